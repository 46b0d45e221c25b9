//! Ylva, who starts school next autumn: everything is in place, and one promise is late.

use crate::calendar::years_before;
use crate::story::{
    Adult, CaseStory, Child, ChildSketch, Contributions, Given, NewMeasure, Setting, Share, Sketch,
    Story, Streams, Tie, assessed, parent,
};
use crate::town::employee::{
    AASHILD, ANDREAS, FARID, HENRIK, IDA, LEILA, ROLF, SAMIRA, SUNNIVA, VIDAR,
};
use crate::town::place;
use crate::walk::{Role as Who, ToBe, Waits};
use casework::assessment::Right;
use casework::consent::Giver;
use casework::coordinator::Role;
use casework::decision::Outcome;
use casework::id::ItemId;
use casework::label::Kind;
use casework::need::{Area, HearingForm};
use casework::note::Occasion;
use casework::notice::{Channel, ConsentKnown, SenderKind};
use casework::person::{Birth, RelationKind};
use casework::plan::{MeasureState, ServiceDecision, Whose};
use casework::team::Nearness;

const HOME: &str = "Elvebakken 12, Fjellvik";

/// The family's story.
pub(super) fn tell(setting: &Setting) -> Streams {
    let mut story = Story::begins("ylva", setting, 214);
    let birth = Birth::Born {
        on: years_before(setting.today, 5, 131),
    };
    let notice = story.notice_of(&ROLF, &place::HABILITATION, notice(birth));
    story.on(212);
    let mother = story.adult(&FARID, adult("Kristin", 34));
    let father = story.adult(&FARID, adult("Jonas", 36));
    let child = story.child(
        &FARID,
        ChildSketch {
            given: "Ylva",
            family: "Brattlien",
            birth,
            address: HOME,
        },
    );
    story.ties(&FARID, &child, &mother, Tie::parent(RelationKind::Mother));
    story.ties(&FARID, &child, &father, Tie::parent(RelationKind::Father));
    let case = story.case_id(&child);
    story.became(
        &FARID,
        notice,
        vec![case],
        "Vi har snakket med foreldrene, og de ønsker at vi går videre. Saken er åpnet i dag.",
    );
    let mut case = story.opens(&FARID, &child, Some(notice));
    mapped(&mut case, &mother);
    decided(&mut case, &mother, &father);
    consented(&mut case, &mother, &father);
    team(&mut case);
    planned(&mut case);
    followed(&mut case, &mother, &father);
    to_be(&mut story, &mother, &father, &child);
    story.streams
}

fn adult(given: &'static str, age: i16) -> Sketch<'static> {
    Sketch {
        given,
        family: "Brattlien",
        age,
        address: HOME,
    }
}

fn notice(birth: Birth) -> Given<'static> {
    Given {
        kind: SenderKind::Hospital,
        channel: Channel::Program,
        sender: ("Rolf Aspelund", "05 53 10 02"),
        children: vec![("Ylva", "Brattlien", birth)],
        need: "Ylva har en sjelden epilepsi og er sein i motorikken. Hun er innlagt til utredning \
               for tredje gang i år. Foreldrene forteller at de selv ringer rundt til ni \
               forskjellige steder, og at barnehagen og sykehuset får ulike beskjeder. Vi mener \
               familien trenger én person å forholde seg til før skolestart.",
        services: "Barnehabiliteringen, Tyttebærtua barnehage, fysioterapeut i kommunen.",
        consent: ConsentKnown::Agreed,
        language: "",
    }
}

