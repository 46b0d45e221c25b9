//! What a family can be about. `{n}` is the child, `{kin}` a relative, `{day}`, `{hour}` and
//! `{count}` are drawn for each telling.

use casework::need::Area;

/// One kind of life, told in parts that are put together.
pub(super) struct Theme {
    pub(super) notice: [&'static str; 2],
    pub(super) services: &'static str,
    pub(super) goal: &'static str,
    pub(super) resources: &'static str,
    pub(super) needs: [(Area, &'static str); 2],
    pub(super) heard: &'static str,
    pub(super) serious: &'static str,
    pub(super) own_words: &'static str,
    pub(super) services_words: &'static str,
    pub(super) measure: (&'static str, &'static str, &'static str),
    pub(super) note: &'static str,
    pub(super) promise: &'static str,
    pub(super) message: &'static str,
}

/// Every theme.
pub(super) const THEMES: [Theme; 10] = [
    Theme {
        notice: [
            "{n} har diabetes og cøliaki og har hatt {count} innleggelser på ett år. Foreldrene står opp to ganger hver natt, og ingen utenom {kin} tør å passe.",
            "{n} fikk diabetes i vår. Skolen ringer hjem {count} ganger i uka, og mor kommer ikke på jobb.",
        ],
        services: "Barneavdelingen, skolen og {kin}.",
        goal: "At flere enn vi kan passe på {n}, også på overnatting.",
        resources: "{n} måler selv og ler av tallene. {kin} er med på alt.",
        needs: [
            (
                Area::Health,
                "Svingende blodsukker, {count} lave målinger sist uke.",
            ),
            (
                Area::Relief,
                "Ingen avlastning. Foreldrene har ikke vært borte sammen siden {month}.",
            ),
        ],
        heard: "{n} vil på leir uten mamma og pappa, men med noen som kan pumpa.",
        serious: "Sykdommen er livslang og må passes døgnet rundt. Familien har {count} våkenetter i uka.",
        own_words: "Jeg, {n}, vil sove borte hos en venn.",
        services_words: "To voksne til kan pumpa før {month}.",
        measure: (
            "Opplæring av to voksne for {n}",
            "Diabetessykepleier viser, {kin} er med.",
            "Tre ettermiddager fra {day}",
        ),
        note: "Snakket med mor {day} {hour}. {n} hadde klart hele svømmetimen selv.",
        promise: "Finne dato for opplæring av de voksne rundt {n}",
        message: "Hei! {n} spør hver {day} om leiren. Vet du noe?",
    },
    Theme {
        notice: [
            "{n} har autisme og har sluttet å spise sammen med andre. {count} ulike tjenester har gitt råd, og de er ikke like.",
            "Vi er bekymret for {n}, som ikke har vært ute i friminutt på {count} uker. Familien er sliten.",
        ],
        services: "Skolen, BUP og fastlegen. {kin} hjelper til.",
        goal: "Å forstå hva {n} prøver å si før det blir utrygt.",
        resources: "{n} husker alle busstider og lager sanger av dem. {kin} har all verdens tid.",
        needs: [
            (
                Area::Communication,
                "Sier lite når mange snakker. Bruker {count} faste ord på dårlige dager.",
            ),
            (
                Area::Education,
                "Trenger skjerming i overganger, særlig {day}.",
            ),
        ],
        heard: "{n} pekte på kortet med tre personer og la bort de andre. Færre voksne, altså.",
        serious: "{n} trenger tett støtte hele dagen for å være trygg, og det går ut over søvn og mat.",
        own_words: "{n} vil vite hvem som kommer og når de går.",
        services_words: "Samme dagsplan hos alle innen {month}.",
        measure: (
            "Dagsplan med bilder for {n}",
            "Lages av spesialpedagogen, henger tre steder.",
            "Hver dag, justeres {day}",
        ),
        note: "Møte {day} {hour}. Alle ble enige om å bruke de samme {count} bildene for {n}.",
        promise: "Sende de nye bildene til alle rundt {n}",
        message: "Takk for møtet {day}. {n} sov til klokka seks etterpå!",
    },
    Theme {
        notice: [
            "{n} ble født i uke 25 og har lungesykdom. Oksygenflaskene bytter vi selv, og vi har {count} telefonnumre på kjøleskapet.",
            "{n} skal hjem fra sykehuset med oksygen og sonde. Foreldrene er redde for den første natta.",
        ],
        services: "Barneavdelingen, hjemmetjenesten og helsestasjonen. {kin} bor i nærheten.",
        goal: "At {n} kan være hjemme, og at noen kan puste for oss.",
        resources: "{n} vokser og smiler. {kin} har lært å bytte flaske.",
        needs: [
            (
                Area::Health,
                "Oksygen om natten og ved mat. {count} kontroller før {month}.",
            ),
            (
                Area::Siblings,
                "Søskenet på tre sover dårlig når alarmen går.",
            ),
        ],
        heard: "{n} er liten, og viser med kroppen: ro på armen, uro i stolen.",
        serious: "Lungesykdommen er alvorlig de første årene, og en forkjølelse kan bety innleggelse.",
        own_words: "Vi vil gå tur med {n} uten å telle liter.",
        services_words: "Bærbart utstyr og opplæring av {kin} før {month}.",
        measure: (
            "Natt med sykepleier hos {n}",
            "Hjemmetjenesten, de samme to hver gang.",
            "{count} netter i måneden",
        ),
        note: "Hjemmebesøk {day} {hour}. {n} hadde lagt på seg, og mor hadde sovet.",
        promise: "Skaffe lettere oksygenflaske til {n}",
        message: "Flaske nummer to hveser når {n} ligger på siden. Hvem ringer jeg {day}?",
    },
    Theme {
        notice: [
            "{n} har spiseforstyrrelse og er skrevet ut etter {count} uker. Vi vet ikke hvem vi skal følge når rådene spriker.",
            "{n} går ned i vekt igjen. Skolen, BUP og legen har hver sin plan, og ungdommen ingen av dem.",
        ],
        services: "BUP, fastlegen og skolen. Hjemme er {kin} mye til stede.",
        goal: "At måltidene ikke er det eneste vi snakker om.",
        resources: "{n} skriver dikt og har en venn som aldri gir seg. {kin} holder roen.",
        needs: [
            (Area::Health, "Vekt og puls følges hver {day}."),
            (
                Area::Leisure,
                "Har mistet treningen og savner laget. {count} måneder siden sist.",
            ),
        ],
        heard: "{n} vil ha én voksen som spør om andre ting enn mat.",
        serious: "Tilstanden er alvorlig og svinger raskt. Kropp og tanker henger sammen her.",
        own_words: "{n}: Jeg vil på tur med klassen i {month}.",
        services_words: "En felles måltidsplan, og én som har ansvar for den.",
        measure: (
            "Felles måltidsplan for {n}",
            "Familieterapeut og foreldre, uten ungdommen som budbringer.",
            "{day} annenhver uke",
        ),
        note: "Ringte BUP {day} {hour}. De tar imot {n} samme uke hvis vekta faller.",
        promise: "Avklare hvem som veier {n} i ferien",
        message: "{n} spiste med oss {day}. Bare det.",
    },
    Theme {
        notice: [
            "{n} mistet synet gradvis gjennom {count} år og har nå bare ledesyn. Skolebøkene kommer to måneder etter de andres.",
            "{n} har en øyesykdom som gjør at synet blir borte. Familien spør hva de bør lære nå.",
        ],
        services: "Synspedagog og øyeavdelingen. {kin} leser høyt.",
        goal: "At {n} får bøkene sine til samme tid som de andre.",
        resources: "{n} hører hvem som kommer på gangen og spiller trommer. {kin} kjører til øving.",
        needs: [
            (
                Area::Education,
                "Bøker i punktskrift mangler i {count} fag.",
            ),
            (Area::Housing, "Lys og kontraster hjemme, særlig i trappa."),
        ],
        heard: "{n} vil gå til butikken alene, og har øvd ruta med stokk.",
        serious: "Synstapet er varig og øker, og det griper inn i alt {n} skal lære.",
        own_words: "Jeg heter {n} og vil gå hjem fra skolen selv.",
        services_words: "Mobilitetstrening og bøker i tide fra {month}.",
        measure: (
            "Trening på skoleveien for {n}",
            "Synspedagogen går bak, etter hvert på avstand.",
            "{count} ganger, alltid {day}",
        ),
        note: "Gikk ruta sammen {day} {hour}. {n} rettet på meg to ganger.",
        promise: "Purre på lærebøkene til {n}",
        message: "Matteboka til {n} kom i dag, {count} uker for seint. Men den kom!",
    },
    Theme {
        notice: [
            "{n} har en muskelsykdom og klarer ikke trappene lenger. Stolen er bestilt, men ingen vet når rampen kommer.",
            "{n} faller {count} ganger om dagen. Foreldrene bærer og har fått vond rygg begge to.",
        ],
        services: "Fysioterapeut, hjelpemiddelsentralen og skolen. {kin} har bil med heis.",
        goal: "At {n} kommer inn og ut selv.",
        resources: "{n} er god på nett og har organisert {count} turneringer. {kin} er snekker.",
        needs: [
            (
                Area::Housing,
                "Rampe, dør og bad. Kommunen og hjelpemiddelsentralen venter på hverandre.",
            ),
            (
                Area::Leisure,
                "Vil spille el-innebandy, men det går ingen buss {day}.",
            ),
        ],
        heard: "{n} vil velge farge på stolen og ikke bli løftet foran klassen.",
        serious: "Sykdommen tar krefter år for år, og hjelpen må komme før behovet.",
        own_words: "{n} vil spille innebandy.",
        services_words: "Stol, rampe og skyss på plass til {month}.",
        measure: (
            "Rampe ved inngangen hos {n}",
            "Byggesak og ergoterapeut på befaring samtidig.",
            "Én gang, {day} {hour}",
        ),
        note: "Befaring {day} {hour}. Døra er {count} centimeter for smal for stolen til {n}.",
        promise: "Bestille ny dør til rampen hos {n}",
        message: "Stolen er her! {n} har kjørt på dørkarmen {count} ganger og ler.",
    },
    Theme {
        notice: [
            "{n} fikk hodeskade i en ulykke og er en annen etterpå. Skolen kjenner ikke igjen eleven sin.",
            "{n} er hjemme etter {count} uker på rehabilitering. Det virker som alle tror noen andre følger opp.",
        ],
        services: "Rehabilitering, skolen og fastlegen. {kin} er mye innom.",
        goal: "At de som møter {n}, vet at det ikke er vond vilje.",
        resources: "{n} har fått tilbake humoren. {kin} går tur hver {day}.",
        needs: [
            (
                Area::Education,
                "Orker {count} timer om dagen. Prøver må deles opp.",
            ),
            (
                Area::Health,
                "Hodepine og raseri som kommer brått, oftest {hour}.",
            ),
        ],
        heard: "{n} sier: «Jeg glemmer navnet ditt, men jeg husker at du er grei.»",
        serious: "Skaden er varig og synes ikke utenpå. {n} trenger styring av dagen.",
        own_words: "{n} vil være ferdig med skolen {hour} og så hvile.",
        services_words: "Kortere dager, fast hvile, og lærere som vet hvorfor.",
        measure: (
            "Hvilerom og kortere dag for {n}",
            "Kontaktlærer og spesialpedagog bytter på.",
            "{count} timer om dagen til {month}",
        ),
        note: "Lærerne ringte {day}. De hadde trodd {n} sluntret unna.",
        promise: "Holde en time for lærerne om hodeskade, med {n} til stede",
        message: "God dag i dag. {n} kom hjem {hour} og sovnet uten krangel.",
    },
    Theme {
        notice: [
            "{n} har nyresvikt og får dialyse {count} ganger i uka, tre mil unna. Far kjører og har mistet jobben.",
            "{n} venter på ny nyre. Familien har ikke planlagt noe på {count} måneder.",
        ],
        services: "Barneavdelingen, NAV og skolen. {kin} hjelper med kjøring.",
        goal: "At ventetida ikke spiser hele barndommen til {n}.",
        resources: "{n} tegner serier fra dialysen. {kin} kjører hver {day}.",
        needs: [
            (
                Area::Economy,
                "Inntekten falt fra {month}. Pleiepenger må søkes på nytt.",
            ),
            (Area::Education, "Mister {count} dager i uka på skolen."),
        ],
        heard: "{n} vil ha nettbrettet i dialysen, og at noen andre enn pappa kjører iblant.",
        serious: "Livsviktig behandling flere dager i uka, og en stor operasjon i vente.",
        own_words: "{n} vil bade i sjøen når nyra er på plass.",
        services_words: "Undervisning på dialysen og avtale med NAV.",
        measure: (
            "Undervisning på dialysen for {n}",
            "Læreren kobler seg på fra klassen.",
            "{day} {hour}, i {count} uker først",
        ),
        note: "Far ringte {day}. NAV trenger ny legeerklæring for {n} innen {month}.",
        promise: "Få ny legeerklæring for {n} til NAV",
        message: "Vi rakk det i dag, men snøen! Kan noen andre kjøre {n} {day}?",
    },
    Theme {
        notice: [
            "{n} har hjertefeil og skal til ny operasjon i {month}. Mor er alene med {count} barn.",
            "{n} blir blå av å gå i bakken. Barnehagen har bedt om møte {count} ganger.",
        ],
        services: "Barneavdelingen, barnehagen og helsestasjonen. {kin} henter.",
        goal: "At alle vet når {n} må hvile, og når {n} bare er lat.",
        resources: "{n} sier fra selv og er en kløpper på puslespill. {kin} bor over gata.",
        needs: [
            (
                Area::Health,
                "Operasjon i {month}. Tannlegen må være ferdig først.",
            ),
            (
                Area::Siblings,
                "Storebror er redd for å leke hardt. Han har spurt {count} ganger om {n} kan dø.",
            ),
        ],
        heard: "{n} vil ha med bamsen inn på operasjon, og at {kin} lover å vente utenfor.",
        serious: "Hjertefeilen er alvorlig, og det er flere operasjoner igjen.",
        own_words: "{n} vil gå til toppen av akebakken.",
        services_words: "Gradvis trening etter operasjonen i {month}.",
        measure: (
            "Samtale med broren til {n}",
            "Psykologen på sykehuset, med tegning.",
            "{count} ganger før {month}",
        ),
        note: "Barnehagen ringte {day} {hour}. {n} var blek, men kom seg på ti minutter.",
        promise: "Be tannklinikken om time til {n} før operasjonen",
        message: "Vi fikk dato! {n} skal inn {day}. Kan du si fra til barnehagen?",
    },
    Theme {
        notice: [
            "{n} har cerebral parese og epilepsi. Vi har {count} aktive søknader og husker ikke hvem som har svart.",
            "{n} har mange hjelpere, men ingen av dem kjenner hverandre. Foreldrene ber om én.",
        ],
        services: "Barnehabiliteringen, skolen, Solkroken. {kin} overnatter hver {day}.",
        goal: "At noen holder orden på søknadene for {n}.",
        resources: "{n} styrer stolen med haka og lager ablegøyer. {kin} kan alle triksene.",
        needs: [
            (
                Area::Home,
                "Løfteren på badet står. {count} personer har lovet å se på den.",
            ),
            (
                Area::Transition,
                "Bytter skole i {month}. Ingen har besøkt den nye.",
            ),
        ],
        heard: "{n} svarte ja og nei med blikket. Ja til ny skole. Nei til ny taxi.",
        serious: "Store og sammensatte vansker, og behov for hjelp til alt hele dagen.",
        own_words: "{n} vil bestemme musikken i taxien.",
        services_words: "Fast sjåfør og besøk på ny skole før {month}.",
        measure: (
            "Besøk på ny skole med {n}",
            "Fysioterapeut og lærer ser på rom og løft samtidig.",
            "{count} besøk, {day} {hour}",
        ),
        note: "Talte søknadene til {n} sammen med mor {day}: {count} ubesvarte, to glemt.",
        promise: "Ringe om de ubesvarte søknadene til {n}",
        message: "Løfteren virker! Hvem skal jeg takke? {n} jublet {day}.",
    },
];
