# A code on paper for a child without an electronic identity, and the page that it opens.

code-title = The child’s own page
code-to-page = A code on paper, or look together
code-none = There is no code now.
code-stands = { $name } made a code on paper on { $on }. It works until { $until }, that day included.
code-lead = A child who cannot sign in can have a page of its own with a code on paper. There it sees who helps, what the plan is and what it has said itself, and nothing else.
code-now = The code now
code-end = Turn the code off
code-end-what = Turn it off if the paper is lost, or if it is no longer needed. Whoever is in with it is out at once.
code-make-title = Make a code
code-make = Make a code and show it
code-make-new = Make a new code, and turn off the one before
code-make-what = The code is shown once, on a sheet that you can print. Give the sheet to the child, and talk about where it is safe to keep it. Whoever gets hold of the sheet can read what the child has written to you. If home is not safe, look together instead.
code-lasts = A new code works for { $days } days. It also stops working when somebody turns it off, and when a new one is made.
code-make-language = The sheet is in the language that you read now. Choose the child’s language at the top of the page first.
code-together-title = Look together
code-together = Use it together now
code-together-what = This screen becomes the child’s own page, and you sit side by side. The log says that the child saw it together with you.
code-together-out = You are signed out first, and sign in again afterwards. The child gets into nothing that you have open.
code-refused-none = There is no code to turn off. Perhaps somebody did it before you.
code-said-ended = The code is turned off. It opens nothing any more.
code-paper-once = This is the only time the code is shown. Print the sheet now, from the menu of the browser, or copy the code by hand.
code-paper-back = Back when the sheet is printed
