//! Blocks of sections that correspond, one of them removed, added or moved: do the others still find each other?

use super::truth::{Known, Truth};
use super::{Class, Measured, Random, Score, Subject, USED};
use doccheck::alignment::{Pair, blocks};
use doccheck::document::{Document, SectionId, lower};
use doccheck::finding::FileId;
use doccheck::markdown::{BlockKind, Dialect};
use doccheck::source::{Limits, SourceFile};
use std::mem::discriminant;

/// A block of a section by itself: its text, and where its subtree begins and ends in the section's page.
#[derive(Clone)]
struct Piece {
    text: String,
    /// Blocks of its subtree, by their kinds.
    kinds: Vec<BlockKind>,
    /// Where the subtree begins, in blocks from the section's first; `None` for what is added.
    from: Option<usize>,
}

/// A section as a page of its own.
struct Page {
    document: Document,
    text: String,
}

/// The only section of a [`Page`].
const ONLY: SectionId = SectionId(1);

impl Page {
    fn new(content: &str, dialect: Dialect) -> Self {
        let text = format!("## Section\n\n{content}");
        let file = SourceFile::from_bytes("a.md".into(), "a.md".into(), text.into_bytes(), &Limits::default());
        Self { document: lower(FileId(0), &file, Some(dialect)), text: file.text }
    }

    fn kinds(&self) -> Vec<BlockKind> {
        self.document.outline.blocks[1..].iter().map(|block| block.kind.clone()).collect()
    }

    /// The blocks that lie in no other one.
    fn pieces(&self) -> Vec<Piece> {
        let blocks = &self.document.outline.blocks;
        let mut pieces = Vec::new();
        let mut at = 1;
        while at < blocks.len() {
            let end = (blocks[at].end as usize).max(at + 1);
            let span = blocks[at].span;
            let start = self.text[..span.start as usize].rfind('\n').map_or(0, |n| n + 1);
            let text = self.text.get(start..span.end as usize).unwrap_or("").trim_end().to_owned();
            pieces.push(Piece { text, kinds: blocks[at..end].iter().map(|block| block.kind.clone()).collect(), from: Some(at - 1) });
            at = end;
        }
        pieces
    }
}

fn same_kinds(left: &[BlockKind], right: &[BlockKind]) -> bool {
    left.len() == right.len() && left.iter().zip(right).all(|(l, r)| discriminant(l) == discriminant(r))
}

/// Damages one of two sections that the ids pair and that have the same kinds of blocks in the same order, up to `cases` times: what became
/// of them as they stand, of those where a block was removed or added, and of those where one was moved.
pub fn measure(subject: &Subject, cases: usize, random: &mut Random) -> [Class; 3] {
    let mut places = Vec::new();
    for (left, right) in subject.pairs().into_iter().filter(|&(left, right)| subject.is_in_step(left, right)) {
        places.extend(subject.truth(left, right).expected().map(|(l, r)| (left, l, right, r)));
    }
    let mut measured = [Vec::new(), Vec::new(), Vec::new()];
    while measured[1..].iter().map(Vec::len).sum::<usize>() < cases && !places.is_empty() {
        let (left, l, right, r) = places.swap_remove(random.next(places.len()));
        let content = |id, section: usize| {
            let document = subject.collection.document(id);
            let (section, text) = (&document.sections[section], subject.collection.text(id));
            let end = document
                .sections
                .iter()
                .map(|other| other.heading.start)
                .find(|&start| start >= section.heading.end && start > section.heading.start);
            Page::new(&text[section.heading.end as usize..end.map_or(text.len(), |end| end as usize)], document.dialect)
        };
        let (own, other) = (content(left, l), content(right, r));
        let pieces = own.pieces();
        if pieces.len() < 2
            || own.document.sections.len() != 2
            || other.document.sections.len() != 2
            || !same_kinds(&own.kinds(), &other.kinds())
        {
            continue;
        }
        let foreign = content(left, (l + 1) % subject.collection.document(left).sections.len()).pieces();
        let Some(damaged) = damaged(&pieces, &foreign, own.document.dialect, random) else { continue };
        let name = |id| &subject.collection.file(subject.collection.document(id).file).path;
        let place = format!("{}  {}  {:?}", name(left), name(right), subject.collection.document(left).sections[l].text);
        measured[if damaged.moved.is_empty() { 1 } else { 2 }].push(judge(&damaged, &other, place.clone()));
        let origins = (0..own.document.outline.blocks.len() - 1).map(Some).collect();
        measured[0].push(judge(&Damaged { page: own, origins, moved: Vec::new() }, &other, place));
    }
    measured.map(Class::of)
}

