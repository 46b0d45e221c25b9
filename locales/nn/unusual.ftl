# Unusual looking, for the one who checks access.

unusual-title = Uvanlege oppslag
unusual-lead = Her står det kven som har opna saker på ein uvanleg måte. Det kan ha ein god grunn. Du ser ikkje kva som står i noka sak.
unusual-today = Sjå kva som er uvanleg i dag
unusual-on = Uvanleg { $date }
unusual-none = Ingenting var uvanleg denne dagen.
unusual-days = Andre dagar
unusual-emergency = { $count ->
    [one] Brukte tilgangen for naudstilfelle, eller prøvde, éin gong
   *[other] Brukte tilgangen for naudstilfelle, eller prøvde, { $count } gonger
}
unusual-own-family = { $count ->
    [one] Såg på eit barn i sin eigen familie éin gong
   *[other] Såg på eit barn i sin eigen familie { $count } gonger
}
unusual-hidden = { $count ->
    [one] Såg på eit barn med verna adresse éin gong, utan å koordinere
   *[other] Såg på eit barn med verna adresse { $count } gonger, utan å koordinere
}
unusual-no-contact = Såg { $count } gonger på ei sak utan å ha hatt noko med ho å gjere
unusual-many-cases = Opna { $count } saker på under ein time, éi for éi
unusual-night = { $count ->
    [one] Opna noko om natta éin gong
   *[other] Opna noko om natta { $count } gonger
}
unusual-at = Klokka { $time }
unusual-between = Mellom klokka { $from } og { $until }
unusual-when = { $date }. { $time }.
unusual-looked-at = Sett på
unusual-not-looked-at = Ikkje sett på enno
unusual-marked = { $name } skreiv { $date }
unusual-mark-title = Skriv kva du fann
unusual-mark-do = Lagre
unusual-follows = Kva fann du?
unusual-follows-hint = Sei om det hadde ein god grunn, og kva som skjer om det ikkje hadde det.
unusual-said-marked = Det du fann, er lagra.
unusual-counts = Kva som blir rekna som uvanleg
unusual-counts-emergency = At nokon opnar ei sak fordi det er fare, eller prøver på det.
unusual-counts-own-family = At ein tilsett ser på eit barn i sin eigen familie.
unusual-counts-hidden = At nokon som ikkje koordinerer, ser på eit barn med løynd adresse eller på krisesenter.
unusual-counts-no-contact = At nokon ser minst { $count } gonger på ein dag på ei sak dei aldri har hatt noko med å gjere.
unusual-counts-many-cases = At nokon opnar minst { $count } saker på under ein time, éi for éi.
unusual-counts-night = At nokon opnar noko mellom klokka { $from } og { $until }.
