//! What a consent opens and to whom, in words.

use crate::part::wording;
use casework::consent::{PreviewPage, WhoSees};
use casework::label::{Kind, Strictness};
use language::Words;

/// What is open, each kind once; what is kept more strictly is named with it.
fn opens(words: Words, opens: &[(Kind, Strictness)]) -> Vec<String> {
    let line = |kind: Kind| {
        let name = wording::kind(words, kind);
        match strictly(words, opens, kind).as_str() {
            "" => name,
            strict => words.consent_opens_strict(&name, strict),
        }
    };
    each_kind(opens).into_iter().map(line).collect()
}

/// The same with one sentence for what is kept more strictly, where it is said of every kind alike.
pub(crate) fn opens_alike(words: Words, open: &[(Kind, Strictness)]) -> Vec<String> {
    let kinds = each_kind(open);
    let mut said = kinds.iter().map(|kind| strictly(words, open, *kind));
    let first = said.next().unwrap_or_default();
    if kinds.len() < 2 || first.is_empty() || said.any(|other| other != first) {
        return opens(words, open);
    }
    let mut lines = named_kinds(words, &kinds);
    lines.push(words.case_see_strict(first));
    lines
}

fn each_kind(opens: &[(Kind, Strictness)]) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = opens.iter().map(|(kind, _)| *kind).collect();
    kinds.dedup();
    kinds
}

/// How strictly some of a kind is kept, as it stands inside a sentence; empty where none is.
fn strictly(words: Words, opens: &[(Kind, Strictness)], kind: Kind) -> String {
    let of_kind = opens.iter().filter(|(open, _)| *open == kind);
    let strict = of_kind.filter(|(_, strictness)| *strictness != Strictness::Ordinary);
    let strict: Vec<String> = strict
        .map(|(_, strictness)| inside(&wording::strictness(words, *strictness)))
        .collect();
    words.list(&strict)
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
pub(super) fn inside(name: &str) -> String {
    let mut rest = name.chars();
    let first = rest.next().into_iter().flat_map(char::to_lowercase);
    first.chain(rest).collect()
}
