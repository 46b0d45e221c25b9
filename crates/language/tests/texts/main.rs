//! What must hold for every text in `locales/`.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read the texts has failed"
)]

mod languages;
mod used;
mod words;
