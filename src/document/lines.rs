//! Visual lines of a paragraph, and the two forms a line can have that this crate exists for: labels
//! (`**Error code**: X`) and numbered items (`**Cause 2: [text](#target)**`).

use super::model::{LabelForm, LabelLine, OrdinalItem};
use crate::markdown::{InlineKind, Outline};
use crate::source::Span;
use std::ops::Range;

/// Colons of every width that end a label.
pub const COLONS: [char; 4] = [':', '：', '︰', '﹕'];

/// The words of a text in lower case, punctuation dropped: what a cause and the heading it leads to have in common.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    text.to_lowercase().split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The visual lines of a block: its top-level inlines, split at line ends and `<br>`.
#[must_use]
pub fn visual_lines(outline: &Outline, text: &str, inlines: Range<u32>) -> Vec<Range<u32>> {
    let mut lines = Vec::new();
    let mut start = inlines.start;
    let mut at = inlines.start;
    while at < inlines.end {
        let inline = &outline.inlines[at as usize];
        let breaks = match inline.kind {
            InlineKind::SoftBreak | InlineKind::HardBreak => true,
            InlineKind::Html => is_line_break(inline.span.of(text)),
            _ => false,
        };
        if breaks {
            if start < at {
                lines.push(start..at);
            }
            start = at + 1;
        }
        at = inline.end;
    }
    if start < inlines.end {
        lines.push(start..inlines.end);
    }
    lines
}

/// Whether a tag is `<br>`.
#[must_use]
pub fn is_line_break(tag: &str) -> bool {
    tag.get(..3).is_some_and(|t| t.eq_ignore_ascii_case("<br")) && tag[3..].trim_matches(['/', '>', ' ']).is_empty()
}

/// The bytes that the inlines of a line cover.
#[must_use]
pub fn line_span(outline: &Outline, line: &Range<u32>) -> Span {
    let inlines = &outline.inlines[line.start as usize..line.end as usize];
    let start = inlines.first().map_or(0, |inline| inline.span.start);
    Span { start, end: inlines.iter().map(|inline| inline.span.end).max().unwrap_or(start) }
}

/// `span` without the white space (no-break spaces included) at its ends.
#[must_use]
pub fn trimmed(span: Span, text: &str) -> Span {
    let slice = span.of(text);
    let start = span.start as usize + (slice.len() - slice.trim_start().len());
    Span::new(start, start + slice.trim().len())
}

/// The first inline of a line that is not white space.
fn first_inline(outline: &Outline, text: &str, line: &Range<u32>) -> Option<u32> {
    line.clone().find(|&at| {
        let inline = &outline.inlines[at as usize];
        inline.kind != InlineKind::Text || !inline.span.of(text).trim().is_empty()
    })
}

/// Reads a line as `**LABEL**: VALUE`.
///
/// The label is strong emphasis at the start of the line; at most one short word may have slipped out of
/// it before the colon (`**Código de**erro :`), or the colon into it, both of which are damage.
#[must_use]
pub fn label_line(outline: &Outline, text: &str, line: &Range<u32>) -> Option<LabelLine> {
    let first = first_inline(outline, text, line)?;
    let strong = &outline.inlines[first as usize];
    if strong.kind != InlineKind::Strong {
        return None;
    }
    let holds_link = outline.inlines[first as usize + 1..strong.end as usize].iter().any(|i| matches!(i.kind, InlineKind::Link { .. }));
    if holds_link {
        return None;
    }
    let span = line_span(outline, line);
    let inside = strong.inner.of(text);
    let tail_start = strong.span.end as usize;
    let tail = text.get(tail_start..span.end as usize)?;
    let inner_trimmed = inside.trim_end();
    let (label_end, markup_end, damaged) = if let Some(colon) = inner_trimmed.chars().next_back().filter(|c| COLONS.contains(c)) {
        (strong.inner.start as usize + inner_trimmed.len() - colon.len_utf8(), tail_start, true)
    } else {
        let (at, colon) = tail.char_indices().find(|(_, c)| COLONS.contains(c))?;
        let slipped = tail[..at].trim();
        let one_word = slipped.chars().all(|c| c.is_alphabetic() || c == '\'' || c == '’') && slipped.chars().count() <= 24;
        if !one_word {
            return None;
        }
        let end = if slipped.is_empty() { strong.inner.end as usize } else { tail_start + tail[..at].trim_end().len() };
        (end, tail_start + at + colon.len_utf8(), !slipped.is_empty())
    };
    let label = Span::new(strong.inner.start as usize, label_end);
    let words = label.of(text).replace("**", "").split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() || words.chars().count() > 48 {
        return None;
    }
    Some(LabelLine {
        span,
        markup: Span::new(strong.span.start as usize, markup_end),
        label,
        text: words,
        value: trimmed(Span::new(markup_end, span.end as usize), text),
        damaged,
    })
}

