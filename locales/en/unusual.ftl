# Unusual looking, for the one who checks access.

unusual-title = Unusual looking
unusual-lead = Here stands who has opened cases in an unusual way. There can be a good reason. You do not see what stands in any case.
unusual-today = See what is unusual today
unusual-on = Unusual on { $date }
unusual-none = Nothing was unusual on this day.
unusual-days = Other days
unusual-emergency = { $count ->
    [one] Used the access for emergencies, or tried to, once
   *[other] Used the access for emergencies, or tried to, { $count } times
}
unusual-own-family = { $count ->
    [one] Looked at a child of their own family once
   *[other] Looked at a child of their own family { $count } times
}
unusual-hidden = { $count ->
    [one] Looked at a child whose address is protected once, without coordinating
   *[other] Looked at a child whose address is protected { $count } times, without coordinating
}
unusual-no-contact = Looked { $count } times in a case without ever having had to do with it
unusual-many-cases = Opened { $count } cases within an hour, one by one
unusual-night = { $count ->
    [one] Opened something at night once
   *[other] Opened something at night { $count } times
}
unusual-at = At { $time }
unusual-between = Between { $from } and { $until }
unusual-when = { $date }. { $time }.
unusual-looked-at = Looked at
unusual-not-looked-at = Not looked at yet
unusual-marked = { $name } wrote on { $date }
unusual-mark-title = Write what you found
unusual-mark-do = Save
unusual-follows = What did you find?
unusual-follows-hint = Say whether there was a good reason, and what happens if there was not.
unusual-said-marked = What you found is saved.
unusual-counts = What counts as unusual
unusual-counts-emergency = That somebody opens a case because of danger, or tries to.
unusual-counts-own-family = That an employee looks at a child of their own family.
unusual-counts-hidden = That somebody who does not coordinate looks at a child whose address is hidden or who is in a shelter.
unusual-counts-no-contact = That somebody looks at least { $count } times on a day in a case that they have never had to do with.
unusual-counts-many-cases = That somebody opens at least { $count } cases within an hour, one by one.
unusual-counts-night = That somebody opens something between { $from } and { $until } o’clock.
