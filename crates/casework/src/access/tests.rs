//! The access rule against a second, independent telling of it, over random municipalities.

mod agreement;
mod demanded;
mod dice;
mod employer;
mod given;
mod own_page;
mod second;
mod streams;
mod world;
