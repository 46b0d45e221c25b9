//! Elle and Ánte, brother and sister with one mother: two cases from one notice.

use crate::calendar::years_before;
use crate::story::{
    Adult, Child, ChildSketch, Contributions, Given, NewMeasure, Setting, Share, Sketch, Story,
    Streams, Tie, assessed, parent,
};
use crate::town::employee::{AASHILD, BENEDIKTE, FARID, INGA, NINA, SOLFRID, SUNNIVA};
use crate::town::place;
use crate::walk::{Role as Who, ToBe, Waits};
use casework::assessment::Right;
use casework::consent::Form;
use casework::coordinator::Role;
use casework::decision::Outcome;
use casework::label::Kind;
use casework::need::{Area, HearingForm};
use casework::note::Occasion;
use casework::notice::{Channel, ConsentKnown, SenderKind};
use casework::person::{Birth, RelationKind};
use casework::plan::{MeasureState, ServiceDecision, Whose};
use casework::team::Nearness;

const HOME: &str = "Reinslettveien 88, Fjellvik";

/// The family's story.
pub(super) fn tell(setting: &Setting) -> Streams {
    let mut story = Story::begins("siblings", setting, 131);
    let (older, younger) = (born(setting, 9, 71), born(setting, 4, 17));
    let notice = story.notice_of(&BENEDIKTE, &place::STATION, notice(older, younger));
    story.on(128);
    let mother = story.adult(
        &FARID,
        Sketch {
            given: "Biret Ánne",
            family: "Vuolab",
            age: 33,
            address: HOME,
        },
    );
    story.speaks(&FARID, mother.id, "Nordsamisk", false);
    let elle = child(&mut story, &mother, "Elle Márjá", older);
    let ante = child(&mut story, &mother, "Ánte Niillas", younger);
    let cases = vec![story.case_id(&elle), story.case_id(&ante)];
    story.became(
        &FARID,
        notice,
        cases,
        "Vi har møtt mor sammen med helsesykepleier Iŋgá. Hun ønsker én koordinator for begge \
         barna, og vi har åpnet en sak for hvert av dem.",
    );
    story.opens(&FARID, &elle, Some(notice));
    story.opens(&FARID, &ante, Some(notice));
    elle_has_a_plan(&mut story, &elle, &mother);
    ante_is_new(&mut story, &ante, &mother);
    let path = format!("/case/{}", story.case_id(&elle));
    story.streams.people.push(ToBe {
        role: Who::Parent,
        person: mother.id,
        name: mother.name,
        waits: Waits::UnopenedLetter,
        path,
    });
    story.streams
}

fn born(setting: &Setting, years: i16, days: i64) -> Birth {
    Birth::Born {
        on: years_before(setting.today, years, days),
    }
}

fn child(story: &mut Story, mother: &Adult, given: &str, birth: Birth) -> Child {
    let child = story.child(
        &FARID,
        ChildSketch {
            given,
            family: "Vuolab",
            birth,
            address: HOME,
        },
    );
    story.ties(&FARID, &child, mother, Tie::parent(RelationKind::Mother));
    child
}

fn notice(older: Birth, younger: Birth) -> Given<'static> {
    Given {
        kind: SenderKind::HealthStation,
        channel: Channel::Program,
        sender: ("Benedikte Haraldseth", "05 51 11 03"),
        children: vec![
            ("Elle Márjá", "Vuolab", older),
            ("Ánte Niillas", "Vuolab", younger),
        ],
        need: "To søsken med samme arvelige hørselstap. Elle bruker høreapparat, og Ánte er under \
               utredning. Mor er alene, arbeider i reindrifta og er borte i perioder. Hun vil at \
               barna skal ha både samisk og tegn, og savner noen som forstår begge deler.",
        services: "Helsestasjonen, Fjellbekken skole, Bjørkelunden barnehage, hørselssentralen.",
        consent: ConsentKnown::Agreed,
        language: "Nordsamisk hjemme, norsk går fint.",
    }
}

fn elle_has_a_plan(story: &mut Story, elle: &Child, mother: &Adult) {
    let mut case = story.case(elle);
    case.on(120);
    case.maps(
        &FARID,
        "Biret Ánne, Elle selv, Solfrid på skolen og Iŋgá på helsestasjonen.",
        "At Elle kan følge med når mange snakker. At samisk ikke blir borte.",
        "Elle er modig, teller rein raskere enn de voksne og har ei bestevenninne i klassen.",
        &[
            (
                Area::Communication,
                "Mister det som blir sagt i friminutt og i gymsalen.",
            ),
            (
                Area::Education,
                "Får samisk på skjerm, der lyden er dårlig.",
            ),
            (
                Area::Leisure,
                "Vil være med i skigruppa, men hører ikke treneren.",
            ),
        ],
    );
    case.hears(
        &INGA,
        HearingForm::Talk,
        "Iŋgá på samisk, på tur til bålplassen",
        "Elle sier at hun later som hun hører. Hun vil at læreren skal ha mikrofonen rundt halsen, \
         ikke i lomma.",
    );
    case.wishes(mother, true);
    case.on(112);
    let found = case.assesses(
        &FARID,
        assessed(
            Right::ChildCoordinator,
            "Hørselstapet er varig og blir større. Uten tilrettelegging mister Elle både \
             undervisning og venner.",
            "Skole, hørselssentral, helsestasjon og samisk opplæring må henge sammen i mange år.",
        ),
    );
    case.on(109);
    let letter = case.decides(
        &FARID,
        found,
        Right::ChildCoordinator,
        Outcome::Granted,
        "Familien får barnekoordinator. Vi har lagt vekt på at begge barna trenger mye av det \
         samme, og at du er alene om å følge opp.",
    );
    case.on(107);
    case.opens_letter(mother, letter);
    case.on(100);
    case.appoints(
        &FARID,
        Role::ChildCoordinator,
        &INGA,
        &AASHILD,
        "Iŋgá snakker samisk, kjenner familien og har tid på mandager. Mor ba om henne.",
    );
    plan(&mut case, mother);
}

