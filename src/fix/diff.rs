//! What fixes change, as a unified diff.

use crate::localization::visible;
use anstyle::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};
use std::io::{self, Write};

/// Unchanged lines shown around a change.
const CONTEXT: usize = 3;

/// Writes the difference of two texts of the file that is reported as `path`.
///
/// Lines end as they do in the file. Within them, characters that a reader cannot see or a terminal would obey are shown
/// as their numbers: a difference that consists of them is to be seen. Where a line holds none, `patch -p0` applies it.
///
/// # Errors
/// Those of `out`.
pub fn write(path: &str, old: &str, new: &str, color: bool, out: &mut dyn Write) -> io::Result<()> {
    let (old_lines, new_lines): (Vec<&str>, Vec<&str>) = (old.split_inclusive('\n').collect(), new.split_inclusive('\n').collect());
    let diff = TextDiff::from_slices(&old_lines, &new_lines);
    let path = visible(path);
    let painted = |style: Style, line: &str| if color { format!("{style}{line}{style:#}") } else { line.to_owned() };
    let bold = Style::new().bold();
    write!(out, "{}\n{}\n", painted(bold, &format!("--- {path}")), painted(bold, &format!("+++ {path}")))?;
    for hunk in diff.unified_diff().context_radius(CONTEXT).iter_hunks() {
        writeln!(out, "{}", painted(AnsiColor::Cyan.on_default(), &hunk.header().to_string()))?;
        for change in hunk.iter_changes() {
            let (sign, style) = match change.tag() {
                ChangeTag::Equal => (' ', Style::new()),
                ChangeTag::Delete => ('-', AnsiColor::Red.on_default()),
                ChangeTag::Insert => ('+', AnsiColor::Green.on_default()),
            };
            let line = change.value();
            let end = ["\r\n", "\n"].into_iter().find(|end| line.ends_with(end)).unwrap_or("");
            let first = change.old_index().or(change.new_index()) == Some(0);
            out.write_all(painted(style, &format!("{sign}{}", shown(&line[..line.len() - end.len()], first))).as_bytes())?;
            out.write_all(if end.is_empty() { b"\n\\ No newline at end of file\n" } else { end.as_bytes() })?;
        }
    }
    Ok(())
}

/// A line that a terminal may get. A byte-order mark where it belongs does no harm.
fn shown(line: &str, first: bool) -> String {
    let rest = if first { line.strip_prefix('\u{feff}') } else { None };
    let tabs: Vec<String> = rest.unwrap_or(line).split('\t').map(visible).collect();
    format!("{}{}", if rest.is_some() { "\u{feff}" } else { "" }, tabs.join("\t"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn diff(old: &str, new: &str) -> String {
        let mut out = Vec::new();
        write("a\u{202e}.md", old, new, false, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn lines_end_as_in_the_file() {
        assert_eq!(
            diff("\u{feff}1\r\n2\r\n3\r\n4\r\n5\r\n6", "\u{feff}1\r\n2\r\n3\r\n4\r\nfive\r\n6"),
            "--- a<U+202E>.md\n+++ a<U+202E>.md\n@@ -2,5 +2,5 @@\n 2\r\n 3\r\n 4\r\n-5\r\n+five\r\n 6\n\\ No newline at end of file\n"
        );
        assert!(diff("\u{feff}1\r\n", "\u{feff}2\r\n").ends_with("@@ -1 +1 @@\n-\u{feff}1\r\n+\u{feff}2\r\n"));
    }

    #[test]
    fn what_cannot_be_seen_is_shown() {
        assert!(diff("a\u{200b}\t\u{1b}[31m\n", "a\t\u{1b}[31m\n").ends_with("-a<U+200B>\t<U+001B>[31m\n+a\t<U+001B>[31m\n"));
    }
}
