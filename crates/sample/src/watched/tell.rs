//! The story of a situation: everything that can stand in a case stands in it once.

use super::Watched;
use super::control::controlled;
use super::situation::{Related, Share, Situation, Takes};
use crate::calendar::years_before;
use crate::story::{
    Adult, CaseStory, Child, ChildSketch, Contributions, Given, NewMeasure, Setting,
    Share as Sharing, Sketch, Story, Streams, assessed, parent,
};
use crate::town::Employee;
use crate::town::employee::{EIRIK, FARID};
use crate::town::place;
use casework::assessment::Right;
use casework::coordinator::Role;
use casework::decision::{NoPlanReason, Outcome};
use casework::id::{ItemId, PersonId};
use casework::need::{Area, HearingForm};
use casework::note::Occasion;
use casework::notice::{Channel, ConsentKnown, SenderKind};
use casework::person::{Birth, Protection};
use casework::plan::{MeasureState, ServiceDecision, Whose};
use casework::team::Nearness;
use std::collections::BTreeMap;

/// What was told of, by name, with its id.
pub(super) type Things = BTreeMap<&'static str, String>;

/// Tells a situation, and says where its things are found.
pub(super) fn tell(situation: &Situation, setting: &Setting) -> (Watched, Streams) {
    let mut story = Story::begins(&format!("watched {}", situation.name), setting, 90);
    let birth = Birth::Born {
        on: years_before(setting.today, 13, 200),
    };
    let notice = story.notice_of(&EIRIK, &place::BAY_SCHOOL, given(birth));
    story.on(80);
    let child = story.child(
        &FARID,
        ChildSketch {
            given: "Barnet",
            family: "Familien",
            birth,
            address: "Hjemveien 1",
        },
    );
    let adults: Vec<Adult> = situation
        .related
        .iter()
        .map(|related| relate(&mut story, &child, related))
        .collect();
    story.protects(&FARID, child.id, situation.protection);
    // whoever fled with the child, wherever it is registered as living
    if situation.protection == Protection::Shelter
        && let (Some(related), Some(adult)) = (situation.related.first(), adults.first())
        && related.tie.responsibility
    {
        story.stays_there(&FARID, &child, adult.id, "Kom dit sammen.");
    }
    story.speaks(&FARID, child.id, "samisk", true);
    let case = story.case_id(&child);
    story.became(&FARID, notice, vec![case], "Saken er åpnet.");
    story.opens(&FARID, &child, Some(notice));
    let mut things = Things::new();
    // whoever is kept out of the case still has its say about the child
    let around = || situation.related.iter().zip(&adults);
    let responsible = || around().filter(|(related, _)| related.tie.responsibility);
    let givers: Vec<&Adult> = responsible().map(|(_, adult)| adult).collect();
    let within = responsible().find(|(related, _)| !related.kept_out);
    let first = within.map(|(_, adult)| adult).or(adults.first());
    if let Some(first) = first {
        let mut case = story.case(&child);
        happens(&mut case, situation, (first, &givers), &mut things);
    }
    for (related, adult) in situation.related.iter().zip(&adults) {
        if related.kept_out {
            story.excludes(&FARID, &child, adult.id, "Slik må det være.");
            things.insert("out", adult.id.to_string());
        }
    }
    if let Some(adult) = adults.first() {
        things.entry("out").or_insert_with(|| adult.id.to_string());
    }
    for takes in situation.services.iter().filter(|takes| takes.kept_out) {
        story.excludes(&FARID, &child, takes.who.id(), "Familien ba om det.");
    }
    if let Some(relation) = relation(&story.streams, child.id) {
        things.insert("relation", relation);
    }
    let watched = Watched {
        hidden: hidden(situation, &child, &adults),
        name: situation.name,
        case,
        notice,
        child: child.id,
        adults: adults.iter().map(|adult| adult.id).collect(),
        things,
    };
    (watched, story.streams)
}

/// Whose address is hidden.
fn hidden(situation: &Situation, child: &Child, adults: &[Adult]) -> Vec<PersonId> {
    let protected = |protection| protection != Protection::None;
    let at_home = |related: &Related| protected(situation.protection) && related.tie.lives_with;
    let around = situation.related.iter().zip(adults);
    let hidden = around.filter(|(related, _)| protected(related.protection) || at_home(related));
    let mut hidden: Vec<PersonId> = hidden.map(|(_, adult)| adult.id).collect();
    hidden.extend(protected(situation.protection).then_some(child.id));
    hidden
}

