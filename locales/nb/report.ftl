# A person's own report to child protection.

report-title = Meld fra til barnevernet
report-lead = Er du bekymret for et barn, kan du skrive meldingen her. Du leverer den selv, og ingen andre i programmet ser den.
report-urgent-title = Haster det?
report-urgent-police = Er barnet i fare nå, ring politiet på 112.
report-urgent-night = Er barnevernet stengt, ring alarmtelefonen for barn og unge på 116 111. Den er åpen hele døgnet.
report-duty-title = Plikten er din egen
report-nobody-sees = Det du skriver, står ikke i noen sak. Verken familien, koordinatoren, koordinerende enhet eller lederen din kan se det, telle det eller søke det opp.
report-own-title = Meldingene dine
report-none = Du har ikke skrevet noen melding her.
report-new = Skriv en melding
report-without-text = Melding uten tekst
# $when (String) - date and time
report-written-on = Skrevet { $when }
report-standing-draft = Et utkast. Det er ikke levert.
report-standing-sent = På vei til barnevernet. Det er ikke bekreftet at den er kommet fram.
# $when (String) - a date
# $how (String) - "i et brev"
report-standing-handed-over = Levert til barnevernet { $when } { $how }.
report-how-form = i skjemaet til barnevernet
report-how-letter = i et brev
report-how-telephone = på telefon
report-how-in-person = ansikt til ansikt
report-how-channel = gjennom programmet
report-new-lead = Skriv det du vet. Du trenger ikke være sikker, og du trenger ikke spørre noen om lov.
report-about = Hva gjelder bekymringen?
report-about-hint = Velg det som ligger nærmest.
# $place (String) - act and paragraph
report-must = Da skal du melde fra: { $place }
# $text (String) - what the law says
# $place (String) - act and paragraph
report-law = { $text } ({ $place })
report-child = Barnet
report-child-hint = Navnet, eller noe annet som gjør at barnevernet finner barnet.
report-born = Når barnet er født, eller omtrent hvor gammelt det er
report-place = Hvor barnet bor, og hvor det er nå
report-adults = Hvem som har omsorgen
report-seen = Hva du har sett og hørt
report-seen-hint = Skriv det slik det var: når, hvor og hvem som var der. Skill mellom det du har sett selv, det andre har fortalt, og det du tror.
report-child-said = Hva barnet selv har sagt
report-child-said-hint = Bruk barnets egne ord om du husker dem.
report-known = Hva familien vet om meldingen
report-known-hint = Skriv også om det kan være farlig for barnet at familien får vite om den.
report-saved-first = Nå lagres meldingen bare hos deg. Etterpå velger du hvordan den skal leveres.
report-save = Lagre utkastet
report-document = Bekymringsmelding til barnevernet
report-from = Meldingen kommer fra
# $name (String) - who reports
# $title (String) - the title
# $unit (String) - the unit
report-reporter = { $name }, { $title }, { $unit }
# $name (String) - who received it
report-received-by = Tatt imot av { $name }
report-text-gone = Teksten er slettet her, fordi loven din ikke ber deg ta vare på den.
report-hand-over-title = Lever meldingen
report-not-sent = Meldingen er ikke levert ennå. Programmet sender den ikke av seg selv.
report-receiver = Mottaker
report-receiver-telephone = Telefon
report-receiver-address = Adresse
report-channel-title = Send den herfra
report-channel = Kommunen har en kanal til barnevernet. Du får kvittering her når meldingen er kommet fram.
report-send = Send til barnevernet
report-by-hand-title = Lever den selv
report-print = Skriv ut siden, ta den med, eller bruk teksten når du fyller ut skjemaet til barnevernet eller ringer. Si fra her når du har levert.
report-how = Hvordan leverte du den?
report-to = Hvem tok imot?
report-to-hint = Navnet på den du snakket med, eller referansen du fikk.
report-on = Når leverte du den?
report-confirm = Jeg har levert meldingen
report-change = Endre teksten
report-discard-title = Kast utkastet
report-discard-lead = Teksten slettes for godt. Har du plikt til å melde, har du den fortsatt.
report-discard = Kast utkastet for godt
report-said-written = Utkastet er lagret hos deg. Det er ikke levert.
report-said-sent = Meldingen er på vei. Kvitteringen kommer her når den er framme.
report-said-handed-over = Det er skrevet ned at du leverte meldingen.
report-said-discarded = Utkastet er slettet.
report-refused-no-child = Skriv hvilket barn det gjelder.
report-refused-nothing = Skriv hva du har sett eller hørt.
report-refused-not-draft = Meldingen er alt sendt eller levert, og kan ikke endres. Skriv en ny om du vet mer.
report-refused-not-yet = Datoen har ikke vært ennå.
