//! Why something about a person was not written.

/// Why it was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum PersonRefusal {
    /// The permit does not let the viewer change this.
    #[error("no ground")]
    NoGround,
    /// There is no name.
    #[error("a person has a name")]
    NoName,
    /// The date has not been yet.
    #[error("nobody is born in the future")]
    NotYet,
    /// The number does not have the digits of a national number.
    #[error("a national number has eleven digits")]
    NoNumber,
    /// The last day comes before the first.
    #[error("the last day comes before the first")]
    Backwards,
    /// The two have such a relation already.
    #[error("related already")]
    RelatedAlready,
    /// Nobody has this relation now.
    #[error("no such relation")]
    NoSuchRelation,
    /// The child cannot be related to itself or kept out of its own case.
    #[error("this is the child itself")]
    TheChild,
    /// The coordinator or deputy cannot be kept out before somebody else is appointed.
    #[error("the person coordinates this case")]
    Coordinates,
    /// Only the coordinating unit keeps somebody of the family out.
    #[error("the person is of the family")]
    OfTheFamily,
    /// The person is kept out already.
    #[error("kept out already")]
    ExcludedAlready,
    /// Somebody else keeps the person out, and only that one lets the person in again.
    #[error("kept out by somebody else")]
    KeptOutByAnother,
    /// The person is not kept out.
    #[error("not kept out")]
    NotExcluded,
    /// Whoever hides an address answers about every other adult who sees the case.
    #[error("somebody who sees the case is not answered about")]
    NotAnswered,
    /// Nobody stays in a shelter with a child that is in none, or without parental responsibility.
    #[error("the child stays in no shelter with this person")]
    NoShelter,
    /// A reason must be told.
    #[error("a reason must be told")]
    NoReason,
}
