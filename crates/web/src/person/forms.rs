//! What one writes about a person: name, birth, number, contact, language, care.

use super::{ids, words};
use crate::answer::{Answer, OrTrouble, Trouble, to};
use crate::case::{OneForm, Place, Tab};
use crate::fields::Fields;
use crate::part::form::{Choice, DateField, Field, Group, Kind};
use crate::said::Said;
use crate::visit::Member;
use axum::extract::Path;
use casework::id::{CaseId, PersonId};
use casework::person::{CareStatus, FamilyPage, Name, PersonCard};
use casework::told::Told;
use language::Words;
use office::{Error, Form};

/// What is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Name,
    Born,
    Number,
    Contact,
    Language,
    Care,
}

const ALL: [(&str, What); 6] = [
    ("name", What::Name),
    ("born", What::Born),
    ("number", What::Number),
    ("contact", What::Contact),
    ("language", What::Language),
    ("care", What::Care),
];

impl What {
    fn named(name: &str) -> Option<Self> {
        ALL.iter()
            .find_map(|(known, what)| (*known == name).then_some(*what))
    }
}

type Three = Path<(String, String, String)>;

pub(super) async fn form(member: Member, path: Three) -> Answer {
    let (case, person, what) = parse(&member, path)?;
    let view = read(&member, case).await?;
    let card = find(&view, person, what).ok_or_else(|| Trouble::not_found(&member.visit))?;
    let form = asked(
        member.words(),
        what,
        &Fields::default(),
        Some((&view, card)),
    );
    show(&member, form, case, what, &view, card)
}

pub(super) async fn save(member: Member, path: Three, fields: Fields) -> Answer {
    let (case, person, what) = parse(&member, path)?;
    let sent = fields
        .form()
        .ok_or_else(|| Trouble::not_found(&member.visit))?;
    let words = member.words();
    let mut form = asked(words, what, &fields, None);
    if form.holds(words) {
        let done = write(&member, (case, person), what, sent, &fields, &form).await;
        match done {
            Ok(()) => return to(&Said::Saved.at(&format!("/case/{case}/family"))),
            Err(error) => form.failed(words, error).or_trouble(&member.visit)?,
        }
    }
    let view = read(&member, case).await?;
    let card = find(&view, person, what).ok_or_else(|| Trouble::not_found(&member.visit))?;
    show(&member, form, case, what, &view, card)
}

async fn read(member: &Member, case: CaseId) -> Result<FamilyPage, Trouble> {
    let shown = member.office().family_of_case(member.viewer(), case).await;
    Ok(shown.or_trouble(&member.visit)?.view)
}

fn parse(
    member: &Member,
    Path((case, person, what)): Three,
) -> Result<(CaseId, PersonId, What), Trouble> {
    let (case, person) = ids(member, (&case, &person))?;
    let what = What::named(&what).ok_or_else(|| Trouble::not_found(&member.visit))?;
    Ok((case, person, what))
}

/// The person, if the reader may write this about it.
fn find(view: &FamilyPage, person: PersonId, what: What) -> Option<&PersonCard> {
    let cards = std::iter::once(&view.child).chain(view.adults.iter().map(|adult| &adult.card));
    let card = cards.into_iter().find(|card| card.id == person)?;
    let child = card.id == view.child.id;
    let may = match what {
        What::Name | What::Contact | What::Language => card.may_change,
        What::Born => card.may_change && child,
        What::Number => view.may_relate,
        What::Care => view.may_relate && child,
    };
    may.then_some(card)
}

/// The questions; with what stands when nothing was sent.
fn asked(
    words: Words,
    what: What,
    fields: &Fields,
    now: Option<(&FamilyPage, &PersonCard)>,
) -> OneForm {
    let card = now.map(|(_, card)| card);
    let form = |title: String| OneForm::new(title, words.button_save(), fields);
    let text = |of: fn(&PersonCard) -> &str| card.map(of).unwrap_or_default().to_owned();
    match what {
        What::Name => form(words.person_do_name())
            .text(Field::new("given", words.person_given()).value(text(|card| &card.given)))
            .text(
                Field::new("family", words.person_family_name())
                    .value(text(|card| &card.family))
                    .optional(),
            ),
        What::Born => form(words.person_do_born()).date(
            DateField::new("born", words.person_born_question()).hint(words.form_date_hint()),
        ),
        What::Number => form(words.person_do_number())
            .lead(words.person_number_lead())
            .text(Field::new("number", words.person_number()).kind(Kind::Digits)),
        What::Contact => contact(words, form(words.person_do_contact()), card),
        What::Language => language(words, form(words.person_do_language()), card),
        What::Care => form(words.person_do_care())
            .lead(words.person_care_lead())
            .radios(cares(words, now.and_then(|(view, _)| view.care)))
            .date(
                DateField::new("from", words.person_from())
                    .hint(words.form_date_hint())
                    .date(Some(words.today())),
            ),
    }
}

