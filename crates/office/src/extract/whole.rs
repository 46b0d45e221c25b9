//! The chapter of one case: every page of it, through the reader's permit, in one record.

use crate::Office;
use crate::desk::{Desk, OpenCase};
use crate::error::Error;
use crate::log::{LogLine, Over, Wanted, Who, log_lines};
use casework::access::{Seen, Viewer, Viewing};
use casework::assessment::{AssessmentScene, assessment_page};
use casework::case::case_head;
use casework::consent::consent_page;
use casework::coordinator::coordinator_page;
use casework::decision::decision_page;
use casework::demand::demand_lines;
use casework::extract::{
    Chapter, Code, Line, Name, Part, PartName, Somebody, assessment_lines, consent_lines,
    coordinator_lines, decision_lines, family_lines, message_lines, need_lines, note_lines,
    plan_lines, promise_lines, team_lines,
};
use casework::id::ItemId;
use casework::log::question_lines;
use casework::message::message_page;
use casework::need::need_page;
use casework::note::note_page;
use casework::person::{People, family_page};
use casework::plan::{Which, plan_page};
use casework::promise::promise_page;
use casework::team::team_page;
use std::collections::BTreeMap;

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

fn mapped<V>(seen: Seen<V>, lines: impl FnOnce(&V) -> Vec<Line>) -> Option<Seen<Vec<Line>>> {
    Some(seen.map(|view| lines(&view)))
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
        let begun = self.people_parts(desk, open, &people, begin(open));
        let begun = self.law_parts(desk, open, begun).await?;
        let begun = work_parts(desk, open, &people, begun);
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

    fn people_parts(&self, desk: &Desk, open: &OpenCase, people: &People, begun: Begun) -> Begun {
        let (case, id, child, permit) = (&open.case, open.id, &open.child, &open.permit);
        let directory = &desk.directory;
        let family = family_page(case, id, permit, people, directory);
        let begun = with(
            begun,
            PartName::Person,
            family.and_then(|seen| mapped(seen, family_lines)),
        );
        let ground = self.ground(open, desk);
        let coordinator = coordinator_page(ground, id, permit, people, &BTreeMap::new());
        let begun = with(
            begun,
            PartName::Coordinator,
            mapped(coordinator, coordinator_lines),
        );
        let team = team_page(case, id, child, permit, directory);
        let begun = with(begun, PartName::Team, mapped(team, team_lines));
        let scene = self.consent_scene(open, desk);
        let consents = consent_page(scene, desk.scene(open), permit, people);
        let consents = consents.and_then(|seen| mapped(seen, consent_lines));
        with(begun, PartName::Consent, consents)
    }

    async fn law_parts(
        &self,
        desk: &mut Desk,
        open: &OpenCase,
        begun: Begun,
    ) -> Result<Begun, Error> {
        let needs = need_page(
            &open.case,
            open.id,
            &open.child,
            &desk.directory,
            &open.permit,
        );
        let mut begun = with(begun, PartName::Need, mapped(needs, need_lines));
        let assessments: Vec<_> = open.case.assessments().collect();
        let pages = assessments
            .into_iter()
            .filter_map(|item| assessment_page(self.scene(desk, open), item, &open.permit));
        let pages = Seen::all(pages).map(|seen| {
            seen.map(|pages| pages.iter().flat_map(assessment_lines).collect::<Vec<_>>())
        });
        begun = with(begun, PartName::Assessment, pages);
        let letters: Vec<ItemId> = open.case.letters().collect();
        let mut pages = Vec::new();
        for item in letters {
            let names = crate::decision::names(desk, &open.case, item).await?;
            pages.extend(decision_page(
                self.scene(desk, open),
                item,
                &names,
                &open.permit,
            ));
        }
        let pages = Seen::all(pages).map(|seen| {
            seen.map(|pages| pages.iter().flat_map(decision_lines).collect::<Vec<_>>())
        });
        Ok(with(begun, PartName::Decision, pages))
    }

    fn scene<'a>(&self, desk: &'a Desk, open: &'a OpenCase) -> AssessmentScene<'a> {
        AssessmentScene {
            id: open.id,
            case: &open.case,
            child: &open.child,
            directory: &desk.directory,
            rules: self.rules(),
        }
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

fn work_parts(desk: &Desk, open: &OpenCase, people: &People, begun: Begun) -> Begun {
    let (case, id, child, permit) = (&open.case, open.id, &open.child, &open.permit);
    let directory = &desk.directory;
    let plan = plan_page(desk.scene(open), permit, people, Which::Standing);
    let begun = with(begun, PartName::Plan, mapped(plan, plan_lines));
    let promises = promise_page(case, id, child, permit, directory);
    let begun = with(begun, PartName::Promise, mapped(promises, promise_lines));
    let notes = note_page(case, id, child, permit, directory);
    let begun = with(begun, PartName::Note, mapped(notes, note_lines));
    let messages = message_page(case, id, child, permit, (directory, people));
    with(begun, PartName::Message, mapped(messages, message_lines))
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
