# The people around the child.

team-title = Folkene rundt barnet
team-members-title = Hvem gjør hva
team-none = Her kommer alle som er med: hvem de er, hva de bidrar med, og hvordan man når dem.
# $date (String) - the first day
team-since = Med siden { $date }
# $from (String) - first day
# $until (String) - last day
team-period = { $from } til { $until }
# $role (String) - what the person does
# $service (String) - the service
team-place = { $role }, { $service }
team-earlier-title = Har vært med
# $name (String) - who it was
# $role (String) - what the person did
# $period (String) - from and to
team-earlier-line = { $name }, { $role }. { $period }
team-do-join = Ta med en tjeneste
team-do-network = Ta med en fra nettverket
team-do-leave = Ikke med lenger
team-service = Hvilken tjeneste eller person?
team-service-hint = Velg hele tjenesten, eller én som arbeider der. Velger du én person, er det bare den som blir med.
# $service (String) - the service
# $name (String) - name and title
team-choice = { $service }: { $name }
team-role = Rollen med vanlige ord
team-role-hint = For eksempel: fysioterapeut, tirsdager
team-contribution = Hva bidrar de med?
team-contribution-hint = For eksempel: kommer på møtene, viser skolen hvordan. Alle som er med, leser dette, så skriv ikke om helse her.
team-nearness = Hvor ofte møter barnet eller familien dem?
team-from = Fra når?
team-until = Siste dag
# $name (String) - who takes part
team-change-title = Endre det som står om { $name }
# $name (String) - who takes part
team-leave-title = { $name } er ikke med lenger
team-leave-lead = Det de selv har skrevet, ser de fortsatt. Alt annet lukkes for dem dagen etter.
team-refused-nobody = Velg en tjeneste, eller skriv et navn.
team-refused-role = Skriv hva de gjør, med vanlige ord.
team-refused-unit = Tjenesten finnes ikke lenger. Velg en annen.
team-refused-not-there = Personen arbeider ikke der på den datoen. Velg en annen person eller dato.
team-refused-already = De er alt med. Endre det som står om dem i stedet.
team-refused-gone = Denne er ikke med lenger.
team-refused-backwards = Siste dag kommer før den første. Se på datoen en gang til.
