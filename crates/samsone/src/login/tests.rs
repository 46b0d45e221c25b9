use super::written::{Claim, Kind, Whom};
use super::{fill, is_name};
use crate::config::Settings;
use casework::access::Level;

/// The examples of settings in the guide for operators, which must be such as the program reads.
fn examples() -> Vec<Settings> {
    let guide = include_str!("../../../../docs/operation.md");
    let blocks = guide.split("```toml\n").skip(1);
    blocks
        .map(|block| {
            let (example, _) = block.split_once("```").unwrap();
            toml::from_str(example).unwrap_or_else(|error| panic!("{error}\n{example}"))
        })
        .collect()
}

#[test]
fn the_examples_of_the_guide_are_read_and_say_what_is_usual() {
    let examples = examples();
    let ways: Vec<_> = examples.iter().flat_map(|one| &one.sign_in).collect();
    assert!(examples.iter().any(|one| one.address.is_some()));
    for (kind, whom, person, word) in [
        (Kind::IdPorten, Whom::Family, "pid", "idporten-loa-high"),
        (Kind::Ansattporten, Whom::Staff, "pid", "idporten-loa-high"),
        (
            Kind::Helseid,
            Whom::Staff,
            "helseid://claims/identity/pid",
            "4",
        ),
    ] {
        let way = ways.iter().find(|way| way.kind == kind);
        let way = way.unwrap_or_else(|| panic!("no example of {kind:?}"));
        assert_eq!(way.whom(), whom);
        assert_eq!(fill::person(way).unwrap().0, [person]);
        assert_eq!(fill::asks(way), Level::High);
        assert!(fill::levels(way).contains(&(word.to_owned(), Level::High)));
        assert_eq!(fill::proves_key(way), kind == Kind::Helseid);
        assert!(fill::details(way).is_ok());
    }
    let own = ways.iter().find(|way| way.kind == Kind::Own).unwrap();
    assert!(fill::brand(own).is_ok() && fill::person(own).is_ok());
    assert!(!own.mapping.is_empty());
}

#[test]
fn a_level_that_is_not_named_is_not_taken() {
    let way = super::Written::default();
    assert_eq!(fill::unnamed_level(&way), None);
    assert!(fill::levels(&way).is_empty());
}

#[test]
fn a_claim_may_lie_inside_others() {
    assert_eq!(fill::path(&Claim::Name("a/b".to_owned())).0, ["a/b"]);
    let inside = Claim::Inside(vec!["a".to_owned(), "b".to_owned()]);
    assert_eq!(fill::path(&inside).0, ["a", "b"]);
}

#[test]
fn a_name_stands_in_addresses() {
    assert!(is_name("innbygger-2"));
    for name in ["", "Inn", "a b", "a/b", "å", &"a".repeat(41)] {
        assert!(!is_name(name), "{name}");
    }
}
