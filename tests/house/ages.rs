//! Ages and periods of the law stand in `law/`: the program compares no age with a number and adds no number of
//! weeks, months or years to a date.

use proc_macro2::TokenTree;

use crate::source::{program, sources};
use crate::tree;

/// Parts of names that speak of an age or of a period that an act sets.
const AGES: [&str; 6] = [
    "age",
    "ages",
    "majority",
    "adulthood",
    "complaint",
    "limitation",
];
/// What makes a number into a period.
const PERIODS: [&str; 6] = [
    "weeks",
    "months",
    "years",
    "try_weeks",
    "try_months",
    "try_years",
];
/// As far apart a name and the number that it is compared with stand: `age_on(born, day) >= 0`.
const NEAR: usize = 7;

fn number(token: &TokenTree) -> Option<u64> {
    let TokenTree::Literal(literal) = token else {
        return None;
    };
    let digits: String = literal.to_string();
    let digits = digits
        .trim_end_matches(|sign: char| sign.is_ascii_alphanumeric() && !sign.is_ascii_digit());
    digits.replace('_', "").parse().ok()
}

fn is_name(token: &TokenTree, names: &[&str], whole: bool) -> bool {
    let TokenTree::Ident(name) = token else {
        return false;
    };
    let name = name.to_string().to_lowercase();
    let mut parts = name.split('_');
    names.contains(&name.as_str()) || (!whole && parts.any(|part| names.contains(&part)))
}

fn is_mark(token: &TokenTree, marks: &str) -> bool {
    matches!(token, TokenTree::Punct(mark) if marks.contains(mark.as_char()))
}

/// The numbers of a text that are ages or periods of the law, each with its line.
fn numbers_of_law(text: &str) -> Vec<(usize, u64)> {
    let tokens = program(text.parse().expect("Rust can be read"));
    let mut found = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        let Some(number) = number(token).filter(|number| *number > 1) else {
            continue;
        };
        let before = &tokens[place.saturating_sub(NEAR)..place];
        let statement = before
            .rsplit(|token| is_mark(token, ";"))
            .next()
            .unwrap_or(before);
        let compared = statement.iter().any(|token| is_mark(token, "<>=:"));
        let of_an_age = compared && statement.iter().any(|token| is_name(token, &AGES, false));
        let after = tokens.get(place + 1..).unwrap_or_default();
        let called = after.iter().find(|token| !is_mark(token, "."));
        let dotted = after.first().is_some_and(|token| is_mark(token, "."));
        let called = dotted && called.is_some_and(|token| is_name(token, &PERIODS, true));
        let given = before
            .last()
            .is_some_and(|token| is_name(token, &PERIODS, true));
        if of_an_age || called || given {
            found.push((token.span().start().line, number));
        }
    }
    found
}

#[test]
fn no_age_and_no_period_of_the_law_stands_in_the_program() {
    let mut findings = Vec::new();
    let program = sources("crates/").into_iter().filter(|source| {
        let is_program = source.file.contains("/src/") && !source.is_test();
        // the people of the sample are of some age, and have waited some weeks
        is_program && !source.file.starts_with("crates/sample/")
    });
    for source in program {
        for (line, number) in numbers_of_law(&source.text) {
            findings.push(format!("{}:{line}: {number}", source.file));
        }
    }
    tree::none(
        "An age or a period of the law stands in Rust instead of in `law/`.",
        &findings,
    );
}

#[test]
fn an_age_and_a_period_are_found() {
    let found = |text| !numbers_of_law(text).is_empty();
    assert!(found("fn a() -> bool { child.age(day) >= 18 }"));
    assert!(found("fn a() -> bool { age_on(born, day) < 16 }"));
    assert!(found("const AGE_OF_CONSENT: i64 = 15;"));
    assert!(found("const COMPLAINT_WEEKS: i64 = 4;"));
    assert!(found("fn a() { day + 3.weeks() }"));
    assert!(found("fn a() { Span::new().months(6) }"));
    assert!(!found("fn a() { let page = 18; }"));
    assert!(!found("fn a() { count.months() }"));
    assert!(!found(
        "#[cfg(test)] mod tests { fn a() { age_on(born, day) == 18 } }"
    ));
}
