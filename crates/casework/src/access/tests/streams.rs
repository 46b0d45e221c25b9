//! A random municipality as the streams that the rule reads.

use super::employer::directory;
use super::own_page;
use super::world::{CHILD, Period, UNITS, World, promise_id};
use crate::access::{CaseScene, Sharing};
use crate::case::{Case, CaseEvent, Opened};
use crate::consent::{Consent, ConsentEvent, Form, Giver, GiverCapacity, Scope};
use crate::coordinator::{Appointment, CoordinatorEvent, EndReason, Role};
use crate::emergency::{EmergencyEvent, Verdict};
use crate::entry::{Actor, Capacity, Entry};
use crate::id::{CaseId, ConsentId, ItemId, PersonId};
use crate::label::{Kind, Label, Source, Sphere, Strictness};
use crate::log::{LogEvent, Looked};
use crate::moment::{Date, Moment};
use crate::organisation::Directory;
use crate::person::{Birth, Name, Person, PersonEvent, Protection, Relation};
use crate::promise::{Owner, Promise, PromiseEvent};
use crate::stream::Stream;
use crate::team::{Member, Nearness, TeamEvent};
use crate::told::Told;
use law::RuleSet;

pub(super) const CASE: CaseId = CaseId::from_bytes([30; 16]);
/// Somebody who has written things down and does nothing else here.
const SCRIBE: PersonId = PersonId::from_bytes([32; 16]);

/// The streams of a world.
pub(super) struct Streams {
    case: Case,
    child: Person,
    directory: Directory,
    at: Moment,
}

impl Streams {
    pub(super) fn of(world: &World, today: Date) -> Self {
        let mut streams = Self {
            case: Case::empty(),
            child: Person::empty(),
            directory: directory(world, today),
            at: Moment::noon(today),
        };
        streams.family(world, today);
        streams.case_events(world, today);
        streams
    }

    pub(super) fn scene<'s>(&'s self, sharing: &'s Sharing) -> CaseScene<'s> {
        CaseScene {
            id: CASE,
            case: &self.case,
            child: &self.child,
            directory: &self.directory,
            sharing,
            rules: RuleSet::embedded(),
        }
    }

    pub(super) fn at(&self) -> Moment {
        self.at
    }

    fn family(&mut self, world: &World, today: Date) {
        let year = today.year() - i16::try_from(world.years).unwrap();
        let on = Date::new(year, today.month(), today.day()).unwrap();
        let born = Birth::Born { on };
        let name = Name::new("Prøve", "Prøve");
        let mut events = vec![PersonEvent::Registered { name, birth: born }];
        for (place, (to, kind, responsibility, period)) in world.relations.iter().enumerate() {
            let (from, until) = days(today, *period);
            events.push(PersonEvent::RelationAdded {
                relation: Relation {
                    id: item(place),
                    to: *to,
                    kind: *kind,
                    responsibility: *responsibility,
                    lives_with: false,
                    from,
                    until,
                },
            });
        }
        if world.shelter {
            let protection = Protection::Shelter;
            events.push(PersonEvent::ProtectionChanged { protection });
        }
        events.extend(world.there.iter().map(|person| PersonEvent::StaysThere {
            person: *person,
            reason: Told::from("prøve"),
        }));
        let out = world.excluded.iter().map(|person| PersonEvent::Excluded {
            person: *person,
            reason: Told::from("prøve"),
        });
        events.extend(out);
        for event in events {
            self.child.apply(entry(self.at, Source::Program, event));
        }
    }

    fn happens(&mut self, event: CaseEvent) {
        self.case.apply(entry(self.at, Source::Program, event));
    }

    fn case_events(&mut self, world: &World, today: Date) {
        self.happens(CaseEvent::Opened(Opened {
            child: CHILD,
            notice: None,
            unit: UNITS[0].0,
        }));
        for (unit, act) in world.written.iter().filter_map(|unit| {
            let known = UNITS.iter().find(|(known, _, _)| known == unit)?;
            Some((*unit, known.2))
        }) {
            let event = CaseEvent::NoticeJoined {
                notice: crate::id::NoticeId::from_bytes([40; 16]),
            };
            let source = Source::Service { unit, act };
            self.case.apply(entry(self.at, source, event));
        }
        self.team(world, today);
        self.appointment(world, today);
        self.consents(world, today);
        self.promises(world, today);
        self.emergencies(world);
        self.questions(world, today);
        for event in own_page::events(world, today) {
            self.happens(event);
        }
    }

    fn questions(&mut self, world: &World, today: Date) {
        for one in &world.questions {
            let looked = Looked {
                at: self.at,
                by: one.looked,
                capacity: Capacity::Public,
                parts: Vec::new(),
            };
            self.happens(CaseEvent::Log(LogEvent::Asked {
                id: one.id,
                looked,
                text: Told::from("prøve"),
                to: one.to,
                due: today,
            }));
        }
    }

