//! Names for areas and for ways of hearing a child.

use casework::need::{Area, HearingForm};
use language::Words;

pub(crate) fn area(words: Words, area: Area) -> String {
    match area {
        Area::Health => words.need_area_health(),
        Area::Home => words.need_area_home(),
        Area::Education => words.need_area_education(),
        Area::Leisure => words.need_area_leisure(),
        Area::Communication => words.need_area_communication(),
        Area::Relief => words.need_area_relief(),
        Area::Siblings => words.need_area_siblings(),
        Area::Housing => words.need_area_housing(),
        Area::Economy => words.need_area_economy(),
        Area::Transition => words.need_area_transition(),
    }
}

pub(crate) fn form(words: Words, form: HearingForm) -> String {
    match form {
        HearingForm::Talk => words.need_form_talk(),
        HearingForm::Play => words.need_form_play(),
        HearingForm::Aided => words.need_form_aided(),
        HearingForm::Trusted => words.need_form_trusted(),
        HearingForm::Written => words.need_form_written(),
        HearingForm::Observed => words.need_form_observed(),
    }
}
