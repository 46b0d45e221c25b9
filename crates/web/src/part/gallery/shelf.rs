//! Every part once, with every face it has.

use super::made::{Made, made};
use super::people::{say, your_person};
use super::{TODAY, framed};
use crate::part::action::{Action, Link, Weight};
use crate::part::form::{Choice, DateField, Field, Group, Kind, Problems};
use crate::part::page::Page;
use crate::part::pages::Pages;
use crate::part::person::YourPerson;
use crate::part::promise::PromiseLine;
use crate::part::road::Road;
use crate::part::tag::{Tag, Tone};
use crate::part::wording;
use crate::part::zone::Zone;
use askama::Template;
use casework::access::Ground;
use casework::label::{Act, Kind as Information, Sphere, Strictness};
use language::Words;

#[derive(Template)]
#[template(path = "part/gallery/parts.html")]
pub(super) struct Parts {
    m: Made,
    page: Page,
    tags: Vec<Tag>,
    actions: Vec<Action>,
    facts: Vec<(String, String)>,
    kinds: Vec<String>,
    rows: Vec<(String, String, String)>,
    tabs: Vec<Link>,
    away: YourPerson,
    road: Road,
    zone: Zone,
    promises: Vec<PromiseLine>,
    yes: Action,
    pages: Pages,
}

pub(super) fn parts(w: Words) -> Parts {
    let mut page = framed(
        Page::family(w, say(w, "Delene", "Delane", "The parts")),
        "Amina Hassan",
        w.capacity_family(),
        Vec::new(),
    );
    page.said = Some(made(w, "message-sent"));
    Parts {
        m: Made(w),
        page,
        tags: vec![
            Tag::new(Tone::Plain, wording::sphere(w, Sphere::Shared)),
            Tag::new(Tone::Open, made(w, "goal-open")),
            Tag::new(Tone::Done, made(w, "promise-done")),
            Tag::new(Tone::Needs, made(w, "promise-needs-you")),
            Tag::late(w.late(TODAY.yesterday().unwrap()).unwrap()),
            Tag::new(Tone::Own, wording::sphere(w, Sphere::Child)),
        ],
        actions: vec![
            Action::send("#done", made(w, "promise-mark-done"))
                .with("errand", "1")
                .main(),
            Action::follow("#remind", made(w, "promise-remind")),
            Action::follow("#lift", made(w, "promise-lift")).weighing(Weight::Slight),
            Action::send("#withdraw", made(w, "consent-withdraw")).weighing(Weight::Grave),
        ],
        facts: vec![
            (made(w, "person-name"), "Sara Hassan".to_owned()),
            (
                made(w, "person-born"),
                w.full_date(jiff::civil::date(2021, 9, 14)),
            ),
            (made(w, "person-telephone"), w.telephone("22334455")),
            (made(w, "organisation-unit"), wording::act(w, Act::Health)),
            (
                made(w, "consent-what"),
                wording::strictness(w, Strictness::HealthPersonnel),
            ),
        ],
        kinds: Information::ALL
            .iter()
            .map(|kind| wording::kind(w, *kind))
            .collect(),
        rows: vec![
            (
                "Sara".to_owned(),
                w.short_date(TODAY.tomorrow().unwrap()),
                w.number(3),
            ),
            ("Markus".to_owned(), w.short_date(TODAY), w.number(12_345)),
        ],
        tabs: vec![
            Link::new("#now", made(w, "case-overview")).here(true),
            Link::new("#plan", made(w, "case-plan")),
            Link::new("#log", made(w, "case-log")),
        ],
        away: YourPerson {
            away: Some(w.coordinator_away(w.date(TODAY.tomorrow().unwrap()))),
            ..your_person(w)
        },
        road: Road::default(),
        zone: Zone {
            child: w.zone_child_unnamed(),
            members: Vec::new(),
        },
        promises: Vec::new(),
        pages: Pages::new("/log?page=", 2, 90, 20),
        yes: Action::send("#withdraw", made(w, "consent-withdraw")).weighing(Weight::Grave),
    }
}

