# Signing in and choosing a capacity.

session-capacity-title = Change role
session-capacity-question = Who are you now?
session-capacity-hint = You see only what belongs to the role you choose.
session-kept-title = You have something that was not sent
session-kept-lead = Your session had ended when you sent this. We kept it for you.
session-kept-when = Written { $when }
session-kept-send = Send it now
session-kept-forget = Throw it away
