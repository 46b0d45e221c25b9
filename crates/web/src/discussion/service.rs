//! What kind of service an answer comes from.

use casework::organisation::Service;
use language::Words;

pub(super) fn service(words: Words, service: Service) -> String {
    match service {
        Service::CoordinatingUnit => words.discussion_from_coordinating_unit(),
        Service::Health | Service::Respite => words.discussion_from_health(),
        Service::HealthStation => words.discussion_from_health_station(),
        Service::GeneralPractitioner => words.discussion_from_doctor(),
        Service::Therapy => words.discussion_from_therapy(),
        Service::Hospital => words.discussion_from_hospital(),
        Service::Dental => words.discussion_from_dental(),
        Service::ChildProtection => words.discussion_from_child_protection(),
        Service::Kindergarten => words.discussion_from_kindergarten(),
        Service::School | Service::UpperSecondarySchool => words.discussion_from_school(),
        Service::EducationalPsychology => words.discussion_from_educational_psychology(),
        Service::Nav => words.discussion_from_nav(),
        // that a shelter answers would say where somebody may be
        Service::Shelter | Service::FamilyCounselling | Service::Leadership => {
            words.discussion_from_other()
        }
    }
}
