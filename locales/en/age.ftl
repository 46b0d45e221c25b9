# What the birthdays of the child change.

age-you = you
age-coming = On { $on }, { $who } will turn { $years }. Then this changes:
age-come = On { $on }, { $who } turned { $years }. Then this changed:
age-heard = Before anybody decides about health care, { $who } must be told about it and heard.
age-great-weight = When somebody decides about health care, what is heard from { $who } must have great weight.
age-own-reasons = Where there are good reasons, { $who } can ask health personnel not to tell the parents about health.
age-party = In a child protection case, { $who } can act as a party and complain. All it takes is to understand what the case is about.
age-notified = A decision is sent to { $who } too, not to the parents alone.
age-school = At school, { $who } can decide on questions of the education, such as applying for upper secondary school. The act does not say whether { $who } alone can consent to sharing what the school knows. Talk about it together.
age-health = Health care and the individual plan are for { $who } to decide.
age-informed = Health personnel tell { $who } alone about health. The parents are told what they must know to fulfil their responsibility.
age-adult = By law, { $who } can decide as an adult, also about who gets to know what.
age-closes = From then on parents and foster parents see nothing here any more. The young person can let in whoever it wants with a consent, also now.
age-closes-part = From then on parents and foster parents no longer see what is kept under { $kept }. The young person can let them in with a consent.
age-closed = Parents and foster parents see nothing here any more. The young person can let in whoever it wants with a consent.
age-closed-part = Parents and foster parents no longer see what is kept under { $kept }. The young person can let them in with a consent.
