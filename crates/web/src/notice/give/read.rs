//! The form as it was sent, turned into a notice.

use super::form::{For, NoticeForm};
use crate::answer::{OrTrouble, Trouble};
use crate::fields::Fields;
use crate::part::form::{Problem, Problems};
use crate::visit::Visit;
use casework::entry::Capacity;
use casework::notice::{Channel, ChildTold, ConsentKnown, GiveNotice, Sender, SenderKind};
use casework::told::Told;
use language::Words;
use office::notice::{Scan, ScanRefusal};

/// The notice, or nothing with the problems written into the form.
pub(super) async fn given(
    visit: &Visit,
    fields: &Fields,
    form: &mut NoticeForm,
) -> Result<Option<(GiveNotice, Option<Scan>)>, Trouble> {
    let words = visit.words;
    let children = children(visit, form);
    required(words, form);
    let scan = paper(words, fields, form);
    collect(words, form);
    if !form.problems.is_empty() {
        return Ok(None);
    }
    let unit = visit.office().receiving_unit().await.or_trouble(visit)?;
    let (kind, channel) = sender_and_channel(fields, form.for_whom);
    let viewer = visit.session.as_ref().map(|session| session.viewer);
    let own = channel == Channel::Program;
    let person = viewer.filter(|_| own).map(|viewer| viewer.person);
    let unit_of_sender = viewer
        .filter(|_| own)
        .and_then(|viewer| match viewer.capacity {
            Capacity::Function { unit, .. } => Some(unit),
            Capacity::Family | Capacity::OwnPage { .. } | Capacity::Public => None,
        });
    let given = GiveNotice {
        to: unit,
        sender: Sender {
            kind,
            person,
            unit: unit_of_sender,
            name: name(visit, form, own),
            contact: Told::new(form.contact.value.clone()),
        },
        channel,
        children,
        need: Told::new(form.need.value.clone()),
        services: Told::new(form.services.value.clone()),
        consent: consent(fields, form.for_whom),
        language: Told::new(form.language.value.clone()),
        paper: None,
    };
    Ok(Some((given, scan)))
}

fn children(visit: &Visit, form: &mut NoticeForm) -> Vec<ChildTold> {
    let today = visit.office().now().date();
    let filled = form
        .children
        .iter()
        .filter(|child| !child.is_empty())
        .count();
    let mut told = Vec::new();
    for (place, child) in form.children.iter_mut().enumerate() {
        if child.is_empty() && (place > 0 || filled > 0) {
            continue;
        }
        told.extend(child.read(visit.words, today, true));
    }
    told
}

fn required(words: Words, form: &mut NoticeForm) {
    let asks_name = form.for_whom != For::Family;
    if form.need.value.is_empty() {
        form.need.error = Some(words.form_error_empty());
    }
    if asks_name && form.is_public() && form.name.value.is_empty() {
        form.name.error = Some(words.form_error_empty());
    }
    if form.is_public() && form.contact.value.is_empty() {
        form.contact.error = Some(words.form_error_empty());
    }
    for field in [
        &mut form.need,
        &mut form.services,
        &mut form.language,
        &mut form.name,
        &mut form.contact,
    ] {
        field.measure(words);
    }
    let asked = form.consent.choices.iter().any(|choice| choice.chosen);
    if form.for_whom != For::Family && !asked {
        form.consent.error = Some(words.form_error_choose());
    }
}

/// The file that staff records a notice with. Nobody else can send one.
fn paper(words: Words, fields: &Fields, form: &mut NoticeForm) -> Option<Scan> {
    if !form.is_staff() {
        let refused = fields.has_file().then(|| words.notice_paper_refused());
        form.paper.error = refused;
        return None;
    }
    let scan = Scan::new(fields.file("paper")?.to_vec());
    form.paper.error = scan.as_ref().err().map(|refusal| match refusal {
        ScanRefusal::TooLarge => words.form_error_file_large(Scan::MEGABYTES),
        ScanRefusal::TooManyDots => words.form_error_file_dots(),
        ScanRefusal::Kind => words.form_error_file_kind(),
    });
    scan.ok()
}

fn collect(words: Words, form: &mut NoticeForm) {
    let mut problems = Problems::default().of(&form.name).of(&form.contact);
    for child in &form.children {
        problems = child.problems(words, problems, form.children.len() > 1);
    }
    form.problems = problems
        .of(&form.need)
        .of(&form.services)
        .of_group(&form.consent)
        .of(&form.language);
    let of_paper = Problems::default().of(&form.paper).0;
    let shown = form.is_staff();
    form.problems.0.extend(of_paper.into_iter().map(|problem| {
        // whoever cannot send a file has no field for it to be led to
        let anchor = if shown {
            &problem.anchor
        } else {
            &form.need.name
        };
        Problem {
            anchor: anchor.clone(),
            ..problem
        }
    }));
}

fn sender_and_channel(fields: &Fields, for_whom: For) -> (SenderKind, Channel) {
    let chosen = fields
        .parse::<usize>("sender")
        .and_then(|place| SenderKind::ALL.get(place).copied());
    match for_whom {
        For::Family => (SenderKind::Family, Channel::Program),
        For::Public => (chosen.unwrap_or(SenderKind::Other), Channel::PublicForm),
        For::Staff => {
            let recorded = fields
                .parse::<usize>("channel")
                .and_then(|place| Channel::RECORDED.get(place).copied());
            (
                chosen.unwrap_or(SenderKind::Other),
                recorded.unwrap_or(Channel::Program),
            )
        }
    }
}

fn name(visit: &Visit, form: &NoticeForm, own: bool) -> Told {
    match &visit.session {
        Some(session) if own && form.name.value.is_empty() => Told::new(session.name.clone()),
        _ => Told::new(form.name.value.clone()),
    }
}

fn consent(fields: &Fields, for_whom: For) -> ConsentKnown {
    let chosen = fields
        .parse::<usize>("consent")
        .and_then(|place| ConsentKnown::ALL.get(place).copied());
    match for_whom {
        For::Family => ConsentKnown::Agreed,
        For::Public | For::Staff => chosen.unwrap_or(ConsentKnown::NotAsked),
    }
}
