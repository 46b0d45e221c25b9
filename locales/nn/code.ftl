# A code on paper for a child without an electronic identity, and the page that it opens.

code-title = Barnet si eiga side
code-to-page = Kode på papir, eller sjå sida saman
code-none = Det finst ingen kode no.
code-stands = { $name } laga ein kode på papir { $on }. Han verkar til og med { $until }.
code-lead = Eit barn som ikkje kan logge inn sjølv, kan få si eiga side med ein kode på papir. Der ser det kven som hjelper, kva planen er, og kva det sjølv har sagt, og ingenting anna.
code-now = Koden no
code-end = Slå av koden
code-end-what = Slå han av om lappen er borte, eller om han ikkje trengst lenger. Den som er inne med han, er ute med ein gong.
code-make-title = Lag ein kode
code-make = Lag ein kode og vis han
code-make-new = Lag ein ny kode, og slå av den førre
code-make-what = Koden blir vist éin gong, på eit ark du kan skrive ut. Gi arket til barnet sjølv, og snakk om kvar det er trygt å ha det. Den som får tak i arket, kan lese det barnet har skrive til deg. Er det ikkje trygt heime, så sjå sida saman i staden.
code-lasts = Ein ny kode verkar i { $days } dagar. Han sluttar òg å verke når nokon slår han av, og når det blir laga ein ny.
code-make-language = Arket får det språket du les no. Vel språket til barnet øvst på sida først.
code-together-title = Sjå sida saman
code-together = Bruk ho saman no
code-together-what = Denne skjermen blir barnet si eiga side, og de sit saman. I loggen står det at barnet såg ho saman med deg.
code-together-out = Du blir logga ut først, og må logge inn på nytt etterpå. Barnet kjem ikkje inn i noko du har ope.
code-refused-none = Det finst ingen kode å slå av. Kanskje nokon har slått han av før deg.
code-said-ended = Koden er slått av. Han opnar ingenting lenger.
code-paper-once = Dette er den einaste gongen koden blir vist. Skriv ut arket no, frå menyen i nettlesaren, eller skriv av koden for hand.
code-paper-back = Tilbake når arket er skrive ut
