//! Alerts of every dialect: `> [!NOTE]`, `> [AZURE.NOTE]`, `/// note`, `:::tip`, `!!! warning`.

use super::model::{Document, SectionId};
use crate::markdown::{BlockKind, InlineKind};
use crate::source::Span;

/// An alert.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// The section it lies in.
    pub section: SectionId,
    /// Bytes of the keyword.
    pub keyword: Span,
    /// Bytes of the line that opens it, from its mark on.
    pub line: Span,
    /// The keyword in lower case.
    pub kind: String,
}

/// Directives that are written like alerts and are none: zones, layout and media of docfx, components of other sites.
const DIRECTIVES: [&str; 13] = [
    "moniker",
    "moniker-end",
    "zone",
    "zone-end",
    "row",
    "row-end",
    "column",
    "column-end",
    "image",
    "image-end",
    "code",
    "no-loc",
    "video",
];

/// Marks that open an alert in dialects that have no quotation for it.
const FENCES: [&str; 4] = ["///", ":::", "!!!", "???"];

/// All alerts of a document, in the order written.
#[must_use]
pub fn alerts(document: &Document, text: &str) -> Vec<Alert> {
    let outline = &document.outline;
    let mut found = Vec::new();
    for block in &outline.blocks {
        match &block.kind {
            BlockKind::Quote { alert: Some(keyword) } => {
                let line = Span { start: block.span.start, end: line_end(text, keyword.end) };
                found.push(alert(document, text, *keyword, line));
            }
            BlockKind::Paragraph => {
                let lines = outline.inlines_of(block).filter(|(at, inline)| {
                    inline.kind == InlineKind::Text
                        && (*at == block.inlines.start
                            || outline.inlines[*at as usize - 1].kind == InlineKind::SoftBreak
                            || outline.inlines[*at as usize - 1].kind == InlineKind::HardBreak)
                });
                for (_, inline) in lines {
                    if let Some(keyword) = fenced(inline.span, text) {
                        let line = Span { start: inline.span.start, end: line_end(text, keyword.end) };
                        found.push(alert(document, text, keyword, line));
                    }
                }
            }
            _ => {}
        }
    }
    found
}

fn alert(document: &Document, text: &str, keyword: Span, line: Span) -> Alert {
    Alert { section: document.section_at(line.start), keyword, line, kind: keyword.of(text).to_lowercase() }
}

fn line_end(text: &str, from: u32) -> u32 {
    let rest = text.get(from as usize..).unwrap_or("");
    let length = rest.find(['\n', '\r']).unwrap_or(rest.len());
    from + u32::try_from(rest[..length].trim_end().len()).unwrap_or(0)
}

/// The keyword of a line such as `/// note | Title`. A name with a full stop or a bracket is a component, no alert.
fn fenced(span: Span, text: &str) -> Option<Span> {
    let line = span.of(text);
    let mark = FENCES.into_iter().find(|mark| line.starts_with(mark))?;
    let rest = line[3..].trim_start_matches([mark.as_bytes()[0] as char, '+']);
    let word = rest.trim_start_matches(' ');
    let length = word.find(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_')).unwrap_or(word.len());
    let start = span.start as usize + (line.len() - word.len());
    let ends = word[length..].chars().next().is_none_or(|c| matches!(c, ' ' | '|' | '[' | '{' | '"' | '\t'));
    let directive = DIRECTIVES.contains(&&word[..length]);
    (length > 0 && ends && !directive && word.starts_with(char::is_alphabetic)).then(|| Span::new(start, start + length))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keyword(line: &str) -> Option<&str> {
        fenced(Span::new(0, line.len()), line).map(|span| span.of(line))
    }

    #[test]
    fn keywords_of_fences() {
        assert_eq!(keyword("/// note | Title"), Some("note"));
        assert_eq!(keyword(":::tip Title"), Some("tip"));
        assert_eq!(keyword("::: warning"), Some("warning"));
        assert_eq!(keyword("!!! danger \"Title\""), Some("danger"));
        assert_eq!(keyword("::::details Title"), Some("details"));
        assert_eq!(keyword("///"), None);
        assert_eq!(keyword(":::"), None);
        assert_eq!(keyword("// note"), None);
        assert_eq!(keyword(":::image.lightbox"), None);
        assert_eq!(keyword("::: moniker range=\">=1\""), None);
    }
}
