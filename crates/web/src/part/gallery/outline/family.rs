use crate::part::action::{Action, Link};
use crate::part::gallery::made::{Made, made};
use crate::part::gallery::people::{say, your_person, zone};
use crate::part::gallery::{TODAY, framed};
use crate::part::page::Page;
use crate::part::person::YourPerson;
use crate::part::promise::PromiseLine;
use crate::part::road::{Road, Step};
use crate::part::tag::{Tag, Tone};
use crate::part::wording;
use crate::part::zone::Zone;
use askama::Template;
use casework::label::Kind;
use jiff::civil::date;
use language::Words;

pub(in crate::part::gallery) struct GoalLine {
    words: String,
    next: String,
    state: Tag,
}

#[derive(Template)]
#[template(path = "part/gallery/family.html")]
pub(in crate::part::gallery) struct FamilyOutline {
    m: Made,
    page: Page,
    person: YourPerson,
    road: Road,
    waiting: Vec<PromiseLine>,
    asked: Vec<PromiseLine>,
    goals: Vec<GoalLine>,
    zone: Zone,
    seen: Vec<String>,
}

pub(super) fn menu(w: Words, here: usize) -> Vec<Link> {
    let links = [
        Link::new("#us", made(w, "family-title")),
        Link::new("#plan", made(w, "plan-title")),
        Link::new("#messages", made(w, "message-title")),
        Link::new("#who", made(w, "consent-title")),
    ];
    let mark = |(place, link): (usize, Link)| link.here(place == here);
    links.into_iter().enumerate().map(mark).collect()
}

pub(in crate::part::gallery) fn family(w: Words) -> FamilyOutline {
    let page = Page::family(w, made(w, "family-title"));
    FamilyOutline {
        m: Made(w),
        page: framed(page, "Amina Hassan", w.capacity_family(), menu(w, 0)),
        person: your_person(w),
        road: road(w),
        waiting: waiting(w),
        asked: asked(w),
        goals: goals(w),
        zone: zone(w),
        seen: seen(w),
    }
}

pub(super) fn road(w: Words) -> Road {
    let step = |day, what: String| Step::new(w.date(day), what).near(w.when(day));
    Road {
        behind: vec![
            step(
                date(2026, 2, 24),
                say(
                    w,
                    "Møte i ansvarsgruppen",
                    "Møte i ansvarsgruppa",
                    "Meeting of the responsibility group",
                ),
            )
            .who(say(
                w,
                "Solbakken barnehage. Ingrid skrev referatet.",
                "Solbakken barnehage. Ingrid skreiv referatet.",
                "Solbakken kindergarten. Ingrid wrote the minutes.",
            )),
        ],
        today: vec![
            Step::new(
                w.time_clock(w.time(jiff::civil::time(13, 0, 0, 0))),
                say(
                    w,
                    "Mona kommer hjem til dere",
                    "Mona kjem heim til dykk",
                    "Mona visits you at home",
                ),
            )
            .who(say(
                w,
                "Fysioterapeut. Hun har med den nye stolen.",
                "Fysioterapeut. Ho har med den nye stolen.",
                "Physiotherapist. She brings the new chair.",
            )),
        ],
        ahead: vec![
            step(
                date(2026, 3, 10),
                say(
                    w,
                    "Time hos nevrologen",
                    "Time hos nevrologen",
                    "Appointment with the neurologist",
                ),
            )
            .who(say(
                w,
                "Siri Aas, sykehuset. Ingrid ordner tolk.",
                "Siri Aas, sjukehuset. Ingrid ordnar tolk.",
                "Siri Aas, the hospital. Ingrid arranges an interpreter.",
            ))
            .href("#neurologist"),
            step(
                date(2026, 3, 24),
                say(
                    w,
                    "Møte om skolestart",
                    "Møte om skulestart",
                    "Meeting on the start of school",
                ),
            )
            .who(say(
                w,
                "Dere, Ingrid, Per og skolen",
                "De, Ingrid, Per og skulen",
                "You, Ingrid, Per and the school",
            )),
        ],
    }
}

