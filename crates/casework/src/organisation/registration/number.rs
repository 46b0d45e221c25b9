//! The national number by which an employee signs in.

use crate::person::{employee_account, national_number};
use std::fmt;
use std::str::FromStr;

/// The weights of the first control digit, and of the second, over the digits before them.
const FIRST: [u32; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND: [u32; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/// A national number whose control digits are right. Nothing else is read out of it. It comes out
/// as the text of an account alone, which is hashed with a key: the number itself is written nowhere.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct EmployeeNumber(String);

/// The text is no national number: it has other digits than eleven, or a typing error.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a national number has eleven digits, of which the last two follow from the others")]
pub struct NotANumber;

impl EmployeeNumber {
    /// The text whose keyed hash finds the employee.
    pub fn account(&self) -> String {
        employee_account(&self.0)
    }
}

impl FromStr for EmployeeNumber {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let number = national_number(text).map_err(|_| NotANumber)?;
        let digits: Vec<u32> = number
            .chars()
            .filter_map(|digit| digit.to_digit(10))
            .collect();
        let follows =
            |weights: &[u32], place: usize| control(&digits, weights) == digits.get(place).copied();
        match follows(&FIRST, 9) && follows(&SECOND, 10) {
            true => Ok(Self(number)),
            false => Err(NotANumber),
        }
    }
}

/// The control digit over the first digits; none where it would need two places, and then no number
/// begins so.
fn control(digits: &[u32], weights: &[u32]) -> Option<u32> {
    let sum: u32 = digits
        .iter()
        .zip(weights)
        .map(|(digit, weight)| digit * weight)
        .sum();
    let digit = (11 - sum % 11) % 11;
    (digit < 10).then_some(digit)
}

impl fmt::Debug for EmployeeNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a national number")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of the synthetic kind: the month is raised by 80.
    const NUMBER: &str = "01810012399";

    fn right(first: &str) -> String {
        let all = (0..100).map(|last| format!("{first}{last:02}"));
        let mut found = all.filter(|number| number.parse::<EmployeeNumber>().is_ok());
        let number = found.next().unwrap();
        assert!(found.next().is_none(), "one pair of digits follows");
        number
    }

    #[test]
    fn a_number_is_taken_with_its_own_control_digits_and_no_others() {
        let number = right(&NUMBER[..9]);
        let spaced = format!("{} {}", &number[..6], &number[6..]);
        assert_eq!(spaced.parse::<EmployeeNumber>(), number.parse());
        for place in 0..11 {
            let mut digits: Vec<u8> = number.bytes().map(|digit| digit - b'0').collect();
            digits[place] = (digits[place] + 1) % 10;
            let typed: String = digits.iter().map(ToString::to_string).collect();
            assert_eq!(typed.parse::<EmployeeNumber>(), Err(NotANumber), "{place}");
        }
    }

    #[test]
    fn what_does_not_have_eleven_digits_is_no_number() {
        for text in ["", "0181001239", "018100123990", "0181001239a", "elleve"] {
            assert_eq!(text.parse::<EmployeeNumber>(), Err(NotANumber), "{text}");
        }
    }

    #[test]
    fn a_number_is_not_printed() {
        let number: EmployeeNumber = right(&NUMBER[..9]).parse().unwrap();
        assert_eq!(format!("{number:?}"), "a national number");
    }
}