/// A label with an ordinal: the number's digits, its value, the word, and where the colon ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrdinalLabel {
    /// The digits, relative to the text given.
    pub digits: Span,
    /// Their value.
    pub number: u32,
    /// The word beside them.
    pub word: String,
    /// Whether the number stands first.
    pub number_first: bool,
    /// Offset just past the colon.
    pub end: usize,
}

/// Reads `1. neden: …`, `Oorzaak 2: …`, `原因 1：…` at the start of `text`: an ordinal on either side of one
/// word, then a colon of any width, with or without a space before it.
#[must_use]
pub fn ordinal_label(text: &str) -> Option<OrdinalLabel> {
    let (at, colon) = text.char_indices().take(60).find(|(_, c)| COLONS.contains(c))?;
    let lead = text.len() - text.trim_start().len();
    let body = text[..at].trim();
    let first_digits: usize = body.chars().take_while(|c| digit(*c).is_some()).map(char::len_utf8).sum();
    let last_digits: usize = body.chars().rev().take_while(|c| digit(*c).is_some()).map(char::len_utf8).sum();
    let (digits, word, number_first) = if first_digits > 0 && first_digits < body.len() {
        (0..first_digits, body[first_digits..].trim_start_matches(['.', '\u{a0}', ' ', ')']), true)
    } else if last_digits > 0 && last_digits < body.len() {
        (body.len() - last_digits..body.len(), body[..body.len() - last_digits].trim_end(), false)
    } else {
        return None;
    };
    let one_word = !word.is_empty() && word.chars().count() <= 24 && word.chars().all(|c| c.is_alphabetic() || is_joiner(c));
    let number = body[digits.clone()].chars().take(4).try_fold(0u32, |value, c| Some(value * 10 + digit(c)?))?;
    (one_word && digits.len() <= 12).then(|| OrdinalLabel {
        digits: Span::new(lead + digits.start, lead + digits.end),
        number,
        word: word.to_owned(),
        number_first,
        end: at + colon.len_utf8(),
    })
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\'' | '’' | '-' | '\u{200c}' | '\u{200d}') || unicode_normalization::char::is_combining_mark(c)
}

/// The value of a decimal digit: ASCII, full width, Arabic-Indic, extended Arabic-Indic or Devanagari.
fn digit(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => '0',
        '０'..='９' => '０',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        _ => return None,
    };
    Some(c as u32 - zero as u32)
}

/// Reads a line as a numbered item in strong emphasis: `**Cause 2: [text](#target)**`.
///
/// `links` maps an inline's index to the document's link.
#[must_use]
pub fn ordinal_line(outline: &Outline, text: &str, line: &Range<u32>, links: impl Fn(u32) -> Option<u32>) -> Option<OrdinalItem> {
    let first = first_inline(outline, text, line)?;
    let strong = &outline.inlines[first as usize];
    if strong.kind != InlineKind::Strong {
        return None;
    }
    let inner = strong.inner;
    let span = trimmed(line_span(outline, line), text);
    let label = ordinal_label(inner.of(text)).or_else(|| {
        // `**Cause 2**: [text](#target)`: the colon just outside.
        let reach = Span { start: inner.start, end: span.end };
        let joined = format!("{}{}", inner.of(text), text.get(strong.span.end as usize..reach.end as usize)?.get(..4).unwrap_or(""));
        ordinal_label(&joined).filter(|label| label.end > inner.len())
    })?;
    let base = inner.start as usize;
    let label_end = if label.end > inner.len() { strong.span.end as usize + (label.end - inner.len()) } else { base + label.end };
    let item = item_text(outline, text, line, label_end);
    let link = line.clone().find_map(&links);
    Some(OrdinalItem {
        span,
        label: Span::new(base, label_end),
        number_span: Span::new(base + label.digits.start as usize, base + label.digits.end as usize),
        number: Some(label.number),
        form: Some(LabelForm { number_first: label.number_first, word: label.word }),
        link,
        text_span: item.0,
        text: item.1,
        section: None,
    })
}

