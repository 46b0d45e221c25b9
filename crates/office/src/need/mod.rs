//! Needs: map them, write down how the child was heard, read both.

mod hear;
mod map;
mod read;
