# Opening a case because somebody is in danger.

emergency-title = Somebody is in danger
emergency-way = Somebody is in danger: open a case you do not otherwise see
emergency-do = Open because somebody is in danger
emergency-lead = If there is danger right now, call 113 or 112 first. If you need to know more to keep somebody from dying or being badly hurt, you can open the most important parts of a case here.
emergency-opens = You will see who the child is, how the family is reached, what is written about health, and who coordinates. Where the address is hidden, neither it nor the telephone nor a stay in a shelter is shown. If they are needed to save somebody, call the police.
emergency-lasts = { $hours ->
    [one] The case is open to you for one hour. Then it closes by itself.
   *[other] The case is open to you for { $hours } hours. Then it closes by itself.
}
emergency-recorded = What you write here is kept with your name. The coordinating unit is told at once and judges afterwards whether it was right. The family reads it too. It is written down even if you find nothing.
emergency-number = The child’s national identity number
emergency-number-hint = Eleven digits. If you have a link to the case, use that instead.
emergency-danger = What is the danger?
emergency-danger-hint = Write what you have seen or heard, and what can happen.
emergency-needed = What must you know to help?
emergency-hold = The family cannot be told of this yet
emergency-hold-hint = Only when telling them now would put somebody in danger. They are told when the coordinating unit finds it safe.
emergency-hold-why = Why is it dangerous for the family to be told now?
emergency-nothing = There is nothing to open for you here. If there is danger right now, call 113 or 112. What you wrote was sent to nobody, but it is kept that you tried.
emergency-list = Opened because somebody might be in danger
emergency-page-title = The case was opened because somebody might be in danger
emergency-when = Open from { $from } until { $until }
emergency-who = { $who }. { $when }.
emergency-told-danger = The danger: “{ $text }”
emergency-told-needed = What was needed: “{ $text }”
emergency-held-back = The family does not know yet: “{ $why }”
emergency-was-held-back = The family was told later: “{ $why }”
emergency-open-until = The case is open to you until { $date }, because you wrote that somebody is in danger. Everything you open stands in the log.
emergency-waits = Not judged yet
emergency-right = It was right
emergency-wrong = It was not right
emergency-reviewed = { $name } judged it on { $date }
emergency-verdict = Was it right to open the case?
emergency-verdict-right = Yes, there was reason to believe that somebody was in danger
emergency-verdict-wrong = No. The access ends now
emergency-follows = What did you find, and what happens next?
emergency-follows-hint = The family reads this. Whoever opened the case does not judge it.
emergency-lets-know = The family can be told now
emergency-lets-know-hint = They will see who opened the case, what the danger was, and what you write here. Why it was held back they do not see.
emergency-review-do = Save the judgement
emergency-release-do = Let the family know
emergency-release-lead = This has been judged, but the family does not know yet. When it is safe, let them know.
emergency-said-opened = The case is open to you. The coordinating unit has been told.
emergency-said-reviewed = The judgement is saved.
emergency-said-released = The family can read it now, and has been told that something has come.
emergency-refused-danger = Write what the danger is.
emergency-refused-needed = Write what you must know.
emergency-refused-why = Write why it is dangerous for the family to be told. Otherwise they are told at once.
emergency-refused-nothing = Write what you found before you save.
emergency-refused-nobody-reviews = Nobody else can review this just now, so it cannot be held back. Take that choice away; then the case opens and the family is told. If it is dangerous that they know, call the police on 112.
emergency-refused-reviewed = This has been judged already.
emergency-refused-oneself = You opened the case yourself. Somebody else must judge it.
emergency-refused-released = The family knows already.