/// A hidden address is not asked for: it is neither shown nor changed here.
fn contact(words: Words, form: OneForm, card: Option<&PersonCard>) -> OneForm {
    let text = |of: fn(&PersonCard) -> &str| card.map(of).unwrap_or_default().to_owned();
    let form = form
        .text(
            Field::new("telephone", words.person_telephone())
                .kind(Kind::Telephone)
                .value(text(|card| &card.telephone))
                .optional(),
        )
        .text(
            Field::new("email", words.person_email())
                .kind(Kind::Email)
                .value(text(|card| &card.email))
                .optional(),
        );
    if card.is_some_and(|card| card.hidden) {
        return form.said(words.person_address_protected());
    }
    form.text(
        Field::new("address", words.person_address())
            .value(text(|card| &card.address))
            .optional(),
    )
}

fn language(words: Words, form: OneForm, card: Option<&PersonCard>) -> OneForm {
    let known = card.and_then(|card| card.language.clone());
    let (language, interpreter) = known.unwrap_or_default();
    form.text(
        Field::new("language", words.person_language())
            .hint(words.person_language_hint())
            .value(language),
    )
    .check(
        "interpreter",
        Choice::new("yes", words.person_interpreter()).chosen(interpreter),
    )
}

fn cares(words: Words, now: Option<CareStatus>) -> Group {
    let choice = |care: &CareStatus| {
        Choice::new(words::care_value(*care), words::care(words, *care)).chosen(now == Some(*care))
    };
    let choices = CareStatus::ALL.iter().map(choice).collect();
    Group::new("care", words.person_care_question(), choices)
}

async fn write(
    member: &Member,
    (case, person): (CaseId, PersonId),
    what: What,
    sent: Form,
    fields: &Fields,
    form: &OneForm,
) -> Result<(), Error> {
    let (office, viewer) = (member.office(), member.viewer());
    let told = |name: &str| Told::new(fields.get(name));
    match what {
        What::Name => {
            let name = Name::new(fields.get("given"), fields.get("family"));
            office.rename_person(viewer, case, sent, person, name).await
        }
        What::Born => {
            let on = form.date_in("born").ok_or(Error::NotFound)?;
            office.person_born(viewer, case, sent, person, on).await
        }
        What::Number => {
            office
                .give_number(viewer, case, sent, person, fields.get("number"))
                .await
        }
        What::Contact => {
            let contact = (told("telephone"), told("email"), told("address"));
            office
                .change_contact(viewer, case, sent, person, contact)
                .await
        }
        What::Language => {
            let language = (told("language"), !fields.get("interpreter").is_empty());
            office
                .change_language(viewer, case, sent, person, language)
                .await
        }
        What::Care => {
            let chosen = fields.get("care");
            let mut all = CareStatus::ALL.into_iter();
            let care = all
                .find(|one| words::care_value(*one) == chosen)
                .ok_or(Error::NotFound)?;
            let from = form.date_in("from").ok_or(Error::NotFound)?;
            office
                .change_care(viewer, case, sent, person, (care, from))
                .await
        }
    }
}

fn show(
    member: &Member,
    form: OneForm,
    case: CaseId,
    what: What,
    view: &FamilyPage,
    card: &PersonCard,
) -> Answer {
    let place = Place {
        head: &view.head,
        tab: Tab::People,
        back: format!("/case/{case}/family"),
        shown: card.sequence,
        stands: stands(member.words(), what, view, card),
    };
    form.page(member, place)
}

/// What stands now, for somebody who was not first.
fn stands(words: Words, what: What, view: &FamilyPage, card: &PersonCard) -> String {
    let lines = match what {
        What::Name => vec![card.name()],
        What::Born => card
            .birth
            .iter()
            .map(|birth| words::birth(words, *birth))
            .collect(),
        What::Number => card.number.clone().into_iter().collect(),
        What::Contact => vec![
            card.telephone.clone(),
            card.email.clone(),
            card.address.clone(),
        ],
        What::Language => card
            .language
            .iter()
            .map(|(language, _)| language.clone())
            .collect(),
        What::Care => view
            .care
            .iter()
            .map(|care| words::care(words, *care))
            .collect(),
    };
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}
