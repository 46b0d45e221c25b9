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
code-make-what = Koden vises én gang, på et ark du kan skrive ut. Gi arket til barnet selv, og snakk om hvor det er trygt å ha det.
# $days (Number) - for how many days
code-lasts = En ny kode virker i { $days } dager. Den slutter også å virke når noen slår den av, og når det blir laget en ny.
code-make-language = Arket får det språket du leser nå. Velg barnets språk øverst på siden først.
code-together-title = Se siden sammen
code-together = Bruk den sammen nå
code-together-what = Denne skjermen blir barnets egen side, og dere sitter sammen. I loggen står det at barnet så den sammen med deg.
code-together-out = Du blir logget ut først, og må logge inn på nytt etterpå. Barnet kommer ikke inn i noe du har åpent.
code-refused-none = Det finnes ingen kode å slå av. Kanskje noen har slått den av før deg.
code-said-ended = Koden er slått av. Den åpner ingenting lenger.
code-said-closed = Siden din er lukket.
code-said-sent = Det du skrev, er sendt.
# The paper.
code-paper-once = Dette er den eneste gangen koden vises. Skriv ut arket nå, fra menyen i nettleseren, eller skriv av koden for hånd.
code-paper-title = Din egen side
code-paper-lead = Denne koden er din. Med den kommer du inn på en side som bare handler om deg.
code-paper-how = Slik gjør du
# $address (String) - the address of the page
code-paper-go = Gå til { $address }
code-paper-go-way = Gå til siden til Samsone, og velg «Jeg har en kode på papir».
code-paper-type = Skriv inn koden:
code-paper-signs = Store eller små bokstaver er like bra. Mellomrommene kan du hoppe over.
code-paper-what = Hva du ser
code-paper-sees = Hvem som hjelper deg, hva vi gjør sammen, og det neste som skal skje. Du kan også skrive til den som passer på at alt henger sammen. Det du skriver, leser ingen andre i familien.
code-paper-long = Hvor lenge den virker
# $date (String) - the last day
code-paper-until = Til og med { $date }. Etterpå kan du få en ny.
code-paper-lost = Hvis arket blir borte
code-paper-lost-do = Si fra til en voksen du stoler på. Da slår vi av koden, og du får en ny. Det er ikke farlig, og ingen blir sinte.
code-paper-back = Tilbake når arket er skrevet ut
# Coming in.
code-enter-way = Jeg har en kode på papir
code-enter-for = For deg som er barn og har fått et ark med en kode.
code-enter-title = Skriv koden din
code-enter-lead = Har du fått et ark med en kode? Da kommer du inn på din egen side med den.
code-enter-code = Koden
code-enter-hint = Femten tegn. Mellomrom og store bokstaver er ikke så nøye.
code-enter-do = Åpne siden min
code-enter-wrong = Denne koden åpner ingenting. Se om du har skrevet den likt som på arket. Er den gammel, kan du be om en ny.
code-enter-wait = Nå er det prøvd mange koder. Vent ti minutter, og prøv igjen.
code-enter-none-title = Har du ingen kode?
code-enter-none = Spør den voksne som hjelper deg mest. De kan lage en til deg.
# The child's own page.
code-own-title = Siden min
# $name (String) - the child's first name
code-own-hello = Hei, { $name }!
code-own-lead = Dette er siden din. Den handler bare om deg.
# $name (String) - who sits beside
code-own-beside = Du ser den sammen med { $name }.
code-own-person = Den du kan spørre
# $name (String) - the coordinator
code-own-does = { $name } passer på at de som hjelper deg, snakker sammen, og at det de lover, blir gjort.
code-own-nobody = Det er ikke bestemt hvem det blir ennå. Spør en voksen du stoler på.
code-own-around = De andre som hjelper
code-own-goals = Det vi gjør sammen
code-own-goals-none = Vi har ikke skrevet ned noe ennå. Hva ønsker du deg? Du kan skrive det lenger nede.
code-own-next = Det neste som skjer
code-own-next-none = Ingen dag er bestemt ennå.
# $date (String) - "tirsdag 3. mars"
# $when (String) - "i morgen"
code-own-next-when = Senest { $date }, { $when }.
# $date (String) - "tirsdag 3. mars"
# $when (String) - "i morgen"
# $who (String) - who does it
code-own-next-who = Senest { $date }, { $when }. { $who } gjør det.
code-own-said = Det du har sagt
code-own-said-none = Her kommer det du skriver, og svarene du får.
code-own-you = Du
# $when (String) - "i går"
code-own-read = Lest { $when }.
code-own-not-read = Ikke lest ennå. Det kan ta noen dager.
# $name (String) - the coordinator
code-own-write = Skriv til { $name }. Mamma, pappa og andre hjemme kan ikke lese det.
code-own-write-somebody = Skriv til oss. Mamma, pappa og andre hjemme kan ikke lese det.
code-own-text = Hva vil du si?
code-own-send = Send
code-own-finished = Ferdig for nå?
code-own-finished-what = Lukk siden når du går, så ingen andre ser den. Koden din virker igjen neste gang.
code-own-close = Lukk siden min
code-own-lost = Er arket ditt borte?
# $date (String) - the last day
code-own-until = Koden din virker til og med { $date }.
code-own-lost-what = Har noen andre fått tak i arket, kan du slå av koden. Da kommer ingen inn med den. Be om en ny når du vil.
code-own-end = Slå av koden min
