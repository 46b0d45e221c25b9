//! The first page of a case: your person, what happens now, what we wait for, the plan, the people.

use super::road::{RoadStep, road};
use crate::access::{CaseScene, Opened, Permit, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::consent::{self, Ages, TakenBack};
use crate::coordinator::{YourPerson, your_person};
use crate::emergency::{EmergencyLine, emergency_lines};
use crate::id::ItemId;
use crate::moment::{Moment, day_number};
use crate::organisation::Directory;
use crate::plan::{self, GoalLine, goal_lines};
use crate::promise::{PromiseLine, promise_lines};
use crate::team::Nearness;

/// Somebody in the zone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Around {
    /// The name: of the person, or of the unit where nobody is named.
    pub name: String,
    /// The role in plain words.
    pub role: String,
    /// How near.
    pub nearness: Nearness,
}

/// The first page of a case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NowPage {
    /// The head of the page.
    pub head: CaseHead,
    /// Your person.
    pub person: Option<YourPerson>,
    /// The road, in the order of its dates.
    pub road: Vec<RoadStep>,
    /// Open promises by services, late first: what the family waits for.
    pub waiting: Vec<PromiseLine>,
    /// Open promises by the family: what it is asked for.
    pub asked: Vec<PromiseLine>,
    /// The goals of the plan, each with its next step.
    pub goals: Vec<GoalLine>,
    /// The state of the plan.
    pub plan: Option<plan::State>,
    /// The people around the child.
    pub around: Vec<Around>,
    /// Decisions that nobody of the family has opened.
    pub unopened: Vec<ItemId>,
    /// Whether there is a message that the reader has not read.
    pub unread: bool,
    /// Whether a consent waits for the reader's answer.
    pub consent_waits: bool,
    /// What was shared with the reader and was taken back.
    pub taken_back: Vec<TakenBack>,
    /// What the birthdays of the child change; for the family and those who coordinate.
    pub ages: Ages,
    /// Everything that the reader may see in this case, by ground, for the lines that say so.
    pub sees: Vec<Opened>,
    /// Whether the reader owes something here, which opens just that.
    pub responsible: bool,
    /// What was opened because of danger, where it is new: for the family and for those who review it.
    pub emergencies: Vec<EmergencyLine>,
    /// Until when the case is open to the reader because of danger.
    pub open_until: Option<Moment>,
}

/// The first page of a case.
pub fn now_page(scene: CaseScene<'_>, permit: &Permit) -> Seen<NowPage> {
    let (case, directory) = (scene.case, scene.directory);
    let mut viewing = Viewing::new(permit);
    let today = permit.at().date();
    let head = case_head(&mut viewing, scene.id, scene.child);
    let promises = promise_lines(&mut viewing, case, directory);
    let road = road(&mut viewing, case, directory, &promises);
    let open = promises.into_iter().filter(PromiseLine::is_open);
    let (asked, waiting) = open.partition(|line| line.family);
    let goals = goal_lines(&mut viewing, case, directory);
    let page = NowPage {
        head,
        person: your_person(&mut viewing, case, directory, today),
        road,
        waiting,
        asked,
        plan: case
            .plan
            .current
            .as_ref()
            .filter(|_| !goals.is_empty())
            .map(|plan| plan.state),
        goals,
        around: around(&mut viewing, case, directory),
        unopened: unopened(&mut viewing, case),
        unread: unread(case, permit),
        consent_waits: consent::waits(&mut viewing, case),
        taken_back: consent::taken_back(&viewing, case),
        ages: consent::ages(&mut viewing, scene),
        sees: permit.opens(),
        responsible: permit.is_responsible(),
        emergencies: emergencies(&mut viewing, case, directory),
        open_until: case
            .emergency
            .standing(permit.viewer(), permit.at())
            .map(|standing| standing.until),
    };
    viewing.finish("now", page)
}

/// For how many days a review stands on the first page; in the log it stands always.
const NEW: i64 = 14;

fn emergencies(
    viewing: &mut Viewing<'_>,
    case: &Case,
    directory: &Directory,
) -> Vec<EmergencyLine> {
    let today = day_number(viewing.permit().at().date());
    let mut lines = emergency_lines(viewing, case, directory);
    lines.retain(|line| {
        let reviewed = line.review.as_ref().map(|review| day_number(review.on));
        line.held_back || reviewed.is_none_or(|on| on + NEW >= today)
    });
    lines
}

pub(crate) fn around(viewing: &mut Viewing<'_>, case: &Case, directory: &Directory) -> Vec<Around> {
    let today = viewing.permit().at().date();
    let members = case.team.on(today).filter_map(|joined| {
        let member = viewing.show(&joined.member)?;
        let employee = member.person.and_then(|person| directory.employee(person));
        let employee = employee.map(|employee| employee.name.or_empty());
        let unit = member.unit.and_then(|unit| directory.unit(unit));
        let told = Some(member.name.or_empty()).filter(|name| !name.is_empty());
        let name = employee.or(told).or(unit.map(|unit| unit.name.as_str()));
        Some(Around {
            name: name.unwrap_or_default().to_owned(),
            role: member.role.or_empty().to_owned(),
            nearness: member.nearness,
        })
    });
    members.collect()
}

fn unopened(viewing: &mut Viewing<'_>, case: &Case) -> Vec<ItemId> {
    let waiting = case
        .decision
        .all
        .iter()
        .filter(|sent| sent.opened.is_empty());
    waiting
        .filter(|sent| viewing.permit().ground(sent.decision.label()).is_some())
        .map(|sent| sent.id)
        .collect()
}

fn unread(case: &Case, permit: &Permit) -> bool {
    !crate::message::read(case, permit).is_empty()
}
