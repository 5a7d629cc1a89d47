//! Which document draws text from which: the graph of includes, who includes a file, and the circles in it.

use super::{Links, Resolution};
use crate::document::{DocumentId, LinkKind};
use crate::source::Span;
use std::collections::VecDeque;

/// One document that draws text from another, and the bytes of the path by which it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Draw {
    /// The document that draws.
    pub from: DocumentId,
    /// The document that is drawn from.
    pub to: DocumentId,
    /// Bytes of the path in the first one.
    pub span: Span,
}

/// All includes of a collection that lead to documents.
#[derive(Debug, Default)]
pub struct Includes {
    /// What each document draws, in the order written.
    drawn: Vec<Vec<Draw>>,
    /// Who draws each document, in the order of documents.
    drawers: Vec<Vec<Draw>>,
}

impl Includes {
    pub(super) fn of(links: &Links<'_>) -> Self {
        let count = links.collection.documents.len();
        let mut includes = Self { drawn: vec![Vec::new(); count], drawers: vec![Vec::new(); count] };
        for (from, _) in links.collection.iter() {
            for (link, resolution) in links.of(from).filter(|(link, _)| link.kind == LinkKind::Include) {
                // What another locale serves is that locale's: a circle through it is one there.
                let Resolution::Document { id: to, fallback: false, .. } = resolution else { continue };
                let draw = Draw { from, to: *to, span: link.target_span };
                includes.drawn[at(from)].push(draw);
                includes.drawers[at(*to)].push(draw);
            }
        }
        includes
    }

    /// The includes that draw document `id`, in the order of documents.
    #[must_use]
    pub fn drawers(&self, id: DocumentId) -> &[Draw] {
        &self.drawers[at(id)]
    }

    /// How the pages that nothing draws come to document `id`: for each of at most `most` of them the include of `id` by
    /// which they do, and the includes above it up to the page. The nearest come first; nothing where nothing draws `id`.
    #[must_use]
    pub fn pages(&self, id: DocumentId, most: usize) -> Vec<Vec<Draw>> {
        let mut seen = vec![id];
        let mut found = Vec::new();
        let mut open: VecDeque<Vec<Draw>> = VecDeque::from([Vec::new()]);
        while let Some(chain) = open.pop_front() {
            let top = chain.last().map_or(id, |draw: &Draw| draw.from);
            let above = self.drawers(top);
            if above.is_empty() && !chain.is_empty() {
                found.push(chain);
                if found.len() == most {
                    break;
                }
                continue;
            }
            // A file that hundreds of pages draw is told by the first of them.
            for draw in above.iter().take(MOST_DRAWERS) {
                if seen.len() < MOST_DRAWERS && !seen.contains(&draw.from) {
                    seen.push(draw.from);
                    open.push_back(chain.iter().copied().chain([*draw]).collect());
                }
            }
        }
        found
    }

    /// The circles: for each group of documents that draw each other, the shortest way from its first member back to it.
    #[must_use]
    pub fn cycles(&self) -> Vec<Vec<Draw>> {
        let groups = self.groups();
        let mut firsts: Vec<usize> = Vec::new();
        let mut known = vec![false; self.drawn.len()];
        for (index, &group) in groups.iter().enumerate() {
            if !std::mem::replace(&mut known[group], true) {
                firsts.push(index);
            }
        }
        let back = |first: usize| {
            let mut by: Vec<Draw> = Vec::new();
            // Where each document that was reached was reached from; only those of the group are looked at.
            let mut reached: std::collections::HashMap<usize, Draw> = std::collections::HashMap::new();
            let mut open = VecDeque::from([first]);
            while let Some(here) = open.pop_front() {
                for draw in self.drawn[here].iter().filter(|draw| groups[at(draw.to)] == groups[first]) {
                    if at(draw.to) == first {
                        let mut last = *draw;
                        by.push(last);
                        while at(last.from) != first {
                            last = reached[&at(last.from)];
                            by.push(last);
                        }
                        by.reverse();
                        return by;
                    }
                    if let std::collections::hash_map::Entry::Vacant(entry) = reached.entry(at(draw.to)) {
                        entry.insert(*draw);
                        open.push_back(at(draw.to));
                    }
                }
            }
            by
        };
        firsts.into_iter().map(back).filter(|way| !way.is_empty()).collect()
    }

