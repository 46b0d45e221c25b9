//! The town, served inside the test: who asks, what comes back, and what was recorded of it.

use axum::body::Body;
use axum::http::{Request, header};
use casework::access::{Level, Opening};
use casework::entry::Sequence;
use casework::id::Id;
use casework::moment::{Date, Moment};
use http_body_util::BodyExt;
use hyper::service::Service;
use hyper_util::service::TowerToHyperService;
use jiff::civil::date;
use journal::{Config, Database, Encryption, Journal, MasterKeys};
use law::RuleSet;
use office::session::{Entrance, Opens, Proof, SignIn, Token};
use office::{Clock, Form, Office};
use sample::{WatchedTown, Watcher};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

static DRAWN: AtomicU64 = AtomicU64::new(1);

pub fn randomness(bytes: &mut [u8]) {
    for part in bytes.chunks_mut(8) {
        let mut hasher = DefaultHasher::new();
        std::process::id().hash(&mut hasher);
        DRAWN.fetch_add(1, Ordering::Relaxed).hash(&mut hasher);
        part.copy_from_slice(&hasher.finish().to_be_bytes()[..part.len()]);
    }
}

/// An id that nobody has.
pub fn an_id() -> String {
    let mut bytes = [0; 16];
    randomness(&mut bytes);
    Id::from_bytes(bytes).to_string()
}

/// A form that nobody has sent yet.
pub fn a_form() -> Form {
    Form {
        errand: an_id().parse().unwrap(),
        shown: Sequence::NONE,
    }
}

pub fn today() -> Date {
    date(2026, 11, 23)
}

/// Who has thought up a token.
pub const MADE_UP: &str = "a session that was made up";

/// Who asks.
#[derive(Clone)]
pub struct Asker {
    pub name: String,
    pub cookie: Option<String>,
    pub watcher: Option<Watcher>,
}

impl Asker {
    /// Whether somebody is the one who asks.
    pub fn is(&self, person: Id) -> bool {
        let watcher = self.watcher.as_ref();
        watcher.is_some_and(|watcher| person == Id::from(watcher.person))
    }
}

/// An answer as it came.
pub struct Answer {
    /// Whether the request only read.
    pub read: bool,
    pub status: u16,
    pub location: String,
    pub heads: String,
    pub body: String,
    pub openings: Vec<Opening>,
}

/// A folder that goes with the test.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Self {
        let name = format!("samsone-matrix-{}", an_id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The served town.
pub struct Site {
    pub office: Office,
    pub journal: Journal,
    pub town: Arc<WatchedTown>,
    pub askers: Vec<Asker>,
    pages: TowerToHyperService<axum::Router>,
    clock: Clock,
    folder: Folder,
}

async fn journal(folder: &Path) -> Journal {
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
        cache_bytes: 1 << 24,
        encryption: Encryption::On,
        randomness,
        instance: "test".to_owned(),
    };
    Journal::open_careless(config).await.unwrap()
}

impl Site {
    /// A town, written and served, with a session for everybody who looks.
    /// What is not there is answered as soon as it can be, since so much is asked for here.
    pub async fn open(town: WatchedTown) -> Self {
        Self::answering(town, Duration::ZERO).await
    }

    /// The same, where it leaves on a step of time.
    pub async fn answering(town: WatchedTown, step: Duration) -> Self {
        let folder = Folder::new();
        let journal = journal(&folder.0).await;
        town.write(&journal).await.unwrap();
        let clock = Clock::calm(today());
        let mut site = Self::over(Arc::new(town), (journal, folder), (clock, step), false);
        site.askers = site.everybody().await;
        site
    }

    /// The same town beside this one: what is sent to it changes nothing here.
    pub async fn copy(&self) -> Self {
        self.copied(false).await
    }

    /// The same, where codes and public forms are taken only so many times.
    pub async fn limited(&self) -> Self {
        self.copied(true).await
    }

    async fn copied(&self, limits: bool) -> Self {
        let folder = Folder::new();
        for entry in std::fs::read_dir(&self.folder.0).unwrap() {
            let file = entry.unwrap().path();
            std::fs::copy(&file, folder.0.join(file.file_name().unwrap())).unwrap();
        }
        let journal = journal(&folder.0).await;
        let town = Arc::clone(&self.town);
        let calm = (self.clock, Duration::ZERO);
        let mut site = Self::over(town, (journal, folder), calm, limits);
        site.askers.clone_from(&self.askers);
        site
    }

    fn over(
        town: Arc<WatchedTown>,
        (journal, folder): (Journal, Folder),
        (clock, refusal_step): (Clock, Duration),
        limits: bool,
    ) -> Self {
        let office = Office::new(journal.clone(), clock, RuleSet::embedded(), randomness).unwrap();
        let entrance = |name: &str, opens| Entrance {
            name: name.to_owned(),
            opens,
        };
        let office = office.with_entrances(vec![entrance("family", Opens::Family)]);
        let settings = web::Settings {
            municipality: "Fjellvik kommune".to_owned(),
            secure: false,
            demo: false,
            pace: limits.then(web::Pace::default),
            refusal_step,
            sign_in: None,
            child_protection: web::ChildProtection::default(),
        };
        let pages = web::router(office.clone(), settings);
        Self {
            pages: TowerToHyperService::new(pages),
            office,
            journal,
            town,
            askers: Vec::new(),
            clock,
            folder,
        }
    }

