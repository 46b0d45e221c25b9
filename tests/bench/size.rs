//! Everything that is measured in a store of one size.

use std::fs;
use std::time::Duration;

use anyhow::{Result, ensure};

use crate::append::{self, in_turn};
use crate::check::Ask;
use crate::client::get;
use crate::figures::Figures;
use crate::load::{Chance, Until, run};
use crate::options::Options;
use crate::pages::Page;
use crate::people::People;
use crate::process::memory;
use crate::report::{Report, aim};
use crate::server::{Counted, Server};
use crate::store::Store;

/// Cases that everybody comes back to.
const WORKING: usize = 1_000;
/// Connections, from one to many.
const CROWD: [usize; 2] = [8, 64];
/// Messages of the append lines.
const SENT: usize = 8_000;
/// Stretches in which a page and its bare twin take turns.
const STRETCHES: u32 = 4;

/// A store that is being measured, and who has signed in to it.
struct Bench<'a> {
    options: &'a Options,
    store: Store,
    people: People,
    cases: u64,
}

/// Measures a store of one size.
pub(crate) fn measure(options: &Options, cases: u64, report: &mut Report) -> Result<()> {
    let store = Store::of(&options.folder, cases)?;
    making(&store, cases, report);
    let mut bench = Bench {
        options,
        store,
        people: People::default(),
        cases,
    };
    let (working, drawn) = (bench.working(), bench.drawn());
    bench.sign_in(&working, &drawn)?;
    for page in [Page::Case, Page::Start] {
        bench.cold(page, &drawn, report)?;
    }
    bench.warm(&working, report)?;
    if options.cases.first() == Some(&cases) {
        bench.append(report)?;
    }
    Ok(())
}

fn making(store: &Store, cases: u64, report: &mut Report) {
    let took = store.took.as_secs_f64();
    report.fact(
        format!("making {cases} cases"),
        format!("{took:.0} s, {} MB", store.bytes() / 1_000_000),
        format!("{} s for 100 000", aim::MAKING),
        took * 100_000.0 / cases as f64 <= aim::MAKING,
    );
}

