//! Every SQL text of the product, by name.
//!
//! Both databases get the same text, except for the few whose name begins with the database.
//! Parameters are first used in the order of their numbers, because SQLite numbers them so. A text
//! that answers with the id of a subject joins `grant_row`; tests read this list.

macro_rules! texts {
    ($($(#[$meaning:meta])* $name:ident = $text:expr;)*) => {
        $($(#[$meaning])* pub(crate) const $name: &str = $text;)*

        /// Name and text of every statement.
        pub(super) const TEXTS: &[(&str, &str)] = &[$((stringify!($name), $text)),*];
    };
}

#[cfg(feature = "bench")]
mod bare;
mod beside;
mod checks;
mod lists;
mod streams;

#[cfg(feature = "bench")]
pub(crate) use bare::*;
pub(crate) use beside::*;
pub(crate) use checks::*;
pub(crate) use lists::*;
pub(crate) use streams::*;

/// Name and text of every statement, except those that copies make of the schema.
pub fn texts() -> impl Iterator<Item = (&'static str, &'static str)> {
    let texts = [
        streams::TEXTS,
        lists::TEXTS,
        beside::TEXTS,
        checks::TEXTS,
        #[cfg(feature = "bench")]
        bare::TEXTS,
    ];
    texts.into_iter().flatten().copied()
}