/// Cuts a line where a second numbered item begins in it: two items that lost the break between them are still two.
#[must_use]
pub fn items_of(outline: &Outline, text: &str, line: Range<u32>) -> Vec<Range<u32>> {
    let word = |at: u32| {
        let inline = &outline.inlines[at as usize];
        let label = (inline.kind == InlineKind::Strong).then(|| ordinal_label(inline.inner.of(text)))?;
        label.map(|label| label.word.to_lowercase())
    };
    let Some(own) = first_inline(outline, text, &line).and_then(word) else { return vec![line] };
    let mut items = Vec::new();
    let (mut start, mut linked) = (line.start, false);
    let mut at = line.start;
    while at < line.end {
        let inline = &outline.inlines[at as usize];
        let parted = text[..inline.span.start as usize].ends_with(char::is_whitespace);
        // What has no link is no cause, and what follows it may be its text.
        if linked && parted && word(at).as_ref() == Some(&own) {
            items.push(start..at);
            (start, linked) = (at, false);
        }
        let inside = &outline.inlines[at as usize..inline.end.max(at + 1) as usize];
        linked |= inside.iter().any(|inline| matches!(inline.kind, InlineKind::Link { .. }));
        at = inline.end.max(at + 1);
    }
    items.push(start..line.end);
    items
}

/// Reads a line as a numbered item that lost its emphasis: `Cause 2: [text](#target)`, with nothing after the link.
///
/// Prose may begin like that; whether it is an item shows from those beside it.
#[must_use]
pub fn plain_ordinal_line(outline: &Outline, text: &str, line: &Range<u32>, links: impl Fn(u32) -> Option<u32>) -> Option<OrdinalItem> {
    let first = first_inline(outline, text, line)?;
    let run = &outline.inlines[first as usize];
    let whole = trimmed(line_span(outline, line), text);
    let label = (run.kind == InlineKind::Text).then(|| ordinal_label(run.span.of(text)))??;
    let at = (first + 1..line.end).find(|&at| links(at).is_some())?;
    let link = &outline.inlines[at as usize];
    let base = run.span.start as usize;
    let alone = run.span.of(text).get(label.end..)?.trim().is_empty() && at == first + 1 && link.span.end == whole.end;
    alone.then(|| OrdinalItem {
        span: whole,
        label: Span::new(whole.start as usize, base + label.end),
        number_span: Span::new(base + label.digits.start as usize, base + label.digits.end as usize),
        number: Some(label.number),
        form: Some(LabelForm { number_first: label.number_first, word: label.word }),
        link: links(at),
        text_span: link.inner,
        text: outline.plain_text(at + 1..link.end, text).trim().to_owned(),
        section: None,
    })
}

/// Reads a line that is nothing but a link in strong emphasis: a single cause without a number.
#[must_use]
pub fn bare_link_line(outline: &Outline, text: &str, line: &Range<u32>, links: impl Fn(u32) -> Option<u32>) -> Option<OrdinalItem> {
    let first = first_inline(outline, text, line)?;
    let strong = &outline.inlines[first as usize];
    let inner = outline.inlines.get(first as usize + 1)?;
    let whole = trimmed(line_span(outline, line), text);
    let alone = strong.kind == InlineKind::Strong && strong.span == whole && matches!(inner.kind, InlineKind::Link { .. });
    if !alone || inner.end != strong.end {
        return None;
    }
    let link = links(first + 1)?;
    Some(OrdinalItem {
        span: whole,
        label: Span::at(strong.inner.start as usize),
        number_span: Span::at(strong.inner.start as usize),
        number: None,
        form: None,
        link: Some(link),
        text_span: inner.inner,
        text: outline.plain_text(first + 2..inner.end, text).trim().to_owned(),
        section: None,
    })
}

