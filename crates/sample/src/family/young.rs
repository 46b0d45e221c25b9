//! Three young people who answer for themselves: of 15, of 16, and soon of age.

use super::common::{Beginning, Grant, at_home, begins, grants, oneself_to_be, sketch, to_be};
use crate::calendar::{plus, years_before};
use crate::story::{
    Adult, CaseStory, Child, Contributions, Given, NewMeasure, Setting, Share, Story, Streams,
    oneself, parent,
};
use crate::town::employee::{
    EIRIK, GURO, HENRIK, JOAKIM, KARI, PAVEL, RANDI, SIV, THUY, TONE, TORGEIR, TROND,
};
use crate::town::place;
use crate::walk::{Role as Who, Waits};
use casework::assessment::Right;
use casework::coordinator::Role;
use casework::decision::NoPlanReason;
use casework::label::Kind;
use casework::need::{Area, HearingForm};
use casework::note::Occasion;
use casework::notice::{Channel, ConsentKnown, SenderKind};
use casework::person::{Birth, RelationKind};
use casework::plan::{MeasureState, ServiceDecision, Whose};
use casework::team::Nearness;

/// Jonas of 15, who has stopped going to school.
pub(super) fn fifteen(setting: &Setting) -> Streams {
    let home = "Toppen 6, Fjellvik";
    let mut story = Story::begins("fifteen", setting, 66);
    let birth = Birth::Born {
        on: years_before(setting.today, 15, 25),
    };
    let notice = story.notice_of(&EIRIK, &place::BAY_SCHOOL, Given {
        kind: SenderKind::School,
        channel: Channel::Program,
        sender: ("Eirik Storhaug", "05 51 18 02"),
        children: vec![("Jonas", "Kvernmoen", birth)],
        need: "Jonas har Tourettes og tvang og har ikke vært på skolen siden mars. Han skriver med \
               oss på nett om natten. Foreldrene har sagt opp én jobb for å være hjemme.",
        services: "BUP, skolen, fastlegen.",
        consent: ConsentKnown::Agreed,
        language: "",
    });
    story.on(64);
    let adults = [
        (
            sketch("Lena", "Kvernmoen", 44, home),
            at_home(RelationKind::Mother),
        ),
        (
            sketch("Stig", "Kvernmoen", 46, home),
            at_home(RelationKind::Father),
        ),
    ];
    let (child, adults) = begins(
        &mut story,
        notice,
        &Beginning {
            by: &GURO,
            child: ("Jonas", "Kvernmoen"),
            birth,
            address: home,
            adults: &adults,
            why: "Vi snakker med Jonas først, på nett slik han ønsker, og så med foreldrene.",
        },
    );
    let [mother, father] = &adults[..] else {
        return story.streams;
    };
    let mut case = story.case(&child);
    case.on(57);
    case.maps(
        &GURO,
        "Jonas på nett i tre kvelder, Lena og Stig hjemme, Paweł på BUP.",
        "Å ha én ting om dagen som ikke handler om tvang. Å kunne gå på kino.",
        "Jonas bygger datamaskiner og hjelper naboene med nettet.",
        &[
            (
                Area::Education,
                "Åtte måneder uten skole. Vil ha timene sine hjemme først.",
            ),
            (Area::Health, "Tvangen styrer hvilke rom han kan være i."),
            (Area::Leisure, "Har tre venner han bare møter på skjerm."),
        ],
    );
    case.hears(
        &GURO,
        HearingForm::Written,
        "Guro, skriftlig på nett etter klokka 21",
        "«Ikke si til læreren hva tvangen går ut på. Si at jeg vil ha matte.»",
    );
    case.wishes(mother, true);
    case.on(50);
    let letter = grants(
        &mut case,
        &GURO,
        Grant {
            right: Right::ChildCoordinator,
            serious: "Tvangen tar det meste av dagen og har stengt Jonas ute fra skole og venner.",
            reasons: "Psykisk sykdom regnes på lik linje med annen sykdom. Skole, BUP og fastlege må samarbeide lenge.",
            letter: "Dere får barnekoordinator. Jonas bestemmer selv hva skolen får vite om behandlingen på BUP så lenge han er under 16 sammen med dere, og vi hører på ham hver gang.",
        },
    );
    case.opens_letter(mother, letter);
    case.on(45);
    case.appoints(
        &GURO,
        Role::ChildCoordinator,
        &TORGEIR,
        &HENRIK,
        "Torgeir kjenner ungdom og svarer på melding om kvelden. Jonas valgte ham.",
    );
    case.on(40);
    shared_by_all(&mut case, &child, mother, father);
    case.joins(
        &TORGEIR,
        &PAVEL,
        "familieterapeut på BUP, fredager hjemme",
        "Eksponering hjemme, fredager.",
        Nearness::Often,
    );
    case.joins(
        &TORGEIR,
        &THUY,
        "lærer i matematikk",
        "Underviser Jonas hjemme to timer i uka.",
        Nearness::Often,
    );
    case.on(30);
    let cinema = case.promises(
        &TORGEIR,
        &TORGEIR,
        "Spørre om kinoen kan åpne ti minutter før for Jonas",
        -20,
        None,
    );
    case.on(22);
    case.moves(&TORGEIR, cinema, -13, "Kinosjefen har ferie til neste uke.");
    case.on(14);
    case.keeps(&TORGEIR, cinema, "De åpner sidedøra for ham når som helst.");
    case.on(9);
    let call = case.notes(&TORGEIR, Occasion::Call, "Jonas sendte bilde: han har sittet i kinosalen i ti minutter før filmen begynte. Thuy vil gjerne ha en time til i uka, men trenger svar fra rektor.");
    case.promises(
        &TORGEIR,
        &EIRIK,
        "Få svar fra rektor om en tredje time hjemme",
        -3,
        Some(call),
    );
    oneself_to_be(&mut story, &child, Waits::OwnCase);
    to_be(
        &mut story,
        Who::Parent,
        mother,
        Waits::OtherParent,
        &child,
        "",
    );
    story.streams
}

