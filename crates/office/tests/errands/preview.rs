//! What a giver reads before a consent is given is what the receiver reads afterwards and did not read before.

use super::decision::{concludes, decides};
use super::plan::{activates, agrees, sets_goal, with_plan};
use super::support::{Family, Town, Worker, today};
use casework::access::{Ground, Viewer};
use casework::consent::{PreviewPage, Receiver, Scope};
use casework::entry::Sequence;
use casework::extract::{
    Line, Name, Part, PartName, Value, assessment_lines, coordinator_lines, decision_lines,
    family_lines, need_lines, plan_lines, promise_lines, team_lines,
};
use casework::label::{Kind, Sphere};
use casework::need::{Area, AreaNeed, Mapping};
use casework::plan::Which;
use casework::promise::Owner;
use jiff::ToSpan;
use office::consent::NewConsent;
use office::log::Who;
use office::promise::PromiseDraft;
use office::{Error, Shown};

const APART: &str = "Jeg vil helst bo hos bestemor";

const HEALTH: &str = "epilepsi med anfall om natten";

fn mapping(by: &str) -> Mapping {
    let need = |area, text: &str| AreaNeed {
        area,
        need: text.into(),
    };
    Mapping {
        goals: format!("sove hele natten, sier {by}").as_str().into(),
        resources: "ler mye".into(),
        needs: vec![
            need(Area::Health, &format!("{HEALTH}, sier {by}")),
            need(Area::Education, "ro i timen"),
            need(Area::Home, "noen som avløser"),
        ],
        asked: "mor og far".into(),
    }
}

async fn promises(town: &Town, family: &Family, worker: Worker, what: &str) {
    let draft = PromiseDraft {
        what: what.into(),
        owner: Owner::Worker {
            person: worker.person,
            unit: worker.unit,
        },
        due: today().checked_add(5.days()).unwrap(),
    };
    let coordinator = town.staff.coordinator.viewer();
    let form = town.form(Sequence::NONE);
    let made = town
        .office
        .make_promise(coordinator, family.case, form, draft);
    made.await.unwrap();
}

/// A family of which something of every sort is written.
async fn written_about(town: &Town) -> Family {
    let staff = &town.staff;
    let family = with_plan(town, "Ask").await;
    let goal = sets_goal(town, &family, "Jeg vil ha en hund").await;
    agrees(town, &family, goal, "Svømme", staff.therapist).await;
    agrees(town, &family, goal, "Lese sammen", staff.teacher).await;
    activates(town, &family).await;
    for (by, name) in [(staff.unit, "enheten"), (staff.coordinator, "koordinator")] {
        let page = town.office.needs(by.viewer(), family.case).await.unwrap();
        let mapped = town.office.map_needs(
            by.viewer(),
            family.case,
            town.form(page.sequence),
            mapping(name),
        );
        mapped.await.unwrap();
    }
    promises(town, &family, staff.coordinator, "Ringe legen").await;
    promises(town, &family, staff.teacher, "Finne et rom").await;
    town.joins(&family, staff.therapist).await;
    let said = town.office.send_message(
        family.child(),
        family.case,
        town.form(Sequence::NONE),
        (Sphere::Child, APART.into()),
    );
    said.await.unwrap();
    family
}

fn sharing(receiver: Worker, kinds: &[Kind], lifts: bool) -> Scope {
    Scope::Sharing {
        receiver: Receiver::Unit(receiver.unit),
        kinds: kinds.to_vec(),
        lifts_health_secrecy: lifts,
        purpose: "for å planlegge skolestarten".into(),
    }
}

async fn looks(town: &Town, family: &Family, reader: Viewer, scope: Scope) -> PreviewPage {
    let new = NewConsent {
        scope,
        from: today(),
        until: None,
        named: Vec::new(),
        recorded: Vec::new(),
        instead_of: None,
    };
    let shown = town.office.preview_consent(reader, family.case, &new).await;
    shown.unwrap().view
}

fn lines<V>(page: Result<Shown<V>, Error>, of: impl Fn(&V) -> Vec<Line>) -> Vec<Line> {
    page.map_or_else(|_| Vec::new(), |page| of(&page.view))
}

