# What was handed out outside the program.

handing-way = Skriv ned at noe er gitt ut
handing-title = Noe er gitt ut om barnet
handing-lead = Har du gitt noen opplysninger i et brev, en samtale eller et møte, skriver du det ned her. Familien leser det i loggen, ved siden av hvem som har sett.
handing-save = Skriv det ned
handing-what = Hva ble gitt ut?
handing-to = Hvem fikk det?
handing-to-hint = Navn og sted: «Anne Dal ved Vestby legekontor».
handing-on = Når?
handing-way-letter = i et brev eller en melding
handing-way-call = i en samtale
handing-way-meeting = i et møte
handing-how = Hvordan?
handing-basis = Hva var grunnlaget?
# $receiver (String) - who the consent is for
handing-basis-consent = Samtykket til { $receiver }
handing-basis-other-consent = Et samtykke som ikke står her
handing-basis-own-task = Min egen oppgave i tjenesten
handing-basis-duty = En plikt i loven
handing-basis-danger = Noen var i fare
handing-basis-family = Familien fikk det selv, eller ga det videre
handing-words = Hvilken plikt, eller hvilken fare?
handing-words-hint = Må stå der når grunnlaget er en plikt eller en fare. Ellers kan du skrive mer om grunnlaget.
handing-known = Det er alt gitt ut. Skriv det ned likevel, uten grunnlag
# $kind (String) - a kind of information
handing-refused-lacking = Det grunnlaget dekker ikke dette: { $kind }. Velg et annet grunnlag. Er det alt gitt ut, kan du krysse av nederst. Da blir det skrevet ned, og den som kontrollerer innsyn, får beskjed.
handing-refused-words = Skriv hvilken plikt eller fare det var.
handing-refused-checked = Dette er alt sett på.
handing-refused-nothing-found = Skriv hva du fant, før du lagrer.
handing-refused-oneself = Du skrev dette selv. En annen må se på det.
handing-said-noted = Det er skrevet ned. Familien leser det i loggen.
handing-said-checked = Det du fant, er lagret. Familien har fått beskjed.
handing-page-title = Gitt ut utenfor programmet
# $to (String) - name and place
# $way (String) - "i et møte"
# $date (String) - the day
handing-line = Ga dette til { $to } { $way } { $date }
# $date (String) - date and time
handing-noted = Skrevet ned { $date }
# $text (String) - the writer's words
handing-their-words = Den som skrev det ned, sier: «{ $text }»
handing-on-consent = fordi dere har samtykket til det
handing-on-other-consent = fordi det skal finnes et samtykke, som ikke står her
handing-on-own-task = fordi tjenesten trengte det for å gjøre sin egen oppgave
handing-on-duty = fordi loven sier at det skal gis
handing-on-danger = fordi noen kunne være i fare
handing-on-family = fordi dere fikk det selv, eller ga det videre
handing-without-ground = Uten grunnlag, ikke sett på ennå
handing-looked-into = Uten grunnlag, sett på
# $kinds (String) - kinds of information
handing-lacking = Det grunnlaget som ble skrevet, dekket ikke dette: { $kinds }.
# $name (String) - who looked into it
# $date (String) - when
handing-checked = { $name } så på det { $date }
handing-follows = Hva fant du, og hva skjer videre?
handing-follows-hint = Familien leser dette. Si om noen fikk noe de ikke skulle ha, og hva som er gjort for å rette det opp.
handing-check-do = Lagre det du fant
