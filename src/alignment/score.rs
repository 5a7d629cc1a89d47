//! How well two shapes fit, on the scale of the two texts they come from.
//!
//! A language writes longer than another one, so lengths are compared by the ratio of the texts' own paragraphs. A token that stands in
//! one section of each text says which section it is; one that stands in all of them says nothing.

use super::shape::Shape;
use std::collections::HashMap;

/// Cost of leaving one element without a counterpart.
pub const GAP: f32 = -0.6;

/// What two texts have in common as wholes.
#[derive(Debug, Clone, Default)]
pub struct Scale {
    /// Length of the left text's paragraphs by that of the right one's.
    ratio: f32,
    /// What each token is worth, from nearly 0 (it stands everywhere) to 1 (in one place of either text).
    weights: HashMap<u64, f32>,
}

impl Scale {
    /// The scale of two texts, from all of their shapes.
    #[must_use]
    pub fn new<'a>(left: impl IntoIterator<Item = &'a Shape>, right: impl IntoIterator<Item = &'a Shape>) -> Self {
        let mut holders: HashMap<u64, [u32; 2]> = HashMap::new();
        let mut means = [0f32; 2];
        let mut most = 1;
        let mut side = |shapes: &mut dyn Iterator<Item = &'a Shape>, at: usize| {
            let (mut length, mut paragraphs, mut count) = (0, 0, 0);
            for shape in shapes {
                count += 1;
                length += shape.length;
                paragraphs += shape.paragraphs;
                for (token, _) in &shape.tokens {
                    holders.entry(*token).or_default()[at] += 1;
                }
            }
            // By paragraph, since one of the texts may have more of them.
            means[at] = (number(length) + 60.0) / (number(paragraphs) + 1.0);
            most = count.max(most);
        };
        side(&mut left.into_iter(), 0);
        side(&mut right.into_iter(), 1);
        let whole = (1.0 + number(most)).ln();
        let weight = |[left, right]: [u32; 2]| (1.0 + number(most) / number(left.max(right).max(1) as usize)).ln() / whole;
        let ratio = (means[0] / means[1].max(1.0)).clamp(0.2, 5.0);
        Self { ratio, weights: holders.into_iter().map(|(token, counts)| (token, weight(counts))).collect() }
    }

    /// How well two shapes fit: higher is better, below twice [`GAP`] they are better left alone.
    #[must_use]
    pub fn score(&self, left: &Shape, right: &Shape) -> f32 {
        let level = match left.level.abs_diff(right.level) {
            0 => 1.0,
            1 => -1.0,
            _ => -2.5,
        };
        level + blocks(left, right) + self.length(left.length, right.length) + self.tokens(left, right)
    }

    /// Whether none of two texts is more than about twice as long as the other, the languages' own lengths aside.
    #[must_use]
    pub fn lengths_fit(&self, left: &Shape, right: &Shape) -> bool {
        self.length(left.length, right.length) >= -0.5
    }

    /// From -1.5 to 0.5 by the ratio of lengths; translations of one text differ by less than half as a rule.
    fn length(&self, left: usize, right: usize) -> f32 {
        let (left, right) = (number(left), number(right) * self.ratio);
        let ratio = (left.min(right) + 20.0) / (left.max(right) + 20.0);
        (2.0 * ratio - 1.5).clamp(-1.5, 0.5)
    }

    /// From -1 to 5 by the tokens that both have.
    fn tokens(&self, left: &Shape, right: &Shape) -> f32 {
        if left.tokens.is_empty() && right.tokens.is_empty() {
            return 0.0;
        }
        let total = |shape: &Shape| shape.tokens.iter().map(|&(token, n)| self.worth(token, n)).sum::<f32>();
        let (all_left, all_right) = (total(left), total(right));
        let mut shared = 0.0;
        let (mut l, mut r) = (left.tokens.iter().peekable(), right.tokens.iter().peekable());
        while let (Some(&&(a, n)), Some(&&(b, m))) = (l.peek(), r.peek()) {
            match a.cmp(&b) {
                std::cmp::Ordering::Less => drop(l.next()),
                std::cmp::Ordering::Greater => drop(r.next()),
                std::cmp::Ordering::Equal => {
                    shared += self.worth(a, n.min(m));
                    l.next();
                    r.next();
                }
            }
        }
        let most = all_left.max(all_right);
        // One token is less of a proof, either way, than ten.
        let reliable = most / (most + 0.5);
        (6.0 * shared / (all_left + all_right - shared).max(0.01) - 1.0) * reliable
    }

    fn worth(&self, token: u64, count: u32) -> f32 {
        self.weights.get(&token).copied().unwrap_or(1.0) * number(count as usize)
    }
}

/// From -1 to 1.5 by the blocks that both have, as multisets.
fn blocks(left: &Shape, right: &Shape) -> f32 {
    let (mut shared, mut union) = (0u32, 0u32);
    for (&l, &r) in left.blocks.iter().zip(&right.blocks) {
        shared += u32::from(l.min(r));
        union += u32::from(l.max(r));
    }
    if union == 0 { 0.5 } else { 2.5 * number(shared as usize) / number(union as usize) - 1.0 }
}

fn number(count: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "counts of blocks, tokens and characters; what is lost above 2^24 changes no ratio")]
    let number = count as f32;
    number
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(length: usize, tokens: &[u64]) -> Shape {
        Shape { level: 2, length, paragraphs: 1, tokens: tokens.iter().map(|&token| (token, 1)).collect(), ..Shape::default() }
    }

    #[test]
    fn lengths_are_compared_on_the_scale_of_the_languages() {
        let long = [shape(1_200, &[]), shape(600, &[]), shape(900, &[])];
        let short = [shape(400, &[]), shape(200, &[]), shape(300, &[])];
        let scale = Scale::new(&long, &short);
        assert!(long.iter().zip(&short).all(|(l, s)| scale.lengths_fit(l, s)));
        assert!(scale.score(&long[0], &short[0]) > scale.score(&long[0], &short[1]));
        assert!(!scale.lengths_fit(&long[1], &shape(900, &[])));
    }

    #[test]
    fn a_token_in_every_section_says_little() {
        let sections: Vec<Shape> = (0..8).map(|at| shape(100, &[1, 100 + at])).collect();
        let scale = Scale::new(&sections, &sections);
        let (common, own) = (shape(100, &[1]), shape(100, &[100]));
        assert!(scale.score(&sections[0], &own) > scale.score(&sections[0], &common) + 1.0);
    }

    #[test]
    fn texts_without_anything_have_a_scale_too() {
        let nothing: [Shape; 0] = [];
        assert!(Scale::new(&nothing, &nothing).score(&shape(0, &[]), &shape(0, &[])) > 2.0 * GAP);
    }
}
