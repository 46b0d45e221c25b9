# Discussing a case without saying whose it is.

discussion-title = Discuss without names
discussion-lead = Here those who work in the municipality can help each other without saying who it is about.
discussion-who-reads = Everybody who works in the municipality can read and answer. Who writes is not stored, and no case and no person is tied to it.
discussion-none = Nobody has asked anything yet.
discussion-new = Ask something
discussion-new-lead = Write so that nobody can recognise the child or the family. Do change what does not matter for the answer.
discussion-about = What is it about?
discussion-text = What do you wonder about?
discussion-text-hint = No names, dates, addresses or telephone numbers.
discussion-put-up = Put it up
discussion-line = { $count ->
    [0] Put up { $when }, no answer yet
    [one] Put up { $when }, one answer
   *[other] Put up { $when }, { $count } answers
}
discussion-put-up-on = Put up { $when }
discussion-answers = Answers
discussion-no-answers = Nobody has answered yet.
discussion-answer = Your answer
discussion-answer-send = Answer
discussion-answer-from = { $from }, { $when }
discussion-recognised = { $count ->
    [one] One place in the text may give away who it is about. Change it, or say that it does not.
   *[other] { $count } places in the text may give away who it is about. Change them, or say that they do not.
}
discussion-nobody = This may give somebody away
discussion-nobody-hint = Change the text. Tick only when you are sure that it cannot lead to anybody.
discussion-must-go = This must go
discussion-trace-number = { $text } (may be a national number)
discussion-trace-telephone = { $text } (may be a telephone number)
discussion-trace-email = { $text } (may be an e-mail address)
discussion-trace-day = { $text } (may be a date of birth)
discussion-trace-address = { $text } (may be an address)
discussion-trace-name = { $text } (may be a name)
discussion-take-down-title = Take it down
discussion-take-down-lead = Does something give away who it is about, or are you done? Everybody who works in the municipality can take it down. The text and the answers are erased for good.
discussion-take-down = Erase for good
discussion-from-coordinating-unit = The coordinating unit
discussion-from-health = The health and care service
discussion-from-health-station = A health station or school health service
discussion-from-doctor = A general practitioner
discussion-from-therapy = Physiotherapy or occupational therapy
discussion-from-hospital = A hospital
discussion-from-dental = The dental service
discussion-from-child-protection = Child protection
discussion-from-kindergarten = A kindergarten
discussion-from-school = A school
discussion-from-educational-psychology = The educational-psychological service
discussion-from-nav = Nav
discussion-from-other = Another service
discussion-said-put-up = It is put up. Look for answers here in a few days.
discussion-said-answered = The answer is put up.
discussion-said-taken-down = It is erased.
