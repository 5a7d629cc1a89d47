//! Sections that document an error: by their code line and anchor.

use super::heading::heading_code;
use super::{Page, bare, codes, label_lines, names, value_fits};
use crate::document::model::{AnchorOrigin, Document, Entry, EntryShape, LabelLine, SectionId};
use crate::lexicon::Term;

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

fn values_look_like_codes(value: &str) -> bool {
    let parts = codes::split(value);
    !parts.is_empty() && parts.iter().all(|part| codes::looks_like_code(part))
}

/// Entries in the section-per-error shape.
pub(super) fn labelled(page: &Page<'_>) -> Vec<Entry> {
    let Page { document, text, .. } = *page;
    let mut entries = Vec::new();
    let mut unlabelled = Vec::new();
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
            None => unlabelled.push((id, anchors, lines)),
        }
    }
    // A heading without a code line is an entry only beside two that have one, where its anchor and its
    // heading name the same code: many headings look like a code and are none.
    if entries.len() >= 2 {
        let levels: Vec<u8> = entries.iter().map(|entry| document.section(entry.section).level).collect();
        for (id, anchors, lines) in unlabelled {
            let section = document.section(id);
            let heading = heading_code(section.title, text, &anchors.folded);
            let message = lines.iter().find(|line| names(line, Term::ErrorMessage)).cloned();
            let exact = heading.filter(|found| found.exact && codes::split(found.span.of(text)).iter().all(|c| codes::looks_like_code(c)));
            if levels.contains(&section.level)
                && let Some(found) = exact
            {
                let written = codes::split(found.span.of(text));
                let codes = spellings(&anchors, &[&written]);
                entries.push(Entry {
                    written,
                    heading_code: Some(found.span),
                    message_line: message,
                    ..bare(EntryShape::Section, id, section.span, found.span, codes)
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
        written,
        proved,
        heading_code: heading.map(|found| found.span),
        code_line: Some(line.clone()),
        message_line: message.cloned(),
        ..bare(EntryShape::Section, id, document.section(id).span, line.value, codes)
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
