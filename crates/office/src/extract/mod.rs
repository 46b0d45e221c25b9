//! A copy of everything about oneself, made of the same views as the pages and recorded as one opening.

mod read;
mod whole;
