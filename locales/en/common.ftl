# The house style stands in nb/common.ftl.

shell-name = Samsone
shell-skip = Skip to content
shell-menu = Pages
shell-start = Front page
shell-language = Language
shell-sign-out = Sign out
shell-capacity-change = Change role
shell-seen = Who has looked
shell-run-by = { $municipality } is responsible for these pages.
shell-demo = Practice: the municipality and everyone in it are made up.
shell-title = { $page } – Samsone

capacity-family = For the family
capacity-function = { $function }, { $unit }

function-worker = Employee
function-coordinating-unit = Coordinating unit
function-leader = Manager
function-security-officer = Information security

button-save = Save
button-send = Send
button-continue = Continue
button-back = Back
button-cancel = Leave it
button-confirm = Yes, do it
button-change = Change

form-optional = You can leave this open
form-day = Day
form-month = Month
form-year = Year
form-date-hint = For example 14 3 2026
form-choose = Choose
form-errors-title = Some things must be put right before we can save
form-errors-kept = Everything you have written is still here.
form-error-mark = Error:
form-error-empty = Please write something here.
form-error-choose = Choose one of the answers.
form-error-date = This is not a date. Write day, month and year as numbers.
form-error-date-past = That date has passed. Choose one that is still to come.
form-error-date-future = That date has not come yet.
form-error-number = Write a whole number.
form-error-national-number = A national identity number has eleven digits. See whether one is missing or swapped.
form-error-long = The text is too long. There is room for { $limit } characters.
form-error-file-large = The file is too large. It can be up to { $megabytes } megabytes.
form-error-file-dots = The picture is so large that it could stop the machine of whoever opens it. Scan it again at a lower resolution.
form-error-file-kind = We cannot receive this kind of file. Use a PDF or a picture.

page-previous = Previous
page-next = Next
page-number = Page { $number } of { $count }

why-title = Why?

road-label = The road: what has been done, today, and what is to come
road-behind = Behind us
road-today = Today
road-ahead = Ahead of us
road-empty = Nothing has been agreed yet. What is agreed will stand here with a date and a name.

zone-label = The people around { $name }
zone-near = Often there
zone-far = Now and then
zone-child-unnamed = the child
zone-empty = The names of those who take part will stand here. You decide who they are.

error-not-found-title = We cannot find this page
error-not-found = Either it does not exist, or it is not open to you. Out of regard for the people concerned, we do not say which.
error-not-found-do = Go to the front page, or call your contact in the municipality.
error-conflict-title = Someone changed this before you
error-conflict = What you wrote is kept and stands here. Look at what is new, and choose what should apply.
error-conflict-yours = What you wrote
error-conflict-theirs = What stands now
error-session-title = You were signed out
error-session = Some time had passed, so we closed the page to be on the safe side.
error-session-kept = What you sent is kept. Sign in, and it will be waiting for you.
error-session-full = We are already keeping as many forms for you as we have room for, so this one was not kept. Copy what you wrote, and send it when you have signed in again.
error-refused-title = This cannot be done now
error-broken-title = Something went wrong at our end
error-broken = It is not your fault. Whatever we gave you a receipt for is stored. Try again in a little while.
error-broken-number = If that does not help either, call the municipality and give them the number { $number }.
error-often-title = That was a little too fast
error-often = Unusually many requests have come from here in a short time, from you or from somebody on the same network. We pause for a moment, so that the pages work for everybody. Nothing has been saved or sent.
error-often-do = { $seconds ->
    [one] Try again in a second.
   *[other] Try again in { $seconds } seconds.
}
error-busy-title = There were too many attempts in a short time
error-busy = Wait a minute and try again. What you have written is still on the page you came from.
said-saved = It has been saved.
error-exists = This exists already. Open the page again to see it.
road-step-opened = The case was opened
road-step-decided = The decision was sent
road-step-appointed = { $name } became your person
road-step-plan-activated = The plan came into force
road-step-plan-revision = We go through the plan together
road-step-kept = Done: { $what }
error-large-title = That was too much at once
error-large = The file or the text is larger than we can take. Nothing was sent. Try a smaller file, or divide it.
error-unreadable-title = We did not understand what was sent
error-unreadable = It did not come from a form on these pages, or it was damaged on the way. Nothing was saved. Go back, open the page again and send it once more.
error-typed-title = This is what you wrote
error-typed = It has not been saved. Keep it from here, so that you need not write it again.
error-long-title = The text became a little too long
error-long = Nothing is lost, and nothing has been sent yet. Shorten the text here, and send it again.
error-long-label = What you wrote
error-long-send = Send again
