//! The chapter of one case: every page of it, through the reader's permit, in one record.

use super::content::mapped;
use crate::Office;
use crate::desk::{Desk, OpenCase};
use crate::error::Error;
use crate::log::{LogLine, Over, Wanted, Who, log_lines};
use casework::access::{Seen, Viewer, Viewing};
use casework::case::case_head;
use casework::consent::consent_page;
use casework::demand::demand_lines;
use casework::extract::{Chapter, Code, Line, Name, Part, PartName, Somebody, consent_lines};
use casework::log::question_lines;

/// A chapter under construction.
type Begun = Seen<Chapter>;

/// One part of a chapter, recorded with it.
fn with(begun: Begun, part: PartName, lines: Option<Seen<Vec<Line>>>) -> Begun {
    let Some(lines) = lines else {
        return begun;
    };
    begun.join(lines).map(|(mut chapter, lines)| {
        chapter.parts.extend(Part::of(part, lines));
        chapter
    })
}

impl Office {
    /// The chapter of a case.
    pub(super) async fn case_chapter(
        &self,
        desk: &mut Desk,
        viewer: Viewer,
        open: &OpenCase,
    ) -> Result<Begun, Error> {
        let people = desk.people(open).await?;
        let mut begun = begin(open);
        for (part, lines) in self.who_is_there(desk, open, &people) {
            begun = with(begun, part, Some(lines));
        }
        let scene = self.consent_scene(open, desk);
        let consents = consent_page(scene, desk.scene(open), &open.permit, &people);
        let consents = consents.and_then(|seen| mapped(seen, consent_lines));
        begun = with(begun, PartName::Consent, consents);
        for (part, lines) in self.what_is_written(desk, open, &people, &[]).await? {
            begun = with(begun, part, Some(lines));
        }
        let openings = log_lines(
            desk,
            open,
            viewer,
            (i64::MAX, Wanted::default(), Over::Notices),
        )
        .await?;
        let openings =
            openings.and_then(|seen| mapped(seen, |lines| lines.iter().map(opening).collect()));
        let begun = with(begun, PartName::Opening, openings);
        let mut viewing = Viewing::new(&open.permit);
        let questions = question_lines(&mut viewing, &open.case, &desk.directory);
        let questions = mapped(viewing.finish("log", questions), |all| {
            casework::extract::question_lines(all)
        });
        let begun = with(begun, PartName::Question, questions);
        let mut viewing = Viewing::new(&open.permit);
        let demands = demand_lines(&mut viewing, &open.case, &people, &desk.directory);
        let demands = mapped(viewing.finish("demands", demands), |all| {
            casework::extract::demand_lines(all)
        });
        Ok(with(begun, PartName::Demand, demands))
    }
}

fn begin(open: &OpenCase) -> Begun {
    let mut viewing = Viewing::new(&open.permit);
    let head = case_head(&mut viewing, open.id, &open.child);
    let chapter = Chapter {
        child: head.child,
        own: false,
        parts: Vec::new(),
    };
    viewing.finish("extract", chapter)
}

fn opening(line: &LogLine) -> Line {
    let told = Line::default().moment(Name::When, line.at);
    let told = match &line.who {
        Who::You => told.code(Name::By, Code::Somebody(Somebody::Reader)),
        Who::Hidden => told.code(Name::By, Code::Somebody(Somebody::Hidden)),
        Who::OwnPage { name, .. } if name.is_empty() => {
            told.code(Name::By, Code::Somebody(Somebody::Reader))
        }
        Who::Family { name } | Who::OwnPage { name, .. } => told.text(Name::By, name),
        Who::Employee { name, title, unit } => told
            .text(Name::By, name)
            .text(Name::Title, title)
            .text(Name::Unit, unit),
    };
    let (mut kinds, mut grounds) = (Vec::new(), Vec::new());
    for part in &line.parts {
        let (kind, ground) = (Code::Kind(part.kind), Code::Ground(part.ground));
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
        if !grounds.contains(&ground) {
            grounds.push(ground);
        }
    }
    told.codes(Name::Kinds, kinds).codes(Name::Ground, grounds)
}
