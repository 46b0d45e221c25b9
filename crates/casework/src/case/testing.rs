//! A small house for tests: one child with a mother, the coordinating unit, a school that knows
//! nothing of the case, under the law as it is built into the program.

use super::{Case, CaseEvent, Opened};
use crate::access::{CaseScene, Permit, Sharing, SharingRow, Viewer, case_permit};
use crate::entry::{Capacity, Function};
use crate::id::{CaseId, Id, ItemId, OrganisationId, PersonId, UnitId};
use crate::label::{Act, Kind};
use crate::moment::{Date, Moment};
use crate::organisation::{
    Directory, Employment, Organisation, OrganisationEvent, OrganisationKind, Service, Unit,
};
use crate::person::{Birth, Name, Person, PersonEvent, Relation, RelationKind};
use crate::stream::Stream;
use crate::told::Told;
use law::RuleSet;
use std::sync::Arc;

pub(crate) const CASE: CaseId = CaseId::from_bytes([1; 16]);
pub(crate) const CHILD: PersonId = PersonId::from_bytes([2; 16]);
pub(crate) const MOTHER: PersonId = PersonId::from_bytes([3; 16]);
pub(crate) const ADVISER: PersonId = PersonId::from_bytes([4; 16]);
pub(crate) const TEACHER: PersonId = PersonId::from_bytes([5; 16]);
pub(crate) const NEIGHBOUR: PersonId = PersonId::from_bytes([6; 16]);
pub(crate) const UNIT: UnitId = UnitId::from_bytes([7; 16]);
pub(crate) const SCHOOL: UnitId = UnitId::from_bytes([8; 16]);
const TOWN: OrganisationId = OrganisationId::from_bytes([9; 16]);

/// Somebody of the house, in a capacity.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Who {
    Child,
    Mother,
    Adviser,
    Teacher,
    Neighbour,
}

impl Who {
    fn viewer(self) -> Viewer {
        let function = |unit, function| Capacity::Function { unit, function };
        let (person, capacity) = match self {
            Self::Child => (CHILD, Capacity::Family),
            Self::Mother => (MOTHER, Capacity::Family),
            Self::Neighbour => (NEIGHBOUR, Capacity::Family),
            Self::Adviser => (ADVISER, function(UNIT, Function::CoordinatingUnit)),
            Self::Teacher => (TEACHER, function(SCHOOL, Function::Worker)),
        };
        let organisation = (capacity != Capacity::Family).then_some(TOWN);
        Viewer {
            person,
            capacity,
            organisation,
            level: crate::access::Level::High,
        }
    }
}

/// The house.
pub(crate) struct House {
    pub(crate) case: Case,
    pub(crate) child: Person,
    pub(crate) directory: Directory,
    pub(crate) rules: &'static RuleSet,
    pub(crate) at: Moment,
    sharing: Sharing,
    next: u8,
}

impl House {
    /// A case around a child, opened at noon on a date.
    pub(crate) fn new(birth: Birth, today: Date) -> Self {
        let rules = RuleSet::embedded();
        let rows = rules.sharing(today);
        let sharing = Sharing::compile(rows.iter().map(|row| SharingRow {
            ground: &row.ground,
            holder: &row.holder,
            kind: &row.kind,
            strictness: &row.strictness,
            until_age: row.until_age,
        }));
        let directory = directory(today);
        let mut house = Self {
            case: Case::empty(),
            child: Person::empty(),
            directory,
            rules,
            at: Moment::noon(today),
            sharing: sharing.unwrap(),
            next: 100,
        };
        let label = crate::label::Label {
            kind: Kind::Team,
            strictness: crate::label::Strictness::Ordinary,
            sphere: crate::label::Sphere::Shared,
            source: crate::label::Source::Program,
        };
        house.family(label, birth, today);
        let opened = Opened {
            child: CHILD,
            notice: None,
            unit: UNIT,
        };
        house.case.apply(crate::entry::Entry {
            at: house.at,
            by: crate::entry::Actor::Person(ADVISER),
            capacity: Who::Adviser.viewer().capacity,
            label,
            event: CaseEvent::Opened(opened),
        });
        house
    }

