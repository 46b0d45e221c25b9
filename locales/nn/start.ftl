# The first page.

start-title = Velkomen
start-heading = Eitt barn, og alle som hjelper
start-lead = Når eit barn treng hjelp frå fleire, skal de sleppe å halde i alle trådane sjølve. Her samlar vi menneska, planen og lovnadene på éin stad.
start-family-title = Barna dykkar
start-family-none = Her kjem barnet eller barna dykkar når vi har teke imot ei melding om behov.
