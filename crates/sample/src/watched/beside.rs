//! What stands beside the cases: a report to child protection, a discussion without names, and
//! somebody's looking at night.

use super::mark::{Secret, mark_entries};
use crate::story::Hand;
use crate::town::employee::{ANDREAS, VIDAR};
use crate::write;
use casework::access::{Ground, Opening, Part};
use casework::discussion::{self, DISCUSSIONS, DiscussionEvent, Discussions};
use casework::entry::{Capacity, Entry, Function, Sequence};
use casework::id::{CaseId, Id, ItemId, PersonId, ReportId, UnitId};
use casework::label::{Kind, Label, Sphere};
use casework::moment::{Date, Moment};
use casework::organisation::Service;
use casework::report::{Report, ReportEvent, Written, report_rows};
use casework::stream::StreamKind;
use casework::told::Told;
use journal::{Append, AppendError, IndexChange, Journal, StreamAppend};

/// How long before noon it is night, in milliseconds.
const TEN_HOURS: i64 = 10 * 60 * 60 * 1_000;

/// What stands beside the cases, with the ids by which addresses name it.
pub struct Beside {
    /// The report that somebody at work has written and not yet handed over.
    pub report: ReportId,
    /// Who wrote it.
    pub writer: PersonId,
    /// The discussion that is up.
    pub discussion: ItemId,
    /// Who looked at night, and in which unit.
    pub looked: (PersonId, UnitId),
    written: Vec<Entry<ReportEvent>>,
    discussed: Vec<Entry<DiscussionEvent>>,
    opening: Opening,
}

impl Beside {
    /// What stands beside a case on a day.
    pub(super) fn of(today: Date, case: Option<CaseId>) -> Self {
        let noon = Moment::noon(today);
        let discussion = ItemId::from_bytes([0xd1; 16]);
        Self {
            report: ReportId::from_bytes([0xe7; 16]),
            writer: VIDAR.id(),
            discussion,
            looked: (ANDREAS.id(), ANDREAS.place.id()),
            written: vec![report(noon.plus(-3 * TEN_HOURS))],
            discussed: discussed(discussion, noon.plus(-6 * TEN_HOURS)),
            opening: Opening {
                at: noon.plus(-TEN_HOURS),
                by: ANDREAS.id(),
                capacity: Capacity::Function {
                    unit: ANDREAS.place.id(),
                    function: Function::Worker,
                },
                organisation: None,
                subjects: case.map(Id::from).into_iter().collect(),
                view: "plan".to_owned(),
                parts: vec![Part {
                    kind: Kind::Plan,
                    sphere: Sphere::Shared,
                    ground: Ground::Participation,
                }],
            },
        }
    }

    /// A word of its own in everything that was told there.
    pub(super) fn marked(&mut self, first: usize) -> Vec<Secret> {
        let mut all = mark_entries(first, self.report.into(), &mut self.written);
        let first = first + all.len();
        all.extend(mark_entries(first, DISCUSSIONS.0, &mut self.discussed));
        all
    }

    pub(super) async fn write(&self, journal: &Journal, at: Moment) -> Result<(), AppendError> {
        let mut append = Append::new(write::errand("beside the cases"), at);
        let report = write::folded::<Report>(&self.written);
        append.streams = vec![
            StreamAppend::of::<Report>(self.report.into(), Sequence::NONE, self.written.clone()),
            StreamAppend::of::<Discussions>(DISCUSSIONS, Sequence::NONE, self.discussed.clone()),
        ];
        append.index = vec![IndexChange {
            subject: self.report.into(),
            kind: StreamKind::Report,
            before: report_rows(&Report::default()),
            after: report_rows(&report),
        }];
        journal.append(append).await?;
        journal.record(self.opening.clone()).await?;
        Ok(())
    }
}

fn report(at: Moment) -> Entry<ReportEvent> {
    let hand = Hand::from(&VIDAR);
    let label = Label {
        sphere: Sphere::Service(VIDAR.place.id()),
        ..hand.label(Kind::ChildProtection)
    };
    let written = Written {
        concern: "maltreatment-or-neglect".to_owned(),
        child: "Barnet i nabogata".into(),
        born: "omtrent ni år".into(),
        place: "Et sted".into(),
        adults: "Noen voksne".into(),
        seen: "Det var alene.".into(),
        said: "Det ville ikke hjem.".into(),
        known: Told::new(""),
    };
    let written = Box::new(written);
    hand.entry(at, label, ReportEvent::Written { written })
}

fn discussed(id: ItemId, at: Moment) -> Vec<Entry<DiscussionEvent>> {
    let events = [
        DiscussionEvent::PutUp {
            id,
            title: "Når skolen og hjemmet ikke er enige".into(),
            text: "Hva gjør dere da?".into(),
        },
        DiscussionEvent::Answered {
            id,
            service: Service::School,
            text: "Vi spør barnet.".into(),
        },
    ];
    events.map(|event| discussion::entry(event, at)).to_vec()
}
