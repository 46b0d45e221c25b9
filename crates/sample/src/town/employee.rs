//! The people who work in the town.

use super::place::{self, Place};
use crate::number::number;
use crate::random::Random;
use casework::entry::Function;
use casework::id::PersonId;
use casework::moment::Date;
use casework::organisation::Employment;
use casework::person::Name;
use casework::told::Told;
use jiff::ToSpan;
use jiff::civil::date;

/// Somebody who works in a unit.
pub(crate) struct Employee {
    /// Given name.
    pub(crate) given: &'static str,
    /// Family name.
    pub(crate) family: &'static str,
    /// Where.
    pub(crate) place: &'static Place,
    /// As what, for access.
    pub(crate) function: Function,
    /// The title in plain words.
    pub(crate) title: &'static str,
    /// What the person knows and has done.
    pub(crate) competence: &'static str,
    /// Direct telephone.
    pub(crate) telephone: &'static str,
    /// When one reaches the person.
    pub(crate) hours: &'static str,
    /// Hours a week set aside to be a child coordinator.
    pub(crate) coordinator_hours: i64,
}

impl Employee {
    /// The person's id.
    pub(crate) fn id(&self) -> PersonId {
        let name = format!("employee {} {}", self.given, self.family);
        PersonId::from_bytes(Random::of(&name).id())
    }

    /// The national number: of the synthetic kind, and with a day of birth between two centuries, so
    /// that no member of a family has the same.
    pub(crate) fn number(&self) -> String {
        let mut random = Random::of(&format!("number {} {}", self.given, self.family));
        let born = date(1900, 1, 1)
            .checked_add(random.between(0, 364).days())
            .unwrap_or(date(1900, 1, 1));
        number(born, &mut random)
    }

    /// Given and family name.
    pub(crate) fn name(&self) -> String {
        Name::new(self.given, self.family).full()
    }

    /// As the journal holds it.
    pub(crate) fn employment(&self, from: Date) -> Employment {
        Employment {
            person: self.id(),
            unit: self.place.id(),
            function: self.function,
            name: Told::new(self.name()),
            title: self.title.to_owned(),
            competence: self.competence.to_owned(),
            telephone: self.telephone.to_owned(),
            hours: self.hours.to_owned(),
            coordinator_hours: self.coordinator_hours,
            from,
            until: None,
        }
    }
}

macro_rules! employees {
    ($($key:ident = $given:literal $family:literal, $place:ident, $function:ident, $title:literal,
       $competence:literal, $telephone:literal, $hours:literal, $coordinates:literal;)*) => {
        $(pub(crate) static $key: Employee = Employee {
            given: $given,
            family: $family,
            place: &place::$place,
            function: Function::$function,
            title: $title,
            competence: $competence,
            telephone: $telephone,
            hours: $hours,
            coordinator_hours: $coordinates,
        };)*
        /// Everybody who works in the town.
        pub(crate) static EMPLOYEES: &[&Employee] = &[$(&$key),*];
    };
}

