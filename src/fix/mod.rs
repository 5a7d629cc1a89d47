//! Mends texts: applies the fixes that findings carry, and takes back those that do harm.
//!
//! [`mend`] works in passes over texts in memory. A pass takes the fixes in the order of their findings, each as a whole
//! or not at all; one that overlaps or touches an earlier one waits for the next pass, where it is made anew for the text
//! as it then is. After every pass the whole collection is read and checked again. A fix that leaves its own finding
//! standing, or makes a finding anywhere that was not there before, is taken back ([`pass`] finds out which one it was),
//! and what had to wait for it is tried in its place.
//! Passes end when nothing more can be applied; what is then left would be left again, so that fixing twice is fixing once.
//!
//! Which findings may be fixed is not decided here, and nothing is written: [`diff`] shows the result, [`replace`] puts
//! one file in the place of the old one.

pub mod diff;
mod edits;
mod known;
mod pass;
#[cfg(test)]
mod tests;
mod write;

pub use edits::Edits;
pub use write::{ReplaceError, replace};

use crate::document::Collection;
use crate::finding::{Applicability, FileId, Finding};
use crate::source::SourceFile;
use std::collections::{BTreeMap, BTreeSet};

/// Passes after which fixing ends, whatever is left: each but the last one makes progress, and fixes that wait for each
/// other this often are chasing each other.
const MOST_PASSES: usize = 10;

/// What a check of all texts found.
#[derive(Debug, Default)]
pub struct Survey {
    /// Every fault, in the order of reports; what merely counts what could not be checked is left out.
    pub findings: Vec<Finding>,
    /// For each finding, whether it is reported: only such ones are fixed.
    pub wanted: Vec<bool>,
}

/// Reads and checks texts that stand nowhere yet.
pub trait Workshop {
    /// Reads `files`, which are those of `before` in their order; all but `changed`, sorted, have the text that they have
    /// there.
    fn read(&self, before: &Collection, files: Vec<SourceFile>, changed: &[FileId]) -> Collection;

    /// The same file with another text.
    fn file(&self, file: &SourceFile, text: String) -> SourceFile;

    /// Checks what was read.
    fn survey(&self, collection: &Collection) -> Survey;

    /// Whether the file may be changed.
    fn may_change(&self, file: &SourceFile) -> bool;
}

/// What became of the texts.
#[derive(Debug)]
pub struct Mended {
    /// The texts with all fixes that stand, read again.
    pub collection: Collection,
    /// How many findings were fixed, by the file they were in.
    pub fixed: BTreeMap<FileId, usize>,
    /// Fixes that were taken back, because they did not mend their finding or made another one.
    pub left: usize,
}

/// A state of the texts and what is found in it.
struct State {
    collection: Collection,
    survey: Survey,
}

impl State {
    fn new(collection: Collection, workshop: &impl Workshop) -> Self {
        let survey = workshop.survey(&collection);
        Self { collection, survey }
    }
}

/// Applies the fixes of what was found in `collection`, up to the `boldest` ones that may be applied.
#[must_use]
pub fn mend(collection: &Collection, boldest: Applicability, workshop: &impl Workshop) -> Mended {
    let mut state = State::new(collection.clone(), workshop);
    let mut mended = Mended { collection: Collection::default(), fixed: BTreeMap::new(), left: 0 };
    // What was taken back in this state of the texts, so that what had to wait for it is tried too.
    let mut refused = BTreeSet::new();
    for _ in 0..MOST_PASSES {
        let done = pass::run(&state, &refused, boldest, workshop);
        for (file, count) in &done.fixed {
            *mended.fixed.entry(*file).or_default() += count;
        }
        match done.state {
            Some(next) => {
                state = next;
                refused.clear();
            }
            None if done.refused.is_empty() => break,
            None => refused.extend(done.refused),
        }
    }
    mended.left = refused.len();
    mended.collection = state.collection;
    mended
}
