//! A consent in words.

use crate::part::action::{Action, Weight};
use crate::part::tag::{Tag, Tone};
use crate::part::wording;
use crate::visit::Member;
use casework::consent::{
    ConsentLine, FormLine, GiverCapacity, GiverLine, ScopeLine, Standing, TurnLine, Word,
};
use casework::entry::Sequence;
use language::Words;

/// One consent, ready to be shown.
pub(super) struct Line {
    pub(super) anchor: String,
    pub(super) heading: String,
    pub(super) tag: Tag,
    pub(super) kinds: Vec<String>,
    pub(super) facts: Vec<(String, String)>,
    pub(super) givers: Vec<String>,
    /// That others must give it from a day on.
    pub(super) turn: Option<String>,
    /// What was recorded for the reader, with the answers yes and no.
    pub(super) confirm: Option<(String, Vec<Action>)>,
    pub(super) actions: Vec<Action>,
}

/// Where the forms of a list stand.
pub(super) struct At<'a> {
    pub(super) member: &'a Member,
    pub(super) base: String,
    pub(super) shown: Sequence,
    pub(super) may_record: bool,
}

pub(super) fn line(words: Words, consent: &ConsentLine, at: &At<'_>) -> Line {
    Line {
        anchor: format!("consent-{}", consent.id),
        heading: heading(words, &consent.scope),
        tag: tag(words, consent.standing),
        kinds: kinds(words, &consent.scope),
        facts: facts(words, consent),
        givers: consent
            .givers
            .iter()
            // after a no, nobody is waited for
            .filter(|giver| {
                giver.given.is_some() || !matches!(consent.standing, Standing::Refused(_))
            })
            .map(|giver| giver_line(words, giver))
            .collect(),
        turn: consent.turn.as_ref().map(|one| turn(words, one)),
        confirm: consent
            .to_confirm
            .as_ref()
            .map(|recorded| confirm(words, consent, recorded, at)),
        actions: actions(words, consent, at),
    }
}

/// The question whether what somebody wrote down is right, and its two answers.
fn confirm(
    words: Words,
    consent: &ConsentLine,
    (by, on): &(String, jiff::civil::Date),
    at: &At<'_>,
) -> (String, Vec<Action>) {
    let on = words.full_date(*on);
    let question = match by.as_str() {
        "" => words.consent_confirm_nobody(&on),
        by => words.consent_confirm(by, &on),
    };
    let answer = |right: &str, label: String| {
        Action::send(format!("{}/{}/confirm", at.base, consent.id), label)
            .with("errand", at.member.office().new_errand().to_string())
            .with("shown", at.shown.0.to_string())
            .with("right", right)
            .about(heading(words, &consent.scope))
    };
    let answers = vec![
        answer("yes", words.consent_confirm_yes()),
        answer("no", words.consent_confirm_no()),
    ];
    (question, answers)
}

/// That others must give it from a day on, and what happens if they do not.
fn turn(words: Words, turn: &TurnLine) -> String {
    let on = words.full_date(turn.on);
    let come = turn.on <= words.today();
    let who = words.list(&turn.who);
    match (come, turn.falls, turn.you, turn.who.is_empty()) {
        (true, _, true, _) => words.consent_turn_come_you(),
        (true, _, false, true) => words.consent_turn_come(),
        (true, _, false, false) => words.consent_turn_come_who(&who),
        (false, true, true, _) => words.consent_turn_you(&on),
        (false, true, false, true) => words.consent_turn(&on),
        (false, true, false, false) => words.consent_turn_who(&on, &who),
        (false, false, ..) => words.consent_turn_judge(&on),
    }
}

/// What it is for, as a heading.
pub(super) fn heading(words: Words, scope: &ScopeLine) -> String {
    match scope {
        ScopeLine::PlanStart => words.consent_plan_start(),
        ScopeLine::CoordinatorContact => words.consent_contact(),
        ScopeLine::Sharing { name, .. } => words.consent_sharing(name),
    }
}

pub(super) fn kinds(words: Words, scope: &ScopeLine) -> Vec<String> {
    match scope {
        ScopeLine::Sharing { kinds, .. } => kinds
            .iter()
            .map(|kind| wording::kind(words, *kind))
            .collect(),
        ScopeLine::PlanStart | ScopeLine::CoordinatorContact => Vec::new(),
    }
}

