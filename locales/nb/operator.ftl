# What the program tells its operator on the command line.

operator-needs-municipality = Innstillingene må si hvilken kommune det gjelder: municipality.
# $folder (String) - a folder
operator-no-folder = Mappa { $folder } kan ikke lages.
# $address (String) - an address with its port
operator-no-listen = Programmet får ikke bruke { $address }. Kanskje kjører det allerede, eller noe annet bruker porten.
# $address (String) - where it is served
operator-serving = Samsone er åpen på { $address }.
# $address (String) - an address
operator-needs-proxy = Andre maskiner kan nå { $address }, og Samsone snakker ikke TLS selv. La en mellomtjener som gjør det, stå foran, og skriv behind-proxy = true i innstillingene, eller bruk 127.0.0.1.
operator-writer-ended = Det som skriver i lageret, er falt, så programmet stopper. Alt det er gitt kvittering for, er lagret. Start programmet på nytt.
operator-upkeep-ended = Det som forsegler og sender ut, er falt, så programmet stopper. Alt det er gitt kvittering for, er lagret. Start programmet på nytt.
operator-law-misfit = Regelverket og programmet passer ikke sammen.
operator-no-journal = Journalen kan ikke åpnes.
# $file (String) - a file
operator-no-store = Det ligger ikke noe lager i { $file }.
operator-newer-format = Lageret er skrevet av et nyere program. Bruk det.
operator-wrong-key = Nøklene hører ikke til dette lageret.
operator-not-durable = Databasen venter ikke på disken, og da kan en kvittering være feil. Slå det på før Samsone får bruke den.
operator-other-encryption = Lageret ble laget med det andre valget for kryptering.
operator-half-copy = Lageret er en halv kopi. Begynn på nytt med et tomt.
# $file (String) - a file
operator-no-settings = Innstillingene i { $file } kan ikke leses.
# $file (String) - a file
operator-wrong-settings = Innstillingene i { $file } er ikke skrevet riktig.
operator-needs-data = Si med --data hvor datamappa ligger.
operator-wrong-database = En database er «sqlite», eller den begynner med postgres://. Det gjør ikke denne.
operator-wrong-keep = Det som står under [keep] i innstillingene, går ikke an. Hver tid er et helt antall måneder, fra 1 til 1200.
operator-wrong-watch = Det som står under [watch] i innstillingene, går ikke an. Timer går fra 0 til 23, en nødtilgang varer fra 1 til 24 timer, en kode på papir varer fra 1 til 180 dager, og det som er uvanlig, må være mer enn ingenting.
# $name (String) - what stands there
operator-wrong-header = «{ $name }» under [limits] i innstillingene kan ikke være navnet på et HTTP-felt. Skriv det som proxyen legger adressen i, som X-Forwarded-For.
operator-needs-keys = Si med --keys hvilken fil som har nøklene, eller legg dem i miljøet. «samsone new-keys --to FIL» lager nye.
# $file (String) - a file
operator-keys-inside = Nøklene i { $file } ligger i datamappa. Legg dem utenfor den og sikkerhetskopiene.
# $file (String) - a file
operator-keys-open = Nøklene i { $file } kan leses av andre enn eieren. Gjør filen til eierens alene, med «chmod 600», og bytt nøklene om noen kan ha sett dem.
# $file (String) - a file
operator-no-keys = Nøklene i { $file } kan ikke leses.
# $file (String) - a file
operator-not-three-keys = Det står ikke tre nøkler i { $file }.
# $place (String) - a file, or the environment
operator-wrong-keys-in = En nøkkel i { $place } er ikke 64 sekstentallssifre.
operator-environment = miljøet
# $names (String) - three names
operator-three-variables = Miljøet må ha alle de tre, eller ingen: { $names }.
# $file (String) - a file
operator-no-file = Fila { $file } kan ikke lages.
# $file (String) - a file
operator-no-reading = Fila { $file } kan ikke leses.
# $file (String) - a file
operator-no-replacing = { $file } finnes allerede. En kopi tar aldri plassen til en annen.
# $file (String) - a file
# $number (Number) - which line
operator-wrong-line = Linje { $number } i { $file } er ikke skrevet riktig.
# $file (String) - a file
operator-new-keys = Nøklene ligger i { $file }. Ta vare på en kopi et sted der verken datamappa eller sikkerhetskopiene ligger: Uten nøklene kan ingen lese lageret igjen.
# $what (String) - the first broken link
operator-broken = Lageret er ikke slik det ble skrevet. Det første bruddet: { $what }.
# $count (Number) - how many
operator-checked = { $count } hendelser og åpninger er kontrollert.
# $streams (Number) - how many
# $entries (Number) - how many
# $documents (Number) - how many
# $segments (Number) - how many
# $openings (Number) - how many
# $seals (Number) - how many
operator-whole = Lageret er helt: { $streams } strømmer med { $entries } hendelser og { $documents } dokumenter, { $segments } deler av loggen med { $openings } åpninger, { $seals } segl.
# $when (String) - a date and time
operator-sealed = Det siste seglet ble satt { $when }.
operator-unsealed = Det er ikke satt noe segl ennå.
# $entries (Number) - how many
# $openings (Number) - how many
operator-after-seal = Etter det har det kommet { $entries } hendelser og { $openings } åpninger som neste segl skal dekke.
# $file (String) - a file
operator-wrong-seal = { $file } er ikke en seglfil, eller den er ikke signert med nøkkelen til dette lageret.
# $when (String) - a date and time
# $number (Number) - which seal
operator-seal-holds = Alt fram til segl { $number }, satt { $when }, er der og er slik det var.
# $what (String) - the first broken link
# $number (Number) - which seal
operator-seal-broken = Lageret mangler noe som sto der da segl { $number } ble satt, eller det er endret siden. Det første bruddet: { $what }.
# $folder (String) - a folder
operator-seal-inside = Seglene skal ligge der den som har lageret, ikke rekker dem. Mappa { $folder } ligger i datamappa.
# $count (Number) - how many
operator-rotating = { $count } nøkler er pakket om
# $count (Number) - how many
# $file (String) - a file
operator-rotated = { $count } nøkler er pakket om, og den gamle innpakkingsnøkkelen åpner ikke lenger noe i lageret. La innstillingene peke på { $file } før programmet startes igjen. Sikkerhetskopier fra før trenger fortsatt de gamle nøklene.
# $file (String) - a file
# $number (Number) - the last seal of the old key
operator-rotated-seal = Seglnøkkelen er byttet. Seglene til og med nummer { $number } er satt med den gamle, og blir kontrollert med den. La innstillingene peke på { $file } før programmet startes igjen. Sikkerhetskopier fra før trenger fortsatt de gamle nøklene.
# $file (String) - a file
operator-rotate-seal-other = Nøklene i { $file } passer ikke: Bare seglnøkkelen kan byttes, og fila må si det samme om den gamle som lageret gjør nå. Velg en fil som ikke finnes.
# $file (String) - a file
operator-rotate-other = Nøklene i { $file } passer ikke: Bare innpakkingsnøkkelen kan byttes, de to andre skal være de samme.
operator-rotate-environment = Nøklene ligger i miljøet, og der kan de ikke byttes ut av programmet. Legg dem i en fil først.
operator-rotate-served = Et program har lageret åpent. Stopp alle som bruker det, før nøkkelen byttes: Et program som går videre, ville pakke inn med den gamle.
# $rows (Number) - how many
# $file (String) - a file
operator-backed-up = { $rows } rader ligger i { $file }. Den som har fila, trenger nøklene for å lese den. Ta vare på slettelista ved siden av kopiene, nyere enn hver av dem: «samsone erasures --to FIL».
operator-not-restored = Kopien ble ikke lest inn.
# $rows (Number) - how many
# $erased (Number) - how many
operator-restored = { $rows } rader er lest inn og kontrollert, og { $erased } slettede nøkler er slettet igjen.
operator-no-erasures = Ingen sletteliste ble nevnt med --erasures: Det som ble slettet etter at kopien ble laget, er tilbake.
operator-needs-erasures = Uten sletteliste kommer alt som ble slettet etter at kopien ble laget, tilbake. Si med --erasures hvor lista ligger, eller skriv --no-erasures om det aldri er slettet noe.
operator-copying-out = Kopierer ut
operator-copying-in = Leser inn
# $count (Number) - how many
operator-megabytes = { $count } megabyte
# $rows (Number) - how many
operator-copied = { $rows } rader er kopiert og kontrollert. Det som kommer i det gamle lageret fra nå av, følger ikke med: Stopp det, og la innstillingene peke på det nye.
# $count (Number) - how many
# $file (String) - a file
operator-erasures = { $count } slettede nøkler står i { $file }.
# $name (String) - what was written
operator-unknown-option = «{ $name }» er ikke et valg her.
# $name (String) - an option
# $value (String) - what was written
operator-wrong-value = «{ $value }» kan ikke stå etter { $name }.
# $name (String) - an option
operator-needs-value = { $name } mangler.
operator-wrong-line-of-command = Programmet forstod ikke det som ble skrevet.
# $command (String) - a command
operator-see-help = «{ $command } --help» viser hva som kan skrives.
# $address (String) - an address
operator-demo-loopback = I demoen kan alle logge inn som hvem som helst, så den kjører bare på denne maskinen. { $address } er ikke denne maskinen.
operator-demo-unwritten = Kommunen kunne ikke skrives.
# $file (String) - a file
operator-demo-changed = { $file } er endret for hånd og kan ikke leses.
# $file (String) - a file
operator-demo-no-time = Det står ingen tid i { $file }.
operator-not-empty = Lageret har noe i seg allerede.
# $done (Number) - how many
# $all (Number) - how many
operator-cases = { $done } av { $all } saker
operator-date-form = En dato skrives som 2026-11-23.
operator-date-range = Demoen kan stå på en dag fra 2024 til 2099.
operator-families-range = Det kan være fra 1 til 2000 familier.
operator-login-none = Ingen måte å logge inn på er satt opp, så ingen kan logge inn. Se [[sign-in]] i innstillingene.
operator-login-needs-address = Innlogging trenger adressen som folk når sidene på: address = "https://…".
# $address (String) - what was written
operator-login-wrong-address = { $address } kan ikke være adressen til sidene. Den begynner med https:// og slutter etter navnet på maskinen; http:// går bare på denne maskinen og med https = false.
# $name (String) - the name of a way to sign in
operator-login-name = «{ $name }» kan ikke være navnet på en måte å logge inn på. Det har små bokstaver, tall og bindestreker, og ingen andre har det.
# $name (String) - the name of a way to sign in
operator-login-label = Innloggingen { $name } trenger en tekst på knappen i tre språk: label = { "{" } nb, nn, en { "}" }.
# $name (String) - the name of a way to sign in
# $issuer (String) - what was written
operator-login-issuer = Innloggingen { $name } har en utsteder som ikke kan brukes: { $issuer }. Den begynner med https://; http:// går bare på denne maskinen.
# $name (String) - the name of a way to sign in
operator-login-client = Innloggingen { $name } må si hvem vi er der (client), og be om openid blant scopes.
# $name (String) - the name of a way to sign in
operator-login-credentials = Innloggingen { $name } trenger enten client-secret-file eller client-key-file, og ikke begge.
# $file (String) - a file
# $name (String) - the name of a way to sign in
operator-login-no-file = Fila { $file }, som innloggingen { $name } trenger, kan ikke leses eller er tom.
# $file (String) - a file
# $name (String) - the name of a way to sign in
operator-login-no-key = Fila { $file }, som innloggingen { $name } trenger, har ingen nøkkel som kan brukes: PKCS #8 i PEM, RSA med minst 2048 biter eller kurven P-256.
# $name (String) - the name of a way to sign in
operator-login-levels = Innloggingen { $name } må si hvilke ord som betyr nivået den ber om: high eller substantial.
# $name (String) - the name of a way to sign in
operator-login-person = Innloggingen { $name } må si hvor fødselsnummeret står: person-claim.
# $name (String) - the name of a way to sign in
operator-login-details = I innloggingen { $name } er authorization-details ikke en liste i JSON.
# $name (String) - the name of a way to sign in
operator-login-family-mapping = Innloggingen { $name } er for familier. Da kan den ikke ha noen mapping til enheter.
# $name (String) - the name of a way to sign in
# $unit (String) - what was written
operator-login-mapping = I innloggingen { $name } ber linja for { $unit } ikke om noe som blir sagt: Den trenger organisation eller role, og organisation-claim eller role-claim må si hvor det står.
# $name (String) - the name of a way to sign in
# $unit (String) - what was written
operator-login-no-unit = I innloggingen { $name } står enheten «{ $unit }», men den finnes ikke her.
# $name (String) - the name of a way to sign in
# $unit (String) - what was written
operator-login-units = I innloggingen { $name } står enheten «{ $unit }», og flere heter det. Bruk id-en i stedet.
# $folder (String) - a folder
operator-reports-inside = Meldinger til barnevernet ligger i klartekst og hører ikke hjemme ved siden av lageret. Mappa { $folder } ligger i datamappa.
