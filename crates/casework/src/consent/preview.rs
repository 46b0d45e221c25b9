//! What a new consent would open, and who must give it, before anybody has.

use super::command::{Scene, Wanted, is_own, label};
use super::event::{Consent, Receiver, Scope};
use super::givers::{WhoGives, who_gives};
use super::view::{ScopeLine, scope_line, unit_or_employee};
use crate::access::{
    CaseScene, Opens, Permit, Recipient, Role, Seen, Viewing, WouldRead, would_open, would_read,
};
use crate::case::{CaseHead, case_head};
use crate::extract::{Line, Part, PartName};
use crate::id::PersonId;
use crate::label::{Kind, Labelled, Strictness};
use crate::moment::Date;
use crate::organisation::Service;
use crate::person::{People, Protection};
use crate::team::Joined;

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

/// One of those who would see what is shared.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WhoSees {
    /// Name and title.
    pub name: String,
    /// What this one would newly see; nothing for one who sees it already.
    pub opens: Vec<Kind>,
}

/// What some of those who would see it would newly read: the very things, as they stand today.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewlyRead {
    /// Who, by the place among those who would see it.
    pub who: Vec<usize>,
    /// The things, by their sort, as far as the reader of the page reads them itself.
    pub parts: Vec<Part>,
}

/// What a consent would open, before anybody has given it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PreviewPage {
    /// The head of the case page.
    pub head: CaseHead,
    /// What it is for.
    pub scope: ScopeLine,
    /// Those who would see it: everybody who works in the unit today, or the one person.
    pub who: Vec<WhoSees>,
    /// What any of them would newly see, each with how strictly it is kept.
    pub opens: Vec<(Kind, Strictness)>,
    /// What of it stands written today; those who would read different things stand apart.
    pub reads: Vec<NewlyRead>,
    /// What was chosen and all of them see already, on another ground.
    pub already: Vec<Kind>,
    /// What was chosen and would still stay closed to all of them.
    pub stays_closed: Vec<Kind>,
    /// Those whom the law names: name, and whether it is the reader.
    pub givers: Vec<(PersonId, String, bool)>,
    /// What the law answered.
    pub law: WhoGives,
    /// Whom somebody who coordinates can name, where the law leaves it open.
    pub choosable: Vec<(PersonId, String)>,
    /// During a stay in a shelter, for those who coordinate: who would be asked or can be named, and is not known to be
    /// there. Whoever sends the question to them tells them that there is one.
    pub not_there: Vec<String>,
    /// Everybody who can receive; for the form before the preview.
    pub receivers: Vec<ReceiverChoice>,
    /// Whether the reader gives it with the next step.
    pub gives: bool,
    /// Whether the reader records what others gave.
    pub may_record: bool,
}

impl PreviewPage {
    /// Begins with those who would read the same as each other.
    pub fn begin_reading(&mut self, who: Vec<usize>) {
        let parts = Vec::new();
        self.reads.push(NewlyRead { who, parts });
    }

    /// Adds what they would newly read of one sort.
    pub fn add_reading(&mut self, sort: PartName, lines: Vec<Line>) {
        if let Some(reads) = self.reads.last_mut() {
            reads.parts.extend(Part::of(sort, lines));
        }
    }

    /// Puts together those who turned out to read the same, though they stand differently.
    pub fn end_reading(&mut self) {
        let mut apart: Vec<NewlyRead> = Vec::new();
        for reads in self.reads.drain(..) {
            match apart.iter_mut().find(|known| known.parts == reads.parts) {
                Some(known) => known.who.extend(reads.who),
                None => apart.push(reads),
            }
        }
        self.reads = apart;
    }
}

