//! Pairing of the blocks of two sections that correspond: paragraphs, list items, cells, one with the other.
//!
//! Children of paired containers are aligned level by level, by what translation keeps of them. Where both sides have
//! the same kinds of blocks in the same order they correspond one by one, unless what they hold or how long they are says otherwise.

use super::score::Scale;
use super::sections::by;
use super::sequence::{self, WORTH};
use super::shape::{self, Shape};
use super::{By, Pair};
use crate::document::{Document, SectionId};
use crate::markdown::BlockKind;
use std::collections::HashSet;
use std::mem::discriminant;

/// Sure pairs of blocks with text of their own (headings, paragraphs, cells), as indices into the outlines, in the order of the left document.
#[must_use]
pub fn text_blocks(left: &Document, left_text: &str, l: SectionId, right: &Document, right_text: &str, r: SectionId) -> Vec<(u32, u32)> {
    let mut found = Vec::new();
    if l.0 > 0 && r.0 > 0 {
        found.push((left.section(l).block, right.section(r).block));
    }
    let has_text = |document: &Document, at: u32| !document.outline.blocks[at as usize].inlines.is_empty();
    let sure = pairs(left, left_text, l, right, right_text, r).into_iter().filter(|pair| pair.confidence >= 0.5);
    let both = sure.filter_map(|pair| pair.left.zip(pair.right));
    found.extend(both.filter(|&(a, b)| has_text(left, a) || has_text(right, b)));
    found.sort_unstable();
    found
}

/// What the blocks of two corresponding sections correspond to, containers before what lies in them. Inside of containers whose pair is not
/// sure, and of those that stand alone, nothing is looked at.
#[must_use]
pub fn pairs(left: &Document, left_text: &str, l: SectionId, right: &Document, right_text: &str, r: SectionId) -> Vec<Pair<u32>> {
    let mut found = Vec::new();
    let mut open = vec![(top(left, l), top(right, r))];
    while let Some((of_left, of_right)) = open.pop() {
        let aligned = align(left, left_text, &of_left, right, right_text, &of_right);
        for pair in &aligned {
            let (Some(a), Some(b)) = (pair.left, pair.right) else { continue };
            let (left_block, right_block) = (&left.outline.blocks[a as usize], &right.outline.blocks[b as usize]);
            if pair.confidence >= 0.5 && left_block.end > a + 1 && right_block.end > b + 1 {
                open.push((children(left, a), children(right, b)));
            }
        }
        found.extend(aligned);
    }
    found
}

/// The blocks of a section's own content that lie in no other block of it.
fn top(document: &Document, section: SectionId) -> Vec<u32> {
    let content = document.section(section).content.clone();
    successive(document, content.start, content.end)
}

/// The blocks directly inside `block`.
fn children(document: &Document, block: u32) -> Vec<u32> {
    successive(document, block + 1, document.outline.blocks[block as usize].end)
}

/// From `at` on, each block that follows the subtree of the one before.
fn successive(document: &Document, at: u32, end: u32) -> Vec<u32> {
    let next = |at: &u32| Some(document.outline.blocks[*at as usize].end.max(at + 1)).filter(|next| *next < end);
    std::iter::successors(Some(at).filter(|at| *at < end), next).collect()
}

