# Who has looked.

log-line = { $name } saw this { $when }: { $parts }
log-none = Nobody but you has seen anything yet.
log-you = You
log-employee = { $name }, { $title } at { $unit }
log-lead = Each time somebody opens something about the child, it is written down here before the page is shown.
log-empty = Nobody has looked at anything yet.
log-newest = Show the newest
log-older = Show older
log-times = { $count } times
log-when-times = { $when }, { $times }
