//! Elias, whose parents live in two municipalities: one consent waits for his father.

use crate::calendar::years_before;
use crate::story::{
    Adult, CaseStory, ChildSketch, Contributions, Given, NewMeasure, Setting, Share, Sketch, Story,
    Streams, Tie, assessed, parent,
};
use crate::town::employee::{ANDREAS, GURO, HENRIK, MARIAM, PAVEL, SIV, SOLFRID};
use crate::town::place;
use crate::walk::{Role as Who, ToBe, Waits};
use casework::assessment::Right;
use casework::coordinator::Role;
use casework::decision::Outcome;
use casework::label::Kind;
use casework::need::{Area, HearingForm};
use casework::note::Occasion;
use casework::notice::{Channel, ConsentKnown, SenderKind};
use casework::person::{Birth, RelationKind};
use casework::plan::{MeasureState, ServiceDecision, Whose};
use casework::team::Nearness;

/// The family's story.
pub(super) fn tell(setting: &Setting) -> Streams {
    let mut story = Story::begins("separated", setting, 104);
    let birth = Birth::Born {
        on: years_before(setting.today, 10, 60),
    };
    let mother = story.adult(&GURO, adult("Linh", "Nguyen", 38, "Kirkegata 40, Fjellvik"));
    let father = story.adult(
        &GURO,
        adult("Øystein", "Tveitmoen", 41, "Grustaket 7, Granheim"),
    );
    let notice = story.notice(&mother, notice(&mother.name, birth));
    story.on(101);
    let child = story.child(
        &GURO,
        ChildSketch {
            given: "Elias",
            family: "Nguyen Tveitmoen",
            birth,
            address: "Kirkegata 40, Fjellvik",
        },
    );
    story.ties(&GURO, &child, &mother, Tie::parent(RelationKind::Mother));
    story.ties(&GURO, &child, &father, Tie::parent(RelationKind::Father));
    let case = story.case_id(&child);
    story.became(
        &GURO,
        notice,
        vec![case],
        "Takk for at du skrev. Vi har ringt deg og Elias sin far, og begge ønsker at vi ser på \
         dette sammen.",
    );
    let mut case = story.opens(&GURO, &child, Some(notice));
    beginning(&mut case, &mother, &father);
    consents(&mut case, &mother, &father);
    draft(&mut case, &mother, &father);
    for (adult, waits) in [
        (&mother, Waits::OtherParent),
        (&father, Waits::ConsentToAnswer),
    ] {
        let path = format!("/case/{}/consent", story.case_id(&child));
        story.streams.people.push(ToBe {
            role: Who::Parent,
            person: adult.id,
            name: adult.name.clone(),
            waits,
            path,
        });
    }
    story.streams
}

fn adult(
    given: &'static str,
    family: &'static str,
    age: i16,
    address: &'static str,
) -> Sketch<'static> {
    Sketch {
        given,
        family,
        age,
        address,
    }
}

fn notice(name: &str, birth: Birth) -> Given<'_> {
    Given {
        kind: SenderKind::Family,
        channel: Channel::Program,
        sender: (name, "07 14 83 26"),
        children: vec![("Elias", "Nguyen Tveitmoen", birth)],
        need: "Elias har autisme og bor annenhver uke hos meg og faren sin. Vi bor i hver vår \
               kommune, og de to stedene gjør ting ulikt. Skolen hans er her, men taxien, \
               støttekontakten og avlastningen hører til der faren bor. Når noe glipper, er det \
               Elias som får en dårlig uke.",
        services: "Fjellbekken skole, BUP, støttekontakt i Granheim.",
        consent: ConsentKnown::Agreed,
        language: "",
    }
}

fn beginning(case: &mut CaseStory<'_>, mother: &Adult, father: &Adult) {
    case.on(95);
    case.maps(
        &GURO,
        "Linh og Øystein hver for seg og én gang sammen, kontaktlærer Solfrid, Paweł på BUP.",
        "At ukene ligner hverandre, uansett hvor Elias bor. At begge hjem vet det samme.",
        "Elias kan alt om tog og tegner rutekart. Foreldrene er uenige om mye, men møtes om ham. \
         Farmor i Granheim tar alltid telefonen.",
        &[
            (
                Area::Education,
                "Går ut av klasserommet når planen endres. Fredager er verst, for da \
                               bytter han hjem.",
            ),
            (
                Area::Home,
                "To hjem med ulik leggetid, mat og skjermtid. Byttedagen ender ofte med \
                          gråt.",
            ),
            (
                Area::Communication,
                "Forstår mer enn han sier. Bruker dagsplan med bilder på skolen, \
                                   men ikke hjemme.",
            ),
            (
                Area::Leisure,
                "Vil bli med på modelljernbaneklubben, men trenger en voksen med.",
            ),
        ],
    );
    case.on(92);
    case.hears(
        &GURO,
        HearingForm::Written,
        "Guro skrev spørsmål, Elias svarte på lapper på biblioteket",
        "«Jeg vil ha samme plan i begge husene. Jeg vil vite hvem som henter. Ikke møter på \
         fredag.»",
    );
    case.wishes(mother, true);
    case.on(88);
    let found = case.assesses(
        &GURO,
        assessed(
            Right::ChildCoordinator,
            "Elias trenger tett hjelp for å forstå dagen sin og for å være trygg ute. Uten den \
             hjelpen kommer han ikke på skolen.",
            "To kommuner, skole, BUP og avlastning må gå i takt i mange år. Vilkårene er oppfylt, \
             og det er Fjellvik som oppnevner fordi Elias er folkeregistrert her.",
        ),
    );
    case.on(84);
    let letter = case.decides(
        &GURO,
        found,
        Right::ChildCoordinator,
        Outcome::Granted,
        "Dere får en barnekoordinator fra Fjellvik. Hun skal også snakke med tjenestene i \
         Granheim, slik at dere ikke må bære beskjeder mellom dem.",
    );
    case.on(83);
    case.opens_letter(mother, letter);
    case.on(80);
    case.opens_letter(father, letter);
    case.on(74);
    case.appoints(
        &GURO,
        Role::ChildCoordinator,
        &MARIAM,
        &HENRIK,
        "Mariam kan autisme og overganger godt og kjenner skolen. Hun skriver ikke sakkyndig \
         vurdering for Elias, det gjør en kollega.",
    );
}