fn given(birth: Birth) -> Given<'static> {
    Given {
        kind: SenderKind::School,
        channel: Channel::Program,
        sender: ("Eirik Storhaug", "05 51 18 02"),
        children: vec![("Barnet", "Familien", birth)],
        need: "Vi trenger hjelp.",
        services: "Skolen og legen.",
        consent: ConsentKnown::Agreed,
        language: "samisk",
    }
}

fn relate(story: &mut Story, child: &Child, related: &Related) -> Adult {
    let adult = story.adult(
        &FARID,
        Sketch {
            given: "Voksen",
            family: related.name,
            age: 40,
            address: "Voksenveien 2",
        },
    );
    story.ties(&FARID, child, &adult, related.tie);
    story.protects(&FARID, adult.id, related.protection);
    adult
}

/// The id of the first relation of a child, as addresses name it.
fn relation(streams: &Streams, child: PersonId) -> Option<String> {
    let (_, entries) = streams.persons.iter().find(|(known, _)| *known == child)?;
    let mut values = entries
        .iter()
        .filter_map(|entry| serde_json::to_value(&entry.event).ok());
    values.find_map(|value| id_of("relation", &value))
}

/// The id of what stands in an event under a name.
fn id_of(name: &str, value: &serde_json::Value) -> Option<String> {
    let fields = value.as_object()?;
    let here = fields.get(name).and_then(|thing| thing.get("id"));
    match here.and_then(serde_json::Value::as_str) {
        Some(id) => Some(id.to_owned()),
        None => fields.values().find_map(|value| id_of(name, value)),
    }
}

fn happens(
    case: &mut CaseStory<'_>,
    situation: &Situation,
    (first, givers): (&Adult, &[&Adult]),
    things: &mut Things,
) {
    let (coordinator, deputy) = situation.coordinator;
    assessed_and_decided(case, first, things);
    case.appoints(
        &FARID,
        Role::ChildCoordinator,
        coordinator,
        deputy,
        "Kjenner familien.",
    );
    case.asks_for_another(first, "Vi vil bytte.");
    for takes in &situation.services {
        takes_part(case, coordinator, takes, givers, things);
    }
    let friend = case.friend_joins(
        coordinator,
        "Nabo Nabosen",
        "nabo",
        "følger",
        Nearness::Often,
    );
    things.insert("member", friend.to_string());
    planned(case, coordinator, situation, givers, things);
    followed(case, coordinator, situation, first, things);
    controlled(case, (coordinator, &FARID), first, things);
}

fn assessed_and_decided(case: &mut CaseStory<'_>, first: &Adult, things: &mut Things) {
    let needs = [
        (Area::Health, "Hjelp om natten."),
        (Area::Education, "Ro i timen."),
    ];
    case.maps(&FARID, "Vi snakket hjemme.", "Sove.", "Humor.", &needs);
    case.hears(&EIRIK, HearingForm::Talk, "Eirik", "Jeg vil sove.");
    case.wishes(first, true);
    let right = Right::ChildCoordinator;
    let found = case.assesses(
        &FARID,
        assessed(right, "Alvorlig og varig.", "Vilkårene er oppfylt."),
    );
    let letter = case.decides(
        &FARID,
        found,
        right,
        Outcome::Granted,
        "Dere får barnekoordinator.",
    );
    let open = case.begins_assessing(&FARID, Right::IndividualPlan, &[]);
    things.insert("open", open.to_string());
    things.insert("assessment", found.to_string());
    things.insert("decision", letter.to_string());
}

fn takes_part(
    case: &mut CaseStory<'_>,
    coordinator: &'static Employee,
    takes: &Takes,
    givers: &[&Adult],
    things: &mut Things,
) {
    if takes.member {
        let member = case.joins(coordinator, takes.who, "deltar", "bidrar", Nearness::Often);
        if takes.wrote {
            let kept = case.promises(takes.who, takes.who, "Ringe hjem", 5, None);
            case.keeps(takes.who, kept, "Det er gjort.");
        }
        if takes.left {
            case.leaves(coordinator, member);
        }
    }
    if takes.owes {
        let promise = case.promises(coordinator, takes.who, "Ringe legen", 5, None);
        things.insert("promise", promise.to_string());
    }
    if takes.share == Share::Nothing {
        return;
    }
    let share = Sharing {
        place: takes.who.place,
        kinds: takes.share.kinds(),
        lifts: takes.share != Share::Some,
        purpose: "å arbeide sammen",
        days: (takes.share == Share::Ended).then_some(-7),
    };
    let needed: Vec<_> = givers.iter().map(|adult| parent(adult)).collect();
    let consent = case.asks_to_share(coordinator, share, &needed);
    if takes.share == Share::Asked {
        things.insert("consent", consent.to_string());
        return;
    }
    for adult in givers {
        case.gives(*adult, consent, parent(adult));
    }
    if let (Share::Withdrawn, Some(adult)) = (takes.share, givers.first()) {
        case.withdraws(adult, consent);
    }
}

