//! Which section of a text is which of an earlier one, in one language: by their headings, then by their anchors.

use super::{By, Pair, Side};
use crate::document::{AnchorOrigin, Document, SectionId};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::{HashMap, VecDeque};
use std::ops::Range;

/// Texts with more headings than these, multiplied, are not searched for the shortest way from one to the other.
const MAX_CELLS: usize = 4_000_000;

/// Pairs the sections of `then` with those of `now`; the first ones, before any heading, are a pair. A heading that took another's place
/// is that one, renamed, where what they hold is alike; equal headings elsewhere were moved.
pub(super) fn pair(old_side: &Side<'_>, new_side: &Side<'_>) -> Vec<Pair<SectionId>> {
    let (then, now) = (old_side.document, new_side.document);
    let mut numbers: HashMap<String, u32> = HashMap::new();
    let mut number = |document: &Document| -> Vec<u32> {
        let keys = document.sections.iter().skip(1).map(|section| section.text.split_whitespace().collect::<Vec<_>>().join(" "));
        keys.map(|key| {
            let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            *numbers.entry(key).or_insert(next)
        })
        .collect()
    };
    let (old, new) = (number(then), number(now));
    let mut join = Join { of_old: vec![None; old.len()], of_new: vec![None; new.len()] };
    let mut renamed: Vec<(Range<usize>, Range<usize>)> = Vec::new();
    if old.len().saturating_mul(new.len()) <= MAX_CELLS {
        for operation in capture_diff_slices(Algorithm::Myers, &old, &new) {
            match operation {
                DiffOp::Equal { old_index, new_index, len } => (0..len).for_each(|at| join.add(old_index + at, new_index + at, By::Order)),
                DiffOp::Replace { old_index, old_len, new_index, new_len } if old_len == new_len => {
                    renamed.push((old_index..old_index + old_len, new_index..new_index + new_len));
                }
                DiffOp::Replace { .. } | DiffOp::Delete { .. } | DiffOp::Insert { .. } => {}
            }
        }
    }
    join.equal(&old, &new, By::Order);
    let (old_anchors, new_anchors) = (anchors(then), anchors(now));
    join.equal(&old_anchors, &new_anchors, By::Anchor);
    let id = |at: usize| SectionId(u32::try_from(at + 1).unwrap_or(u32::MAX));
    for (left, right) in renamed.into_iter().flat_map(|(left, right)| left.zip(right)) {
        // Two names of their own are two sections.
        let named_apart = old_anchors[left].is_some() && new_anchors[right].is_some();
        let same_level = then.sections[left + 1].level == now.sections[right + 1].level;
        if !named_apart && same_level && old_side.alike(id(left), new_side, id(right)) {
            join.add(left, right, By::Elimination);
        }
    }
    join.pairs()
}

/// The first explicit anchor of each section but the first; each its own where there is none.
fn anchors(document: &Document) -> Vec<Option<&str>> {
    let explicit = |at: usize| {
        let id = SectionId(u32::try_from(at).unwrap_or(u32::MAX));
        document.section_anchors(id).find(|anchor| anchor.origin != AnchorOrigin::Derived).map(|anchor| anchor.name.as_str())
    };
    (1..document.sections.len()).map(explicit).collect()
}

/// A key that may be none: then it is like no other.
trait Key: std::hash::Hash + Eq + Copy {
    fn counts(&self) -> bool;
}

impl Key for u32 {
    fn counts(&self) -> bool {
        true
    }
}

impl Key for Option<&str> {
    fn counts(&self) -> bool {
        self.is_some()
    }
}

/// Pairs as they are found, by index without the first section.
struct Join {
    of_old: Vec<Option<(usize, By)>>,
    of_new: Vec<Option<usize>>,
}

impl Join {
    fn add(&mut self, old: usize, new: usize, by: By) {
        if self.of_old[old].is_none() && self.of_new[new].is_none() {
            self.of_old[old] = Some((new, by));
            self.of_new[new] = Some(old);
        }
    }

    /// Pairs what is left and has equal keys, in order.
    fn equal<K: Key>(&mut self, old: &[K], new: &[K], by: By) {
        let mut left: HashMap<K, VecDeque<usize>> = HashMap::new();
        for (at, key) in old.iter().enumerate().filter(|(at, key)| key.counts() && self.of_old[*at].is_none()) {
            left.entry(*key).or_default().push_back(at);
        }
        for (at, key) in new.iter().enumerate() {
            if self.of_new[at].is_none()
                && let Some(other) = left.get_mut(key).and_then(VecDeque::pop_front)
            {
                self.add(other, at, by);
            }
        }
    }

    fn pairs(self) -> Vec<Pair<SectionId>> {
        let id = |at: usize| Some(SectionId(u32::try_from(at + 1).unwrap_or(u32::MAX)));
        let first = Pair { left: Some(SectionId(0)), right: Some(SectionId(0)), by: By::Order, confidence: 1.0 };
        let old = self.of_old.iter().enumerate().map(|(at, found)| match found {
            Some((new, by)) => Pair { left: id(at), right: id(*new), by: *by, confidence: 1.0 },
            None => Pair { left: id(at), right: None, by: By::Order, confidence: 1.0 },
        });
        let new = self.of_new.iter().enumerate().filter(|(_, found)| found.is_none());
        let alone = new.map(|(at, _)| Pair { left: None, right: id(at), by: By::Order, confidence: 1.0 });
        std::iter::once(first).chain(old).chain(alone).collect()
    }
}
