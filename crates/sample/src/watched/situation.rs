//! What may differ around a child: who is related, who takes part, what was consented to.

use crate::random::Random;
use crate::story::Tie;
use crate::town::Employee;
use crate::town::employee::{
    AASHILD, ANDREAS, BERIT, BODIL, CATHRINE, DAWIT, EIRIK, EMEKA, GUNNHILD, HENRIK, IDA, INGA,
    KARI, LIV, MOHAMUD, NINA, PAVEL, SUNNIVA, TONE, VIDAR, WENCHE,
};
use casework::label::Kind;
use casework::person::{Protection, RelationKind};

/// How the consent to share with a unit stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Share {
    /// Nobody asked.
    Nothing,
    /// Asked, and not answered.
    Asked,
    /// Who the child is, the team and the plan.
    Some,
    /// Every kind, and the secrecy of health personnel lifted.
    Everything,
    /// Every kind, and taken back.
    Withdrawn,
    /// Every kind, until last week.
    Ended,
}

impl Share {
    const ALL: [Self; 6] = [
        Self::Nothing,
        Self::Asked,
        Self::Some,
        Self::Everything,
        Self::Withdrawn,
        Self::Ended,
    ];

    /// The kinds that are asked for.
    pub(super) fn kinds(self) -> &'static [Kind] {
        match self {
            Self::Nothing => &[],
            Self::Some => &[Kind::Identity, Kind::Team, Kind::Plan],
            _ => &Kind::ALL,
        }
    }
}

/// An adult of the family.
pub(super) struct Related {
    pub(super) name: &'static str,
    pub(super) tie: Tie,
    pub(super) protection: Protection,
    pub(super) kept_out: bool,
}

/// Somebody of a service.
#[derive(Clone, Copy)]
pub(super) struct Takes {
    pub(super) name: &'static str,
    pub(super) who: &'static Employee,
    pub(super) member: bool,
    pub(super) left: bool,
    pub(super) share: Share,
    pub(super) owes: bool,
    pub(super) measure: bool,
    pub(super) wrote: bool,
    pub(super) kept_out: bool,
}

/// Everything around one child.
pub(super) struct Situation {
    pub(super) name: &'static str,
    pub(super) protection: Protection,
    pub(super) related: Vec<Related>,
    pub(super) services: Vec<Takes>,
    pub(super) coordinator: (&'static Employee, &'static Employee),
    /// The name of each, as watchers.
    coordinate: (&'static str, &'static str),
}

const NOBODY: Takes = Takes {
    name: "",
    who: &SUNNIVA,
    member: false,
    left: false,
    share: Share::Nothing,
    owes: false,
    measure: false,
    wrote: false,
    kept_out: false,
};

fn adult(name: &'static str, kind: RelationKind, responsibility: bool, home: bool) -> Related {
    Related {
        name,
        tie: Tie {
            kind,
            responsibility,
            lives_with: home,
        },
        protection: Protection::None,
        kept_out: false,
    }
}

fn member(name: &'static str, who: &'static Employee, share: Share) -> Takes {
    Takes {
        name,
        who,
        member: true,
        share,
        ..NOBODY
    }
}

fn known(name: &'static str, who: &'static Employee) -> Takes {
    Takes {
        name,
        who,
        ..NOBODY
    }
}

impl Situation {
    /// A child whose address is no secret; its coordinator is at work.
    pub(super) fn open() -> Self {
        let mut foster = adult("foster mother", RelationKind::FosterParent, false, true);
        foster.protection = Protection::Confidential;
        let mut out = adult("mother kept out", RelationKind::CoMother, true, false);
        out.kept_out = true;
        Self {
            name: "open",
            protection: Protection::None,
            related: vec![
                adult("mother", RelationKind::Mother, true, true),
                adult(
                    "father without responsibility",
                    RelationKind::Father,
                    false,
                    false,
                ),
                out,
                foster,
                adult("grandmother", RelationKind::Kin, false, false),
            ],
            services: open_services(),
            coordinator: (&HENRIK, &AASHILD),
            coordinate: ("coordinator", "deputy not needed"),
        }
    }

