# The first page.

start-title = Velkomen
start-heading = Eitt barn, og alle som hjelper
start-lead = Når eit barn treng hjelp frå fleire, skal de sleppe å halde i alle trådane sjølve. Her samlar vi menneska, planen og lovnadene på éin stad.
start-family-title = Barna dykkar
start-family-none = Her kjem barnet eller barna dykkar når vi har teke imot ei melding om behov.
start-family-grown = Barnet har vorte vakse og bestemmer sjølv no. Difor ser du ikkje noko her lenger. Den unge kan sleppe deg inn att med eit samtykke, om de blir samde om det.
