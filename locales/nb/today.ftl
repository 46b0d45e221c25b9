# The coordinator’s day.

today-title = I dag
# $count (Number) - how many lines
today-needs = Trenger deg nå ({ $count })
today-needs-none = Ingenting venter på deg nå.
# $count (Number) - how many lines
today-waiting = Du venter på andre ({ $count })
today-waiting-none = Ingen skylder deg svar nå.
# $count (Number) - how many lines
today-all = Vis alle { $count }
today-families = Familiene dine
today-family = Familie
today-next-date = Neste dato
today-open-promises = Åpne løfter
today-plan-revised = Plan gått gjennom
# $child (String) - the first name
# $what (String) - what there is to do
today-line-about = { $child }: { $what }
today-kind-missing-coordinator = har ingen koordinator
today-kind-assessment = vurderingen er ikke ferdig
today-kind-unopened-decision = familien har ikke åpnet avgjørelsen
today-kind-message = har skrevet og venter på svar
today-kind-plan-revision = planen skal gås gjennom
today-kind-change-request = ønsker en annen koordinator
today-kind-consent-ends = et samtykke går ut
today-kind-question = En familie spør hvorfor noen har sett noe
today-kind-emergency = ble åpnet fordi noen kunne være i fare
today-kind-handing = noe er gitt ut uten grunnlag
today-kind-handing-alone = Noe er gitt ut uten grunnlag
today-kind-demand = krever noe om egne opplysninger
today-kind-news = noe nytt
today-no-date = –
# $open (Number) - open promises
# $late (Number) - how many are late
today-open-count = { $late -> 
    [0] { $open }
   *[other] { $open }, { $late } for sent
}
today-to-inbox = Gå til innboksen
# $count (Number) - how many lines
today-unit-work = Trenger enheten nå ({ $count })
# $count (Number) - how many in all
today-more = Det er { $count } i alt. De eldste vises.
today-load = Koordinatorene våre
today-load-name = Navn
today-load-families = Familier
today-load-hours = Timer i uka
today-load-away = borte
today-shared = Delt med deg
today-taken-back-you = deg
# $kinds (String) - kinds of information
# $on (String) - a day in words
# $opened (String) - a day in words
# $to (String) - the unit by name, or the reader
today-taken-back = Noen har tatt tilbake et samtykke til { $to }, { $on }. Det gjaldt: { $kinds }. Det ble sist åpnet { $opened }. Det som er lest, skal ikke brukes videre.
