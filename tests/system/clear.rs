//! Nothing personal lies in the clear: not in the database, its log, a backup, a temporary file or what the program
//! tells its operator.

use std::collections::BTreeSet;

use system_tests::contract::ENCRYPTION;
use system_tests::database::Database;
use system_tests::house::House;
use system_tests::search::{Finding, Searcher};

/// What a visitor of the test writes, beside what the demo holds.
const SENTENCE: &str = "Storebroren hennes sover dårlig når ambulansen har vært her om natten.";

/// Uses the program for a while, makes a backup, kills it, and returns what is found lying about.
fn live_and_search(house: &House) -> (Searcher, Vec<Finding>) {
    let words = house.words().expect("the demo tells its words");
    let all = words
        .names
        .into_iter()
        .chain(words.numbers)
        .chain(words.sentences)
        .chain([SENTENCE.to_owned()]);
    let searcher = Searcher::new(all);
    assert!(
        searcher.len() > 20,
        "the demo has only {} words worth looking for",
        searcher.len()
    );

    let server = house.start().expect("the program starts");
    let roles: BTreeSet<String> = server
        .ready()
        .people
        .iter()
        .map(|person| person.role.clone())
        .collect();
    for role in roles {
        let mut client = server
            .sign_in(&role)
            .unwrap_or_else(|error| panic!("{role}: {error:#}"));
        let start = client.get("/").expect("everybody has a first page");
        assert_eq!(start.status, 200, "the first page of {role}");
    }
    let mut parent = server.sign_in("parent").expect("a parent is let in");
    let receipt = parent.send_notice(SENTENCE).expect("a notice is received");
    // a fault in an address must not put the address into the log as it is
    parent
        .get(&format!("{receipt}?q=Storebroren"))
        .expect("the receipt is shown");
    house
        .back_up()
        .expect("a backup is made while the program serves");
    server.kill().expect("the program ran until it was killed");

    let mut findings = searcher
        .find_below(house.folder())
        .expect("the folder is readable");
    if let Database::Postgres(database) = house.database() {
        let tables = database
            .written_folder()
            .expect("PostgreSQL tells where it lies");
        findings.extend(
            searcher
                .find_below(&tables)
                .expect("run the tests as the owner of PostgreSQL or as root"),
        );
    }
    (searcher, findings)
}

fn words(findings: &[Finding]) -> BTreeSet<&str> {
    findings
        .iter()
        .map(|finding| finding.word.as_str())
        .collect()
}

#[test]
fn nothing_lies_in_the_clear() {
    let house = House::new().expect("there is room for the test");
    let (searcher, findings) = live_and_search(&house);
    let some: Vec<&Finding> = findings.iter().take(20).collect();
    assert!(
        findings.is_empty(),
        "{} of {} words found: {some:#?}",
        words(&findings).len(),
        searcher.len()
    );
}

#[test]
fn the_search_would_find_what_is_not_sealed() {
    let house = House::new()
        .expect("there is room for the test")
        .with(ENCRYPTION, "off");
    let (searcher, findings) = live_and_search(&house);
    let found = words(&findings);
    assert!(
        found.contains(SENTENCE),
        "the sentence that was just written is not found"
    );
    assert!(
        found.len() * 2 > searcher.len(),
        "only {} of {} words are found",
        found.len(),
        searcher.len()
    );
}
