//! Emphasis markers that show up in the text, or emphasis glued to a word.

use super::{Check, DocumentContext, Findings, Rule, pages};
use crate::document::{Anchor, AnchorOrigin, Document, languages};
use crate::finding::{Applicability, Fix, RuleMeta, Scope, Severity};
use crate::markdown::{Block, InlineKind, Outline};
use crate::source::Span;
use std::cell::LazyCell;
use std::collections::HashMap;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC508",
    name: "broken-emphasis",
    severity: Severity::Warning,
    scope: Scope::Document,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Unsafe),
    yields_to: &["broken-label", "scrambled-placeholder"],
    arguments: &[("kind", "`literal` or `glued`"), ("found", "the place as written")],
    pages: pages!("broken-emphasis"),
};

fn check(context: &DocumentContext<'_>, findings: &mut Findings) {
    let outline = &context.document.outline;
    let words = LazyCell::new(|| lone_words(outline, context.text));
    let lenient = reads_leniently(context.document, context.text);
    for block in outline.blocks.iter().filter(|block| !block.inlines.is_empty()) {
        let raw = block.span.of(context.text);
        if raw.contains("**") || raw.contains("__") {
            for span in literal(outline, context.text, block) {
                let inside = span.of(context.text).trim_matches(['*', '_']);
                if lenient && inside.trim() == inside {
                    continue;
                }
                let finding = context.finding(&META, span).with("kind", "literal").with("found", span.of(context.text)).known_by("literal");
                findings.push(finding.fix(tightened(span, context.text)));
            }
            if words_stand_alone(context.document) {
                glued(context, block, &words, findings);
            }
        }
    }
}

/// Whether the document is written for Python-Markdown, which pairs markers without a look at what surrounds them:
/// its headings' attributes have spaces inside, its admonitions open with three slashes or exclamation marks.
fn reads_leniently(document: &Document, text: &str) -> bool {
    let attribute = |anchor: &Anchor| anchor.origin == AnchorOrigin::Attribute && anchor.whole.of(text).starts_with("{ ");
    document.anchors.iter().any(attribute) || text.contains("\n/// ") || text.contains("\n!!! ")
}

/// Whether the document was translated by a machine into a language in which a word that touches an emphasis is
/// a word of its own.
fn words_stand_alone(document: &Document) -> bool {
    let machine = document.revision.translation_type.as_deref().is_some_and(|kind| kind.eq_ignore_ascii_case("MT"));
    machine
        && document.locale.as_ref().is_some_and(|locale| languages::separates_words(locale) && !languages::hangs_endings_on_names(locale))
}

/// The places of a block where readers see markers of emphasis.
fn literal(outline: &Outline, text: &str, block: &Block) -> Vec<Span> {
    let mut markers: Vec<Span> = Vec::new();
    let mut found = Vec::new();
    for (at, inline) in outline.inlines_of(block) {
        match inline.kind {
            InlineKind::Text => markers.extend(markers_of(text, inline.span)),
            // `***x** …`: one asterisk is left before the strong emphasis.
            InlineKind::Strong
                if text[..inline.span.start as usize].ends_with('*') && !text[..inline.span.start as usize].ends_with("\\*") =>
            {
                let before = at.checked_sub(1).map(|before| &outline.inlines[before as usize]);
                // `***.example.org**` shows the asterisk that it is about.
                let word = inline.inner.of(text).starts_with(char::is_alphanumeric);
                if word && before.is_some_and(|before| before.kind == InlineKind::Text && before.span.end == inline.span.start) {
                    found.push(Span { start: inline.span.start - 1, end: inline.span.end });
                }
            }
            _ => {}
        }
    }
    // Markers come in pairs, with words between them: a single one is an operator, a pattern of paths, a footnote.
    let mut from = 0;
    while from + 1 < markers.len() {
        let (open, close) = (markers[from], markers[from + 1]);
        let between = text.get(open.end as usize..close.start as usize).unwrap_or("");
        if open.of(text) == close.of(text) && is_prose(between) {
            found.push(open.cover(close));
            from += 2;
        } else {
            from += 1;
        }
    }
    found
}

/// The fix of a pair that only the spaces inside keep from working: they go outside.
fn tightened(span: Span, text: &str) -> Option<Fix> {
    let found = span.of(text);
    let (marker, rest) = found.split_at_checked(2)?;
    let inside = rest.strip_suffix(marker)?;
    let words = inside.trim();
    if words == inside || words.contains(['*', '_', '\n', '\\']) {
        return None;
    }
    let beside = |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || c.is_ascii_punctuation());
    let before = if inside.starts_with(' ') && !beside(text[..span.start as usize].chars().next_back()) { " " } else { "" };
    let after = if inside.ends_with(' ') && !beside(text[span.end as usize..].chars().next()) { " " } else { "" };
    Some(Fix::not_safe(span, format!("{before}{marker}{words}{marker}{after}")))
}