/// A section after a damage: for each of its blocks which one of the undamaged section it is, and which one was moved.
struct Damaged {
    page: Page,
    origins: Vec<Option<usize>>,
    moved: Vec<usize>,
}

/// Removes, adds or moves a block; `None` where that is not what the text then shows.
fn damaged(pieces: &[Piece], foreign: &[Piece], dialect: Dialect, random: &mut Random) -> Option<Damaged> {
    let mut pieces = pieces.to_vec();
    let at = random.next(pieces.len());
    let mut moved = Vec::new();
    match random.next(3) {
        0 => drop(pieces.remove(at)),
        1 => {
            let added = foreign.get(random.next(foreign.len()))?;
            pieces.insert(at, Piece { from: None, ..added.clone() });
        }
        _ => {
            let piece = pieces.remove(at);
            let from = piece.from?;
            moved.extend(from..from + piece.kinds.len());
            pieces.insert(random.next(pieces.len() + 1), piece);
        }
    }
    let content: Vec<&str> = pieces.iter().map(|piece| piece.text.as_str()).collect();
    let page = Page::new(&content.join("\n\n"), dialect);
    let kinds: Vec<BlockKind> = pieces.iter().flat_map(|piece| piece.kinds.iter().cloned()).collect();
    let origin = |piece: &Piece| (0..piece.kinds.len()).map(|at| piece.from.map(|from| from + at)).collect::<Vec<_>>();
    let origins = pieces.iter().flat_map(origin).collect();
    (same_kinds(&page.kinds(), &kinds) && page.document.sections.len() == 2).then_some(Damaged { page, origins, moved })
}

fn judge(damaged: &Damaged, other: &Page, mut failures: String) -> Measured {
    let Damaged { page, origins, moved } = damaged;
    let known = |of: Option<usize>| of.map_or(Known::Nothing, Known::Section);
    let place = |r: usize| origins.iter().position(|origin| *origin == Some(r));
    let truth = Truth {
        of_left: origins.iter().map(|origin| known(*origin)).collect(),
        of_right: (0..other.document.outline.blocks.len() - 1).map(|r| known(place(r))).collect(),
    };
    let (mut all, mut used) = (Score::default(), Score::default());
    let said = |page: &Page, at: usize| page.document.outline.blocks[at + 1].span.of(&page.text).chars().take(60).collect::<String>();
    for Pair { left, right, confidence, .. } in blocks::pairs(&page.document, &page.text, ONLY, &other.document, &other.text, ONLY) {
        let (Some(l), Some(r)) = (left, right) else { continue };
        let (l, r) = (l as usize - 1, r as usize - 1);
        let right_one = truth.judge(l, r).unwrap_or(false);
        // What was moved is out of order, and need not be found.
        if right_one && moved.contains(&r) {
            continue;
        }
        for score in [Some(&mut all), Some(&mut used).filter(|_| confidence >= USED)].into_iter().flatten() {
            if right_one { score.right += 1 } else { score.wrong += 1 }
        }
        if !right_one {
            failures += &format!("\n  wrong {confidence:.2}: {:?}  {:?}", said(page, l), said(other, r));
        }
    }
    let expected = origins.iter().flatten().filter(|origin| !moved.contains(origin)).count();
    all.missed = expected - all.right;
    used.missed = expected - used.right;
    Measured { all, used, failures }
}
