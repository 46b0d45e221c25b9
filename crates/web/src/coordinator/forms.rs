//! Wish, standing in, back, asking for another, answering and ending: one form each.

use super::page::reason;
use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::case::{OneForm, Place, Tab};
use crate::fields::Fields;
use crate::part::form::{Choice, DateField, Field, Group};
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::coordinator::{CoordinatorPage, EndReason};
use casework::id::CaseId;
use casework::told::Told;
use language::Words;
use office::{Error, Form, Shown};

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Wish,
    Away,
    Back,
    Request,
    Answer,
    End,
}

const ALL: [(&str, What); 6] = [
    ("wish", What::Wish),
    ("away", What::Away),
    ("back", What::Back),
    ("request", What::Request),
    ("answer", What::Answer),
    ("end", What::End),
];

/// The reasons that one chooses among; a replacement has a form of its own.
const REASONS: [(&str, EndReason); 4] = [
    ("adult", EndReason::Adult),
    ("need-gone", EndReason::NeedGone),
    ("moved", EndReason::Moved),
    ("wish", EndReason::WishWithdrawn),
];

type Two = Path<(String, String)>;

pub(super) async fn form(member: Member, path: Two) -> Answer {
    let (shown, what) = read(&member, path).await?;
    let form = asked(member.words(), what, &shown.view, &Fields::default());
    show(&member, form, &shown)
}

