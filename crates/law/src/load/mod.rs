//! From files to a checked rule set.

mod body;
mod check;
mod guide;
mod paragraphs;
mod sharing;
mod words;

use crate::body_of_law::BodyOfLaw;
use crate::case;
use crate::deadline::Deadlines;
use crate::expression::ExpressionError;
use crate::hash::RuleSetHash;
use crate::id::CitationId;
use crate::rule_set::RuleSet;
use crate::source::{self, Form, Sources};
use crate::texts::Texts;
use std::collections::HashMap;
use thiserror::Error;

/// Why files do not make a rule set.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum LoadError {
    /// A file does not parse.
    #[error("{path}: {error}")]
    Unreadable {
        /// The file.
        path: String,
        /// What the parser says.
        error: String,
    },
    /// A file lies where none belongs.
    #[error("{path}: no kind of file lies here")]
    UnknownPlace {
        /// The file.
        path: String,
    },
    /// A name that nothing defines.
    #[error("{place}: no {what} is called `{name}`")]
    Undefined {
        /// The file or rule that uses it.
        place: String,
        /// What kind of thing is missing.
        what: &'static str,
        /// The name.
        name: String,
    },
    /// A condition cannot be read.
    #[error("{place}: {error}")]
    Expression {
        /// The file and rule.
        place: String,
        /// What is wrong.
        error: ExpressionError,
    },
    /// A rule that does not hold together.
    #[error("{place}: {problem}")]
    Broken {
        /// The file and rule.
        place: String,
        /// What is wrong.
        problem: String,
    },
    /// Two rules answer one question on the same date, and nothing says which goes first.
    #[error("`{one}` and `{other}` both answer `{question}`, and neither goes first")]
    Competing {
        /// The question.
        question: String,
        /// A rule.
        one: String,
        /// Another rule.
        other: String,
    },
    /// Cases that get another answer than the file says, and rules that no case tries.
    #[error("the worked cases do not hold:\n{}", .0.join("\n"))]
    Cases(Vec<String>),
}

include!(concat!(env!("OUT_DIR"), "/law_files_list.rs"));

/// The files that are built into the program: path inside `law/`, and text.
pub fn embedded_files() -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES.iter().copied()
}

/// One body of law as it is built into the program. A test sees that it is the same as what the
/// files say.
pub(crate) fn embedded(body: BodyOfLaw) -> Result<RuleSet, LoadError> {
    let hash = RuleSetHash::of(&of_body(body, embedded_files()));
    let compiled = of_body(body, COMPILED.iter().copied());
    sources(&compiled, Form::Json).and_then(|sources| checked(&sources, hash))
}

/// Reads, compiles and checks that the files fit together. Files with cases are left alone.
pub(crate) fn load<'f>(
    body: BodyOfLaw,
    files: impl Iterator<Item = (&'f str, &'f str)>,
) -> Result<RuleSet, LoadError> {
    let rules = files.filter(|(path, _)| !source::holds_cases(path));
    read(body, rules).map(|(rules, _)| rules)
}

/// The same, and every worked case is asked.
pub(crate) fn load_and_try<'f>(
    body: BodyOfLaw,
    files: impl Iterator<Item = (&'f str, &'f str)>,
) -> Result<RuleSet, LoadError> {
    let (rules, sources) = read(body, files)?;
    case::check(&rules, &sources)?;
    Ok(rules)
}

/// Reads the files of one body of law, compiles them and checks that they fit together.
pub(crate) fn read<'f>(
    body: BodyOfLaw,
    files: impl Iterator<Item = (&'f str, &'f str)>,
) -> Result<(RuleSet, Sources), LoadError> {
    let files = of_body(body, files);
    let sources = sources(&files, Form::Toml)?;
    let rules = checked(&sources, RuleSetHash::of(&files))?;
    Ok((rules, sources))
}

/// The files of one body of law, in the order of their paths.
fn of_body<'f>(
    body: BodyOfLaw,
    files: impl Iterator<Item = (&'f str, &'f str)>,
) -> Vec<(&'f str, &'f str)> {
    let mut files: Vec<_> = files.filter(|(path, _)| body.holds(path)).collect();
    files.sort_unstable();
    files
}

fn sources(files: &[(&str, &str)], form: Form) -> Result<Sources, LoadError> {
    let mut sources = Sources::default();
    for (path, content) in files {
        sources.add(path, content, form)?;
    }
    Ok(sources)
}

