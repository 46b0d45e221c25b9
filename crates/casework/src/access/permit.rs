//! What one person may see in one subject at one moment.

use super::ground::Ground;
use super::level::Level;
use super::sharing::STRICTNESS_COUNT;
use crate::consent::Asked;
use crate::entry::{Actor, Capacity, Entry};
use crate::id::{ConsentId, Id, ItemId, OrganisationId, PersonId, UnitId};
use crate::label::{Act, Kind, Label, Source, Sphere, Strictness};
use crate::moment::Moment;
use std::sync::Arc;

/// A person in the one capacity that it chose, with the organisation it acts for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Viewer {
    /// Who.
    pub person: PersonId,
    /// In which capacity.
    pub capacity: Capacity,
    /// For which organisation; `None` for the family.
    pub organisation: Option<OrganisationId>,
    /// How surely the person has shown who it is.
    pub level: Level,
}

/// What somebody is to a case.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Role {
    /// The child or young person itself.
    Child,
    /// The child on its own page, by a code on paper or together with somebody at work.
    ChildWithCode,
    /// A parent with parental responsibility.
    Parent,
    /// A parent who stays in a shelter together with the child.
    ParentInShelter,
    /// Somebody who cares for the child: foster parent, institution.
    Carer,
    /// An adult of the family whom the young person lets in with a consent.
    LetIn,
    /// Child coordinator or coordinator, or the deputy who stands in.
    Coordinator,
    /// The coordinating unit of the case.
    CoordinatingUnit,
    /// Somebody in a service that takes part.
    Member,
    /// A leader, by being one.
    Leader,
    /// The security officer.
    SecurityOfficer,
    /// Who gave the notice.
    Sender,
}

/// What one person may see in one subject at one moment, each kind with its ground.
///
/// Made only by the rule in this module; it cannot be widened afterwards.
#[derive(Clone)]
pub struct Permit {
    pub(super) viewer: Viewer,
    pub(super) act: Option<Act>,
    pub(super) subject: Id,
    pub(super) at: Moment,
    pub(super) roles: Vec<Role>,
    pub(super) shared: [[Option<Ground>; STRICTNESS_COUNT]; Kind::ALL.len()],
    pub(super) responsible: Vec<ItemId>,
    /// What responsibility for a thing opens of it; empty for who is responsible for nothing.
    pub(super) opened_by_responsibility: Vec<(Kind, Strictness)>,
    /// The consents that everybody gave and that others must give by now.
    pub(super) lapsed: Vec<ConsentId>,
    /// What is held back from the viewer while somebody judges it.
    pub(super) withheld: Vec<ItemId>,
    /// What the viewer judges, and what that opens of it.
    pub(super) judged: Vec<ItemId>,
    pub(super) opened_by_judging: Vec<(Kind, Strictness)>,
    /// The questions about the log that went to the viewer, who does not check access, and what that opens of them.
    pub(super) answered: Vec<ItemId>,
    pub(super) opened_by_answering: Vec<(Kind, Strictness)>,
    /// Whether the viewer has no part in a case: it sees what its unit wrote, what it owes or the log, and for the rest
    /// there is no such case.
    pub(super) stranger: bool,
    /// Whether what is shown may lie on paper, where anybody can pick it up.
    pub(super) on_paper: bool,
    /// Whoever looks at what another would see: nothing is open that is not open to this one as well.
    pub(super) within: Option<Arc<Permit>>,
}

/// What one ground opens.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Opened {
    /// The ground; of several consents, one.
    pub ground: Ground,
    /// The kinds of information, each with how strictly it may be kept.
    pub kinds: Vec<(Kind, Strictness)>,
}

impl Opened {
    fn is_of(&self, ground: Ground) -> bool {
        std::mem::discriminant(&self.ground) == std::mem::discriminant(&ground)
    }
}

impl Permit {
    /// Who may see.
    pub fn viewer(&self) -> Viewer {
        self.viewer
    }

    /// The case or notice that it opens. Nothing else is opened by it.
    pub fn subject(&self) -> Id {
        self.subject
    }

    /// The moment for which it was made.
    pub fn at(&self) -> Moment {
        self.at
    }

    /// Whether the viewer stands in a role.
    pub fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// Whether the viewer is of the family: the child, a parent or a carer.
    pub fn is_family(&self) -> bool {
        [Role::Child, Role::Parent, Role::Carer]
            .into_iter()
            .any(|role| self.has(role))
    }