fn waiting(w: Words) -> Vec<PromiseLine> {
    let late = date(2026, 2, 27);
    let ask = |about: &str| Action::send("#ask", made(w, "family-ask")).about(about);
    let chair = say(
        w,
        "Søke om ståstativ",
        "Søkje om ståstativ",
        "Apply for a standing frame",
    );
    let school = say(
        w,
        "Avtale besøk på skolen",
        "Avtale besøk på skulen",
        "Arrange a visit to the school",
    );
    vec![
        PromiseLine {
            by: Some(w.by(late)),
            state: w.late(late).map(Tag::late),
            actions: vec![ask(&chair)],
            ..PromiseLine::new(
                chair,
                say(
                    w,
                    "Thea Nilsen, NAV",
                    "Thea Nilsen, NAV",
                    "Thea Nilsen, NAV",
                ),
            )
        },
        PromiseLine {
            by: Some(w.by(date(2026, 3, 13))),
            actions: vec![ask(&school)],
            ..PromiseLine::new(
                school,
                say(
                    w,
                    "Per Lie, barnehagen",
                    "Per Lie, barnehagen",
                    "Per Lie, the kindergarten",
                ),
            )
        },
    ]
}

fn asked(w: Words) -> Vec<PromiseLine> {
    let what = say(
        w,
        "Skrive litt om hva Sara liker best",
        "Skrive litt om kva Sara likar best",
        "Write a little about what Sara likes best",
    );
    vec![PromiseLine {
        by: Some(w.by(date(2026, 3, 20))),
        state: Some(Tag::new(Tone::Needs, made(w, "promise-needs-you"))),
        actions: vec![
            Action::follow("#do", made(w, "family-do-now")).main(),
            Action::follow("#help", made(w, "family-need-help")),
        ],
        ..PromiseLine::new(what, say(w, "Ingrid spør", "Ingrid spør", "Ingrid asks"))
    }]
}

fn goals(w: Words) -> Vec<GoalLine> {
    vec![
        GoalLine {
            words: say(
                w,
                "«Jeg vil leke ute med de andre.»",
                "«Eg vil leike ute med dei andre.»",
                "“I want to play outside with the others.”",
            ),
            next: say(
                w,
                "Barnehagen prøver den nye vogna i uke 11.",
                "Barnehagen prøver den nye vogna i veke 11.",
                "The kindergarten tries the new buggy in week 11.",
            ),
            state: Tag::new(Tone::Open, made(w, "goal-open")),
        },
        GoalLine {
            words: say(
                w,
                "«Sove hele natta, alle sammen.»",
                "«Sove heile natta, alle saman.»",
                "“To sleep all night, all of us.”",
            ),
            next: say(
                w,
                "Avlastning hver tredje helg fra april.",
                "Avlasting kvar tredje helg frå april.",
                "Respite care every third weekend from April.",
            ),
            state: Tag::new(Tone::Open, made(w, "goal-open")),
        },
    ]
}

fn seen_line(w: Words, name: &str, parts: String, when: String) -> String {
    let line = made(w, "log-line");
    [name.to_owned(), parts, when]
        .iter()
        .fold(line, |line, part| line.replacen("{}", part, 1))
}

fn seen(w: Words) -> Vec<String> {
    let parts = |kinds: &[Kind]| {
        let words: Vec<String> = kinds
            .iter()
            .map(|kind| wording::kind(w, *kind).to_lowercase())
            .collect();
        w.list(&words)
    };
    vec![
        seen_line(
            w,
            "Ingrid Solhaug",
            parts(&[Kind::Plan, Kind::Promise]),
            w.when(TODAY),
        ),
        seen_line(
            w,
            "Mona Dahl",
            parts(&[Kind::Health]),
            w.when(date(2026, 3, 2)),
        ),
        seen_line(
            w,
            "Per Lie",
            parts(&[Kind::Plan]),
            w.when(date(2026, 2, 27)),
        ),
    ]
}