    fn emergencies(&mut self, world: &World) {
        const HOUR: i64 = 3_600_000;
        for (place, one) in world.emergencies.iter().enumerate() {
            let id = item(place);
            let at = self.at.plus(one.hours.0 * HOUR);
            let held_back = one.held_back.then(|| Told::from("prøve"));
            let opened = EmergencyEvent::Opened {
                id,
                danger: Told::from("prøve"),
                needed: Told::from("prøve"),
                until: at.plus(one.hours.1 * HOUR),
                held_back,
                to: None,
            };
            let mut opened = entry(at, Source::Program, CaseEvent::Emergency(opened));
            opened.by = Actor::Person(one.person);
            opened.capacity = Capacity::Function {
                unit: one.unit,
                function: one.function,
            };
            self.case.apply(opened);
            if let Some(right) = one.right {
                let reviewed = EmergencyEvent::Reviewed {
                    id,
                    verdict: match right {
                        true => Verdict::Right,
                        false => Verdict::Wrong,
                    },
                    follows: Told::from("prøve"),
                };
                self.happens(CaseEvent::Emergency(reviewed));
            }
        }
        for one in super::demanded::entries(world, self.at) {
            self.case.apply(one);
        }
    }

    fn team(&mut self, world: &World, today: Date) {
        for (place, (unit, person, period)) in world.team.iter().enumerate() {
            let (from, until) = days(today, *period);
            let id = item(place);
            self.happens(CaseEvent::Team(TeamEvent::Joined {
                member: Member {
                    id,
                    unit: *unit,
                    person: *person,
                    name: Told::from(""),
                    role: Told::from("prøve"),
                    contribution: Told::from(""),
                    nearness: Nearness::Often,
                    from,
                },
            }));
            if let Some(until) = until {
                self.happens(CaseEvent::Team(TeamEvent::Left { id, until }));
            }
        }
    }

    fn appointment(&mut self, world: &World, today: Date) {
        let Some(appointed) = &world.appointed else {
            return;
        };
        let (from, until) = days(today, appointed.period);
        let id = item(0);
        let appointment = Appointment {
            id,
            role: Role::ChildCoordinator,
            person: appointed.person,
            unit: UNITS[2].0,
            deputy: appointed.deputy,
            deputy_unit: UNITS[2].0,
            from,
        };
        let reasons = Told::from("prøve");
        let mut events = vec![CoordinatorEvent::Appointed {
            appointment,
            reasons,
        }];
        if let Some(period) = appointed.substituted {
            let (from, until) = days(today, period);
            events.push(CoordinatorEvent::Substituted { id, from, until });
        }
        if let Some(until) = until {
            let reason = EndReason::NeedGone;
            events.push(CoordinatorEvent::Ended { id, until, reason });
        }
        for event in events {
            self.happens(CaseEvent::Coordinator(event));
        }
    }

    fn consents(&mut self, world: &World, today: Date) {
        for (place, one) in world.consents.iter().enumerate() {
            let (from, until) = days(today, one.period);
            let id = ConsentId(crate::id::Id::from_bytes(
                [60 + u8::try_from(place).unwrap(); 16],
            ));
            // nobody but those who gave it is needed: whether that is enough, the law says today
            let givers: Vec<Giver> = one.by.iter().copied().map(giver).collect();
            let consent = Consent {
                id,
                scope: Scope::Sharing {
                    receiver: one.receiver,
                    kinds: one.kinds.clone(),
                    lifts_health_secrecy: one.lifts,
                    purpose: Told::from("prøve"),
                },
                needed: givers.clone(),
                from,
                until,
                rule: String::new(),
            };
            let mut events = vec![ConsentEvent::Asked { consent }];
            if one.given {
                let given = |giver| ConsentEvent::Given {
                    id,
                    giver,
                    form: Form::Digital,
                };
                events.extend(givers.into_iter().map(given));
            }
            if one.withdrawn {
                let (by, form) = (CHILD, Form::Digital);
                events.push(ConsentEvent::Withdrawn { id, by, form });
            }
            for event in events {
                self.happens(CaseEvent::Consent(event));
            }
        }
    }

    fn promises(&mut self, world: &World, today: Date) {
        for (place, (person, open)) in world.promises.iter().enumerate() {
            let id = promise_id(place);
            let promise = Promise {
                id,
                what: Told::from("prøve"),
                owner: Owner::Worker {
                    person: *person,
                    unit: UNITS[2].0,
                },
                due: today,
                from: None,
            };
            self.happens(CaseEvent::Promise(PromiseEvent::Made { promise }));
            if !open {
                let note = Told::from("");
                self.happens(CaseEvent::Promise(PromiseEvent::Kept { id, note }));
            }
        }
    }
}

fn giver(person: PersonId) -> Giver {
    let capacity = match person == CHILD {
        true => GiverCapacity::Oneself,
        false => GiverCapacity::Parent,
    };
    Giver { person, capacity }
}

pub(super) fn entry<E>(at: Moment, source: Source, event: E) -> Entry<E> {
    Entry {
        at,
        by: Actor::Person(SCRIBE),
        capacity: Capacity::Public,
        label: Label {
            kind: Kind::Team,
            strictness: Strictness::Ordinary,
            sphere: Sphere::Shared,
            source,
        },
        event,
    }
}

pub(super) fn item(place: usize) -> ItemId {
    ItemId::from_bytes([70 + u8::try_from(place).unwrap(); 16])
}

pub(super) fn days(today: Date, period: Period) -> (Date, Option<Date>) {
    let day = |days: i64| {
        let number = crate::moment::day_number(today) + days;
        crate::moment::date_of_day_number(number)
    };
    (day(period.0), period.1.map(day))
}
