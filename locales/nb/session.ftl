# Signing in and choosing a capacity.

session-capacity-title = Bytt rolle
session-capacity-question = Hvem er du nå?
session-capacity-hint = Du ser bare det som hører til rollen du velger.
