//! Global alignment of two sequences (Needleman and Wunsch, 1970) with a confidence for every pair.
//!
//! What is aligned is a [`Shape`]: nothing of a text but what translation keeps. The confidence of a
//! pair is the best total score less the best total without that pair; it costs one more pass.
//!
//! The cost is the product of the two lengths, so that sequences too long for that are cut first, where a token says that
//! two elements belong together.

use super::score::{GAP, Scale};
use super::shape::Shape;
use std::collections::{BTreeMap, HashMap};

/// A pair of indices and its confidence in the units of the score: from 2 on it is right in more than 99 % of
/// cases, below 1 it is not worth more than its alternative.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Match {
    /// Index in the left sequence.
    pub left: usize,
    /// Index in the right sequence.
    pub right: usize,
    /// Best total less the best total without this pair.
    pub confidence: f32,
}

/// The score difference from which a pair may be built on: right in 99.5 % of measured cases.
pub const SURE: f32 = 2.0;

/// The score difference below which a pair is no better than none.
pub const WORTH: f32 = 1.0;

impl Match {
    /// The confidence of the pair from 0 to 1: one half is [`SURE`], the border of what rules may build on.
    #[must_use]
    pub fn share(&self) -> f32 {
        (self.confidence / (2.0 * SURE)).clamp(0.0, 0.99)
    }
}

/// The largest table, in cells: that of six hundred sections. No real page has as many between two anchors.
const MAX_CELLS: usize = 400_000;

/// Aligns two sequences; pairs come in order of both.
#[must_use]
pub fn align(left: &[&Shape], right: &[&Shape], scale: &Scale) -> Vec<Match> {
    if left.len().saturating_mul(right.len()) <= MAX_CELLS {
        return Table::new(left, right, scale, left.len().max(right.len())).matches();
    }
    let mut found = Vec::new();
    let mut from = (0, 0);
    let certain = certain(left, right);
    for to in certain.into_iter().map(Some).chain([None]) {
        let (l, r) = to.unwrap_or((left.len(), right.len()));
        let between = piece(&left[from.0..l], &right[from.1..r], scale);
        found.extend(between.into_iter().map(|one| Match { left: one.left + from.0, right: one.right + from.1, ..one }));
        if to.is_some() {
            // What the two are worth, as far as that can be told without a table; half of it, because the alternatives are not known.
            let confidence = (scale.score(left[l], right[r]) - 2.0 * GAP) / 2.0;
            found.push(Match { left: l, right: r, confidence });
        }
        from = (l + 1, r + 1);
    }
    found
}

/// Aligns what lies between two certain pairs of a long sequence. Where that is too long again, it is aligned along its diagonal if both sides have
/// the same levels, and otherwise stays unpaired, so that nothing is claimed of it.
fn piece(left: &[&Shape], right: &[&Shape], scale: &Scale) -> Vec<Match> {
    if left.len().saturating_mul(right.len()) <= MAX_CELLS {
        return Table::new(left, right, scale, left.len().max(right.len())).matches();
    }
    if left.iter().map(|shape| shape.level).eq(right.iter().map(|shape| shape.level)) {
        return Table::new(left, right, scale, (MAX_CELLS / left.len() / 2).max(1)).matches();
    }
    Vec::new()
}

/// Pairs that share a token which stands in no other element of either sequence: as many as rise on both sides.
fn certain(left: &[&Shape], right: &[&Shape]) -> Vec<(usize, usize)> {
    let only = |shapes: &[&Shape]| {
        let mut places: HashMap<u64, Option<usize>> = HashMap::new();
        for (at, shape) in shapes.iter().enumerate() {
            for (token, _) in &shape.tokens {
                places.entry(*token).and_modify(|place| *place = None).or_insert(Some(at));
            }
        }
        places
    };
    let (of_left, of_right) = (only(left), only(right));
    let mut votes: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for (token, place) in &of_left {
        if let (Some(l), Some(Some(r))) = (place, of_right.get(token))
            && left[*l].level == right[*r].level
        {
            *votes.entry((*l, *r)).or_default() += 1;
        }
    }
    let mut best: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    for ((l, r), count) in votes {
        let known = best.entry(l).or_insert((count, r));
        if count > known.0 {
            *known = (count, r);
        }
    }
    rising(&best.into_iter().map(|(l, (_, r))| (l, r)).collect::<Vec<_>>())
}

