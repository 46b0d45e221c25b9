//! The rules, words and calendars of one folder `law/`.

use crate::answer::Reason;
use crate::body_of_law::BodyOfLaw;
use crate::calendar::Calendar;
use crate::deadline::DeadlineRule;
use crate::facts::{Facts, Value, Vocabulary};
use crate::guide::Guide;
use crate::hash::RuleSetHash;
use crate::id::{
    CitationId, FactId, FactorId, QuestionId, RoleId, RouteId, RuleId, TextId, WordId,
};
use crate::language::Language;
use crate::load::{self, LoadError};
use crate::route::Route;
use crate::rule::Rule;
use crate::sharing::SharingEntry;
use crate::texts::Texts;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};
use thiserror::Error;

/// The rules as data: read, checked and compiled.
#[derive(Clone)]
pub struct RuleSet {
    pub(crate) hash: RuleSetHash,
    pub(crate) texts: Texts,
    pub(crate) vocabulary: Arc<Vocabulary>,
    pub(crate) roles: Vec<(String, TextId)>,
    pub(crate) factors: Vec<(String, TextId)>,
    pub(crate) questions: Vec<(String, TextId)>,
    /// For each question those that are easily taken for it.
    pub(crate) see: Vec<Vec<QuestionId>>,
    /// For each question what may be left out, beside what may be so for any.
    pub(crate) untold: Vec<Vec<(FactId, Value)>>,
    pub(crate) question_names: HashMap<String, QuestionId>,
    pub(crate) citations: Vec<TextId>,
    pub(crate) rules: Vec<Rule>,
    /// For each question its rules, the highest precedence first.
    pub(crate) by_question: Vec<Vec<RuleId>>,
    pub(crate) routes: Vec<Route>,
    pub(crate) deadlines: Vec<DeadlineRule>,
    pub(crate) calendar: Calendar,
    pub(crate) sharing: Vec<SharingEntry>,
    pub(crate) guide: Guide,
    /// The name that other crates use for an act, with what it is called.
    pub(crate) acts: Vec<(String, TextId)>,
    pub(crate) fallback: Fallback,
}

/// What is answered on a date without a rule.
#[derive(Clone, Copy)]
pub(crate) struct Fallback {
    pub(crate) who: RoleId,
    pub(crate) reason: Reason,
}

/// A name that the rule set does not have.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
#[error("the rules have no {what} called `{name}`")]
pub struct UnknownName {
    /// What was looked for.
    pub what: &'static str,
    /// The name.
    pub name: String,
}

static NORWAY: LazyLock<Result<RuleSet, LoadError>> =
    LazyLock::new(|| load::embedded(BodyOfLaw::Norway));
static PROPOSAL_2020: LazyLock<Result<RuleSet, LoadError>> =
    LazyLock::new(|| load::embedded(BodyOfLaw::Proposal2020));

