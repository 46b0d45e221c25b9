use crate::Language::{Bokmal, English, Nynorsk};
use crate::{Language, Words};
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 3, 3);

fn all(say: impl Fn(Words) -> String) -> [String; 3] {
    Language::ALL.map(|language| say(language.words(TODAY)))
}

#[test]
fn a_date_is_said_with_its_weekday_and_the_year_only_when_it_is_another() {
    assert_eq!(
        all(|words| words.date(TODAY)),
        ["tirsdag 3. mars", "tysdag 3. mars", "Tuesday 3 March"]
    );
    assert_eq!(
        all(|words| words.date(date(2027, 1, 2))),
        [
            "lørdag 2. januar 2027",
            "laurdag 2. januar 2027",
            "Saturday 2 January 2027"
        ]
    );
}

#[test]
fn short_and_full_dates() {
    let words = Bokmal.words(TODAY);
    assert_eq!(words.short_date(date(2026, 5, 17)), "17. mai");
    assert_eq!(words.short_date(date(2025, 5, 17)), "17. mai 2025");
    assert_eq!(words.full_date(TODAY), "3. mars 2026");
    assert_eq!(words.narrow_date(TODAY), "3.3.26");
    assert_eq!(words.month_and_year(TODAY), "mars 2026");
}

#[test]
fn a_range_says_month_and_year_once() {
    let words = Bokmal.words(TODAY);
    for (from, to, expected) in [
        (date(2026, 3, 3), date(2026, 3, 7), "3.–7. mars"),
        (date(2026, 3, 28), date(2026, 4, 2), "28. mars–2. april"),
        (
            date(2026, 12, 20),
            date(2027, 1, 4),
            "20. desember 2026–4. januar 2027",
        ),
        (date(2027, 3, 3), date(2027, 3, 7), "3.–7. mars 2027"),
        (date(2026, 3, 3), date(2026, 3, 3), "3. mars"),
    ] {
        assert_eq!(words.range(from, to), expected);
    }
    assert_eq!(
        English
            .words(TODAY)
            .range(date(2026, 3, 3), date(2026, 3, 7)),
        "3–7 March"
    );
}

#[test]
fn nearness_is_said_in_the_unit_a_person_would_use() {
    let words = Bokmal.words(TODAY);
    for (day, expected) in [
        (date(2026, 3, 3), "i dag"),
        (date(2026, 3, 4), "i morgen"),
        (date(2026, 3, 2), "i går"),
        (date(2026, 2, 28), "for 3 dager siden"),
        (date(2026, 3, 9), "om 6 dager"),
        (date(2026, 3, 10), "om én uke"),
        (date(2026, 3, 16), "om 13 dager"),
        (date(2026, 3, 17), "om 2 uker"),
        (date(2026, 5, 2), "om 8 uker"),
        (date(2026, 5, 3), "om 2 måneder"),
        (date(2025, 3, 3), "for 12 måneder siden"),
        (date(2024, 3, 3), "for 2 år siden"),
    ] {
        assert_eq!(words.when(day), expected, "{day}");
    }
    assert_eq!(
        all(|words| words.when(date(2026, 3, 23))),
        ["om 2 uker", "om 2 veker", "in 2 weeks"]
    );
}

#[test]
fn late_is_said_only_when_the_date_has_passed() {
    assert_eq!(Bokmal.words(TODAY).late(TODAY), None);
    let late = |due| Language::ALL.map(|language| language.words(TODAY).late(due).unwrap());
    assert_eq!(
        late(date(2026, 2, 28)),
        ["3 dager for sent", "3 dagar for seint", "3 days late"]
    );
    assert_eq!(
        late(date(2026, 3, 2)),
        ["én dag for sent", "éin dag for seint", "one day late"]
    );
}

#[test]
fn ages_from_unborn_to_grown() {
    let words = Bokmal.words(TODAY);
    for (born, expected) in [
        (date(2026, 6, 1), "ikke født ennå"),
        (date(2026, 3, 2), "1 dag"),
        (date(2026, 2, 1), "4 uker"),
        (date(2025, 7, 3), "8 måneder"),
        (date(2024, 2, 29), "2 år"),
        (date(2008, 3, 4), "17 år"),
    ] {
        assert_eq!(words.age(born), expected, "{born}");
    }
    assert_eq!(Nynorsk.words(TODAY).age(date(2025, 7, 3)), "8 månader");
    assert_eq!(English.words(TODAY).age(date(2022, 1, 1)), "4 years old");
}

#[test]
fn times_of_day() {
    let at = TODAY.at(14, 5, 0, 0);
    assert_eq!(
        all(|words| words.date_and_time(at)),
        [
            "tirsdag 3. mars, klokka 14.05",
            "tysdag 3. mars, klokka 14.05",
            "Tuesday 3 March at 14:05"
        ]
    );
}

#[test]
fn numbers_and_telephone_numbers() {
    let words = Bokmal.words(TODAY);
    assert_eq!(words.number(1234), "1234");
    assert_eq!(words.number(-1_234_567), "−1\u{a0}234\u{a0}567");
    assert_eq!(English.words(TODAY).number(1234), "1,234");
    for (given, expected) in [
        ("22334455", "22\u{a0}33\u{a0}44\u{a0}55"),
        ("+47 912 34 567", "912\u{a0}34\u{a0}567"),
        ("004780012345", "800\u{a0}12\u{a0}345"),
        ("+46 8 123 456", "+46 8 123 456"),
        ("116117", "116117"),
        ("", ""),
    ] {
        assert_eq!(words.telephone(given), expected);
    }
}

#[test]
fn lists_of_names() {
    let words = Bokmal.words(TODAY);
    assert_eq!(words.list::<&str>(&[]), "");
    assert_eq!(words.list(&["Anna"]), "Anna");
    assert_eq!(
        words.list(&["Anna", "Bo", "Cecilie"]),
        "Anna, Bo og Cecilie"
    );
    assert_eq!(English.words(TODAY).list(&["Anna", "Bo"]), "Anna and Bo");
}

#[test]
fn names_are_sorted_by_the_norwegian_alphabet() {
    let words = Bokmal.words(TODAY);
    let mut names = [
        "Åse", "Ærlend", "Zoe", "øystein", "Aasta", "André", "Andrea",
    ];
    names.sort_by(|left, right| words.compare(left, right));
    assert_eq!(
        names,
        [
            "André", "Andrea", "Zoe", "Ærlend", "øystein", "Åse", "Aasta"
        ]
    );
}

#[test]
fn limits_in_time() {
    let nynorsk = Nynorsk.words(TODAY);
    assert_eq!(nynorsk.by(TODAY), "innan tysdag 3. mars");
    assert_eq!(nynorsk.from(TODAY), "frå tysdag 3. mars");
    assert_eq!(nynorsk.until(TODAY), "til tysdag 3. mars");
}
