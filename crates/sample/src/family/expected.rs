//! A child who is not born yet, with a heart that has to be operated on.

use super::common::{Beginning, Grant, at_home, begins, grants, sketch, to_be};
use crate::calendar::plus;
use crate::story::{Given, Setting, Story, Streams};
use crate::town::employee::{AASHILD, ASTRID, EMEKA, GURO, INGA};
use crate::town::place;
use crate::walk::{Role as Who, Waits};
use casework::assessment::Right;
use casework::coordinator::Role;
use casework::need::Area;
use casework::notice::{Channel, ConsentKnown, SenderKind};
use casework::person::{Birth, RelationKind};
use casework::team::Nearness;

const HOME: &str = "Havblikk 5, Fjellvik";

pub(super) fn tell(setting: &Setting) -> Streams {
    let mut story = Story::begins("expected", setting, 46);
    let birth = Birth::Expected {
        due: Some(plus(setting.today, 23)),
    };
    let notice = story.notice_of(
        &ASTRID,
        &place::WARD,
        Given {
            kind: SenderKind::Hospital,
            channel: Channel::Program,
            sender: ("Astrid Moldestad", "05 53 11 02"),
            children: vec![("", "Oksnesbakk", birth)],
            need: "Foreldrene venter et barn med halvt hjerte. Barnet skal opereres tre ganger før \
                   det er tre år, og de første månedene blir på sykehus langt unna. Far pendler, \
                   og de har en toåring hjemme.",
            services: "Fostermedisin, hjerteavdelingen på riksnivå.",
            consent: ConsentKnown::Agreed,
            language: "",
        },
    );
    story.on(44);
    let adults = [
        (
            sketch("Hanna", "Oksnesbakk", 31, HOME),
            at_home(RelationKind::Mother),
        ),
        (
            sketch("Sindre", "Oksnesbakk", 33, HOME),
            at_home(RelationKind::Father),
        ),
    ];
    let (child, adults) = begins(
        &mut story,
        notice,
        &Beginning {
            by: &GURO,
            child: ("", "Oksnesbakk"),
            birth,
            address: HOME,
            adults: &adults,
            why: "Vi tar kontakt med foreldrene i dag. Takk for at dere meldte før fødselen.",
        },
    );
    let mut case = story.case(&child);
    case.on(39);
    case.maps(
        &GURO,
        "Hanna og Sindre ved kjøkkenbordet, jordmor Astrid på telefon.",
        "At vi kan være to hos barnet når det blir født, og at Ludvik på to ikke blir borte for oss.",
        "Bestemor kan flytte inn i perioder. Arbeidsgiveren til Sindre er velvillig.",
        &[
            (Area::Health, "Opplæring i sonde og oksygen før hjemreise. Hjemmetjenesten har ikke \
                            gjort dette med spedbarn på flere år."),
            (Area::Economy, "Vet ikke hva de kan få av pleiepenger fra fødselen av."),
            (Area::Siblings, "Ludvik må ha barnehageplass alle dager fra januar."),
        ],
    );
    case.hears_later(
        &GURO,
        "Barnet er ikke født. Foreldrene bestemmer hvordan storebror får vite det.",
    );
    let [mother, father] = &adults[..] else {
        return story.streams;
    };
    case.wishes(mother, true);
    case.on(33);
    let letter = grants(
        &mut case,
        &GURO,
        Grant {
            right: Right::ChildCoordinator,
            serious: "Hjertefeilen er livstruende og krever mange inngrep. Det er sikkert nok før \
                      fødselen.",
            reasons: "Retten gjelder også familier som venter barn. Behovene blir langvarige og \
                      spres på to sykehus og mange i kommunen.",
            letter: "Dere får barnekoordinator allerede nå. Hun hjelper dere med det praktiske før \
                     fødselen og kommer på sykehuset når barnet er født, hvis dere vil.",
        },
    );
    case.on(32);
    case.opens_letter(mother, letter);
    case.opens_letter(father, letter);
    case.on(28);
    case.appoints(
        &GURO,
        Role::ChildCoordinator,
        &AASHILD,
        &INGA,
        "Åshild følger familier som venter barn, og har fulgt to barn med samme hjertefeil.",
    );
    case.on(21);
    case.joins(
        &AASHILD,
        &ASTRID,
        "jordmor",
        "Svarer på spørsmål fram til fødselen.",
        Nearness::Often,
    );
    case.joins(
        &AASHILD,
        &EMEKA,
        "kontaktsykepleier på Barneavdelingen",
        "Planlegger opplæringen før hjemreise.",
        Nearness::Sometimes,
    );
    case.on(6);
    case.promises(
        &AASHILD,
        &EMEKA,
        "Sende opplæringsplanen for sonde og oksygen til hjemmetjenesten",
        7,
        None,
    );
    case.promises(
        &AASHILD,
        &AASHILD,
        "Følge Hanna til NAV-timen om pleiepenger",
        3,
        None,
    );
    case.on(2);
    case.answers(&AASHILD, "Hei dere. Barnehagen sier ja til full plass for Ludvik fra nyttår. Én ting mindre å tenke på!", None);
    to_be(
        &mut story,
        Who::Parent,
        mother,
        Waits::ExpectedChild,
        &child,
        "",
    );
    story.streams
}
