//! Who has looked in a case, newest first.

use crate::Office;
use crate::desk::{Desk, OpenCase};
use crate::error::Error;
use crate::log::openings::{Over, openings};
use crate::show::Shown;
use casework::access::{Opening, Part, Seen, Viewer, Viewing};
use casework::case::{CaseHead, case_head};
use casework::emergency::{EmergencyLine, emergency_lines};
use casework::entry::{Capacity, Means};
use casework::handing::{HandingLine, handing_lines};
use casework::id::{CaseId, PersonId, UnitId};
use casework::label::{Kind, Label, Labelled, Source};
use casework::log::{QuestionLine, question_lines, units_around};
use casework::moment::Moment;
use casework::organisation::Directory;
use casework::team::may_name;

/// How many openings one page shows.
const LINES: i64 = 50;

/// Whose openings are wanted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum By {
    /// Everybody's.
    #[default]
    Anybody,
    /// The family's own.
    Family,
    /// Those of services.
    Services,
    /// Those of one unit.
    Unit(UnitId),
}

/// Which openings are wanted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Wanted {
    /// Whose.
    pub by: By,
    /// Of which kind of information.
    pub kind: Option<Kind>,
    /// Only those older than this moment.
    pub before: Option<Moment>,
}

impl Wanted {
    pub(super) fn is_everything(&self) -> bool {
        self.by == By::Anybody && self.kind.is_none()
    }

    pub(super) fn is_for(&self, opening: &Opening) -> bool {
        let by = match (self.by, opening.capacity) {
            (By::Anybody, _)
            | (By::Family, Capacity::Family | Capacity::OwnPage { .. })
            | (By::Services, Capacity::Function { .. }) => true,
            (By::Unit(wanted), Capacity::Function { unit, .. }) => wanted == unit,
            _ => false,
        };
        let of_kind = |kind| opening.parts.iter().any(|part| part.kind == kind);
        by && self.kind.is_none_or(of_kind)
    }
}

impl Wanted {
    fn is_for_handing(&self, line: &HandingLine) -> bool {
        let by = match self.by {
            By::Anybody | By::Services => true,
            By::Family => false,
            By::Unit(unit) => line.unit == Some(unit),
        };
        by && self.kind.is_none_or(|kind| line.kinds.contains(&kind))
    }
}

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
    /// The child on its own page, without an electronic identity.
    OwnPage {
        /// The child's name; empty for the reader itself.
        name: String,
        /// Who sat beside, by name, empty where it cannot be told; `None` where the child came by a code
        /// on paper.
        beside: Option<String>,
    },
    /// Somebody in a service that the reader may not know has to do with the case.
    Hidden,
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
    /// In which unit, where it was somebody in a service.
    pub unit: Option<UnitId>,
    /// The same by id, for a question about it; only where it was somebody in a service.
    pub by: Option<PersonId>,
    /// Which view, by name.
    pub view: String,
    /// What was shown, each part with its ground.
    pub parts: Vec<Part>,
}

impl LogLine {
    /// Whether the reader may not know that this unit has to do with the case.
    fn is_of_hidden(&self, open: &OpenCase, directory: &Directory) -> bool {
        let may = |unit| may_name(&open.case, &open.permit, directory, unit);
        self.unit.is_some_and(|unit| !may(unit))
    }
}

/// Who has looked in a case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LogPage {
    /// The head of the page.
    pub head: CaseHead,
    /// The openings that were wanted, newest first.
    pub lines: Vec<LogLine>,
    /// What was handed out outside the program in the time of these openings, newest first.
    pub handings: Vec<HandingLine>,
    /// What was opened because of danger, newest first.
    pub emergencies: Vec<EmergencyLine>,
    /// Questions about the log, newest first.
    pub questions: Vec<QuestionLine>,
    /// The units to which the log can be narrowed.
    pub units: Vec<(UnitId, String)>,
    /// Whether the reader may ask why somebody looked.
    pub may_ask: bool,
    /// Whether these are the newest there are.
    pub newest: bool,
    /// The moment before which there are older ones, if there may be some.
    pub older: Option<Moment>,
}

impl Office {
    /// Who has looked in a case, newest first. Reading it is an opening as well.
    ///
    /// # Errors
    /// `NotFound` when the viewer has no ground for the log.
    pub async fn log(
        &self,
        viewer: Viewer,
        id: CaseId,
        wanted: Wanted,
    ) -> Result<Shown<LogPage>, Error> {
        let mut desk = self.desk().await?;
        let open = desk.case(viewer, id).await?;
        let lines = log_lines(&mut desk, &open, viewer, (LINES, wanted, Over::Notices)).await?;
        let mut viewing = Viewing::new(&open.permit);
        let page = LogPage {
            head: case_head(&mut viewing, id, &open.child),
            emergencies: emergency_lines(&mut viewing, &open.case, &desk.directory),
            questions: question_lines(&mut viewing, &open.case, &desk.directory),
            units: units_around(&open.case, &open.permit, &desk.directory),
            may_ask: open.permit.is_family(),
            newest: wanted.before.is_none(),
            older: None,
            lines: Vec::new(),
            handings: handing_lines(&mut viewing, &open.case, &desk.directory),
        };
        drop(desk);
        let page = viewing.finish("log", page);
        let seen = page.join(lines.ok_or(Error::NotFound)?);
        let seen = seen.map(|(page, lines)| with_lines(page, lines, wanted));
        self.show(seen, open.sequence).await
    }
}

