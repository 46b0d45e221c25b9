# What the family has a right to, as assessed.

assessment-title = Hva har dere rett til?
assessment-yes = Ja
assessment-no = Nei
assessment-lead = Her står det vi har vurdert, hva vi kom fram til, og hvorfor.
assessment-lead-work = Loven svarer på det den kan. Resten vurderer du, med begrunnelse.
assessment-none = Vi har ikke begynt å vurdere noe ennå. Når vi gjør det, kan dere følge med her.
assessment-map-first = Behovene er ikke kartlagt ennå. Gjør det først, så fyller mye av vurderingen seg selv ut.
assessment-rights = Rettighetene
assessment-right-child-coordinator = Barnekoordinator
assessment-right-coordinator = Koordinator
assessment-right-plan-health = Individuell plan, helse og omsorg
assessment-right-plan-child-protection = Individuell plan, barnevern
assessment-right-plan-social-services = Individuell plan, sosiale tjenester
assessment-right-plan-nav = Individuell plan, Nav
assessment-not-assessed = Ikke vurdert
# $date (String) - a date in words
assessment-open-since = Vurderes siden { $date }
assessment-met = Vilkårene er oppfylt
assessment-not-met = Vilkårene er ikke oppfylt
assessment-not-wanted = Familien ønsker det ikke
# $date (String) - a date in words
assessment-concluded-on = Konkludert { $date }
assessment-undecided = Avgjørelsen er ikke sendt
assessment-start = Start vurderingen
assessment-again = Vurder på nytt
assessment-go-on = Fortsett vurderingen
assessment-read = Les vurderingen
assessment-law-answers = Det loven svarer
assessment-law-yes = Ja. Alle vilkårene er oppfylt.
assessment-law-no = Nei. Minst ett vilkår er ikke oppfylt.
# $who (String) - who judges
assessment-law-judge = Loven svarer ikke alene. Dette skal { $who } vurdere.
assessment-law-missing = Vi mangler noen opplysninger før loven kan svare.
assessment-conditions = Vilkårene, ett for ett
assessment-state-met = Oppfylt
assessment-state-not-met = Ikke oppfylt
assessment-state-missing = Mangler opplysninger
assessment-state-judge = Må vurderes
# $place (String) - act and paragraph
assessment-why-law = Regelen står i { $place }.
# $fact (String) - what the fact says
# $answer (String) - the answer
assessment-why-known = { $fact }: { $answer }.
assessment-why-unknown = Dette vet vi ikke nok om ennå.
assessment-from-child = Vet vi fra det som er registrert om barnet
# $date (String) - a date in words
assessment-from-mapping = Fra kartleggingen { $date }
# $date (String) - a date in words
assessment-from-wish = Sagt av familien { $date }
# $date (String) - a date in words
assessment-from-earlier = Fra en annen vurdering { $date }
assessment-from-answer = Svart i denne vurderingen
assessment-unknown = Vet ikke ennå
assessment-facts = Det vi må vite
assessment-facts-hint = Det vi vet fra før, er fylt ut. Det som betyr mest for svaret, står øverst. Er du usikker, velg «vet ikke ennå».
assessment-facts-save = Lagre svarene
assessment-facts-change = Se på eller endre det vi vet
assessment-judgements = Det et menneske må vurdere
assessment-factors = Hva har du sett på?
assessment-factors-hint = En huskeliste. Ingen av punktene avgjør alene, og de blir ikke regnet sammen. Navnet på en diagnose avgjør aldri.
assessment-found = Hva kommer du fram til?
assessment-judge-reasons = Hvorfor? Skriv så familien kan lese det.
assessment-judge-save = Lagre vurderingen
assessment-judge-again = Endre vurderingen
# $name (String) - who judged
# $date (String) - a date in words
# $found (String) - yes or no
assessment-judged-by = { $name } vurderte dette { $date }: { $found }
# $list (String) - the factors
assessment-looked-at = Sett på: { $list }
assessment-conclude-title = Konkluder
assessment-conclude-question = Hva er konklusjonen?
assessment-conclude-reasons = Begrunnelse
assessment-conclude-reasons-hint = Familien leser dette. Skriv kort hva dere har lagt vekt på.
assessment-conclude-save = Konkluder
assessment-conclude-by = Konklusjonen blir lagret i navnet ditt, sammen med det loven svarte.
assessment-conclude-forces = Blir det nei til barnekoordinator, åpner vi vurderingen av koordinator med en gang.
assessment-conclusion = Konklusjonen
# $name (String) - who concluded
# $when (String) - date and time in words
assessment-concluded-by = { $name }, { $when }
# $rules (String) - the fingerprint of the rules
# $facts (String) - the fingerprint of the facts
assessment-trace = Regelverk { $rules }, opplysninger { $facts }
assessment-follows = Fordi det ble nei til barnekoordinator, skal vi vurdere koordinator.
assessment-follows-open = Til vurderingen av koordinator
assessment-being-assessed = Vi vurderer dette nå. Dere trenger ikke gjøre noe. Når vi er ferdige, får dere en avgjørelse her.
# $question (String) - the question
assessment-asks = Det vi spør loven om: { $question }
assessment-said-opened = Vurderingen er åpnet.
assessment-said-answered = Svarene er lagret, og loven er spurt på nytt.
assessment-said-judged = Vurderingen er lagret i navnet ditt.
assessment-said-concluded = Konklusjonen er lagret. Nå kan avgjørelsen skrives.
assessment-refused-already-open = Dette blir vurdert alt. Åpne vurderingen som er i gang.
assessment-refused-not-open = Vurderingen er konkludert. Start en ny hvis noe har endret seg.
assessment-refused-unknown-fact = Svaret passer ikke til spørsmålet. Åpne siden på nytt og svar igjen.
assessment-refused-no-reasons = Skriv hvorfor, så familien kan forstå det.
assessment-refused-facts-missing = Vi mangler opplysninger. Svar på det som står øverst under «Det vi må vite», eller velg at familien ikke ønsker det.
assessment-refused-to-be-judged = Noe må vurderes først. Skriv vurderingen, så kan du konkludere.
assessment-refused-against = Konklusjonen følger ikke av opplysningene og vurderingene. Se på dem igjen, eller velg den andre konklusjonen.
assessment-title-work = Rettigheter og avgjørelser
assessment-facts-enough = Loven trenger ikke flere opplysninger for å svare.
assessment-said-rest = Det andre du har skrevet på siden, står her fortsatt, men er ikke lagret ennå.
assessment-save-first = Du har skrevet noe her som ikke er lagret. Lagre det først, for det kan endre det loven svarer.
assessment-change-wish = Endre hva familien ønsker
assessment-change = Hva måtte vært annerledes for at svaret skulle bli ja?
