//! The whole system from outside: starts the real program on either database, speaks to it as a browser without
//! JavaScript would, kills it, starts it again, and looks at what it left behind.
//!
//! ```text
//! let mut house = House::new()?;                       // a folder and a database of its own
//! let server = house.start()?;
//! let mut parent = server.sign_in("parent")?;
//! let receipt = parent.send_notice("Vi trenger hjelp om natten.")?;
//! server.kill()?;
//! ```
//!
//! What the program must offer for this stands in [`contract`].

pub mod client;
pub mod contract;
pub mod database;
pub mod folder;
pub mod form;
pub mod house;
mod page;
pub mod provider;
pub mod reply;
pub mod search;
pub mod server;
pub mod trace;
