//! The Rust of the house, read as a compiler reads it, so that comments and strings are not confused.

use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};

use crate::tree;

/// A Rust file.
pub(crate) struct Source {
    /// Its path from the root.
    pub(crate) file: String,
    /// Its text.
    pub(crate) text: String,
}

impl Source {
    /// The tokens of the file: comments are gone, doc comments are attributes.
    pub(crate) fn tokens(&self) -> TokenStream {
        self.text
            .parse()
            .unwrap_or_else(|error| panic!("{}: {error}", self.file))
    }

    /// Whether the file holds tests only.
    pub(crate) fn is_test(&self) -> bool {
        let parts: Vec<&str> = self.file.split('/').collect();
        parts
            .iter()
            .any(|part| matches!(*part, "tests" | "tests.rs" | "testing" | "testing.rs"))
            || self.file.ends_with("_tests.rs")
    }
}

/// The Rust files whose path begins so.
pub(crate) fn sources(prefix: &str) -> Vec<Source> {
    let rust = tree::files()
        .into_iter()
        .filter(|file| file.starts_with(prefix) && file.ends_with(".rs"));
    rust.map(|file| Source {
        text: tree::text(&file).expect("Rust is text"),
        file,
    })
    .collect()
}

/// The tokens below this stream with every attribute reported to `attribute` and every other token to `token`.
pub(crate) fn walk(
    tokens: TokenStream,
    attribute: &mut dyn FnMut(&Group),
    token: &mut dyn FnMut(&TokenTree),
) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(tree) = tokens.next() {
        if is_hash(&tree) {
            // an inner attribute has an exclamation mark between the hash and the bracket
            tokens.next_if(|next| matches!(next, TokenTree::Punct(mark) if mark.as_char() == '!'));
            if let Some(TokenTree::Group(group)) = tokens.next_if(is_bracket) {
                attribute(&group);
                continue;
            }
        }
        token(&tree);
        if let TokenTree::Group(group) = tree {
            walk(group.stream(), attribute, token);
        }
    }
}

fn is_hash(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Punct(mark) if mark.as_char() == '#')
}

fn is_bracket(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket)
}

/// Every literal of the program: nothing of comments, attributes or modules that are tests.
pub(crate) fn literals(tokens: TokenStream) -> Vec<Literal> {
    let found = program(tokens).into_iter();
    let literal = |token| match token {
        TokenTree::Literal(literal) => Some(literal),
        _ => None,
    };
    found.filter_map(literal).collect()
}

/// Every name, literal and mark of the program in the order in which it is written, outside and inside of brackets
/// alike: nothing of comments, attributes or modules that are tests.
pub(crate) fn program(tokens: TokenStream) -> Vec<TokenTree> {
    let mut found = Vec::new();
    collect(tokens, &mut found);
    found
}

fn collect(tokens: TokenStream, found: &mut Vec<TokenTree>) {
    let mut tokens = tokens.into_iter().peekable();
    let mut of_a_test = false;
    while let Some(tree) = tokens.next() {
        match tree {
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                tokens.next_if(
                    |next| matches!(next, TokenTree::Punct(mark) if mark.as_char() == '!'),
                );
                if let Some(TokenTree::Group(group)) = tokens.next_if(is_bracket) {
                    of_a_test |= is_test_attribute(&group);
                }
            }
            TokenTree::Punct(ref mark) if mark.as_char() == ';' => {
                of_a_test = false;
                found.push(tree);
            }
            TokenTree::Group(group) => {
                let body = group.delimiter() == Delimiter::Brace;
                if !of_a_test {
                    collect(group.stream(), found);
                }
                of_a_test &= !body;
            }
            _ => found.push(tree),
        }
    }
}

fn is_test_attribute(attribute: &Group) -> bool {
    let text = attribute.stream().to_string().replace(' ', "");
    text == "test" || text == "cfg(test)"
}

#[test]
fn literals_of_tests_and_comments_are_left_out() {
    let text = "/// \"doc\"\nconst A: &str = \"a\"; // \"comment\"\n#[cfg(test)] mod tests { const B: &str = \"b\"; }\nfn c() { f(\"c\"); }\n#[test] fn d() { f(\"d\"); }";
    let found: Vec<String> = literals(text.parse().unwrap())
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(found, ["\"a\"", "\"c\""]);
}
