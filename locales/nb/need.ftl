# What the child needs, and what the child says.

need-title = Hva trenger barnet?
need-child-says = Det barnet selv sier
need-child-not-heard = Her står det ikke noe fra barnet ennå. Spør barnet, og skriv det med barnets egne ord.
need-lead = Det dere selv sier, står først. Resten er til for å finne ut hvem som kan hjelpe.
need-lead-work = Familiens egne ord først, så det som trengs, område for område.
need-goals = Dette ønsker familien
need-goals-ask = Hva ønsker familien seg, med egne ord?
need-goals-hint = Skriv det slik det ble sagt. Barnets og foreldrenes ord, ikke våre.
need-resources = Dette går bra
need-resources-ask = Hva får barnet og familien til, og hvem har de rundt seg?
need-areas = Dette trengs
need-areas-ask = Hva er vanskelig, eller hva trengs?
need-areas-hint = La et område stå tomt når det ikke er noe der.
need-area-health = Helse og behandling
need-area-home = Hverdagen hjemme
need-area-education = Barnehage og skole
need-area-leisure = Venner, lek og fritid
need-area-communication = Språk og kommunikasjon
need-area-relief = Hvile og avlastning
need-area-siblings = Søsken
need-area-housing = Hjelpemidler og bolig
need-area-economy = Jobb og økonomi
need-area-transition = Endringer som kommer
need-asked = Hvem som er spurt
need-asked-ask = Hvem er spurt?
need-asked-hint = For eksempel mor, far, barnet selv og helsesykepleier.
# $name (String) - who wrote it down
# $date (String) - a date in words
need-written = { $name } skrev dette { $date }.
need-not-mapped = Behovene er ikke kartlagt ennå. Koordinerende enhet tar kontakt for å spørre hva som er viktig for dere.
need-not-mapped-work = Behovene er ikke kartlagt ennå. Begynn med å spørre familien hva den ønsker.
need-map = Kartlegg behovene
need-map-again = Kartlegg på nytt
need-map-title = Kartlegg behovene
need-map-lead = Det som står fra før, er med. Det du endrer, blir en ny kartlegging, og den gamle kan fortsatt leses.
need-map-save = Lagre kartleggingen
need-history = Tidligere kartlegginger
# $form (String) - in which form, in words
# $date (String) - a date in words
need-heard-on = { $form }, { $date }
# $name (String) - who heard the child
need-heard-by = Snakket med: { $name }
# $date (String) - a date in words
need-not-yet-on = Ikke hørt ennå ({ $date })
need-hear = Skriv ned hva barnet sier
need-hear-title = Hva sier barnet?
need-hear-lead = Barnet har rett til å si hva det mener, på sin måte. Skriv det med barnets egne ord.
need-hear-done = Barnet er hørt
need-hear-on = Når?
need-hear-form = På hvilken måte?
need-form-talk = I en samtale
need-form-play = Gjennom lek eller tegning
need-form-aided = Med bilder, tegn eller hjelpemiddel
need-form-trusted = Gjennom en barnet stoler på
need-form-written = Skriftlig
need-form-observed = Ved å se hva barnet liker og ikke liker
need-hear-by = Hvem snakket med barnet?
need-hear-said = Hva sa eller viste barnet?
need-hear-save = Lagre det barnet sa
need-hear-not-yet = Barnet er ikke hørt ennå
need-hear-why = Hvorfor ikke, og når blir det gjort?
need-hear-why-save = Lagre hvorfor
need-said-mapped = Kartleggingen er lagret. Familien kan lese den nå.
need-said-heard = Det er skrevet ned. Familien kan lese det nå.
need-refused-empty = Skriv minst ett ønske, noe som går bra, eller noe som trengs.
need-refused-nobody-asked = Skriv hvem som er spurt.
need-refused-nothing-heard = Skriv hvem som snakket med barnet og hva det sa, eller hvorfor det ikke er hørt.
need-now = Slik er det nå
need-hear-apart = Barnet vil at dette blir mellom barnet og koordinatoren
need-said-heard-apart = Det er skrevet ned. Bare barnet og koordinatoren kan lese det.
need-health-closed = Om helse leser du det som enheten din selv har skrevet, og det familien har samtykket i at du ser.
need-health-consent = Be om samtykke
need-health-kept = Har andre skrevet noe om helse som du ikke kan lese, blir det stående ved siden av det du skriver.
