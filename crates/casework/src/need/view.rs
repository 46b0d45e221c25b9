//! What one sees of needs and of what the child said.

use super::event::{Area, Hearing, HearingForm};
use super::state::{Heard, Mapped, Whole};
use crate::access::{Permit, Role, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::demand::{BesideLine, beside_lines};
use crate::id::{CaseId, ItemId, PersonId};
use crate::label::{Kind, Label, Source, Sphere, Strictness};
use crate::moment::{Date, Moment};
use crate::organisation::Directory;
use crate::person::Person;
use crate::told::Told;

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
    /// Whether the reader coordinates and has no ground for what health personnel of other units
    /// wrote, if they did.
    pub needs_consent: bool,
    /// The kinds of which everything is held back from others, for those who know of it.
    pub held_back: Vec<Kind>,
}

/// What health personnel elsewhere may have written.
const OTHERS_HEALTH: Label = Label {
    kind: Kind::Health,
    strictness: Strictness::HealthPersonnel,
    sphere: Sphere::Shared,
    source: Source::Program,
};

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
        held_back: held_back(case, permit),
        needs_consent: head.coordinates && permit.ground(&OTHERS_HEALTH).is_none(),
        head,
    };
    viewing.finish("need", view)
}

/// What stands on this page and is held back from others. One of the family who did not demand it is not told of it: what
/// somebody demands is its own matter.
fn held_back(case: &Case, permit: &Permit) -> Vec<Kind> {
    let knows = permit.coordinates() || permit.has(Role::Child);
    let here = [Kind::Need, Kind::Health, Kind::Education, Kind::Economy].into_iter();
    let held = here.filter(|kind| case.demand.restricts_kind(*kind));
    let me = permit.viewer().person;
    held.filter(|kind| knows || case.demand.objects(me, *kind))
        .collect()
}

/// Newest first.
fn mapping_lines(
    case: &Case,
    directory: &Directory,
    viewing: &mut Viewing<'_>,
) -> Vec<MappingLine> {
    let written = case.need.mappings.iter().rev();
    let line = |written: &Mapped| {
        let texts = mapped_texts(viewing, written)?;
        Some(MappingLine {
            id: written.id,
            at: written.at,
            by: name(directory, written.by),
            goals: texts.goals,
            resources: texts.resources,
            needs: texts.needs,
            asked: texts.asked,
            beside: beside_lines(viewing, case, written.id),
            restricted: case.demand.restricts(written.id),
        })
    };
    written.filter_map(line).collect()
}

/// What somebody reads of a mapping.
pub(crate) struct MappedTexts {
    pub(crate) goals: String,
    pub(crate) resources: String,
    pub(crate) needs: Vec<(Area, String)>,
    pub(crate) asked: String,
}

/// What the reader has a ground for: all of it, some areas, or nothing.
pub(crate) fn mapped_texts(viewing: &mut Viewing<'_>, mapped: &Mapped) -> Option<MappedTexts> {
    let whole = viewing.show_item(mapped.id, &mapped.whole);
    let of = |told: fn(&Whole) -> &Told| whole.map_or_else(String::new, |w| text(told(w)));
    let (goals, resources) = (of(|whole| &whole.goals), of(|whole| &whole.resources));
    let asked = of(|whole| &whole.asked);
    let told = mapped.needs.iter().filter(|need| !need.inside().is_empty());
    let needs = told.filter_map(|need| viewing.show_item(mapped.id, need));
    let needs: Vec<(Area, String)> = needs.map(|need| (need.area, text(&need.need))).collect();
    (whole.is_some() || !needs.is_empty()).then_some(MappedTexts {
        goals,
        resources,
        needs,
        asked,
    })
}

fn text(told: &Told) -> String {
    told.or_empty().to_owned()
}

fn heard_line(written: &Heard, viewing: &mut Viewing<'_>) -> Option<HeardLine> {
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
