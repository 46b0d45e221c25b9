//! Building a view: every value passes the permit, and what passed is written down.

use super::ground::Ground;
use super::opening::{Opening, Part};
use super::permit::Permit;
use crate::id::{Id, ItemId};
use crate::label::{Label, Labelled};

/// A view under construction. It hands out a labelled value only where the permit has a ground,
/// and remembers which kinds it handed out.
pub struct Viewing<'p> {
    permit: &'p Permit,
    parts: Vec<Part>,
}

impl<'p> Viewing<'p> {
    /// Begins a view under a permit.
    pub fn new(permit: &'p Permit) -> Self {
        Self {
            permit,
            parts: Vec::with_capacity(8),
        }
    }

    /// The permit of the view.
    pub fn permit(&self) -> &'p Permit {
        self.permit
    }

    /// The value, where there is a ground for it.
    pub fn show<'v, T>(&mut self, labelled: &'v Labelled<T>) -> Option<&'v T> {
        let ground = self.permit.ground(labelled.label())?;
        self.remember(labelled.label(), ground);
        Some(labelled.inside())
    }

    /// The value of an item, where there is a ground for it or the viewer is responsible for it.
    pub fn show_item<'v, T>(&mut self, item: ItemId, labelled: &'v Labelled<T>) -> Option<&'v T> {
        let ground = self.permit.ground_for(labelled.label(), item)?;
        self.remember(labelled.label(), ground);
        Some(labelled.inside())
    }

    fn remember(&mut self, label: &Label, ground: Ground) {
        let part = Part {
            kind: label.kind,
            sphere: label.sphere,
            ground,
        };
        if !self.parts.contains(&part) {
            self.parts.push(part);
        }
    }

    /// The finished view, with the record of what it shows.
    pub fn finish<V>(self, name: &str, view: V) -> Seen<V> {
        let subject = self.permit.subject();
        self.finish_many(name, vec![subject], view)
    }

    /// The finished view of several subjects.
    pub fn finish_many<V>(self, name: &str, subjects: Vec<Id>, view: V) -> Seen<V> {
        // what another would see is shown to whoever looks, and recorded as that
        let reader = self.permit.reader();
        let viewer = reader.viewer();
        let opening = Opening {
            at: reader.at(),
            by: viewer.person,
            capacity: viewer.capacity,
            organisation: viewer.organisation,
            subjects,
            view: name.to_owned(),
            parts: self.parts,
        };
        let stranger = reader.is_stranger();
        Seen {
            opening,
            view,
            stranger,
        }
    }
}

/// A view that has not been recorded yet. The office records the opening durably and then opens
/// the view; nothing else can.
pub struct Seen<V> {
    opening: Opening,
    view: V,
    /// Whether it was made for somebody who has no part in the case.
    stranger: bool,
}

impl<V> Seen<V> {
    /// Whether the page is as if the case did not exist: it shows not one thing, to somebody who has no part in the case.
    pub fn is_nothing(&self) -> bool {
        self.stranger && self.opening.parts.is_empty()
    }

    /// Whether another view of the same shows something else.
    pub(crate) fn differs_from(&self, other: &Self) -> bool
    where
        V: PartialEq,
    {
        self.view != other.view
    }

    /// The record to be stored before the view is sent.
    pub fn opening(&self) -> &Opening {
        &self.opening
    }

    /// The view and its record. Only the office's one reading function calls this, after the
    /// record is durable; a house test looks for other callers.
    pub fn into_parts(self) -> (Opening, V) {
        (self.opening, self.view)
    }

    /// The same record with the view put into a larger page.
    pub fn map<W>(self, join: impl FnOnce(V) -> W) -> Seen<W> {
        Seen {
            opening: self.opening,
            view: join(self.view),
            stranger: self.stranger,
        }
    }

    /// Several views in one answer, for one viewer: one record that names the subjects and parts
    /// of all. Nothing where there are none.
    pub fn all(views: impl IntoIterator<Item = Seen<V>>) -> Option<Seen<Vec<V>>> {
        let mut views = views.into_iter();
        let mut all = views.next()?.map(|view| vec![view]);
        // a list is there for whoever has it, whatever stands in its lines
        all.stranger = false;
        for next in views {
            all = all.join(next).map(|(mut views, view)| {
                views.push(view);
                views
            });
        }
        Some(all)
    }

    /// Two views in one answer, for one viewer: one record that names the subjects and parts of
    /// both.
    pub fn join<W>(mut self, other: Seen<W>) -> Seen<(V, W)> {
        for subject in other.opening.subjects {
            if !self.opening.subjects.contains(&subject) {
                self.opening.subjects.push(subject);
            }
        }
        for part in other.opening.parts {
            if !self.opening.parts.contains(&part) {
                self.opening.parts.push(part);
            }
        }
        Seen {
            opening: self.opening,
            view: (self.view, other.view),
            stranger: self.stranger,
        }
    }
}

impl<T: PartialEq> Seen<Vec<T>> {
    /// The lines that another view of the same reader does not hold, with the record of this view, or nothing where
    /// it holds them all. Of the other view nothing is handed out, so it leaves no record.
    pub fn beyond(mut self, other: Option<&Self>) -> Option<Self> {
        let mut known: Vec<&T> = other.map_or_else(Vec::new, |other| other.view.iter().collect());
        self.view.retain(|line| {
            let place = known.iter().position(|one| *one == line);
            place.map(|place| known.swap_remove(place)).is_none()
        });
        (!self.view.is_empty()).then_some(self)
    }
}
