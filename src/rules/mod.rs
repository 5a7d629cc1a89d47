//! The rules: one file each, one list.
//!
//! A rule detects and reports facts; it reads no files, uses no words and calls no other rule. Its
//! name is the key: the file `<name>.rs`, the page `docs/<locale>/rules/<name>.md`, the messages
//! `<name>` in `locales/<locale>/messages.ftl` and the snapshot `snapshots/rules/<name>.snap` are
//! found by it, and a test keeps them complete.

mod absolute_site_link;
mod alert_mismatch;
mod ambiguous_markdown;
mod anchor_case_mismatch;
mod behind_siblings;
mod broken_anchor;
mod broken_catalogue_contract;
mod broken_emphasis;
mod broken_fragment;
mod broken_label;
mod broken_link;
mod cause_numbering;
mod cause_without_solution;
mod changed_code_span;
mod changed_number;
mod changed_url;
mod code_block_mismatch;
mod code_heading_mismatch;
mod corrupted_code;
mod dropped_include;
mod duplicate_anchor;
mod duplicate_code;
mod duplicate_translation;
mod extra_cause;
mod extra_entry;
mod extra_section;
mod fallback_link;
mod glued_code_span;
mod hard_coded_locale;
mod heading_level_mismatch;
mod hidden_character;
mod image_mismatch;
mod include_cycle;
mod inconsistent_label;
mod invalid_front_matter;
mod invalid_metadata;
mod link_outside_root;
mod list_numbering_gap;
mod list_shape_mismatch;
mod locale_gap;
mod locale_mismatch;
mod lost_anchor;
mod lost_error_code;
mod lost_link;
mod malformed_alert;
mod merge_conflict;
mod merged_causes;
mod missing_alt_text;
mod missing_cause;
mod missing_code_label;
mod missing_entry;
mod missing_heading_anchor;
mod missing_image;
mod missing_include;
mod missing_message;
mod missing_metadata;
mod missing_section;
mod missing_title;
mod missing_translation;
mod mojibake;
mod orphan_solution;
mod ragged_table;
mod renamed_code;
mod reordered_causes;
mod reordered_entries;
mod scrambled_placeholder;
mod self_link_through_file;
mod skipped_heading_level;
mod split_word;
mod stale_translation;
mod step_mismatch;
mod suppression_without_reason;
mod swapped_cause_target;
mod table_shape_mismatch;
mod translated_anchor;
mod translated_front_matter;
mod translated_identifier;
mod undocumented_code;
mod unknown_source_commit;
mod unlinked_cause;
mod unreadable_document;
mod unregistered_code;
mod untranslated_label;
mod untranslated_message;
mod untranslated_text;
mod unused_suppression;
mod unverified;

pub use stale_translation::source_changes;

use crate::alignment::normal_anchor;
use crate::alignment::promises::Promises;
use crate::alignment::targets::{Links, TreeMode};
use crate::alignment::tokens::Texts;
use crate::alignment::{Comparison, Difference, Relation, entry_code};
use crate::document::{Anchor, AnchorOrigin, Article, Collection, Document, DocumentId, SectionId};
use crate::finding::{Finding, Idle, Place, RuleMeta, Severity};
use crate::locale::Locale;
use crate::published::Published;
use crate::registry::Registry;
use crate::source::Span;
use std::sync::Arc;

/// The pages of a rule, embedded: en-US first.
macro_rules! pages {
    ($name:literal) => {
        pages!($name: "en-US", "nl-NL", "pt-PT", "sv-SE", "tr-TR")
    };
    ($name:literal: $($locale:literal),+) => {
        &[$(($locale, include_str!(concat!("../../docs/", $locale, "/rules/", $name, ".md")))),+]
    };
}
use pages;

/// A rule: its facts and its checks.
#[derive(Debug)]
pub struct Rule {
    /// The facts that never change.
    pub meta: &'static RuleMeta,
    /// What it runs, each on every unit of its kind.
    pub checks: &'static [Check],
}

