//! Outline to document: sections, anchors and links in one pass over the blocks; then entries.

use super::lines::{is_line_break, trimmed};
use super::model::{Anchor, AnchorOrigin, Document, Link, LinkKind, Section, SectionId};
use super::revision::Revision;
use super::{EntryOptions, detection, directives, entries, ordinals};
use crate::finding::FileId;
use crate::front_matter::{self, Field, FrontMatter, Value};
use crate::locale::Locale;
use crate::markdown::{
    self, Block, BlockKind, Dialect, Extension, ExtensionKind, InlineKind, Outline, Slugger, heading_attribute, html_attributes,
};
use crate::source::{SourceFile, Span};

/// Reads a file to a document. Locale and article are decided later, over all documents together.
///
/// `dialect` overrides what the text itself shows; front matter of more than `max_front_matter` bytes is not read; `options` is
/// what is known of the entries beside the text.
#[must_use]
pub fn lower_limited(
    file: FileId,
    source: &SourceFile,
    dialect: Option<Dialect>,
    max_front_matter: usize,
    options: EntryOptions<'_>,
) -> Document {
    let text = source.text.as_str();
    let dialect = dialect.unwrap_or_else(|| detection::of_page(&source.relative, text));
    let front_matter = match dialect {
        Dialect::Hugo => front_matter::read_below_blank_lines(text, max_front_matter),
        _ => front_matter::read_limited(text, max_front_matter),
    };
    let mut outline = markdown::read_as(text, front_matter.body_start as usize, dialect);
    let directives = directives::read(source, &outline, front_matter.body_start as usize);
    directives::take_out(&directives, &mut outline, text);
    let mut parts = Parts {
        text,
        dialect,
        outline: &outline,
        sections: Vec::new(),
        anchors: Vec::new(),
        links: Vec::new(),
        slugger: Slugger::default(),
    };
    parts.read(front_matter.body_start as usize);
    let Parts { sections, anchors, links, .. } = parts;
    let title = sections.iter().find(|s| s.level == 1).map(|s| s.text.clone()).or_else(|| front_matter.text("title").map(str::to_owned));
    let is_include = is_include(&source.relative, dialect);
    let mut document = Document {
        file,
        locale: None,
        declared_locale: declared_locale(&front_matter),
        dialect,
        article: String::new(),
        revision: revision(&front_matter),
        front_matter,
        outline,
        title,
        sections,
        anchors,
        links,
        entries: Vec::new(),
        cause_lists: Vec::new(),
        directives,
        is_include,
        reference_only: false,
        past: None,
        partial: false,
    };
    let lists = ordinals::lists(&document, text);
    entries::find(&mut document, text, &source.relative, lists, options);
    document
}

/// The same with the default limit, of a file that is alone.
#[must_use]
pub fn lower(file: FileId, source: &SourceFile, dialect: Option<Dialect>) -> Document {
    lower_limited(file, source, dialect, front_matter::MAX_BYTES, EntryOptions::default())
}

/// Whether a file is there to be included in others, as its name or its folder's says.
fn is_include(path: &str, dialect: Dialect) -> bool {
    let named = |part: &str| ["includes", "_includes", "_partials", "_snippets"].iter().any(|name| part.eq_ignore_ascii_case(name));
    // Docusaurus makes no page of a file whose name begins with `_`.
    let partial = || path.rsplit('/').next().is_some_and(|name| name.starts_with('_'));
    path.split('/').any(named) || dialect == Dialect::Mdx && partial()
}

/// Bytes and tag of the locale that the front matter names.
fn declared_locale(front_matter: &FrontMatter) -> Option<(Span, Locale)> {
    ["ms.contentlocale", "lang", "locale", "language"].iter().find_map(|key| {
        let field = front_matter.get(key)?;
        Some((field.value_span, Locale::parse(field.value.as_text()?)?))
    })
}

/// The revision that localisation metadata names.
fn revision(front_matter: &FrontMatter) -> Revision {
    let text = |key: &str| front_matter.text(key).map(str::to_owned).filter(|value| !value.is_empty());
    let commit = source_commit(front_matter);
    Revision {
        source_text: text("ms.openlocfilehash"),
        source_commit: commit.and_then(|field| field.value.as_text()).map(str::to_owned),
        source_commit_span: commit.map_or(Span::at(0), |field| field.value_span),
        handed_off: front_matter.text("ms.lasthandoff").and_then(iso_date),
        file_id: front_matter.text("ms.locfileid").and_then(|id| id.trim().parse().ok()),
        translation_type: text("ms.translationtype"),
    }
}

