//! Four families at other turns of the road: two mothers, an end, a wish for somebody else, a no.

use super::common::{Beginning, Grant, at_home, begins, grants, plan_consented, sketch, to_be};
use crate::calendar::years_before;
use crate::story::{Assessed, Contributions, Given, NewMeasure, Setting, Story, Streams};
use crate::town::employee::{
    AASHILD, ANDREAS, BENEDIKTE, FARID, GURO, HENRIK, IDA, INGA, MARIAM, RANDI, SOLFRID, SUNNIVA,
    THUY, TORGEIR, VIDAR,
};
use crate::town::place;
use crate::walk::{Role as Who, Waits};
use casework::assessment::{Conclusion, Right};
use casework::coordinator::{EndReason, Role};
use casework::decision::Outcome;
use casework::need::{Area, HearingForm};
use casework::note::Occasion;
use casework::notice::{Channel, ConsentKnown, SenderKind};
use casework::person::{Birth, RelationKind};
use casework::plan::{MeasureState, ServiceDecision, Whose};
use casework::team::Nearness;

fn born(setting: &Setting, years: i16, days: i64) -> Birth {
    Birth::Born {
        on: years_before(setting.today, years, days),
    }
}

/// Alma, with a mother and a co-mother, and a plan that has just begun.
pub(super) fn two_mothers(setting: &Setting) -> Streams {
    let home = "Engveien 9, Fjellvik";
    let mut story = Story::begins("mothers", setting, 75);
    let birth = born(setting, 1, 280);
    let notice = story.notice_of(&BENEDIKTE, &place::STATION, Given {
        kind: SenderKind::HealthStation, channel: Channel::Program, sender: ("Benedikte Haraldseth", "05 51 11 03"),
        children: vec![("Alma", "Lindgaard Moe", birth)],
        need: "Alma er snart to, har en kromosomfeil som bare ti andre har, og spiser nesten ingenting selv. Mødrene har blitt eksperter fordi ingen andre er det.",
        services: "Helsestasjonen, Barneavdelingen, klinisk ernæringsfysiolog.", consent: ConsentKnown::Agreed, language: "",
    });
    story.on(72);
    let adults = [
        (
            sketch("Silje", "Lindgaard", 32, home),
            at_home(RelationKind::Mother),
        ),
        (
            sketch("Tonje", "Moenseth", 35, home),
            at_home(RelationKind::CoMother),
        ),
    ];
    let (child, adults) = begins(
        &mut story,
        notice,
        &Beginning {
            by: &FARID,
            child: ("Alma", "Lindgaard Moe"),
            birth,
            address: home,
            adults: &adults,
            why: "Saken er åpnet. Silje og Tonje ville møtes på helsestasjonen der Alma er kjent.",
        },
    );
    let [first, second] = &adults[..] else {
        return story.streams;
    };
    let mut case = story.case(&child);
    case.on(65);
    case.maps(
        &FARID,
        "Silje og Tonje, Iŋgá på helsestasjonen.",
        "At måltidene kan bli hyggelige. At noen andre også kan gi mat.",
        "Alma synger før hun snakker. Mødrene deler alt likt og har skrevet egen perm.",
        &[
            (
                Area::Health,
                "Sonden glir ut om natten. Ernæringsfysiologen er på sykehuset to timer unna.",
            ),
            (Area::Home, "Fem måltider på fire timer hver dag."),
        ],
    );
    case.hears(
        &INGA,
        HearingForm::Observed,
        "Iŋgá, i et måltid hjemme",
        "Alma snur seg bort når skjeen kommer, men spiser selv når hun får holde den.",
    );
    case.wishes(second, true);
    case.on(58);
    let letter = grants(
        &mut case,
        &FARID,
        Grant {
            right: Right::ChildCoordinator,
            serious: "Sjelden tilstand der ernæringen er alvorlig truet.",
            reasons: "Familien trenger mange tjenester lenge, og kunnskapen må samles ett sted.",
            letter: "Dere får barnekoordinator. Permen deres er det beste utgangspunktet vi kunne fått.",
        },
    );
    case.opens_letter(first, letter);
    case.opens_letter(second, letter);
    case.on(52);
    case.appoints(
        &FARID,
        Role::ChildCoordinator,
        &INGA,
        &AASHILD,
        "Iŋgá kjenner sjeldne tilstander og har fulgt Alma siden fødselen.",
    );
    plan_consented(&mut case, &INGA, &[first, second]);
    case.joins(
        &INGA,
        &IDA,
        "barnelege",
        "Svarer på melding innen to dager.",
        Nearness::Sometimes,
    );
    case.joins(
        &INGA,
        &SUNNIVA,
        "fysioterapeut med ansvar for spising og holdning",
        "Trener munn og holdning før måltid.",
        Nearness::Often,
    );
    case.on(40);
    case.begins_plan(&INGA, &place::STATION, Contributions {
        resources_and_needs: "Alma vil selv. Hun trenger ro, små porsjoner og voksne som tør å vente.",
        family: "Mødrene fører dagbok over måltider, med ett ord per måltid.", kin: "Morfar er barnevakt på tirsdager.",
        contact_doctor: "Barnelege Ida Sofie Brennmoen", others: "Senter for sjeldne diagnoser.", culture_and_language: "", child: "Alma har vist i måltidene hva hun liker, og det er skrevet ned av tre ulike voksne.",
    }, 90);
    let eat = case.sets_goal(
        &INGA,
        Whose::Family,
        "Ett måltid om dagen uten sonde.",
        "Trening før maten, og samme måte hos alle.",
    );
    case.agrees(
        &INGA,
        eat,
        NewMeasure {
            what: "Spisetrening hjemme",
            how: "Alma holder skjeen.",
            extent: "To ganger i uka",
            who: &SUNNIVA,
            days: None,
            state: MeasureState::Going,
            decision: ServiceDecision::NotNeeded,
        },
    );
    case.on(33);
    case.activates(&INGA);
    case.on(1);
    case.writes(
        first,
        "I dag spiste hun fire jordbær. FIRE! Kan du si det til Sunniva?",
    );
    to_be(
        &mut story,
        Who::Parent,
        first,
        Waits::PlanWithLatePromise,
        &child,
        "/plan",
    );
    story.streams
}

