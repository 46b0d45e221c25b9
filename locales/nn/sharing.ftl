# "May I share this?", for staff.

sharing-title = Kan eg dele dette?
sharing-lead = Vel kven som gir, kven som får, og kva det gjeld. Ingenting blir lagra, og du skal ikkje skrive namn.
sharing-giver = Kven gir?
sharing-receiver = Kven får?
sharing-kind = Kva gjeld det?
sharing-strictness = Kor strengt er det verna?
sharing-ground = Kva byggjer du på?
sharing-ground-none = Eg veit ikkje enno
sharing-ask = Sjå svaret
sharing-answer = Svaret
sharing-empty = Svaret kjem her når du har valt.
sharing-yes = Ja, det kan du gjere
sharing-no = Nei, ikkje på dette grunnlaget
sharing-never = Nei, ingenting i reglane opnar for det
sharing-depends = Det kjem an på grunnlaget
sharing-because = Grunnlaget er: { $ground }.
sharing-table = Det som programmet kan vise
sharing-openings = Dette kan opne for det
sharing-on-no = Dette kan du gjere
sharing-same-rule = Den same regelen avgjer kva dette programmet viser til kven.
sharing-law = Spørsmål som høyrer med
sharing-law-lead = Svar på det du veit. La resten stå.
sharing-until-age = Gjeld til barnet fyller { $years } år.
