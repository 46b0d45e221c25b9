# Goals and measures of the plan.

goal-own-child = Med barnets egne ord
goal-own-family = Med familiens egne ord
goal-own-missing = Her mangler barnets eller familiens egne ord.
goal-services = Tjenestene legger til
# $number (Number) - its place in the plan
goal-number = Mål { $number }
goal-add = Legg til et mål
goal-change = Endre målet
goal-remove = Ta ut målet
goal-remove-lead = Målet og tiltakene under det tas ut av planen. Alle kan fortsatt se i historien at de har stått der.
goal-field-own-family = Hva vil dere skal bli mulig?
goal-field-own-child = Hva vil du skal bli mulig?
goal-field-own-work = Målet, med barnets eller familiens egne ord
goal-field-own-hint = Skriv det slik dere sier det hjemme. For eksempel: «Jeg vil være med på turdagen.»
goal-field-whose = Hvem sine ord er det?
goal-whose-child = Barnets
goal-whose-family = Familiens
goal-field-services = Hva tjenestene legger til
goal-field-services-hint = Kort og i vanlige ord: hva skal være annerledes, og når ser vi at vi er der?

goal-measures = Dette gjør vi
goal-measures-none = Ingenting er avtalt for dette målet ennå.
goal-measure-add = Avtal et tiltak
goal-measure-change = Endre tiltaket
goal-measure-move = Si hvordan det går
goal-measure-how = Hvordan
goal-measure-extent = Hvor mye og hvor ofte
goal-measure-who = Ansvarlig
goal-measure-due = Innen
goal-measure-state = Slik går det
goal-measure-decision = Tjenestens egen avgjørelse
# $date (String) - when
# $who (String) - which unit, or the family
# $note (String) - what was said
goal-measure-news = { $date }, { $who }: { $note }
goal-measure-family = familien
goal-state-agreed = Avtalt, ikke begynt
goal-state-going = I gang
goal-state-done = Gjort
goal-state-stopped = Stanset
goal-decision-decided = Tjenesten har tatt en avgjørelse om det
goal-decision-applied-for = Det er søkt om, og ikke avgjort
goal-decision-not-decided = Ikke avgjort ennå
goal-decision-not-needed = Trenger ingen egen avgjørelse
goal-field-goal = Hvilket mål hører tiltaket til?
goal-field-what = Hva skal gjøres?
goal-field-how = Hvordan gjøres det?
goal-field-extent = Hvor mye og hvor ofte?
goal-field-extent-hint = For eksempel: en time hver tirsdag, på skolen.
goal-field-who = Hvem har ansvaret?
goal-field-due = Når skal det være gjort, eller sett på igjen?
goal-field-decision = Har tjenesten tatt en egen avgjørelse?
goal-field-decision-hint = Planen avgjør ikke hva en tjeneste gir. Det gjør tjenesten selv.
goal-field-state = Hvordan går det?
goal-field-note = Hva har hendt?
goal-field-note-hint = Skriv det så familien forstår det.
