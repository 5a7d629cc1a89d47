//! An entry for the terminal.

use super::model::{Catalogue, Entry, LocaleSummary, Translation};
use crate::localization::Words;
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

/// Lines of prose are no longer, where their words allow.
const WIDTH: usize = 96;

/// The entry in words for a reader of `locale`, or in what serves such a reader best where it is not translated;
/// a line says so then. No colours; nothing in it steers a terminal.
#[must_use]
pub fn render_entry_text(catalogue: &Catalogue, entry: &Entry, locale: &str) -> String {
    let words = Words::new(locale);
    let phrase = |id: &str| words.phrase(id, &[]);
    let mut out = String::new();
    let codes = entry.codes.join(" / ");
    line(&mut out, &entry.domain.as_ref().map_or_else(|| codes.clone(), |domain| format!("{codes} ({domain})")));
    if !entry.past_codes.is_empty() {
        line(&mut out, &format!("{}: {}", phrase("site-past-codes"), entry.past_codes.join(", ")));
    }
    let Some((tag, translation)) = catalogue.best_translation(entry, locale) else { return out };
    if tag != locale {
        let name = |tag: &str| catalogue.locale(tag).map_or_else(|| tag.to_owned(), |it| it.name.clone());
        let arguments = [("language", name(locale).into()), ("shown", name(tag).into())];
        line(&mut out, &words.phrase("site-missing", &arguments));
    }
    let status = if tag == locale { translation.status.as_str() } else { "missing" };
    let status = phrase(&format!("site-status-{status}"));
    line(&mut out, &format!("{}: {status}", phrase("site-status")));
    out.push('\n');
    if let Some(title) = &translation.title {
        paragraph(&mut out, title, 0);
    }
    let labels = catalogue.locale(tag).map(|locale| &locale.labels);
    if let Some(message) = &translation.message {
        let label = labels.map_or("", |labels| &labels.message);
        paragraph(&mut out, &format!("{label}: {message}"), 0);
    }
    if let Some(description) = &translation.description {
        out.push('\n');
        block(&mut out, &description.markdown, 0);
    }
    if let Some(solution) = &translation.solution {
        out.push('\n');
        line(&mut out, &format!("{}:", phrase("site-solution")));
        block(&mut out, &solution.markdown, 4);
    }
    items(&mut out, catalogue, entry, tag, translation);
    out.push('\n');
    let source = &translation.source;
    line(&mut out, &format!("{}:{}", source.path, source.line));
    out
}

/// Causes and steps with their solutions.
fn items(out: &mut String, catalogue: &Catalogue, entry: &Entry, tag: &str, translation: &Translation) {
    let Some(LocaleSummary { labels, .. }) = catalogue.locale(tag) else { return };
    let causes = translation.causes.iter().map(|cause| (labels.cause(cause.number), &cause.id, &cause.text));
    let steps = translation.steps.iter().map(|step| (labels.step(step.number), &step.id, &step.text));
    for (label, id, text) in causes.chain(steps) {
        out.push('\n');
        paragraph(out, &format!("{label}: {}", text.as_deref().unwrap_or("")), 0);
        let solution = catalogue.solution(&entry.article, id).and_then(|solution| solution.translations.get(tag));
        if let Some(markdown) = solution.and_then(|solution| solution.markdown.as_deref()) {
            block(out, markdown, 4);
        }
    }
}

/// One line, whatever is in it.
fn line(out: &mut String, text: &str) {
    out.push_str(&safe(&text.replace(['\n', '\r'], " ")));
    out.push('\n');
}

/// Prose, broken between words.
fn paragraph(out: &mut String, text: &str, indent: usize) {
    let text = safe(text);
    let mut width = 0;
    for word in text.split_whitespace() {
        if width > 0 && width + 1 + word.width() > WIDTH {
            out.push('\n');
            width = 0;
        }
        if width == 0 {
            let _ = write!(out, "{:indent$}", "");
            width = indent;
        } else {
            out.push(' ');
            width += 1;
        }
        out.push_str(word);
        width += word.width();
    }
    out.push('\n');
}

/// Markdown as its author broke it, indented.
fn block(out: &mut String, markdown: &str, indent: usize) {
    let mut in_code = false;
    for text in markdown.lines() {
        // Examples stay as they are.
        let fence = text.trim_start().starts_with("```") || text.trim_start().starts_with("~~~");
        in_code ^= fence;
        let text = if in_code { text.to_owned() } else { without_anchors(text) };
        let text = safe(text.trim_end());
        if text.is_empty() {
            out.push('\n');
        } else {
            let _ = writeln!(out, "{:indent$}{text}", "");
        }
    }
}

/// The line without the anchors and breaks of HTML: they do nothing here.
fn without_anchors(text: &str) -> String {
    let mut output = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end + 1);
        let hidden = ["<a name=", "<a id=", "</a>", "<br"].iter().any(|tag| rest[at..].starts_with(tag));
        output.push_str(&rest[..if hidden { at } else { end }]);
        rest = &rest[end..];
    }
    output.push_str(rest);
    output
}

/// The text without anything that steers a terminal or turns its direction: such characters are written as
/// their numbers.
fn safe(text: &str) -> String {
    let mut output = String::with_capacity(text.len());
    for c in text.chars() {
        let steers = c.is_control() && c != '\n' && c != '\t';
        let turns =
            matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2028}' | '\u{2029}');
        if steers || turns {
            let _ = write!(output, "\\u{{{:x}}}", c as u32);
        } else {
            output.push(c);
        }
    }
    output
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(safe("a\u{1b}[31mb\u{202e}c\r\u{9b}d\te"), "a\\u{1b}[31mb\\u{202e}c\\u{d}\\u{9b}d\te");
    }

    #[test]
    fn prose_is_broken_between_words() {
        let mut out = String::new();
        paragraph(&mut out, &"word ".repeat(40), 2);
        assert!(out.lines().all(|line| line.width() <= WIDTH && line.starts_with("  word")), "{out}");
        assert_eq!(out.lines().count(), 3);
    }
}
