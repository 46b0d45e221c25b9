# Messages between the family and the coordinator.

message-title = Meldinger
message-write = Skriv her
message-send = Send meldingen
message-sent = Meldingen er sendt og lagret.
message-none = Ingen har skrevet noe ennå. Skriv gjerne, stort eller lite.
message-unread = Les den nye meldingen
message-from-family = Familien
# $when (String) - date and time
message-read-at = Lest { $when }
message-refused-nothing = Skriv noen ord først, så sender vi dem.
