//! The sentence for each refusal: what cannot be done, and what one can do instead.

use casework::assessment::AssessmentRefusal;
use casework::decision::DecisionRefusal;
use casework::message::MessageRefusal;
use casework::need::NeedRefusal;
use casework::note::NoteRefusal;
use casework::notice::NoticeRefusal;
use casework::plan::PlanRefusal;
use casework::promise::PromiseRefusal;
use language::Words;
use office::Refusal;

/// The sentence for a refusal.
pub(crate) fn text(words: Words, refusal: Refusal) -> String {
    match refusal {
        Refusal::Notice(refusal) => notice(words, refusal),
        Refusal::Promise(refusal) => promise(words, refusal),
        Refusal::Plan(refusal) => plan(words, refusal),
        Refusal::Note(refusal) => note(words, refusal),
        Refusal::Message(refusal) => message(words, refusal),
        Refusal::Need(refusal) => need(words, refusal),
        Refusal::Assessment(refusal) => assessment(words, refusal),
        Refusal::Decision(refusal) => decision(words, refusal),
        Refusal::Exists(_) => words.error_exists(),
        // each noun adds its own arm above, with a sentence for every refusal
        _ => words.error_refused_title(),
    }
}

fn notice(words: Words, refusal: NoticeRefusal) -> String {
    match refusal {
        NoticeRefusal::NoChild => words.notice_refused_no_child(),
        NoticeRefusal::NoNeed => words.notice_refused_no_need(),
        NoticeRefusal::NotWaiting => words.notice_refused_not_waiting(),
        NoticeRefusal::NoGround => words.error_not_found(),
    }
}

fn promise(words: Words, refusal: PromiseRefusal) -> String {
    match refusal {
        PromiseRefusal::Nothing => words.promise_refused_nothing(),
        PromiseRefusal::PastDue => words.form_error_date_past(),
        PromiseRefusal::NotOpen => words.promise_refused_not_open(),
        PromiseRefusal::NoGround => words.error_not_found(),
    }
}

fn note(words: Words, refusal: NoteRefusal) -> String {
    match refusal {
        NoteRefusal::Nothing => words.note_refused_nothing(),
        NoteRefusal::NotStanding => words.note_refused_not_standing(),
        NoteRefusal::NoGround => words.error_not_found(),
    }
}

fn message(words: Words, refusal: MessageRefusal) -> String {
    match refusal {
        MessageRefusal::Nothing => words.message_refused_nothing(),
        MessageRefusal::NoGround => words.error_not_found(),
    }
}

fn plan(words: Words, refusal: PlanRefusal) -> String {
    match refusal {
        PlanRefusal::NoConsent => words.plan_refused_consent(),
        PlanRefusal::Begun => words.plan_refused_begun(),
        PlanRefusal::NoPlan => words.plan_refused_no_plan(),
        PlanRefusal::NotNow => words.plan_refused_not_now(),
        PlanRefusal::NoSuchGoal => words.plan_refused_goal_gone(),
        PlanRefusal::NoSuchMeasure => words.plan_refused_measure_gone(),
        PlanRefusal::NoWords => words.plan_refused_words(),
        PlanRefusal::NoWhy => words.plan_refused_why(),
        PlanRefusal::NoGoal => words.plan_refused_no_goal(),
        PlanRefusal::Dates => words.plan_error_dates(),
        PlanRefusal::Act => words.plan_refused_act(),
        PlanRefusal::NoGround => words.error_not_found(),
    }
}

fn need(words: Words, refusal: NeedRefusal) -> String {
    match refusal {
        NeedRefusal::Empty => words.need_refused_empty(),
        NeedRefusal::NobodyAsked => words.need_refused_nobody_asked(),
        NeedRefusal::NothingHeard => words.need_refused_nothing_heard(),
        NeedRefusal::NotBeenYet => words.form_error_date_future(),
        NeedRefusal::NoGround => words.error_not_found(),
    }
}

fn assessment(words: Words, refusal: AssessmentRefusal) -> String {
    match refusal {
        AssessmentRefusal::AlreadyOpen => words.assessment_refused_already_open(),
        AssessmentRefusal::NotOpen => words.assessment_refused_not_open(),
        AssessmentRefusal::UnknownFact => words.assessment_refused_unknown_fact(),
        AssessmentRefusal::NoReasons => words.assessment_refused_no_reasons(),
        AssessmentRefusal::FactsMissing => words.assessment_refused_facts_missing(),
        AssessmentRefusal::ToBeJudged => words.assessment_refused_to_be_judged(),
        AssessmentRefusal::AgainstTheLaw => words.assessment_refused_against(),
        AssessmentRefusal::NoGround => words.error_not_found(),
    }
}

fn decision(words: Words, refusal: DecisionRefusal) -> String {
    match refusal {
        DecisionRefusal::NotConcluded => words.decision_refused_not_concluded(),
        DecisionRefusal::Decided => words.decision_refused_decided(),
        DecisionRefusal::NoReasons => words.decision_refused_no_reasons(),
        DecisionRefusal::NoRoute => words.decision_refused_no_route(),
        DecisionRefusal::HasPlan => words.decision_refused_has_plan(),
        DecisionRefusal::OpenedBefore | DecisionRefusal::NoGround => words.error_not_found(),
    }
}
