//! Choosing a coordinator and a deputy, among those with hours set aside in any sector.

use crate::answer::{Answer, OrTrouble, Trouble, conflict, html, to, unprocessable};
use crate::case::{Tab, tabs};
use crate::fields::Fields;
use crate::part::action::Link;
use crate::part::form::{Choice, DateField, Field, Group, Problems};
use crate::part::page::Page;
use crate::refused;
use crate::said::Said;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::coordinator::{Candidate, CoordinatorPage, CoordinatorRefusal, Role, Warning};
use casework::id::{CaseId, PersonId, UnitId};
use casework::told::Told;
use language::Words;
use office::coordinator::NewAppointment;
use office::{Error, Refusal, Shown};

#[derive(Template)]
#[template(path = "coordinator/appoint.html")]
struct AppointPage {
    page: Page,
    tabs: Vec<Link>,
    warnings: Vec<String>,
    errand: String,
    shown: i64,
    role: Group,
    candidates: Group,
    deputy: Group,
    from: DateField,
    reasons: Field,
    submit: String,
    back: String,
    problems: Problems,
    yours: String,
    theirs: Option<String>,
}

pub(super) async fn form(member: Member, Path(id): Path<String>) -> Answer {
    let shown = read(&member, &id).await?;
    html(&blank(&member, &shown, &Fields::default()))
}

pub(super) async fn appoint(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let shown = read(&member, &id).await?;
    let case: CaseId = shown.view.head.id;
    let sent = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let words = member.words();
    let mut page = blank(&member, &shown, &fields);
    let Some(new) = checked(words, &mut page, &fields, shown.view.current.is_some()) else {
        return unprocessable(&page);
    };
    match member
        .office()
        .appoint_coordinator(member.viewer(), case, sent, new)
        .await
    {
        Ok(()) => to(&Said::CoordinatorAppointed.at(&format!("/case/{case}/coordinator"))),
        Err(Error::Refused(refusal)) => {
            let message = Some(refused::text(words, refusal));
            if page.is_about_deputy(&shown.view, refusal) {
                page.deputy.error = message;
            } else {
                page.candidates.error = message;
            }
            page.problems = Problems::default()
                .of_group(&page.candidates)
                .of_group(&page.deputy);
            page.page.wrong = true;
            unprocessable(&page)
        }
        Err(Error::Conflict { .. }) => {
            page.yours = chosen(&page.candidates);
            page.theirs = Some(stands(words, &shown.view));
            conflict(&page)
        }
        Err(error) => Err(Trouble::new(error, &member.visit)),
    }
}

impl AppointPage {
    /// Whether it is the deputy who cannot be chosen. Those who can coordinate are listed already
    /// without anybody of the family or kept out.
    fn is_about_deputy(&self, view: &CoordinatorPage, refusal: Refusal) -> bool {
        use CoordinatorRefusal::{KeptOut, OfTheFamily, SamePerson};
        let Refusal::Coordinator(refusal) = refusal else {
            return false;
        };
        let chosen = self.candidates.choices.iter().find(|choice| choice.chosen);
        let chosen = chosen.and_then(|choice| pair(&choice.value));
        let mut candidates = view.candidates.iter();
        let listed = candidates.any(|one| Some((one.person, one.unit)) == chosen);
        refusal == SamePerson || (listed && matches!(refusal, OfTheFamily | KeptOut))
    }
}

async fn read(member: &Member, id: &str) -> Result<Shown<CoordinatorPage>, Trouble> {
    let id: CaseId = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let shown = member
        .office()
        .coordinator(member.viewer(), id)
        .await
        .or_trouble(&member.visit)?;
    if !shown.view.head.unit {
        return Err(Trouble::not_found(&member.visit));
    }
    Ok(shown)
}

/// The fields as read, with a message at each that is wrong.
fn checked(
    words: Words,
    page: &mut AppointPage,
    fields: &Fields,
    replaces: bool,
) -> Option<NewAppointment> {
    let role = match fields.get("role") {
        "child-coordinator" => Some(Role::ChildCoordinator),
        "coordinator" => Some(Role::Coordinator),
        _ => None,
    };
    let (person, deputy) = (pair(fields.get("person")), pair(fields.get("deputy")));
    let from = page.from.parse();
    page.role.error = role.is_none().then(|| words.form_error_choose());
    page.candidates.error = person.is_none().then(|| words.form_error_choose());
    page.deputy.error = deputy.is_none().then(|| words.form_error_choose());
    page.from.error = from.err().map(|problem| problem.message(words));
    page.problems = Problems::default()
        .of_group(&page.role)
        .of_group(&page.candidates)
        .of_group(&page.deputy)
        .of_date(&page.from);
    page.page.wrong = !page.problems.is_empty();
    Some(NewAppointment {
        role: role?,
        person: person?,
        deputy: deputy?,
        from: from.ok()?,
        reasons: Told::new(fields.get("reasons")),
        replaces,
    })
}