/// The field that names the source's commit: of Microsoft Learn, of Hugo sites, or of MDN.
fn source_commit(front_matter: &FrontMatter) -> Option<&Field> {
    let nested = || match &front_matter.get("l10n")?.value {
        Value::Mapping(fields) => fields.iter().find(|field| field.key == "sourceCommit"),
        _ => None,
    };
    let named = ["ms.sourcegitcommit", "default_lang_commit"].iter().filter_map(|key| front_matter.get(key));
    named
        .chain(front_matter.get("l10n.sourceCommit"))
        .chain(nested())
        .find(|field| field.value.as_text().is_some_and(|text| !text.is_empty()))
}

/// `07/20/2020` (month first) or an ISO date as `2020-07-20`; `None` for anything that is no date.
#[must_use]
pub fn iso_date(date: &str) -> Option<String> {
    let date = date.trim();
    let parts: Vec<u32> = date.split(['/', '-']).map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let (year, month, day) = match (parts.as_slice(), date.contains('/')) {
        (&[month, day, year], true) => (year, month, day),
        (&[year, month, day], false) => (year, month, day),
        _ => return None,
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u32::from(leap),
        _ => return None,
    };
    ((1970..=2200).contains(&year) && (1..=days).contains(&day)).then(|| format!("{year:04}-{month:02}-{day:02}"))
}

struct Parts<'a> {
    text: &'a str,
    dialect: Dialect,
    outline: &'a Outline,
    sections: Vec<Section>,
    anchors: Vec<Anchor>,
    links: Vec<Link>,
    slugger: Slugger,
}

