# The plan, in the family’s words. It gives no right to services and never says that it does.

plan-title = Planen
# $child (String) - the child's first name
plan-title-of = Planen for { $child }
plan-next-step = Neste steg
plan-none = Det er ingen plan ennå. Den lages sammen med dere.
plan-none-work = Det er ingen individuell plan ennå. Den begynner med samtykke fra familien, og med målene deres.
plan-none-shared = Ingen plan er delt med deg.
plan-begin = Begynn på planen
plan-needs-consent = Familien må si ja før noen begynner på en plan. Be om samtykke først.
plan-to-consent = Gå til samtykke
plan-read = Les planen

plan-state-draft = Planen skrives. Den gjelder ikke ennå.
# $date (String) - the day it came into force
plan-state-active = Planen gjelder, og har gjort det siden { $date }.
# $date (String) - the day it came into force
plan-state-revising = Denne planen gjelder siden { $date }. En ny utgave er under arbeid.
plan-state-new = Dette er en ny utgave som ikke gjelder ennå. Den forrige gjelder til denne settes i kraft.
plan-state-paused = Planen hviler nå.
# $number (Number) - the number of the version
plan-version = Utgave { $number }
# $date (String) - a date in words
plan-changed = Sist endret { $date }
plan-no-right = Her står det vi er blitt enige om. Tjenestene avgjør hver for seg hva de gir, og det står ved hvert tiltak.
plan-to-new = Se den nye utgaven
plan-to-standing = Se planen som gjelder
plan-to-versions = Sammenlign utgaver
plan-do-more = Mer du kan gjøre med planen

plan-goals = Dit vil vi
plan-goals-none = Her kommer målene, med barnets eller familiens egne ord først.
plan-own-measures = Tiltak du har ansvaret for
plan-missing = Dette mangler i planen
plan-missing-lead = Planen kan settes i kraft likevel, men den skal ha med alt dette.
plan-missing-goal = Det er ingen mål ennå.
plan-missing-needs = Ressurser og behov er ikke skrevet, og ingen har kartlagt dem.
plan-missing-participants = Ingen tjenester er med ennå.
plan-missing-lead-service = Det står ikke hvilken tjeneste som har ansvaret for planen.
plan-missing-contribution = Det står ikke hva barnet og familien bidrar med.
plan-missing-measure = Ingen tiltak er avtalt.
plan-missing-extent = Det står ikke hvor mye og hvor ofte ved alle tiltakene.
plan-missing-how = Det står ikke hvordan alle tiltakene skal gjøres.
plan-missing-coordinator = Det står ikke om familien har fått tilbud om koordinator.
plan-missing-consent = Samtykket til planen er ikke gitt, eller det er trukket tilbake.
plan-missing-cooperation = Det står ikke hvilke andre som trengs i samarbeidet.
plan-missing-child = Det står ikke hvordan barnet har fått være med.
plan-missing-do = Skriv det

