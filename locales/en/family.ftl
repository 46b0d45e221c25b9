# The family’s own page.

family-title = Our page
family-greeting = What concerns { $child }
family-person = Your person now
family-next = What happens now
family-waiting = What we are waiting for
family-waiting-none = Nobody has promised you anything that is not done.
family-asked = What we have been asked to do
family-asked-none = Nobody has asked you for anything now.
family-plan = Our plan
family-people = The people around us
family-seen = Who has looked
family-seen-all = See everyone who has looked
family-ask = Ask how it is going
family-mother = Mother
family-father = Father
family-co-mother = Co-mother
family-adoptive-parent = Adoptive parent
family-foster-parent = Foster parent
family-guardian = Guardian
family-plan-none = Your goals will stand here, in your own words.
family-plan-open = Open the plan
family-people-all = See everybody, and how to reach them
family-consent-waits = A consent waits for your answer