    fn family(&mut self, label: crate::label::Label, birth: Birth, today: Date) {
        let registered = PersonEvent::Registered {
            name: Name::new("Ylva", "Prøve"),
            birth,
        };
        let relation = PersonEvent::RelationAdded {
            relation: Relation {
                id: ItemId::from_bytes([20; 16]),
                to: MOTHER,
                kind: RelationKind::Mother,
                responsibility: true,
                lives_with: true,
                from: today,
                until: None,
            },
        };
        for (kind, event) in [(Kind::Identity, registered), (Kind::Family, relation)] {
            self.child.apply(crate::entry::Entry {
                at: self.at,
                by: crate::entry::Actor::Person(ADVISER),
                capacity: Who::Adviser.viewer().capacity,
                label: crate::label::Label { kind, ..label },
                event,
            });
        }
    }

    /// Everything that decides who may see the case.
    pub(crate) fn scene(&self) -> CaseScene<'_> {
        CaseScene {
            id: CASE,
            case: &self.case,
            child: &self.child,
            directory: &self.directory,
            sharing: &self.sharing,
            rules: self.rules,
        }
    }

    /// What any viewer may do and see, or nothing.
    pub(crate) fn permit_of(&self, viewer: Viewer) -> Option<Permit> {
        case_permit(self.scene(), viewer, self.at)
    }

    /// What somebody may do and see, or nothing.
    pub(crate) fn try_permit(&self, who: Who) -> Option<Permit> {
        self.permit_of(who.viewer())
    }

    /// Lets something happen to a person's stream: the child's.
    pub(crate) fn child_is(
        &mut self,
        who: Who,
        (label, event): (crate::label::Label, PersonEvent),
    ) {
        let entry = self.permit(who).entry(label, event);
        self.child.apply(entry);
    }

    /// Somebody works somewhere, with hours a week set aside to coordinate.
    pub(crate) fn employs(
        &mut self,
        person: PersonId,
        unit: UnitId,
        function: Function,
        hours: i64,
    ) {
        let today = self.at.date();
        let OrganisationEvent::Employed { mut employment } =
            employed(person, unit, function, "Ansatt Prøve", today)
        else {
            return;
        };
        employment.coordinator_hours = hours;
        self.town(OrganisationEvent::Employed { employment });
    }

    /// Lets something happen in the municipality.
    pub(crate) fn town(&mut self, event: OrganisationEvent) {
        let known = self.directory.organisations().next();
        let mut town = known.map(|(_, town)| town.clone()).unwrap();
        town.apply(told_of(self.at, event));
        self.directory = Directory::new(vec![(TOWN, Arc::new(town))]);
    }

    /// The municipality has one more unit.
    pub(crate) fn has_unit(&mut self, id: UnitId, name: &str, (service, act): (Service, Act)) {
        let unit = Unit {
            id,
            name: name.to_owned(),
            service,
            act,
            telephone: String::new(),
        };
        self.town(OrganisationEvent::UnitDescribed { unit });
    }

    /// Somebody works in the coordinating unit of another municipality: which unit and organisation that is.
    pub(crate) fn neighbours(
        &mut self,
        person: PersonId,
        function: Function,
    ) -> (UnitId, OrganisationId) {
        let (id, unit) = (
            OrganisationId::from_bytes([42; 16]),
            UnitId::from_bytes([43; 16]),
        );
        let described = OrganisationEvent::UnitDescribed {
            unit: Unit {
                id: unit,
                name: "Koordinerende enhet".to_owned(),
                service: Service::CoordinatingUnit,
                act: Act::Health,
                telephone: String::new(),
            },
        };
        let registered = OrganisationEvent::Registered {
            name: "Nabobygda".to_owned(),
            owner: OrganisationKind::OtherMunicipality,
        };
        let works = employed(person, unit, function, "Nabo Prøve", self.at.date());
        let mut neighbour = Organisation::empty();
        for event in [registered, described, works] {
            neighbour.apply(told_of(self.at, event));
        }
        let known = self.directory.organisations();
        let known = known.map(|(id, organisation)| (id, Arc::new(organisation.clone())));
        let all = known.chain([(id, Arc::new(neighbour))]).collect();
        self.directory = Directory::new(all);
        (unit, id)
    }

    /// The permit of somebody who has one.
    pub(crate) fn permit(&self, who: Who) -> Permit {
        self.try_permit(who).unwrap()
    }

    /// Lets something happen, written by somebody for the common work.
    pub(crate) fn happens(&mut self, who: Who, kind: Kind, event: CaseEvent) {
        let permit = self.permit(who);
        let entry = permit.entry(permit.common_label(kind), event);
        self.case.apply(entry);
    }

    /// What somebody may do and see in a function.
    pub(crate) fn permit_in(&self, person: PersonId, unit: UnitId, function: Function) -> Permit {
        let viewer = Viewer {
            person,
            capacity: Capacity::Function { unit, function },
            organisation: Some(TOWN),
            level: crate::access::Level::NEEDED,
        };
        self.permit_of(viewer).unwrap()
    }

    /// Lets something happen as it was written.
    pub(crate) fn apply(&mut self, entry: crate::entry::Entry<CaseEvent>) {
        self.case.apply(entry);
    }

    /// Days go by.
    pub(crate) fn days_later(&mut self, days: i64) {
        self.at = self.at.plus(days * 86_400_000);
    }

    /// An id that was not drawn before.
    pub(crate) fn draw(&mut self) -> ItemId {
        self.next += 1;
        ItemId(Id::from_bytes([self.next; 16]))
    }
}

