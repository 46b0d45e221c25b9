//! The report as a text, for a channel that takes files.

use casework::report::ReportDocument;
use language::Words;
use law::RuleSet;

/// The report as plain text, each part under its heading.
pub fn report_text(words: Words, rules: &RuleSet, report: &ReportDocument) -> String {
    let written = &report.text;
    let by = &report.reporter;
    let reporter = words.report_reporter(&by.name, &by.title, &by.unit);
    let telephone = words.telephone(&by.telephone);
    let parts = [
        (
            words.report_about(),
            concern(words, rules, &written.concern),
        ),
        (words.report_child(), written.child.or_empty().to_owned()),
        (words.report_born(), written.born.or_empty().to_owned()),
        (words.report_place(), written.place.or_empty().to_owned()),
        (words.report_adults(), written.adults.or_empty().to_owned()),
        (words.report_seen(), written.seen.or_empty().to_owned()),
        (
            words.report_child_said(),
            written.said.or_empty().to_owned(),
        ),
        (words.report_known(), written.known.or_empty().to_owned()),
        (words.report_from(), format!("{reporter}\n{telephone}")),
    ];
    let parts = parts.into_iter().filter(|(_, text)| !text.is_empty());
    let parts: Vec<String> = parts
        .map(|(heading, text)| format!("{heading}\n{text}\n"))
        .collect();
    let written = words.date_and_time(report.written.local());
    let title = words.report_document();
    format!("{title}\n{written}\n\n{}", parts.join("\n"))
}

/// What the worry is about, in the words of the law.
fn concern(words: Words, rules: &RuleSet, word: &str) -> String {
    let language = match words.language() {
        language::Language::Bokmal => law::Language::Bokmal,
        language::Language::Nynorsk => law::Language::Nynorsk,
        language::Language::English => law::Language::English,
    };
    let found = rules.text_called(&format!("word/{word}"));
    found.map_or_else(
        |_| String::new(),
        |text| rules.text(text, language).to_owned(),
    )
}
