//! The rules that are built into the program hold together.

use law::RuleSet;

#[test]
fn the_embedded_rules_load() {
    let loaded = RuleSet::load(law::embedded_files());
    if let Err(error) = loaded {
        panic!("{error}");
    }
}
