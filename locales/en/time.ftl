# Dates, times and ages.

time-today = today
time-tomorrow = tomorrow
time-yesterday = yesterday
time-in-days = { $count ->
    [one] in one day
   *[other] in { $count } days
}
time-in-weeks = { $count ->
    [one] in one week
   *[other] in { $count } weeks
}
time-in-months = { $count ->
    [one] in one month
   *[other] in { $count } months
}
time-in-years = { $count ->
    [one] in one year
   *[other] in { $count } years
}
time-days-ago = { $count ->
    [one] one day ago
   *[other] { $count } days ago
}
time-weeks-ago = { $count ->
    [one] one week ago
   *[other] { $count } weeks ago
}
time-months-ago = { $count ->
    [one] one month ago
   *[other] { $count } months ago
}
time-years-ago = { $count ->
    [one] one year ago
   *[other] { $count } years ago
}
time-late-days = { $count ->
    [one] one day late
   *[other] { $count } days late
}
time-late-weeks = { $count ->
    [one] one week late
   *[other] { $count } weeks late
}
time-late-months = { $count ->
    [one] one month late
   *[other] { $count } months late
}
time-late-years = { $count ->
    [one] one year late
   *[other] { $count } years late
}
time-age-days = { $count ->
    [one] 1 day old
   *[other] { $count } days old
}
time-age-weeks = { $count ->
    [one] 1 week old
   *[other] { $count } weeks old
}
time-age-months = { $count ->
    [one] 1 month old
   *[other] { $count } months old
}
time-age-years = { $count ->
    [one] 1 year old
   *[other] { $count } years old
}
time-unborn = not born yet
time-clock = at { $time }
time-date-clock = { $date } { $clock }
time-until = until { $date }
time-from = from { $date }
time-by = by { $date }
time-and = and