/// Two parents, and the young person is asked with them.
fn shared_by_all(case: &mut CaseStory<'_>, child: &Child, mother: &Adult, father: &Adult) {
    let kinds = [Kind::Plan, Kind::Education];
    let everybody = [parent(mother), parent(father), oneself(child.id)];
    let share = case.asks_to_share(
        &TORGEIR,
        Share {
            place: &place::BAY_SCHOOL,
            kinds: &kinds,
            lifts: false,
            purpose: "At skolen kan lage et opplegg hjemme. Ikke hva tvangen går ut på.",
            days: Some(180),
        },
        &everybody,
    );
    case.gives(child, share, oneself(child.id));
    case.gives(mother, share, parent(mother));
}

/// Noor of 16, who decides about health herself and wanted no plan.
pub(super) fn sixteen(setting: &Setting) -> Streams {
    let home = "Stasjonsveien 31, Fjellvik";
    let mut story = Story::begins("sixteen", setting, 97);
    let birth = Birth::Born {
        on: years_before(setting.today, 16, 142),
    };
    let mother = story.adult(&GURO, sketch("Rania", "Haddadin", 45, home));
    let notice = story.notice(&mother, Given {
        kind: SenderKind::Family, channel: Channel::Program, sender: (&mother.name, "07 28 16 44"),
        children: vec![("Noor", "Haddadin", birth)],
        need: "Noor har sigdcellesykdom og er inn og ut av sykehus. Hun har begynt på videregående og vil klare det selv, men jeg ser hvor sliten hun er.",
        services: "Barneavdelingen, Fjellvik videregående.", consent: ConsentKnown::Agreed, language: "",
    });
    story.on(94);
    let (child, _) = begins(
        &mut story,
        notice,
        &Beginning {
            by: &GURO,
            child: ("Noor", "Haddadin"),
            birth,
            address: home,
            adults: &[],
            why: "Takk, Rania. Vi har snakket med Noor selv, siden hun er over 16, og hun sa ja til at vi åpner en sak.",
        },
    );
    story.ties(&GURO, &child, &mother, at_home(RelationKind::Mother));
    let mut case = story.case(&child);
    case.on(88);
    case.maps(
        &GURO,
        "Noor på kafeen ved skolen. Rania etterpå, med Noors lov.",
        "Å ta førerkort og bli sykepleier. Å slippe å forklare alt på nytt til hver vikar.",
        "Hun er målrettet, har en trygg vennegjeng og kjenner kroppen sin bedre enn noen.",
        &[
            (
                Area::Education,
                "Mister prøver under innleggelser og må ta dem igjen i helgene.",
            ),
            (
                Area::Transition,
                "Skal over til voksenavdelingen om halvannet år.",
            ),
        ],
    );
    case.hears(&GURO, HearingForm::Talk, "Guro, på kafé", "Noor vil ha én person på sykehuset og én på skolen. Hun vil ikke ha møter med tolv voksne.");
    case.wishes(&mother, true);
    case.on(80);
    let letter = grants(
        &mut case,
        &GURO,
        Grant {
            right: Right::ChildCoordinator,
            serious: "Sykdommen er livslang, og krisene kommer uten varsel.",
            reasons: "Noor trenger at sykehus og skole vet om hverandre, nå og ved overgangen til voksenavdelingen.",
            letter: "Du får barnekoordinator, Noor. Hun gjør bare det du og hun blir enige om, og moren din får vite det du vil at hun skal vite om helsa di.",
        },
    );
    case.on(79);
    case.opens_letter(&mother, letter);
    case.on(72);
    case.appoints(
        &GURO,
        Role::ChildCoordinator,
        &TORGEIR,
        &HENRIK,
        "Torgeir kan overgangen til voksenlivet og har få, korte møter som Noor ønsker.",
    );
    case.makes_no_plan(
        &GURO,
        NoPlanReason::NotWanted,
        "Noor vil ikke ha individuell plan nå. Hun vet at hun kan ombestemme seg når som helst.",
    );
    case.on(66);
    let kinds = [Kind::Education, Kind::Health];
    let share = case.asks_to_share(
        &TORGEIR,
        Share {
            place: &place::HIGH_SCHOOL,
            kinds: &kinds,
            lifts: true,
            purpose: "At prøver flyttes uten at jeg må forklare hvorfor.",
            days: Some(220),
        },
        &[oneself(child.id)],
    );
    case.gives(&child, share, oneself(child.id));
    case.joins(
        &TORGEIR,
        &KARI,
        "rådgiver på skolen",
        "Flytter prøver og sier fra til lærerne.",
        Nearness::Sometimes,
    );
    case.on(5);
    case.promises(
        &TORGEIR,
        &KARI,
        "Lage ny prøveplan for våren sammen med Noor",
        6,
        None,
    );
    oneself_to_be(&mut story, &child, Waits::OwnCase);
    to_be(&mut story, Who::Parent, &mother, Waits::OwnCase, &child, "");
    story.streams
}

