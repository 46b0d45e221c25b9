//! Headings of the outline pages, made up like the people on them, so that the gallery stands on its own.

use language::{Language, Words};

/// What is made up, in the language of the page.
#[derive(Clone, Copy)]
pub(super) struct Made(pub(super) Words);

impl Made {
    /// A text by its name.
    pub(super) fn get(&self, name: &str) -> String {
        let (_, bokmal, nynorsk, english) = *TEXTS.iter().find(|text| text.0 == name).unwrap();
        match self.0.language() {
            Language::Bokmal => bokmal,
            Language::Nynorsk => nynorsk,
            Language::English => english,
        }
        .to_owned()
    }

    /// A text with its gap filled.
    pub(super) fn with(&self, name: &str, filling: impl std::fmt::Display) -> String {
        self.get(name).replace("{}", &filling.to_string())
    }
}

/// A text by its name.
pub(super) fn made(w: Words, name: &str) -> String {
    Made(w).get(name)
}

const TEXTS: &[(&str, &str, &str, &str)] = &[
    ("case-log", "Logg", "Logg", "Log"),
    ("case-meetings", "Møter", "Møte", "Meetings"),
    ("case-overview", "Nå", "No", "Now"),
    (
        "case-people",
        "Personer og samtykke",
        "Personar og samtykke",
        "People and consent",
    ),
    ("case-plan", "Plan", "Plan", "Plan"),
    ("case-promises", "Løfter", "Lovnader", "Promises"),
    ("case-road", "Veien", "Vegen", "The road"),
    (
        "case-see",
        "Hva du ser her, og hvorfor",
        "Kva du ser her, og kvifor",
        "What you see here, and why",
    ),
    (
        "case-tabs",
        "Deler av saken",
        "Delar av saka",
        "Parts of the case",
    ),
    ("consent-give", "Gi samtykke", "Gi samtykke", "Give consent"),
    (
        "consent-preview",
        "Slik ser det ut for {}",
        "Slik ser det ut for {}",
        "This is how it looks to {}",
    ),
    (
        "consent-regret",
        "Dette kan du angre når som helst. Da lukkes det med en gang.",
        "Dette kan du angre når som helst. Då blir det lukka med ein gong.",
        "You can change your mind at any time. It is then closed at once.",
    ),
    (
        "consent-title",
        "Hvem kan se hva?",
        "Kven kan sjå kva?",
        "Who can see what?",
    ),
    ("consent-until", "Til når?", "Til når?", "Until when?"),
    ("consent-what", "Hva", "Kva", "What"),
    (
        "consent-what-hint",
        "Slå på det {} skal kunne se.",
        "Slå på det {} skal kunne sjå.",
        "Switch on what {} should be able to see.",
    ),
    ("consent-who", "Hvem", "Kven", "Who"),
    ("consent-why", "Hvorfor?", "Kvifor?", "What for?"),
    (
        "consent-why-hint",
        "For eksempel: for å planlegge skolestarten.",
        "Til dømes: for å planleggje skulestarten.",
        "For example: to plan the start of school.",
    ),
    (
        "consent-withdraw",
        "Ta det tilbake",
        "Ta det tilbake",
        "Take it back",
    ),
    ("decision-announced", "Sendt {}", "Send {}", "Sent on {}"),
    (
        "family-ask",
        "Spør hvordan det går",
        "Spør korleis det går",
        "Ask how it is going",
    ),
    (
        "family-asked",
        "Dette er vi bedt om",
        "Dette er vi bedne om",
        "What we have been asked to do",
    ),
    ("family-do-now", "Gjør det nå", "Gjer det no", "Do it now"),
    (
        "family-greeting",
        "Det som gjelder {}",
        "Det som gjeld {}",
        "What concerns {}",
    ),
    (
        "family-need-help",
        "Vi trenger hjelp",
        "Vi treng hjelp",
        "We need help",
    ),
    (
        "family-next",
        "Hva skjer nå",
        "Kva skjer no",
        "What happens now",
    ),
    (
        "family-people",
        "Folkene rundt oss",
        "Folka rundt oss",
        "The people around us",
    ),
    (
        "family-person",
        "Personen deres nå",
        "Personen dykkar no",
        "Your person now",
    ),
    ("family-plan", "Planen vår", "Planen vår", "Our plan"),
    (
        "family-seen",
        "Hvem har sett",
        "Kven har sett",
        "Who has looked",
    ),
    (
        "family-seen-all",
        "Se alle som har sett",
        "Sjå alle som har sett",
        "See everyone who has looked",
    ),
    ("family-title", "Vår side", "Sida vår", "Our page"),
    (
        "family-waiting",
        "Dette venter vi på",
        "Dette ventar vi på",
        "What we are waiting for",
    ),
    ("goal-open", "På vei", "På veg", "On the way"),
    ("log-line", "{} så {} {}.", "{} såg {} {}.", "{} saw {} {}."),
    (
        "message-none",
        "Ingen har skrevet noe ennå. Skriv gjerne, stort eller lite.",
        "Ingen har skrive noko enno. Skriv gjerne, stort eller smått.",
        "Nobody has written anything yet. Do write, about large things or small.",
    ),
    (
        "message-sent",
        "Meldingen er sendt og lagret.",
        "Meldinga er send og lagra.",
        "The message is sent and stored.",
    ),
    ("message-title", "Meldinger", "Meldingar", "Messages"),
    ("message-write", "Skriv her", "Skriv her", "Write here"),
    ("note-quick", "Hurtignotat", "Snøggnotat", "Quick note"),
    (
        "note-quick-hint",
        "Skriv som du snakker: «Ringte fysioterapeuten, avtalte time onsdag.»",
        "Skriv som du snakkar: «Ringde fysioterapeuten, avtalte time onsdag.»",
        "Write as you speak: “Called the physiotherapist, agreed on Wednesday.”",
    ),
    (
        "note-save",
        "Lagre notatet",
        "Lagre notatet",
        "Save the note",
    ),
    (
        "notice-lead",
        "Du trenger ikke vite hva tjenestene heter. Fortell hva som er vanskelig, så finner vi ut av resten sammen.",
        "Du treng ikkje vite kva tenestene heiter. Fortel kva som er vanskeleg, så finn vi ut av resten saman.",
        "You need not know what the services are called. Tell us what is difficult, and we will work out the rest together.",
    ),
    (
        "notice-title",
        "Si fra om at et barn trenger mer hjelp",
        "Sei frå om at eit barn treng meir hjelp",
        "Tell us that a child needs more help",
    ),
    ("organisation-unit", "Enhet", "Eining", "Unit"),
    ("person-born", "Født", "Fødd", "Born"),
    ("person-name", "Navn", "Namn", "Name"),
    ("person-telephone", "Telefon", "Telefon", "Telephone"),
    ("plan-next-step", "Neste steg", "Neste steg", "Next step"),
    ("plan-title", "Planen", "Planen", "The plan"),
    ("promise-done", "Gjort", "Gjort", "Done"),
    (
        "promise-lift",
        "Løft det videre",
        "Løft det vidare",
        "Take it further",
    ),
    (
        "promise-mark-done",
        "Si fra at det er gjort",
        "Sei frå at det er gjort",
        "Say that it is done",
    ),
    ("promise-needs-you", "Trenger deg", "Treng deg", "Needs you"),
    (
        "promise-remind",
        "Minn om det",
        "Minn om det",
        "Remind them",
    ),
    (
        "today-families",
        "Familiene dine",
        "Familiane dine",
        "Your families",
    ),
    ("today-family", "Familie", "Familie", "Family"),
    (
        "today-needs",
        "Trenger deg nå ({})",
        "Treng deg no ({})",
        "Needs you now ({})",
    ),
    ("today-next-date", "Neste dato", "Neste dato", "Next date"),
    (
        "today-open-promises",
        "Åpne løfter",
        "Opne lovnader",
        "Open promises",
    ),
    (
        "today-plan-revised",
        "Plan gått gjennom",
        "Plan gått gjennom",
        "Plan gone through",
    ),
    (
        "today-soon",
        "I dag og i morgen",
        "I dag og i morgon",
        "Today and tomorrow",
    ),
    ("today-title", "I dag", "I dag", "Today"),
    (
        "today-waiting",
        "Du venter på andre ({})",
        "Du ventar på andre ({})",
        "You are waiting for others ({})",
    ),
];