impl RuleSet {
    /// The law of Norway as it is built into the program; read and checked once.
    ///
    /// # Panics
    /// See [`RuleSet::embedded_of`].
    pub fn embedded() -> &'static Self {
        Self::embedded_of(BodyOfLaw::Norway)
    }

    /// A body of law as it is built into the program; read and checked once.
    ///
    /// # Panics
    /// When the embedded files do not hold together. A test loads them, so that no such program
    /// leaves the house.
    #[expect(
        clippy::panic,
        reason = "a program without law must not run, and a test sees it first"
    )]
    pub fn embedded_of(body: BodyOfLaw) -> &'static Self {
        let loaded = match body {
            BodyOfLaw::Norway => &*NORWAY,
            BodyOfLaw::Proposal2020 => &*PROPOSAL_2020,
        };
        match loaded {
            Ok(rules) => rules,
            Err(error) => panic!("the embedded rules do not hold together: {error}"),
        }
    }

    /// Reads a body of law that is built into the program once more, as the start of the program
    /// does.
    ///
    /// # Errors
    /// When the embedded files do not hold together.
    pub fn read_embedded(body: BodyOfLaw) -> Result<Self, LoadError> {
        load::embedded(body)
    }

    /// Reads, checks and compiles one body of law out of the files of a folder `law/`, given as
    /// (path inside it, text). Files of other bodies are left alone, and so are worked cases.
    ///
    /// # Errors
    /// When a file does not parse or the files do not hold together; see [`LoadError`].
    pub fn load<'f>(
        body: BodyOfLaw,
        files: impl Iterator<Item = (&'f str, &'f str)>,
    ) -> Result<Self, LoadError> {
        load::load(body, files)
    }

    /// The same, and asks every worked case beside the rules.
    ///
    /// # Errors
    /// As [`RuleSet::load`]; and when a case gets another answer than its file says, or no case
    /// tries a version of a rule.
    pub fn load_and_try<'f>(
        body: BodyOfLaw,
        files: impl Iterator<Item = (&'f str, &'f str)>,
    ) -> Result<Self, LoadError> {
        load::load_and_try(body, files)
    }

    /// The fingerprint of the rules.
    pub fn hash(&self) -> RuleSetHash {
        self.hash
    }

    /// Facts of which nothing is known yet.
    pub fn facts(&self) -> Facts {
        Facts::of(&self.vocabulary)
    }

    /// A question by its name.
    ///
    /// # Errors
    /// When no question has that name.
    pub fn question(&self, name: &str) -> Result<QuestionId, UnknownName> {
        let found = self.question_names.get(name).copied();
        found.ok_or_else(|| UnknownName {
            what: "question",
            name: name.to_owned(),
        })
    }

    /// Every question with its text.
    pub fn questions(&self) -> impl Iterator<Item = (QuestionId, &str, TextId)> {
        let questions = self.questions.iter().enumerate();
        questions.map(|(index, (name, text))| (QuestionId::new(index), name.as_str(), *text))
    }

    /// Whether any rule of this body of law answers a question, on whatever date.
    pub fn has_rules_for(&self, question: QuestionId) -> bool {
        !self.by_question[question.index()].is_empty()
    }

    /// Whether a rule that answers the question gives somebody a right.
    pub fn is_right(&self, question: QuestionId) -> bool {
        let mut rules = self.by_question[question.index()].iter();
        rules.any(|rule| self.rules[rule.index()].right_of.is_some())
    }

    /// The words of a text.
    pub fn text(&self, text: TextId, language: Language) -> &str {
        self.texts.get(text).in_language(language)
    }

    /// The name of a text: the same in every rule set that has it.
    pub fn text_name(&self, text: TextId) -> &str {
        self.texts.name(text)
    }

    /// A text by its name.
    ///
    /// # Errors
    /// When the rule set has no such text.
    pub fn text_called(&self, name: &str) -> Result<TextId, UnknownName> {
        let found = self.texts.find(name);
        found.ok_or_else(|| UnknownName {
            what: "text",
            name: name.to_owned(),
        })
    }

    /// Where something stands: act and paragraph.
    pub fn citation(&self, citation: CitationId, language: Language) -> &str {
        self.text(self.citations[citation.index()], language)
    }

    /// Where something stands, as the files name it: `helse-og-omsorgstjenesteloven 7-2 a`.
    pub(crate) fn place_name(&self, citation: CitationId) -> &str {
        let name = self.text_name(self.citations[citation.index()]);
        name.strip_prefix("citation/").unwrap_or(name)
    }

    /// The name and the meaning of a fact.
    pub fn fact(&self, fact: FactId) -> (&str, TextId) {
        let meaning = self.vocabulary.meaning(fact);
        (&meaning.name, meaning.text)
    }

    /// Who must judge a fact, and what is weighed; `None` for a fact that needs no judgement.
    ///
    /// # Errors
    /// When no fact has that name.
    pub fn judged(&self, fact: &str) -> Result<Option<(RoleId, &[FactorId])>, UnknownName> {
        let found = self.vocabulary.fact(fact);
        let found = found.ok_or_else(|| UnknownName {
            what: "fact",
            name: fact.to_owned(),
        })?;
        let meaning = self.vocabulary.meaning(found);
        Ok(meaning.judge.map(|who| (who, &*meaning.factors)))
    }

    /// The name and the meaning of a word.
    pub fn word(&self, word: WordId) -> (&str, TextId) {
        let (name, text) = &self.vocabulary.words[word.index()];
        (name, *text)
    }

    /// The name and the meaning of a factor.
    pub fn factor(&self, factor: FactorId) -> (&str, TextId) {
        let (name, text) = &self.factors[factor.index()];
        (name, *text)
    }

    /// The name and the title of a role.
    pub fn role(&self, role: RoleId) -> (&str, TextId) {
        let (name, text) = &self.roles[role.index()];
        (name, *text)
    }

    /// The name of a rule.
    pub fn rule(&self, rule: RuleId) -> &str {
        &self.rules[rule.index()].name
    }

    /// Whom a rule binds, and whose right it is, where it is one.
    pub fn parties(&self, rule: RuleId) -> (RoleId, Option<RoleId>) {
        let rule = &self.rules[rule.index()];
        (rule.binds, rule.right_of)
    }

    /// The paragraphs that a rule stands on, the first one first.
    pub fn stands_on(&self, rule: RuleId) -> impl Iterator<Item = CitationId> {
        let rule = &self.rules[rule.index()];
        std::iter::once(rule.citation).chain(rule.also.iter().copied())
    }

    /// A complaint route.
    pub fn route(&self, route: RouteId) -> &Route {
        &self.routes[route.index()]
    }

    /// What an act is called, by the short name that a service works under.
    ///
    /// # Errors
    /// When no act has that short name.
    pub fn act(&self, short: &str) -> Result<TextId, UnknownName> {
        let found = self.acts.iter().find(|(name, _)| name == short);
        let found = found.map(|(_, text)| *text);
        found.ok_or_else(|| UnknownName {
            what: "act",
            name: short.to_owned(),
        })
    }

    /// The same rules with one that is off switched on: to try what it would mean.
    ///
    /// # Errors
    /// When no rule has that name.
    pub fn switched_on(&self, rule: &str) -> Result<Self, UnknownName> {
        let mut tried = self.clone();
        let found = tried.rules.iter_mut().find(|found| found.name == rule);
        let found = found.ok_or_else(|| UnknownName {
            what: "rule",
            name: rule.to_owned(),
        })?;
        found.off = false;
        Ok(tried)
    }
}
