# Signing in and choosing a capacity.

session-capacity-title = Byt rolle
session-capacity-question = Kven er du no?
session-capacity-hint = Du ser berre det som høyrer til rolla du vel.
session-kept-title = Du har noko som ikkje vart sendt
session-kept-lead = Økta var slutt då du sende dette. Vi tok vare på det for deg.
session-kept-when = Skrive { $when }
session-kept-send = Send det no
session-kept-forget = Kast det
session-noted-title = Når du logga inn
session-noted-lead = Her ser du kvar gong nokon har logga inn eller ut som deg dei siste tretti dagane. Ingen andre enn du kan sjå det, og etterpå blir det sletta.
session-noted-in = Kl. { $time }: innlogga med valet «{ $way }»
session-noted-in-low = Kl. { $time }: innlogga med valet «{ $way }», på eit nivå som ikkje opnar noka sak
session-noted-in-otherwise = Kl. { $time }: innlogga
session-noted-out = Kl. { $time }: logga ut
session-noted-strange = Var det ein av gongene ikkje du som logga inn? Sei frå til kommunen med éin gong, og sperr den elektroniske ID-en din hos dei du har han frå.
