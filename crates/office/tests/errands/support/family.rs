//! A family: a child, its parents, and its case.

use super::{Town, Worker, entry, id, person, today};
use casework::access::Viewer;
use casework::case::{Case, CaseEvent, Opened, case_rows};
use casework::consent::{Consent, ConsentEvent, Form, Giver, GiverCapacity, Receiver, Scope};
use casework::coordinator::{Appointment, CoordinatorEvent, Role};
use casework::entry::{Capacity, Sequence};
use casework::id::{CaseId, ConsentId, ErrandId, ItemId, PersonId};
use casework::index::Rows;
use casework::label::Kind;
use casework::moment::Moment;
use casework::person::{Birth, Name, Person, PersonEvent, Relation, RelationKind};
use casework::stream::{Stream, StreamKind};
use casework::team::{Member, Nearness, TeamEvent};
use journal::{Append, ClaimChange, ClaimKind, IndexChange, StreamAppend};

/// A child with two parents who live together, and its case.
pub struct Family {
    /// The case.
    pub case: CaseId,
    child: PersonId,
    mother: PersonId,
    father: PersonId,
}

impl Family {
    /// The child, for itself.
    pub fn child(&self) -> Viewer {
        of_family(self.child)
    }

    /// The mother, for her family.
    pub fn mother(&self) -> Viewer {
        of_family(self.mother)
    }

    /// The father, for his family.
    pub fn father(&self) -> Viewer {
        of_family(self.father)
    }
}

fn of_family(person: PersonId) -> Viewer {
    Viewer {
        person,
        capacity: Capacity::Family,
        organisation: None,
        level: casework::access::Level::High,
    }
}

impl Town {
    /// A family whose case was opened today, with a child coordinator.
    pub async fn family(&self, child: &str) -> Family {
        let family = Family {
            case: CaseId(id()),
            child: person(),
            mother: person(),
            father: person(),
        };
        self.opens(&family, child).await;
        let appointment = Appointment {
            id: ItemId(id()),
            role: Role::ChildCoordinator,
            person: self.staff.coordinator.person,
            unit: self.staff.coordinator.unit,
            deputy: self.staff.therapist.person,
            deputy_unit: self.staff.therapist.unit,
            from: today(),
        };
        let appointed = CoordinatorEvent::Appointed {
            appointment,
            reasons: "kjenner familien".into(),
        };
        let unit = self.staff.unit.viewer();
        self.happens(
            family.case,
            unit,
            Kind::Team,
            CaseEvent::Coordinator(appointed),
        )
        .await;
        family
    }

    /// The mother and the father consent to a plan. Answers with the consent, to be withdrawn.
    pub async fn consents_to_plan(&self, family: &Family) -> ConsentId {
        self.consents(family, Scope::PlanStart).await
    }

    /// A service is shown the plan.
    pub async fn shares_plan_with(&self, family: &Family, worker: Worker) -> ConsentId {
        let scope = Scope::Sharing {
            receiver: Receiver::Unit(worker.unit),
            kinds: vec![Kind::Identity, Kind::Team, Kind::Plan],
            lifts_health_secrecy: false,
            purpose: "å arbeide sammen om planen".into(),
        };
        self.consents(family, scope).await
    }

    /// The mother and the father give a consent.
    pub async fn consents(&self, family: &Family, scope: Scope) -> ConsentId {
        let consent = ConsentId(id());
        let givers = [family.mother, family.father].map(|person| Giver {
            person,
            capacity: GiverCapacity::Parent,
        });
        let asked = ConsentEvent::Asked {
            consent: Consent {
                id: consent,
                scope,
                needed: givers.to_vec(),
                from: today(),
                until: None,
                rule: "test".to_owned(),
            },
        };
        let given = givers.map(|giver| ConsentEvent::Given {
            id: consent,
            giver,
            form: Form::Digital,
        });
        for (viewer, event) in [family.mother(), family.mother(), family.father()]
            .into_iter()
            .zip(std::iter::once(asked).chain(given))
        {
            self.happens(
                family.case,
                viewer,
                Kind::Consent,
                CaseEvent::Consent(event),
            )
            .await;
        }
        consent
    }

    /// The mother takes a consent back.
    pub async fn withdraws(&self, family: &Family, consent: ConsentId) {
        let event = ConsentEvent::Withdrawn {
            id: consent,
            by: family.mother,
            form: Form::Digital,
        };
        self.happens(
            family.case,
            family.mother(),
            Kind::Consent,
            CaseEvent::Consent(event),
        )
        .await;
    }

    /// A service joins the team.
    pub async fn joins(&self, family: &Family, worker: Worker) {
        let member = Member {
            id: ItemId(id()),
            unit: Some(worker.unit),
            person: None,
            name: "".into(),
            role: "med hver uke".into(),
            contribution: "".into(),
            nearness: Nearness::Often,
            from: today(),
        };
        let event = CaseEvent::Team(TeamEvent::Joined { member });
        self.happens(
            family.case,
            self.staff.coordinator.viewer(),
            Kind::Team,
            event,
        )
        .await;
    }

    async fn opens(&self, family: &Family, child: &str) {
        let unit = self.staff.unit;
        let registered = PersonEvent::Registered {
            name: Name::new(child, "Haug"),
            birth: Birth::Born {
                on: jiff::civil::date(2017, 5, 20),
            },
        };
        let parents = [
            (family.mother, RelationKind::Mother),
            (family.father, RelationKind::Father),
        ];
        let related = parents.map(|(to, kind)| PersonEvent::RelationAdded {
            relation: relation(to, kind),
        });
        let mut told = vec![entry(unit.viewer(), Kind::Identity, registered)];
        told.extend(related.map(|event| entry(unit.viewer(), Kind::Family, event)));
        let mut person = Person::empty();
        told.iter().for_each(|entry| person.apply(entry.clone()));
        let opened = CaseEvent::Opened(Opened {
            child: family.child,
            notice: None,
            unit: unit.unit,
        });
        let opened = entry(unit.viewer(), Kind::Team, opened);
        let mut case = Case::empty();
        case.apply(opened.clone());
        let mut append = Append::new(ErrandId(id()), Moment::noon(today()));
        append.streams = vec![
            StreamAppend::of::<Person>(family.child.into(), Sequence::NONE, told),
            StreamAppend::of::<Case>(family.case.into(), Sequence::NONE, vec![opened]),
        ];
        append.claims = vec![ClaimChange::Take {
            kind: ClaimKind::CaseOfChild,
            subject: family.child.into(),
            holder: family.case.into(),
        }];
        append.index = vec![IndexChange {
            subject: family.case.into(),
            kind: StreamKind::Case,
            before: Rows::default(),
            after: case_rows(&case, family.case.into(), &person),
        }];
        self.journal.append(append).await.unwrap();
    }
}

fn relation(to: PersonId, kind: RelationKind) -> Relation {
    Relation {
        id: ItemId(id()),
        to,
        kind,
        responsibility: true,
        lives_with: true,
        from: jiff::civil::date(2017, 5, 20),
        until: None,
    }
}
