//! The people of a case: who they are, how one reaches them, who belongs to the family.

mod change;
mod contact;
mod exclude;
mod identity;
mod people;
mod read;
mod relate;
mod search;

pub use relate::{NewAdult, NewRelation};
