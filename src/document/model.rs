//! The types of one document.

use super::directives::Directive;
use super::revision::{Past, Revision};
use crate::finding::FileId;
use crate::front_matter::FrontMatter;
use crate::lexicon::{Term, lexicon};
use crate::locale::Locale;
use crate::markdown::{Dialect, Outline};
use crate::source::Span;
use std::ops::Range;

/// Index of a section in [`Document::sections`]. Section 0 is what stands before the first heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SectionId(pub u32);

/// Where an anchor comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnchorOrigin {
    /// `<a name="…">` or `<a id="…">` in a heading.
    Explicit,
    /// `{#id}`, `{ #id }` or `{/*id*/}` at the end of a heading.
    Attribute,
    /// Made from the heading's text by the dialect's slugger.
    Derived,
    /// An `id` or `name` of HTML outside headings.
    Html,
}

/// A place that links can lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// The name, as written (NFC is applied only when comparing).
    pub name: String,
    /// Bytes of the name in the source; of the heading's text for a derived one.
    pub span: Span,
    /// Bytes of the whole construct (`<a name="x"></a>`, `{#x}`); equal to `span` for a derived one.
    pub whole: Span,
    /// Where it comes from.
    pub origin: AnchorOrigin,
    /// The section whose heading carries it, or that it lies in.
    pub section: SectionId,
    /// Whether it stands in the section's heading.
    pub on_heading: bool,
}

impl Anchor {
    /// Whether it is written in the text, not made from it.
    #[must_use]
    pub fn is_written(&self) -> bool {
        self.origin != AnchorOrigin::Derived
    }
}

/// What a link is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LinkKind {
    /// `[text](target)`, or by reference.
    Link,
    /// `<https://…>`.
    Autolink,
    /// `![alt](target)`.
    Image,
    /// `[!INCLUDE [x](target)]`.
    Include,
    /// `href` or `src` of raw HTML.
    Html,
}

/// A reference to somewhere else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Bytes of the whole link.
    pub span: Span,
    /// Bytes of the target in the source.
    pub target_span: Span,
    /// The target, decoded, references resolved.
    pub target: String,
    /// Bytes of the link's text.
    pub text_span: Span,
    /// How it is written.
    pub kind: LinkKind,
    /// The block it lies in, as an index into the outline.
    pub block: u32,
    /// The section it lies in.
    pub section: SectionId,
}

/// A heading and what follows it up to the next heading of its level or above.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// 1 to 6; 0 for section 0.
    pub level: u8,
    /// False for a heading written without the space CommonMark needs (`##Text`).
    pub spaced: bool,
    /// Index of the heading's block; for section 0, 0.
    pub block: u32,
    /// Bytes of the whole heading.
    pub heading: Span,
    /// Bytes of the heading's visible text: anchors, `{#id}` and a final `<br>` excluded.
    pub title: Span,
    /// The visible text, markup removed.
    pub text: String,
    /// Its anchors, explicit ones in the order written, as indices into [`Document::anchors`].
    /// A derived one is there only where there is no explicit one.
    pub anchors: Vec<u32>,
    /// Outline blocks of its own content: after the heading, before the next heading of any level.
    pub content: Range<u32>,
    /// Bytes from the heading's start to the end of its last subsection.
    pub span: Span,
    /// Index just past its last subsection in [`Document::sections`].
    pub end: u32,
    /// The section it lies in.
    pub parent: Option<SectionId>,
}

/// A line `**LABEL**: VALUE`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelLine {
    /// Bytes of the line, `<br>` excluded.
    pub span: Span,
    /// Bytes from the opening `**` up to and with the colon: what a fix of the label replaces.
    pub markup: Span,
    /// Bytes of the label's words (damaged markup inside included).
    pub label: Span,
    /// The label's words, markup and colon removed, white space folded.
    pub text: String,
    /// Bytes of the value, trimmed.
    pub value: Span,
    /// Whether the markup is damaged: words outside the strong emphasis, or the colon inside it.
    pub damaged: bool,
}

/// How the label of a numbered item is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelForm {
    /// Whether the number stands before the word.
    pub number_first: bool,
    /// The word, as written.
    pub word: String,
}

