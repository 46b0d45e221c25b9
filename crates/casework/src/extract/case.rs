//! The lines about a case, of the views that its pages are made of.

use super::model::{Code, Line, Name, Somebody, Standing};
use crate::assessment::AssessmentPage;
use crate::consent::{ConsentLine, ConsentPage, ScopeLine, Standing as ConsentStanding};
use crate::coordinator::CoordinatorPage;
use crate::decision::DecisionPage;
use crate::demand::DemandLine;
use crate::log::QuestionLine;
use crate::message::MessagePage;
use crate::need::{HeardLine, MappingLine, NeedPage};
use crate::note::{NotePage, NoteStanding};
use crate::promise::{PromiseLine, PromisePage, Standing as PromiseStanding};
use crate::team::TeamPage;

/// Mappings and hearings.
pub fn need_lines(page: &NeedPage) -> Vec<Line> {
    let mappings = page.newest.iter().chain(&page.earlier).flat_map(mapping);
    let hearings = page.hearings.iter().map(|heard| match heard {
        HeardLine::Heard { on, form, by, said } => Line::default()
            .date(Name::When, *on)
            .code(Name::Form, Code::Form(*form))
            .text(Name::By, by)
            .text(Name::Text, said),
        HeardLine::NotYet { written, why } => Line::default()
            .date(Name::When, *written)
            .stands(Standing::Waiting)
            .text(Name::Why, why),
    });
    mappings.chain(hearings).collect()
}

fn mapping(mapping: &MappingLine) -> Vec<Line> {
    let line = Line::default()
        .moment(Name::When, mapping.at)
        .text(Name::By, &mapping.by)
        .text(Name::Goal, &mapping.goals)
        .text(Name::Resources, &mapping.resources)
        .text(Name::Asked, &mapping.asked);
    let needs = mapping.needs.iter().map(|(area, text)| {
        Line::default()
            .moment(Name::When, mapping.at)
            .code(Name::Area, Code::Area(*area))
            .text(Name::Text, text)
    });
    std::iter::once(line).chain(needs).collect()
}

/// One assessment: what was judged, and the conclusion.
pub fn assessment_lines(page: &AssessmentPage) -> Vec<Line> {
    let about = |line: Line| line.code(Name::About, Code::Matter(page.matter));
    let judged = page.judgements.iter().filter_map(|judge| {
        let made = judge.made.as_ref()?;
        Some(
            about(Line::default())
                .date(Name::When, made.on)
                .text(Name::By, &made.by)
                .text(Name::Reasons, &made.reasons),
        )
    });
    let line = about(Line::default()).date(Name::From, page.opened);
    let line = match &page.concluded {
        None => line.stands(Standing::Open),
        Some(concluded) => line
            .code(Name::State, Code::Conclusion(concluded.conclusion))
            .moment(Name::When, concluded.at)
            .text(Name::By, &concluded.by)
            .text(Name::Reasons, &concluded.reasons),
    };
    std::iter::once(line).chain(judged).collect()
}

/// A letter.
pub fn decision_lines(page: &DecisionPage) -> Vec<Line> {
    let opened: Vec<&str> = page.opened.iter().map(|(_, by)| by.as_str()).collect();
    vec![
        Line::default()
            .date(Name::When, page.sent)
            .code(Name::About, Code::Matter(page.matter))
            .code(Name::State, Code::Outcome(page.outcome))
            .text(Name::Reasons, &page.reasons)
            .text(Name::By, &page.signature.name)
            .text(Name::Unit, &page.signature.unit)
            .text(Name::Opened, &opened.join(" · ")),
    ]
}

/// A letter that the reader has not opened: that there is one, and what it is about.
pub fn unopened_lines(page: &DecisionPage) -> Vec<Line> {
    vec![
        Line::default()
            .date(Name::When, page.sent)
            .code(Name::About, Code::Matter(page.matter)),
    ]
}

