# The people around the child.

team-title = The people around the child
team-invite = Invite somebody
