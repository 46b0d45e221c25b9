//! Which pages of a case a reader has, as links.

use crate::part::action::Link;
use casework::case::CaseHead;
use language::Words;

/// A page of a case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tab {
    /// What happens now.
    Now,
    /// Mapping and hearing.
    Need,
    /// Assessment and decisions.
    Assessment,
    /// The plan.
    Plan,
    /// Coordinator and team.
    People,
    /// Consents.
    Consent,
    /// Promises and notes.
    Promise,
    /// Messages.
    Message,
    /// Who has looked.
    Log,
    /// Demands about one's own information, for those who judge them.
    Demand,
}

impl Tab {
    /// Where what stands in the log is read: families and those who check access come from the log,
    /// those at work from the day of the case.
    pub(crate) fn of_record(head: &CaseHead) -> Self {
        match head.family || head.checks {
            true => Self::Log,
            false => Self::Now,
        }
    }
}

impl Tab {
    const ALL: [Self; 10] = [
        Self::Now,
        Self::Need,
        Self::Assessment,
        Self::Plan,
        Self::People,
        Self::Consent,
        Self::Promise,
        Self::Message,
        Self::Log,
        Self::Demand,
    ];

    /// The last part of the path.
    fn path(self) -> &'static str {
        match self {
            Self::Now => "",
            Self::Need => "/need",
            Self::Assessment => "/assessment",
            Self::Plan => "/plan",
            Self::People => "/team",
            Self::Consent => "/consent",
            Self::Promise => "/promise",
            Self::Message => "/message",
            Self::Log => "/log",
            Self::Demand => "/demand",
        }
    }

    fn label(self, words: Words, family: bool) -> String {
        match self {
            Self::Now if family => words.family_title(),
            Self::Now => words.case_overview(),
            Self::Need => words.case_tab_need(),
            Self::Assessment if family => words.case_tab_decisions(),
            Self::Assessment => words.case_tab_assessment(),
            Self::Plan if family => words.family_plan(),
            Self::Plan => words.case_plan(),
            Self::People if family => words.family_people(),
            Self::People => words.case_tab_team(),
            Self::Consent => words.case_tab_consent(),
            Self::Promise => words.case_promises(),
            Self::Message => words.case_tab_message(),
            Self::Log => words.shell_seen(),
            Self::Demand => words.demand_tab(),
        }
    }

    /// Whether the reader has the page; what it shows there, its permit decides.
    fn open_to(self, head: &CaseHead) -> bool {
        if head.checks {
            return self == Self::Log;
        }
        // for whoever sees single things alone, the other pages are not there
        if head.stranger {
            return false;
        }
        match self {
            Self::Now | Self::Plan | Self::People | Self::Promise => true,
            Self::Need => head.family || head.coordinates || head.reads_needs,
            Self::Assessment | Self::Consent | Self::Message => head.family || head.coordinates,
            Self::Log => head.family,
            Self::Demand => head.unit,
        }
    }
}

/// The pages of a case that the reader has.
pub(crate) fn tabs(words: Words, head: &CaseHead, here: Tab) -> Vec<Link> {
    Tab::ALL
        .into_iter()
        .filter(|tab| tab.open_to(head))
        .map(|tab| {
            let href = format!("/case/{}{}", head.id, tab.path());
            Link::new(href, tab.label(words, head.family)).here(tab == here)
        })
        .collect()
}
