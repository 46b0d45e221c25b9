//! Dull cases, as many as one asks for: for measuring, not for reading.

use crate::calendar::plus;
use crate::story::{
    Adult, CaseStory, Child, ChildSketch, Given, Hand, NewMeasure, Setting, Sketch, Story, Streams,
    Tie, parent,
};
use crate::town::employee::{EIRIK, FARID};
use crate::town::{Employee, founding, place};
use crate::write;
use casework::coordinator::Role;
use casework::entry::{Function, Sequence};
use casework::id::{CaseId, PersonId};
use casework::moment::{Date, Moment};
use casework::note::Occasion;
use casework::notice::{Channel, ConsentKnown, SenderKind};
use casework::organisation::{Employment, Organisation, OrganisationEvent};
use casework::person::{Birth, RelationKind};
use casework::plan::{MeasureState, ServiceDecision, Whose};
use casework::promise::Owner;
use casework::told::Told;
use journal::{Append, AppendError, Journal, StreamAppend};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;

/// So many of the last events leave their promises open.
const OPEN: usize = 10;
/// How many cases one coordinator has.
const CASES_EACH: u64 = 25;
/// Every so many cases, one has many events.
const LONG_ONE_IN: u64 = 10;
/// In every so many cases a colleague of the coordinator has promised something too.
const HELPED_ONE_IN: u64 = 5;
/// Events of a case, and of one that has many.
const SHORT: usize = 20;
const LONG: usize = 300;
/// Cases in one transaction.
const BATCH: usize = 64;
/// Notices that wait in the inbox, however many cases there are: a unit empties it every week.
const WAITING: i64 = 40;

/// A dull case, with those who can sign in to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dull {
    /// The case.
    pub case: CaseId,
    /// A parent.
    pub parent: PersonId,
    /// The coordinator, who has twenty-five of them.
    pub coordinator: PersonId,
}

/// The dull case of a number; the same number is always the same case.
pub fn dull_case(number: u64, today: Date) -> Dull {
    told(number, &Setting::new(today, "")).0
}

/// Who reads the inbox of the coordinating unit.
pub fn dull_unit() -> PersonId {
    FARID.id()
}

/// Writes so many dull cases, and tells after each batch how many are written.
///
/// # Errors
/// When the journal holds something else, or the database fails.
pub async fn dull(
    journal: &Journal,
    cases: u64,
    today: Date,
    mut tell: impl FnMut(u64),
) -> Result<(), AppendError> {
    founding::found(journal, today).await?;
    employ(journal, cases, today).await?;
    let inbox = inbox(&Setting::new(today, ""));
    let inbox = [("dull inbox".to_owned(), inbox)];
    write::write_all(journal, Moment::noon(today), &inbox).await?;
    let mut taken = BTreeSet::new();
    for first in (0..cases).step_by(BATCH) {
        let last = (first + BATCH as u64).min(cases);
        let batch = batch(journal, first..last, today, &mut taken);
        for written in journal.bulk(batch).await? {
            written?;
        }
        tell(last);
    }
    founding::join(journal, today).await
}

/// The cases of one transaction. `taken` holds the numbers that people have.
fn batch(
    journal: &Journal,
    numbers: Range<u64>,
    today: Date,
    taken: &mut BTreeSet<String>,
) -> Vec<Append> {
    let setting = Setting::new(today, "");
    setting.taken.swap(&RefCell::new(std::mem::take(taken)));
    let appends = numbers.map(|number| {
        let (_, streams) = told(number, &setting);
        let key = format!("dull {number}");
        write::append(journal, &key, Moment::noon(today), &streams)
    });
    let appends = appends.collect();
    *taken = setting.taken.take();
    appends
}

/// One coordinator for every twenty-five cases.
async fn employ(journal: &Journal, cases: u64, today: Date) -> Result<(), AppendError> {
    let town = place::THERAPY.owner;
    let before = founding::entries(town, today).len();
    // one more than has cases, because the last one has a colleague too
    let entries = (0..=cases.div_ceil(CASES_EACH)).map(|number| {
        let employment = employment(number, today);
        founding::entry(
            Moment::noon(today),
            OrganisationEvent::Employed { employment },
        )
    });
    let expected = Sequence(i64::try_from(before).unwrap_or_default());
    let mut append = Append::new(write::errand("dull employees"), Moment::noon(today));
    append.streams.push(StreamAppend::of::<Organisation>(
        town.id().into(),
        expected,
        entries.collect(),
    ));
    journal.append(append).await?;
    Ok(())
}

fn coordinator(number: u64) -> PersonId {
    let seed = format!("dull coordinator {}", number / CASES_EACH);
    PersonId::from_bytes(crate::random::Random::of(&seed).id())
}

fn employment(number: u64, today: Date) -> Employment {
    Employment {
        person: coordinator(number * CASES_EACH),
        unit: place::THERAPY.id(),
        function: Function::Worker,
        name: Told::new(format!("Koordinator Nummer{number}")),
        title: "ergoterapeut og barnekoordinator".to_owned(),
        competence: "Barn".to_owned(),
        telephone: "05 51 12 00".to_owned(),
        hours: "hverdager 9–15".to_owned(),
        coordinator_hours: 37,
        from: plus(today, -900),
        until: None,
    }
}

