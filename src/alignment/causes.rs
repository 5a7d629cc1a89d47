//! Pairing of causes and steps: by what they lead to, never by number or words.

use super::{By, Comparison, Pair};
use crate::document::{AnchorOrigin, Article, Collection, Document, OrdinalItem};

/// What an item leads to: the canonical anchor of a link within the page, else the link's target.
#[must_use]
pub fn target(item: &OrdinalItem, document: &Document, article: &Article) -> Option<String> {
    let link = &document.links[item.link? as usize];
    match link.target.strip_prefix('#') {
        Some(fragment) => {
            let known = article.canonical_anchor(fragment);
            if known != fragment || article.anchors.contains_key(fragment) {
                return Some(known.to_owned());
            }
            Some(article.canonical_anchor(&fragment.to_ascii_lowercase()).to_owned())
        }
        None => Some(link.target.clone()),
    }
}

/// Pairs items of a comparison's document with items of its base.
///
/// An anchor that only the document has is known by its section's counterpart: where an anchor and the links to it were
/// translated together, the items are still the same. A target that neither has is a damaged link, and tells nothing.
#[must_use]
pub fn pair_items(comparison: &Comparison, collection: &Collection, here: &[OrdinalItem], there: &[OrdinalItem]) -> Vec<Pair<usize>> {
    let (document, base) = (collection.document(comparison.document), collection.document(comparison.base));
    let article = collection.article(comparison.document);
    let (known_here, known_there) = comparison.canonical_anchors(collection);
    let local =
        |document: &Document, item: &OrdinalItem| item.link.is_some_and(|link| document.links[link as usize].target.starts_with('#'));
    let of_base: Vec<Option<String>> = there
        .iter()
        .map(|item| {
            target(item, base, article).filter(|name| !local(base, item) || known_there.contains(name) || known_here.contains(name))
        })
        .collect();
    let counterpart = |item: &OrdinalItem| {
        let fragment = document.links[item.link? as usize].target.strip_prefix('#')?;
        let section = comparison.base_section(document.section_of_anchor(fragment)?)?;
        let anchor = base.section_anchors(section).find(|anchor| anchor.origin != AnchorOrigin::Derived)?;
        Some(article.canonical_anchor(&anchor.name).to_owned())
    };
    let of_document: Vec<Option<String>> = here
        .iter()
        .map(|item| {
            let own = target(item, document, article)?;
            if !local(document, item) || known_there.contains(&own) {
                return Some(own);
            }
            counterpart(item).or_else(|| known_here.contains(&own).then_some(own))
        })
        .collect();
    pair(&of_document, &of_base)
}

/// Items of one list: beyond, nothing is claimed. The longest list of causes in real documentation has a dozen.
const MOST_ITEMS: usize = 1_000;

/// Pairs two lists by target; items without a link pair by elimination, where exactly one is left on either
/// side, or at the same place between two pairs.
#[must_use]
pub fn pair(left: &[Option<String>], right: &[Option<String>]) -> Vec<Pair<usize>> {
    if left.len().max(right.len()) > MOST_ITEMS {
        return (0..left.len().min(right.len()))
            .map(|at| Pair { left: Some(at), right: Some(at), by: By::Order, confidence: 0.0 })
            .collect();
    }
    let mut of_right: Vec<Option<usize>> = vec![None; right.len()];
    let mut of_left: Vec<Option<(usize, By, f32)>> = vec![None; left.len()];
    for (l, target) in left.iter().enumerate() {
        let Some(target) = target else { continue };
        if let Some(r) = (0..right.len()).find(|&r| of_right[r].is_none() && right[r].as_ref() == Some(target)) {
            of_right[r] = Some(l);
            of_left[l] = Some((r, By::Anchor, 1.0));
        }
    }
    pair_runs(left, right, &mut of_left, &mut of_right);
    for l in 0..left.len() {
        if of_left[l].is_some() {
            continue;
        }
        let before = of_left[..l].iter().rev().flatten().next().map(|p| p.0);
        let after = of_left[l + 1..].iter().flatten().next().map(|p| p.0);
        let open: Vec<usize> = (0..right.len()).filter(|&r| of_right[r].is_none() && (left[l].is_none() || right[r].is_none())).collect();
        let open_left = (0..left.len()).filter(|&o| of_left[o].is_none()).count();
        let between = |r: &&usize| before.is_none_or(|b| **r > b) && after.is_none_or(|a| **r < a);
        let candidates: Vec<usize> = open.iter().filter(between).copied().collect();
        let chosen = match (open.as_slice(), candidates.as_slice()) {
            ([only], _) if open_left == 1 => Some(*only),
            (_, [only]) => Some(*only),
            _ => None,
        };
        if let Some(r) = chosen {
            of_right[r] = Some(l);
            of_left[l] = Some((r, By::Elimination, 0.9));
        }
    }
    let mut pairs: Vec<Pair<usize>> = of_left
        .iter()
        .enumerate()
        .map(|(l, found)| match found {
            Some((r, by, confidence)) => Pair { left: Some(l), right: Some(*r), by: *by, confidence: *confidence },
            None => Pair { left: Some(l), right: None, by: By::Anchor, confidence: 1.0 },
        })
        .collect();
    let missing = (0..right.len()).filter(|&r| of_right[r].is_none());
    pairs.extend(missing.map(|r| Pair { left: None, right: Some(r), by: By::Anchor, confidence: 1.0 }));
    pairs
}

