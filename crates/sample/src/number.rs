//! National identity numbers of the synthetic kind: the month is raised by 80, so that no living
//! person can have one, and the two control digits are right, so that a form takes them.

use crate::random::Random;
use casework::moment::Date;

/// What is added to the month.
const SYNTHETIC: i64 = 80;
const FIRST: [i64; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND: [i64; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/// A number for somebody born on a date.
pub(crate) fn number(born: Date, random: &mut Random) -> String {
    loop {
        let serial = serial(born, random);
        if let Some(number) = with_control_digits(born, serial) {
            return number;
        }
    }
}

/// Three digits from the row that belongs to the year of birth.
fn serial(born: Date, random: &mut Random) -> i64 {
    if born.year() >= 2000 {
        random.between(500, 999)
    } else {
        random.between(0, 499)
    }
}

/// The number, unless a control digit would need two places.
fn with_control_digits(born: Date, serial: i64) -> Option<String> {
    let mut digits = Vec::with_capacity(11);
    push_two(&mut digits, i64::from(born.day()));
    push_two(&mut digits, i64::from(born.month()) + SYNTHETIC);
    push_two(&mut digits, i64::from(born.year()) % 100);
    digits.extend([serial / 100, serial / 10 % 10, serial % 10]);
    digits.push(control(&digits, &FIRST)?);
    digits.push(control(&digits, &SECOND)?);
    Some(digits.iter().map(ToString::to_string).collect())
}

fn push_two(digits: &mut Vec<i64>, number: i64) {
    digits.extend([number / 10, number % 10]);
}

fn control(digits: &[i64], weights: &[i64]) -> Option<i64> {
    let sum: i64 = digits
        .iter()
        .zip(weights)
        .map(|(one, other)| one * other)
        .sum();
    let digit = (11 - sum % 11) % 11;
    (digit < 10).then_some(digit)
}

/// Whether a number is of the synthetic kind and its control digits are right.
#[cfg(test)]
pub(crate) fn is_synthetic(number: &str) -> bool {
    let digits: Vec<i64> = number
        .chars()
        .filter_map(|digit| digit.to_digit(10))
        .map(i64::from)
        .collect();
    if digits.len() != 11 {
        return false;
    }
    let month = digits[2] * 10 + digits[3];
    (81..=92).contains(&month)
        && control(&digits[..9], &FIRST) == Some(digits[9])
        && control(&digits[..10], &SECOND) == Some(digits[10])
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn numbers_are_synthetic_and_right() {
        let mut random = Random::of("numbers");
        for born in [date(1985, 7, 31), date(2020, 2, 29), date(2009, 12, 1)] {
            for _ in 0..200 {
                let number = number(born, &mut random);
                assert!(is_synthetic(&number), "{number}");
            }
        }
    }

    #[test]
    fn a_number_of_the_real_kind_is_told_apart() {
        let born = date(2020, 2, 29);
        let mut random = Random::of("real");
        let number = number(born, &mut random);
        let real = format!("{}02{}", &number[..2], &number[4..]);
        assert!(!is_synthetic(&real));
        assert!(!is_synthetic("291"));
    }
}
