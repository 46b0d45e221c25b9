# Municipalities, hospitals, units.

organisation-name = Verksemd
organisation-unit = Eining
organisation-act = Arbeider etter { $act }
