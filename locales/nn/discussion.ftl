# Discussing a case without saying whose it is.

discussion-title = Drøft utan namn
discussion-lead = Her kan de som arbeider i kommunen, hjelpe kvarandre utan å seie kven det gjeld.
discussion-who-reads = Alle som arbeider i kommunen, kan lese og svare. Det blir ikkje lagra kven som skriv, og inga sak og ingen person er knytt til det.
discussion-none = Ingen har spurt om noko enno.
discussion-new = Spør om noko
discussion-new-lead = Skriv slik at ingen kan kjenne att barnet eller familien. Endre gjerne det som ikkje har noko å seie for svaret.
discussion-about = Kva gjeld det?
discussion-text = Kva lurer du på?
discussion-text-hint = Ingen namn, datoar, adresser eller telefonnummer.
discussion-put-up = Legg ut
discussion-line = { $count ->
    [0] Lagt ut { $when }, ingen svar enno
    [one] Lagt ut { $when }, eitt svar
   *[other] Lagt ut { $when }, { $count } svar
}
discussion-put-up-on = Lagt ut { $when }
discussion-answers = Svar
discussion-no-answers = Ingen har svart enno.
discussion-answer = Svaret ditt
discussion-answer-send = Svar
discussion-answer-from = { $from }, { $when }
discussion-recognised = { $count ->
    [one] Ein stad i teksten kan røpe kven det gjeld. Endre det, eller sei frå at det ikkje gjer det.
   *[other] { $count } stader i teksten kan røpe kven det gjeld. Endre dei, eller sei frå at dei ikkje gjer det.
}
discussion-nobody = Dette kan røpe nokon
discussion-nobody-hint = Endre teksten. Kryss berre av når du er viss på at det ikkje kan føre til nokon.
discussion-must-go = Dette må bort
discussion-trace-number = { $text } (kan vere eit fødselsnummer)
discussion-trace-telephone = { $text } (kan vere eit telefonnummer)
discussion-trace-email = { $text } (kan vere ei e-postadresse)
discussion-trace-day = { $text } (kan vere ein fødselsdato)
discussion-trace-address = { $text } (kan vere ei adresse)
discussion-trace-name = { $text } (kan vere eit namn)
discussion-take-down-title = Ta det ned
discussion-take-down-lead = Røper noko kven det gjeld, eller er de ferdige? Alle som arbeider i kommunen, kan ta det ned. Teksten og svara blir sletta for godt.
discussion-take-down = Slett for godt
discussion-from-coordinating-unit = Koordinerande eining
discussion-from-health = Helse- og omsorgstenesta
discussion-from-health-station = Ein helsestasjon eller skulehelseteneste
discussion-from-doctor = Ein fastlege
discussion-from-therapy = Fysio- eller ergoterapi
discussion-from-hospital = Eit sjukehus
discussion-from-dental = Tannhelsetenesta
discussion-from-child-protection = Barnevernet
discussion-from-kindergarten = Ein barnehage
discussion-from-school = Ein skule
discussion-from-educational-psychology = PP-tenesta
discussion-from-nav = Nav
discussion-from-other = Ei anna teneste
discussion-said-put-up = Det er lagt ut. Sjå etter svar her om nokre dagar.
discussion-said-answered = Svaret er lagt ut.
discussion-said-taken-down = Det er sletta.
