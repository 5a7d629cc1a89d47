//! What changed between two states of a text, and which texts were moved: by their lines alone.
//!
//! Line ends and a byte-order mark are no part of a line, for git may write other ones into the working tree than it keeps. The search
//! for what changed is bounded, so that hostile texts cost no more than long ones.

use super::LineIndex;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::{Range, RangeInclusive};

/// Lines of a text that its older state does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangedLines {
    /// The text is new: every line, and the text as a whole.
    All,
    /// These lines, from 1, in rising ranges that do not overlap; none where nothing changed, or lines were only taken away.
    Some(Vec<RangeInclusive<u32>>),
}

impl ChangedLines {
    /// What `new` has that `old` does not.
    #[must_use]
    pub fn between(old: &str, new: &str) -> Self {
        if old == new {
            return Self::Some(Vec::new());
        }
        let (old, new) = (lines(old), lines(new));
        let mut numbers: HashMap<&str, usize> = HashMap::new();
        for line in old.iter().chain(&new) {
            let next = numbers.len();
            numbers.entry(line).or_insert(next);
        }
        let numbered = |lines: &[&str]| lines.iter().map(|line| numbers[line]).collect::<Vec<usize>>();
        let (old, new) = (numbered(&old), numbered(&new));
        // What both begin and end with needs no search.
        let before = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
        let (old, new) = (&old[before..], &new[before..]);
        let after = old.iter().rev().zip(new.iter().rev()).take_while(|(old, new)| old == new).count();
        let (old, new) = (&old[..old.len() - after], &new[..new.len() - after]);
        let changed = if old.len() + new.len() <= LONGEST_SEARCH { searched(old, new) } else { counted(old, new) };
        let line = |index: usize| u32::try_from(before + index + 1).unwrap_or(u32::MAX);
        Self::Some(changed.into_iter().map(|range| line(range.start)..=line(range.end - 1)).collect())
    }

    /// Whether one of the lines from `first` to `last` changed.
    #[must_use]
    pub fn touch(&self, first: u32, last: u32) -> bool {
        match self {
            Self::All => true,
            Self::Some(ranges) => {
                let after = ranges.partition_point(|range| *range.end() < first);
                ranges.get(after).is_some_and(|range| *range.start() <= last)
            }
        }
    }
}

/// More lines than these, of both texts together, are not searched for the shortest way from one to the other: that takes time
/// that grows faster than they do (500,000 short lines: 100 seconds and more).
const LONGEST_SEARCH: usize = 10_000;

/// The ranges of `new` that no shortest way from `old` keeps.
fn searched(old: &[usize], new: &[usize]) -> Vec<Range<usize>> {
    let changed = capture_diff_slices(Algorithm::Myers, old, new).into_iter().filter_map(|op| match op {
        DiffOp::Insert { new_index, new_len, .. } | DiffOp::Replace { new_index, new_len, .. } => Some(new_index..new_index + new_len),
        DiffOp::Equal { .. } | DiffOp::Delete { .. } => None,
    });
    changed.filter(|range| !range.is_empty()).collect()
}

/// The ranges of `new` that `old` does not have as often, wherever.
fn counted(old: &[usize], new: &[usize]) -> Vec<Range<usize>> {
    let mut left: HashMap<usize, usize> = HashMap::new();
    for line in old {
        *left.entry(*line).or_default() += 1;
    }
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (index, line) in new.iter().enumerate() {
        match left.get_mut(line) {
            Some(count) if *count > 0 => *count -= 1,
            _ => match ranges.last_mut() {
                Some(range) if range.end == index => range.end += 1,
                _ => ranges.push(index..index + 1),
            },
        }
    }
    ranges
}

/// The lines of `text` without their ends.
fn lines(text: &str) -> Vec<&str> {
    let index = LineIndex::new(text);
    let count = u32::try_from(index.count()).unwrap_or(u32::MAX);
    let line = |number| index.span(number, text).of(text).trim_end_matches(['\r', '\n']);
    let mut lines: Vec<&str> = (1..=count).map(line).collect();
    if let Some(first) = lines.first_mut() {
        *first = first.trim_start_matches('\u{feff}');
    }
    lines
}

/// A line in more texts than these tells nothing about which of them was moved.
const COMMON: usize = 16;

