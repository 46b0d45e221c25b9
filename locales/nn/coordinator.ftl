# The child coordinator and the card with the person one calls.

coordinator-title = Barnekoordinator
coordinator-call = Ring { $name }
coordinator-write = Skriv ei melding
coordinator-deputy = Når { $person } er borte, svarar { $name }.
coordinator-away = Borte til { $date }
coordinator-none = De har ingen barnekoordinator enno. Koordinerande eining svarar dykk så lenge.
coordinator-role-child = Barnekoordinator, { $title } ved { $unit }
coordinator-role = Koordinator, { $title } ved { $unit }
coordinator-away-now = Borte no
