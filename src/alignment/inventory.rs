//! Things of one kind (code blocks, tables, alerts, images, …) in sections that correspond: which differ.
//!
//! Rules that compare such things differ in what they take for equal, which is the item's key, and in nothing else:
//! the walk over sure section pairs, the edit script within a pair, and the look whether what is missing in one place
//! merely stands in another are made here, once.

use super::Comparison;
use crate::document::SectionId;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::HashMap;
use std::hash::Hash;
use std::ops::Range;

/// A thing in a document.
#[derive(Debug, Clone)]
pub struct Item<K> {
    /// The section it lies in.
    pub section: SectionId,
    /// What must be equal in both documents.
    pub key: K,
}

/// What it means that an item stands in another section than in the base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moves {
    /// Its key says which one it is: it was moved, which is no difference.
    Allowed,
    /// Its key only says of what kind it is: one was lost here, and another added there.
    Told,
}

/// A difference between two inventories; numbers are indices into them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Two items at the same place, with other keys.
    Changed {
        /// In the document.
        left: usize,
        /// In the base.
        right: usize,
    },
    /// As many as `left` where the base has as many as `right`; one of them may be empty.
    Uneven {
        /// Section of the document.
        section: SectionId,
        /// In the document; where it is empty, `start` is the item before which the others are missing.
        left: Range<usize>,
        /// In the base.
        right: Range<usize>,
    },
}

/// The largest edit script that is looked for, in cells of its table; what is larger was rewritten, and is said to be uneven.
const MAX_CELLS: usize = 4_000_000;

/// Compares two inventories, both in the order of their documents. Only sections whose pair is sure take part.
#[must_use]
pub fn changes<K: Hash + Eq + Ord + Clone>(comparison: &Comparison, left: &[Item<K>], right: &[Item<K>], moves: Moves) -> Vec<Change> {
    let mut found = Vec::new();
    for pair in comparison.sections.iter().filter(|pair| pair.confidence >= 0.5) {
        let (Some(here), Some(there)) = (pair.left, pair.right) else { continue };
        let (l, r) = (of_section(left, here), of_section(right, there));
        if left[l.clone()].iter().map(|item| &item.key).eq(right[r.clone()].iter().map(|item| &item.key)) {
            continue;
        }
        script(here, &left[l.clone()], &right[r.clone()], l.start, r.start, &mut found);
    }
    if moves == Moves::Allowed { drop_moved(left, right, found) } else { found }
}

/// The items of one section.
fn of_section<K>(items: &[Item<K>], section: SectionId) -> Range<usize> {
    items.partition_point(|item| item.section < section)..items.partition_point(|item| item.section <= section)
}

fn script<K: Hash + Eq + Ord + Clone>(
    section: SectionId,
    left: &[Item<K>],
    right: &[Item<K>],
    from_left: usize,
    from_right: usize,
    found: &mut Vec<Change>,
) {
    let keys = |items: &[Item<K>]| items.iter().map(|item| item.key.clone()).collect::<Vec<_>>();
    let (left, right) = (keys(left), keys(right));
    let mut replaced = |l: Range<usize>, r: Range<usize>| {
        let (l, r) = (l.start + from_left..l.end + from_left, r.start + from_right..r.end + from_right);
        if l.len() == r.len() {
            found.extend(l.zip(r).map(|(left, right)| Change::Changed { left, right }));
        } else {
            found.push(Change::Uneven { section, left: l, right: r });
        }
    };
    if left.len().saturating_mul(right.len()) > MAX_CELLS {
        return replaced(0..left.len(), 0..right.len());
    }
    for operation in capture_diff_slices(Algorithm::Myers, &left, &right) {
        match operation {
            DiffOp::Equal { .. } => {}
            DiffOp::Delete { old_index, old_len, new_index } => replaced(old_index..old_index + old_len, new_index..new_index),
            DiffOp::Insert { old_index, new_index, new_len } => replaced(old_index..old_index, new_index..new_index + new_len),
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                replaced(old_index..old_index + old_len, new_index..new_index + new_len);
            }
        }
    }
}

/// Takes out differences all of whose items are on the other side too, in numbers that are equal in the whole documents.
fn drop_moved<K: Hash + Eq>(left: &[Item<K>], right: &[Item<K>], changes: Vec<Change>) -> Vec<Change> {
    if changes.is_empty() {
        return changes;
    }
    let mut balance: HashMap<&K, i64> = HashMap::new();
    for item in left {
        *balance.entry(&item.key).or_default() += 1;
    }
    for item in right {
        *balance.entry(&item.key).or_default() -= 1;
    }
    let even = |item: &Item<K>| balance.get(&item.key).is_none_or(|difference| *difference == 0);
    changes
        .into_iter()
        .filter(|change| match change {
            Change::Changed { left: l, right: r } => !(even(&left[*l]) && even(&right[*r])),
            Change::Uneven { left: l, right: r, .. } => !left[l.clone()].iter().chain(&right[r.clone()]).all(even),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alignment::tests::Two;
    use crate::document::Document;
    use crate::markdown::BlockKind;

    const FIRST: &str = "```\na\n```\n\n";
    const SECOND: &str = "```\nb\n```\n\n";
    const THIRD: &str = "```\nc\n```\n\n";

    /// A text of two sections that hold these blocks.
    fn page(one: &[&str], two: &[&str]) -> String {
        format!("# <a name=\"one\"></a>One\n\n{}\n\n## <a name=\"two\"></a>Two\n\n{}", one.concat(), two.concat())
    }

    fn items(document: &Document, text: &str) -> Vec<Item<String>> {
        let code = document.outline.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Code { .. }));
        code.map(|block| Item { section: document.section_at(block.span.start), key: block.span.of(text).to_owned() }).collect()
    }

    fn found(two: &Two) -> Vec<Change> {
        changes(&two.comparison, &items(&two.left, &two.left_text), &items(&two.right, &two.right_text), Moves::Allowed)
    }

    fn compare(left: &str, right: &str) -> Vec<Change> {
        found(&Two::new(left, right))
    }

    #[test]
    fn one_for_one_is_changed() {
        let found = compare(&page(&[FIRST, THIRD], &[]), &page(&[FIRST, SECOND], &[]));
        assert_eq!(found, [Change::Changed { left: 1, right: 1 }]);
    }

    #[test]
    fn what_is_missing_or_added_is_uneven() {
        let section = SectionId(2);
        let (all, some) = (page(&[FIRST], &[SECOND, THIRD]), page(&[FIRST], &[THIRD]));
        assert_eq!(compare(&some, &all), [Change::Uneven { section, left: 1..1, right: 1..2 }]);
        assert_eq!(compare(&all, &some), [Change::Uneven { section, left: 1..2, right: 1..1 }]);
        assert_eq!(compare(&all, &all), []);
    }

    #[test]
    fn what_stands_in_another_section_was_moved() {
        assert_eq!(compare(&page(&[FIRST, SECOND], &[THIRD]), &page(&[FIRST], &[THIRD, SECOND])), []);
        // One of two that are equal is gone: where the other one stands excuses nothing.
        let found = compare(&page(&[FIRST], &[SECOND]), &page(&[FIRST, SECOND], &[SECOND]));
        assert_eq!(found, [Change::Uneven { section: SectionId(1), left: 1..1, right: 1..2 }]);
    }

    #[test]
    fn nothing_is_said_of_sections_that_are_not_surely_a_pair() {
        let two = Two::new(&page(&[FIRST], &[]), &page(&[SECOND, THIRD], &[]));
        assert_eq!(found(&two).len(), 1);
        assert_eq!(found(&two.unsure()), []);
    }
}
