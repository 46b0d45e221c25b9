//! One report, as it is printed, and the ways to hand it over.

use super::write::of;
use super::{PATH, by, law_says, law_words, standing};
use crate::answer::{Answer, OrTrouble, Trouble, html};
use crate::guide::capital;
use crate::part::action::Action;
use crate::part::form::{Choice, DateField, Field, Group, Problems};
use crate::part::page::Page;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::report::{How, ReportPage, Standing};
use language::Words;
use office::Shown;
use office::report::Writing;

/// What the form of a hand-over calls each way.
pub(super) const WAYS: [(&str, How); 4] = [
    ("form", How::OfficialForm),
    ("letter", How::Letter),
    ("telephone", How::Telephone),
    ("in-person", How::InPerson),
];

/// The part of the page with which a draft is handed over.
pub(super) struct HandOver {
    pub(super) change: Action,
    pub(super) send: Option<Action>,
    pub(super) discard: Action,
    /// Name, telephone and address of child protection.
    pub(super) receiver: Vec<(String, String)>,
    pub(super) action: String,
    pub(super) errand: String,
    pub(super) shown: i64,
    pub(super) how: Group,
    pub(super) to: Field,
    pub(super) on: DateField,
}

#[derive(Template)]
#[template(path = "report/read.html")]
pub(super) struct ReadPage {
    pub(super) page: Page,
    pub(super) problems: Problems,
    standing: String,
    to: Option<String>,
    handed_over: bool,
    /// Heading and text of each part; nothing where the text is gone.
    parts: Vec<(String, String)>,
    from: String,
    written: String,
    /// What child protection owes the writer now.
    owed: (String, String),
    record: (String, String),
    pub(super) hand_over: Option<HandOver>,
}

pub(super) async fn read(member: Member, Path(id): Path<String>) -> Answer {
    let id = of(&member, &id)?;
    let shown = member.office().report(member.viewer(), id).await;
    let shown = shown.or_trouble(&member.visit)?;
    html(&page(&member, &shown)?)
}

/// The page of a report.
pub(super) fn page(member: &Member, shown: &Shown<Writing>) -> Result<ReadPage, Trouble> {
    let missing = || Trouble::not_found(&member.visit);
    let report = shown.view.report.as_ref().ok_or_else(missing)?;
    let words = member.words();
    let is_draft = report.standing == Standing::Draft;
    let reporter = &report.document.reporter;
    let from = words.report_reporter(&reporter.name, &reporter.title, &reporter.unit);
    Ok(ReadPage {
        page: member.page(words.report_document()),
        problems: Problems::default(),
        standing: standing(words, report.standing),
        to: Some(report.to.clone()).filter(|to| !to.is_empty()),
        handed_over: matches!(report.standing, Standing::HandedOver { .. }),
        parts: parts(member, report),
        from: format!("{from}, {}", words.telephone(&reporter.telephone)),
        written: words.date_and_time(report.document.written.local()),
        owed: law_says(member, &shown.view.place.duty.answer),
        record: law_says(member, &shown.view.place.duty.record),
        hand_over: is_draft.then(|| hand_over(member, shown, report)),
    })
}

fn parts(member: &Member, report: &ReportPage) -> Vec<(String, String)> {
    let words = member.words();
    let text = &report.document.text;
    if text.child.text().is_none() {
        return Vec::new();
    }
    let about = capital(&law_words(member).word_called(&text.concern));
    let parts = [
        (words.report_about(), about.as_str()),
        (words.report_child(), text.child.or_empty()),
        (words.report_born(), text.born.or_empty()),
        (words.report_place(), text.place.or_empty()),
        (words.report_adults(), text.adults.or_empty()),
        (words.report_seen(), text.seen.or_empty()),
        (words.report_child_said(), text.said.or_empty()),
        (words.report_known(), text.known.or_empty()),
    ];
    let told = parts.into_iter().filter(|(_, text)| !text.is_empty());
    told.map(|(heading, text)| (heading, text.to_owned()))
        .collect()
}

fn hand_over(member: &Member, shown: &Shown<Writing>, report: &ReportPage) -> HandOver {
    let words = member.words();
    let base = format!("{PATH}/{}", report.id);
    let errand = || member.office().new_errand().to_string();
    let sending = |path: &str, label: String| {
        Action::send(format!("{base}/{path}"), label)
            .with("errand", errand())
            .with("shown", shown.sequence.0.to_string())
    };
    let settings = &member.visit.site.settings.child_protection;
    let mut receiver = Vec::new();
    if let Some(known) = &shown.view.place.receiver {
        let telephone = words.telephone(&known.telephone);
        receiver.push((words.report_receiver(), known.name.clone()));
        receiver.push((words.report_receiver_telephone(), telephone));
    }
    if let Some(address) = &settings.address {
        receiver.push((words.report_receiver_address(), address.clone()));
    }
    HandOver {
        change: Action::follow(format!("{base}/write"), words.report_change()),
        send: settings
            .channel
            .then(|| sending("send", words.report_send()).main()),
        discard: sending("discard", words.report_discard()),
        receiver,
        action: format!("{base}/handed-over"),
        errand: errand(),
        shown: shown.sequence.0,
        how: ways(words),
        to: Field::new("to", words.report_to())
            .hint(words.report_to_hint())
            .optional(),
        on: DateField::new("on", words.report_on()).date(Some(words.today())),
    }
}

fn ways(words: Words) -> Group {
    let choices = WAYS.map(|(value, how)| Choice::new(value, capital(&by(words, how))));
    Group::new("how", words.report_how(), choices.into())
}
