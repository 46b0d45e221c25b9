# The list of people and the walk that the demo prints.

# $address (String) - where the demo is served
demo-serving = Fjellvik er åpen på { $address }. Stopp med Ctrl+C.
demo-made-up = Alt er oppdiktet: stedet, menneskene, numrene og det de har skrevet.
# $file (String) - the file with the keys
demo-keys = Nøklene ligger i datamappa, i { $file }. Det gjør de bare i demoen.
# $count (Number) - how many families
demo-goes-on = Mappa har allerede { $count } familier, og vi går videre med dem.
# $done (Number) - how many stories are written
# $all (Number) - how many there are
demo-writing = Skriver kommunen: { $done } av { $all }
demo-people = Hvem du kan være:
demo-walk = Gå gjennom de ti stegene. Hver lenke åpner riktig side som riktig person:
demo-role-parent = Forelder
demo-role-youth = Ungdom
demo-role-coordinator = Koordinator
demo-role-coordinating-unit = Koordinerende enhet
demo-role-worker = Ansatt i en tjeneste
demo-role-leader = Leder
demo-role-security-officer = Informasjonssikkerhet
demo-waits-late-promise = planen er i gang, og ett løfte er forsinket
demo-waits-consent = et samtykke å svare på
demo-waits-letter = et brev som ingen har åpnet
demo-waits-other-parent = venter på svar fra den andre forelderen
demo-waits-notice = har sendt melding og venter på svar
demo-waits-draft = et utkast til plan å lese
demo-waits-deputy = koordinatoren er syk, og en annen har tatt over så lenge
demo-waits-change = har bedt om en annen koordinator
demo-waits-ended = alt er avsluttet, og kan fortsatt leses
demo-waits-eighteen = fyller snart 18, og noen må ta over
demo-waits-own-case = sin egen side
demo-waits-hidden-address = adressen er skjult for alle
demo-waits-assessment = saken blir vurdert
demo-waits-inbox = meldingene i innboksen
demo-waits-families = familiene sine
demo-waits-promises = det de har lovet
demo-waits-expected = et barn som ikke er født ennå
demo-waits-question = en mor spør hvorfor noen har sett planen
demo-waits-nothing = ser bare det rollen åpner for
demo-step-notice = Gi melding om behov
demo-step-inbox = Finn meldingen i innboksen
demo-step-open-case = Åpne en sak
demo-step-need = Kartlegg behov og hør barnet
demo-step-assessment = Vurder rettighetene
demo-step-decision = Les avgjørelsen
demo-step-appointment = Oppnevn koordinator
demo-step-consent = Bestem hvem som får se hva
demo-step-plan = Følg planen
demo-step-promise = Se hva som er lovet
demo-step-log = Se hvem som har sett: her finner du dine egne steg
