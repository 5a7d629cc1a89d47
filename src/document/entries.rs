//! Which sections, or which document as a whole, document an error, and what the error's codes are.

use super::codes;
use super::lines::{label_line, visual_lines};
use super::model::{AnchorOrigin, Document, Entry, EntryShape, LabelLine, OrdinalItem, OrdinalList, SectionId};
use super::ordinals::Lists;
use crate::lexicon::{Term, lexicon};
use crate::markdown::BlockKind;
use crate::source::Span;

/// A spelling counts as the same code, damaged, from this likeness on (see [`codes::likeness`]): the
/// corrupted codes of real pages lie above 0.7, unrelated codes of one family below 0.5.
const NEAR: f64 = 0.62;

/// Labels are looked for in this many paragraphs after a heading.
const LABEL_PARAGRAPHS: usize = 4;

/// Finds the entries of `document` and gives them their causes and steps.
pub fn find(document: &mut Document, text: &str, relative: &str, lists: Lists) {
    let mut entries = match page(document, text, relative) {
        Some(entry) => vec![entry],
        None => sections(document, text),
    };
    entries.sort_by_key(|entry| entry.section);
    for entry in &mut entries {
        let section = document.section(entry.section);
        let subtree = match entry.shape {
            EntryShape::Section => entry.section.0..section.end,
            EntryShape::Page => 0..u32::try_from(document.sections.len()).unwrap_or(u32::MAX),
        };
        let inside = |list: &&OrdinalList| subtree.contains(&list.section.0);
        entry.causes = lists.causes.iter().filter(inside).flat_map(|list| list.items.clone()).collect();
        entry.steps = lists.steps.iter().filter(inside).flat_map(|list| list.items.clone()).collect();
        if entry.causes.is_empty() {
            let own = |(id, item): &(SectionId, OrdinalItem)| {
                *id == entry.section && document.links[item.link.unwrap_or(0) as usize].target.starts_with('#')
            };
            entry.causes = lists.bare.iter().filter(|pair| own(pair)).map(|(_, item)| item.clone()).collect();
        }
    }
    document.entries = entries;
    document.cause_lists = lists.causes;
}

/// The label lines at the head of a section, in order.
#[must_use]
pub fn label_lines(document: &Document, text: &str, id: SectionId) -> Vec<LabelLine> {
    let outline = &document.outline;
    let mut lines = Vec::new();
    let mut paragraphs = 0;
    for at in document.section(id).content.clone() {
        let block = &outline.blocks[at as usize];
        if block.kind != BlockKind::Paragraph || block.parent.is_some() {
            continue;
        }
        paragraphs += 1;
        if paragraphs > LABEL_PARAGRAPHS {
            break;
        }
        if !text[block.span.range()].contains("**") && !text[block.span.range()].contains("__") {
            continue;
        }
        for line in visual_lines(outline, text, block.inlines.clone()) {
            lines.extend(label_line(outline, text, &line));
        }
    }
    lines
}

/// What the anchors of a heading say: the codes, folded, and all spellings in anchors with capitals.
struct AnchorCodes {
    folded: Vec<String>,
    spelt: Vec<String>,
}

fn anchor_codes(document: &Document, id: SectionId) -> AnchorCodes {
    let mut all: Vec<Vec<String>> = document
        .section_anchors(id)
        .filter(|anchor| anchor.origin != AnchorOrigin::Derived)
        .map(|anchor| codes::of_anchor(&anchor.name))
        .filter(|codes| !codes.is_empty())
        .collect();
    let spelt = all.iter().flatten().filter(|code| code.bytes().any(|b| b.is_ascii_uppercase())).cloned().collect();
    // The generated slug comes first and is the fuller one; an old alias may name a shorter, older code.
    all.sort_by_key(|codes| std::cmp::Reverse(codes.iter().map(String::len).sum::<usize>()));
    let folded = all.into_iter().next().unwrap_or_default().iter().map(|code| codes::fold(code)).collect();
    AnchorCodes { folded, spelt }
}

/// Whether the value of a label line is the code that the anchor names, or a damaged form of it.
fn value_fits(value: &str, anchor: &[String]) -> bool {
    let parts = codes::split(value);
    let near = |part: &String| {
        let folded = codes::fold(part);
        anchor.iter().any(|code| {
            folded == *code || (folded.starts_with(code.as_str()) && codes::looks_like_code(part)) || codes::likeness(&folded, code) >= NEAR
        })
    };
    !anchor.is_empty() && parts.len() <= anchor.len().max(1) + 1 && parts.iter().any(near)
}

fn names(line: &LabelLine, term: Term) -> bool {
    let lexicon = lexicon();
    lexicon.recognise_label(&line.text).iter().any(|m| m.term == term)
        || (line.damaged && lexicon.recognise_damaged_label(&line.text).is_some_and(|m| m.term == term))
}

fn values_look_like_codes(value: &str) -> bool {
    let parts = codes::split(value);
    !parts.is_empty() && parts.iter().all(|part| codes::looks_like_code(part))
}

