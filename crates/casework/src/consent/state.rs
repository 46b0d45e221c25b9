//! Consents as folded.

use super::event::{Consent, ConsentEvent, Form, Giver, Receiver, Scope};
use crate::access::Permit;
use crate::id::{ConsentId, PersonId};
use crate::label::{Kind, Label, Labelled, Strictness};
use crate::moment::{Date, Moment};

/// The state of a consent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// Somebody who must give it has not answered.
    Asked,
    /// Everybody has given it.
    Given {
        /// Since when.
        since: Moment,
    },
    /// Somebody refused.
    Refused {
        /// When.
        at: Moment,
    },
    /// It was withdrawn.
    Withdrawn {
        /// When.
        at: Moment,
    },
}

/// What the one for whom staff recorded a consent orally says about that.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Word {
    /// Nothing yet.
    Waits,
    /// It is right.
    Right(Moment),
    /// It is not.
    Wrong(Moment),
}

/// That staff recorded a consent orally for somebody.
#[derive(Clone, Copy)]
pub(crate) struct Recorded {
    pub(crate) giver: PersonId,
    pub(crate) by: Option<PersonId>,
    pub(crate) word: Word,
}

/// A consent as folded.
#[derive(Clone)]
pub struct Asked {
    pub(crate) consent: Labelled<Consent>,
    pub(crate) asked: Moment,
    pub(crate) given: Vec<(Moment, Giver, Labelled<Form>)>,
    /// Those for whom it was recorded orally.
    pub(crate) recorded: Vec<Recorded>,
    pub(crate) state: State,
    /// The day on which others must give it, as it was announced.
    pub(crate) turn: Option<Date>,
    /// Held up only to see what it would open.
    pub(super) held_up: bool,
}

impl Asked {
    /// Whether everybody has given it, and its days have come and not passed. Whether others must
    /// give it by now, the permit knows.
    pub(crate) fn holds_at(&self, at: Moment) -> bool {
        let consent = self.consent.inside();
        let today = at.date();
        matches!(self.state, State::Given { .. })
            && consent.from <= today
            && consent.until.is_none_or(|until| today <= until)
    }

    /// Whether everybody who must give it gave it, whatever came after.
    pub(super) fn was_given(&self) -> bool {
        let gave = |giver: &Giver| {
            self.given
                .iter()
                .any(|(_, one, _)| one.person == giver.person)
        };
        self.consent.inside().needed.iter().all(gave)
    }

    /// Whether somebody for whom it was recorded orally has not said yet that this is right.
    pub(crate) fn is_unconfirmed(&self) -> bool {
        self.recorded.iter().any(|one| one.word == Word::Waits)
    }

    /// What staff recorded orally for somebody, the newest.
    pub(crate) fn recorded_for(&self, giver: PersonId) -> Option<&Recorded> {
        self.recorded.iter().rfind(|one| one.giver == giver)
    }

    /// Whether it lets a unit or person see a kind at a strictness.
    pub(crate) fn covers(&self, receiver: Receiver, kind: Kind, strictness: Strictness) -> bool {
        match &self.consent.inside().scope {
            Scope::Sharing {
                receiver: to,
                kinds,
                lifts_health_secrecy,
                ..
            } => {
                let lifted = match strictness {
                    Strictness::Ordinary => true,
                    Strictness::HealthPersonnel => *lifts_health_secrecy,
                    // what these services keep is opened by their own kind, because the law was
                    // asked who gives it for each kind that was chosen
                    Strictness::ChildProtection => kinds.contains(&Kind::ChildProtection),
                    Strictness::SocialServices => kinds.contains(&Kind::Economy),
                    Strictness::Shelter | Strictness::ProtectedAddress => false,
                };
                *to == receiver && kinds.contains(&kind) && lifted
            }
            Scope::PlanStart | Scope::CoordinatorContact => false,
        }
    }
}

