//! What happens in one case, in the order in which it is told: mapping, team, notes, messages.

use super::family::Adult;
use super::hand::Hand;
use super::thread::Story;
use crate::town::Employee;
use casework::access::{Ground, Part};
use casework::case::CaseEvent;
use casework::entry::{Capacity, Entry};
use casework::id::{CaseId, ItemId, PersonId};
use casework::label::{Kind, Source, Sphere};
use casework::log::{LogEvent, Looked};
use casework::message::{Direction, MessageEvent};
use casework::need::{Area, AreaNeed, Hearing, HearingForm, Mapping, NeedEvent};
use casework::note::{NoteEvent, Occasion};
use casework::team::{Member, Nearness, TeamEvent};
use casework::told::Told;
use law::RuleSet;

/// One case while its story is told.
pub(crate) struct CaseStory<'s> {
    pub(crate) story: &'s mut Story,
    pub(crate) id: CaseId,
    pub(crate) child: PersonId,
}

impl<'s> CaseStory<'s> {
    pub(super) fn of(story: &'s mut Story, id: CaseId, child: PersonId) -> Self {
        Self { story, id, child }
    }

    /// Goes on to a day, so many days ago.
    pub(crate) fn on(&mut self, days_ago: i64) {
        self.story.on(days_ago);
    }

    /// How many events the case has.
    pub(crate) fn count(&self) -> usize {
        let case = self
            .story
            .streams
            .cases
            .iter()
            .find(|case| case.id == self.id);
        case.map_or(0, |case| case.entries.len())
    }

    /// An event of the common work.
    pub(crate) fn event(&mut self, by: impl Into<Hand>, kind: Kind, event: CaseEvent) {
        let hand: Hand = by.into();
        let entry = hand.entry(self.story.tick(), hand.common(kind), event);
        self.write(entry);
    }

    /// An event that is kept as the writer's act demands.
    fn kept(&mut self, by: impl Into<Hand>, kind: Kind, event: CaseEvent) {
        let hand: Hand = by.into();
        let entry = hand.entry(self.story.tick(), hand.label(kind), event);
        self.write(entry);
    }

    /// An event that stays with the unit of the one who writes it.
    pub(crate) fn within_unit(&mut self, by: impl Into<Hand>, kind: Kind, event: CaseEvent) {
        let hand: Hand = by.into();
        let mut label = hand.common(kind);
        if let Source::Service { unit, .. } = label.source {
            label.sphere = Sphere::Service(unit);
        }
        let entry = hand.entry(self.story.tick(), label, event);
        self.write(entry);
    }

    /// An entry as it stands.
    pub(super) fn write(&mut self, entry: Entry<CaseEvent>) {
        let case = self
            .story
            .streams
            .cases
            .iter_mut()
            .find(|case| case.id == self.id);
        if let Some(case) = case {
            case.entries.push(entry);
        }
    }

    /// Goals, resources and needs are mapped.
    pub(crate) fn maps(
        &mut self,
        by: impl Into<Hand>,
        asked: &str,
        goals: &str,
        resources: &str,
        needs: &[(Area, &str)],
    ) {
        let need = |(area, need): &(Area, &str)| AreaNeed {
            area: *area,
            need: (*need).into(),
        };
        let mapping = Mapping {
            goals: goals.into(),
            resources: resources.into(),
            needs: needs.iter().map(need).collect(),
            asked: asked.into(),
        };
        let id = self.story.item();
        let kept = Vec::new();
        let event = NeedEvent::Mapped { id, mapping, kept };
        self.event(by, Kind::Need, CaseEvent::Need(event));
    }

    /// The child is heard.
    pub(crate) fn hears(
        &mut self,
        by: impl Into<Hand>,
        form: HearingForm,
        by_whom: &str,
        said: &str,
    ) {
        let hearing = Hearing::Heard {
            on: self.story.day(),
            form,
            by: by_whom.into(),
            said: said.into(),
        };
        self.heard(by, hearing);
    }

    /// The child is not heard yet, and why.
    pub(crate) fn hears_later(&mut self, by: impl Into<Hand>, why: &str) {
        self.heard(by, Hearing::NotYet { why: why.into() });
    }

    fn heard(&mut self, by: impl Into<Hand>, hearing: Hearing) {
        let id = self.story.item();
        let event = NeedEvent::Heard { id, hearing };
        self.event(by, Kind::Need, CaseEvent::Need(event));
    }

    /// A named employee joins the team.
    pub(crate) fn joins(
        &mut self,
        by: impl Into<Hand>,
        who: &Employee,
        role: &str,
        contribution: &str,
        nearness: Nearness,
    ) -> ItemId {
        let member = self.member(role, contribution, nearness);
        self.join(
            by,
            Member {
                unit: Some(who.place.id()),
                person: Some(who.id()),
                ..member
            },
        )
    }

