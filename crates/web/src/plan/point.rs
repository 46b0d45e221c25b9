//! The points of the regulation as the page shows them.

use super::wording;
use crate::access::{Line, line};
use crate::part::action::Link;
use crate::part::wording as kinds;
use casework::id::CaseId;
use casework::plan::{CoordinatorView, HearingView, Participant, Points, Sharing, Who};
use language::Words;

/// One point: heading and what stands there. Empty lines are said to be missing.
pub(super) struct PointBlock {
    pub(super) heading: String,
    pub(super) lines: Vec<String>,
    pub(super) facts: Vec<(String, String)>,
    /// In the child's own words.
    pub(super) own: Option<String>,
    /// What each sees, why and until when.
    pub(super) sees: Option<SeesBlock>,
}

/// What each of those who take part sees.
pub(super) struct SeesBlock {
    pub(super) lines: Vec<Line>,
    pub(super) table: Link,
}

/// All points in the order of the regulation, then the child's part.
pub(super) struct PointsBlock {
    pub(super) points: Vec<PointBlock>,
}

impl PointBlock {
    fn new(heading: String) -> Self {
        Self {
            heading,
            lines: Vec::new(),
            facts: Vec::new(),
            own: None,
            sees: None,
        }
    }

    fn line(mut self, line: &str) -> Self {
        if !line.trim().is_empty() {
            self.lines.push(line.to_owned());
        }
        self
    }

    fn fact(mut self, name: String, value: &str) -> Self {
        if !value.trim().is_empty() {
            self.facts.push((name, value.to_owned()));
        }
        self
    }

    /// Whether nothing stands there.
    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.facts.is_empty() && self.own.is_none()
    }
}

/// The points as blocks.
pub(super) fn points(w: Words, case: CaseId, all: &Points) -> PointsBlock {
    let cooperation = PointBlock::new(w.plan_point_cooperation()).line(&all.cooperation);
    let culture = PointBlock::new(w.plan_point_culture()).line(&all.culture_and_language);
    let services = PointBlock::new(w.plan_point_services()).line(&w.plan_point_services_where());
    PointsBlock {
        points: vec![
            needs(w, all),
            people(w, all),
            responsible(w, all),
            contributions(w, all),
            services,
            coordinator(w, all),
            period(w, all),
            consent(w, case, all),
            cooperation,
            child(w, all),
            culture,
        ],
    }
}

fn needs(w: Words, all: &Points) -> PointBlock {
    let point = PointBlock::new(w.plan_point_needs()).line(&all.resources_and_needs);
    let Some(mapping) = all.mapping.as_ref().filter(|_| point.is_empty()) else {
        return point;
    };
    let point = point
        .line(&w.plan_point_needs_mapped(w.full_date(mapping.on)))
        .line(&mapping.resources);
    mapping
        .needs
        .iter()
        .fold(point, |point, (_, need)| point.line(need))
}

fn people(w: Words, all: &Points) -> PointBlock {
    let point = PointBlock::new(w.plan_point_people());
    all.participants.iter().fold(point, |point, one| {
        let (name, about) = who(w, one);
        match about.as_str() {
            "" => point.line(&name),
            about => point.fact(name, about),
        }
    })
}

/// Who, and in which role.
fn who(w: Words, one: &Participant) -> (String, String) {
    match &one.who {
        Who::Child => (w.plan_people_child(), String::new()),
        Who::Family(kind) => (wording::relation(w, *kind), String::new()),
        Who::Member { name, role, unit } => {
            let parts = [
                name.as_str(),
                role.as_str(),
                unit.as_deref().unwrap_or_default(),
            ];
            let mut parts = parts.into_iter().filter(|part| !part.is_empty());
            let first = parts.next().unwrap_or_default().to_owned();
            let rest: Vec<&str> = parts.collect();
            (first, rest.join(", "))
        }
    }
}

