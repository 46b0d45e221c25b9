# The first page.

start-title = Velkommen
start-heading = Et barn, og alle som hjelper
start-lead = Når et barn trenger hjelp fra flere, skal dere slippe å holde i alle trådene selv. Her samler vi menneskene, planen og løftene på ett sted.
start-family-title = Barna deres
start-family-none = Her kommer barnet eller barna deres når vi har tatt imot en melding om behov.
start-family-grown = Barnet er blitt voksent og bestemmer selv nå. Derfor ser du ikke lenger noe her. Den unge kan slippe deg inn igjen med et samtykke, om dere blir enige om det.
