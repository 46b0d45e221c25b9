//! Live, born on 29 February; told in nynorsk, and her coordinator is on sick leave.

use super::common::{Beginning, Grant, at_home, begins, grants, plan_consented, sketch, to_be};
use crate::calendar::leap_day_before;
use crate::story::{Contributions, Given, NewMeasure, Setting, Story, Streams};
use crate::town::employee::{AASHILD, GUNNHILD, GURO, LEILA, SAMIRA, WENCHE};
use crate::town::place;
use crate::walk::{Role as Who, Waits};
use casework::assessment::Right;
use casework::coordinator::Role;
use casework::need::{Area, HearingForm};
use casework::note::Occasion;
use casework::notice::{Channel, ConsentKnown, SenderKind};
use casework::person::{Birth, RelationKind};
use casework::plan::{MeasureState, ServiceDecision, Whose};
use casework::team::Nearness;

const HOME: &str = "Skogheim, Øvredalen, Fjellvik";

pub(super) fn tell(setting: &Setting) -> Streams {
    let mut story = Story::begins("leap", setting, 190);
    let birth = Birth::Born {
        on: leap_day_before(setting.today, 2),
    };
    let notice = story.notice_of(&GUNNHILD, &place::DOCTOR, Given {
        kind: SenderKind::GeneralPractitioner, channel: Channel::Program, sender: ("Gunnhild Skarsvåg, fastlege", "05 56 10 01"),
        children: vec![("Live", "Skogheimsvik", birth)],
        need: "Live har Retts syndrom. Ho har mist orda og grip ikkje lenger. Foreldra har ikkje sove ei heil natt på eit år, og dei bur langt inne i dalen.",
        services: "Barnehabiliteringa, Tyttebærtua barnehage.", consent: ConsentKnown::Agreed, language: "",
    });
    story.on(187);
    let adults = [
        (
            sketch("Marit", "Skogheimsvik", 36, HOME),
            at_home(RelationKind::Mother),
        ),
        (
            sketch("Arne", "Skogheimsvik", 38, HOME),
            at_home(RelationKind::Father),
        ),
    ];
    let (child, adults) = begins(
        &mut story,
        notice,
        &Beginning {
            by: &GURO,
            child: ("Live", "Skogheimsvik"),
            birth,
            address: HOME,
            adults: &adults,
            why: "Takk. Vi har vore på heimebesøk og opna sak i dag.",
        },
    );
    let [mother, father] = &adults[..] else {
        return story.streams;
    };
    let mut case = story.case(&child);
    case.on(180);
    case.maps(
        &GURO,
        "Marit og Arne heime, Samira i barnehagen.",
        "At vi får sove. At Live får seie kva ho vil, med auga.",
        "Live ler når ho høyrer trekkspel. Grannane i dalen stiller opp.",
        &[
            (
                Area::Relief,
                "Har ikkje hatt avlasting, for det er for langt å køyre henne.",
            ),
            (
                Area::Communication,
                "Ser på det ho vil ha. Treng augestyring.",
            ),
            (Area::Health, "Pustar ujamt når ho søv."),
        ],
    );
    case.hears(
        &GURO,
        HearingForm::Aided,
        "Guro og Samira med to bilete om gongen",
        "Live såg lengst på biletet av trekkspelet og på Samira.",
    );
    case.wishes(father, true);
    case.on(172);
    let letter = grants(
        &mut case,
        &GURO,
        Grant {
            right: Right::ChildCoordinator,
            serious: "Tilstanden er alvorleg, gjer at ho mister funksjonar, og kan ikkje lækjast.",
            reasons: "Sjukehus, kommune og barnehage må arbeide tett i alle år framover.",
            letter: "De får barnekoordinator. Ho kjem heim til dykk, så de slepp å køyre.",
        },
    );
    case.on(171);
    case.opens_letter(mother, letter);
    case.on(165);
    let held = case.appoints(
        &GURO,
        Role::ChildCoordinator,
        &WENCHE,
        &AASHILD,
        "Wenche kan avlasting og søvn betre enn nokon, og ho køyrer gjerne inn i dalen.",
    );
    plan_consented(&mut case, &WENCHE, &[mother, father]);
    case.joins(
        &WENCHE,
        &SAMIRA,
        "pedagogisk leiar",
        "Brukar augetavla i alle samlingar.",
        Nearness::Often,
    );
    case.joins(
        &WENCHE,
        &LEILA,
        "miljøterapeut",
        "Kjem heim to netter i månaden.",
        Nearness::Often,
    );
    case.on(150);
    case.begins_plan(&WENCHE, &place::RESPITE, Contributions {
        resources_and_needs: "Live er merksam og glad i musikk. Ho treng nokon som ventar på svaret hennar.",
        family: "Foreldra lærer opp alle nye i augetavla.", kin: "Bestefar spelar trekkspel på onsdagar.",
        contact_doctor: "Ida Sofie Brennmoen på Barnehabiliteringa", others: "", culture_and_language: "Familien skriv nynorsk og vil ha brev på nynorsk.",
        child: "Live har valt mellom bilete i tre møte, og det ho valde, står i måla.",
    }, 12);
    let say = case.sets_goal(
        &WENCHE,
        Whose::Family,
        "At Live kan seie nei.",
        "Augestyring i barnehagen og heime.",
    );
    case.agrees(
        &WENCHE,
        say,
        NewMeasure {
            what: "Utprøving av augestyring",
            how: "Hjelpemiddelsentralen låner ut, Samira og Arne lærer saman.",
            extent: "Tre veker",
            who: &SAMIRA,
            days: Some(20),
            state: MeasureState::Going,
            decision: ServiceDecision::Decided,
        },
    );
    case.activates(&WENCHE);
    case.on(12);
    case.substitutes(&GURO, held, None);
    case.answers(&AASHILD, "Hei Marit og Arne. Wenche er sjukmeld, og eg steller med alt ho heldt på med til ho er tilbake. Nummeret mitt står øvst på sida.", None);
    case.on(5);
    case.notes(&AASHILD, Occasion::Call, "Arne ringde. Augestyringa kjem på torsdag, men ingen har fått beskjed om kven som tek imot pakka.");
    case.promises(
        &AASHILD,
        &SAMIRA,
        "Ta imot augestyringa og ringe når ho er kopla opp",
        3,
        None,
    );
    to_be(
        &mut story,
        Who::Parent,
        mother,
        Waits::DeputyStandsIn,
        &child,
        "",
    );
    story.streams
}
