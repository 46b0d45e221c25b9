//! Who gets what of every page and form, asked of the running program; and that nothing that was
//! told comes out to anybody without a ground.

#![expect(
    unreachable_pub,
    reason = "the modules of one test share their helpers"
)]
#![expect(
    clippy::unwrap_used,
    reason = "what is made before a page is asked for cannot fail without failing the test"
)]

mod assign;
mod attack;
mod code;
mod form;
mod log;
mod look;
mod output;
mod picture;
mod routes;
mod site;
mod split;
mod timing;
