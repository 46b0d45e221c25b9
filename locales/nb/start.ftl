# The first page.

start-title = Velkommen
start-heading = Et barn, og alle som hjelper
start-lead = Når et barn trenger hjelp fra flere, skal dere slippe å holde i alle trådene selv. Her samler vi menneskene, planen og løftene på ett sted.
start-family-title = Barna deres
start-family-none = Her kommer barnet eller barna deres når vi har tatt imot en melding om behov.
