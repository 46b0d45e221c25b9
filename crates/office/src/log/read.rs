//! Who has looked in a case, newest first.

use crate::Office;
use crate::desk::{Desk, OpenCase};
use crate::error::Error;
use crate::show::Shown;
use casework::access::{Opening, Part, Seen, Viewer, Viewing};
use casework::case::{CaseHead, case_head};
use casework::entry::Capacity;
use casework::id::{CaseId, PersonId};
use casework::label::{Kind, Label, Labelled, Source};
use casework::moment::Moment;
use casework::organisation::Directory;

/// How many openings one page shows.
const LINES: i64 = 50;

/// Who somebody was when looking.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Who {
    /// The reader itself.
    You,
    /// Somebody of the family, by name.
    Family {
        /// The name.
        name: String,
    },
    /// Somebody in a function.
    Employee {
        /// The name.
        name: String,
        /// The title in plain words.
        title: String,
        /// The unit.
        unit: String,
    },
}

/// One opening, ready to be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LogLine {
    /// When.
    pub at: Moment,
    /// Who looked.
    pub who: Who,
    /// Which view, by name.
    pub view: String,
    /// What was shown, each part with its ground.
    pub parts: Vec<Part>,
}

/// Who has looked in a case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LogPage {
    /// The head of the page.
    pub head: CaseHead,
    /// The openings, newest first.
    pub lines: Vec<LogLine>,
    /// Whether these are the newest there are.
    pub newest: bool,
    /// The moment before which there are older ones, if there may be some.
    pub older: Option<Moment>,
}

impl Office {
    /// Who has looked in a case, newest first. Reading it is an opening as well.
    ///
    /// `before`: only openings older than this moment; `None` for the newest.
    ///
    /// # Errors
    /// `NotFound` when the viewer has no ground for the log.
    pub async fn log(
        &self,
        viewer: Viewer,
        id: CaseId,
        before: Option<Moment>,
    ) -> Result<Shown<LogPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let lines = log_lines(&mut desk, &open, viewer, (LINES, before)).await?;
        let mut viewing = Viewing::new(&open.permit);
        let head = case_head(&mut viewing, id, &open.child);
        drop(desk);
        let head = viewing.finish("log", head);
        let seen = head.join(lines.ok_or(Error::NotFound)?);
        let seen = seen.map(|(head, lines)| page(head, lines, before));
        self.show(seen, open.sequence).await
    }
}

fn page(head: CaseHead, lines: Vec<LogLine>, before: Option<Moment>) -> LogPage {
    let full = i64::try_from(lines.len()).is_ok_and(|count| count >= LINES);
    LogPage {
        newest: before.is_none(),
        older: lines.last().map(|line| line.at).filter(|_| full),
        head,
        lines,
    }
}

/// The newest openings of a case before a moment, or nothing where there is no ground for the log.
pub(crate) async fn log_lines(
    desk: &mut Desk,
    open: &OpenCase,
    viewer: Viewer,
    (limit, before): (i64, Option<Moment>),
) -> Result<Option<Seen<Vec<LogLine>>>, Error> {
    let label = Label {
        source: Source::Program,
        ..open.permit.common_label(Kind::Log)
    };
    if open.permit.ground(&label).is_none() {
        return Ok(None);
    }
    let lines = Labelled::new(label, newest(desk, open.id, viewer, (limit, before)).await?);
    let mut viewing = Viewing::new(&open.permit);
    let shown = viewing.show(&lines).cloned();
    Ok(shown.map(|shown| viewing.finish("log", shown)))
}

async fn newest(
    desk: &mut Desk,
    id: CaseId,
    viewer: Viewer,
    (limit, before): (i64, Option<Moment>),
) -> Result<Vec<LogLine>, Error> {
    #[cfg(feature = "bench")]
    if let Some(lines) = desk
        .bare
        .as_ref()
        .and_then(|bare| bare.lines(viewer, id.into()))
    {
        return Ok(lines);
    }
    let openings = desk.reading.openings(id.into(), limit, before).await?;
    let mut lines = Vec::with_capacity(openings.len());
    for opening in openings {
        // nobody reads its own name
        let name = match opening.by == viewer.person {
            true => String::new(),
            false => family_name(desk, &opening).await?,
        };
        lines.push(line(opening, viewer, &desk.directory, name));
    }
    #[cfg(feature = "bench")]
    if let Some(bare) = &desk.bare {
        bare.keep_lines(viewer, id.into(), lines.clone());
    }
    Ok(lines)
}

async fn family_name(desk: &mut Desk, opening: &Opening) -> Result<String, Error> {
    if opening.capacity != Capacity::Family {
        return Ok(String::new());
    }
    let person = desk.person(opening.by).await?;
    Ok(person
        .map(|person| person.name_for_log())
        .unwrap_or_default())
}

fn line(opening: Opening, viewer: Viewer, directory: &Directory, name: String) -> LogLine {
    LogLine {
        at: opening.at,
        who: who(&opening, viewer.person, directory, name),
        view: opening.view,
        parts: opening.parts,
    }
}

fn who(opening: &Opening, reader: PersonId, directory: &Directory, name: String) -> Who {
    match opening.capacity {
        _ if opening.by == reader => Who::You,
        Capacity::Family | Capacity::Public => Who::Family { name },
        Capacity::Function { unit, .. } => {
            let employee = directory.employee(opening.by);
            Who::Employee {
                name: employee
                    .map(|employee| employee.name.or_empty().to_owned())
                    .unwrap_or_default(),
                title: employee
                    .map(|employee| employee.title.clone())
                    .unwrap_or_default(),
                unit: directory
                    .unit(unit)
                    .map(|unit| unit.name.clone())
                    .unwrap_or_default(),
            }
        }
    }
}
