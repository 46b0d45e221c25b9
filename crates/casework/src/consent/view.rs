//! Every consent on one page, and what a new one would open before it is given.

use super::command::{Scene, Wanted, is_own};
use super::event::{Consent, Form, Giver, GiverCapacity, Receiver, Scope};
use super::givers::{WhoGives, who_gives};
use super::state::{Asked, State};
use crate::access::{CaseScene, Permit, Seen, Viewing, who_would_see, would_open};
use crate::case::{CaseHead, case_head};
use crate::id::{CaseId, ConsentId, PersonId};
use crate::label::{Kind, Labelled, Strictness};
use crate::moment::Date;
use crate::organisation::{Directory, Service};
use crate::person::People;
use crate::told::Told;

/// What a consent is for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ScopeLine {
    /// That a plan is made.
    PlanStart,
    /// That the coordinator contacts services.
    CoordinatorContact,
    /// That somebody sees something.
    Sharing {
        /// Who.
        receiver: Receiver,
        /// The name of the unit or person.
        name: String,
        /// What.
        kinds: Vec<Kind>,
        /// What it is to be used for.
        purpose: String,
        /// Whether it lifts the secrecy of health personnel.
        lifts_health_secrecy: bool,
    },
}

/// Where a consent stands today.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// Somebody has not answered.
    Waiting,
    /// It holds.
    Holds,
    /// It holds from a day that comes.
    Coming,
    /// Its last day has passed.
    Ended,
    /// Somebody refused.
    Refused(Date),
    /// It was taken back.
    Withdrawn(Date),
}

/// How somebody gave it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FormLine {
    /// Signed in.
    Digital,
    /// On paper, and where that is kept.
    Paper(String),
    /// Orally, and who witnessed it.
    Oral(String),
}

/// One of those who must give it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GiverLine {
    /// Who.
    pub person: PersonId,
    /// The name; empty where there is no ground for it.
    pub name: String,
    /// Whether it is the reader.
    pub you: bool,
    /// On whose behalf.
    pub capacity: GiverCapacity,
    /// When it was given, and how.
    pub given: Option<(Date, FormLine)>,
}

/// One consent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConsentLine {
    /// Its id.
    pub id: ConsentId,
    /// What it is for.
    pub scope: ScopeLine,
    /// First day.
    pub from: Date,
    /// Last day; `None` until it is taken back.
    pub until: Option<Date>,
    /// When it was asked for.
    pub asked: Date,
    /// Where it stands.
    pub standing: Standing,
    /// Those who must give it.
    pub givers: Vec<GiverLine>,
    /// Whether the reader can give or refuse it.
    pub may_give: bool,
    /// Whether the reader can take it back as one of those who gave it.
    pub may_withdraw: bool,
}

/// Every consent of a case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConsentPage {
    /// The head of the case page.
    pub head: CaseHead,
    /// Those that wait for an answer.
    pub waiting: Vec<ConsentLine>,
    /// Those that hold or will hold.
    pub holding: Vec<ConsentLine>,
    /// Those that no longer do, newest first.
    pub earlier: Vec<ConsentLine>,
    /// Whether the making of a plan is consented to.
    pub plan_start: bool,
    /// Whether the reader can ask for one or give one.
    pub may_ask: bool,
    /// Whether the reader can record what others gave.
    pub may_record: bool,
}

/// The consents of a case; nothing where the reader has no ground for any of them and cannot ask.
pub fn consent_page(
    scene: Scene<'_>,
    id: CaseId,
    permit: &Permit,
    people: &People,
) -> Option<Seen<ConsentPage>> {
    let mut viewing = Viewing::new(permit);
    let mut page = ConsentPage {
        head: case_head(&mut viewing, id, scene.child),
        waiting: Vec::new(),
        holding: Vec::new(),
        earlier: Vec::new(),
        plan_start: scene.case.consent.plan_start(permit.at()),
        may_ask: permit.is_family() || permit.coordinates(),
        may_record: permit.coordinates(),
    };
    for asked in scene.case.consent.all.iter().rev() {
        let Some(line) = line(&mut viewing, asked, scene.directory, people) else {
            continue;
        };
        match line.standing {
            Standing::Waiting => page.waiting.push(line),
            Standing::Holds | Standing::Coming => page.holding.push(line),
            _ => page.earlier.push(line),
        }
    }
    let nothing = page.waiting.is_empty() && page.holding.is_empty() && page.earlier.is_empty();
    if nothing && !page.may_ask {
        return None;
    }
    Some(viewing.finish("consent", page))
}

