//! Outline to document: sections, anchors and links in one pass over the blocks; then entries.

use super::lines::{is_line_break, trimmed};
use super::model::{Anchor, AnchorOrigin, Document, Link, LinkKind, Section, SectionId};
use super::revision::Revision;
use super::{directives, entries, ordinals};
use crate::finding::FileId;
use crate::front_matter::{self, FrontMatter};
use crate::locale::Locale;
use crate::markdown::{self, Block, BlockKind, Dialect, InlineKind, Outline, Slugger, heading_attribute, html_attributes};
use crate::source::{SourceFile, Span};

/// Reads a file to a document. Locale and article are decided later, over all documents together.
///
/// `dialect` overrides what the text itself shows; front matter of more than `max_front_matter` bytes is not read.
#[must_use]
pub fn lower_limited(file: FileId, source: &SourceFile, dialect: Option<Dialect>, max_front_matter: usize) -> Document {
    let text = source.text.as_str();
    let front_matter = front_matter::read_limited(text, max_front_matter);
    let mut outline = markdown::read(text, front_matter.body_start as usize);
    let directives = directives::read(source, &outline, front_matter.body_start as usize);
    directives::take_out(&directives, &mut outline, text);
    let dialect = dialect.unwrap_or_else(|| detect_dialect(text, &front_matter));
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
    let is_include = source.relative.split('/').any(|part| part.eq_ignore_ascii_case("includes") || part.eq_ignore_ascii_case("_includes"));
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
        partial: false,
    };
    let lists = ordinals::lists(&document, text);
    entries::find(&mut document, text, &source.relative, lists);
    document
}

/// The same with the default limit.
#[must_use]
pub fn lower(file: FileId, source: &SourceFile, dialect: Option<Dialect>) -> Document {
    lower_limited(file, source, dialect, front_matter::MAX_BYTES)
}

/// docfx where the text shows one of its marks; everything else reads as on GitHub.
fn detect_dialect(text: &str, front_matter: &FrontMatter) -> Dialect {
    let metadata = front_matter.fields.iter().any(|field| field.key.starts_with("ms."));
    let marks = || {
        memchr::memmem::find(text.as_bytes(), b"[!INCLUDE").is_some()
            || memchr::memmem::find(text.as_bytes(), b"[AZURE.").is_some()
            || text.lines().any(|line| line.starts_with('#') && line.contains("<a name="))
    };
    if metadata || marks() { Dialect::Docfx } else { Dialect::Github }
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
    Revision {
        source_text: text("ms.openlocfilehash"),
        source_commit: text("ms.sourcegitcommit").or_else(|| text("default_lang_commit")),
        handed_off: front_matter.text("ms.lasthandoff").and_then(iso_date),
        file_id: front_matter.text("ms.locfileid").and_then(|id| id.trim().parse().ok()),
        translation_type: text("ms.translationtype"),
    }
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
        let derived = match self.dialect {
            Dialect::Docfx => self.anchors.len() == first_anchor && attribute.is_none(),
            Dialect::Github => attribute.is_none(),
        };
        self.anchors.extend(attribute);
        if derived {
            let name = self.slugger.next(&text, self.dialect);
            self.anchors.push(Anchor { name, span: title, whole: title, origin: AnchorOrigin::Derived, section: id, on_heading: true });
        }
        self.sections.push(Section {
            level,
            spaced,
            block: index(at),
            heading: block.span,
            title,
            text,
            anchors: (index(first_anchor)..index(self.anchors.len())).collect(),
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
