//! Reads the text files as they stand, for the tests that compare the languages.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// A message as one language has it.
pub(crate) struct Message {
    /// The file it stands in, without its ending.
    pub(crate) noun: String,
    /// Its words, with `{}` where a variable stands, all variants after each other.
    pub(crate) text: String,
    /// Its variables.
    pub(crate) variables: BTreeSet<String>,
}

/// The folder of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every message of a language.
pub(crate) fn messages(code: &str) -> BTreeMap<String, Message> {
    let folder = root().join("locales").join(code);
    let files = std::fs::read_dir(folder).unwrap();
    files
        .flat_map(|file| of_file(&file.unwrap().path()))
        .collect()
}

fn of_file(path: &Path) -> Vec<(String, Message)> {
    let noun = path.file_stem().unwrap().to_str().unwrap().to_owned();
    let source = std::fs::read_to_string(path).unwrap();
    let resource = fluent_syntax::parser::parse(source.as_str()).unwrap();
    let message = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => {
            let mut found = Message {
                noun: noun.clone(),
                text: String::new(),
                variables: BTreeSet::new(),
            };
            collect(message.value.as_ref().unwrap(), &mut found);
            Some((message.id.name.to_owned(), found))
        }
        _ => None,
    };
    resource.body.iter().filter_map(message).collect()
}

fn collect(pattern: &Pattern<&str>, found: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.text.push_str(value),
            PatternElement::Placeable { expression } => placed(expression, found),
        }
    }
}

fn placed(expression: &Expression<&str>, found: &mut Message) {
    match expression {
        Expression::Inline(inline) => {
            found.text.push_str("{}");
            variable(inline, found);
        }
        Expression::Select { selector, variants } => {
            variable(selector, found);
            for variant in variants {
                collect(&variant.value, found);
                found.text.push(' ');
            }
        }
    }
}

fn variable(inline: &InlineExpression<&str>, found: &mut Message) {
    if let InlineExpression::VariableReference { id } = inline {
        found.variables.insert(id.name.to_owned());
    }
}
