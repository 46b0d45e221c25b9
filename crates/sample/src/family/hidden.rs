//! Selma and her mother, whose address nobody sees: they live where the father must not find them.

use super::common::{Beginning, Grant, at_home, begins, grants, plan_consented, sketch, to_be};
use crate::calendar::years_before;
use crate::story::{Contributions, Given, NewMeasure, Setting, Story, Streams};
use crate::town::employee::{BENEDIKTE, FARID, INGA, LIV, NINA, SUNNIVA, WENCHE};
use crate::town::place;
use crate::walk::{Role as Who, Waits};
use casework::assessment::Right;
use casework::coordinator::Role;
use casework::need::{Area, HearingForm};
use casework::note::Occasion;
use casework::notice::{Channel, ConsentKnown, SenderKind};
use casework::person::{Birth, Protection, RelationKind};
use casework::plan::{MeasureState, ServiceDecision, Whose};
use casework::team::Nearness;

/// Where they live; stands in the journal, and on no page.
const HIDDEN: &str = "Lia terrasse 19, leilighet 304";

pub(super) fn tell(setting: &Setting) -> Streams {
    let mut story = Story::begins("hidden", setting, 88);
    let birth = Birth::Born {
        on: years_before(setting.today, 5, 300),
    };
    let notice = story.notice_of(
        &BENEDIKTE,
        &place::STATION,
        Given {
            kind: SenderKind::HealthStation,
            channel: Channel::Program,
            sender: ("Benedikte Haraldseth", "05 51 11 03"),
            children: vec![("Selma", "", birth)],
            need: "Selma har ryggmargsbrokk og måtte flytte brått i høst. Alt de hadde av hjelp, ble \
                   igjen der de bodde. Ring mor på det nummeret vi har, aldri på det gamle, og send \
                   ikke brev.",
            services: "Alt må bygges opp på nytt.",
            consent: ConsentKnown::Agreed,
            language: "",
        },
    );
    story.on(87);
    let adults = [(
        sketch("Maja", "Solhaugen", 30, HIDDEN),
        at_home(RelationKind::Mother),
    )];
    let (child, adults) = begins(
        &mut story,
        notice,
        &Beginning {
            by: &FARID,
            child: ("Selma", "Solhaugen"),
            birth,
            address: HIDDEN,
            adults: &adults,
            why: "Saken er åpnet, og adressen er skjermet. Vi ringer mor i dag.",
        },
    );
    let [mother] = &adults[..] else {
        return story.streams;
    };
    story.protects(&FARID, child.id, Protection::Shelter);
    story.stays_there(&FARID, &child, mother.id, "Kom dit sammen i høst.");
    story.protects(&FARID, mother.id, Protection::StrictlyConfidential);
    let father = story.adult(&FARID, sketch("Kevin", "Råkvåg", 35, "Ukjent"));
    story.excludes(
        &FARID,
        &child,
        father.id,
        "Far har ikke foreldreansvar og besøksforbud ut året.",
    );
    story.excludes(
        &FARID,
        &child,
        SUNNIVA.id(),
        "Er i slekt med far. Mor ba om at en annen fysioterapeut tar timene.",
    );
    told(&mut story.case(&child), mother);
    to_be(
        &mut story,
        Who::Parent,
        mother,
        Waits::HiddenAddress,
        &child,
        "",
    );
    story.streams
}

fn told(case: &mut crate::story::CaseStory<'_>, mother: &crate::story::Adult) {
    case.on(80);
    case.maps(
        &FARID,
        "Maja i et rom på helsestasjonen, mens Selma lekte hos Iŋgá.",
        "At Selma får barnehage, rullestol som passer, og en hverdag uten at vi må forklare oss.",
        "Maja kan alt om kateter og korsett. Selma er morsom og får alle til å le.",
        &[
            (
                Area::Health,
                "Kontrollene må flyttes til et annet sykehus uten at noen kan se hvor.",
            ),
            (Area::Housing, "Terskler og smal heis der de bor nå."),
            (Area::Education, "Barnehageplass under skjermet navn."),
        ],
    );
    case.hears(
        &INGA,
        HearingForm::Play,
        "Iŋgá, i lekekroken",
        "Selma lekte at dukken flyttet hver dag. Hun vil bo der det er heis med stemme.",
    );
    case.wishes(mother, true);
    case.on(75);
    let letter = grants(
        case,
        &FARID,
        Grant {
            right: Right::ChildCoordinator,
            serious: "Tilstanden er medfødt og varig, og flyttingen har tatt bort all oppfølging.",
            reasons: "Behovene er store og varige, og situasjonen krever at få personer vet.",
            letter: "Dere får barnekoordinator. Hun er den eneste som tar kontakt, og hun ringer bare \
                 fra skjult nummer, slik du ba om.",
        },
    );
    case.on(74);
    case.opens_letter(mother, letter);
    case.appoints(&FARID, Role::ChildCoordinator, &WENCHE, &INGA, "Wenche har god tid til én familie som trenger tett oppfølging i starten. Iŋgá kjenner dem fra helsestasjonen.");
    case.on(70);
    plan_consented(case, &WENCHE, &[mother]);
    case.joins(
        &WENCHE,
        &NINA,
        "pedagogisk leder, den eneste som vet",
        "Eneste i barnehagen som kjenner hele historien.",
        Nearness::Often,
    );
    case.joins(
        &WENCHE,
        &LIV,
        "samtaler for Selma",
        "Leker og snakker om det som skjedde.",
        Nearness::Sometimes,
    );
    case.on(62);
    case.begins_plan(&WENCHE, &place::RESPITE, Contributions {
        resources_and_needs: "Selma er sprudlende og trenger at alt som gjelder kroppen, går på skinner.",
        family: "Maja lærer opp de ansatte i barnehagen i kateter.",
        kin: "",
        contact_doctor: "",
        others: "",
        culture_and_language: "",
        child: "Selma har valgt ut klistremerkene som viser hva som skjer hver dag.",
    }, 85);
    let goal = case.sets_goal(
        &WENCHE,
        Whose::Child,
        "Jeg vil ha en stol som går fort.",
        "Ny rullestol og en barnehage uten terskler.",
    );
    case.agrees(
        &WENCHE,
        goal,
        NewMeasure {
            what: "Rullestol til inne og ute",
            how: "Prøves i barnehagen, leveres dit og ikke hjem.",
            extent: "Leveres én gang",
            who: &WENCHE,
            days: Some(18),
            state: MeasureState::Agreed,
            decision: ServiceDecision::AppliedFor,
        },
    );
    case.on(58);
    case.activates(&WENCHE);
    case.on(10);
    case.notes(&INGA, Occasion::Call, "Jeg steller med denne familien mens Wenche er syk. Maja vet det, og har fått nummeret mitt.");
    case.promises(
        &INGA,
        &NINA,
        "Be vaktmesteren ta bort terskelen i garderoben",
        5,
        None,
    );
}