/// What a consent would open, asked of the access rule itself.
pub fn preview_page(
    scene: Scene<'_>,
    access: CaseScene<'_>,
    permit: &Permit,
    people: &People,
    wanted: &Wanted,
) -> Option<Seen<PreviewPage>> {
    if !looks_ahead(permit) {
        return None;
    }
    let mut viewing = Viewing::new(permit);
    let (law, consent) = ahead(&scene, permit, wanted);
    let each = would_open(access, &consent, permit.at());
    let opens = together(&each);
    let mut givers = Vec::new();
    for giver in &law.givers {
        let name = people.name(&mut viewing, giver.person).unwrap_or_default();
        givers.push((giver.person, name, is_own(permit, giver)));
    }
    let choosable = choosable(&mut viewing, &scene, people, &law, wanted.from);
    let page = PreviewPage {
        not_there: not_there(permit, &scene, &givers, &choosable),
        head: case_head(&mut viewing, access.id, scene.child),
        scope: scope_line(&mut viewing, &wanted.scope, scene.directory, people),
        who: each
            .iter()
            .map(|one| who(&mut viewing, people, one))
            .collect(),
        already: chosen(&wanted.scope, |kind| is_already(&each, &opens, kind)),
        stays_closed: chosen(&wanted.scope, |kind| is_closed(&each, &opens, kind)),
        opens,
        reads: Vec::new(),
        gives: law.settled && givers.iter().any(|(_, _, you)| *you),
        givers,
        choosable,
        law,
        receivers: receivers(&mut viewing, &scene, people),
        may_record: permit.coordinates(),
    };
    Some(viewing.finish("consent-preview", page))
}

/// The permits under which those who would newly see something read the case, for the same page.
pub fn preview_reads(
    scene: Scene<'_>,
    access: CaseScene<'_>,
    permit: &Permit,
    wanted: &Wanted,
) -> Vec<WouldRead> {
    if !looks_ahead(permit) {
        return Vec::new();
    }
    let (_, consent) = ahead(&scene, permit, wanted);
    would_read(access, &consent, permit)
}

fn looks_ahead(permit: &Permit) -> bool {
    permit.is_family() || permit.coordinates()
}

/// What the law answers, and the consent as it would stand from today.
fn ahead(scene: &Scene<'_>, permit: &Permit, wanted: &Wanted) -> (WhoGives, Labelled<Consent>) {
    let law = who_gives(
        scene.rules,
        scene.case,
        scene.child,
        &wanted.scope,
        wanted.from,
    );
    let law = told(permit, scene, law);
    let consent = Consent {
        id: wanted.id,
        scope: wanted.scope.clone(),
        needed: law.givers.clone(),
        from: permit.at().date(),
        until: None,
        rule: String::new(),
    };
    let label = label(permit, scene.directory, &wanted.scope);
    (law, Labelled::new(label, consent))
}

fn who(viewing: &mut Viewing<'_>, people: &People, one: &Opens<'_>) -> WhoSees {
    let mut opens: Vec<Kind> = one.newly.iter().map(|(kind, _)| *kind).collect();
    opens.dedup();
    WhoSees {
        name: match one.who {
            Recipient::Works(employment) => {
                format!("{}, {}", employment.name.or_empty(), employment.title)
            }
            Recipient::Family(person) => people.name(viewing, person).unwrap_or_default(),
        },
        opens,
    }
}