/// One consent: where the permit has a ground for it, or where the viewer must give it.
fn line(
    viewing: &mut Viewing<'_>,
    asked: &Asked,
    directory: &Directory,
    people: &People,
) -> Option<ConsentLine> {
    let consent = viewing.show(&asked.consent)?;
    let today = viewing.permit().at().date();
    let standing = standing(asked, consent, today);
    let open = matches!(asked.state, State::Asked | State::Given { .. });
    let givers: Vec<GiverLine> = consent
        .needed
        .iter()
        .map(|giver| giver_line(viewing, giver, asked, directory, people))
        .collect();
    let waits = |giver: &GiverLine| giver.you && giver.given.is_none();
    Some(ConsentLine {
        id: consent.id,
        scope: scope_line(&consent.scope, directory),
        from: consent.from,
        until: consent.until,
        asked: asked.asked.date(),
        standing,
        may_give: standing == Standing::Waiting && givers.iter().any(waits),
        may_withdraw: open && standing != Standing::Ended && givers.iter().any(|giver| giver.you),
        givers,
    })
}

fn standing(asked: &Asked, consent: &Consent, today: Date) -> Standing {
    let passed = consent.until.is_some_and(|until| until < today);
    match asked.state {
        State::Refused { at } => Standing::Refused(at.date()),
        State::Withdrawn { at } => Standing::Withdrawn(at.date()),
        _ if passed => Standing::Ended,
        State::Asked => Standing::Waiting,
        State::Given { .. } if consent.from > today => Standing::Coming,
        State::Given { .. } => Standing::Holds,
    }
}

fn giver_line(
    viewing: &mut Viewing<'_>,
    giver: &Giver,
    asked: &Asked,
    directory: &Directory,
    people: &People,
) -> GiverLine {
    let mut answers = asked.given.iter();
    let answer = answers.find(|(_, known, _)| known.person == giver.person);
    let given = answer.map(|(at, _, form)| {
        let form = viewing.show(form);
        (at.date(), form.map_or(FormLine::Digital, form_line))
    });
    let name = match giver.capacity {
        GiverCapacity::ChildProtection => employee_name(directory, giver.person),
        GiverCapacity::Oneself | GiverCapacity::Parent => people.name(viewing, giver.person),
    };
    GiverLine {
        person: giver.person,
        name: name.unwrap_or_default(),
        you: is_own(viewing.permit(), giver),
        capacity: giver.capacity,
        given,
    }
}

fn form_line(form: &Form) -> FormLine {
    let told = |told: &Told| told.or_empty().to_owned();
    match form {
        Form::Digital => FormLine::Digital,
        Form::Paper { kept } => FormLine::Paper(told(kept)),
        Form::Oral { witness } => FormLine::Oral(told(witness)),
    }
}

fn scope_line(scope: &Scope, directory: &Directory) -> ScopeLine {
    match scope {
        Scope::PlanStart => ScopeLine::PlanStart,
        Scope::CoordinatorContact => ScopeLine::CoordinatorContact,
        Scope::Sharing {
            receiver,
            kinds,
            lifts_health_secrecy,
            purpose,
        } => ScopeLine::Sharing {
            receiver: *receiver,
            name: receiver_name(directory, *receiver),
            kinds: kinds.clone(),
            purpose: purpose.or_empty().to_owned(),
            lifts_health_secrecy: *lifts_health_secrecy,
        },
    }
}

fn employee_name(directory: &Directory, person: PersonId) -> Option<String> {
    let employee = directory.employee(person)?;
    Some(employee.name.or_empty().to_owned())
}

fn receiver_name(directory: &Directory, receiver: Receiver) -> String {
    let name = match receiver {
        Receiver::Unit(unit) => directory.unit(unit).map(|unit| unit.name.clone()),
        Receiver::Person(person) => employee_name(directory, person),
    };
    name.unwrap_or_default()
}

/// Somebody who can receive information.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReceiverChoice {
    /// Who.
    pub receiver: Receiver,
    /// The name of the unit, or of the person with title and unit.
    pub name: String,
    /// Whether it takes part in the team today.
    pub in_team: bool,
}

/// What a consent would open, before anybody has given it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PreviewPage {
    /// The head of the case page.
    pub head: CaseHead,
    /// What it is for.
    pub scope: ScopeLine,
    /// Names and titles of those who would see it: everybody who works in the unit today.
    pub who: Vec<String>,
    /// What they would newly see, each with how strictly it is kept.
    pub opens: Vec<(Kind, Strictness)>,
    /// What was chosen and would still stay closed to them.
    pub stays_closed: Vec<Kind>,
    /// Those whom the law names: name, and whether it is the reader.
    pub givers: Vec<(PersonId, String, bool)>,
    /// What the law answered.
    pub law: WhoGives,
    /// Whom somebody who coordinates can name, where the law leaves it open.
    pub choosable: Vec<(PersonId, String)>,
    /// Everybody who can receive; for the form before the preview.
    pub receivers: Vec<ReceiverChoice>,
    /// Whether the reader gives it with the next step.
    pub gives: bool,
    /// Whether the reader records what others gave.
    pub may_record: bool,
}

