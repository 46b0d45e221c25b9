# The case, as services and the coordinator see it.

case-tabs = Delar av saka
case-see = Kva du ser her, og kvifor
case-plan = Plan
case-overview = No
case-promises = Lovnader
case-tab-need = Behov
case-tab-assessment = Vurdering
case-tab-decisions = Avgjerder
case-tab-team = Folka
case-tab-consent = Samtykke
case-tab-message = Meldingar
case-family-asked = Dette har familien teke på seg
case-step = { $what } ({ $who })
case-step-by = { $what } ({ $who }), innan { $date }
case-plan-draft = Under arbeid
case-plan-active = Gjeld no
case-plan-revising = Gjeld, og ny versjon blir skriven
case-plan-paused = På pause
case-plan-closed = Avslutta
case-see-responsible = Det du har lova eller har ansvaret for, ser du òg.
case-promises-none = Ingen har lova noko som ikkje er gjort.
case-family-asked-none = Familien er ikkje beden om noko no.
case-plan-none = Måla kjem her når dei er skrivne og du kan sjå dei.
case-people-all = Sjå alle, og korleis du når dei
case-step-appointed = { $name } vart oppnemnd
case-see-strict = Det gjeld òg det som er skrive under { $strictness }.
