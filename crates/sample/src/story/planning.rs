//! The individual plan: begun, filled, activated, revised, evaluated, at rest, ended.

use super::case::CaseStory;
use super::hand::Hand;
use crate::town::{Employee, Place};
use casework::case::CaseEvent;
use casework::id::{ItemId, PersonId};
use casework::label::{Act, Kind};
use casework::moment::Date;
use casework::plan::{
    Evaluation, Frame, Goal, Measure, MeasureState, PlanEvent, RelatedPlan, ServiceDecision, Whose,
};
use casework::told::Told;
use journal::ClaimKind;

/// What everybody brings into the plan, in the order of its points.
#[derive(Clone, Copy, Default)]
pub(crate) struct Contributions<'t> {
    pub(crate) resources_and_needs: &'t str,
    pub(crate) family: &'t str,
    pub(crate) kin: &'t str,
    pub(crate) contact_doctor: &'t str,
    pub(crate) others: &'t str,
    pub(crate) culture_and_language: &'t str,
    pub(crate) child: &'t str,
}

/// A measure as it is agreed.
#[derive(Clone, Copy)]
pub(crate) struct NewMeasure<'t> {
    pub(crate) what: &'t str,
    pub(crate) how: &'t str,
    pub(crate) extent: &'t str,
    pub(crate) who: &'t Employee,
    /// In how many days from today it is due; nothing where it goes on.
    pub(crate) days: Option<i64>,
    pub(crate) state: MeasureState,
    pub(crate) decision: ServiceDecision,
}

impl CaseStory<'_> {
    /// A plan is begun; it is to be looked at again so many days from today.
    pub(crate) fn begins_plan(
        &mut self,
        by: impl Into<Hand>,
        lead: &Place,
        told: Contributions<'_>,
        revise: i64,
    ) {
        let id = self.story.item();
        let frame = self.frame(lead, told, revise);
        self.plan(by, PlanEvent::Begun { id, frame });
        self.story
            .claim(ClaimKind::ActivePlan, self.child.into(), id.into());
    }

    fn frame(&self, lead: &Place, told: Contributions<'_>, revise: i64) -> Frame {
        let from = self.story.day();
        let revise = self.story.due(revise);
        Frame {
            lead: Some(lead.id()),
            act: Act::Health,
            resources_and_needs: told.resources_and_needs.into(),
            family_contribution: told.family.into(),
            kin_contribution: told.kin.into(),
            contact_doctor: told.contact_doctor.into(),
            other_cooperation: told.others.into(),
            culture_and_language: told.culture_and_language.into(),
            child_part: told.child.into(),
            from,
            until: period_ends(from, self.story.setting.today),
            revise,
        }
    }

    /// A goal is set, in the words of the child or family first.
    pub(crate) fn sets_goal(
        &mut self,
        by: impl Into<Hand>,
        whose: Whose,
        own_words: &str,
        services_words: &str,
    ) -> ItemId {
        let id = self.story.item();
        let goal = Goal {
            id,
            own_words: own_words.into(),
            whose,
            services_words: services_words.into(),
        };
        self.plan(by, PlanEvent::GoalSet { goal });
        id
    }

    /// A measure is agreed.
    pub(crate) fn agrees(
        &mut self,
        by: impl Into<Hand>,
        goal: ItemId,
        new: NewMeasure<'_>,
    ) -> ItemId {
        let who = (new.who.id(), new.who.place);
        self.agrees_that(by, goal, new, who)
    }

    /// The same, with somebody else who is responsible.
    pub(crate) fn agrees_that(
        &mut self,
        by: impl Into<Hand>,
        goal: ItemId,
        new: NewMeasure<'_>,
        (person, place): (PersonId, &Place),
    ) -> ItemId {
        let id = self.story.item();
        let measure = Measure {
            id,
            goal,
            what: new.what.into(),
            how: new.how.into(),
            extent: new.extent.into(),
            unit: place.id(),
            person: Some(person),
            due: new.days.map(|days| self.story.due(days)),
            state: new.state,
            decision: new.decision,
        };
        self.plan(by, PlanEvent::MeasureAgreed { measure });
        id
    }

    /// The state of a measure changes.
    pub(crate) fn measure_moves(
        &mut self,
        by: impl Into<Hand>,
        measure: ItemId,
        state: MeasureState,
        note: &str,
    ) {
        let event = PlanEvent::MeasureMoved {
            measure,
            state,
            note: note.into(),
        };
        self.plan(by, event);
    }

    /// The plan comes into force.
    pub(crate) fn activates(&mut self, by: impl Into<Hand>) {
        self.plan(by, PlanEvent::Activated {});
    }

    /// A new version is begun.
    pub(crate) fn revises(&mut self, by: impl Into<Hand>, why: &str, days: i64) {
        let event = PlanEvent::Revised {
            why: why.into(),
            revise: self.story.due(days),
        };
        self.plan(by, event);
    }

    /// The work is evaluated.
    pub(crate) fn evaluates(
        &mut self,
        by: impl Into<Hand>,
        works: &str,
        does_not: &str,
        family_says: &str,
        changes: &str,
    ) {
        let evaluation = Evaluation {
            works: works.into(),
            does_not: does_not.into(),
            family_says: family_says.into(),
            changes: changes.into(),
        };
        self.plan(by, PlanEvent::Evaluated { evaluation });
    }

    /// The plan rests.
    pub(crate) fn pauses(&mut self, by: impl Into<Hand>, why: &str) {
        self.plan(by, PlanEvent::Paused { why: why.into() });
    }

    /// The plan ends.
    pub(crate) fn ends_plan(&mut self, by: impl Into<Hand>, why: &str) {
        self.plan(by, PlanEvent::Closed { why: why.into() });
        self.story.release(ClaimKind::ActivePlan, self.child.into());
    }

    /// A plan that is not an individual plan is listed.
    pub(crate) fn lists(&mut self, by: impl Into<Hand>, name: &str, place: &Place) {
        let plan = RelatedPlan {
            id: self.story.item(),
            name: Told::new(name),
            unit: place.id(),
            from: self.story.day(),
        };
        self.plan(by, PlanEvent::RelatedListed { plan });
    }

    fn plan(&mut self, by: impl Into<Hand>, event: PlanEvent) {
        self.event(by, Kind::Plan, CaseEvent::Plan(event));
    }
}

/// The last day of a period of a year, or of two where one would have ended by now.
fn period_ends(from: Date, today: Date) -> Date {
    let year = crate::calendar::plus(from, 364);
    if year > crate::calendar::plus(today, 30) {
        year
    } else {
        crate::calendar::plus(from, 729)
    }
}