pub(super) async fn save(member: Member, path: Two, fields: Fields) -> Answer {
    let (shown, what) = read(&member, path).await?;
    let sent = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let words = member.words();
    let case = shown.view.head.id;
    let mut form = asked(words, what, &shown.view, &fields);
    if form.holds(words) {
        match write(&member, (case, what), sent, &shown.view, (&fields, &form)).await {
            Ok(()) => return to(&Said::Saved.at(&format!("/case/{case}/coordinator"))),
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    show(&member, form, &shown)
}

async fn read(
    member: &Member,
    Path((id, what)): Two,
) -> Result<(Shown<CoordinatorPage>, What), Trouble> {
    let missing = || Trouble::not_found(&member.visit);
    let id: CaseId = id.parse().map_err(|_| missing())?;
    let what = ALL
        .iter()
        .find_map(|(known, one)| (*known == what).then_some(*one));
    let what = what.ok_or_else(missing)?;
    let shown = member
        .office()
        .coordinator(member.viewer(), id)
        .await
        .or_trouble(&member.visit)?;
    if !may(&shown.view, what) {
        return Err(missing());
    }
    Ok((shown, what))
}

/// Whether the reader has the form at all; the errand decides for itself.
fn may(view: &CoordinatorPage, what: What) -> bool {
    let head = &view.head;
    match what {
        What::Wish => (head.family && !head.cares) || head.coordinates,
        What::Away | What::Back => head.coordinates,
        What::Request => head.family && !head.cares,
        What::Answer | What::End => head.unit,
    }
}

fn asked(words: Words, what: What, view: &CoordinatorPage, fields: &Fields) -> OneForm {
    let form = |title: String, submit: String| OneForm::new(title, submit, fields);
    let today = |name: &str, legend: String| {
        DateField::new(name, legend)
            .hint(words.form_date_hint())
            .date(Some(words.today()))
    };
    match what {
        What::Wish => wish(words, view, fields),
        What::Away => form(words.coordinator_do_away(), words.button_save())
            .lead(words.coordinator_away_lead())
            .date(today("from", words.coordinator_away_from()))
            .date(
                DateField::new("until", words.coordinator_away_until())
                    .hint(words.coordinator_away_until_hint())
                    .optional(),
            ),
        What::Back => form(words.coordinator_do_back(), words.button_confirm())
            .lead(words.coordinator_back_lead()),
        What::Request => form(words.coordinator_do_request(), words.button_send())
            .lead(words.coordinator_request_lead())
            .area(
                Field::new("why", words.coordinator_request_why())
                    .hint(words.coordinator_request_why_hint())
                    .optional(),
            ),
        What::Answer => answer(
            words,
            view,
            form(words.coordinator_do_answer(), words.button_send()),
        ),
        What::End => form(words.coordinator_do_end(), words.button_save())
            .lead(words.coordinator_end_lead())
            .radios(reasons(words))
            .date(today("until", words.coordinator_end_until())),
    }
}

fn wish(words: Words, view: &CoordinatorPage, fields: &Fields) -> OneForm {
    let choices = vec![
        Choice::new("yes", words.coordinator_wish_choose_yes()),
        Choice::new("no", words.coordinator_wish_choose_no()),
    ];
    if view.head.family {
        let group = Group::new("wish", words.coordinator_wish_question(), choices);
        return OneForm::new(words.coordinator_do_wish(), words.button_send(), fields)
            .lead(words.coordinator_wish_lead())
            .radios(group);
    }
    let who = view.family.iter();
    let who = who.map(|(person, name)| Choice::new(person.to_string(), name.clone()));
    OneForm::new(
        words.coordinator_do_record_wish(),
        words.button_save(),
        fields,
    )
    .radios(Group::new(
        "who",
        words.coordinator_wish_who(),
        who.collect(),
    ))
    .radios(Group::new("wish", words.coordinator_wish_they(), choices))
}

fn answer(words: Words, view: &CoordinatorPage, form: OneForm) -> OneForm {
    let why = view.request.as_ref().map(|request| request.why.clone());
    let form = match why.filter(|why| !why.is_empty()) {
        Some(why) => form.said(why),
        None => form,
    };
    let choices = vec![
        Choice::new("yes", words.coordinator_answer_yes()),
        Choice::new("no", words.coordinator_answer_no()),
    ];
    form.radios(Group::new(
        "changed",
        words.coordinator_answer_question(),
        choices,
    ))
    .area(Field::new("answer", words.coordinator_answer()).hint(words.coordinator_answer_hint()))
}

fn reasons(words: Words) -> Group {
    let choice = |(value, one): &(&str, EndReason)| Choice::new(*value, reason(words, *one));
    let choices = REASONS.iter().map(choice).collect();
    Group::new("reason", words.coordinator_end_question(), choices)
}

async fn write(
    member: &Member,
    (case, what): (CaseId, What),
    sent: Form,
    view: &CoordinatorPage,
    (fields, form): (&Fields, &OneForm),
) -> Result<(), Error> {
    let (office, viewer) = (member.office(), member.viewer());
    match what {
        What::Wish => {
            let who = match view.head.family {
                true => Some(viewer.person),
                false => fields.parse("who"),
            };
            let wish = (who.ok_or(Error::NotFound)?, fields.get("wish") == "yes");
            office.tell_wish(viewer, case, sent, wish).await
        }
        What::Away => {
            let from = form.date_in("from").ok_or(Error::NotFound)?;
            let period = (from, form.date_in("until"));
            office
                .substitute_coordinator(viewer, case, sent, period)
                .await
        }
        What::Back => office.coordinator_back(viewer, case, sent).await,
        What::Request => {
            let why = Told::new(fields.get("why"));
            office
                .request_other_coordinator(viewer, case, sent, why)
                .await
        }
        What::Answer => {
            let request = view.request.as_ref().ok_or(Error::NotFound)?.id;
            let changed = fields.get("changed") == "yes";
            let answer = (request, changed, Told::new(fields.get("answer")));
            office
                .answer_other_coordinator(viewer, case, sent, answer)
                .await
        }
        What::End => {
            let chosen = fields.get("reason");
            let found = REASONS.iter().find(|(value, _)| *value == chosen);
            let (_, reason) = found.ok_or(Error::NotFound)?;
            let until = form.date_in("until").ok_or(Error::NotFound)?;
            office
                .end_coordinator(viewer, case, sent, (until, *reason))
                .await
        }
    }
}

fn show(member: &Member, form: OneForm, shown: &Shown<CoordinatorPage>) -> Answer {
    let words = member.words();
    let now = shown.view.current.as_ref();
    let stands = now.map(|now| words.coordinator_stands(&now.name, words.full_date(now.from)));
    let place = Place {
        head: &shown.view.head,
        tab: Tab::People,
        back: format!("/case/{}/coordinator", shown.view.head.id),
        shown: shown.sequence,
        stands: stands.unwrap_or_else(|| words.coordinator_nobody()),
    };
    form.page(member, place)
}
