//! A lint exception says why, and a test that is switched off says so too.

use proc_macro2::{Group, TokenTree};

use crate::source::{sources, walk};
use crate::tree;

/// What is wrong with an attribute, if anything.
fn fault(attribute: &Group) -> Option<&'static str> {
    let mut tokens = attribute.stream().into_iter();
    let Some(TokenTree::Ident(name)) = tokens.next() else {
        return None;
    };
    let rest = tokens
        .map(|token| token.to_string())
        .collect::<String>()
        .replace(' ', "");
    match name.to_string().as_str() {
        "allow" => Some("`allow`; write `expect`, which tells when it is no longer needed"),
        "expect" if !rest.contains("reason=\"") => Some("`expect` without a reason"),
        "ignore" if !rest.starts_with("=\"") => Some("an ignored test without a reason"),
        _ => None,
    }
}

fn faults(text: &str) -> Vec<(&'static str, usize)> {
    let mut found = Vec::new();
    let tokens = text.parse().expect("Rust can be read");
    let mut look = |attribute: &Group| {
        found.extend(fault(attribute).map(|fault| (fault, attribute.span_open().start().line)));
    };
    walk(tokens, &mut look, &mut |_| {});
    found
}

#[test]
fn every_exception_has_a_reason() {
    let all = ["crates/", "xtask/", "tests/"]
        .into_iter()
        .flat_map(sources);
    let findings: Vec<String> = all
        .flat_map(|source| {
            let file = source.file;
            faults(&source.text)
                .into_iter()
                .map(move |(fault, line)| format!("{file}:{line}: {fault}"))
        })
        .collect();
    tree::none(
        "A lint exception or an ignored test has no reason.",
        &findings,
    );
}

#[test]
fn an_exception_without_a_reason_is_found() {
    let text = "#[expect(dead_code)]\nfn a() { #[allow(unused)] let b = 1; }\n#[expect(dead_code, reason = \"x\")]\n#[test]\n#[ignore]\nfn c() {}";
    let lines: Vec<usize> = faults(text).into_iter().map(|(_, line)| line).collect();
    assert_eq!(lines, [1, 2, 5]);
}