employees! {
    RANDI = "Randi" "Tveterås", UNIT, CoordinatingUnit, "leder for koordinerende enhet",
        "Vernepleier med master i helseledelse. Har ledet enheten i seks år.", "05 51 10 01", "hverdager 8–15.30", 0;
    FARID = "Farid" "Karimzadeh", UNIT, CoordinatingUnit, "rådgiver",
        "Sosionom. Kan lovene om barnekoordinator og individuell plan, og er god på tolkesamtaler.", "05 51 10 02", "mandag til torsdag 8.30–15", 0;
    GURO = "Guro" "Nesvold", UNIT, CoordinatingUnit, "rådgiver",
        "Spesialpedagog. Følger særlig barn under skolealder.", "05 51 10 03", "tirsdag til fredag 9–15", 0;

    HENRIK = "Henrik" "Dalsbotn", THERAPY, Worker, "ergoterapeut og barnekoordinator",
        "Barn med sammensatte bevegelsesvansker, hjelpemidler og tilrettelegging hjemme. Barnekoordinator siden 2022.", "05 51 12 01", "mandag til torsdag 9–14", 15;
    AASHILD = "Åshild" "Reinsvoll", STATION, Worker, "helsesykepleier og barnekoordinator",
        "Sped- og småbarn, familier som venter barn, sorg og krise. Videreutdanning i familieterapi.", "05 51 11 01", "mandag, onsdag og fredag 9–15", 12;
    MARIAM = "Mariam" "Abdelaziz", PPT, Worker, "pedagogisk-psykologisk rådgiver og barnekoordinator",
        "Språk, autisme og overganger mellom barnehage og skole. Snakker arabisk og engelsk.", "05 51 16 01", "tirsdag til torsdag 9–15", 10;
    TORGEIR = "Torgeir" "Sletthaug", CARE, Worker, "vernepleier og barnekoordinator",
        "Ungdom og overgangen til voksenlivet, brukerstyrt personlig assistanse.", "05 51 14 01", "hverdager 10–15", 18;
    INGA = "Iŋgá" "Bieski", STATION, Worker, "helsesykepleier og barnekoordinator",
        "Snakker nordsamisk. Følger samiske familier og barn med sjeldne tilstander.", "05 51 11 02", "mandag til onsdag 9–14", 8;
    WENCHE = "Wenche" "Oksvik", RESPITE, Worker, "vernepleier og barnekoordinator",
        "Avlastning, søvn og familier der flere barn trenger mye.", "05 51 13 01", "torsdag og fredag 9–15", 7;

    BENEDIKTE = "Benedikte" "Haraldseth", STATION, Leader, "leder for helsestasjonen",
        "Helsesykepleier med lang erfaring fra distriktet.", "05 51 11 03", "hverdager 8–15", 0;
    PETTER = "Petter" "Strandvoll", STATION, Worker, "kommunelege",
        "Barn og ungdom, skolehelse.", "05 51 11 04", "tirsdag 9–12", 0;
    SUNNIVA = "Sunniva" "Kleppen", THERAPY, Worker, "fysioterapeut",
        "Små barn med sein motorisk utvikling, pust og svømming.", "05 51 12 02", "mandag til fredag 8–13", 0;
    MAGNAR = "Magnar" "Utgarden", THERAPY, Leader, "leder for fysio- og ergoterapi",
        "Fysioterapeut.", "05 51 12 03", "hverdager 8–15.30", 0;
    LEILA = "Leila" "Hashemian", RESPITE, Worker, "miljøterapeut",
        "Alternativ og supplerende kommunikasjon, tegn til tale.", "05 51 13 02", "turnus, svarer kveld", 0;
    ODDVAR = "Oddvar" "Blåfjellet", RESPITE, Leader, "leder for Solkroken",
        "Vernepleier.", "05 51 13 03", "hverdager 9–15", 0;
    JANNE = "Janne" "Mortenslett", CARE, Worker, "sykepleier",
        "Sondeernæring, respirator og opplæring av personale i barnehage og skole.", "05 51 14 02", "hverdager 8–15", 0;
    KNUT = "Knut Ivar" "Sagmoen", CARE, Leader, "leder for hjemmetjenesten",
        "Sykepleier med videreutdanning i ledelse.", "05 51 14 03", "hverdager 8–15.30", 0;

    CATHRINE = "Cathrine" "Lundgård", PROTECTION, Worker, "kontaktperson i barnevernet",
        "Fosterhjem og samvær.", "05 51 15 01", "mandag til torsdag 9–15", 0;
    DAWIT = "Dawit" "Tesfamariam", PROTECTION, Worker, "saksbehandler i barnevernet",
        "Hjelpetiltak i hjemmet, samtaler med barn. Snakker tigrinja.", "05 51 15 02", "hverdager 9–15", 0;
    ELSE = "Else Marit" "Grønseth", PROTECTION, Leader, "leder for barneverntjenesten",
        "Barnevernspedagog.", "05 51 15 03", "hverdager 8–15.30", 0;

    VIDAR = "Vidar" "Skjellfoss", PPT, Worker, "pedagogisk-psykologisk rådgiver",
        "Lese- og skrivevansker, sakkyndige vurderinger.", "05 51 16 02", "mandag til torsdag 9–15", 0;
    HEGE = "Hege" "Paulsrud", PPT, Leader, "leder for PP-tjenesten",
        "Psykolog.", "05 51 16 03", "hverdager 8–15", 0;

    SOLFRID = "Solfrid" "Engesæter", BROOK_SCHOOL, Worker, "kontaktlærer",
        "Begynneropplæring, inkluderende klassemiljø.", "05 51 17 01", "hverdager 14–15", 0;
    ANDREAS = "Andreas" "Hovdenak", BROOK_SCHOOL, Worker, "spesialpedagog",
        "Struktur, visuell støtte og samarbeid med foreldre.", "05 51 17 02", "tirsdag og torsdag 12–15", 0;
    BERIT = "Berit" "Vassdokk", BROOK_SCHOOL, Leader, "rektor",
        "Lærer og skoleleder.", "05 51 17 03", "hverdager 8–15", 0;
    THUY = "Thuy" "Pham-Lillevik", BAY_SCHOOL, Worker, "kontaktlærer på ungdomstrinnet",
        "Realfag, elever med mye fravær.", "05 51 18 01", "hverdager 13–15", 0;
    EIRIK = "Eirik" "Storhaug", BAY_SCHOOL, Worker, "sosiallærer",
        "Skolefravær, venner og trygghet.", "05 51 18 02", "hverdager 8–14", 0;

    NINA = "Nina" "Bergsrud", BIRCH, Worker, "pedagogisk leder",
        "Småbarn og flerspråklige barn.", "05 51 19 01", "hverdager 9–14", 0;
    RUTH = "Ruth" "Amundslien", BIRCH, Leader, "styrer",
        "Barnehagelærer.", "05 51 19 02", "hverdager 8–15", 0;
    SAMIRA = "Samira" "Yusufi", TYTTEBAERTUA, Worker, "pedagogisk leder",
        "Støttepedagog for barn med nedsatt funksjonsevne.", "05 55 10 01", "hverdager 9–14", 0;
    HARALD = "Harald" "Mogstad", TYTTEBAERTUA, Leader, "daglig leder",
        "Barnehagelærer og eier sammen med foreldrene.", "05 55 10 02", "hverdager 8–15", 0;

    TONE = "Tone" "Fiskvik", NAV_TOWN, Worker, "veileder i sosialtjenesten",
        "Økonomi og bolig for barnefamilier.", "05 51 20 01", "hverdager 10–14", 0;
    MOHAMUD = "Mohamud" "Farah Elmi", NAV_STATE, Worker, "veileder",
        "Pleiepenger, omsorgspenger og hjelpestønad. Snakker somali.", "05 54 10 01", "hverdager 10–14", 0;
    LIV = "Liv Astrid" "Tangvall", SHELTER, Worker, "miljøterapeut",
        "Barn på krisesenter.", "05 51 21 01", "hele døgnet", 0;

    KARI = "Kari Anne" "Ulvestad", HIGH_SCHOOL, Worker, "rådgiver",
        "Overgangen fra ungdomsskole til videregående, tilrettelagte løp.", "05 52 10 01", "hverdager 9–14", 0;
    JOAKIM = "Joakim" "Risvollan", HIGH_SCHOOL, Worker, "miljøterapeut",
        "Trivsel og oppmøte.", "05 52 10 02", "hverdager 8–15", 0;
    BODIL = "Bodil" "Kråkenes", DENTAL, Worker, "tannpleier",
        "Barn som er redde eller trenger tilrettelegging.", "05 52 11 01", "mandag og onsdag 8–15", 0;

    IDA = "Ida Sofie" "Brennmoen", HABILITATION, Worker, "barnelege",
        "Barnehabilitering, epilepsi og cerebral parese.", "05 53 10 01", "ringetid tirsdag 12–13", 0;
    ROLF = "Rolf" "Aspelund", HABILITATION, Worker, "koordinator i spesialisthelsetjenesten",
        "Pedagog. Kontakten mellom sykehus og kommune.", "05 53 10 02", "hverdager 9–15", 0;
    SIV = "Siv" "Hammerlund", HABILITATION, Worker, "psykologspesialist",
        "Autisme og utviklingshemming, utredning og veiledning.", "05 53 10 03", "onsdag 9–12", 0;
    EMEKA = "Emeka" "Okonjo", WARD, Worker, "kontaktsykepleier",
        "Barn som er mye innlagt, hjerte og nyfødte.", "05 53 11 01", "hverdager 8–15", 0;
    ASTRID = "Astrid" "Moldestad", WARD, Worker, "jordmor",
        "Svangerskap der barnet er sykt.", "05 53 11 02", "mandag til torsdag 8–15", 0;
    PAVEL = "Paweł" "Zielonka", MIND, Worker, "familieterapeut",
        "Angst, tvang og skolevegring.", "05 53 12 01", "mandag til torsdag 9–15", 0;

    GUNNHILD = "Gunnhild" "Skarsvåg", DOCTOR, Worker, "fastlege",
        "Allmennmedisin, barn og familier.", "05 56 10 01", "ringetid 11.30–12", 0;
    MORTEN = "Morten" "Ellingsrud", DOCTOR, Worker, "fastlege",
        "Allmennmedisin.", "05 56 10 02", "ringetid 12–12.30", 0;

    VIGDIS = "Vigdis" "Hornnes", STAFF, Leader, "kommunalsjef for oppvekst og velferd",
        "Har fått fullmakten fra kommunedirektøren til å avgjøre hvem som samordner.", "05 51 22 01", "hverdager 8–16", 0;
    TROND = "Trond" "Bakkeli", STAFF, SecurityOfficer, "informasjonssikkerhetsleder",
        "Personvern og tilgangsstyring.", "05 51 22 02", "hverdager 8–16", 0;
    SISSEL = "Sissel" "Granlund", NEIGHBOUR_UNIT, CoordinatingUnit, "leder for koordinerende enhet",
        "Sykepleier.", "05 61 10 01", "hverdager 9–15", 0;
}
