# What a child reads who comes in by a code on paper: the sheet, the way in, and its own page.

child-paper-title = Din egen side
child-paper-lead = Denne koden er din. Med den kommer du inn på en side som bare handler om deg.
child-paper-how = Slik gjør du
# $address (String) - the address of the page
child-paper-go = Gå til { $address }
child-paper-go-way = Gå til siden til Samsone, og velg «Jeg har en kode på papir».
child-paper-type = Skriv inn koden:
child-paper-signs = Store eller små bokstaver er like bra. Mellomrommene kan du hoppe over.
child-paper-what = Hva du ser
child-paper-sees = Hvem som hjelper deg, hva vi gjør sammen, og det neste som skal skje. Du kan også skrive til den som passer på at alt henger sammen. Det du skriver, leser ingen andre i familien.
child-paper-long = Hvor lenge den virker
# $date (String) - the last day
child-paper-until = Til og med { $date }. Etterpå kan du få en ny.
child-paper-lost = Hvis arket blir borte
child-paper-lost-do = Si fra til en voksen du stoler på. Da slår vi av koden, og du får en ny. Det er ikke farlig, og ingen blir sinte.
child-enter-way = Jeg har en kode på papir
child-enter-for = For deg som er barn og har fått et ark med en kode.
child-enter-title = Skriv koden din
child-enter-lead = Har du fått et ark med en kode? Da kommer du inn på din egen side med den.
child-enter-code = Koden
child-enter-hint = Femten tegn. Mellomrom og store bokstaver er ikke så nøye.
child-enter-do = Åpne siden min
child-enter-wrong = Denne koden åpner ingenting. Se om du har skrevet den likt som på arket. Er den gammel, kan du be om en ny.
child-enter-wait = Nå er det prøvd mange koder. Vent ti minutter, og prøv igjen.
child-enter-none-title = Har du ingen kode?
child-enter-none = Spør den voksne som hjelper deg mest. De kan lage en til deg.
child-own-title = Siden min
# $name (String) - the child's first name
child-own-hello = Hei, { $name }!
child-own-lead = Dette er siden din. Den handler bare om deg.
# $name (String) - who sits beside
child-own-beside = Du ser den sammen med { $name }.
child-own-person = Den du kan spørre
# $name (String) - the coordinator
child-own-does = { $name } passer på at de som hjelper deg, snakker sammen, og at det de lover, blir gjort.
child-own-nobody = Det er ikke bestemt hvem det blir ennå. Spør en voksen du stoler på.
child-own-around = De andre som hjelper
child-own-goals = Det vi gjør sammen
child-own-goals-none = Vi har ikke skrevet ned noe ennå. Hva ønsker du deg? Du kan skrive det lenger nede.
child-own-next = Det neste som skjer
child-own-next-none = Ingen dag er bestemt ennå.
# $date (String) - "tirsdag 3. mars"
# $when (String) - "i morgen"
child-own-next-when = Senest { $date }, { $when }.
# $date (String) - "tirsdag 3. mars"
# $when (String) - "i morgen"
# $who (String) - who does it
child-own-next-who = Senest { $date }, { $when }. { $who } gjør det.
child-own-said = Det du har sagt
child-own-said-none = Her kommer det du skriver, og svarene du får.
child-own-you = Du
# $when (String) - "i går"
child-own-read = Lest { $when }.
child-own-not-read = Ikke lest ennå. Det kan ta noen dager.
# $name (String) - the coordinator
child-own-write = Skriv til { $name }. Mamma, pappa og andre hjemme kan ikke lese det.
child-own-write-later = Når det er bestemt hvem du kan spørre, kan du skrive her.
child-own-danger = Haster det, eller er noe farlig? Da er det for sent å vente på svar her. Ring 116 111, som er for barn og har åpent hele døgnet, eller 112.
child-own-text = Hva vil du si?
child-own-send = Send
child-own-finished = Ferdig for nå?
child-own-finished-what = Lukk siden når du går, så ingen andre ser den. Koden din virker igjen neste gang.
child-own-close = Lukk siden min
child-own-lost = Er arket ditt borte?
# $date (String) - the last day
child-own-until = Koden din virker til og med { $date }.
child-own-lost-what = Har noen andre fått tak i arket, kan du slå av koden. Da kommer ingen inn med den. Be om en ny når du vil.
child-own-end = Slå av koden min
child-own-closed = Siden din er lukket.
child-own-sent = Det du skrev, er sendt.
child-own-kept = Siden din hadde lukket seg. Vi tok vare på det du skrev. Skriv koden en gang til, så ligger det der.
