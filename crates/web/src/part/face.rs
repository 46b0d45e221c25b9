//! How a person is shown where there is no room for the name.

/// The first letters of the first and the last part of a name: "Kari Anne Moen" is "KM".
pub(crate) fn initials(name: &str) -> String {
    let parts: Vec<&str> = name
        .split([' ', '-'])
        .filter(|part| !part.is_empty())
        .collect();
    let first = parts.first().and_then(|part| part.chars().next());
    let last = (parts.len() > 1).then(|| parts.last()).flatten();
    let last = last.and_then(|part| part.chars().next());
    first
        .into_iter()
        .chain(last)
        .flat_map(char::to_uppercase)
        .collect()
}

/// The first name, cut where it would not fit under a circle.
pub(crate) fn first_name(name: &str) -> String {
    const ROOM: usize = 11;
    let first = name.split(' ').next().unwrap_or_default();
    if first.chars().count() <= ROOM {
        return first.to_owned();
    }
    let cut: String = first.chars().take(ROOM - 1).collect();
    format!("{cut}…")
}

#[cfg(test)]
mod tests {
    use super::{first_name, initials};

    #[test]
    fn initials_are_of_the_first_and_the_last_part() {
        for (name, expected) in [
            ("Kari Anne Moen", "KM"),
            ("Ali", "A"),
            ("åse  Ødegård", "ÅØ"),
            ("", ""),
        ] {
            assert_eq!(initials(name), expected);
        }
    }

    #[test]
    fn a_long_first_name_is_cut() {
        assert_eq!(first_name("Kari Moen"), "Kari");
        assert_eq!(first_name("Maximilianus Berg"), "Maximilian…");
    }
}
