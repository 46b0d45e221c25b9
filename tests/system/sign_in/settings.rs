//! Settings of sign-in that are wrong: the program says so in a sentence and does not serve.

use super::support::Town;

/// A way in that is right.
fn right(town: &Town) -> String {
    format!(
        "name = \"innbygger\"\nkind = \"id-porten\"\nissuer = \"https://login.example.no\"\nclient = \"us\"\n{}",
        town.secret_file()
    )
}

#[test]
fn a_wrong_setting_is_told_in_a_sentence_and_nothing_is_served() {
    let town = Town::new();
    let right = right(&town);
    let key = format!("client-key-file = {:?}", town.house.folder().join("secret"));
    let inside = town.house.folder().join("data/secret");
    std::fs::write(&inside, "secret").expect("a secret is written");
    let staff = "for = \"staff\"\nrole-claim = \"roles\"";
    let line = |unit: &str, role: &str| {
        format!(
            "{right}\n{staff}\n[[sign-in.mapping]]\nunit = {unit:?}\nfunction = \"worker\"\n{role}"
        )
    };
    let cases = [
        (
            right.replace("innbygger", "Inn bygger"),
            "kan ikke være navnet",
        ),
        (
            right.replace("https://", "http://"),
            "utsteder som ikke kan brukes",
        ),
        (right.replace("\"us\"", "\"\""), "hvem vi er der"),
        (format!("{right}\nscopes = [\"profile\"]"), "be om openid"),
        (format!("{right}\n{key}"), "og ikke begge"),
        (
            right.replace(&town.secret_file(), &key),
            "ingen nøkkel som kan brukes",
        ),
        (
            right.replace("/secret", "/nowhere"),
            "kan ikke leses eller er tom",
        ),
        (
            right.replace(
                &town.secret_file(),
                &format!("client-secret-file = {inside:?}"),
            ),
            "ligger i datamappa",
        ),
        (format!("{right}\nhigh = []"), "hvilke ord som betyr nivået"),
        (right.replace("id-porten", "own"), "tekst på knappen"),
        (
            format!("{right}\nauthorization-details = \"a\""),
            "ikke en liste i JSON",
        ),
        (format!("{right}\nunknown = 1"), "ikke skrevet riktig"),
        (
            line("Fjellvik helsestasjon", ""),
            "ber linja for Fjellvik helsestasjon ikke om noe",
        ),
        (line("Månebasen", "role = \"a\""), "den finnes ikke her"),
        (
            format!(
                "{right}\n[[sign-in.mapping]]\nunit = \"a\"\nfunction = \"worker\"\nrole = \"a\""
            ),
            "for familier",
        ),
    ];
    for (way, sentence) in cases {
        let said = town.refuses(std::slice::from_ref(&way));
        assert!(said.contains(sentence), "{sentence}: {said}\n{way}");
    }
    let twice = town.refuses(&[right.clone(), right.clone()]);
    assert!(twice.contains("kan ikke være navnet"), "{twice}");
}

#[test]
fn the_address_of_the_pages_must_fit_what_browsers_use() {
    let town = Town::new();
    let settings = format!(
        "municipality = \"a\"\naddress = \"http://127.0.0.1:1\"\n[[sign-in]]\n{}",
        right(&town)
    );
    let refused = town.house.serve(&settings, town.port);
    let said = format!(
        "{:#}",
        refused.expect_err("plain HTTP with cookies for HTTPS")
    );
    assert!(said.contains("kan ikke være adressen til sidene"), "{said}");
}