/// What newly opens to anybody, in one order.
fn together(each: &[Opens<'_>]) -> Vec<(Kind, Strictness)> {
    let newly = each.iter().flat_map(|one| &one.newly);
    let mut all: Vec<(Kind, Strictness)> = newly.copied().collect();
    all.sort_unstable_by_key(|(kind, strictness)| (*kind as usize, *strictness as usize));
    all.dedup();
    all
}

fn chosen(scope: &Scope, holds: impl Fn(Kind) -> bool) -> Vec<Kind> {
    let Scope::Sharing { kinds, .. } = scope else {
        return Vec::new();
    };
    let kinds = kinds.iter().copied();
    kinds.filter(|kind| holds(*kind)).collect()
}

/// Whether a kind opens to nobody anew because somebody sees it already.
fn is_already(each: &[Opens<'_>], opens: &[(Kind, Strictness)], kind: Kind) -> bool {
    let seen = each.iter().any(|one| one.already.contains(&kind));
    seen && opens.iter().all(|(open, _)| *open != kind)
}

/// Whether a kind stays closed to all of them.
fn is_closed(each: &[Opens<'_>], opens: &[(Kind, Strictness)], kind: Kind) -> bool {
    let seen = each.iter().any(|one| one.already.contains(&kind));
    // where nobody works, it is not the law that keeps it closed
    !each.is_empty() && !seen && opens.iter().all(|(open, _)| *open != kind)
}

/// Those who would be asked although they are not known to be in the shelter with the child.
fn not_there(
    permit: &Permit,
    scene: &Scene<'_>,
    givers: &[(PersonId, String, bool)],
    choosable: &[(PersonId, String)],
) -> Vec<String> {
    if !permit.coordinates() || scene.child.protection != Protection::Shelter {
        return Vec::new();
    }
    let today = permit.at().date();
    let there: Vec<PersonId> = scene.child.in_shelter_with(today).collect();
    let asked = givers.iter().map(|(person, name, _)| (*person, name));
    let named = choosable.iter().map(|(person, name)| (*person, name));
    let related = |person: &PersonId| scene.child.is_related(*person, today);
    let away = asked
        .chain(named)
        .filter(|(person, _)| related(person) && !there.contains(person));
    away.map(|(_, name)| name.clone()).collect()
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

/// What the reader is told of the law's answer. During a stay in a shelter the answer names the
/// parent who stays there and says why: that is told to nobody of the family but that parent and the
/// child. Others read what they would where the law leaves it open.
pub(super) fn told(permit: &Permit, scene: &Scene<'_>, law: WhoGives) -> WhoGives {
    let stay = scene.child.protection == Protection::Shelter;
    let gives = law.givers.iter().any(|giver| is_own(permit, giver));
    if !stay || !permit.is_family() || permit.has(Role::Child) || gives {
        return law;
    }
    WhoGives {
        answers: Vec::new(),
        givers: Vec::new(),
        child_protection: false,
        settled: false,
    }
}

/// Everybody who can receive: those in the team first. The young person can also let in the adults
/// of its family, which opens nothing to those who see it already.
fn receivers(viewing: &mut Viewing<'_>, scene: &Scene<'_>, people: &People) -> Vec<ReceiverChoice> {
    let permit = viewing.permit();
    let today = permit.at().date();
    let mut units = Vec::new();
    let mut persons = Vec::new();
    let known = |joined: &&Joined| permit.ground(joined.member.label()).is_some();
    for joined in scene.case.team.on(today).filter(known) {
        let member = joined.member.inside();
        units.extend(member.unit);
        persons.extend(member.person.filter(|_| member.unit.is_some()));
    }
    let held = scene
        .case
        .coordinator
        .on(today)
        .map(|held| &held.appointment);
    let held = held.filter(|appointment| permit.ground(appointment.label()).is_some());
    persons.extend(held.map(|appointment| appointment.inside().person));
    // the deputy who stands in asks for itself
    let stands_in = permit
        .has(Role::Coordinator)
        .then(|| permit.viewer().person);
    persons.extend(stands_in);
    let choice = |receiver, in_team| ReceiverChoice {
        receiver,
        name: unit_or_employee(scene.directory, receiver),
        in_team,
    };
    let all = scene.directory.units().map(|(_, unit)| unit.id);
    let mut choices: Vec<ReceiverChoice> = all
        .map(|unit| choice(Receiver::Unit(unit), units.contains(&unit)))
        .collect();
    choices.extend(
        persons
            .iter()
            .map(|person| choice(Receiver::Person(*person), true)),
    );
    choices.sort_by_key(|choice| (!choice.in_team, choice.name.clone()));
    choices.dedup();
    if permit.has(Role::Child) || permit.coordinates() {
        for adult in scene.child.adults_on(today) {
            let name = people.name(viewing, adult);
            choices.extend(name.map(|name| ReceiverChoice {
                receiver: Receiver::Person(adult),
                name,
                in_team: false,
            }));
        }
    }
    choices
}