/// Who coordinates and has done so, what the family wished, and how that was answered.
pub fn coordinator_lines(page: &CoordinatorPage) -> Vec<Line> {
    let mut lines = Vec::new();
    lines.extend(page.current.iter().map(|held| {
        Line::default()
            .text(Name::Name, &held.name)
            .date(Name::From, held.from)
            .text(Name::Reasons, &held.reasons)
            .stands(Standing::Holds)
    }));
    lines.extend(page.earlier.iter().map(|held| {
        Line::default()
            .text(Name::Name, &held.name)
            .date(Name::From, held.from)
            .date(Name::Until, held.until)
            .stands(Standing::Ended)
    }));
    lines.extend(page.wishes.iter().map(|wish| {
        let standing = if wish.wishes {
            Standing::Granted
        } else {
            Standing::Refused
        };
        Line::default()
            .date(Name::When, wish.on)
            .text(Name::By, &wish.name)
            .stands(standing)
    }));
    lines.extend(page.request.iter().map(|request| {
        Line::default()
            .date(Name::When, request.on)
            .text(Name::By, &request.name)
            .text(Name::Why, &request.why)
            .stands(Standing::Waiting)
    }));
    lines.extend(page.answers.iter().map(|answer| {
        Line::default()
            .date(Name::When, answer.on)
            .text(Name::Answer, &answer.answer)
            .stands(Standing::Done)
    }));
    lines
}

/// Consents, those that wait first.
pub fn consent_lines(page: &ConsentPage) -> Vec<Line> {
    let all = page
        .waiting
        .iter()
        .chain(&page.holding)
        .chain(&page.earlier);
    all.map(consent).collect()
}

fn consent(consent: &ConsentLine) -> Line {
    let givers: Vec<&str> = consent.givers.iter().map(|one| one.name.as_str()).collect();
    let line = Line::default().date(Name::When, consent.asked);
    let line = match &consent.scope {
        ScopeLine::PlanStart => line.code(Name::What, Code::Kind(crate::label::Kind::Plan)),
        ScopeLine::CoordinatorContact => {
            line.code(Name::What, Code::Kind(crate::label::Kind::Team))
        }
        ScopeLine::Sharing {
            name,
            kinds,
            purpose,
            ..
        } => line
            .text(Name::Receiver, name)
            .codes(Name::Kinds, kinds.iter().copied().map(Code::Kind))
            .text(Name::Purpose, purpose),
    };
    let line = line
        .date(Name::From, consent.from)
        .date(Name::Until, consent.until)
        .text(Name::By, &givers.join(" · "));
    match consent.standing {
        ConsentStanding::Waiting | ConsentStanding::Fallen => line.stands(Standing::Waiting),
        ConsentStanding::Holds | ConsentStanding::Coming => line.stands(Standing::Holds),
        ConsentStanding::Ended => line.stands(Standing::Ended),
        ConsentStanding::Refused(on) => line.stands(Standing::Refused).date(Name::Opened, on),
        ConsentStanding::Withdrawn(on) => line.stands(Standing::Withdrawn).date(Name::Opened, on),
        ConsentStanding::Replaced(on) => line.stands(Standing::Replaced).date(Name::Opened, on),
    }
}

/// Who takes part and has done so.
pub fn team_lines(page: &TeamPage) -> Vec<Line> {
    let members = page.members.iter().map(|member| {
        Line::default()
            .text(Name::Name, &member.name)
            .text(Name::Unit, &member.service)
            .text(Name::Role, &member.role)
            .text(Name::What, &member.contribution)
            .text(Name::Telephone, &member.telephone)
            .date(Name::From, member.from)
            .date(Name::Until, member.until)
    });
    let earlier = page.earlier.iter().map(|member| {
        Line::default()
            .text(Name::Name, &member.name)
            .text(Name::Role, &member.role)
            .date(Name::From, member.from)
            .date(Name::Until, member.until)
    });
    members.chain(earlier).collect()
}

