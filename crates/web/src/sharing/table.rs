//! What the table of `law/sharing` says: the rule that decides what the program shows.

use super::form::{NO_GROUND, SharingForm, value};
use crate::guide::{capital, law_words};
use crate::part::tag::{Tag, Tone};
use crate::visit::Visit;
use law::SharingRule;

/// What the table says.
pub(super) struct Verdict {
    pub(super) tag: Tag,
    /// Whether it may be shared on the ground that was chosen.
    pub(super) allowed: bool,
    /// Why, and where it stands.
    pub(super) because: Option<Opening>,
    /// The grounds that would allow it.
    pub(super) openings: Vec<Opening>,
}

/// A ground that allows it.
pub(super) struct Opening {
    pub(super) ground: String,
    pub(super) reason: String,
    /// Until the child turns how old, where its age ends it.
    pub(super) until: Option<String>,
    pub(super) places: Vec<String>,
}

/// What the table says to what was chosen; `None` until receiver, kind, strictness and ground are.
pub(super) fn verdict(visit: &Visit, form: &SharingForm) -> Option<Verdict> {
    let words = visit.words;
    let (holder, kind) = (value(&form.receiver)?, value(&form.kind)?);
    let (strictness, ground) = (value(&form.strictness)?, value(&form.ground)?);
    let cells = visit.office().rules().sharing(words.today()).into_iter();
    let cells: Vec<SharingRule> = cells
        .filter(|cell| cell.holder == holder && cell.kind == kind && cell.strictness == strictness)
        .collect();
    let (here, others): (Vec<_>, Vec<_>) = cells.iter().partition(|cell| cell.ground == ground);
    let allowed = here.first().map(|cell| opening(visit, cell));
    let tag = match (&allowed, ground) {
        (Some(_), _) => Tag::new(Tone::Done, words.sharing_yes()),
        (None, _) if others.is_empty() => Tag::new(Tone::Late, words.sharing_never()),
        (None, NO_GROUND) => Tag::new(Tone::Needs, words.sharing_depends()),
        (None, _) => Tag::new(Tone::Late, words.sharing_no()),
    };
    let openings = match allowed {
        Some(_) => Vec::new(),
        None => others.iter().map(|cell| opening(visit, cell)).collect(),
    };
    Some(Verdict {
        tag,
        allowed: allowed.is_some(),
        because: allowed,
        openings,
    })
}

fn opening(visit: &Visit, cell: &SharingRule) -> Opening {
    let law = law_words(visit);
    let places = std::iter::once(cell.citation).chain(cell.also.iter().copied());
    Opening {
        ground: capital(&law.sharing("ground", &cell.ground)),
        reason: law.text(cell.reason),
        until: cell
            .until_age
            .map(|years| visit.words.sharing_until_age(i64::from(years))),
        places: places.map(|place| law.citation(place)).collect(),
    }
}
