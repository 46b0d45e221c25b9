//! Abdirahman, whose parents speak Somali: an interpreter at every important talk, and a consent
//! that was withdrawn.

use super::common::{Beginning, Grant, at_home, begins, grants, plan_consented, sketch, to_be};
use crate::calendar::years_before;
use crate::story::{
    Adult, CaseStory, Contributions, Given, NewMeasure, Setting, Share, Story, Streams, parent,
};
use crate::town::employee::{FARID, MARIAM, MOHAMUD, NINA, SUNNIVA, TORGEIR};
use crate::town::place;
use crate::walk::{Role as Who, Waits};
use casework::assessment::Right;
use casework::consent::Form;
use casework::coordinator::Role;
use casework::label::Kind;
use casework::need::{Area, HearingForm};
use casework::note::Occasion;
use casework::notice::{Channel, ConsentKnown, SenderKind};
use casework::person::{Birth, RelationKind};
use casework::plan::{MeasureState, ServiceDecision, Whose};
use casework::team::Nearness;

const HOME: &str = "Verftsgata 14, Fjellvik";

pub(super) fn tell(setting: &Setting) -> Streams {
    let mut story = Story::begins("interpreter", setting, 118);
    let birth = Birth::Born {
        on: years_before(setting.today, 3, 61),
    };
    let notice = story.notice_of(
        &NINA,
        &place::BIRCH,
        Given {
            kind: SenderKind::Kindergarten,
            channel: Channel::Program,
            sender: ("Nina Bergsrud", "05 51 19 01"),
            children: vec![("Abdirahman", "Warsame", birth)],
            need: "Abdirahman går på tå, faller ofte og sier lite på begge språk. Foreldrene har \
                   fått fire innkallinger på norsk som de ikke har forstått, og mistet timen på \
                   sykehuset.",
            services: "Barnehagen og helsestasjonen.",
            consent: ConsentKnown::Agreed,
            language: "Somali. Foreldrene ønsker tolk i alle samtaler, helst den samme.",
        },
    );
    story.on(116);
    let adults = [
        (
            sketch("Hodan", "Ismail Nuur", 29, HOME),
            at_home(RelationKind::Mother),
        ),
        (
            sketch("Yusuf", "Warsame", 34, HOME),
            at_home(RelationKind::Father),
        ),
    ];
    let (child, adults) = begins(
        &mut story,
        notice,
        &Beginning {
            by: &FARID,
            child: ("Abdirahman", "Warsame"),
            birth,
            address: HOME,
            adults: &adults,
            why: "Vi har snakket med foreldrene med tolk, og de vil gjerne ha hjelp til å samle \
                  trådene.",
        },
    );
    let [mother, father] = &adults[..] else {
        return story.streams;
    };
    for adult in [mother, father] {
        story.speaks(&FARID, adult.id, "Somali", true);
    }
    beginning(&mut story.case(&child), mother, father);
    following(&mut story.case(&child), mother, father);
    to_be(
        &mut story,
        Who::Parent,
        mother,
        Waits::DraftPlan,
        &child,
        "/plan",
    );
    to_be(
        &mut story,
        Who::Parent,
        father,
        Waits::DraftPlan,
        &child,
        "",
    );
    story.streams
}

fn beginning(case: &mut CaseStory<'_>, mother: &Adult, father: &Adult) {
    case.on(108);
    case.maps(
        &FARID,
        "Hodan og Yusuf med tolk på helsestasjonen, Nina i barnehagen.",
        "At han kan løpe. At vi får brev vi forstår. At noen sier hva de tror, også når de ikke er \
         sikre.",
        "Stor familie i samme gate. Yusuf kjører drosje og kan alltid kjøre til sykehuset.",
        &[
            (
                Area::Health,
                "Henvist til utredning på nytt. Timen er i neste måned.",
            ),
            (
                Area::Communication,
                "Lite ord på somali og norsk. Peker og drar i armen.",
            ),
            (Area::Economy, "Vet ikke om hjelpestønad."),
        ],
    );
    case.hears(&FARID, HearingForm::Observed, "Nina og Farid så på mens han lekte ute", "Han holder ut lenge i sandkassa med andre, men går bort når det blir løping. Han smiler når noen setter seg ned til ham.");
    case.wishes(father, true);
    case.on(101);
    let letter = grants(
        case,
        &FARID,
        Grant {
            right: Right::ChildCoordinator,
            serious: "Mye tyder på en muskelsykdom. Funksjonen er tydelig nedsatt alt nå, uansett hva \
                  utredningen viser.",
            reasons: "Loven krever ingen diagnose. Behovet for helsetjenester, barnehage og veiledning \
                  vil vare.",
            letter: "Dere får barnekoordinator. Brevet er lest opp med tolk på telefon samme dag, og \
                 dere får det på somali neste uke.",
        },
    );
    case.on(99);
    case.opens_letter(mother, letter);
    case.on(95);
    case.appoints(
        &FARID,
        Role::ChildCoordinator,
        &MARIAM,
        &TORGEIR,
        "Mariam kan språkutvikling hos flerspråklige barn og er vant til å arbeide med tolk.",
    );
}

