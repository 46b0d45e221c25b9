# The people around the child.

team-title = Folkene rundt barnet
team-invite = Inviter en til