    /// Somebody without sign-in joins the team.
    pub(crate) fn friend_joins(
        &mut self,
        by: impl Into<Hand>,
        name: &str,
        role: &str,
        contribution: &str,
        nearness: Nearness,
    ) -> ItemId {
        let member = self.member(role, contribution, nearness);
        self.join(
            by,
            Member {
                name: name.into(),
                ..member
            },
        )
    }

    fn member(&mut self, role: &str, contribution: &str, nearness: Nearness) -> Member {
        Member {
            id: self.story.item(),
            unit: None,
            person: None,
            name: Told::new(""),
            role: role.into(),
            contribution: contribution.into(),
            nearness,
            from: self.story.day(),
        }
    }

    fn join(&mut self, by: impl Into<Hand>, member: Member) -> ItemId {
        let id = member.id;
        self.event(
            by,
            Kind::Team,
            CaseEvent::Team(TeamEvent::Joined { member }),
        );
        id
    }

    /// A member leaves the team.
    pub(crate) fn leaves(&mut self, by: impl Into<Hand>, id: ItemId) {
        let until = self.story.day();
        self.event(
            by,
            Kind::Team,
            CaseEvent::Team(TeamEvent::Left { id, until }),
        );
    }

    /// A note is written.
    pub(crate) fn notes(&mut self, by: impl Into<Hand>, occasion: Occasion, text: &str) -> ItemId {
        let id = self.story.item();
        let event = NoteEvent::Written {
            id,
            occasion,
            text: text.into(),
        };
        self.kept(by, Kind::Note, CaseEvent::Note(event));
        id
    }

    /// A note is corrected.
    pub(crate) fn corrects(&mut self, by: impl Into<Hand>, id: ItemId, text: &str, why: &str) {
        let event = NoteEvent::Corrected {
            id,
            text: text.into(),
            why: why.into(),
        };
        self.kept(by, Kind::Note, CaseEvent::Note(event));
    }

    /// A note is struck.
    pub(crate) fn strikes(&mut self, by: impl Into<Hand>, id: ItemId, why: &str) {
        let event = NoteEvent::Struck {
            id,
            why: why.into(),
        };
        self.kept(by, Kind::Note, CaseEvent::Note(event));
    }

    /// Somebody of the family writes to the coordinator.
    pub(crate) fn writes(&mut self, by: &Adult, text: &str) -> ItemId {
        self.message(by, Direction::ToCoordinator, text, None)
    }

    /// The coordinator answers, or writes first.
    pub(crate) fn answers(&mut self, by: &Employee, text: &str, answers: Option<ItemId>) -> ItemId {
        self.message(by, Direction::ToFamily, text, answers)
    }

    fn message(
        &mut self,
        by: impl Into<Hand>,
        direction: Direction,
        text: &str,
        answers: Option<ItemId>,
    ) -> ItemId {
        let id = self.story.item();
        let event = MessageEvent::Sent {
            id,
            direction,
            text: text.into(),
            answers,
        };
        self.event(by, Kind::Message, CaseEvent::Message(event));
        id
    }

    /// Somebody of the family asks why somebody looked at the plan, two days before.
    pub(crate) fn asks_why(&mut self, by: &Adult, who: &Employee, to: &Employee, text: &str) {
        let id = self.story.item();
        let asked = self.story.tick();
        let deadline = RuleSet::embedded().deadline("answer-to-the-data-subject", asked.date());
        let Ok(due) = deadline.map(|deadline| deadline.date) else {
            return;
        };
        let two_days = 2 * 24 * 60 * 60 * 1_000;
        let event = LogEvent::Asked {
            id,
            looked: Looked {
                at: asked.plus(-two_days),
                by: who.id(),
                capacity: Capacity::Function {
                    unit: who.place.id(),
                    function: who.function,
                },
                parts: vec![Part {
                    kind: Kind::Plan,
                    sphere: Sphere::Shared,
                    ground: Ground::OwnTask,
                }],
            },
            text: text.into(),
            to: to.id(),
            due,
        };
        self.event(by, Kind::Log, CaseEvent::Log(event));
    }

    /// A message is read.
    pub(crate) fn reads(&mut self, by: impl Into<Hand>, id: ItemId) {
        let hand: Hand = by.into();
        if let Some(person) = hand.person() {
            let event = MessageEvent::Read { id, by: person };
            self.event(hand, Kind::Message, CaseEvent::Message(event));
        }
    }
}
