//! How far a composed family has come.

use super::super::common::plan_consented;
use super::{Cast, may_be};
use crate::random::Random;
use crate::story::{CaseStory, Child, Contributions, NewMeasure, Share, Story, assessed, parent};
use crate::town::Employee;
use crate::town::employee::{
    AASHILD, ANDREAS, EMEKA, HENRIK, IDA, INGA, JANNE, MARIAM, PAVEL, SAMIRA, SOLFRID, SUNNIVA,
    THUY, TORGEIR, VIDAR,
};
use crate::town::place;
use crate::walk::Waits;
use casework::assessment::Right;
use casework::coordinator::Role;
use casework::decision::Outcome;
use casework::label::Kind;
use casework::need::HearingForm;
use casework::note::Occasion;
use casework::plan::{MeasureState, ServiceDecision, Whose};
use casework::team::Nearness;

/// How far it has come. The order is that of the road.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    Waiting,
    Opened,
    Mapped,
    Assessed,
    Decided,
    Appointed,
    Draft,
    Active,
    Revised,
    Paused,
}

impl Stage {
    /// The stage of a family; most plans are active.
    pub(super) fn of(number: u64) -> Self {
        match number % 12 {
            0 | 8 | 11 => Self::Active,
            1 => Self::Mapped,
            2 => Self::Appointed,
            3 => Self::Assessed,
            4 => Self::Draft,
            5 => Self::Paused,
            6 => Self::Decided,
            7 => Self::Revised,
            9 => Self::Opened,
            _ => Self::Waiting,
        }
    }

    /// How many days ago the notice was given.
    pub(super) fn began(self, random: &mut Random) -> i64 {
        match self {
            Self::Waiting => random.between(1, 12),
            Self::Opened => random.between(6, 14),
            Self::Mapped => random.between(20, 30),
            Self::Assessed | Self::Decided => random.between(38, 60),
            Self::Appointed => random.between(75, 95),
            Self::Draft => random.between(120, 150),
            Self::Active | Self::Revised | Self::Paused => random.between(210, 340),
        }
    }
}

/// Coordinators with their deputies, by turns.
const COORDINATORS: [(&Employee, &Employee); 6] = [
    (&HENRIK, &AASHILD),
    (&AASHILD, &INGA),
    (&MARIAM, &HENRIK),
    (&TORGEIR, &HENRIK),
    (&INGA, &AASHILD),
    (&TORGEIR, &MARIAM),
];
/// Workers with what they are called in a team.
const WORKERS: [(&Employee, &str); 10] = [
    (&SUNNIVA, "fysioterapeut for {n}"),
    (&VIDAR, "rådgiver for {n} fra PP-tjenesten"),
    (&ANDREAS, "spesialpedagog for {n}"),
    (&SOLFRID, "læreren til {n}"),
    (&IDA, "barnelegen til {n}"),
    (&EMEKA, "kontaktsykepleier for {n}"),
    (&PAVEL, "familieterapeut for familien til {n}"),
    (&THUY, "faglærer for {n}"),
    (&JANNE, "sykepleier hos {n}"),
    (&SAMIRA, "pedagogisk leder for {n}"),
];

/// Tells a story as far as its stage.
pub(super) fn tell(
    story: &mut Story,
    child: &Child,
    mut cast: Cast<'_>,
    stage: Stage,
    random: &mut Random,
) {
    let mut case = story.case(child);
    let began = began(&case);
    if stage >= Stage::Mapped {
        case.on(began - 9);
        mapped(&mut case, &mut cast);
    }
    if stage == Stage::Assessed {
        case.on(began - 20);
        let facts = [("needs-long-lasting-services", true)];
        case.begins_assessing(cast.unit, Right::ChildCoordinator, &facts);
    }
    if stage >= Stage::Decided {
        case.on(began - 18);
        decided(&mut case, &mut cast, stage);
    }
    if stage >= Stage::Appointed {
        case.on(began - 30);
        appointed(&mut case, &mut cast, stage, random);
    }
    let waits = match stage {
        Stage::Decided => Waits::UnopenedLetter,
        Stage::Draft => Waits::DraftPlan,
        Stage::Active | Stage::Revised | Stage::Paused => Waits::OwnCase,
        _ => Waits::UnderAssessment,
    };
    may_be(story, child, &cast, waits);
}

