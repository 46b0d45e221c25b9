//! A small generator that gives the same row of numbers for the same seed, on every machine.

/// The generator: a counter that is stirred. Good enough to spread names and dates; nothing secret
/// is ever drawn from it.
#[derive(Clone)]
pub(crate) struct Random {
    state: u64,
}

/// The step of the counter, an odd number without a pattern in its bits.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

impl Random {
    /// The generator for a text, so that what is drawn for one thing does not depend on another.
    pub(crate) fn of(text: &str) -> Self {
        let state = text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self { state }
    }

    /// The next number.
    pub(crate) fn draw(&mut self) -> u64 {
        self.state = self.state.wrapping_add(STEP);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below a limit; 0 for a limit of 0.
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.draw().checked_rem(limit).unwrap_or(0)
    }

    /// A number from the first to the last, both included.
    pub(crate) fn between(&mut self, first: i64, last: i64) -> i64 {
        let width = last.abs_diff(first) + 1;
        first.saturating_add_unsigned(self.below(width))
    }

    /// The bytes of an id.
    pub(crate) fn id(&mut self) -> [u8; 16] {
        let wide = u128::from(self.draw()) << 64 | u128::from(self.draw());
        wide.to_be_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_text_gives_the_same_row_and_another_text_another() {
        let row = |text| {
            let mut random = Random::of(text);
            [random.draw(), random.draw(), random.draw()]
        };
        assert_eq!(row("fjell"), row("fjell"));
        assert_ne!(row("fjell"), row("vik"));
    }

    #[test]
    fn a_number_stays_between_its_ends() {
        let mut random = Random::of("ends");
        for _ in 0..1_000 {
            assert!((-3..=4).contains(&random.between(-3, 4)));
        }
    }
}
