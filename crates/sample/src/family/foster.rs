//! Tiril, who lives with foster parents under a care order: the child protection service consents.

use super::common::{Beginning, Grant, begins, grants, sketch, to_be};
use crate::calendar::years_before;
use crate::story::{Contributions, Given, NewMeasure, Setting, Share, Story, Streams, Tie};
use crate::town::employee::{AASHILD, CATHRINE, FARID, HENRIK, PAVEL, SOLFRID};
use crate::town::place;
use crate::walk::{Role as Who, Waits};
use casework::assessment::Right;
use casework::consent::{Giver, GiverCapacity};
use casework::coordinator::Role;
use casework::label::Kind;
use casework::need::{Area, HearingForm};
use casework::note::Occasion;
use casework::notice::{Channel, ConsentKnown, SenderKind};
use casework::person::{Birth, CareStatus, RelationKind};
use casework::plan::{MeasureState, ServiceDecision, Whose};
use casework::team::Nearness;

const FARM: &str = "Sætervegen 210, Fjellvik";

pub(super) fn tell(setting: &Setting) -> Streams {
    let mut story = Story::begins("foster", setting, 160);
    let birth = Birth::Born {
        on: years_before(setting.today, 8, 33),
    };
    let notice = story.notice_of(
        &CATHRINE,
        &place::PROTECTION,
        Given {
            kind: SenderKind::ChildProtection,
            channel: Channel::Program,
            sender: ("Cathrine Lundgård", "05 51 15 01"),
            children: vec![("Tiril", "Sandmoen", birth)],
            need: "Tiril flyttet i fosterhjem i vinter. Hun har alvorlig diabetes og sterke \
                   reaksjoner etter det hun har opplevd. Fosterforeldrene får råd fra fem steder \
                   og vet ikke hvem som bestemmer når rådene spriker.",
            services: "Barneverntjenesten, Barneavdelingen, BUP, Fjellbekken skole.",
            consent: ConsentKnown::Agreed,
            language: "",
        },
    );
    story.on(157);
    let apart = Tie {
        kind: RelationKind::Mother,
        responsibility: true,
        lives_with: false,
    };
    let foster = Tie {
        kind: RelationKind::FosterParent,
        responsibility: false,
        lives_with: true,
    };
    let adults = [
        (
            sketch("Ronja", "Sandmoen", 27, "Brugata 2, Fjellvik"),
            apart,
        ),
        (sketch("Anne-Lise", "Fjeldseter", 47, FARM), foster),
        (sketch("Bjarne", "Fjeldseter", 50, FARM), foster),
    ];
    let (child, adults) = begins(
        &mut story,
        notice,
        &Beginning {
            by: &FARID,
            child: ("Tiril", "Sandmoen"),
            birth,
            address: FARM,
            adults: &adults,
            why: "Saken er åpnet. Vi ringer dere for å avtale hvem som snakker med Tiril.",
        },
    );
    story.care(&CATHRINE, &child, CareStatus::CareOrder);
    let [mother, anne, _] = &adults[..] else {
        return story.streams;
    };
    told(&mut story.case(&child));
    to_be(
        &mut story,
        Who::Parent,
        anne,
        Waits::PlanWithLatePromise,
        &child,
        "",
    );
    to_be(&mut story, Who::Parent, mother, Waits::OwnCase, &child, "");
    story.streams
}

fn told(case: &mut crate::story::CaseStory<'_>) {
    case.on(150);
    case.maps(
        &FARID,
        "Anne-Lise og Bjarne, Tirils mor i en egen samtale, Cathrine i barnevernet, læreren.",
        "At Tiril er trygg og frisk nok til å være med på det andre åtteåringer gjør.",
        "Tiril er flink med dyr og har fått ansvar for to kaniner. Mor møter til alle samvær.",
        &[
            (
                Area::Health,
                "Blodsukkeret svinger når hun er redd. Pumpa må følges med på også om \
                            natten.",
            ),
            (
                Area::Home,
                "Gjemmer mat på rommet. Fosterforeldrene trenger veiledning av én og samme \
                          person.",
            ),
            (
                Area::Education,
                "Kommer, men klarer ikke friminuttene uten en voksen nær.",
            ),
        ],
    );
    case.on(147);
    case.hears(
        &CATHRINE,
        HearingForm::Trusted,
        "Cathrine og Tiril i kaninburet, der Tiril liker best å snakke",
        "Tiril vil bo hos Anne-Lise til hun er stor, og hun vil at mamma skal få vite om \
         kaninene. Hun vil ikke at klassen skal vite hvorfor hun flyttet.",
    );
    case.on(140);
    grants(
        case,
        &FARID,
        Grant {
            right: Right::ChildCoordinator,
            serious: "Sykdommen krever tilsyn hele døgnet, og redselen gjør den farligere.",
            reasons: "Barnevern, sykehus, BUP og skole må gjøre det samme. Det er barneverntjenesten \
                      som har omsorgen og som ønsker barnekoordinator for Tiril.",
            letter: "Tiril får barnekoordinator. Barnekoordinatoren følger opp det som handler om \
                     helse, skole og fritid, og snakker med barneverntjenesten om resten. \
                     Samværet er det barneverntjenesten som har ansvar for.",
        },
    );
    case.on(133);
    case.appoints(
        &FARID,
        Role::ChildCoordinator,
        &AASHILD,
        &HENRIK,
        "Åshild har videreutdanning i familieterapi og kjenner diabetesteamet. Hun arbeider ikke i \
         barnevernet, så Tiril og fosterforeldrene kan snakke fritt med henne.",
    );
    consents(case);
    team_and_plan(case);
    followed(case);
}

