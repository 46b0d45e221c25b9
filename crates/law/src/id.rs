//! Small numbers that stand for names while the program runs.
//!
//! They hold inside one [`crate::RuleSet`] only; what is stored uses the names
//! (see [`crate::Recorded`]).

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name(pub(crate) u32);

        impl $name {
            pub(crate) fn new(index: usize) -> Self {
                Self(u32::try_from(index).unwrap_or(u32::MAX))
            }

            pub(crate) fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

ids! {
    /// A fact of the vocabulary.
    FactId,
    /// A word: one value of a fact or of an answer.
    WordId,
    /// Something a person weighs when the law asks for judgement.
    FactorId,
    /// Somebody who judges or decides.
    RoleId,
    /// A question that the rules answer.
    QuestionId,
    /// A rule, in all its versions.
    RuleId,
    /// A place in the law: act and paragraph.
    CitationId,
    /// A text in three languages.
    TextId,
    /// A complaint route.
    RouteId,
}
