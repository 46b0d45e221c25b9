# House style of every text in this folder
#
# Whom we speak to: a parent who has slept badly, on a telephone, standing. Then everybody else.
#
# Names: a message in a file of a noun begins with the noun (consent-give in consent.ftl). Here the first word says
# where the text stands: shell, button, form, page, error, road, zone, why, capacity, function.
# A message stands in all three languages, in the same file, with the same variables. Types stand in the bokmål file
# only, in a comment straight above the message: "# $name (String) - whose" or "# $count (Number) - how many".
# The generated function takes its arguments in the order in which the bokmål text has the variables.
# Do not glue sentences together in a page: write the whole sentence here.
#
# Bokmål: short sentences, one thought in each. Verbs instead of nouns ("vi ringer", not "oppringning vil bli foretatt").
# "Du" to one, "dere" to a family; "vi" is the municipality. A button says what happens: "Gi samtykke", never "OK".
# Headings are what a person would say: "Hva skjer nå", not "Status". Dates are written "tirsdag 3. mars", times
# "klokka 14.30". No abbreviation without its word, no paragraph sign outside "Hvorfor?". Never "vennligst", never "bruker".
# Errors: what happened, what you can do, what is kept. Nothing is promised that the law does not promise: a plan gives
# no right to services, and a decision on a child coordinator is "avgjørelse", never "enkeltvedtak".
#
# Nynorsk is written, not converted: "de" and "dykk" to a family, "saman", "ein", "ikkje", verb before noun, and the
# sentence built as nynorsk builds it.
#
# English: plain words, "you" and "we", British spelling, sentence case. Norwegian terms in italics nowhere; the fixed
# translations are child coordinator, coordinating unit, individual plan, measure, consent, county governor.

shell-name = Samsone
shell-skip = Hopp til innholdet
shell-menu = Sider
shell-start = Forsiden
shell-language = Språk
shell-sign-out = Logg ut
shell-capacity-change = Bytt rolle
shell-seen = Hvem har sett
# $municipality (String) - the name of the municipality
shell-run-by = { $municipality } har ansvaret for disse sidene.
shell-demo = Øvelse: kommunen og alle i den er diktet opp.
# $page (String) - the heading of the page
shell-title = { $page } – Samsone

capacity-family = For familien
# $function (String) - what the person does there
# $unit (String) - the name of the unit
capacity-function = { $function }, { $unit }

function-worker = Ansatt
function-coordinating-unit = Koordinerende enhet
function-leader = Leder
function-security-officer = Informasjonssikkerhet

button-save = Lagre
button-send = Send
button-continue = Gå videre
button-back = Tilbake
button-cancel = La det være
button-confirm = Ja, gjør det
button-change = Endre

form-optional = Du kan la dette stå åpent
form-day = Dag
form-month = Måned
form-year = År
form-date-hint = For eksempel 14 3 2026
form-choose = Velg
form-errors-title = Dette må rettes før vi kan lagre
form-errors-kept = Alt du har skrevet, står her fortsatt.
form-error-mark = Feil:
form-error-empty = Her må det stå noe.
form-error-choose = Velg ett av svarene.
form-error-date = Dette er ingen dato. Skriv dag, måned og år med tall.
form-error-date-past = Datoen har vært. Velg en som kommer.
form-error-date-future = Datoen har ikke vært ennå.
form-error-number = Skriv et helt tall.
form-error-national-number = Fødselsnummeret har elleve siffer. Se om ett mangler eller er byttet om.
# $limit (Number) - the most characters that fit
form-error-long = Teksten er for lang. Det er plass til { $limit } tegn.
# $megabytes (Number) - the largest file
form-error-file-large = Filen er for stor. Den kan være på { $megabytes } megabyte.
form-error-file-dots = Bildet er så stort at det kan stoppe maskinen til den som skal åpne det. Skann det på nytt med lavere oppløsning.
form-error-file-kind = Denne typen fil kan vi ikke ta imot. Bruk PDF eller et bilde.

