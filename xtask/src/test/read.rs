//! Reads from the words of test runners how many tests passed.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::test::tally::{Report, Tally};

/// What nextest says it would run: the tests, and those that are marked to be ignored.
///
/// # Errors
/// When the text is not what `cargo nextest list --message-format json` writes.
pub(crate) fn nextest_list(text: &str) -> Result<(usize, usize)> {
    let line = text
        .lines()
        .rfind(|line| line.starts_with('{'))
        .context("nextest listed nothing")?;
    let list: Value = serde_json::from_str(line).context("nextest's list is not readable")?;
    let suites = list["rust-suites"]
        .as_object()
        .context("nextest's list has no suites")?;
    let tests = suites
        .values()
        .filter_map(|suite| suite["testcases"].as_object())
        .flat_map(|cases| cases.values());
    let (mut run, mut ignored) = (0, 0);
    for test in tests.filter(|test| test["filter-match"]["status"] == "matches") {
        if test["ignored"] == Value::Bool(true) {
            ignored += 1;
        } else {
            run += 1;
        }
    }
    Ok((run, ignored))
}

/// The summary of `cargo nextest run`, or nothing when the run did not get that far.
///
/// The line reads `Summary [   0.010s] 3 tests run: 2 passed (1 slow), 1 failed, 0 skipped`; after a run that was
/// broken off it begins with `1/3 tests run`. A test that is not among the passed is counted as failed.
pub(crate) fn nextest_run(text: &str) -> Option<Report> {
    let summary = text
        .lines()
        .rev()
        .find(|line| line.trim_start().starts_with("Summary ["))?;
    let after_time = summary.split_once(']')?.1;
    let (head, counts) = after_time.split_once(" run:")?;
    let total: usize = head
        .split_whitespace()
        .next()?
        .rsplit('/')
        .next()?
        .parse()
        .ok()?;
    let passed = counts
        .split(',')
        .find_map(|part| number_before(part, "passed"))
        .unwrap_or(0);
    let tally = Tally {
        passed,
        failed: total.checked_sub(passed)?,
        skipped: 0,
    };
    Some(Report {
        tally,
        remarks: Vec::new(),
        failures: nextest_failures(text),
    })
}

fn nextest_failures(text: &str) -> Vec<String> {
    let after_summary = text.rsplit_once("Summary [").map_or("", |(_, after)| after);
    let status = |line: &str| {
        line.split_once(" [")
            .is_some_and(|(word, _)| word.chars().all(char::is_uppercase))
    };
    let names = after_summary
        .lines()
        .map(str::trim)
        .filter(|line| status(line) && line.contains(']'));
    names
        .filter_map(|line| {
            Some(
                line.rsplit_once(") ")
                    .or_else(|| line.split_once("] "))?
                    .1
                    .trim()
                    .to_owned(),
            )
        })
        .collect()
}

/// The sum of all `test result:` lines of `cargo test`, or nothing when there is none.
pub(crate) fn cargo_test(text: &str) -> Option<Report> {
    let mut report = Report::default();
    let mut seen = false;
    for line in text.lines() {
        if let Some(result) = line.trim().strip_prefix("test result:") {
            seen = true;
            // the first part is the verdict before the first number: `ok. 3 passed`
            let count = |word| {
                result
                    .split([';', '.'])
                    .find_map(|part| number_before(part, word))
                    .unwrap_or(0)
            };
            report.tally += Tally {
                passed: count("passed"),
                failed: count("failed"),
                skipped: count("ignored"),
            };
        } else if let Some(name) = line
            .strip_prefix("test ")
            .and_then(|rest| rest.strip_suffix(" ... FAILED"))
        {
            report.failures.push(name.to_owned());
        }
    }
    seen.then_some(report)
}

/// The closing counts of the TAP that `node --test` writes, or nothing when it did not get that far.
pub(crate) fn tap(text: &str) -> Option<Report> {
    let mut counts = BTreeMap::new();
    for line in text.lines().filter_map(|line| line.strip_prefix("# ")) {
        if let Some((word, Ok(number))) = line
            .split_once(' ')
            .map(|(word, number)| (word, number.parse::<usize>()))
        {
            counts.insert(word, number);
        }
    }
    let count = |word| counts.get(word).copied();
    let failed = count("fail")? + count("cancelled").unwrap_or(0);
    let skipped = count("skipped").unwrap_or(0) + count("todo").unwrap_or(0);
    let tally = Tally {
        passed: count("pass")?,
        failed,
        skipped,
    };
    let failures = text
        .lines()
        .filter_map(|line| line.trim().strip_prefix("not ok "))
        .map(str::to_owned)
        .collect();
    Some(Report {
        tally,
        remarks: Vec::new(),
        failures,
    })
}

fn number_before(part: &str, word: &str) -> Option<usize> {
    let mut words = part.split_whitespace();
    let number = words.next()?.parse().ok()?;
    (words.next()? == word).then_some(number)
}
