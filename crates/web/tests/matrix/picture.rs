//! The access matrix: for every route, who gets what, as one text that can be read in a difference.

use crate::form::{Form, forms};
use crate::routes::{self, Route};
use crate::site::{Answer, Site, an_id, today};
use casework::access::Ground;
use sample::WatchedTown;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write;
use std::path::PathBuf;

/// Set to write the picture anew instead of holding it against what is kept.
const ANEW: &str = "SAMSONE_ACCESS_MATRIX";

/// The forms that somebody found, by who found them and where they are sent.
type Found = HashMap<(String, String), Form>;

const HEAD: &str = "\
Who gets what of every page and form, as the running program answers. Made by `cargo xtask
access-matrix`; read the difference before you keep it.

Two children: the open one lives at home and its coordinator is at work; the hidden one stays in a
shelter with its mother, and its coordinator is away. Everybody asks for both.

  shown      the page, with the kinds of information that were recorded as shown, by ground
  page       the page, with nothing of anybody
  not found  as if it did not exist
  sent on    to the page where it stands
  sign in    the page that asks for a sign-in, or for a surer one
  done       the form was taken
  again      the form came back with what is wrong in it
  refused    a rule of the law or the program says no

";

fn file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/matrix/access-matrix.txt")
}

/// What one answer comes to.
fn cell(answer: &Answer, town: &WatchedTown) -> String {
    let opening = (!answer.openings.is_empty()).then(|| shown(answer, town));
    match (answer.status, opening) {
        (200, Some((about, lines))) => format!("shown of {about} ({lines})"),
        (200, None) => "page".to_owned(),
        (303, _) if answer.location.starts_with("/sign-in") => "sign in".to_owned(),
        (303, _) if answer.read => "sent on".to_owned(),
        (303, _) => "done".to_owned(),
        (403, _) => "sign in more surely".to_owned(),
        (401, _) => "sign in".to_owned(),
        (404, _) => "not found".to_owned(),
        (422, _) if answer.body.contains("aria-invalid") || answer.body.contains("<form") => {
            "again".to_owned()
        }
        (409 | 422, _) => "refused".to_owned(),
        (status, _) => status.to_string(),
    }
}

/// Of whom what was shown, by ground.
fn shown(answer: &Answer, town: &WatchedTown) -> (String, String) {
    let mut grounds: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let parts = answer.openings.iter().flat_map(|opening| &opening.parts);
    for part in parts {
        let kinds = grounds.entry(word(part.ground)).or_default();
        kinds.insert(part.kind.word());
    }
    let lines = grounds.into_iter().map(|(ground, kinds)| {
        let kinds: Vec<&str> = kinds.into_iter().collect();
        format!("{ground}: {}", kinds.join(" "))
    });
    let subjects = |id| {
        answer
            .openings
            .iter()
            .any(|opening| opening.subjects.contains(&id))
    };
    let about = town.children.iter();
    let about = about.filter(|child| subjects(child.case.into()) || subjects(child.notice.into()));
    let mut about: Vec<&str> = about.map(|child| child.name).collect();
    about.extend(subjects(town.beside.report.into()).then_some("the report"));
    (about.join(" and "), lines.collect::<Vec<_>>().join("; "))
}

fn word(ground: Ground) -> &'static str {
    match ground {
        Ground::OwnInformation => "own",
        Ground::ParentalResponsibility => "responsibility",
        Ground::Care => "care",
        Ground::Participation => "participation",
        Ground::Consent(_) => "consent",
        Ground::OwnTask => "task",
        Ground::Appointment => "appointment",
        Ground::Responsible(_) => "owner",
        Ground::WrittenHere => "written here",
        Ground::StatutoryDuty => "duty",
        Ground::Emergency => "emergency",
        Ground::Supervision => "supervision",
    }
}

/// What tells an address from the others of its route: the words, and not the ids.
fn plain(route: &Route, address: &str, child: &sample::Watched) -> String {
    let parts = route.path.split('/').zip(address.split('/'));
    let words = parts.filter(|(known, _)| known.starts_with('{'));
    let words = words.filter_map(|(_, word)| match word {
        word if word == child.child.to_string() => Some("the-child"),
        word if word == child.case.to_string() || word == child.notice.to_string() => None,
        word if child.things.get("open").is_some_and(|open| open == word) => Some("still-open"),
        word if word.len() == 32 || word.bytes().all(|byte| byte.is_ascii_digit()) => None,
        word => Some(word),
    });
    words.collect::<Vec<_>>().join("/")
}

/// Who gets what at one address.
type Cells = BTreeMap<String, Vec<String>>;

/// Route by route: for each child, the addresses that answer alike, and what they answer.
type Blocks = BTreeMap<Route, BTreeMap<&'static str, Vec<(Vec<String>, Cells)>>>;

fn put(blocks: &mut Blocks, route: Route, (child, address): (&'static str, String), cells: Cells) {
    let alike = blocks.entry(route).or_default().entry(child).or_default();
    match alike.iter_mut().find(|(_, known)| *known == cells) {
        Some((addresses, _)) => addresses.push(address),
        None => alike.push((vec![address], cells)),
    }
}

fn written(blocks: &Blocks) -> String {
    let mut text = String::new();
    for (route, children) in blocks {
        writeln!(text, "\n{} {}", route.method, route.path).unwrap();
        for (child, alike) in children {
            for (addresses, cells) in alike {
                let about = endings(addresses);
                writeln!(text, "  {child}{about}").unwrap();
                text.push_str(&lines(cells));
            }
        }
    }
    text
}

/// What tells the addresses of a route apart, where there are several.
fn endings(addresses: &[String]) -> String {
    let several = addresses.iter().filter(|address| !address.is_empty());
    let all: Vec<&str> = several.map(String::as_str).collect();
    match all.is_empty() {
        true => String::new(),
        false => format!(" · {}", all.join(" ")),
    }
}

/// One line for each answer. Of those who get nothing, the largest group is everybody else.
fn lines(cells: &Cells) -> String {
    let shown = |what: &str| what.starts_with("shown") || what.starts_with("done");
    let nothing = cells.iter().filter(|(what, _)| !shown(what));
    let most = nothing
        .max_by_key(|(_, who)| who.len())
        .map(|(what, _)| what.clone());
    let mut text = String::new();
    for (what, who) in cells {
        let who = match most.as_ref() == Some(what) && who.len() > 3 {
            true => vec!["everybody else".to_owned()],
            false => who.clone(),
        };
        for line in folded(&format!("{what}:"), &who) {
            writeln!(text, "    {line}").unwrap();
        }
    }
    text
}

fn folded(first: &str, who: &[String]) -> Vec<String> {
    let mut lines = vec![first.to_owned()];
    for (place, name) in who.iter().enumerate() {
        let comma = if place + 1 < who.len() { "," } else { "" };
        let last = lines.last_mut().unwrap();
        match last.chars().count() + name.len() > 94 {
            true => lines.push(format!("    {name}{comma}")),
            false => last.push_str(&format!(" {name}{comma}")),
        }
    }
    lines
}

/// Everything that is asked of one child: the address, and the route it is of.
fn asked(site: &Site, looked: &str, method: &str) -> Vec<(Route, usize, String)> {
    let mut all = Vec::new();
    for route in routes::all()
        .into_iter()
        .filter(|route| route.method == method)
    {
        let about_a_child = route.path.contains("/{") && !route.path.starts_with("/assets");
        for (place, child) in site.town.children.iter().enumerate() {
            if place > 0 && !about_a_child {
                continue;
            }
            let addresses = routes::addresses(&route, child, looked, &site.town);
            all.extend(
                addresses
                    .into_iter()
                    .map(|address| (route.clone(), place, address)),
            );
        }
    }
    all
}

async fn reads(site: &Site, blocks: &mut Blocks) -> Found {
    let mut found = Found::new();
    // a question about an opening needs one: the child of the open home has read its plan
    let child = &site.town.children[0];
    let plan = format!("/case/{}/plan", child.case);
    let looked = site.get(&plan, &site.askers[0]).await.openings[0].at;
    for (route, place, address) in asked(site, &looked.milliseconds().to_string(), "GET") {
        let mut cells = Cells::new();
        for asker in &site.askers {
            let answer = site.get(&address, asker).await;
            for form in forms(&answer.body, &address) {
                found.insert((asker.name.clone(), form.action.clone()), form.clone());
                found
                    .entry((String::new(), form.action.clone()))
                    .or_insert(form);
            }
            let cell = cells.entry(cell(&answer, &site.town)).or_default();
            cell.push(asker.name.clone());
        }
        let child = &site.town.children[place];
        put(
            blocks,
            route.clone(),
            (child.name, plain(&route, &address, child)),
            cells,
        );
    }
    found
}

/// Sends every form: as the reader's own page filled it in, or as somebody else's did. Whoever
/// succeeds does so in a town of its own.
async fn writes(before: &Site, blocks: &mut Blocks, found: &Found) {
    let mut site = before.copy().await;
    for (route, place, address) in asked(before, "0", "POST") {
        let mut cells = Cells::new();
        for asker in &before.askers {
            let own = found.get(&(asker.name.clone(), address.clone()));
            let form = own.or_else(|| found.get(&(String::new(), address.clone())));
            let body = form.map(|form| form.body(&an_id())).unwrap_or_default();
            let answer = site.ask("POST", &address, asker, body).await;
            let cell = cells.entry(cell(&answer, &before.town)).or_default();
            cell.push(asker.name.clone());
            // a code on paper comes in the answer itself
            let paper = answer.status == 200 && answer.body.contains("paper-code");
            if answer.status == 303 || paper {
                site = before.copy().await;
            }
        }
        let child = &before.town.children[place];
        put(
            blocks,
            route.clone(),
            (child.name, plain(&route, &address, child)),
            cells,
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_gets_what_is_what_was_agreed() {
    let site = Site::open(WatchedTown::of_every_kind(today())).await;
    let mut blocks = Blocks::new();
    let found = reads(&site, &mut blocks).await;
    writes(&site, &mut blocks, &found).await;
    let askers: Vec<String> = site.askers.iter().map(|asker| asker.name.clone()).collect();
    let everybody = folded("Everybody:", &askers).join("\n");
    let text = format!("{HEAD}{everybody}\n{}", written(&blocks));
    let file = file();
    if std::env::var_os(ANEW).is_some() {
        std::fs::write(&file, &text).unwrap();
        return;
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    let mut lines = kept.lines().zip(text.lines()).enumerate();
    let differs = lines.find(|(_, (before, now))| before != now);
    assert!(
        kept == text,
        "the access matrix has changed, first at {differs:?}: run `cargo xtask access-matrix` and read the difference"
    );
}
