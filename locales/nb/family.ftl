# The family’s own page.

family-title = Vår side
# $child (String) - the child’s first name
family-greeting = Det som gjelder { $child }
family-person = Personen deres nå
family-next = Hva skjer nå
family-waiting = Dette venter vi på
family-waiting-none = Ingen har lovet dere noe som ikke er gjort.
family-asked = Dette er vi bedt om
family-asked-none = Ingen har bedt dere om noe nå.
family-plan = Planen vår
family-people = Folkene rundt oss
family-seen = Hvem har sett
family-seen-all = Se alle som har sett
family-ask = Spør hvordan det går
family-mother = Mor
family-father = Far
family-co-mother = Medmor
family-adoptive-parent = Adoptivforelder
family-foster-parent = Fosterforelder
family-guardian = Verge
family-plan-none = Her kommer målene deres, med deres egne ord.
family-plan-open = Åpne planen
family-people-all = Se alle, og hvordan dere når dem
family-consent-waits = Et samtykke venter på svar fra deg