fn responsible(w: Words, all: &Points) -> PointBlock {
    let coordinator = all.coordinator.as_ref();
    let progress = coordinator.map(|one| format!("{}, {}", one.who.name, one.who.title));
    PointBlock::new(w.plan_point_responsible())
        .fact(w.plan_lead(), all.lead.as_deref().unwrap_or_default())
        .fact(w.plan_progress(), &progress.unwrap_or_default())
        .fact(w.plan_act(), &kinds::act(w, all.act))
}

fn contributions(w: Words, all: &Points) -> PointBlock {
    let point = PointBlock::new(w.plan_point_contributions())
        .fact(w.plan_contribution_family(), &all.family_contribution)
        .fact(w.plan_contribution_kin(), &all.kin_contribution);
    all.participants.iter().fold(point, |point, one| {
        let (name, _) = who(w, one);
        point.fact(name, &one.contribution)
    })
}

fn coordinator(w: Words, all: &Points) -> PointBlock {
    let point = PointBlock::new(w.plan_point_coordinator());
    let point = match &all.coordinator {
        Some(CoordinatorView {
            role,
            who,
            from,
            deputy,
        }) => {
            let line = wording::coordinator(w, *role, &who.name, &w.full_date(*from));
            let deputy = deputy
                .as_ref()
                .map(|deputy| w.plan_coordinator_deputy(&deputy.name));
            point.line(&line).line(&deputy.unwrap_or_default())
        }
        None if all.declined => point.line(&w.plan_coordinator_declined()),
        None => point.line(&w.plan_coordinator_none()),
    };
    match all.contact_doctor.trim() {
        "" => point.line(&w.plan_contact_doctor_none()),
        doctor => point.fact(w.plan_contact_doctor(), doctor),
    }
}

fn period(w: Words, all: &Points) -> PointBlock {
    PointBlock::new(w.plan_point_period())
        .line(&w.plan_period_line(w.full_date(all.from), w.full_date(all.until)))
        .line(&w.plan_period_revise(w.full_date(all.revise)))
}

fn consent(w: Words, case: CaseId, all: &Points) -> PointBlock {
    let mut point = PointBlock::new(w.plan_point_consent());
    point.sees = all.sees.as_ref().map(|lines| SeesBlock {
        lines: lines.iter().map(|one| line(w, one)).collect(),
        table: Link::new(format!("/case/{case}/access"), w.access_to_page()),
    });
    let point = match all.consent {
        true => point.line(&w.plan_consent_given()),
        false => point.line(&w.plan_consent_missing()),
    };
    all.participants
        .iter()
        .fold(point, |point, one| match &one.sharing {
            // what is given stands in the table below, with the ground and the day it ends
            Some(Sharing::Given { .. }) if all.sees.is_some() => point,
            Some(how) => point.fact(who(w, one).0, &sharing(w, how)),
            None => point,
        })
}

fn sharing(w: Words, sharing: &Sharing) -> String {
    match sharing {
        Sharing::Given { kinds, until } => {
            let names: Vec<String> = kinds.iter().map(|kind| kinds::kind(w, *kind)).collect();
            let names = w.list(&names);
            match until {
                Some(until) => w.plan_sharing_until(w.full_date(*until), &names),
                None => w.plan_sharing_given(&names),
            }
        }
        Sharing::Asked => w.plan_sharing_asked(),
        Sharing::Ended => w.plan_sharing_ended(),
        Sharing::None => w.plan_sharing_none(),
    }
}

fn child(w: Words, all: &Points) -> PointBlock {
    let point = PointBlock::new(w.plan_point_child()).line(&all.child_part);
    match &all.hearing {
        Some(HearingView::Heard { on, form, by, said }) => {
            let form = wording::hearing(w, *form);
            let mut point = point.line(&w.plan_child_heard(by, w.full_date(*on), &form));
            point.own = (!said.is_empty() && *said != all.child_part).then(|| said.clone());
            point
        }
        Some(HearingView::NotYet { why }) => point.line(&w.plan_child_not_heard(why)),
        None => point,
    }
}
