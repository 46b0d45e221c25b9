# A code on paper for a child without an electronic identity, and the page that it opens.

code-title = Barnets egen side
code-to-page = Kode på papir, eller se siden sammen
code-none = Det finnes ingen kode nå.
# $name (String) - who made it
# $on (String) - when
# $until (String) - the last day
code-stands = { $name } laget en kode på papir { $on }. Den virker til og med { $until }.
code-lead = Et barn som ikke kan logge inn selv, kan få sin egen side med en kode på papir. Der ser det hvem som hjelper, hva planen er, og hva det selv har sagt, og ingenting annet.
code-now = Koden nå
code-end = Slå av koden
code-end-what = Slå den av hvis lappen er borte, eller hvis den ikke trengs lenger. Den som er inne med den, er ute med en gang.
code-make-title = Lag en kode
code-make = Lag en kode og vis den
code-make-new = Lag en ny kode, og slå av den forrige
code-make-what = Koden vises én gang, på et ark du kan skrive ut. Gi arket til barnet selv, og snakk om hvor det er trygt å ha det. Den som får tak i arket, kan lese det barnet har skrevet til deg. Er det ikke trygt hjemme, så se siden sammen i stedet.
# $days (Number) - for how many days
code-lasts = En ny kode virker i { $days } dager. Den slutter også å virke når noen slår den av, og når det blir laget en ny.
code-make-language = Arket får det språket du leser nå. Velg barnets språk øverst på siden først.
code-together-title = Se siden sammen
code-together = Bruk den sammen nå
code-together-what = Denne skjermen blir barnets egen side, og dere sitter sammen. I loggen står det at barnet så den sammen med deg.
code-together-out = Du blir logget ut først, og må logge inn på nytt etterpå. Barnet kommer ikke inn i noe du har åpent.
code-refused-none = Det finnes ingen kode å slå av. Kanskje noen har slått den av før deg.
code-said-ended = Koden er slått av. Den åpner ingenting lenger.
code-paper-once = Dette er den eneste gangen koden vises. Skriv ut arket nå, fra menyen i nettleseren, eller skriv av koden for hånd.
code-paper-back = Tilbake når arket er skrevet ut