/// One item of a numbered group: `**Causa 2: [text](#target)**`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrdinalItem {
    /// Bytes of the whole item (its line, heading or list item).
    pub span: Span,
    /// Bytes of the label, number and colon included; empty for an unnumbered item.
    pub label: Span,
    /// Bytes of the number's digits; empty for an unnumbered item.
    pub number_span: Span,
    /// The number as written; `None` for an unnumbered item.
    pub number: Option<u32>,
    /// How the label is written; `None` for an unnumbered item.
    pub form: Option<LabelForm>,
    /// The link, as an index into [`Document::links`].
    pub link: Option<u32>,
    /// Bytes of the item's text after the label, emphasis markers excluded.
    pub text_span: Span,
    /// That text, markup removed.
    pub text: String,
    /// The section whose heading this item is, where it is a heading.
    pub section: Option<SectionId>,
}

/// A cause of an error, or a step to mend it: the same shape.
pub type Cause = OrdinalItem;

/// Consecutive items of one numbered group, and what they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrdinalList {
    /// The items, in the order written.
    pub items: Vec<OrdinalItem>,
    /// The section they lie in.
    pub section: SectionId,
}

/// Which shape an entry has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryShape {
    /// A heading and what is under it.
    Section,
    /// The whole document.
    Page,
    /// A row of a table.
    Table,
}

/// A part of an entry that stands in no label line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its bytes in the file: a cell's content, a block, a part of a heading, a value of the front matter.
    pub span: Span,
    /// Its words, markup removed.
    pub text: String,
}

/// A cell of an entry's row that is neither its code nor its message nor its solution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// The words of the column's header; may be empty.
    pub name: String,
    /// The cell's content.
    pub field: Field,
}

/// The documentation of one error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its shape.
    pub shape: EntryShape,
    /// The section it is; for a page, the one of the H1 (or section 0); for a row, the one that its table lies in.
    pub section: SectionId,
    /// Its bytes: of the section with all under it, of the text without the front matter, of the row.
    pub span: Span,
    /// The row's block, for a row.
    pub row: Option<u32>,
    /// What tells it from another entry of the same code: a SQLSTATE, a product. The same in all locales.
    pub domain: Option<String>,
    /// The codes as written in the code line (in the heading where there is none), split on `/`.
    pub written: Vec<String>,
    /// Bytes of the code field: the value of the code line; for a page the code in its heading; for a row the code in its cell.
    pub code_span: Span,
    /// The codes in their most trustworthy spelling inside this document: the anchor, file name or
    /// front matter decide what they are, the other spots how they are spelt. Never empty.
    pub codes: Vec<String>,
    /// Whether `codes` is proved by an anchor, a file name or front matter, not by the code field alone.
    pub proved: bool,
    /// Bytes of the code in the heading, where one of the codes (or something near it) stands there.
    pub heading_code: Option<Span>,
    /// The code line.
    pub code_line: Option<LabelLine>,
    /// The message line.
    pub message_line: Option<LabelLine>,
    /// The message, where it stands in no label line.
    pub message: Option<Field>,
    /// The solution, where it is a part of the entry and no section that a cause leads to.
    pub solution: Option<Field>,
    /// The other cells of a row, in the order written.
    pub details: Vec<Detail>,
    /// Causes, in the order written.
    pub causes: Vec<Cause>,
    /// Steps, in the order written.
    pub steps: Vec<OrdinalItem>,
}

impl Entry {
    /// The section whose heading is the entry's; a row has none.
    #[must_use]
    pub fn heading(&self) -> Option<SectionId> {
        (self.shape != EntryShape::Table).then_some(self.section)
    }

    /// The words of the message, wherever it stands; in a label line they may hold markup.
    #[must_use]
    pub fn message_text<'a>(&'a self, text: &'a str) -> Option<&'a str> {
        self.message.as_ref().map(|field| field.text.as_str()).or_else(|| self.message_line.as_ref().map(|line| line.value.of(text)))
    }
}