/// Aksel, who is well again: the plan is closed, and the appointment has ended.
pub(super) fn ended(setting: &Setting) -> Streams {
    let home = "Teglverkveien 22, Fjellvik";
    let mut story = Story::begins("ended", setting, 700);
    let birth = born(setting, 11, 100);
    let mother = story.adult(&GURO, sketch("Ellinor", "Brynhildsen", 43, home));
    let notice = story.notice(&mother, Given {
        kind: SenderKind::Family, channel: Channel::Program, sender: (&mother.name, "07 55 20 19"), children: vec![("Aksel", "Brynhildsen", birth)],
        need: "Aksel har fått leukemi. Vi er på sykehuset tre uker av fire, og lillesøster bor hos naboen.", services: "Barneavdelingen, skolen.", consent: ConsentKnown::Agreed, language: "",
    });
    story.on(697);
    let (child, _) = begins(
        &mut story,
        notice,
        &Beginning {
            by: &GURO,
            child: ("Aksel", "Brynhildsen"),
            birth,
            address: home,
            adults: &[],
            why: "Vi åpner saken med en gang og ringer deg på sykehuset.",
        },
    );
    story.ties(&GURO, &child, &mother, at_home(RelationKind::Mother));
    let mut case = story.case(&child);
    case.on(690);
    case.maps(
        &GURO,
        "Ellinor på telefon fra sykehuset.",
        "At noen hjemme holder kontakten med skolen og lillesøster.",
        "Klassen sender video hver fredag.",
        &[
            (
                Area::Siblings,
                "Lillesøster Frida på seks trenger en fast voksen.",
            ),
            (Area::Education, "Undervisning på sykehuset."),
        ],
    );
    let letter = grants(
        &mut case,
        &GURO,
        Grant {
            right: Right::ChildCoordinator,
            serious: "Livstruende sykdom med lang behandling.",
            reasons: "Behandlingen varer i over to år og berører hele familien.",
            letter: "Dere får barnekoordinator fra i dag. Dere skal slippe å ringe rundt fra sykehuset.",
        },
    );
    case.opens_letter(&mother, letter);
    let held = case.appoints(
        &GURO,
        Role::ChildCoordinator,
        &AASHILD,
        &HENRIK,
        "Åshild har videreutdanning i sorg og krise.",
    );
    plan_consented(&mut case, &AASHILD, &[&mother]);
    let teacher = case.joins(
        &AASHILD,
        &SOLFRID,
        "kontaktlærer på skjerm",
        "Skjerm i klasserommet hver dag.",
        Nearness::Often,
    );
    case.on(670);
    case.begins_plan(
        &AASHILD,
        &place::STATION,
        Contributions {
            resources_and_needs: "Aksel vil følge klassen, Frida vil ha mamma hjemme iblant.",
            family: "Ellinor ringer hver kveld.",
            child: "Aksel har diktert målene fra sykehussenga.",
            ..Contributions::default()
        },
        -300,
    );
    let class = case.sets_goal(
        &AASHILD,
        Whose::Child,
        "Jeg vil gå i samme klasse når jeg kommer hjem.",
        "Undervisning hver dag han orker.",
    );
    let lessons = case.agrees(
        &AASHILD,
        class,
        NewMeasure {
            what: "Undervisning over skjerm",
            how: "Solfrid åpner skjermen når timen begynner.",
            extent: "Daglig",
            who: &SOLFRID,
            days: None,
            state: MeasureState::Going,
            decision: ServiceDecision::NotNeeded,
        },
    );
    case.activates(&AASHILD);
    case.on(120);
    case.measure_moves(
        &SOLFRID,
        lessons,
        MeasureState::Done,
        "Han er tilbake i klassen hele uka.",
    );
    case.evaluates(
        &AASHILD,
        "Skjermen i klasserommet ble det viktigste.",
        "Frida ventet for lenge på noen å snakke med.",
        "Aksel: «Jeg slo Emil i sjakk på skjerm.» Ellinor: «Vi er hjemme.»",
        "Ingenting. Vi takker hverandre.",
    );
    case.on(60);
    case.ends_plan(
        &AASHILD,
        "Behandlingen er ferdig, og familien klarer kontrollene selv.",
    );
    let visit = case.promises(
        &AASHILD,
        &SOLFRID,
        "Ta med klassen på besøk til Aksel",
        40,
        None,
    );
    case.drops(
        &AASHILD,
        visit,
        "Han er hjemme igjen og besøker klassen selv.",
    );
    case.leaves(&AASHILD, teacher);
    case.ends_appointment(&GURO, held, EndReason::NeedGone);
    to_be(
        &mut story,
        Who::Parent,
        &mother,
        Waits::EverythingEnded,
        &child,
        "",
    );
    story.streams
}

