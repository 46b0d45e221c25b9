# What leaves the house: never what it is, never about whom.

delivery-something = Something has come for you in Samsone. Sign in to read it.
