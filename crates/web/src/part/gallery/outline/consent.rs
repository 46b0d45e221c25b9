use super::family::{menu, road};
use crate::part::form::{Choice, Field, Group};
use crate::part::gallery::framed;
use crate::part::gallery::made::{Made, made};
use crate::part::gallery::people::say;
use crate::part::page::Page;
use crate::part::road::Road;
use crate::part::wording;
use askama::Template;
use casework::label::Kind;
use language::Words;

#[derive(Template)]
#[template(path = "part/gallery/consent.html")]
pub(in crate::part::gallery) struct ConsentOutline {
    m: Made,
    page: Page,
    who: Group,
    what: Group,
    until: Group,
    why: Field,
    road: Road,
    shown: Vec<String>,
}

pub(in crate::part::gallery) fn consent(w: Words) -> ConsentOutline {
    let page = Page::family(w, made(w, "consent-title"));
    let kinds = [
        Kind::Plan,
        Kind::Promise,
        Kind::Education,
        Kind::Health,
        Kind::Economy,
    ];
    let chosen = |kind: Kind| matches!(kind, Kind::Plan | Kind::Promise);
    let choice =
        |kind: Kind| Choice::new(format!("{kind:?}"), wording::kind(w, kind)).chosen(chosen(kind));
    ConsentOutline {
        m: Made(w),
        page: framed(page, "Amina Hassan", w.capacity_family(), menu(w, 3)),
        who: Group::new(
            "who",
            made(w, "consent-who"),
            vec![
                Choice::new("per", "Per Lie")
                    .hint(say(
                        w,
                        "Pedagogisk leder i Solbakken barnehage",
                        "Pedagogisk leiar i Solbakken barnehage",
                        "Head teacher at Solbakken kindergarten",
                    ))
                    .chosen(true),
                Choice::new("mona", "Mona Dahl").hint(say(
                    w,
                    "Fysioterapeut i kommunen",
                    "Fysioterapeut i kommunen",
                    "Physiotherapist in the municipality",
                )),
            ],
        ),
        what: Group::new(
            "what",
            made(w, "consent-what"),
            kinds.into_iter().map(choice).collect(),
        )
        .hint(Made(w).with("consent-what-hint", "Per Lie")),
        until: Group::new(
            "until",
            made(w, "consent-until"),
            vec![
                Choice::new(
                    "autumn",
                    say(
                        w,
                        "Til skolestart, mandag 17. august",
                        "Til skulestart, måndag 17. august",
                        "Until school starts, Monday 17 August",
                    ),
                )
                .chosen(true),
                Choice::new("year", say(w, "I ett år", "I eitt år", "For one year")),
            ],
        ),
        why: Field::new("why", made(w, "consent-why"))
            .hint(made(w, "consent-why-hint"))
            .value(say(
                w,
                "For å planlegge skolestarten",
                "For å planleggje skulestarten",
                "To plan the start of school",
            )),
        road: Road {
            behind: Vec::new(),
            ..road(w)
        },
        shown: vec![
            wording::kind(w, Kind::Plan),
            wording::kind(w, Kind::Promise),
        ],
    }
}
