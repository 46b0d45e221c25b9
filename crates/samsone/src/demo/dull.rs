//! The command `sample-dull`: as many dull cases as one asks for, for measuring.

use super::kept::{self, Kept};
use super::settings;
use crate::command::{Families, SampleDull};
use crate::{store, tell};
use anyhow::{Context, Result, ensure};
use sample::Sample;

/// Writes the cases, seals them, and prints lines of JSON: who reads the inbox, and for each case
/// its id, a parent and the coordinator. Sign-in links follow from the ids.
pub(crate) async fn dull(options: SampleDull) -> Result<()> {
    let (_, today) = kept::chosen(Families {
        families: None,
        today: options.today,
    });
    let words = tell::words();
    std::fs::create_dir_all(&options.data)
        .with_context(|| words.operator_no_folder(tell::name(&options.data)))?;
    let settings = settings(&options.data, &options.database)?;
    let journal = store::open(&settings).await?;
    ensure!(
        !Sample::is_written(&journal).await?,
        words.operator_not_empty()
    );
    let kept = Kept { families: 0, today };
    kept.write(&options.data)?;
    sample::dull(&journal, options.cases, today, |written| {
        if written % 6_400 == 0 || written == options.cases {
            let (done, all) = (tell::number(written), tell::number(options.cases));
            tell::progress(&words.operator_cases(done, all));
        }
    })
    .await?;
    journal.seal(casework::moment::Moment::noon(today)).await?;
    tell::answer(&serde_json::json!({ "unit": sample::dull_unit() }).to_string());
    for number in 0..options.cases {
        let one = sample::dull_case(number, today);
        let line = serde_json::json!({
            "case": one.case,
            "parent": one.parent,
            "coordinator": one.coordinator,
        });
        tell::answer(&line.to_string());
    }
    Ok(())
}
