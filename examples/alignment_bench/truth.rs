//! What is known about which sections correspond, and how a pair is judged by it.

/// What a section corresponds to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// To this one of the other document.
    Section(usize),
    /// To none.
    Nothing,
    /// Nobody can tell: the section has no id, or one that the other document lacks.
    Unknown,
}

/// What is known about the sections of two documents.
#[derive(Debug, Clone, Default)]
pub struct Truth {
    /// By section of the left document.
    pub of_left: Vec<Known>,
    /// By section of the right one.
    pub of_right: Vec<Known>,
}

impl Truth {
    /// Whether a pair is right; `None` where nobody can tell.
    pub fn judge(&self, left: usize, right: usize) -> Option<bool> {
        match (self.of_left[left], self.of_right[right]) {
            (Known::Section(r), _) if r == right => Some(true),
            (Known::Unknown, Known::Unknown) => None,
            _ => Some(false),
        }
    }

    /// Pairs there are to find.
    pub fn expected(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.of_left.iter().enumerate().skip(1).filter_map(|(l, known)| match known {
            Known::Section(r) => Some((l, *r)),
            _ => None,
        })
    }
}

/// How many pairs were right, wrong and not found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Score {
    /// Pairs that the truth confirms.
    pub right: usize,
    /// Pairs that it contradicts.
    pub wrong: usize,
    /// Pairs of the truth that were not made.
    pub missed: usize,
}

impl Score {
    /// Right ones of those made.
    pub fn precision(self) -> f64 {
        share(self.right, self.right + self.wrong)
    }

    /// Made ones of those that are right.
    pub fn recall(self) -> f64 {
        share(self.right, self.right + self.missed)
    }

    /// The harmonic mean of both.
    pub fn f1(self) -> f64 {
        share(2 * self.right, 2 * self.right + self.wrong + self.missed)
    }

    /// Counts what was made of another text, too.
    pub fn add(&mut self, other: Self) {
        self.right += other.right;
        self.wrong += other.wrong;
        self.missed += other.missed;
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}
