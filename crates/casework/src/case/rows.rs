//! The index rows of a case: who may ask for it, and what there is to do in it.

use super::state::Case;
use crate::assessment::Right;
use crate::consent::consent_rows;
use crate::coordinator::Held;
use crate::emergency::emergency_rows;
use crate::entry::Function;
use crate::handing::handing_rows;
use crate::id::{Id, PersonId};
use crate::index::{GrantRow, Holder, Rows, WorkKind, WorkRow};
use crate::message::Direction;
use crate::moment::{Moment, day_number};
use crate::person::{Person, words};
use crate::plan;
use crate::promise::Owner;

/// The rows of a case. A pure function of the case and its child: the same states give the same
/// rows, whenever they are made.
pub fn case_rows(case: &Case, id: Id, child: &Person) -> Rows {
    let Some((opened_at, opened)) = &case.opened else {
        return Rows::default();
    };
    let since = day_number(opened_at.date());
    let unit = Holder::Function(opened.unit, Function::CoordinatingUnit);
    let mut rows = Rows::default();
    grant(&mut rows, unit, since, None);
    grant(&mut rows, Holder::Person(opened.child), since, None);
    family_grants(&mut rows, child);
    team_grants(&mut rows, case);
    coordinator_rows(&mut rows, case, id, unit, since);
    question_rows(&mut rows, case);
    emergency_rows(&mut rows, &case.emergency, unit);
    handing_rows(&mut rows, &case.handing, unit);
    demand_rows(&mut rows, case, unit);
    work_rows(&mut rows, case, id, unit);
    rows.measures
        .extend(case.decision.measures(case.plan.current.is_some()));
    let coordinator = current_coordinator(case).map_or(unit, Holder::Person);
    consent_rows(&mut rows, &case.consent, coordinator);
    for (writer, from) in &case.written {
        let holder = Holder::Function(*writer, Function::Worker);
        grant(&mut rows, holder, day_number(*from), None);
    }
    rows.words = child.search_words();
    // an aunt or a coach has no stream of its own
    let members = case.team.all.iter();
    let named = members.flat_map(|joined| words(joined.member.inside().name.or_empty()));
    rows.names = named.collect();
    rows.grants.sort_unstable();
    rows.grants.dedup();
    rows.work.sort_unstable();
    rows.work.dedup();
    rows
}

fn grant(rows: &mut Rows, holder: Holder, from: i64, until: Option<i64>) {
    rows.grants.push(GrantRow {
        holder,
        from,
        until,
    });
}

fn family_grants(rows: &mut Rows, child: &Person) {
    for relation in &child.relations {
        let relation = relation.inside();
        let until = relation.until.map(day_number);
        let from = day_number(relation.from);
        grant(rows, Holder::Person(relation.to), from, until);
    }
}

fn team_grants(rows: &mut Rows, case: &Case) {
    for joined in &case.team.all {
        let member = joined.member.inside();
        let (from, until) = (day_number(member.from), joined.until.map(day_number));
        if let Some(unit) = member.unit {
            grant(rows, Holder::Function(unit, Function::Worker), from, until);
        }
        if let Some(person) = member.person {
            grant(rows, Holder::Person(person), from, until);
        }
    }
    for made in case.promise.open() {
        if let Owner::Worker { person, .. } = made.promise.inside().owner {
            grant(
                rows,
                Holder::Person(person),
                day_number(made.at.date()),
                None,
            );
        }
    }
    plan_grants(rows, case);
}

/// Whoever is to answer a question about the log finds it, and what was answered.
fn question_rows(rows: &mut Rows, case: &Case) {
    for question in &case.log.all {
        let since = day(question.at);
        grant(rows, Holder::Person(question.to), since, None);
    }
    for question in case.log.open() {
        let (holder, due) = (Holder::Person(question.to), Some(day_number(question.due)));
        let item = question.id.into();
        rows.work.push(work(
            item,
            WorkKind::Question,
            holder,
            due,
            day(question.at),
        ));
    }
}

/// The coordinating unit finds what it is to judge, and what is granted and not erased yet.
fn demand_rows(rows: &mut Rows, case: &Case, unit: Holder) {
    for demand in case.demand.open() {
        let (item, due) = (demand.id.into(), Some(day_number(demand.due)));
        let since = day(demand.at);
        rows.work
            .push(work(item, WorkKind::Demand, unit, due, since));
    }
    for (demand, ..) in case.demand.to_erase() {
        let since = case.demand.find(demand).map_or(0, |demand| day(demand.at));
        let item = demand.into();
        rows.work
            .push(work(item, WorkKind::Erasure, unit, None, since));
    }
}

/// Whoever is responsible for a measure finds it, with or without a place in the team.
fn plan_grants(rows: &mut Rows, case: &Case) {
    let since = case.plan.current.as_ref().map(|plan| day(plan.begun));
    for measure in case.plan.measures() {
        let unit = Holder::Function(measure.unit, Function::Worker);
        let holder = measure.person.map_or(unit, Holder::Person);
        grant(rows, holder, since.unwrap_or_default(), None);
    }
}