fn index(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

impl Parts<'_> {
    fn read(&mut self, body: usize) {
        let start = Span::at(body);
        self.sections.push(Section {
            level: 0,
            spaced: true,
            block: 0,
            heading: start,
            title: start,
            text: String::new(),
            anchors: Vec::new(),
            content: 0..0,
            span: Span::new(body, self.text.len()),
            end: 0,
            parent: None,
        });
        let mut open: Vec<u32> = vec![0];
        for (at, block) in self.outline.blocks.iter().enumerate() {
            if let BlockKind::Heading { level, spaced } = block.kind {
                self.close(&mut open, level, at, block.span.start);
                self.heading(at, block, level, spaced, open.last().copied());
                open.push(index(self.sections.len() - 1));
            }
            self.block(at, block);
        }
        let end = index(self.text.trim_end().len()).max(index(body));
        self.close(&mut open, 0, self.outline.blocks.len(), end);
        let count = index(self.sections.len());
        let blocks = index(self.outline.blocks.len());
        self.sections[0].end = count;
        if count == 1 {
            self.sections[0].content.end = blocks;
        }
    }

    /// Ends the sections that a heading of `level` ends, and the content of the one before it.
    fn close(&mut self, open: &mut Vec<u32>, level: u8, block: usize, offset: u32) {
        if let Some(last) = self.sections.last_mut() {
            last.content.end = index(block).max(last.content.start);
        }
        let count = index(self.sections.len());
        while let Some(&top) = open.last() {
            let section = &mut self.sections[top as usize];
            if section.level < level || section.level == 0 {
                break;
            }
            section.end = count;
            let until = self.text.get(..offset as usize).map_or(offset, |before| index(before.trim_end().len()));
            section.span.end = until.max(section.heading.end);
            open.pop();
        }
    }

    fn heading(&mut self, at: usize, block: &Block, level: u8, spaced: bool, parent: Option<u32>) {
        let id = SectionId(index(self.sections.len()));
        let first_anchor = self.anchors.len();
        let mut title: Option<Span> = None;
        for (_, inline) in self.outline.inlines_of(block) {
            let raw = inline.span.of(self.text);
            if inline.kind == InlineKind::Html {
                self.html_anchors(raw, inline.span, id, true);
                continue;
            }
            let visible = if inline.kind == InlineKind::Text { trimmed(inline.span, self.text) } else { inline.span };
            if !visible.is_empty() {
                title = Some(title.map_or(visible, |t| t.cover(visible)));
            }
        }
        let mut title = title.unwrap_or(Span::at(block.span.end as usize));
        if !spaced {
            let marks = title.of(self.text).bytes().take_while(|&b| b == b'#').count();
            title.start = (title.start + index(marks)).min(title.end);
        }
        // `{#id}` ends the first line of the heading; setext underlines come after it.
        let line = title.of(self.text).lines().next().unwrap_or("");
        let mut attribute = None;
        if line.ends_with('}')
            && let Some((whole, name)) = heading_attribute(line)
        {
            let base = title.start as usize;
            attribute = Some(Anchor {
                name: name.of(line).to_owned(),
                span: Span::new(base + name.start as usize, base + name.end as usize),
                whole: Span::new(base + whole.start as usize, base + whole.end as usize),
                origin: AnchorOrigin::Attribute,
                section: id,
                on_heading: true,
            });
            title.end = title.start + index(line[..whole.start as usize].trim_end().len());
        }
        let text = self.heading_text(block, title);
        let replaced = self.dialect.syntax().html_replaces_slug && self.anchors.len() > first_anchor;
        let derived = attribute.is_none() && !replaced;
        self.anchors.extend(attribute);
        if derived {
            let name = self.slugger.next(&text, self.dialect);
            self.anchors.push(Anchor { name, span: title, whole: title, origin: AnchorOrigin::Derived, section: id, on_heading: true });
        }
        let last_anchor = index(self.anchors.len());
        // What the site may call it besides: links may lead there, and the heading has one name all the same.
        if let Some(name) = derived.then(|| markdown::other_slug(&text, self.dialect)).flatten() {
            self.anchors.push(Anchor { name, span: title, whole: title, origin: AnchorOrigin::Derived, section: id, on_heading: false });
        }
        self.sections.push(Section {
            level,
            spaced,
            block: index(at),
            heading: block.span,
            title,
            text,
            anchors: (index(first_anchor)..last_anchor).collect(),
            content: index(at + 1)..index(at + 1),
            span: block.span,
            end: id.0 + 1,
            parent: parent.map(SectionId),
        });
    }

    fn heading_text(&self, block: &Block, title: Span) -> String {
        let mut plain = String::new();
        for (_, inline) in self.outline.inlines_of(block) {
            let start = inline.inner.start.max(title.start);
            let end = inline.inner.end.min(title.end);
            match &inline.kind {
                InlineKind::Text | InlineKind::Code if start < end => plain.push_str(Span { start, end }.of(self.text)),
                InlineKind::Entity(decoded) if start < end => plain.push_str(decoded),
                InlineKind::SoftBreak | InlineKind::HardBreak => plain.push(' '),
                _ => {}
            }
        }
        plain.trim().to_owned()
    }

    /// Anchors and links of one block; those of headings' tags are read with the heading.
    fn block(&mut self, at: usize, block: &Block) {
        let section = SectionId(index(self.sections.len() - 1));
        if block.kind == BlockKind::Html {
            let raw = block.span.of(self.text);
            self.html_anchors(raw, block.span, section, false);
            self.html_links(raw, block.span, at, section);
            return;
        }
        if let BlockKind::Extension(extension) = &block.kind {
            return self.extension(at, block, extension, section);
        }
        let heading = matches!(block.kind, BlockKind::Heading { .. });
        for inline in &self.outline.inlines[block.inlines.start as usize..block.inlines.end as usize] {
            let (target_span, target, kind) = match &inline.kind {
                InlineKind::Link { target, destination, autolink } => {
                    (*target, destination, if *autolink { LinkKind::Autolink } else { LinkKind::Link })
                }
                InlineKind::Image { target, destination } => (*target, destination, LinkKind::Image),
                InlineKind::Include { target, destination } => (*target, destination, LinkKind::Include),
                InlineKind::Html => {
                    let raw = inline.span.of(self.text);
                    if !is_line_break(raw) && raw.contains('=') {
                        if !heading {
                            self.html_anchors(raw, inline.span, section, false);
                        }
                        self.html_links(raw, inline.span, at, section);
                    }
                    continue;
                }
                _ => continue,
            };
            self.links.push(Link {
                span: inline.span,
                target_span,
                target: target.clone(),
                text_span: inline.inner,
                kind,
                block: index(at),
                section,
            });
        }
    }

    fn html_anchors(&mut self, raw: &str, span: Span, section: SectionId, on_heading: bool) {
        if !raw.contains('=') {
            return;
        }
        let found = html_attributes(raw, span.start as usize);
        for attribute in found {
            // Components such as `<docs-step title="…">` draw a heading, with an id made from its text.
            let component = attribute.tag.contains('-') || attribute.tag.starts_with(|c: char| c.is_ascii_uppercase());
            if component && matches!(attribute.name, "title" | "header" | "heading" | "label") {
                // As in headings, `{#id}` at the end takes the place of what the words give.
                let (name, origin) = match heading_attribute(attribute.value) {
                    Some((_, id)) => (id.of(attribute.value).to_owned(), AnchorOrigin::Attribute),
                    None => (self.slugger.next(attribute.value, self.dialect), AnchorOrigin::Derived),
                };
                self.anchors.push(Anchor { name, span: attribute.span, whole: span, origin, section, on_heading: false });
                continue;
            }
            let named = attribute.name.eq_ignore_ascii_case("id")
                || (attribute.name.eq_ignore_ascii_case("name") && attribute.tag.eq_ignore_ascii_case("a"));
            if !named || attribute.value.is_empty() {
                continue;
            }
            // The construct of a heading's anchor includes its closing tag.
            let close = self.text[span.end as usize..].get(..4).is_some_and(|rest| rest.eq_ignore_ascii_case("</a>"));
            let whole = if on_heading && close { Span { start: span.start, end: span.end + 4 } } else { span };
            let origin = if on_heading { AnchorOrigin::Explicit } else { AnchorOrigin::Html };
            self.anchors.push(Anchor { name: attribute.value.to_owned(), span: attribute.span, whole, origin, section, on_heading });
        }
    }

    /// What a line of the dialect's own has of anchors, and what it draws from.
    fn extension(&mut self, at: usize, block: &Block, extension: &Extension, section: SectionId) {
        let raw = block.span.of(self.text);
        if extension.kind == ExtensionKind::Component {
            self.html_anchors(raw, block.span, section, false);
            self.html_links(raw, block.span, at, section);
        }
        if let Some(target_span) = extension.target {
            let kind = if extension.kind == ExtensionKind::Image { LinkKind::Image } else { LinkKind::Include };
            let target = target_span.of(self.text).to_owned();
            self.links.push(Link { span: block.span, target_span, target, text_span: extension.label, kind, block: index(at), section });
        }
        // The ids of an attribute list.
        let list = if extension.kind == ExtensionKind::Other { extension.label } else { Span::at(0) };
        let mut from = list.start;
        for word in list.of(self.text).split([' ', '{', '}', ':']) {
            let start = from;
            from += index(word.len()) + 1;
            if let Some(name) = word.strip_prefix('#').filter(|name| !name.is_empty()) {
                let span = Span::new(start as usize + 1, start as usize + word.len());
                let whole = block.span;
                self.anchors.push(Anchor { name: name.to_owned(), span, whole, origin: AnchorOrigin::Html, section, on_heading: false });
            }
        }
    }

    fn html_links(&mut self, raw: &str, span: Span, block: usize, section: SectionId) {
        for attribute in html_attributes(raw, span.start as usize) {
            let link = attribute.name.eq_ignore_ascii_case("href") && attribute.tag.eq_ignore_ascii_case("a");
            let image = attribute.name.eq_ignore_ascii_case("src") && attribute.tag.eq_ignore_ascii_case("img");
            if (link || image) && !attribute.value.is_empty() {
                self.links.push(Link {
                    span: attribute.span,
                    target_span: attribute.span,
                    target: attribute.value.to_owned(),
                    text_span: Span::at(span.end as usize),
                    kind: if image { LinkKind::Image } else { LinkKind::Html },
                    block: index(block),
                    section,
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_both_orders() {
        assert_eq!(iso_date("07/20/2020").as_deref(), Some("2020-07-20"));
        assert_eq!(iso_date("2020-02-29").as_deref(), Some("2020-02-29"));
        for bad in ["13/01/2020", "02/30/2020", "2019-02-29", "yesterday", "", "1/2"] {
            assert_eq!(iso_date(bad), None, "{bad}");
        }
    }
}