page-previous = Forrige
page-next = Neste
# $number (Number) - this page
# $count (Number) - how many pages there are
page-number = Side { $number } av { $count }

why-title = Hvorfor?

road-label = Veien: det som er gjort, i dag og det som kommer
road-behind = Bak oss
road-today = I dag
road-ahead = Foran oss
road-empty = Ingenting er avtalt ennå. Det som blir avtalt, kommer her med dato og navn.

# $name (String) - the child's first name, or "barnet"
zone-label = Folkene rundt { $name }
zone-near = Ofte til stede
zone-far = Av og til
zone-child-unnamed = barnet
zone-empty = Her kommer navnene på dem som er med. Dere bestemmer hvem det er.

error-not-found-title = Denne siden finner vi ikke
error-not-found = Enten finnes den ikke, eller så er den ikke åpen for deg. Av hensyn til dem det gjelder, sier vi ikke hvilken av delene det er.
error-not-found-do = Gå til forsiden, eller ring den du har kontakt med i kommunen.
error-conflict-title = Noen endret dette før deg
error-conflict = Det du skrev, er tatt vare på og står her. Se på det som er nytt, og velg hva som skal gjelde.
error-conflict-yours = Det du skrev
error-conflict-theirs = Det som står nå
error-session-title = Du ble logget ut
error-session = Det hadde gått en stund, så vi lukket siden for sikkerhets skyld.
error-session-kept = Det du sendte, er tatt vare på. Logg inn, så ligger det der og venter på deg.
error-session-full = Vi har alt tatt vare på så mange skjemaer for deg som vi har plass til, så dette er ikke tatt vare på. Kopier det du skrev, og send det når du har logget inn igjen.
error-refused-title = Dette kan ikke gjøres nå
error-broken-title = Noe gikk galt hos oss
error-broken = Det er ikke din feil. Det vi har gitt deg kvittering for, er lagret. Prøv igjen om litt.
# $number (String) - what the operator finds the error by
error-broken-number = Går det ikke da heller, ring kommunen og oppgi nummeret { $number }.
error-often-title = Det gikk litt for fort
error-often = Det har kommet uvanlig mange forespørsler herfra på kort tid, fra deg eller fra noen på samme nett. Vi tar en liten pause, slik at sidene virker for alle. Ingenting er lagret eller sendt.
# $seconds (Number) - until one may ask again
error-often-do = { $seconds ->
    [one] Prøv igjen om ett sekund.
   *[other] Prøv igjen om { $seconds } sekunder.
}
error-busy-title = Det kom for mange forsøk på kort tid
error-busy = Vent et minutt og prøv igjen. Det du har skrevet, står fortsatt på siden du kom fra.
said-saved = Det er lagret.
error-exists = Dette finnes alt. Åpne siden på nytt for å se det som står der.
road-step-opened = Saken ble opprettet
road-step-decided = Avgjørelsen ble sendt
# $name (String) - the coordinator
road-step-appointed = { $name } ble personen deres
road-step-plan-activated = Planen begynte å gjelde
road-step-plan-revision = Vi går gjennom planen sammen
# $what (String) - what it is
road-step-kept = Gjort: { $what }
error-large-title = Det ble for mye på én gang
error-large = Filen eller teksten er større enn det vi kan ta imot. Ingenting er sendt. Prøv med en mindre fil, eller del den i flere.
error-unreadable-title = Vi forstod ikke det som ble sendt
error-unreadable = Det kom ikke fra et skjema på disse sidene, eller det ble ødelagt på veien. Ingenting er lagret. Gå tilbake, åpne siden på nytt og send en gang til.
error-typed-title = Dette skrev du
error-typed = Det er ikke lagret. Ta vare på det her, så slipper du å skrive det på nytt.
error-long-title = Teksten ble litt for lang
error-long = Ingenting er borte, og ingenting er sendt ennå. Kort ned teksten her, og send på nytt.
error-long-label = Det du skrev
error-long-send = Send på nytt
