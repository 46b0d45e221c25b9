# Messages between the family and the coordinator.

message-title = Meldingar
message-write = Skriv her
message-send = Send meldinga
message-sent = Meldinga er send og lagra.
message-none = Ingen har skrive noko enno. Skriv gjerne, stort eller smått.
message-unread = Les den nye meldinga
message-from-family = Familien
message-read-at = Lesen { $when }
message-refused-nothing = Skriv nokre ord først, så sender vi dei.
message-to = Kven skal kunne lese det?
message-to-all = Heile familien og koordinatoren
message-to-coordinator-alone = Berre eg og koordinatoren
message-to-one = Berre { $name } og koordinatoren
message-apart-you = Berre du og koordinatoren les dette.
message-apart = Berre { $name } og koordinatoren les dette.
