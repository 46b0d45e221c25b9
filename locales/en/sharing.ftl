# "May I share this?", for staff.

sharing-title = May I share this?
sharing-lead = Choose who gives, who receives, and what it is about. Nothing is stored, and you are to write no names.
sharing-giver = Who gives?
sharing-receiver = Who receives?
sharing-kind = What is it about?
sharing-strictness = How strictly is it kept?
sharing-ground = What do you build on?
sharing-ground-none = I do not know yet
sharing-ask = See the answer
sharing-answer = The answer
sharing-empty = The answer comes here when you have chosen.
sharing-yes = Yes, you may
sharing-no = No, not on this ground
sharing-never = No, nothing in the rules allows it
sharing-depends = It depends on the ground
sharing-because = The ground is: { $ground }.
sharing-table = What the program can show
sharing-openings = What could allow it
sharing-on-no = What you can do
sharing-same-rule = The same rule decides what this program shows to whom.
sharing-law = Questions that belong to it
sharing-law-lead = Answer what you know. Leave the rest.
sharing-until-age = Holds until the child turns { $years }.
