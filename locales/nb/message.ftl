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
# Who reads it.
message-to = Hvem skal kunne lese det?
message-to-all = Hele familien og koordinatoren
message-to-coordinator-alone = Bare jeg og koordinatoren
# $name (String) - one of the family
message-to-one = Bare { $name } og koordinatoren
message-apart-you = Bare du og koordinatoren leser dette.
# $name (String) - one of the family
message-apart = Bare { $name } og koordinatoren leser dette.
