//! Notes: read, write (quickly, with the promise in it), correct, strike, erase.

mod correct;
mod erase;
mod quick;
mod read;
mod strike;

pub use quick::Noted;
