//! Cases, people, organisations and notices: commands, events, state, access and views.
//!
//! Everything here is pure: a moment, an identity and every random id are arguments. A stream of
//! [`entry::Entry`] values is folded into a state; a command looks at the state and answers with
//! events or a refusal; a view shows what a [`access::Permit`] has a ground for, and nothing else.

pub mod access;
pub mod assessment;
pub mod case;
pub mod code;
pub mod consent;
pub mod coordinator;
pub mod decision;
pub mod demand;
pub mod discussion;
pub mod emergency;
pub mod entry;
pub mod extract;
pub mod handing;
pub mod id;
pub mod index;
pub mod inform;
pub mod installation;
pub mod label;
pub mod log;
pub mod message;
pub mod moment;
pub mod need;
pub mod note;
pub mod notice;
pub mod organisation;
pub mod person;
pub mod plan;
pub mod promise;
pub mod report;
pub mod retention;
pub mod stream;
pub mod team;
pub mod today;
pub mod told;
pub mod unusual;