fn planned(
    case: &mut CaseStory<'_>,
    coordinator: &'static Employee,
    situation: &Situation,
    givers: &[&Adult],
    things: &mut Things,
) {
    let needed: Vec<_> = givers.iter().map(|adult| parent(adult)).collect();
    let start = case.asks_for_plan(coordinator, &needed);
    for adult in givers {
        case.gives(*adult, start, parent(adult));
    }
    things.entry("consent").or_insert_with(|| start.to_string());
    case.begins_plan(coordinator, &place::THERAPY, contributions(), 85);
    let goal = case.sets_goal(coordinator, Whose::Child, "Jeg vil ha en hund.", "En venn.");
    things.insert("goal", goal.to_string());
    let owners = situation.services.iter().filter(|takes| takes.measure);
    let owners = owners.map(|takes| takes.who).chain([coordinator]);
    for who in owners {
        let measure = case.agrees(coordinator, goal, measure(who));
        things.insert("measure", measure.to_string());
    }
    case.lists(coordinator, "Opplæringsplan", &place::BAY_SCHOOL);
    if let Some(plan) = listed(case) {
        things.insert("plan", plan);
    }
    case.activates(coordinator);
    case.revises(coordinator, "Mye har skjedd.", 60);
    case.evaluates(
        coordinator,
        "Noe virker.",
        "Noe virker ikke.",
        "Vi er slitne.",
        "Mer ro.",
    );
    case.makes_no_plan(&FARID, NoPlanReason::NotWanted, "En gang ville de ikke.");
}

/// The id of the plan that was listed last.
fn listed(case: &CaseStory<'_>) -> Option<String> {
    let streams = &case.story.streams.cases;
    let entries = &streams.iter().find(|known| known.id == case.id)?.entries;
    let value = serde_json::to_value(&entries.last()?.event).ok()?;
    id_of("plan", &value)
}

fn contributions() -> Contributions<'static> {
    Contributions {
        resources_and_needs: "Ressurser og behov.",
        family: "Familien bidrar.",
        kin: "Besteforeldre bidrar.",
        contact_doctor: "Legen bidrar.",
        others: "Andre bidrar.",
        culture_and_language: "Samisk.",
        child: "Barnet bidrar.",
    }
}

fn measure(who: &Employee) -> NewMeasure<'_> {
    NewMeasure {
        what: "Avlastning",
        how: "Hjemme.",
        extent: "Hver uke",
        who,
        days: Some(30),
        state: MeasureState::Agreed,
        decision: ServiceDecision::AppliedFor,
    }
}

fn followed(
    case: &mut CaseStory<'_>,
    coordinator: &'static Employee,
    situation: &Situation,
    first: &Adult,
    things: &mut Things,
) {
    case.on(20);
    let note = case.notes(coordinator, Occasion::Call, "Det ble ringt.");
    case.corrects(coordinator, note, "Det ble ringt to ganger.", "Glemt noe.");
    let struck = case.notes(coordinator, Occasion::Call, "Feil barn.");
    case.strikes(coordinator, struck, "Gjaldt et annet barn.");
    things.insert("note", note.to_string());
    let asked = case.writes(first, "Hei, når er møtet?");
    case.answers(coordinator, "På fredag.", Some(asked));
    let made = case.promises(coordinator, coordinator, "Finne et rom", -3, Some(note));
    case.moves(coordinator, made, -1, "Rommet var opptatt.");
    case.family_promises(coordinator, first, "Ta med papirene", 9);
    let kept = case.promises(coordinator, coordinator, "Kalle inn", 3, None);
    case.keeps(coordinator, kept, "Kalt inn.");
    things.entry("promise").or_insert_with(|| made.to_string());
    let looked = situation.services.iter().find(|takes| takes.member);
    if let Some(takes) = looked {
        case.asks_why(first, takes.who, coordinator, "Hvorfor så du?");
    }
    if let Some(question) = question(case) {
        things.insert("question", question.to_string());
    }
}

/// The question that was asked last.
fn question(case: &CaseStory<'_>) -> Option<ItemId> {
    let streams = &case.story.streams.cases;
    let entries = &streams.iter().find(|known| known.id == case.id)?.entries;
    let value = serde_json::to_value(&entries.last()?.event).ok()?;
    find_id(&value)?.parse().ok()
}

fn find_id(value: &serde_json::Value) -> Option<String> {
    let fields = value.as_object()?;
    match fields.get("id").and_then(serde_json::Value::as_str) {
        Some(id) => Some(id.to_owned()),
        None => fields.values().find_map(find_id),
    }
}
