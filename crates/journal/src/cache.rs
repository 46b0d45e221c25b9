//! Folded streams in bounded memory. What is current is decided by the heads that a reading has
//! read; a state from here is only ever a place to begin.

use casework::id::StreamId;
use std::any::Any;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What the cache holds and how often it helped.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct CacheFigures {
    /// Bytes of folded states, as their kinds weigh themselves.
    pub bytes: usize,
    /// Folded states.
    pub entries: usize,
    /// Folds that found a current state.
    pub hits: u64,
    /// Folds that brought an older state forward.
    pub forwarded: u64,
    /// Folds from the first entry on.
    pub misses: u64,
}

/// A folded state.
#[derive(Clone)]
pub(crate) struct Cached {
    pub(crate) state: Arc<dyn Any + Send + Sync>,
    pub(crate) sequence: i64,
    /// How many keys of the stream had been destroyed.
    pub(crate) destroyed: i64,
    pub(crate) weight: usize,
}

pub(crate) struct Cache {
    bound: usize,
    inside: Mutex<Inside>,
}

#[derive(Default)]
struct Inside {
    states: HashMap<StreamId, (Cached, u64)>,
    /// The streams by when they were last used.
    used: BTreeMap<u64, StreamId>,
    clock: u64,
    figures: CacheFigures,
}

/// How a fold began.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    Hit,
    Forwarded,
    Miss,
}

impl Cache {
    pub(crate) fn new(bound: usize) -> Self {
        Self {
            bound,
            inside: Mutex::default(),
        }
    }

    /// The state of a stream, whichever sequence it has.
    pub(crate) fn find(&self, stream: StreamId) -> Option<Cached> {
        let mut inside = self.lock();
        let cached = inside.states.get(&stream)?.0.clone();
        inside.touch(stream);
        Some(cached)
    }

    /// Keeps a state, unless a newer one is there already.
    pub(crate) fn keep(&self, stream: StreamId, cached: Cached) {
        let mut inside = self.lock();
        let newer = inside.states.get(&stream).is_some_and(|(known, _)| {
            (known.destroyed, known.sequence) >= (cached.destroyed, cached.sequence)
        });
        if newer || cached.weight > self.bound {
            return;
        }
        inside.remove(stream);
        inside.figures.bytes += cached.weight;
        inside.states.insert(stream, (cached, 0));
        inside.touch(stream);
        inside.shrink(self.bound);
    }

    /// Forgets the state of a stream.
    pub(crate) fn forget(&self, stream: StreamId) {
        self.lock().remove(stream);
    }

    /// Counts a fold.
    pub(crate) fn count(&self, how: Use) {
        let figures = &mut self.lock().figures;
        match how {
            Use::Hit => figures.hits += 1,
            Use::Forwarded => figures.forwarded += 1,
            Use::Miss => figures.misses += 1,
        }
    }

    pub(crate) fn figures(&self) -> CacheFigures {
        let inside = self.lock();
        CacheFigures {
            entries: inside.states.len(),
            ..inside.figures
        }
    }

    fn lock(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inside {
    fn touch(&mut self, stream: StreamId) {
        self.clock += 1;
        if let Some((_, used)) = self.states.get_mut(&stream) {
            self.used.remove(used);
            *used = self.clock;
            self.used.insert(self.clock, stream);
        }
    }

    fn remove(&mut self, stream: StreamId) {
        if let Some((cached, used)) = self.states.remove(&stream) {
            self.used.remove(&used);
            self.figures.bytes -= cached.weight;
        }
    }

    fn shrink(&mut self, bound: usize) {
        while self.figures.bytes > bound
            && let Some((_, &oldest)) = self.used.first_key_value()
        {
            self.remove(oldest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use casework::id::Id;

    fn stream(number: u8) -> StreamId {
        StreamId(Id::from_bytes([number; 16]))
    }

    fn cached(sequence: i64, destroyed: i64, weight: usize) -> Cached {
        Cached {
            state: Arc::new(()),
            sequence,
            destroyed,
            weight,
        }
    }

    #[test]
    fn what_was_used_longest_ago_makes_room() {
        let cache = Cache::new(100);
        for number in 1..=3 {
            cache.keep(stream(number), cached(1, 0, 30));
        }
        cache.find(stream(1)).unwrap();
        cache.keep(stream(4), cached(1, 0, 30));
        assert!(cache.find(stream(2)).is_none());
        for number in [1, 3, 4] {
            assert!(cache.find(stream(number)).is_some(), "{number}");
        }
        assert_eq!(cache.figures().bytes, 90);
    }

    #[test]
    fn a_state_beyond_the_bound_is_not_kept() {
        let cache = Cache::new(100);
        cache.keep(stream(1), cached(1, 0, 101));
        assert_eq!(cache.figures(), CacheFigures::default());
    }

    #[test]
    fn an_older_state_never_replaces_a_newer_one() {
        let cache = Cache::new(100);
        cache.keep(stream(1), cached(5, 0, 10));
        cache.keep(stream(1), cached(4, 0, 20));
        assert_eq!(cache.find(stream(1)).unwrap().sequence, 5);
        // with a key destroyed since, the same entries make another state
        cache.keep(stream(1), cached(5, 1, 30));
        assert_eq!(cache.find(stream(1)).unwrap().destroyed, 1);
        assert_eq!((cache.figures().bytes, cache.figures().entries), (30, 1));
    }
}
