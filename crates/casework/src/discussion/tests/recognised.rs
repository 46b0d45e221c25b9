//! However people write a number, a day, an address or a name, it is recognised; and what leads to nobody is not.

use super::{Sign, found, one, recognise};

const NUMBER: &str = "01021912345";

/// A mother, a grandmother, a father who is called like a pronoun, and a family name that is a word.
fn family(text: &str) -> Vec<String> {
    let known = |word: &str| ["kristin", "oddny", "hans", "berg"].contains(&word);
    let traces = recognise(text, known).into_iter();
    let names = traces.filter(|trace| trace.sign == Sign::Name);
    names.map(|trace| trace.text).collect()
}

#[test]
fn a_national_number_is_recognised_however_it_is_parted() {
    let apart = [
        ".", "/", " ", "\t", "\n", "\r\n", "\u{202f}", "\u{2009}", "–", "_", "-", ", ", " \n ",
        ":", " . ",
    ];
    for between in apart {
        for text in [
            format!("nummeret er 010219{between}12345 her"),
            format!("010219{between}123{between}45"),
            format!("01{between}02{between}19{between}12345"),
            format!("0{between}1{between}0{between}2{between}1{between}9{between}12345"),
            format!("han har 3 søsken. 2{between}010219{between}12345"),
        ] {
            let (sign, trace) = found(&text).remove(0);
            assert_eq!(sign, Sign::NationalNumber, "{text:?}");
            assert!(!trace.contains('\n'), "{text:?}");
        }
    }
    for text in [
        "０１０２１９１２３４５",
        "٠١٠٢١٩١٢٣٤٥",
        "010219\u{200b}12345",
        "1.2.2019 12345",
        "f. 01.02.2019-12345",
        "nr 01.02.19.123.45!",
        "018219 12345",
        "410219 12345",
    ] {
        assert_eq!(found(text)[0].0, Sign::NationalNumber, "{text:?}");
    }
    assert_eq!(one(NUMBER), (Sign::NationalNumber, NUMBER.to_owned()));
}

#[test]
fn a_telephone_is_recognised_however_it_is_parted() {
    for number in [
        "41.23.45.67",
        "412/34/567",
        "412.34.567",
        "41 23 45 67",
        "41234567",
        "4123 4567",
        "412_34_567",
        "412–34–567",
        "+47 41.23.45.67",
    ] {
        let text = format!("ring {number} i dag");
        assert_eq!(one(&text), (Sign::Telephone, number.to_owned()));
    }
    assert_eq!(one("ring 412 34 567 3 ganger").1, "412 34 567");
    assert_eq!(one("ring ４１２３４５６７").1, "41234567");
}

#[test]
fn a_birth_is_recognised_without_its_year_or_day() {
    for (text, day) in [
        ("født 22.05", "22.05"),
        ("født 22.05.", "22.05"),
        ("født 22/5", "22/5"),
        ("født den 22.05", "22.05"),
        ("født 22. 5.", "22 5"),
        ("født mai 2019", "mai 2019"),
        ("født i mai 2019", "mai 2019"),
        ("fødd i mai", "mai"),
        ("han er født i 2019", "2019"),
        ("født 22. mai 2019", "22 mai 2019"),
        ("født 22.mai", "22.mai"),
        ("har bursdag 22.05", "22.05"),
        ("fødselsdagen er i mai", "mai"),
        ("born in june 2019", "june 2019"),
        ("møtet den 22.05", "22.05"),
    ] {
        assert_eq!(one(text), (Sign::Day, day.to_owned()), "{text}");
    }
}

#[test]
fn a_street_and_its_number_in_one_word_are_an_address() {
    for (text, address) in [
        ("de bor i storgata5", "storgata5"),
        ("de bor i storgata5b", "storgata5b"),
        ("de bor i storgata-5", "storgata-5"),
        ("de bor i storgata nr 5", "storgata nr 5"),
        ("de bor i Storgata5", "Storgata5"),
    ] {
        assert_eq!(one(text), (Sign::Address, address.to_owned()), "{text}");
    }
}

#[test]
fn a_name_of_the_family_is_recognised_where_a_sentence_begins_and_in_small_letters() {
    for (text, name) in [
        ("Kristin ringte meg i går.", "Kristin"),
        ("kristin ringte meg i går", "kristin"),
        ("Hun sover dårlig. Kristin er sliten.", "Kristin"),
        ("oddny er bestemor", "oddny"),
        ("Hans ringte i går.", "Hans"),
        ("vi snakket med Hans i går", "Hans"),
        ("kristins mor", "kristins"),
        ("Tobias er bror.", "Tobias"),
        ("tobias er hans eldre bror", "tobias"),
        ("vi vet at tobias er bror", "tobias"),
        ("gutten heter emil", "emil"),
    ] {
        assert_eq!(family(text), [name], "{text}");
    }
}

#[test]
fn what_leads_to_nobody_is_not_warned_about() {
    for text in [
        "Hans mor er sliten, og hans far bor borte.",
        "Han er bror til en i klassen. Hun er mor til tre.",
        "Barnet er tvilling. Det er mor som ringer.",
        "Mor er sykepleier, og far er hjemme.",
        "Turen gikk opp et berg, dag for dag.",
        "Hva heter det på norsk?",
        "Læreren er mor til to.",
        "Skoleåret 2025-2026 er snart over, 2025/2026 òg.",
        "Møtet er 10.30-11.30 og varer i 1,5 timer.",
        "Vi møtes kl. 12.30, 3 ganger, 2 timer hver gang.",
        "Født 3 uker for tidlig, etter 37 uker.",
        "Hun fyller snart år. I mai begynner tiltaket.",
        "I 2019 begynte skolen. 2020 var vanskelig.",
        "Rundskriv 1, 2, 3 og 4 sier 40 %, 50 % og 60 %.",
        "Vi har prøvd i 3 uker.\n2 ganger.\n1 gang til.",
    ] {
        let known = |word: &str| ["hans", "berg", "dag"].contains(&word);
        assert_eq!(recognise(text, known), [], "{text}");
    }
    // days are no number, however many stand together
    let days = found("3.3.2019, 22.5.19");
    assert!(days.iter().all(|(sign, _)| *sign == Sign::Day), "{days:?}");
}
