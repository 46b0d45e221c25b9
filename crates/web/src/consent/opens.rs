//! What a consent opens and to whom, in words.

use crate::part::wording;
use casework::consent::{PreviewPage, WhoSees};
use casework::label::{Kind, Strictness};
use language::Words;

/// What would newly open, each kind once; what is kept more strictly is named with it.
pub(crate) fn opens(words: Words, opens: &[(Kind, Strictness)]) -> Vec<String> {
    let strictly = |kind: Kind| {
        let of_kind = opens.iter().filter(|(open, _)| *open == kind);
        let strict = of_kind.filter(|(_, strictness)| *strictness != Strictness::Ordinary);
        let strict: Vec<String> = strict
            .map(|(_, strictness)| inside(&wording::strictness(words, *strictness)))
            .collect();
        words.list(&strict)
    };
    let mut kinds: Vec<Kind> = opens.iter().map(|(kind, _)| *kind).collect();
    kinds.dedup();
    let line = |kind: Kind| {
        let name = wording::kind(words, kind);
        match strictly(kind).as_str() {
            "" => name,
            strict => words.consent_opens_strict(&name, strict),
        }
    };
    kinds.into_iter().map(line).collect()
}

pub(super) fn named_kinds(words: Words, kinds: &[Kind]) -> Vec<String> {
    let kinds = kinds.iter();
    kinds.map(|kind| wording::kind(words, *kind)).collect()
}

/// Somebody who would see it, with what is different for this one.
pub(super) fn who(words: Words, view: &PreviewPage, one: &WhoSees) -> String {
    let mut all: Vec<Kind> = view.opens.iter().map(|(kind, _)| *kind).collect();
    all.dedup();
    if one.opens == all {
        return one.name.clone();
    }
    match one.opens.is_empty() {
        true => words.consent_who_already(&one.name),
        false => {
            let kinds = named_kinds(words, &one.opens);
            let kinds: Vec<String> = kinds.iter().map(|kind| inside(kind)).collect();
            words.consent_who_only(&one.name, words.list(&kinds))
        }
    }
}

/// A name as it stands inside a sentence.
fn inside(name: &str) -> String {
    let mut rest = name.chars();
    let first = rest.next().into_iter().flat_map(char::to_lowercase);
    first.chain(rest).collect()
}
