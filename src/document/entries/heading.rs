//! Codes in headings: a known one looked for, and headings that are codes by their form.

use super::{NEAR, Page, bare, codes};
use crate::document::model::{Entry, EntryShape, Field, SectionId};
use crate::lexicon::lexicon;
use crate::source::Span;
use std::collections::BTreeSet;

/// So many headings of the form `ERROR 4000` with different numbers in a document are no accident.
const NUMBERED: usize = 3;

/// Bytes of the first word of a heading that are looked up as the word for an error.
const LONGEST_WORD: usize = 40;

/// A code found in a heading.
#[derive(Debug, Clone, Copy)]
pub(super) struct HeadingCode {
    /// Its bytes.
    pub(super) span: Span,
    /// Whether it is spelt as it was looked for.
    pub(super) exact: bool,
}

/// Finds the codes in a heading's text, wherever they stand; else a damaged form of them at its head.
pub(super) fn heading_code(title: Span, text: &str, folded: &[String]) -> Option<HeadingCode> {
    let heading = title.of(text);
    let base = title.start as usize;
    let mut exact: Option<Span> = None;
    let mut seen = 0;
    for (at, word) in words(heading) {
        if folded.contains(&codes::fold(word)) {
            let span = Span::new(base + at, base + at + word.len());
            exact = Some(exact.map_or(span, |s| s.cover(span)));
            seen += 1;
        }
    }
    if let Some(span) = exact.filter(|_| seen >= folded.len().min(2)) {
        return Some(HeadingCode { span, exact: true });
    }
    // The head of the heading, up to a separator: ` - `, `: `, ` – `, or the first few words.
    let end = [" - ", ": ", " – ", " — "].iter().filter_map(|sep| heading.find(sep)).min().unwrap_or(heading.len());
    let head = heading[..end].trim_end();
    let joined: String = folded.concat();
    let candidates = std::iter::once(head).chain(words(head).next().map(|(_, word)| word));
    let best = candidates
        .map(|candidate| (codes::likeness(&codes::fold(candidate), &joined), candidate))
        .filter(|(likeness, candidate)| *likeness >= NEAR && !candidate.is_empty())
        .max_by(|a, b| a.0.total_cmp(&b.0))?;
    let at = heading.find(best.1)?;
    Some(HeadingCode { span: Span::new(base + at, base + at + best.1.len()), exact: false })
}

/// The words of a heading as codes are made of: letters, digits and underscores.
pub(super) fn words(heading: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    heading.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter_map(move |word| {
        let start = at;
        at += word.len() + heading[start + word.len()..].chars().next().map_or(0, char::len_utf8);
        (!word.is_empty()).then_some((start, word))
    })
}

/// Sections whose heading is an error and its number, `ERROR 4000 (HY000): No such table`, where a document has several.
///
/// The SQLSTATE in brackets is the entry's domain: references list one number with several of them.
pub(super) fn numbered(page: &Page<'_>) -> Vec<Entry> {
    let Page { document, text, .. } = *page;
    let mut entries = Vec::new();
    for (number, section) in document.sections.iter().enumerate().filter(|(_, section)| section.level > 0) {
        let Some(found) = error_number(section.title.of(text)) else { continue };
        let at = |start: usize, end: usize| Span::new(section.title.start as usize + start, section.title.start as usize + end);
        let code = at(found.number.0, found.number.1);
        let id = SectionId(u32::try_from(number).unwrap_or(u32::MAX));
        let message = Some(at(found.message, section.title.len())).filter(|span| !span.is_empty());
        entries.push(Entry {
            domain: found.state,
            heading_code: Some(code),
            message: message.map(|span| Field { span, text: span.of(text).to_owned() }),
            ..bare(EntryShape::Section, id, section.span, code, vec![code.of(text).to_owned()])
        });
    }
    let different: BTreeSet<&str> = entries.iter().map(|entry| entry.codes[0].as_str()).collect();
    if different.len() >= NUMBERED { entries } else { Vec::new() }
}

/// An error's number in a text, in bytes from its start.
pub(super) struct ErrorNumber {
    /// Start and end of the digits.
    pub(super) number: (usize, usize),
    /// The SQLSTATE in brackets behind them.
    pub(super) state: Option<String>,
    /// Where the rest begins, separators aside.
    pub(super) message: usize,
}

/// Reads `ERROR 4000 (HY000): the message`; the word may be of any language, the brackets may be damaged or missing.
pub(super) fn error_number(text: &str) -> Option<ErrorNumber> {
    let (word, _) = text.split_once(|c: char| c.is_whitespace() || c == '\u{a0}')?;
    if word.len() > LONGEST_WORD || !lexicon().names_error(word) {
        return None;
    }
    let skip =
        |at: usize, chars: &[char]| text.len() - text[at..].trim_start_matches(|c: char| c.is_whitespace() || chars.contains(&c)).len();
    let start = skip(word.len(), &['#']);
    let end = start + text[start..].bytes().take_while(u8::is_ascii_digit).count();
    // One or two digits count examples, and a number that goes on as a word is another thing.
    if !(3..=6).contains(&(end - start)) || text[end..].starts_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%')) {
        return None;
    }
    let open = skip(end, &[]);
    let (state, rest) = match text[open..].strip_prefix(['(', '（']) {
        Some(inside) => {
            let inside_at = text.len() - inside.len();
            let close = inside.find([')', '）', ':', '：']).unwrap_or(inside.len());
            let state: String = inside[..close].split_whitespace().collect();
            let sound = state.len() == 5 && state.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
            (sound.then_some(state), if sound { inside_at + close } else { end })
        }
        None => (None, end),
    };
    Some(ErrorNumber { number: (start, end), state, message: skip(rest, &[')', '）', ':', '：', '-', '–', '—']) })
}
