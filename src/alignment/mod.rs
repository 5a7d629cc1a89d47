//! Documents to articles, and articles to comparisons: what pairs with what, and how surely.
//!
//! Nothing here judges. A [`Comparison`] says which sections and entries of a document correspond to
//! which of its baseline; the rules say what is wrong.

mod articles;
mod baselines;
pub mod blocks;
pub mod causes;
mod difference;
pub mod freshness;
pub mod inventory;
mod layout;
mod moved;
pub mod promises;
mod score;
mod sections;
mod sequence;
mod shape;
pub mod side_by_side;
pub mod targets;
#[cfg(test)]
mod tests;
pub mod tokens;

pub use articles::{collect, join};
pub use baselines::{BaselineOptions, compare, comparisons, current_source, exact_source, own_section};
pub use difference::{CausesDifference, Difference, entry_code};
pub use layout::{LayoutMode, LayoutOptions, LayoutRoot, written_in};
pub use sections::normal_anchor;
pub use shape::normal_target;

use crate::document::{Collection, DocumentId, SectionId};
use crate::finding::Baseline;
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

/// How the base of a comparison relates to the document in time: what may be claimed rests on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// Both have one source revision, or the user says they must agree: every difference is a fault.
    Same,
    /// The base is newer: what it has more is what an update would bring.
    Newer,
    /// The base is older: what it has more was lost, or removed by the source.
    Older,
    /// The base is the source as it is now, and the document names no revision.
    Unknown,
}

/// What a pair rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// The same error code.
    Code,
    /// A shared anchor.
    Anchor,
    /// Position between pairs that are sure.
    Order,
    /// Language-neutral content: code spans, link targets, images, code blocks.
    Fingerprint,
    /// The only ones left on either side.
    Elimination,
}

/// Two things that correspond, or one without a counterpart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair<T> {
    /// In the document.
    pub left: Option<T>,
    /// In its base.
    pub right: Option<T>,
    /// What the pair rests on; for an unpaired side, what was tried last.
    pub by: By,
    /// From 0 to 1. Below one half nothing may be claimed on it.
    pub confidence: f32,
}

/// A document beside what it is compared with.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// The document that findings are reported on.
    pub document: DocumentId,
    /// What it is compared with.
    pub base: DocumentId,
    /// What kind of text the base is.
    pub baseline: Baseline,
    /// How the base relates to the document in time.
    pub relation: Relation,
    /// Entries, by index into the documents' `entries`.
    pub entries: Vec<Pair<usize>>,
    /// Sections; the roots (section 0) are always a pair.
    pub sections: Vec<Pair<SectionId>>,
    /// Sections left out of every claim because their pair is not sure enough, or because it is not sure that they have none.
    pub unsure: usize,
    /// The sure pairs among them, to look up.
    pub counterparts: Counterparts,
    /// Whether it is known which side is right; where two members of a cohort differ and nothing tells, it is not.
    pub decided: bool,
}

impl Comparison {
    /// The section of the base that corresponds to `section`, where that is sure.
    #[must_use]
    pub fn base_section(&self, section: SectionId) -> Option<SectionId> {
        self.counterparts.of_document.get(&section).copied()
    }

    /// The canonical names of all anchors: of the document, and of the base.
    fn canonical_anchors(&self, collection: &Collection) -> &(HashSet<String>, HashSet<String>) {
        let article = collection.article(self.document);
        let names = |id| collection.document(id).anchors.iter().map(|anchor| article.canonical_anchor(&anchor.name).to_owned()).collect();
        self.counterparts.anchors.get_or_init(|| (names(self.document), names(self.base)))
    }

    /// The section of the document that corresponds to `section` of the base, where that is sure.
    #[must_use]
    pub fn document_section(&self, section: SectionId) -> Option<SectionId> {
        self.counterparts.of_base.get(&section).copied()
    }
}

/// The sure pairs of sections, to look up from either side, and the anchors of both.
#[derive(Debug, Clone, Default)]
pub struct Counterparts {
    /// Canonical names of the document's and of the base's anchors, made when they are first asked for.
    anchors: OnceLock<(HashSet<String>, HashSet<String>)>,
    of_document: HashMap<SectionId, SectionId>,
    of_base: HashMap<SectionId, SectionId>,
}

impl Counterparts {
    fn new(pairs: &[Pair<SectionId>]) -> Self {
        let sure = || pairs.iter().filter(|pair| pair.confidence >= 0.5).filter_map(|pair| pair.left.zip(pair.right));
        Self { anchors: OnceLock::new(), of_document: sure().collect(), of_base: sure().map(|(left, right)| (right, left)).collect() }
    }
}
