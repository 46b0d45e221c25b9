//! What one sees of questions about the log.

use super::command::{answers, who_answers};
use super::state::{Looked, Question};
use crate::access::{CaseScene, Part, Permit, Seen, Viewing};
use crate::case::{Case, CaseHead, case_head};
use crate::consent::{Receiver, Scope};
use crate::entry::{Capacity, Function};
use crate::id::{ItemId, PersonId, UnitId};
use crate::moment::{Date, Moment};
use crate::organisation::Directory;
use crate::team::may_name;

/// One question with its answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct QuestionLine {
    /// Which.
    pub id: ItemId,
    /// When it was asked.
    pub asked: Moment,
    /// When somebody looked.
    pub looked: Moment,
    /// Who looked: name, title and unit.
    pub who: (String, String, String),
    /// What was shown, each part with its ground.
    pub parts: Vec<Part>,
    /// What the family wrote; may be empty.
    pub text: String,
    /// Who is to answer, by name.
    pub to: String,
    /// The last day for the answer.
    pub due: Date,
    /// When it was answered, by whom, and what.
    pub answer: Option<(Date, String, String)>,
    /// Whether the reader can answer it.
    pub may_answer: bool,
}

/// What a page is about.
pub enum About {
    /// A question that was asked.
    Question(ItemId),
    /// An opening that nobody has asked about yet.
    Opening(Looked),
}

/// A question on a page of its own, or the form for one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct QuestionPage {
    /// The head of the page.
    pub head: CaseHead,
    /// The question, where it is asked already: who answers it stands in it.
    pub question: Option<QuestionLine>,
    /// Who looked, for the form: name, title and unit.
    pub who: (String, String, String),
    /// Who would answer; `None` where nobody can.
    pub to: Option<Answerer>,
}

/// Who would answer a question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answerer {
    /// The name.
    pub name: String,
    /// Whether it is one who checks access; otherwise it works in the coordinating unit.
    pub checks: bool,
}

/// Every question about the log that the reader may see, newest first.
pub fn question_lines(
    viewing: &mut Viewing<'_>,
    case: &Case,
    directory: &Directory,
) -> Vec<QuestionLine> {
    let all = case.log.all.iter().rev();
    // who asks was shown who looked
    all.filter_map(|question| line(viewing, question, directory))
        .collect()
}

/// One question, or the form for a question about an opening; nothing where there is no ground.
pub fn question_page(
    scene: CaseScene<'_>,
    permit: &Permit,
    about: &About,
) -> Option<Seen<QuestionPage>> {
    let (case, directory) = (scene.case, scene.directory);
    let mut viewing = Viewing::new(permit);
    let head = case_head(&mut viewing, scene.id, scene.child);
    let page = match about {
        About::Question(question) => {
            let question = case.log.find(*question)?;
            let line = line(&mut viewing, question, directory)?;
            QuestionPage {
                head,
                who: line.who.clone(),
                to: None,
                question: Some(line),
            }
        }
        About::Opening(looked) => {
            if !permit.is_family() || !matches!(looked.capacity, Capacity::Function { .. }) {
                return None;
            }
            let to = who_answers(scene, looked.by, permit.at().date());
            QuestionPage {
                head,
                question: None,
                who: who(directory, looked),
                to: to.map(|to| Answerer {
                    name: to.name.or_empty().to_owned(),
                    checks: to.function == Function::SecurityOfficer,
                }),
            }
        }
    };
    Some(viewing.finish("question", page))
}

fn line(
    viewing: &mut Viewing<'_>,
    question: &Question,
    directory: &Directory,
) -> Option<QuestionLine> {
    let id = question.id;
    let text = viewing.show_item(id, &question.text)?.or_empty().to_owned();
    let answer = question.answer.as_ref().and_then(|answer| {
        let text = viewing.show_item(id, &answer.text)?.or_empty().to_owned();
        let by = answer.by.map(|by| name(directory, by));
        Some((answer.at.date(), by.unwrap_or_default(), text))
    });
    Some(QuestionLine {
        id: question.id,
        asked: question.at,
        looked: question.looked.at,
        who: who(directory, &question.looked),
        parts: question.looked.parts.clone(),
        text,
        to: name(directory, question.to),
        due: question.due,
        may_answer: answers(viewing.permit(), question) && answer.is_none(),
        answer,
    })
}

fn name(directory: &Directory, person: PersonId) -> String {
    let employee = directory.employee(person);
    employee
        .map(|employee| employee.name.or_empty().to_owned())
        .unwrap_or_default()
}

fn who(directory: &Directory, looked: &Looked) -> (String, String, String) {
    let unit = match looked.capacity {
        Capacity::Function { unit, .. } => directory.unit(unit),
        Capacity::Family | Capacity::OwnPage { .. } | Capacity::Public => None,
    };
    let title = directory.employee(looked.by).map(|one| one.title.clone());
    (
        name(directory, looked.by),
        title.unwrap_or_default(),
        unit.map(|unit| unit.name.clone()).unwrap_or_default(),
    )
}

/// The units that have had something to do with a case, by name, so that the log can be narrowed to
/// one of them.
pub fn units_around(case: &Case, permit: &Permit, directory: &Directory) -> Vec<(UnitId, String)> {
    let team = case.team.all.iter();
    let team = team.filter_map(|joined| joined.member.inside().unit);
    let held = case.coordinator.held.iter();
    let held = held.flat_map(|held| {
        let appointment = held.appointment.inside();
        [appointment.unit, appointment.deputy_unit]
    });
    let consents = case.consent.all.iter();
    let receivers = consents.filter_map(|asked| match asked.consent.inside().scope {
        Scope::Sharing {
            receiver: Receiver::Unit(unit),
            ..
        } => Some(unit),
        _ => None,
    });
    let mut units: Vec<UnitId> = case.unit().into_iter().collect();
    units.extend(team.chain(held).chain(receivers));
    units.sort_unstable();
    units.dedup();
    let units = units.into_iter();
    let units = units.filter(|unit| may_name(case, permit, directory, *unit));
    let named = units.filter_map(|unit| {
        let known = directory.unit(unit)?;
        Some((unit, known.name.clone()))
    });
    named.collect()
}
