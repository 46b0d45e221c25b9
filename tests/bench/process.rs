//! What the machine tells of processes: processor time and memory.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// Linux counts processor time in hundredths of a second.
const TICK: Duration = Duration::from_millis(10);

/// The clock of the bench.
#[expect(clippy::disallowed_methods, reason = "the bench measures")]
pub(crate) fn now() -> Instant {
    Instant::now()
}

/// Processor time that a process has used, in itself and in the kernel.
pub(crate) fn used(process: &str) -> Result<Duration> {
    let text = fs::read_to_string(format!("/proc/{process}/stat"))?;
    // the second field is a name in brackets that may hold spaces
    let (_, rest) = text.rsplit_once(')').context("a line about a process")?;
    let fields: Vec<&str> = rest.split_whitespace().collect();
    let ticks = |place: usize| -> Result<u32> {
        let field = fields.get(place).context("a line about a process")?;
        Ok(field.parse()?)
    };
    Ok(TICK * (ticks(11)? + ticks(12)?))
}

/// Processor time that everybody on the machine has used.
pub(crate) fn used_by_all() -> Result<Duration> {
    let text = fs::read_to_string("/proc/stat")?;
    let line = text.lines().next().context("the line about processors")?;
    let numbers: Vec<u32> = line
        .split_whitespace()
        .skip(1)
        .filter_map(|number| number.parse().ok())
        .collect();
    // user, nice, system, then idle and waiting, then interrupts and what the host took
    let busy = numbers.iter().take(3).chain(numbers.iter().skip(5).take(3));
    Ok(TICK * busy.sum::<u32>())
}

/// Memory of a process in megabytes: what it holds now (`VmRSS`) or has held at most (`VmHWM`).
pub(crate) fn memory(process: &str, which: &str) -> Result<u64> {
    let text = fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = text.lines().find_map(|line| line.strip_prefix(which));
    let number = line.and_then(|line| line.trim_start_matches(':').split_whitespace().next());
    let kilobytes: u64 = number.context("a line about memory")?.parse()?;
    Ok(kilobytes / 1024)
}
