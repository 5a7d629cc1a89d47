//! Pairing of sections: by entry, by anchor, then by order and language-neutral content.

use super::score::Scale;
use super::sequence::{self, Match, SURE, WORTH};
use super::shape::{self, Shape};
use super::{By, Pair, moved};
use crate::document::{AnchorOrigin, Document, SectionId};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Pairs the sections of two documents. `entries` are pairs of entries' indices found before.
#[must_use]
pub fn pair(left: &Document, left_text: &str, right: &Document, right_text: &str, entries: &[Pair<usize>]) -> Vec<Pair<SectionId>> {
    let (rows, columns) = (left.sections.len(), right.sections.len());
    let mut of_left: Vec<Option<(usize, By, f32)>> = vec![None; rows];
    let mut of_right: Vec<Option<usize>> = vec![None; columns];
    let join =
        |l: usize, r: usize, by: By, confidence: f32, of_left: &mut Vec<Option<(usize, By, f32)>>, of_right: &mut Vec<Option<usize>>| {
            if of_left[l].is_none() && of_right[r].is_none() {
                of_left[l] = Some((r, by, confidence));
                of_right[r] = Some(l);
            }
        };
    join(0, 0, By::Order, 1.0, &mut of_left, &mut of_right);
    for entry in entries {
        if let (Some(l), Some(r)) = (entry.left, entry.right) {
            // A row that was moved says nothing of the sections that its tables lie in.
            if let (Some(l), Some(r)) = (left.entries[l].heading(), right.entries[r].heading()) {
                join(l.0 as usize, r.0 as usize, entry.by, entry.confidence, &mut of_left, &mut of_right);
            }
        }
    }
    let right_anchors = unique_anchors(right);
    let left_anchors = ordered(unique_anchors(left));
    for (name, &l) in &left_anchors {
        if let Some(&r) = right_anchors.get(name) {
            join(l, r, By::Anchor, 1.0, &mut of_left, &mut of_right);
        }
    }
    // Sections of the base whose own id stands nowhere on the other side.
    let unnamed: BTreeSet<usize> = right_anchors.iter().filter(|(name, _)| !left_anchors.contains_key(*name)).map(|(_, &r)| r).collect();
    drop_misplaced(left, right, &mut of_left, &mut of_right, &unnamed);
    // The only titles of level 1 are each other's.
    let title = |d: &Document| {
        let mut ones = d.sections.iter().enumerate().filter(|(_, s)| s.level == 1).map(|(at, _)| at);
        ones.next().filter(|_| ones.next().is_none())
    };
    if let (Some(l), Some(r)) = (title(left), title(right)) {
        join(l, r, By::Elimination, 1.0, &mut of_left, &mut of_right);
    }
    let fixed = chain(&of_left);
    let left_shapes = shape::sections(left, left_text);
    let right_shapes = shape::sections(right, right_text);
    let scale = Scale::new(&left_shapes, &right_shapes);
    let mut from = (0, 0);
    for to in fixed.iter().copied().chain(std::iter::once((rows, columns))) {
        let free_left: Vec<usize> = (from.0..to.0).filter(|&l| of_left[l].is_none()).collect();
        let free_right: Vec<usize> = (from.1..to.1).filter(|&r| of_right[r].is_none()).collect();
        let mut matches = sequence::align(&pick(&left_shapes, &free_left), &pick(&right_shapes, &free_right), &scale);
        trust_equal_levels(&mut matches, &free_left, &free_right, &left_shapes, &right_shapes);
        prefer_first_twin(&mut matches, &free_left, left);
        for found in matches {
            let (l, r) = (free_left[found.left], free_right[found.right]);
            if conflicting(left, right, l, r) || found.confidence < WORTH {
                continue;
            }
            of_left[l] = Some((r, by(&left_shapes[l], &right_shapes[r]), found.share()));
            of_right[r] = Some(l);
        }
        from = (to.0 + 1, to.1 + 1);
    }
    let free = |taken: &[bool]| taken.iter().enumerate().filter(|(_, taken)| !**taken).map(|(at, _)| at).collect::<Vec<_>>();
    let free_left = free(&of_left.iter().map(Option::is_some).collect::<Vec<_>>());
    let free_right = free(&of_right.iter().map(Option::is_some).collect::<Vec<_>>());
    for found in moved::pairs(&free_left, &free_right, &left_shapes, &right_shapes, &scale) {
        let (l, r) = (found.left, found.right);
        if conflicting(left, right, l, r) || found.confidence < WORTH {
            continue;
        }
        of_left[l] = Some((r, By::Fingerprint, found.share()));
        of_right[r] = Some(l);
    }
    let mut pairs: Vec<Pair<SectionId>> = of_left
        .iter()
        .enumerate()
        .map(|(l, found)| {
            let left = Some(id(l));
            match found {
                Some((r, by, confidence)) => Pair { left, right: Some(id(*r)), by: *by, confidence: *confidence },
                None => Pair { left, right: None, by: By::Fingerprint, confidence: 1.0 },
            }
        })
        .collect();
    let alone = (0..columns).filter(|&r| of_right[r].is_none());
    pairs.extend(alone.map(|r| Pair { left: None, right: Some(id(r)), by: By::Fingerprint, confidence: 1.0 }));
    pairs
}

