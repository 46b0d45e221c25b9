//! How long a case is kept: nothing is due before the municipality has decided, nothing is erased before somebody has
//! said so, and what is erased is gone whole.

use super::support::{Family, Town, today};
use casework::case::Case;
use casework::entry::Sequence;
use casework::installation::{INSTALLATION, Installation};
use casework::moment::Moment;
use casework::retention::{Fate, Keep, Subject};
use casework::told::Told;
use office::{Clock, Error, Office};

const MESSAGE: &str = "Vi klarer oss nå";

async fn quiet_family(town: &Town) -> Family {
    let family = town.family("Ask").await;
    let form = town.form(Sequence::NONE);
    let text = Told::from(MESSAGE);
    let sent = town.office.send_message(
        family.mother(),
        family.case,
        form,
        (casework::label::Sphere::Shared, text),
    );
    sent.await.unwrap();
    family
}

/// The office so many months later, where cases are due after ten years.
fn later(town: &Town, months: i64) -> Office {
    let span = jiff::Span::new().months(months);
    let day = today().checked_add(span).unwrap();
    let rules = law::RuleSet::embedded();
    let clock = Clock::Still(Moment::noon(day));
    let office = Office::new(
        town.journal.clone(),
        clock,
        rules,
        super::support::randomness,
    );
    let keep = Keep {
        cases: Some(120),
        notices: Some(24),
    };
    office.unwrap().with_keep(keep)
}

async fn due(office: &Office, town: &Town) -> Vec<Subject> {
    let page = office.retention(town.staff.unit.viewer()).await.unwrap();
    page.view.due.into_iter().map(|line| line.subject).collect()
}

async fn retire(
    (office, town): (&Office, &Town),
    family: &Family,
    fate: Fate,
    why: &str,
) -> Result<(), Error> {
    let unit = town.staff.unit.viewer();
    let (form, subject) = (town.form(Sequence::NONE), Subject::Case(family.case));
    office
        .retire(unit, form, subject, (fate, Told::from(why)))
        .await
}

#[tokio::test]
async fn a_case_is_due_when_nothing_was_written_for_as_long_as_the_municipality_has_decided() {
    let town = Town::open().await;
    let family = quiet_family(&town).await;
    assert!(
        due(&town.office, &town).await.is_empty(),
        "nothing is decided"
    );
    assert!(due(&later(&town, 119), &town).await.is_empty());
    let office = later(&town, 121);
    assert_eq!(due(&office, &town).await, [Subject::Case(family.case)]);
    let day = office.unit_day(town.staff.unit.viewer()).await.unwrap();
    assert_eq!(day.view.due, 1);
    for other in [family.mother(), town.staff.coordinator.viewer()] {
        assert!(matches!(
            office.retention(other).await,
            Err(Error::NotFound)
        ));
    }
    // kept with a reason, it comes again after as long
    let nothing = retire((&office, &town), &family, Fate::Kept, " ").await;
    assert!(matches!(nothing, Err(Error::Refused(_))));
    let kept = retire(
        (&office, &town),
        &family,
        Fate::Kept,
        "Det er et søsken til",
    )
    .await;
    kept.unwrap();
    assert!(due(&office, &town).await.is_empty());
    assert_eq!(due(&later(&town, 245), &town).await.len(), 1);
}

#[tokio::test]
async fn what_is_not_due_is_not_erased_whoever_asks() {
    let town = Town::open().await;
    let family = quiet_family(&town).await;
    let office = later(&town, 12);
    let early = retire((&office, &town), &family, Fate::NotForArchive, "Rydder").await;
    assert!(matches!(early, Err(Error::NotFound)));
    let office = later(&town, 121);
    let (form, subject) = (town.form(Sequence::NONE), Subject::Case(family.case));
    let why = (Fate::NotForArchive, Told::from("Rydder"));
    let coordinator = town.staff.coordinator.viewer();
    let other = office.retire(coordinator, form, subject, why).await;
    assert!(matches!(other, Err(Error::NotFound)));
    assert_eq!(due(&office, &town).await.len(), 1);
}

#[tokio::test]
async fn what_is_confirmed_is_gone_whole_and_everything_else_stands() {
    let town = Town::open().await;
    let family = quiet_family(&town).await;
    let other = town.family("Bo").await;
    let office = later(&town, 121);
    let done = retire((&office, &town), &family, Fate::Archived, "Avlevert i vår").await;
    done.unwrap();
    let gone = office.messages(family.child(), family.case).await;
    assert!(matches!(gone, Err(Error::NotFound)));
    assert_eq!(due(&office, &town).await, [Subject::Case(other.case)]);
    // ten years on, the child is grown and reads for itself
    assert!(office.messages(other.child(), other.case).await.is_ok());
    let mut reading = town.journal.reading().await.unwrap();
    let folded = reading.fold::<Case>(family.case.into()).await.unwrap();
    assert!(folded.is_none_or(|folded| folded.state.child().is_none()));
    let installation = reading.fold::<Installation>(INSTALLATION).await.unwrap();
    assert!(
        installation.unwrap().state.to_erase.is_empty(),
        "it is done"
    );
    drop(reading);
    assert_eq!(town.journal.verify(|_| {}).await.unwrap().broken, None);
    assert!(!town.journal.erasures().await.unwrap().is_empty());
    assert_eq!(office.erase_confirmed(office.now()).await.unwrap(), 0);
}
