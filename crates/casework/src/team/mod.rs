//! The team around the child: services and people, with role, contribution and period.

mod command;
mod event;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use command::{TeamRefusal, join, leave, may_name};
pub use event::{Member, Nearness, TeamEvent};
pub use state::{Joined, Team};
pub use view::{Callable, EarlierMember, MemberLine, TeamPage, team_page};
