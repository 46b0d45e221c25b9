use super::age_on;
use jiff::civil::date;

#[test]
fn a_person_born_on_29_february_turns_older_on_1_march() {
    let born = date(2008, 2, 29);
    assert_eq!(age_on(born, date(2026, 2, 28)), 17);
    assert_eq!(age_on(born, date(2026, 3, 1)), 18);
    assert_eq!(age_on(born, date(2024, 2, 29)), 16);
}
