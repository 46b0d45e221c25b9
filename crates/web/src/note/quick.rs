//! Writing a quick note, from the case or from the start page.

use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::fields::Fields;
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::id::CaseId;

pub(super) async fn write(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    noted(&member, id, &fields).await
}

pub(super) async fn write_from_today(member: Member, fields: Fields) -> Answer {
    match fields.parse("case") {
        Some(case) => noted(&member, case, &fields).await,
        None => Err(Trouble::incomplete(
            &member.visit,
            member.words().note_said_without_family(),
        )),
    }
}

async fn noted(member: &Member, case: CaseId, fields: &Fields) -> Answer {
    let form = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let text = fields.get("quick");
    let noted = member
        .office()
        .quick_note(member.viewer(), case, form, text)
        .await;
    if noted.or_trouble(&member.visit)?.promise {
        return to(&Said::NotedWithPromise.at(&format!("/case/{case}/promise")));
    }
    to(&Said::Noted.at(&format!("/case/{case}/note")))
}
