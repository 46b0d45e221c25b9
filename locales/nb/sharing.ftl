# "May I share this?", for staff.

sharing-title = Kan jeg dele dette?
sharing-lead = Velg hvem som gir, hvem som får, og hva det gjelder. Ingenting blir lagret, og du skal ikke skrive navn.
sharing-giver = Hvem gir?
sharing-receiver = Hvem får?
sharing-kind = Hva gjelder det?
sharing-strictness = Hvor strengt er det bevart?
sharing-ground = Hva bygger du på?
sharing-ground-none = Jeg vet ikke ennå
sharing-ask = Se svaret
sharing-answer = Svaret
sharing-empty = Svaret kommer her når du har valgt.
sharing-yes = Ja, det kan du
sharing-no = Nei, ikke på dette grunnlaget
sharing-never = Nei, ingenting i reglene åpner for det
sharing-depends = Det kommer an på grunnlaget
# $ground (String) - the ground, inside a sentence
sharing-because = Grunnlaget er: { $ground }.
sharing-table = Det programmet kan vise
sharing-openings = Dette kan åpne for det
sharing-on-no = Dette kan du gjøre
sharing-same-rule = Den samme regelen bestemmer hva dette programmet viser til hvem.
sharing-law = Spørsmål som hører med
sharing-law-lead = Svar på det du vet. La resten stå.
# $years (Number) - how old the child must have turned
sharing-until-age = Gjelder til barnet fyller { $years } år.
