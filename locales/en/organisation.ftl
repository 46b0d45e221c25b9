# Municipalities, hospitals, units.

organisation-name = Organisation
organisation-unit = Unit
organisation-act = Works under { $act }
