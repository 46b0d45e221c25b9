# Registering organisations, units and employees, on the command line.

# $name (String) - an organisation
organisation-new = { $name } er ny.
# $name (String) - an organisation
organisation-known = { $name } endres.
# $name (String) - a unit
organisation-unit-new = - Ny enhet: { $name }
# $name (String) - a unit
organisation-unit-changed = - Endret enhet: { $name }
# $name (String) - a unit
organisation-unit-left = - Står ikke i fila, så ingen arbeider der lenger: { $name }
# $begins (Number) - how many
# $changes (Number) - how many
# $ends (Number) - how many
organisation-people = - Ansatte: { $begins } nye, { $changes } endret, { $ends } avsluttet
# $opens (Number) - how many
# $closes (Number) - how many
organisation-accounts = - Innlogging: { $opens } får, { $closes } mister den
# $file (String) - a file
organisation-nothing = Alt i { $file } er registrert allerede. Ingenting ble endret.
organisation-ask = Skal dette skrives? Svar ja eller nei:
organisation-needs-yes = Ingenting er skrevet. Skriv --yes når du har sett over hva som endres.
organisation-unwritten = Ingenting er skrevet.
organisation-done = Registrert. Det gjelder fra nå av, også der programmet kjører allerede.
organisation-conflict = Noen skrev i lageret samtidig. Gi den samme kommandoen en gang til, så tas resten med.
organisation-no-receiver = Ingen kan ta imot meldinger om behov ennå. Det gjør en enhet med service = "coordinating-unit" i organisasjonen med owner = "municipality".
# $folder (String) - a folder
organisation-new-store = Det er ikke noe lager i { $folder } fra før, så det lages nå.
# $file (String) - a file
organisation-open = Andre enn eieren kan lese { $file }, og der står det fødselsnumre. Gjør fila til eierens alene, med «chmod 600».
# $file (String) - a file
organisation-inside = { $file } ligger i datamappa. Flytt fila ut: Den har fødselsnumre i klartekst.
# $file (String) - a file
# $count (Number) - how many
organisation-mistakes = Ingenting er skrevet, for { $count ->
    [one] én ting i { $file } må rettes først.
   *[other] { $count } ting i { $file } må rettes først.
}
# $line (Number) - which line
# $what (String) - what is wrong, a sentence
organisation-line = Linje { $line }: { $what }
# $what (String) - what the reader of the format says, in English
organisation-not-toml = Dette er ikke skrevet som TOML ({ $what }). Tekst står i anførselstegn, tall og datoer uten.
organisation-nobody = Fila sier ikke noe om noen organisasjon. Begynn med [[organisation]].
# $name (String) - what was written
# $names (String) - what can stand there
organisation-unknown-name = «{ $name }» hører ikke til her. Her kan disse stå: { $names }.
# $name (String) - a name in the file
organisation-missing = { $name } mangler eller er tom.
# $name (String) - a name in the file
# $names (String) - what can stand there
organisation-missing-word = { $name } mangler. Skriv en av disse: { $names }.
# $value (String) - what was written
# $name (String) - a name in the file
# $names (String) - what can stand there
organisation-other-word = «{ $value }» kan ikke stå i { $name }. Skriv en av disse: { $names }.
# $name (String) - a name in the file
organisation-not-text = { $name } er en tekst. Sett den i anførselstegn.
# $name (String) - a name in the file
# $most (Number) - how many characters
organisation-too-long = { $name } har for mange tegn eller flere linjer. Skriv det på én linje, med { $most } tegn på det meste.
# $name (String) - a name in the file
organisation-not-date = { $name } er en dato. Skriv den uten anførselstegn, slik: 2026-11-23.
# $name (String) - a name in the file
# $most (Number) - the largest number
organisation-not-number = { $name } er et helt tall fra 0 til { $most }. Skriv det uten anførselstegn.
# $name (String) - a name in the file
organisation-not-tables = { $name } begynner på en egen linje i doble hakeparenteser, en gang for hver.
organisation-wrong-digits = number er ikke et fødselsnummer. Det har elleve sifre, og de to siste følger av de andre. Se etter en tastefeil.
organisation-until-before-from = until er før from. Bytt om på dem, eller rett datoen.
organisation-function-elsewhere = Funksjonen coordinating-unit finnes bare i en enhet med service = "coordinating-unit". Skriv worker eller leader.
# $first (Number) - which line
organisation-twice = Den samme organisasjonen står på linje { $first }. Samle enhetene der.
# $first (Number) - which line
organisation-unit-twice = Den samme enheten står på linje { $first }. Samle de ansatte der.
# $first (Number) - which line
organisation-employee-twice = Det samme nummeret har den samme funksjonen i denne enheten på linje { $first }. La bare den ene stå.
# $first (Number) - which line
organisation-other-name = Det samme nummeret har et annet navn på linje { $first }. Skriv navnet likt, eller rett nummeret.
# $name (String) - an organisation
organisation-second-municipality = Bare én organisasjon kan ha owner = "municipality", og det har { $name }. Skriv other-municipality, eller formerly om den bare har fått nytt navn.
# $name (String) - a unit
organisation-second-coordinating-unit = Kommunen har bare én koordinerende enhet, og det er { $name }. Gi enheten en annen service, eller skriv formerly om den bare har fått nytt navn.