fn pair(text: &str) -> Option<(PersonId, UnitId)> {
    let (person, unit) = text.split_once('/')?;
    Some((person.parse().ok()?, unit.parse().ok()?))
}

fn blank(member: &Member, shown: &Shown<CoordinatorPage>, fields: &Fields) -> AppointPage {
    let words = member.words();
    let view = &shown.view;
    let errand = match fields.get("errand") {
        "" => member.office().new_errand().to_string(),
        errand => errand.to_owned(),
    };
    let (title, submit) = match view.current {
        None => (words.coordinator_do_appoint(), words.coordinator_appoint()),
        Some(_) => (words.coordinator_do_replace(), words.coordinator_replace()),
    };
    let today = DateField::new("from", words.coordinator_from()).hint(words.form_date_hint());
    let from = match fields.find("from-day") {
        Some(_) => today.written(|name| fields.find(name)),
        None => today.date(Some(words.today())),
    };
    AppointPage {
        page: member.page(title),
        tabs: tabs(words, &view.head, Tab::People),
        warnings: warnings(words, view),
        errand,
        shown: shown.sequence.0,
        role: roles(words, fields),
        candidates: candidates(words, view, fields.get("person")),
        deputy: deputies(words, view, fields.get("deputy")),
        from,
        reasons: Field::new("reasons", words.coordinator_reasons())
            .hint(words.coordinator_reasons_hint())
            .value(fields.get("reasons"))
            .optional(),
        submit,
        back: format!("/case/{}/coordinator", view.head.id),
        problems: Problems::default(),
        yours: String::new(),
        theirs: None,
    }
}

/// What holds whoever is chosen.
fn warnings(words: Words, view: &CoordinatorPage) -> Vec<String> {
    let mut warnings = Vec::new();
    let assessed = view.assessed.as_ref().is_some_and(|line| line.wishes);
    if !assessed && !view.wishes.iter().any(|wish| wish.wishes) {
        warnings.push(words.coordinator_warn_no_wish());
    }
    if !view.delegated {
        warnings.push(words.coordinator_warn_no_delegation());
    }
    if !view.granted {
        warnings.push(words.coordinator_warn_not_granted());
    }
    warnings
}

fn roles(words: Words, fields: &Fields) -> Group {
    let sent = fields.find("role");
    let choice = |value: &str, label: String| {
        Choice::new(value, label).chosen(sent.unwrap_or("child-coordinator") == value)
    };
    let choices = vec![
        choice("child-coordinator", words.coordinator_choose_child()),
        choice("coordinator", words.coordinator_choose_other()),
    ];
    Group::new("role", words.coordinator_role_question(), choices)
}

fn candidates(words: Words, view: &CoordinatorPage, chosen: &str) -> Group {
    let choice = |candidate: &Candidate| {
        let value = format!("{}/{}", candidate.person, candidate.unit);
        let label =
            words.coordinator_candidate(&candidate.name, &candidate.title, &candidate.unit_name);
        let is_chosen = value == chosen;
        Choice::new(value, label)
            .hint(about(words, candidate))
            .chosen(is_chosen)
    };
    let choices = view.candidates.iter().map(choice).collect();
    Group::new("person", words.coordinator_person_question(), choices)
        .hint(words.coordinator_person_hint())
}

/// Competence, families now, hours, and what the unit is warned of.
fn about(words: Words, candidate: &Candidate) -> String {
    let mut parts = vec![words.coordinator_load(candidate.families, candidate.hours)];
    if !candidate.competence.is_empty() {
        parts.push(candidate.competence.clone());
    }
    if candidate.away {
        parts.push(words.coordinator_warn_away());
    }
    if candidate.warnings.contains(&Warning::Decides) {
        parts.push(words.coordinator_warn_decides());
    }
    parts.join(" · ")
}

fn deputies(words: Words, view: &CoordinatorPage, chosen: &str) -> Group {
    let choice = |(person, unit, line): &(PersonId, UnitId, String)| {
        let value = format!("{person}/{unit}");
        let is_chosen = value == chosen;
        Choice::new(value, line.clone()).chosen(is_chosen)
    };
    let choices = view.deputies.iter().map(choice).collect();
    Group::new("deputy", words.coordinator_deputy_question(), choices)
        .hint(words.coordinator_deputy_hint())
}

fn chosen(group: &Group) -> String {
    let mut chosen = group.choices.iter().filter(|choice| choice.chosen);
    chosen
        .next()
        .map(|choice| choice.label.clone())
        .unwrap_or_default()
}

fn stands(words: Words, view: &CoordinatorPage) -> String {
    let now = view.current.as_ref();
    let stands = now.map(|now| words.coordinator_stands(&now.name, words.full_date(now.from)));
    stands.unwrap_or_else(|| words.coordinator_nobody())
}
