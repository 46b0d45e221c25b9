# Who has looked.

log-line = { $name } såg dette { $when }: { $parts }
log-none = Ingen andre enn de har sett noko enno.
log-you = Du
log-employee = { $name }, { $title } ved { $unit }
log-lead = Kvar gong nokon opnar noko om barnet, blir det skrive ned her, før sida blir vist.
log-empty = Ingen har sett noko enno.
log-newest = Vis dei nyaste
log-older = Vis eldre
log-times = { $count } gonger
log-when-times = { $when }, { $times }
