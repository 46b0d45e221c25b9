//! Made-up people around a made-up child.

use crate::part::person::{Deputy, YourPerson};
use crate::part::zone::{Member, Nearness, Zone};
use language::{Language, Words};

/// The text of a language, for what is made up and stands in no text file.
pub(super) fn say(w: Words, bokmal: &str, nynorsk: &str, english: &str) -> String {
    match w.language() {
        Language::Bokmal => bokmal,
        Language::Nynorsk => nynorsk,
        Language::English => english,
    }
    .to_owned()
}

pub(super) fn your_person(w: Words) -> YourPerson {
    YourPerson {
        name: "Ingrid Solhaug".to_owned(),
        role: say(
            w,
            "Barnekoordinator i Fjellbygda",
            "Barnekoordinator i Fjellbygda",
            "Child coordinator in Fjellbygda",
        ),
        telephone: Some("91234567".to_owned()),
        hours: Some(say(
            w,
            "Hverdager fra 9 til 15",
            "Kvardagar frå 9 til 15",
            "Weekdays from 9 to 3",
        )),
        away: None,
        deputy: Some(Deputy {
            name: "Tor Eide".to_owned(),
            telephone: Some("22334455".to_owned()),
            hours: None,
        }),
        write: Some("#write".to_owned()),
    }
}

fn member(name: &str, place: String, nearness: Nearness) -> Member {
    Member {
        name: name.to_owned(),
        place,
        href: Some(format!("#{}", name.replace(' ', "-").to_lowercase())),
        nearness,
    }
}

pub(super) fn zone(w: Words) -> Zone {
    use Nearness::{Far, Near};
    let members = vec![
        member("Amina Hassan", say(w, "Mamma", "Mamma", "Mum"), Near),
        member(
            "Ingrid Solhaug",
            say(
                w,
                "Barnekoordinator, hverdager",
                "Barnekoordinator, kvardagar",
                "Child coordinator, weekdays",
            ),
            Near,
        ),
        member(
            "Per Lie",
            say(
                w,
                "Pedagogisk leder i Solbakken barnehage, hver dag",
                "Pedagogisk leiar i Solbakken barnehage, kvar dag",
                "Head teacher at Solbakken kindergarten, every day",
            ),
            Near,
        ),
        member(
            "Yusuf Hassan",
            say(
                w,
                "Pappa, annenhver uke",
                "Pappa, annakvar veke",
                "Dad, every other week",
            ),
            Near,
        ),
        member(
            "Mona Dahl",
            say(
                w,
                "Fysioterapeut i kommunen, tirsdager",
                "Fysioterapeut i kommunen, tysdagar",
                "Physiotherapist in the municipality, Tuesdays",
            ),
            Near,
        ),
        member(
            "Lars Brekke",
            say(w, "Fastlege", "Fastlege", "General practitioner"),
            Far,
        ),
        member(
            "Siri Aas",
            say(
                w,
                "Nevrolog på sykehuset",
                "Nevrolog på sjukehuset",
                "Neurologist at the hospital",
            ),
            Far,
        ),
        member(
            "Jonas Vik",
            say(
                w,
                "PP-tjenesten, pedagogisk rådgiver",
                "PP-tenesta, pedagogisk rådgjevar",
                "Educational adviser",
            ),
            Far,
        ),
        member(
            "Thea Nilsen",
            say(
                w,
                "NAV, hjelpemidler",
                "NAV, hjelpemiddel",
                "Aids and equipment",
            ),
            Far,
        ),
    ];
    Zone {
        child: "Sara".to_owned(),
        members,
    }
}
