//! The command `demo`: the synthetic municipality, on this machine only.

mod clock;
mod dull;
mod kept;
mod people;
mod wording;

use crate::command::{Demo, Families, PeopleForm};
use crate::config::{DEMO_KEYS, Settings};
use crate::house::{self, House};
use crate::{keys, store, tell};
use anyhow::{Context, Result, ensure};
use clock::KeptClock;
pub(crate) use dull::dull;
use journal::Journal;
use kept::Kept;
use law::RuleSet;
use sample::Sample;
use std::net::SocketAddr;
use std::path::Path;
use tokio::net::TcpListener;

/// Makes the synthetic municipality where there is none, and serves it until stopped.
pub(crate) async fn run(options: Demo) -> Result<()> {
    ensure!(
        options.address.is_loopback(),
        tell::words().operator_demo_loopback(options.address.to_string())
    );
    let words = tell::words();
    std::fs::create_dir_all(&options.data)
        .with_context(|| words.operator_no_folder(tell::name(&options.data)))?;
    let kept = Kept::of(&options.data, options.families)?;
    let settings = settings(&options.data, &options.database)?;
    let journal = store::open(&settings).await?;
    let sample = Sample::of(kept.families, kept.today, &rule_set());
    written(&journal, &sample, &kept, &options.data).await?;
    let clock = KeptClock::start(&options.data, &kept, options.families.today)?;
    let address = SocketAddr::from((options.address, options.port));
    let listener = TcpListener::bind(address)
        .await
        .with_context(|| words.operator_no_listen(address.to_string()))?;
    let base = format!("http://{}", listener.local_addr()?);
    if options.print_people == PeopleForm::Json {
        tell::answer(&people::json(&base, words, &sample));
    } else {
        tell::answer(&words.demo_keys(options.data.join(DEMO_KEYS).display().to_string()));
        tell::answer(&people::text(&base, words, &sample));
    }
    let house = House {
        office: house::office(&journal, clock.clock)?,
        journal,
        data: options.data.clone(),
        settings: house::settings(sample::MUNICIPALITY.to_owned(), false, true),
        folders: settings.folders()?,
        seals: None,
    };
    let keeping = clock.keep();
    let served = house.serve(listener).await;
    keeping.end()?;
    served
}

/// The settings of a demo, which keeps its keys in its data folder.
fn settings(data: &Path, database: &str) -> Result<Settings> {
    let file = data.join(DEMO_KEYS);
    if !file.is_file() {
        keys::write_new(&file)?;
    }
    Ok(Settings {
        data: Some(data.to_owned()),
        database: Some(database.to_owned()),
        ..Settings::default()
    })
}

fn rule_set() -> String {
    RuleSet::embedded().hash().to_string()
}

/// Writes the municipality on the first start; later starts go on with what is there.
async fn written(journal: &Journal, sample: &Sample, kept: &Kept, data: &Path) -> Result<()> {
    let words = tell::words();
    if Sample::is_written(journal).await? {
        tell::progress(&words.demo_goes_on(i64::from(kept.families)));
        return Ok(());
    }
    kept.write(data)?;
    sample
        .write(journal, |done, all| {
            if done % 20 == 0 || done == all {
                let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
                tell::progress(&words.demo_writing(number(done), number(all)));
            }
        })
        .await
        .with_context(|| words.operator_demo_unwritten())
}

/// The command `sample-words`.
pub(crate) fn words(options: Families) -> Result<()> {
    let (families, today) = kept::chosen(options);
    let words = sample::words(families, today);
    let line = serde_json::json!({
        "names": words.names,
        "numbers": words.numbers,
        "sentences": words.sentences,
    });
    tell::answer(&line.to_string());
    Ok(())
}
