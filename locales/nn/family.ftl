# The family’s own page.

family-title = Sida vår
family-greeting = Det som gjeld { $child }
family-person = Personen dykkar no
family-next = Kva skjer no
family-waiting = Dette ventar vi på
family-waiting-none = Ingen har lova dykk noko som ikkje er gjort.
family-asked = Dette er vi bedne om
family-asked-none = Ingen har bede dykk om noko no.
family-plan = Planen vår
family-people = Folka rundt oss
family-seen = Kven har sett
family-seen-all = Sjå alle som har sett
family-ask = Spør korleis det går
family-mother = Mor
family-father = Far
family-co-mother = Medmor
family-adoptive-parent = Adoptivforelder
family-foster-parent = Fosterforelder
family-guardian = Verje
family-plan-none = Her kjem måla dykkar, med dykkar eigne ord.
family-plan-open = Opne planen
family-people-all = Sjå alle, og korleis de når dei
family-consent-waits = Eit samtykke ventar på svar frå deg
