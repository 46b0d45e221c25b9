//! The sentence for each refusal: what cannot be done, and what one can do instead.

use crate::part::wording;
use casework::assessment::AssessmentRefusal;
use casework::code::CodeRefusal;
use casework::consent::ConsentRefusal;
use casework::coordinator::CoordinatorRefusal;
use casework::decision::DecisionRefusal;
use casework::demand::DemandRefusal;
use casework::discussion::DiscussionRefusal;
use casework::emergency::EmergencyRefusal;
use casework::handing::HandingRefusal;
use casework::inform::InformRefusal;
use casework::log::LogRefusal;
use casework::message::MessageRefusal;
use casework::need::NeedRefusal;
use casework::note::NoteRefusal;
use casework::notice::NoticeRefusal;
use casework::person::PersonRefusal;
use casework::plan::PlanRefusal;
use casework::promise::PromiseRefusal;
use casework::report::ReportRefusal;
use casework::retention::RetentionRefusal;
use casework::team::TeamRefusal;
use language::Words;
use office::Refusal;

/// The sentence for a refusal.
pub(crate) fn text(words: Words, refusal: Refusal) -> String {
    match refusal {
        Refusal::Notice(refusal) => notice(words, refusal),
        Refusal::Promise(refusal) => promise(words, refusal),
        Refusal::Plan(refusal) => plan(words, refusal),
        Refusal::Note(refusal) => note(words, refusal),
        Refusal::Log(refusal) => log(words, refusal),
        Refusal::Emergency(refusal) => emergency(words, refusal),
        Refusal::Handing(refusal) => handing(words, refusal),
        Refusal::Demand(refusal) => demand(words, refusal),
        Refusal::Retention(RetentionRefusal::Nothing) => words.retention_refused_nothing(),
        Refusal::Retention(RetentionRefusal::NoGround) => words.error_not_found(),
        Refusal::Code(CodeRefusal::NoCode) => words.code_refused_none(),
        Refusal::Code(CodeRefusal::NoGround) => words.error_not_found(),
        Refusal::Message(refusal) => message(words, refusal),
        Refusal::Need(refusal) => need(words, refusal),
        Refusal::Assessment(refusal) => assessment(words, refusal),
        Refusal::Decision(refusal) => decision(words, refusal),
        Refusal::Coordinator(refusal) => coordinator(words, refusal),
        Refusal::Consent(refusal) => consent(words, refusal),
        Refusal::Team(refusal) => team(words, refusal),
        Refusal::Person(refusal) => person(words, refusal),
        Refusal::Report(refusal) => report(words, refusal),
        Refusal::Discussion(DiscussionRefusal::Nothing) => words.form_error_empty(),
        Refusal::Discussion(DiscussionRefusal::NotUp) => words.error_not_found(),
        Refusal::Inform(refusal) => inform(words, refusal),
        Refusal::Exists(_) => words.error_exists(),
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

fn inform(words: Words, refusal: InformRefusal) -> String {
    match refusal {
        InformRefusal::Nothing => words.inform_refused_nothing(),
        InformRefusal::NotReceiver => words.inform_refused_receiver(),
        InformRefusal::NoConsent => words.inform_refused_consent(),
        InformRefusal::NoBasis => words.inform_refused_basis(),
        InformRefusal::TellsOrNot => words.inform_refused_tells(),
        InformRefusal::NoWhy => words.inform_refused_why(),
        InformRefusal::NotHeldBack => words.inform_refused_released(),
        InformRefusal::NotByLaw => words.inform_refused_law(),
        InformRefusal::NoGround => words.error_not_found(),
    }
}

fn report(words: Words, refusal: ReportRefusal) -> String {
    match refusal {
        ReportRefusal::NoChild => words.report_refused_no_child(),
        ReportRefusal::Nothing => words.report_refused_nothing(),
        ReportRefusal::NotDraft | ReportRefusal::NotSent => words.report_refused_not_draft(),
        ReportRefusal::NotYet => words.report_refused_not_yet(),
    }
}

fn promise(words: Words, refusal: PromiseRefusal) -> String {
    match refusal {
        PromiseRefusal::Nothing => words.promise_refused_nothing(),
        PromiseRefusal::PastDue => words.form_error_date_past(),
        PromiseRefusal::NotOpen => words.promise_refused_not_open(),
        PromiseRefusal::OnlyCares => words.case_only_cares(),
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

fn log(words: Words, refusal: LogRefusal) -> String {
    match refusal {
        LogRefusal::Asked => words.log_refused_asked(),
        LogRefusal::Nobody => words.log_refused_nobody(),
        LogRefusal::Answered => words.log_refused_answered(),
        LogRefusal::Nothing => words.log_refused_nothing(),
        LogRefusal::NoGround => words.error_not_found(),
    }
}

fn emergency(words: Words, refusal: EmergencyRefusal) -> String {
    match refusal {
        EmergencyRefusal::NoDanger => words.emergency_refused_danger(),
        EmergencyRefusal::NotNeeded => words.emergency_refused_needed(),
        EmergencyRefusal::NoWhy => words.emergency_refused_why(),
        EmergencyRefusal::Nothing => words.emergency_refused_nothing(),
        EmergencyRefusal::NobodyReviews => words.emergency_refused_nobody_reviews(),
        EmergencyRefusal::Reviewed => words.emergency_refused_reviewed(),
        EmergencyRefusal::Oneself => words.emergency_refused_oneself(),
        EmergencyRefusal::NotHeldBack => words.emergency_refused_released(),
        EmergencyRefusal::NoGround => words.error_not_found(),
    }
}

fn handing(words: Words, refusal: HandingRefusal) -> String {
    match refusal {
        HandingRefusal::Nothing | HandingRefusal::Nobody => words.form_error_empty(),
        HandingRefusal::NoWords => words.handing_refused_words(),
        HandingRefusal::NotYet => words.form_error_date_future(),
        HandingRefusal::Lacking(kind) => words.handing_refused_lacking(wording::kind(words, kind)),
        HandingRefusal::Checked => words.handing_refused_checked(),
        HandingRefusal::NothingFound => words.handing_refused_nothing_found(),
        HandingRefusal::Oneself => words.handing_refused_oneself(),
        HandingRefusal::NoGround => words.error_not_found(),
    }
}

fn demand(words: Words, refusal: DemandRefusal) -> String {
    match refusal {
        DemandRefusal::Nothing => words.demand_refused_nothing(),
        DemandRefusal::NoThing => words.demand_refused_no_thing(),
        DemandRefusal::NotWhole => words.demand_refused_not_whole(),
        DemandRefusal::Demanded => words.demand_refused_demanded(),
        DemandRefusal::Answered => words.log_refused_answered(),
        DemandRefusal::Unfitting => words.demand_refused_unfitting(),
        DemandRefusal::NoRight => words.demand_refused_no_right(),
        DemandRefusal::OnlyCares => words.case_only_cares(),
        DemandRefusal::NoGround => words.error_not_found(),
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
        PlanRefusal::OnlyCares => words.case_only_cares(),
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

fn coordinator(words: Words, refusal: CoordinatorRefusal) -> String {
    use CoordinatorRefusal::{
        AlreadyAppointed, AlreadyAsked, AlreadyAway, Backwards, BirthUnknown, KeptOut, NoAnswer,
        NoGround, NoReasons, NoRequest, NoWish, NobodyAppointed, NotACandidate, NotAway,
        NotTheFamily, OfAge, OfTheFamily, OnlyCares, SamePerson,
    };
    match refusal {
        NoWish => words.coordinator_refused_wish(),
        OfAge => words.coordinator_refused_of_age(),
        BirthUnknown => words.coordinator_refused_birth(),
        AlreadyAppointed => words.coordinator_refused_appointed(),
        NotACandidate => words.coordinator_refused_candidate(),
        SamePerson => words.coordinator_refused_same(),
        OfTheFamily => words.coordinator_refused_family(),
        KeptOut => words.coordinator_refused_kept_out(),
        NoReasons => words.coordinator_refused_reasons(),
        NobodyAppointed => words.coordinator_refused_nobody(),
        Backwards => words.coordinator_refused_backwards(),
        AlreadyAway => words.coordinator_refused_away(),
        NotAway => words.coordinator_refused_not_away(),
        AlreadyAsked => words.coordinator_refused_asked(),
        NoRequest => words.coordinator_refused_no_request(),
        NoAnswer => words.coordinator_refused_answer(),
        NotTheFamily => words.coordinator_refused_not_family(),
        OnlyCares => words.case_only_cares(),
        NoGround => words.error_not_found(),
    }
}

fn consent(words: Words, refusal: ConsentRefusal) -> String {
    match refusal {
        ConsentRefusal::NotTheGiver => words.consent_refused_not_giver(),
        ConsentRefusal::NoKinds => words.consent_refused_kinds(),
        ConsentRefusal::NoPurpose => words.consent_refused_purpose(),
        ConsentRefusal::NoReceiver => words.consent_refused_receiver(),
        ConsentRefusal::Backwards => words.consent_refused_backwards(),
        ConsentRefusal::NobodyNamed => words.consent_refused_nobody(),
        ConsentRefusal::NotOpen => words.consent_refused_not_open(),
        ConsentRefusal::AlreadyAnswered => words.consent_refused_answered(),
        ConsentRefusal::NoWitness => words.consent_refused_witness(),
        ConsentRefusal::NoGround => words.error_not_found(),
    }
}

fn team(words: Words, refusal: TeamRefusal) -> String {
    match refusal {
        TeamRefusal::Nobody => words.team_refused_nobody(),
        TeamRefusal::NoRole => words.team_refused_role(),
        TeamRefusal::NoSuchUnit => words.team_refused_unit(),
        TeamRefusal::NotThere => words.team_refused_not_there(),
        TeamRefusal::AlreadyIn => words.team_refused_already(),
        TeamRefusal::NoSuchMember => words.team_refused_gone(),
        TeamRefusal::Backwards => words.team_refused_backwards(),
        TeamRefusal::NoGround => words.error_not_found(),
    }
}

fn person(words: Words, refusal: PersonRefusal) -> String {
    match refusal {
        PersonRefusal::NoName => words.person_refused_name(),
        PersonRefusal::NotYet => words.form_error_date_future(),
        PersonRefusal::NoNumber => words.form_error_national_number(),
        PersonRefusal::Backwards => words.person_refused_backwards(),
        PersonRefusal::RelatedAlready => words.person_refused_related(),
        PersonRefusal::NoSuchRelation => words.person_refused_no_relation(),
        PersonRefusal::TheChild => words.person_refused_child(),
        PersonRefusal::Coordinates => words.person_refused_coordinates(),
        PersonRefusal::OfTheFamily => words.person_refused_family(),
        PersonRefusal::ExcludedAlready => words.person_refused_excluded(),
        PersonRefusal::KeptOutByAnother => words.person_refused_kept_out_by_another(),
        PersonRefusal::NotExcluded => words.person_refused_not_excluded(),
        PersonRefusal::NotAnswered => words.person_refused_not_answered(),
        PersonRefusal::NoShelter => words.person_refused_no_shelter(),
        PersonRefusal::NoReason => words.person_refused_why(),
        PersonRefusal::NoGround => words.error_not_found(),
    }
}
