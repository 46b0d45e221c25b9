//! The organisations of the town and their units.

use super::Owner;
use crate::random::Random;
use casework::id::{OrganisationId, UnitId};
use casework::label::Act;
use casework::organisation::{OrganisationKind, Service, Unit};

/// A unit.
pub(crate) struct Place {
    /// Its name as people say it.
    pub(crate) name: &'static str,
    /// Whose it is.
    pub(crate) owner: &'static Owner,
    /// What it does.
    pub(crate) service: Service,
    /// The act that it works under.
    pub(crate) act: Act,
    /// Telephone of the unit.
    pub(crate) telephone: &'static str,
}

impl Place {
    /// Its id.
    pub(crate) fn id(&self) -> UnitId {
        UnitId::from_bytes(Random::of(&format!("unit {}", self.name)).id())
    }

    /// As the journal holds it.
    pub(crate) fn unit(&self) -> Unit {
        Unit {
            id: self.id(),
            name: self.name.to_owned(),
            service: self.service,
            act: self.act,
            telephone: self.telephone.to_owned(),
        }
    }
}

impl Owner {
    /// Its id.
    pub(crate) fn id(&self) -> OrganisationId {
        OrganisationId::from_bytes(Random::of(&format!("organisation {}", self.name)).id())
    }
}

macro_rules! owners {
    ($($name:ident = $text:literal, $kind:ident;)*) => {
        $(pub(crate) static $name: Owner = Owner { name: $text, kind: OrganisationKind::$kind };)*
        /// Every organisation.
        pub(crate) static OWNERS: &[&Owner] = &[$(&$name),*];
    };
}

macro_rules! places {
    ($($name:ident = $text:literal, $owner:ident, $service:ident, $act:ident, $telephone:literal;)*) => {
        $(pub(crate) static $name: Place = Place {
            name: $text,
            owner: &$owner,
            service: Service::$service,
            act: Act::$act,
            telephone: $telephone,
        };)*
        /// Every unit.
        pub(crate) static PLACES: &[&Place] = &[$(&$name),*];
    };
}

owners! {
    TOWN = "Fjellvik kommune", Municipality;
    NEIGHBOUR = "Granheim kommune", OtherMunicipality;
    COUNTY = "Nordmarka fylkeskommune", County;
    TRUST = "Nordmarka sykehus HF", HospitalTrust;
    STATE = "NAV Fjellvik, statlig del", State;
    TYTTEBAER = "Tyttebærtua barnehage SA", Private;
    DOCTORS = "Fjellvik legesenter AS", Private;
}

places! {
    UNIT = "Koordinerende enhet i Fjellvik", TOWN, CoordinatingUnit, Health, "05 51 10 00";
    STATION = "Fjellvik helsestasjon", TOWN, HealthStation, Health, "05 51 11 00";
    THERAPY = "Fysio- og ergoterapitjenesten", TOWN, Therapy, Health, "05 51 12 00";
    RESPITE = "Solkroken avlastning", TOWN, Respite, Health, "05 51 13 00";
    CARE = "Hjemmetjenesten i Fjellvik", TOWN, Health, Health, "05 51 14 00";
    PROTECTION = "Barneverntjenesten i Fjellvik", TOWN, ChildProtection, ChildProtection, "05 51 15 00";
    PPT = "PP-tjenesten i Fjellvik", TOWN, EducationalPsychology, Education, "05 51 16 00";
    BROOK_SCHOOL = "Fjellbekken skole", TOWN, School, Education, "05 51 17 00";
    BAY_SCHOOL = "Vikaneset skole", TOWN, School, Education, "05 51 18 00";
    BIRCH = "Bjørkelunden barnehage", TOWN, Kindergarten, Kindergarten, "05 51 19 00";
    NAV_TOWN = "NAV Fjellvik, sosialtjenesten", TOWN, Nav, SocialServices, "05 51 20 00";
    SHELTER = "Krisesenteret", TOWN, Shelter, Shelter, "05 51 21 00";
    STAFF = "Kommunedirektørens stab", TOWN, Leadership, Health, "05 51 22 00";
    NEIGHBOUR_UNIT = "Koordinerende enhet i Granheim", NEIGHBOUR, CoordinatingUnit, Health, "05 61 10 00";
    HIGH_SCHOOL = "Fjellvik videregående skole", COUNTY, UpperSecondarySchool, Education, "05 52 10 00";
    DENTAL = "Fjellvik tannklinikk", COUNTY, Dental, Dental, "05 52 11 00";
    HABILITATION = "Barnehabiliteringen, Nordmarka sykehus", TRUST, Hospital, SpecialistHealth, "05 53 10 00";
    WARD = "Barneavdelingen, Nordmarka sykehus", TRUST, Hospital, SpecialistHealth, "05 53 11 00";
    MIND = "BUP Fjellvik, Nordmarka sykehus", TRUST, Hospital, SpecialistHealth, "05 53 12 00";
    NAV_STATE = "NAV Fjellvik, arbeid og ytelser", STATE, Nav, Nav, "05 54 10 00";
    TYTTEBAERTUA = "Tyttebærtua barnehage", TYTTEBAER, Kindergarten, Kindergarten, "05 55 10 00";
    DOCTOR = "Fjellvik legesenter", DOCTORS, GeneralPractitioner, Health, "05 56 10 00";
}
