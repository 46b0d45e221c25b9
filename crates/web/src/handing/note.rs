//! The form for something that was handed out.

use super::shown::way_words;
use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::case::{OneForm, Place, Tab};
use crate::fields::Fields;
use crate::part::form::{Choice, DateField, Field, Group};
use crate::part::wording;
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::handing::{Basis, ConsentChoice, Handing, HandingForm, HandingRefusal, Way};
use casework::id::CaseId;
use casework::label::Kind;
use jiff::civil::Date;
use language::Words;
use office::{Error, Refusal};

type Read = office::Shown<HandingForm>;

async fn read(member: &Member, id: &str) -> Result<(CaseId, Read), Trouble> {
    let id = id.parse().map_err(|_| Trouble::not_found(&member.visit))?;
    let read = member.office().handing_form(member.viewer(), id).await;
    Ok((id, read.or_trouble(&member.visit)?))
}

pub(super) async fn form(member: Member, Path(id): Path<String>) -> Answer {
    let (_, read) = read(&member, &id).await?;
    let form = asked(member.words(), &read.view, &Fields::default());
    show(&member, form, &read)
}

pub(super) async fn send(member: Member, Path(id): Path<String>, fields: Fields) -> Answer {
    let (id, read) = read(&member, &id).await?;
    let sent = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let words = member.words();
    let mut form = asked(words, &read.view, &fields);
    let on = form.date_in("on");
    if form.holds(words)
        && let Some(handing) = handing(&fields, on)
    {
        let known = !fields.get("known").is_empty();
        let office = member.office();
        let done = office.note_handing(member.viewer(), id, sent, (handing, known));
        match done.await {
            Ok(()) => return to(&Said::HandingNoted.at(&format!("/case/{id}"))),
            Err(error) => {
                if let Error::Refused(Refusal::Handing(HandingRefusal::Lacking(_))) = error {
                    form = form.check("known", Choice::new("yes", words.handing_known()));
                }
                form.failed(words, error).or_trouble(&member.visit)?;
            }
        }
    }
    show(&member, form, &read)
}

fn handing(fields: &Fields, on: Option<Date>) -> Option<Handing> {
    let chosen = |kind: &Kind| fields.all("kind").any(|word| word == kind.word());
    Some(Handing {
        kinds: Kind::ALL.into_iter().filter(chosen).collect(),
        to: fields.get("to").into(),
        way: match fields.get("way") {
            "letter" => Way::Letter,
            "call" => Way::Call,
            "meeting" => Way::Meeting,
            _ => return None,
        },
        basis: match fields.get("basis") {
            "other-consent" => Basis::OtherConsent,
            "own-task" => Basis::OwnTask,
            "duty" => Basis::Duty,
            "danger" => Basis::Danger,
            "family" => Basis::Family,
            consent => Basis::Consent(consent.parse().ok()?),
        },
        words: fields.get("words").into(),
        on: on?,
    })
}

fn asked(words: Words, view: &HandingForm, fields: &Fields) -> OneForm {
    let kinds = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Log);
    let kinds = kinds.map(|kind| Choice::new(kind.word(), wording::kind(words, kind)));
    let ways = [
        ("letter", Way::Letter),
        ("call", Way::Call),
        ("meeting", Way::Meeting),
    ];
    let ways = ways.map(|(value, way)| Choice::new(value, way_words(words, way)));
    let on = DateField::new("on", words.handing_on()).date(Some(words.today()));
    let form = OneForm::new(words.handing_title(), words.handing_save(), fields)
        .lead(words.handing_lead())
        .checks(Group::new("kind", words.handing_what(), kinds.collect()))
        .text(Field::new("to", words.handing_to()).hint(words.handing_to_hint()))
        .radios(Group::new("way", words.handing_how(), ways.into()))
        .date(on)
        .radios(Group::new(
            "basis",
            words.handing_basis(),
            bases(words, &view.consents),
        ))
        .area(
            Field::new("words", words.handing_words())
                .hint(words.handing_words_hint())
                .optional(),
        );
    match fields.get("known") {
        "" => form,
        _ => form.check("known", Choice::new("yes", words.handing_known())),
    }
}

fn bases(words: Words, consents: &[ConsentChoice]) -> Vec<Choice> {
    let consent = |one: &ConsentChoice| {
        let kinds = one.kinds.iter().map(|kind| wording::kind(words, *kind));
        let kinds: Vec<String> = kinds.collect();
        let label = words.handing_basis_consent(&one.receiver);
        Choice::new(one.id.to_string(), label).hint(kinds.join(" · "))
    };
    let mut all: Vec<Choice> = consents.iter().map(consent).collect();
    all.extend([
        Choice::new("other-consent", words.handing_basis_other_consent()),
        Choice::new("own-task", words.handing_basis_own_task()),
        Choice::new("duty", words.handing_basis_duty()),
        Choice::new("danger", words.handing_basis_danger()),
        Choice::new("family", words.handing_basis_family()),
    ]);
    all
}

fn show(member: &Member, form: OneForm, read: &Read) -> Answer {
    let head = &read.view.head;
    form.page(
        member,
        Place {
            head,
            tab: Tab::Now,
            back: format!("/case/{}", head.id),
            shown: read.sequence,
            stands: String::new(),
        },
    )
}
