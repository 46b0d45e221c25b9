# Demands about one’s own information.

demand-title = Krav om egne opplysninger
demand-tab = Krav
demand-lead = Her kan du kreve at noe om deg eller barnet rettes, sperres eller slettes, eller at det ikke brukes. Du får svar i ord innen fristen i loven. Vil du først se hva programmet har, finner du det her:
demand-none = Ingen har krevd noe ennå.
demand-new-title = Krev noe
demand-new-lead = Kravet går til koordinerende enhet. Bare du og de som skal svare, ser det.
demand-send = Send kravet
demand-wish = Hva krever du?
demand-wish-correction = At noe rettes
demand-wish-restriction = At noe sperres
demand-wish-objection = At noe ikke brukes
demand-wish-erasure = At noe slettes
demand-hint-correction = Noe er feil, ufullstendig eller sårende skrevet. Retter vi det ikke, setter vi ordene dine ved siden av.
demand-hint-restriction = Ingen andre enn du, de som skal svare, og barnet når det logger inn selv, ser teksten mens vi vurderer det.
demand-hint-objection = Du mener at kommunen ikke bør bruke opplysningene, ut fra hvordan dere har det. Velger du en enkelt tekst, eller alt av ett slag, deles det ikke videre før det er avgjort.
demand-hint-erasure = Teksten blir borte for godt. Det meste i en journal må kommunen ta vare på, og da får du vite hvorfor.
demand-about-label = Hva gjelder det?
demand-about-hint = Velg én tekst, eller ett slag. Det som skal sperres eller slettes, må være én tekst. Bruken av «alt av ett slag» kan du protestere mot.
# $kind (String) - the kind of information
demand-about-kind = Noe annet: { $kind }
# $kind (String) - the kind of information
demand-about-all = Alt av dette slaget: { $kind }
# $thing (String) - a note, a message…
# $when (String) - date and time
demand-about = { $thing } fra { $when }
# $thing (String) - a note, a message…
# $when (String) - date
# $text (String) - how it begins
demand-thing = { $thing } { $when }: «{ $text } …»
demand-thing-note = Notat
demand-thing-message = Melding
demand-thing-mapping = Kartlegging
demand-thing-promise = Løfte
demand-thing-goal = Mål
demand-thing-open = Se teksten
demand-text = Si det med egne ord
demand-text-hint = Hva er galt, og hva ønsker du?
# $date (String) - when
# $name (String) - who; may be empty
demand-asked = Sendt { $date }. { $name }
# $date (String) - the last day
demand-waits = Svar kommer senest { $date }
demand-granted = Ja
demand-refused = Nei
# $name (String) - who answered
# $date (String) - when
demand-answered = { $name } svarte { $date }
demand-restricted = Denne teksten er sperret. Bare barnet, den som krevde det, og de som koordinerer, ser den.
demand-restricted-whole = Alt av dette slaget er holdt tilbake. Bare familien og de som koordinerer, ser det, og den enheten som har skrevet det selv.
# $kinds (String) - kinds of information
demand-need-held = Noen har protestert mot at dette brukes: { $kinds }. Til det er avgjort, og etter et ja, ser bare familien og de som koordinerer det.
# $date (String) - when
demand-carried-out = Teksten ble slettet { $date }. Ingen kan lese den igjen.
demand-complain = Er du uenig, kan du klage. Gjelder det en journal, går klagen til statsforvalteren; ellers til Datatilsynet.
demand-answer-do = Svar på kravet
demand-answer-send = Send svaret
# $text (String) - the text that it is about
demand-answer-thing = Teksten: «{ $text }»
demand-answer-unseen = Du kan ikke lese teksten her. Den hører til noens eget rom, eller den er borte.
# $name (String) - who; may be empty
# $text (String) - what was written
demand-answer-text = Kravet. { $name }: «{ $text }»
# $date (String) - the last day
demand-answer-due = Svar senest { $date }.
demand-answer-correction = Det som er feil, ufullstendig eller utilbørlig, skal rettes. Den gamle teksten står i historikken. Retter dere ikke, blir ordene i kravet satt ved siden av.
demand-answer-erasure = Det som er skrevet på feil person, skal slettes. Ellers kan en tekst i en journal bare slettes når den er feil eller misvisende og en belastning, eller når den åpenbart ikke trengs, og arkivloven ikke står i veien. Sletter dere, blir nøkkelen til teksten ødelagt med en gang.
demand-answer-restriction = Teksten er sperret nå. Svarer dere ja, blir den stående sperret; svarer dere nei, brukes den igjen.
demand-answer-objection = Kommunen kan bare fortsette når den har tvingende grunner som veier tyngre enn personens interesser. Si hva dere slutter med, eller hvilke grunner det er. Er kravet om en enkelt tekst, er den sperret nå. Sier dere ja, blir den stående sperret.
demand-answer-whole = Alt av dette slaget er holdt tilbake nå: samtykker åpner det ikke for andre før dere har svart. Sier dere ja, blir det stående; sier dere nei, deles det igjen som før. Er det fare for liv eller helse, kan det likevel åpnes.
demand-verdict = Hva svarer dere?
demand-verdict-agreed = Ja, kravet tas til følge
demand-verdict-refused = Nei, kravet avslås
demand-verdict-wrong-person = Slettes: det er skrevet på feil person
demand-verdict-misleading = Slettes: det er feil eller misvisende, og en belastning
demand-verdict-not-needed = Slettes: det trengs åpenbart ikke
demand-verdict-still-needed = Slettes ikke: det kan fortsatt bli bruk for det i hjelpen
demand-verdict-archive = Slettes ikke: arkivloven krever at det tas vare på
demand-right = Det som er riktig
demand-right-hint = Et notat får denne teksten i stedet for den gamle. En melding eller en kartlegging får den ved siden av.
demand-answer-label = Svaret
demand-answer-hint = Si hva dere har kommet fram til, og hvorfor, slik at et slitent menneske forstår det.
demand-lift-title = Opphev sperringen
demand-lift-lead = Teksten blir brukt som før. Den som krevde sperringen, får beskjed.
demand-lift-lead-whole = Det deles igjen som før, med dem som har samtykke. Den som protesterte, får beskjed.
demand-lift-why = Hvorfor?
demand-lift-send = Opphev sperringen
# $date (String) - since when
demand-beside-right = Rettet { $date }:
# $date (String) - since when
demand-beside-statement = Familien mener noe annet ({ $date }):
demand-refused-nothing = Skriv noen ord før du sender.
demand-refused-no-thing = Velg den ene teksten det gjelder. Bare den kan sperres eller slettes.
demand-refused-not-whole = Alt av ett slag kan du bare protestere mot bruken av. Skal noe rettes, sperres eller slettes, velger du én tekst eller «noe annet».
demand-refused-demanded = Du har alt krevd dette. Svaret er på vei.
demand-refused-unfitting = Det svaret passer ikke til kravet.
demand-refused-no-right = Skriv det som er riktig, så det kan settes inn.
demand-said-made = Kravet er sendt. Du finner svaret her når det kommer.
demand-said-answered = Svaret er sendt. Den som krevde det, får beskjed om at noe nytt har kommet.
demand-said-lifted = Sperringen er opphevet.
