# Dates, times and ages. Weekdays and months stand in crates/language/src/calendar.rs, where their order is.

time-today = i dag
time-tomorrow = i morgen
time-yesterday = i går
# $count (Number) - days
time-in-days = { $count ->
    [one] om én dag
   *[other] om { $count } dager
}
# $count (Number) - weeks
time-in-weeks = { $count ->
    [one] om én uke
   *[other] om { $count } uker
}
# $count (Number) - months
time-in-months = { $count ->
    [one] om én måned
   *[other] om { $count } måneder
}
# $count (Number) - years
time-in-years = { $count ->
    [one] om ett år
   *[other] om { $count } år
}
# $count (Number) - days
time-days-ago = { $count ->
    [one] for én dag siden
   *[other] for { $count } dager siden
}
# $count (Number) - weeks
time-weeks-ago = { $count ->
    [one] for én uke siden
   *[other] for { $count } uker siden
}
# $count (Number) - months
time-months-ago = { $count ->
    [one] for én måned siden
   *[other] for { $count } måneder siden
}
# $count (Number) - years
time-years-ago = { $count ->
    [one] for ett år siden
   *[other] for { $count } år siden
}
# $count (Number) - days
time-late-days = { $count ->
    [one] én dag for sent
   *[other] { $count } dager for sent
}
# $count (Number) - weeks
time-late-weeks = { $count ->
    [one] én uke for sent
   *[other] { $count } uker for sent
}
# $count (Number) - months
time-late-months = { $count ->
    [one] én måned for sent
   *[other] { $count } måneder for sent
}
# $count (Number) - years
time-late-years = { $count ->
    [one] ett år for sent
   *[other] { $count } år for sent
}
# $count (Number) - days
time-age-days = { $count ->
    [one] 1 dag
   *[other] { $count } dager
}
# $count (Number) - weeks
time-age-weeks = { $count ->
    [one] 1 uke
   *[other] { $count } uker
}
# $count (Number) - months
time-age-months = { $count ->
    [one] 1 måned
   *[other] { $count } måneder
}
# $count (Number) - years
time-age-years = { $count ->
    [one] 1 år
   *[other] { $count } år
}
time-unborn = ikke født ennå
# $time (String) - hours and minutes
time-clock = klokka { $time }
# $date (String) - a date
# $clock (String) - "klokka 14.30"
time-date-clock = { $date }, { $clock }
# $date (String) - a date
time-until = til { $date }
# $date (String) - a date
time-from = fra { $date }
# $date (String) - a date
time-by = innen { $date }
time-and = og
