//! Why something was not done with the plan.

/// Why something was not done with the plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum PlanRefusal {
    /// Nobody has consented to a plan, or the consent was withdrawn.
    #[error("there is no consent to make a plan")]
    NoConsent,
    /// There is a plan already.
    #[error("there is a plan already")]
    Begun,
    /// There is no plan to do it with.
    #[error("there is no plan")]
    NoPlan,
    /// The plan is in a state in which this cannot be done.
    #[error("the plan is not in a state for this")]
    NotNow,
    /// The goal is not, or no longer, in the plan.
    #[error("the goal is not in the plan")]
    NoSuchGoal,
    /// The measure is not, or no longer, in the plan.
    #[error("the measure is not in the plan")]
    NoSuchMeasure,
    /// Nothing was said.
    #[error("something must be said")]
    NoWords,
    /// The reason is missing.
    #[error("the reason is missing")]
    NoWhy,
    /// A plan in force has at least one goal.
    #[error("a plan in force has at least one goal")]
    NoGoal,
    /// A date comes before one that it follows.
    #[error("the dates are not in order")]
    Dates,
    /// The plan cannot be made under this act.
    #[error("a plan is not made under this act")]
    Act,
    /// The viewer takes care of the child, and does not decide over its plan.
    #[error("whoever cares for the child does not decide over its plan")]
    OnlyCares,
    /// The permit gives no ground.
    #[error("no ground")]
    NoGround,
}
