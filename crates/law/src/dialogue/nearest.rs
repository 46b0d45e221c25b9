//! The known names that are most like one that nobody knows.

/// No name is nearly as long as this, so what is longer was not meant as one.
const LONGEST: usize = 64;

/// The nearest of the names, if one is near enough to have been meant.
pub fn nearest<'n>(wrong: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let wrong = as_name(wrong)?;
    let near = names.map(|name| (steps(&wrong, name), name));
    let (steps, name) = near.min_by_key(|(steps, _)| *steps)?;
    (steps <= wrong.chars().count().max(3) / 3).then_some(name)
}

/// How many names are offered when none is certain.
const OFFERED: usize = 3;

/// The names that are most like it, the best first: those that share the most words with it, and
/// of these the ones with the fewest letters to change.
pub(super) fn most_like<'n>(wrong: &str, names: impl Iterator<Item = &'n str>) -> Vec<&'n str> {
    let Some(wrong) = as_name(wrong) else {
        return Vec::new();
    };
    let mut ranked: Vec<_> = names
        .map(|name| {
            let likeness = std::cmp::Reverse(shared_words(&wrong, name));
            (likeness, steps(&wrong, name), name)
        })
        .collect();
    ranked.sort_unstable();
    ranked.truncate(OFFERED);
    ranked.into_iter().map(|(_, _, name)| name).collect()
}

/// What was written, as names are; `None` when it is too long to be one.
fn as_name(wrong: &str) -> Option<String> {
    let short = wrong.chars().nth(LONGEST).is_none();
    short.then(|| wrong.to_lowercase().replace(['_', ' '], "-"))
}

/// How many words the names have in common.
fn shared_words(one: &str, other: &str) -> usize {
    let words: Vec<&str> = other.split('-').collect();
    one.split('-').filter(|word| words.contains(word)).count()
}

/// How many letters must be put in, left out or changed to come from one word to the other.
fn steps(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, letter) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for (place, second) in other.iter().enumerate() {
            let changed = diagonal + usize::from(letter != *second);
            diagonal = row[place + 1];
            row[place + 1] = changed.min(diagonal + 1).min(row[place] + 1);
        }
    }
    row[other.len()]
}
