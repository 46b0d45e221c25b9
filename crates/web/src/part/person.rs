//! The card with *your person*: who one calls.

use super::face;

/// Who answers when the other is away.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Deputy {
    /// The name.
    pub(crate) name: String,
    /// The telephone number, as dialled.
    pub(crate) telephone: Option<String>,
    /// When the deputy can be reached.
    pub(crate) hours: Option<String>,
}

/// A person whom the family can call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct YourPerson {
    /// The name.
    pub(crate) name: String,
    /// What the person is here, and where: "Barnekoordinator i Fjellbygda".
    pub(crate) role: String,
    /// The telephone number, as dialled.
    pub(crate) telephone: Option<String>,
    /// When the person can be reached: "hverdager fra 9 til 15".
    pub(crate) hours: Option<String>,
    /// Said first when the person is away: "Borte til tirsdag 3. mars".
    pub(crate) away: Option<String>,
    /// Who answers then. While the person is away, this stands first.
    pub(crate) deputy: Option<Deputy>,
    /// Where to write a message.
    pub(crate) write: Option<String>,
}

impl YourPerson {
    /// The letters in the circle.
    pub(crate) fn initials(&self) -> String {
        face::initials(&self.name)
    }

    /// Who stands in now, because the person is away.
    pub(crate) fn stands_in(&self) -> Option<&Deputy> {
        self.deputy.as_ref().filter(|_| self.away.is_some())
    }

    /// What one calls the person in a sentence.
    pub(crate) fn first_name(&self) -> String {
        face::first_name(&self.name)
    }
}

/// The address of a telephone number in a link.
pub(crate) fn dial(number: &str) -> String {
    let digits: String = number
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    format!("tel:{digits}")
}
