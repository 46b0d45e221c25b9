//! What a unit is in the words of the law, and under which act it can work.

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

impl Service {
    /// The acts that a unit with this service can work under; most have one.
    pub fn acts(self) -> &'static [Act] {
        match self {
            Self::CoordinatingUnit
            | Self::Health
            | Self::HealthStation
            | Self::GeneralPractitioner
            | Self::Therapy => &[Act::Health],
            Self::Respite => &[Act::Health, Act::ChildProtection],
            Self::Hospital => &[Act::SpecialistHealth],
            Self::Dental => &[Act::Dental],
            Self::ChildProtection => &[Act::ChildProtection],
            Self::Kindergarten => &[Act::Kindergarten],
            Self::School | Self::UpperSecondarySchool => &[Act::Education, Act::PrivateSchool],
            Self::EducationalPsychology => &[Act::Education],
            Self::Nav => &[Act::SocialServices, Act::Nav],
            Self::Shelter => &[Act::Shelter],
            Self::FamilyCounselling => &[Act::FamilyCounselling],
            Self::Leadership => &[
                Act::Health,
                Act::Integration,
                Act::Education,
                Act::Kindergarten,
                Act::ChildProtection,
                Act::SocialServices,
            ],
        }
    }
}
