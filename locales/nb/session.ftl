# Signing in and choosing a capacity.

session-capacity-title = Bytt rolle
session-capacity-question = Hvem er du nå?
session-capacity-hint = Du ser bare det som hører til rollen du velger.
session-kept-title = Du har noe som ikke ble sendt
session-kept-lead = Økten var slutt da du sendte dette. Vi tok vare på det for deg.
# $when (String) - date and time
session-kept-when = Skrevet { $when }
session-kept-send = Send det nå
session-kept-forget = Kast det
session-noted-title = Når du logget inn
session-noted-lead = Her står hver gang noen logget inn eller ut som deg de siste tretti dagene. Det er bare du som kan se det, og etterpå blir det slettet.
# $time (String) - a time of day
# $way (String) - what the button says, such as “Logg inn med ID-porten”
session-noted-in = Kl. { $time }: innlogget med valget «{ $way }»
# $time (String) - a time of day
# $way (String) - what the button says
session-noted-in-low = Kl. { $time }: innlogget med valget «{ $way }», på et nivå som ikke åpner noen sak
# $time (String) - a time of day
session-noted-in-otherwise = Kl. { $time }: innlogget
# $time (String) - a time of day
session-noted-out = Kl. { $time }: logget ut
session-noted-strange = Var det ikke du som logget inn en av gangene? Si fra til kommunen med en gang, og sperr den elektroniske ID-en din hos dem du har den fra.
