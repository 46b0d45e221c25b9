//! The fields of a new consent, read and checked, and carried on to the next step.

use crate::fields::Fields;
use crate::part::form::{Choice, DateField, DateProblem, Field, Group, Problems};
use crate::part::wording;
use casework::consent::{ConsentLine, Form, Receiver, ReceiverChoice, Scope, ScopeLine};
use casework::id::{ConsentId, PersonId};
use casework::label::Kind;
use casework::told::Told;
use language::Words;
use office::consent::NewConsent;

/// What a family chooses among. Notes and messages of the coordinator, who has looked and the
/// consents themselves are not passed on.
pub(super) const KINDS: [Kind; 13] = [
    Kind::Identity,
    Kind::Contact,
    Kind::Family,
    Kind::Need,
    Kind::Health,
    Kind::Education,
    Kind::ChildProtection,
    Kind::Economy,
    Kind::Assessment,
    Kind::Decision,
    Kind::Team,
    Kind::Plan,
    Kind::Promise,
];

/// What it is for, in an address and a form.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum For {
    Sharing,
    Plan,
    Contact,
}

impl For {
    pub(super) fn named(name: &str) -> Option<Self> {
        match name {
            "share" => Some(Self::Sharing),
            "plan" => Some(Self::Plan),
            "contact" => Some(Self::Contact),
            _ => None,
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Sharing => "share",
            Self::Plan => "plan",
            Self::Contact => "contact",
        }
    }
}

/// The form of a new consent.
pub(super) struct Wanted {
    pub(super) purpose_of: For,
    pub(super) receiver: Group,
    pub(super) kinds: Group,
    pub(super) health: Choice,
    pub(super) purpose: Field,
    pub(super) until: DateField,
    pub(super) instead: String,
}

pub(super) fn receiver_value(receiver: Receiver) -> String {
    match receiver {
        Receiver::Unit(unit) => format!("unit/{unit}"),
        Receiver::Person(person) => format!("person/{person}"),
    }
}

fn receiver(text: &str) -> Option<Receiver> {
    match text.split_once('/')? {
        ("unit", id) => id.parse().ok().map(Receiver::Unit),
        ("person", id) => id.parse().ok().map(Receiver::Person),
        _ => None,
    }
}

impl Wanted {
    /// The form with what was sent, or with the consent that is changed.
    pub(super) fn new(
        words: Words,
        purpose_of: For,
        fields: &Fields,
        receivers: &[ReceiverChoice],
        old: Option<&ConsentLine>,
    ) -> Self {
        let sent = fields.form().is_some();
        let before = old.filter(|_| !sent).map(|line| &line.scope);
        let (to, of, why, lifts) = told(before);
        let chosen = |value: &str| match sent {
            true => fields.get("receiver") == value,
            false => to == value,
        };
        let receivers = receivers.iter().map(|choice| {
            let value = receiver_value(choice.receiver);
            let label = match choice.in_team {
                true => words.consent_receiver_in_team(&choice.name),
                false => choice.name.clone(),
            };
            let is_chosen = chosen(&value);
            Choice::new(value, label).chosen(is_chosen)
        });
        let kinds = KINDS.iter().map(|kind| {
            let is_chosen = match sent {
                true => fields.all("kind").any(|value| value == kind.word()),
                false => of.contains(kind),
            };
            Choice::new(kind.word(), wording::kind(words, *kind)).chosen(is_chosen)
        });
        let until = DateField::new("until", words.consent_until()).hint(words.consent_until_hint());
        let until = match sent {
            true => until.written(|name| fields.find(name)),
            false => until.date(old.and_then(|line| line.until)),
        };
        Self {
            purpose_of,
            receiver: Group::new("receiver", words.consent_who(), receivers.collect())
                .hint(words.consent_who_hint()),
            kinds: Group::new("kind", words.consent_what(), kinds.collect())
                .hint(words.consent_kinds_hint()),
            health: Choice::new("yes", words.consent_health())
                .hint(words.consent_health_hint())
                .chosen(match sent {
                    true => !fields.get("health").is_empty(),
                    false => lifts,
                }),
            purpose: Field::new("purpose", words.consent_why())
                .hint(words.consent_why_hint())
                .value(match sent {
                    true => fields.get("purpose").to_owned(),
                    false => why,
                }),
            until: until.optional(),
            instead: match old {
                Some(old) => old.id.to_string(),
                None => fields.get("instead").to_owned(),
            },
        }
    }

