//! The permit is the spine: who may make one, and who may take a view out of its record, is listed.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::source::{Source, sources};

/// The files that make a permit: the access rule, and nobody else.
const MAKERS: [&str; 1] = ["crates/casework/src/access/rule.rs"];

/// The places that take a view apart from the record of what it shows.
const OPENERS: [&str; 2] = [
    // reads which names a note can mean; nothing of it is handed out
    "crates/office/src/note/quick.rs",
    // stores the record, and hands out the view afterwards
    "crates/office/src/show.rs",
];

/// How often a file writes `Permit { … }` as a value.
fn made(source: &Source) -> usize {
    count(source.tokens(), &|before, tokens| match tokens {
        [TokenTree::Ident(name), TokenTree::Group(group), ..] => {
            name == "Permit" && before != "struct" && names_fields(group)
        }
        _ => false,
    })
}

/// Whether a group is `{ name: …` or `{ name, …`, and not the body of a function.
fn names_fields(group: &Group) -> bool {
    let tokens: Vec<TokenTree> = group.stream().into_iter().take(2).collect();
    let mark = match tokens.as_slice() {
        [TokenTree::Ident(_), TokenTree::Punct(mark)] => mark.as_char(),
        _ => return false,
    };
    group.delimiter() == Delimiter::Brace && [':', ','].contains(&mark)
}

/// How often a file calls `.into_parts()` on something seen.
fn opened(source: &Source) -> usize {
    count(source.tokens(), &|before, tokens| match tokens {
        [TokenTree::Ident(name), TokenTree::Group(group), ..] => {
            name == "into_parts" && group.stream().is_empty() && before == "."
        }
        _ => false,
    })
}

/// Counts the places where `found(what stands before, what stands there)` holds, in every depth.
fn count(tokens: TokenStream, found: &dyn Fn(&str, &[TokenTree]) -> bool) -> usize {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut number = 0;
    for (index, token) in tokens.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| tokens.get(index));
        let before = before.map(ToString::to_string).unwrap_or_default();
        number += usize::from(found(&before, &tokens[index..]));
        if let TokenTree::Group(group) = token {
            number += count(group.stream(), found);
        }
    }
    number
}

fn places(folders: &[&str], found: fn(&Source) -> usize) -> Vec<String> {
    folders
        .iter()
        .flat_map(|folder| sources(folder))
        .filter(|source| source.file.contains("/src/") && !source.is_test())
        .filter(|source| found(source) > 0)
        .map(|source| source.file)
        .collect()
}

#[test]
fn only_the_access_rule_makes_a_permit() {
    assert_eq!(places(&["crates/"], made), MAKERS);
}

#[test]
fn only_listed_places_take_a_view_from_its_record() {
    assert_eq!(
        places(&["crates/casework/", "crates/office/"], opened),
        OPENERS
    );
}

#[test]
fn a_permit_that_is_made_is_found() {
    let made_in = |text: &str| {
        made(&Source {
            file: "a.rs".to_owned(),
            text: text.to_owned(),
        })
    };
    assert_eq!(made_in("fn a() -> Permit { b() }"), 0);
    assert_eq!(
        made_in("struct Permit { a: u8 } impl Permit { fn a(&self) -> &'p Permit { self.a } }"),
        0
    );
    assert_eq!(made_in("fn a() { b(Permit { a: 1 }) }"), 1);
}
