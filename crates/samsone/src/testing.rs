//! What only the tests of a program with the demo can switch off; a released program cannot.

/// Whether a part of the program was switched off by a variable of the environment.
#[cfg(feature = "demo")]
fn is_off(variable: &str) -> bool {
    std::env::var(variable).is_ok_and(|value| value == "off")
}

#[cfg(not(feature = "demo"))]
fn is_off(_variable: &str) -> bool {
    false
}

/// Whether the journal seals bodies.
pub(crate) fn encryption() -> journal::Encryption {
    if is_off("SAMSONE_TEST_ENCRYPTION") {
        journal::Encryption::Off
    } else {
        journal::Encryption::On
    }
}

/// Whether commits wait for the disk.
pub(crate) fn waits_for_disk() -> bool {
    !is_off("SAMSONE_TEST_SYNCHRONOUS")
}

/// Whether anybody can ask only so often.
pub(crate) fn limits() -> bool {
    !is_off("SAMSONE_TEST_RATE_LIMIT")
}