fn with_lines(mut page: LogPage, lines: Vec<LogLine>, wanted: Wanted) -> LogPage {
    let full = i64::try_from(lines.len()).is_ok_and(|count| count >= LINES);
    let older = lines.last().map(|line| line.at).filter(|_| full);
    // what lies before the oldest opening stands on the page with older ones
    let in_time = |at: Moment| {
        wanted.before.is_none_or(|before| at < before) && older.is_none_or(|older| at >= older)
    };
    page.handings
        .retain(|line| in_time(line.at) && wanted.is_for_handing(line));
    LogPage {
        older,
        lines,
        ..page
    }
}

/// How many openings are wanted, which, and of what.
pub(crate) type Much = (i64, Wanted, Over);

/// The newest openings of a case that are wanted, or nothing where there is no ground for the log.
pub(crate) async fn log_lines(
    desk: &mut Desk,
    open: &OpenCase,
    viewer: Viewer,
    much: Much,
) -> Result<Option<Seen<Vec<LogLine>>>, Error> {
    let label = Label {
        source: Source::Program,
        ..open.permit.common_label(Kind::Log)
    };
    if open.permit.ground(&label).is_none() {
        return Ok(None);
    }
    let lines = Labelled::new(label, newest(desk, open, viewer, much).await?);
    let mut viewing = Viewing::new(&open.permit);
    let shown = viewing.show(&lines).cloned();
    Ok(shown.map(|shown| viewing.finish("log", shown)))
}

async fn newest(
    desk: &mut Desk,
    open: &OpenCase,
    viewer: Viewer,
    much: Much,
) -> Result<Vec<LogLine>, Error> {
    #[cfg(feature = "bench")]
    if let Some(lines) = desk
        .bare
        .as_ref()
        .and_then(|bare| bare.lines(viewer, open.id.into()))
    {
        return Ok(lines);
    }
    let openings = openings(desk, open, much).await?;
    let mut lines = Vec::with_capacity(openings.len());
    for opening in openings {
        // nobody reads its own name
        let name = match opening.by == viewer.person {
            true => String::new(),
            false => family_name(desk, &opening).await?,
        };
        let may = |unit| may_name(&open.case, &open.permit, &desk.directory, unit);
        let mut line = line(opening, viewer, &desk.directory, (name, &may));
        line.parts.retain(|part| open.permit.knows_of(part.sphere));
        if line.is_of_hidden(open, &desk.directory) {
            line.who = Who::Hidden;
            line.by = None;
        }
        lines.push(line);
    }
    #[cfg(feature = "bench")]
    if let Some(bare) = &desk.bare {
        bare.keep_lines(viewer, open.id.into(), lines.clone());
    }
    Ok(lines)
}

async fn family_name(desk: &mut Desk, opening: &Opening) -> Result<String, Error> {
    if !matches!(
        opening.capacity,
        Capacity::Family | Capacity::OwnPage { .. }
    ) {
        return Ok(String::new());
    }
    let person = desk.person(opening.by).await?;
    Ok(person
        .map(|person| person.name_for_log())
        .unwrap_or_default())
}

fn unit_of(opening: &Opening) -> Option<UnitId> {
    match opening.capacity {
        Capacity::Function { unit, .. } => Some(unit),
        Capacity::Family | Capacity::OwnPage { .. } | Capacity::Public => None,
    }
}

/// The name of the family's own, and whether the reader may know that a unit has to do with the case.
type Named<'n> = (String, &'n dyn Fn(UnitId) -> bool);

fn line(opening: Opening, viewer: Viewer, directory: &Directory, named: Named<'_>) -> LogLine {
    LogLine {
        at: opening.at,
        who: who(&opening, viewer.person, directory, named),
        unit: unit_of(&opening),
        by: matches!(opening.capacity, Capacity::Function { .. })
            .then_some(opening.by)
            .filter(|by| *by != viewer.person),
        view: opening.view,
        parts: opening.parts,
    }
}

fn who(opening: &Opening, reader: PersonId, directory: &Directory, (name, may): Named<'_>) -> Who {
    match opening.capacity {
        Capacity::OwnPage { means, .. } => Who::OwnPage {
            name,
            beside: beside(means, directory, may),
        },
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

/// Who sat beside a child on its own page, where it did not come by a code.
fn beside(means: Means, directory: &Directory, may: &dyn Fn(UnitId) -> bool) -> Option<String> {
    let Means::Together { person, unit } = means else {
        return None;
    };
    let employee = directory.employee(person).filter(|_| may(unit));
    Some(employee.map_or(String::new(), |employee| {
        employee.name.or_empty().to_owned()
    }))
}