    /// Somebody who looks.
    pub fn asker(&self, name: &str) -> Asker {
        let mut all = self.askers.iter();
        all.find(|asker| asker.name == name).unwrap().clone()
    }

    /// Everybody who looks: the people of the town, the first parent at too low a level, one who
    /// has made up a session, and nobody.
    async fn everybody(&self) -> Vec<Asker> {
        let mut all = Vec::new();
        for watcher in &self.town.watchers {
            let sign_in = SignIn::authenticated(watcher.person);
            let token = self.office.begin_session(sign_in).await.unwrap();
            all.push(Asker {
                name: watcher.name.clone(),
                cookie: Some(format!("samsone={token}")),
                watcher: Some(watcher.clone()),
            });
        }
        let parent = &self.town.watchers[1];
        let proof = Proof {
            entrance: "family".to_owned(),
            level: Level::Substantial,
            said: Vec::new(),
            sid: None,
            id_token: String::new(),
        };
        let sign_in = self.office.sign_in(&parent.number, proof).await.unwrap();
        let token = self.office.begin_session(sign_in.unwrap()).await.unwrap();
        let asker = |name: String, token: Option<String>, watcher| Asker {
            name,
            cookie: token.map(|token| format!("samsone={token}")),
            watcher,
        };
        all.extend(self.on_own_page(&all).await);
        let low = format!("{}, signed in at a low level", parent.name);
        all.push(asker(low, Some(token.to_string()), Some(parent.clone())));
        all.push(asker(MADE_UP.to_owned(), Some("ab".repeat(32)), None));
        all.push(asker("nobody signed in".to_owned(), None, None));
        all
    }

    /// The first child on its own page: by a code on paper, and together with its coordinator, who signs
    /// in once more for it.
    async fn on_own_page(&self, all: &[Asker]) -> [Asker; 2] {
        let child = &self.town.children[0];
        let name = format!("{}: coordinator", child.name);
        let coordinator = all.iter().find(|asker| asker.name == name).unwrap();
        let coordinator = coordinator.watcher.as_ref().unwrap().person;
        let sign_in = SignIn::authenticated(coordinator);
        let staff = self.office.begin_session(sign_in).await.unwrap();
        let viewer = self.office.session(staff).await.unwrap().unwrap().viewer;
        let (case, form) = (child.case, a_form());
        let code = self.office.make_code(viewer, case, form).await.unwrap();
        let by_code = self.office.enter_by_code(code.unwrap().text()).await;
        let (beside, _) = self.office.sit_beside((staff, viewer), case).await.unwrap();
        let asker = |how: &str, token: Token| Asker {
            name: format!("{}: child {how}", child.name),
            cookie: Some(format!("samsone={token}")),
            watcher: Some(self.town.watchers[0].clone()),
        };
        [
            asker("with a code on paper", by_code.unwrap().unwrap()),
            asker("together with the coordinator", beside),
        ]
    }

    pub async fn get(&self, path: &str, asker: &Asker) -> Answer {
        self.ask("GET", path, asker, String::new()).await
    }

    pub async fn ask(&self, method: &str, path: &str, asker: &Asker, body: String) -> Answer {
        let usual = [("host", "localhost"), ("accept-language", "nb")];
        self.ask_with(method, path, asker, body, &usual).await
    }

    /// The same with these headers instead of the usual ones.
    pub async fn ask_with(
        &self,
        method: &str,
        path: &str,
        asker: &Asker,
        body: String,
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if method == "POST" {
            request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        if let Some(cookie) = &asker.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        let before = self.office.now();
        let answer = self
            .pages
            .call(request.body(Body::from(body)).unwrap())
            .await
            .unwrap();
        let (head, body) = answer.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        let location = head.headers.get(header::LOCATION);
        let location = location.map(|value| value.to_str().unwrap().to_owned());
        Answer {
            read: method == "GET",
            status: head.status.as_u16(),
            location: location.unwrap_or_default(),
            heads: format!("{:?}", head.headers),
            body: String::from_utf8_lossy(&body).into_owned(),
            openings: match head.status.as_u16() {
                200 => self.openings(before, asker).await,
                _ => Vec::new(),
            },
        }
    }

    /// What was recorded since a moment of what somebody was shown.
    async fn openings(&self, since: Moment, asker: &Asker) -> Vec<Opening> {
        let Some(watcher) = &asker.watcher else {
            return Vec::new();
        };
        let mut reading = self.journal.reading().await.unwrap();
        let mut found: Vec<Opening> = Vec::new();
        let mut subjects = vec![Id::from(self.town.beside.report)];
        for child in &self.town.children {
            subjects.extend([Id::from(child.case), Id::from(child.notice)]);
        }
        for subject in subjects {
            let newest = reading.openings(subject, 4, None).await.unwrap();
            let mine = newest.into_iter();
            let mine = mine.filter(|one| one.at >= since && one.by == watcher.person);
            for one in mine {
                if !found.contains(&one) {
                    found.push(one);
                }
            }
        }
        found
    }
}
