# The rights guide: public, nothing is stored.

guide-title = Kva har vi rett til?
guide-lead = Svar på nokre få spørsmål, så seier vi kva lova gir dykk rett til, kven de kan gå til, og kva de kan skrive.
guide-private = Vi lagrar ingenting av det du svarar her. Du treng ikkje å logge inn eller seie kven du er.
guide-choose = Kva passar best for dykk?
guide-paper = Skriv ut, så har de det på papir
guide-paper-lead = Er det lettare på papir? Vel eit ark, og skriv det ut.
guide-notice = Vil de heller at vi tek kontakt? Meld frå her
guide-question-next = Gå vidare
guide-question-back = Tilbake
guide-question-again = Byrj på nytt
guide-question-hint = Bruk knappen Tilbake her på sida. Då mistar du ingenting.
guide-unknown = Veit ikkje
guide-yes = Ja
guide-no = Nei
guide-errors-title = Gi svar på dette først
guide-errors-hint = Veit du ikkje, så vel det. Det er òg eit svar.
guide-opinion-title = Kva meiner de sjølve?
guide-opinion-lead = Dette er det { $who } som vurderer. Det de meiner, avgjer ikkje svaret, men det er viktig at dei får vite det.
guide-result = Dette kan vi seie
guide-result-lead = Svara byggjer på det de har fortalt. Dei bind ingen: Den de skriv til, må sjå på saka sjølv.
guide-result-yes = Ja
guide-result-no = Nei, ikkje slik det er no
guide-result-judge = Eit menneske må vurdere dette
guide-result-missing = Vi veit ikkje nok enno
guide-judge-who = Det er { $who } som skal vurdere dette.
guide-judge-factors = Dette ser dei på
guide-judge-factors-hint = Ingen av dei avgjer åleine.
guide-judge-if-yes = Kjem dei til det same som de, er svaret ja.
guide-judge-if-no = Kjem dei til det same som de, er svaret nei.
guide-judge-if-value = Kjem dei til det same som de, er svaret { $value }.
guide-missing-find = Finn ut av dette, så kan vi gi svar:
guide-not-met = Dette er ikkje på plass:
guide-turn-to = Hit kan de gå
guide-letter = Dette kan de skrive
guide-letter-lead = Endre teksten som de vil. Merk han, kopier han, og send han i brev eller der kommunen tek imot meldingar. Ikkje send han i vanleg e-post.
guide-letter-label = Brevet
guide-letter-tell = Dette bør de vite:
guide-letter-ask = Vi ber om å få svar på dette:
guide-letter-sign = Stad og dato, namn og telefon:
guide-complain = Slik klagar de
guide-refused = Om de får nei
guide-complaint-where = Det er { $to } som avgjer ei klage. Send ho til { $sent }.
guide-complaint-today = Får de nei i dag, må klaga vere send seinast { $date }.
guide-complaint-counted = De fekk svaret { $from }. Klaga må vere send seinast { $date }.
guide-complaint-passed = De fekk svaret { $from }. Siste dag å klage var { $date }.
guide-told = Dette har de svart
guide-told-change = Endre
guide-dated = Rekna ut { $date }.
guide-print = Sida kan skrivast ut frå nettlesaren.
guide-rules = Reglane dette byggjer på
guide-sheet-title = { $situation }: eit ark å fylle ut
guide-sheet-lead = Set kryss. Ta gjerne med arket når de snakkar med nokon.
guide-sheet-questions = Svar på dette
guide-sheet-answers = Dette handlar det om
guide-sheet-all = Alt dette må vere på plass:
guide-sheet-one-of = Svaret kan bli eitt av desse:
guide-sheet-date = Dato:
guide-sheet-judge = Det er { $who } som vurderer dette. Sei kva de meiner.
guide-length-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
}
guide-length-weeks = { $count ->
    [one] { $count } veke
   *[other] { $count } veker
}
guide-length-months = { $count ->
    [one] { $count } månad
   *[other] { $count } månader
}
guide-sheet-deadline = De har { $length } på å klage.
guide-leave-now = Forlat sida
guide-leave-title = Må du fort vekk frå sida?
guide-leave-how = «Forlat sida» fører deg rett til vêrmeldinga. Det du har skrive her og ikkje sendt, blir ikkje lagra.
guide-leave-traces = Nettlesaren hugsar kva sider du har vitja. Slett historikka etterpå, eller bruk eit privat vindauge, så er det ingen spor etter deg på telefonen eller datamaskina.
