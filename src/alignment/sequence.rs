//! Global alignment of two sequences (Needleman and Wunsch, 1970) with a confidence for every pair.
//!
//! What is aligned is a [`Shape`]: nothing of a text but what translation keeps. The confidence of a
//! pair is the best total score less the best total without that pair; it costs one more pass.

use std::collections::BTreeMap;

/// What of a section or block survives translation.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shape {
    /// Heading level, or a number for the kind of a block.
    pub level: u8,
    /// Characters of text.
    pub length: usize,
    /// Kinds of the blocks inside, in order, as small numbers.
    pub blocks: Vec<u8>,
    /// Language-neutral tokens (code spans, link targets, identifiers, images, code), hashed, with counts.
    pub tokens: BTreeMap<u64, u32>,
}

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

/// Cost of leaving one element without a counterpart.
const GAP: f32 = -0.8;

/// The largest table, in cells. No real page has a thousand sections between two anchors; what is larger stays unpaired,
/// and nothing is claimed of it.
const MAX_CELLS: usize = 1_000_000;

/// Aligns two sequences; pairs come in order of both.
#[must_use]
pub fn align(left: &[Shape], right: &[Shape]) -> Vec<Match> {
    if left.is_empty() || right.is_empty() || left.len().saturating_mul(right.len()) > MAX_CELLS {
        return Vec::new();
    }
    let (rows, columns) = (left.len(), right.len());
    let width = columns + 1;
    let scores: Vec<f32> = left.iter().flat_map(|l| right.iter().map(move |r| score(l, r))).collect();
    let cell = |i: usize, j: usize| i * width + j;
    let mut forward = vec![0f32; (rows + 1) * width];
    for i in 0..=rows {
        for j in 0..=columns {
            if i == 0 && j == 0 {
                continue;
            }
            let mut best = f32::NEG_INFINITY;
            if i > 0 {
                best = best.max(forward[cell(i - 1, j)] + GAP);
            }
            if j > 0 {
                best = best.max(forward[cell(i, j - 1)] + GAP);
            }
            if i > 0 && j > 0 {
                best = best.max(forward[cell(i - 1, j - 1)] + scores[(i - 1) * columns + j - 1]);
            }
            forward[cell(i, j)] = best;
        }
    }
    let mut backward = vec![0f32; (rows + 1) * width];
    for i in (0..=rows).rev() {
        for j in (0..=columns).rev() {
            if i == rows && j == columns {
                continue;
            }
            let mut best = f32::NEG_INFINITY;
            if i < rows {
                best = best.max(backward[cell(i + 1, j)] + GAP);
            }
            if j < columns {
                best = best.max(backward[cell(i, j + 1)] + GAP);
            }
            if i < rows && j < columns {
                best = best.max(backward[cell(i + 1, j + 1)] + scores[i * columns + j]);
            }
            backward[cell(i, j)] = best;
        }
    }
    let total = forward[cell(rows, columns)];
    let mut matches = Vec::new();
    let (mut i, mut j) = (rows, columns);
    while i > 0 && j > 0 {
        let here = forward[cell(i, j)];
        let diagonal = forward[cell(i - 1, j - 1)] + scores[(i - 1) * columns + j - 1];
        if (here - diagonal).abs() < 1e-4 {
            matches.push(Match { left: i - 1, right: j - 1, confidence: 0.0 });
            i -= 1;
            j -= 1;
        } else if (here - forward[cell(i - 1, j)] - GAP).abs() < 1e-4 {
            i -= 1;
        } else {
            j -= 1;
        }
    }
    matches.reverse();
    for pair in &mut matches {
        let row = pair.left;
        let mut without = f32::NEG_INFINITY;
        for k in 0..=columns {
            without = without.max(forward[cell(row, k)] + GAP + backward[cell(row + 1, k)]);
            if k < columns && k != pair.right {
                without = without.max(forward[cell(row, k)] + scores[row * columns + k] + backward[cell(row + 1, k + 1)]);
            }
        }
        pair.confidence = total - without;
    }
    matches
}

