//! Opening cases from a notice: name and birth of each child are checked first.

use super::give::ChildForm;
use crate::answer::{Answer, OrTrouble, Trouble, html, to, unprocessable};
use crate::fields::Fields;
use crate::part::form::{Choice, Field, Group, Problems};
use crate::part::page::Page;
use crate::said::Said;
use crate::visit::Member;
use askama::Template;
use axum::extract::Path;
use casework::id::NoticeId;
use casework::notice::{NoticePage, SenderKind};
use casework::person::RelationKind;
use casework::told::Told;
use language::Words;
use office::notice::NewCase;

#[derive(Template)]
#[template(path = "notice/open_case.html")]
struct OpenPage {
    page: Page,
    id: NoticeId,
    errand: String,
    shown: i64,
    children: Vec<ChildForm>,
    relation: Option<Group>,
    why: Field,
    problems: Problems,
}

const RELATIONS: [(&str, RelationKind); 6] = [
    ("mother", RelationKind::Mother),
    ("father", RelationKind::Father),
    ("co-mother", RelationKind::CoMother),
    ("adoptive", RelationKind::AdoptiveParent),
    ("foster", RelationKind::FosterParent),
    ("guardian", RelationKind::Guardian),
];

pub(super) async fn form(member: Member, Path(id): Path<String>) -> Answer {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let shown = member
        .office()
        .notice(member.viewer(), id)
        .await
        .or_trouble(&member.visit)?;
    if !shown.view.may_settle {
        return Err(Trouble::not_found(&member.visit));
    }
    let fields = Fields::default();
    let children = told(member.words(), &shown.view);
    let mut page = blank(&member, &shown.view, &fields, children);
    page.shown = shown.sequence.0;
    html(&page)
}

pub(super) async fn open(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let id: NoticeId = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let form = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let words = member.words();
    let today = member.office().now().date();
    let count = fields.parse("children").unwrap_or(1).clamp(1, 6);
    let mut children: Vec<ChildForm> = (1..=count)
        .map(|number| ChildForm::new(words, number, &fields))
        .collect();
    let sender = RELATIONS
        .iter()
        .find_map(|(value, kind)| (*value == fields.get("relation")).then_some(*kind));
    let new: Vec<NewCase> = children
        .iter_mut()
        .filter_map(|child| child.read(words, today, true))
        .map(|child| NewCase {
            name: child.name,
            birth: child.birth,
            sender,
        })
        .collect();
    // the question is asked only where the family itself has written
    let unanswered = fields.find("relation").is_some() && sender.is_none();
    if new.len() < children.len() || unanswered {
        let shown = member
            .office()
            .notice(member.viewer(), id)
            .await
            .or_trouble(&member.visit)?;
        let mut page = blank(&member, &shown.view, &fields, children);
        page.shown = form.shown.0;
        page.page.wrong = true;
        return unprocessable(&page);
    }
    let why = Told::new(fields.get("why"));
    let opened = member
        .office()
        .open_cases(member.viewer(), id, form, new, why)
        .await;
    let cases = opened.or_trouble(&member.visit)?;
    match cases.as_slice() {
        [case] => to(&Said::CasesOpened.at(&format!("/case/{case}"))),
        _ => to(&Said::CasesOpened.at(&format!("/notice/{id}"))),
    }
}

fn told(words: Words, notice: &NoticePage) -> Vec<ChildForm> {
    let line = |(place, child): (usize, &casework::notice::ChildLine)| {
        ChildForm::told(words, place + 1, &child.name, child.birth)
    };
    notice.children.iter().enumerate().map(line).collect()
}

fn blank(
    member: &Member,
    notice: &NoticePage,
    fields: &Fields,
    children: Vec<ChildForm>,
) -> OpenPage {
    let words = member.words();
    let mut problems = Problems::default();
    for child in &children {
        problems = child.problems(words, problems, children.len() > 1);
    }
    let unanswered = fields.find("relation") == Some("");
    let error = unanswered.then(|| words.form_error_choose());
    let relation = relation(words, fields).error(error);
    problems = problems.of_group(&relation);
    let errand = match fields.get("errand") {
        "" => member.office().new_errand().to_string(),
        errand => errand.to_owned(),
    };
    OpenPage {
        page: member.page(words.notice_open_title()),
        id: notice.id,
        errand,
        shown: 0,
        relation: (notice.sender == SenderKind::Family).then_some(relation),
        why: Field::new("why", words.notice_open_why())
            .hint(words.notice_open_why_hint())
            .value(fields.get("why"))
            .optional(),
        problems,
        children,
    }
}

fn relation(words: Words, fields: &Fields) -> Group {
    let label = |kind: RelationKind| match kind {
        RelationKind::Father => words.family_father(),
        RelationKind::CoMother => words.family_co_mother(),
        RelationKind::AdoptiveParent => words.family_adoptive_parent(),
        RelationKind::FosterParent => words.family_foster_parent(),
        RelationKind::Guardian => words.family_guardian(),
        _ => words.family_mother(),
    };
    let choice = |(value, kind): &(&str, RelationKind)| {
        Choice::new(*value, label(*kind)).chosen(*value == fields.get("relation"))
    };
    Group::new(
        "relation",
        words.notice_open_relation(),
        RELATIONS.iter().map(choice).collect(),
    )
}