/// Aligns blocks that lie side by side; those without a counterpart come last.
fn align(left: &Document, left_text: &str, of_left: &[u32], right: &Document, right_text: &str, of_right: &[u32]) -> Vec<Pair<u32>> {
    let kind = |document: &Document, at: u32| discriminant::<BlockKind>(&document.outline.blocks[at as usize].kind);
    let same_kinds = of_left.len() == of_right.len() && of_left.iter().zip(of_right).all(|(&l, &r)| kind(left, l) == kind(right, r));
    let pair = |l: u32, r: u32, by: By, confidence: f32| Pair { left: Some(l), right: Some(r), by, confidence };
    if same_kinds && of_left.len() == 1 {
        return vec![pair(of_left[0], of_right[0], By::Elimination, 1.0)];
    }
    let shapes = |document, text, blocks: &[u32]| blocks.iter().map(|&at| shape::block(document, text, at)).collect::<Vec<Shape>>();
    let (left_shapes, right_shapes) = (shapes(left, left_text, of_left), shapes(right, right_text, of_right));
    let scale = Scale::new(&left_shapes, &right_shapes);
    // Two paragraphs that changed places have the same kinds as before.
    let side_by_side = same_kinds && left_shapes.iter().zip(&right_shapes).all(|(l, r)| scale.lengths_fit(l, r));
    if side_by_side && left_shapes.iter().zip(&right_shapes).all(|(l, r)| l.tokens == r.tokens) {
        let kinds = left_shapes.iter().zip(&right_shapes).map(|(l, r)| by(l, r)).zip(of_left.iter().zip(of_right));
        return kinds.map(|(by, (&l, &r))| pair(l, r, by, 1.0)).collect();
    }
    let matches = sequence::align(&left_shapes.iter().collect::<Vec<_>>(), &right_shapes.iter().collect::<Vec<_>>(), &scale);
    let trusted = side_by_side && matches.len() == of_left.len() && matches.iter().all(|found| found.left == found.right);
    let mut pairs = Vec::new();
    let mut paired: [HashSet<u32>; 2] = [HashSet::new(), HashSet::new()];
    for found in matches {
        let (l, r) = (of_left[found.left], of_right[found.right]);
        if kind(left, l) != kind(right, r) || !trusted && found.confidence < WORTH {
            continue;
        }
        let confidence = if trusted { found.share().max(0.5) } else { found.share() };
        pairs.push(pair(l, r, by(&left_shapes[found.left], &right_shapes[found.right]), confidence));
        paired[0].insert(l);
        paired[1].insert(r);
    }
    let alone = |left, right| Pair { left, right, by: By::Fingerprint, confidence: 1.0 };
    pairs.extend(of_left.iter().filter(|at| !paired[0].contains(at)).map(|&at| alone(Some(at), None)));
    pairs.extend(of_right.iter().filter(|at| !paired[1].contains(at)).map(|&at| alone(None, Some(at))));
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alignment::tests::Two;

    /// The pairs of the only section, as the texts of their blocks.
    fn paired(left: &str, right: &str) -> Vec<(String, String)> {
        let two = Two::new(&format!("# T\n\n{left}"), &format!("# T\n\n{right}"));
        let text = |document: &Document, text: &str, block: u32| document.outline.blocks[block as usize].span.of(text).trim().to_owned();
        let pairs = text_blocks(&two.left, &two.left_text, SectionId(1), &two.right, &two.right_text, SectionId(1));
        let texts = pairs.into_iter().map(|(l, r)| (text(&two.left, &two.left_text, l), text(&two.right, &two.right_text, r)));
        texts.skip(1).collect()
    }

    fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
        list.iter().map(|&(l, r)| (l.to_owned(), r.to_owned())).collect()
    }

    #[test]
    fn equal_kinds_pair_in_order() {
        let found = paired("Um.\n\n- dois\n- três", "One.\n\n- two\n- three");
        assert_eq!(found, pairs(&[("Um.", "One."), ("dois", "two"), ("três", "three")]));
    }

    #[test]
    fn a_dropped_paragraph_leaves_its_counterpart_alone() {
        let right = "Run `harbor stop` now.\n\nThen look into `export.log` for it.\n\nAt last run `harbor start` again.";
        let left = "Execute já `harbor stop`.\n\nPor fim, execute `harbor start` de novo.";
        let expected = [
            ("Execute já `harbor stop`.", "Run `harbor stop` now."),
            ("Por fim, execute `harbor start` de novo.", "At last run `harbor start` again."),
        ];
        assert_eq!(paired(left, right), pairs(&expected));
        // Where nothing tells which one is gone, nothing is paired.
        assert_eq!(paired("Um exemplo.", "An example.\n\nA sample."), []);
    }

    #[test]
    fn an_added_item_stays_alone() {
        let (left, right) = ("- a opção `all`\n- outra coisa `x`\n- a opção `keep`", "- the option `all`\n- the option `keep`");
        let expected = [("a opção `all`", "the option `all`"), ("a opção `keep`", "the option `keep`")];
        assert_eq!(paired(left, right), pairs(&expected));
    }

    #[test]
    fn cells_pair_with_cells() {
        let found = paired("| A | B |\n|---|---|\n| c | d |", "| E | F |\n|---|---|\n| g | h |");
        assert_eq!(found, pairs(&[("A", "E"), ("B", "F"), ("c", "g"), ("d", "h")]));
    }
}
