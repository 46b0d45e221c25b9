//! The three languages say the same, each in its own words.

use crate::words::{Message, messages};
use std::collections::{BTreeMap, BTreeSet};

fn differences(left: &BTreeMap<String, Message>, right: &BTreeMap<String, Message>) -> Vec<String> {
    let missing = left.keys().filter(|id| !right.contains_key(*id));
    missing.cloned().collect()
}

#[test]
fn every_language_has_every_message_in_the_same_file_with_the_same_variables() {
    let bokmal = messages("nb");
    assert!(!bokmal.is_empty());
    for code in ["nn", "en"] {
        let other = messages(code);
        let missing = differences(&bokmal, &other);
        assert!(missing.is_empty(), "{code} lacks {missing:?}");
        let extra = differences(&other, &bokmal);
        assert!(extra.is_empty(), "only {code} has {extra:?}");
        for (id, message) in &bokmal {
            assert_eq!(message.variables, other[id].variables, "{code}: {id}");
            assert_eq!(
                message.noun, other[id].noun,
                "{code}: {id} stands in another file"
            );
        }
    }
}

#[test]
fn a_message_is_named_after_the_file_of_its_noun() {
    for (id, message) in messages("nb") {
        let named = id.starts_with(&format!("{}-", message.noun));
        assert!(
            named || message.noun == "common",
            "{id} stands in {}.ftl",
            message.noun
        );
    }
}

#[test]
fn nynorsk_is_written_and_not_copied() {
    let reviewed: BTreeSet<&str> = include_str!("alike.txt")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .collect();
    let (bokmal, nynorsk) = (messages("nb"), messages("nn"));
    let alike: BTreeSet<&str> = bokmal
        .iter()
        .filter(|(id, message)| is_long(&message.text) && message.text == nynorsk[*id].text)
        .map(|(id, _)| id.as_str())
        .collect();
    let unreviewed: Vec<_> = alike.difference(&reviewed).collect();
    assert!(
        unreviewed.is_empty(),
        "the same in both forms of Norwegian; write them in nynorsk, or add them to alike.txt \
         when they really are the same: {unreviewed:?}"
    );
    let stale: Vec<_> = reviewed.difference(&alike).collect();
    assert!(stale.is_empty(), "no longer alike, or gone: {stale:?}");
    let long = bokmal
        .values()
        .filter(|message| is_long(&message.text))
        .count();
    assert!(
        alike.len() * 8 < long,
        "{} of {long} are alike",
        alike.len()
    );
}

fn is_long(text: &str) -> bool {
    let is_word = |part: &&str| part.chars().any(char::is_alphabetic);
    text.split_whitespace().filter(is_word).count() > 3
}

/// Words that give away bokmål in a nynorsk text, or the other way round.
#[test]
fn no_language_wears_the_words_of_another() {
    const BOKMAL_ONLY: &[&str] = &[
        "ikke",
        "jeg",
        "noe",
        "noen",
        "hva",
        "hvem",
        "hvor",
        "hvorfor",
        "hvordan",
        "når hun",
        "kommer",
        "bare",
        "skole",
        "skolen",
        "uke",
        "uker",
        "måned",
        "måneder",
        "dere",
        "deres",
        "siden",
        "fra",
        "mer",
        "selv",
        "blitt",
        "ble",
        "være",
        "gjøre",
        "gjør",
        "melding om",
        "tjenesten",
        "tjenester",
        "tillatelse",
    ];
    const NYNORSK_ONLY: &[&str] = &[
        "ikkje", "eg", "noko", "nokon", "kva", "kven", "kvar", "kvifor", "korleis", "berre",
        "veke", "månad", "dykk", "dykkar", "sidan", "frå", "meir", "sjølv", "vart", "vere",
        "gjere", "tenesta",
    ];

    for (code, foreign) in [("nn", BOKMAL_ONLY), ("nb", NYNORSK_ONLY)] {
        for (id, message) in messages(code) {
            for word in words_of(&message.text) {
                let slip = foreign.contains(&word.as_str());
                assert!(!slip, "{code}: {id} says “{word}”");
            }
        }
    }
}

fn words_of(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    lower
        .split(|c: char| !c.is_alphabetic())
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_house_style_is_kept() {
    const NEVER: &[&str] = &[
        "vennligst",
        "enkeltvedtak",
        "brukeren",
        "einskildvedtak",
        "please note",
        "click here",
    ];
    for code in ["nb", "nn", "en"] {
        for (id, message) in messages(code) {
            let lower = message.text.to_lowercase();
            // decisions that are one in law say so; those on a coordinator or a plan never do
            let is_one = id == "decision-individual";
            for never in NEVER
                .iter()
                .filter(|word| !(is_one && word.contains("enkeltvedtak")))
            {
                assert!(!lower.contains(*never), "{code}: {id} says “{never}”");
            }
            assert!(!message.text.contains("  "), "{code}: {id} has two spaces");
            assert!(
                !message.text.contains('§'),
                "{code}: {id} has a paragraph sign; it belongs to the rules"
            );
        }
    }
}
