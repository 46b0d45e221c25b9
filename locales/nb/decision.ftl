# Decisions and how to disagree. A decision on a child coordinator is never called an enkeltvedtak.

# $date (String) - a date in words
decision-announced = Sendt { $date }
decision-unopened = Ikke åpnet ennå
decision-new = Les avgjørelsen som er kommet
decision-list = Avgjørelser
decision-list-none = Ingen avgjørelser er sendt ennå.
decision-granted = Ja
decision-refused = Nei
# $right (String) - what it is about
# $outcome (String) - yes or no
decision-line = { $right }: { $outcome }
# $date (String) - a date in words
decision-opened-on = Åpnet { $date }
# $name (String) - who opened it
# $when (String) - date and time in words
decision-opened-by = { $name } åpnet den { $when }.
# $date (String) - a date in words
decision-announced-again = Varslet på nytt { $date }
decision-yes-child-coordinator = Dere får barnekoordinator
decision-no-child-coordinator = Dere får ikke barnekoordinator nå
decision-yes-coordinator = Dere får koordinator
decision-no-coordinator = Dere får ikke koordinator nå
decision-yes-plan = Dere har rett til individuell plan
decision-no-plan = Dere har ikke rett til individuell plan nå
# $name (String) - the first name of the child
decision-about = Avgjørelsen gjelder { $name }.
decision-reasons = Hvorfor vi kom fram til dette
decision-rule = Regelen
# $places (String) - acts and paragraphs
decision-rests-on = Avgjørelsen bygger på { $places }.
decision-individual = Avgjørelsen er et enkeltvedtak etter forvaltningsloven.
decision-next = Hva skjer nå
decision-next-yes-coordinator = Vi finner en person som passer for dere. Dere får vite hvem det er, og hvem som svarer når hun eller han er borte.
decision-next-yes-plan = Planen blir til sammen med dere, og bare hvis dere samtykker. Den samler hva hver tjeneste skal gjøre. Hvilke tjenester dere får, blir avgjort for seg.
decision-next-no-child-coordinator = Vi vurderer nå om dere har rett til vanlig koordinator. Endrer noe seg, kan dere be oss se på saken igjen når som helst.
decision-next-no = Endrer noe seg, kan dere be oss se på saken igjen når som helst.
decision-disagree = Er dere uenige?
# $receiver (String) - to whom it is sent
# $authority (String) - who decides
decision-complain-to = Dere kan klage. Klagen sendes til { $receiver }, som ser på saken en gang til. Er vi fortsatt uenige, avgjør { $authority }.
# $date (String) - a date in words
decision-deadline = Siste dag er { $date }.
# $count (Number) - weeks
decision-weeks = { $count } uker
# $count (Number) - days
decision-days = { $count } dager
# $count (Number) - months
decision-months = { $count } måneder
# $length (String) - how long the deadline is
# $date (String) - a date in words
decision-counted-opened = Fristen er { $length }. Brevet ble åpnet { $date }, og fristen er regnet fra den dagen.
# $length (String) - how long the deadline is
# $date (String) - a date in words
decision-counted-sent = Fristen er { $length }. Brevet ble sendt { $date }, og fristen kan ikke ta til før den dagen.
# $date (String) - a date in words
decision-moved = Dagen den egentlig endte, { $date }, er en helgedag. Derfor er siste dag flyttet fram.
decision-counting = Slik er fristen regnet
# $places (String) - acts and paragraphs
decision-stands-in = Dette står i { $places }.
# $unit (String) - the unit
# $telephone (String) - its number
decision-help = Vi hjelper dere gjerne å skrive klagen. Ring { $unit } på { $telephone }.
# $unit (String) - the unit
# $telephone (String) - its number
decision-no-route = Ring { $unit } på { $telephone }, så forklarer vi hvordan dere klager.
# $name (String) - who signs
# $title (String) - the title in plain words
decision-signed = Hilsen { $name }, { $title }
decision-print-hint = Skriv ut med nettleseren, så får du brevet på ett ark uten menyer.
decision-for-unit = Hvem har lest
decision-write = Skriv avgjørelsen
decision-write-lead = Brevet sier svaret, hvorfor, hvilken regel det bygger på, og hvordan man klager og når. Du skriver hvorfor.
decision-write-reasons = Hvorfor vi kom fram til dette
decision-write-reasons-hint = Skriv til familien, i korte setninger. Begrunnelsen fra vurderingen står her fra før.
decision-send = Send avgjørelsen
decision-said-sent = Avgjørelsen er sendt. Familien har fått beskjed om at det ligger noe her.
decision-no-plan-title = Hvorfor er det ingen plan?
decision-no-plan-hint = Grunnen telles, så kommunen kan se hva som hindrer planer. Forklaringen blir ikke telt.
decision-no-plan-not-wanted = Familien ønsker ikke plan
decision-no-plan-no-consent = Det er ikke samtykket til plan
decision-no-plan-later = Familien vil vente
decision-no-plan-other-plan = En annen plan er nok nå, og familien er enig
decision-no-plan-conditions = Vilkårene er ikke oppfylt
decision-no-plan-more = Mer om grunnen
decision-no-plan-save = Lagre grunnen
# $reason (String) - the reason
# $date (String) - a date in words
decision-no-plan-line = Ingen plan nå: { $reason } ({ $date })
decision-said-no-plan = Grunnen er lagret.
decision-refused-not-concluded = Vurderingen er ikke konkludert, så det er ikke noe å avgjøre ennå.
decision-refused-decided = Avgjørelsen er sendt alt. Du finner den under «Avgjørelser».
decision-refused-no-reasons = Skriv hvorfor. En avgjørelse uten begrunnelse kan ikke sendes.
decision-refused-no-route = Regelverket sier ikke hvordan man klager på dette. Snakk med en jurist før brevet sendes.
decision-refused-has-plan = Det er en plan i saken, så det trengs ingen grunn.
decision-read = Les avgjørelsen
