//! A conflict marker, or a code fence that is never closed.

use super::{Check, ComparisonContext, DocumentContext, Findings, Rule, pages};
use crate::document::Document;
use crate::finding::{Finding, RuleMeta, Scope, Severity};
use crate::lexicon::{Term, lexicon};
use crate::markdown::{Block, BlockKind};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check), Check::Comparison(check_comparison)] };

static META: RuleMeta = RuleMeta {
    code: "DC008",
    name: "merge-conflict",
    severity: Severity::Error,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &[],
    arguments: &[
        ("kind", "`conflict` or `unclosed-fence`"),
        ("lines", "lines that the fence swallows"),
        ("headings", "headings among them"),
        ("entries", "code lines among them"),
    ],
    pages: pages!("merge-conflict"),
};

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    if let Some(span) = conflict(context) {
        let mut finding =
            context.finding(&META, span).with("kind", "conflict").with("lines", 0usize).with("headings", 0usize).with("entries", 0usize);
        // Both versions are read as text, and the line between them as the mark of a heading.
        finding.explains.push("*".to_owned());
        findings.push(finding.known_by("conflict"));
    }
    for block in open_fences(context.document) {
        let swallowed = Swallowed::of(block, context.text);
        // A fence that runs to the end of a document is Markdown, and sound where all below it is code.
        if swallowed.is_text() {
            let span = opening(block, context.text);
            findings.push(unclosed(context.finding(&META, span), &swallowed));
        }
    }
}

/// What nothing in the page shows, the base does: its last code block is closed.
fn check_comparison(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if context.in_step() && open_fences(context.base).next().is_none() {
        for block in open_fences(context.document) {
            let mut finding = unclosed(context.finding(&META, opening(block, context.text)), &Swallowed::of(block, context.text));
            // Told by the page itself or by its base, it is one fault.
            (finding.baseline, finding.compared_with) = (None, None);
            finding.severity = META.severity;
            findings.push(finding);
        }
    }
}

/// Fenced code blocks that are never closed.
fn open_fences(document: &Document) -> impl Iterator<Item = &Block> {
    document.outline.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Code { info: Some(_), closed: false }))
}

/// The line that opens a fence.
fn opening(block: &Block, text: &str) -> Span {
    let line = block.span.of(text).lines().next().unwrap_or("");
    Span::new(block.span.start as usize, block.span.start as usize + line.trim_end().len())
}

fn unclosed(finding: Finding, swallowed: &Swallowed) -> Finding {
    let mut finding = finding
        .with("kind", "unclosed-fence")
        .with("lines", swallowed.lines)
        .with("headings", swallowed.headings)
        .with("entries", swallowed.entries)
        // What it swallows has as many lines as the language needs.
        .known_by("unclosed-fence");
    // What stands below is there, and only not read: that it is missed is this fault and no other.
    finding.explains.push("*".to_owned());
    finding
}

/// The first line of a conflict: all three markers, in order, at the start of lines outside code.
fn conflict(context: &DocumentContext<'_>) -> Option<Span> {
    let text = context.text;
    memchr::memmem::find(text.as_bytes(), b"<<<<<<< ")?;
    let code = |block: &&Block| matches!(block.kind, BlockKind::Code { closed: true, .. });
    let code: Vec<Span> = context.document.outline.blocks.iter().filter(code).map(|block| block.span).collect();
    let closed_code = |at: usize| {
        let before = code.partition_point(|span| span.start as usize <= at);
        before.checked_sub(1).is_some_and(|last| at < code[last].end as usize)
    };
    let mut from = 0;
    while let Some(found) = memchr::memmem::find(&text.as_bytes()[from..], b"<<<<<<< ") {
        let at = from + found;
        let line_start = at == 0 || text.as_bytes()[at - 1] == b'\n';
        if line_start && !closed_code(at) {
            let mut lines = text[at..].lines().skip(1);
            let whole = lines.any(|line| line.trim_end() == "=======") && lines.any(|line| line.starts_with(">>>>>>> "));
            let first = text[at..].lines().next().unwrap_or("");
            // Without its other two markers, none of the rest can be whole either.
            return whole.then(|| Span::new(at, at + first.trim_end().len()));
        }
        from = at + 8;
    }
    None
}

/// What stands below the opening of a fence that is never closed.
#[derive(Debug, Default, PartialEq, Eq)]
struct Swallowed {
    lines: usize,
    headings: usize,
    entries: usize,
    /// Signs of text: alerts, links, bold words, anchors, other fences that open with a language.
    signs: usize,
}

impl Swallowed {
    fn of(block: &Block, text: &str) -> Self {
        let mut swallowed = Self::default();
        for line in block.span.of(text).lines().skip(1) {
            let line = line.trim();
            swallowed.lines += 1;
            let marks = line.bytes().take_while(|b| *b == b'#').count();
            if (1..=6).contains(&marks) && line[marks..].starts_with([' ', '<']) {
                swallowed.headings += 1;
            }
            let label = line.strip_prefix("**").and_then(|rest| rest.split_once("**"));
            let names_code = |label: &str| lexicon().recognise_label(label).iter().any(|m| m.term == Term::ErrorCode);
            swallowed.entries += usize::from(label.is_some_and(|(label, _)| names_code(label)));
            let fence = line.strip_prefix("```").is_some_and(|info| info.starts_with(|c: char| c.is_ascii_alphabetic()));
            let anchor = marks > 0 && line.contains("<a name=");
            let sign = label.is_some() || fence || anchor || line.contains("](") || line.starts_with("> [!");
            swallowed.signs += usize::from(sign);
        }
        swallowed
    }

    /// Whether it shows that it was meant to be text: comments of scripts look like headings, so that headings
    /// alone show nothing.
    fn is_text(&self) -> bool {
        self.entries > 0 || self.signs > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn swallowed(text: &str) -> Option<Swallowed> {
        let outline = crate::markdown::read(text, 0);
        let open = |block: &&Block| matches!(block.kind, BlockKind::Code { closed: false, .. });
        outline.blocks.iter().find(open).map(|block| Swallowed::of(block, text))
    }

    #[test]
    fn text_below_an_open_fence() {
        let found = swallowed("# A\n\n```console\nls\n\n## B\n\n**Error code**: DiskFull <br>\n").unwrap();
        assert_eq!(found, Swallowed { lines: 5, headings: 1, entries: 1, signs: 1 });
        assert!(found.is_text());
    }

    #[test]
    fn code_to_the_end_is_sound() {
        assert!(!swallowed("# A\n\n```sh\n# a comment\n## another\nls **/*.md\n").unwrap().is_text());
        assert_eq!(swallowed("```sh\nls\n```\n"), None);
    }
}
