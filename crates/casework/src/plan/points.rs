//! The points that the regulation asks of a plan (forskrift 2022-06-22-1110 § 9), each written in
//! the frame or taken from the case as it stands.

use super::event::Frame;
use super::goal_view::{Named, Shown, named};
use super::sees::sees;
use super::sharing::{Sharing, sharing};
use crate::access::{CaseScene, SeesLine, Viewing};
use crate::case::Case;
use crate::coordinator;
use crate::id::UnitId;
use crate::label::Act;
use crate::moment::Date;
use crate::need::{Area, Hearing, HearingForm, mapped_texts};
use crate::organisation::Directory;
use crate::person::{People, Person, RelationKind};
use crate::team::Member;

/// Everything in the plan that is neither goal nor measure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Points {
    /// Resources and needs as written for the plan; may be empty.
    pub resources_and_needs: String,
    /// The newest mapping, from which that is written.
    pub mapping: Option<MappingView>,
    /// Who takes part.
    pub participants: Vec<Participant>,
    /// The service that makes the plan, by name.
    pub lead: Option<String>,
    /// The act that the plan is made under.
    pub act: Act,
    /// Who looks after coordination and progress.
    pub coordinator: Option<CoordinatorView>,
    /// Whether the family was offered a coordinator and said no.
    pub declined: bool,
    /// What the child and family contribute.
    pub family_contribution: String,
    /// What next of kin and others contribute.
    pub kin_contribution: String,
    /// The contact doctor, where there is one.
    pub contact_doctor: String,
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
    /// When the plan is to be looked at again.
    pub revise: Date,
    /// Whether the making of the plan is consented to today.
    pub consent: bool,
    /// What the family and each who takes part sees, why and until when; `None` for readers who may not know.
    pub sees: Option<Vec<SeesLine>>,
    /// Necessary or wished cooperation with others.
    pub cooperation: String,
    /// Culture and language taken into account.
    pub culture_and_language: String,
    /// How the child's right to take part was met, as written for the plan.
    pub child_part: String,
    /// How the child was last heard.
    pub hearing: Option<HearingView>,
}

/// A mapping in short.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MappingView {
    /// From which date.
    pub on: Date,
    /// What the child and family are good at and have around them.
    pub resources: String,
    /// Needs by area.
    pub needs: Vec<(Area, String)>,
}

/// How the child was last heard.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum HearingView {
    /// It was.
    Heard {
        /// On which date.
        on: Date,
        /// In which form.
        form: HearingForm,
        /// By whom.
        by: String,
        /// What the child said or showed.
        said: String,
    },
    /// Not yet.
    NotYet {
        /// Why.
        why: String,
    },
}

/// Who looks after coordination and progress.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CoordinatorView {
    /// Child coordinator or coordinator.
    pub role: coordinator::Role,
    /// Who.
    pub who: Named,
    /// Since when.
    pub from: Date,
    /// Who stands in.
    pub deputy: Option<Named>,
}

/// Somebody who takes part in the plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Participant {
    /// Who.
    pub who: Who,
    /// What the participant contributes, in plain words; may be empty.
    pub contribution: String,
    /// What may be shared with it; `None` for the family, and for readers who may not know.
    pub sharing: Option<Sharing>,
}

/// Who takes part.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Who {
    /// The child or young person.
    Child,
    /// An adult of the family.
    Family(RelationKind),
    /// Somebody of a service or of the family's network.
    Member {
        /// The name of a person, where one is named.
        name: String,
        /// The role in plain words.
        role: String,
        /// The unit, where it is one.
        unit: Option<String>,
    },
}

/// The points, for readers who may see the frame.
pub(super) fn points(
    viewing: &mut Viewing<'_>,
    scene: CaseScene<'_>,
    people: &People,
    shown: Shown<'_>,
) -> Option<Points> {
    let case = scene.case;
    let frame = viewing.show(&shown.version.frame)?;
    let text = |told: &crate::told::Told| told.or_empty().to_owned();
    let Frame {
        from,
        until,
        revise,
        act,
        ..
    } = *frame;
    Some(Points {
        resources_and_needs: text(&frame.resources_and_needs),
        mapping: mapping(viewing, case),
        participants: participants(viewing, case, scene.child, shown.directory),
        lead: frame.lead.and_then(|lead| unit_name(shown.directory, lead)),
        act,
        coordinator: coordinator(viewing, case, shown.directory),
        declined: case.coordinator.wish() == Some(false),
        family_contribution: text(&frame.family_contribution),
        kin_contribution: text(&frame.kin_contribution),
        contact_doctor: text(&frame.contact_doctor),
        from,
        until,
        revise,
        consent: case.consent.plan_start(viewing.permit()),
        sees: sees(viewing, scene, people, frame.lead),
        cooperation: text(&frame.other_cooperation),
        culture_and_language: text(&frame.culture_and_language),
        child_part: text(&frame.child_part),
        hearing: hearing(viewing, case),
    })
}

fn unit_name(directory: &Directory, unit: UnitId) -> Option<String> {
    directory.unit(unit).map(|unit| unit.name.clone())
}

pub(super) fn mapping(viewing: &mut Viewing<'_>, case: &Case) -> Option<MappingView> {
    let written = case.need.newest()?;
    let texts = mapped_texts(viewing, written)?;
    Some(MappingView {
        on: written.at.date(),
        resources: texts.resources,
        needs: texts.needs,
    })
}

pub(super) fn hearing(viewing: &mut Viewing<'_>, case: &Case) -> Option<HearingView> {
    let written = case.need.hearings.last()?;
    Some(match viewing.show(&written.what)? {
        Hearing::Heard { on, form, by, said } => HearingView::Heard {
            on: *on,
            form: *form,
            by: by.or_empty().to_owned(),
            said: said.or_empty().to_owned(),
        },
        Hearing::NotYet { why } => HearingView::NotYet {
            why: why.or_empty().to_owned(),
        },
    })
}

fn coordinator(
    viewing: &mut Viewing<'_>,
    case: &Case,
    directory: &Directory,
) -> Option<CoordinatorView> {
    let held = case.coordinator.on(viewing.permit().at().date())?;
    let appointment = viewing.show(&held.appointment)?;
    Some(CoordinatorView {
        role: appointment.role,
        who: named(directory, appointment.person)?,
        from: appointment.from,
        deputy: named(directory, appointment.deputy),
    })
}

fn participants(
    viewing: &mut Viewing<'_>,
    case: &Case,
    child: &Person,
    directory: &Directory,
) -> Vec<Participant> {
    let today = viewing.permit().at().date();
    let own = |who| Participant {
        who,
        contribution: String::new(),
        sharing: None,
    };
    let mut all = vec![own(Who::Child)];
    for relation in &child.relations {
        let holds = relation.inside().holds_on(today);
        if let Some(relation) = viewing.show(relation).filter(|_| holds) {
            all.push(own(Who::Family(relation.kind)));
        }
    }
    for joined in case.team.on(today) {
        if let Some(member) = viewing.show(&joined.member) {
            all.push(Participant {
                who: member_who(member, directory),
                contribution: member.contribution.or_empty().to_owned(),
                sharing: sharing(viewing, case, member),
            });
        }
    }
    all
}

fn member_who(member: &Member, directory: &Directory) -> Who {
    let employee = member.person.and_then(|person| named(directory, person));
    let told = member.name.or_empty().to_owned();
    Who::Member {
        name: employee.map(|employee| employee.name).unwrap_or(told),
        role: member.role.or_empty().to_owned(),
        unit: member.unit.and_then(|unit| unit_name(directory, unit)),
    }
}
