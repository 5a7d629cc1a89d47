//! A pattern whose literal parts and placeholders were moved apart.

use super::{Check, ComparisonContext, DocumentContext, Findings, Rule, pages};
use crate::document::patterns::{self, Chain, Piece, PieceKind};
use crate::document::{Document, SectionId};
use crate::finding::{Applicability, Edit, Fix, Role, RuleMeta, Scope, Severity};
use crate::source::Span;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check_document), Check::Comparison(check_comparison)] };

static META: RuleMeta = RuleMeta {
    code: "DC502",
    name: "scrambled-placeholder",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Safe),
    yields_to: &["corrupted-code"],
    arguments: &[
        ("found", "the pattern as written"),
        ("expected", "the pattern as it should be"),
        ("evidence", "`baseline`, `elsewhere` (another place of the page or the collection) or `itself`"),
    ],
    pages: pages!("scrambled-placeholder"),
};

fn check_document(context: &DocumentContext<'_>, findings: &mut Findings) {
    if memchr::memmem::find(context.text.as_bytes(), b"`<").is_none() {
        return;
    }
    let own = all_chains(context.document, context.text);
    let mut known: Option<Vec<Pattern>> = None;
    for chain in own.iter().filter(|chain| !chain.whole) {
        let known = known.get_or_insert_with(|| known_patterns(context));
        let elsewhere = known.iter().filter(|pattern| pattern.fits(chain, context.text)).max_by_key(|pattern| pattern.parts.len());
        let (used, expected, evidence) = match elsewhere {
            Some(pattern) => (pattern.used(chain, context.text), pattern.joined(), "elsewhere"),
            None if chain.tells_itself(context.text) => (chain.pieces.clone(), chain.joined(context.text), "itself"),
            None => continue,
        };
        let span = used.iter().map(|piece| piece.span).reduce(Span::cover).unwrap_or_default();
        let finding = context
            .finding(&META, span)
            .with("found", span.of(context.text))
            .with("expected", expected.as_str())
            .with("evidence", evidence)
            .fix(Some(fix(&used, &expected, evidence, context.text)));
        findings.push(finding);
    }
}

fn check_comparison(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() || memchr::memmem::find(context.text.as_bytes(), b"`<").is_none() {
        return;
    }
    for pair in context.comparison.sections.iter().filter(|pair| pair.confidence >= 0.5) {
        let (Some(left), Some(right)) = (pair.left, pair.right) else { continue };
        let of = |document: &Document, text: &str, id: SectionId| {
            let section = document.section(id);
            let heading = (section.level > 0).then_some(section.block..section.block + 1);
            let blocks = [heading.unwrap_or(0..0), section.content.clone()];
            let chains = blocks.into_iter().flat_map(|blocks| patterns::chains(&document.outline, text, blocks));
            chains.filter(|chain| chain.whole).map(|chain| (Pattern::of(&chain, text), chain.span())).collect::<Vec<_>>()
        };
        let mut base = of(context.base, context.base_text, right);
        let own = of(context.document, context.text, left);
        base.retain(|(pattern, _)| !own.iter().any(|(other, _)| other == pattern));
        for (pattern, span) in own {
            let Some((expected, place)) = base.iter().find(|(other, _)| other.same_parts(&pattern) && *other != pattern) else { continue };
            let finding = context
                .finding(&META, span)
                .with("found", span.of(context.text))
                .with("expected", expected.joined())
                .with("evidence", "baseline")
                .related(Role::Baseline, context.base_place(*place))
                .fix(Some(Fix::safe(span, expected.joined())));
            findings.push(finding);
        }
    }
}

/// A pattern as it should be.
#[derive(Debug, PartialEq, Eq)]
struct Pattern {
    prefix: String,
    parts: Vec<String>,
}

impl Pattern {
    fn of(chain: &Chain, text: &str) -> Self {
        let prefix = chain.prefix().map_or("", |prefix| prefix.span.of(text)).to_owned();
        Self { prefix, parts: chain.placeholders(text).map(str::to_owned).collect() }
    }

    fn joined(&self) -> String {
        format!("{}{}", self.prefix, self.parts.join("_"))
    }