    /// A child that stays in a shelter with its mother; the coordinator is away.
    pub(super) fn hidden() -> Self {
        let mut mother = adult("mother in the shelter", RelationKind::Mother, true, true);
        mother.protection = Protection::Shelter;
        let mut out = adult("guardian kept out", RelationKind::Guardian, true, false);
        out.kept_out = true;
        Self {
            name: "hidden",
            protection: Protection::Shelter,
            related: vec![
                mother,
                adult(
                    "father with responsibility",
                    RelationKind::Father,
                    true,
                    false,
                ),
                out,
            ],
            services: vec![
                Takes {
                    owes: true,
                    ..member("member at the shelter", &LIV, Share::Everything)
                },
                member("member with everything", &PAVEL, Share::Everything),
            ],
            coordinator: (&WENCHE, &INGA),
            coordinate: ("coordinator away", "deputy standing in"),
        }
    }

    /// A child around whom chance decides.
    pub(super) fn thrown(name: &'static str, seed: u64) -> Self {
        let mut dice = Random::of(&format!("thrown {name} {seed}"));
        let mut one_in = |sides: u64| dice.below(sides) == 0;
        let mut related = vec![
            adult("first adult", RelationKind::Mother, !one_in(5), true),
            adult("second adult", RelationKind::Father, one_in(2), false),
            adult("third adult", RelationKind::FosterParent, false, true),
        ];
        for adult in &mut related {
            adult.kept_out = one_in(4);
            if one_in(4) {
                adult.protection = Protection::StrictlyConfidential;
            }
        }
        // at least one who can consent
        related[0].tie.responsibility |= !related[1].tie.responsibility;
        let protection = match (one_in(4), one_in(4)) {
            (true, _) => Protection::StrictlyConfidential,
            (_, true) => Protection::Shelter,
            _ => Protection::None,
        };
        let services = open_services().into_iter().map(|known| Takes {
            member: one_in(2),
            left: one_in(4),
            owes: one_in(4),
            measure: one_in(4),
            wrote: one_in(4),
            kept_out: one_in(8),
            ..known
        });
        let mut services: Vec<Takes> = services.collect();
        let mut dice = Random::of(&format!("shares {name} {seed}"));
        for takes in &mut services {
            let drawn = usize::try_from(dice.below(Share::ALL.len() as u64)).unwrap_or_default();
            takes.share = Share::ALL[drawn];
        }
        let away = dice.below(2) == 0;
        Self {
            name,
            protection,
            related,
            services,
            coordinator: if away {
                (&WENCHE, &INGA)
            } else {
                (&HENRIK, &AASHILD)
            },
            coordinate: ("coordinator", "deputy"),
        }
    }

    /// The adults, by what they are called.
    pub(super) fn adults(&self) -> impl Iterator<Item = &'static str> {
        self.related.iter().map(|related| related.name)
    }

    /// The employees, by what they are called.
    pub(super) fn employees(&self) -> Vec<(&'static str, &'static Employee)> {
        let mut all = vec![
            (self.coordinate.0, self.coordinator.0),
            (self.coordinate.1, self.coordinator.1),
        ];
        all.extend(self.services.iter().map(|takes| (takes.name, takes.who)));
        all
    }
}

/// One of every way in which a service can have to do with a child.
fn open_services() -> Vec<Takes> {
    let owes = Takes {
        owes: true,
        ..known("owner of a promise alone", &MOHAMUD)
    };
    let measure = Takes {
        measure: true,
        ..known("owner of a measure alone", &EMEKA)
    };
    let left = Takes {
        left: true,
        wrote: true,
        ..member("left the team, wrote before", &TONE, Share::Nothing)
    };
    let out = Takes {
        kept_out: true,
        ..member("member kept out", &DAWIT, Share::Everything)
    };
    let alone = Takes {
        share: Share::Everything,
        ..known("consent without membership", &GUNNHILD)
    };
    vec![
        member("member with everything", &ANDREAS, Share::Everything),
        member("member with some", &NINA, Share::Some),
        member("member with nothing", &VIDAR, Share::Nothing),
        member("member, consent not answered", &KARI, Share::Asked),
        member("member, consent withdrawn", &BODIL, Share::Withdrawn),
        member("member, consent ended", &IDA, Share::Ended),
        left,
        alone,
        owes,
        measure,
        out,
        known("colleague of the one kept out", &CATHRINE),
        known("colleague of the coordinator", &SUNNIVA),
        known("leader of a service with consent", &BERIT),
        known("sender of the notice", &EIRIK),
    ]
}
