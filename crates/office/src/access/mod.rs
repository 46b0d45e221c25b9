//! Who sees what in a case.

mod read;
