//! A child that is allocated for adoption to two mothers and has not come yet.

use super::common::{Beginning, at_home, begins, sketch, to_be};
use crate::calendar::years_before;
use crate::story::{Given, Setting, Story, Streams};
use crate::town::employee::GURO;
use crate::walk::{Role as Who, Waits};
use casework::assessment::Right;
use casework::need::Area;
use casework::notice::{Channel, ConsentKnown, SenderKind};
use casework::person::{Birth, RelationKind};

const HOME: &str = "Klokkergården 1 B, Fjellvik";

pub(super) fn tell(setting: &Setting) -> Streams {
    let mut story = Story::begins("adoption", setting, 24);
    let birth = Birth::Allocated {
        born: Some(years_before(setting.today, 2, 40)),
    };
    let first = story.adult(&GURO, sketch("Ingeborg", "Vollevik", 39, HOME));
    let notice = story.notice(
        &first,
        Given {
            kind: SenderKind::Family,
            channel: Channel::Program,
            sender: (&first.name, "07 31 55 60"),
            children: vec![("Thabo", "", birth)],
            need: "Vi har fått tildelt en gutt på to år fra Sør-Afrika og reiser etter jul. Han har \
                   leddgikt og dårlig syn og kommer til å trenge mye. Vi vil gjerne at noen er klare \
                   når han kommer, og ikke et halvt år etterpå.",
            services: "Ingen ennå. Fastlegen vet om det.",
            consent: ConsentKnown::Agreed,
            language: "Thabo kan zulu. Vi øver.",
        },
    );
    story.on(21);
    let second = sketch("Therese", "Vollevik", 42, HOME);
    let (child, others) = begins(
        &mut story,
        notice,
        &Beginning {
            by: &GURO,
            child: ("Thabo", "Vollevik"),
            birth,
            address: "",
            adults: &[(second, at_home(RelationKind::AdoptiveParent))],
            why: "Så fint at dere skriver i god tid. Saken er åpnet, og Guro ringer dere.",
        },
    );
    story.ties(&GURO, &child, &first, at_home(RelationKind::AdoptiveParent));
    let mut case = story.case(&child);
    case.on(14);
    case.maps(
        &GURO,
        "Begge mødrene hjemme. Papirene fra adopsjonsforeningen ble lest sammen.",
        "At Thabo får ro til å bli kjent med oss, og at undersøkelsene samles på få dager.",
        "To voksne som har ventet lenge, ett års permisjon, og en tante som er barnefysioterapeut.",
        &[
            (
                Area::Health,
                "Leddgikten er ikke undersøkt det siste året. Synet må sjekkes tidlig.",
            ),
            (
                Area::Communication,
                "Bytter språk samtidig som han ikke ser godt.",
            ),
            (
                Area::Transition,
                "Ankomst i januar, barnehage tidligst til høsten.",
            ),
        ],
    );
    case.hears_later(
        &GURO,
        "Thabo har ikke kommet ennå. Han får bilder av huset og hunden nå.",
    );
    case.wishes(&first, true);
    case.on(9);
    case.begins_assessing(
        &GURO,
        Right::ChildCoordinator,
        &[
            ("family-has-or-expects-child", true),
            ("child-allocated", true),
            ("needs-long-lasting-services", true),
        ],
    );
    to_be(
        &mut story,
        Who::Parent,
        &first,
        Waits::UnderAssessment,
        &child,
        "",
    );
    if let Some(other) = others.first() {
        to_be(
            &mut story,
            Who::Parent,
            other,
            Waits::UnderAssessment,
            &child,
            "",
        );
    }
    story.streams
}
