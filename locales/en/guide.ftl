# The rights guide: public, nothing is stored.

guide-title = What are we entitled to?
guide-lead = Answer a few questions, and we tell you what the law entitles you to, where to turn, and what you can write.
guide-private = We store nothing of what you answer here. You need not sign in or say who you are.
guide-choose = What fits you best?
guide-paper = Print on paper
guide-paper-lead = Is paper easier? Choose a sheet and print it.
guide-notice = Would you rather have us contact you? Give notice here
guide-question-next = Continue
guide-question-back = Back
guide-question-again = Start again
guide-question-hint = Use the Back button on this page. Then you lose nothing.
guide-unknown = I do not know
guide-yes = Yes
guide-no = No
guide-errors-title = Answer this first
guide-errors-hint = If you do not know, choose that. It is an answer too.
guide-opinion-title = What do you think yourselves?
guide-opinion-lead = This is for { $who } to judge. What you think does not decide the answer, but it is important that they know it.
guide-result = This is what we can say
guide-result-lead = The answers rest on what you have told. They bind nobody: those you write to must look at the matter themselves.
guide-result-yes = Yes
guide-result-no = No, not as it is now
guide-result-judge = A person must judge this
guide-result-missing = We do not know enough yet
guide-judge-who = This is for { $who } to judge.
guide-judge-factors = What they look at
guide-judge-factors-hint = None of them decides alone.
guide-judge-if-yes = If they find the same as you, the answer is yes.
guide-judge-if-no = If they find the same as you, the answer is no.
guide-judge-if-value = If they find the same as you, the answer is { $value }.
guide-missing-find = Find out about this, and we can answer:
guide-not-met = This is not in place:
guide-turn-to = Where you can turn
guide-letter = What you can write
guide-letter-lead = Change the text as you like. Select it, copy it, and send it as a letter or where the municipality takes messages. Do not send it by ordinary e-mail.
guide-letter-label = The letter
guide-letter-tell = This is what you should know:
guide-letter-ask = We ask for an answer to this:
guide-letter-sign = Place and date, name and telephone:
guide-complain = How you complain
guide-refused = If you get a no
guide-complaint-where = A complaint is decided by { $to }. Send it to { $sent }.
guide-complaint-today = If you get a no today, the complaint must be sent by { $date }.
guide-complaint-counted = You got the answer on { $from }. The complaint must be sent by { $date }.
guide-complaint-passed = You got the answer on { $from }. The last day to complain was { $date }.
guide-told = What you have answered
guide-told-change = Change
guide-dated = Worked out on { $date }.
guide-print = The page can be printed from the browser.
guide-rules = The rules this rests on
guide-sheet-title = { $situation }: a sheet to fill in
guide-sheet-lead = Tick the boxes. Bring the sheet when you talk to somebody.
guide-sheet-questions = Answer this
guide-sheet-answers = What it is about
guide-sheet-all = All of this must be so:
guide-sheet-one-of = This the answer can be:
guide-sheet-date = Date:
guide-sheet-judge = This is for { $who } to judge. Say what you think.
guide-length-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
guide-length-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
guide-length-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
guide-sheet-deadline = You have { $length } to complain.
guide-leave-now = Leave this page
guide-leave-title = Need to leave the page quickly?
guide-leave-how = “Leave this page” takes you straight to the weather forecast. What you have written here and not sent is not stored.
guide-leave-traces = Your browser remembers the pages you have visited. Delete the history afterwards, or use a private window, and no trace of you is left on the phone or computer.
