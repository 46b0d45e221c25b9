# Opening a case because somebody is in danger.

emergency-title = Noen er i fare
emergency-way = Noen er i fare: åpne en sak du ellers ikke ser
emergency-do = Åpne fordi noen er i fare
emergency-lead = Er det fare akkurat nå, ring 113 eller 112 først. Trenger du å vite mer for å hindre at noen dør eller blir alvorlig skadet, kan du åpne det viktigste i en sak her.
emergency-opens = Du får se hvem barnet er, hvordan familien nås, det som er skrevet om helse, og hvem som koordinerer. Er adressen skjult, vises verken den, telefonen eller et opphold på krisesenter. Trengs de for å redde noen, ring politiet.
# $hours (Number) - how many hours it lasts
emergency-lasts = { $hours ->
    [one] Saken er åpen for deg i én time. Så lukker den seg selv.
   *[other] Saken er åpen for deg i { $hours } timer. Så lukker den seg selv.
}
emergency-recorded = Det du skriver her, blir lagret med navnet ditt. Koordinerende enhet får beskjed med en gang og vurderer etterpå om det var riktig. Familien leser det også. Det blir skrevet ned selv om du ikke finner noe.
emergency-number = Fødselsnummeret til barnet
emergency-number-hint = Elleve siffer. Har du en lenke til saken, bruk den i stedet.
emergency-danger = Hva er faren?
emergency-danger-hint = Skriv hva du har sett eller hørt, og hva som kan skje.
emergency-needed = Hva må du vite for å hjelpe?
emergency-hold = Familien kan ikke få vite dette ennå
emergency-hold-hint = Bare når det ville sette noen i fare at de fikk vite det nå. De får vite det når koordinerende enhet mener det er trygt.
emergency-hold-why = Hvorfor er det farlig at familien får vite det nå?
emergency-nothing = Her er det ingenting å åpne for deg. Er det fare akkurat nå, ring 113 eller 112. Det du skrev, er ikke sendt til noen, men det er lagret at du prøvde.
emergency-list = Åpnet fordi noen kunne være i fare
emergency-page-title = Saken ble åpnet fordi noen kunne være i fare
# $from (String) - date and time
# $until (String) - date and time
emergency-when = Åpen fra { $from } til { $until }
# $who (String) - name, title and unit
# $when (String) - from when until when
emergency-who = { $who }. { $when }.
# $text (String) - what the danger was
emergency-told-danger = Faren: «{ $text }»
# $text (String) - what somebody had to know
emergency-told-needed = Det som trengtes: «{ $text }»
# $why (String) - why the family is not told
emergency-held-back = Familien vet det ikke ennå: «{ $why }»
# $why (String) - why the family was not told
emergency-was-held-back = Familien fikk vite det senere: «{ $why }»
# $date (String) - date and time
emergency-open-until = Saken er åpen for deg til { $date }, fordi du har skrevet at noen er i fare. Alt du åpner, står i loggen.
emergency-waits = Ikke vurdert ennå
emergency-right = Det var riktig
emergency-wrong = Det var ikke riktig
# $name (String) - who reviewed
# $date (String) - when
emergency-reviewed = { $name } vurderte det { $date }
emergency-verdict = Var det riktig å åpne saken?
emergency-verdict-right = Ja, det var grunn til å tro at noen var i fare
emergency-verdict-wrong = Nei. Tilgangen slutter nå
emergency-follows = Hva fant dere, og hva skjer videre?
emergency-follows-hint = Familien leser dette. Den som åpnet saken, skal ikke vurdere seg selv.
emergency-lets-know = Familien kan få vite det nå
emergency-lets-know-hint = Da ser de hvem som åpnet saken, hva faren var, og det du skriver her. Grunnen til at det ble holdt tilbake, ser de ikke.
emergency-review-do = Lagre vurderingen
emergency-release-do = La familien få vite det
emergency-release-lead = Dette er vurdert, men familien vet det ikke ennå. Når det er trygt, lar du dem få vite det.
emergency-said-opened = Saken er åpen for deg. Koordinerende enhet har fått beskjed.
emergency-said-reviewed = Vurderingen er lagret.
emergency-said-released = Familien kan lese det nå, og har fått beskjed.
emergency-refused-danger = Skriv hva faren er.
emergency-refused-needed = Skriv hva du må vite.
emergency-refused-why = Skriv hvorfor det er farlig at familien får vite det. Ellers får de vite det med en gang.
emergency-refused-nothing = Skriv hva dere fant, før du lagrer.
emergency-refused-nobody-reviews = Ingen andre kan se over dette akkurat nå, og da kan det ikke holdes tilbake. Ta bort det valget, så åpnes saken og familien får beskjed. Er det farlig at de får vite det, ring politiet på 112.
emergency-refused-reviewed = Dette er alt vurdert.
emergency-refused-oneself = Du åpnet saken selv. En annen må vurdere det.
emergency-refused-released = Familien vet det alt.