fn consents(case: &mut crate::story::CaseStory<'_>) {
    case.on(130);
    let service = Giver {
        person: CATHRINE.id(),
        capacity: GiverCapacity::ChildProtection,
    };
    let plan = case.asks_for_plan(&AASHILD, &[service]);
    case.gives(&CATHRINE, plan, service);
    let kinds = [Kind::Health, Kind::Plan];
    let school = case.asks_to_share(
        &AASHILD,
        Share {
            place: &place::BROOK_SCHOOL,
            kinds: &kinds,
            lifts: true,
            purpose: "At de voksne på skolen kan hjelpe Tiril med pumpa og vet hva som gjør henne \
                      utrygg. Ikke hvorfor hun flyttet.",
            days: Some(240),
        },
        &[service],
    );
    case.gives(&CATHRINE, school, service);
}

fn team_and_plan(case: &mut crate::story::CaseStory<'_>) {
    case.on(126);
    case.joins(
        &AASHILD,
        &CATHRINE,
        "kontaktperson i barnevernet",
        "Har ansvaret for omsorgen og samværet.",
        Nearness::Sometimes,
    );
    case.joins(
        &AASHILD,
        &SOLFRID,
        "kontaktlærer, ute i alle friminutt",
        "Er ute sammen med Tiril i friminuttene.",
        Nearness::Often,
    );
    case.joins(
        &AASHILD,
        &PAVEL,
        "familieterapeut for fosterhjemmet",
        "Veileder fosterforeldrene annenhver uke.",
        Nearness::Sometimes,
    );
    case.on(118);
    case.begins_plan(
        &AASHILD,
        &place::STATION,
        Contributions {
            resources_and_needs: "Tiril er god med dyr og merker fort om voksne er ærlige. Hun \
                                  trenger få og faste voksne.",
            family: "Anne-Lise og Bjarne skriver ned blodsukker og hva som hendte rundt det.",
            kin: "Mor lager et album som Tiril får ved hvert samvær.",
            contact_doctor: "Diabetesteamet på Barneavdelingen",
            others: "",
            culture_and_language: "",
            child: "Tiril har selv bestemt hva klassen får vite, og har lest gjennom målene.",
        },
        55,
    );
    let rabbits = case.sets_goal(
        &AASHILD,
        Whose::Child,
        "Jeg vil ha bursdag med klassen og ikke være redd for at pumpa piper.",
        "Tiril klarer friminutt og bursdager med en voksen i nærheten.",
    );
    case.agrees(
        &AASHILD,
        rabbits,
        NewMeasure {
            what: "Voksen i friminuttene",
            how: "Den samme hver dag, som også kan pumpa.",
            extent: "Alle skoledager",
            who: &SOLFRID,
            days: None,
            state: MeasureState::Going,
            decision: ServiceDecision::Decided,
        },
    );
    case.agrees(
        &AASHILD,
        rabbits,
        NewMeasure {
            what: "Veiledning til fosterhjemmet",
            how: "Hjemme på gården, begge fosterforeldrene.",
            extent: "Annenhver onsdag",
            who: &PAVEL,
            days: None,
            state: MeasureState::Going,
            decision: ServiceDecision::NotNeeded,
        },
    );
    case.on(112);
    case.activates(&AASHILD);
}

fn followed(case: &mut crate::story::CaseStory<'_>) {
    case.on(25);
    let wrong = case.notes(
        &AASHILD,
        Occasion::Call,
        "Anne-Lise ringte om nye sensorer. Apoteket har tomt til uka.",
    );
    case.corrects(&AASHILD, wrong, "Anne-Lise ringte om nye sensorer. Apoteket har tomt til fredag, og sykehuset sender to så lenge.", "Jeg skrev feil dag.");
    case.on(22);
    let late = case.promises(
        &CATHRINE,
        &CATHRINE,
        "Avklare med mor om hun vil være med på foreldremøtet på skolen",
        -6,
        None,
    );
    case.asks_about(&AASHILD, late);
    case.on(4);
    case.promises(
        &AASHILD,
        &PAVEL,
        "Flytte veiledningen til etter fjøsstell, som Bjarne ba om",
        8,
        None,
    );
}
