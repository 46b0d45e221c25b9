//! What the program does by itself when time has passed: named functions that are handed the time.

mod announce_again;
mod announce_turns;
mod write;