/// What a consent would open, asked of the access rule itself.
pub fn preview_page(
    scene: Scene<'_>,
    access: CaseScene<'_>,
    permit: &Permit,
    people: &People,
    wanted: &Wanted,
) -> Option<Seen<PreviewPage>> {
    if !permit.is_family() && !permit.coordinates() {
        return None;
    }
    let mut viewing = Viewing::new(permit);
    let law = who_gives(scene.rules, scene.case, scene.child, &wanted.scope, wanted.from);
    let consent = Consent {
        id: wanted.id,
        scope: wanted.scope.clone(),
        needed: law.givers.clone(),
        from: permit.at().date(),
        until: None,
        rule: String::new(),
    };
    let label = permit.common_label(Kind::Consent);
    let consent: Labelled<Consent> = Labelled::new(label, consent);
    let opens = would_open(access, &consent, permit.at());
    let mut givers = Vec::new();
    for giver in &law.givers {
        let name = people.name(&mut viewing, giver.person).unwrap_or_default();
        givers.push((giver.person, name, is_own(permit, giver)));
    }
    let page = PreviewPage {
        head: case_head(&mut viewing, access.id, scene.child),
        scope: scope_line(&wanted.scope, scene.directory),
        who: who(&access, &wanted.scope, permit),
        stays_closed: stays_closed(&wanted.scope, &opens),
        opens,
        gives: law.settled && givers.iter().any(|(_, _, you)| *you),
        givers,
        choosable: choosable(&mut viewing, &scene, people, &law, wanted.from),
        law,
        receivers: receivers(&scene, permit.at().date()),
        may_record: permit.coordinates(),
    };
    Some(viewing.finish("consent-preview", page))
}

fn who(access: &CaseScene<'_>, scope: &Scope, permit: &Permit) -> Vec<String> {
    let Scope::Sharing { receiver, .. } = scope else {
        return Vec::new();
    };
    who_would_see(access, *receiver, permit.at().date())
        .iter()
        .map(|employment| format!("{}, {}", employment.name.or_empty(), employment.title))
        .collect()
}

/// What was chosen and opens at no strictness.
fn stays_closed(scope: &Scope, opens: &[(Kind, Strictness)]) -> Vec<Kind> {
    let Scope::Sharing { kinds, .. } = scope else {
        return Vec::new();
    };
    let opened = |kind: &Kind| opens.iter().any(|(open, _)| open == kind);
    kinds.iter().filter(|kind| !opened(kind)).copied().collect()
}

fn choosable(
    viewing: &mut Viewing<'_>,
    scene: &Scene<'_>,
    people: &People,
    law: &WhoGives,
    on: Date,
) -> Vec<(PersonId, String)> {
    if !viewing.permit().coordinates() || (law.settled && !law.child_protection) {
        return Vec::new();
    }
    let mut all = Vec::new();
    if !law.settled {
        let adults = scene.child.relations_on(on).map(|relation| relation.to);
        for person in adults.chain(scene.case.child()) {
            let name = people.name(viewing, person);
            all.extend(name.map(|name| (person, name)));
        }
    }
    for employment in scene.directory.employments(on) {
        let unit = scene.directory.unit(employment.unit);
        if unit.is_some_and(|unit| unit.service == Service::ChildProtection) {
            let name = format!("{}, {}", employment.name.or_empty(), employment.title);
            all.push((employment.person, name));
        }
    }
    all
}

/// Everybody who can receive: those in the team first.
fn receivers(scene: &Scene<'_>, today: Date) -> Vec<ReceiverChoice> {
    let mut units = Vec::new();
    let mut persons = Vec::new();
    for joined in scene.case.team.on(today) {
        let member = joined.member.inside();
        units.extend(member.unit);
        persons.extend(member.person.filter(|_| member.unit.is_some()));
    }
    let choice = |receiver, in_team| ReceiverChoice {
        receiver,
        name: receiver_name(scene.directory, receiver),
        in_team,
    };
    let all = scene.directory.units().map(|(_, unit)| unit.id);
    let mut choices: Vec<ReceiverChoice> = all
        .map(|unit| choice(Receiver::Unit(unit), units.contains(&unit)))
        .collect();
    choices.extend(persons.iter().map(|person| choice(Receiver::Person(*person), true)));
    choices.sort_by_key(|choice| (!choice.in_team, choice.name.clone()));
    choices.dedup();
    choices
}
