//! Assessment of the rights to a child coordinator, a coordinator and an individual plan.
//!
//! The law answers each condition; what it leaves to judgement, a named person judges; a named
//! person concludes, and the answer of the law is kept beside the conclusion.

mod asked;
mod command;
mod event;
mod facts;
mod overview;
mod page;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use command::{AssessmentRefusal, Conclude, answer, conclude, judge, open};
pub use event::{AssessmentEvent, Conclusion, FactAnswer, Judgement, LawAnswer, Matter, Right};
pub(crate) use facts::AssessedWish;
pub use facts::FactSource;
pub use overview::{
    AssessmentsPage, DecisionLine, MatterLine, NoPlanLine, Standing, assessments_page,
};
pub use page::{
    AssessmentPage, ConclusionLine, ConditionLine, ConditionState, FactLine, JudgeLine,
    JudgementLine,
};
pub use state::{Assessment, Assessments, Concluded, Judged};
pub use view::{AssessmentScene, assessment_page};
