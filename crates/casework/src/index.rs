//! Index rows: what a list needs to find a subject without opening it.
//!
//! Rows are a pure function of a state, computed where the events are appended, and hold only
//! random ids, coded states and days. Nothing here says what a case is about.

use crate::entry::Function;
use crate::id::{Id, PersonId, UnitId};

/// The version of the rules that make the rows. A stored row with a lower one is made anew before
/// it is believed.
pub const ROW_VERSION: i64 = 2;

/// Who a row is for: a person, or whoever fills a function in a unit.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Holder {
    /// One person.
    Person(PersonId),
    /// Whoever fills the function on the day the row is read.
    Function(UnitId, Function),
}

/// That a holder may ask for a subject, from a day and until a day. What it then sees, the access
/// rule decides.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct GrantRow {
    /// Who.
    pub holder: Holder,
    /// First day, as a day number.
    pub from: i64,
    /// Last day, as a day number; `None` while nothing ends it.
    pub until: Option<i64>,
}

/// What kind of work a row stands for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(i64)]
pub enum WorkKind {
    /// A notice in the inbox.
    Notice = 1,
    /// A case without a coordinator.
    MissingCoordinator = 2,
    /// An assessment that is open.
    Assessment = 3,
    /// A decision that the family has not opened.
    UnopenedDecision = 4,
    /// A promise or action point.
    Promise = 5,
    /// A message that is not answered.
    Message = 6,
    /// A plan that is to be revised.
    PlanRevision = 7,
    /// A request to change coordinator.
    ChangeRequest = 8,
    /// A consent that ends.
    ConsentEnds = 9,
    /// The appointment of a coordinator: the load of its holder.
    Appointment = 10,
    /// A measure of an active plan.
    Measure = 11,
    /// A family's wish to hear from somebody, or something new in a case.
    News = 12,
    /// A family's question about who has looked.
    Question = 13,
    /// An opening because of danger that is to be reviewed, or told to the family.
    Emergency = 14,
    /// Something that was handed out outside the program, on a ground that is not there.
    Handing = 15,
    /// A consent that stands, for whoever receives it.
    Shared = 16,
    /// A consent that was taken back not long ago, for whoever received it.
    TakenBack = 17,
    /// A demand about one's own information.
    Demand = 20,
    /// Something whose keys are to be destroyed.
    Erasure = 21,
}

impl WorkKind {
    /// The code in the store.
    pub const fn code(self) -> i64 {
        self as i64
    }

    /// The kind of a stored code.
    pub fn from_code(code: i64) -> Option<Self> {
        use WorkKind::*;
        [
            Notice,
            MissingCoordinator,
            Assessment,
            UnopenedDecision,
            Promise,
            Message,
            PlanRevision,
            ChangeRequest,
            ConsentEnds,
            Appointment,
            Measure,
            News,
            Question,
            Emergency,
            Handing,
            Shared,
            TakenBack,
            Demand,
            Erasure,
        ]
        .into_iter()
        .find(|kind| kind.code() == code)
    }
}

/// One thing to do or to wait for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct WorkRow {
    /// The item inside the subject: a promise, a goal, or the subject's own id.
    pub item: Id,
    /// What kind.
    pub kind: WorkKind,
    /// Whose turn it is.
    pub holder: Holder,
    /// A coded state; its meaning belongs to the kind. 0 is open.
    pub state: i64,
    /// The day by which it is due, as a day number.
    pub due: Option<i64>,
    /// The day since which it has stood, as a day number.
    pub since: i64,
}

/// A figure about a subject on a day, for statistics: no text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct MeasureRow {
    /// Which figure, by the code that `casework::measure` lists.
    pub measure: i64,
    /// Its value: a number or a day number.
    pub value: i64,
}

/// All rows of one subject at one sequence.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Rows {
    /// Who may ask for it.
    pub grants: Vec<GrantRow>,
    /// What there is to do in it.
    pub work: Vec<WorkRow>,
    /// What is counted about it.
    pub measures: Vec<MeasureRow>,
    /// Whole words and numbers by which it is found; the journal stores only their keyed hash.
    pub words: Vec<String>,
    /// Words of names that are only recognised: nothing is found by them. Kept as a keyed hash of another kind.
    pub names: Vec<String>,
}
