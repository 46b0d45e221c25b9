//! Numbers and telephone numbers.

use crate::Language;

const NO_BREAK: char = '\u{a0}';

/// A whole number with its thousands apart.
pub(crate) fn number(language: Language, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let separator = match language {
        Language::Bokmal | Language::Nynorsk => NO_BREAK,
        Language::English => ',',
    };
    // Norwegian writes four digits together, English does not
    let apart = digits.len() > 4 || language == Language::English;
    let mut written = String::from(if number < 0 { "−" } else { "" });
    for (place, digit) in digits.chars().enumerate() {
        if apart && place > 0 && (digits.len() - place).is_multiple_of(3) {
            written.push(separator);
        }
        written.push(digit);
    }
    written
}

/// A telephone number in the groups in which it is read aloud; what is not Norwegian stays as it was.
pub(crate) fn telephone(number: &str) -> String {
    let compact: String = number.chars().filter(|c| !c.is_whitespace()).collect();
    let national = compact
        .strip_prefix("+47")
        .or_else(|| compact.strip_prefix("0047"))
        .unwrap_or(&compact);
    let is_norwegian = national.len() == 8 && national.bytes().all(|byte| byte.is_ascii_digit());
    if !is_norwegian {
        return number.trim().to_owned();
    }
    let cuts: &[usize] = match national.as_bytes()[0] {
        b'4' | b'8' | b'9' => &[3, 5],
        _ => &[2, 4, 6],
    };
    grouped(national, cuts)
}

fn grouped(digits: &str, cuts: &[usize]) -> String {
    let mut written = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if cuts.contains(&place) {
            written.push(NO_BREAK);
        }
        written.push(digit);
    }
    written
}