/// Promises, the open ones first.
pub fn promise_lines(page: &PromisePage) -> Vec<Line> {
    page.open.iter().chain(&page.done).map(promise).collect()
}

fn promise(promise: &PromiseLine) -> Line {
    let notes: Vec<&str> = promise
        .notes
        .iter()
        .map(|(_, text)| text.as_str())
        .collect();
    let line = Line::default()
        .text(Name::What, &promise.what)
        .text(Name::Owner, promise.owner.as_deref().unwrap_or_default())
        .date(Name::Due, promise.due)
        .text(Name::Why, &notes.join(" · "));
    match promise.standing {
        PromiseStanding::Open | PromiseStanding::Late { .. } => line.stands(Standing::Open),
        PromiseStanding::Kept { on } => line.stands(Standing::Done).date(Name::Until, on),
        PromiseStanding::Dropped { on } => line.stands(Standing::Dropped).date(Name::Until, on),
    }
}

/// The coordinator's notes, newest first.
pub fn note_lines(page: &NotePage) -> Vec<Line> {
    let lines = page.lines.iter().map(|note| {
        let line = Line::default()
            .moment(Name::When, note.at)
            .text(Name::By, &note.by)
            .code(Name::About, Code::Occasion(note.occasion))
            .text(Name::Text, &note.text);
        match &note.standing {
            NoteStanding::Standing => line,
            NoteStanding::Corrected { on, why } => line
                .stands(Standing::Corrected)
                .date(Name::Until, *on)
                .text(Name::Why, why),
            NoteStanding::Struck { on, why } => line
                .stands(Standing::Struck)
                .date(Name::Until, *on)
                .text(Name::Why, why),
            NoteStanding::Erased { on } => line.stands(Standing::Erased).date(Name::Until, *on),
        }
    });
    lines.collect()
}

/// Messages, oldest first.
pub fn message_lines(page: &MessagePage) -> Vec<Line> {
    let lines = page.lines.iter().map(|message| {
        let line = Line::default().moment(Name::When, message.at);
        let line = match &message.by {
            _ if message.mine => line.code(Name::By, Code::Somebody(Somebody::Reader)),
            Some(by) => line.text(Name::By, by),
            None => line.code(Name::By, Code::Somebody(Somebody::Family)),
        };
        line.text(Name::Text, &message.text)
    });
    lines.collect()
}

/// Demands about one's own information, with their answers.
pub fn demand_lines(all: &[DemandLine]) -> Vec<Line> {
    let lines = all.iter().map(|demand| {
        let line = Line::default()
            .moment(Name::When, demand.at)
            .text(Name::By, &demand.who)
            .code(Name::What, Code::Wish(demand.wish))
            .code(Name::About, Code::Kind(demand.kind))
            .text(Name::Text, &demand.text)
            .date(Name::Due, demand.due);
        match &demand.answer {
            None => line.stands(Standing::Waiting),
            Some(answer) => line
                .stands(match answer.verdict.grants() {
                    true => Standing::Granted,
                    false => Standing::Refused,
                })
                .text(Name::Answer, &answer.text)
                .text(Name::Owner, &answer.by)
                .date(Name::Until, answer.on),
        }
    });
    lines.collect()
}

/// Questions about the log, with their answers.
pub fn question_lines(all: &[QuestionLine]) -> Vec<Line> {
    let lines = all.iter().map(|question| {
        let (name, title, unit) = &question.who;
        let line = Line::default()
            .moment(Name::When, question.asked)
            .text(Name::About, &format!("{name}, {title}, {unit}"))
            .moment(Name::Opened, question.looked)
            .text(Name::Text, &question.text)
            .text(Name::Owner, &question.to)
            .date(Name::Due, question.due);
        match &question.answer {
            None => line.stands(Standing::Waiting),
            Some((on, by, text)) => line
                .text(Name::Answer, text)
                .text(Name::By, by)
                .date(Name::Until, *on),
        }
    });
    lines.collect()
}
