//! What one sees of a notice.

use super::event::{Channel, ConsentKnown, Given, Outcome, Paper, SenderKind};
use super::state::{Notice, State};
use crate::access::{Permit, Role, Seen, Viewing};
use crate::id::{CaseId, NoticeId, UnitId};
use crate::moment::{Date, Moment};
use crate::organisation::Directory;
use crate::person::Birth;

/// One line in the inbox.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct InboxRow {
    /// Which notice.
    pub id: NoticeId,
    /// When it was given.
    pub given: Moment,
    /// What kind of sender.
    pub sender: SenderKind,
    /// How it came.
    pub channel: Channel,
    /// First names of the children, as told.
    pub children: Vec<String>,
    /// Whole days that it has waited.
    pub days: i64,
}

/// A child in a notice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ChildLine {
    /// The name as told; may be empty.
    pub name: String,
    /// Birth as told.
    pub birth: Birth,
}

/// Where the notice stands now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Standing {
    /// It waits in a unit's inbox.
    Waiting {
        /// The unit's name.
        unit: String,
    },
    /// It left the inbox.
    Closed {
        /// When.
        on: Date,
        /// Cases that were opened, where that was the outcome.
        cases: Vec<CaseId>,
        /// The code of the outcome.
        outcome: OutcomeLine,
        /// Why, in words that the sender can read.
        why: String,
    },
}

/// How it left the inbox, for the sentence on the page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OutcomeLine {
    /// A case was opened.
    CasesOpened,
    /// No consent.
    NoConsent,
    /// Not wanted.
    NotWanted,
    /// Not relevant.
    NotRelevant,
    /// Sent elsewhere.
    SentElsewhere,
    /// Taken in by its receiver.
    Received,
}

/// The whole notice, for the coordinating unit and for the one who gave it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NoticePage {
    /// Which notice.
    pub id: NoticeId,
    /// When it was given.
    pub given: Moment,
    /// What kind of sender.
    pub sender: SenderKind,
    /// The sender's name as told.
    pub sender_name: String,
    /// How one reaches the sender.
    pub sender_contact: String,
    /// How it came.
    pub channel: Channel,
    /// The children.
    pub children: Vec<ChildLine>,
    /// What is hard, what is needed.
    pub need: String,
    /// Which services are there already.
    pub services: String,
    /// What is known about the family's consent.
    pub consent: ConsentKnown,
    /// Language and interpreter.
    pub language: String,
    /// The paper, where it came on paper.
    pub paper: Option<Paper>,
    /// Passed on earlier: when, to which unit, why.
    pub passed_on: Vec<(Date, String, String)>,
    /// Where it stands.
    pub standing: Standing,
    /// Whether it is information that a service gave, and no notice of need.
    pub informs: bool,
    /// Whether the viewer receives the information and can say that it is taken in.
    pub may_receive: bool,
    /// Whether the viewer may take it out of the inbox.
    pub may_settle: bool,
    /// Units to which it can be passed on.
    pub pass_on_to: Vec<(UnitId, String)>,
}

/// What the sender sees right after sending.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReceiptPage {
    /// Which notice.
    pub id: NoticeId,
    /// When it was stored.
    pub given: Moment,
    /// The unit that received it.
    pub unit: String,
    /// Telephone of the unit.
    pub telephone: String,
}

/// One line of the inbox, or nothing where the permit has no ground.
pub fn inbox_row(notice: &Notice, id: NoticeId, permit: &Permit) -> Option<Seen<InboxRow>> {
    let mut viewing = Viewing::new(permit);
    let (at, given) = notice.given.as_ref()?;
    let told = viewing.show(given)?;
    let row = InboxRow {
        id,
        given: *at,
        sender: told.sender.kind,
        channel: told.channel,
        children: first_names(told),
        days: whole_days(*at, permit.at()),
    };
    Some(viewing.finish("notice-inbox", row))
}

fn whole_days(from: Moment, to: Moment) -> i64 {
    crate::moment::day_number(to.date()) - crate::moment::day_number(from.date())
}

/// A notice as its sender follows it, until a case is opened from it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SentRow {
    /// Which notice.
    pub id: NoticeId,
    /// When it was given.
    pub given: Moment,
    /// First names of the children, as told.
    pub children: Vec<String>,
    /// Where it stands.
    pub standing: Standing,
}

/// One notice of a sender, or nothing where there is no ground or a case stands for it now.
pub fn sent_row(
    notice: &Notice,
    id: NoticeId,
    permit: &Permit,
    directory: &Directory,
) -> Option<Seen<SentRow>> {
    let mut viewing = Viewing::new(permit);
    let (given, told) = notice.given.as_ref()?;
    let children = first_names(viewing.show(told)?);
    let standing = standing(notice, &mut viewing, directory)?;
    if matches!(
        &standing,
        Standing::Closed {
            outcome: OutcomeLine::CasesOpened,
            ..
        }
    ) {
        return None;
    }
    let row = SentRow {
        id,
        given: *given,
        children,
        standing,
    };
    Some(viewing.finish("notice-sent", row))
}

fn first_names(told: &Given) -> Vec<String> {
    let children = told.children.iter();
    children
        .map(|child| child.name.first().to_owned())
        .collect()
}

