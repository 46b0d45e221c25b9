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