plan-point-needs = Det som er bra, og det som trengs
# $date (String) - the day of the mapping
plan-point-needs-mapped = Fra kartleggingen { $date }
plan-point-people = Vi som er med
plan-point-responsible = Hvem som har ansvaret
plan-point-contributions = Det hver av oss bidrar med
plan-point-services = Tjenester og tiltak, og hvordan de gjøres
plan-point-services-where = Ved hvert mål står det hva som gjøres, hvor mye, hvordan, av hvem og når. Det står også om tjenesten har tatt en egen avgjørelse.
plan-point-coordinator = Koordinator og kontaktlege
plan-point-period = Når planen gjelder
plan-point-consent = Samtykke
plan-point-cooperation = Andre vi trenger å samarbeide med
plan-point-child = Slik har barnet vært med
plan-point-culture = Kultur og språk
plan-not-written = Ikke skrevet ennå.
plan-people-child = Barnet selv
plan-people-foster = Fosterforelder
plan-people-institution = Kontakt på institusjonen
plan-people-kin = Pårørende
plan-lead = Tjenesten som har ansvaret for planen
plan-act = Planen lages etter
plan-progress = Passer på at alt henger sammen og går framover
# $name (String) - who
# $date (String) - first day
plan-coordinator-child = Barnekoordinator: { $name }, fra { $date }
# $name (String) - who
# $date (String) - first day
plan-coordinator-other = Koordinator: { $name }, fra { $date }
# $name (String) - who
plan-coordinator-deputy = Stedfortreder: { $name }
plan-coordinator-none = Ingen koordinator er oppnevnt ennå.
plan-coordinator-declined = Familien har fått tilbud om koordinator og ønsker det ikke nå.
plan-contact-doctor = Kontaktlege
plan-contact-doctor-none = Ingen kontaktlege er oppgitt.
# $from (String) - first day
# $until (String) - last day
plan-period-line = Fra { $from } til { $until }
# $date (String) - the day of the revision
plan-period-revise = Vi ser på planen igjen { $date }
plan-consent-given = Det er gitt samtykke til at planen lages.
plan-consent-missing = Det er ikke samtykke til planen nå. Da skriver ingen mer på den.
plan-sees-lead = Dette ser hver av oss i dag, hvorfor, og hvor lenge det varer:
plan-sees-nothing = Ser ingenting.
# $kinds (String) - kinds of information, as a list
plan-sharing-given = kan se: { $kinds }
# $date (String) - last day
# $kinds (String) - kinds of information, as a list
plan-sharing-until = kan se til { $date }: { $kinds }
plan-sharing-asked = er spurt om, men ikke svart på
plan-sharing-ended = ikke gitt, eller tatt tilbake
plan-sharing-none = ikke spurt om
plan-contribution-family = Barnet og familien
plan-contribution-kin = Pårørende og andre
# $by (String) - who heard the child
# $date (String) - when
# $form (String) - how, in words
plan-child-heard = { $by } hørte barnet { $date } ({ $form }).
# $why (String) - why not
plan-child-not-heard = Barnet er ikke hørt ennå: { $why }
plan-form-talk = i en samtale
plan-form-play = i lek eller tegning
plan-form-aided = med bilder, tegn eller hjelpemiddel
plan-form-trusted = gjennom en barnet stoler på
plan-form-written = skriftlig
plan-form-observed = ved å se hva barnet viser

plan-evaluations = Slik har det gått
plan-evaluation-works = Det som virker
plan-evaluation-not = Det som ikke virker
plan-evaluation-family = Det barnet og familien sier
plan-evaluation-changes = Det vi endrer
plan-history = Det som har hendt med planen
# $date (String) - when
# $why (String) - the reason in somebody's own words
plan-history-revised = { $date }: en ny utgave ble begynt på. { $why }
# $date (String) - when
# $why (String) - the reason in somebody's own words
plan-history-dropped = { $date }: den nye utgaven ble lagt bort. { $why }
# $date (String) - when
# $why (String) - the reason in somebody's own words
plan-history-paused = { $date }: planen ble satt til hvile. { $why }
# $date (String) - when
# $why (String) - the reason in somebody's own words
plan-history-closed = { $date }: planen ble avsluttet. { $why }
plan-ended = Tidligere planer
# $from (String) - first day
# $until (String) - last day
plan-ended-line = Fra { $from } til { $until }
plan-related = Andre planer
plan-related-lead = Disse er ikke individuelle planer, men henger sammen med denne.
# $unit (String) - whose it is
# $date (String) - first day
plan-related-line = { $unit }, fra { $date }
plan-related-add = Før opp en annen plan
plan-related-name = Hva heter planen?
plan-related-name-hint = For eksempel opplæringsplan, aktivitetsplan eller tiltaksplan.
plan-related-unit = Hvem har laget den?
plan-related-from = Fra når gjelder den?
plan-related-remove = Ta bort

plan-frame-title = Det planen bygger på
plan-frame-lead = Målene og tiltakene skrives for seg. Her står resten av det en plan skal ha med. Det kan fylles ut litt etter litt.
plan-frame-change = Skriv resten av planen
plan-field-lead = Hvilken tjeneste har ansvaret for planen?
plan-field-act = Hvilken lov lages planen etter?
plan-field-from = Fra når gjelder planen?
plan-field-until = Til når gjelder planen?
plan-field-revise = Når skal vi se på den igjen?
plan-field-needs = Ressurser og behov
plan-field-needs-hint = Det barnet og familien er gode på og har rundt seg, og det de trenger.
plan-field-family = Hva bidrar barnet og familien med?
plan-field-kin = Hva bidrar pårørende og andre med?
plan-field-doctor = Kontaktlege på sykehuset
plan-field-cooperation = Hvem andre trenger vi å samarbeide med?
plan-field-culture = Kultur og språk som planen tar hensyn til
plan-field-child = Hvordan har barnet fått være med?
plan-field-child-hint = Hvem har snakket med barnet, hvordan, og hva barnet mente skulle stå i planen.
plan-error-dates = Datoene står i feil rekkefølge.
plan-section-period = Ansvar og tid
plan-section-content = Innholdet

