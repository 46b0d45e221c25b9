# The coordinator’s day.

today-title = Today
today-needs = Needs you now ({ $count })
today-needs-none = Nothing is waiting for you now.
today-waiting = You are waiting for others ({ $count })
today-waiting-none = Nobody owes you an answer now.
today-all = Show all { $count }
today-families = Your families
today-family = Family
today-next-date = Next date
today-open-promises = Open promises
today-plan-revised = Plan gone through
today-line-about = { $child }: { $what }
today-kind-missing-coordinator = has no coordinator
today-kind-assessment = the assessment is not finished
today-kind-unopened-decision = the family has not opened the decision
today-kind-message = has written and waits for an answer
today-kind-plan-revision = the plan is to be gone through
today-kind-change-request = asks for another coordinator
today-kind-consent-ends = a consent ends
today-kind-question = A family asks why somebody has looked
today-kind-emergency = was opened because somebody might be in danger
today-kind-handing = something was handed out without a ground
today-kind-handing-alone = Something was handed out without a ground
today-kind-demand = demands something about own information
today-kind-news = something new
today-no-date = –
today-open-count = { $late -> 
    [0] { $open }
   *[other] { $open }, { $late } late
}
today-to-inbox = Go to the inbox
today-unit-work = Needs the unit now ({ $count })
today-more = There are { $count } in all. The oldest are shown.
today-load = Our coordinators
today-load-name = Name
today-load-families = Families
today-load-hours = Hours a week
today-load-away = away
today-shared = Shared with you
today-taken-back-you = you
today-taken-back = Somebody has taken back a consent to { $to }, on { $on }. It was about: { $kinds }. It was last opened on { $opened }. What was read must not be used further.
