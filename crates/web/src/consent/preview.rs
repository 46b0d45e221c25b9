//! The second step: what would open to whom, who must give it and why; then it is given.

use super::line::{giver_line, heading, kinds, until};
use super::new::{again, open, receivers};
use super::opens::{named_kinds, opens_alike, who};
use super::reads::{Reading, readings};
use super::wanted::{For, Wanted};
use super::{Two, ids};
use crate::answer::{Answer, OrTrouble, Trouble, html, to, unprocessable};
use crate::case::{Tab, tabs};
use crate::fields::Fields;
use crate::law_words::LawWords;
use crate::part::action::{Action, Link, Weight};
use crate::part::form::{Choice, Field, Group, Problem, Problems};
use crate::part::page::Page;
use crate::refused;
use crate::said::Said;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::consent::{ConsentLine, PreviewPage, Scope, ScopeLine, Standing};
use casework::id::{CaseId, PersonId};
use casework::told::Told;
use language::Words;
use office::consent::NewConsent;
use office::{Error, Shown};

/// What somebody gave on paper or orally.
struct Record {
    person: PersonId,
    how: Group,
    note: Field,
}

#[derive(Template)]
#[template(path = "consent/preview.html")]
struct PreviewTemplate {
    page: Page,
    tabs: Vec<Link>,
    sharing: bool,
    receiver: String,
    heading: String,
    opens: Vec<String>,
    readings: Vec<Reading>,
    already: Vec<String>,
    closed: Vec<String>,
    who: Vec<String>,
    facts: Vec<(String, String)>,
    givers: Vec<String>,
    /// A warning to those who coordinate: who would be asked, and is not in the shelter.
    not_there: Option<String>,
    law: Vec<String>,
    may: bool,
    action: String,
    errand: String,
    shown: i64,
    carried: Vec<(String, String)>,
    named: Option<Group>,
    records: Vec<Record>,
    submit: String,
    refuse: Option<Action>,
    back: String,
    problems: Problems,
}

pub(super) async fn look(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let (case, words) = (parse(&member, &id)?, member.words());
    let blank = receivers(&member, case).await?;
    let mut wanted = read(&member, &fields, &blank)?;
    let problems = wanted.problems(words);
    let new = wanted
        .consent(words, &fields)
        .filter(|_| problems.is_empty());
    let Some(new) = new else {
        return again(&member, &blank, wanted, &fields, problems);
    };
    let shown = member
        .office()
        .preview_consent(member.viewer(), case, &new)
        .await;
    let shown = shown.or_trouble(&member.visit)?;
    html(&page(&member, &shown, &wanted, &fields, &new))
}

pub(super) async fn ask(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let (case, words) = (parse(&member, &id)?, member.words());
    let sent = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let blank = receivers(&member, case).await?;
    let mut wanted = read(&member, &fields, &blank)?;
    let problems = wanted.problems(words);
    let new = wanted
        .consent(words, &fields)
        .filter(|_| problems.is_empty());
    let Some(new) = new else {
        return again(&member, &blank, wanted, &fields, problems);
    };
    match member
        .office()
        .ask_consent(member.viewer(), case, sent, new.clone())
        .await
    {
        Ok(()) => to(&Said::ConsentAsked.at(&format!("/case/{case}/consent"))),
        Err(Error::Refused(refusal)) => {
            let shown = member
                .office()
                .preview_consent(member.viewer(), case, &new)
                .await;
            let shown = shown.or_trouble(&member.visit)?;
            let mut page = page(&member, &shown, &wanted, &fields, &new);
            page.problems.0.push(Problem {
                anchor: "givers".to_owned(),
                label: words.consent_givers_title(),
                message: refused::text(words, refusal),
            });
            page.page.wrong = true;
            unprocessable(&page)
        }
        Err(error) => Err(Trouble::new(error, &member.visit)),
    }
}