fn following(case: &mut CaseStory<'_>, mother: &Adult, father: &Adult) {
    case.on(90);
    plan_consented(case, &MARIAM, &[mother, father]);
    let kinds = [Kind::Need, Kind::Economy];
    let nav = case.asks_to_share(
        &MARIAM,
        Share {
            place: &place::NAV_STATE,
            kinds: &kinds,
            lifts: false,
            purpose: "At NAV kan hjelpe med søknaden om hjelpestønad.",
            days: Some(60),
        },
        &[parent(mother), parent(father)],
    );
    let paper = || Form::Paper {
        kept: "Skannet på helsestasjonen, originalen ligger hos familien.".into(),
    };
    case.gives_as(&MARIAM, nav, parent(mother), paper());
    case.gives_as(
        &MARIAM,
        nav,
        parent(father),
        Form::Oral {
            witness: "Sagt i møtet med tolken til stede.".into(),
        },
    );
    case.on(35);
    case.withdraws(father, nav);
    case.notes(&MARIAM, Occasion::Meeting, "Møte med tolk. Yusuf har trukket samtykket til NAV: søknaden er levert, og da trenger de ikke vite mer.");
    case.on(84);
    case.joins(
        &MARIAM,
        &NINA,
        "pedagogisk leder på Maurtua",
        "Tegn og få ord, mye tid.",
        Nearness::Often,
    );
    case.joins(
        &MARIAM,
        &SUNNIVA,
        "fysioterapeut, torsdager i barnehagen",
        "Leker i trapp og bakke på torsdager.",
        Nearness::Often,
    );
    case.joins(
        &MARIAM,
        &MOHAMUD,
        "veileder på NAV",
        "Hjalp med søknaden, på somali.",
        Nearness::Sometimes,
    );
    case.friend_joins(
        &MARIAM,
        "Faduma Ismail Nuur",
        "mormor",
        "Forteller eventyr på somali hver kveld.",
        Nearness::Often,
    );
    case.on(14);
    case.begins_plan(&MARIAM, &place::PPT, Contributions {
        resources_and_needs: "Abdirahman er tålmodig og liker nær kontakt. Han trenger trening som \
                              lek, og språk på begge språk.",
        family: "Foreldrene øver i trappa hjemme og tar opp film på telefonen.",
        kin: "Mormor og tanter er med på å bruke de samme tegnene.",
        contact_doctor: "",
        others: "Tolketjenesten i fylket, fast tolk så langt det går.",
        culture_and_language: "Somali hjemme. Brev oversettes. Møter legges ikke til fredag midt \
                               på dagen.",
        child: "Han er tre år og har vist i lek hva han liker. Det blir gjort om igjen før planen \
                settes i gang.",
    }, 100);
    let run = case.sets_goal(
        &MARIAM,
        Whose::Family,
        "Inuu la ordi karo carruurta kale. At han kan løpe sammen med de andre.",
        "Sterkere bein og en barnehage der løping ikke er det eneste som teller.",
    );
    case.agrees(
        &MARIAM,
        run,
        NewMeasure {
            what: "Trening i trapp og bakke",
            how: "Sunniva viser, barnehagen gjør det samme hver dag.",
            extent: "Torsdager med fysioterapeut, ellers daglig",
            who: &SUNNIVA,
            days: None,
            state: MeasureState::Agreed,
            decision: ServiceDecision::NotNeeded,
        },
    );
    case.on(3);
    case.promises(
        &MARIAM,
        &MARIAM,
        "Bestille den samme tolken til møtet om planen",
        1,
        None,
    );
    case.family_promises(&MARIAM, father, "Sende filmen fra trappa til Sunniva", 4);
}
