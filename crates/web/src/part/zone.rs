//! The zone: the child in the middle, the people of the team around it on two rings.

use super::face;

/// How much contact somebody has with the family.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Nearness {
    /// Every week or so.
    Near,
    /// Now and then.
    Far,
}

/// Somebody around the child.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Member {
    /// The name.
    pub(crate) name: String,
    /// What the person is, where and when: "Fysioterapeut i kommunen, tirsdager".
    pub(crate) place: String,
    /// Where the person is shown.
    pub(crate) href: Option<String>,
    /// Which ring.
    pub(crate) nearness: Nearness,
}

/// The zone around one child.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Zone {
    /// The child's first name, or "barnet".
    pub(crate) child: String,
    /// The people, in the order in which they are read.
    pub(crate) members: Vec<Member>,
}

/// Somebody with a place in the picture, in its units.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Placed<'a> {
    /// Who.
    pub(crate) member: &'a Member,
    /// From the left.
    pub(crate) x: i32,
    /// From the top.
    pub(crate) y: i32,
}

impl Placed<'_> {
    /// The letters in the circle.
    pub(crate) fn initials(&self) -> String {
        face::initials(&self.member.name)
    }

    /// The name under the circle.
    pub(crate) fn first_name(&self) -> String {
        face::first_name(&self.member.name)
    }
}

/// The middle of the picture, which is 400 wide and 420 high.
const MIDDLE: (f64, f64) = (200.0, 200.0);
/// How many there is room for on each ring; the list below has everybody.
const ROOM: [usize; 2] = [6, 9];

impl Zone {
    /// Those who are near.
    pub(crate) fn near(&self) -> Vec<&Member> {
        self.on(Nearness::Near)
    }

    /// Those who are there now and then.
    pub(crate) fn far(&self) -> Vec<&Member> {
        self.on(Nearness::Far)
    }

    fn on(&self, ring: Nearness) -> Vec<&Member> {
        let members = self.members.iter();
        members.filter(|member| member.nearness == ring).collect()
    }

    /// Those who are near, with their places.
    pub(crate) fn near_ring(&self) -> Vec<Placed<'_>> {
        around(&self.near(), ROOM[0], 98.0, 0.0)
    }

    /// Those who are far, with their places, turned so that they stand between those who are near.
    pub(crate) fn far_ring(&self) -> Vec<Placed<'_>> {
        around(&self.far(), ROOM[1], 168.0, 0.5)
    }

    /// How high the picture must be to hold everybody and their names.
    pub(crate) fn height(&self) -> i32 {
        const NAME: i32 = 46;
        const RINGS: i32 = 376;
        let lowest = self.far_ring().iter().map(|placed| placed.y + NAME).max();
        lowest.unwrap_or_default().max(RINGS)
    }

    /// Whether the name needs smaller letters.
    pub(crate) fn long(&self) -> bool {
        self.child.chars().count() > 8
    }
}

/// Places on a ring, from the top and clockwise; `turn` is in steps between two places.
fn around<'a>(members: &[&'a Member], room: usize, radius: f64, turn: f64) -> Vec<Placed<'a>> {
    let shown = &members[..members.len().min(room)];
    let step = std::f64::consts::TAU / shown.len().max(1) as f64;
    let place = |(number, member): (usize, &&'a Member)| {
        let angle = (number as f64 + turn) * step - std::f64::consts::FRAC_PI_2;
        Placed {
            member,
            x: (MIDDLE.0 + radius * angle.cos()).round() as i32,
            y: (MIDDLE.1 + radius * angle.sin()).round() as i32,
        }
    };
    shown.iter().enumerate().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::{Member, Nearness, Zone};

    fn zone(near: usize, far: usize) -> Zone {
        let member = |nearness| Member {
            name: "Kari Moen".to_owned(),
            place: "Helsestasjonen".to_owned(),
            href: None,
            nearness,
        };
        let near = std::iter::repeat_n(member(Nearness::Near), near);
        let far = std::iter::repeat_n(member(Nearness::Far), far);
        Zone {
            child: "Ola".to_owned(),
            members: near.chain(far).collect(),
        }
    }

    #[test]
    fn the_first_of_the_near_stands_above_the_child() {
        let zone = zone(4, 0);
        let ring = zone.near_ring();
        assert_eq!((ring[0].x, ring[0].y), (200, 102));
        assert_eq!((ring[1].x, ring[1].y), (298, 200));
    }

    #[test]
    fn nobody_stands_outside_the_picture_or_on_another() {
        for (near, far) in [(0, 0), (1, 1), (6, 9), (12, 30)] {
            let zone = zone(near, far);
            let placed: Vec<_> = zone
                .near_ring()
                .into_iter()
                .chain(zone.far_ring())
                .collect();
            for (number, one) in placed.iter().enumerate() {
                assert!((24..=376).contains(&one.x) && (24..=380).contains(&one.y));
                for other in &placed[..number] {
                    let (across, down) = (one.x - other.x, one.y - other.y);
                    assert!(across * across + down * down > 48 * 48, "{near} {far}");
                }
            }
        }
    }
}