/// Takes back pairs by anchor that contradict the pairs of both parents, where a section of the paired parent
/// has an id that is nowhere on the other side: a translator gave a section the id of another one, which a finding about the anchor will tell.
fn drop_misplaced(
    left: &Document,
    right: &Document,
    of_left: &mut [Option<(usize, By, f32)>],
    of_right: &mut [Option<usize>],
    unnamed: &BTreeSet<usize>,
) {
    let parent = |d: &Document, at: usize| d.sections[at].parent.map(|p| p.0 as usize).filter(|&p| p > 0);
    for l in 0..of_left.len() {
        let Some((r, By::Anchor, _)) = of_left[l] else { continue };
        let (Some(pl), Some(pr)) = (parent(left, l), parent(right, r)) else { continue };
        let (Some((expected, ..)), Some(actual)) = (of_left[pl], of_right[pr]) else { continue };
        let elsewhere = expected != pr && actual != pl;
        if !elsewhere {
            continue;
        }
        let wanting = |other: &&usize| of_right[**other].is_none() && parent(right, **other) == Some(expected);
        let free = unnamed.iter().filter(wanting).any(|&other| right.sections[other].level == left.sections[l].level);
        if free {
            of_left[l] = None;
            of_right[r] = None;
        }
    }
}

/// Where both sides of a gap have the same sequence of levels, their sections correspond one by one, unless what they
/// hold says otherwise.
fn trust_equal_levels(matches: &mut [Match], left: &[usize], right: &[usize], left_shapes: &[Shape], right_shapes: &[Shape]) {
    let levels = |shapes: &[Shape], at: &[usize]| at.iter().map(|&s| shapes[s].level).collect::<Vec<_>>();
    let diagonal = matches.len() == left.len() && matches.iter().all(|m| m.left == m.right);
    if left.len() != right.len() || !diagonal || levels(left_shapes, left) != levels(right_shapes, right) {
        return;
    }
    for found in matches {
        let (l, r) = (&left_shapes[left[found.left]], &right_shapes[right[found.right]]);
        let contradicted = !l.tokens.is_empty() && !r.tokens.is_empty() && !l.shares_token(r);
        if !contradicted {
            found.confidence = found.confidence.max(SURE);
        }
    }
}

/// Of neighbouring sections with one heading (`Example`, `Example`) that compete for one counterpart, the first gets it:
/// the later ones are what was added.
fn prefer_first_twin(matches: &mut [Match], left: &[usize], document: &Document) {
    for at in 0..matches.len() {
        let earliest = if at == 0 { 0 } else { matches[at - 1].left + 1 };
        let own = &document.sections[left[matches[at].left]];
        let twin = |place: &usize| {
            let other = &document.sections[left[*place]];
            other.level == own.level && other.text == own.text && other.parent == own.parent
        };
        let first = (earliest..matches[at].left).rev().take_while(twin).last();
        if let Some(first) = first {
            matches[at].left = first;
        }
    }
}

/// What a pair found by alignment rests on: what both hold, or only where they stand and how they look.
pub(super) fn by(left: &Shape, right: &Shape) -> By {
    if left.shares_token(right) { By::Fingerprint } else { By::Order }
}

fn pick<'a>(shapes: &'a [Shape], at: &[usize]) -> Vec<&'a Shape> {
    at.iter().map(|&at| &shapes[at]).collect()
}

fn id(index: usize) -> SectionId {
    SectionId(u32::try_from(index).unwrap_or(u32::MAX))
}

fn ordered(anchors: HashMap<String, usize>) -> BTreeMap<String, usize> {
    anchors.into_iter().collect()
}

/// Explicit anchor names that stand on one heading only, in lower case, with artefacts of publishing removed.
fn unique_anchors(document: &Document) -> HashMap<String, usize> {
    let mut found: HashMap<String, usize> = HashMap::new();
    let mut repeated = BTreeSet::new();
    for anchor in document.anchors.iter().filter(|a| a.on_heading && a.origin != AnchorOrigin::Derived) {
        let name = normal_anchor(&anchor.name);
        let section = anchor.section.0 as usize;
        if found.get(&name).is_some_and(|&other| other != section) {
            repeated.insert(name.clone());
        }
        found.insert(name, section);
    }
    found.retain(|name, _| !repeated.contains(name));
    found
}

/// An anchor in lower case (ASCII only), without `opno-loc`, an artefact of the publishing system's no-loc marks.
#[must_use]
pub fn normal_anchor(name: &str) -> String {
    name.to_ascii_lowercase().replace("opno-loc", "")
}

/// Whether two sections name themselves differently in a way that forbids pairing them by content: both have
/// an explicit anchor of ASCII letters, and no word in common.
fn conflicting(left: &Document, right: &Document, l: usize, r: usize) -> bool {
    let words = |d: &Document, at: usize| {
        d.section_anchors(id(at))
            .filter(|a| a.origin != AnchorOrigin::Derived)
            .flat_map(|a| a.name.to_ascii_lowercase().split(['-', '_']).map(str::to_owned).collect::<Vec<_>>())
            .filter(|word| word.len() > 2)
            .collect::<BTreeSet<_>>()
    };
    let (a, b) = (words(left, l), words(right, r));
    // A translated anchor shares no word either, but then it is not the slug of an English heading: the levels
    // and the content decide, and a wrong pair would only be silent.
    !a.is_empty() && !b.is_empty() && a.is_disjoint(&b) && left.sections[l].level != right.sections[r].level
}

/// The longest run of pairs that rises on both sides: what the rest is aligned between.
fn chain(of_left: &[Option<(usize, By, f32)>]) -> Vec<(usize, usize)> {
    let pairs: Vec<(usize, usize)> = of_left.iter().enumerate().filter_map(|(l, found)| found.map(|(r, ..)| (l, r))).collect();
    sequence::rising(&pairs)
}
