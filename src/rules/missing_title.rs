//! A document without a title, with several, or with one that is not first.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::finding::Role;
use crate::finding::{RuleMeta, Scope, Severity};
use crate::markdown::{BlockKind, Dialect};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC701",
    name: "missing-title",
    severity: Severity::Warning,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: None,
    yields_to: &["merge-conflict", "translated-front-matter"],
    arguments: &[("kind", "`none`, `several` or `not-first`"), ("count", "how many there are")],
    pages: pages!("missing-title"),
};

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let document = context.document;
    let title = document.front_matter.fields.iter().find(|field| field.key.eq_ignore_ascii_case("title"));
    let titled = title.is_some_and(|field| field.value.as_text().is_some_and(|title| !title.trim().is_empty()));
    // Sites built by Hugo or from MDX take the title from the front matter; docfx wants both.
    let exempt = document.is_include || (titled && document.dialect != Dialect::Docfx);
    let empty = document.outline.blocks.is_empty();
    if exempt || empty {
        return;
    }
    let titles: Vec<_> = document.sections.iter().filter(|section| section.level == 1).collect();
    let (kind, span) = match titles.as_slice() {
        // A page whose headings start deep, or that has none, is a fragment of another, or one that components draw.
        [] if html_title(context) || document.sections.iter().all(|section| section.level == 0 || section.level > 2) => return,
        [] => ("none", first_line(context)),
        [only] => {
            let before = document.sections.iter().take_while(|section| section.level != 1).any(|section| section.level > 1);
            if !before {
                return;
            }
            ("not-first", only.title)
        }
        [_, second, ..] => ("several", second.title),
    };
    let mut finding = context.finding(&META, span).with("kind", kind).with("count", titles.len());
    if titles.len() > 1 {
        finding = finding.related(Role::First, context.place(titles[0].title));
    }
    // A title that stands under a translated key is told there.
    findings.push(if kind == "none" { finding.about("key", "title") } else { finding });
}

/// A title written as HTML, as pages with a logo do, or drawn by a component (`<docs-header title="…">`, `<Hero>`).
fn html_title(context: &DocumentContext<'_>) -> bool {
    let blocks = context.document.outline.blocks.iter().take_while(|block| !matches!(block.kind, BlockKind::Heading { .. }));
    blocks.filter(|block| matches!(block.kind, BlockKind::Html | BlockKind::Paragraph)).any(|block| {
        let text = block.span.of(context.text);
        let tag =
            text.strip_prefix('<').map_or("", |rest| rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).next().unwrap_or(""));
        let component = tag.contains('-') || tag.starts_with(|c: char| c.is_ascii_uppercase()) || tag == "script";
        component || text.to_ascii_lowercase().contains("<h1")
    })
}

/// The first line of the first block.
fn first_line(context: &DocumentContext<'_>) -> Span {
    let span = context.document.outline.blocks.first().map_or(Span::at(0), |block| block.span);
    let end = span.of(context.text).find(['\n', '\r']).map_or(span.end as usize, |at| span.start as usize + at);
    Span::new(span.start as usize, end)
}
