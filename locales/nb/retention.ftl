# How long things are kept.

retention-title = Hvor lenge vi tar vare på det
retention-lead = Ingenting slettes før noen i koordinerende enhet har sagt det. Det som slettes her, kan ingen hente fram igjen, heller ikke vi.
retention-due-title = Klart til å vurderes
retention-none = Her kommer saker og meldinger som ingen har skrevet i på lenge.
retention-rules-title = Reglene
retention-what = Hva
retention-long = Hvor lenge
retention-source = Hvorfor
retention-then = Hva skjer så
# $n (Number) - how many months
retention-months = { $n } måneder etter at noen sist skrev noe
retention-undecided = Kommunen har ikke bestemt det ennå
retention-cases = Saker, med plan, notater, meldinger og brev
retention-cases-source = Pasientjournalloven: til det ikke lenger antas å bli bruk for dem, hvis de ikke skal i arkiv.
retention-notices = Meldinger som ikke ble en sak
retention-notices-source = Personvernforordningen: ikke lenger enn det trengs.
retention-confirmed = Koordinerende enhet bekrefter: behold, slett etter avlevering til arkiv, eller slett.
retention-openings = Hvem har sett
retention-openings-long = Så lenge det kan bli spurt om
retention-openings-source = Pasientjournalloven: som opplysningene selv.
retention-openings-then = Programmet sletter dem ikke.
retention-unsent = Skjema som kom for sent
retention-unsent-long = En måned
retention-unsent-source = Så ingenting går tapt når en økt tar slutt.
retention-sign-ins = Når folk logget inn og ut
retention-sign-ins-source = Så hver og en kan se om noen andre har logget inn som dem.
retention-by-itself = Slettes av seg selv.
# $name (String) - first name of the child
retention-case = Saken til { $name }
# $name (String) - first names of the children
retention-notice = Meldingen om { $name }
# $date (String) - when
retention-last = Noen skrev sist noe { $date }.
# $date (String) - when
# $why (String) - why
retention-kept = Beholdt { $date }: { $why }
retention-decide = Bestem hva som skal skje
retention-decide-lead = Skal saken i arkiv, må den være avlevert før du sletter. Familien kan hente en kopi så lenge saken er her; gi beskjed i god tid.
retention-fate = Hva skal skje?
retention-fate-kept = Behold
retention-fate-archived = Slett: det er avlevert til arkivet
retention-fate-not-for-archive = Slett: det skal ikke i arkivet
retention-why = Hvorfor?
retention-send = Bekreft
retention-refused-nothing = Skriv hvorfor.
retention-said-kept = Det blir tatt vare på, og kommer hit igjen etter like lang tid.
retention-said-erased = Det er slettet for godt.
# $n (Number) - how many
retention-link = Saker og meldinger som er klare til å vurderes for sletting: { $n }