/// Emil, whose father asks for another coordinator.
pub(super) fn change(setting: &Setting) -> Streams {
    let home = "Møllebakken 17, Fjellvik";
    let mut story = Story::begins("change", setting, 230);
    let birth = born(setting, 13, 15);
    let notice = story.notice_of(&THUY, &place::BAY_SCHOOL, Given {
        kind: SenderKind::School, channel: Channel::Program, sender: ("Thuy Pham-Lillevik", "05 51 18 01"), children: vec![("Emil", "Rognstad", birth)],
        need: "Emil har cerebral parese og sitter i elektrisk rullestol. Ungdomstrinnet er i andre etasje, og heisen har stått siden august.", services: "Skolen, fysioterapeut, BPA er søkt om.", consent: ConsentKnown::Agreed, language: "",
    });
    story.on(227);
    let adults = [(
        sketch("Geir", "Rognstad", 48, home),
        at_home(RelationKind::Father),
    )];
    let (child, adults) = begins(
        &mut story,
        notice,
        &Beginning {
            by: &RANDI,
            child: ("Emil", "Rognstad"),
            birth,
            address: home,
            adults: &adults,
            why: "Vi har ringt Geir, og han vil gjerne ha hjelp.",
        },
    );
    let [father] = &adults[..] else {
        return story.streams;
    };
    let mut case = story.case(&child);
    case.on(220);
    case.maps(
        &RANDI,
        "Geir, Emil og læreren.",
        "At Emil kommer dit de andre er.",
        "Emil er kaptein på e-sportlaget og styrer ordet i enhver samtale.",
        &[
            (Area::Education, "Heisen. Assistenten slutter til jul."),
            (Area::Housing, "Bilen er for lav til den nye stolen."),
        ],
    );
    case.hears(
        &RANDI,
        HearingForm::Talk,
        "Randi, i kantina",
        "«Ikke kall det møte om meg hvis ikke jeg er invitert.»",
    );
    case.wishes(father, true);
    let letter = grants(
        &mut case,
        &RANDI,
        Grant {
            right: Right::ChildCoordinator,
            serious: "Varig og omfattende funksjonsnedsettelse.",
            reasons: "Skole, bygg, hjelpemidler og assistanse må samordnes over mange år.",
            letter: "Dere får barnekoordinator. Emil er invitert til alle møter.",
        },
    );
    case.opens_letter(father, letter);
    case.on(210);
    case.appoints(
        &RANDI,
        Role::ChildCoordinator,
        &MARIAM,
        &HENRIK,
        "Mariam kjenner skolen og hadde ledig tid.",
    );
    case.joins(
        &MARIAM,
        &VIDAR,
        "rådgiver i PP-tjenesten, prøver og fritak",
        "Ser på hva Emil trenger på prøver.",
        Nearness::Sometimes,
    );
    case.on(80);
    let lift = case.promises(
        &MARIAM,
        &THUY,
        "Flytte klassen ned i første etasje til heisen er i orden",
        -55,
        None,
    );
    case.on(58);
    case.keeps(&THUY, lift, "Vi byttet rom med åttende.");
    case.on(13);
    case.asks_for_another(father, "Mariam er hyggelig, men hun kan ikke dette med biler, bygg og stoler. Vi bruker all tiden på å forklare. Kan vi få Henrik?");
    case.on(11);
    let wrong = case.notes(
        &MARIAM,
        Occasion::Other,
        "Emil skal ha influensavaksine hos legen på tirsdag.",
    );
    case.strikes(
        &MARIAM,
        wrong,
        "Dette var sagt i en annen telefonsamtale og gjelder ikke Emil.",
    );
    case.notes(&RANDI, Occasion::Call, "Ringte Geir. Det haster ikke, men de vil gjerne ha svar før jul. Henrik har mulighet fra januar.");
    to_be(
        &mut story,
        Who::Parent,
        father,
        Waits::ChangeRequested,
        &child,
        "",
    );
    story.streams
}