/// A consent that waits for the reader's answer, with the same look ahead.
pub(super) async fn waiting(member: Member, Path((id, consent)): Two) -> Answer {
    let (case, consent) = ids(&member, (&id, &consent))?;
    let line = open(&member, case, consent).await?;
    if !line.may_give {
        return to(&format!("/case/{case}/consent#consent-{consent}"));
    }
    let new = asked(&line);
    let shown = member
        .office()
        .preview_consent(member.viewer(), case, &new)
        .await;
    let shown = shown.or_trouble(&member.visit)?;
    let fields = Fields::default();
    let wanted = Wanted::new(member.words(), For::Contact, &fields, &[], Some(&line));
    let mut page = page(&member, &shown, &wanted, &fields, &new);
    let words = member.words();
    let here = format!("/case/{case}/consent/{consent}");
    page.action = format!("{here}/give");
    page.may = true;
    page.carried = Vec::new();
    page.named = None;
    page.records = Vec::new();
    page.submit = words.consent_give();
    let refuse = Action::send(format!("{here}/refuse"), words.consent_refuse())
        .with("errand", member.office().new_errand().to_string())
        .with("shown", shown.sequence.0.to_string())
        .weighing(Weight::Slight);
    page.refuse = (line.standing == Standing::Waiting).then_some(refuse);
    page.facts = facts(words, &shown.view.scope, line.until);
    page.givers = line
        .givers
        .iter()
        .map(|giver| giver_line(words, giver))
        .collect();
    html(&page)
}

fn parse(member: &Member, id: &str) -> Result<CaseId, Trouble> {
    id.parse().map_err(|_| Trouble::not_found(&member.visit))
}

fn read(member: &Member, fields: &Fields, blank: &Shown<PreviewPage>) -> Result<Wanted, Trouble> {
    let missing = || Trouble::not_found(&member.visit);
    fields.form().ok_or_else(missing)?;
    let scope = For::named(fields.get("scope")).ok_or_else(missing)?;
    Ok(Wanted::new(
        member.words(),
        scope,
        fields,
        &blank.view.receivers,
        None,
    ))
}

/// A consent that stands as what would be asked for again, to look ahead.
fn asked(line: &ConsentLine) -> NewConsent {
    let scope = match &line.scope {
        ScopeLine::PlanStart => Scope::PlanStart,
        ScopeLine::CoordinatorContact => Scope::CoordinatorContact,
        ScopeLine::Sharing {
            receiver,
            kinds,
            purpose,
            lifts_health_secrecy,
            ..
        } => Scope::Sharing {
            receiver: *receiver,
            kinds: kinds.clone(),
            lifts_health_secrecy: *lifts_health_secrecy,
            purpose: Told::new(purpose.clone()),
        },
    };
    NewConsent {
        scope,
        from: line.from,
        until: line.until,
        named: Vec::new(),
        recorded: Vec::new(),
        instead_of: None,
    }
}

fn page(
    member: &Member,
    shown: &Shown<PreviewPage>,
    wanted: &Wanted,
    fields: &Fields,
    new: &NewConsent,
) -> PreviewTemplate {
    let (words, view) = (member.words(), &shown.view);
    let base = format!("/case/{}/consent", view.head.id);
    let errand = match fields.get("errand") {
        "" => member.office().new_errand().to_string(),
        errand => errand.to_owned(),
    };
    let (receiver, sharing) = match &view.scope {
        ScopeLine::Sharing { name, .. } => (name.clone(), true),
        ScopeLine::PlanStart | ScopeLine::CoordinatorContact => (String::new(), false),
    };
    PreviewTemplate {
        page: member.page(heading(words, &view.scope)),
        tabs: tabs(words, &view.head, Tab::Consent),
        sharing,
        receiver,
        heading: heading(words, &view.scope),
        opens: opens_alike(words, &view.opens),
        readings: readings(words, view),
        already: named_kinds(words, &view.already),
        closed: named_kinds(words, &view.stays_closed),
        who: view.who.iter().map(|one| who(words, view, one)).collect(),
        facts: facts(words, &view.scope, new.until),
        givers: givers(words, view),
        not_there: (!view.not_there.is_empty())
            .then(|| words.consent_not_there(words.list(&view.not_there))),
        law: law(member, view),
        may: view.gives || view.may_record,
        action: base.clone(),
        errand,
        shown: shown.sequence.0,
        carried: wanted.carried(),
        named: named(words, view, fields),
        records: records(words, view, fields),
        submit: match view.gives {
            true => words.consent_give(),
            false => words.consent_ask(),
        },
        refuse: None,
        back: base,
        problems: Problems::default(),
    }
}