plan-activate = Sett planen i kraft
plan-activate-new = Sett den nye utgaven i kraft
plan-activate-lead = Fra nå gjelder det som står i planen slik det er skrevet. Familien og alle som er med, kan se at den gjelder.
plan-revise = Begynn på en ny utgave
plan-revise-lead = Planen som gjelder, blir stående til den nye settes i kraft.
plan-revise-why = Hvorfor trengs en ny utgave?
plan-drop = Legg bort den nye utgaven
plan-drop-lead = Det som er skrevet i den nye utgaven, gjelder da ikke. Planen som gjelder, går videre.
plan-pause = La planen hvile
plan-pause-lead = Ingen skriver på planen mens den hviler. Den kan tas opp igjen når som helst.
plan-resume = Ta opp planen igjen
plan-resume-lead = Planen gjelder igjen slik den sto.
plan-close = Avslutt planen
plan-close-lead = Planen blir liggende i saken så alle som har lov, kan lese den, men den gjelder ikke lenger. Trenger barnet en plan igjen, begynner dere på en ny.
plan-why = Hvorfor?
plan-evaluate = Skriv hvordan det har gått
plan-evaluate-lead = Tenk både på planen og på måten dere arbeider sammen på. Skriv det du har noe å si om.
plan-print = Skriv ut fra nettleseren for å få planen på papir.
plan-paper-link = Planen slik den kan ligge på papir
plan-off-paper = Her står det noe om krisesenteret. Skriv ikke ut denne siden; noen kan finne arket.
plan-paper-left-out = Dette er planen uten det som handler om krisesenteret. Skriv ut fra nettleseren.

plan-versions-title = To utgaver av planen
plan-versions-lead = Det som er likt, står én gang. Det som er nytt, endret eller tatt bort, er merket med ord.
plan-versions-one = Det er bare én utgave ennå. Når planen er satt i kraft, kan du se den ved siden av det som står i dag.
plan-versions-older = Fra
plan-versions-newer = Til
plan-versions-show = Vis disse to
# $number (Number) - the number of the version
# $date (String) - when it came into force
plan-versions-number = Utgave { $number }, i kraft fra { $date }
plan-versions-today = Slik planen er skrevet i dag
plan-versions-same = Likt i begge
plan-versions-added = Nytt
plan-versions-removed = Tatt bort
plan-versions-changed = Endret
plan-versions-nothing = Ingenting sto her
plan-versions-nothing-now = Ingenting står her
plan-versions-frame = Det planen bygger på
plan-versions-goal = Mål
plan-versions-measure = Tiltak
plan-versions-field = Hva
plan-versions-unchanged = Ingenting er endret mellom disse to.

plan-refused-consent = Familien har ikke samtykket til en plan, eller har tatt samtykket tilbake. Be om samtykke før dere skriver mer.
plan-refused-begun = Barnet har alt en plan. Ingen skal ha mer enn én om gangen. Skriv i den som er der.
plan-refused-no-plan = Det er ingen plan å skrive i. Den er ikke begynt, eller den er avsluttet.
plan-refused-not-now = Planen står slik at dette ikke kan gjøres nå. Se på siden for planen hva som gjelder.
plan-refused-goal-gone = Noen tok dette målet ut av planen mens du skrev. Det du skrev, står her. Lagre det som et nytt mål, eller la det være.
plan-refused-measure-gone = Tiltaket eller målet det hørte til, er tatt ut av planen. Det du skrev, står her. Velg et mål og lagre det som et nytt tiltak, eller la det være.
plan-refused-words = Skriv noe først.
plan-refused-why = Skriv hvorfor, så de andre forstår det.
plan-refused-no-goal = En plan i kraft har minst ett mål. Legg til et mål først.
plan-refused-act = En individuell plan kan ikke lages etter denne loven.

plan-settle-both = Slå sammen begge
plan-settle-theirs = La det som står nå, gjelde
plan-settle-mine = Vil du bruke ditt, lagrer du skjemaet nedenfor en gang til.
plan-settle-merged = Begge tekstene står nå i skjemaet. Rett på dem og lagre.
plan-evaluation-empty = Skriv noe i minst ett av feltene.
