//! A site of its own for each test: one municipality, somebody in its coordinating unit, one child.

use casework::entry::{Actor, Capacity, Entry, Function, Sequence};
use casework::id::{ErrandId, Id, OrganisationId, PersonId, StreamId, UnitId};
use casework::installation::{INSTALLATION, Installation, InstallationEvent};
use casework::label::{Act, Kind, Label, Source, Sphere, Strictness};
use casework::moment::Moment;
use casework::organisation::{
    Employment, Organisation, OrganisationEvent, OrganisationKind, Service, Unit,
};
use casework::person::{Birth, Name, Person, PersonEvent};
use casework::stream::Stream;
use jiff::civil::date;
use journal::{Append, Config, Database, Encryption, Journal, MasterKeys, StreamAppend};
use law::RuleSet;
use office::session::SignIn;
use office::{Clock, Office};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::net::TcpListener;

static DRAWN: AtomicU64 = AtomicU64::new(1);

fn randomness(bytes: &mut [u8]) {
    for part in bytes.chunks_mut(8) {
        let mut hasher = DefaultHasher::new();
        std::process::id().hash(&mut hasher);
        DRAWN.fetch_add(1, Ordering::Relaxed).hash(&mut hasher);
        part.copy_from_slice(&hasher.finish().to_be_bytes()[..part.len()]);
    }
}

/// A new identifier.
pub fn id() -> Id {
    let mut bytes = [0; 16];
    randomness(&mut bytes);
    Id::from_bytes(bytes)
}

pub fn noon() -> Moment {
    Moment::noon(date(2026, 11, 23))
}

/// A journal in a folder.
pub async fn journal(folder: &Path) -> Journal {
    let config = Config {
        database: Database::Sqlite {
            file: folder.join("journal.sqlite"),
        },
        keys: MasterKeys {
            wrapping: [1; 32],
            seal: [2; 32],
            search: [3; 32],
            former_seals: Vec::new(),
        },
        cache_bytes: 1 << 20,
        encryption: Encryption::On,
        randomness,
        instance: "test".to_owned(),
    };
    Journal::open(config).await.unwrap()
}

/// What an operator would set.
pub fn settings(secure: bool) -> web::Settings {
    web::Settings {
        municipality: "Lillevik kommune".to_owned(),
        secure,
        demo: false,
        pace: None,
        refusal_step: web::REFUSAL_STEP,
        sign_in: None,
        child_protection: web::ChildProtection::default(),
    }
}

/// A served municipality.
pub struct Town {
    pub address: SocketAddr,
    pub office: Office,
    journal: Journal,
    staff: PersonId,
    child: PersonId,
    secure: bool,
    _folder: Folder,
}

/// A folder that goes with the test.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("samsone-pages-{}", id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

impl Town {
    /// A site as browsers reach it over HTTPS.
    pub async fn secure() -> Self {
        Self::open(true).await
    }

    /// A site as tests and the demo reach it.
    pub async fn plain() -> Self {
        Self::open(false).await
    }

    async fn open(secure: bool) -> Self {
        let folder = Folder::new();
        let journal = journal(&folder.0).await;
        let office = office(&journal, noon(), RuleSet::embedded());
        let (staff, child) = (PersonId(id()), PersonId(id()));
        settle(&journal, staff, child).await;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let pages = web::router(office.clone(), settings(secure));
        tokio::spawn(async move { axum::serve(listener, pages).await });
        Self {
            address,
            office,
            journal,
            staff,
            child,
            secure,
            _folder: folder,
        }
    }

    /// The cookie of somebody in the coordinating unit who has just signed in.
    pub async fn staff(&self) -> String {
        self.signed_in(&self.office, self.staff).await
    }

    /// The cookie of a child who has just signed in.
    pub async fn family(&self) -> String {
        self.signed_in(&self.office, self.child).await
    }

    /// The cookie of a child whose session ended an hour ago.
    pub async fn family_too_late(&self) -> String {
        let earlier = office(
            &self.journal,
            noon().plus(-90 * 60_000),
            RuleSet::embedded(),
        );
        self.signed_in(&earlier, self.child).await
    }

    async fn signed_in(&self, office: &Office, person: PersonId) -> String {
        let sign_in = SignIn::authenticated(person);
        let token = office.begin_session(sign_in).await.unwrap();
        let prefix = if self.secure { "__Host-" } else { "" };
        format!("{prefix}samsone={token}")
    }

    /// The paths of the forms that wait for the child.
    pub async fn waiting(&self) -> Vec<String> {
        let waiting = self.office.unsent(self.child).await.unwrap();
        waiting.into_iter().map(|one| one.path).collect()
    }

    /// How many notices have come.
    pub async fn notices(&self, cookie: &str) -> usize {
        let inbox = super::browser::get("/inbox").cookie(Some(cookie));
        let page = inbox.ask(self.address).await;
        assert_eq!(page.status, 200, "{}", page.body);
        page.body.matches("href=\"/notice/").count() - page.body.matches("/notice/new").count()
    }
}

/// The errands over a journal, at a moment, under some rules.
pub fn office(journal: &Journal, at: Moment, rules: &'static RuleSet) -> Office {
    Office::new(journal.clone(), Clock::Still(at), rules, randomness).unwrap()
}

fn entry<E>(by: PersonId, event: E) -> Entry<E> {
    Entry {
        at: noon(),
        by: Actor::Person(by),
        capacity: Capacity::Family,
        label: Label {
            kind: Kind::Identity,
            strictness: Strictness::Ordinary,
            sphere: Sphere::Shared,
            source: Source::Family(by),
        },
        event,
    }
}

async fn settle(journal: &Journal, staff: PersonId, child: PersonId) {
    let (organisation, unit) = (OrganisationId(id()), UnitId(id()));
    let founded = [
        OrganisationEvent::Registered {
            name: "Lillevik kommune".to_owned(),
            owner: OrganisationKind::Municipality,
        },
        OrganisationEvent::UnitDescribed {
            unit: Unit {
                id: unit,
                name: "Koordinerende enhet".to_owned(),
                service: Service::CoordinatingUnit,
                act: Act::Health,
                telephone: "22334455".to_owned(),
            },
        },
        OrganisationEvent::Employed {
            employment: employment(staff, unit),
        },
    ];
    let joined = InstallationEvent::OrganisationJoined { organisation };
    let registered = PersonEvent::Registered {
        name: Name::new("Vilja", "Haug"),
        birth: Birth::Born {
            on: date(2009, 5, 20),
        },
    };
    let mut append = Append::new(ErrandId(id()), noon());
    let founded = founded.map(|event| entry(staff, event)).to_vec();
    append.streams = vec![
        stream::<Organisation>(organisation.into(), founded),
        stream::<Installation>(INSTALLATION, vec![entry(staff, joined)]),
        stream::<Person>(child.into(), vec![entry(staff, registered)]),
    ];
    journal.append(append).await.unwrap();
}

fn employment(person: PersonId, unit: UnitId) -> Employment {
    Employment {
        person,
        unit,
        function: Function::CoordinatingUnit,
        name: "Randi Moe".into(),
        title: "leder".to_owned(),
        competence: String::new(),
        telephone: "91234567".to_owned(),
        hours: String::new(),
        coordinator_hours: 4,
        from: date(2020, 1, 1),
        until: None,
    }
}

fn stream<S: Stream>(id: StreamId, entries: Vec<Entry<S::Event>>) -> StreamAppend {
    StreamAppend::of::<S>(id, Sequence::NONE, entries)
}