/// The bytes and the plain text of an item after its label.
pub(super) fn item_text(outline: &Outline, text: &str, line: &Range<u32>, from: usize) -> (Span, String) {
    let mut plain = String::new();
    let mut span: Option<Span> = None;
    for inline in &outline.inlines[line.start as usize..line.end as usize] {
        let part = match &inline.kind {
            InlineKind::Text | InlineKind::Code => inline.inner,
            InlineKind::Entity(decoded) if inline.span.start as usize >= from => {
                plain.push_str(decoded);
                continue;
            }
            _ => continue,
        };
        let part = Span { start: part.start.max(u32::try_from(from).unwrap_or(u32::MAX)).min(part.end), end: part.end };
        if !part.is_empty() {
            plain.push_str(part.of(text));
            // The space behind closing emphasis would take the marks along.
            if !part.of(text).trim().is_empty() {
                span = Some(span.map_or(part, |s| s.cover(part)));
            }
        }
    }
    let span = trimmed(span.unwrap_or(Span::at(from)), text);
    (span, plain.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ordinal(text: &str) -> Option<(u32, String, bool)> {
        ordinal_label(text).map(|label| (label.number, label.word, label.number_first))
    }

    #[test]
    fn ordinals_on_either_side_of_one_word() {
        assert_eq!(ordinal("Oorzaak 2: de agent"), Some((2, "Oorzaak".into(), false)));
        assert_eq!(ordinal("2 oorzaak: de agent"), Some((2, "oorzaak".into(), true)));
        assert_eq!(ordinal("3. neden: aracı"), Some((3, "neden".into(), true)));
        assert_eq!(ordinal("原因 1：代理"), Some((1, "原因".into(), false)));
        assert_eq!(ordinal("Cause 1 : ["), Some((1, "Cause".into(), false)));
        assert_eq!(ordinal("Cause\u{a0}12 : x"), Some((12, "Cause".into(), false)));
    }

    #[test]
    fn what_is_no_ordinal_label() {
        for text in ["Cause: x", "12: x", "At 10 the: x", "Two words 3: x", "Cause 1 x", "", ":"] {
            assert_eq!(ordinal(text), None, "{text}");
        }
    }

    #[test]
    fn items_that_share_a_line_are_two() {
        let text = "**Cause 1: [a](#a)** **Cause 2: [b](#b)** and **Step 3: [c](#c)**";
        let outline = crate::markdown::read(text, 0);
        let all = 0..u32::try_from(outline.inlines.len()).unwrap();
        let items = items_of(&outline, text, all);
        let spans: Vec<&str> = items.iter().map(|item| trimmed(line_span(&outline, item), text).of(text)).collect();
        assert_eq!(spans, ["**Cause 1: [a](#a)**", "**Cause 2: [b](#b)** and **Step 3: [c](#c)**"]);
    }

    #[test]
    fn items_without_emphasis_are_a_label_and_a_link_and_nothing_else() {
        let read = |text: &str| {
            let outline = crate::markdown::read(text, 0);
            let all = 0..u32::try_from(outline.inlines.len()).unwrap();
            plain_ordinal_line(&outline, text, &all, |at| matches!(outline.inlines[at as usize].kind, InlineKind::Link { .. }).then_some(0))
        };
        let item = read("Cause 2: [The disk](#disk)").unwrap();
        assert_eq!((item.number, item.text.as_str(), item.label), (Some(2), "The disk", Span::new(0, 8)));
        for text in
            ["Cause 2: see [the disk](#disk)", "Cause 2: [The disk](#disk) is full", "Cause: [The disk](#disk)", "Cause 2: the disk"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn line_breaks_in_every_spelling() {
        assert!(["<br>", "<br/>", "<br />", "<BR>"].iter().all(|tag| is_line_break(tag)));
        assert!(!is_line_break("<bracket>"));
    }
}
