//! Filling the parts of a theme so that no text is ever the same as another.

use crate::random::Random;
use std::collections::HashSet;

const COUNTS: [&str; 10] = [
    "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "elleve", "tolv",
];
const DAYS: [&str; 5] = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag"];
const HOURS: [&str; 10] = [
    "klokka åtte",
    "halv ni",
    "kvart over ni",
    "klokka ti",
    "halv elleve",
    "ti på elleve",
    "klokka tolv",
    "kvart på ett",
    "halv to",
    "klokka tre",
];
const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];
const KIN: [&str; 10] = [
    "mormor",
    "farmor",
    "morfar",
    "farfar",
    "tante Berit",
    "onkel Leif",
    "storesøster",
    "naboen",
    "gudmor",
    "stefar",
];
/// What can be added to a text that was told before.
const TAILS: [&str; 6] = [
    "Vi snakkes {day} {hour}.",
    "{kin} sier det samme.",
    "Slik har det vært siden {month}.",
    "Neste gang blir {day} {hour}.",
    "Dette gjelder særlig {day}.",
    "{kin} og vi ble enige om det {day} {hour}.",
];

/// Tells the texts of one family.
pub(super) struct Teller<'u> {
    random: Random,
    child: String,
    kin: &'static str,
    used: &'u mut HashSet<String>,
}

impl<'u> Teller<'u> {
    /// A teller about a child. `used` holds every text that was told before.
    pub(super) fn new(key: &str, child: &str, used: &'u mut HashSet<String>) -> Self {
        let mut random = Random::of(&format!("teller {key}"));
        let kin = pick(&mut random, &KIN);
        Self {
            random,
            child: child.to_owned(),
            kin,
            used,
        }
    }

    /// The text of a template, and more of it where it was told before.
    pub(super) fn tell(&mut self, template: &str) -> String {
        let mut text = self.fill(template);
        while self.used.contains(&text) {
            let tail = pick(&mut self.random, &TAILS);
            text = format!("{text} {}", self.fill(tail));
        }
        self.used.insert(text.clone());
        text
    }

    fn fill(&mut self, template: &str) -> String {
        let text = template
            .replace("{n}", &self.child)
            .replace("{kin}", self.kin)
            .replace("{count}", pick(&mut self.random, &COUNTS))
            .replace("{day}", pick(&mut self.random, &DAYS))
            .replace("{hour}", pick(&mut self.random, &HOURS))
            .replace("{month}", pick(&mut self.random, &MONTHS));
        sentence(&text)
    }
}

/// One of several.
pub(super) fn pick<T: Copy, const N: usize>(random: &mut Random, all: &[T; N]) -> T {
    let place = random.below(N.try_into().unwrap_or(u64::MAX));
    all[usize::try_from(place).unwrap_or_default()]
}

/// A text begins with a capital letter, also when a slot stands first.
fn sentence(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut begins = true;
    for sign in text.chars() {
        if begins && sign.is_alphabetic() {
            result.extend(sign.to_uppercase());
        } else {
            result.push(sign);
        }
        if sign.is_alphabetic() || sign.is_numeric() {
            begins = false;
        }
        if matches!(sign, '.' | '?' | '!') {
            begins = true;
        }
    }
    result
}
