//! The first day of a municipality: keys, a file that describes who works there, and somebody who signs in. Nothing in
//! its store was written by the demo.

use serde_json::json;
use system_tests::contract::{NOTICE, NOTICE_FORM};
use system_tests::provider::{Browser, Provider};
use system_tests::search::Searcher;

use super::support::{Town, browser, certified, client, next};

/// The example that the operator's page tells of.
const FILE: &str = include_str!("../../../docs/organisations.toml");

/// Of the coordinating unit, a nurse at two places, and a leader elsewhere.
const KARI: &str = "11830020243";
const OLA: &str = "27890004860";
const NILS: &str = "17840001954";

/// Somebody who comes when the program runs already.
const MARI: &str = "03870021428";
const COMES: &str = "
[[organisation.unit.employee]]
name = \"Mari Nykommer\"
number = \"03870021428\"
title = \"pedagogisk leder\"
function = \"worker\"
";

fn staff(town: &Town, provider: &Provider) -> String {
    format!(
        "name = \"ansatt\"\nkind = \"ansattporten\"\nissuer = {:?}\nclient = \"staff\"\n{}",
        provider.address(),
        town.secret_file()
    )
}

/// A browser in which somebody has signed in with a number, whether it was let in or not.
fn comes(town: &Town, provider: &Provider, number: &str) -> Browser {
    let mut browser = browser(town, provider);
    next(provider, number, json!({}));
    let page = browser.open("/sign-in/ansatt").expect("a page");
    assert_eq!(page.status, 200, "{}", page.body);
    browser
}

fn is_in(browser: &mut Browser) -> bool {
    browser.is_signed_in().expect("a first page comes")
}

/// What is told about people while they are registered: how many, and nothing else.
fn says_nobody(said: &str) {
    for secret in ["Eksempelsen", "Prøvestad", KARI, OLA, NILS] {
        assert!(!said.contains(secret), "{secret}: {said}");
    }
}

#[test]
fn a_municipality_registers_its_staff_who_sign_in_and_give_a_notice() {
    let town = Town::empty();
    let looked = town
        .register(FILE, &[])
        .expect_err("nobody answers, so nothing is written");
    assert!(looked.contains("--yes"), "{looked}");
    let done = town.register(FILE, &["--yes"]).expect("it is written");
    for part in [
        "Fjellvik kommune er ny",
        "Ny enhet: Fjellvik helsestasjon",
        "Ansatte: 4 nye, 0 endret, 0 avsluttet",
        "Innlogging: 3 får, 0 mister den",
    ] {
        assert!(done.contains(part), "{part}: {done}");
    }
    says_nobody(&done);
    let again = town.register(FILE, &["--yes"]).expect("nothing is amiss");
    assert!(again.contains("Ingenting ble endret"), "{again}");

    let provider = certified(&[client("staff", &town.callback("ansatt"), json!({}))]);
    let _server = town.serve(&[staff(&town, &provider)]);
    let mut nurse = comes(&town, &provider, OLA);
    assert!(is_in(&mut nurse));
    let page = nurse.site.get(NOTICE).expect("a page");
    assert!(page.body.contains("Fjellvik"), "{}", page.body);
    let mut form = page.form(NOTICE_FORM).expect("staff give notices");
    form.fill_required("Hun trenger at noen samler trådene.");
    form.fill("child-1-given", "Ada").expect("there is a field");
    form.fill("consent", "0").expect("the family knows of it");
    let sent = nurse.site.submit(&page.path, &form).expect("an answer");
    assert_eq!(sent.status, 303, "{}", sent.body);

    let mut unit = comes(&town, &provider, KARI);
    let inbox = unit.site.get("/inbox").expect("a page");
    assert_eq!(inbox.status, 200, "{}", inbox.body);
    assert!(inbox.body.contains("Ada"), "{}", inbox.body);
    let nobody = comes(&town, &provider, "03840004650");
    assert!(!is_in(&mut nobody.clone()), "whom nobody registered");
}

#[test]
fn who_comes_and_goes_does_so_while_the_program_runs() {
    let town = Town::empty();
    town.register(FILE, &["--yes"]).expect("it is written");
    let provider = certified(&[client("staff", &town.callback("ansatt"), json!({}))]);
    let server = town.serve(&[staff(&town, &provider)]);
    let mut leader = comes(&town, &provider, NILS);
    assert!(is_in(&mut leader));
    assert!(!is_in(&mut comes(&town, &provider, MARI)));

    // the last unit of the file gets somebody new
    let more = format!("{FILE}{COMES}");
    let done = town.register(&more, &["--yes"]).expect("it is written");
    assert!(
        done.contains("1 nye, 0 endret, 0 avsluttet") && !done.contains("Fjellvik kommune"),
        "{done}"
    );
    assert!(is_in(&mut comes(&town, &provider, MARI)));

    // and its leader goes: at the next request it is over
    let (before, leader_of) = more
        .split_once("[[organisation.unit.employee]]\nname = \"Nils")
        .expect("the leader stands in the file");
    let (_, after) = leader_of.split_once("\n\n").expect("somebody follows");
    let without = format!("{before}{after}");
    let done = town.register(&without, &["--yes"]).expect("it is written");
    assert!(done.contains("Innlogging: 0 får, 1 mister den"), "{done}");
    assert!(!is_in(&mut leader));
    assert!(!is_in(&mut comes(&town, &provider, NILS)));
    assert!(is_in(&mut comes(&town, &provider, MARI)));
    server.stop().expect("the program stops");

    let words = [
        "Eksempelsen",
        "Prøvestad",
        "Nykommer",
        KARI,
        OLA,
        NILS,
        MARI,
    ];
    let searcher = Searcher::new(words.map(str::to_owned));
    let found = searcher
        .find_below(town.house.folder())
        .expect("the folder is readable");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn every_mistake_in_the_file_is_told_with_its_line_and_nothing_is_written() {
    let town = Town::empty();
    let wrong = FILE
        .replace(KARI, "11830020244")
        .replace("\"school\"", "\"skole\"")
        .replace("title = \"vikar\"", "tittel = \"vikar\"");
    let said = town.register(&wrong, &["--yes"]).expect_err("mistakes");
    let line = |part: &str| {
        let place = wrong.find(part).expect("it stands there");
        wrong[..place].lines().count() + usize::from(wrong[..place].ends_with('\n'))
    };
    for (part, word) in [
        ("number = \"11830020244\"", "fødselsnummer"),
        ("service = \"skole\"", "upper-secondary-school"),
        ("tittel", "coordinator-hours"),
    ] {
        let begins = format!("Linje {}: ", line(part));
        let told = said
            .lines()
            .any(|one| one.contains(&begins) && one.contains(word));
        assert!(told, "{begins}{word}: {said}");
    }
    says_nobody(&said);
    assert!(!said.contains("11830020244"), "{said}");
    assert!(!town.house.folder().join("data").exists());
}
