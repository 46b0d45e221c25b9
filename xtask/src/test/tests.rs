use std::time::Duration;

use super::read;
use super::suite::{Suite, chosen};
use super::tally::{Report, Row, Tally, compare_databases, table};

fn tally(passed: usize, failed: usize, skipped: usize) -> Tally {
    Tally {
        passed,
        failed,
        skipped,
    }
}

fn row(suite: Suite, tally: Tally) -> Row {
    Row {
        suite,
        report: Report {
            tally,
            ..Report::default()
        },
        took: Duration::from_secs(1),
    }
}

#[test]
fn the_summary_of_nextest_is_read() {
    let text = "    PASS [ 0.004s] (1/3) law tests::age\n────────────\n     Summary [   0.031s] 3 tests run: 2 passed (1 slow), 1 failed, 4 skipped\n        FAIL [   0.005s] (2/3) law tests::birthday\nerror: test run failed";
    let report = read::nextest_run(text).unwrap();
    assert_eq!(report.tally, tally(2, 1, 0));
    assert_eq!(report.failures, ["law tests::birthday"]);
}

#[test]
fn a_run_that_was_broken_off_has_failed() {
    let report =
        read::nextest_run("     Summary [   9.031s] 5/12 tests run: 5 passed, 0 skipped").unwrap();
    assert_eq!(report.tally, tally(5, 7, 0));
}

#[test]
fn a_test_that_timed_out_has_failed() {
    let report =
        read::nextest_run("     Summary [   1.0s] 1 test run: 0 passed, 1 timed out, 0 skipped")
            .unwrap();
    assert_eq!(report.tally, tally(0, 1, 0));
}

#[test]
fn no_summary_is_no_report() {
    assert!(read::nextest_run("error: could not compile `law`").is_none());
    assert!(read::cargo_test("error: could not compile `law`").is_none());
    assert!(read::tap("TAP version 13").is_none());
}

#[test]
fn the_list_of_nextest_tells_ignored_tests() {
    let text = r#"{"rust-suites":{"law":{"testcases":{
        "a":{"ignored":false,"filter-match":{"status":"matches"}},
        "b":{"ignored":true,"filter-match":{"status":"matches"}},
        "c":{"ignored":false,"filter-match":{"status":"mismatch","reason":"expression"}}}}}}"#;
    assert_eq!(read::nextest_list(&text.replace('\n', "")).unwrap(), (1, 1));
}

#[test]
fn several_results_of_cargo_test_are_added() {
    let text = "test tests::birthday ... FAILED\ntest result: FAILED. 3 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out\ntest result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out";
    let report = read::cargo_test(text).unwrap();
    assert_eq!(report.tally, tally(5, 1, 1));
    assert_eq!(report.failures, ["tests::birthday"]);
}

#[test]
fn the_counts_of_a_browser_run_are_read() {
    let text = "not ok 2 - the front page\n# tests 5\n# suites 0\n# pass 2\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n# duration_ms 12.5";
    let report = read::tap(text).unwrap();
    assert_eq!(report.tally, tally(2, 2, 1));
    assert_eq!(report.failures, ["2 - the front page"]);
}

#[test]
fn both_databases_must_run_the_same_tests() {
    let mut rows = [
        row(Suite::CratesSqlite, tally(4, 0, 0)),
        row(Suite::CratesPostgres, tally(3, 0, 1)),
    ];
    compare_databases(&mut rows);
    assert_eq!(rows[1].report.tally, tally(3, 1, 1));
    let mut same = [
        row(Suite::CratesSqlite, tally(4, 0, 0)),
        row(Suite::CratesPostgres, tally(3, 1, 0)),
    ];
    compare_databases(&mut same);
    assert_eq!(same[1].report.tally, tally(3, 1, 0));
}

#[test]
fn the_sum_is_the_last_line() {
    let rows = [
        row(Suite::House, tally(4, 0, 0)),
        row(Suite::Unit, tally(3, 1, 2)),
    ];
    assert!(table(&rows).ends_with("\n7 passed, 1 failed, 2 skipped"));
}

#[test]
fn a_suite_that_could_not_start_counts_as_one_failure() {
    assert_eq!(Report::not_started("no browser").tally, tally(0, 1, 0));
}

#[test]
fn one_word_can_mean_several_suites() {
    let names = |words: &[&str]| -> Vec<&str> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        chosen(&words)
            .unwrap()
            .into_iter()
            .map(Suite::name)
            .collect()
    };
    assert_eq!(names(&["format"]), ["format"]);
    assert_eq!(
        names(&["browser"]),
        ["build", "browser-sqlite", "browser-postgres"]
    );
    assert_eq!(names(&["house", "unit"]), ["house", "unit"]);
    assert_eq!(
        names(&["sqlite"]),
        ["build", "crates-sqlite", "system-sqlite", "browser-sqlite"]
    );
    assert_eq!(names(&[]).len(), Suite::ALL.len());
    assert!(chosen(&["nonsense".to_owned()]).is_err());
}
