# Dates, times and ages.

time-today = i dag
time-tomorrow = i morgon
time-yesterday = i går
time-in-days = { $count ->
    [one] om éin dag
   *[other] om { $count } dagar
}
time-in-weeks = { $count ->
    [one] om éi veke
   *[other] om { $count } veker
}
time-in-months = { $count ->
    [one] om éin månad
   *[other] om { $count } månader
}
time-in-years = { $count ->
    [one] om eitt år
   *[other] om { $count } år
}
time-days-ago = { $count ->
    [one] for éin dag sidan
   *[other] for { $count } dagar sidan
}
time-weeks-ago = { $count ->
    [one] for éi veke sidan
   *[other] for { $count } veker sidan
}
time-months-ago = { $count ->
    [one] for éin månad sidan
   *[other] for { $count } månader sidan
}
time-years-ago = { $count ->
    [one] for eitt år sidan
   *[other] for { $count } år sidan
}
time-late-days = { $count ->
    [one] éin dag for seint
   *[other] { $count } dagar for seint
}
time-late-weeks = { $count ->
    [one] éi veke for seint
   *[other] { $count } veker for seint
}
time-late-months = { $count ->
    [one] éin månad for seint
   *[other] { $count } månader for seint
}
time-late-years = { $count ->
    [one] eitt år for seint
   *[other] { $count } år for seint
}
time-age-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagar
}
time-age-weeks = { $count ->
    [one] 1 veke
   *[other] { $count } veker
}
time-age-months = { $count ->
    [one] 1 månad
   *[other] { $count } månader
}
time-age-years = { $count ->
    [one] 1 år
   *[other] { $count } år
}
time-unborn = ikkje fødd enno
time-clock = klokka { $time }
time-date-clock = { $date }, { $clock }
time-until = til { $date }
time-from = frå { $date }
time-by = innan { $date }
time-and = og
