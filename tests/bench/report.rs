//! The tables: what was measured, what was aimed at, and whether it holds.

use std::fmt;

use crate::figures::Figures;
use crate::pages::Page;

/// The aims.
pub(crate) mod aim {
    /// Milliseconds that a page or an append may take beyond a bare durable commit.
    pub(crate) const BEYOND: f64 = 0.5;
    /// Pages in a second with 64 connections.
    pub(crate) const RATE: f64 = 5_000.0;
    /// Processor time of a page in milliseconds, from folded cases and from sealed entries.
    pub(crate) const WARM: f64 = 0.4;
    /// The same where every case has to be opened first.
    pub(crate) const COLD: f64 = 4.0;
    /// The part of a bare rate that must remain.
    pub(crate) const PART: f64 = 0.5;
    /// How many times slower the same working set may be in the largest store.
    pub(crate) const GROWTH: f64 = 1.2;
    /// Seconds from the start to the first answered page.
    pub(crate) const START: f64 = 0.3;
    /// Seconds for making the largest store.
    pub(crate) const MAKING: f64 = 600.0;
}

/// One line of pages.
struct Line {
    cases: u64,
    page: &'static str,
    connections: usize,
    state: &'static str,
    figures: Figures,
    aims: Vec<String>,
}

/// Everything that was measured.
#[derive(Default)]
pub(crate) struct Report {
    lines: Vec<Line>,
    facts: Vec<(String, String, String)>,
}

/// A figure beside what was aimed at.
fn held(what: &str, holds: bool) -> String {
    format!("{} {what}", if holds { "holds:" } else { "**misses**:" })
}

impl Report {
    /// A fact with what was aimed at.
    pub(crate) fn fact(&mut self, what: String, found: String, aim: String, holds: bool) {
        self.facts.push((what, found, held(&aim, holds)));
    }

    /// A fact without an aim.
    pub(crate) fn note(&mut self, what: String, found: String) {
        self.facts.push((what, found, String::new()));
    }

    /// A page from folded cases with several connections.
    pub(crate) fn warm(&mut self, cases: u64, page: Page, connections: usize, figures: Figures) {
        let mut aims = Vec::new();
        if connections == 64 {
            let (rate, cpu) = (figures.rate(), figures.cpu());
            aims.push(held(&format!("{:.0}/s", aim::RATE), rate >= aim::RATE));
            aims.push(held(&format!("{} ms CPU", aim::WARM), cpu <= aim::WARM));
        }
        self.line(cases, page, connections, "warm", figures, aims);
    }

    /// A page with one connection, beside bare durable commits in turn.
    pub(crate) fn alone(&mut self, cases: u64, page: Page, figures: Figures, commits: &Figures) {
        let limit = commits.median() + aim::BEYOND;
        let what = format!("commit {:.2} + {} ms", commits.median(), aim::BEYOND);
        let aims = vec![held(&what, figures.median() <= limit)];
        self.line(cases, page, 1, "warm", figures, aims);
    }

    /// Pages of cases that nobody has opened since the start.
    pub(crate) fn cold(&mut self, cases: u64, page: Page, figures: Figures) {
        let what = format!("{} ms CPU", aim::COLD);
        let aims = vec![held(&what, figures.cpu() <= aim::COLD)];
        self.line(cases, page, 1, "cold", figures, aims);
    }

    /// What safety costs: the same page with and without it.
    pub(crate) fn price(&mut self, cases: u64, page: Page, safe: &Figures, bare: Figures) {
        let part = safe.rate() / bare.rate();
        let cpu = bare.cpu() / safe.cpu();
        let what = format!(
            "{part:.2} of the bare rate, {cpu:.2} counted in CPU, aim {}",
            aim::PART
        );
        let aims = vec![held(&what, part >= aim::PART)];
        self.line(cases, page, 64, "bare", bare, aims);
    }

    /// The same working set in the smallest and the largest store.
    pub(crate) fn compare_sizes(&mut self) {
        let sizes: Vec<u64> = self.lines.iter().map(|line| line.cases).collect();
        let (Some(least), Some(most)) = (sizes.iter().min(), sizes.iter().max()) else {
            return;
        };
        if least == most {
            return;
        }
        for page in Page::ALL {
            let found = |cases: u64| {
                self.lines.iter().find(|line| {
                    (line.cases, line.page, line.state) == (cases, page.name(), "warm")
                        && line.connections == 64
                })
            };
            if let (Some(small), Some(large)) = (found(*least), found(*most)) {
                let times = large.figures.cpu() / small.figures.cpu();
                self.facts.push((
                    format!("{}: CPU at {most} cases against {least}", page.name()),
                    format!("{times:.2} times"),
                    held(&format!("{} times", aim::GROWTH), times <= aim::GROWTH),
                ));
            }
        }
    }

    fn line(
        &mut self,
        cases: u64,
        page: Page,
        connections: usize,
        state: &'static str,
        figures: Figures,
        aims: Vec<String>,
    ) {
        let line = Line {
            cases,
            page: page.name(),
            connections,
            state,
            figures,
            aims,
        };
        eprintln!("{line}");
        self.lines.push(line);
    }
}

impl fmt::Display for Line {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let figures = &self.figures;
        let both = || format!("{:.2} + {:.2}", figures.cpu(), figures.client_cpu());
        let taken = || format!("{:.1}", figures.taken());
        let machine = match self.connections {
            // between the pages the program made bare commits, which would be counted with them
            1 if self.state == "warm" => "| |".to_owned(),
            1 => format!("{} | {} |", both(), taken()),
            _ => format!("{} | {} | {:.0}", both(), taken(), figures.reach()),
        };
        write!(
            formatter,
            "| {} | {} | {} | {} | {:.0} | {:.2} | {:.2} | {machine} | {} |",
            self.cases,
            self.page,
            self.state,
            self.connections,
            figures.rate(),
            figures.median(),
            figures.within(99),
            self.aims.join("; ")
        )
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            formatter,
            "| cases | page | | connections | pages/s | median ms | 99 % ms | CPU ms | others | reach | aim |\n\
             |---|---|---|---|---|---|---|---|---|---|---|"
        )?;
        for line in &self.lines {
            writeln!(formatter, "{line}")?;
        }
        writeln!(formatter, "\n| what | found | aim |\n|---|---|---|")?;
        for (what, found, aim) in &self.facts {
            writeln!(formatter, "| {what} | {found} | {aim} |")?;
        }
        Ok(())
    }
}