/// Runs of exactly two markers in a run of text, but those inside an identifier.
fn markers_of(text: &str, span: Span) -> Vec<Span> {
    let run = span.of(text);
    let bytes = run.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = memchr::memchr2(b'*', b'_', &bytes[at..]).map(|n| n + at) {
        let length = bytes[start..].iter().take_while(|b| **b == bytes[start]).count();
        at = start + length;
        let (before, after) = (run[..start].chars().next_back(), run[at..].chars().next());
        let joins = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        let inside = joins(before) && joins(after);
        let path = [before, after].into_iter().flatten().any(|c| matches!(c, '/' | '\\' | '=' | '(' | '<'));
        if length == 2 && !inside && !path {
            found.push(Span::new(span.start as usize + start, span.start as usize + at));
        }
    }
    found
}

/// Whether what stands between two markers is words, and not an expression or a list of names.
fn is_prose(between: &str) -> bool {
    // A word of two letters is one in scripts of syllables and of words.
    let letters: usize = between.chars().filter(|c| c.is_alphabetic()).map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
    // A bracket that closes before one opens: the markers stand in two links.
    let crossing = between.find(']').is_some_and(|close| between.find('[').is_none_or(|open| open > close));
    letters >= 3 && between.len() <= 300 && !crossing && !between.contains(['=', '{', '}']) && !between.trim().is_empty()
}

/// Words that touch a strong emphasis, where the rest of the document shows that they are words of their own.
fn glued(context: &DocumentContext<'_>, block: &Block, words: &HashMap<&str, usize>, findings: &mut Findings) {
    let (outline, text) = (&context.document.outline, context.text);
    for (_, strong) in outline.inlines_of(block).filter(|(_, inline)| inline.kind == InlineKind::Strong) {
        let inside = strong.inner.of(text);
        if inside.chars().filter(|c| c.is_alphabetic()).count() < 4 && !inside.trim().contains(' ') {
            continue;
        }
        let after = &text[strong.span.end as usize..block.span.end.max(strong.span.end) as usize];
        let tail = &after[..after.find(|c: char| !c.is_alphabetic()).unwrap_or(after.len())];
        let before = &text[block.span.start.min(strong.span.start) as usize..strong.span.start as usize];
        let head = &before[before.char_indices().rev().find(|(_, c)| !c.is_alphabetic()).map_or(0, |(at, c)| at + c.len_utf8())..];
        let alone = |word: &str| !word.is_empty() && words.get(word).is_some_and(|count| *count >= 2);
        // What is strong has to border on the word with a letter: `**(a)**b` is another matter.
        if alone(tail) && inside.ends_with(char::is_alphanumeric) {
            let span = Span { start: strong.span.start, end: strong.span.end + u32::try_from(tail.len()).unwrap_or(0) };
            report(context, findings, span, strong.span.end);
        } else if alone(head) && inside.starts_with(char::is_alphanumeric) {
            let span = Span { start: strong.span.start - u32::try_from(head.len()).unwrap_or(0), end: strong.span.end };
            report(context, findings, span, strong.span.start);
        }
    }
}

fn report(context: &DocumentContext<'_>, findings: &mut Findings, span: Span, gap: u32) {
    let finding = context
        .finding(&META, span)
        .with("kind", "glued")
        .with("found", span.of(context.text))
        // The engine joins segments without their space, in every language alike.
        .of_its_own()
        .fix(Some(Fix::not_safe(Span::at(gap as usize), " ")));
    findings.push(finding);
}

/// How often each word stands between white space and punctuation in the document's plain text.
fn lone_words<'a>(outline: &Outline, text: &'a str) -> HashMap<&'a str, usize> {
    let mut words = HashMap::new();
    for inline in outline.inlines.iter().filter(|inline| inline.kind == InlineKind::Text) {
        for word in inline.span.of(text).split_whitespace().filter(|word| word.chars().all(char::is_alphabetic)) {
            *words.entry(word).or_insert(0) += 1;
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let outline = crate::markdown::read(text, 0);
        outline.blocks.iter().flat_map(|block| literal(&outline, text, block)).map(|span| span.of(text).to_owned()).collect()
    }

    #[test]
    fn markers_that_readers_see() {
        assert_eq!(found("Choose **Stop export ** now"), ["**Stop export **"]);
        assert_eq!(found("Choose ** Stop export** now"), ["** Stop export**"]);
        assert_eq!(found("See ***Event logs** _ and _ *_more_* *."), ["***Event logs**"]);
        assert_eq!(found("次の**「停止」**を選ぶ"), ["**「停止」**"]);
    }

    #[test]
    fn what_is_no_emphasis() {
        for text in [
            "Choose **Stop** or __start__ now",
            "Compute 2 ** 3 ** 4 and a**b",
            "Pass *args and **kwargs to it",
            "All of src/**/*.md and docs/**/x",
            "Call foo__bar or _ _ then ____ it",
            "The [__cdecl](a.md) and [__stdcall](b.md) words",
            "Any name ***.example.org** too",
            "Write \\*\\*this\\*\\* so",
            "`** code **`",
        ] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn spaces_go_outside() {
        let text = "Choose **Stop **now";
        let fix = tightened(Span::new(7, 16), text).unwrap();
        assert_eq!(fix.edits[0].replacement, "**Stop** ");
    }
}
