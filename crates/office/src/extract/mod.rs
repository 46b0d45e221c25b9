//! A copy of everything about oneself, made of the same views as the pages and recorded as one opening.

mod content;
mod read;
mod whole;

pub(crate) use content::Sorts;
pub(crate) use read::unopened;
