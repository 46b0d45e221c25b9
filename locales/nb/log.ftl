# Who has looked.

# $name (String) - who looked
# $parts (String) - what, as a list
# $when (String) - "i går"
log-line = { $name } så dette { $when }: { $parts }
log-none = Ingen andre enn dere har sett noe ennå.
log-you = Du
# $name (String) - who
# $title (String) - the title
# $unit (String) - the unit
log-employee = { $name }, { $title } ved { $unit }
log-lead = Hver gang noen åpner noe om barnet, blir det skrevet ned her, før siden vises.
log-empty = Ingen har sett noe ennå.
log-newest = Vis de nyeste
log-older = Vis eldre
# $count (Number) - how often
log-times = { $count } ganger
# $when (String) - "i går"
# $times (String) - "3 ganger"
log-when-times = { $when }, { $times }
log-narrow = Vis bare noen av dem
log-narrow-do = Vis disse
log-narrow-undo = Vis alle
log-by = Hvem har sett
log-by-anybody = Alle
log-by-services = Bare tjenestene
log-by-family = Bare familien
log-kind = Hva de så
log-kind-any = Alt
log-empty-narrowed = Ingen slike er skrevet ned.
log-questions-title = Det dere har spurt om
log-why-ask = Spør hvorfor
log-why-title = Hvorfor så de dette?
log-why-send = Send spørsmålet
# $who (String) - name, title and unit
# $when (String) - date and time
log-why-lead = { $who } åpnet dette { $when }.
# $name (String) - who answers
log-why-to = Spørsmålet går til { $name }, som passer på at ingen ser mer enn de skal. Du får svar innen en frist som loven setter. Den som så, får ikke vite hva du skriver her.
# $name (String) - who answers, in the coordinating unit
log-why-to-unit = Spørsmålet går til { $name } i koordinerende enhet. De som ellers passer på at ingen ser mer enn de skal, kan ikke svare i denne saken. Du får svar innen en frist som loven setter. Den som så, får ikke vite hva du skriver her.
log-why-text = Vil du si noe mer?
# $date (String) - the last day
log-question-waits = Svar kommer senest { $date }
# $date (String) - when it was asked
# $name (String) - who answers
log-question-asked = Spurt { $date }. { $name } svarer.
# $name (String) - who answered
# $date (String) - when
log-question-answered = { $name } svarte { $date }
log-question-title = Spørsmål om hvem som har sett
log-answer-send = Send svaret
# $parts (String) - kinds of information
log-answer-parts = Dette ble vist: { $parts }.
# $reason (String) - "fordi dere har samtykket til det"
log-answer-ground = Grunnlaget som ble skrevet ned: { $reason }.
# $text (String) - what the family wrote
log-answer-text = Familien skriver: «{ $text }»
# $date (String) - the last day
log-answer-due = Svar senest { $date }.
log-answer-label = Svaret til familien
log-answer-hint = Si hva du har undersøkt, hva du fant, og hva som skjer videre hvis noen har sett noe de ikke skulle.
log-refused-asked = Dere har alt spurt om dette. Svaret er på vei.
log-refused-nobody = Ingen her kan svare på dette: De som skulle ha svart, har enten ikke lov til å se saken eller har selv sett det du spør om. Ring kommunen og be om personvernombudet. Hver kommune skal ha ett.
log-refused-answered = Spørsmålet er alt besvart.
log-refused-nothing = Skriv et svar før du sender.
log-said-asked = Spørsmålet er sendt.
log-said-answered = Svaret er sendt. Familien får beskjed om at noe nytt har kommet.
log-hidden = En ansatt i en tjeneste som ikke kan navngis her
# $who (String) - the child, or "Du"
log-by-code = { $who }, på sin egen side med kode på papir
# $who (String) - the child, or "Du"
# $name (String) - who sat beside
log-together = { $who }, på sin egen side sammen med { $name }
# $who (String) - the child, or "Du"
log-with-employee = { $who }, på sin egen side sammen med en ansatt
log-to-consent = Se samtykket
