//! Anchors as they are written: attributes of HTML tags, and `{#id}` at the end of a heading.

use crate::source::Span;

/// An attribute of an HTML tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HtmlAttribute<'a> {
    /// The tag's name, as written.
    pub tag: &'a str,
    /// The attribute's name, as written.
    pub name: &'a str,
    /// Its value, quotes excluded, entities not decoded.
    pub value: &'a str,
    /// The bytes of the value.
    pub span: Span,
}

/// All attributes with a value in the tags of `html`, which starts at byte `base` of its file.
///
/// Follows the tokenizer of the HTML standard as far as tags go; comments are passed over.
#[must_use]
pub fn html_attributes(html: &str, base: usize) -> Vec<HtmlAttribute<'_>> {
    let mut found = Vec::new();
    let bytes = html.as_bytes();
    let mut at = 0;
    while let Some(open) = memchr::memchr(b'<', &bytes[at..]).map(|n| n + at) {
        if html[open..].starts_with("<!--") {
            at = html[open..].find("-->").map_or(bytes.len(), |n| open + n + 3);
            continue;
        }
        let name_end = open + 1 + bytes[open + 1..].iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'-').count();
        let tag = &html[open + 1..name_end];
        at = name_end.max(open + 1);
        if tag.is_empty() {
            continue;
        }
        while at < bytes.len() && bytes[at] != b'>' {
            if bytes[at].is_ascii_whitespace() || bytes[at] == b'/' {
                at += 1;
                continue;
            }
            let start = at;
            while at < bytes.len() && !bytes[at].is_ascii_whitespace() && !matches!(bytes[at], b'=' | b'>' | b'/') {
                at += 1;
            }
            let name = html.get(start..at).unwrap_or("");
            let mut value_at = at;
            while value_at < bytes.len() && bytes[value_at].is_ascii_whitespace() {
                value_at += 1;
            }
            if bytes.get(value_at) != Some(&b'=') {
                at = at.max(start + 1);
                continue;
            }
            value_at += 1;
            while value_at < bytes.len() && bytes[value_at].is_ascii_whitespace() {
                value_at += 1;
            }
            let (from, to, next) = match bytes.get(value_at) {
                Some(&quote @ (b'"' | b'\'')) => {
                    let from = value_at + 1;
                    let to = memchr::memchr(quote, &bytes[from..]).map_or(bytes.len(), |n| from + n);
                    (from, to, to + 1)
                }
                _ => {
                    let length = bytes[value_at..].iter().take_while(|b| !b.is_ascii_whitespace() && **b != b'>').count();
                    (value_at, value_at + length, value_at + length)
                }
            };
            if let Some(value) = html.get(from..to) {
                found.push(HtmlAttribute { tag, name, value, span: Span::new(base + from, base + to) });
            }
            at = next.min(bytes.len()).max(start + 1);
        }
    }
    found
}

/// An explicit id at the end of a heading's text: `{#id}`, `{ #id }`, `{: #id }` or `{/*id*/}`.
///
/// `text` are the heading's bytes without the line end. Returns the bytes of the whole construct and of
/// the id, both relative to `text`.
#[must_use]
pub fn heading_attribute(text: &str) -> Option<(Span, Span)> {
    let trimmed = text.trim_end_matches([' ', '\t', '#']);
    let trimmed = trimmed.trim_end();
    let inner = trimmed.strip_suffix('}')?;
    let open = inner.rfind('{')?;
    // `{{#if}}` is a template's, not an id.
    if inner[..open].ends_with('{') {
        return None;
    }
    let body = &inner[open + 1..];
    let body_at = open + 1;
    let (start, id) = if let Some(comment) = body.trim().strip_prefix("/*").and_then(|rest| rest.strip_suffix("*/")) {
        let at = body.find("/*")? + 2;
        let lead = comment.len() - comment.trim_start().len();
        (body_at + at + lead, comment.trim())
    } else {
        let mark = body.find('#')?;
        if !matches!(body[..mark].trim(), "" | ":") {
            return None;
        }
        let id = body[mark + 1..].split([' ', '\t', '}']).next().unwrap_or("");
        (body_at + mark + 1, id)
    };
    let valid = !id.is_empty()
        && id.chars().all(|c| {
            c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':') || unicode_normalization::char::is_combining_mark(c) || is_hidden(c)
        });
    valid.then(|| (Span::new(open, trimmed.len()), Span::new(start, start + id.len())))
}

/// Whether nothing of a character is seen: a name that holds one is a name, and what is wrong with it can be told.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_of_every_quoting_are_read() {
        let html = r#"<a name="x y" id='z'></a><br><img src=p.png alt="" /><!-- <a name="no"> -->"#;
        let all: Vec<_> = html_attributes(html, 10).into_iter().map(|a| (a.tag, a.name, a.value, a.span.start)).collect();
        assert_eq!(all, [("a", "name", "x y", 19), ("a", "id", "z", 28), ("img", "src", "p.png", 48), ("img", "alt", "", 59)]);
    }

    #[test]
    fn broken_tags_end_the_scan_and_nothing_else() {
        for html in ["<", "<a", "<a name", "<a name=", "<a name=\"x", "<a =\"x\">", "</a>", "<é>", "<a\u{e9}='1'>"] {
            let _ = html_attributes(html, 0);
        }
    }

    #[test]
    fn ids_at_the_end_of_a_heading() {
        let id = |text: &str| heading_attribute(text).map(|(_, id)| id.of(text).to_owned());
        assert_eq!(id("## Title {#an-id}").as_deref(), Some("an-id"));
        assert_eq!(id("## Title { #an-id }").as_deref(), Some("an-id"));
        assert_eq!(id("## 見出し{#id}").as_deref(), Some("id"));
        assert_eq!(id("## Title {/*an-id*/}").as_deref(), Some("an-id"));
        assert_eq!(id("## Title {#an-id} ##").as_deref(), Some("an-id"));
        assert_eq!(id("## Use {x}"), None);
        assert_eq!(id("## Use {{#if}}"), None);
    }
}