fn facts(
    words: Words,
    scope: &ScopeLine,
    last: Option<jiff::civil::Date>,
) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    if let ScopeLine::Sharing {
        purpose,
        lifts_health_secrecy,
        ..
    } = scope
    {
        facts.push((words.consent_what(), words.list(&kinds(words, scope))));
        facts.push((words.consent_purpose(), purpose.clone()));
        let secrecy = match lifts_health_secrecy {
            true => words.consent_health_lifted(),
            false => words.consent_health_kept(),
        };
        facts.push((words.consent_health_fact(), secrecy));
    }
    facts.push((words.consent_until(), until(words, last)));
    facts
}

fn givers(words: Words, view: &PreviewPage) -> Vec<String> {
    let line = |(_, name, you): &(PersonId, String, bool)| match you {
        true => words.consent_you(),
        false => name.clone(),
    };
    let protection = view
        .law
        .child_protection
        .then(|| words.consent_child_protection());
    view.givers.iter().map(line).chain(protection).collect()
}

/// What the law answered: its reasons, each with where it stands.
fn law(member: &Member, view: &PreviewPage) -> Vec<String> {
    let words = member.words();
    let law = LawWords::new(member.office().rules(), words.language());
    let mut lines = Vec::new();
    for answer in &view.law.answers {
        for reason in &answer.because {
            let text = law.text(reason.text);
            let line = match reason.citation {
                Some(place) => words.consent_law_line(&text, law.citation(place)),
                None => text,
            };
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    lines
}

/// Whom somebody who coordinates can name, where the law leaves it open.
fn named(words: Words, view: &PreviewPage, fields: &Fields) -> Option<Group> {
    if view.choosable.is_empty() {
        return None;
    }
    let choice = |(person, name): &(PersonId, String)| {
        let value = person.to_string();
        let chosen = fields.all("named").any(|sent| sent == value);
        Choice::new(value, name.clone()).chosen(chosen)
    };
    let choices = view.choosable.iter().map(choice).collect();
    Some(Group::new("named", words.consent_named(), choices).hint(words.consent_named_hint()))
}

/// For those who coordinate: what each giver said on paper or orally.
fn records(words: Words, view: &PreviewPage, fields: &Fields) -> Vec<Record> {
    if !view.may_record {
        return Vec::new();
    }
    let others = view.givers.iter().filter(|(_, _, you)| !you);
    let givers = others.map(|(person, name, _)| (*person, name.as_str()));
    let choosable = view
        .choosable
        .iter()
        .map(|(person, name)| (*person, name.as_str()));
    givers
        .chain(choosable)
        .map(|(person, name)| record(words, person, name, fields))
        .collect()
}

fn record(words: Words, person: PersonId, name: &str, fields: &Fields) -> Record {
    let (how, note) = (format!("how-{person}"), format!("note-{person}"));
    let sent = fields.get(&how).to_owned();
    let choice = |value: &str, label: String| Choice::new(value, label).chosen(sent == value);
    let choices = vec![
        choice("", words.consent_how_later()),
        choice("paper", words.consent_how_paper()),
        choice("oral", words.consent_how_oral()),
    ];
    let value = fields.get(&note).to_owned();
    Record {
        person,
        how: Group::new(how, words.consent_how(name), choices),
        note: Field::new(note, words.consent_note())
            .hint(words.consent_note_hint())
            .value(value)
            .optional(),
    }
}
