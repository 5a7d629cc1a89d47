//! What looks like metadata, told line by line without the YAML parser.

use super::lines::{Line, Lines, floor_char_boundary};

/// Bytes a key may have where a line is recognised as `key: value` without the YAML parser.
const MAX_PLAIN_KEY: usize = 128;

/// The lines after the opening fence that look like metadata, told without the YAML parser.
#[derive(Debug, Default)]
pub(super) struct Run {
    /// Offset of the first line that does not belong to it, or of the end.
    pub(super) end: usize,
    /// Lines that look like `key: value`.
    pub(super) keys: usize,
    /// Whether a blank line and prose follow before the end: Markdown, most probably.
    pub(super) cut_short: bool,
    /// Whether there is a blank line anywhere.
    pub(super) has_blank_line: bool,
    /// Whether the lines would be a block if nothing closed them.
    pub(super) plausible: bool,
}

impl Run {
    pub(super) fn new(text: &str, start: usize, end: usize) -> Self {
        let text = &text[..floor_char_boundary(text, end)];
        let mut run = Self { end: text.len(), ..Self::default() };
        let mut after_blank = None;
        let mut first_key_is_lower_case = false;
        let mut ended = false;
        for line in (Lines { text, at: start }) {
            let content = line.text(text);
            if content.trim().is_empty() {
                run.has_blank_line = true;
                after_blank.get_or_insert(line.start);
                continue;
            }
            if ended {
                continue;
            }
            let blank = after_blank.take();
            if let Some(key) = plain_key(content) {
                if run.keys == 0 {
                    first_key_is_lower_case = key.starts_with(|c: char| !c.is_uppercase());
                }
                run.keys += 1;
                continue;
            }
            let comment = content.starts_with('#');
            // After a blank line an item or a `#` is as well Markdown; only indented lines go on.
            let goes_on = if blank.is_some() && run.keys > 0 {
                content.starts_with([' ', '\t'])
            } else {
                comment || content.starts_with([' ', '\t', '-', ']', '}'])
            };
            if run.keys == 0 && !comment || !goes_on {
                ended = true;
                run.end = blank.unwrap_or(line.start);
                run.cut_short = blank.is_some() && run.keys > 0 && !comment_block_goes_on(text, line);
                run.plausible = run.keys >= 2 || run.keys == 1 && first_key_is_lower_case && blank.is_some();
            }
        }
        if !ended {
            run.plausible = run.keys >= 2 || run.keys == 1 && first_key_is_lower_case;
        }
        run
    }
}

/// Whether `line` is a YAML comment with keys below it, rather than a Markdown heading.
fn comment_block_goes_on(text: &str, line: Line) -> bool {
    text[line.start..].starts_with('#')
        && (Lines { text, at: line.start })
            .map(|line| line.text(text))
            .find(|content| !content.starts_with('#') && !content.trim().is_empty())
            .is_some_and(|content| plain_key(content).is_some())
}

/// The key of a line that looks like `key: value` or `key:` and is not indented.
pub(super) fn plain_key(line: &str) -> Option<&str> {
    let first = line.chars().next()?;
    let (key, rest) = if first == '"' || first == '\'' {
        let end = line[1..].find(first)? + 1;
        (&line[1..end], line[end + 1..].trim_start())
    } else {
        if !first.is_alphanumeric() && !matches!(first, '_' | '$' | '<') {
            return None;
        }
        let end = line.find(|c: char| c == ':' || c.is_whitespace() || matches!(c, '[' | ']' | '{' | '}' | ','))?;
        (&line[..end], line[end..].trim_start_matches([' ', '\t']))
    };
    let value = rest.strip_prefix(':')?;
    let separated = value.is_empty() || value.starts_with([' ', '\t']);
    (separated && key.len() <= MAX_PLAIN_KEY).then_some(key)
}
