# Opening a case because somebody is in danger.

emergency-title = Nokon er i fare
emergency-way = Nokon er i fare: opne ei sak du elles ikkje ser
emergency-do = Opne fordi nokon er i fare
emergency-lead = Er det fare akkurat no, ring 113 eller 112 først. Treng du å vite meir for å hindre at nokon døyr eller blir alvorleg skadd, kan du opne det viktigaste i ei sak her.
emergency-opens = Du får sjå kven barnet er, korleis familien kan nåast, det som er skrive om helse, og kven som koordinerer. Er adressa løynd, blir verken ho, telefonen eller eit opphald på krisesenter viste. Trengst dei for å redde nokon, ring politiet.
emergency-lasts = { $hours ->
    [one] Saka er open for deg i éin time. Så lukkar ho seg sjølv.
   *[other] Saka er open for deg i { $hours } timar. Så lukkar ho seg sjølv.
}
emergency-recorded = Det du skriv her, blir lagra med namnet ditt. Koordinerande eining får beskjed med ein gong og vurderer etterpå om det var rett. Familien les det òg. Det blir skrive ned sjølv om du ikkje finn noko.
emergency-number = Fødselsnummeret til barnet
emergency-number-hint = Elleve siffer. Har du ei lenkje til saka, bruk den i staden.
emergency-danger = Kva er faren?
emergency-danger-hint = Skriv kva du har sett eller høyrt, og kva som kan skje.
emergency-needed = Kva må du vite for å hjelpe?
emergency-hold = Familien kan ikkje få vite dette enno
emergency-hold-hint = Berre når det ville setje nokon i fare at dei fekk vite det no. Dei får vite det når koordinerande eining meiner det er trygt.
emergency-hold-why = Kvifor er det farleg at familien får vite det no?
emergency-nothing = Her er det ingenting å opne for deg. Er det fare akkurat no, ring 113 eller 112. Det du skreiv, er ikkje sendt til nokon, men det er lagra at du prøvde.
emergency-list = Opna fordi nokon kunne vere i fare
emergency-page-title = Saka vart opna fordi nokon kunne vere i fare
emergency-when = Open frå { $from } til { $until }
emergency-who = { $who }. { $when }.
emergency-told-danger = Faren: «{ $text }»
emergency-told-needed = Det som trongst: «{ $text }»
emergency-held-back = Familien veit det ikkje enno: «{ $why }»
emergency-was-held-back = Familien fekk vite det seinare: «{ $why }»
emergency-open-until = Saka er open for deg til { $date }, fordi du har skrive at nokon er i fare. Alt du opnar, står i loggen.
emergency-waits = Ikkje vurdert enno
emergency-right = Det var rett
emergency-wrong = Det var ikkje rett
emergency-reviewed = { $name } vurderte det { $date }
emergency-verdict = Var det rett å opne saka?
emergency-verdict-right = Ja, det var grunn til å tru at nokon var i fare
emergency-verdict-wrong = Nei. Tilgangen sluttar no
emergency-follows = Kva fann de, og kva skjer vidare?
emergency-follows-hint = Familien les dette. Den som opna saka, skal ikkje vurdere seg sjølv.
emergency-lets-know = Familien kan få vite det no
emergency-lets-know-hint = Då ser dei kven som opna saka, kva faren var, og det du skriv her. Grunnen til at det vart halde tilbake, ser dei ikkje.
emergency-review-do = Lagre vurderinga
emergency-release-do = La familien få vite det
emergency-release-lead = Dette er vurdert, men familien veit det ikkje enno. Når det er trygt, lèt du dei få vite det.
emergency-said-opened = Saka er open for deg. Koordinerande eining har fått beskjed.
emergency-said-reviewed = Vurderinga er lagra.
emergency-said-released = Familien kan lese det no, og har fått beskjed.
emergency-refused-danger = Skriv kva faren er.
emergency-refused-needed = Skriv kva du må vite.
emergency-refused-why = Skriv kvifor det er farleg at familien får vite det. Elles får dei vite det med ein gong.
emergency-refused-nothing = Skriv kva de fann, før du lagrar.
emergency-refused-nobody-reviews = Ingen andre kan sjå over dette akkurat no, og då kan det ikkje haldast tilbake. Ta bort det valet, så blir saka opna og familien får beskjed. Er det farleg at dei får vite det, ring politiet på 112.
emergency-refused-reviewed = Dette er alt vurdert.
emergency-refused-oneself = Du opna saka sjølv. Ein annan må vurdere det.
emergency-refused-released = Familien veit det alt.