/// All consents, oldest first.
#[derive(Clone, Default)]
pub struct Consents {
    pub(crate) all: Vec<Asked>,
    /// The birthday of which it was told that it closes something to those who act for the child.
    pub(crate) closing: Option<Date>,
    /// The birthday of which it was told ahead what it changes.
    pub(super) age_ahead: Option<Date>,
    /// The birthday of which it was told when it had come.
    pub(super) age_come: Option<Date>,
}

impl Consents {
    pub(crate) fn apply(
        &mut self,
        at: Moment,
        by: Option<PersonId>,
        label: Label,
        event: ConsentEvent,
    ) {
        match event {
            ConsentEvent::Asked { consent } => self.all.push(Asked {
                consent: Labelled::new(label, consent),
                asked: at,
                given: Vec::new(),
                recorded: Vec::new(),
                state: State::Asked,
                turn: None,
                held_up: false,
            }),
            ConsentEvent::Given { id, giver, form } => {
                if matches!(form, Form::Oral { .. }) {
                    self.recorded(id, giver.person, by);
                }
                self.given(at, label, id, giver, form);
            }
            ConsentEvent::Confirmed { id, giver } => self.said(id, giver, Word::Right(at)),
            ConsentEvent::Denied { id, giver } => {
                self.said(id, giver, Word::Wrong(at));
                self.set(id, State::Withdrawn { at });
            }
            ConsentEvent::Refused { id, .. } => self.set(id, State::Refused { at }),
            ConsentEvent::Withdrawn { id, .. } => self.set(id, State::Withdrawn { at }),
            ConsentEvent::ClosingAnnounced { on } => self.closing = Some(on),
            ConsentEvent::AgeAnnounced { on } if at.date() < on => self.age_ahead = Some(on),
            ConsentEvent::AgeAnnounced { on } => self.age_come = Some(on),
            ConsentEvent::TurnAnnounced { id, on } => {
                if let Some(asked) = self.find_mut(id) {
                    asked.turn = Some(on);
                }
            }
        }
    }

    fn recorded(&mut self, id: ConsentId, giver: PersonId, by: Option<PersonId>) {
        if let Some(asked) = self.find_mut(id) {
            let word = Word::Waits;
            asked.recorded.push(Recorded { giver, by, word });
        }
    }

    fn said(&mut self, id: ConsentId, giver: PersonId, word: Word) {
        let asked = self.find_mut(id);
        let mut all = asked
            .into_iter()
            .flat_map(|asked| asked.recorded.iter_mut());
        if let Some(recorded) = all.rfind(|one| one.giver == giver) {
            recorded.word = word;
        }
    }

    fn given(&mut self, at: Moment, label: Label, id: ConsentId, giver: Giver, form: Form) {
        let Some(asked) = self.find_mut(id) else {
            return;
        };
        asked.given.push((at, giver, Labelled::new(label, form)));
        asked.turn = None;
        let everybody = asked.consent.inside().needed.iter().all(|needed| {
            asked
                .given
                .iter()
                .any(|(_, giver, _)| giver.person == needed.person)
        });
        if everybody && asked.state == State::Asked {
            asked.state = State::Given { since: at };
        }
    }

    /// Lets a consent hold although nobody has answered, to see what it would open.
    pub(crate) fn hold_to_see(&mut self, id: ConsentId, at: Moment) {
        self.set(id, State::Given { since: at });
        if let Some(asked) = self.find_mut(id) {
            asked.held_up = true;
        }
    }

    fn set(&mut self, id: ConsentId, state: State) {
        if let Some(asked) = self.find_mut(id) {
            asked.state = state;
        }
    }

    fn find_mut(&mut self, id: ConsentId) -> Option<&mut Asked> {
        self.all
            .iter_mut()
            .find(|asked| asked.consent.inside().id == id)
    }

    pub(crate) fn find(&self, id: ConsentId) -> Option<&Asked> {
        self.all
            .iter()
            .find(|asked| asked.consent.inside().id == id)
    }

    /// Whether the making of a plan is consented to.
    pub(crate) fn plan_start(&self, permit: &Permit) -> bool {
        self.all
            .iter()
            .any(|asked| asked.consent.inside().scope == Scope::PlanStart && permit.upholds(asked))
    }
}
