# Consent: who may see what, until when, and how to take it back.

consent-title = Hvem kan se hva?
consent-who = Hvem
consent-what = Hva
# $name (String) - who gets to see it
consent-what-hint = Slå på det { $name } skal kunne se.
# $name (String) - who gets to see it
consent-preview = Slik ser det ut for { $name }
consent-until = Til når?
consent-why = Hvorfor?
consent-why-hint = For eksempel: for å planlegge skolestarten.
consent-give = Gi samtykke
consent-withdraw = Ta det tilbake
consent-regret = Dette kan du angre når som helst. Da lukkes det med en gang.
# $name (String) - who gets to see it
consent-given = Samtykket er gitt. { $name } kan se dette nå.
# $name (String) - who could see it
consent-withdrawn = Samtykket er tatt tilbake. { $name } kan ikke lenger se dette.
