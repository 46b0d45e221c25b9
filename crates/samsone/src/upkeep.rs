//! What goes on beside the pages: sealing, sending what is to leave the house, forgetting sessions.

use crate::house::House;
use crate::keeping::{write_list, write_seal};
use delivery::Folders;
use journal::Journal;
use office::Office;
use std::path::PathBuf;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tracing::warn;

/// How often what has come is looked for and sent on.
const SENDING: Duration = Duration::from_secs(3);
/// How often the ends of all streams that moved are sealed, and old sessions forgotten.
const SEALING: Duration = Duration::from_secs(60);

/// The list of destroyed keys in the data folder.
const ERASURES: &str = "erasures.txt";

/// The tasks that go on until they are ended.
pub(crate) struct Upkeep {
    tasks: JoinSet<()>,
    stop: watch::Sender<bool>,
}

/// Starts everything that goes on beside the pages.
pub(crate) fn start(house: &House) -> Upkeep {
    let (stop, stopped) = watch::channel(false);
    let mut tasks = JoinSet::new();
    tasks.spawn(tidy(
        house.journal.clone(),
        house.office.clone(),
        house.data.join(ERASURES),
        stopped.clone(),
    ));
    if let Some(folder) = house.seals.clone() {
        let (journal, office) = (house.journal.clone(), house.office.clone());
        tasks.spawn(show_seals(journal, office, folder, stopped.clone()));
    }
    tasks.spawn(send(house.office.clone(), house.folders.clone(), stopped));
    Upkeep { tasks, stop }
}

impl Upkeep {
    /// Waits until one of the tasks has fallen; while they are not ended, only a panic does that.
    pub(crate) async fn fallen(&mut self) {
        while let Some(ended) = self.tasks.join_next().await {
            if ended.is_err() {
                return;
            }
        }
        std::future::pending().await
    }

    /// Lets what is being done come to its end, and ends.
    pub(crate) async fn end(mut self) {
        // nobody may listen any more; then there is nothing to end
        let _ = self.stop.send(true);
        while self.tasks.join_next().await.is_some() {}
    }
}

/// Waits; false when it is time to end.
async fn waits(stopped: &mut watch::Receiver<bool>, length: Duration) -> bool {
    tokio::select! {
        _ = tokio::time::sleep(length) => true,
        _ = stopped.changed() => false,
    }
}

async fn tidy(
    journal: Journal,
    office: Office,
    erasures: PathBuf,
    mut stopped: watch::Receiver<bool>,
) {
    // every case is gone through once a day; what was told stands in the case
    let mut gone_through = None;
    while waits(&mut stopped, SEALING).await {
        if let Err(error) = office.announce_again(office.now()).await {
            warn!(%error, "unopened decisions could not be announced again");
        }
        let today = office.now().date();
        if gone_through != Some(today) {
            if let Err(error) = office.recognise_names().await {
                warn!(%error, "names that nobody is to read could not be made recognisable");
            }
            match office.announce_turns(office.now()).await {
                Ok(_) => gone_through = Some(today),
                Err(error) => warn!(%error, "what the coming year changes could not be told"),
            }
        }
        if let Err(error) = office.erase_all_granted(office.now()).await {
            warn!(%error, "what is to be erased could not be erased");
        }
        if let Err(error) = office.erase_confirmed(office.now()).await {
            warn!(%error, "what was confirmed could not be erased");
        }
        if let Err(error) = journal.seal(office.now()).await {
            warn!(%error, "the store could not be sealed");
        }
        if let Err(error) = write_list(&journal, &erasures).await {
            warn!(%error, "the erasure list could not be written");
        }
        if let Err(error) = journal.forget_expired_sessions(office.now()).await {
            warn!(%error, "old sessions could not be forgotten");
        }
        if let Err(error) = office.forget_old_unsent().await {
            warn!(%error, "forms that nobody has sent could not be forgotten");
        }
    }
}

/// Puts the seal of the day where whoever has the store cannot reach it.
async fn show_seals(
    journal: Journal,
    office: Office,
    folder: PathBuf,
    mut stopped: watch::Receiver<bool>,
) {
    while waits(&mut stopped, SEALING).await {
        if let Err(error) = write_seal(&journal, &folder, office.now()).await {
            warn!(%error, "the seal of the day could not be written");
        }
    }
}

async fn send(office: Office, folders: Folders, mut stopped: watch::Receiver<bool>) {
    while waits(&mut stopped, SENDING).await {
        if let Err(error) = delivery::deliver(&office, &folders).await {
            warn!(%error, "what is to leave the house could not be sent");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trial;
    use casework::id::{ErrandId, Id, ItemId, PersonId};
    use delivery::Folder;
    use journal::Append;
    use office::Clock;

    fn with(task: impl Future<Output = ()> + Send + 'static) -> Upkeep {
        let mut tasks = JoinSet::new();
        tasks.spawn(task);
        let (stop, _) = watch::channel(false);
        Upkeep { tasks, stop }
    }

    #[tokio::test]
    async fn a_panic_in_a_task_is_told() {
        let mut upkeep = with(async { panic!("for the test") });
        let told = tokio::time::timeout(Duration::from_secs(10), upkeep.fallen()).await;
        assert!(told.is_ok());
        let mut upkeep = with(async {});
        let told = tokio::time::timeout(Duration::from_millis(50), upkeep.fallen()).await;
        assert!(told.is_err(), "a task that came to its end has not fallen");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_is_to_leave_the_house_is_put_into_the_folder() {
        let place = trial::Folder::new("upkeep");
        let data = &place.0;
        let journal = trial::journal(data).await;
        let office = crate::house::office(&journal, Clock::Machine).unwrap();
        let id = |byte| Id::from_bytes([byte; 16]);
        let mut append = Append::new(ErrandId(id(1)), office.now());
        let (notice, whom) = (ItemId(id(2)), PersonId(id(3)));
        let leaving = office::outgoing::something_has_come(notice, whom, office.now());
        append.outgoing.push(leaving);
        journal.append(append).await.unwrap();
        let folder = data.join("notices");
        let upkeep = start(&House {
            journal,
            office,
            settings: crate::house::settings("Fjellvik kommune".to_owned(), true, false),
            data: data.clone(),
            folders: Folders {
                notices: Folder::new(folder.clone()),
                child_protection: None,
            },
            seals: None,
        });
        let file = folder.join(format!("{notice}.txt"));
        for _ in 0..100 {
            if file.exists() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        upkeep.end().await;
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.contains(&whom.to_string()), "{text}");
    }
}
