//! The page of the vocabulary is the one that the rules make.

use crate::listing::vocabulary_page;
use std::fs;
use std::path::Path;

#[test]
fn the_page_of_the_vocabulary_is_that_of_the_rules() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/law-vocabulary.md");
    let written = fs::read_to_string(path).unwrap_or_default();
    assert!(
        written == vocabulary_page(),
        "docs/law-vocabulary.md is not what the files of law/ say; make it anew with `cargo xtask law-pages`"
    );
}
