# The coordinator’s notes.

note-quick = Hurtignotat
note-quick-hint = Skriv som du snakker: «Ringte fysioterapeuten, avtalte time onsdag.»
note-save = Lagre notatet
note-saved = Notatet er lagret.
note-title = Notater
note-none = Her kommer notatene fra samtaler, møter og besøk.
note-quick-promise = Skriver du «avtalte …», blir det et løfte med frist.
note-quick-family = Hvem gjelder det?
# $occasion (String) - telephone call, meeting…
# $when (String) - date and time
# $by (String) - who wrote it
note-head = { $occasion } { $when }, { $by }
note-occasion-call = Samtale
note-occasion-meeting = Møte
note-occasion-visit = Besøk
note-occasion-letter = Brev
note-occasion-other = Notat
# $date (String) - a date
note-corrected-on = Rettet { $date }
# $date (String) - a date
note-struck-on = Strøket { $date }
# $date (String) - a date
note-erased-on = Slettet { $date }
note-change-title = Rett notatet
note-text = Teksten
note-correct = Rett
note-correct-why = Hvorfor rettes det?
note-strike = Stryk
note-strike-lead = Notatet blir stående, men strøket over, med grunnen ved siden av.
note-strike-why = Hvorfor strykes det?
note-erase-title = Notatet er skrevet på feil barn
note-erase-lead = Da slettes teksten for godt. Ingen kan lese den igjen, heller ikke vi. At det sto et notat her, blir stående.
note-erase = Slett teksten
note-said-promise = Notert. Løftet står i listen; se over hvem og når.
note-said-without-family = Velg hvem notatet gjelder, så lagrer vi det.
note-said-corrected = Notatet er rettet. Den gamle teksten er bevart i journalen.
note-said-struck = Notatet er strøket.
note-said-erased = Teksten er slettet for godt.
note-refused-nothing = Skriv noen ord først.
note-refused-not-standing = Notatet er alt strøket eller slettet.
