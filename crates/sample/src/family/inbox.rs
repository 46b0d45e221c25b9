//! Notices that wait in the inbox, of every kind and age, and some that have left it.

use crate::calendar::{plus, years_before};
use crate::story::{Given, Hand, Setting, Sketch, Story, Streams};
use crate::town::employee::{ASTRID, DAWIT, EIRIK, FARID, GUNNHILD, GURO, NINA, TONE};
use crate::town::place;
use crate::walk::{Role, ToBe, Waits};
use casework::notice::{Channel, ConsentKnown, Outcome, SenderKind};
use casework::person::Birth;

/// Nobody is asked for an interpreter.
const NONE: &str = "";

pub(super) fn tell(setting: &Setting) -> Streams {
    let mut story = Story::begins("inbox", setting, 33);
    left(&mut story);
    story.on(9);
    hospital(&mut story);
    story.on(7);
    child_protection(&mut story);
    story.on(6);
    school(&mut story);
    story.on(5);
    nav(&mut story);
    story.on(4);
    public(&mut story);
    story.on(3);
    doctor(&mut story);
    story.on(2);
    kindergarten(&mut story);
    story.on(1);
    telephone(&mut story);
    story.on(0);
    parent(&mut story);
    story.streams
}

fn born(story: &Story, years: i16, days: i64) -> Birth {
    Birth::Born {
        on: years_before(story.setting.today, years, days),
    }
}

fn hospital(story: &mut Story) {
    let due = plus(story.setting.today, 41);
    story.notice_of(
        &ASTRID,
        &place::WARD,
        Given {
            kind: SenderKind::Hospital,
            channel: Channel::Program,
            sender: ("Astrid Moldestad", "05 53 11 02"),
            children: vec![("", "Rødsand", Birth::Expected { due: Some(due) })],
            need: "Ultralyd i uke 30 viste ryggmargsbrokk. Foreldrene har hatt samtaler med \
                   nevrokirurg og vet at barnet skal opereres første levedøgn. De bor to timer \
                   unna sykehuset og har to små barn hjemme. De spør hvem i kommunen som kan \
                   hjelpe dem før fødselen.",
            services: "Fostermedisin og barneavdelingen. Ingen i kommunen ennå.",
            consent: ConsentKnown::Agreed,
            language: NONE,
        },
    );
}

fn child_protection(story: &mut Story) {
    let birth = born(story, 9, 118);
    story.notice_of(
        &DAWIT,
        &place::PROTECTION,
        Given {
            kind: SenderKind::ChildProtection,
            channel: Channel::Program,
            sender: ("Dawit Tesfamariam", "05 51 15 02"),
            children: vec![("Leah", "Brattebø", birth)],
            need: "Leah har epilepsi og en mor som selv er alvorlig syk. Vi har gått inn med                    avlastning to helger i måneden, men hjemmet trenger mer helsehjelp enn vi kan                    gi. Mor og mormor er enige i at noen bør samle trådene, og ber om at det ikke                    blir barnevernet.",
            services: "Barneverntjenesten, barnelege, hjemmesykepleien hos mor.",
            consent: ConsentKnown::Agreed,
            language: NONE,
        },
    );
}

fn nav(story: &mut Story) {
    let birth = born(story, 6, 77);
    story.notice_of(
        &TONE,
        &place::NAV_TOWN,
        Given {
            kind: SenderKind::Nav,
            channel: Channel::Program,
            sender: ("Tone Fiskvik", "05 51 20 01"),
            children: vec![("Yusuf", "Warsame", birth)],
            need: "Far søker sosialhjelp for tredje måned. Han har sluttet i jobben fordi sønnen                    må hentes på skolen flere ganger i uka på grunn av anfall. Han visste ikke at                    det finnes noe som heter barnekoordinator.",
            services: "Skolen og fastlegen. Familien bor trangt og venter på større bolig.",
            consent: ConsentKnown::Agreed,
            language: "Somali. Far snakker norsk, mor trenger tolk.",
        },
    );
}

fn school(story: &mut Story) {
    let birth = born(story, 12, 44);
    story.notice_of(
        &EIRIK,
        &place::BAY_SCHOOL,
        Given {
            kind: SenderKind::School,
            channel: Channel::Program,
            sender: ("Eirik Storhaug", "05 51 18 02"),
            children: vec![("Sverre", "Myklevoll", birth)],
            need: "Sverre har vært på skolen elleve dager siden høstferien. Han har \
                   muskelsykdom og blir fort sliten, og nå vil han ikke komme fordi han ikke \
                   rekker over til gymsalen sammen med klassen. Mor har møtt oss, BUP og \
                   fysioterapeuten hver for seg og sier at hun ikke orker flere møter der alle \
                   spør om det samme.",
            services: "Skolen, BUP, fysioterapeut.",
            consent: ConsentKnown::Told,
            language: NONE,
        },
    );
}

fn public(story: &mut Story) {
    let birth = born(story, 7, 201);
    story.notice(
        Hand::PUBLIC,
        Given {
            kind: SenderKind::Other,
            channel: Channel::PublicForm,
            sender: ("Torbjørg Hellesylt", "07 45 12 90"),
            children: vec![("Isak", "", birth)],
            need: "Eg er mormor til Isak. Dottera mi er åleine med han og dei to små. Isak har \
                   autisme og søv nesten ikkje. Ho har søkt om hjelp tre stader og fått tre skjema \
                   tilbake. Eg skriv fordi ho ikkje har krefter til det sjølv, men ho veit at eg \
                   gjer det.",
            services: "Skulen på Fjellbekken, trur eg.",
            consent: ConsentKnown::Told,
            language: NONE,
        },
    );
}