fn mapped(case: &mut CaseStory<'_>, mother: &Adult) {
    case.on(205);
    case.maps(
        &FARID,
        "Kristin og Jonas i to samtaler hjemme, Samira i barnehagen, Rolf på sykehuset. Storebror \
         Tobias var med i den ene samtalen.",
        "At Ylva kan leke med de andre ute uten at vi må stå ved siden av hele tiden. At vi får \
         sove. At skolen vet hvem hun er før hun kommer.",
        "Ylva er nysgjerrig og blid og elsker vann. Tobias på ni er en tålmodig storebror. \
         Besteforeldrene bor i nabohuset og henter i barnehagen to dager i uka.",
        &[
            (
                Area::Health,
                "Anfall mest om natten, fire til seks i uka. Medisinen blir justert. \
                            Barnehagen er usikker på når de skal gi akuttmedisin.",
            ),
            (
                Area::Home,
                "Foreldrene deler nettene mellom seg og er slitne. Badet har dusjkabinett \
                          med høy kant, og Ylva faller lett.",
            ),
            (
                Area::Education,
                "Skal begynne på Fjellbekken skole. Trenger en voksen som kjenner \
                               anfallene, og et hvilerom.",
            ),
            (
                Area::Relief,
                "Har ikke hatt avlastning. Kristin har gått ned i 60 prosent stilling.",
            ),
            (
                Area::Siblings,
                "Tobias våkner når Ylva får anfall. Han spør hva som skjer hvis mamma \
                              og pappa sover.",
            ),
            (Area::Transition, "Fra barnehage til skole neste høst."),
        ],
    );
    case.on(203);
    case.hears(
        &FARID,
        HearingForm::Play,
        "Farid og Samira sammen, i barnehagen, med tegning og dukker",
        "Ylva tegnet seg selv i vannet med Tobias. Hun sa at hjelmen klør, at hun vil bade, og at \
         hun ikke liker når mamma gråter i bilen.",
    );
    case.wishes(mother, true);
}

fn decided(case: &mut CaseStory<'_>, mother: &Adult, father: &Adult) {
    case.on(198);
    let serious = "Anfallene er hyppige, er ikke under kontroll og gjør at Ylva aldri kan være \
                   alene. Hun trenger hjelp til det meste hun vil gjøre, og familien bærer nettene \
                   alene.";
    let coordinator = case.assesses(
        &FARID,
        assessed(
            Right::ChildCoordinator,
            serious,
            "Ylva har en alvorlig tilstand, familien vil trenge tjenester i mange år, og de kommer \
             fra sykehus, kommune, barnehage og snart skole. Vilkårene er oppfylt.",
        ),
    );
    let plan = case.assesses(
        &FARID,
        assessed(
            Right::IndividualPlan,
            "",
            "Tjenestene må ses i sammenheng over lang tid, og foreldrene ønsker en plan før \
             skolestart.",
        ),
    );
    case.on(194);
    let first = case.decides(
        &FARID,
        coordinator,
        Right::ChildCoordinator,
        Outcome::Granted,
        "Dere får en barnekoordinator. Ylva er alvorlig syk, hun vil trenge hjelp fra flere steder \
         i mange år, og noen må holde trådene sammen så dere slipper å gjøre det selv. \
         Barnekoordinatoren skal være den dere ringer.",
    );
    let second = case.decides(
        &FARID,
        plan,
        Right::IndividualPlan,
        Outcome::Granted,
        "Dere kan få en individuell plan når dere samtykker til det. Planen samler hva dere vil \
         oppnå, hvem som gjør hva, og når vi ser på den igjen.",
    );
    case.on(193);
    case.opens_letter(mother, first);
    case.opens_letter(mother, second);
    case.on(191);
    case.opens_letter(father, first);
    case.on(186);
    case.appoints(
        &FARID,
        Role::ChildCoordinator,
        &HENRIK,
        &AASHILD,
        "Henrik kjenner hjelpemidler og tilrettelegging hjemme og på skolen, og har plass til en \
         familie til. Han vurderer ikke selv om familien skal få avlastning, så rollene blander \
         seg ikke. Familien møtte ham først og ville gjerne ha ham.",
    );
}

