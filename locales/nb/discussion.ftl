# Discussing a case without saying whose it is.

discussion-title = Drøft uten navn
discussion-lead = Her kan dere som arbeider i kommunen, hjelpe hverandre uten å si hvem det gjelder.
discussion-who-reads = Alle som arbeider i kommunen, kan lese og svare. Det blir ikke lagret hvem som skriver, og ingen sak og ingen person er knyttet til det.
discussion-none = Ingen har spurt om noe ennå.
discussion-new = Spør om noe
discussion-new-lead = Skriv slik at ingen kan kjenne igjen barnet eller familien. Endre gjerne det som ikke betyr noe for svaret.
discussion-about = Hva gjelder det?
discussion-text = Hva lurer du på?
discussion-text-hint = Ingen navn, datoer, adresser eller telefonnumre.
discussion-put-up = Legg ut
# $when (String) - a date
# $count (Number) - how many have answered
discussion-line = { $count ->
    [0] Lagt ut { $when }, ingen svar ennå
    [one] Lagt ut { $when }, ett svar
   *[other] Lagt ut { $when }, { $count } svar
}
# $when (String) - a date
discussion-put-up-on = Lagt ut { $when }
discussion-answers = Svar
discussion-no-answers = Ingen har svart ennå.
discussion-answer = Svaret ditt
discussion-answer-send = Svar
# $from (String) - what kind of service
# $when (String) - a date
discussion-answer-from = { $from }, { $when }
# $count (Number) - how many
discussion-recognised = { $count ->
    [one] Ett sted i teksten kan røpe hvem det gjelder. Endre det, eller si fra at det ikke gjør det.
   *[other] { $count } steder i teksten kan røpe hvem det gjelder. Endre dem, eller si fra at de ikke gjør det.
}
discussion-nobody = Dette kan røpe noen
discussion-nobody-hint = Endre teksten. Kryss bare av når du er sikker på at det ikke kan føre til noen.
discussion-must-go = Dette må bort
# $text (String) - as it stands in the text
discussion-trace-number = { $text } (kan være et fødselsnummer)
# $text (String) - as it stands in the text
discussion-trace-telephone = { $text } (kan være et telefonnummer)
# $text (String) - as it stands in the text
discussion-trace-email = { $text } (kan være en e-postadresse)
# $text (String) - as it stands in the text
discussion-trace-day = { $text } (kan være en fødselsdato)
# $text (String) - as it stands in the text
discussion-trace-address = { $text } (kan være en adresse)
# $text (String) - as it stands in the text
discussion-trace-name = { $text } (kan være et navn)
discussion-take-down-title = Ta det ned
discussion-take-down-lead = Røper noe hvem det gjelder, eller er dere ferdige? Alle som arbeider i kommunen, kan ta det ned. Teksten og svarene slettes for godt.
discussion-take-down = Slett for godt
discussion-from-coordinating-unit = Koordinerende enhet
discussion-from-health = Helse- og omsorgstjenesten
discussion-from-health-station = En helsestasjon eller skolehelsetjeneste
discussion-from-doctor = En fastlege
discussion-from-therapy = Fysio- eller ergoterapi
discussion-from-hospital = Et sykehus
discussion-from-dental = Tannhelsetjenesten
discussion-from-child-protection = Barnevernet
discussion-from-kindergarten = En barnehage
discussion-from-school = En skole
discussion-from-educational-psychology = PP-tjenesten
discussion-from-nav = Nav
discussion-from-other = En annen tjeneste
discussion-said-put-up = Det er lagt ut. Se etter svar her om noen dager.
discussion-said-answered = Svaret er lagt ut.
discussion-said-taken-down = Det er slettet.
