//! What the law says, in the reader's language.

use law::{
    CitationId, FactId, FactKind, FactorId, QuestionId, RoleId, RuleSet, Said, TextId, WordId,
};

/// The texts of the law in one language.
#[derive(Clone, Copy)]
pub(crate) struct LawWords {
    rules: &'static RuleSet,
    language: law::Language,
}

impl LawWords {
    /// The texts of these rules in a language.
    pub(crate) fn new(rules: &'static RuleSet, language: language::Language) -> Self {
        let language = match language {
            language::Language::Bokmal => law::Language::Bokmal,
            language::Language::Nynorsk => law::Language::Nynorsk,
            language::Language::English => law::Language::English,
        };
        Self { rules, language }
    }

    /// A text.
    pub(crate) fn text(self, text: TextId) -> String {
        self.rules.text(text, self.language).to_owned()
    }

    /// Where something stands.
    pub(crate) fn citation(self, place: CitationId) -> String {
        self.rules.citation(place, self.language).to_owned()
    }

    /// A role, as it stands inside a sentence.
    pub(crate) fn role(self, role: RoleId) -> String {
        self.text(self.rules.role(role).1)
    }

    /// The name of a factor and what it says.
    pub(crate) fn factor(self, factor: FactorId) -> (&'static str, String) {
        let (name, text) = self.rules.factor(factor);
        (name, self.text(text))
    }

    /// What a factor says, by its name; empty where the rules no longer have it.
    pub(crate) fn factor_called(self, name: &str) -> String {
        self.called("factor", name)
    }

    /// What the law is asked, by the name of the question.
    pub(crate) fn question(self, name: &str) -> String {
        self.called("question", name)
    }

    /// What the law is asked.
    pub(crate) fn asked(self, question: QuestionId) -> String {
        let mut questions = self.rules.questions();
        let found = questions.find(|(known, _, _)| *known == question);
        found.map_or_else(String::new, |(_, _, text)| self.text(text))
    }

    /// A word of the sharing table: a ground, a holder, a kind of information, a strictness.
    pub(crate) fn sharing(self, what: &str, name: &str) -> String {
        self.called(&format!("sharing/{what}"), name)
    }

    /// What a fact says.
    pub(crate) fn fact_text(self, fact: FactId) -> String {
        self.text(self.rules.fact(fact).1)
    }

    /// A word that a fact can be.
    pub(crate) fn word(self, word: WordId) -> String {
        self.text(self.rules.word(word).1)
    }

    /// What a word says, by its name; empty where the rules no longer have it.
    pub(crate) fn word_called(self, name: &str) -> String {
        self.called("word", name)
    }

    /// What a fact says; empty where the rules no longer have it.
    pub(crate) fn fact(self, name: &str) -> String {
        let asking = self.rules.asking(name);
        asking.map_or_else(|_| String::new(), |asking| self.text(asking.text))
    }

    /// What kind of answer a fact has; `None` where the rules no longer have it.
    pub(crate) fn kind(self, name: &str) -> Option<FactKind> {
        self.rules.asking(name).ok().map(|asking| asking.kind)
    }

    /// The words that a fact can be, each with its name.
    pub(crate) fn choices(self, name: &str) -> Vec<(&'static str, String)> {
        let asking = self.rules.asking(name);
        let words: &[WordId] = asking.map_or(&[], |asking| asking.words);
        let word = |word: &WordId| {
            let (name, text) = self.rules.word(*word);
            (name, self.text(text))
        };
        words.iter().map(word).collect()
    }

    /// An answer in words.
    pub(crate) fn said(self, words: language::Words, said: &Said) -> String {
        match said {
            Said::YesNo(true) => words.assessment_yes(),
            Said::YesNo(false) => words.assessment_no(),
            Said::Number(number) => words.number(*number),
            Said::Text(text) => match text.parse() {
                Ok(date) => words.full_date(date),
                Err(_) => self.called("word", text),
            },
        }
    }

    fn called(self, what: &str, name: &str) -> String {
        let found = self.rules.text_called(&format!("{what}/{name}"));
        found.map_or_else(|_| String::new(), |text| self.text(text))
    }
}