fn consented(case: &mut CaseStory<'_>, mother: &Adult, father: &Adult) {
    case.on(182);
    let both = [parent(mother), parent(father)];
    let plan = case.asks_for_plan(&HENRIK, &both);
    let school = case.asks_to_share(
        &HENRIK,
        share(
            &place::BROOK_SCHOOL,
            &[Kind::Need, Kind::Plan, Kind::Health],
            "At skolen kan ansette og lære opp en voksen som kjenner anfallene før skolestart.",
        ),
        &both,
    );
    let kindergarten = case.asks_to_share(
        &HENRIK,
        share(
            &place::TYTTEBAERTUA,
            &[Kind::Need, Kind::Plan, Kind::Health],
            "At barnehagen vet når akuttmedisinen skal gis, og hva som er endret etter innleggelser.",
        ),
        &both,
    );
    case.on(181);
    for id in [plan, school, kindergarten] {
        give(case, mother, id, parent(mother));
    }
    case.on(179);
    for id in [plan, school, kindergarten] {
        give(case, father, id, parent(father));
    }
    let purpose = "At Henrik kjenner anfallene og sykehusets råd når han skal få alle til å dra \
                   i samme retning.";
    case.shares_health(&HENRIK, &[mother, father], purpose);
    case.on(96);
    let respite = case.asks_to_share(
        &HENRIK,
        share(
            &place::RESPITE,
            &[Kind::Need, Kind::Health],
            "At Solkroken kan ta imot Ylva én helg i måneden på en trygg måte.",
        ),
        &both,
    );
    give(case, mother, respite, parent(mother));
    case.on(94);
    give(case, father, respite, parent(father));
}

fn give(case: &mut CaseStory<'_>, by: &Adult, id: casework::id::ConsentId, giver: Giver) {
    case.gives(by, id, giver);
}

fn share<'t>(place: &'t place::Place, kinds: &'t [Kind], purpose: &'t str) -> Share<'t> {
    Share {
        place,
        kinds,
        lifts: kinds.contains(&Kind::Health),
        purpose,
        days: Some(300),
    }
}

fn team(case: &mut CaseStory<'_>) {
    case.on(178);
    let mut join = |who, role, contribution, nearness| {
        case.joins(&HENRIK, who, role, contribution, nearness);
    };
    join(
        &SAMIRA,
        "pedagogisk leder på Sjøstjerna",
        "Følger Ylva gjennom dagen og gir akuttmedisin ved behov.",
        Nearness::Often,
    );
    join(
        &SUNNIVA,
        "fysioterapeut, tirsdager i bassenget",
        "Trener balanse og styrke i varmt vann.",
        Nearness::Often,
    );
    join(
        &IDA,
        "barnelege med ansvar for epilepsien",
        "Justerer medisiner og svarer på spørsmål om anfall.",
        Nearness::Sometimes,
    );
    join(
        &ROLF,
        "koordinator på sykehuset",
        "Samler timer på samme dag og sender beskjed etter innleggelser.",
        Nearness::Sometimes,
    );
    join(
        &VIDAR,
        "rådgiver i PP-tjenesten, skolestart",
        "Skriver den sakkyndige vurderingen til skolen.",
        Nearness::Sometimes,
    );
    case.on(120);
    case.joins(
        &HENRIK,
        &ANDREAS,
        "spesialpedagog på Fjellbekken",
        "Besøker barnehagen og forbereder skolestarten.",
        Nearness::Sometimes,
    );
    case.on(92);
    case.joins(
        &HENRIK,
        &LEILA,
        "kontaktperson på Solkroken",
        "Er sammen med Ylva på avlastningshelgene.",
        Nearness::Often,
    );
    case.friend_joins(
        &HENRIK,
        "Oddny og Per Brattlien",
        "besteforeldre i nabohuset",
        "Henter i barnehagen mandag og onsdag.",
        Nearness::Often,
    );
}