/// Sigurd, who turns 18 in half a year.
pub(super) fn almost_grown(setting: &Setting) -> Streams {
    let home = "Brekkerud, Fjellvik";
    let mut story = Story::begins("almost", setting, 420);
    let birth = Birth::Born {
        on: plus(years_before(setting.today, 18, 0), 171),
    };
    let notice = story.notice(&RANDI, Given {
        kind: SenderKind::Family, channel: Channel::InPerson, sender: ("Turid Brekkerud", "07 90 22 18"),
        children: vec![("Sigurd", "Brekkerud", birth)],
        need: "Turid kom innom. Sigurd har Downs syndrom og hjertefeil, og skolen, avlastningen og legen snakker ikke sammen. Hun er enke og har gård.",
        services: "Solkroken, Fjellvik videregående, fastlegen.", consent: ConsentKnown::Agreed, language: "",
    });
    story.on(415);
    let adults = [(
        sketch("Turid", "Brekkerud", 56, home),
        at_home(RelationKind::Mother),
    )];
    let (child, adults) = begins(
        &mut story,
        notice,
        &Beginning {
            by: &RANDI,
            child: ("Sigurd", "Brekkerud"),
            birth,
            address: home,
            adults: &adults,
            why: "Saken er åpnet mens Turid var her.",
        },
    );
    let [mother] = &adults[..] else {
        return story.streams;
    };
    let mut case = story.case(&child);
    case.on(405);
    case.maps(
        &RANDI,
        "Turid og Sigurd på gården, Joakim på skolen.",
        "At Sigurd får jobb og et sted å bo som han liker.",
        "Sigurd kan melke, kjøre rundballer og huske alle bursdager i bygda.",
        &[
            (
                Area::Transition,
                "Alt skifter når han fyller 18: lege, avlastning, penger og verge.",
            ),
            (
                Area::Education,
                "Bygg- og anleggsteknikk med tilrettelegging.",
            ),
        ],
    );
    case.hears(
        &RANDI,
        HearingForm::Aided,
        "Randi og Joakim, med bilder av steder og arbeid",
        "Sigurd vil jobbe på samvirkelaget og bo ved siden av kompisen Emil. Ikke alene.",
    );
    case.wishes(mother, true);
    case.on(398);
    let letter = grants(
        &mut case,
        &RANDI,
        Grant {
            right: Right::ChildCoordinator,
            serious: "Utviklingshemming og hjertefeil som trenger oppfølging hele livet.",
            reasons: "Vilkårene er oppfylt fram til han er 18. Da vurderer vi vanlig koordinator.",
            letter: "Dere får barnekoordinator fram til Sigurd fyller 18. I god tid før det finner vi ut sammen hvem som tar over.",
        },
    );
    case.opens_letter(mother, letter);
    case.on(390);
    case.appoints(
        &RANDI,
        Role::ChildCoordinator,
        &TORGEIR,
        &HENRIK,
        "Torgeir har fulgt mange ungdommer inn i voksenlivet.",
    );
    grown_plan(&mut case, &child, mother);
    oneself_to_be(&mut story, &child, Waits::EighteenSoon);
    to_be(
        &mut story,
        Who::Parent,
        mother,
        Waits::EighteenSoon,
        &child,
        "/plan",
    );
    story.streams
}

