//! What does not go together in a description, or with what stands already.

use super::*;

#[test]
fn what_does_not_go_together_is_told_with_its_line_and_all_at_once() {
    let at = |line, one| DescribedEmployee { line, ..one };
    let coordinating = |line, name| DescribedUnit {
        line,
        service: Service::CoordinatingUnit,
        ..unit(name, Vec::new())
    };
    let employees = vec![
        at(3, employee(KARI, "Kari")),
        at(4, employee(KARI, "Karen")),
        at(5, employee(OLA, "Ola")),
    ];
    let units = vec![
        DescribedUnit {
            line: 2,
            ..unit("a", employees)
        },
        DescribedUnit {
            line: 6,
            ..unit("a", Vec::new())
        },
        coordinating(7, "b"),
        coordinating(8, "c"),
    ];
    let all = described(vec![
        DescribedOrganisation {
            line: 1,
            ..organisation("Fjellvik", units)
        },
        DescribedOrganisation {
            line: 9,
            ..organisation("Granheim", Vec::new())
        },
        DescribedOrganisation {
            line: 10,
            ..organisation("Fjellvik", Vec::new())
        },
    ]);
    let found: Vec<(usize, Wrong)> = faults(&all, &Known::default())
        .into_iter()
        .map(|fault| (fault.line, fault.wrong))
        .collect();
    let expected = [
        (4, Wrong::EmployeeTwice { first: 3 }),
        (4, Wrong::OtherName { first: 3 }),
        (6, Wrong::UnitTwice { first: 2 }),
        (
            8,
            Wrong::SecondCoordinatingUnit {
                name: "b".to_owned(),
            },
        ),
        (
            9,
            Wrong::SecondMunicipality {
                name: "Fjellvik".to_owned(),
            },
        ),
        (10, Wrong::OrganisationTwice { first: 1 }),
    ];
    assert_eq!(found, expected);
}

#[test]
fn what_stands_already_counts_among_what_there_is_one_of() {
    let mut town = Town::default();
    let coordinating = |name: &str| DescribedUnit {
        service: Service::CoordinatingUnit,
        ..unit(name, Vec::new())
    };
    let first = described(vec![organisation(
        "Fjellvik",
        vec![coordinating("Enheten")],
    )]);
    town.register(&first, today());
    assert!(faults(&first, &town.known).is_empty());
    let other = described(vec![organisation("Granheim", Vec::new())]);
    let found = faults(&other, &town.known);
    assert!(
        matches!(&found[..], [Fault { wrong: Wrong::SecondMunicipality { name }, .. }] if name == "Fjellvik")
    );
    let mut renamed = described(vec![organisation(
        "Fjellvik",
        vec![coordinating("Kontoret")],
    )]);
    let found = faults(&renamed, &town.known);
    assert!(
        matches!(&found[..], [Fault { wrong: Wrong::SecondCoordinatingUnit { name }, .. }] if name == "Enheten")
    );
    renamed.organisations[0].units[0].formerly = Some("Enheten".to_owned());
    assert!(faults(&renamed, &town.known).is_empty());
}
