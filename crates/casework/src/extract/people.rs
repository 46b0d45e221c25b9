//! The lines about people, notices and work.

use super::model::{Code, Line, Name, Standing};
use crate::notice::{NoticePage, Standing as NoticeStanding};
use crate::organisation::{Directory, Employment};
use crate::person::{Birth, FamilyPage, PersonCard};
use crate::today::WorkLine;

/// The child, the adults around it, and who is kept out.
pub fn family_lines(page: &FamilyPage) -> Vec<Line> {
    let mut lines = vec![card(&page.child)];
    for adult in &page.adults {
        let relation = Code::Relation(adult.relation.kind);
        lines.push(
            card(&adult.card)
                .code(Name::Relation, relation)
                .date(Name::From, adult.relation.from),
        );
    }
    for (name, relation) in &page.earlier {
        lines.push(
            Line::default()
                .text(Name::Name, name)
                .code(Name::Relation, Code::Relation(relation.kind))
                .date(Name::From, relation.from)
                .date(Name::Until, relation.until),
        );
    }
    for kept in page.excluded.iter().flatten() {
        lines.push(
            Line::default()
                .text(Name::Name, &kept.name)
                .text(Name::Why, &kept.why)
                .stands(Standing::Refused),
        );
    }
    lines
}

fn card(card: &PersonCard) -> Line {
    let name = format!("{} {}", card.given, card.family);
    let language = card
        .language
        .as_ref()
        .map(|(language, _)| language.as_str());
    Line::default()
        .text(Name::Name, name.trim())
        .date(Name::Born, card.birth.and_then(Birth::date))
        .text(Name::Number, card.number.as_deref().unwrap_or_default())
        .text(Name::Telephone, &card.telephone)
        .text(Name::Email, &card.email)
        .text(Name::Address, &card.address)
        .text(Name::Language, language.unwrap_or_default())
}

/// A notice that the reader gave.
pub fn notice_lines(page: &NoticePage) -> Vec<Line> {
    let children: Vec<&str> = page.children.iter().map(|one| one.name.as_str()).collect();
    let line = Line::default()
        .moment(Name::When, page.given)
        .text(Name::By, &page.sender_name)
        .text(Name::Child, &children.join(" · "))
        .text(Name::Text, &page.need)
        .text(Name::Services, &page.services);
    vec![match &page.standing {
        NoticeStanding::Waiting { unit } => line.text(Name::Unit, unit).stands(Standing::Waiting),
        NoticeStanding::Closed { on, why, .. } => line
            .stands(Standing::Done)
            .date(Name::Until, *on)
            .text(Name::Why, why),
    }]
}

/// What the municipality has written down about somebody as an employee: public to those it works with, and its
/// own to have a copy of.
pub fn employment_lines<'a>(
    directory: &Directory,
    employments: impl IntoIterator<Item = &'a Employment>,
) -> Vec<Line> {
    let unit = |known: &Employment| {
        let unit = directory.unit(known.unit);
        unit.map(|unit| unit.name.clone()).unwrap_or_default()
    };
    let line = |known: &Employment| {
        Line::default()
            .text(Name::Name, known.name.or_empty())
            .text(Name::Title, &known.title)
            .text(Name::Unit, &unit(known))
            .code(Name::Function, Code::Function(known.function))
            .text(Name::Competence, &known.competence)
            .text(Name::Telephone, &known.telephone)
            .text(Name::Hours, &known.hours)
            .date(Name::From, known.from)
            .date(Name::Until, known.until)
    };
    employments.into_iter().map(line).collect()
}

/// What the reader is to do, in the cases that it may know of.
pub fn task_lines(lines: &[WorkLine]) -> Vec<Line> {
    let line = |work: &WorkLine| {
        Line::default()
            .text(Name::Child, work.child.as_deref().unwrap_or_default())
            .text(Name::What, work.what.as_deref().unwrap_or_default())
            .date(Name::From, work.since)
            .date(Name::Due, work.due)
    };
    lines.iter().map(line).collect()
}
