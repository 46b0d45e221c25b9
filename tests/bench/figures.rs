//! Figures of one line.

use std::time::Duration;

/// What one line of the table was measured as.
#[derive(Clone, Default)]
pub(crate) struct Figures {
    /// How long each answer took, in nanoseconds, in order once it is sorted.
    times: Vec<u64>,
    /// How long all took together.
    pub(crate) elapsed: Duration,
    /// Processor time of the program meanwhile.
    pub(crate) server: Duration,
    /// Processor time of the bench meanwhile.
    pub(crate) client: Duration,
    /// Processor time of everybody else meanwhile.
    pub(crate) others: Duration,
}

impl Figures {
    /// Figures of answers that took so many nanoseconds.
    pub(crate) fn of(times: Vec<u64>) -> Self {
        let mut figures = Self {
            times,
            ..Self::default()
        };
        figures.times.sort_unstable();
        figures
    }

    /// Figures of several stretches together.
    pub(crate) fn join(&mut self, other: Self) {
        self.times.extend(other.times);
        self.times.sort_unstable();
        self.elapsed += other.elapsed;
        self.server += other.server;
        self.client += other.client;
        self.others += other.others;
    }

    /// How many answers.
    pub(crate) fn count(&self) -> usize {
        self.times.len()
    }

    /// The time within which half of the answers came, in milliseconds.
    pub(crate) fn median(&self) -> f64 {
        self.within(50)
    }

    /// The time within which so many of a hundred answers came, in milliseconds.
    pub(crate) fn within(&self, hundredths: usize) -> f64 {
        let place = (self.times.len() * hundredths / 100).min(self.times.len().saturating_sub(1));
        let time = self.times.get(place).copied().unwrap_or_default();
        Duration::from_nanos(time).as_secs_f64() * 1_000.0
    }

    /// Answers in a second.
    pub(crate) fn rate(&self) -> f64 {
        self.count() as f64 / self.elapsed.as_secs_f64()
    }

    /// Processor time of the program for each answer, in milliseconds.
    pub(crate) fn cpu(&self) -> f64 {
        self.each(self.server)
    }

    /// Processor time of the bench for each answer, in milliseconds.
    pub(crate) fn client_cpu(&self) -> f64 {
        self.each(self.client)
    }

    /// Answers in a second, if program and bench had had all processors to themselves. Computed, not measured.
    pub(crate) fn reach(&self) -> f64 {
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        processors as f64 * 1_000.0 / (self.cpu() + self.client_cpu())
    }

    /// How many processors others kept busy.
    pub(crate) fn taken(&self) -> f64 {
        self.others.as_secs_f64() / self.elapsed.as_secs_f64()
    }

    fn each(&self, time: Duration) -> f64 {
        time.as_secs_f64() * 1_000.0 / self.count().max(1) as f64
    }
}
