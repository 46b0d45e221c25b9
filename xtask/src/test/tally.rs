//! What a suite did, in numbers that can be added up, and the table of all suites.

use std::fmt::Write;
use std::ops::AddAssign;
use std::time::Duration;

use crate::test::suite::Suite;

/// How many signs of a remark the table shows.
const REMARK: usize = 120;

/// How many tests passed, failed or were not run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    pub(crate) skipped: usize,
}

impl Tally {
    /// One check that passed or failed as a whole.
    pub(crate) fn one(passed: bool) -> Self {
        Self {
            passed: usize::from(passed),
            failed: usize::from(!passed),
            skipped: 0,
        }
    }

    /// How many tests really ran.
    pub(crate) fn ran(self) -> usize {
        self.passed + self.failed
    }

    /// The last line of a run.
    pub(crate) fn line(self) -> String {
        format!(
            "{} passed, {} failed, {} skipped",
            self.passed, self.failed, self.skipped
        )
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// What one suite has to say.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) tally: Tally,
    /// Why something was skipped or failed as a whole, for the table.
    pub(crate) remarks: Vec<String>,
    /// The names of the tests that failed.
    pub(crate) failures: Vec<String>,
}

impl Report {
    /// A suite that is one check.
    pub(crate) fn one(passed: bool) -> Self {
        Self {
            tally: Tally::one(passed),
            ..Self::default()
        }
    }

    /// A suite with no tests in it.
    pub(crate) fn nothing() -> Self {
        Self {
            remarks: vec!["no tests yet".to_owned()],
            ..Self::default()
        }
    }

    /// A suite that could not start: it counts as one failure.
    pub(crate) fn not_started(why: &str) -> Self {
        Self::default().and_failed(format!("could not start: {why}"))
    }

    /// The same report with one more failure.
    pub(crate) fn and_failed(mut self, why: String) -> Self {
        self.fail(why);
        self
    }

    /// Adds a failure of the suite as a whole.
    pub(crate) fn fail(&mut self, why: String) {
        self.tally.failed += 1;
        self.remarks.push(why);
    }

    /// Adds what another part of the same suite has to say.
    pub(crate) fn absorb(&mut self, other: Self) {
        self.tally += other.tally;
        self.remarks.extend(other.remarks);
        self.failures.extend(other.failures);
    }
}

/// A suite with its report and the time it took.
pub(crate) struct Row {
    pub(crate) suite: Suite,
    pub(crate) report: Report,
    pub(crate) took: Duration,
}

/// The two databases must have run the same number of tests: a row of PostgreSQL that differs from its twin fails.
pub(crate) fn compare_databases(rows: &mut [Row]) {
    for index in 0..rows.len() {
        let Some(twin) = rows[index].suite.twin() else {
            continue;
        };
        let Some(other) = rows
            .iter()
            .find(|row| row.suite == twin)
            .map(|row| row.report.tally.ran())
        else {
            continue;
        };
        let ran = rows[index].report.tally.ran();
        if ran != other {
            rows[index].report.fail(format!(
                "{ran} tests ran here, {other} in `{}`",
                twin.name()
            ));
        }
    }
}

/// The beginning of a remark, on one line: the whole of it stands where the suite ran.
fn shortened(remark: &str) -> String {
    let words: Vec<&str> = remark.split_whitespace().collect();
    let line = words.join(" ");
    match line.char_indices().nth(REMARK) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// All suites below each other, then the tests that failed, then the sum as the very last line.
pub(crate) fn table(rows: &[Row]) -> String {
    let mut text = format!(
        "\n{:<18}{:>8}{:>8}{:>9}{:>10}  remark\n",
        "suite", "passed", "failed", "skipped", "seconds"
    );
    let mut sum = Tally::default();
    for Row {
        suite,
        report,
        took,
    } in rows
    {
        sum += report.tally;
        let Tally {
            passed,
            failed,
            skipped,
        } = report.tally;
        let remark = shortened(&report.remarks.join("; "));
        let row = format!(
            "{:<18}{passed:>8}{failed:>8}{skipped:>9}{:>10.1}  {remark}",
            suite.name(),
            took.as_secs_f64()
        );
        text.push_str(row.trim_end());
        text.push('\n');
    }
    for (row, failure) in rows
        .iter()
        .flat_map(|row| row.report.failures.iter().map(move |name| (row, name)))
    {
        // writing to a string cannot fail
        let _ = writeln!(text, "failed in {}: {failure}", row.suite.name());
    }
    text.push('\n');
    text.push_str(&sum.line());
    text
}