/// What is told of an organisation.
fn told_of(at: Moment, event: OrganisationEvent) -> crate::entry::Entry<OrganisationEvent> {
    let label = crate::label::Label {
        kind: Kind::Team,
        strictness: crate::label::Strictness::Ordinary,
        sphere: crate::label::Sphere::Shared,
        source: crate::label::Source::Program,
    };
    crate::entry::Entry {
        at,
        by: crate::entry::Actor::Unverified,
        capacity: Capacity::Public,
        label,
        event,
    }
}

fn directory(today: Date) -> Directory {
    let mut town = Organisation::empty();
    let unit = |id, name: &str, service, act| OrganisationEvent::UnitDescribed {
        unit: Unit {
            id,
            name: name.to_owned(),
            service,
            act,
            telephone: "22334455".to_owned(),
        },
    };
    let events = [
        OrganisationEvent::Registered {
            name: "Prøvebygda".to_owned(),
            owner: OrganisationKind::Municipality,
        },
        unit(
            UNIT,
            "Koordinerende enhet",
            Service::CoordinatingUnit,
            Act::Health,
        ),
        unit(SCHOOL, "Prøvebygda skole", Service::School, Act::Education),
        employed(
            ADVISER,
            UNIT,
            Function::CoordinatingUnit,
            "Rådgiver Prøve",
            today,
        ),
        employed(TEACHER, SCHOOL, Function::Worker, "Lærer Prøve", today),
    ];
    for event in events {
        town.apply(crate::entry::Entry {
            at: Moment::noon(today),
            by: crate::entry::Actor::Unverified,
            capacity: Capacity::Public,
            label: crate::label::Label {
                kind: Kind::Team,
                strictness: crate::label::Strictness::Ordinary,
                sphere: crate::label::Sphere::Shared,
                source: crate::label::Source::Program,
            },
            event,
        });
    }
    Directory::new(vec![(TOWN, Arc::new(town))])
}

fn employed(
    person: PersonId,
    unit: UnitId,
    function: Function,
    name: &str,
    from: Date,
) -> OrganisationEvent {
    OrganisationEvent::Employed {
        employment: Employment {
            person,
            unit,
            function,
            name: Told::from(name),
            title: "rådgiver".to_owned(),
            competence: String::new(),
            telephone: String::new(),
            hours: String::new(),
            coordinator_hours: 0,
            from,
            until: None,
        },
    }
}