fn planned(case: &mut CaseStory<'_>) {
    case.on(168);
    case.begins_plan(
        &HENRIK,
        &place::THERAPY,
        Contributions {
            resources_and_needs: "Ylva er nysgjerrig, glad i vann og i storebror. Hun trenger \
                                  trygge voksne som kjenner anfallene, netter med ro og en skole \
                                  som er forberedt.",
            family: "Kristin og Jonas fører anfallsdagbok på telefonen og tar den med til \
                     sykehuset. Tobias lærer bort Ylvas beste leker.",
            kin: "Besteforeldrene henter to dager i uka og har lært å gi akuttmedisin.",
            contact_doctor: "Ida Sofie Brennmoen, Barnehabiliteringen",
            others: "Epilepsiforeningen har tilbudt foreldrene en samtalegruppe.",
            culture_and_language: "",
            child: "Ylva har vist med tegning og lek hva hun liker. Hun har fått se bildeplanen \
                    over hvem som kommer når, og har valgt ut bildene selv.",
        },
        147,
    );
    let bathing = case.sets_goal(
        &HENRIK,
        Whose::Child,
        "Jeg vil bade med Tobias.",
        "Ylva er i vannet hver uke, trygt og uten hjelm.",
    );
    let sleeping = case.sets_goal(
        &HENRIK,
        Whose::Family,
        "At vi får sove minst tre netter i uka.",
        "Foreldrene får avlastning og et varslingssystem de stoler på.",
    );
    let school = case.sets_goal(
        &HENRIK,
        Whose::Family,
        "At skolen kjenner Ylva før hun kommer.",
        "Voksne er ansatt og lært opp før sommeren, og hvilerommet er klart.",
    );
    water(case, bathing);
    nights(case, sleeping);
    beginning(case, school);
    case.lists(
        &SAMIRA,
        "Barnehagens handlingsplan ved anfall",
        &place::TYTTEBAERTUA,
    );
    case.on(160);
    case.activates(&HENRIK);
}

fn measure<'t>(
    who: &'t crate::town::Employee,
    what: &'t str,
    how: &'t str,
    extent: &'t str,
) -> NewMeasure<'t> {
    NewMeasure {
        what,
        how,
        extent,
        who,
        days: None,
        state: MeasureState::Going,
        decision: ServiceDecision::NotNeeded,
    }
}

fn water(case: &mut CaseStory<'_>, goal: ItemId) {
    case.agrees(
        &HENRIK,
        goal,
        measure(
            &SUNNIVA,
            "Trening i varmtvannsbasseng",
            "I liten gruppe, med Tobias som gjest annenhver gang.",
            "Tirsdager kl. 13, 45 minutter",
        ),
    );
    case.agrees(
        &HENRIK,
        goal,
        NewMeasure {
            days: Some(24),
            state: MeasureState::Agreed,
            decision: ServiceDecision::AppliedFor,
            ..measure(
                &HENRIK,
                "Ombygging av badet hjemme",
                "Gulvdusj uten kant og sklisikkert belegg. Søknad om tilskudd er sendt.",
                "Én ombygging",
            )
        },
    );
}

fn nights(case: &mut CaseStory<'_>, goal: ItemId) {
    case.agrees(
        &HENRIK,
        goal,
        NewMeasure {
            decision: ServiceDecision::Decided,
            ..measure(
                &LEILA,
                "Avlastning på Solkroken",
                "Fra fredag ettermiddag til søndag kveld, med våken nattevakt.",
                "Én helg i måneden",
            )
        },
    );
    case.agrees(
        &HENRIK,
        goal,
        NewMeasure {
            days: Some(10),
            decision: ServiceDecision::Decided,
            ..measure(
                &HENRIK,
                "Epilepsialarm i senga",
                "Prøves ut i fire uker. Barnelegen ser på tallene sammen med foreldrene.",
                "Hver natt",
            )
        },
    );
}

