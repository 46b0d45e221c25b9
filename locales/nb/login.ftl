# Signing in with an electronic identity, and signing out.

login-do = Logg inn
login-title = Logg inn
login-lead = Velg den måten som passer for det du skal gjøre nå.
login-with-id-porten = Logg inn med ID-porten
login-for-id-porten = For deg som er forelder, ung, fosterforelder eller på annen måte i familien.
login-with-ansattporten = Logg inn med Ansattporten
login-for-ansattporten = For deg som er på jobb, for eksempel i en privat barnehage, hos en fastlege eller i et firma.
login-with-helseid = Logg inn med HelseID
login-for-helseid = For deg som er helsepersonell og på jobb.
login-for-own = For deg som er på jobb.
login-again = Prøv å logge inn igjen
login-otherwise = Logg inn på en annen måte
login-cancelled-title = Du avbrøt innloggingen
login-cancelled = Ingenting har skjedd, og du er ikke logget inn. Du kan prøve igjen når du vil.
login-not-begun-title = Denne innloggingen kan vi ikke gjøre ferdig
login-not-begun = Enten tok den for lang tid, eller så er den brukt, eller så begynte den i en annen nettleser. Du er ikke logget inn. Begynn på nytt herfra.
login-too-low-title = Innloggingen var ikke sikker nok
login-too-low = Det du skal se, krever en sikrere måte å vise hvem du er på, for eksempel BankID. Du er ikke logget inn med denne.
login-unreachable-title = Innloggingen svarer ikke
login-unreachable = Vi fikk ikke kontakt med tjenesten som viser hvem du er. Det er ikke din feil. Prøv igjen om litt.
login-untrusted-title = Vi kunne ikke logge deg inn
login-untrusted = Svaret fra innloggingen var ikke slik det skulle være, så vi stolte ikke på det. Ingen er logget inn. Prøv en gang til.
login-busy-title = Mange logger inn akkurat nå
login-busy = Vent et øyeblikk, og prøv igjen.
login-broken = Det er ikke din feil, og du er ikke logget inn. Prøv igjen om litt.
login-stranger-title = Vi finner ikke noe til deg her
login-stranger = Du har vist hvem du er, men det er ingen sak og ingen jobb her som hører til deg. Vi har ikke skrevet ned at du var innom.
login-stranger-do = Trenger et barn hjelp fra flere? Da kan du sende en melding om behov nå, uten å være logget inn. Er du på jobb, spør lederen din om å få tilgang.
login-surer-title = Vis litt sikrere hvem du er
login-surer = Du er logget inn, men saker og planer er åpne bare for dem som har logget inn på det høyeste nivået, for eksempel med BankID. En melding om behov kan du sende med en gang.
login-surer-do = Logg inn sikrere
login-surer-elsewhere = Velg en sikrere måte å logge inn på
login-left-title = Du er logget ut
login-left = Du er logget ut her. Lukk nettleseren hvis flere bruker denne maskinen.
login-left-onward = Du er logget ut her. Nå logger vi deg ut der du viste hvem du er, også.
# $provider (String) - what the button to sign in says
login-left-go = Gå videre hvis siden ikke skifter av seg selv ({ $provider })
login-ways-title = Hvem som kommer inn
login-ways-lead = Slik kan man logge inn her, og dette åpner det. Innstillingene ligger i en fil hos den som drifter.
login-ways-family = For familier og unge, hver for seg selv. Åpner aldri noe man har på jobb.
login-ways-staff = For ansatte, i alle rollene de er registrert med. Åpner aldri deres egen families sak.
login-ways-staff-said = For ansatte, i de rollene de er registrert med og som innloggingen sier at de har:
login-ways-high = Alle logger inn på det høyeste nivået.
login-ways-substantial = Man kan logge inn på nest høyeste nivå, men må opp på det høyeste før en sak åpnes.
# $capacity (String) - function and unit
# $organisation (String) - an organisation number
# $role (String) - the role as the provider says it
login-ways-both = { $capacity }: kommer fra { $organisation } med rollen «{ $role }».
# $capacity (String) - function and unit
# $organisation (String) - an organisation number
login-ways-organisation = { $capacity }: kommer fra { $organisation }.
# $capacity (String) - function and unit
# $role (String) - the role as the provider says it
login-ways-role = { $capacity }: har rollen «{ $role }».
