# Municipalities, hospitals, units.

organisation-name = Virksomhet
organisation-unit = Enhet
# $act (String) - the name of an act in a sentence
organisation-act = Arbeider etter { $act }
