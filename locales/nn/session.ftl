# Signing in and choosing a capacity.

session-capacity-title = Byt rolle
session-capacity-question = Kven er du no?
session-capacity-hint = Du ser berre det som høyrer til rolla du vel.
