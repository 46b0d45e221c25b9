# Names, numbers and ways to reach somebody.

person-name = Namn
person-born = Fødd
person-telephone = Telefon
person-email = E-post
person-age = { $age }
person-address-protected = Adressa er hemmeleg og står ingen stader her.
