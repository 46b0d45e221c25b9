# The child coordinator and the card with the person one calls.

coordinator-title = Barnekoordinator
# $name (String) - whom to call
coordinator-call = Ring { $name }
coordinator-write = Skriv en melding
# $person (String) - whose deputy it is
# $name (String) - who answers when the other is away
coordinator-deputy = Når { $person } er borte, svarer { $name }.
# $date (String) - the day the person is back
coordinator-away = Borte til { $date }
coordinator-none = Dere har ingen barnekoordinator ennå. Koordinerende enhet svarer dere så lenge.
# $title (String) - the title
# $unit (String) - the unit
coordinator-role-child = Barnekoordinator, { $title } ved { $unit }
# $title (String) - the title
# $unit (String) - the unit
coordinator-role = Koordinator, { $title } ved { $unit }
coordinator-away-now = Borte nå