/// How well two shapes fit: higher is better, below twice [`GAP`] they are better left alone.
fn score(left: &Shape, right: &Shape) -> f32 {
    let level = match left.level.abs_diff(right.level) {
        0 => 1.0,
        1 => -1.0,
        _ => -2.5,
    };
    level + blocks(&left.blocks, &right.blocks) + length(left.length, right.length) + tokens(&left.tokens, &right.tokens)
}

/// From -1 to 1.5 by the blocks that both have, as multisets.
fn blocks(left: &[u8], right: &[u8]) -> f32 {
    if left.is_empty() && right.is_empty() {
        return 0.5;
    }
    let mut counts = [0i32; 256];
    for &kind in left {
        counts[kind as usize] += 1;
    }
    let mut shared = 0;
    for &kind in right {
        if counts[kind as usize] > 0 {
            counts[kind as usize] -= 1;
            shared += 1;
        }
    }
    let union = left.len() + right.len() - shared;
    2.5 * ratio(shared, union) - 1.0
}

fn ratio(part: usize, whole: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "counts of blocks and tokens are far below 2^24")]
    let ratio = part as f32 / whole.max(1) as f32;
    ratio
}

/// From -1.5 to 0.5 by the ratio of lengths; translations of one text differ by less than half as a rule.
fn length(left: usize, right: usize) -> f32 {
    let ratio = ratio(left.min(right) + 20, left.max(right) + 20);
    (2.0 * ratio - 1.5).clamp(-1.5, 0.5)
}

/// From -1 to 4 by the tokens that both have.
fn tokens(left: &BTreeMap<u64, u32>, right: &BTreeMap<u64, u32>) -> f32 {
    let count = |tokens: &BTreeMap<u64, u32>| tokens.values().map(|&n| n as usize).sum::<usize>();
    let (all_left, all_right) = (count(left), count(right));
    if all_left == 0 && all_right == 0 {
        return 0.0;
    }
    let shared: usize = left.iter().filter_map(|(token, &n)| right.get(token).map(|&m| n.min(m) as usize)).sum();
    5.0 * ratio(shared, all_left + all_right - shared) - 1.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(level: u8, blocks: &[u8], tokens: &[u64]) -> Shape {
        Shape { level, length: 100, blocks: blocks.to_vec(), tokens: tokens.iter().map(|&t| (t, 1)).collect() }
    }

    #[test]
    fn equal_sequences_pair_on_the_diagonal() {
        let sequence = [shape(2, &[1], &[]), shape(2, &[1, 2], &[7]), shape(3, &[1], &[8])];
        let pairs: Vec<_> = align(&sequence, &sequence).into_iter().map(|m| (m.left, m.right)).collect();
        assert_eq!(pairs, [(0, 0), (1, 1), (2, 2)]);
    }

    #[test]
    fn a_dropped_element_leaves_its_counterpart_alone() {
        let right = [shape(2, &[1], &[5]), shape(2, &[1, 2], &[7]), shape(3, &[1], &[8])];
        let left = [right[0].clone(), right[2].clone()];
        let found = align(&left, &right);
        assert_eq!(found.iter().map(|m| (m.left, m.right)).collect::<Vec<_>>(), [(0, 0), (1, 2)]);
        assert!(found.iter().all(|m| m.confidence >= 2.0), "{found:?}");
    }

    #[test]
    fn what_cannot_be_told_apart_has_low_confidence() {
        let right = [shape(2, &[1], &[]), shape(2, &[1], &[])];
        let left = [shape(2, &[1], &[])];
        assert!(align(&left, &right)[0].confidence < 1.0);
    }

    #[test]
    fn nothing_aligns_with_nothing() {
        assert!(align(&[], &[shape(2, &[], &[])]).is_empty());
    }
}
