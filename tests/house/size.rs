//! Budgets: a file is read in one sitting, a function on one screen.

use syn::visit::{self, Visit};

use crate::source::{Source, sources};
use crate::tree;

/// The longest file, in lines.
const FILE: usize = 400;

/// The longest function, in lines.
const FUNCTION: usize = 70;

/// Files that may be longer, and why. A line here is a decision; one that is no longer needed must go.
const LONG_FILES: [(&str, &str); 3] = [
    ("crates/sample/src/family/others.rs", STORY),
    ("crates/sample/src/family/ylva.rs", STORY),
    ("crates/sample/src/family/young.rs", STORY),
];

const STORY: &str = "a family's story, told from top to bottom; there is nothing to follow in it";

/// Where functions may be longer, as the beginning of a path, and why.
const LONG_FUNCTIONS: [(&str, &str); 2] = [
    ("crates/sample/src/family/", STORY),
    (
        "crates/web/src/part/gallery/",
        "the gallery is a list of made-up people to look at; there is nothing to follow in it",
    ),
];

struct Functions {
    found: Vec<(String, usize)>,
}

impl Functions {
    fn add(&mut self, signature: &syn::Signature, block: &syn::Block) {
        let lines =
            block.brace_token.span.close().end().line + 1 - signature.fn_token.span.start().line;
        self.found.push((signature.ident.to_string(), lines));
    }
}

impl<'ast> Visit<'ast> for Functions {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.add(&item.sig, &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.add(&item.sig, &item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(block) = &item.default {
            self.add(&item.sig, block);
        }
        visit::visit_trait_item_fn(self, item);
    }
}

fn functions(source: &Source) -> Vec<(String, usize)> {
    let file =
        syn::parse_file(&source.text).unwrap_or_else(|error| panic!("{}: {error}", source.file));
    let mut functions = Functions { found: Vec::new() };
    functions.visit_file(&file);
    functions.found
}

fn of_the_house() -> Vec<Source> {
    ["crates/", "xtask/", "tests/"]
        .into_iter()
        .flat_map(sources)
        .collect()
}

#[test]
fn no_file_is_longer_than_its_budget() {
    let mut findings = Vec::new();
    for Source { file, text } in of_the_house() {
        let lines = text.lines().count();
        let excepted = LONG_FILES.iter().any(|(name, _)| *name == file);
        if lines > FILE && !excepted {
            findings.push(format!("{file} has {lines} lines"));
        } else if lines <= FILE && excepted {
            findings.push(format!("{file} needs its exception no longer"));
        }
    }
    tree::none(&format!("A file has more than {FILE} lines."), &findings);
}

#[test]
fn no_function_is_longer_than_its_budget() {
    let mut findings = Vec::new();
    let mut needed = [false; LONG_FUNCTIONS.len()];
    for source in of_the_house() {
        let excepted = LONG_FUNCTIONS
            .iter()
            .position(|(path, _)| source.file.starts_with(path));
        let long = functions(&source)
            .into_iter()
            .filter(|(_, lines)| *lines > FUNCTION);
        for (name, lines) in long {
            match excepted {
                Some(number) => needed[number] = true,
                None => findings.push(format!("{}: `{name}` has {lines} lines", source.file)),
            }
        }
    }
    let stale = LONG_FUNCTIONS
        .iter()
        .zip(needed)
        .filter(|(_, needed)| !needed);
    findings.extend(stale.map(|((path, _), _)| format!("{path} needs its exception no longer")));
    tree::none(
        &format!("A function has more than {FUNCTION} lines."),
        &findings,
    );
}

#[test]
fn functions_are_measured() {
    let text = "struct S;\nimpl S {\n    /// What it does.\n    fn a(&self) {\n        b();\n    }\n}\nfn b() {}\n".to_owned();
    let source = Source {
        file: "a.rs".to_owned(),
        text,
    };
    assert_eq!(
        functions(&source),
        [("a".to_owned(), 3), ("b".to_owned(), 1)]
    );
}