fn beginning(case: &mut CaseStory<'_>, goal: ItemId) {
    case.agrees(
        &HENRIK,
        goal,
        NewMeasure {
            days: Some(-9),
            state: MeasureState::Agreed,
            decision: ServiceDecision::NotNeeded,
            ..measure(
                &VIDAR,
                "Sakkyndig vurdering til skolen",
                "Bygger på observasjon i barnehagen og samtale med foreldrene.",
                "Én vurdering, før jul",
            )
        },
    );
    case.agrees(
        &HENRIK,
        goal,
        NewMeasure {
            days: Some(60),
            state: MeasureState::Agreed,
            ..measure(
                &ANDREAS,
                "Bli-kjent-besøk på Fjellbekken",
                "Ylva, Samira og én forelder, korte besøk når skolen er rolig.",
                "Fire ganger før sommeren",
            )
        },
    );
}

fn followed(case: &mut CaseStory<'_>, mother: &Adult, father: &Adult) {
    case.on(61);
    let meeting = case.notes(&HENRIK, Occasion::Meeting, "Møte i ansvarsgruppa. Alle var der unntatt skolen. Vi ble enige om at PP-tjenesten skriver sakkyndig vurdering nå og ikke venter til våren, og at sykehuset sender samme beskjed til barnehagen og foreldrene.");
    let report = case.promises(
        &HENRIK,
        &VIDAR,
        "Sende sakkyndig vurdering til skolen og foreldrene",
        -9,
        Some(meeting),
    );
    let summary = case.promises(
        &HENRIK,
        &ROLF,
        "Sende samme oppsummering til barnehagen og foreldrene etter hver innleggelse",
        -40,
        Some(meeting),
    );
    case.on(43);
    case.keeps(
        &ROLF,
        summary,
        "Sendt etter innleggelsen i forrige uke. Blir gjort fast.",
    );
    case.on(38);
    case.evaluates(&HENRIK, "Bassenget er ukas høydepunkt. Anfallene om natten er færre etter at medisinen ble endret.", "Vi venter fortsatt på PP-tjenesten, og badet er ikke bygget om.", "Ylva: «Jeg kan dykke.» Jonas: «Vi har sovet tre netter på rad. Det har ikke skjedd på to år.»", "Alarmen prøves ut. Vi ringer PP-tjenesten i stedet for å skrive.");
    case.on(7);
    case.asks_about(mother, report);
    case.on(5);
    let call = case.notes(&HENRIK, Occasion::Call, "Ringte Sunniva om alarmen. Hun kjenner en familie som bruker den samme, og spør om Kristin kan få ringe dem.");
    case.promises(
        &HENRIK,
        &SUNNIVA,
        "Spørre den andre familien om Kristin kan ringe dem om epilepsialarmen",
        2,
        Some(call),
    );
    case.promises(
        &HENRIK,
        &HENRIK,
        "Ringe kommunens byggesak om svaret på tilskuddet til badet",
        4,
        None,
    );
    case.family_promises(
        &HENRIK,
        father,
        "Ta med anfallsdagboka for de siste fire ukene til sykehuset",
        9,
    );
    case.on(3);
    let letter = case.answers(&HENRIK, "Hei! Jeg har snakket med Vidar i dag. Han beklager at vurderingen er sein, og har satt av torsdagen til å skrive den ferdig. Jeg ringer ham fredag morgen.", None);
    case.on(0);
    case.reads(mother, letter);
    case.writes(mother, "Takk for at du følger opp! Ylva hadde et langt anfall i natt, men vi klarte oss hjemme. Kan du si fra til Samira at hun kommer først klokka ti i morgen?");
}

fn to_be(story: &mut Story, mother: &Adult, father: &Adult, child: &Child) {
    let case = story.case_id(child);
    let to_be = |adult: &Adult, page: &str| ToBe {
        role: Who::Parent,
        person: adult.id,
        name: adult.name.clone(),
        waits: Waits::PlanWithLatePromise,
        path: format!("/case/{case}{page}"),
    };
    let people = [to_be(mother, ""), to_be(father, "/plan")];
    story.streams.people.extend(people);
}