impl Bench<'_> {
    /// The working set: whole coordinators, the first of the store.
    fn working(&self) -> Vec<usize> {
        (0..WORKING.min(self.store.cases.len())).collect()
    }

    /// As many cases, drawn from all, one of each coordinator while there are enough.
    fn drawn(&self) -> Vec<usize> {
        let mut chance = Chance::new(7);
        let all = self.store.cases.len();
        let step = (all / WORKING).max(1);
        (0..WORKING.min(all))
            .map(|place| (place * step + chance.below(step)).min(all - 1))
            .collect()
    }

    fn anybody(&self) -> Ask {
        Ask {
            request: get("/", ""),
            status: 200,
            holds: Vec::new(),
        }
    }

    fn sign_in(&mut self, working: &[usize], drawn: &[usize]) -> Result<()> {
        let (server, _) = Server::start(&self.store.data, &self.anybody())?;
        for page in Page::ALL {
            for numbers in [working, drawn] {
                let people = page.people(&self.store, numbers);
                self.people.sign_in(&server, people.into_iter())?;
            }
        }
        Ok(())
    }

    /// A fresh start that answers a family first, in how long.
    fn start(&self) -> Result<(Server, Duration)> {
        let first = Page::Case.asks(&self.store, &self.people, &[0], "")?;
        let found = first
            .first()
            .map(|ask| Server::start(&self.store.data, ask));
        found.unwrap_or_else(|| anyhow::bail!("the store has no case"))
    }

    fn cold(&self, page: Page, drawn: &[usize], report: &mut Report) -> Result<()> {
        let (server, took) = self.start()?;
        if page == Page::Case {
            let took = took.as_secs_f64();
            let holds = took <= aim::START;
            let aim = format!("{} s", aim::START);
            let what = format!("first answered page after the start, {} cases", self.cases);
            report.fact(what, format!("{took:.2} s"), aim, holds);
            let held = memory(&server.process(), "VmRSS")?;
            let what = format!("memory after the start, {} cases", self.cases);
            report.note(what, format!("{held} MB"));
        }
        let asks = page.asks(&self.store, &self.people, drawn, "")?;
        let figures = self.counted(&server, asks.len(), || run(&server, &asks, 1, Until::Once))?;
        report.cold(self.cases, page, figures);
        Ok(())
    }

    fn warm(&self, working: &[usize], report: &mut Report) -> Result<()> {
        let (server, _) = self.start()?;
        for page in Page::ALL {
            let asks = page.asks(&self.store, &self.people, working, "")?;
            let twins = page.asks(&self.store, &self.people, working, "/bare")?;
            run(&server, &asks, 8, Until::Once)?;
            run(&server, &twins, 8, Until::Once)?;
            let before = server.counted()?;
            let (alone, commits) = in_turn(&server, asks.iter().cycle(), self.options.time)?;
            let mut shown = alone.count();
            report.alone(self.cases, page, alone, &commits);
            for connections in CROWD {
                let (figures, twin) = self.beside(&server, &asks, &twins, connections)?;
                shown += figures.count();
                if connections == 64 {
                    report.price(self.cases, page, &figures, twin);
                }
                report.warm(self.cases, page, connections, figures);
            }
            recorded(&before, &server.counted()?, shown)?;
        }
        self.memory(&server, report)
    }

    /// Pages and their bare twins, in turn, so that both meet the same noise.
    fn beside(
        &self,
        server: &Server,
        asks: &[Ask],
        twins: &[Ask],
        connections: usize,
    ) -> Result<(Figures, Figures)> {
        let until = Until::Time(self.options.time / STRETCHES);
        let (mut safe, mut bare) = (Figures::default(), Figures::default());
        for _ in 0..STRETCHES {
            safe.join(run(server, asks, connections, until)?);
            if connections == 64 {
                bare.join(run(server, twins, connections, until)?);
            }
        }
        Ok((safe, bare))
    }

    fn memory(&self, server: &Server, report: &mut Report) -> Result<()> {
        let counted = server.counted()?;
        let held = memory(&server.process(), "VmHWM")?;
        let found = format!(
            "{held} MB at most, {} of {} MB folded streams, {} found and {} made",
            counted.cache_bytes / 1_048_576,
            counted.cache_limit / 1_048_576,
            counted.hits,
            counted.misses
        );
        report.note(
            format!("memory under the bench, {} cases", self.cases),
            found,
        );
        Ok(())
    }

    fn counted(
        &self,
        server: &Server,
        shown: usize,
        measure: impl FnOnce() -> Result<Figures>,
    ) -> Result<Figures> {
        let before = server.counted()?;
        let figures = measure()?;
        recorded(&before, &server.counted()?, shown)?;
        Ok(figures)
    }

    /// Messages on a copy of the store, so that the next run finds the same cases.
    fn append(&self, report: &mut Report) -> Result<()> {
        let folder = self.store.data.with_extension("copy");
        if folder.is_dir() {
            fs::remove_dir_all(&folder)?;
        }
        self.store.copy(&folder)?;
        let (server, _) = Server::start(&folder, &self.anybody())?;
        let mut chance = Chance::new(11);
        let messages = append::messages(&self.store, &self.people, SENT, &mut chance)?;
        let (first, rest) = messages.split_at(SENT / 4);
        let (alone, commits) = in_turn(&server, first.iter(), self.options.time)?;
        let limit = commits.median() + aim::BEYOND;
        report.fact(
            "append over the network, one client: median".to_owned(),
            format!("{:.2} ms, 99 % {:.2} ms", alone.median(), alone.within(99)),
            format!("bare insert {:.2} + {} ms", commits.median(), aim::BEYOND),
            alone.median() <= limit,
        );
        let many = run(&server, rest, 64, Until::Once)?;
        let until = Until::Time(self.options.time);
        let bare = run(&server, &[append::bare("/bench/grouped")], 64, until)?;
        let part = many.rate() / bare.rate();
        report.fact(
            "append over the network, 64 clients on different cases".to_owned(),
            format!("{:.0}/s, {:.2} ms CPU each", many.rate(), many.cpu()),
            format!(
                "{part:.2} of {:.0}/s bare inserts, aim {}",
                bare.rate(),
                aim::PART
            ),
            part >= aim::PART,
        );
        append::arrived(
            &server,
            &self.store,
            &self.people,
            alone.count() + many.count(),
        )?;
        drop(server);
        Ok(fs::remove_dir_all(&folder)?)
    }
}

/// Every page that was shown must stand in the log, and nothing else.
fn recorded(before: &Counted, after: &Counted, shown: usize) -> Result<()> {
    let recorded = after.openings - before.openings;
    ensure!(
        recorded == shown as u64,
        "{shown} pages were shown and {recorded} openings recorded"
    );
    Ok(())
}
