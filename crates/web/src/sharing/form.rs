//! What is chosen: giver, receiver, kind, strictness and ground, and the facts that the law asks for.

use crate::fields::Fields;
use crate::guide::{Ask, Given, Stands, ask_fact, capital, law_words, typed};
use crate::part::form::{Choice, Group};
use crate::visit::Visit;
use law::{FactId, Facts, RuleSet, Said, SharingHelp, SharingRule};

/// What is chosen when one does not know the ground.
pub(super) const NO_GROUND: &str = "none";

/// The form, with what was chosen.
pub(super) struct SharingForm {
    pub(super) giver: Option<Group>,
    pub(super) receiver: Group,
    pub(super) kind: Group,
    pub(super) strictness: Group,
    pub(super) ground: Group,
    /// The facts that the form asked for, with what was answered.
    asked: Vec<(FactId, Option<Given>)>,
}

impl SharingForm {
    /// The form as it was sent; blank when nothing was.
    pub(super) fn written(visit: &Visit, help: Option<&SharingHelp>, fields: &Fields) -> Self {
        let (rules, words) = (visit.office().rules(), visit.words);
        let cells = rules.sharing(words.today());
        let column = |name: &str, legend: String, take: fn(&SharingRule) -> &str| {
            let names = distinct(cells.iter().map(take));
            chosen(
                Group::new(name, legend, labelled(visit, name, names)),
                fields,
            )
        };
        let mut ground = column("ground", words.sharing_ground(), |cell| &cell.ground);
        let none = Choice::new(NO_GROUND, words.sharing_ground_none());
        let none = none.chosen(fields.get("ground") == NO_GROUND);
        ground.choices.insert(0, none);
        Self {
            giver: help.map(|help| giver(visit, help.giver, fields)),
            receiver: column("holder", words.sharing_receiver(), |cell| &cell.holder),
            kind: column("kind", words.sharing_kind(), |cell| &cell.kind),
            strictness: column("strictness", words.sharing_strictness(), |cell| {
                &cell.strictness
            }),
            ground,
            asked: asked(rules, fields),
        }
    }

    /// What the law is told: the giver, and what was answered.
    pub(super) fn facts(&self, rules: &RuleSet, help: &SharingHelp) -> Facts {
        let mut facts = rules.facts();
        let giver = self.giver.as_ref().and_then(value);
        let giver = giver.map(|word| (help.giver, Some(Said::Text(word.to_owned()))));
        let answered = self.asked.iter().filter_map(|(_, given)| given.as_ref());
        for (fact, said) in giver.iter().chain(answered) {
            if let Some(said) = said {
                // what cannot be said of a fact leaves it unknown
                let _unknown = facts.say(rules.fact(*fact).0, said);
            }
        }
        facts
    }

    /// The facts that were asked for, and those that are missing now, each with its field.
    pub(super) fn asks(
        &self,
        visit: &Visit,
        help: &SharingHelp,
        missing: &[FactId],
        fields: &Fields,
    ) -> Vec<(&'static str, Ask)> {
        let rules = visit.office().rules();
        let asked = self.asked.iter().map(|(fact, _)| *fact);
        let facts = distinct(asked.chain(missing.iter().copied()));
        let facts = facts.into_iter().filter(|fact| *fact != help.giver);
        facts
            .map(|fact| {
                let name = rules.fact(fact).0;
                let words = rules.asking(name).map_or(&[][..], |asking| asking.words);
                let words = words
                    .iter()
                    .map(|word| (*word, rules.plain_word(fact, *word)));
                let words: Vec<_> = words.collect();
                let ask = ask_fact(visit, fact, &words, Stands::Typed(fields));
                (name, ask)
            })
            .collect()
    }
}

/// The word that was chosen.
pub(super) fn value(group: &Group) -> Option<&str> {
    let chosen = group.choices.iter().find(|choice| choice.chosen);
    chosen.map(|choice| choice.value.as_str())
}

fn asked(rules: &RuleSet, fields: &Fields) -> Vec<(FactId, Option<Given>)> {
    let names = fields.all("asked");
    let facts = names.filter_map(|name| rules.fact_called(name).ok());
    let facts = facts.filter(|fact| rules.judge(*fact).is_none());
    facts
        .map(|fact| (fact, typed(rules, fact, fields)))
        .collect()
}

fn giver(visit: &Visit, fact: FactId, fields: &Fields) -> Group {
    let rules = visit.office().rules();
    let choices = law_words(visit).choices(rules.fact(fact).0).into_iter();
    let choices = choices.map(|(word, label)| Choice::new(word, capital(&label)));
    let choices = sorted(visit, choices.collect());
    chosen(
        Group::new("giver", visit.words.sharing_giver(), choices),
        fields,
    )
}

/// The words of a column of the table, as choices.
fn labelled(visit: &Visit, column: &str, names: Vec<&str>) -> Vec<Choice> {
    let label = |name: &str| capital(&law_words(visit).sharing(column, name));
    let choices = names.into_iter();
    sorted(
        visit,
        choices.map(|name| Choice::new(name, label(name))).collect(),
    )
}

fn sorted(visit: &Visit, mut choices: Vec<Choice>) -> Vec<Choice> {
    choices.sort_by(|left, right| visit.words.compare(&left.label, &right.label));
    choices
}

fn chosen(mut group: Group, fields: &Fields) -> Group {
    for choice in &mut group.choices {
        choice.chosen = choice.value == fields.get(&group.name);
    }
    group
}

fn distinct<T: PartialEq>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut once: Vec<T> = Vec::new();
    for one in all {
        if !once.contains(&one) {
            once.push(one);
        }
    }
    once
}
