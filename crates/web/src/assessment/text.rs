//! An assessment in words: what the law answers, the conditions, the judgements, the conclusion.

use super::words;
use crate::law_words::LawWords;
use crate::part::tag::Tag;
use casework::assessment::{
    AssessmentPage, ConclusionLine, ConditionLine, FactLine, JudgeLine, JudgementLine,
};
use language::Words;
use law::{Change, Outcome, Said, Value};

/// The first digits of a fingerprint, which are enough to compare by eye.
const DIGITS: usize = 12;

/// What the law answers.
pub(super) struct LawText {
    pub(super) answer: String,
    pub(super) because: Vec<String>,
    /// What would have to be otherwise for a no to be a yes.
    pub(super) changes: Vec<String>,
    pub(super) factors: Vec<String>,
}

/// A condition.
pub(super) struct ConditionText {
    pub(super) tag: Tag,
    pub(super) text: String,
    pub(super) place: String,
    pub(super) known: Vec<(String, Option<String>)>,
}

/// A judgement that was made.
pub(super) struct JudgedText {
    pub(super) head: String,
    pub(super) reasons: String,
    pub(super) looked_at: Option<String>,
}

/// The conclusion.
pub(super) struct ConclusionText {
    pub(super) tag: Tag,
    pub(super) by: String,
    pub(super) reasons: String,
    pub(super) trace: String,
}

pub(super) fn law(words: Words, law: LawWords, view: &AssessmentPage) -> LawText {
    let answer = match &view.answer.outcome {
        Outcome::Yes => words.assessment_law_yes(),
        Outcome::No => words.assessment_law_no(),
        Outcome::Judgement { who, .. } => words.assessment_law_judge(law.role(*who)),
        Outcome::Missing { .. } => words.assessment_law_missing(),
    };
    let missing = matches!(view.answer.outcome, Outcome::Missing { .. });
    let because = view.answer.because.iter().filter(|_| !missing);
    // factors that belong to a judgement with a form of its own stand there
    let factors = match &view.answer.outcome {
        Outcome::Judgement { factors, .. } if view.judgements.is_empty() => factors.as_ref(),
        _ => &[],
    };
    LawText {
        answer,
        changes: changes(words, law, view),
        because: because.map(|reason| law.text(reason.text)).collect(),
        factors: factors.iter().map(|factor| law.factor(*factor).1).collect(),
    }
}

/// A date would only say how old one must be, which the reasons say better.
fn changes(words: Words, law: LawWords, view: &AssessmentPage) -> Vec<String> {
    let change = |change: &Change| {
        let said = match change.to {
            Value::YesNo(holds) => law.said(words, &Said::YesNo(holds)),
            Value::Number(number) => law.said(words, &Said::Number(number)),
            Value::One(word) => law.word(word),
            Value::Date(_) => return None,
        };
        Some(words.assessment_why_known(law.fact_text(change.fact), &said))
    };
    let changes: Option<Vec<String>> = view.changes.iter().map(change).collect();
    changes.unwrap_or_default()
}

pub(super) fn condition(words: Words, law: LawWords, line: &ConditionLine) -> ConditionText {
    let facts = line.known.iter();
    let known = facts.filter_map(|fact| known(words, law, fact));
    ConditionText {
        tag: words::state(words, line.state),
        text: law.text(line.text),
        place: words.assessment_why_law(law.citation(line.citation)),
        known: known.collect(),
    }
}

/// What is known and where it comes from.
pub(super) fn known(
    words: Words,
    law: LawWords,
    fact: &FactLine,
) -> Option<(String, Option<String>)> {
    let said = law.said(words, fact.said.as_ref()?);
    let source = fact.source.map(|source| words::source(words, source));
    let text = words.assessment_why_known(law.fact(&fact.name), &said);
    Some((text, source))
}

pub(super) fn judged(words: Words, law: LawWords, line: &JudgementLine) -> JudgedText {
    let found = if line.found {
        words.assessment_yes()
    } else {
        words.assessment_no()
    };
    let factors = line.looked_at.iter().map(|name| law.factor_called(name));
    let factors: Vec<String> = factors.filter(|text| !text.is_empty()).collect();
    let list = factors.join("; ");
    JudgedText {
        head: words.assessment_judged_by(&line.by, words.date(line.on), &found),
        reasons: line.reasons.clone(),
        looked_at: (!list.is_empty()).then(|| words.assessment_looked_at(&list)),
    }
}

/// The judgements that were made, each under what was judged.
pub(super) fn all_judged(
    words: Words,
    law: LawWords,
    lines: &[JudgeLine],
) -> Vec<(String, JudgedText)> {
    let made = lines.iter().filter_map(|line| {
        let made = line.made.as_ref()?;
        Some((law.fact(&line.fact), judged(words, law, made)))
    });
    made.collect()
}

pub(super) fn conclusion(words: Words, line: &ConclusionLine) -> ConclusionText {
    let short = |hash: &str| hash.chars().take(DIGITS).collect::<String>();
    let when = words.date_and_time(line.at.local());
    ConclusionText {
        tag: words::conclusion(words, line.conclusion),
        by: words.assessment_concluded_by(&line.by, &when),
        reasons: line.reasons.clone(),
        trace: words.assessment_trace(short(&line.rule_set), short(&line.facts)),
    }
}