/// Entries in the section-per-error shape.
fn sections(document: &Document, text: &str) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut bare = Vec::new();
    for number in 1..document.sections.len() {
        let id = SectionId(u32::try_from(number).unwrap_or(u32::MAX));
        let anchors = anchor_codes(document, id);
        let lines = label_lines(document, text, id);
        let code_at = lines
            .iter()
            .position(|line| value_fits(line.value.of(text), &anchors.folded) && !names(line, Term::ErrorMessage))
            .or_else(|| lines.iter().position(|line| names(line, Term::ErrorCode) && values_look_like_codes(line.value.of(text))));
        match code_at {
            Some(at) => entries.push(entry(document, text, id, &anchors, &lines, at)),
            None => bare.push((id, anchors, lines)),
        }
    }
    // A heading without a code line is an entry only beside two that have one, where its anchor and its
    // heading name the same code: many headings look like a code and are none.
    if entries.len() >= 2 {
        let levels: Vec<u8> = entries.iter().map(|entry| document.section(entry.section).level).collect();
        for (id, anchors, lines) in bare {
            let section = document.section(id);
            let heading = heading_code(section.title, text, &anchors.folded);
            let message = lines.iter().find(|line| names(line, Term::ErrorMessage)).cloned();
            let exact = heading.filter(|found| found.exact && codes::split(found.span.of(text)).iter().all(|c| codes::looks_like_code(c)));
            if levels.contains(&section.level)
                && let Some(found) = exact
            {
                let written = codes::split(found.span.of(text));
                entries.push(Entry {
                    shape: EntryShape::Section,
                    section: id,
                    code_span: found.span,
                    codes: spellings(&anchors, &[&written]),
                    written,
                    proved: true,
                    heading_code: Some(found.span),
                    code_line: None,
                    message_line: message,
                    causes: Vec::new(),
                    steps: Vec::new(),
                });
            }
        }
    }
    entries
}

fn entry(document: &Document, text: &str, id: SectionId, anchors: &AnchorCodes, lines: &[LabelLine], at: usize) -> Entry {
    let line = &lines[at];
    let written = codes::split(line.value.of(text));
    let message = lines[at + 1..]
        .iter()
        .find(|next| names(next, Term::ErrorMessage))
        .or_else(|| lines.get(at + 1).filter(|next| adjacent(line, next, text)));
    let witness = |folded: &[String]| heading_code(document.section(id).title, text, folded);
    let heading = witness(&anchors.folded);
    let heading_words = heading.iter().flat_map(|found| codes::split(found.span.of(text))).collect::<Vec<_>>();
    let codes = if anchors.folded.is_empty() { written.clone() } else { spellings(anchors, &[&written, &heading_words]) };
    // The anchor may name a shorter code than the one that turned out to be right.
    let heading = witness(&codes.iter().map(|code| codes::fold(code)).collect::<Vec<_>>());
    let proved = !anchors.folded.is_empty() || heading.as_ref().is_some_and(|found| found.exact);
    Entry {
        shape: EntryShape::Section,
        section: id,
        code_span: line.value,
        written,
        codes,
        proved,
        heading_code: heading.map(|found| found.span),
        code_line: Some(line.clone()),
        message_line: message.cloned(),
        causes: Vec::new(),
        steps: Vec::new(),
    }
}

/// Whether the second label stands on the line after the first.
fn adjacent(first: &LabelLine, second: &LabelLine, text: &str) -> bool {
    let between = text.get(first.span.end as usize..second.span.start as usize).unwrap_or("\n\n\n");
    between.matches('\n').count() <= 1 && between.replace(['\n', '\r', ' '], "").to_ascii_lowercase().trim_start_matches("<br").len() <= 2
}

/// The codes that an anchor names in their best spelling: an alias anchor with capitals, else the first
/// of `witnesses` that folds to the same; else the folded form itself.
fn spellings(anchors: &AnchorCodes, witnesses: &[&[String]]) -> Vec<String> {
    let all = || anchors.spelt.iter().chain(witnesses.iter().flat_map(|w| w.iter()));
    let spell = |folded: &String| {
        // An old anchor may name a shorter code: then the code line, which goes on from it, is right.
        let longer = |code: &&String| codes::fold(code).starts_with(folded.as_str()) && codes::looks_like_code(code) && code.is_ascii();
        let exact = all().find(|code| codes::fold(code) == *folded && code.is_ascii() && !code.contains(' ')).cloned();
        let extended = witnesses.iter().flat_map(|w| w.iter()).find(longer).cloned();
        let own_only = anchors.spelt.iter().any(|code| codes::fold(code) == *folded);
        match (exact, extended) {
            (_, Some(longer)) if own_only && codes::fold(&longer) != *folded => longer,
            (Some(exact), _) => exact,
            (None, Some(longer)) => longer,
            (None, None) => folded.clone(),
        }
    };
    anchors.folded.iter().map(spell).collect()
}

/// A code found in a heading.
#[derive(Debug, Clone, Copy)]
struct HeadingCode {
    span: Span,
    exact: bool,
}