/// How many days ago the case was opened.
fn began(case: &CaseStory<'_>) -> i64 {
    super::story_days(case.story)
}

fn mapped(case: &mut CaseStory<'_>, cast: &mut Cast<'_>) {
    let theme = cast.theme;
    let asked = cast
        .teller
        .tell("Foreldrene hjemme, {kin}, og de som kjenner {n} til daglig.");
    let goals = cast.teller.tell(theme.goal);
    let resources = cast.teller.tell(theme.resources);
    let needs = theme
        .needs
        .map(|(area, need)| (area, cast.teller.tell(need)));
    let needs: Vec<_> = needs
        .iter()
        .map(|(area, need)| (*area, need.as_str()))
        .collect();
    case.maps(cast.unit, &asked, &goals, &resources, &needs);
    let by_whom = cast
        .teller
        .tell("I rolige omgivelser, sammen med {kin}, {day}");
    let said = cast.teller.tell(theme.heard);
    case.hears(cast.unit, HearingForm::Talk, &by_whom, &said);
    case.wishes(&cast.mother, true);
}

fn decided(case: &mut CaseStory<'_>, cast: &mut Cast<'_>, stage: Stage) {
    let serious = cast.teller.tell(cast.theme.serious);
    let reasons = cast.teller.tell("Familien til {n} trenger flere tjenester over lang tid, og de må henge sammen. Vilkårene er oppfylt.");
    let found = case.assesses(
        cast.unit,
        assessed(Right::ChildCoordinator, &serious, &reasons),
    );
    let words = cast.teller.tell("Dere får barnekoordinator for {n}. Fra nå av er det vårt ansvar å holde trådene, ikke deres.");
    let letter = case.decides(
        cast.unit,
        found,
        Right::ChildCoordinator,
        Outcome::Granted,
        &words,
    );
    if stage > Stage::Decided {
        case.opens_letter(&cast.mother, letter);
    }
}

fn appointed(case: &mut CaseStory<'_>, cast: &mut Cast<'_>, stage: Stage, random: &mut Random) {
    let (coordinator, deputy) = super::pick(random, &COORDINATORS);
    let reasons = cast
        .teller
        .tell("Har tid og kompetanse som passer, og har møtt {n} og {kin} {day}.");
    case.appoints(
        cast.unit,
        Role::ChildCoordinator,
        coordinator,
        deputy,
        &reasons,
    );
    let workers = joined(case, cast, coordinator, random);
    shared(case, cast, coordinator);
    let text = cast.teller.tell(cast.theme.note);
    let note = case.notes(coordinator, Occasion::Call, &text);
    if stage >= Stage::Draft {
        planned(case, cast, coordinator, workers[0], stage);
    }
    case.on(random.between(2, 19));
    let what = cast.teller.tell(cast.theme.promise);
    case.promises(
        coordinator,
        workers[1],
        &what,
        random.between(-14, 25),
        Some(note),
    );
    let own = cast.teller.tell("Ringe familien til {n} {day} {hour}");
    case.promises(coordinator, coordinator, &own, random.between(0, 9), None);
    if random.below(2) == 0 {
        case.on(1);
        let message = cast.teller.tell(cast.theme.message);
        case.writes(&cast.mother, &message);
    }
}

