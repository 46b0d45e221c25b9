# The rights guide: public, nothing is stored.

guide-title = Hva har vi rett til?
guide-lead = Svar på noen få spørsmål, så sier vi hva loven gir dere rett til, hvem dere kan gå til, og hva dere kan skrive.
guide-private = Vi lagrer ingenting av det du svarer her. Du trenger ikke å logge inn eller si hvem du er.
guide-choose = Hva passer best for dere?
guide-paper = Skriv ut på papir
guide-paper-lead = Er det lettere på papir? Velg et ark, og skriv det ut.
guide-notice = Vil dere heller at vi tar kontakt? Meld fra her
guide-question-next = Gå videre
guide-question-back = Tilbake
guide-question-again = Begynn på nytt
guide-question-hint = Bruk knappen Tilbake her på siden. Da mister du ingenting.
guide-unknown = Vet ikke
guide-yes = Ja
guide-no = Nei
guide-errors-title = Svar på dette først
guide-errors-hint = Vet du ikke, så velg det. Det er også et svar.
guide-opinion-title = Hva mener dere selv?
# $who (String) - who judges, inside a sentence
guide-opinion-lead = Dette er det { $who } som vurderer. Det dere mener, avgjør ikke svaret, men det er viktig at de får vite det.
guide-result = Dette kan vi si
guide-result-lead = Svarene bygger på det dere har fortalt. De binder ingen: Den dere skriver til, må se på saken selv.
guide-result-yes = Ja
guide-result-no = Nei, ikke slik det er nå
guide-result-judge = Et menneske må vurdere dette
guide-result-missing = Vi vet ikke nok ennå
# $who (String) - who judges, inside a sentence
guide-judge-who = Det er { $who } som vurderer dette.
guide-judge-factors = Dette ser de på
guide-judge-factors-hint = Ingen av dem avgjør alene.
guide-judge-if-yes = Kommer de til det samme som dere, er svaret ja.
guide-judge-if-no = Kommer de til det samme som dere, er svaret nei.
# $value (String) - the answer in words, inside a sentence
guide-judge-if-value = Kommer de til det samme som dere, er svaret { $value }.
guide-missing-find = Finn ut av dette, så kan vi svare:
guide-not-met = Dette er ikke på plass:
guide-turn-to = Hit kan dere gå
guide-letter = Dette kan dere skrive
guide-letter-lead = Endre teksten som dere vil. Merk den, kopier den, og send den i brev eller der kommunen tar imot meldinger. Ikke send den i vanlig e-post.
guide-letter-label = Brevet
guide-letter-tell = Dette bør dere vite:
guide-letter-ask = Vi ber om svar på dette:
guide-letter-sign = Sted og dato, navn og telefon:
guide-complain = Slik klager dere
guide-refused = Hvis dere får nei
# $to (String) - who decides the complaint, inside a sentence
# $sent (String) - to whom it is sent, inside a sentence
guide-complaint-where = Det er { $to } som avgjør en klage. Send den til { $sent }.
# $date (String) - the last day
guide-complaint-today = Får dere nei i dag, må klagen være sendt senest { $date }.
# $from (String) - when they got the answer
# $date (String) - the last day
guide-complaint-counted = Dere fikk svaret { $from }. Klagen må være sendt senest { $date }.
# $from (String) - when they got the answer
# $date (String) - the last day
guide-complaint-passed = Dere fikk svaret { $from }. Siste dag å klage var { $date }.
guide-told = Dette har dere svart
guide-told-change = Endre
# $date (String) - when it was written
guide-dated = Regnet ut { $date }.
guide-print = Siden kan skrives ut fra nettleseren.
guide-rules = Reglene dette bygger på
# $situation (String) - what the sheet is about
guide-sheet-title = { $situation }: et ark å fylle ut
guide-sheet-lead = Sett kryss. Ta gjerne med arket når dere snakker med noen.
guide-sheet-questions = Svar på dette
guide-sheet-answers = Dette handler det om
guide-sheet-all = Alt dette må stemme:
guide-sheet-one-of = Dette kan svaret bli:
guide-sheet-date = Dato:
# $who (String) - who judges, inside a sentence
guide-sheet-judge = Det er { $who } som vurderer dette. Si hva dere mener.
# $count (Number) - how many
guide-length-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dager
}
# $count (Number) - how many
guide-length-weeks = { $count ->
    [one] { $count } uke
   *[other] { $count } uker
}
# $count (Number) - how many
guide-length-months = { $count ->
    [one] { $count } måned
   *[other] { $count } måneder
}
# $length (String) - how long
guide-sheet-deadline = Dere har { $length } på å klage.
guide-leave-now = Forlat siden
guide-leave-title = Må du raskt vekk fra siden?
guide-leave-how = «Forlat siden» fører deg rett til værmeldingen. Det du har skrevet her og ikke sendt, blir ikke lagret.
guide-leave-traces = Nettleseren husker hvilke sider du har besøkt. Slett historikken etterpå, eller bruk et privat vindu, så er det ingen spor etter deg på telefonen eller datamaskinen.