/// One check of a rule, by what it looks at.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// One document by itself.
    Document(fn(&DocumentContext<'_>, &mut Findings)),
    /// A document and the one it is compared with.
    Comparison(fn(&ComparisonContext<'_>, &mut Findings)),
    /// All documents together.
    Collection(fn(&CollectionContext<'_>, &mut Findings)),
    /// What was to silence findings, once it is known what it silenced.
    Suppressions(fn(&SuppressionsContext<'_>, &mut Findings)),
}

/// What rules may be told from outside.
#[derive(Debug, Clone, Default)]
pub struct RuleOptions {
    /// Locales in which every article must exist.
    pub required_locales: Vec<Locale>,
    /// Hosts that are the documentation's own.
    pub own_hosts: Vec<String>,
    /// Metadata keys that every translation must have.
    pub required_metadata: Vec<String>,
    /// Whether the whole documentation was given.
    pub tree: TreeMode,
    /// The catalogue that was published last.
    pub published: Option<Arc<Published>>,
    /// The codes that the product knows.
    pub registry: Option<Arc<Registry>>,
}

/// One document, for rules that look at nothing else.
#[derive(Debug)]
pub struct DocumentContext<'a> {
    /// All that was read: rules may look facts up, such as the codes of the collection.
    pub collection: &'a Collection,
    /// The document's id.
    pub id: DocumentId,
    /// The document.
    pub document: &'a Document,
    /// Its text.
    pub text: &'a str,
    /// What rules may be told from outside.
    pub options: &'a RuleOptions,
}

impl DocumentContext<'_> {
    /// A place in this document.
    #[must_use]
    pub fn place(&self, span: Span) -> Place {
        Place { file: self.document.file, span }
    }

    /// A finding at `span`, with the entry and section it lies in named.
    #[must_use]
    pub fn finding(&self, rule: &'static RuleMeta, span: Span) -> Finding {
        locate(Finding::new(rule, self.place(span)), self.collection, self.id, self.document)
    }
}

/// The next lower severity.
fn lower(severity: Severity) -> Severity {
    match severity {
        Severity::Error => Severity::Warning,
        Severity::Warning | Severity::Note => Severity::Note,
    }
}

/// Names the entry and the section that a finding's place lies in.
fn locate(mut finding: Finding, collection: &Collection, id: DocumentId, document: &Document) -> Finding {
    let section = document.section_at(finding.place.span.start);
    finding.anchor = document.section_anchors(section).next().map(|anchor| anchor.name.clone());
    finding.entry = document.entry_at(finding.place.span.start).map(|index| canonical_code(collection, id, index));
    finding
}

/// The canonical code of the entry at `index` in document `id`: the one its article settled on.
#[must_use]
pub fn canonical_code(collection: &Collection, id: DocumentId, index: usize) -> String {
    let own = || collection.document(id).entries[index].codes.first().cloned().unwrap_or_default();
    collection.article(id).entry_of(id, index).and_then(|entry| entry.codes.first().cloned()).unwrap_or_else(own)
}

/// A document and what it is compared with.
#[derive(Debug)]
pub struct ComparisonContext<'a> {
    /// All that was read.
    pub collection: &'a Collection,
    /// What pairs with what.
    pub comparison: &'a Comparison,
    /// The document that findings are reported on.
    pub document: &'a Document,
    /// Its text.
    pub text: &'a str,
    /// What it is compared with.
    pub base: &'a Document,
    /// The base's text.
    pub base_text: &'a str,
    /// What the two do not have in common.
    pub difference: &'a Difference,
    /// What rules may be told from outside.
    pub options: &'a RuleOptions,
}

impl<'a> ComparisonContext<'a> {
    /// Both documents and their texts.
    fn texts(&self) -> Texts<'a> {
        Texts { document: self.document, text: self.text, base: self.base, base_text: self.base_text }
    }

    /// A place in the document.
    #[must_use]
    pub fn place(&self, span: Span) -> Place {
        Place { file: self.document.file, span }
    }

    /// The article both documents belong to.
    #[must_use]
    pub fn article(&self) -> &Article {
        self.collection.article(self.comparison.document)
    }

    /// Whether every difference is a fault of the document: both have one source revision, or the user says so.
    #[must_use]
    pub fn in_step(&self) -> bool {
        self.comparison.relation == Relation::Same
    }

    /// A place in the base.
    #[must_use]
    pub fn base_place(&self, span: Span) -> Place {
        Place { file: self.base.file, span }
    }

    /// A finding at `span` of the document, with the comparison named.
    #[must_use]
    pub fn finding(&self, rule: &'static RuleMeta, span: Span) -> Finding {
        let mut finding = locate(Finding::new(rule, self.place(span)), self.collection, self.comparison.document, self.document);
        if !self.comparison.decided {
            // Two translations differ and nothing tells which is right: said, but one step more quietly.
            finding.severity = lower(finding.severity);
        }
        finding.baseline = Some(self.comparison.baseline);
        finding.compared_with = Some(self.base.file);
        finding
    }
}

/// Where the absence of a section of the base is shown: the heading of the smallest section of the document that
/// should hold it.
fn absence_span(context: &ComparisonContext<'_>, section: SectionId) -> Span {
    let parents = std::iter::successors(context.base.section(section).parent, |&at| context.base.section(at).parent);
    // A parent whose own pair is not sure is known by where its other sections went.
    let by_siblings = |parent: SectionId| {
        let siblings = (0..context.base.sections.len())
            .filter_map(|at| u32::try_from(at).ok().map(SectionId))
            .filter(|&at| context.base.section(at).parent == Some(parent));
        siblings.filter_map(|at| context.document.section(context.comparison.document_section(at)?).parent).find(|own| own.0 > 0)
    };
    let counterpart = |at: SectionId| context.comparison.document_section(at).filter(|own| own.0 > 0).or_else(|| by_siblings(at));
    let holder = parents.filter(|at| at.0 > 0).find_map(counterpart);
    holder.map_or_else(|| context.document.title_span(), |own| context.document.section(own).title)
}

/// The first line of a block.
fn first_line(document: &Document, block: u32, text: &str) -> Span {
    let span = document.outline.blocks[block as usize].span;
    let line = span.of(text).lines().next().unwrap_or("").trim_end();
    Span::new(span.start as usize, span.start as usize + line.len())
}

/// Where it is shown that `section` lacks something: its heading, or the document's title.
fn absent_in(context: &ComparisonContext<'_>, section: SectionId) -> Span {
    if section.0 > 0 { context.document.section(section).title } else { context.document.title_span() }
}

/// What the headings of the base are called: by their explicit anchors, or, where a heading has none, by its slug, if the document gives
/// its headings the slugs of the base's as ids, which is how translated pages keep the source's addresses.
struct HeadingNames<'a> {
    context: &'a ComparisonContext<'a>,
    slugs: bool,
}

impl<'a> HeadingNames<'a> {
    fn of(context: &'a ComparisonContext<'a>) -> Self {
        let explicit = |anchor: &&Anchor| anchor.origin != AnchorOrigin::Derived;
        let (mut equal, mut all) = (0, 0);
        let sure = context.comparison.sections.iter().filter(|pair| pair.confidence >= 0.5).filter_map(|pair| pair.left.zip(pair.right));
        for (left, right) in sure.filter(|(left, right)| left.0 > 0 && context.base.section(*right).level > 1) {
            let Some(slug) = context.base.section_anchors(right).next().filter(|anchor| !explicit(anchor)) else { continue };
            let named = |anchor: &Anchor| normal_anchor(&anchor.name) == normal_anchor(&slug.name);
            all += 1;
            equal += usize::from(context.document.section_anchors(left).filter(explicit).any(named));
        }
        // All but the one that may be at fault, or four fifths.
        Self { context, slugs: equal > 0 && (equal + 1 >= all || equal * 5 >= all * 4) }
    }

    /// The names of the base's section. A page's title is linked to by the page's address, so that many give it no id.
    fn names(&self, section: SectionId) -> impl Iterator<Item = &'a Anchor> {
        let slugs = self.slugs && self.context.base.section(section).level > 1;
        self.context.base.section_anchors(section).filter(move |anchor| slugs || anchor.origin != AnchorOrigin::Derived)
    }
}

/// A difference in the words of a summary: codes, headings, counts.
struct Summary {
    missing_entries: Vec<String>,
    extra_entries: Vec<String>,
    causes: Vec<String>,
    missing_sections: Vec<String>,
    extra_sections: Vec<String>,
}

impl Summary {
    fn of(context: &ComparisonContext<'_>) -> Self {
        let difference = context.difference;
        let titles = |document: &Document, sections: &[SectionId]| sections.iter().map(|&id| document.section(id).text.clone()).collect();
        let of_entry =
            |document: &Document, entries: &[usize]| entries.iter().map(|&index| entry_code(context.article(), document, index)).collect();
        // The sections of entries are told as entries.
        let other = |document: &Document, sections: &[SectionId]| {
            sections.iter().copied().filter(|&id| document.entry_of_section(id).is_none()).collect::<Vec<_>>()
        };
        let causes = difference.causes.iter().filter(|c| c.missing().next().is_some() || c.extra().next().is_some()).map(|causes| {
            let (here, there) = (&context.document.entries[causes.entry], &context.base.entries[causes.base_entry]);
            format!("{}: {}/{}", entry_code(context.article(), context.document, causes.entry), here.causes.len(), there.causes.len())
        });
        Self {
            missing_entries: of_entry(context.base, &difference.missing_entries),
            extra_entries: of_entry(context.document, &difference.extra_entries),
            causes: causes.collect(),
            missing_sections: titles(context.base, &other(context.base, &difference.missing_sections)),
            extra_sections: titles(context.document, &other(context.document, &difference.extra_sections)),
        }
    }
}

/// All documents together.
#[derive(Debug)]
pub struct CollectionContext<'a> {
    /// All that was read.
    pub collection: &'a Collection,
    /// All comparisons made.
    pub comparisons: &'a [Comparison],
    /// What all links lead to.
    pub links: &'a Links<'a>,
    /// What was published and is gone, where it is known what was published.
    pub promises: Option<&'a Promises>,
    /// What rules may be told from outside.
    pub options: &'a RuleOptions,
}

