//! What a run can know: whether a finding that is not there would be there if its fault were.

use super::{ConfiguredSuppression, Selection};
use crate::alignment::Comparison;
use crate::document::Collection;
use crate::finding::{FileId, Finding, RuleMeta, Scope};
use crate::rules::RULES;
use std::collections::HashSet;

/// How much of the documentation a run reads.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// Single files or languages, or comparisons other than usual: what is not found there may be found otherwise.
    Part,
    /// Folders, with all languages of their articles.
    Folders,
    /// All there is.
    #[default]
    Everything,
}

/// Tells where the absence of a finding proves that there is no fault.
pub(super) struct Judged<'a> {
    selection: &'a Selection,
    extent: Extent,
    /// By document: whether it was compared with another.
    compared: Vec<bool>,
    /// Files in which one fault hides others.
    hidden: HashSet<FileId>,
    collection: &'a Collection,
}

impl<'a> Judged<'a> {
    pub(super) fn new(
        selection: &'a Selection,
        extent: Extent,
        comparisons: &[Comparison],
        findings: &[Finding],
        collection: &'a Collection,
    ) -> Self {
        let mut compared = vec![false; collection.documents.len()];
        for comparison in comparisons {
            compared[comparison.document.0 as usize] = true;
        }
        let hides = |finding: &&Finding| finding.explains.iter().any(|explained| explained == "*");
        let hidden = findings.iter().filter(hides).map(|finding| finding.place.file).collect();
        Self { selection, extent, compared, hidden, collection }
    }

    /// Whether `rule` would have told all its faults in `file`.
    pub(super) fn knows(&self, rule: &RuleMeta, file: FileId) -> bool {
        let compared = || self.collection.id_of(file).is_some_and(|id| self.compared[id.0 as usize]);
        let enough = match rule.scope {
            Scope::Document => self.extent >= Extent::Folders,
            Scope::Article => self.extent >= Extent::Folders && compared(),
            Scope::Collection => self.extent == Extent::Everything,
        };
        enough && self.selection.runs(rule) && !self.hidden.contains(&file)
    }

    /// Whether this would be so for every rule, as far as the user does not choose among them.
    pub(super) fn knows_all(&self, file: FileId) -> bool {
        let compared = || self.collection.id_of(file).is_some_and(|id| self.compared[id.0 as usize]);
        self.extent == Extent::Everything && self.selection.is_default() && compared() && !self.hidden.contains(&file)
    }

    /// Whether an entry of the configuration would have been of use if it could be: everything was read, all rules that
    /// it names were looked for, and where they need a comparison, there was one.
    pub(super) fn knows_entry(&self, entry: &ConfiguredSuppression, names: &[bool]) -> bool {
        let named = || RULES.iter().zip(names).filter(|(_, named)| **named).map(|(rule, _)| rule.meta);
        let runs = if entry.rules.is_empty() { self.selection.is_default() } else { named().all(|rule| self.selection.runs(rule)) };
        let meant = || self.collection.iter().filter(|(_, document)| entry.files.get(document.file.0 as usize) == Some(&true));
        let compared = || meant().next().is_none() || meant().any(|(id, _)| self.compared[id.0 as usize]);
        self.extent == Extent::Everything
            && runs
            && (named().all(|rule| rule.scope != Scope::Article) || compared())
            && !meant().any(|(_, document)| self.hidden.contains(&document.file))
    }
}
