# Names, numbers and ways to reach somebody.

person-name = Navn
person-born = Født
person-telephone = Telefon
person-email = E-post
person-address-protected = Adressen er hemmelig og står ingen steder her.
person-family-own = Familien vår
# $child (String) - the child’s first name
person-family-of = Familien til { $child }
person-family-title = Familien
person-unnamed = Uten navn ennå
person-given = Fornavn
person-family-name = Etternavn
# $date (String) - the date of birth
# $age (String) - “4 år”
person-born-on = { $date }, { $age }
person-expected = Er ventet
# $date (String) - the date expected
person-expected-on = Er ventet { $date }
person-allocated = Tildelt for adopsjon, ikke kommet ennå
person-birth-unknown = Ikke kjent
person-born-question = Når ble barnet født?
person-number = Fødselsnummer
person-number-lead = Nummeret brukes bare til å finne rett person. Alder og kjønn leses aldri ut av det.
person-address = Adresse
person-language = Språk
person-language-hint = Språket dere helst snakker sammen på.
person-interpreter = Trenger tolk
# $language (String) - the language
person-with-interpreter = { $language }, med tolk
person-hidden = Adressen er beskyttet
person-care = Omsorg
person-care-question = Hvem har omsorgen?
person-care-lead = Hvem som har omsorgen, avgjør hvem som samtykker for barnet.
person-care-parents = Foreldrene
person-care-voluntary = Frivillig plassering
person-care-order = Barnevernet har overtatt omsorgen
person-care-aftercare = Ettervern
person-responsible = Har foreldreansvar
person-lives-with = Barnet bor der
person-institution = Kontakt på institusjonen
person-kin = Annen nærstående
person-adults-title = De voksne
person-adults-none = Ingen voksne er skrevet inn ennå.
person-earlier-title = Tidligere
# $name (String) - the adult
# $relation (String) - what the adult was to the child
# $date (String) - the last day
person-earlier-line = { $name }, { $relation }, til { $date }
person-do-born = Barnet er født
person-do-contact = Endre telefon og adresse
person-do-language = Endre språk og tolk
person-do-name = Rett navnet
person-do-number = Skriv inn fødselsnummer
person-do-care = Endre omsorg
person-do-protection = Beskytt adressen
person-protection-lead = Når adressen er beskyttet, står den ingen steder: ikke på sider, i lister, brev eller logg.
person-protection-question = Hvilken beskyttelse?
person-protection-none = Ingen
person-protection-confidential = Fortrolig adresse (kode 7)
person-protection-strict = Strengt fortrolig adresse (kode 6)
person-protection-shelter = Bor på krisesenter
person-do-add = Skriv inn en voksen
person-add-title = En voksen rundt barnet
person-add-lead = Den voksne kan logge inn for familien fra første dag og ser det som hører til rollen.
person-search = Finn en som er skrevet inn før
person-search-hint = Skriv hele ord av navnet til et barn i en sak hos dere, eller fødselsnummeret. Da kommer barnet og de voksne rundt det opp.
person-found = Er det en av disse?
# $name (String) - the person
# $date (String) - the date of birth
person-found-line = { $name }, født { $date }
person-found-new = Ingen av dem, det er en ny person
person-new-hint = Fyll ut navnet når personen er ny.
person-kind-question = Hva er den voksne for barnet?
person-from = Fra når?
person-until = Siste dag
person-do-end = Avslutt
# $name (String) - the adult
person-end-title = { $name } hører ikke lenger til her
person-end-lead = Fra dagen etter ser denne voksne ikke saken.
person-excluded-title = Skal aldri se saken
person-excluded-lead = Kjenner dere en ansatt fra før, eller finnes det noen som aldri skal se dette, kan dere stenge den personen ute.
person-excluded-none = Ingen er stengt ute.
# $name (String) - who
# $on (String) - a day in words
person-let-in-again = { $name } ble sluppet inn igjen { $on }.
person-do-exclude = Steng noen ute
person-exclude-title = Steng noen ute fra saken
person-exclude-lead = Personen ser aldri denne saken, uansett hvor personen arbeider. Det virker med en gang. Stenger dere ute alle som arbeider i koordinerende enhet, er det ingen der som kan svare dere her.
person-exclude-who = Hvem?
person-do-readmit = Slipp inn igjen
# $name (String) - who was kept out
person-readmit-title = Slipp { $name } inn igjen
person-readmit-lead = Personen ser da det reglene gir rett til, ikke mer. Familien får beskjed.
person-why = Hvorfor?
person-why-hint = Kort holder. Det blir stående i saken.
person-refused-name = Skriv et navn.
person-refused-backwards = Siste dag kommer før den første. Se på datoen en gang til.
person-refused-related = Denne voksne er alt skrevet inn hos barnet.
person-refused-no-relation = Dette er alt avsluttet.
person-refused-child = Dette er barnet selv.
person-refused-coordinates = Denne personen er koordinator eller stedfortreder her. Bytt koordinator først.
person-refused-family = Bare koordinerende enhet kan stenge ute en i familien. Ring dem.
person-refused-excluded = Denne personen er alt stengt ute.
person-refused-kept-out-by-another = Bare den som stengte ute denne personen, kan slippe vedkommende inn igjen. Barnet selv kan det også.
person-refused-not-excluded = Denne personen er ikke stengt ute.
person-refused-why = Skriv hvorfor.

# Who goes on seeing the case when an address is hidden.
person-stay-lead = De voksne under ser saken i dag: navn på hjelperne, avtaler, det som skrives. Adressen står ingen steder, men det andre kan røpe hvor dere er. Spør den som er beskyttet, før du svarer. Svaret virker med en gang, og du kan endre det her senere.
# $who (String) - name and relation
person-stay-question = Skal { $who } få se saken?
# $name (String) - the name
# $relation (String) - what the adult is to the child
person-stay-name = { $name } ({ $relation })
person-stay-out = Nei, steng ute
person-stay-out-hint = Ser ingenting herfra, og får ikke vite at det finnes noe å se.
person-stay-sees = Ja, får fortsatt se
person-stay-there = Ja, er på krisesenteret med barnet
person-stay-there-hint = Ser også det som handler om oppholdet, og svarer på samtykke for barnet. Bare når barnet bor på krisesenter.
person-stay-is-there = Er på krisesenteret med barnet.
# An address that is hidden no longer.
person-shown-again-why = Hvorfor slutter beskyttelsen?
person-shown-again-hint = Svar bare når du velger «Ingen». Den som var beskyttet, får beskjed og leser dette.
# $date (String) - the day
person-shown-again = Adressen er ikke lenger beskyttet. Det ble slik { $date }.
person-refused-no-shelter = Bare en av foreldrene kan være på krisesenteret med barnet, og bare når barnet bor der. Velg «Bor på krisesenter» eller et annet svar.
person-stay-new = Adressen er beskyttet. Skal denne personen få se saken?
person-stay-new-why = Hvorfor?
person-stay-sees-hint = Ser alt unntatt adressen og det som røper oppholdet på krisesenteret.
# $who (String) - name and relation
person-stay-why = Hvorfor? Gjelder { $who }
person-stay-why-hint = Bare de som arbeider i enheten din, leser det.
person-stay-is-out = Er stengt ute nå.
# $date (String) - the day of the answer
person-stay-has-seen = Fikk fortsatt se, etter svar { $date }.
# $stands (String) - what was answered, a whole sentence
# $why (String) - the reason
person-stay-before = { $stands } Grunn: { $why }
person-refused-not-answered = Svar for hver voksen som ser saken i dag. Noen kan ha kommet til mens du skrev.
