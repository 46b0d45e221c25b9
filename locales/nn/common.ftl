# The house style stands in nb/common.ftl.

shell-name = Samsone
shell-skip = Hopp til innhaldet
shell-menu = Sider
shell-start = Framsida
shell-language = Språk
shell-sign-out = Logg ut
shell-capacity-change = Byt rolle
shell-seen = Kven har sett
shell-run-by = { $municipality } har ansvaret for desse sidene.
shell-demo = Øving: kommunen og alle i han er dikta opp.
shell-title = { $page } – Samsone

capacity-family = For familien
capacity-function = { $function }, { $unit }

function-worker = Tilsett
function-coordinating-unit = Koordinerande eining
function-leader = Leiar
function-security-officer = Informasjonstryggleik

button-save = Lagre
button-send = Send
button-continue = Gå vidare
button-back = Tilbake
button-cancel = Lat det vere
button-confirm = Ja, gjer det
button-change = Endre

form-optional = Du kan la dette stå ope
form-day = Dag
form-month = Månad
form-year = År
form-date-hint = Til dømes 14 3 2026
form-choose = Vel
form-errors-title = Dette må rettast før vi kan lagre
form-errors-kept = Alt du har skrive, står her framleis.
form-error-mark = Feil:
form-error-empty = Her må det stå noko.
form-error-choose = Vel eitt av svara.
form-error-date = Dette er ingen dato. Skriv dag, månad og år med tal.
form-error-date-past = Datoen har vore. Vel ein som kjem.
form-error-date-future = Datoen har ikkje vore enno.
form-error-number = Skriv eit heilt tal.
form-error-national-number = Fødselsnummeret har elleve siffer. Sjå om eitt manglar eller er bytt om.
form-error-long = Teksten er for lang. Det er plass til { $limit } teikn.
form-error-file-large = Fila er for stor. Ho kan vere på { $megabytes } megabyte.
form-error-file-dots = Biletet er så stort at det kan stoppe maskina til den som skal opne det. Skann det om att med lågare oppløysing.
form-error-file-kind = Denne typen fil kan vi ikkje ta imot. Bruk PDF eller eit bilete.

page-previous = Førre
page-next = Neste
page-number = Side { $number } av { $count }

why-title = Kvifor?

road-label = Vegen: det som er gjort, i dag og det som kjem
road-behind = Bak oss
road-today = I dag
road-ahead = Framfor oss
road-empty = Ingenting er avtalt enno. Når noko blir avtalt, kjem det her med dato og namn.

zone-label = Folka rundt { $name }
zone-near = Ofte med
zone-far = Av og til
zone-child-unnamed = barnet
zone-empty = Her kjem namna på dei som er med. De bestemmer kven det er.

error-not-found-title = Denne sida finn vi ikkje
error-not-found = Anten finst ho ikkje, eller så er ho ikkje open for deg. Av omsyn til dei det gjeld, seier vi ikkje kva for ein av delane det er.
error-not-found-do = Gå til framsida, eller ring den du har kontakt med i kommunen.
error-conflict-title = Nokon endra dette før deg
error-conflict = Det du skreiv, er teke vare på og står her. Sjå på det som er nytt, og vel kva som skal gjelde.
error-conflict-yours = Det du skreiv
error-conflict-theirs = Det som står no
error-session-title = Du vart logga ut
error-session = Det hadde gått ei stund, så vi lukka sida for å vere på den sikre sida.
error-session-kept = Det du sende, er teke vare på. Logg inn, så ligg det der og ventar på deg.
error-session-full = Vi har alt teke vare på så mange skjema for deg som vi har plass til, så dette er ikkje teke vare på. Kopier det du skreiv, og send det når du har logga inn att.
error-refused-title = Dette kan ikkje gjerast no
error-broken-title = Noko gjekk gale hos oss
error-broken = Det er ikkje din feil. Det vi har gitt deg kvittering for, er lagra. Prøv på nytt om litt.
error-broken-number = Går det ikkje då heller, ring kommunen og gi dei nummeret { $number }.
error-often-title = Det gjekk litt for fort
error-often = På kort tid har det kome uvanleg mange førespurnader herifrå, anten frå deg eller frå nokon på same nett. Vi tek ein liten pause så sidene verkar for alle. Ingenting er lagra eller sendt.
error-often-do = { $seconds ->
    [one] Prøv på nytt om eitt sekund.
   *[other] Prøv på nytt om { $seconds } sekund.
}
error-busy-title = Det kom for mange forsøk på kort tid
error-busy = Vent eitt minutt og prøv på nytt. Det du har skrive, står framleis på sida du kom frå.
said-saved = Det er lagra.
error-exists = Dette finst alt. Opne sida på nytt for å sjå det som står der.
road-step-opened = Saka vart oppretta
road-step-decided = Avgjerda vart send
road-step-appointed = { $name } vart personen dykkar
road-step-plan-activated = Planen tok til å gjelde
road-step-plan-revision = Vi går gjennom planen saman
road-step-kept = Gjort: { $what }
error-large-title = Det vart for mykje på éin gong
error-large = Fila eller teksten er større enn det vi kan ta imot. Ingenting er sendt. Prøv med ei mindre fil, eller del ho i fleire.
error-unreadable-title = Vi forstod ikkje det som vart sendt
error-unreadable = Det kom ikkje frå eit skjema på desse sidene, eller det vart øydelagt på vegen. Ingenting er lagra. Gå tilbake, opne sida på nytt og send éin gong til.
error-typed-title = Dette skreiv du
error-typed = Det er ikkje lagra. Ta vare på det her, så slepp du å skrive det om att.
error-long-title = Teksten vart litt for lang
error-long = Ingenting er borte, og ingenting er sendt enno. Kort ned teksten her, og send på nytt.
error-long-label = Det du skreiv
error-long-send = Send på nytt