/// Everything that somebody reads of a case, page by page, as it comes to that one; nothing of a page that is not there.
async fn reads(town: &Town, family: &Family, viewer: Viewer) -> Vec<(PartName, Vec<Line>)> {
    let (office, case) = (&town.office, family.case);
    let mut all = Vec::new();
    let page = office.family_of_case(viewer, case).await;
    all.push((PartName::Person, lines(page, family_lines)));
    let page = office.coordinator(viewer, case).await;
    all.push((PartName::Coordinator, lines(page, coordinator_lines)));
    let page = office.team(viewer, case).await;
    all.push((PartName::Team, lines(page, team_lines)));
    let page = office.needs(viewer, case).await;
    all.push((PartName::Need, lines(page, need_lines)));
    let open = office.desk().await.unwrap().case(viewer, case).await;
    let (mut found, mut letters) = (Vec::new(), Vec::new());
    if let Ok(open) = open {
        for item in open.case.assessments() {
            let page = office.assessment(viewer, case, item).await;
            found.extend(lines(page, assessment_lines));
        }
        for item in open.case.letters() {
            let page = office.decision(viewer, case, item).await;
            letters.extend(lines(page, decision_lines));
        }
    }
    all.push((PartName::Assessment, found));
    all.push((PartName::Decision, letters));
    let page = office.plan(viewer, case, Which::Standing).await;
    all.push((PartName::Plan, lines(page, plan_lines)));
    let page = office.promises(viewer, case).await;
    all.push((PartName::Promise, lines(page, promise_lines)));
    all
}

/// What stands in one reading and not in another.
fn beyond(after: Vec<(PartName, Vec<Line>)>, before: &[(PartName, Vec<Line>)]) -> Vec<Part> {
    let newly = |(part, lines): (PartName, Vec<Line>)| {
        let known = before.iter().find(|(known, _)| *known == part);
        let mut known = known.map_or_else(Vec::new, |(_, lines)| lines.clone());
        let fresh = lines.into_iter().filter(|line| {
            let place = known.iter().position(|one| one == line);
            place.map(|place| known.remove(place)).is_none()
        });
        Part::of(part, fresh.collect())
    };
    after.into_iter().filter_map(newly).collect()
}

fn says(page: &PreviewPage, text: &str) -> bool {
    let parts = page.reads.iter().flat_map(|reads| &reads.parts);
    parts
        .flat_map(|part| &part.lines)
        .flat_map(|line| &line.0)
        .any(|(_, value)| matches!(value, Value::Text(told) if told.contains(text)))
}

#[tokio::test]
async fn what_the_giver_reads_before_is_what_the_receiver_reads_after_and_did_not() {
    let town = Town::open().await;
    let family = written_about(&town).await;
    let form = town.form(Sequence::NONE);
    let found = concludes(&town, &family, true).await;
    let letter = decides(&town, &family, found, form).await;
    let opened = town.office.decision(family.mother(), family.case, letter);
    opened.await.unwrap();
    let everything = [
        Kind::Identity,
        Kind::Contact,
        Kind::Family,
        Kind::Need,
        Kind::Health,
        Kind::Education,
        Kind::Economy,
        Kind::Assessment,
        Kind::Decision,
        Kind::Team,
        Kind::Plan,
        Kind::Promise,
    ];
    let chosen: [&[Kind]; 7] = [
        &[Kind::Need],
        &[Kind::Health],
        &[Kind::Need, Kind::Health, Kind::Education],
        &[Kind::Plan, Kind::Promise],
        &[Kind::Identity, Kind::Team, Kind::Family],
        &[Kind::Assessment, Kind::Decision],
        &everything,
    ];
    // one who owes a promise and a measure, and one who takes part
    for receiver in [town.staff.teacher, town.staff.therapist] {
        for (kinds, lifts) in chosen.iter().flat_map(|all| [(*all, false), (*all, true)]) {
            let scope = sharing(receiver, kinds, lifts);
            let before = reads(&town, &family, receiver.viewer()).await;
            let page = looks(&town, &family, family.mother(), scope.clone()).await;
            let consent = town.consents(&family, scope).await;
            let after = reads(&town, &family, receiver.viewer()).await;
            town.withdraws(&family, consent).await;
            let told: Vec<Part> = page.reads.into_iter().flat_map(|one| one.parts).collect();
            assert_eq!(told, beyond(after, &before), "{kinds:?}, lifted: {lifts}");
            assert!(kinds.len() < 12 || told.len() >= 5, "{}", told.len());
        }
    }
}

#[tokio::test]
async fn what_health_personnel_wrote_is_listed_only_where_the_secrecy_is_lifted() {
    let town = Town::open().await;
    let family = written_about(&town).await;
    let (mother, teacher) = (family.mother(), town.staff.teacher);
    for lifts in [false, true] {
        let scope = sharing(teacher, &[Kind::Health], lifts);
        let page = looks(&town, &family, mother, scope).await;
        assert_eq!(says(&page, HEALTH), lifts);
    }
}

