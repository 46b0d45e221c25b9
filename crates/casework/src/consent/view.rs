//! Every consent on one page.

use super::age::{Ages, ages};
use super::answer::may_confirm;
use super::command::{Scene, is_own};
use super::event::{Form, Giver, GiverCapacity, Receiver, Scope};
use super::life::{can_give, gave, may_withdraw, turn};
use super::preview::told;
use super::standing::{Standing, replaced, standing};
use super::state::{Asked, State, Word};
use crate::access::{CaseScene, Permit, Seen, Viewing};
use crate::case::{CaseHead, case_head};
use crate::id::{ConsentId, PersonId};
use crate::label::Kind;
use crate::moment::Date;
use crate::organisation::Directory;
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
    /// What was recorded orally: by whom, and what the giver says about it.
    pub recorded: Option<(String, Word)>,
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
    /// Those who must give it, and those who gave it besides.
    pub givers: Vec<GiverLine>,
    /// That others must give it from a day on.
    pub turn: Option<TurnLine>,
    /// Those who can give it now, as far as the reader may know who they are.
    pub can_give: Vec<(PersonId, String)>,
    /// Whether the reader can give or refuse it.
    pub may_give: bool,
    /// Whether the reader can take it back as one of those who gave it.
    pub may_withdraw: bool,
    /// Whether the reader is asked if what was recorded for it is right: by whom, and on which day.
    pub to_confirm: Option<(String, Date)>,
}

