# The child coordinator and the card with the person one calls.

coordinator-title = Child coordinator
coordinator-call = Call { $name }
coordinator-write = Write a message
coordinator-deputy = When { $person } is away, { $name } answers.
coordinator-away = Away until { $date }
coordinator-none = You have no child coordinator yet. The coordinating unit will answer you in the meantime.
coordinator-role-child = Child coordinator, { $title } at { $unit }
coordinator-role = Coordinator, { $title } at { $unit }
coordinator-away-now = Away now