    fn same_parts(&self, other: &Self) -> bool {
        let sorted = |parts: &[String]| {
            let mut parts = parts.to_vec();
            parts.sort();
            parts
        };
        self.prefix == other.prefix && sorted(&self.parts) == sorted(&other.parts)
    }

    /// Whether `chain` holds all parts of this pattern.
    fn fits(&self, chain: &Chain, text: &str) -> bool {
        let mut placeholders: Vec<&str> = chain.placeholders(text).collect();
        let has = |part: &String| placeholders.iter().position(|other| other == part).map(|at| placeholders.swap_remove(at)).is_some();
        chain.prefix().is_some_and(|prefix| prefix.span.of(text) == self.prefix) && self.parts.iter().all(has)
    }

    /// The pieces of `chain` that belong to this pattern: other placeholders do not.
    fn used(&self, chain: &Chain, text: &str) -> Vec<Piece> {
        let mut wanted: Vec<&String> = self.parts.iter().collect();
        let mut take = |piece: &&Piece| match piece.kind {
            PieceKind::Placeholder => {
                wanted.iter().position(|part| *part == piece.span.of(text)).map(|at| wanted.swap_remove(at)).is_some()
            }
            _ => true,
        };
        chain.pieces.iter().filter(&mut take).copied().collect()
    }
}

fn all_chains(document: &Document, text: &str) -> Vec<Chain> {
    patterns::chains(&document.outline, text, 0..u32::try_from(document.outline.blocks.len()).unwrap_or(u32::MAX))
}

/// The whole patterns of the document's article.
fn known_patterns(context: &DocumentContext<'_>) -> Vec<Pattern> {
    let mut known = Vec::new();
    for member in &context.collection.article(context.id).members {
        let (document, text) = (context.collection.document(member.document), context.collection.text(member.document));
        let whole = all_chains(document, text).into_iter().filter(|chain| chain.whole && chain.prefix().is_some());
        known.extend(whole.map(|chain| Pattern::of(&chain, text)));
    }
    known
}

/// Writes the whole pattern where the prefix stands (else the first piece) and takes the other pieces away.
/// It is safe where only spaces stood between them and the order is known; otherwise words are moved past each other.
fn fix(used: &[Piece], expected: &str, evidence: &str, text: &str) -> Fix {
    let span = used.iter().map(|piece| piece.span).reduce(Span::cover).unwrap_or_default();
    let between = |pair: &[Piece]| text.get(pair[0].span.end as usize..pair[1].span.start as usize).unwrap_or("").trim().is_empty();
    let ordered = evidence == "elsewhere" || used.first().is_some_and(|piece| piece.kind == PieceKind::Prefix);
    if ordered && used.windows(2).all(between) {
        // The engine that put spaces between the pieces put one before the full stop as well.
        let rest = text.get(span.end as usize..).unwrap_or("");
        let stop = rest.starts_with(" .") || rest.starts_with(" ,");
        // A piece that was moved in front of the prefix touches the word before it.
        let glued = text.get(..span.start as usize).is_some_and(|before| before.ends_with(char::is_alphanumeric));
        let space = if glued { " " } else { "" };
        return Fix::safe(Span { start: span.start, end: span.end + u32::from(stop) }, format!("{space}{expected}"));
    }
    let keep = used.iter().position(|piece| piece.kind == PieceKind::Prefix).unwrap_or(0);
    let mut edits: Vec<Edit> = Vec::new();
    for (at, piece) in used.iter().enumerate() {
        let mut span = piece.span;
        if at == keep {
            edits.push(Edit { span, replacement: expected.to_owned() });
            continue;
        }
        // One of the spaces around a piece that is taken away goes with it.
        let free = edits.last().is_none_or(|edit| edit.span.end < span.start);
        if free
            && text[..span.start as usize].ends_with(' ')
            && text.get(span.end as usize..).is_some_and(|rest| rest.starts_with([' ', '.', ',']))
        {
            span.start -= 1;
        }
        edits.push(Edit { span, replacement: String::new() });
    }
    Fix { applicability: Applicability::Unsafe, edits }
}
