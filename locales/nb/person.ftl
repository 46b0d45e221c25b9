# Names, numbers and ways to reach somebody.

person-name = Navn
person-born = Født
person-telephone = Telefon
person-email = E-post
# $age (String) - "4 år"
person-age = { $age }
person-address-protected = Adressen er hemmelig og står ingen steder her.
