//! A number that the corresponding block of the baseline does not have.

use super::{Check, ComparisonContext, Findings, Rule, first_line, pages};
use crate::alignment::tokens::{self, Token, exchanged};
use crate::document::Document;
use crate::finding::{Finding, Role, RuleMeta, Scope, Severity};
use crate::markdown::{BlockKind, InlineKind};
use crate::source::Span;
use std::collections::BTreeSet;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Comparison(check)] };

static META: RuleMeta = RuleMeta {
    code: "DC507",
    name: "changed-number",
    severity: Severity::Note,
    scope: Scope::Article,
    since: "0.1.0",
    // Two to nine in a hundred sound pages differ in a number: units are converted, dates are written anew, small numbers become words.
    default_on: false,
    fix: None,
    yields_to: &["changed-code-span", "translated-identifier", "lost-error-code", "untranslated-text", "merge-conflict"],
    arguments: &[
        ("kind", "`changed`, `lost` or `added`"),
        ("found", "the number as written here; empty for none"),
        ("expected", "the number as the baseline writes it; empty for none"),
    ],
    pages: pages!("changed-number"),
};

/// Numbers up to this one are as often words.
const SPELLED_OUT: u64 = 12;

/// Powers of ten that numbers are written with in Chinese, Japanese and Korean.
const POWERS: [char; 9] = ['万', '萬', '億', '亿', '千', '百', '만', '억', '천'];

fn check(context: &ComparisonContext<'_>, findings: &mut Findings) {
    if !context.in_step() {
        return;
    }
    let (own, base) = (numbers(context.document, context.text), numbers(context.base, context.base_text));
    let shown = |document: &Document, text: &str, token: &Token| (token.span.of(text).to_owned(), document.file);
    for change in tokens::changes(context.comparison, context.texts(), &own, &base) {
        // Numbers that may be words are no evidence of anything.
        let small = |part: &str| part.parse::<u64>().is_ok_and(|number| number <= SPELLED_OUT);
        let parts = |tokens: &[Token], at: &[usize]| {
            at.iter().flat_map(|&at| tokens[at].key.split('.')).filter(|part| !small(part)).map(str::to_owned).collect::<BTreeSet<_>>()
        };
        // A date, a version or a time in another order or with other marks has the same parts.
        if parts(&own, &change.extra) == parts(&base, &change.missing) {
            continue;
        }
        // The 3 of `3 万` are thirty thousand: such languages count by other powers of ten.
        let by_powers =
            |document: &Document, text: &str, block: u32| document.outline.blocks[block as usize].span.of(text).contains(POWERS);
        if by_powers(context.document, context.text, change.block) || by_powers(context.base, context.base_text, change.base_block) {
            continue;
        }
        let missing: Vec<usize> = change.missing.iter().copied().filter(|&at| !small(&base[at].key)).collect();
        let extra: Vec<usize> = change.extra.iter().copied().filter(|&at| !small(&own[at].key)).collect();
        let pairs = exchanged(&extra, &missing);
        let mut report = |kind: &'static str, left: Option<&Token>, right: Option<&Token>| {
            let span = left.map_or_else(|| first_line(context.document, change.block, context.text), |token| token.span);
            let found = left.map_or_else(String::new, |token| shown(context.document, context.text, token).0);
            let expected = right.map_or_else(String::new, |token| shown(context.base, context.base_text, token).0);
            let finding = context.finding(&META, span).with("kind", kind).with("found", found).with("expected", expected);
            let beside = |finding: Finding, token: &Token| finding.related(Role::Baseline, context.base_place(token.span));
            findings.push(match right {
                Some(token) => beside(finding, token),
                None => finding,
            });
        };
        if !pairs.is_empty() {
            pairs.iter().for_each(|&(left, right)| report("changed", Some(&own[left]), Some(&base[right])));
            continue;
        }
        missing.iter().for_each(|&at| report("lost", None, Some(&base[at])));
        extra.iter().for_each(|&at| report("added", Some(&own[at]), None));
    }
}

/// The numbers in the running text of a document, in the order written, each known by its digits whatever its script and marks.
fn numbers(document: &Document, text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    for (block, at) in document.outline.blocks.iter().zip(0..) {
        if !matches!(block.kind, BlockKind::Paragraph | BlockKind::Heading { .. } | BlockKind::TableCell) {
            continue;
        }
        for (_, inline) in document.outline.inlines_of(block).filter(|(_, inline)| inline.kind == InlineKind::Text) {
            for (span, key) in numbers_of(inline.span, text) {
                found.push(Token { section: document.section_at(span.start), block: at, span, key });
            }
        }
    }
    found
}