    /// Whether the viewer takes care of the child every day without deciding for it: foster parents and institutions act
    /// for the child protection service, and clear what matters with it (barnevernsloven § 5-4 second paragraph).
    pub fn only_cares(&self) -> bool {
        self.has(Role::Carer) && !self.has(Role::Parent) && !self.has(Role::Child)
    }

    /// Whether the viewer has no part in the case, so that a page on which nothing is shown to it is not there.
    pub fn is_stranger(&self) -> bool {
        self.stranger
    }

    /// Whether the viewer coordinates: as coordinator or for the coordinating unit.
    pub fn coordinates(&self) -> bool {
        self.has(Role::Coordinator) || self.has(Role::CoordinatingUnit)
    }

    /// Whether the viewer settles matters of a kind on the municipality's behalf.
    pub fn settles(&self, kind: Kind) -> bool {
        let unit = self.has(Role::CoordinatingUnit);
        match kind {
            Kind::Notice | Kind::Assessment | Kind::Decision => unit,
            _ => self.coordinates(),
        }
    }

    /// The ground for seeing something with this label, or nothing. Bound within the permit of a reader, it is the
    /// reader's own.
    pub fn ground(&self, label: &Label) -> Option<Ground> {
        let ground = self.ground_alone(label)?;
        match &self.within {
            None => Some(ground),
            Some(reader) => reader.ground(label),
        }
    }

    fn ground_alone(&self, label: &Label) -> Option<Ground> {
        if self.is_kept_off_paper(label) {
            return None;
        }
        if self.has(Role::ChildWithCode) {
            return self.on_own_page(label);
        }
        match label.sphere {
            Sphere::Shared => {}
            Sphere::Child | Sphere::Adult(_) => return self.own_sphere(label),
            Sphere::Service(unit) => {
                return (self.unit() == Some(unit)).then_some(Ground::WrittenHere);
            }
        }
        match label.source {
            Source::Service { unit, .. } if self.unit() == Some(unit) && self.wrote(label.kind) => {
                Some(Ground::WrittenHere)
            }
            Source::Family(person) if self.is_own(person) => Some(Ground::OwnInformation),
            _ => self.shared[label.kind as usize][label.strictness as usize],
        }
    }

    /// What somebody keeps for itself is open to that one; and what it says to the coordinator, to
    /// whoever was appointed to coordinate. To nobody else of the family, and on no other ground.
    fn own_sphere(&self, label: &Label) -> Option<Ground> {
        if self.is_within(label.sphere) {
            return Some(Ground::OwnInformation);
        }
        let said = matches!(label.kind, Kind::Message | Kind::Need);
        self.shared[label.kind as usize][label.strictness as usize]
            .filter(|ground| said && *ground == Ground::Appointment)
    }

    /// On its own page a child sees what the table opens and is shared, and what it says to the
    /// coordinator alone. What others of the family write to each other is not on it.
    fn on_own_page(&self, label: &Label) -> Option<Ground> {
        let said_by_itself = label.source == Source::Family(self.viewer.person);
        let here = match label.sphere {
            Sphere::Child => true,
            Sphere::Shared => label.kind != Kind::Message || said_by_itself,
            Sphere::Adult(_) | Sphere::Service(_) => false,
        };
        self.shared[label.kind as usize][label.strictness as usize].filter(|_| here)
    }

    /// Whether a sphere is the viewer's own.
    fn is_within(&self, sphere: Sphere) -> bool {
        match sphere {
            Sphere::Child => self.has(Role::Child) || self.has(Role::ChildWithCode),
            Sphere::Adult(adult) => self.is_own(adult),
            Sphere::Shared | Sphere::Service(_) => false,
        }
    }

    /// Whether the viewer may know that something was said in a sphere.
    pub fn knows_of(&self, sphere: Sphere) -> bool {
        match sphere {
            Sphere::Child | Sphere::Adult(_) => {
                self.is_within(sphere) || self.has(Role::Coordinator)
            }
            Sphere::Shared | Sphere::Service(_) => true,
        }
    }

    /// What the viewer keeps for itself.
    pub fn own(&self) -> Option<Sphere> {
        let child = self.is_within(Sphere::Child);
        match (child, self.is_family()) {
            (true, _) => Some(Sphere::Child),
            (false, true) => Some(Sphere::Adult(self.viewer.person)),
            (false, false) => None,
        }
    }

    /// Whether the permit opens anything of a kind in what is shared.
    pub fn opens_of(&self, kind: Kind) -> bool {
        self.shared[kind as usize].iter().any(Option::is_some)
    }

