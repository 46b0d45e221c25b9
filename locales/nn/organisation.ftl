# Registering organisations, units and employees, on the command line.

organisation-new = { $name } kjem til.
organisation-known = { $name } blir endra.
organisation-unit-new = - Ny eining: { $name }
organisation-unit-changed = - Endra eining: { $name }
organisation-unit-left = - Står ikkje i fila, så ingen arbeider der lenger: { $name }
organisation-people = - Tilsette: { $begins } nye, { $changes } endra, { $ends } avslutta
organisation-accounts = - Innlogging: { $opens } får, { $closes } mistar ho
organisation-nothing = Alt i { $file } er registrert frå før. Ingenting vart endra.
organisation-ask = Skal dette skrivast? Svar ja eller nei:
organisation-needs-yes = Ingenting er skrive. Legg til --yes når du har sett over kva som blir endra.
organisation-unwritten = Ingenting er skrive.
organisation-done = Registrert. Det gjeld frå no av, òg der programmet alt køyrer.
organisation-conflict = Nokon skreiv i lageret samstundes. Gi den same kommandoen ein gong til, så kjem resten med.
organisation-no-receiver = Ingen kan ta imot meldingar om behov enno. Det gjer ei eining med service = "coordinating-unit" i organisasjonen med owner = "municipality".
organisation-new-store = Det er ikkje noko lager i { $folder } frå før, så det blir laga no.
organisation-open = Andre enn eigaren kan lese { $file }, og der står det fødselsnummer. Gjer fila til eigaren si åleine, med «chmod 600».
organisation-inside = { $file } ligg i datamappa. Flytt fila ut: Ho har fødselsnummer i klartekst.
organisation-mistakes = Ingenting er skrive, for { $count ->
    [one] éin ting i { $file } må rettast først.
   *[other] { $count } ting i { $file } må rettast først.
}
organisation-line = Linje { $line }: { $what }
organisation-not-toml = Dette er ikkje skrive som TOML ({ $what }). Tekst står i hermeteikn, tal og datoar utan.
organisation-nobody = Fila seier ikkje noko om nokon organisasjon. Begynn med [[organisation]].
organisation-unknown-name = «{ $name }» høyrer ikkje heime her. Her kan desse stå: { $names }.
organisation-missing = { $name } manglar eller er tom.
organisation-missing-word = { $name } manglar. Skriv ein av desse: { $names }.
organisation-other-word = «{ $value }» kan ikkje stå i { $name }. Skriv ein av desse: { $names }.
organisation-not-text = { $name } er ein tekst. Set han i hermeteikn.
organisation-too-long = { $name } har for mange teikn eller fleire linjer. Skriv det på éi linje, med høgst { $most } teikn.
organisation-not-date = { $name } er ein dato. Skriv han utan hermeteikn, slik: 2026-11-23.
organisation-not-number = { $name } er eit heilt tal frå 0 til { $most }. Skriv det utan hermeteikn.
organisation-not-tables = { $name } begynner på ei eiga linje i doble hakeparentesar, ein gong for kvar.
organisation-wrong-digits = number er ikkje eit fødselsnummer. Det har elleve siffer, og dei to siste følgjer av dei andre. Sjå etter ein tastefeil.
organisation-until-before-from = until er før from. Byt om på dei, eller rett datoen.
organisation-function-elsewhere = Funksjonen coordinating-unit finst berre i ei eining med service = "coordinating-unit". Skriv worker eller leader.
organisation-twice = Den same organisasjonen står på linje { $first }. Samle einingane der.
organisation-unit-twice = Den same eininga står på linje { $first }. Samle dei tilsette der.
organisation-employee-twice = Det same nummeret har den same funksjonen i denne eininga på linje { $first }. La berre den eine stå.
organisation-other-name = Det same nummeret har eit anna namn på linje { $first }. Skriv namnet likt, eller rett nummeret.
organisation-second-municipality = Berre éin organisasjon kan ha owner = "municipality", og det har { $name }. Skriv other-municipality, eller formerly om han berre har fått nytt namn.
organisation-second-coordinating-unit = Kommunen har berre éi koordinerande eining, og det er { $name }. Gi eininga ei anna service, eller skriv formerly om ho berre har fått nytt namn.
