use crate::part::action::{Action, Link};
use crate::part::form::Field;
use crate::part::gallery::framed;
use crate::part::gallery::made::{Made, made};
use crate::part::gallery::people::{say, zone};
use crate::part::page::Page;
use crate::part::promise::PromiseLine;
use crate::part::road::{Road, Step};
use crate::part::tag::{Tag, Tone};
use crate::part::wording;
use crate::part::zone::Zone;
use askama::Template;
use casework::access::Ground;
use casework::entry::Function;
use casework::label::Kind;
use jiff::civil::{date, time};
use language::Words;

pub(in crate::part::gallery) struct FamilyRow {
    name: String,
    next: String,
    open: String,
    revised: String,
}

#[derive(Template)]
#[template(path = "part/gallery/today.html")]
pub(in crate::part::gallery) struct TodayOutline {
    m: Made,
    page: Page,
    needs: Vec<PromiseLine>,
    waiting: Vec<PromiseLine>,
    soon: Road,
    families: Vec<FamilyRow>,
    note: Field,
}

fn framed_for_ingrid(w: Words, title: String) -> Page {
    let capacity = w.capacity_function(
        wording::function(w, Function::Worker),
        "Fjellbygda helsestasjon",
    );
    let menu = vec![
        Link::new("#today", made(w, "today-title")).here(true),
        Link::new("#families", made(w, "today-families")),
        Link::new("#messages", made(w, "message-title")),
    ];
    framed(Page::work(w, title), "Ingrid Solhaug", capacity, menu)
}

pub(in crate::part::gallery) fn today(w: Words) -> TodayOutline {
    TodayOutline {
        m: Made(w),
        page: framed_for_ingrid(w, made(w, "today-title")),
        needs: needs(w),
        waiting: waiting(w),
        soon: road(w, false),
        families: families(w),
        note: Field::new("note", made(w, "note-quick")).hint(made(w, "note-quick-hint")),
    }
}

fn line(what: String, who: String, by: String, state: Option<Tag>, action: Action) -> PromiseLine {
    let action = action.about(what.clone());
    PromiseLine {
        by: Some(by),
        state,
        actions: vec![action],
        ..PromiseLine::new(what, who)
    }
}

fn needs(w: Words) -> Vec<PromiseLine> {
    let needed = || Some(Tag::new(Tone::Needs, made(w, "promise-needs-you")));
    vec![
        line(
            say(
                w,
                "Sara: mamma spør om tolk til timen på sykehuset",
                "Sara: mamma spør om tolk til timen på sjukehuset",
                "Sara: mum asks for an interpreter at the hospital",
            ),
            say(w, "Melding", "Melding", "Message"),
            w.when(date(2026, 3, 2)),
            needed(),
            Action::follow("#answer", say(w, "Svar", "Svar", "Answer")).main(),
        ),
        line(
            say(
                w,
                "Markus: avgjørelsen er ikke åpnet",
                "Markus: avgjerda er ikkje opna",
                "Markus: the decision has not been opened",
            ),
            Made(w).with("decision-announced", w.short_date(date(2026, 2, 20))),
            w.when(date(2026, 2, 20)),
            needed(),
            Action::follow(
                "#call",
                say(w, "Ring familien", "Ring familien", "Call the family"),
            ),
        ),
    ]
}

fn waiting(w: Words) -> Vec<PromiseLine> {
    let late = date(2026, 2, 27);
    vec![
        line(
            say(
                w,
                "Sara: søke om ståstativ",
                "Sara: søkje om ståstativ",
                "Sara: apply for a standing frame",
            ),
            "Thea Nilsen, NAV".to_owned(),
            w.by(late),
            w.late(late).map(Tag::late),
            Action::send("#lift", made(w, "promise-lift")),
        ),
        line(
            say(
                w,
                "Sara: avtale besøk på skolen",
                "Sara: avtale besøk på skulen",
                "Sara: arrange a visit to the school",
            ),
            "Per Lie, Solbakken".to_owned(),
            w.by(date(2026, 3, 13)),
            None,
            Action::send("#remind", made(w, "promise-remind")),
        ),
    ]
}

fn road(w: Words, with_past: bool) -> Road {
    let clock = |hour, minute| w.time_clock(w.time(time(hour, minute, 0, 0)));
    let due = date(2026, 2, 24);
    let minutes = say(
        w,
        "Sende referatet fra ansvarsgruppen",
        "Sende referatet frå ansvarsgruppa",
        "Send the minutes of the responsibility group",
    );
    let behind = Step::new(w.date(due), minutes).late(w.late(due));
    Road {
        behind: if with_past { vec![behind] } else { Vec::new() },
        today: vec![
            Step::new(
                clock(9, 30),
                say(
                    w,
                    "Ring Amina om tolk",
                    "Ring Amina om tolk",
                    "Call Amina about the interpreter",
                ),
            )
            .who("Sara"),
            Step::new(
                clock(14, 0),
                say(
                    w,
                    "Møte med PP-tjenesten",
                    "Møte med PP-tenesta",
                    "Meeting with the educational advisers",
                ),
            )
            .who(say(
                w,
                "Markus, på rådhuset",
                "Markus, på rådhuset",
                "Markus, at the town hall",
            )),
        ],
        ahead: vec![
            Step::new(
                w.date(date(2026, 3, 4)),
                say(w, "Hjemmebesøk", "Heimebesøk", "Home visit"),
            )
            .near(w.when(date(2026, 3, 4)))
            .who("Sara"),
        ],
    }
}

fn families(w: Words) -> Vec<FamilyRow> {
    let row = |name: &str, next, open, revised| FamilyRow {
        name: name.to_owned(),
        next: w.date(next),
        open: w.number(open),
        revised: w.when(revised),
    };
    vec![
        row("Sara", date(2026, 3, 10), 4, date(2026, 1, 12)),
        row("Markus", date(2026, 3, 3), 2, date(2025, 8, 20)),
        row("Elias", date(2026, 4, 14), 0, date(2026, 2, 24)),
    ]
}

#[derive(Template)]
#[template(path = "part/gallery/case.html")]
pub(in crate::part::gallery) struct CaseOutline {
    m: Made,
    page: Page,
    tabs: Vec<Link>,
    sees: String,
    grounds: Vec<String>,
    road: Road,
    promises: Vec<PromiseLine>,
    zone: Zone,
}

pub(in crate::part::gallery) fn case(w: Words) -> CaseOutline {
    let kinds = [Kind::Plan, Kind::Promise, Kind::Team];
    let words: Vec<String> = kinds
        .iter()
        .map(|kind| wording::kind(w, *kind).to_lowercase())
        .collect();
    CaseOutline {
        m: Made(w),
        page: framed_for_ingrid(w, "Sara".to_owned()),
        tabs: vec![
            Link::new("#now", made(w, "case-overview")).here(true),
            Link::new("#plan", made(w, "case-plan")),
            Link::new("#meetings", made(w, "case-meetings")),
            Link::new("#people", made(w, "case-people")),
            Link::new("#log", made(w, "case-log")),
        ],
        sees: words.join(" · "),
        grounds: vec![
            wording::my_ground(w, Ground::Appointment),
            wording::my_ground(w, Ground::WrittenHere),
        ],
        road: road(w, true),
        promises: waiting(w),
        zone: zone(w),
    }
}
