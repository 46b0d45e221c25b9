//! Giving, refusing, recording and taking back a consent that was asked for.

use super::line::heading;
use super::new::open;
use super::wanted::form_of;
use super::{Two, ids};
use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::case::{OneForm, Place, Tab};
use crate::fields::Fields;
use crate::part::form::{Choice, Field, Group};
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::consent::{ConsentLine, Form as How};
use casework::id::{CaseId, ConsentId, PersonId};
use language::Words;
use office::Form;

pub(super) async fn give(member: Member, path: Two, fields: Fields) -> Answer {
    let (case, consent, form) = parse(&member, path, &fields)?;
    let done = member
        .office()
        .give_consent(member.viewer(), case, form, consent)
        .await;
    done.or_trouble(&member.visit)?;
    to(&Said::ConsentGiven.at(&format!("/case/{case}/consent")))
}

pub(super) async fn refuse(member: Member, path: Two, fields: Fields) -> Answer {
    let (case, consent, form) = parse(&member, path, &fields)?;
    let whom = (consent, member.viewer().person);
    let done = member
        .office()
        .refuse_consent(member.viewer(), case, form, whom)
        .await;
    done.or_trouble(&member.visit)?;
    to(&Said::ConsentRefused.at(&format!("/case/{case}/consent")))
}

/// Whether what staff recorded orally for the reader is right.
pub(super) async fn confirm(member: Member, path: Two, fields: Fields) -> Answer {
    let (case, consent, form) = parse(&member, path, &fields)?;
    let (right, said) = match fields.get("right") {
        "yes" => (true, Said::ConsentConfirmed),
        "no" => (false, Said::ConsentWithdrawn),
        _ => return Err(Trouble::not_found(&member.visit)),
    };
    let done = member
        .office()
        .confirm_consent(member.viewer(), case, form, (consent, right));
    done.await.or_trouble(&member.visit)?;
    to(&said.at(&format!("/case/{case}/consent")))
}

fn parse(
    member: &Member,
    Path((case, consent)): Two,
    fields: &Fields,
) -> Result<(CaseId, ConsentId, Form), Trouble> {
    let (case, consent) = ids(member, (&case, &consent))?;
    let form = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    Ok((case, consent, form))
}

pub(super) async fn record_form(member: Member, Path((case, consent)): Two) -> Answer {
    let (case, consent) = ids(&member, (&case, &consent))?;
    let line = open(&member, case, consent).await?;
    let form = record_asked(member.words(), &line, &Fields::default());
    show(&member, form, case).await
}

pub(super) async fn record(member: Member, path: Two, fields: Fields) -> Answer {
    let (case, consent, sent) = parse(&member, path, &fields)?;
    let words = member.words();
    let line = open(&member, case, consent).await?;
    let mut form = record_asked(words, &line, &fields);
    if form.holds(words) {
        let person: Option<PersonId> = fields.parse("who");
        let how = form_of(fields.get("how"), fields.get("note"));
        let (office, viewer) = (member.office(), member.viewer());
        let done = match (person, how) {
            (Some(person), Some(how)) => {
                office
                    .record_consent(viewer, case, sent, (consent, person, how))
                    .await
            }
            (Some(person), None) => {
                office
                    .refuse_consent(viewer, case, sent, (consent, person))
                    .await
            }
            (None, _) => Err(office::Error::NotFound),
        };
        match done {
            Ok(()) => return to(&Said::ConsentRecorded.at(&format!("/case/{case}/consent"))),
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    show(&member, form, case).await
}

fn record_asked(words: Words, line: &ConsentLine, fields: &Fields) -> OneForm {
    let who = line.can_give.iter();
    let who = who.map(|(person, name)| Choice::new(person.to_string(), name.clone()));
    let choices = vec![
        Choice::new("paper", words.consent_how_paper()),
        Choice::new("oral", words.consent_how_oral()),
        Choice::new("refused", words.consent_how_refused()),
    ];
    OneForm::new(words.consent_do_record(), words.button_save(), fields)
        .lead(heading(words, &line.scope))
        .radios(Group::new("who", words.consent_record_who(), who.collect()))
        .radios(Group::new("how", words.consent_record_how(), choices))
        .text(
            Field::new("note", words.consent_note())
                .hint(words.consent_note_hint())
                .optional(),
        )
}

pub(super) async fn withdraw_form(member: Member, Path((case, consent)): Two) -> Answer {
    let (case, consent) = ids(&member, (&case, &consent))?;
    let line = open(&member, case, consent).await?;
    let form = withdraw_asked(member.words(), &line, &Fields::default());
    show(&member, form, case).await
}

/// By a giver with one button; recorded by those who coordinate with a note.
pub(super) async fn withdraw(member: Member, path: Two, fields: Fields) -> Answer {
    let (case, consent, sent) = parse(&member, path, &fields)?;
    let words = member.words();
    let (office, viewer) = (member.office(), member.viewer());
    let done = Said::ConsentWithdrawn.at(&format!("/case/{case}/consent"));
    let Some(how) = fields.find("how") else {
        let own = office
            .withdraw_consent(viewer, case, sent, (consent, How::Digital))
            .await;
        own.or_trouble(&member.visit)?;
        return to(&done);
    };
    let line = open(&member, case, consent).await?;
    let mut form = withdraw_asked(words, &line, &fields);
    if form.holds(words) {
        let how = form_of(how, fields.get("note")).unwrap_or(How::Digital);
        match office
            .withdraw_consent(viewer, case, sent, (consent, how))
            .await
        {
            Ok(()) => return to(&done),
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    show(&member, form, case).await
}

fn withdraw_asked(words: Words, line: &ConsentLine, fields: &Fields) -> OneForm {
    let choices = vec![
        Choice::new("paper", words.consent_how_paper()),
        Choice::new("oral", words.consent_how_oral()),
    ];
    OneForm::new(
        words.consent_do_record_withdrawal(),
        words.consent_withdraw(),
        fields,
    )
    .lead(heading(words, &line.scope))
    .radios(Group::new("how", words.consent_record_how(), choices))
    .text(Field::new("note", words.consent_note()).hint(words.consent_note_hint()))
}

async fn show(member: &Member, form: OneForm, case: CaseId) -> Answer {
    let shown = member
        .office()
        .consents(member.viewer(), case)
        .await
        .or_trouble(&member.visit)?;
    if !shown.view.may_record {
        return Err(Trouble::not_found(&member.visit));
    }
    let words = member.words();
    let lines = shown
        .view
        .holding
        .iter()
        .map(|line| heading(words, &line.scope));
    let place = Place {
        head: &shown.view.head,
        tab: Tab::Consent,
        back: format!("/case/{case}/consent"),
        shown: shown.sequence,
        stands: lines.collect::<Vec<_>>().join("\n"),
    };
    form.page(member, place)
}