fn tag(words: Words, standing: Standing) -> Tag {
    match standing {
        Standing::Waiting => Tag::new(Tone::Needs, words.consent_standing_waiting()),
        Standing::Holds => Tag::new(Tone::Done, words.consent_standing_holds()),
        Standing::Fallen => Tag::new(Tone::Late, words.consent_standing_fallen()),
        Standing::Coming => Tag::new(Tone::Open, words.consent_standing_coming()),
        Standing::Ended => Tag::new(Tone::Plain, words.consent_standing_ended()),
        Standing::Refused(on) => Tag::new(
            Tone::Plain,
            words.consent_standing_refused(words.short_date(on)),
        ),
        Standing::Replaced(on) => Tag::new(
            Tone::Plain,
            words.consent_standing_replaced(words.short_date(on)),
        ),
        Standing::Withdrawn(on) => Tag::new(
            Tone::Plain,
            words.consent_standing_withdrawn(words.short_date(on)),
        ),
    }
}

fn facts(words: Words, consent: &ConsentLine) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    if let ScopeLine::Sharing {
        purpose,
        lifts_health_secrecy,
        ..
    } = &consent.scope
    {
        facts.push((words.consent_purpose(), purpose.clone()));
        if *lifts_health_secrecy {
            facts.push((words.consent_health_fact(), words.consent_health_lifted()));
        }
    }
    facts.push((words.consent_from(), words.full_date(consent.from)));
    facts.push((words.consent_until(), until(words, consent.until)));
    facts
}

/// The last day in words.
pub(super) fn until(words: Words, until: Option<jiff::civil::Date>) -> String {
    match until {
        Some(until) => words.full_date(until),
        None => words.consent_until_withdrawn(),
    }
}

/// One of those who must give it, and whether it has.
pub(super) fn giver_line(words: Words, giver: &GiverLine) -> String {
    let name = match (giver.you, giver.name.as_str(), giver.capacity) {
        (true, ..) => words.consent_you(),
        (false, "", GiverCapacity::ChildProtection) => words.consent_child_protection(),
        (false, name, _) => name.to_owned(),
    };
    match &giver.given {
        None => words.consent_giver_waits(&name),
        Some((on, form)) => {
            let on = words.full_date(*on);
            match form {
                FormLine::Digital => words.consent_giver_digital(&name, &on),
                FormLine::Paper(kept) => words.consent_giver_paper(&name, &on, kept),
                FormLine::Oral(witness) => {
                    let said = words.consent_giver_oral(&name, &on, witness);
                    format!("{said} {}", word(words, giver))
                }
            }
        }
    }
}

/// What the giver says about what was recorded orally.
fn word(words: Words, giver: &GiverLine) -> String {
    let said = giver.recorded.as_ref().map(|(_, said)| *said);
    let day = |at: casework::moment::Moment| words.full_date(at.date());
    match said {
        None | Some(Word::Waits) => words.consent_word_waits(),
        Some(Word::Right(at)) => words.consent_word_right(day(at)),
        Some(Word::Wrong(at)) => words.consent_word_wrong(day(at)),
    }
}

fn actions(words: Words, consent: &ConsentLine, at: &At<'_>) -> Vec<Action> {
    let here = format!("{}/{}", at.base, consent.id);
    let about = heading(words, &consent.scope);
    let follow = |what: &str, label: String| {
        Action::follow(format!("{here}{what}"), label).about(about.clone())
    };
    let mut actions = Vec::new();
    if consent.may_give {
        actions.push(follow("", words.consent_look_and_answer()).main());
    }
    let answers = consent.standing == Standing::Waiting || consent.turn.is_some();
    if at.may_record && answers {
        actions.push(follow("/record", words.consent_do_record()));
    }
    let sharing = matches!(consent.scope, ScopeLine::Sharing { .. });
    let open = matches!(
        consent.standing,
        Standing::Waiting | Standing::Holds | Standing::Coming | Standing::Fallen
    );
    if sharing && open && (consent.may_withdraw || at.may_record) {
        actions.push(follow("/change", words.button_change()));
    }
    if open && consent.may_withdraw {
        actions.push(
            Action::send(format!("{here}/withdraw"), words.consent_withdraw())
                .with("errand", at.member.office().new_errand().to_string())
                .with("shown", at.shown.0.to_string())
                .about(about.clone())
                .weighing(Weight::Quiet),
        );
    } else if open && at.may_record {
        actions.push(follow("/withdraw", words.consent_do_record_withdrawal()));
    }
    actions
}