/// The numbers of a run of text: digits with single marks between them. Digits inside a name (`utf8`, `x86_64`) are none.
fn numbers_of(run: Span, text: &str) -> Vec<(Span, String)> {
    let characters: Vec<(usize, char)> = run.of(text).char_indices().collect();
    let digit = |at: usize| characters.get(at).and_then(|(_, c)| value(*c));
    let letter = |at: Option<usize>| at.and_then(|at| characters.get(at)).is_some_and(|(_, c)| c.is_ascii_alphabetic() || *c == '_');
    // `v2.0` is the number 2.0.
    let version = |at: usize| at > 0 && matches!(characters[at - 1].1, 'v' | 'V') && !letter((at - 1).checked_sub(1));
    let mut found = Vec::new();
    let mut at = 0;
    while at < characters.len() {
        if digit(at).is_none() {
            at += 1;
            continue;
        }
        let start = at;
        let mut part = 0;
        while let Some(&(_, c)) = characters.get(at) {
            // A space groups thousands where three digits follow it, and no fourth.
            let groups = c == ' ' && (1..=3).contains(&part) && (at + 1..at + 4).all(|at| digit(at).is_some()) && digit(at + 4).is_none();
            if digit(at).is_some() {
                part += 1;
            } else if groups || is_mark(c) && digit(at + 1).is_some() {
                part = 0;
            } else {
                break;
            }
            at += 1;
        }
        let end = characters.get(at).map_or(run.len(), |(offset, _)| *offset);
        // A unit may touch a number, a name goes on with letters on both sides or begins with them.
        if version(start) || !letter(start.checked_sub(1)) {
            let key = key(&characters[start..at]);
            found.push((Span::new(run.start as usize + characters[start].0, run.start as usize + end), key));
        }
    }
    found
}

/// Marks inside numbers: of thousands, decimals, dates, times.
fn is_mark(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | '’' | ':' | '/' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '٫' | '٬' | '，' | '．')
}

/// What a number is known by: its digits in ASCII, parts joined by full stops, without zeros in front. Groups of thousands are one part.
fn key(characters: &[(usize, char)]) -> String {
    let mut parts: Vec<String> = vec![String::new()];
    for (_, c) in characters {
        match value(*c) {
            Some(digit) => parts.last_mut().expect("never empty").push(char::from_digit(digit, 10).unwrap_or('0')),
            None => parts.push(String::new()),
        }
    }
    let grouped = parts.len() > 1 && (1..=3).contains(&parts[0].len()) && parts[0] != "0" && parts[1..].iter().all(|part| part.len() == 3);
    let trimmed = |part: &str| {
        let trimmed = part.trim_start_matches('0');
        if trimmed.is_empty() { "0".to_owned() } else { trimmed.to_owned() }
    };
    if grouped { parts.concat() } else { parts.iter().map(|part| trimmed(part)).collect::<Vec<_>>().join(".") }
}

/// The value of a digit of any script that documentation is written in.
fn value(c: char) -> Option<u32> {
    // Arabic-Indic, its Persian forms, Devanagari, Bengali, Thai, full-width.
    const ZEROS: [u32; 6] = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
    let code = u32::from(c);
    c.to_digit(10).or_else(|| ZEROS.iter().find(|&&zero| (zero..zero + 10).contains(&code)).map(|zero| code - zero))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Vec<String> {
        numbers_of(Span::new(0, text.len()), text).into_iter().map(|(_, key)| key).collect()
    }

    #[test]
    fn numbers_are_one_in_all_ways_of_writing() {
        for text in ["1,024 MB", "1.024 MB", "1\u{a0}024 MB", "1024MB", "١٠٢٤", "１０２４", "१०२४"] {
            assert_eq!(keys(text), ["1024"], "{text}");
        }
        assert_eq!(keys("3.5 or 3,5 at 07:05"), ["3.5", "3.5", "7.5"]);
        assert_eq!(keys("2020-07-20 and 20/07/2020"), ["2020", "7", "20", "20.7.2020"]);
        assert_eq!(keys("utf8, x86_64, H2, 5., v8.0"), ["5", "8.0"]);
        assert_eq!(keys("1 024 in 2020 100 times, 2-4"), ["1024", "2020", "100", "2", "4"]);
        assert_eq!(keys("-"), Vec::<String>::new());
    }
}
