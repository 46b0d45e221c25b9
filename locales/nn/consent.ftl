# Consent: who may see what, until when, and how to take it back.

consent-title = Kven kan sjå kva?
consent-who = Kven
consent-what = Kva
consent-what-hint = Slå på det { $name } skal kunne sjå.
consent-preview = Slik ser det ut for { $name }
consent-until = Til når?
consent-why = Kvifor?
consent-why-hint = Til dømes: for å planleggje skulestarten.
consent-give = Gi samtykke
consent-withdraw = Ta det tilbake
consent-regret = Dette kan du angre når som helst. Då blir det lukka med ein gong.
consent-given = Samtykket er gitt. { $name } kan sjå dette no.
consent-withdrawn = Samtykket er teke tilbake. { $name } kan ikkje lenger sjå dette.