fn checked(sources: &Sources, hash: RuleSetHash) -> Result<RuleSet, LoadError> {
    let rules = compile(sources, hash)?;
    check::all(&rules)?;
    Ok(rules)
}

fn compile(sources: &Sources, hash: RuleSetHash) -> Result<RuleSet, LoadError> {
    let mut texts = Texts::default();
    let citations = Citations::of(sources, &mut texts)?;
    let words = words::compile(sources, &mut texts)?;
    let fallback = words.fallback()?;
    let sharing = sharing::compile(sources, &citations, &mut texts)?;
    let acts = sources.acts.iter().filter_map(|(folder, act)| {
        let short = act.short.clone()?;
        Some((short, texts.find(&format!("act/{folder}"))?))
    });
    let acts = acts.collect();
    let parts = paragraphs::compile(sources, &words, &citations, &mut texts)?;
    let guide = guide::compile(sources, &words, &mut texts)?;
    let deadlines = Deadlines::of(&parts.deadlines, &parts.calendar);
    words.vocabulary.deadlines.get_or_init(|| deadlines);
    let by_question = check::order(&parts.rules, words.questions.len());
    Ok(RuleSet {
        hash,
        texts,
        question_names: words.question_names(),
        vocabulary: words.vocabulary,
        roles: words.roles,
        factors: words.factors,
        questions: words.questions,
        see: words.see,
        untold: words.untold,
        citations: citations.list,
        rules: parts.rules,
        by_question,
        routes: parts.routes,
        deadlines: parts.deadlines,
        calendar: parts.calendar,
        sharing,
        guide,
        acts,
        fallback,
    })
}

/// Where things stand: every paragraph of the files, by `<act> <paragraph>`.
pub(crate) struct Citations {
    pub(crate) list: Vec<crate::id::TextId>,
    names: HashMap<String, CitationId>,
}

impl Citations {
    fn of(sources: &Sources, texts: &mut Texts) -> Result<Self, LoadError> {
        let mut citations = Self {
            list: Vec::new(),
            names: HashMap::new(),
        };
        for (folder, act) in &sources.acts {
            texts.keep(format!("act/{folder}"), act.name.clone());
        }
        for (path, file) in &sources.paragraphs {
            citations.add(sources, path, &file.paragraph, texts)?;
        }
        Ok(citations)
    }

    fn add(
        &mut self,
        sources: &Sources,
        path: &str,
        paragraph: &str,
        texts: &mut Texts,
    ) -> Result<(), LoadError> {
        let folder = folder_of(path);
        let act = sources.acts.iter().find(|(name, _)| name == folder);
        let (_, act) = act.ok_or_else(|| undefined(path, "act", folder))?;
        let name = format!("{folder} {paragraph}");
        let text = act.name.map(|name| format!("{name} § {paragraph}"));
        let id = CitationId::new(self.list.len());
        self.list.push(texts.keep(format!("citation/{name}"), text));
        match self.names.insert(name, id) {
            None => Ok(()),
            Some(_) => Err(broken(path, "another file holds the same paragraph")),
        }
    }

    /// A paragraph as files name it: `helse-og-omsorgstjenesteloven 7-2 a`.
    pub(crate) fn find(&self, place: &str, name: &str) -> Result<CitationId, LoadError> {
        let found = self.names.get(name).copied();
        found.ok_or_else(|| undefined(place, "paragraph", name))
    }

    pub(crate) fn all(&self, place: &str, names: &[String]) -> Result<Vec<CitationId>, LoadError> {
        names.iter().map(|name| self.find(place, name)).collect()
    }
}

/// `helse-og-omsorgstjenesteloven` of `norway/helse-og-omsorgstjenesteloven/7-2a.toml`.
pub(crate) fn folder_of(path: &str) -> &str {
    path.split('/').nth(1).unwrap_or(path)
}

pub(crate) fn undefined(place: &str, what: &'static str, name: &str) -> LoadError {
    LoadError::Undefined {
        place: place.to_owned(),
        what,
        name: name.to_owned(),
    }
}

pub(crate) fn broken(place: &str, problem: &str) -> LoadError {
    LoadError::Broken {
        place: place.to_owned(),
        problem: problem.to_owned(),
    }
}
