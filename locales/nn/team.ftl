# The people around the child.

team-title = Folka rundt barnet
team-invite = Inviter ein til
