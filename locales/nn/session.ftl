# Signing in and choosing a capacity.

session-capacity-title = Byt rolle
session-capacity-question = Kven er du no?
session-capacity-hint = Du ser berre det som høyrer til rolla du vel.
session-kept-title = Du har noko som ikkje vart sendt
session-kept-lead = Økta var slutt då du sende dette. Vi tok vare på det for deg.
session-kept-when = Skrive { $when }
session-kept-send = Send det no
session-kept-forget = Kast det
