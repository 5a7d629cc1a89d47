//! Code blocks that differ from the baseline in number, language or content.

use super::{Check, ComparisonContext, Findings, Rule, absent_in, first_line, pages};
use crate::alignment::inventory::{self, Change, Item, Moves};
use crate::document::{Document, SectionId, code_text};
use crate::finding::{Applicability, Fix, Role, RuleMeta, Scope, Severity};
use crate::markdown::{Block, BlockKind};
use crate::source::Span;
use std::collections::HashSet;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC407",
    name: "code-block-mismatch",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Unsafe),
    yields_to: &["merge-conflict"],
    arguments: &[
        ("kind", "`number`, `language` or `content`"),
        ("found", "the language, or the first line that differs, as written here; empty for none"),
        ("expected", "the same in the baseline"),
        ("count", "how many code blocks the document has at this place"),
        ("base-count", "how many the baseline has"),
    ],
    pages: pages!("code-block-mismatch"),
};

/// A code block: its language, and what of its content is the same in every language.
type Code = (String, String);

/// A line of code: its bytes, and what is compared of it.
type Line = (Span, String);

/// The code blocks of a document: their block, and what is compared.
fn blocks(document: &Document, text: &str) -> (Vec<u32>, Vec<Item<Code>>) {
    let mut found = (Vec::new(), Vec::new());
    for (at, block) in document.outline.blocks.iter().enumerate() {
        let BlockKind::Code { info, .. } = &block.kind else { continue };
        let lines = code_text::lines(block, text).into_iter().map(|(_, line)| line).collect::<String>();
        let key = (code_text::canonical_language(&code_text::language(info.as_deref().unwrap_or(""))).to_owned(), lines);
        found.0.push(u32::try_from(at).unwrap_or(u32::MAX));
        found.1.push(Item { section: document.section_at(block.span.start), key });
    }
    found
}

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    let (own_blocks, own) = blocks(context.document, context.text);
    let (base_blocks, base) = blocks(context.base, context.base_text);
    for change in inventory::changes(context.comparison, &own, &base, Moves::Allowed) {
        match change {
            Change::Changed { left, right } => {
                changed(context, (own_blocks[left], &own[left].key), (base_blocks[right], &base[right].key), findings)
            }
            Change::Uneven { section, left, right } => {
                let base_section = context.comparison.base_section(section).unwrap_or(SectionId(0));
                let elsewhere = if left.len() < right.len() {
                    OwnLines::of(context.document, section, context.text).hold(context.base, &base_blocks[right.clone()], context.base_text)
                } else {
                    OwnLines::of(context.base, base_section, context.base_text).hold(
                        context.document,
                        &own_blocks[left.clone()],
                        context.text,
                    )
                };
                // The lines are all there, in blocks that were cut otherwise, or in an element of the site's own.
                if elsewhere {
                    continue;
                }
                let span = match own_blocks.get(left.start).filter(|_| !left.is_empty()) {
                    Some(&block) => first_line(context.document, block, context.text),
                    None => absent_in(context, section),
                };
                let mut finding = context
                    .finding(&META, span)
                    .with("kind", "number")
                    .with("found", "")
                    .with("expected", "")
                    .with("count", left.len())
                    .with("base-count", right.len());
                for at in right {
                    finding =
                        finding.related(Role::Baseline, context.base_place(first_line(context.base, base_blocks[at], context.base_text)));
                }
                findings.push(finding);
            }
        }
    }
}

/// The lines of the code in a section's own content, in blocks and in elements of HTML.
struct OwnLines(HashSet<String>);

impl OwnLines {
    fn of(document: &Document, section: SectionId, text: &str) -> Self {
        let section = document.section(section);
        let blocks = &document.outline.blocks[section.content.start as usize..section.content.end as usize];
        let end = blocks.iter().map(|block| block.span.end).max().unwrap_or(section.heading.end);
        // What lost its fence is text to readers.
        let code = blocks.iter().filter_map(|block| match block.kind {
            BlockKind::Code { .. } => Some(block.span),
            BlockKind::Html => element(Span { start: block.span.start, end: end.max(block.span.end) }, text),
            _ => None,
        });
        Self(code.flat_map(|span| span.of(text).lines().map(bare)).collect())
    }

