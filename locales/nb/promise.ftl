# Promises: what, who, by when.

promise-open = Lovet
promise-needs-you = Trenger deg
promise-mark-done = Si fra at det er gjort
promise-lift = Løft det videre
promise-title-family = Løfter og avtaler
promise-yours = Du
promise-familys = Familien
# $date (String) - a date in words
promise-by = innen { $date }
# $date (String) - the deadline
# $first (String) - the first deadline
promise-by-moved = innen { $date }, flyttet fra { $first }
promise-lifted = Løftet videre
# $date (String) - a date
promise-kept-on = Gjort { $date }
# $date (String) - a date
promise-dropped-on = Falt bort { $date }
promise-ask-again = Spør en gang til
promise-open-title = Lovet og ikke gjort ennå
promise-open-none = Ingen løfter står åpne nå.
promise-done-title = Gjort
promise-to-notes = Se notatene
promise-new = Skriv ned et løfte
promise-new-family = Noe dere tar på dere
promise-what = Hva er lovet?
promise-owner = Hvem skal gjøre det?
promise-due = Innen når?
promise-save = Lagre løftet
promise-change-title = Løftet
promise-keep-note = Vil du si noe om hvordan det gikk?
promise-postpone = Gi ny frist
promise-new-due = Ny frist
promise-postpone-why = Hvorfor tar det lengre tid?
promise-drop = Det trengs ikke lenger
promise-drop-why = Hvorfor ikke?
promise-said-kept = Fint. Alle som venter på det, ser at det er gjort.
promise-said-moved = Den nye fristen er lagret, og den gamle står ved siden av.
promise-said-asked = Spørsmålet er sendt og står på listen til den som lovet det.
promise-said-lifted = Løftet er løftet videre til lederen og koordinerende enhet.
promise-refused-nothing = Skriv hva som er lovet.
promise-refused-not-open = Dette er alt gjort eller falt bort. Åpne siden på nytt for å se det.
promise-change = Endre
promise-hand = Gi det til en annen
promise-hand-why = Vil du si hvorfor?
promise-said-handed = Løftet er gitt videre, og den som skal gjøre det, får beskjed.