/// Mina, who gets no child coordinator and therefore was assessed for a coordinator.
pub(super) fn refused(setting: &Setting) -> Streams {
    let home = "Prestegata 11, Fjellvik";
    let mut story = Story::begins("refused", setting, 52);
    let birth = born(setting, 7, 8);
    let mother = story.adult(&FARID, sketch("Oda", "Fagerdalen", 37, home));
    let notice = story.notice(&mother, Given {
        kind: SenderKind::Family, channel: Channel::Program, sender: (&mother.name, "07 33 71 02"), children: vec![("Mina", "Fagerdalen", birth)],
        need: "Mina har allergi mot nesten alt og har vært på sykehus to ganger. Skolen, SFO og idrettslaget gjør det på tre forskjellige måter.", services: "Skolen, SFO, fastlegen.", consent: ConsentKnown::Agreed, language: "",
    });
    story.on(49);
    let (child, _) = begins(
        &mut story,
        notice,
        &Beginning {
            by: &FARID,
            child: ("Mina", "Fagerdalen"),
            birth,
            address: home,
            adults: &[],
            why: "Takk for at du skrev. Vi ser på det sammen med deg.",
        },
    );
    story.ties(&FARID, &child, &mother, at_home(RelationKind::Mother));
    let mut case = story.case(&child);
    case.on(43);
    case.maps(
        &FARID,
        "Oda på telefon og i møte, Andreas på skolen.",
        "At alle gjør det samme når Mina får en reaksjon.",
        "Mina leser innholdsfortegnelser bedre enn de voksne.",
        &[
            (
                Area::Health,
                "To reaksjoner siste år. Sprøyte på skolen og hjemme.",
            ),
            (Area::Leisure, "Treneren tør ikke ha henne med på cup."),
        ],
    );
    case.hears(
        &FARID,
        HearingForm::Talk,
        "Farid og Mina, uten mor",
        "Mina vil ha sprøyta i egen sekk og bestemme hvem som vet det.",
    );
    case.wishes(&mother, true);
    case.on(35);
    let first = case.assesses(&FARID, Assessed {
        right: Right::ChildCoordinator, facts: &[("needs-long-lasting-services", true), ("needs-coordinated-services", true)],
        serious: "Reaksjonene er farlige, men sjeldne, og Mina lever som andre barn mellom dem. Vi har sett på alle momentene og på hva legen skriver.",
        conclusion: Conclusion::NotMet, reasons: "Vi finner ikke at tilstanden er alvorlig nok slik loven bruker ordet nå. Det kan endre seg, og da ser vi på det igjen.",
    });
    case.decides(&FARID, first, Right::ChildCoordinator, Outcome::Refused, "Dere får ikke barnekoordinator nå. Vi har sett at det er krevende, men Mina trenger ikke tjenester fra mange over lang tid slik loven legger til grunn. Derfor har vi vurdert vanlig koordinator også. Dere kan klage, og vi hjelper dere gjerne med å skrive klagen.");
    case.on(34);
    let second = case.assesses(&FARID, crate::story::assessed(Right::Coordinator, "", "Tjenestene må ses i sammenheng, og familien ønsker det. Vilkårene for koordinator er oppfylt."));
    let letter = case.decides(&FARID, second, Right::Coordinator, Outcome::Granted, "Dere får koordinator. Han sørger for at skolen, SFO og idrettslaget følger den samme planen ved reaksjon.");
    case.on(33);
    case.opens_letter(&mother, letter);
    case.on(29);
    case.appoints(
        &FARID,
        Role::Coordinator,
        &HENRIK,
        &TORGEIR,
        "Henrik har tid, og saken er oversiktlig.",
    );
    case.joins(
        &HENRIK,
        &ANDREAS,
        "spesialpedagog som lærer opp SFO",
        "Lærer opp de voksne på SFO.",
        Nearness::Sometimes,
    );
    case.promises(
        &HENRIK,
        &ANDREAS,
        "Øve med SFO på hva de gjør ved reaksjon",
        1,
        None,
    );
    case.on(2);
    case.notes(&HENRIK, Occasion::Letter, "Oda skriver at hun vil klage på avslaget om barnekoordinator. Sendte henne lenken og tilbød hjelp.");
    to_be(
        &mut story,
        Who::Parent,
        &mother,
        Waits::UnopenedLetter,
        &child,
        "",
    );
    story.streams
}
