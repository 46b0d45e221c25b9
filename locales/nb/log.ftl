# Who has looked.

# $name (String) - who looked
# $parts (String) - what, as a list
# $when (String) - "i går"
log-line = { $name } så dette { $when }: { $parts }
log-none = Ingen andre enn dere har sett noe ennå.
log-you = Du
# $name (String) - who
# $title (String) - the title
# $unit (String) - the unit
log-employee = { $name }, { $title } ved { $unit }
log-lead = Hver gang noen åpner noe om barnet, blir det skrevet ned her, før siden vises.
log-empty = Ingen har sett noe ennå.
log-newest = Vis de nyeste
log-older = Vis eldre
# $count (Number) - how often
log-times = { $count } ganger
# $when (String) - "i går"
# $times (String) - "3 ganger"
log-when-times = { $when }, { $times }