    /// Whether all lines of code blocks of `document` are among them, fences aside.
    fn hold(&self, document: &Document, blocks: &[u32], text: &str) -> bool {
        let lines = blocks.iter().flat_map(|&block| document.outline.blocks[block as usize].span.of(text).lines().map(bare));
        let mut code = lines.filter(|line| !line.is_empty() && !line.starts_with("```") && !line.starts_with("~~~")).peekable();
        code.peek().is_some() && code.all(|line| self.0.contains(&line))
    }
}

/// An element for code at the start of `rest`, such as `<pre>` and `<docs-code>`, up to its end: blank lines in it end a block of HTML,
/// and not the element.
fn element(rest: Span, text: &str) -> Option<Span> {
    let raw = rest.of(text);
    let name = raw.strip_prefix('<')?.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).next()?;
    let holds_code = name.eq_ignore_ascii_case("pre") || name.to_ascii_lowercase().contains("code");
    let length = raw.find(&format!("</{name}>")).filter(|_| holds_code)?;
    Some(Span::new(rest.start as usize, rest.start as usize + length))
}

/// A line without white space and without a prompt.
fn bare(line: &str) -> String {
    let line = line.trim();
    let command = ["$ ", "> ", "# ", "» "].iter().find_map(|prompt| line.strip_prefix(prompt)).unwrap_or(line);
    command.chars().filter(|c| !c.is_whitespace()).collect()
}

/// One block that stands for one block of the base: another language, or another line.
fn changed(context: &ComparisonContext<'_>, own: (u32, &Code), base: (u32, &Code), findings: &mut Findings) {
    let ((language, content), (base_language, base_content)) = (own.1, base.1);
    let (block, base_block) = (&context.document.outline.blocks[own.0 as usize], &context.base.outline.blocks[base.0 as usize]);
    if language != base_language {
        let (span, base_span) = (first_line(context.document, own.0, context.text), first_line(context.base, base.0, context.base_text));
        let words = info_word(span, context.text).zip(info_word(base_span, context.base_text));
        findings.push(
            context
                .finding(&META, span)
                .with("kind", "language")
                .with("found", named(block))
                .with("expected", named(base_block))
                .related(Role::Baseline, context.base_place(base_span))
                .fix(words.map(|(own, base)| Fix::not_safe(own, base.of(context.base_text)))),
        );
    }
    // Without its language the content is read otherwise: one fault, told once.
    if content == base_content || language != base_language {
        return;
    }
    let (lines, base_lines) = (code_text::lines(block, context.text), code_text::lines(base_block, context.base_text));
    let same = |(own, base): &(&Line, &Line)| own.1 == base.1;
    let before = lines.iter().zip(&base_lines).take_while(same).count();
    let after = lines[before..].iter().rev().zip(base_lines[before..].iter().rev()).take_while(same).count();
    let (differing, base_differing) = (&lines[before..lines.len() - after], &base_lines[before..base_lines.len() - after]);
    // What is missing is shown at the line that it should follow.
    let follows = before.checked_sub(1).and_then(|at| lines.get(at)).map(|(span, _)| *span);
    let span = differing.first().map(|(span, _)| *span).or(follows).unwrap_or_else(|| first_line(context.document, own.0, context.text));
    let base_span = base_differing.first().map_or_else(|| first_line(context.base, base.0, context.base_text), |(span, _)| *span);
    // One line that differs alone can be put back as it stands in the base.
    let alone = differing.len() == 1 && base_differing.len() == 1;
    findings.push(
        context
            .finding(&META, span)
            .with("kind", "content")
            .with("found", if differing.is_empty() { "" } else { span.of(context.text) })
            .with("expected", if base_differing.is_empty() { "" } else { base_span.of(context.base_text) })
            .related(Role::Baseline, context.base_place(base_span))
            .fix(alone.then(|| Fix::not_safe(span, base_span.of(context.base_text)))),
    );
}

/// The language of a fence as it is written.
fn named(block: &Block) -> String {
    match &block.kind {
        BlockKind::Code { info: Some(info), .. } => code_text::language(info),
        _ => String::new(),
    }
}

/// The language in a fence's first line; empty right after the fence where there is none.
fn info_word(line: Span, text: &str) -> Option<Span> {
    let raw = line.of(text);
    let fence = raw.len() - raw.trim_start_matches(['`', '~']).len();
    let lead = raw[fence..].len() - raw[fence..].trim_start().len();
    let start = fence + lead;
    let length = raw[start..].find(|c: char| c.is_whitespace() || matches!(c, ',' | '{' | '}' | '[' | ':')).unwrap_or(raw.len() - start);
    (fence >= 3).then(|| Span::new(line.start as usize + start, line.start as usize + start + length))
}
