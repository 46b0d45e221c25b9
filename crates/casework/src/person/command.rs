//! What one can write about a person: who it is, how it is reached, how it is protected.

use super::event::{Birth, CareStatus, Name, PersonEvent, Protection};
use super::refusal::PersonRefusal;
use super::state::Person;
use crate::access::{Permit, Role};
use crate::entry::Capacity;
use crate::id::PersonId;
use crate::label::{Kind, Label};
use crate::moment::Date;
use crate::told::Told;

/// One event of a person's stream with its label.
pub type Written = (Label, PersonEvent);

/// How many digits a national number has; nothing else is known about it.
const DIGITS: usize = 11;

/// About whom something is written: the child of the case, or an adult around it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct About {
    /// Who.
    pub person: PersonId,
    /// Whether it is the child.
    pub child: bool,
}

/// Whether the viewer may write how a person is reached and spoken with: those who coordinate, the
/// parents about their child, and everybody about oneself.
pub(crate) fn may_change(permit: &Permit, about: About) -> bool {
    let viewer = permit.viewer();
    let oneself = viewer.capacity == Capacity::Family && viewer.person == about.person;
    permit.coordinates() || (about.child && permit.has(Role::Parent)) || oneself
}

fn changing(permit: &Permit, about: About, kind: Kind) -> Result<Label, PersonRefusal> {
    if !may_change(permit, about) {
        return Err(PersonRefusal::NoGround);
    }
    Ok(permit.common_label(kind))
}

/// The label of what only those who coordinate write.
pub(super) fn coordinating(permit: &Permit, kind: Kind) -> Result<Label, PersonRefusal> {
    if !permit.coordinates() {
        return Err(PersonRefusal::NoGround);
    }
    Ok(permit.common_label(kind))
}

/// Writes the name as the person writes it.
///
/// # Errors
/// Without a ground, or without a name.
pub fn rename(permit: &Permit, about: About, name: Name) -> Result<Written, PersonRefusal> {
    let label = changing(permit, about, Kind::Identity)?;
    if name.full().is_empty() {
        return Err(PersonRefusal::NoName);
    }
    Ok((label, PersonEvent::Named { name }))
}

/// The child was born, or its date of birth became known.
///
/// # Errors
/// Without a ground, or for a date that has not been.
pub fn born(permit: &Permit, about: About, on: Date) -> Result<Written, PersonRefusal> {
    let label = changing(permit, about, Kind::Identity)?;
    if on > permit.at().date() {
        return Err(PersonRefusal::NotYet);
    }
    Ok((label, PersonEvent::Born { on }))
}

/// A national number, without the spaces that people write in it. Nothing is read out of it.
///
/// # Errors
/// When it does not have the digits of a national number.
pub fn national_number(text: &str) -> Result<String, PersonRefusal> {
    let digits: String = text.split_whitespace().collect();
    let all_digits = digits.chars().all(|character| character.is_ascii_digit());
    if digits.len() != DIGITS || !all_digits {
        return Err(PersonRefusal::NoNumber);
    }
    Ok(digits)
}

/// The text whose keyed hash finds an employee by national number. A private sign-in looks
/// elsewhere: the same number may be that of a parent too, who is then another person here.
pub fn employee_account(number: &str) -> String {
    format!("employee {number}")
}

/// Gives the person a national number from today.
///
/// # Errors
/// Without a ground, or when it is no such number.
pub fn give_number(permit: &Permit, number: &str) -> Result<Written, PersonRefusal> {
    let label = coordinating(permit, Kind::Identity)?;
    let number = Told::new(national_number(number)?);
    let from = permit.at().date();
    Ok((label, PersonEvent::NumberGiven { number, from }))
}

/// Writes telephone, e-mail and address. A hidden address is neither shown in a form nor changed
/// by it: it stays as it is.
///
/// # Errors
/// Without a ground.
pub fn change_contact(
    permit: &Permit,
    about: About,
    state: &Person,
    (telephone, email, address): (Told, Told, Told),
) -> Result<Written, PersonRefusal> {
    let label = changing(permit, about, Kind::Contact)?;
    let address = if state.protection.hides_address() {
        let known = state.address.as_ref();
        known.map_or(Told::new(""), |address| address.inside().clone())
    } else {
        address
    };
    let event = PersonEvent::ContactChanged {
        telephone,
        email,
        address,
    };
    Ok((label, event))
}

/// Writes the language, and whether an interpreter is needed.
///
/// # Errors
/// Without a ground.
pub fn change_language(
    permit: &Permit,
    about: About,
    language: Told,
    interpreter: bool,
) -> Result<Written, PersonRefusal> {
    let label = changing(permit, about, Kind::Identity)?;
    let event = PersonEvent::LanguageChanged {
        language,
        interpreter,
    };
    Ok((label, event))
}

/// Protects the address, or ends the protection.
///
/// # Errors
/// Without a ground.
pub(super) fn protect(permit: &Permit, protection: Protection) -> Result<Written, PersonRefusal> {
    let label = coordinating(permit, Kind::Contact)?;
    Ok((label, PersonEvent::ProtectionChanged { protection }))
}

/// Writes who has the care of the child.
///
/// # Errors
/// Without a ground, or for a date that has not been.
pub fn change_care(
    permit: &Permit,
    care: CareStatus,
    from: Date,
) -> Result<Written, PersonRefusal> {
    let label = coordinating(permit, Kind::Family)?;
    if from > permit.at().date() {
        return Err(PersonRefusal::NotYet);
    }
    Ok((label, PersonEvent::CareChanged { care, from }))
}

/// The first event of an adult whom nobody has registered before.
///
/// # Errors
/// Without a ground, or without a name.
pub fn register(permit: &Permit, name: Name) -> Result<Written, PersonRefusal> {
    let label = coordinating(permit, Kind::Identity)?;
    if name.full().is_empty() {
        return Err(PersonRefusal::NoName);
    }
    let birth = Birth::Unknown;
    Ok((label, PersonEvent::Registered { name, birth }))
}