fn grown_plan(case: &mut CaseStory<'_>, child: &Child, mother: &Adult) {
    case.on(380);
    let start = case.asks_for_plan(&TORGEIR, &[oneself(child.id), parent(mother)]);
    case.gives(child, start, oneself(child.id));
    case.gives(mother, start, parent(mother));
    case.joins(
        &TORGEIR,
        &JOAKIM,
        "miljøterapeut på skolen",
        "Følger til praksisplassen.",
        Nearness::Often,
    );
    case.joins(
        &TORGEIR,
        &SIV,
        "psykologspesialist, spurt om samtykke",
        "Vurderte hva Sigurd trenger hjelp til å bestemme.",
        Nearness::Sometimes,
    );
    case.on(370);
    case.begins_plan(&TORGEIR, &place::CARE, Contributions {
        resources_and_needs: "Sigurd er sterk, sosial og pliktoppfyllende. Han trenger tid til å forstå endringer.",
        family: "Turid øver på buss med ham.", kin: "Storesøster Ragna kommer hver søndag.",
        contact_doctor: "", others: "Samvirkelaget i Fjellvik.", culture_and_language: "",
        child: "Sigurd har laget planen som plakat med bilder, og har underskrevet selv.",
    }, -75);
    let work = case.sets_goal(
        &TORGEIR,
        Whose::Child,
        "Jeg skal jobbe på samvirkelaget.",
        "Praksis to dager i uka, med fast følge i starten.",
    );
    let practice = case.agrees(
        &TORGEIR,
        work,
        NewMeasure {
            what: "Praksis på samvirkelaget",
            how: "Joakim er med de tre første ukene.",
            extent: "Tirsdag og torsdag",
            who: &JOAKIM,
            days: None,
            state: MeasureState::Agreed,
            decision: ServiceDecision::NotNeeded,
        },
    );
    case.activates(&TORGEIR);
    case.on(320);
    let request = case.asks_for_another(
        mother,
        "Torgeir er flink, men kan vi få noen som bor nærmere gården?",
    );
    case.on(311);
    case.answers_request(
        &RANDI,
        request,
        false,
        "Vi har ingen nærmere, men Torgeir kommer nå hjem til dere i stedet for at dere kjører. \
         Turid ville da heller beholde ham.",
    );
    case.on(210);
    case.measure_moves(
        &JOAKIM,
        practice,
        MeasureState::Going,
        "Han gjør det alene nå. De ansatte ringer hvis noe er annerledes.",
    );
    case.on(70);
    case.evaluates(
        &TORGEIR,
        "Praksisen går så bra at de spør om flere dager.",
        "Boligen er det ingen som har tatt tak i.",
        "Sigurd: «Emil og jeg skal ha rød dør.» Turid: «Jeg blir ikke yngre.»",
        "Vi lager en ny utgave av planen med bolig og hvem som tar over etter 18.",
    );
    case.revises(
        &TORGEIR,
        "Sigurd fyller 18 til våren, og bolig, verge og økonomi må inn.",
        120,
    );
    let home = case.sets_goal(
        &TORGEIR,
        Whose::Child,
        "Jeg skal bo ved siden av Emil. Med rød dør.",
        "Kommunal bolig med personale i nærheten.",
    );
    case.agrees(
        &TORGEIR,
        home,
        NewMeasure {
            what: "Søknad om omsorgsbolig",
            how: "Turid, Sigurd og Tone fyller ut sammen.",
            extent: "Én søknad",
            who: &TONE,
            days: Some(-20),
            state: MeasureState::Agreed,
            decision: ServiceDecision::AppliedFor,
        },
    );
    case.activates(&TORGEIR);
    case.on(31);
    let late = case.promises(
        &TORGEIR,
        &TONE,
        "Gi svar på hvor langt boligsøknaden er kommet",
        -16,
        None,
    );
    case.on(12);
    case.asks_about(mother, late);
    case.on(8);
    case.is_lifted(late);
    case.on(6);
    case.promises(
        &TORGEIR,
        &RANDI,
        "Avklare hvem som blir koordinator når Sigurd er 18",
        30,
        None,
    );
    case.on(3);
    case.asks_why(
        mother,
        &TONE,
        &TROND,
        "Boligkontoret har ikke svart oss, men noen der har lest planen. Er det søknaden de har sett på?",
    );
}
