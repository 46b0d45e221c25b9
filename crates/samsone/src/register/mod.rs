//! The command `register`: which organisations and units there are, and who works there.

mod mistakes;
mod read;
mod table;
#[cfg(test)]
mod tests;

use crate::command::Register;
use crate::config::Settings;
use crate::{config, house, keys, store, tell};
use anyhow::{Context, Error, Result, bail, ensure};
use casework::organisation::{Described, Registration, UnitChange};
use journal::Journal;
use mistakes::Mistakes;
use office::organisation::{Registering, Unregistered};
use office::{Clock, Office};
use std::io::{IsTerminal, stdin};
use std::path::Path;

/// What is answered by whoever wants it written, in the three languages.
const YES: [&str; 4] = ["ja", "j", "yes", "y"];

/// Says what is to change, and writes it when the operator agrees.
pub(crate) async fn register(options: Register) -> Result<()> {
    let words = tell::words();
    let settings = Settings::of(&options.place)?;
    let described = described(&options.file, &settings)?;
    let journal = opened(&settings).await?;
    let office = house::office(&journal, Clock::Machine)?;
    let registering = registering(&office, &described, &options.file).await?;
    for registration in registering.registrations() {
        told(registration);
    }
    if !registering.receives_notices() {
        tell::progress(&words.organisation_no_receiver());
    }
    if registering.is_empty() {
        tell::answer(&words.organisation_nothing(tell::name(&options.file)));
        return Ok(());
    }
    ensure!(options.yes || agreed()?, words.organisation_unwritten());
    match office.register(registering).await {
        Err(office::Error::Conflict { .. } | office::Error::Refused(_)) => {
            bail!(words.organisation_conflict())
        }
        written => written?,
    }
    tell::answer(&words.organisation_done());
    Ok(())
}

/// What the file describes. It holds national numbers in the clear, so it does not lie with the
/// store.
fn described(file: &Path, settings: &Settings) -> Result<Described> {
    let (words, name) = (tell::words(), tell::name(file));
    let text =
        std::fs::read_to_string(file).with_context(|| words.operator_no_reading(name.clone()))?;
    ensure!(
        !config::is_inside(file, settings.data.as_deref()),
        words.organisation_inside(name)
    );
    if keys::is_open(file) {
        tell::progress(&words.organisation_open(tell::name(file)));
    }
    read::read(&text).map_err(|mistakes| all(file, mistakes))
}

/// Every mistake on a line of its own, and then that nothing was written.
fn all(file: &Path, mistakes: Vec<(usize, String)>) -> Error {
    let words = tell::words();
    let count = tell::number(mistakes.len());
    for (line, said) in mistakes {
        tell::progress(&words.organisation_line(tell::number(line), said));
    }
    Error::msg(words.organisation_mistakes(count, tell::name(file)))
}

/// The journal, which is made where there is none yet: this is the first thing that is written.
async fn opened(settings: &Settings) -> Result<Journal> {
    let words = tell::words();
    if store::is_there(settings).is_err() {
        let data = settings.data()?;
        let name = tell::name(data);
        std::fs::create_dir_all(data).with_context(|| words.operator_no_folder(name.clone()))?;
        tell::progress(&words.organisation_new_store(name));
    }
    store::open(settings).await
}

async fn registering(office: &Office, described: &Described, file: &Path) -> Result<Registering> {
    match office.registering(described).await {
        Ok(registering) => Ok(registering),
        Err(Unregistered::Faults(faults)) => {
            let mut mistakes = Mistakes::new("");
            mistakes.add_faults(faults);
            Err(all(file, mistakes.found()))
        }
        Err(Unregistered::Error(error)) => Err(error.into()),
    }
}

/// What is to change in an organisation. Of people only how many there are.
fn told(registration: &Registration) {
    if registration.is_empty() {
        return;
    }
    let words = tell::words();
    let Registration {
        name,
        joins,
        units,
        begins,
        changes,
        ends,
        opens,
        closes,
        ..
    } = registration;
    tell::answer(&match joins {
        true => words.organisation_new(name),
        false => words.organisation_known(name),
    });
    for (change, name) in units {
        tell::answer(&match change {
            UnitChange::New => words.organisation_unit_new(name),
            UnitChange::Changed => words.organisation_unit_changed(name),
            UnitChange::Left => words.organisation_unit_left(name),
        });
    }
    let [begins, changes, ends] = [*begins, *changes, *ends].map(tell::number);
    tell::answer(&words.organisation_people(begins, changes, ends));
    let [opens, closes] = [opens.len(), closes.len()].map(tell::number);
    tell::answer(&words.organisation_accounts(opens, closes));
}

/// Asks the operator, where somebody is there to answer.
fn agreed() -> Result<bool> {
    let words = tell::words();
    ensure!(stdin().is_terminal(), words.organisation_needs_yes());
    tell::progress(&words.organisation_ask());
    let mut line = String::new();
    stdin().read_line(&mut line)?;
    Ok(YES.contains(&line.trim().to_lowercase().as_str()))
}
