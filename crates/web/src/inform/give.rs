//! Telling the health and social services something on one's own initiative.

use super::{law_says, law_words};
use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::case::{OneForm, Place, Tab};
use crate::fields::Fields;
use crate::guide::capital;
use crate::part::form::{Choice, Field, Group};
use crate::part::wording;
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::id::{CaseId, UnitId};
use casework::inform::{Basis, InformPage, Informing, Telling};
use casework::label::Kind;
use casework::told::Told;
use language::Words;
use office::Shown;

/// The kinds of information that are told, of all there are.
const KINDS: [Kind; 5] = [
    Kind::Need,
    Kind::Health,
    Kind::Education,
    Kind::Family,
    Kind::Economy,
];

pub(super) async fn form(member: Member, Path(id): Path<String>) -> Answer {
    let (id, shown) = open(&member, &id).await?;
    let form = asked(&member, &shown.view, &Fields::default());
    show(&member, form, id, &shown)
}

pub(super) async fn give(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let (id, shown) = open(&member, &id).await?;
    let missing = || Trouble::not_found(&member.visit);
    let sent = fields.form().ok_or_else(missing)?;
    let words = member.words();
    let mut form = asked(&member, &shown.view, &fields);
    if form.holds(words) {
        let told = told(&fields).ok_or_else(missing)?;
        let done = member
            .office()
            .inform(member.viewer(), id, sent, told)
            .await;
        match done {
            Ok(()) => return to(&Said::Informed.at(&format!("/case/{id}/inform"))),
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    show(&member, form, id, &shown)
}

async fn open(member: &Member, id: &str) -> Result<(CaseId, Shown<InformPage>), Trouble> {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let shown = member.office().informs(member.viewer(), id).await;
    let shown = shown.or_trouble(&member.visit)?;
    match shown.view.may_write() {
        true => Ok((id, shown)),
        false => Err(Trouble::not_found(&member.visit)),
    }
}

/// What the fields say; nothing where they hold what the form does not offer.
fn told(fields: &Fields) -> Option<Informing> {
    let mut kinds = KINDS.into_iter();
    let kind = kinds.find(|kind| kind.word() == fields.get("kind"));
    let text = |name: &str| Told::new(fields.get(name));
    Some(Informing {
        to: fields.parse::<UnitId>("to")?,
        seen: fields.get("seen").to_owned(),
        kind: kind?,
        text: text("text"),
        basis: match fields.get("basis") {
            "recorded" => Some(Basis::Recorded {
                by: text("by"),
                how: text("how"),
            }),
            "exception" => Some(Basis::Exception { why: text("how") }),
            _ => None,
        },
        telling: match fields.get("telling") {
            "at-once" => Some(Telling::AtOnce),
            "held-back" => Some(Telling::HeldBack(text("why"))),
            _ => None,
        },
    })
}

fn asked(member: &Member, view: &InformPage, fields: &Fields) -> OneForm {
    let (words, law) = (member.words(), law_words(member));
    let mut form =
        OneForm::new(words.inform_new(), words.inform_give(), fields).lead(words.inform_new_lead());
    for answer in view.who.iter().chain(&view.consents) {
        form = form.said(law_says(member, answer));
    }
    let noticed = view
        .noticed
        .iter()
        .filter(|one| one.with_consent.is_yes() || one.without.is_yes());
    // what the act says before anybody has consented: that it must be asked for, or need not be
    let seen = noticed.map(|one| {
        let label = capital(&law.word_called(one.word));
        Choice::new(one.word, label).hint(law_says(member, &one.without))
    });
    let mut units: Vec<(UnitId, String)> = Vec::new();
    for (unit, name) in view.noticed.iter().flat_map(|one| &one.receivers) {
        if !units.iter().any(|(known, _)| known == unit) {
            units.push((*unit, name.clone()));
        }
    }
    let units = units
        .into_iter()
        .map(|(id, name)| Choice::new(id.to_string(), name));
    let kinds = KINDS.map(|kind| Choice::new(kind.word(), capital(&wording::kind(words, kind))));
    let form = form
        .radios(Group::new("seen", words.inform_seen(), seen.collect()))
        .select(Group::new("to", words.inform_to(), units.collect()))
        .select(Group::new("kind", words.inform_kind(), kinds.into()))
        .area(Field::new("text", words.inform_text()).hint(words.inform_text_hint()))
        .radios(Group::new(
            "basis",
            words.inform_basis(),
            bases(member, view),
        ))
        .text(Field::new("by", words.inform_consent_by()).optional())
        .area(
            Field::new("how", words.inform_how())
                .hint(words.inform_how_hint())
                .optional(),
        );
    match may_hold_back(view) {
        true => telling(words, form),
        false => form,
    }
}

/// Whether the act asks the service to tell something without consent.
fn may_hold_back(view: &InformPage) -> bool {
    view.noticed.iter().any(|one| one.without.is_yes())
}

/// Whether the family is told at once, asked where it is told without consent; nothing is chosen beforehand.
fn telling(words: Words, form: OneForm) -> OneForm {
    let choices = vec![
        Choice::new("at-once", words.inform_telling_at_once()),
        Choice::new("held-back", words.inform_telling_held_back())
            .hint(words.inform_telling_held_back_hint()),
    ];
    let telling = Group::new("telling", words.inform_telling(), choices);
    form.radios(telling.hint(words.inform_telling_hint()).optional())
        .area(Field::new("why", words.inform_telling_why()).optional())
}

/// A consent that the case has, one that the writer got, and the exception where the act has one.
fn bases(member: &Member, view: &InformPage) -> Vec<Choice> {
    let words = member.words();
    let mut bases = vec![
        Choice::new("consent", words.inform_basis_existing()),
        Choice::new("recorded", words.inform_basis_own()),
    ];
    if may_hold_back(view) {
        bases.push(Choice::new("exception", words.inform_basis_none_needed()));
    }
    bases
}

fn show(member: &Member, form: OneForm, id: CaseId, shown: &Shown<InformPage>) -> Answer {
    form.page(
        member,
        Place {
            head: &shown.view.head,
            tab: Tab::Log,
            back: format!("/case/{id}/inform"),
            shown: shown.sequence,
            stands: String::new(),
        },
    )
}
