//! The copy as a whole: the reader's own chapter, then one for each case.

use crate::Office;
use crate::desk::{Desk, OpenCase};
use crate::error::Error;
use crate::show::Shown;
use crate::today::Length;
use casework::access::{Seen, Viewer};
use casework::decision::opened;
use casework::entry::{Capacity, Sequence};
use casework::extract::{
    Chapter, Extract, FORMAT, Line, Part, PartName, employment_lines, notice_lines, task_lines,
};
use casework::id::{CaseId, ItemId, NoticeId};
use casework::index::Holder;
use casework::moment::Moment;
use casework::notice::notice_page;
use casework::stream::StreamKind;

/// How many notices one person has given at most.
const NOTICES: i64 = 2_000;

impl Office {
    /// Everything that the program holds and the reader may see: for the family its cases, for an employee what is
    /// written down about the employment and what there is to do (personvernforordningen artikkel 15). What it shows is recorded as one
    /// opening of every case in it.
    ///
    /// # Errors
    /// `StepUp` when the sign-in opens no case; when the database fails.
    pub async fn extract(&self, viewer: Viewer) -> Result<Shown<Extract>, Error> {
        for (case, letter) in self.letters(viewer).await? {
            self.decision_opened(viewer, case, letter).await?;
        }
        let mut desk = self.desk().await?;
        let made = desk.at;
        let mut chapters: Vec<Seen<Chapter>> = Vec::new();
        if viewer.capacity == Capacity::Family {
            for id in desk.own_cases(viewer).await? {
                match desk.case(viewer, id).await {
                    Ok(open) => chapters.push(self.case_chapter(&mut desk, viewer, &open).await?),
                    Err(Error::NotFound) => {}
                    Err(error) => return Err(error),
                }
            }
        }
        let own = match viewer.capacity {
            Capacity::Family => notices(&mut desk, viewer).await?,
            Capacity::Function { .. } => tasks(&mut desk, viewer).await?,
            Capacity::OwnPage { .. } | Capacity::Public => None,
        };
        let employed = employed(&desk, viewer);
        drop(desk);
        match Seen::all(chapters.into_iter().chain(own)) {
            Some(seen) => {
                let seen = seen.map(|chapters| whole(made, employed, chapters));
                self.show(seen, Sequence::NONE).await
            }
            None => Ok(Shown {
                view: whole(made, employed, Vec::new()),
                sequence: Sequence::NONE,
            }),
        }
    }

    /// The letters of the family's cases that the reader has not opened: whoever has them in a copy has opened them.
    async fn letters(&self, viewer: Viewer) -> Result<Vec<(CaseId, ItemId)>, Error> {
        if viewer.capacity != Capacity::Family {
            return Ok(Vec::new());
        }
        let mut desk = self.desk().await?;
        let ids = desk.own_cases(viewer).await?;
        let mut letters = Vec::new();
        for open in desk.cases(viewer, &ids).await? {
            letters.extend(unopened(&open).into_iter().map(|letter| (open.id, letter)));
        }
        Ok(letters)
    }
}

/// The letters that the reader may read and has not opened yet.
pub(crate) fn unopened(open: &OpenCase) -> Vec<ItemId> {
    let may_open = |letter: &ItemId| opened(&open.case, &open.permit, *letter).is_ok();
    open.case.letters().filter(may_open).collect()
}

fn whole(made: Moment, employed: Option<Part>, chapters: Vec<Chapter>) -> Extract {
    let (mut own, mut all): (Vec<Chapter>, Vec<Chapter>) =
        chapters.into_iter().partition(|chapter| chapter.own);
    let mut parts: Vec<Part> = employed.into_iter().collect();
    parts.extend(own.drain(..).flat_map(|chapter| chapter.parts));
    if !parts.is_empty() {
        all.insert(
            0,
            Chapter {
                child: None,
                own: true,
                parts,
            },
        );
    }
    Extract {
        format: FORMAT,
        made,
        chapters: all,
    }
}

fn own_chapter(part: PartName, lines: Vec<Line>) -> Chapter {
    Chapter {
        child: None,
        own: true,
        parts: Part::of(part, lines).into_iter().collect(),
    }
}

/// The employment is written down for everybody to see; it needs no permit.
fn employed(desk: &Desk, viewer: Viewer) -> Option<Part> {
    let Capacity::Function { .. } = viewer.capacity else {
        return None;
    };
    let directory = &desk.directory;
    let employments = directory.employments_of(viewer.person);
    Part::of(
        PartName::Employment,
        employment_lines(directory, employments),
    )
}

async fn notices(desk: &mut Desk, viewer: Viewer) -> Result<Option<Seen<Chapter>>, Error> {
    let holders = [Holder::Person(viewer.person)];
    let (day, page) = (desk.day(), journal::Page::first(NOTICES));
    let subjects = desk
        .reading
        .subjects(&holders, day, StreamKind::Notice, page)
        .await?;
    let ids: Vec<NoticeId> = subjects.into_iter().map(NoticeId).collect();
    let given = desk.notices(viewer, &ids).await?;
    let pages = given
        .iter()
        .filter_map(|open| notice_page(&open.notice, open.id, &open.permit, &desk.directory));
    Ok(Seen::all(pages).map(|seen| {
        seen.map(|pages| {
            let lines = pages.iter().flat_map(notice_lines).collect();
            own_chapter(PartName::Notice, lines)
        })
    }))
}

async fn tasks(desk: &mut Desk, viewer: Viewer) -> Result<Option<Seen<Chapter>>, Error> {
    let mine = crate::today::mine(desk, viewer, Length::Whole).await?;
    Ok(mine.map(|seen| seen.map(|list| own_chapter(PartName::Task, task_lines(&list.lines)))))
}
