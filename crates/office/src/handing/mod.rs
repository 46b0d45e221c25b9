//! Noting what was handed out outside the program, and looking into a ground that was not there.

mod check;
mod note;
mod read;
