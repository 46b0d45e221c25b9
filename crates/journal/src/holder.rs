//! Holders of grants and work as 17 bytes: the id of the person or unit, and the function.

use crate::error::StoreError;
use casework::entry::Function;
use casework::id::{Id, PersonId, UnitId};
use casework::index::Holder;

pub(crate) const LENGTH: usize = 17;

/// The bytes of a holder; the last one is 0 for a person.
pub(crate) fn encode(holder: &Holder) -> [u8; LENGTH] {
    let (id, function) = match holder {
        Holder::Person(person) => (person.0, 0),
        Holder::Function(unit, function) => (unit.0, code(*function)),
    };
    let mut bytes = [0; LENGTH];
    bytes[..16].copy_from_slice(id.bytes());
    bytes[16] = function;
    bytes
}

/// The holder of such bytes.
pub(crate) fn decode(bytes: [u8; LENGTH], column: usize) -> Result<Holder, StoreError> {
    let mut id = [0; 16];
    id.copy_from_slice(&bytes[..16]);
    let id = Id::from_bytes(id);
    match bytes[16] {
        0 => Ok(Holder::Person(PersonId(id))),
        function => function_of(function)
            .map(|function| Holder::Function(UnitId(id), function))
            .ok_or(StoreError::Form { column }),
    }
}

/// Holders side by side, as the texts that join a list expect them.
pub(crate) fn side_by_side(holders: &[Holder]) -> Vec<u8> {
    holders.iter().flat_map(encode).collect()
}

const fn code(function: Function) -> u8 {
    match function {
        Function::Worker => 1,
        Function::CoordinatingUnit => 2,
        Function::Leader => 3,
        Function::SecurityOfficer => 4,
    }
}

fn function_of(byte: u8) -> Option<Function> {
    [
        Function::Worker,
        Function::CoordinatingUnit,
        Function::Leader,
        Function::SecurityOfficer,
    ]
    .into_iter()
    .find(|function| code(*function) == byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_holder_survives_its_bytes() {
        let id = Id::from_bytes(*b"0123456789abcdef");
        let functions = [
            Function::Worker,
            Function::CoordinatingUnit,
            Function::Leader,
            Function::SecurityOfficer,
        ];
        let functions = functions.map(|function| Holder::Function(UnitId(id), function));
        for holder in [Holder::Person(PersonId(id))].into_iter().chain(functions) {
            assert_eq!(decode(encode(&holder), 0).unwrap(), holder);
        }
        assert!(decode([9; LENGTH], 0).is_err());
    }
}
