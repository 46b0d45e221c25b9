# The first page.

start-title = Welcome
start-heading = One child, and everybody who helps
start-lead = When a child needs help from many, you should not have to hold all the threads yourselves. Here people, plan and promises are in one place.
start-family-title = Your children
start-family-none = Your child or children will stand here once we have received a notice of need.
start-family-grown = The child has come of age and decides alone now. That is why you see nothing here any more. The young person can let you in again with a consent, if you agree on it.
