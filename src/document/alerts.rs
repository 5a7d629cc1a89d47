//! Alerts of every dialect: `> [!NOTE]`, `> [AZURE.NOTE]`, `/// note`, `:::tip`, `!!! warning`.

use super::model::{Document, SectionId};
use crate::markdown::{BlockKind, Extension, ExtensionKind};
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

/// Components and shortcodes that draw an alert; others may be anything.
const COMPONENTS: [&str; 17] = [
    "note",
    "tip",
    "info",
    "important",
    "warning",
    "caution",
    "danger",
    "aside",
    "alert",
    "notice",
    "admonition",
    "callout",
    "hint",
    "pageinfo",
    "success",
    "error",
    "deepdive",
];

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
            BlockKind::Extension(extension) if is_alert(extension, text) => {
                let line = Span { start: block.span.start, end: line_end(text, extension.name.end) };
                found.push(alert(document, text, extension.name, line));
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

/// Whether a line of the dialect's own draws an alert.
fn is_alert(extension: &Extension, text: &str) -> bool {
    let name = extension.name.of(text);
    match extension.kind {
        ExtensionKind::Container => name.starts_with(char::is_alphabetic) && !DIRECTIVES.contains(&name),
        ExtensionKind::Component | ExtensionKind::Macro => COMPONENTS.iter().any(|known| known.eq_ignore_ascii_case(name)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::lower;
    use crate::finding::FileId;
    use crate::source::{Limits, SourceFile};

    fn kinds(text: &str) -> Vec<String> {
        let file = SourceFile::from_bytes("a.md".to_owned(), "a.md".to_owned(), text.into(), &Limits::default());
        alerts(&lower(FileId(0), &file, None), text).into_iter().map(|alert| alert.kind).collect()
    }

    #[test]
    fn alerts_of_every_dialect() {
        for (line, kind) in [
            ("> [!NOTE]\n> x", "note"),
            ("/// note | Title", "note"),
            (":::tip Title", "tip"),
            ("::: warning", "warning"),
            ("!!! danger \"Title\"", "danger"),
            ("::::details Title", "details"),
            ("{{% alert color=\"primary\" %}}", "alert"),
            ("import A from 'a'\n\n<Aside type=\"tip\">", "aside"),
        ] {
            let text = if line.starts_with("import") { line.to_owned() + "\n\nmore\n" } else { format!("Text\n\n{line}\n\nmore\n") };
            assert_eq!(kinds(&text), [kind], "{line}");
        }
        for line in ["///", ":::", "// note", ":::image.lightbox", "::: moniker range=\">=1\"", "{{% param x %}}", "=== \"Tab\""] {
            assert_eq!(kinds(&format!("{line}\n")), Vec::<String>::new(), "{line}");
        }
    }
}