impl CollectionContext<'_> {
    /// A finding at `span` of document `id`, with the entry and the anchor of the section it lies in.
    #[must_use]
    pub fn finding(&self, rule: &'static RuleMeta, id: DocumentId, span: Span) -> Finding {
        let place = Place { file: self.collection.document(id).file, span };
        locate(Finding::new(rule, place), self.collection, id, self.collection.document(id))
    }
}

/// What was to silence findings and did not.
#[derive(Debug)]
pub struct SuppressionsContext<'a> {
    /// All that was read.
    pub collection: &'a Collection,
    /// What silences nothing, in any order.
    pub idle: &'a [Idle],
}

impl SuppressionsContext<'_> {
    /// A finding at `place`, with the entry and the anchor of the section it lies in, where it lies in a document.
    #[must_use]
    pub fn finding(&self, rule: &'static RuleMeta, place: Place) -> Finding {
        let finding = Finding::new(rule, place);
        match self.collection.id_of(place.file) {
            Some(id) => locate(finding, self.collection, id, self.collection.document(id)),
            None => finding,
        }
    }
}

/// Where rules put what they find.
pub type Findings = Vec<Finding>;

/// The rule that `key` names: a code in any case, or a name.
#[must_use]
pub fn find(key: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.meta.name == key || rule.meta.code.eq_ignore_ascii_case(key))
}

