//! What a unit is in the words of the law.

use super::event::{Service, Unit};
use crate::label::Act;

impl Unit {
    /// The service as the vocabulary of the law names it; `None` for what no act of the services
    /// is about.
    pub fn law_word(&self) -> Option<&'static str> {
        Some(match (self.service, self.act) {
            (Service::School, Act::PrivateSchool) => "private-school",
            (Service::Nav, Act::SocialServices) => "social-services",
            (Service::Leadership, Act::Integration) => "introduction-programme",
            (service, _) => word(service)?,
        })
    }
}

fn word(service: Service) -> Option<&'static str> {
    Some(match service {
        Service::CoordinatingUnit
        | Service::Health
        | Service::HealthStation
        | Service::Therapy
        | Service::Respite => "municipal-health",
        Service::GeneralPractitioner => "health-personnel",
        Service::Hospital => "hospital",
        Service::Dental => "dental",
        Service::ChildProtection => "child-protection",
        Service::Kindergarten => "kindergarten",
        Service::School | Service::UpperSecondarySchool => "school",
        Service::EducationalPsychology => "educational-psychological-service",
        Service::Nav => "nav",
        Service::Shelter => "shelter",
        Service::FamilyCounselling => "family-counselling",
        Service::Leadership => return None,
    })
}
