# The case, as services and the coordinator see it.

case-tabs = Deler av saken
case-see = Hva du ser her, og hvorfor
case-plan = Plan
case-overview = Nå
case-promises = Løfter
case-tab-need = Behov
case-tab-assessment = Vurdering
case-tab-decisions = Avgjørelser
case-tab-team = Folkene
case-tab-consent = Samtykke
case-tab-message = Meldinger
case-family-asked = Dette har familien tatt på seg
# $what (String) - what is done
# $who (String) - who does it
case-step = { $what } ({ $who })
# $what (String) - what is done
# $who (String) - who does it
# $date (String) - by when
case-step-by = { $what } ({ $who }), innen { $date }
case-plan-draft = Under arbeid
case-plan-active = Gjelder nå
case-plan-revising = Gjelder, og ny versjon skrives
case-plan-paused = På pause
case-plan-closed = Avsluttet
case-see-responsible = Det du har lovet eller har ansvaret for, ser du også.
case-promises-none = Ingen har lovet noe som ikke er gjort.
case-family-asked-none = Familien er ikke bedt om noe nå.
case-plan-none = Målene kommer her når de er skrevet og du kan se dem.
case-people-all = Se alle, og hvordan du når dem
# $name (String) - who
case-step-appointed = { $name } ble oppnevnt
# $strictness (String) - under which confidentiality
case-see-strict = Det gjelder også det som er skrevet under { $strictness }.
case-only-cares = Du har omsorgen for barnet til daglig, og du er med og forteller hvordan det går. Hva som skal stå i planen, og hvem som får vite hva, bestemmer den unge selv, de som har foreldreansvar, eller barnevernstjenesten. Skriv til koordinatoren hvis noe bør bli annerledes.
# $kinds (String) - kinds of information
# $on (String) - a day in words
case-taken-back = Familien har tatt tilbake et samtykke til deg, { $on }. Det gjaldt: { $kinds }. Det du har lest, skal ikke brukes videre.
case-not-open = Dette er ikke åpent for deg.
