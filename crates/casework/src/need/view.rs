//! What one sees of needs and of what the child said.

use super::event::{Area, Hearing, HearingForm, Mapping};
use super::state::Written;
use crate::access::{Permit, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::demand::{BesideLine, beside_lines};
use crate::id::{CaseId, ItemId, PersonId};
use crate::moment::{Date, Moment};
use crate::organisation::Directory;
use crate::person::Person;

/// A mapping as it is read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MappingLine {
    /// Which mapping.
    pub id: ItemId,
    /// When it was written down.
    pub at: Moment,
    /// Who wrote it down; empty where the person is not known as an employee.
    pub by: String,
    /// Goals in the family's own words.
    pub goals: String,
    /// What the child and family are good at and have around them.
    pub resources: String,
    /// Needs by area; areas in which nothing is needed are left out.
    pub needs: Vec<(Area, String)>,
    /// Who was asked.
    pub asked: String,
    /// What stands beside it.
    pub beside: Vec<BesideLine>,
    /// Whether it is held back while it is judged.
    pub restricted: bool,
}

/// How the child was heard, as it is read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum HeardLine {
    /// The child was heard.
    Heard {
        /// On which date.
        on: Date,
        /// In which form.
        form: HearingForm,
        /// By whom.
        by: String,
        /// What it said or showed.
        said: String,
    },
    /// Not yet.
    NotYet {
        /// When this was written down.
        written: Date,
        /// Why not, and when it will be.
        why: String,
    },
}

/// Needs and hearings of one child.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NeedPage {
    /// Whose.
    pub head: CaseHead,
    /// The mapping that holds.
    pub newest: Option<MappingLine>,
    /// The mappings before it, newest first.
    pub earlier: Vec<MappingLine>,
    /// How the child was heard, newest first.
    pub hearings: Vec<HeardLine>,
    /// Whether the reader may write here.
    pub may_write: bool,
}

/// The page about needs.
pub fn need_page(
    case: &Case,
    id: CaseId,
    child: &Person,
    directory: &Directory,
    permit: &Permit,
) -> Seen<NeedPage> {
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, id, child);
    let mut mappings = mapping_lines(case, directory, &mut viewing).into_iter();
    let hearings = case.need.hearings.iter().rev();
    let view = NeedPage {
        newest: mappings.next(),
        earlier: mappings.collect(),
        hearings: hearings
            .filter_map(|written| heard_line(written, &mut viewing))
            .collect(),
        may_write: head.coordinates,
        head,
    };
    viewing.finish("need", view)
}

/// Newest first.
fn mapping_lines(
    case: &Case,
    directory: &Directory,
    viewing: &mut Viewing<'_>,
) -> Vec<MappingLine> {
    let written = case.need.mappings.iter().rev();
    let line = |written: &Written<Mapping>| {
        let mapping = viewing.show_item(written.id, &written.what)?;
        Some(MappingLine {
            id: written.id,
            at: written.at,
            by: name(directory, written.by),
            goals: mapping.goals.or_empty().to_owned(),
            resources: mapping.resources.or_empty().to_owned(),
            needs: needs(mapping),
            asked: mapping.asked.or_empty().to_owned(),
            beside: beside_lines(viewing, case, written.id),
            restricted: case.demand.restricts(written.id),
        })
    };
    written.filter_map(line).collect()
}

fn needs(mapping: &Mapping) -> Vec<(Area, String)> {
    let texts = mapping.needs.iter();
    let texts = texts.map(|one| (one.area, one.need.or_empty().to_owned()));
    texts.filter(|(_, text)| !text.trim().is_empty()).collect()
}

fn heard_line(written: &Written<Hearing>, viewing: &mut Viewing<'_>) -> Option<HeardLine> {
    let line = match viewing.show(&written.what)? {
        Hearing::Heard { on, form, by, said } => HeardLine::Heard {
            on: *on,
            form: *form,
            by: by.or_empty().to_owned(),
            said: said.or_empty().to_owned(),
        },
        Hearing::NotYet { why } => HeardLine::NotYet {
            written: written.at.date(),
            why: why.or_empty().to_owned(),
        },
    };
    Some(line)
}

fn name(directory: &Directory, person: Option<PersonId>) -> String {
    let employee = person.and_then(|person| directory.employee(person));
    employee.map_or_else(String::new, |known| known.name.or_empty().to_owned())
}