/// Whether `key` names `rule`: its name, its code, or a prefix of its code (`DC2`).
#[must_use]
pub fn matches(key: &str, rule: &RuleMeta) -> bool {
    let prefix = || key.len() >= 2 && rule.code.get(..key.len()).is_some_and(|start| start.eq_ignore_ascii_case(key));
    rule.name == key || prefix()
}

/// The name or code that `key`, which names no rule, probably means.
#[must_use]
pub fn nearest(key: &str) -> Option<&'static str> {
    // A name may be as long as its line; what is that long is none.
    let lower: String = key.chars().take(64).collect::<String>().to_lowercase();
    let names = RULES.iter().flat_map(|rule| [rule.meta.name, rule.meta.code]);
    let best =
        names.map(|name| (strsim::normalized_damerau_levenshtein(&name.to_lowercase(), &lower), name)).max_by(|a, b| a.0.total_cmp(&b.0));
    best.filter(|(likeness, _)| *likeness >= 0.6).map(|(_, name)| name)
}

/// All rules, by code.
pub static RULES: &[&Rule] = &[
    &unreadable_document::RULE,
    &invalid_front_matter::RULE,
    &ambiguous_markdown::RULE,
    &unverified::RULE,
    &unused_suppression::RULE,
    &suppression_without_reason::RULE,
    &hidden_character::RULE,
    &merge_conflict::RULE,
    &broken_anchor::RULE,
    &anchor_case_mismatch::RULE,
    &broken_link::RULE,
    &broken_fragment::RULE,
    &duplicate_anchor::RULE,
    &missing_heading_anchor::RULE,
    &translated_anchor::RULE,
    &hard_coded_locale::RULE,
    &absolute_site_link::RULE,
    &self_link_through_file::RULE,
    &lost_anchor::RULE,
    &link_outside_root::RULE,
    &fallback_link::RULE,
    &corrupted_code::RULE,
    &code_heading_mismatch::RULE,
    &missing_code_label::RULE,
    &missing_message::RULE,
    &broken_label::RULE,
    &inconsistent_label::RULE,
    &untranslated_label::RULE,
    &duplicate_code::RULE,
    &missing_entry::RULE,
    &extra_entry::RULE,
    &untranslated_message::RULE,
    &renamed_code::RULE,
    &reordered_entries::RULE,
    &missing_cause::RULE,
    &extra_cause::RULE,
    &cause_numbering::RULE,
    &unlinked_cause::RULE,
    &swapped_cause_target::RULE,
    &cause_without_solution::RULE,
    &orphan_solution::RULE,
    &step_mismatch::RULE,
    &reordered_causes::RULE,
    &merged_causes::RULE,
    &heading_level_mismatch::RULE,
    &missing_section::RULE,
    &extra_section::RULE,
    &table_shape_mismatch::RULE,
    &alert_mismatch::RULE,
    &list_shape_mismatch::RULE,
    &code_block_mismatch::RULE,
    &untranslated_text::RULE,
    &image_mismatch::RULE,
    &missing_translation::RULE,
    &duplicate_translation::RULE,
    &changed_code_span::RULE,
    &scrambled_placeholder::RULE,
    &glued_code_span::RULE,
    &changed_url::RULE,
    &lost_link::RULE,
    &translated_identifier::RULE,
    &changed_number::RULE,
    &broken_emphasis::RULE,
    &mojibake::RULE,
    &split_word::RULE,
    &lost_error_code::RULE,
    &missing_metadata::RULE,
    &invalid_metadata::RULE,
    &locale_mismatch::RULE,
    &translated_front_matter::RULE,
    &stale_translation::RULE,
    &behind_siblings::RULE,
    &unknown_source_commit::RULE,
    &missing_title::RULE,
    &ragged_table::RULE,
    &malformed_alert::RULE,
    &list_numbering_gap::RULE,
    &skipped_heading_level::RULE,
    &missing_include::RULE,
    &include_cycle::RULE,
    &dropped_include::RULE,
    &missing_image::RULE,
    &missing_alt_text::RULE,
    &undocumented_code::RULE,
    &unregistered_code::RULE,
    &locale_gap::RULE,
    &broken_catalogue_contract::RULE,
];