    /// Everything that is wrong, at each field and together.
    pub(super) fn problems(&mut self, words: Words) -> Problems {
        let mut problems = Problems::default();
        if self.purpose_of == For::Sharing {
            let none = |group: &Group| !group.choices.iter().any(|choice| choice.chosen);
            self.receiver.error = none(&self.receiver).then(|| words.form_error_choose());
            self.kinds.error = none(&self.kinds).then(|| words.consent_error_kinds());
            let empty = self.purpose.value.is_empty();
            self.purpose.error = empty.then(|| words.form_error_empty());
            problems = problems
                .of_group(&self.receiver)
                .of_group(&self.kinds)
                .of(&self.purpose);
        }
        self.until.error = match self.until.parse() {
            Err(DateProblem::Empty) => None,
            Err(problem) => Some(problem.message(words)),
            Ok(until) if until < words.today() => Some(words.form_error_date_past()),
            Ok(_) => None,
        };
        problems.of_date(&self.until)
    }

    /// What the office is asked for.
    pub(super) fn consent(&self, words: Words, fields: &Fields) -> Option<NewConsent> {
        let scope = match self.purpose_of {
            For::Plan => Scope::PlanStart,
            For::Contact => Scope::CoordinatorContact,
            For::Sharing => Scope::Sharing {
                receiver: receiver(
                    self.receiver
                        .choices
                        .iter()
                        .find(|one| one.chosen)?
                        .value
                        .as_str(),
                )?,
                kinds: self.chosen_kinds(),
                lifts_health_secrecy: self.health.chosen,
                purpose: Told::new(self.purpose.value.clone()),
            },
        };
        let recorded = recorded(fields);
        let old: Option<ConsentId> = self.instead.parse().ok();
        Some(NewConsent {
            scope,
            from: words.today(),
            until: self.until.parse().ok(),
            named: fields
                .all("named")
                .filter_map(|value| value.parse().ok())
                .collect(),
            instead_of: old.map(|old| {
                let form = recorded.first().map(|(_, form)| form.clone());
                (old, form.unwrap_or(Form::Digital))
            }),
            recorded,
        })
    }

    fn chosen_kinds(&self) -> Vec<Kind> {
        let chosen = |kind: &&Kind| {
            let mut choices = self.kinds.choices.iter();
            choices.any(|choice| choice.chosen && choice.value == kind.word())
        };
        KINDS.iter().filter(chosen).copied().collect()
    }

    /// Every field as it was sent, to be carried on in hidden fields.
    pub(super) fn carried(&self) -> Vec<(String, String)> {
        let mut all = vec![
            ("scope".to_owned(), self.purpose_of.name().to_owned()),
            ("instead".to_owned(), self.instead.clone()),
            ("purpose".to_owned(), self.purpose.value.clone()),
            ("until-day".to_owned(), self.until.day.clone()),
            ("until-month".to_owned(), self.until.month.clone()),
            ("until-year".to_owned(), self.until.year.clone()),
        ];
        let chosen = |group: &Group| {
            let chosen = group.choices.iter().filter(|choice| choice.chosen);
            let pair = |choice: &Choice| (group.name.clone(), choice.value.clone());
            chosen.map(pair).collect::<Vec<_>>()
        };
        all.extend(chosen(&self.receiver));
        all.extend(chosen(&self.kinds));
        if self.health.chosen {
            all.push(("health".to_owned(), "yes".to_owned()));
        }
        all
    }
}

/// Receiver, kinds, purpose and whether it lifts secrecy, of a consent that is changed.
fn told(scope: Option<&ScopeLine>) -> (String, Vec<Kind>, String, bool) {
    match scope {
        Some(ScopeLine::Sharing {
            receiver,
            kinds,
            purpose,
            lifts_health_secrecy,
            ..
        }) => (
            receiver_value(*receiver),
            kinds.clone(),
            purpose.clone(),
            *lifts_health_secrecy,
        ),
        _ => Default::default(),
    }
}

/// What others gave on paper or orally, by the fields `how-…` and `note-…` of each.
fn recorded(fields: &Fields) -> Vec<(PersonId, Form)> {
    let of_giver = |person: &str| {
        let form = form_of(
            fields.get(&format!("how-{person}")),
            fields.get(&format!("note-{person}")),
        );
        Some((person.parse().ok()?, form?))
    };
    fields.all("giver").filter_map(of_giver).collect()
}

/// A form of giving as it was chosen, with its note.
pub(super) fn form_of(how: &str, note: &str) -> Option<Form> {
    match how {
        "paper" => Some(Form::Paper {
            kept: Told::new(note),
        }),
        "oral" => Some(Form::Oral {
            witness: Told::new(note),
        }),
        _ => None,
    }
}