/// That others must give a consent from a day on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TurnLine {
    /// The first day; today where it has come.
    pub on: Date,
    /// Whether it falls on that day unless they give it; otherwise a person must judge who does.
    pub falls: bool,
    /// Their names; none where the reader is not told, or the child protection service gives it.
    pub who: Vec<String>,
    /// Whether the reader is one of them.
    pub you: bool,
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
    /// What the birthdays of the child change; for the family and those who coordinate.
    pub ages: Ages,
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
    access: CaseScene<'_>,
    permit: &Permit,
    people: &People,
) -> Option<Seen<ConsentPage>> {
    let mut viewing = Viewing::new(permit);
    let mut page = ConsentPage {
        head: case_head(&mut viewing, access.id, scene.child),
        waiting: Vec::new(),
        holding: Vec::new(),
        earlier: Vec::new(),
        ages: ages(&mut viewing, access),
        plan_start: scene.case.consent.plan_start(permit),
        may_ask: permit.is_family() || permit.coordinates(),
        may_record: permit.coordinates(),
    };
    for asked in scene.case.consent.all.iter().rev() {
        let Some(mut line) = line(&mut viewing, asked, &scene, people) else {
            continue;
        };
        if let Some(on) = replaced(&scene.case.consent.all, asked) {
            line.standing = Standing::Replaced(on);
        }
        match line.standing {
            Standing::Waiting | Standing::Fallen => page.waiting.push(line),
            _ if line.to_confirm.is_some() => page.waiting.push(line),
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
    scene: &Scene<'_>,
    people: &People,
) -> Option<ConsentLine> {
    let consent = viewing.show(&asked.consent)?;
    let permit = viewing.permit();
    let today = permit.at().date();
    let standing = standing(asked, consent, permit);
    let open =
        matches!(asked.state, State::Asked | State::Given { .. }) && standing != Standing::Ended;
    let besides = asked.given.iter().map(|(_, giver, _)| giver);
    let besides =
        besides.filter(|giver| consent.needed.iter().all(|one| one.person != giver.person));
    let givers: Vec<GiverLine> = consent
        .needed
        .iter()
        .chain(besides)
        .map(|giver| giver_line(viewing, giver, asked, scene.directory, people))
        .collect();
    let can = can_give(scene.rules, scene.case, scene.child, asked, today);
    let name = |viewing: &mut Viewing<'_>, giver: &Giver| {
        let name = giver_name(viewing, giver, scene.directory, people);
        (giver.person, name)
    };
    let open_to = can.iter().filter(|_| permit.coordinates());
    let can_give = open_to.map(|giver| name(viewing, giver)).collect();
    let to_confirm = to_confirm(viewing, asked, scene.directory).filter(|_| open);
    Some(ConsentLine {
        id: consent.id,
        to_confirm,
        scope: scope_line(viewing, &consent.scope, scene.directory, people),
        turn: turn_line(viewing, asked, scene, people).filter(|_| open),
        from: consent.from,
        until: consent.until,
        asked: asked.asked.date(),
        standing,
        can_give,
        may_give: open && can.iter().any(|giver| is_own(permit, giver)),
        may_withdraw: open && may_withdraw(scene, permit, asked),
        givers,
    })
}

/// By whom it was recorded orally for the reader, and on which day, where the reader has not said that it is right.
fn to_confirm(
    viewing: &Viewing<'_>,
    asked: &Asked,
    directory: &Directory,
) -> Option<(String, Date)> {
    let permit = viewing.permit();
    let me = permit.viewer().person;
    let recorded = asked
        .recorded_for(me)
        .filter(|_| may_confirm(permit, asked))?;
    let (at, ..) = asked
        .given
        .iter()
        .rfind(|(_, giver, _)| giver.person == me)?;
    let by = recorded.by.and_then(|by| employee_name(directory, by));
    Some((by.unwrap_or_default(), at.date()))
}

/// That others must give it, told to whoever may know who they are: during a stay in a shelter the
/// names would tell where somebody is.
fn turn_line(
    viewing: &mut Viewing<'_>,
    asked: &Asked,
    scene: &Scene<'_>,
    people: &People,
) -> Option<TurnLine> {
    let permit = viewing.permit();
    let turn = turn(
        scene.rules,
        scene.case,
        scene.child,
        asked,
        permit.at().date(),
    )?;
    let you = turn.who.givers.iter().any(|giver| is_own(permit, giver));
    let told = told(permit, scene, turn.who);
    let waits = told
        .givers
        .iter()
        .filter(|giver| !gave(asked, giver.person));
    let who = waits.filter_map(|giver| people.name(viewing, giver.person));
    Some(TurnLine {
        on: turn.on,
        falls: turn.falls,
        who: who.collect(),
        you,
    })
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
    GiverLine {
        person: giver.person,
        name: giver_name(viewing, giver, directory, people),
        you: is_own(viewing.permit(), giver),
        capacity: giver.capacity,
        recorded: asked.recorded_for(giver.person).map(|recorded| {
            let by = recorded.by.and_then(|by| employee_name(directory, by));
            (by.unwrap_or_default(), recorded.word)
        }),
        given,
    }
}

fn giver_name(
    viewing: &mut Viewing<'_>,
    giver: &Giver,
    directory: &Directory,
    people: &People,
) -> String {
    let name = match giver.capacity {
        GiverCapacity::ChildProtection => employee_name(directory, giver.person),
        GiverCapacity::Oneself | GiverCapacity::Parent => people.name(viewing, giver.person),
    };
    name.unwrap_or_default()
}

fn form_line(form: &Form) -> FormLine {
    let told = |told: &Told| told.or_empty().to_owned();
    match form {
        Form::Digital => FormLine::Digital,
        Form::Paper { kept } => FormLine::Paper(told(kept)),
        Form::Oral { witness } => FormLine::Oral(told(witness)),
    }
}

pub(super) fn scope_line(
    viewing: &mut Viewing<'_>,
    scope: &Scope,
    directory: &Directory,
    people: &People,
) -> ScopeLine {
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
            name: match (unit_or_employee(directory, *receiver), receiver) {
                (name, Receiver::Person(person)) if name.is_empty() => {
                    people.name(viewing, *person).unwrap_or_default()
                }
                (name, _) => name,
            },
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

/// The name of a unit, or of somebody who works in one.
pub(super) fn unit_or_employee(directory: &Directory, receiver: Receiver) -> String {
    let name = match receiver {
        Receiver::Unit(unit) => directory.unit(unit).map(|unit| unit.name.clone()),
        Receiver::Person(person) => employee_name(directory, person),
    };
    name.unwrap_or_default()
}
