//! What one sees of what was handed out.

use super::command::{held_on, may_check};
use super::state::{Basis, Handed, Way, hands_out};
use crate::access::{Permit, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::consent::{Receiver, Scope};
use crate::coordinator::unit_name;
use crate::id::{CaseId, ConsentId, ItemId, PersonId, UnitId};
use crate::label::Kind;
use crate::moment::{Date, Moment};
use crate::organisation::Directory;
use crate::person::Person;
use crate::team::may_name;

/// What was found about a ground that was not there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Checked {
    /// When.
    pub on: Date,
    /// By whom, by name.
    pub by: String,
    /// What was found.
    pub follows: String,
}

/// Something that was handed out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HandingLine {
    /// Which.
    pub id: ItemId,
    /// When it was noted.
    pub at: Moment,
    /// When it was handed out.
    pub on: Date,
    /// Who: name, title and unit; `None` where the unit cannot be named to the reader.
    pub who: Option<(String, String, String)>,
    /// In which unit.
    pub unit: Option<UnitId>,
    /// Which kinds.
    pub kinds: Vec<Kind>,
    /// To whom.
    pub to: String,
    /// How.
    pub way: Way,
    /// On which ground.
    pub basis: Basis,
    /// Which duty or danger, or more about the ground; may be empty.
    pub words: String,
    /// The kinds for which the ground was not there.
    pub lacking: Vec<Kind>,
    /// What was found about that.
    pub check: Option<Checked>,
    /// Whether the reader looks into it.
    pub may_check: bool,
}

/// Something that was handed out, on a page of its own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HandingPage {
    /// The head of the page.
    pub head: CaseHead,
    /// What was handed out.
    pub line: HandingLine,
}

/// A consent on which something may have been handed out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConsentChoice {
    /// Which.
    pub id: ConsentId,
    /// Who receives, by name.
    pub receiver: String,
    /// What.
    pub kinds: Vec<Kind>,
}

/// What the form for something that was handed out needs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HandingForm {
    /// The head of the page.
    pub head: CaseHead,
    /// The consents that the writer knows of, newest first.
    pub consents: Vec<ConsentChoice>,
}

/// Everything that was handed out, as far as the reader may know, newest first.
pub fn handing_lines(
    viewing: &mut Viewing<'_>,
    case: &Case,
    directory: &Directory,
) -> Vec<HandingLine> {
    let all = case.handing.all.iter().rev();
    all.filter_map(|one| line(viewing, case, directory, one))
        .collect()
}

/// Something that was handed out, or nothing where there is no ground.
pub fn handing_page(
    (case, id, child): (&Case, CaseId, &Person),
    permit: &Permit,
    directory: &Directory,
    handing: ItemId,
) -> Option<Seen<HandingPage>> {
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, id, child);
    let line = line(&mut viewing, case, directory, case.handing.find(handing)?)?;
    Some(viewing.finish("handing", HandingPage { head, line }))
}

/// The form for something that was handed out; nothing for those who hand out nothing.
pub fn handing_form(
    (case, id, child): (&Case, CaseId, &Person),
    permit: &Permit,
    directory: &Directory,
) -> Option<Seen<HandingForm>> {
    if !hands_out(permit.viewer().capacity) {
        return None;
    }
    let today = permit.at().date();
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, id, child);
    let all = case.consent.all.iter().rev();
    let choices = all
        .filter(|asked| held_on(asked, today))
        .filter_map(|asked| {
            let consent = viewing.show(&asked.consent)?;
            let Scope::Sharing {
                receiver, kinds, ..
            } = &consent.scope
            else {
                return None;
            };
            Some(ConsentChoice {
                id: consent.id,
                receiver: match receiver {
                    Receiver::Unit(unit) => unit_name(directory, *unit),
                    Receiver::Person(person) => name(directory, *person),
                },
                kinds: kinds.clone(),
            })
        });
    let consents = choices.collect();
    Some(viewing.finish("handing", HandingForm { head, consents }))
}

fn line(
    viewing: &mut Viewing<'_>,
    case: &Case,
    directory: &Directory,
    one: &Handed,
) -> Option<HandingLine> {
    let handing = viewing.show(&one.handing)?;
    let check = one.check.as_ref().and_then(|check| {
        let follows = viewing.show(&check.follows)?.or_empty().to_owned();
        Some(Checked {
            on: check.at.date(),
            by: check.by.map(|by| name(directory, by)).unwrap_or_default(),
            follows,
        })
    });
    let permit = viewing.permit();
    Some(HandingLine {
        id: one.id,
        at: one.at,
        on: handing.on,
        who: who(case, permit, directory, one),
        unit: one.unit,
        kinds: handing.kinds.clone(),
        to: handing.to.or_empty().to_owned(),
        way: handing.way,
        basis: handing.basis,
        words: handing.words.or_empty().to_owned(),
        lacking: one.lacking.clone(),
        check,
        may_check: may_check(permit, one).is_ok(),
    })
}

fn name(directory: &Directory, person: PersonId) -> String {
    let employee = directory.employee(person);
    employee
        .map(|employee| employee.name.or_empty().to_owned())
        .unwrap_or_default()
}

fn who(
    case: &Case,
    permit: &Permit,
    directory: &Directory,
    one: &Handed,
) -> Option<(String, String, String)> {
    let (unit, person) = (one.unit?, one.by?);
    if !may_name(case, permit, directory, unit) {
        return None;
    }
    let title = directory.employee(person).map(|one| one.title.clone());
    Some((
        name(directory, person),
        title.unwrap_or_default(),
        unit_name(directory, unit),
    ))
}
