//! The calm clock of the demo: noon of its own day on the first start, and never back again.

use super::kept::Kept;
use crate::tell;
use anyhow::{Context, Result};
use casework::moment::{Date, Moment};
use office::Clock;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::task::JoinHandle;

const FILE: &str = "demo-clock";
/// How often the time is written down, so that a program that was killed loses no more than this.
const EVERY: Duration = Duration::from_secs(20);

/// The clock, and where it is written down.
pub(crate) struct KeptClock {
    pub(crate) clock: Clock,
    file: PathBuf,
}

/// The task that writes the time down.
pub(crate) struct Keeping {
    clock: Clock,
    file: PathBuf,
    task: JoinHandle<()>,
}

impl KeptClock {
    /// A clock that goes on from where it was, or begins at noon of the chosen day.
    pub(crate) fn start(data: &Path, kept: &Kept, chosen: Option<Date>) -> Result<Self> {
        let file = data.join(FILE);
        let last = last(&file)?;
        let begin = match (chosen, last) {
            (Some(day), Some(last)) if day == last.date() || day == kept.today => last,
            (Some(day), _) => Moment::noon(day),
            (None, Some(last)) => last,
            (None, None) => Moment::noon(kept.today),
        };
        Ok(Self {
            clock: from(begin),
            file,
        })
    }

    /// Writes the time down now and then, until it is ended.
    pub(crate) fn keep(&self) -> Keeping {
        let (clock, file) = (self.clock, self.file.clone());
        let task = tokio::spawn(async move {
            loop {
                // what cannot be written now is tried again soon
                let _ = write(&file, clock.now());
                tokio::time::sleep(EVERY).await;
            }
        });
        Keeping {
            clock: self.clock,
            file: self.file.clone(),
            task,
        }
    }
}

impl Keeping {
    /// Writes the time down for the last time.
    pub(crate) fn end(self) -> Result<()> {
        self.task.abort();
        write(&self.file, self.clock.now())
    }
}

/// A clock that shows this moment now.
fn from(begin: Moment) -> Clock {
    let noon = Moment::noon(begin.date());
    match Clock::calm(begin.date()) {
        Clock::Calm { shift } => Clock::Calm {
            shift: shift + begin.milliseconds() - noon.milliseconds(),
        },
        other => other,
    }
}

fn last(file: &Path) -> Result<Option<Moment>> {
    if !file.is_file() {
        return Ok(None);
    }
    let text = std::fs::read_to_string(file)?;
    let milliseconds = text
        .trim()
        .parse()
        .with_context(|| tell::words().operator_demo_no_time(tell::name(file)))?;
    Ok(Some(Moment::from_milliseconds(milliseconds)))
}

fn write(file: &Path, at: Moment) -> Result<()> {
    let beside = file.with_extension("new");
    std::fs::write(&beside, at.milliseconds().to_string())?;
    std::fs::rename(&beside, file).with_context(|| tell::words().operator_no_file(tell::name(file)))
}
