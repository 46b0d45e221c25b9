# Notices of need: somebody says that a child and a family may need coordination.

notice-new = Si fra om behov
notice-new-title = Si fra om at et barn trenger mer hjelp
notice-new-lead = Du trenger ikke vite hva tjenestene heter. Fortell hva som er vanskelig, så finner vi ut av resten sammen.
notice-new-privacy = Ingenting blir lagret før du sender. Bare de som tar imot meldinger i kommunen, får lese den.
notice-send = Send meldingen
notice-sender-question = Hvem er du?
notice-sender-family = Familien, eller den unge selv
notice-sender-hospital = Sykehuset
notice-sender-doctor = Fastlegen
notice-sender-health-station = Helsestasjonen eller skolehelsetjenesten
notice-sender-kindergarten = Barnehagen
notice-sender-school = Skolen
notice-sender-child-protection = Barnevernet
notice-sender-nav = Nav
notice-sender-other = En annen
notice-your-name = Hva heter du?
notice-your-contact = Hvordan når vi deg?
notice-your-contact-hint = Telefon er best. Skriv gjerne når på dagen det passer.
notice-channel-question = Hvordan kom meldingen?
notice-channel-own = Jeg melder fra selv
notice-channel-telephone = På telefon
notice-channel-paper = På papir
notice-channel-in-person = Noen kom innom
notice-channel-program = Skrevet her, av en som var logget inn
notice-channel-public = Det åpne skjemaet. Vi vet ikke sikkert hvem som skrev.
notice-child-heading = Barnet
# $number (String) - the number of the child on the page
notice-child-number = Barn { $number }
notice-child-given = Fornavn
notice-child-given-hint = La det stå åpent hvis barnet ikke er født og ikke har fått navn.
notice-child-family = Etternavn
notice-child-unnamed = Barn uten navn ennå
notice-one-more-child = Meldingen gjelder ett barn til
notice-birth-question = Er barnet født?
notice-birth-born = Ja
notice-birth-expected = Nei, barnet er ventet
notice-birth-allocated = Barnet er tildelt for adopsjon
notice-birth-not-known = Det vet jeg ikke
notice-birth-date = Når ble barnet født, eller når er det ventet?
# $date (String) - date of birth
# $age (String) - the age in words
notice-born = Født { $date }, { $age }
# $date (String) - the expected date
notice-expected-on = Ventet { $date }
notice-expected = Ikke født ennå
notice-allocated = Tildelt for adopsjon
notice-birth-unknown = Fødselsdato er ikke oppgitt
notice-need = Hva er vanskelig, og hva trenger dere?
notice-need-hint = Skriv som du ville sagt det på telefonen. Du kan fortelle mer senere.
notice-services = Hvem hjelper i dag?
notice-services-hint = For eksempel skole, sykehus, fysioterapeut eller Nav.
notice-consent-question = Vet familien om denne meldingen?
notice-consent-hint = Familien bestemmer selv om den vil ha hjelpen.
notice-consent-agreed = Ja, og familien er enig i at det meldes fra
notice-consent-told = Familien vet om det, men har ikke svart
notice-consent-not-asked = Nei, familien er ikke spurt ennå
notice-language = Trenger dere tolk? På hvilket språk?
notice-language-hint = For eksempel tigrinja, ukrainsk eller tegnspråk.
notice-paper = Papiret meldingen kom på
notice-paper-hint = PDF eller bilde, høyst 10 megabyte.
notice-paper-open = Åpne papiret
notice-paper-refused = Her kan du ikke legge ved filer, og meldingen er ikke sendt. Fortell med egne ord, og send den på nytt uten filen.
notice-receipt-title = Takk. Meldingen er kommet fram.
# $unit (String) - the unit that received it
# $when (String) - date and time in words
notice-receipt-stored = { $unit } fikk den { $when }. Den er lagret og blir ikke borte.
# $number (String) - the receipt
notice-receipt-number = Kvittering: { $number }
notice-receipt-next-title = Dette skjer nå
notice-receipt-next-read = En som kjenner tjenestene, leser meldingen.
notice-receipt-next-contact = Vi tar kontakt for å høre mer om hva dere ønsker.
notice-receipt-next-agree = Ingenting blir satt i gang uten at familien er med på det.
# $unit (String) - the unit
# $telephone (String) - its number
notice-receipt-call = Haster det, eller vil du legge til noe? Ring { $unit } på { $telephone }.
notice-receipt-read = Les det du sendte
notice-inbox = Innboks
# $count (Number) - how many wait
notice-inbox-heading = { $count -> 
    [0] Ingen nye meldinger
    [one] En melding venter
   *[other] { $count } meldinger venter
}
notice-inbox-empty = Her kommer meldinger om barn som trenger mer hjelp. Akkurat nå venter ingen.
# $days (Number) - whole days
notice-waited = { $days -> 
    [0] kom i dag
    [one] har ventet en dag
   *[other] har ventet { $days } dager
}
notice-title = Melding om behov
notice-children-title = Meldingen gjelder
notice-need-title = Det som er fortalt
notice-facts-title = Om meldingen
notice-fact-given = Kom
notice-fact-sender = Fra
notice-fact-name = Navn
notice-fact-contact = Kontakt
notice-fact-channel = Hvordan
notice-fact-consent = Familien
notice-fact-services = Hjelper i dag
notice-fact-language = Språk
# $unit (String) - the unit
notice-waits-at = Den venter hos { $unit }.
# $date (String) - a date in words
# $outcome (String) - the outcome in words
notice-closed-on = Avsluttet { $date }: { $outcome }.
notice-outcome-opened = Sak opprettet
notice-outcome-no-consent = Familien samtykker ikke
notice-outcome-not-wanted = Familien ønsker ikke dette
notice-outcome-not-relevant = Dette er ikke noe vi kan hjelpe med
notice-outcome-sent-elsewhere = Sendt videre til rett sted utenfor kommunen, med samtykke
# $unit (String) - the unit
# $date (String) - a date in words
# $why (String) - the reason
notice-passed-on-line = Sendt videre til { $unit } { $date }: { $why }
# $child (String) - the child, by name or number
notice-to-case = Gå til saken til { $child }
notice-settle-title = Hva gjør vi med den?
notice-open-case = Opprett sak
notice-open-title = Opprett sak
notice-open-lead = Se over navn og fødselsdato. Hvert barn får sin egen sak.
notice-open-relation = Hva er avsenderen for barnet?
notice-open-why = Ord til den som meldte fra
notice-open-why-hint = Avsenderen kan lese dette, så skriv bare det avsenderen skal vite.
notice-close-title = Avslutt uten sak
notice-close-question = Hvorfor?
notice-close-why = Forklar det for den som meldte fra
notice-close-why-hint = Avsenderen kan lese dette. Si gjerne hvor de kan få hjelp i stedet.
notice-close = Avslutt meldingen
notice-pass-on-title = Send videre til en annen enhet
notice-pass-on-question = Hvor hører den hjemme?
notice-pass-on-why = Hvorfor hører den hjemme der?
notice-pass-on = Send videre
notice-said-passed-on = Meldingen er sendt videre.
notice-said-closed = Meldingen er avsluttet.
notice-said-cases-opened = Saken er opprettet.
notice-refused-no-child = Meldingen må gjelde minst ett barn.
notice-refused-no-need = Skriv noen ord om hva som trengs.
notice-refused-not-waiting = Noen har alt gjort noe med denne meldingen. Åpne den på nytt for å se hva.
notice-sent-title = Dette har du meldt
# $names (String) - first names
# $date (String) - a date in words
notice-sent-line = Melding om { $names }, sendt { $date }
notice-birth-missing = Skriv når barnet ble født, eller velg «Det vet jeg ikke».
# $child (String) - the child, by name or number
# $question (String) - what was asked
notice-child-about = { $child }, { $question }
# $child (String) - the child, by name or number
notice-one-child-less = Ta bort { $child }
notice-outcome-received = Opplysningene er tatt imot
