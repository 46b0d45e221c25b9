# What the birthdays of the child change.

age-you = du
# $on (String) - a birthday
# $who (String) - the child by name, or the reader
# $years (String) - how many years
age-coming = Når { $who } fyller { $years } år, { $on }, endrer dette seg:
# $on (String) - a birthday
# $who (String) - the child by name, or the reader
# $years (String) - how many years
age-come = Da { $who } fylte { $years } år, { $on }, endret dette seg:
# $who (String) - the child by name, or the reader
age-heard = Før noen bestemmer noe om helsehjelp, skal { $who } få vite om det og få si hva som er viktig.
# $who (String) - the child by name, or the reader
age-great-weight = Det { $who } mener, skal ha stor vekt når noen bestemmer om helsehjelp.
# $who (String) - the child by name, or the reader
age-own-reasons = Har { $who } gode grunner til at foreldrene ikke skal vite noe om helsen, skal helsepersonell ta hensyn til det.
# $who (String) - the child by name, or the reader
age-party = Er det en sak i barnevernet, er { $who } part i den og kan klage selv. Det krever bare å forstå hva saken gjelder.
# $who (String) - the child by name, or the reader
age-notified = Et vedtak blir også sendt til { $who }, ikke bare til foreldrene.
# $who (String) - the child by name, or the reader
age-school = På skolen tar { $who } selv stilling til spørsmål om opplæringen, som å søke videregående. Loven sier ikke om { $who } alene kan si ja til å dele det skolen vet. Snakk sammen om det.
# $who (String) - the child by name, or the reader
age-health = Om helsehjelp og individuell plan er det { $who } som bestemmer.
# $who (String) - the child by name, or the reader
age-informed = Helsepersonell forteller bare { $who } det som gjelder helsen. Foreldrene får det de må vite for å ta vare på foreldreansvaret.
# $who (String) - the child by name, or the reader
age-adult = Etter loven er { $who } voksen og bestemmer selv, også om hvem som får vite hva.
age-closes = Fra da av ser foreldre og fosterforeldre ikke lenger noe her. Den unge kan slippe inn dem den vil, med et samtykke. Det kan gjøres nå.
# $kept (String) - how strictly it is kept
age-closes-part = Fra da av ser ikke foreldre og fosterforeldre lenger det som er skrevet under { $kept }. Den unge kan slippe dem inn med et samtykke.
age-closed = Foreldre og fosterforeldre ser ikke lenger noe her. Den unge kan slippe inn dem den vil, med et samtykke.
# $kept (String) - how strictly it is kept
age-closed-part = Foreldre og fosterforeldre ser ikke lenger det som er skrevet under { $kept }. Den unge kan slippe dem inn med et samtykke.
