# The child coordinator and the card with the person one calls.

coordinator-title = Barnekoordinator
# $name (String) - whom to call
coordinator-call = Ring { $name }
coordinator-write = Skriv en melding
# $person (String) - whose deputy it is
# $name (String) - who answers when the other is away
coordinator-deputy = Når { $person } er borte, svarer { $name }.
# $date (String) - the day the person is back
coordinator-away = Borte til { $date }
coordinator-none = Dere har ingen barnekoordinator ennå. Koordinerende enhet svarer dere så lenge.
# $title (String) - the title
# $unit (String) - the unit
coordinator-role-child = Barnekoordinator, { $title } ved { $unit }
# $title (String) - the title
# $unit (String) - the unit
coordinator-role = Koordinator, { $title } ved { $unit }
coordinator-away-now = Borte nå
coordinator-now = Koordinatoren nå
coordinator-nobody = Ingen er oppnevnt.
# $date (String) - the first day
coordinator-since = Siden { $date }.
# $name (String) - who is appointed
# $date (String) - the first day
coordinator-coming = { $name } begynner { $date }.
# $name (String) - who is appointed
# $date (String) - the first day
coordinator-stands = { $name }, fra { $date }
coordinator-reasons-title = Hvorfor denne personen
coordinator-wish-title = Ønsker familien barnekoordinator?
coordinator-wish-none = Ingen har sagt hva de ønsker ennå.
# $date (String) - when it was said
coordinator-wish-you-yes = Du ønsker barnekoordinator. Det sa du { $date }.
# $date (String) - when it was said
coordinator-wish-you-no = Du ønsker ikke barnekoordinator. Det sa du { $date }.
# $name (String) - one of the family
# $date (String) - when it was said
coordinator-wish-yes = { $name } ønsker barnekoordinator, sagt { $date }.
# $name (String) - one of the family
# $date (String) - when it was said
coordinator-wish-no = { $name } ønsker ikke barnekoordinator, sagt { $date }.
coordinator-do-wish = Si hva dere ønsker
coordinator-do-record-wish = Skriv inn hva familien ønsker
coordinator-wish-lead = En barnekoordinator er én fast person i kommunen som hjelper dere med å få tjenestene til å henge sammen. Dere bestemmer selv om dere vil ha en, og dere kan ombestemme dere.
coordinator-wish-question = Ønsker du en barnekoordinator?
coordinator-wish-choose-yes = Ja, gjerne
coordinator-wish-choose-no = Nei, ikke nå
coordinator-wish-who = Hvem har sagt det?
coordinator-wish-they = Ønsker de barnekoordinator?
coordinator-do-appoint = Oppnevn koordinator
coordinator-do-replace = Bytt koordinator
coordinator-appoint = Oppnevn
coordinator-replace = Bytt
coordinator-do-away = Koordinatoren blir borte
coordinator-do-back = Koordinatoren er tilbake
coordinator-do-end = Avslutt oppnevningen
coordinator-do-request = Be om en annen koordinator
coordinator-do-answer = Svar familien
coordinator-appoint-lead = Koordinatoren kan komme fra hvilken sektor som helst. Stedfortrederen oppnevnes samtidig og ser saken bare når koordinatoren er borte.
coordinator-role-question = Hva slags koordinator?
coordinator-choose-child = Barnekoordinator
coordinator-choose-other = Koordinator
coordinator-person-question = Hvem?
coordinator-person-hint = De som har færrest familier nå, står først.
# $name (String) - who can be chosen
# $title (String) - the title
# $unit (String) - the unit
coordinator-candidate = { $name }, { $title }, { $unit }
# $families (Number) - for how many families the person coordinates
# $hours (Number) - hours a week set aside
coordinator-load = { $families ->
    [0] Ingen familier nå, { $hours } timer i uken
    [one] Én familie nå, { $hours } timer i uken
   *[other] { $families } familier nå, { $hours } timer i uken
}
coordinator-candidates-none = Ingen har satt av timer til å være koordinator. Det gjøres der de ansatte er registrert.
coordinator-warn-away = Er borte nå
coordinator-warn-decides = Rollekonflikt: enheten avgjør en tjeneste for denne familien
coordinator-warn-no-wish = Familien har ikke sagt at den ønsker barnekoordinator. Uten det kan ingen oppnevnes.
coordinator-warn-no-delegation = Kommunen har ingen gjeldende delegering for koordinatorer. Skriv hvorfor du likevel oppnevner.
coordinator-warn-not-granted = Det er ikke sendt noen avgjørelse om koordinator ennå. Skriv hvorfor du likevel oppnevner.
coordinator-deputy-question = Hvem er stedfortreder?
coordinator-deputy-hint = Familien får navnet sammen med koordinatorens.
coordinator-from = Fra når?
coordinator-reasons = Hvorfor denne personen?
coordinator-reasons-hint = Kompetanse, hvor mye personen har fra før, og hvordan en rollekonflikt er vurdert.
coordinator-away-lead = Stedfortrederen ser saken så lenge koordinatoren er borte, og familien ser hvem som svarer.
coordinator-away-from = Borte fra
coordinator-away-until = Til og med
coordinator-away-until-hint = La det stå åpent når det ikke er kjent.
coordinator-back-lead = Stedfortrederen ser ikke lenger saken fra nå av.
coordinator-request-lead = Dere kan be om en annen koordinator når som helst. Koordinerende enhet svarer dere og skriver hvorfor.
coordinator-request-why = Hvorfor?
coordinator-request-why-hint = Dere må ikke si hvorfor. Koordinatoren leser ikke dette.
coordinator-request-title = Familien ber om en annen koordinator
# $name (String) - who asked
# $date (String) - when
coordinator-request-line = { $name } ba om det { $date }.
coordinator-answers-title = Svar på ønske om å bytte
# $date (String) - when it was answered
coordinator-answer-changed = { $date }: Koordinatoren blir byttet.
# $date (String) - when it was answered
coordinator-answer-kept = { $date }: Koordinatoren blir ikke byttet.
coordinator-answer-question = Blir koordinatoren byttet?
coordinator-answer-yes = Ja, familien får en annen
coordinator-answer-no = Nei, ikke nå
coordinator-answer = Svaret til familien
coordinator-answer-hint = Skriv enkelt, og skriv hvorfor. Familien leser dette.
coordinator-earlier-title = Tidligere koordinatorer
# $name (String) - who it was
# $from (String) - first day
# $until (String) - last day
# $reason (String) - why it ended, a sentence
coordinator-earlier-line = { $name }, { $from } til { $until }. { $reason }
coordinator-end-lead = Det familien er lovet, blir stående. Nevn for familien hvem de ringer etterpå.
coordinator-end-question = Hvorfor slutter den?
coordinator-end-until = Siste dag
coordinator-end-replaced = En annen overtok.
coordinator-end-adult = Barnet ble myndig.
coordinator-end-need-gone = Det er ikke lenger behov for det.
coordinator-end-moved = Familien flyttet.
coordinator-end-wish = Familien ønsker det ikke lenger.
coordinator-said-appointed = Koordinatoren er oppnevnt. Familien får vite at noe nytt har kommet.
coordinator-refused-wish = Familien har ikke sagt at den ønsker barnekoordinator. Spør familien først.
coordinator-refused-of-age = Barnet er myndig på den datoen, og da kan det ikke ha barnekoordinator. Vurder vanlig koordinator.
coordinator-refused-birth = Når barnet er født, er ikke kjent. Skriv det inn på siden om familien først.
coordinator-refused-appointed = Barnet har en koordinator i kommunen på den datoen. Bytt, eller avslutt den først.
coordinator-refused-candidate = Personen arbeider ikke der på den datoen, eller har ikke timer satt av til dette.
coordinator-refused-same = Stedfortrederen må være en annen enn koordinatoren.
coordinator-refused-family = En i familien kan ikke være koordinator for den.
coordinator-refused-kept-out = Familien har bestemt at denne personen aldri skal se saken.
coordinator-refused-reasons = Det er et varsel her. Skriv hvorfor du likevel velger denne personen.
coordinator-refused-nobody = Ingen er oppnevnt nå.
coordinator-refused-backwards = Siste dag kommer før den første. Se på datoene en gang til.
coordinator-refused-away = Stedfortrederen svarer alt i de dagene.
coordinator-refused-not-away = Koordinatoren er ikke ført som borte her.
coordinator-refused-asked = Dere har spurt alt, og koordinerende enhet har ikke svart ennå.
coordinator-refused-no-request = Spørsmålet er alt besvart.
coordinator-refused-answer = Skriv et svar som familien kan lese.
coordinator-refused-not-family = Bare barnet og de voksne i familien kan si hva familien ønsker.
# $what (String) - what was asked and answered
# $date (String) - a date in words
coordinator-wish-assessed = { $what } Skrevet i vurderingen { $date }.
coordinator-wish-assessment = Se eller endre det i vurderingen
# $name (String) - who answers
# $person (String) - who is away
coordinator-deputy-now = { $name } svarer for { $person } nå
# $title (String) - the title
# $unit (String) - the unit
coordinator-role-said = { $title } ved { $unit }
coordinator-hours-monday = mandag
coordinator-hours-tuesday = tirsdag
coordinator-hours-wednesday = onsdag
coordinator-hours-thursday = torsdag
coordinator-hours-friday = fredag
coordinator-hours-saturday = lørdag
coordinator-hours-sunday = søndag
coordinator-hours-to = til
coordinator-hours-and = og
