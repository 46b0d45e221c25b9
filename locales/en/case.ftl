# The case, as services and the coordinator see it.

case-tabs = Parts of the case
case-see = What you see here, and why
case-plan = Plan
case-overview = Now
case-promises = Promises
case-tab-need = Needs
case-tab-assessment = Assessment
case-tab-decisions = Decisions
case-tab-team = People
case-tab-consent = Consent
case-tab-message = Messages
case-family-asked = What the family has taken on
case-step = { $what } ({ $who })
case-step-by = { $what } ({ $who }), by { $date }
case-plan-draft = Being written
case-plan-active = In force
case-plan-revising = In force, and a new version is being written
case-plan-paused = Paused
case-plan-closed = Closed
case-see-responsible = You also see what you have promised or are responsible for.
case-promises-none = Nobody has promised anything that is not done.
case-family-asked-none = The family has not been asked for anything now.
case-plan-none = The goals stand here once they are written and you may see them.
case-people-all = See everybody and how you reach them
case-step-appointed = { $name } was appointed
case-see-strict = This includes what was written under { $strictness }.
