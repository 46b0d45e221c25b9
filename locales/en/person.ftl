# Names, numbers and ways to reach somebody.

person-name = Name
person-born = Born
person-telephone = Telephone
person-email = E-mail
person-age = { $age }
person-address-protected = The address is protected and stands nowhere here.