#[tokio::test]
async fn who_coordinates_is_not_shown_what_health_personnel_elsewhere_wrote() {
    let town = Town::open().await;
    let family = written_about(&town).await;
    let scope = sharing(town.staff.teacher, &[Kind::Health, Kind::Need], true);
    let coordinator = town.staff.coordinator.viewer();
    let own = looks(&town, &family, coordinator, scope.clone()).await;
    assert!(says(&own, "sove hele natten"), "what both may read");
    assert!(says(&own, "anfall om natten, sier koordinator"), "its own");
    assert!(!says(&own, "anfall om natten, sier enheten"));
    let mother = looks(&town, &family, family.mother(), scope).await;
    assert!(says(&mother, "anfall om natten, sier enheten"));
}

#[tokio::test]
async fn what_the_child_said_apart_is_in_no_look_ahead_of_a_parent() {
    let town = Town::open().await;
    let family = written_about(&town).await;
    for receiver in [town.staff.teacher, town.staff.coordinator, town.staff.unit] {
        let scope = sharing(receiver, &Kind::ALL, true);
        let page = looks(&town, &family, family.father(), scope).await;
        assert!(!says(&page, APART));
    }
}

#[tokio::test]
async fn how_the_other_parent_is_reached_is_in_no_look_ahead_of_a_parent() {
    let town = Town::open().await;
    let family = town.family("Ask").await;
    let (mother, father) = (family.mother(), family.father());
    let unit = town.staff.unit.viewer();
    town.has_number(unit, father.person, "03832012345").await;
    let page = town.office.family_of_case(father, family.case).await;
    let adults = page.unwrap().view.adults;
    let card = adults.iter().find(|one| one.card.id == father.person);
    let form = town.form(card.unwrap().card.sequence);
    let contact = ("05 51 99 01".into(), "".into(), "Gjemmestien 4".into());
    let changed = town
        .office
        .change_contact(father, family.case, form, father.person, contact);
    changed.await.unwrap();
    let scope = || sharing(town.staff.teacher, &[Kind::Contact, Kind::Family], false);
    let own = looks(&town, &family, father, scope()).await;
    assert!(says(&own, "05 51 99 01") && says(&own, "Gjemmestien 4"));
    let other = looks(&town, &family, mother, scope()).await;
    assert!(!other.reads.is_empty(), "who belongs to the family");
    assert!(!says(&other, "05 51 99 01") && !says(&other, "Gjemmestien 4"));
}

#[tokio::test]
async fn the_look_ahead_stands_in_the_log_as_the_reader_s_own() {
    let town = Town::open().await;
    let family = written_about(&town).await;
    let scope = sharing(town.staff.teacher, &[Kind::Health, Kind::Promise], true);
    looks(&town, &family, family.mother(), scope).await;
    let wanted = office::log::Wanted::default();
    let log = town.office.log(family.mother(), family.case, wanted);
    let newest = log.await.unwrap().view.lines.remove(0);
    assert_eq!(newest.view, "consent-preview");
    assert_eq!(newest.who, Who::You);
    for kind in [Kind::Health, Kind::Promise] {
        let part = newest.parts.iter().find(|part| part.kind == kind);
        let ground = part.map(|part| part.ground);
        assert_eq!(ground, Some(Ground::ParentalResponsibility), "{kind:?}");
    }
    let kinds: Vec<Kind> = newest.parts.iter().map(|part| part.kind).collect();
    assert!(!kinds.contains(&Kind::Note), "{kinds:?}");
}

#[tokio::test]
async fn a_letter_is_not_read_by_looking_ahead() {
    let town = Town::open().await;
    let family = town.family("Sol").await;
    let found = concludes(&town, &family, true).await;
    let letter = decides(&town, &family, found, town.form(Sequence::NONE)).await;
    let scope = || sharing(town.staff.teacher, &[Kind::Decision], true);
    let reasons = |page: &PreviewPage| {
        let parts = page.reads.iter().flat_map(|reads| &reads.parts);
        let mut lines = parts.flat_map(|part| &part.lines);
        let line = lines.next().unwrap().0.clone();
        line.iter().any(|(name, _)| *name == Name::Reasons)
    };
    let page = looks(&town, &family, family.mother(), scope()).await;
    assert!(!reasons(&page), "that there is one, and no more");
    let opened = town.office.decision(family.mother(), family.case, letter);
    opened.await.unwrap();
    let page = looks(&town, &family, family.mother(), scope()).await;
    assert!(reasons(&page));
}
