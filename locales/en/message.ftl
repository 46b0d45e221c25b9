# Messages between the family and the coordinator.

message-title = Messages
message-write = Write here
message-send = Send the message
message-sent = The message is sent and stored.
message-none = Nobody has written anything yet. Do write, about large things or small.
message-unread = Read the new message
message-from-family = The family
message-read-at = Read { $when }
message-refused-nothing = Write a few words first, and we will send them.
message-to = Who may read it?
message-to-all = The whole family and the coordinator
message-to-coordinator-alone = Only me and the coordinator
message-to-one = Only { $name } and the coordinator
message-apart-you = Only you and the coordinator read this.
message-apart = Only { $name } and the coordinator read this.