/// The longest run of `pairs`, which rise on the left, that rises on the right too.
#[must_use]
pub fn rising(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut tails: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = vec![None; pairs.len()];
    for (at, pair) in pairs.iter().enumerate() {
        let place = tails.partition_point(|&tail| pairs[tail].1 < pair.1);
        previous[at] = place.checked_sub(1).map(|p| tails[p]);
        if place == tails.len() { tails.push(at) } else { tails[place] = at }
    }
    let mut run = Vec::new();
    let mut at = tails.last().copied();
    while let Some(here) = at {
        run.push(pairs[here]);
        at = previous[here];
    }
    run.reverse();
    run
}

/// Best total scores of all beginnings and of all ends of two sequences, within a band around the diagonal.
struct Table {
    rows: usize,
    columns: usize,
    /// Columns of a row that are looked at.
    width: usize,
    band: usize,
    scores: Vec<f32>,
    /// Totals of thousands of elements, whose differences matter.
    forward: Vec<f64>,
    backward: Vec<f64>,
}

impl Table {
    const GAP: f64 = GAP as f64;

    fn new(left: &[&Shape], right: &[&Shape], scale: &Scale, band: usize) -> Self {
        let (rows, columns) = (left.len(), right.len());
        let width = (columns + 1).min(2 * band + 1);
        let cells = (rows + 1) * width;
        let unknown = || vec![f64::NEG_INFINITY; cells];
        let scores = vec![f32::NEG_INFINITY; cells];
        let mut table = Self { rows, columns, width, band, scores, forward: unknown(), backward: unknown() };
        for (i, l) in left.iter().enumerate() {
            for j in table.window(i).filter(|&j| j < columns) {
                let at = table.cell(i, j).unwrap_or(0);
                table.scores[at] = scale.score(l, right[j]);
            }
        }
        for i in 0..=rows {
            for j in table.window(i) {
                let mut best = if i == 0 && j == 0 { 0.0 } else { f64::NEG_INFINITY };
                if i > 0 {
                    best = best.max(table.before(i - 1, j) + Self::GAP);
                }
                if j > 0 {
                    best = best.max(table.before(i, j - 1) + Self::GAP);
                }
                if i > 0 && j > 0 {
                    best = best.max(table.before(i - 1, j - 1) + table.score(i - 1, j - 1));
                }
                let at = table.cell(i, j).unwrap_or(0);
                table.forward[at] = best;
            }
        }
        for i in (0..=rows).rev() {
            for j in table.window(i).rev() {
                let mut best = if i == rows && j == columns { 0.0 } else { f64::NEG_INFINITY };
                if i < rows {
                    best = best.max(table.after(i + 1, j) + Self::GAP);
                }
                if j < columns {
                    best = best.max(table.after(i, j + 1) + Self::GAP);
                }
                if i < rows && j < columns {
                    best = best.max(table.after(i + 1, j + 1) + table.score(i, j));
                }
                let at = table.cell(i, j).unwrap_or(0);
                table.backward[at] = best;
            }
        }
        table
    }

    /// The columns of row `i` that are looked at.
    fn window(&self, i: usize) -> std::ops::Range<usize> {
        let from = i.saturating_sub(self.band).min(self.columns + 1 - self.width);
        from..from + self.width
    }

    fn cell(&self, i: usize, j: usize) -> Option<usize> {
        let window = self.window(i);
        window.contains(&j).then(|| i * self.width + j - window.start)
    }

    /// Best total of the first `i` and the first `j` elements.
    fn before(&self, i: usize, j: usize) -> f64 {
        self.cell(i, j).map_or(f64::NEG_INFINITY, |at| self.forward[at])
    }

    /// Best total of what comes from `i` and from `j` on.
    fn after(&self, i: usize, j: usize) -> f64 {
        self.cell(i, j).map_or(f64::NEG_INFINITY, |at| self.backward[at])
    }

    fn score(&self, i: usize, j: usize) -> f64 {
        self.cell(i, j).map_or(f64::NEG_INFINITY, |at| f64::from(self.scores[at]))
    }

