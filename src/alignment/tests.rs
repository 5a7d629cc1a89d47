//! Two small documents and what of them corresponds, for the tests of what is compared within sections.

use super::{Comparison, Counterparts, Relation, sections};
use crate::document::{Document, DocumentId, lower};
use crate::finding::{Baseline, FileId};
use crate::source::{Limits, SourceFile};

/// A document, its base, and their comparison.
pub(super) struct Two {
    pub(super) left: Document,
    pub(super) left_text: String,
    pub(super) right: Document,
    pub(super) right_text: String,
    pub(super) comparison: Comparison,
}

impl Two {
    /// Reads and pairs two texts.
    pub(super) fn new(left: &str, right: &str) -> Self {
        let read = |file, text: &str| {
            let source = SourceFile::from_bytes("a.md".into(), "a.md".into(), text.as_bytes().to_vec(), &Limits::default());
            (lower(FileId(file), &source, None), source.text)
        };
        let ((left, left_text), (right, right_text)) = (read(0, left), read(1, right));
        let sections = sections::pair(&left, &left_text, &right, &right_text, &[]);
        let comparison = Comparison {
            document: DocumentId(0),
            base: DocumentId(1),
            baseline: Baseline::Source,
            relation: Relation::Same,
            entries: Vec::new(),
            unsure: 0,
            counterparts: Counterparts::new(&sections),
            sections,
            decided: true,
        };
        Self { left, left_text, right, right_text, comparison }
    }

    /// The same where no pair is sure.
    pub(super) fn unsure(mut self) -> Self {
        for pair in &mut self.comparison.sections {
            pair.confidence = 0.4;
        }
        self
    }
}
