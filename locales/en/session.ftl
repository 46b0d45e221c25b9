# Signing in and choosing a capacity.

session-capacity-title = Change role
session-capacity-question = Who are you now?
session-capacity-hint = You see only what belongs to the role you choose.
session-kept-title = You have something that was not sent
session-kept-lead = Your session had ended when you sent this. We kept it for you.
session-kept-when = Written { $when }
session-kept-send = Send it now
session-kept-forget = Throw it away
session-noted-title = When you signed in
session-noted-lead = Here is each time somebody signed in or out as you in the last thirty days. Only you can see it, and afterwards it is erased.
session-noted-in = { $time }: signed in by “{ $way }”
session-noted-in-low = { $time }: signed in by “{ $way }”, at a level that opens no case
session-noted-in-otherwise = { $time }: signed in
session-noted-out = { $time }: signed out
session-noted-strange = Was it not you, one of the times? Tell the municipality at once, and block your electronic identity with those who gave it to you.
