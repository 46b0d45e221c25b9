//! Registering organisations, their units and who works there: what a municipality describes is held
//! against what stands already, and the difference is what happens.

mod described;
mod fault;
mod known;
mod number;
mod plan;
#[cfg(test)]
mod tests;

pub use described::{Described, DescribedEmployee, DescribedOrganisation, DescribedUnit};
pub use fault::{Fault, Wrong, faults};
pub use known::Known;
pub use number::{EmployeeNumber, NotANumber};
pub use plan::{Registration, UnitChange, register};

use crate::entry::{Actor, Capacity, Entry, Sweep};
use crate::label::{Kind, Label, Source, Sphere, Strictness};
use crate::moment::Moment;

/// Something that is written because the municipality described it so.
pub fn registered<E>(at: Moment, event: E) -> Entry<E> {
    Entry {
        at,
        by: Actor::Sweep(Sweep::Register),
        capacity: Capacity::Public,
        label: Label {
            kind: Kind::Team,
            strictness: Strictness::Ordinary,
            sphere: Sphere::Shared,
            source: Source::Program,
        },
        event,
    }
}
