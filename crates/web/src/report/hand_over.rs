//! Handing a report over: through the channel, or by the writer itself; and throwing it away.

use super::PATH;
use super::read::{WAYS, page};
use super::write::of;
use crate::answer::{Answer, OrTrouble, Trouble, to, unprocessable};
use crate::fields::Fields;
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::told::Told;
use office::Form;

fn form(member: &Member, fields: &Fields) -> Result<Form, Trouble> {
    let missing = || Trouble::not_found(&member.visit);
    fields.form().ok_or_else(missing)
}

pub(super) async fn send(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let id = of(&member, &id)?;
    let form = form(&member, &fields)?;
    if !member.visit.site.settings.child_protection.channel {
        return Err(Trouble::not_found(&member.visit));
    }
    let code = member.words().code();
    let sent = member
        .office()
        .send_report(member.viewer(), id, form, code)
        .await;
    sent.or_trouble(&member.visit)?;
    to(&Said::ReportSent.at(&format!("{PATH}/{id}")))
}

pub(super) async fn handed_over(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let id = of(&member, &id)?;
    let form = form(&member, &fields)?;
    let shown = member.office().report(member.viewer(), id).await;
    let shown = shown.or_trouble(&member.visit)?;
    let mut again = page(&member, &shown)?;
    let words = member.words();
    let Some(asked) = &mut again.hand_over else {
        // it was handed over already: the page says so
        return to(&format!("{PATH}/{id}"));
    };
    let sent = fields.get("how");
    let how = WAYS.iter().find(|(value, _)| *value == sent);
    for choice in &mut asked.how.choices {
        choice.chosen = choice.value == sent;
    }
    asked.to.value = fields.get("to").to_owned();
    asked.to.measure(words);
    asked.on = asked.on.clone().written(|name| fields.find(name));
    let on = asked.on.parse();
    if how.is_none() {
        asked.how.error = Some(words.form_error_choose());
    }
    asked.on.error = match on {
        Err(problem) => Some(problem.message(words)),
        Ok(on) => (on > words.today()).then(|| words.form_error_date_future()),
    };
    again.problems = std::mem::take(&mut again.problems)
        .of_group(&asked.how)
        .of(&asked.to)
        .of_date(&asked.on);
    let (Some((_, how)), Ok(on), true) = (how, on, again.problems.is_empty()) else {
        again.page.wrong = true;
        return unprocessable(&again);
    };
    let handed = (*how, Told::new(fields.get("to")), on);
    let done = member
        .office()
        .hand_over_report(member.viewer(), id, form, handed)
        .await;
    done.or_trouble(&member.visit)?;
    to(&Said::ReportHandedOver.at(&format!("{PATH}/{id}")))
}

pub(super) async fn discard(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let id = of(&member, &id)?;
    let form = form(&member, &fields)?;
    let gone = member
        .office()
        .discard_report(member.viewer(), id, form)
        .await;
    gone.or_trouble(&member.visit)?;
    to(&Said::ReportDiscarded.at(PATH))
}
