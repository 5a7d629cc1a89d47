//! Sections that stand elsewhere in a translation: glossaries are sorted anew in every language.
//!
//! What is left over where the order was kept is looked for everywhere, by tokens that stand in few sections.

use super::score::{GAP, Scale};
use super::sequence::Match;
use super::shape::Shape;
use std::collections::{BTreeMap, HashMap};

/// What a pair must be worth more, because it is out of order.
const COST: f32 = 2.0;

/// A token that stands in more sections says too little about which of them it is.
const MOST_HOLDERS: usize = 8;

/// Sections that are compared with one: more than these share a token with it only in made-up texts.
const MOST_CANDIDATES: usize = 64;

/// Sections that one is compared with where it is the other side's: an index may share a token with each.
const MOST_COMPARED: usize = 512;

/// Pairs those of `left` with those of `right` that fit each other better than any other one, wherever they stand; both are indices into the shapes.
///
/// The confidence of a pair is its score less that of the next best thing to do with either of the two.
#[must_use]
pub fn pairs(left: &[usize], right: &[usize], left_shapes: &[Shape], right_shapes: &[Shape], scale: &Scale) -> Vec<Match> {
    let mut holders: HashMap<u64, Vec<usize>> = HashMap::new();
    for &r in right {
        for (token, _) in &right_shapes[r].tokens {
            holders.entry(*token).or_default().push(r);
        }
    }
    holders.retain(|_, of| of.len() <= MOST_HOLDERS);
    let mut candidates: Vec<(usize, usize, f32)> = Vec::new();
    let mut compared: HashMap<usize, usize> = HashMap::new();
    for &l in left {
        let mut sharing: Vec<usize> = Vec::new();
        for (token, _) in &left_shapes[l].tokens {
            if sharing.len() < MOST_CANDIDATES {
                sharing.extend(holders.get(token).into_iter().flatten());
            }
        }
        sharing.sort_unstable();
        sharing.dedup();
        sharing.retain(|&r| {
            let count = compared.entry(r).or_default();
            *count += 1;
            *count <= MOST_COMPARED
        });
        candidates.extend(sharing.into_iter().map(|r| (l, r, scale.score(&left_shapes[l], &right_shapes[r]) - COST)));
    }
    // The best and the second best that each of them could have; one that stays alone is worth two gaps.
    let alone = 2.0 * GAP;
    let mut of_left: BTreeMap<usize, [f32; 2]> = BTreeMap::new();
    let mut of_right: BTreeMap<usize, [f32; 2]> = BTreeMap::new();
    for &(l, r, score) in &candidates {
        for best in [of_left.entry(l).or_insert([alone; 2]), of_right.entry(r).or_insert([alone; 2])] {
            if score > best[0] {
                *best = [score, best[0]];
            } else if score > best[1] {
                best[1] = score;
            }
        }
    }
    let chosen = candidates.into_iter().filter_map(|(l, r, score)| {
        let (own, other) = (of_left[&l], of_right[&r]);
        let best = score > own[1] && score > other[1] && score >= own[0] && score >= other[0];
        best.then(|| Match { left: l, right: r, confidence: score - own[1].max(other[1]) })
    });
    chosen.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(tokens: &[u64]) -> Shape {
        Shape { level: 2, length: 80, paragraphs: 1, tokens: tokens.iter().map(|&token| (token, 1)).collect(), ..Shape::default() }
    }

    fn paired(left: &[Shape], right: &[Shape]) -> Vec<(usize, usize)> {
        let all = |shapes: &[Shape]| (0..shapes.len()).collect::<Vec<_>>();
        let found = pairs(&all(left), &all(right), left, right, &Scale::new(left, right));
        found.into_iter().filter(|pair| pair.confidence >= 2.0).map(|pair| (pair.left, pair.right)).collect()
    }

    #[test]
    fn sections_are_found_wherever_they_stand() {
        let right = [shape(&[1]), shape(&[2, 3]), shape(&[4])];
        let left = [right[2].clone(), right[0].clone(), right[1].clone()];
        assert_eq!(paired(&left, &right), [(0, 2), (1, 0), (2, 1)]);
    }

    #[test]
    fn one_section_that_shares_a_token_with_each_of_many_costs_their_number() {
        let count = 20_000;
        let left: Vec<Shape> = (0..count).map(|token| shape(&[token])).collect();
        let start = std::time::Instant::now();
        paired(&left, &[shape(&(0..count).collect::<Vec<_>>())]);
        assert!(start.elapsed().as_secs() < 8, "all of its tokens were gone through for each: {:?}", start.elapsed());
    }

    #[test]
    fn what_fits_two_places_is_left_alone() {
        assert_eq!(paired(&[shape(&[1])], &[shape(&[1]), shape(&[1])]), []);
        assert_eq!(paired(&[shape(&[])], &[shape(&[])]), [], "nothing says that these are one");
    }
}
