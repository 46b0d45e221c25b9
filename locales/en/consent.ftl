# Consent: who may see what, until when, and how to take it back.

consent-title = Who can see what?
consent-who = Who
consent-what = What
consent-what-hint = Switch on what { $name } should be able to see.
consent-preview = This is how it looks to { $name }
consent-until = Until when?
consent-why = What for?
consent-why-hint = For example: to plan the start of school.
consent-give = Give consent
consent-withdraw = Take it back
consent-regret = You can change your mind at any time. It is then closed at once.
consent-given = Consent is given. { $name } can see this now.
consent-withdrawn = The consent is withdrawn. { $name } can no longer see this.
