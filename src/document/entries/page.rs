//! Pages that document one error.

use super::heading::{heading_code, words};
use super::stems::{Stems, about_errors, page_name};
use super::{Page, bare, codes, label_lines, names, value_fits};
use crate::document::model::{Document, Entry, EntryShape, Section, SectionId};
use crate::lexicon::{Term, lexicon};
use crate::source::Span;
use std::collections::BTreeSet;

/// Front matter keys whose values name the code that a page documents.
const CODE_KEYS: [&str; 6] = ["f1_keywords", "helpviewer_keywords", "error_code", "errorCode", "code", "title"];

/// A page of which two of front matter, H1 and file name name one code.
pub(super) fn declared(page: &Page<'_>) -> Option<Entry> {
    let Page { document, relative, .. } = *page;
    let (_, stem) = page_name(relative);
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
    let heading = title_codes(page);
    let mut distinct: Vec<String> = stem_codes.clone();
    distinct.extend(heading.iter().map(|code| codes::fold(code)));
    distinct.extend(declared.iter().map(|(folded, _)| folded.clone()));
    distinct.sort();
    distinct.dedup();
    let support = |folded: &String| {
        let in_heading = heading.iter().any(|code| codes::fold(code) == *folded);
        let in_front = declared.iter().any(|(code, _)| code == folded);
        usize::from(stem_codes.contains(folded)) + usize::from(in_heading) + usize::from(in_front)
    };
    let supported: Vec<&String> = distinct.iter().filter(|code| support(code) >= 2).collect();
    let keys = CODE_KEYS.iter().filter(|key| **key != "title");
    let keyed: BTreeSet<String> = keys.flat_map(|key| document.front_matter.texts(key)).map(|(value, _)| codes::fold(value)).collect();
    // Pages that list three codes or more are indexes; two different numbers in a file name are a range, unless the front
    // matter declares these two and no other.
    let range = stem_codes.len() >= 2 && !(supported.len() == 2 && keyed.iter().eq(supported.iter().copied()));
    let listed = supported.len() >= 3 || range || heading.len() >= 3;
    if supported.is_empty() || listed {
        return None;
    }
    let folded: Vec<String> = supported.into_iter().cloned().collect();
    let spelt = |code: &String| {
        let from_front = declared.iter().find(|(f, _)| f == code).map(|(_, c)| c.clone());
        let from_heading = heading.iter().find(|c| codes::fold(c) == *code).cloned();
        from_front.or(from_heading).unwrap_or_else(|| code.to_ascii_uppercase())
    };
    let codes = folded.iter().map(spelt).collect();
    Some(of_page(page, &folded, codes))
}

/// A page whose name alone is a code, beside others of the family, where nothing it says of itself contradicts.
/// `told` is whether a configuration says that such pages are entries; else the path or the title has to speak of errors.
pub(super) fn named(page: &Page<'_>, stems: &Stems, told: bool) -> Option<Entry> {
    let code = stems.code(page.relative)?;
    let title = title(page.document).map_or("", |(_, section)| section.text.as_str());
    if !told && !about_errors(page.relative) && !lexicon().names_error(title) {
        return None;
    }
    let folded = codes::fold(&code);
    let another = |key: &str| {
        let values = page.document.front_matter.texts(key);
        values.iter().any(|(value, _)| codes::numbered(value.trim()) && codes::fold(value) != folded)
    };
    let elsewhere = title_codes(page).iter().any(|named| codes::numbered(named) && codes::fold(named) != folded);
    if elsewhere || CODE_KEYS.iter().any(|key| another(key)) {
        return None;
    }
    Some(of_page(page, &[folded], vec![code]))
}

/// The section of the H1.
pub(super) fn title(document: &Document) -> Option<(SectionId, &Section)> {
    let at = document.sections.iter().position(|section| section.level == 1)?;
    Some((SectionId(u32::try_from(at).ok()?), &document.sections[at]))
}

/// The words of the H1 that are written as codes.
fn title_codes(page: &Page<'_>) -> Vec<String> {
    let Some((_, section)) = title(page.document) else { return Vec::new() };
    let coded = |word: &&str| codes::looks_like_code(word) || codes::numbered(word);
    words(section.title.of(page.text)).map(|(_, word)| word).filter(coded).map(str::to_owned).collect()
}

/// The entry that a whole page is. `folded` are its codes as they are compared, `codes` as they are spelt.
pub(super) fn of_page(page: &Page<'_>, folded: &[String], codes: Vec<String>) -> Entry {
    let Page { document, text, .. } = *page;
    let title = title(document);
    let section = title.map_or(SectionId(0), |(id, _)| id);
    let found = title.and_then(|(_, s)| heading_code(s.title, text, folded));
    let lines = label_lines(document, text, section);
    let code_line = lines
        .iter()
        .find(|line| names(line, Term::ErrorCode) || (value_fits(line.value.of(text), folded) && !names(line, Term::ErrorMessage)));
    let code_span = code_line.map(|line| line.value).or(found.map(|f| f.span)).unwrap_or(document.section(section).title);
    let written = match (code_line, found) {
        (Some(line), _) => codes::split(line.value.of(text)),
        (None, Some(found)) => codes::split(found.span.of(text)),
        (None, None) => Vec::new(),
    };
    Entry {
        written,
        heading_code: found.map(|f| f.span),
        code_line: code_line.cloned(),
        message_line: lines.iter().find(|line| names(line, Term::ErrorMessage)).cloned(),
        ..bare(EntryShape::Page, section, Span::new(document.front_matter.body_start as usize, text.len()), code_span, codes)
    }
}