/// One file in one locale.
#[derive(Debug, Clone)]
pub struct Document {
    /// The file.
    pub file: FileId,
    /// Its locale, as decided from configuration, path or front matter.
    pub locale: Option<Locale>,
    /// Bytes and tag of the locale in the front matter, where one stands there.
    pub declared_locale: Option<(Span, Locale)>,
    /// The dialect it was read as.
    pub dialect: Dialect,
    /// The article it belongs to: its path without the locale, extension removed, `/`-separated.
    pub article: String,
    /// The front matter.
    pub front_matter: FrontMatter,
    /// Which source text it was made from, as the front matter tells.
    pub revision: Revision,
    /// The structure.
    pub outline: Outline,
    /// Title: the H1's text, else the front matter's.
    pub title: Option<String>,
    /// Sections in the order written; section 0 is what stands before the first heading.
    pub sections: Vec<Section>,
    /// All anchors.
    pub anchors: Vec<Anchor>,
    /// All links, images and includes, in the order written.
    pub links: Vec<Link>,
    /// All entries, in the order written.
    pub entries: Vec<Entry>,
    /// All lists of causes, of entries and elsewhere.
    pub cause_lists: Vec<OrdinalList>,
    /// Comments that speak to doccheck, in the order written.
    pub directives: Vec<Directive>,
    /// Whether the file is a fragment to be included in others.
    pub is_include: bool,
    /// Whether it was read only to compare others with (`--reference PATH`); nothing is reported on it.
    pub reference_only: bool,
    /// Where it is a text out of the source's history: which one. Then it is read only to compare others with, too.
    pub past: Option<Past>,
    /// Whether it was made from a published catalogue, which knows its entries and its anchors, and nothing else of it. Nothing is
    /// reported on it, and nothing else may be missed in what is compared with it.
    pub partial: bool,
}

impl Document {
    /// The section `id`.
    #[must_use]
    pub fn section(&self, id: SectionId) -> &Section {
        &self.sections[id.0 as usize]
    }

    /// The innermost section that holds the byte at `offset`.
    #[must_use]
    pub fn section_at(&self, offset: u32) -> SectionId {
        let after = self.sections.partition_point(|section| section.level == 0 || section.heading.start <= offset);
        SectionId(u32::try_from(after.saturating_sub(1)).unwrap_or(0))
    }

    /// The innermost entry that holds the byte at `offset`, as an index into [`Document::entries`].
    #[must_use]
    pub fn entry_at(&self, offset: u32) -> Option<usize> {
        if self.entries.first()?.shape == EntryShape::Page {
            return Some(0);
        }
        // Rows lie in no other entry, and entries stand in the order written.
        let last = self.entries.partition_point(|entry| entry.span.start <= offset).checked_sub(1);
        if let Some(last) = last.filter(|&last| self.entries[last].row.is_some() && offset < self.entries[last].span.end) {
            return Some(last);
        }
        let sections = std::iter::successors(Some(self.section_at(offset)), |&section| self.section(section).parent);
        sections.into_iter().find_map(|section| self.entry_of_section(section))
    }

    /// The entry that `section` is, as an index into [`Document::entries`]; a page is its title's.
    #[must_use]
    pub fn entry_of_section(&self, section: SectionId) -> Option<usize> {
        let at = self.entries.partition_point(|entry| entry.section < section);
        self.entries.get(at).filter(|entry| entry.heading() == Some(section)).map(|_| at)
    }

    /// The bytes that an entry is shown at: the text of its heading, or of a row its code.
    #[must_use]
    pub fn entry_title(&self, entry: &Entry) -> Span {
        entry.heading().map_or(entry.code_span, |section| self.section(section).title)
    }

    /// The anchors that lead to an entry: those of its heading, or those in its row.
    pub fn entry_anchors(&self, entry: &Entry) -> impl Iterator<Item = &Anchor> {
        let heading = entry.heading().into_iter().flat_map(|section| self.section_anchors(section));
        let row = entry.row.map_or(Span::at(0), |_| entry.span);
        let first =
            if entry.row.is_some() { self.anchors.partition_point(|anchor| anchor.whole.start < row.start) } else { self.anchors.len() };
        heading.chain(self.anchors[first..].iter().take_while(move |anchor| anchor.whole.start < row.end))
    }

    /// The section whose heading carries the anchor `name`, exactly as written.
    #[must_use]
    pub fn section_of_anchor(&self, name: &str) -> Option<SectionId> {
        self.anchors.iter().find(|anchor| anchor.on_heading && anchor.name == name).map(|anchor| anchor.section)
    }

    /// The names of the anchors on the heading of `id`, explicit ones in the order written.
    pub fn section_anchors(&self, id: SectionId) -> impl Iterator<Item = &Anchor> {
        self.section(id).anchors.iter().map(|&index| &self.anchors[index as usize])
    }

    /// The label for `term` in the document's language, or "" where no lexicon has it.
    #[must_use]
    pub fn label(&self, term: Term) -> String {
        self.locale.as_ref().and_then(|locale| lexicon().write_label(locale, term)).unwrap_or_default()
    }

    /// The place findings about the whole document are shown at: the title's text, else the file's start.
    #[must_use]
    pub fn title_span(&self) -> Span {
        self.sections.iter().find(|s| s.level == 1).map_or(Span::at(0), |s| s.title)
    }
}