    /// For each document, its group of those that draw each other: strongly connected components, by Tarjan's algorithm
    /// without recursion.
    fn groups(&self) -> Vec<usize> {
        const NONE: usize = usize::MAX;
        let count = self.drawn.len();
        let (mut order, mut low, mut group) = (vec![NONE; count], vec![0; count], vec![NONE; count]);
        let (mut next, mut groups) = (0, 0);
        let mut stack: Vec<usize> = Vec::new();
        for root in 0..count {
            if order[root] != NONE {
                continue;
            }
            // A document, and how many of its includes were followed.
            let mut open: Vec<(usize, usize)> = vec![(root, 0)];
            while let Some(&mut (here, ref mut followed)) = open.last_mut() {
                if *followed == 0 && order[here] == NONE {
                    (order[here], low[here]) = (next, next);
                    next += 1;
                    stack.push(here);
                }
                if let Some(draw) = self.drawn[here].get(*followed) {
                    *followed += 1;
                    let to = at(draw.to);
                    if order[to] == NONE {
                        open.push((to, 0));
                    } else if group[to] == NONE {
                        low[here] = low[here].min(order[to]);
                    }
                    continue;
                }
                open.pop();
                if let Some(&(above, _)) = open.last() {
                    low[above] = low[above].min(low[here]);
                }
                if low[here] == order[here] {
                    while let Some(member) = stack.pop() {
                        group[member] = groups;
                        if member == here {
                            break;
                        }
                    }
                    groups += 1;
                }
            }
        }
        group
    }
}

/// Documents that are looked at for who draws one.
const MOST_DRAWERS: usize = 64;

fn at(id: DocumentId) -> usize {
    id.0 as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn includes(count: usize, edges: &[(u32, u32)]) -> Includes {
        let mut includes = Includes { drawn: vec![Vec::new(); count], drawers: vec![Vec::new(); count] };
        for &(from, to) in edges {
            let draw = Draw { from: DocumentId(from), to: DocumentId(to), span: Span::at(0) };
            includes.drawn[from as usize].push(draw);
            includes.drawers[to as usize].push(draw);
        }
        includes
    }

    fn ways(draws: &[Vec<Draw>]) -> Vec<Vec<u32>> {
        draws.iter().map(|way| way.iter().map(|draw| draw.from.0).collect()).collect()
    }

    #[test]
    fn each_circle_is_told_once_from_its_first_member() {
        let graph = includes(8, &[(5, 1), (1, 3), (3, 1), (3, 5), (2, 2), (4, 6), (6, 7), (0, 4)]);
        assert_eq!(ways(&graph.cycles()), [vec![1, 3], vec![2]]);
        assert!(includes(3, &[(0, 1), (0, 2), (1, 2)]).cycles().is_empty());
    }

    #[test]
    fn long_chains_are_no_recursion() {
        let edges: Vec<(u32, u32)> = (0..100_000).map(|n| (n, (n + 1) % 100_000)).collect();
        assert_eq!(includes(100_000, &edges).cycles()[0].len(), 100_000);
    }

    #[test]
    fn pages_that_draw_a_file_through_others() {
        let graph = includes(6, &[(0, 4), (1, 3), (3, 4), (2, 4), (4, 5)]);
        assert_eq!(ways(&graph.pages(DocumentId(5), 3)), [vec![4, 0], vec![4, 2], vec![4, 3, 1]]);
        assert_eq!(ways(&graph.pages(DocumentId(4), 1)), [[0]]);
        assert!(graph.pages(DocumentId(0), 3).is_empty());
        assert!(includes(2, &[(0, 1), (1, 0)]).pages(DocumentId(0), 3).is_empty());
    }
}