fn plan(case: &mut crate::story::CaseStory<'_>, mother: &Adult) {
    case.on(97);
    let start = case.asks_for_plan(&INGA, &[parent(mother)]);
    let witness = Form::Oral {
        witness: "Sagt til Iŋgá på telefon fra vidda, Benedikte lyttet på høyttaler.".into(),
    };
    case.gives_as(&INGA, start, parent(mother), witness);
    let kinds = [Kind::Need, Kind::Plan];
    let school = case.asks_to_share(
        &INGA,
        Share {
            place: &place::BROOK_SCHOOL,
            kinds: &kinds,
            lifts: false,
            purpose: "At lærerne vet hva Elle trenger for å høre i timene og i friminuttene.",
            days: None,
        },
        &[parent(mother)],
    );
    case.gives(mother, school, parent(mother));
    case.on(90);
    case.joins(
        &INGA,
        &SOLFRID,
        "kontaktlærer med mikrofon",
        "Bruker mikrofon hele dagen og lærer klassen tegn.",
        Nearness::Often,
    );
    case.joins(
        &INGA,
        &SUNNIVA,
        "fysioterapeut, ski og balanse",
        "Balanse og skitrening i gruppe.",
        Nearness::Sometimes,
    );
    case.friend_joins(
        &INGA,
        "Máret Vuolab",
        "tante",
        "Er hos barna når mor er på vidda.",
        Nearness::Often,
    );
    case.begins_plan(
        &INGA,
        &place::STATION,
        Contributions {
            resources_and_needs: "Elle er aktiv og sosial. Hun trenger lyd som når fram, og voksne \
                                  som ikke glemmer mikrofonen.",
            family: "Mor sender tekst til skolen på samisk, så ordene kan øves på begge språk.",
            kin: "Tante Máret følger til hørselssentralen når mor er borte.",
            contact_doctor: "",
            others: "Samisk språksenter låner ut bøker med tegn.",
            culture_and_language: "Nordsamisk er hjemmespråket. Møter legges utenom kalving og \
                                   flytting.",
            child: "Elle har lest planen høyt for tante og strøket det hun ikke var enig i.",
        },
        41,
    );
    let hear = case.sets_goal(
        &INGA,
        Whose::Child,
        "Jeg vil høre vitsene i friminuttet.",
        "Mikrofon og tegn brukes også ute.",
    );
    case.agrees(
        &INGA,
        hear,
        NewMeasure {
            what: "Tegnkurs for hele klassen",
            how: "Ti korte økter med hørselskontakten, Elle velger ordene.",
            extent: "Én time i uka",
            who: &SOLFRID,
            days: None,
            state: MeasureState::Going,
            decision: ServiceDecision::NotNeeded,
        },
    );
    case.on(85);
    case.activates(&INGA);
    case.on(16);
    let call = case.notes(&INGA, Occasion::Call, "Mor ringte fra vidda. Batteriene til mikrofonen tar slutt før siste time, og skolen har ikke fått nye.");
    case.promises(
        &INGA,
        &SOLFRID,
        "Bestille nye batterier og ha et ekstra sett i klasserommet",
        -2,
        Some(call),
    );
    case.on(4);
    case.promises(
        &INGA,
        &INGA,
        "Finne hørselstime på en dag tante Máret kan kjøre",
        5,
        None,
    );
}

fn ante_is_new(story: &mut Story, ante: &Child, mother: &Adult) {
    let mut case = story.case(ante);
    case.on(30);
    case.maps(
        &FARID,
        "Mor på telefon, Nina i barnehagen.",
        "At Ánte får tegn tidlig, så han slipper å gå glipp av det Elle gikk glipp av.",
        "Ánte ler mye og følger storesøster overalt.",
        &[
            (
                Area::Communication,
                "Har femten ord og peker på resten. Barnehagen er usikker på hvor \
                                   mye han hører.",
            ),
            (Area::Health, "Venter på svar fra hørselssentralen."),
        ],
    );
    case.hears_later(
        &FARID,
        "Ánte er syk denne uka. Iŋgá leker med ham i barnehagen neste mandag og skriver hva han \
         viser.",
    );
    case.wishes(mother, true);
    case.on(19);
    let found = case.assesses(
        &FARID,
        assessed(
            Right::ChildCoordinator,
            "Samme arvelige hørselstap som søsteren, og han er på vei inn i de viktigste årene for \
             språk.",
            "Behovene vil vare og komme fra de samme tjenestene som for Elle. Vilkårene er oppfylt.",
        ),
    );
    case.on(15);
    let letter = case.decides(
        &FARID,
        found,
        Right::ChildCoordinator,
        Outcome::Granted,
        "Også Ánte får barnekoordinator. Du slipper å fortelle alt én gang til: Iŋgá kan ta begge \
         barna hvis du vil.",
    );
    case.on(7);
    case.announces_again(letter);
    case.joins(
        &FARID,
        &NINA,
        "pedagogisk leder i barnehagen til Ánte",
        "Bruker tegn i samlingsstunden.",
        Nearness::Often,
    );
}