/// Between two pairs, where as many items are left on either side and one of each two tells nothing of where it
/// leads, they are each other's in their order.
fn pair_runs(left: &[Option<String>], right: &[Option<String>], of_left: &mut [Option<(usize, By, f32)>], of_right: &mut [Option<usize>]) {
    let mut from = 0;
    while from < left.len() {
        if of_left[from].is_some() {
            from += 1;
            continue;
        }
        let to = (from..left.len()).find(|&at| of_left[at].is_some()).unwrap_or(left.len());
        let start = from.checked_sub(1).and_then(|at| of_left[at]).map_or(0, |(r, ..)| r + 1);
        let end = of_left.get(to).copied().flatten().map_or(right.len(), |(r, ..)| r);
        let open: Vec<usize> = (start..end.max(start)).filter(|&r| of_right[r].is_none()).collect();
        let silent = |(l, &r): (usize, &usize)| left[l].is_none() || right[r].is_none();
        if open.len() == to - from && (from..to).zip(&open).all(silent) {
            for (l, &r) in (from..to).zip(&open) {
                of_right[r] = Some(l);
                of_left[l] = Some((r, By::Order, 0.9));
            }
        }
        from = to;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn targets(list: &[&str]) -> Vec<Option<String>> {
        list.iter().map(|t| (!t.is_empty()).then(|| (*t).to_owned())).collect()
    }

    fn paired(left: &[&str], right: &[&str]) -> Vec<(Option<usize>, Option<usize>)> {
        pair(&targets(left), &targets(right)).into_iter().map(|p| (p.left, p.right)).collect()
    }

    #[test]
    fn targets_pair_wherever_they_stand() {
        assert_eq!(paired(&["b", "a"], &["a", "b"]), [(Some(0), Some(1)), (Some(1), Some(0))]);
    }

    #[test]
    fn as_many_that_tell_nothing_pair_in_order() {
        assert_eq!(paired(&["", ""], &["", ""]), [(Some(0), Some(0)), (Some(1), Some(1))]);
        assert_eq!(paired(&["a", "", ""], &["a", "b", "c"])[1..], [(Some(1), Some(1)), (Some(2), Some(2))]);
        assert_eq!(paired(&["", "x"], &["b", "c"]).iter().filter(|(l, r)| l.is_some() && r.is_some()).count(), 0);
    }

    #[test]
    fn what_is_missing_stays_alone() {
        assert_eq!(paired(&["a", "c"], &["a", "b", "c"]), [(Some(0), Some(0)), (Some(1), Some(2)), (None, Some(1))]);
    }

    #[test]
    fn an_unlinked_item_pairs_by_elimination_or_place() {
        assert_eq!(paired(&["a", "", "c"], &["a", "b", "c"])[1], (Some(1), Some(1)));
        assert_eq!(paired(&["a", "", "c"], &["a", "b", "c", "d"])[1], (Some(1), Some(1)));
    }
}
