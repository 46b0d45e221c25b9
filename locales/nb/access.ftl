# Who sees what in a case.

access-title = Hvem ser hva
access-lead = Slik er det i dag. Det som ikke står her, ser de ikke. Hver gang noen åpner noe, blir det skrevet ned.
access-who = Hvem
access-child = barnet selv
access-you-too = du er en av dem
access-nothing = ser det ikke
access-legend = Hva bokstavene betyr
access-plus = også det som er skrevet under strengere taushetsplikt
access-not-here = Det noen har for seg selv, for eksempel det en ungdom skriver bare til seg selv, ser ingen andre, og det står ikke i tabellen.
access-besides-responsible = Ser også det de selv har lovet eller har ansvaret for
access-besides-wrote = Ser også det de selv har skrevet
# $ground (String) - what they see it by, inside a sentence
# $date (String) - the last day
access-until = { $ground }, til og med { $date }
# $said (String) - what they see it by
access-strict-too = { $said }; også det som er skrevet under strengere taushetsplikt
access-to-page = Se hvem som ser hva
access-mark-own-information = Se
access-mark-parental-responsibility = Fo
access-mark-care = Om
access-mark-participation = De
access-mark-consent = Sa
access-mark-own-task = Op
access-mark-appointment = Ko
access-mark-responsible = An
access-mark-written-here = Sk
access-mark-statutory-duty = Lo
access-mark-emergency = Fa
access-mark-supervision = Ti
access-means-own-information = det handler om en selv
access-means-parental-responsibility = foreldreansvar
access-means-care = omsorgen for barnet
access-means-participation = er med etter familiens ønske
access-means-consent = samtykke
access-means-own-task = oppgaven tjenesten har
access-means-appointment = oppnevnt til å koordinere
access-means-responsible = har ansvaret for det
access-means-written-here = har skrevet det selv
access-means-statutory-duty = loven gir rett til det
access-means-emergency = fare for liv eller helse
access-means-supervision = kontroll av at ingen ser for mye
access-everything = Alt
# $said (String) - what they see it by
access-unconfirmed = { $said }, sagt muntlig og ikke bekreftet
