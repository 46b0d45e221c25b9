//! A text in ordinary signs: what looks like a digit is one, and nothing unseen parts a word.

/// The nought of each row of ten digits with which people write.
const NOUGHTS: [char; 20] = [
    '\u{660}',
    '\u{6f0}',
    '\u{7c0}',
    '\u{966}',
    '\u{9e6}',
    '\u{a66}',
    '\u{ae6}',
    '\u{b66}',
    '\u{be6}',
    '\u{c66}',
    '\u{ce6}',
    '\u{d66}',
    '\u{e50}',
    '\u{ed0}',
    '\u{f20}',
    '\u{1040}',
    '\u{1d7ce}',
    '\u{1d7d8}',
    '\u{1d7e2}',
    '\u{1d7ec}',
];

/// How far the full-width signs lie from the ordinary ones.
const FULL_WIDTH: u32 = 0xfee0;

/// A text in ordinary signs: digits of every script as ours, wide letters as narrow ones, and nothing that is not seen.
/// A text that is plain already stays as it is.
pub fn plain(text: &str) -> String {
    let seen = text.chars().filter(|sign| !is_unseen(*sign));
    seen.map(ordinary).collect()
}

fn is_unseen(sign: char) -> bool {
    matches!(
        sign,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}'
    )
}

fn ordinary(sign: char) -> char {
    let code = u32::from(sign);
    if ('\u{ff01}'..='\u{ff5e}').contains(&sign) {
        return char::from_u32(code - FULL_WIDTH).unwrap_or(sign);
    }
    let row = NOUGHTS.iter().find_map(|nought| {
        let digit = code.checked_sub(u32::from(*nought))?;
        char::from_digit(digit, 10)
    });
    row.unwrap_or(sign)
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn digits_of_every_script_are_ours_and_nothing_unseen_is_left() {
        for (text, expected) in [
            ("０１０２１９", "010219"),
            ("٠١٢٣٤٥٦٧٨٩", "0123456789"),
            ("Ｋari", "Kari"),
            ("yl\u{200b}va\u{ad}", "ylva"),
            ("Åse bor på 3. etasje – nå", "Åse bor på 3. etasje – nå"),
        ] {
            assert_eq!(plain(text), expected);
            assert_eq!(plain(&plain(text)), expected);
        }
    }
}
