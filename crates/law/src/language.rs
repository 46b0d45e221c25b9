//! The three languages in which every reason is written.

use serde::{Deserialize, Serialize};

/// A language of the user interface.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Language {
    /// Norwegian bokmål.
    #[serde(rename = "nb")]
    Bokmal,
    /// Norwegian nynorsk.
    #[serde(rename = "nn")]
    Nynorsk,
    /// English.
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// All three, in the order in which texts are kept.
    pub const ALL: [Self; 3] = [Self::Bokmal, Self::Nynorsk, Self::English];
}

/// One text in the three languages, as the files hold it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Text {
    pub(crate) nb: String,
    pub(crate) nn: String,
    pub(crate) en: String,
}

impl Text {
    pub(crate) fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Bokmal => &self.nb,
            Language::Nynorsk => &self.nn,
            Language::English => &self.en,
        }
    }

    /// The same change in every language.
    pub(crate) fn map(&self, change: impl Fn(&str) -> String) -> Self {
        Self {
            nb: change(&self.nb),
            nn: change(&self.nn),
            en: change(&self.en),
        }
    }

    /// Whether one of the languages has nothing to say.
    pub(crate) fn has_a_gap(&self) -> bool {
        Language::ALL
            .iter()
            .any(|language| self.in_language(*language).trim().is_empty())
    }
}
