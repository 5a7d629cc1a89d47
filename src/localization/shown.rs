//! Text of documents made safe and visible for messages and terminals.

use std::fmt::Write as _;
use unicode_segmentation::UnicodeSegmentation;

/// A longer text is cut in messages; the finding's arguments keep it whole.
const LONGEST_TEXT: usize = 100;

/// `text` as a message shows it: on one line, cut where it is long, and with nothing in it that a reader
/// cannot see or that changes what the reader sees around it.
#[must_use]
pub fn shown(text: &str) -> String {
    let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(folded.len());
    for (index, grapheme) in folded.graphemes(true).enumerate() {
        if index == LONGEST_TEXT {
            out.push('…');
            break;
        }
        show_grapheme(grapheme, &mut out);
    }
    out
}

/// `text` as it is, but for unseen characters, which are shown as their numbers.
#[must_use]
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    text.graphemes(true).for_each(|grapheme| show_grapheme(grapheme, &mut out));
    out
}

/// Appends one grapheme cluster to `out`, each unseen character as its number, `<U+200B>`.
pub fn show_grapheme(grapheme: &str, out: &mut String) {
    let plain = grapheme.chars().next().is_some_and(|first| first.is_ascii());
    for character in grapheme.chars() {
        if is_unseen(character) || (plain && is_joiner(character)) {
            let _ = write!(out, "<U+{:04X}>", u32::from(character));
        } else {
            out.push(character);
        }
    }
}

/// Control characters, bidirectional controls, and characters of no width that no script needs.
fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        )
        || (u32::from(character) & 0xfffe) == 0xfffe
}

/// Joiners and tags. Persian, Hindi and emoji need them; after an ASCII character they only deceive.
fn is_joiner(character: char) -> bool {
    matches!(character, '\u{34f}' | '\u{200c}' | '\u{200d}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_made_presentable() {
        assert_eq!(shown("a\r\n  b\u{1b}[31m\u{202e}c\u{200b}"), "a b<U+001B>[31m<U+202E>c<U+200B>");
        assert_eq!(shown("می\u{200c}خواهم"), "می\u{200c}خواهم", "a word that needs its joiner");
        assert_eq!(shown("User\u{200c}Error"), "User<U+200C>Error");
        assert_eq!(shown(&"x".repeat(500)).chars().count(), LONGEST_TEXT + 1);
    }
}
