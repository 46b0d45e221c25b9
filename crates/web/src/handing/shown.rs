//! Something that was handed out, in words.

use crate::part::tag::{Tag, Tone};
use crate::part::wording;
use casework::handing::{Basis, HandingLine, Way};
use casework::id::CaseId;
use casework::label::Kind;
use language::Words;

/// Something that was handed out, ready to be shown.
pub(crate) struct Shown {
    pub(crate) who: String,
    pub(crate) to: String,
    pub(crate) kinds: Vec<String>,
    pub(crate) why: Vec<String>,
    pub(crate) lacking: Option<String>,
    pub(crate) check: Option<(String, String)>,
    pub(crate) state: Option<Tag>,
    pub(crate) href: String,
}

/// Something that was handed out.
pub(crate) fn shown(words: Words, case: CaseId, line: &HandingLine) -> Shown {
    let who = match &line.who {
        Some((name, title, unit)) => words.log_employee(name, title, unit),
        None => words.log_hidden(),
    };
    let way = way_words(words, line.way);
    let mut why = vec![basis(words, line.basis)];
    if !line.words.is_empty() {
        why.push(words.handing_their_words(&line.words));
    }
    Shown {
        who,
        to: words.handing_line(&line.to, &way, words.date(line.on)),
        kinds: kinds(words, &line.kinds),
        why,
        lacking: (!line.lacking.is_empty())
            .then(|| words.handing_lacking(kinds(words, &line.lacking).join(" · "))),
        check: line.check.as_ref().map(|check| {
            let by = words.handing_checked(&check.by, words.date(check.on));
            (by, check.follows.clone())
        }),
        state: (!line.lacking.is_empty()).then(|| match line.check {
            None => Tag::new(Tone::Needs, words.handing_without_ground()),
            Some(_) => Tag::new(Tone::Plain, words.handing_looked_into()),
        }),
        href: format!("/case/{case}/handing/{}", line.id),
    }
}

fn kinds(words: Words, kinds: &[Kind]) -> Vec<String> {
    let kinds = kinds.iter();
    kinds.map(|kind| wording::kind(words, *kind)).collect()
}

/// How something was handed out.
pub(super) fn way_words(words: Words, way: Way) -> String {
    match way {
        Way::Letter => words.handing_way_letter(),
        Way::Call => words.handing_way_call(),
        Way::Meeting => words.handing_way_meeting(),
    }
}

fn basis(words: Words, basis: Basis) -> String {
    match basis {
        Basis::Consent(_) => words.handing_on_consent(),
        Basis::OtherConsent => words.handing_on_other_consent(),
        Basis::OwnTask => words.handing_on_own_task(),
        Basis::Duty => words.handing_on_duty(),
        Basis::Danger => words.handing_on_danger(),
        Basis::Family => words.handing_on_family(),
    }
}
