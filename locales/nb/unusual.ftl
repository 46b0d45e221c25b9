# Unusual looking, for the one who checks access.

unusual-title = Uvanlige oppslag
unusual-lead = Her står det hvem som har åpnet saker på en uvanlig måte. Det kan ha en god grunn. Du ser ikke hva som står i noen sak.
unusual-today = Se hva som er uvanlig i dag
# $date (String) - the day
unusual-on = Uvanlig { $date }
unusual-none = Ingenting var uvanlig denne dagen.
unusual-days = Andre dager
# $count (Number) - how often
unusual-emergency = { $count ->
    [one] Brukte tilgangen for nødstilfeller, eller prøvde, én gang
   *[other] Brukte tilgangen for nødstilfeller, eller prøvde, { $count } ganger
}
# $count (Number) - how often
unusual-own-family = { $count ->
    [one] Så på et barn i sin egen familie én gang
   *[other] Så på et barn i sin egen familie { $count } ganger
}
# $count (Number) - how often
unusual-hidden = { $count ->
    [one] Så på et barn med vernet adresse én gang, uten å koordinere
   *[other] Så på et barn med vernet adresse { $count } ganger, uten å koordinere
}
# $count (Number) - how often
unusual-no-contact = Så { $count } ganger på en sak uten å ha hatt noe med den å gjøre
# $count (Number) - how many
unusual-many-cases = Åpnet { $count } saker på under en time, én for én
# $count (Number) - how often
unusual-night = { $count ->
    [one] Åpnet noe om natta én gang
   *[other] Åpnet noe om natta { $count } ganger
}
# $time (String) - the time of day
unusual-at = Klokka { $time }
# $from (String) - the time of day
# $until (String) - the time of day
unusual-between = Mellom klokka { $from } og { $until }
# $date (String) - the day
# $time (String) - "Klokka 12.03"
unusual-when = { $date }. { $time }.
unusual-looked-at = Sett på
unusual-not-looked-at = Ikke sett på ennå
# $name (String) - who looked at it
# $date (String) - when
unusual-marked = { $name } skrev { $date }
unusual-mark-title = Skriv hva du fant
unusual-mark-do = Lagre
unusual-follows = Hva fant du?
unusual-follows-hint = Si om det hadde en god grunn, og hva som skjer hvis det ikke hadde det.
unusual-said-marked = Det du fant, er lagret.
unusual-counts = Hva som regnes som uvanlig
unusual-counts-emergency = At noen åpner en sak fordi det er fare, eller prøver på det.
unusual-counts-own-family = At en ansatt ser på et barn i sin egen familie.
unusual-counts-hidden = At noen som ikke koordinerer, ser på et barn med skjult adresse eller på krisesenter.
# $count (String) - how often
unusual-counts-no-contact = At noen ser minst { $count } ganger på en dag på en sak de aldri har hatt noe med å gjøre.
# $count (String) - how many
unusual-counts-many-cases = At noen åpner minst { $count } saker på under en time, én for én.
# $from (String) - the hour
# $until (String) - the hour
unusual-counts-night = At noen åpner noe mellom klokka { $from } og { $until }.