fn consents(case: &mut CaseStory<'_>, mother: &Adult, father: &Adult) {
    case.on(70);
    let both = [parent(mother), parent(father)];
    let plan = case.asks_for_plan(&MARIAM, &both);
    case.gives(mother, plan, parent(mother));
    case.on(66);
    case.gives(father, plan, parent(father));
    let purpose = "At Mariam ser hva BUP har sagt om søvn og uro, i begge hjem.";
    case.shares_health(&MARIAM, &[mother, father], purpose);
    case.on(12);
    let kinds = [Kind::Need, Kind::Plan, Kind::Health];
    let school = case.asks_to_share(
        &MARIAM,
        Share {
            place: &place::BROOK_SCHOOL,
            kinds: &kinds,
            lifts: true,
            purpose: "At læreren vet hvilke råd BUP har gitt, så Elias møter det samme på skolen \
                      som hjemme.",
            days: Some(200),
        },
        &both,
    );
    case.on(11);
    case.gives(mother, school, parent(mother));
    let kinds = [Kind::Plan];
    let respite = case.asks_to_share(
        &MARIAM,
        Share {
            place: &place::RESPITE,
            kinds: &kinds,
            lifts: false,
            purpose: "At Solkroken kan si om de har plass i helgene hos mor.",
            days: Some(90),
        },
        &both,
    );
    case.gives(mother, respite, parent(mother));
    case.on(9);
    case.refuses(father, respite, parent(father));
}

fn draft(case: &mut CaseStory<'_>, mother: &Adult, father: &Adult) {
    case.on(64);
    case.joins(
        &MARIAM,
        &SOLFRID,
        "kontaktlærer på tredje trinn",
        "Lager ukeplanen med bilder og sier fra tidlig om endringer.",
        Nearness::Often,
    );
    case.joins(
        &MARIAM,
        &ANDREAS,
        "spesialpedagog, annenhver time",
        "Øver på å be om pause.",
        Nearness::Often,
    );
    case.joins(
        &MARIAM,
        &PAVEL,
        "familieterapeut på BUP",
        "Veileder begge foreldrene om byttedagen.",
        Nearness::Sometimes,
    );
    case.joins(
        &MARIAM,
        &SIV,
        "psykologspesialist i utredningen",
        "Følger opp utredningen.",
        Nearness::Sometimes,
    );
    case.friend_joins(
        &MARIAM,
        "Gerd Tveitmoen",
        "farmor",
        "Har Elias på onsdager i partallsuker.",
        Nearness::Often,
    );
    case.on(20);
    case.begins_plan(
        &MARIAM,
        &place::PPT,
        Contributions {
            resources_and_needs: "Elias vil forstå uka si. Han lærer raskt når det er tegnet, og \
                                  trenger at de voksne gjør likt.",
            family: "Linh henger opp dagsplanen på kjøkkenet. Øystein gjør det samme i Granheim.",
            kin: "Farmor følger planen på onsdagene.",
            contact_doctor: "",
            others: "Støttekontakten i Granheim inviteres når begge har samtykket.",
            culture_and_language: "Mormor snakker vietnamesisk med Elias. Bildeplanen har begge \
                                   språk.",
            child: "Elias har valgt fargene i planen og bestemt at møter ikke legges til fredag.",
        },
        70,
    );
    let same = case.sets_goal(
        &MARIAM,
        Whose::Child,
        "Samme plan i begge husene.",
        "Hjem, hjem og skole bruker den samme bildeplanen hver dag.",
    );
    case.agrees(
        &MARIAM,
        same,
        NewMeasure {
            what: "Felles bildeplan på nettbrett",
            how: "Andreas lager den, begge foreldrene får opplæring samme ettermiddag.",
            extent: "Hver dag",
            who: &ANDREAS,
            days: Some(14),
            state: MeasureState::Agreed,
            decision: ServiceDecision::NotNeeded,
        },
    );
    case.sets_goal(
        &MARIAM,
        Whose::Family,
        "At byttedagen blir en vanlig dag.",
        "",
    );
    case.on(8);
    let visit = case.notes(&MARIAM, Occasion::Visit, "Hjemme hos Øystein i Granheim. Han har ikke svart på samtykket om BUP fordi han vil vite om læreren får lese alt som står i journalen. Forklarte at det bare gjelder rådene. Han ville sove på det.");
    case.promises(
        &MARIAM,
        &PAVEL,
        "Skrive ned på én side hva skolen får vite, så Øystein kan lese det først",
        3,
        Some(visit),
    );
    case.family_promises(&MARIAM, father, "Svare på samtykket om skolen", 6);
    case.on(2);
    let question = case.writes(
        mother,
        "Har Øystein svart? Solfrid spør meg hver dag om hun kan få rådene fra BUP.",
    );
    case.on(1);
    case.answers(&MARIAM, "Ikke ennå. Han får en side fra Paweł i løpet av uka og bestemmer seg da. Jeg sier fra til Solfrid at hun må vente litt til.", Some(question));
}
