//! The order of names: the Norwegian alphabet ends with æ, ø, å.

/// What a name is sorted by.
pub(crate) fn sort_key(text: &str) -> Vec<u32> {
    let lower = text.to_lowercase().replace("aa", "å");
    lower.chars().map(place).collect()
}

fn place(letter: char) -> u32 {
    let after_z = u32::from('z');
    match letter {
        'æ' | 'ä' => after_z + 1,
        'ø' | 'ö' => after_z + 2,
        'å' => after_z + 3,
        'é' | 'è' | 'ê' => u32::from('e'),
        'ó' | 'ò' | 'ô' => u32::from('o'),
        'á' | 'à' => u32::from('a'),
        'ü' => u32::from('y'),
        other if other > 'z' => u32::from(other) + 3,
        other => u32::from(other),
    }
}
