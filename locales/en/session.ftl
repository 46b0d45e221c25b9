# Signing in and choosing a capacity.

session-capacity-title = Change role
session-capacity-question = Who are you now?
session-capacity-hint = You see only what belongs to the role you choose.
