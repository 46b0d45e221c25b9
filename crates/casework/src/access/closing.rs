//! What a growing child closes to those who act for it. It is told in good time, so that the young
//! person can let somebody in and nothing ends unseen.

use super::ground::Ground;
use super::permit::Role;
use super::rule::{CaseScene, STRICTNESSES, pairs};
use super::sharing::{GroundKind, Years};
use crate::label::{Kind, Strictness};
use crate::moment::Date;

/// What those with parental responsibility, or who care for the child, no longer see from a
/// birthday on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Closing {
    /// The birthday.
    pub on: Date,
    /// What closes.
    pub what: Closes,
}

/// What closes on a birthday.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Closes {
    /// They see nothing any more.
    Everything,
    /// They no longer see what is kept this strictly.
    KeptAs(Vec<Strictness>),
}

/// A ground and who holds it.
type Held = (GroundKind, Role);

const PARENT: Held = (GroundKind::ParentalResponsibility, Role::Parent);
const CARER: Held = (GroundKind::Care, Role::Carer);

/// What closes on the next birthday of the child, where anything does and there is somebody to whom
/// it closes.
pub fn closing(scene: CaseScene<'_>, today: Date) -> Option<Closing> {
    let mut grounds = Vec::new();
    for person in scene.child.adults_on(today) {
        let parent = scene.child.parental_relation(person, today);
        let carer = scene.child.caring_relation(person, today);
        grounds.extend(parent.map(|_| PARENT));
        grounds.extend(carer.map(|_| CARER));
    }
    let on = scene.child.next_birthday(today)?;
    let (before, after) = (scene.years(today), scene.years(on));
    let closed = |strictness: &Strictness| {
        let open = |years| opens(scene, &grounds, *strictness, years);
        open(before) && !open(after)
    };
    let kept: Vec<Strictness> = STRICTNESSES.into_iter().filter(closed).collect();
    let open = |years| {
        let mut all = STRICTNESSES.iter();
        all.any(|one| opens(scene, &grounds, *one, years))
    };
    match (kept.is_empty(), open(after)) {
        (true, _) => None,
        (false, false) => Some(Closing {
            on,
            what: Closes::Everything,
        }),
        (false, true) => Some(Closing {
            on,
            what: Closes::KeptAs(kept),
        }),
    }
}

fn opens(scene: CaseScene<'_>, grounds: &[Held], strictness: Strictness, years: Years) -> bool {
    let mut all = pairs().filter(|(_, one)| *one == strictness);
    all.any(|pair| {
        let mut grounds = grounds.iter();
        grounds.any(|ground| scene.sharing.allows(*ground, pair, years))
    })
}

/// The last day on which a ground opens something to those who act for a child, where its age ends
/// it.
pub(super) fn last_day(
    scene: &CaseScene<'_>,
    ground: Ground,
    cell: &[(Kind, Strictness)],
) -> Option<Date> {
    let holder = match ground {
        Ground::ParentalResponsibility => PARENT,
        Ground::Care => CARER,
        _ => return None,
    };
    let ages = cell
        .iter()
        .map(|pair| scene.sharing.until_age(holder, *pair));
    // the least strict lasts longest
    let until = ages.flatten().max()?;
    let birth = scene.child.birth.as_ref()?.inside().date()?;
    birthday(birth, until)?.yesterday().ok()
}

/// The day on which somebody turns so many years. Who is born on a leap day has the birthday of a
/// common year on 1 March.
fn birthday(born: Date, years: u8) -> Option<Date> {
    let year = born.year().checked_add(i16::from(years))?;
    let day = Date::new(year, born.month(), born.day());
    day.or_else(|_| Date::new(year, 3, 1)).ok()
}
