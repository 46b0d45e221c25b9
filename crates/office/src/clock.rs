//! What time it is. The only place that reads the clock of the machine.

use casework::moment::{Date, Moment};

/// A clock.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The clock of the machine.
    Machine,
    /// The calm clock of the demo: a day of its own, from which time goes on as it does.
    Calm {
        /// Milliseconds to add to the clock of the machine.
        shift: i64,
    },
    /// A clock that stands still, for tests of one errand.
    Still(Moment),
}

impl Clock {
    /// A clock for which it is noon on a date now.
    pub fn calm(today: Date) -> Self {
        Self::Calm {
            shift: Moment::noon(today).milliseconds() - machine().milliseconds(),
        }
    }

    /// What time it is.
    pub fn now(&self) -> Moment {
        match self {
            Self::Machine => machine(),
            Self::Calm { shift } => machine().plus(*shift),
            Self::Still(moment) => *moment,
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the clock that everything else is handed"
)]
fn machine() -> Moment {
    Moment::from_milliseconds(jiff::Timestamp::now().as_millisecond())
}
