//! The known name that is most like one that nobody knows.

/// The nearest of the names, if one is near enough to have been meant.
pub fn nearest<'n>(wrong: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let wrong = wrong.to_lowercase().replace(['_', ' '], "-");
    let near = names.map(|name| (steps(&wrong, name), name));
    let (steps, name) = near.min_by_key(|(steps, _)| *steps)?;
    (steps <= wrong.chars().count().max(3) / 3).then_some(name)
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