/// Which of the texts `gone` is now which of the texts `added`, as pairs of their indices: the one that shares most of its lines, and at
/// least half of those of the longer text. No text is in two pairs. Equal shares go to the first of each.
#[must_use]
pub fn moved(gone: &[&str], added: &[&str]) -> Vec<(usize, usize)> {
    let distinct = |text: &&'_ str| -> HashSet<String> {
        let told = lines(text).into_iter().map(str::trim).filter(|line| !line.is_empty());
        told.map(str::to_owned).collect()
    };
    let (old, new): (Vec<_>, Vec<_>) = (gone.iter().map(distinct).collect(), added.iter().map(distinct).collect());
    let mut holders: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, lines) in old.iter().enumerate() {
        for line in lines {
            holders.entry(line).or_default().push(index);
        }
    }
    let mut pairs: Vec<(usize, usize, usize)> = Vec::new();
    for (index, lines) in new.iter().enumerate() {
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for holder in lines.iter().filter_map(|line| holders.get(line.as_str())).filter(|holders| holders.len() <= COMMON).flatten() {
            *shared.entry(*holder).or_default() += 1;
        }
        let alike = shared.into_iter().filter(|(holder, count)| count * 2 >= lines.len().max(old[*holder].len()));
        pairs.extend(alike.map(|(holder, count)| (count, holder, index)));
    }
    pairs.sort_by_key(|&(count, old, new)| (std::cmp::Reverse(count), old, new));
    let (mut taken_old, mut taken_new) = (HashSet::new(), HashSet::new());
    pairs.retain(|&(_, old, new)| !taken_old.contains(&old) && !taken_new.contains(&new) && taken_old.insert(old) && taken_new.insert(new));
    pairs.into_iter().map(|(_, old, new)| (old, new)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn changed(old: &str, new: &str) -> Vec<RangeInclusive<u32>> {
        match ChangedLines::between(old, new) {
            ChangedLines::Some(ranges) => ranges,
            ChangedLines::All => panic!("both texts are there"),
        }
    }

    #[test]
    fn lines_are_counted_from_one() {
        assert_eq!(changed("a\nb\nc\n", "a\nB\nc\n"), [2..=2]);
        assert_eq!(changed("a\nb\n", "x\na\nb\ny\nz\n"), [1..=1, 4..=5]);
        assert_eq!(changed("a\nb\nc\n", "a\nc\n"), [], "a line that is gone has no place");
        assert_eq!(changed("", "a\n"), [1..=1]);
        assert_eq!(changed("a", "a\n"), [2..=2], "the line after the last line end is one that was not there");
    }

    #[test]
    fn line_ends_and_marks_are_no_change() {
        assert_eq!(changed("a\nb\n", "\u{feff}a\r\nb\r\n"), []);
        assert_eq!(changed("a\rb\r", "a\nB\n"), [2..=2]);
    }

    #[test]
    fn ranges_are_touched_by_lines_in_them() {
        let lines = ChangedLines::Some(vec![2..=3, 7..=7]);
        let touched: Vec<u32> = (1..=9).filter(|line| lines.touch(*line, *line)).collect();
        assert_eq!(touched, [2, 3, 7]);
        assert!(lines.touch(4, 7) && lines.touch(1, 9) && !lines.touch(4, 6) && !lines.touch(8, 9));
        assert!(ChangedLines::All.touch(1, 1));
    }

    #[test]
    fn long_texts_are_counted_instead_of_searched() {
        let text = |lines: Vec<usize>| lines.into_iter().map(|line| format!("line {line}\n")).collect::<String>();
        let old = text((0..LONGEST_SEARCH).collect());
        let mut lines: Vec<usize> = (0..LONGEST_SEARCH).rev().collect();
        lines.splice(7..7, [3, LONGEST_SEARCH]);
        // The second of two equal lines is the new one.
        assert_eq!(changed(&old, &text(lines)), [9..=9, 9999..=9999]);
        assert_eq!(counted(&[1, 2, 2], &[2, 3, 3, 2, 2, 1]), [1..3, 4..5]);
    }

    #[test]
    fn moved_texts_are_known_by_their_lines() {
        let page = |name: &str| format!("# {name}\n\none of {name}\ntwo of {name}\nthree of {name}\nfour of {name}\nshared\n");
        let (a, b, c) = (page("a"), page("b"), page("c"));
        let changed = b.replace("two", "2");
        assert_eq!(moved(&[&a, &b], &[&c, &changed, &a]), [(0, 2), (1, 1)]);
        assert_eq!(moved(&[&a], &[&a, &a]), [(0, 0)], "one text is not moved twice");
        assert_eq!(moved(&[""], &[""]), [], "nothing tells empty texts apart");
    }

    proptest! {
        #[test]
        fn what_is_not_changed_was_there(old in "[ab\n]{0,60}", new in "[ab\n]{0,60}") {
            let result = ChangedLines::between(&old, &new);
            let kept: Vec<&str> = (1..).zip(lines(&new)).filter(|(line, _)| !result.touch(*line, *line)).map(|(_, text)| text).collect();
            // What is left of the new text is a subsequence of the old one.
            let mut rest = lines(&old).into_iter();
            prop_assert!(kept.iter().all(|line| rest.any(|other| other == *line)), "{:?}", result);
        }
    }
}
