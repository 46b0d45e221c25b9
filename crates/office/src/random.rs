//! The one source of randomness, handed to everything that draws.

/// Fills the slice with bytes that nobody can foretell.
///
/// # Panics
/// When the machine has no source of randomness: without one, no key and no id is safe.
#[expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    reason = "this is the source that everything else is handed; a program without one must not go on"
)]
pub fn draw(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("the machine has a source of randomness");
}
