//! Words and numbers by which a subject is found, before they are hashed.

/// The words of a text as they are compared: in small letters, without what separates them.
pub(crate) fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|character: char| character.is_whitespace() || character == ',')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    #[test]
    fn words_are_compared_in_small_letters_and_whole() {
        let words: Vec<_> = super::words(" ØSTBY,  Anne-Marie\t01 ").collect();
        assert_eq!(words, ["østby", "anne-marie", "01"]);
    }
}