/// Finds the codes in a heading's text, wherever they stand; else a damaged form of them at its head.
fn heading_code(title: Span, text: &str, folded: &[String]) -> Option<HeadingCode> {
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
fn words(heading: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    heading.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter_map(move |word| {
        let start = at;
        at += word.len() + heading[start + word.len()..].chars().next().map_or(0, char::len_utf8);
        (!word.is_empty()).then_some((start, word))
    })
}

/// Front matter keys whose values name the code that a page documents.
const CODE_KEYS: [&str; 6] = ["f1_keywords", "helpviewer_keywords", "error_code", "errorCode", "code", "title"];

/// The page-per-error shape: two of front matter, H1 and file name name one code.
fn page(document: &Document, text: &str, relative: &str) -> Option<Entry> {
    let h1 = document.sections.iter().position(|s| s.level == 1);
    let stem = relative.rsplit('/').next().unwrap_or(relative);
    let stem = stem.split('.').next().unwrap_or(stem);
    let stem_codes: Vec<String> = stem
        .split(['-', '_'])
        .map(str::to_ascii_uppercase)
        .chain(std::iter::once(stem.to_owned()))
        .filter(|word| codes::numbered(word))
        .map(|word| codes::fold(&word))
        .collect();
    let mut declared: Vec<(String, String)> = Vec::new();
    for key in CODE_KEYS {
        let values = document.front_matter.texts(key);
        let listed = if matches!(key, "title" | "helpviewer_keywords") {
            values.iter().flat_map(|(value, _)| codes::numbered_words(value).map(|(_, word)| word.to_owned())).collect::<Vec<_>>()
        } else {
            values
                .iter()
                .map(|(value, _)| value.trim().to_owned())
                .filter(|value| codes::looks_like_code(value) || codes::numbered(value))
                .collect()
        };
        declared.extend(listed.into_iter().map(|code| (codes::fold(&code), code)));
    }
    let title = h1.map(|at| (SectionId(u32::try_from(at).unwrap_or(u32::MAX)), &document.sections[at]));
    let heading: Vec<(Span, String)> = title.map_or_else(Vec::new, |(_, section)| {
        let base = section.title.start as usize;
        words(section.title.of(text))
            .filter(|(_, word)| codes::looks_like_code(word) || codes::numbered(word))
            .map(|(at, word)| (Span::new(base + at, base + at + word.len()), word.to_owned()))
            .collect()
    });
    let mut distinct: Vec<String> = stem_codes.clone();
    distinct.extend(heading.iter().map(|(_, code)| codes::fold(code)));
    distinct.extend(declared.iter().map(|(folded, _)| folded.clone()));
    distinct.sort();
    distinct.dedup();
    let support = |folded: &String| {
        let in_heading = heading.iter().any(|(_, code)| codes::fold(code) == *folded);
        let in_front = declared.iter().any(|(code, _)| code == folded);
        usize::from(stem_codes.contains(folded)) + usize::from(in_heading) + usize::from(in_front)
    };
    let supported: Vec<&String> = distinct.iter().filter(|code| support(code) >= 2).collect();
    // Pages that list three codes or more are indexes; two different numbers in a file name are a range.
    let listed = supported.len() >= 3 || stem_codes.len() >= 2 || heading.len() >= 3;
    if supported.is_empty() || listed {
        return None;
    }
    let folded: Vec<String> = supported.into_iter().cloned().collect();
    let spelt = |code: &String| {
        let from_front = declared.iter().find(|(f, _)| f == code).map(|(_, c)| c.clone());
        let from_heading = heading.iter().map(|(_, c)| c).find(|c| codes::fold(c) == *code).cloned();
        from_front.or(from_heading).unwrap_or_else(|| code.to_ascii_uppercase())
    };
    let section = title.map_or(SectionId(0), |(id, _)| id);
    let found = title.and_then(|(_, s)| heading_code(s.title, text, &folded));
    let lines = label_lines(document, text, section);
    let code_at = lines
        .iter()
        .position(|line| names(line, Term::ErrorCode) || (value_fits(line.value.of(text), &folded) && !names(line, Term::ErrorMessage)));
    let message = lines.iter().find(|line| names(line, Term::ErrorMessage)).cloned();
    let code_line = code_at.map(|at| lines[at].clone());
    let code_span = code_line.as_ref().map(|line| line.value).or(found.map(|f| f.span)).unwrap_or(document.section(section).title);
    let written = match (&code_line, found) {
        (Some(line), _) => codes::split(line.value.of(text)),
        (None, Some(found)) => codes::split(found.span.of(text)),
        (None, None) => Vec::new(),
    };
    Some(Entry {
        shape: EntryShape::Page,
        section,
        written,
        code_span,
        codes: folded.iter().map(spelt).collect(),
        proved: true,
        heading_code: found.map(|f| f.span),
        code_line,
        message_line: message,
        causes: Vec::new(),
        steps: Vec::new(),
    })
}
