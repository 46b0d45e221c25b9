//! The known names that are most like one that nobody knows.

use std::cmp::Reverse;

/// No name is nearly as long as this, so what is longer was not meant as one.
const LONGEST: usize = 64;

/// The nearest of the names, if one is near enough to have been meant.
pub fn nearest<'n>(wrong: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let mut wrong = Written::of(wrong)?;
    let mut most = wrong.letters.len().max(3) / 3;
    let mut found = None;
    for name in names {
        if let Some(steps) = wrong.steps(name, most) {
            found = Some(name);
            if steps == 0 {
                break;
            }
            // of names that are equally near, the first is kept
            most = steps - 1;
        }
    }
    found
}

/// How many names are offered when none is certain.
const OFFERED: usize = 3;

/// The names that are most like it, the best first: those that share the most words with it, and
/// of these the ones with the fewest letters to change.
pub(super) fn most_like<'n>(wrong: &str, names: impl Iterator<Item = &'n str>) -> Vec<&'n str> {
    let Some(mut wrong) = Written::of(wrong) else {
        return Vec::new();
    };
    let mut ranked: Vec<_> = names
        .map(|name| (Reverse(wrong.shared_words(name)), wrong.longer(name), name))
        .collect();
    // the difference in length is the least that must be changed, so the near ones come first
    ranked.sort_unstable();
    let mut best: Vec<(Reverse<usize>, usize, &str)> = Vec::new();
    for (shared, _, name) in ranked {
        let last = best.get(OFFERED - 1).copied();
        let most = match last {
            Some((likeness, _, _)) if likeness < shared => break,
            Some((_, steps, _)) => steps,
            None => usize::MAX,
        };
        if let Some(steps) = wrong.steps(name, most) {
            best.push((shared, steps, name));
            best.sort_unstable();
            best.truncate(OFFERED);
        }
    }
    best.into_iter().map(|(_, _, name)| name).collect()
}

/// What was written, as names are.
struct Written {
    name: String,
    letters: Vec<char>,
    /// One row of the table that counts the steps, kept from name to name.
    row: Vec<usize>,
}

impl Written {
    /// `None` when it is too long to be a name.
    fn of(wrong: &str) -> Option<Self> {
        let short = wrong.chars().nth(LONGEST).is_none();
        short.then(|| {
            let name = wrong.to_lowercase().replace(['_', ' '], "-");
            Self {
                letters: name.chars().collect(),
                row: Vec::new(),
                name,
            }
        })
    }

    /// How many words the names have in common.
    fn shared_words(&self, other: &str) -> usize {
        let words = other.split('-');
        let written = self.name.split('-');
        written
            .filter(|word| words.clone().any(|known| known == *word))
            .count()
    }

    fn longer(&self, other: &str) -> usize {
        self.letters.len().abs_diff(other.chars().count())
    }

    /// How many letters must be put in, left out or changed to come to the other name; `None` when
    /// it is more than `most`.
    fn steps(&mut self, other: &str, most: usize) -> Option<usize> {
        if self.longer(other) > most {
            return None;
        }
        self.row.clear();
        self.row.extend(0..=self.letters.len());
        for (index, letter) in other.chars().enumerate() {
            let mut diagonal = self.row[0];
            self.row[0] = index + 1;
            let mut least = index + 1;
            for (place, second) in self.letters.iter().enumerate() {
                let changed = diagonal + usize::from(letter != *second);
                diagonal = self.row[place + 1];
                let steps = changed.min(diagonal + 1).min(self.row[place] + 1);
                self.row[place + 1] = steps;
                least = least.min(steps);
            }
            if least > most {
                return None;
            }
        }
        self.row.last().copied().filter(|steps| *steps <= most)
    }
}
