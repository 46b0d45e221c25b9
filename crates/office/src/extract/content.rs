//! What stands in a case, sort by sort: each by the view of its page, through one permit.

use crate::Office;
use crate::desk::{Desk, OpenCase};
use crate::error::Error;
use casework::access::Seen;
use casework::assessment::{AssessmentScene, assessment_page};
use casework::coordinator::coordinator_page;
use casework::decision::{DecisionPage, decision_page};
use casework::extract::{
    Line, PartName, assessment_lines, coordinator_lines, decision_lines, family_lines,
    message_lines, need_lines, note_lines, plan_lines, promise_lines, team_lines, unopened_lines,
};
use casework::id::ItemId;
use casework::message::message_page;
use casework::need::need_page;
use casework::note::note_page;
use casework::person::{People, family_page};
use casework::plan::{Which, plan_page};
use casework::promise::promise_page;
use casework::team::team_page;
use std::collections::BTreeMap;

/// The lines of each sort, each with the record of what they show.
pub(crate) type Sorts = Vec<(PartName, Seen<Vec<Line>>)>;

pub(super) fn mapped<V>(
    seen: Seen<V>,
    lines: impl FnOnce(&V) -> Vec<Line>,
) -> Option<Seen<Vec<Line>>> {
    Some(seen.map(|view| lines(&view)))
}

impl Office {
    /// Who belongs to the family, who coordinates and who takes part.
    pub(crate) fn who_is_there(&self, desk: &Desk, open: &OpenCase, people: &People) -> Sorts {
        let (case, id, child, permit) = (&open.case, open.id, &open.child, &open.permit);
        let directory = &desk.directory;
        let family = family_page(case, id, permit, people, directory);
        let family = family.and_then(|seen| mapped(seen, family_lines));
        let ground = self.ground(open, desk);
        let coordinator = coordinator_page(ground, id, permit, people, &BTreeMap::new());
        let team = team_page(case, id, child, permit, directory);
        kept([
            (PartName::Person, family),
            (
                PartName::Coordinator,
                mapped(coordinator, coordinator_lines),
            ),
            (PartName::Team, mapped(team, team_lines)),
        ])
    }

    /// What was told, assessed, decided, planned, promised, noted and said. Of a letter that whoever looks has not
    /// opened stands that it is there: what it says is read where opening it is written down.
    pub(crate) async fn what_is_written(
        &self,
        desk: &mut Desk,
        open: &OpenCase,
        people: &People,
        unopened: &[ItemId],
    ) -> Result<Sorts, Error> {
        let decisions = self.letters_of(desk, open, unopened).await?;
        let (case, id, child, permit) = (&open.case, open.id, &open.child, &open.permit);
        let directory = &desk.directory;
        let needs = need_page(case, id, child, directory, permit);
        let plan = plan_page(desk.scene(open), permit, people, Which::Standing);
        let promises = promise_page(case, id, child, permit, directory);
        let notes = note_page(case, id, child, permit, directory);
        let messages = message_page(case, id, child, permit, (directory, people));
        Ok(kept([
            (PartName::Need, mapped(needs, need_lines)),
            (PartName::Assessment, self.assessed(desk, open)),
            (PartName::Decision, decisions),
            (PartName::Plan, mapped(plan, plan_lines)),
            (PartName::Promise, mapped(promises, promise_lines)),
            (PartName::Note, mapped(notes, note_lines)),
            (PartName::Message, mapped(messages, message_lines)),
        ]))
    }

    fn assessed(&self, desk: &Desk, open: &OpenCase) -> Option<Seen<Vec<Line>>> {
        let pages = open
            .case
            .assessments()
            .filter_map(|item| assessment_page(self.scene(desk, open), item, &open.permit));
        let lines = |pages: Vec<_>| pages.iter().flat_map(assessment_lines).collect();
        Seen::all(pages).map(|seen| seen.map(lines))
    }

    async fn letters_of(
        &self,
        desk: &mut Desk,
        open: &OpenCase,
        unopened: &[ItemId],
    ) -> Result<Option<Seen<Vec<Line>>>, Error> {
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
        let lines = |page: &DecisionPage| match unopened.contains(&page.id) {
            true => unopened_lines(page),
            false => decision_lines(page),
        };
        let lines = |pages: Vec<DecisionPage>| pages.iter().flat_map(lines).collect();
        Ok(Seen::all(pages).map(|seen| seen.map(lines)))
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

/// The sorts of which there is a page for the reader.
fn kept(sorts: impl IntoIterator<Item = (PartName, Option<Seen<Vec<Line>>>)>) -> Sorts {
    let sorts = sorts.into_iter();
    sorts
        .filter_map(|(sort, lines)| Some((sort, lines?)))
        .collect()
}