    /// The best alignment.
    fn matches(&self) -> Vec<Match> {
        let total = self.before(self.rows, self.columns);
        let mut matches = Vec::new();
        let (mut i, mut j) = (self.rows, self.columns);
        while i > 0 && j > 0 {
            let here = self.before(i, j);
            let close = |other: f64| (here - other).abs() < 1e-3;
            if close(self.before(i - 1, j - 1) + self.score(i - 1, j - 1)) {
                (i, j) = (i - 1, j - 1);
                #[expect(clippy::cast_possible_truncation, reason = "a difference of scores, which are small")]
                let confidence = (total - self.without(i, j)) as f32;
                matches.push(Match { left: i, right: j, confidence });
            } else if close(self.before(i - 1, j) + Self::GAP) {
                i -= 1;
            } else {
                j -= 1;
            }
        }
        matches.reverse();
        matches
    }

    /// The best total where `row` and `column` are no pair.
    fn without(&self, row: usize, column: usize) -> f64 {
        let mut best = f64::NEG_INFINITY;
        for k in self.window(row) {
            best = best.max(self.before(row, k) + Self::GAP + self.after(row + 1, k));
            if k < self.columns && k != column {
                best = best.max(self.before(row, k) + self.score(row, k) + self.after(row + 1, k + 1));
            }
        }
        best
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alignment::shape::KINDS;

    fn shape(level: u8, kinds: &[usize], tokens: &[u64]) -> Shape {
        let mut blocks = [0; KINDS];
        kinds.iter().for_each(|&kind| blocks[kind] += 1);
        Shape { level, length: 100, paragraphs: 1, blocks, tokens: tokens.iter().map(|&t| (t, 1)).collect() }
    }

    fn aligned(left: &[Shape], right: &[Shape]) -> Vec<Match> {
        let (l, r) = (left.iter().collect::<Vec<_>>(), right.iter().collect::<Vec<_>>());
        align(&l, &r, &Scale::new(left, right))
    }

    fn places(found: &[Match]) -> Vec<(usize, usize)> {
        found.iter().map(|m| (m.left, m.right)).collect()
    }

    #[test]
    fn equal_sequences_pair_on_the_diagonal() {
        let sequence = [shape(2, &[1], &[]), shape(2, &[1, 2], &[7]), shape(3, &[1], &[8])];
        assert_eq!(places(&aligned(&sequence, &sequence)), [(0, 0), (1, 1), (2, 2)]);
    }

    #[test]
    fn a_dropped_element_leaves_its_counterpart_alone() {
        let right = [shape(2, &[1], &[5]), shape(2, &[1, 2], &[7]), shape(3, &[1], &[8])];
        let left = [right[0].clone(), right[2].clone()];
        let found = aligned(&left, &right);
        assert_eq!(places(&found), [(0, 0), (1, 2)]);
        assert!(found.iter().all(|m| m.confidence >= 2.0), "{found:?}");
    }

    #[test]
    fn what_cannot_be_told_apart_has_low_confidence() {
        let right = [shape(2, &[1], &[]), shape(2, &[1], &[])];
        let left = [shape(2, &[1], &[])];
        assert!(aligned(&left, &right)[0].confidence < 1.0);
    }

    #[test]
    fn nothing_aligns_with_nothing() {
        assert!(aligned(&[], &[shape(2, &[], &[])]).is_empty());
    }

    #[test]
    fn long_sequences_are_cut_where_a_token_is_in_one_element_only() {
        let right: Vec<Shape> = (0..3_000).map(|at| shape(2, &[1], if at % 5 == 0 { &[7] } else { &[] })).collect();
        let mut right = right;
        right.iter_mut().enumerate().filter(|(at, _)| at % 100 == 0).for_each(|(at, shape)| shape.tokens = vec![(1_000 + at as u64, 1)]);
        let left: Vec<Shape> = right.iter().enumerate().filter(|(at, _)| *at != 1_250).map(|(_, shape)| shape.clone()).collect();
        let found = aligned(&left, &right);
        assert!(found.len() >= 2_990, "{}", found.len());
        assert!(found.iter().all(|m| m.right < 1_200 && m.left == m.right
            || m.right > 1_300 && m.left + 1 == m.right
            || (1_200..=1_300).contains(&m.right)));
    }

    #[test]
    fn long_sequences_of_which_nothing_is_known_pair_only_where_all_levels_agree() {
        let right: Vec<Shape> = (0..2_000).map(|at| shape(2 + u8::from(at % 3 == 0), &[1], &[])).collect();
        assert_eq!(places(&aligned(&right, &right)), (0..2_000).map(|at| (at, at)).collect::<Vec<_>>());
        assert!(aligned(&right[1..], &right).is_empty());
    }
}