/// The story of a number.
fn told(number: u64, setting: &Setting) -> (Dull, Streams) {
    let mut story = Story::begins(&format!("dull {number}"), setting, 300);
    let (child, parent) = family(&mut story, number);
    let dull = Dull {
        case: story.case_id(&child),
        parent: parent.id,
        coordinator: coordinator(number),
    };
    let long = number.is_multiple_of(LONG_ONE_IN);
    let events = if long { LONG } else { SHORT };
    let helped = number.is_multiple_of(HELPED_ONE_IN);
    let colleague = coordinator(number + if helped { CASES_EACH } else { 0 });
    let workers = [dull.coordinator, colleague];
    happened(&mut story, &child, &parent, workers, events);
    (dull, story.streams)
}

fn family(story: &mut Story, number: u64) -> (Child, Adult) {
    let family = format!("Nummer{number}");
    let birth = Birth::Born {
        on: plus(story.setting.today, -spread(number, 1_000, 5_000)),
    };
    let home = format!("Kjedeveien {number}");
    let parent = story.adult(
        &FARID,
        Sketch {
            given: "Forelder",
            family: &family,
            age: i16::try_from(spread(number, 25, 20)).unwrap_or(35),
            address: &home,
        },
    );
    let child = story.child(
        &FARID,
        ChildSketch {
            given: "Barn",
            family: &family,
            birth,
            address: &home,
        },
    );
    story.ties(&FARID, &child, &parent, Tie::parent(RelationKind::Mother));
    (child, parent)
}

/// Notices that wait.
fn inbox(setting: &Setting) -> Streams {
    let mut story = Story::begins("dull inbox", setting, 15);
    for number in 0..WAITING {
        story.on(14 - number * 14 / WAITING);
        let birth = Birth::Born {
            on: plus(setting.today, -1_000 - number * 90),
        };
        let family = format!("Melding{number}");
        story.notice_of(
            &EIRIK,
            &place::BAY_SCHOOL,
            Given {
                kind: SenderKind::School,
                channel: Channel::Program,
                sender: ("Eirik Storhaug", "05 51 18 02"),
                children: vec![("Barn", &family, birth)],
                need: "Familien går til fem ulike kontorer og spør hvem som har oversikten.",
                services: "Skolen og helsestasjonen.",
                consent: ConsentKnown::Agreed,
                language: "",
            },
        );
    }
    story.streams
}

/// A number from `first` on, another for each of so many cases.
fn spread(number: u64, first: i64, width: u64) -> i64 {
    first.saturating_add_unsigned(number % width)
}

fn happened(
    story: &mut Story,
    child: &Child,
    mother: &Adult,
    [coordinator, colleague]: [PersonId; 2],
    events: usize,
) {
    let who = Hand::worker(coordinator, &place::THERAPY);
    let mut case = story.opens(&FARID, child, None);
    case.wishes(mother, true);
    case.appoints_person(
        &FARID,
        Role::ChildCoordinator,
        (coordinator, &place::THERAPY),
        &FARID,
    );
    let start = case.asks_for_plan(who, &[parent(mother)]);
    case.gives(mother, start, parent(mother));
    case.begins_plan(
        who,
        &place::THERAPY,
        crate::story::Contributions::default(),
        60,
    );
    let goal = case.sets_goal(who, Whose::Child, "Jeg vil leke mer.", "Lek hver dag.");
    case.agrees_that(who, goal, measure(&FARID), (coordinator, &place::THERAPY));
    case.activates(who);
    while case.count() < events {
        let number = case.count();
        case.on(i64::try_from(290_usize.saturating_sub(number))
            .unwrap_or(1)
            .max(1));
        match number % 3 {
            0 => drop(case.notes(
                who,
                Occasion::Call,
                "En vanlig samtale om en vanlig uke, med litt om skolen og litt om søvn.",
            )),
            1 => drop(case.writes(mother, "Hei, alt går som det skal hos oss denne uka.")),
            _ => kept(&mut case, who, [coordinator, colleague], events),
        }
    }
}

/// A promise, of the coordinator or a colleague in turn. It is kept, but for the last ones.
fn kept(case: &mut CaseStory<'_>, who: Hand, workers: [PersonId; 2], events: usize) {
    let number = case.count();
    let owner = Owner::Worker {
        person: workers[number / 3 % 2],
        unit: place::THERAPY.id(),
    };
    let days = 20 - spread(number as u64, 0, 25);
    let promise = case.promise(who, owner, "Ringe tilbake med svar", days, None);
    if number + OPEN < events {
        case.keeps(who, promise, "Gjort.");
    }
}

fn measure(who: &Employee) -> NewMeasure<'_> {
    NewMeasure {
        what: "Lek i gruppe",
        how: "Ute når det går.",
        extent: "Hver dag",
        who,
        days: Some(30),
        state: MeasureState::Going,
        decision: ServiceDecision::NotNeeded,
    }
}
