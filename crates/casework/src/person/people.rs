//! The people of one case as the office loaded them: the child and the adults around it.

use super::event::Protection;
use super::state::Person;
use crate::access::Viewing;
use crate::entry::Sequence;
use crate::id::PersonId;
use std::sync::Arc;

/// A person with where its stream stands.
#[derive(Clone)]
pub struct KnownPerson {
    /// Who.
    pub id: PersonId,
    /// Where the stream stands, for the forms about this person.
    pub sequence: Sequence,
    pub(crate) state: Arc<Person>,
}

impl KnownPerson {
    /// A person that was loaded.
    pub fn new(id: PersonId, sequence: Sequence, state: Arc<Person>) -> Self {
        Self {
            id,
            sequence,
            state,
        }
    }

    /// The person as folded, for a command.
    pub fn state(&self) -> &Person {
        &self.state
    }

    /// How its address is protected, for a command.
    pub fn protection(&self) -> Protection {
        self.state.protection
    }

    /// The national number, for the claim that it is given up from; it is shown by no page.
    pub fn number(&self) -> Option<&str> {
        let number = self.state.number.as_ref()?;
        number.inside().text()
    }
}

/// The people of one case. What one sees of them, the permit for the case decides.
#[derive(Clone, Default)]
pub struct People {
    all: Vec<KnownPerson>,
}

impl People {
    /// The people that were loaded.
    pub fn new(all: Vec<KnownPerson>) -> Self {
        Self { all }
    }

    /// One of them.
    pub fn get(&self, id: PersonId) -> Option<&KnownPerson> {
        self.all.iter().find(|known| known.id == id)
    }

    /// The name, where it is known and there is a ground for it.
    pub fn name(&self, viewing: &mut Viewing<'_>, id: PersonId) -> Option<String> {
        let name = self.get(id)?.state.name.as_ref()?;
        let full = viewing.show(name)?.full();
        (!full.is_empty()).then_some(full)
    }
}
