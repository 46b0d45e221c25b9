//! Leaving the team.

use super::join::{known, read, show};
use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::case::OneForm;
use crate::fields::Fields;
use crate::part::form::DateField;
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::team::MemberLine;
use language::Words;

type Two = Path<(String, String)>;

pub(super) async fn form(member: Member, Path((id, one)): Two) -> Answer {
    let shown = read(&member, &id).await?;
    let known = known(&member, &shown.view, &one)?.clone();
    let form = asked(member.words(), &known, &Fields::default());
    show(&member, form, &shown, Some(&known))
}

pub(super) async fn leave(member: Member, Path((id, one)): Two, fields: Fields) -> Answer {
    let shown = read(&member, &id).await?;
    let known = known(&member, &shown.view, &one)?.clone();
    let sent = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let words = member.words();
    let case = shown.view.head.id;
    let mut form = asked(words, &known, &fields);
    if form.holds(words)
        && let Some(until) = form.date_in("until")
    {
        let left = (known.id, until);
        let done = member
            .office()
            .leave_team(member.viewer(), case, sent, left)
            .await;
        match done {
            Ok(()) => return to(&Said::Saved.at(&format!("/case/{case}/team"))),
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    show(&member, form, &shown, Some(&known))
}

fn asked(words: Words, known: &MemberLine, fields: &Fields) -> OneForm {
    OneForm::new(
        words.team_leave_title(&known.name),
        words.team_do_leave(),
        fields,
    )
    .lead(words.team_leave_lead())
    .date(
        DateField::new("until", words.team_until())
            .hint(words.form_date_hint())
            .date(Some(words.today())),
    )
}
