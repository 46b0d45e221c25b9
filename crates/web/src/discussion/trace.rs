//! What can lead to somebody, for the writer to look at: each is changed in the text or said to lead
//! to nobody.

use crate::fields::Fields;
use crate::part::form::{Choice, Group};
use casework::discussion::{Sign, Trace};
use language::Words;

/// The name of the boxes with which a writer says that something leads to nobody.
const NAME: &str = "nobody";

/// What the writer has said to lead to nobody.
pub(super) fn looked_at(fields: &Fields) -> Vec<String> {
    fields.all(NAME).map(str::to_owned).collect()
}

/// What was recognised, each as a box, those that were ticked before among them; and what must go.
pub(super) fn boxes(
    words: Words,
    traces: &[Trace],
    looked_at: &[String],
) -> (Option<Group>, Vec<String>) {
    let ticked = looked_at
        .iter()
        .map(|text| Choice::new(text, text).chosen(true));
    let open = traces.iter().filter(|trace| trace.sign.may_stay());
    let open = open.map(|trace| Choice::new(&trace.text, said(words, trace)));
    let choices: Vec<Choice> = open.chain(ticked).collect();
    let gone = traces.iter().filter(|trace| !trace.sign.may_stay());
    let group = (!choices.is_empty()).then(|| {
        Group::new(NAME, words.discussion_nobody(), choices).hint(words.discussion_nobody_hint())
    });
    (group, gone.map(|trace| said(words, trace)).collect())
}

fn said(words: Words, trace: &Trace) -> String {
    let text = trace.text.as_str();
    match trace.sign {
        Sign::NationalNumber => words.discussion_trace_number(text),
        Sign::Telephone => words.discussion_trace_telephone(text),
        Sign::Email => words.discussion_trace_email(text),
        Sign::Day => words.discussion_trace_day(text),
        Sign::Address => words.discussion_trace_address(text),
        Sign::Name => words.discussion_trace_name(text),
    }
}
