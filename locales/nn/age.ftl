# What the birthdays of the child change.

age-you = du
age-coming = Når { $who } fyller { $years } år, { $on }, endrar dette seg:
age-come = Då { $who } fylte { $years } år, { $on }, endra dette seg:
age-heard = Før nokon bestemmer noko om helsehjelp, skal { $who } få vite om det og få seie kva som er viktig.
age-great-weight = Det { $who } meiner, skal telje mykje når nokon bestemmer om helsehjelp.
age-own-reasons = Har { $who } gode grunnar til at foreldra ikkje skal vite noko om helsa, skal helsepersonell ta omsyn til det.
age-party = Er det ei sak i barnevernet, er { $who } part i henne og kan klage sjølv. Det krev berre å forstå kva saka gjeld.
age-notified = Eit vedtak blir òg sendt til { $who }, ikkje berre til foreldra.
age-school = På skulen tek { $who } sjølv stilling til spørsmål om opplæringa, som å søkje vidaregåande. Lova seier ikkje om { $who } åleine kan seie ja til å dele det skulen veit. Snakk saman om det.
age-health = Når det gjeld helsehjelp og individuell plan, er det { $who } som bestemmer.
age-informed = Helsepersonell fortel berre { $who } det som gjeld helsa. Foreldra får det dei må vite for å ta vare på foreldreansvaret.
age-adult = Etter lova er { $who } vaksen og bestemmer sjølv, òg om kven som får vite kva.
age-closes = Frå då av ser foreldre og fosterforeldre ikkje lenger noko her. Den unge kan sleppe inn dei han eller ho vil, med eit samtykke. Det går an å gjere det no.
age-closes-part = Frå då av ser ikkje foreldre og fosterforeldre lenger det som er skrive under { $kept }. Den unge kan sleppe dei inn med eit samtykke.
age-closed = Foreldre og fosterforeldre ser ikkje lenger noko her. Den unge kan sleppe inn dei han eller ho vil, med eit samtykke.
age-closed-part = Foreldre og fosterforeldre ser ikkje lenger det som er skrive under { $kept }. Den unge kan sleppe dei inn med eit samtykke.
