//! The staff one can be, and the walk through the first family's case.

use crate::story::Streams;
use crate::town::Employee;
use crate::town::employee::{
    ANDREAS, EMEKA, FARID, HEGE, HENRIK, INGA, MARIAM, RANDI, SAMIRA, TORGEIR, TROND, VIDAR, VIGDIS,
};
use crate::walk::{Role, Step, StepKind, ToBe, Waits};
use casework::case::CaseEvent;
use casework::decision::DecisionEvent;
use casework::id::{CaseId, NoticeId, PersonId};

/// The staff one can be.
pub(crate) fn staff(_stories: &[(String, Streams)]) -> Vec<ToBe> {
    let entries: [(&Employee, Role, Waits, &str); 13] = [
        (&FARID, Role::CoordinatingUnit, Waits::Inbox, "/inbox"),
        (&RANDI, Role::CoordinatingUnit, Waits::Inbox, "/"),
        (&HENRIK, Role::Coordinator, Waits::OwnFamilies, "/"),
        (&TORGEIR, Role::Coordinator, Waits::OwnFamilies, "/"),
        (&MARIAM, Role::Coordinator, Waits::OwnFamilies, "/"),
        (&INGA, Role::Coordinator, Waits::OwnFamilies, "/"),
        (&VIDAR, Role::Worker, Waits::OwnPromises, "/"),
        (&SAMIRA, Role::Worker, Waits::OwnPromises, "/"),
        (&ANDREAS, Role::Worker, Waits::OwnPromises, "/"),
        (&EMEKA, Role::Worker, Waits::OwnPromises, "/"),
        (&HEGE, Role::Leader, Waits::Nothing, "/"),
        (&VIGDIS, Role::Leader, Waits::Nothing, "/"),
        (&TROND, Role::SecurityOfficer, Waits::Nothing, "/"),
    ];
    entries
        .into_iter()
        .map(|(employee, role, waits, path)| ToBe {
            role,
            person: employee.id(),
            name: employee.name(),
            waits,
            path: path.to_owned(),
        })
        .collect()
}

/// The walk through the first family's case.
pub(crate) fn walk(stories: &[(String, Streams)]) -> Vec<Step> {
    let Some((case, mother)) = first_family(stories) else {
        return Vec::new();
    };
    let parent = (mother.person, mother.name.as_str());
    let name = |employee: &Employee| (employee.id(), employee.name());
    let (unit, coordinator) = (name(&FARID), name(&HENRIK));
    let unit = (unit.0, unit.1.as_str());
    let coordinator = (coordinator.0, coordinator.1.as_str());
    let notice = waiting_notice(stories).map_or_else(
        || "/inbox".to_owned(),
        |notice| format!("/notice/{notice}/open"),
    );
    let of_case = |page: &str| format!("/case/{case}/{page}");
    let step = |kind, (person, name): (PersonId, &str), path: String| Step {
        kind,
        person,
        name: name.to_owned(),
        path,
    };
    vec![
        step(StepKind::Notice, parent, "/notice/new".to_owned()),
        step(StepKind::Inbox, unit, "/inbox".to_owned()),
        step(StepKind::OpenCase, unit, notice),
        step(StepKind::Need, unit, of_case("need")),
        step(StepKind::Assessment, unit, of_case("assessment")),
        step(StepKind::Decision, parent, letter(case, stories)),
        step(StepKind::Appointment, unit, of_case("coordinator")),
        step(StepKind::Consent, parent, of_case("consent")),
        step(StepKind::Plan, coordinator, of_case("plan")),
        step(StepKind::Promise, coordinator, of_case("promise")),
        step(StepKind::Log, parent, of_case("log")),
    ]
}

/// The page of the first letter in the first case.
fn letter(case: CaseId, stories: &[(String, Streams)]) -> String {
    let entries = stories.iter().flat_map(|(_, streams)| &streams.cases);
    let sent = entries
        .filter(|known| known.id == case)
        .flat_map(|known| &known.entries)
        .find_map(|entry| match &entry.event {
            CaseEvent::Decision(DecisionEvent::Decided { id, .. }) => Some(*id),
            _ => None,
        });
    sent.map_or_else(
        || format!("/case/{case}/assessment"),
        |id| format!("/case/{case}/decision/{id}"),
    )
}

fn first_family(stories: &[(String, Streams)]) -> Option<(CaseId, &ToBe)> {
    let (_, streams) = stories.first()?;
    Some((streams.cases.first()?.id, streams.people.first()?))
}

/// A notice that waits, for one child that is born.
fn waiting_notice(stories: &[(String, Streams)]) -> Option<NoticeId> {
    let (_, inbox) = stories.iter().find(|(key, _)| key == "inbox")?;
    let waiting = inbox
        .notices
        .iter()
        .rev()
        .find(|(_, entries)| entries.len() == 1);
    waiting.map(|(id, _)| *id)
}