impl Parts {
    fn ground(&self, w: &Words) -> String {
        wording::my_ground(*w, Ground::Appointment)
    }
}

#[derive(Template)]
#[template(path = "part/gallery/form.html")]
pub(super) struct Form {
    m: Made,
    page: Page,
    problems: Problems,
    name: Field,
    telephone: Field,
    story: Field,
    letter: Field,
    born: DateField,
    municipality: Group,
    relation: Group,
    worries: Group,
    yes: Choice,
}

pub(super) fn form(w: Words) -> Form {
    let mut page = framed(
        Page::family(w, made(w, "notice-title")),
        "Amina Hassan",
        w.capacity_family(),
        Vec::new(),
    );
    page.wrong = true;
    let name = Field::new("name", made(w, "person-name"))
        .completes("name")
        .value("Amina <Hassan> & co");
    let telephone = Field::new("telephone", made(w, "person-telephone"))
        .kind(Kind::Telephone)
        .completes("tel")
        .value("2233")
        .error(Some(w.form_error_empty()));
    let born = DateField::new(
        "born",
        say(
            w,
            "Når ble barnet født?",
            "Når vart barnet fødd?",
            "When was the child born?",
        ),
    )
    .hint(w.form_date_hint())
    .written(|part| (part == "born-month").then_some("13"))
    .error(Some(w.form_error_date()));
    let relation = Group::new(
        "relation",
        say(w, "Hvem er du?", "Kven er du?", "Who are you?"),
        vec![
            Choice::new("parent", say(w, "Forelder", "Forelder", "Parent")),
            Choice::new(
                "child",
                say(
                    w,
                    "Det er jeg som trenger hjelp",
                    "Det er eg som treng hjelp",
                    "I am the one who needs help",
                ),
            ),
            Choice::new(
                "service",
                say(
                    w,
                    "Jeg jobber i en tjeneste",
                    "Eg jobbar i ei teneste",
                    "I work in a service",
                ),
            )
            .hint(say(
                w,
                "For eksempel helsestasjon, skole eller sykehus",
                "Til dømes helsestasjon, skule eller sjukehus",
                "For example a health station, school or hospital",
            )),
        ],
    )
    .error(Some(w.form_error_choose()));
    Form {
        m: Made(w),
        page,
        problems: Problems::default()
            .of_group(&relation)
            .of(&name)
            .of(&telephone)
            .of_date(&born),
        name,
        telephone,
        born,
        relation,
        story: Field::new(
            "story",
            say(
                w,
                "Hva er vanskelig?",
                "Kva er vanskeleg?",
                "What is difficult?",
            ),
        )
        .hint(say(
            w,
            "Skriv som du ville sagt det til en du stoler på.",
            "Skriv slik du ville sagt det til ein du stolar på.",
            "Write as you would say it to somebody you trust.",
        )),
        letter: Field::new(
            "letter",
            say(
                w,
                "Legg ved et brev",
                "Legg ved eit brev",
                "Attach a letter",
            ),
        )
        .optional()
        .accepts(".pdf,image/*"),
        municipality: Group::new(
            "municipality",
            say(
                w,
                "Hvor bor barnet?",
                "Kvar bur barnet?",
                "Where does the child live?",
            ),
            vec![
                Choice::new("1", "Fjellbygda"),
                Choice::new("2", "Nordvik").chosen(true),
            ],
        ),
        worries: Group::new(
            "worries",
            made(w, "consent-what"),
            vec![
                Choice::new("health", wording::kind(w, Information::Health)).chosen(true),
                Choice::new("education", wording::kind(w, Information::Education)),
            ],
        ),
        yes: Choice::new(
            "yes",
            say(
                w,
                "Familien vet at jeg sier fra",
                "Familien veit at eg seier frå",
                "The family knows that I am telling you",
            ),
        ),
    }
}
