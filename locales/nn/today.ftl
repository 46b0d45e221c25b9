# The coordinator’s day.

today-title = I dag
today-needs = Treng deg no ({ $count })
today-needs-none = Ingenting ventar på deg no.
today-waiting = Du ventar på andre ({ $count })
today-waiting-none = Ingen skuldar deg svar no.
today-all = Vis alle { $count }
today-families = Familiane dine
today-family = Familie
today-next-date = Neste dato
today-open-promises = Opne lovnader
today-plan-revised = Plan gått gjennom
today-line-about = { $child }: { $what }
today-kind-missing-coordinator = har ingen koordinator
today-kind-assessment = vurderinga er ikkje ferdig
today-kind-unopened-decision = familien har ikkje opna avgjerda
today-kind-message = har skrive og ventar på svar
today-kind-plan-revision = planen skal gåast gjennom
today-kind-change-request = ønskjer ein annan koordinator
today-kind-consent-ends = eit samtykke går ut
today-kind-question = Ein familie spør kvifor nokon har sett noko
today-kind-emergency = vart opna fordi nokon kunne vere i fare
today-kind-handing = noko er gitt ut utan grunnlag
today-kind-handing-alone = Noko er gitt ut utan grunnlag
today-kind-demand = krev noko om eigne opplysningar
today-kind-news = noko nytt
today-no-date = –
today-open-count = { $late -> 
    [0] { $open }
   *[other] { $open }, { $late } for seint
}
today-to-inbox = Gå til innboksen
today-unit-work = Treng eininga no ({ $count })
today-more = Det er { $count } i alt. Dei eldste blir viste.
today-load = Koordinatorane våre
today-load-name = Namn
today-load-families = Familiar
today-load-hours = Timar i veka
today-load-away = borte
today-shared = Delt med deg
today-taken-back-you = deg
today-taken-back = Nokon har teke tilbake eit samtykke til { $to }, { $on }. Det galdt: { $kinds }. Det vart sist opna { $opened }. Det som er lese, skal ikkje brukast vidare.
