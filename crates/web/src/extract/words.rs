//! The words for the parts, names and values of a copy.

use crate::assessment::matter;
use crate::demand::wish;
use crate::need::{area, form};
use crate::note::occasion;
use crate::part::wording;
use crate::person::relation_name;
use casework::assessment::Conclusion;
use casework::decision::Outcome;
use casework::extract::{Code, Name, PartName, Somebody, Standing, Value};
use language::Words;

pub(crate) fn part(words: Words, part: PartName) -> String {
    match part {
        PartName::Person => words.extract_part_person(),
        PartName::Notice => words.extract_part_notice(),
        PartName::Need => words.extract_part_need(),
        PartName::Assessment => words.extract_part_assessment(),
        PartName::Decision => words.extract_part_decision(),
        PartName::Coordinator => words.extract_part_coordinator(),
        PartName::Consent => words.extract_part_consent(),
        PartName::Team => words.extract_part_team(),
        PartName::Plan => words.extract_part_plan(),
        PartName::Promise => words.extract_part_promise(),
        PartName::Note => words.extract_part_note(),
        PartName::Message => words.extract_part_message(),
        PartName::Opening => words.extract_part_opening(),
        PartName::Question => words.extract_part_question(),
        PartName::Demand => words.extract_part_demand(),
        PartName::Employment => words.extract_part_employment(),
        PartName::Task => words.extract_part_task(),
    }
}

pub(crate) fn name(words: Words, name: Name) -> String {
    match name {
        Name::About => words.extract_name_about(),
        Name::Address => words.extract_name_address(),
        Name::Answer => words.extract_name_answer(),
        Name::Area => words.extract_name_area(),
        Name::Asked => words.extract_name_asked(),
        Name::Born => words.extract_name_born(),
        Name::By => words.extract_name_by(),
        Name::Child => words.extract_name_child(),
        Name::Competence => words.extract_name_competence(),
        Name::Due => words.extract_name_due(),
        Name::Email => words.extract_name_email(),
        Name::Form => words.extract_name_form(),
        Name::From => words.extract_name_from(),
        Name::Function => words.extract_name_function(),
        Name::Goal => words.extract_name_goal(),
        Name::Ground => words.extract_name_ground(),
        Name::Hours => words.extract_name_hours(),
        Name::Kinds => words.extract_name_kinds(),
        Name::Language => words.extract_name_language(),
        Name::Name => words.extract_name_name(),
        Name::Number => words.extract_name_number(),
        Name::Opened => words.extract_name_opened(),
        Name::Owner => words.extract_name_owner(),
        Name::Purpose => words.extract_name_purpose(),
        Name::Reasons => words.extract_name_reasons(),
        Name::Receiver => words.extract_name_receiver(),
        Name::Relation => words.extract_name_relation(),
        Name::Resources => words.extract_name_resources(),
        Name::Role => words.extract_name_role(),
        Name::Services => words.extract_name_services(),
        Name::State => words.extract_name_state(),
        Name::Telephone => words.extract_name_telephone(),
        Name::Text => words.extract_name_text(),
        Name::Title => words.extract_name_title(),
        Name::Unit => words.extract_name_unit(),
        Name::Until => words.extract_name_until(),
        Name::What => words.extract_name_what(),
        Name::When => words.extract_name_when(),
        Name::Why => words.extract_name_why(),
    }
}

fn standing(words: Words, standing: Standing) -> String {
    match standing {
        Standing::Corrected => words.extract_state_corrected(),
        Standing::Done => words.extract_state_done(),
        Standing::Dropped => words.extract_state_dropped(),
        Standing::Ended => words.extract_state_ended(),
        Standing::Erased => words.extract_state_erased(),
        Standing::Granted => words.extract_state_granted(),
        Standing::Holds => words.extract_state_holds(),
        Standing::Open => words.extract_state_open(),
        Standing::Paused => words.extract_state_paused(),
        Standing::Refused => words.extract_state_refused(),
        Standing::Replaced => words.extract_state_replaced(),
        Standing::Struck => words.extract_state_struck(),
        Standing::Waiting => words.extract_state_waiting(),
        Standing::Withdrawn => words.extract_state_withdrawn(),
    }
}

pub(crate) fn value(words: Words, value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Date(date) => words.date(*date),
        Value::Moment(at) => words.date_and_time(at.local()),
        Value::Codes(codes) => {
            let codes: Vec<String> = codes.iter().map(|one| code(words, *one)).collect();
            codes.join(" · ")
        }
    }
}

fn code(words: Words, code: Code) -> String {
    match code {
        Code::Area(one) => area(words, one),
        Code::Conclusion(Conclusion::Met) => words.assessment_met(),
        Code::Conclusion(Conclusion::NotMet) => words.assessment_not_met(),
        Code::Conclusion(Conclusion::NotWanted) => words.assessment_not_wanted(),
        Code::Form(one) => form(words, one),
        Code::Function(one) => wording::function(words, one),
        Code::Ground(one) => wording::their_ground(words, one),
        Code::Kind(one) => wording::kind(words, one),
        Code::Matter(one) => matter(words, one),
        Code::Occasion(one) => occasion(words, one),
        Code::Outcome(Outcome::Granted) => words.extract_state_granted(),
        Code::Outcome(Outcome::Refused) => words.extract_state_refused(),
        Code::Relation(one) => relation_name(words, one),
        Code::Somebody(Somebody::Reader) => words.log_you(),
        Code::Somebody(Somebody::Family) => words.message_from_family(),
        Code::Somebody(Somebody::Hidden) => words.log_hidden(),
        Code::Standing(one) => standing(words, one),
        Code::Wish(one) => wish(words, one),
    }
}
