//! Names for what a notice holds.

use casework::notice::{Channel, ConsentKnown, OutcomeLine, SenderKind};
use casework::person::Birth;
use language::Words;

pub(super) fn sender(words: Words, kind: SenderKind) -> String {
    match kind {
        SenderKind::Family => words.notice_sender_family(),
        SenderKind::Hospital => words.notice_sender_hospital(),
        SenderKind::GeneralPractitioner => words.notice_sender_doctor(),
        SenderKind::HealthStation => words.notice_sender_health_station(),
        SenderKind::Kindergarten => words.notice_sender_kindergarten(),
        SenderKind::School => words.notice_sender_school(),
        SenderKind::ChildProtection => words.notice_sender_child_protection(),
        SenderKind::Nav => words.notice_sender_nav(),
        SenderKind::Other => words.notice_sender_other(),
    }
}

pub(super) fn channel(words: Words, channel: Channel) -> String {
    match channel {
        Channel::Program => words.notice_channel_program(),
        Channel::PublicForm => words.notice_channel_public(),
        Channel::Telephone => words.notice_channel_telephone(),
        Channel::Paper => words.notice_channel_paper(),
        Channel::InPerson => words.notice_channel_in_person(),
    }
}

pub(super) fn consent(words: Words, consent: ConsentKnown) -> String {
    match consent {
        ConsentKnown::Agreed => words.notice_consent_agreed(),
        ConsentKnown::Told => words.notice_consent_told(),
        ConsentKnown::NotAsked => words.notice_consent_not_asked(),
    }
}

pub(super) fn outcome(words: Words, outcome: OutcomeLine) -> String {
    match outcome {
        OutcomeLine::CasesOpened => words.notice_outcome_opened(),
        OutcomeLine::NoConsent => words.notice_outcome_no_consent(),
        OutcomeLine::NotWanted => words.notice_outcome_not_wanted(),
        OutcomeLine::NotRelevant => words.notice_outcome_not_relevant(),
        OutcomeLine::SentElsewhere => words.notice_outcome_sent_elsewhere(),
        OutcomeLine::Received => words.notice_outcome_received(),
    }
}

/// A birth as a sentence: "født 3. mars 2021, 5 år".
pub(super) fn birth(words: Words, birth: Birth) -> String {
    match birth {
        Birth::Born { on } => words.notice_born(words.full_date(on), words.age(on)),
        Birth::Expected { due: Some(due) } => words.notice_expected_on(words.full_date(due)),
        Birth::Expected { due: None } => words.notice_expected(),
        Birth::Allocated { .. } => words.notice_allocated(),
        Birth::Unknown => words.notice_birth_unknown(),
    }
}
