# Consent: who may see what, until when, and how to take it back.

consent-title = Hvem kan se hva?
consent-who = Hvem
consent-what = Hva
# $name (String) - who gets to see it
consent-preview = Slik ser det ut for { $name }
consent-until = Til når?
consent-why = Hvorfor?
consent-why-hint = For eksempel: for å planlegge skolestarten.
consent-give = Gi samtykke
consent-withdraw = Ta det tilbake
consent-regret = Dette kan du angre når som helst. Da lukkes det med en gang.
consent-lead = Dere bestemmer hvem som får se hva. Samtykke er bare én av flere grunner til at noen kan se noe; de andre står under «Hvem har sett».
consent-waiting-title = Venter på svar
consent-holding-title = Gjelder nå
consent-earlier-title = Gjelder ikke lenger
consent-none = Ingen får se noe på grunn av samtykke nå. Gir dere et samtykke, står det her, og dere kan ta det tilbake herfra.
consent-new-title = Nytt samtykke
consent-plan-is-started = Det er samtykket til at det lages en individuell plan. Å dele opplysninger er noe annet og står for seg.
consent-plan-not-started = Å lage en individuell plan og å dele opplysninger er to forskjellige samtykker. Dere kan gi det ene uten det andre.
consent-do-share = La noen få se noe
consent-do-plan = Samtykk til at det lages en plan
consent-do-contact = La koordinatoren kontakte tjenester
consent-share-lead = Velg hvem, hva, hvorfor og hvor lenge. Før noe åpnes, ser du nøyaktig hva som blir synlig.
consent-plan-lead = En individuell plan samler mål og tiltak på ett sted, med én som har ansvar for å følge opp. Å si ja til planen åpner ingen opplysninger for noen. Planen gir ikke i seg selv rett til tjenester.
consent-contact-lead = Koordinatoren kan ringe og skrive til tjenester for dere. Hva de får vite, bestemmer dere for hver tjeneste.
consent-plan-start = At det lages en individuell plan
consent-contact = At koordinatoren kontakter tjenester for dere
# $name (String) - who receives
consent-sharing = At { $name } får se noe
consent-who-hint = En hel tjeneste eller én person. De som er med rundt barnet, står først.
# $name (String) - who receives
consent-receiver-in-team = { $name } (er med rundt barnet)
consent-kinds-hint = Velg bare det de trenger.
consent-health = Taushetsplikten til helsepersonell oppheves for dette
consent-health-hint = Uten dette holdes det som leger, helsesykepleiere og andre helsepersonell har skrevet, lukket.
consent-health-fact = Helsepersonell
consent-health-lifted = Taushetsplikten er opphevet for dette.
consent-health-kept = Taushetsplikten gjelder. Det de har skrevet, er lukket.
consent-purpose = Til hva?
consent-from = Fra når?
consent-until-hint = La det stå åpent om det skal gjelde til dere tar det tilbake.
consent-until-withdrawn = Til det blir tatt tilbake
consent-error-kinds = Velg minst én ting de skal få se.
consent-do-look = Se hva som åpnes
consent-look-and-answer = Se på det og svar
consent-opens = Dette blir synlig, og var lukket før:
consent-opens-nothing = Dette åpner ingenting nytt for dem.
consent-today = Dette er skrevet i dag
consent-today-reader = Her er alt det de får lese med en gang, så langt du selv kan lese det.
# $names (String) - names and titles
consent-today-who = Dette får { $names } lese:
consent-today-none = Så langt er det ikke skrevet noe av dette som du kan lese.
consent-later = Det som blir skrevet senere av samme slag, får de også lese, så lenge samtykket gjelder.
# $kind (String) - a kind of information
# $strictness (String) - how strictly it is kept
consent-opens-strict = { $kind }. Også det som er skrevet under { $strictness }.
consent-stays-closed = Dette forblir lukket for dem, for loven åpner det ikke med samtykke:
consent-who-sees = Disse arbeider der og får se det
consent-nobody-there = Ingen arbeider der i dag.
consent-keeps = Det en tjeneste selv har skrevet, ser den alltid.
consent-opens-for-nobody = Dette åpner ingen opplysninger for noen.
consent-givers-title = Hvem må si ja?
consent-givers-open = Loven peker ikke ut noen her. Et menneske må avgjøre hvem det er.
# $reason (String) - what the law says
# $place (String) - act and paragraph
consent-law-line = { $reason } ({ $place })
consent-you = Du
consent-child-protection = Barnevernstjenesten
consent-named = Hvem skal gi det?
consent-named-hint = Loven lar dette stå åpent, eller barnevernet gir det. Velg den eller dem det gjelder.
consent-ask = Be om samtykket
consent-not-yours = Dette er det andre som må si ja til. Ring koordinatoren, så blir de spurt.
consent-refuse = Si nei
# $name (String) - one who must give it
consent-how = Har { $name } svart?
consent-how-later = Nei, svarer selv
consent-how-paper = Ja, på papir
consent-how-oral = Ja, muntlig
consent-how-refused = Har sagt nei
consent-note = Hvor ligger papiret, eller hvem hørte det?
consent-note-hint = For eksempel: sagt på telefon 3. mars, helsesykepleier hørte på
consent-do-record = Skriv inn et svar
consent-do-record-withdrawal = Skriv inn at det er tatt tilbake
consent-record-who = Hvem har svart?
consent-record-how = Hvordan?
consent-standing-waiting = Venter på svar
consent-standing-holds = Gjelder
consent-standing-coming = Gjelder fra en dag som kommer
consent-standing-ended = Tiden er ute
# $date (String) - when
consent-standing-refused = Sagt nei { $date }
# $date (String) - when
consent-standing-withdrawn = Tatt tilbake { $date }
# $name (String) - one who must give it
consent-giver-waits = { $name } har ikke svart ennå.
# $name (String) - one who gave it
# $date (String) - when
consent-giver-digital = { $name } sa ja { $date }.
# $name (String) - one who gave it
# $date (String) - when
# $note (String) - where the paper is
consent-giver-paper = { $name } sa ja på papir { $date }. { $note }
# $name (String) - one who gave it
# $date (String) - when
# $note (String) - who witnessed it
consent-giver-oral = { $name } sa ja muntlig { $date }. { $note }
consent-said-asked = Det er lagret. Her ser du hva som gjelder, og hvem vi venter på.
consent-said-given = Samtykket er gitt.
consent-said-refused = Du har sagt nei. Ingenting er åpnet.
consent-said-recorded = Svaret er skrevet inn.
consent-said-withdrawn = Samtykket er tatt tilbake. Det er lukket nå.
consent-refused-not-giver = Det er andre som må gi dette samtykket. Under «Hvorfor?» står det hvem loven peker på.
consent-refused-kinds = Velg minst én ting de skal få se.
consent-refused-purpose = Skriv hva opplysningene skal brukes til.
consent-refused-receiver = Mottakeren finnes ikke lenger. Velg en annen.
consent-refused-backwards = Siste dag må være i dag eller senere.
consent-refused-nobody = Velg hvem som skal gi samtykket. Loven lar det stå åpent her.
consent-refused-not-open = Dette samtykket er alt besvart eller tatt tilbake.
consent-refused-answered = Denne personen har alt svart.
consent-refused-witness = Skriv hvor papiret ligger, eller hvem som hørte det.
consent-sees-already = Dette er åpent for dem fra før, av en annen grunn:
# $name (String) - name and title
consent-who-already = { $name } – ser dette fra før
# $name (String) - name and title
# $kinds (String) - kinds of information
consent-who-only = { $name } – bare dette er nytt: { $kinds }
# $date (String) - a date
consent-standing-replaced = Erstattet { $date }
# Others must give it from a day on.
consent-standing-fallen = Må gis på nytt
# $date (String) - the first day
consent-turn-you = Fra { $date } er det du som bestemmer dette. Vil du at det skal fortsette, kan du si ja allerede nå. Sier du ikke noe, lukkes det den dagen.
# $date (String) - the first day
# $who (String) - names
consent-turn-who = Fra { $date } er det { $who } som må si ja til dette. Uten et ja lukkes det den dagen.
# $date (String) - the first day
consent-turn = Fra { $date } er det andre som må si ja til dette. Uten et ja lukkes det den dagen.
# $date (String) - the first day
consent-turn-judge = Fra { $date } sier ikke loven rett ut hvem som bestemmer dette. Snakk sammen om det før den dagen. Samtykket gjelder så lenge.
consent-turn-come-you = Nå er det du som bestemmer dette. Ingen ser noe på grunn av samtykket før du har sagt ja.
# $who (String) - names
consent-turn-come-who = Nå er det { $who } som må si ja til dette. Ingen ser noe på grunn av samtykket før det er gjort.
consent-turn-come = Nå er det andre som må si ja til dette. Ingen ser noe på grunn av samtykket før det er gjort.
consent-confirm-yes = Ja, det stemmer
consent-confirm-no = Nei, ta det tilbake
# $by (String) - who wrote it
# $date (String) - on which day
consent-confirm = { $by } skrev { $date } at du sa ja til dette. Stemmer det?
# $date (String) - on which day
consent-confirm-nobody = Det ble skrevet { $date } at du sa ja til dette. Stemmer det?
consent-word-waits = Ikke bekreftet ennå.
# $date (String) - on which day
consent-word-right = Bekreftet { $date }.
# $date (String) - on which day
consent-word-wrong = Sa { $date } at det ikke stemmer.
consent-said-confirmed = Takk. Nå står det at det stemmer.
# $names (String) - who would be asked and is not in the shelter, as a list
consent-not-there = Barnet bor på krisesenter. { $names } er ikke der, og får se spørsmålet hvis du sender det. Avtal med den som er der, før du går videre. Hvem som er der, skriver du under Familien.