/// The whole notice, or nothing where the permit has no ground.
pub fn notice_page(
    notice: &Notice,
    id: NoticeId,
    permit: &Permit,
    directory: &Directory,
) -> Option<Seen<NoticePage>> {
    let mut viewing = Viewing::new(permit);
    let (at, given) = notice.given.as_ref()?;
    let told = viewing.show(given)?;
    let passed_on = notice.passed_on.iter().filter_map(|(when, unit, why)| {
        let why = viewing.show(why)?;
        Some((
            when.date(),
            unit_name(directory, *unit),
            why.or_empty().to_owned(),
        ))
    });
    let passed_on = passed_on.collect();
    let standing = standing(notice, &mut viewing, directory)?;
    let standing = as_told(standing, permit, told);
    let may_settle = permit.has(Role::CoordinatingUnit) && notice.is_waiting();
    let mut page = page(told, *at, id, standing, passed_on, may_settle, directory);
    page.informs = notice.informs;
    page.may_receive = notice.informs && permit.has(Role::Member) && notice.is_waiting();
    Some(viewing.finish("notice", page))
}

fn page(
    told: &Given,
    given: Moment,
    id: NoticeId,
    standing: Standing,
    passed_on: Vec<(Date, String, String)>,
    may_settle: bool,
    directory: &Directory,
) -> NoticePage {
    let child = |child: &super::event::ChildTold| ChildLine {
        name: child.name.full(),
        birth: child.birth,
    };
    NoticePage {
        id,
        given,
        sender: told.sender.kind,
        sender_name: told.sender.name.or_empty().to_owned(),
        sender_contact: told.sender.contact.or_empty().to_owned(),
        channel: told.channel,
        children: told.children.iter().map(child).collect(),
        need: told.need.or_empty().to_owned(),
        services: told.services.or_empty().to_owned(),
        consent: told.consent,
        language: told.language.or_empty().to_owned(),
        paper: told.paper.clone(),
        passed_on,
        standing,
        informs: false,
        may_receive: false,
        may_settle,
        pass_on_to: if may_settle {
            receivers(directory, told.to)
        } else {
            Vec::new()
        },
    }
}

/// Every unit with somebody who reads an inbox, but for the present one.
fn receivers(directory: &Directory, present: UnitId) -> Vec<(UnitId, String)> {
    directory
        .units()
        .map(|(_, unit)| unit)
        .filter(|unit| {
            unit.id != present && unit.service == crate::organisation::Service::CoordinatingUnit
        })
        .map(|unit| (unit.id, unit.name.clone()))
        .collect()
}

fn standing(notice: &Notice, viewing: &mut Viewing<'_>, directory: &Directory) -> Option<Standing> {
    Some(match notice.state.as_ref()? {
        State::Waiting { at } => Standing::Waiting {
            unit: unit_name(directory, *at),
        },
        State::Closed { when, outcome, .. } => {
            let why = notice.closing.as_ref().and_then(|why| viewing.show(why));
            let may_open = viewing.permit().has(Role::CoordinatingUnit);
            Standing::Closed {
                on: when.date(),
                cases: match outcome {
                    Outcome::CasesOpened { cases } if may_open => cases.clone(),
                    _ => Vec::new(),
                },
                outcome: outcome_line(outcome),
                why: why.map(|why| why.or_empty().to_owned()).unwrap_or_default(),
            }
        }
    })
}

/// What a sender in a service is told of how it ended: where the family is not known to have agreed, that it was dealt
/// with, and not whether there is a case now.
fn as_told(standing: Standing, permit: &Permit, told: &Given) -> Standing {
    let receives = permit.has(Role::CoordinatingUnit) || permit.has(Role::Member);
    let sends_only = permit.unit().is_some() && !receives;
    match standing {
        Standing::Closed { on, outcome, .. }
            if sends_only
                && told.consent != ConsentKnown::Agreed
                && outcome != OutcomeLine::SentElsewhere =>
        {
            Standing::Closed {
                on,
                cases: Vec::new(),
                outcome: OutcomeLine::Received,
                why: String::new(),
            }
        }
        standing => standing,
    }
}

fn outcome_line(outcome: &Outcome) -> OutcomeLine {
    match outcome {
        Outcome::CasesOpened { .. } => OutcomeLine::CasesOpened,
        Outcome::NoConsent => OutcomeLine::NoConsent,
        Outcome::NotWanted => OutcomeLine::NotWanted,
        Outcome::NotRelevant => OutcomeLine::NotRelevant,
        Outcome::SentElsewhere => OutcomeLine::SentElsewhere,
        Outcome::Received => OutcomeLine::Received,
    }
}

fn unit_name(directory: &Directory, unit: UnitId) -> String {
    directory
        .unit(unit)
        .map(|unit| unit.name.clone())
        .unwrap_or_default()
}

/// The receipt. It holds nothing that was told, so it needs no permit: who holds the random id of
/// the errand sent the notice.
pub fn receipt_page(notice: &Notice, id: NoticeId, directory: &Directory) -> Option<ReceiptPage> {
    let (given, told) = notice.given.as_ref()?;
    let unit = directory.unit(told.inside().to)?;
    Some(ReceiptPage {
        id,
        given: *given,
        unit: unit.name.clone(),
        telephone: unit.telephone.clone(),
    })
}