fn doctor(story: &mut Story) {
    let birth = born(story, 1, 20);
    story.notice_of(
        &GUNNHILD,
        &place::DOCTOR,
        Given {
            kind: SenderKind::GeneralPractitioner,
            channel: Channel::Program,
            sender: ("Gunnhild Skarsvåg, fastlege", "05 56 10 01"),
            children: vec![
                ("Jakob", "Amdalsrud", birth),
                ("Johannes", "Amdalsrud", birth),
            ],
            need: "Tvillinger født i uke 26. Begge bruker oksygen om natten, og Johannes får mat \
                   gjennom sonde. Foreldrene har 31 avtaler på kalenderen de neste seks ukene, \
                   mange av dem på samme dag på ulike steder.",
            services: "Barneavdelingen, helsestasjonen, hjemmesykepleien, ergoterapeut.",
            consent: ConsentKnown::Agreed,
            language: NONE,
        },
    );
}

fn kindergarten(story: &mut Story) {
    let birth = born(story, 3, 260);
    story.notice_of(
        &NINA,
        &place::BIRCH,
        Given {
            kind: SenderKind::Kindergarten,
            channel: Channel::Program,
            sender: ("Nina Bergsrud", "05 51 19 01"),
            children: vec![("Milan", "Petrović", birth)],
            need: "Milan har mistet ord han hadde i sommer, og går mest for seg selv. Foreldrene \
                   er urolige og har bedt oss om å melde fra. De venter på time på sykehuset og \
                   vet ikke hvem de skal spørre i mellomtiden.",
            services: "Barnehagen, helsestasjonen.",
            consent: ConsentKnown::Agreed,
            language: "Serbisk. Mor ønsker tolk i viktige samtaler.",
        },
    );
}

fn telephone(story: &mut Story) {
    let birth = born(story, 10, 90);
    story.notice(
        &GURO,
        Given {
            kind: SenderKind::Family,
            channel: Channel::Telephone,
            sender: ("Ann-Kristin Lomsdalen", "07 61 33 08"),
            children: vec![("Håkon", "Lomsdalen", birth)],
            need: "Mor ringte. Håkon ble påkjørt i august og har skadet hodet. Han er hjemme fra \
                   rehabilitering fra fredag, og hun har fått en bunke med telefonnumre. Hun vil \
                   helst bli ringt etter klokka 12, for da sover han.",
            services: "Rehabiliteringssykehus, skolen på Vikaneset.",
            consent: ConsentKnown::Agreed,
            language: NONE,
        },
    );
}

fn parent(story: &mut Story) {
    let mother = story.adult(
        &GURO,
        Sketch {
            given: "Camilla",
            family: "Trondvik",
            age: 29,
            address: "Sagaveien 3, Fjellvik",
        },
    );
    let birth = born(story, 2, 155);
    story.notice(
        &mother,
        Given {
            kind: SenderKind::Family,
            channel: Channel::Program,
            sender: (&mother.name, "07 22 40 15"),
            children: vec![("Oskar", "Trondvik", birth)],
            need: "Oskar hører nesten ikke og skal få operert inn høreapparat i begge ører. Jeg \
                   har begynt på tegnspråkkurs, men barnehagen har ingen som kan tegn. Jeg vet \
                   ikke hvor jeg skal begynne.",
            services: "Sykehuset og Bjørkelunden barnehage.",
            consent: ConsentKnown::Agreed,
            language: NONE,
        },
    );
    story.streams.people.push(ToBe {
        role: Role::Parent,
        person: mother.id,
        name: mother.name,
        waits: Waits::NoticeOnItsWay,
        path: "/".to_owned(),
    });
}

/// Notices that have left the inbox without a case.
fn left(story: &mut Story) {
    let birth = born(story, 5, 12);
    let first = story.notice_of(
        &NINA,
        &place::BIRCH,
        Given {
            kind: SenderKind::Kindergarten,
            channel: Channel::Program,
            sender: ("Nina Bergsrud", "05 51 19 01"),
            children: vec![("Vilde", "Sørgarden", birth)],
            need: "Vilde snakker utydelig og blir lei seg når de andre ikke forstår.",
            services: "Logoped er bestilt.",
            consent: ConsentKnown::Agreed,
            language: NONE,
        },
    );
    let birth = born(story, 8, 300);
    let second = story.notice(
        Hand::PUBLIC,
        Given {
            kind: SenderKind::Other,
            channel: Channel::PublicForm,
            sender: ("En nabo", "07 19 00 31"),
            children: vec![("Gutt i Nordgata", "", birth)],
            need: "Det bor en gutt i oppgangen som sitter i rullestol, og jeg tror ikke de får \
                   noe hjelp.",
            services: "Vet ikke.",
            consent: ConsentKnown::NotAsked,
            language: NONE,
        },
    );
    story.on(27);
    story.closes(
        &FARID,
        first,
        Outcome::NotRelevant,
        "Takk for at dere sa fra. Vilde trenger logoped nå, og det ordner helsestasjonen. Ta \
         gjerne kontakt igjen hvis det kommer til mer.",
    );
    story.on(24);
    story.closes(
        &GURO,
        second,
        Outcome::NotWanted,
        "Vi har snakket med familien. De har den hjelpen de ønsker og takker for omtanken.",
    );
}
