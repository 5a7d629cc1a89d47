//! Paragraphs, tables, lists, code blocks, images, alerts and includes that were added, removed or changed.

use super::{Comparison, Side};
use crate::alignment::inventory::{Change, Item, Moves, changes};
use crate::document::{Document, LinkKind, alerts};
use crate::markdown::{Block, BlockKind};

/// How many blocks of each kind were added, removed or changed, in sections that both texts have.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct BlockChanges {
    /// Paragraphs that were added or removed.
    pub paragraphs: usize,
    /// Tables with other rows or columns; what only the cells say is wording.
    pub tables: usize,
    /// Lists with more or fewer items.
    pub lists: usize,
    /// Code blocks with other code.
    pub code_blocks: usize,
    /// Images of other files.
    pub images: usize,
    /// Alerts of another kind.
    pub alerts: usize,
    /// Includes of other files.
    pub includes: usize,
}

impl BlockChanges {
    /// Compares the two texts of `comparison`.
    pub(super) fn of(comparison: &Comparison, then: &Side<'_>, now: &Side<'_>) -> Self {
        let count = |of: &dyn Fn(&Side<'_>) -> Vec<Item<String>>, moves| -> usize {
            let each = |change: &Change| match change {
                Change::Changed { .. } => 1,
                Change::Uneven { left, right, .. } => left.len().max(right.len()),
            };
            changes(comparison, &of(then), &of(now), moves).iter().map(each).sum()
        };
        Self {
            paragraphs: count(&paragraphs, Moves::Told),
            tables: count(&tables, Moves::Told),
            lists: count(&lists, Moves::Told),
            code_blocks: count(&code_blocks, Moves::Allowed),
            images: count(&|side| links(side.document, LinkKind::Image), Moves::Allowed),
            alerts: count(&alerts_of, Moves::Told),
            includes: count(&|side| links(side.document, LinkKind::Include), Moves::Allowed),
        }
    }

    /// All of them.
    #[must_use]
    pub fn total(&self) -> usize {
        self.paragraphs + self.tables + self.lists + self.code_blocks + self.images + self.alerts + self.includes
    }
}

/// The blocks that `key` gives a key, with it; what lies in one of them is none.
fn outermost(document: &Document, key: impl Fn(usize, &Block) -> Option<String>) -> Vec<Item<String>> {
    let mut found = Vec::new();
    let mut end = 0;
    for (at, block) in document.outline.blocks.iter().enumerate() {
        if at >= end
            && let Some(key) = key(at, block)
        {
            end = block.end as usize;
            found.push(Item { section: document.section_at(block.span.start), key });
        }
    }
    found
}

/// How many blocks of a kind lie in the block at `at`.
fn inside(document: &Document, at: usize, kind: &BlockKind) -> usize {
    let blocks = &document.outline.blocks;
    blocks[at + 1..blocks[at].end as usize].iter().filter(|block| block.kind == *kind).count()
}

fn tables(side: &Side<'_>) -> Vec<Item<String>> {
    let count = |at, kind| inside(side.document, at, kind);
    let key = |at| format!("{}/{}", count(at, &BlockKind::TableRow), count(at, &BlockKind::TableCell));
    outermost(side.document, |at, block| (block.kind == BlockKind::Table).then(|| key(at)))
}

fn lists(side: &Side<'_>) -> Vec<Item<String>> {
    let key = |at| inside(side.document, at, &BlockKind::Item).to_string();
    outermost(side.document, |at, block| matches!(block.kind, BlockKind::List { .. }).then(|| key(at)))
}

/// Paragraphs that lie in no list, table or quotation: only their number counts.
fn paragraphs(side: &Side<'_>) -> Vec<Item<String>> {
    outermost(side.document, |_, block| (block.kind == BlockKind::Paragraph && block.parent.is_none()).then(String::new))
}

/// Code by its lines, without the fences, for what these say is no code.
fn code_blocks(side: &Side<'_>) -> Vec<Item<String>> {
    let is_fence = |line: &&str| line.starts_with("```") || line.starts_with("~~~");
    let lines = |block: &Block| {
        let all = block.span.of(side.text).lines().map(str::trim).filter(|line| !line.is_empty() && !is_fence(line));
        all.collect::<Vec<_>>().join("\n")
    };
    outermost(side.document, |_, block| matches!(block.kind, BlockKind::Code { .. }).then(|| lines(block)))
}

fn alerts_of(side: &Side<'_>) -> Vec<Item<String>> {
    alerts::alerts(side.document, side.text).into_iter().map(|alert| Item { section: alert.section, key: alert.kind }).collect()
}

/// The files that links of a kind lead to, whatever folder they lie in.
fn links(document: &Document, kind: LinkKind) -> Vec<Item<String>> {
    let name = |target: &str| target.split(['?', '#']).next().unwrap_or("").rsplit(['/', '\\']).next().unwrap_or("").to_owned();
    let of_kind = document.links.iter().filter(|link| link.kind == kind);
    of_kind.map(|link| Item { section: link.section, key: name(&link.target) }).collect()
}