fn coordinator_rows(rows: &mut Rows, case: &Case, id: Id, unit: Holder, since: i64) {
    for held in &case.coordinator.held {
        let appointment = held.appointment.inside();
        let (from, until) = (
            day_number(appointment.from),
            held.until.map(|(until, _)| day_number(until)),
        );
        grant(rows, Holder::Person(appointment.person), from, until);
        grant(rows, Holder::Person(appointment.deputy), from, until);
    }
    let held = case
        .coordinator
        .held
        .iter()
        .rfind(|held| held.until.is_none());
    match held {
        Some(held) => rows.work.push(load(held)),
        None if wants_coordinator(case) => {
            rows.work
                .push(work(id, WorkKind::MissingCoordinator, unit, None, since));
        }
        None => {}
    }
}

/// A case waits for a coordinator until it has one, or until both rights were assessed and not
/// met or not wanted.
fn wants_coordinator(case: &Case) -> bool {
    let settled = |right| {
        case.assessment
            .newest(right)
            .and_then(|assessment| assessment.concluded.as_ref())
            .is_some_and(|concluded| {
                concluded.inside().conclusion != crate::assessment::Conclusion::Met
            })
    };
    !(settled(Right::ChildCoordinator) && settled(Right::Coordinator))
}

fn load(held: &Held) -> WorkRow {
    let appointment = held.appointment.inside();
    let holder = Holder::Person(appointment.person);
    let since = day_number(appointment.from);
    work(
        appointment.id.into(),
        WorkKind::Appointment,
        holder,
        None,
        since,
    )
}

fn work(item: Id, kind: WorkKind, holder: Holder, due: Option<i64>, since: i64) -> WorkRow {
    WorkRow {
        item,
        kind,
        holder,
        state: 0,
        due,
        since,
    }
}

fn day(at: Moment) -> i64 {
    day_number(at.date())
}

fn work_rows(rows: &mut Rows, case: &Case, id: Id, unit: Holder) {
    let coordinator = current_coordinator(case).map_or(unit, Holder::Person);
    for made in case.promise.open() {
        let promise = made.promise.inside();
        let holder = Holder::Person(promise.owner.person());
        let due = Some(day_number(promise.due));
        let mut row = work(
            promise.id.into(),
            WorkKind::Promise,
            holder,
            due,
            day(made.at),
        );
        row.state = i64::from(made.lifted.is_some());
        rows.work.push(row);
    }
    for assessment in &case.assessment.all {
        if assessment.concluded.is_none() {
            let since = day(assessment.opened);
            rows.work.push(work(
                assessment.id.into(),
                WorkKind::Assessment,
                unit,
                None,
                since,
            ));
        }
    }
    for sent in &case.decision.all {
        if sent.opened.is_empty() {
            let announced = sent.announced_again.last().copied().unwrap_or(sent.at);
            let mut row = work(
                sent.id.into(),
                WorkKind::UnopenedDecision,
                unit,
                None,
                day(announced),
            );
            row.state = i64::try_from(sent.announced_again.len()).unwrap_or(i64::MAX);
            rows.work.push(row);
        }
    }
    if let Some(request) = case.coordinator.open_request() {
        rows.work.push(work(
            request.id.into(),
            WorkKind::ChangeRequest,
            unit,
            None,
            day(request.at),
        ));
    }
    let waiting = case
        .message
        .all
        .iter()
        .rfind(|message| message.direction == Direction::ToCoordinator && !message.answered);
    if let Some(message) = waiting {
        rows.work.push(work(
            message.id.into(),
            WorkKind::Message,
            coordinator,
            None,
            day(message.at),
        ));
    }
    plan_rows(rows, case, id, coordinator);
}

fn plan_rows(rows: &mut Rows, case: &Case, id: Id, coordinator: Holder) {
    let active = case
        .plan
        .current
        .as_ref()
        .filter(|plan| plan.state.in_force());
    let Some(active) = active else {
        return;
    };
    let version = active.standing();
    let due = Some(day_number(version.frame.inside().revise));
    rows.work.push(work(
        id,
        WorkKind::PlanRevision,
        coordinator,
        due,
        day(active.changed),
    ));
    for measure in &version.measures {
        let measure = measure.inside();
        if plan::is_open(measure) {
            let holder = measure.person.map_or(
                Holder::Function(measure.unit, Function::Worker),
                Holder::Person,
            );
            let due = measure.due.map(day_number);
            rows.work.push(work(
                measure.id.into(),
                WorkKind::Measure,
                holder,
                due,
                day(active.changed),
            ));
        }
    }
}

fn current_coordinator(case: &Case) -> Option<PersonId> {
    let held = case
        .coordinator
        .held
        .iter()
        .rfind(|held| held.until.is_none());
    held.map(|held| held.appointment.inside().person)
}
