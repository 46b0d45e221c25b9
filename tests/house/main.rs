//! The rules of the house: what may import what, how large things may grow, and what stands nowhere.
#![expect(
    clippy::expect_used,
    reason = "a rule that cannot be read counts as broken"
)]

mod ages;
mod architecture;
mod asvs;
mod coverage;
mod dependencies;
mod exceptions;
mod imports;
mod law;
mod locales;
mod permit;
mod reading;
mod size;
mod source;
mod tree;
mod words;
