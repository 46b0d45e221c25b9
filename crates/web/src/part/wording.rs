//! The words for the kinds, grounds and functions that `casework` knows.

use casework::access::Ground;
use casework::entry::Function;
use casework::label::{Act, Kind, Sphere, Strictness};
use language::Words;

/// A kind of information, as a family chooses among them.
pub(crate) fn kind(w: Words, kind: Kind) -> String {
    match kind {
        Kind::Identity => w.information_kind_identity(),
        Kind::Contact => w.information_kind_contact(),
        Kind::Family => w.information_kind_family(),
        Kind::Notice => w.information_kind_notice(),
        Kind::Need => w.information_kind_need(),
        Kind::Health => w.information_kind_health(),
        Kind::Education => w.information_kind_education(),
        Kind::ChildProtection => w.information_kind_child_protection(),
        Kind::Economy => w.information_kind_economy(),
        Kind::Assessment => w.information_kind_assessment(),
        Kind::Decision => w.information_kind_decision(),
        Kind::Team => w.information_kind_team(),
        Kind::Plan => w.information_kind_plan(),
        Kind::Promise => w.information_kind_promise(),
        Kind::Note => w.information_kind_note(),
        Kind::Message => w.information_kind_message(),
        Kind::Consent => w.information_kind_consent(),
        Kind::Log => w.information_kind_log(),
    }
}

/// How strictly something is kept.
pub(crate) fn strictness(w: Words, strictness: Strictness) -> String {
    match strictness {
        Strictness::Ordinary => w.information_strictness_ordinary(),
        Strictness::HealthPersonnel => w.information_strictness_health_personnel(),
        Strictness::ChildProtection => w.information_strictness_child_protection(),
        Strictness::SocialServices => w.information_strictness_social_services(),
        Strictness::Shelter => w.information_strictness_shelter(),
        Strictness::ProtectedAddress => w.information_strictness_protected_address(),
    }
}

/// Whose something is.
pub(crate) fn sphere(w: Words, sphere: Sphere) -> String {
    match sphere {
        Sphere::Shared => w.information_sphere_shared(),
        Sphere::Child => w.information_sphere_child(),
        Sphere::Adult(_) => w.information_sphere_adult(),
        Sphere::Service(_) => w.information_sphere_service(),
    }
}

/// The name of an act, as it stands inside a sentence.
pub(crate) fn act(w: Words, act: Act) -> String {
    match act {
        Act::Health => w.information_act_health(),
        Act::SpecialistHealth => w.information_act_specialist_health(),
        Act::Dental => w.information_act_dental(),
        Act::ChildProtection => w.information_act_child_protection(),
        Act::Kindergarten => w.information_act_kindergarten(),
        Act::Education => w.information_act_education(),
        Act::PrivateSchool => w.information_act_private_school(),
        Act::SocialServices => w.information_act_social_services(),
        Act::Nav => w.information_act_nav(),
        Act::Shelter => w.information_act_shelter(),
        Act::FamilyCounselling => w.information_act_family_counselling(),
        Act::Integration => w.information_act_integration(),
    }
}

/// Why the reader sees something: a sentence.
pub(crate) fn my_ground(w: Words, ground: Ground) -> String {
    match ground {
        Ground::OwnInformation => w.information_mine_own_information(),
        Ground::ParentalResponsibility => w.information_mine_parental_responsibility(),
        Ground::Care => w.information_mine_care(),
        Ground::Participation => w.information_mine_participation(),
        Ground::Consent(_) => w.information_mine_consent(),
        Ground::OwnTask => w.information_mine_own_task(),
        Ground::Appointment => w.information_mine_appointment(),
        Ground::Responsible(_) => w.information_mine_responsible(),
        Ground::WrittenHere => w.information_mine_written_here(),
        Ground::StatutoryDuty => w.information_mine_statutory_duty(),
        Ground::Emergency => w.information_mine_emergency(),
        Ground::Supervision => w.information_mine_supervision(),
    }
}

/// Why somebody else saw something, told to the family: "fordi dere har samtykket til det".
pub(crate) fn their_ground(w: Words, ground: Ground) -> String {
    match ground {
        Ground::OwnInformation => w.information_theirs_own_information(),
        Ground::ParentalResponsibility => w.information_theirs_parental_responsibility(),
        Ground::Care => w.information_theirs_care(),
        Ground::Participation => w.information_theirs_participation(),
        Ground::Consent(_) => w.information_theirs_consent(),
        Ground::OwnTask => w.information_theirs_own_task(),
        Ground::Appointment => w.information_theirs_appointment(),
        Ground::Responsible(_) => w.information_theirs_responsible(),
        Ground::WrittenHere => w.information_theirs_written_here(),
        Ground::StatutoryDuty => w.information_theirs_statutory_duty(),
        Ground::Emergency => w.information_theirs_emergency(),
        Ground::Supervision => w.information_theirs_supervision(),
    }
}

/// A function that a person fills.
pub(crate) fn function(w: Words, function: Function) -> String {
    match function {
        Function::Worker => w.function_worker(),
        Function::CoordinatingUnit => w.function_coordinating_unit(),
        Function::Leader => w.function_leader(),
        Function::SecurityOfficer => w.function_security_officer(),
    }
}