    /// Everything that the permit opens in what is shared, by ground: the kinds of information, each
    /// with how strictly it may be kept. What one wrote oneself and what one is responsible for
    /// comes on top, and depends on the single thing.
    pub fn opens(&self) -> Vec<Opened> {
        let mut all: Vec<Opened> = Vec::new();
        for kind in Kind::ALL {
            let row = &self.shared[kind as usize];
            for (ground, strictness) in row.iter().zip(super::rule::STRICTNESSES) {
                let Some(ground) = ground else {
                    continue;
                };
                let place = all.iter().position(|one| one.is_of(*ground));
                let place = place.unwrap_or_else(|| {
                    all.push(Opened {
                        ground: *ground,
                        kinds: Vec::new(),
                    });
                    all.len() - 1
                });
                all[place].kinds.push((kind, strictness));
            }
        }
        all
    }

    /// The ground for seeing an item: one may be responsible for it, or judge what is demanded about it. There is
    /// none while it is held back from the viewer.
    pub fn ground_for(&self, label: &Label, item: ItemId) -> Option<Ground> {
        let ground = self.ground_for_alone(label, item)?;
        match &self.within {
            None => Some(ground),
            Some(reader) => reader.ground_for(label, item),
        }
    }

    fn ground_for_alone(&self, label: &Label, item: ItemId) -> Option<Ground> {
        if self.withheld.contains(&item) || self.is_kept_off_paper(label) {
            return None;
        }
        let opens = |items: &[ItemId], opened: &[(Kind, Strictness)]| {
            label.sphere == Sphere::Shared
                && items.contains(&item)
                && opened.contains(&(label.kind, label.strictness))
        };
        if let Some(ground) = self.ground_alone(label) {
            return Some(ground);
        }
        if opens(&self.responsible, &self.opened_by_responsibility) {
            return Some(Ground::Responsible(item));
        }
        if opens(&self.answered, &self.opened_by_answering) {
            return Some(Ground::Supervision);
        }
        opens(&self.judged, &self.opened_by_judging).then_some(Ground::StatutoryDuty)
    }

    /// Whether a consent holds at the moment of the permit: everybody gave it, its days have come
    /// and not passed, and nobody else must give it by now.
    pub(crate) fn upholds(&self, asked: &Asked) -> bool {
        asked.holds_at(self.at) && !self.lapsed.contains(&asked.consent.inside().id)
    }

    /// Whether the viewer is responsible for something here.
    pub fn is_responsible(&self) -> bool {
        !self.responsible.is_empty()
    }

    /// The label of something that the viewer writes now, kept as its act demands.
    pub fn label(&self, kind: Kind) -> Label {
        Label {
            kind,
            strictness: self.act.map_or(Strictness::Ordinary, Act::strictness),
            sphere: Sphere::Shared,
            source: self.source(),
        }
    }

    /// The label of something that belongs to the common work (team, plan, promise, message) and
    /// is written to be shared under ordinary confidentiality.
    pub fn common_label(&self, kind: Kind) -> Label {
        Label {
            strictness: Strictness::Ordinary,
            ..self.label(kind)
        }
    }

    /// An entry by the viewer, now.
    pub fn entry<E>(&self, label: Label, event: E) -> Entry<E> {
        Entry {
            at: self.at,
            by: Actor::Person(self.viewer.person),
            capacity: self.viewer.capacity,
            label,
            event,
        }
    }

    /// The unit in which the viewer acts.
    pub fn unit(&self) -> Option<UnitId> {
        match self.viewer.capacity {
            Capacity::Function { unit, .. } => Some(unit),
            Capacity::Family | Capacity::OwnPage { .. } | Capacity::Public => None,
        }
    }

    /// Whether something of this kind, written in the viewer's unit, was written as the unit's own
    /// work. What a coordinator writes belongs to the coordination, not to the colleagues who
    /// happen to share its unit.
    fn wrote(&self, kind: Kind) -> bool {
        let coordination = matches!(
            kind,
            Kind::Need
                | Kind::Health
                | Kind::Education
                | Kind::Economy
                | Kind::Note
                | Kind::Message
                | Kind::Consent
                | Kind::Assessment
                | Kind::Decision
        );
        self.coordinates() || !coordination
    }

    fn is_own(&self, person: PersonId) -> bool {
        self.viewer.capacity == Capacity::Family && self.viewer.person == person
    }

    fn source(&self) -> Source {
        match (self.unit(), self.act) {
            (Some(unit), Some(act)) => Source::Service { unit, act },
            _ => Source::Family(self.viewer.person),
        }
    }
}
