# Information to the municipal health and social services.

inform-title = Opplysninger til andre tjenester
inform-to-page = Se hva som er sagt videre til helse- og sosialtjenesten
inform-lead = Her står hva tjenestene har sagt videre til helse- og omsorgstjenesten og sosialtjenesten i kommunen, og hvorfor de kunne si det.
inform-none = Ingen har sagt noe videre.
# $from (String) - the unit that told
# $to (String) - the unit that was told
inform-line = { $from } ga opplysninger til { $to }
# $name (String) - who told
# $when (String) - date and time
inform-by = { $name }, { $when }
# $seen (String) - what was noticed
# $kind (String) - the kind of information
inform-what = { $seen }. Det gjelder { $kind }.
inform-basis-consent = Det er et samtykke i saken som gjelder dette.
# $name (String) - who consented
# $how (String) - how and when
inform-basis-recorded = { $name } har samtykket: { $how }
# $why (String) - why
inform-basis-exception = Loven ber om det uten samtykke: { $why }
# $text (String) - what the law says
# $place (String) - act and paragraph
inform-law = { $text } ({ $place })
inform-duty-title = Hva loven ber tjenesten din om
inform-not-asked = Det er ingenting å gi videre herfra etter denne regelen. Med samtykke kan familien selv få hjelp til å ta kontakt.
inform-new = Gi opplysninger videre
inform-new-lead = Du har sett noe som helse- og omsorgstjenesten eller sosialtjenesten i kommunen bør vite. Familien ser at du sier det videre, om det ikke må holdes tilbake en stund.
inform-seen = Hva har du lagt merke til?
inform-to = Hvem skal få vite det?
inform-kind = Hva slags opplysninger er det?
inform-text = Det du vil si
inform-text-hint = Bare det som mottakeren trenger for å hjelpe.
inform-basis = Hvorfor kan du si det?
inform-basis-existing = Det er et samtykke i saken som gjelder mottakeren og denne typen opplysninger
inform-basis-own = Jeg har fått samtykke
inform-basis-none-needed = Loven ber om det uten samtykke, fordi et ufødt barn kan bli skadet
inform-consent-by = Hvem samtykket?
inform-how = Hvordan og når, eller hvorfor det ikke trengs samtykke
inform-how-hint = For eksempel: sa ja på telefon 12. mars, eller på arket som ligger i mappa.
inform-give = Gi opplysningene
inform-said-given = Opplysningene er gitt, og det er skrevet ned i saken.
inform-said-received = Opplysningene er tatt imot.
inform-notice-title = Opplysninger fra en annen tjeneste
inform-text-title = Hva tjenesten vil at dere skal vite
inform-receive = Vi har tatt imot dette
inform-refused-nothing = Skriv hva mottakeren skal få vite.
inform-refused-receiver = Denne mottakeren tar ikke imot slike opplysninger. Velg en annen.
inform-refused-consent = Ingen samtykker i saken gjelder denne mottakeren og denne typen opplysninger. Spør familien først.
inform-refused-basis = Skriv hvem som samtykket og hvordan, eller hvorfor det ikke trengs.
inform-refused-law = Loven ber ikke tjenesten din si dette videre uten samtykke. Spør familien, eller drøft det uten navn.
inform-telling = Skal familien få vite det med en gang?
inform-telling-hint = Svar på dette når du gir opplysningene uten samtykke. Ellers vet familien det.
inform-telling-at-once = Ja, de får vite det nå
inform-telling-held-back = Nei, ikke ennå
inform-telling-held-back-hint = Når det å få vite det kan gjøre at den gravide holder seg unna hjelp, eller sette noen i fare. Enheten din sier fra til familien når det er trygt.
inform-telling-why = Hvorfor ikke ennå?
inform-release = La familien få vite det
# $why (String) - why
inform-held-back = Familien vet det ikke ennå: { $why }
inform-refused-tells = Si om familien skal få vite det med en gang.
inform-refused-why = Skriv hvorfor familien ikke skal få vite det ennå.
inform-refused-released = Familien vet det allerede.