fn joined(
    case: &mut CaseStory<'_>,
    cast: &mut Cast<'_>,
    coordinator: &Employee,
    random: &mut Random,
) -> [&'static Employee; 2] {
    let first = random.below(5);
    let second = first + 5;
    [first, second].map(|place| {
        let (worker, role) = WORKERS[usize::try_from(place).unwrap_or_default()];
        let role = cast.teller.tell(role);
        let contribution = cast
            .teller
            .tell("Er sammen med {n} {day} og sier fra {hour} hvis noe endrer seg.");
        case.joins(coordinator, worker, &role, &contribution, Nearness::Often);
        worker
    })
}

fn shared(case: &mut CaseStory<'_>, cast: &mut Cast<'_>, coordinator: &Employee) {
    let parents: Vec<_> = std::iter::once(&cast.mother).chain(&cast.father).collect();
    let needed: Vec<_> = parents.iter().map(|adult| parent(adult)).collect();
    let purpose = cast
        .teller
        .tell("At skolen forstår hva {n} trenger, særlig {day}.");
    let kinds = [Kind::Need, Kind::Plan];
    let share = case.asks_to_share(
        coordinator,
        Share {
            place: &place::BROOK_SCHOOL,
            kinds: &kinds,
            lifts: false,
            purpose: &purpose,
            days: Some(200),
        },
        &needed,
    );
    for adult in &parents {
        case.gives(*adult, share, parent(adult));
    }
    let purpose = cast
        .teller
        .tell("At koordinatoren vet hvordan {n} har det når timene skal settes opp {day}.");
    case.shares_health(coordinator, &parents, &purpose);
}

fn planned(
    case: &mut CaseStory<'_>,
    cast: &mut Cast<'_>,
    coordinator: &'static Employee,
    worker: &'static Employee,
    stage: Stage,
) {
    let theme = cast.theme;
    let parents: Vec<_> = std::iter::once(&cast.mother)
        .chain(&cast.father)
        .cloned()
        .collect();
    let parents: Vec<_> = parents.iter().collect();
    plan_consented(case, coordinator, &parents);
    let resources = cast.teller.tell(theme.resources);
    let family = cast
        .teller
        .tell("Foreldrene skriver ned hvordan uka til {n} har vært hver {day}.");
    let kin = cast
        .teller
        .tell("{kin} stiller opp for {n} når det trengs.");
    let part = cast
        .teller
        .tell("{n} fikk målene lest opp {day} og endret på to ord.");
    let told = Contributions {
        resources_and_needs: &resources,
        family: &family,
        kin: &kin,
        child: &part,
        ..Contributions::default()
    };
    case.begins_plan(coordinator, coordinator.place, told, 45);
    goal(case, cast, coordinator, worker);
    if stage == Stage::Draft {
        return;
    }
    case.activates(coordinator);
    if stage == Stage::Revised {
        case.on(60);
        let why = cast
            .teller
            .tell("Mye er nytt for {n} siden {month}, og målene må si det samme.");
        case.revises(coordinator, &why, 140);
        goal(case, cast, coordinator, worker);
        case.activates(coordinator);
    }
    if stage == Stage::Paused {
        case.on(25);
        let why = cast
            .teller
            .tell("Familien ønsker ro rundt {n} fram til {month}.");
        case.pauses(coordinator, &why);
    }
}

fn goal(
    case: &mut CaseStory<'_>,
    cast: &mut Cast<'_>,
    coordinator: &Employee,
    worker: &'static Employee,
) {
    let theme = cast.theme;
    let own = cast.teller.tell(theme.own_words);
    let services = cast.teller.tell(theme.services_words);
    let goal = case.sets_goal(coordinator, Whose::Child, &own, &services);
    let (what, how, extent) = theme.measure;
    let (what, how, extent) = (
        cast.teller.tell(what),
        cast.teller.tell(how),
        cast.teller.tell(extent),
    );
    case.agrees(
        coordinator,
        goal,
        NewMeasure {
            what: &what,
            how: &how,
            extent: &extent,
            who: worker,
            days: Some(30),
            state: MeasureState::Going,
            decision: ServiceDecision::NotNeeded,
        },
    );
}
