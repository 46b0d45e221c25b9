//! Pages and forms over the errands; one folder per noun with its templates beside it.
//!
//! A handler reads the form, turns it into an errand of `office`, and renders the view that comes
//! back. It never sees a case, a database or a rule.

mod access;
mod answer;
mod assessment;
mod asset;
mod bare;
mod case;
mod code;
mod consent;
mod coordinator;
mod counter;
mod decision;
mod demand;
mod discussion;
mod emergency;
mod even;
mod extract;
mod fields;
mod frame;
mod goal;
mod guide;
mod handing;
mod health;
mod inform;
mod law_words;
mod limits;
mod log;
pub mod login;
mod long;
mod message;
mod need;
mod note;
mod notice;
mod part;
mod patience;
mod person;
mod plan;
mod promise;
mod refused;
mod report;
mod retention;
mod said;
mod session;
mod sharing;
mod site;
mod start;
mod team;
mod today;
mod unusual;
mod visit;
mod within;

pub use even::STEP as REFUSAL_STEP;
pub use limits::Pace;
pub use report::ChildProtection;
pub use site::{Settings, router};
