//! Which languages there are, and which one a reader gets.

use crate::Texts;
use crate::generated::L10n;
use crate::words::Words;
use jiff::civil::Date;
use std::sync::OnceLock;

/// A language of the pages.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Language {
    /// Bokmål, which a reader gets who asks for nothing.
    #[default]
    Bokmal,
    /// Nynorsk.
    Nynorsk,
    /// English.
    English,
}

static LOADED: [OnceLock<Texts>; 3] = [const { OnceLock::new() }; 3];

impl Language {
    /// Every language, in the order of the switch in the head of the page.
    pub const ALL: [Self; 3] = [Self::Bokmal, Self::Nynorsk, Self::English];

    /// The code for `lang` in HTML, and the value of the cookie.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Bokmal => "nb",
            Self::Nynorsk => "nn",
            Self::English => "en",
        }
    }

    /// The language's own name for itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Bokmal => "Bokmål",
            Self::Nynorsk => "Nynorsk",
            Self::English => "English",
        }
    }

    /// The language of a code, as a cookie or a stored choice holds it.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }

    /// The language for a request: what the reader chose, else what the browser asks for.
    ///
    /// A browser that asks only for languages we do not have gets English, for somebody who reads
    /// neither form of Norwegian; one that asks for nothing gets bokmål.
    pub fn negotiate(chosen: Option<&str>, accepted: Option<&str>) -> Self {
        if let Some(language) = chosen.and_then(Self::from_code) {
            return language;
        }
        let wishes = wishes(accepted.unwrap_or_default());
        if wishes.is_empty() {
            return Self::default();
        }
        let found = wishes.iter().find_map(|tag| Self::of_tag(tag));
        found.unwrap_or(Self::English)
    }

    fn of_tag(tag: &str) -> Option<Self> {
        match tag.split('-').next()?.to_ascii_lowercase().as_str() {
            "nb" | "no" | "da" | "sv" | "*" => Some(Self::Bokmal),
            "nn" => Some(Self::Nynorsk),
            "en" => Some(Self::English),
            _ => None,
        }
    }

    /// All texts in this language; loaded the first time and shared since.
    pub fn texts(self) -> &'static Texts {
        let (place, source) = match self {
            Self::Bokmal => (&LOADED[0], L10n::Nb),
            Self::Nynorsk => (&LOADED[1], L10n::Nn),
            Self::English => (&LOADED[2], L10n::En),
        };
        place.get_or_init(|| source.load())
    }

    /// Texts and dates in this language, as they read on a given day.
    pub fn words(self, today: Date) -> Words {
        Words::new(self, today)
    }
}

/// The tags of an `Accept-Language` header, the most wanted first; those with weight 0 left out.
fn wishes(header: &str) -> Vec<&str> {
    let mut wishes: Vec<(&str, f32)> = header.split(',').filter_map(wish).collect();
    wishes.sort_by(|left, right| right.1.total_cmp(&left.1));
    wishes.into_iter().map(|(tag, _)| tag).collect()
}

fn wish(part: &str) -> Option<(&str, f32)> {
    let (tag, rest) = part.split_once(';').unwrap_or((part, ""));
    let weight = match rest.trim().strip_prefix("q=") {
        Some(number) => number.trim().parse().unwrap_or(0.0),
        None => 1.0,
    };
    (!tag.trim().is_empty() && weight > 0.0).then_some((tag.trim(), weight))
}

#[cfg(test)]
mod tests {
    use super::Language::{self, Bokmal, English, Nynorsk};

    #[test]
    fn the_choice_of_the_reader_comes_before_the_browser() {
        assert_eq!(Language::negotiate(Some("nn"), Some("en")), Nynorsk);
        assert_eq!(Language::negotiate(Some("klingon"), Some("en")), English);
    }

    #[test]
    fn the_browser_gets_the_best_language_that_we_have() {
        for (header, expected) in [
            ("nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en;q=0.6", Bokmal),
            ("nn-NO, nb;q=0.9", Nynorsk),
            ("en;q=0.4, nn;q=0.8", Nynorsk),
            ("pl, en;q=0.3", English),
            ("sv-SE", Bokmal),
            ("so", English),
            ("nn;q=0, nb", Bokmal),
            ("", Bokmal),
            (";;;,,", Bokmal),
        ] {
            assert_eq!(
                Language::negotiate(None, Some(header)),
                expected,
                "{header}"
            );
        }
        assert_eq!(Language::negotiate(None, None), Bokmal);
    }

    #[test]
    fn a_code_leads_back_to_its_language() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Some(language));
        }
    }
}
