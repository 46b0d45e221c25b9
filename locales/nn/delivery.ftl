# What leaves the house: never what it is, never about whom.

delivery-something = Det har kome noko til deg i Samsone. Logg inn for å lese det.
