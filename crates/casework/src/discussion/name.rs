//! Names in a text: what is written like one, who is known here, and who is said to be somebody's kin.

use super::recognise::{Sign, Trace, Word, is_capital};

/// Words that are written with a capital and lead to nobody.
const HARMLESS: [&str; 12] = [
    "i",
    "nav",
    "norge",
    "noreg",
    "norway",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// Names that are ordinary words as well. In small letters, and where a sentence begins, they are taken for the word,
/// unless somebody is told of who does something.
const ORDINARY: [&str; 68] = [
    "alle", "bakke", "bakken", "berg", "bjørk", "bjørn", "bo", "brå", "bråten", "dag", "dahl",
    "dal", "eide", "eik", "elg", "ener", "eng", "even", "falk", "foss", "fred", "gård", "hage",
    "hagen", "hall", "hans", "haug", "haugen", "heim", "helle", "holm", "krok", "lang", "li",
    "lia", "lie", "lien", "liten", "liv", "lund", "lykke", "mai", "mo", "moe", "moen", "myr",
    "nes", "nord", "odd", "rolf", "rud", "ruud", "sand", "siv", "skog", "sol", "stein", "storm",
    "strand", "stranden", "sund", "tor", "ung", "vang", "varg", "vest", "vik", "ås",
];

/// What somebody does who is told of by name.
const DOES: [&str; 24] = [
    "ringte",
    "ringer",
    "sa",
    "seier",
    "sier",
    "fortalte",
    "forteller",
    "fortel",
    "spurte",
    "spør",
    "skrev",
    "skriver",
    "skriv",
    "kom",
    "kommer",
    "kjem",
    "mener",
    "meiner",
    "ønsker",
    "ønskjer",
    "møtte",
    "møter",
    "svarte",
    "svarer",
];

/// What somebody is to somebody.
const KIN: [&str; 42] = [
    "bror",
    "broren",
    "storebror",
    "lillebror",
    "veslebror",
    "søster",
    "søstera",
    "søsteren",
    "storesøster",
    "lillesøster",
    "syster",
    "storesyster",
    "veslesyster",
    "tvilling",
    "tvillingbror",
    "tvillingsøster",
    "mor",
    "mora",
    "moren",
    "mamma",
    "mammaen",
    "far",
    "faren",
    "pappa",
    "pappaen",
    "bestemor",
    "bestefar",
    "farmor",
    "farfar",
    "mormor",
    "morfar",
    "tante",
    "tanta",
    "onkel",
    "fetter",
    "kusine",
    "stemor",
    "stefar",
    "fostermor",
    "fosterfar",
    "verge",
    "besteforelder",
];

/// Who is told of without a name, and what is no name: with these a sentence tells of somebody's kin as well.
const NOBODY: [&str; 54] = [
    "han",
    "hun",
    "ho",
    "hen",
    "det",
    "dette",
    "den",
    "denne",
    "de",
    "dei",
    "disse",
    "desse",
    "jeg",
    "eg",
    "du",
    "vi",
    "dere",
    "dykk",
    "man",
    "en",
    "ei",
    "et",
    "eit",
    "som",
    "hva",
    "kva",
    "hvem",
    "kven",
    "hvor",
    "kor",
    "alle",
    "begge",
    "ingen",
    "noen",
    "nokon",
    "her",
    "der",
    "dit",
    "så",
    "når",
    "da",
    "då",
    "nå",
    "no",
    "også",
    "barnet",
    "gutten",
    "guten",
    "jenta",
    "eleven",
    "vedkommende",
    "kontakten",
    "pårørende",
    "personen",
];

/// Words between somebody and what it is.
const BETWEEN: [&str; 13] = [
    "en", "ei", "ein", "hans", "hennes", "hennar", "barnets", "guttens", "jentas", "også", "eldre",
    "yngre", "den",
];

/// Finds names: words that are written like names, those that stand side by side together, words that are names of
/// somebody known here however they are written, and whoever is said to be called something or to be somebody's kin.
pub(super) fn names(words: &[Word<'_>], is_name: impl Fn(&str) -> bool, found: &mut Vec<Trace>) {
    let mut together: Vec<&str> = Vec::new();
    let mut ends = |together: &mut Vec<&str>| {
        if !together.is_empty() {
            found.push(Trace {
                sign: Sign::Name,
                text: together.join(" "),
            });
            together.clear();
        }
    };
    for (place, word) in words.iter().enumerate() {
        let low = word.low();
        let known = is_known(word, &is_name, words.get(place + 1)) || is_told_of(words, place);
        let written = is_capital(word.bare) && !word.first && !HARMLESS.contains(&low.as_str());
        let follows = is_capital(word.bare) && !together.is_empty();
        if !(known || written || follows) || word.first {
            ends(&mut together);
        }
        if known || written || follows {
            together.push(word.bare);
        }
        if word.whole.ends_with([',', '.', ';', ':', '!', '?']) {
            ends(&mut together);
        }
    }
    ends(&mut together);
}

/// Whether a word, or one of its parts, is the name of somebody known here, also with the s of the genitive, and not
/// meant as an ordinary word.
fn is_known(word: &Word<'_>, is_name: &impl Fn(&str) -> bool, next: Option<&Word<'_>>) -> bool {
    let low = word.low();
    let does = next.is_some_and(|next| DOES.contains(&next.low().as_str()));
    let meant = does || is_capital(word.bare) && !word.first;
    let parts = low.split(|sign: char| !sign.is_alphanumeric());
    let letters = |part: &&str| part.chars().count() > 1 && part.chars().any(char::is_alphabetic);
    let name = |part: &str| (meant || !ORDINARY.contains(&part)) && is_name(part);
    let known = |part: &str| match part.strip_suffix('s') {
        // Hans is no genitive
        Some(owner) if !ORDINARY.contains(&part) => name(part) || name(owner),
        _ => name(part),
    };
    parts.filter(letters).any(known)
}

/// Whether somebody is said to be called this, or to be somebody's kin: "gutten heter emil", "Tobias er bror".
fn is_told_of(words: &[Word<'_>], place: usize) -> bool {
    let Some(word) = words.get(place) else {
        return false;
    };
    let low = word.low();
    let letters =
        low.chars().count() > 1 && low.chars().all(|sign| sign.is_alphabetic() || sign == '-');
    // the teacher, the trainer
    let does = low.ends_with("eren") || low.ends_with("aren");
    if !letters || does || NOBODY.contains(&low.as_str()) || KIN.contains(&low.as_str()) {
        return false;
    }
    let before = place.checked_sub(1).and_then(|before| words.get(before));
    let called = before.is_some_and(|before| {
        let says = [
            "heter", "heiter", "hette", "het", "kalles", "kallast", "named", "called",
        ];
        says.contains(&before.low().as_str()) && !before.ends()
    });
    let joins = ["at", "og", "men", "fordi", "hvis", "dersom", "that"];
    let begins = word.first || before.is_some_and(|before| joins.contains(&before.low().as_str()));
    let kin = begins && is_kin(words.get(place..).unwrap_or_default());
    kin || called && !BETWEEN.contains(&low.as_str())
}

/// Whether the first of some words is said to be somebody's kin.
fn is_kin(words: &[Word<'_>]) -> bool {
    let [somebody, is, rest @ ..] = words else {
        return false;
    };
    let is = ["er", "var", "is", "was"].contains(&is.low().as_str());
    if !is || somebody.ends() {
        return false;
    }
    let mut rest = rest.iter().map(Word::low);
    let what = rest.find(|word| !BETWEEN.contains(&word.as_str()));
    what.is_some_and(|what| KIN.contains(&what.as_str()))
}
