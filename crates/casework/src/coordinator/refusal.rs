//! Why something about the coordinator was not done.

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum CoordinatorRefusal {
    /// The viewer takes care of the child, and does not decide about its coordinator.
    #[error("whoever cares for the child does not decide this")]
    OnlyCares,
    /// The permit does not let the viewer do this.
    #[error("no ground")]
    NoGround,
    /// The family has not said that it wishes a child coordinator.
    #[error("the family has not wished for a child coordinator")]
    NoWish,
    /// The law says no to a child coordinator on the first day: the child is of age by then.
    #[error("the child is of age on the first day")]
    OfAge,
    /// Whether the child is of age on the first day cannot be said before the birth is known.
    #[error("the date of birth is not known")]
    BirthUnknown,
    /// There is a coordinator in the municipality already.
    #[error("there is a coordinator already")]
    AlreadyAppointed,
    /// The person has no hours set aside for it on the first day.
    #[error("no such candidate")]
    NotACandidate,
    /// The deputy must be somebody else.
    #[error("the deputy is somebody else")]
    SamePerson,
    /// Somebody of the family cannot coordinate for it.
    #[error("the person is of the family")]
    OfTheFamily,
    /// The person is kept out of the case.
    #[error("the person is kept out of the case")]
    KeptOut,
    /// With a warning, the reasons for the choice must be told.
    #[error("the choice has a warning and no reasons")]
    NoReasons,
    /// Nobody is appointed.
    #[error("nobody is appointed")]
    NobodyAppointed,
    /// The last day comes before the first.
    #[error("the last day comes before the first")]
    Backwards,
    /// The deputy stands in already.
    #[error("the deputy stands in already")]
    AlreadyAway,
    /// The coordinator is not away.
    #[error("the coordinator is not away")]
    NotAway,
    /// The family has asked already and waits for an answer.
    #[error("a request waits for an answer")]
    AlreadyAsked,
    /// Nobody has asked.
    #[error("no such request")]
    NoRequest,
    /// The answer is empty.
    #[error("an answer says something")]
    NoAnswer,
    /// The one who wishes is not of the family.
    #[error("the wish is not the family's")]
    NotTheFamily,
}
