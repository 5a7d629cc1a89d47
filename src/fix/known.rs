//! Which findings of the changed texts were there before, and which are new.
//!
//! A finding is known by its fingerprint. A change alters the fingerprints of findings near it, for they hold the text
//! of the place and the section's anchor: such a finding is known by its rule and its place, followed through the edits.

use super::edits::Moves;
use crate::diagnostic::fingerprints;
use crate::document::Collection;
use crate::finding::{FileId, Finding, Place};
use crate::source::Span;
use std::collections::{BTreeSet, HashMap, HashSet};

/// Findings of one rule and file that are looked at around a place: more never lie upon each other in sound findings,
/// and hostile ones shall not make the search long.
const MOST_NEIGHBOURS: usize = 32;

/// Places of findings, each with the finding's index.
type Indexed = BTreeSet<(Span, usize)>;

/// Findings by rule and file, in the order of their places.
struct Places(HashMap<(&'static str, FileId), Indexed>);

impl Places {
    fn of(places: impl Iterator<Item = (&'static str, Place, usize)>) -> Self {
        let mut all: HashMap<_, Indexed> = HashMap::new();
        for (rule, place, index) in places {
            all.entry((rule, place.file)).or_default().insert((place.span, index));
        }
        Self(all)
    }

    /// The findings of `rule` that share a byte with `place`, or have the very same one.
    fn at(&self, rule: &'static str, place: Place) -> impl Iterator<Item = (Span, usize)> {
        let span = place.span;
        let before = self.0.get(&(rule, place.file)).map(|all| all.range(..=(Span { start: span.end, end: u32::MAX }, usize::MAX)).rev());
        let near = before.into_iter().flatten().take(MOST_NEIGHBOURS).copied();
        near.filter(move |(other, _)| *other == span || (other.start < span.end && span.start < other.end))
    }

    fn remove(&mut self, rule: &'static str, file: FileId, key: (Span, usize)) {
        if let Some(all) = self.0.get_mut(&(rule, file)) {
            all.remove(&key);
        }
    }
}

/// The findings of a state of the texts that changes are compared with.
pub(super) struct Known<'a> {
    findings: &'a [Finding],
    prints: Vec<String>,
}

impl<'a> Known<'a> {
    pub(super) fn new(findings: &'a [Finding], collection: &Collection) -> Self {
        Self { findings, prints: fingerprints(findings, collection) }
    }

    /// Compares with the findings of the changed texts; `moves` tells where the places of the changed files went.
    pub(super) fn compare<'b>(&self, after: &'b [Finding], collection: &Collection, moves: &HashMap<FileId, Moves>) -> News<'b> {
        let moved = |place: Place| Place { span: moves.get(&place.file).map_or(place.span, |moves| moves.of(place.span)), ..place };
        let prints = fingerprints(after, collection);
        let before: HashSet<&str> = self.prints.iter().map(String::as_str).collect();
        let still: HashSet<&str> = prints.iter().map(String::as_str).collect();
        let mut gone: BTreeSet<usize> = (0..self.findings.len()).filter(|&at| !still.contains(self.prints[at].as_str())).collect();
        // A fault that several documents share is told at one of them; where that one is mended, the next one tells it.
        let mut excuses = Places::of(gone.iter().flat_map(|&at| {
            let finding = &self.findings[at];
            finding.places().map(move |other| (finding.rule.name, moved(other.place), at))
        }));
        let mut new = Vec::new();
        for (finding, print) in after.iter().zip(&prints) {
            if before.contains(print.as_str()) {
                continue;
            }
            let known = excuses.at(finding.rule.name, finding.place).next();
            // What yielded to a finding that is mended was there all the time.
            let was_silent = || finding.rule.yields_to.iter().any(|stronger| excuses.at(stronger, finding.place).next().is_some());
            match known {
                Some(key) => {
                    excuses.remove(finding.rule.name, finding.place.file, key);
                    gone.remove(&key.1);
                }
                None if was_silent() => {}
                None => new.push(finding),
            }
        }
        News { new, gone, after: Places::of(after.iter().enumerate().map(|(at, finding)| (finding.rule.name, finding.place, at))) }
    }

    /// Which of the `mended` findings (by index) are still there: as many of their rule stand at their place as before.
    pub(super) fn not_mended(&self, mended: &[usize], news: &News<'_>, moves: &HashMap<FileId, Moves>) -> Vec<usize> {
        let before = Places::of(self.findings.iter().enumerate().map(|(at, finding)| (finding.rule.name, finding.place, at)));
        let tried: HashSet<usize> = mended.iter().copied().collect();
        let still = |&at: &usize| {
            let finding = &self.findings[at];
            let place = finding.place;
            let span = moves.get(&place.file).map_or(place.span, |moves| moves.of(place.span));
            let beside = before.at(finding.rule.name, place).filter(|(_, index)| !tried.contains(index)).count();
            news.after.at(finding.rule.name, Place { span, ..place }).count() > beside
        };
        mended.iter().copied().filter(still).collect()
    }
}

/// What a change brought.
pub(super) struct News<'b> {
    /// Findings that were not there before.
    pub(super) new: Vec<&'b Finding>,
    /// Findings that are no longer there, by their index.
    pub(super) gone: BTreeSet<usize>,
    after: Places,
}
