//! Damage that programs do to characters: bytes decoded as the wrong encoding, characters given up, halves of tags.
//!
//! A text in UTF-8 that was read as Windows-1252 (or Latin-1) and written as UTF-8 again has two to four characters for
//! one. Each of them is a letter or a mark that languages use; that they are damage shows from what the bytes they stand for
//! decode to, and from how unlikely they are side by side.

use std::ops::Range;

/// What kind of damage it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DamageKind {
    /// U+FFFD stands where a character could not be decoded.
    Lost,
    /// UTF-8 was decoded as Windows-1252.
    DecodedTwice,
    /// An address was taken for a tag: `</https:>`.
    Tag,
}

impl DamageKind {
    /// The keyword used in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Lost => "lost",
            Self::DecodedTwice => "decoded-twice",
            Self::Tag => "tag",
        }
    }
}

/// One damaged place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// Bytes of the text; neighbouring places of one kind are one.
    pub range: Range<usize>,
    /// What happened.
    pub kind: DamageKind,
    /// What the characters were made from, where the bytes tell; else empty.
    pub original: String,
}

/// The damaged places of `text`, in order.
#[must_use]
pub fn damages(text: &str) -> Vec<Damage> {
    let mut found: Vec<Damage> = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(next) = bytes[at..].iter().position(|&byte| byte == b'<' || byte >= 0xc2).map(|next| at + next) {
        let rest = &text[next..];
        let damage = if bytes[next] == b'<' {
            half_of_tag(rest).map(|length| (length, DamageKind::Tag, String::new()))
        } else if rest.starts_with('\u{fffd}') {
            Some(('\u{fffd}'.len_utf8(), DamageKind::Lost, String::new()))
        } else {
            let beside = found.last().is_some_and(|last| last.kind == DamageKind::DecodedTwice && last.range.end == next);
            decoded_twice(text, next, beside).map(|(length, original)| (length, DamageKind::DecodedTwice, original))
        };
        let Some((length, kind, original)) = damage else {
            at = next + rest.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        at = next + length;
        match found.last_mut() {
            Some(last) if last.kind == kind && last.range.end == next => {
                last.range.end = at;
                last.original.push_str(&original);
            }
            _ => found.push(Damage { range: next..at, kind, original }),
        }
    }
    found
}

/// The length of `<https:>`, `</https:>` or `</http://>` at the start of `text`.
fn half_of_tag(text: &str) -> Option<usize> {
    let name = text.strip_prefix('<')?;
    let name = name.strip_prefix('/').unwrap_or(name).strip_prefix("http")?;
    let rest = name.strip_prefix('s').unwrap_or(name).strip_prefix(':')?.trim_start_matches('/');
    rest.starts_with('>').then(|| text.len() - rest.len() + 1)
}

/// The length and the original of the characters at byte `at` that were one character, decoded as Windows-1252; `beside`
/// others of which it is known.
fn decoded_twice(text: &str, at: usize, beside: bool) -> Option<(usize, String)> {
    let first = sequence(&text[at..])?;
    if beside || first.is_certain() {
        return Some((first.length, first.original.to_string()));
    }
    let before = text[..at].chars().next_back();
    let after = text[at + first.length..].chars().next();
    if first.lead <= LAST_LATIN {
        return first.stands_out(before, after).then(|| (first.length, first.original.to_string()));
    }
    // Letters of other scripts come in words: one such pair may be chance, two are none.
    let second = sequence(&text[at + first.length..])?;
    let words = first.original.is_alphanumeric() && second.original.is_alphanumeric();
    let together = second.lead.abs_diff(first.lead) <= 1 && words;
    together.then(|| {
        let original = [first.original, second.original].iter().collect();
        (first.length + second.length, original)
    })
}

/// The lead byte of the last two-byte sequence that stands for a Latin letter or a sign beside them.
const LAST_LATIN: u8 = 0xc9;

/// Characters that stand for the bytes of one character.
struct Sequence {
    length: usize,
    lead: u8,
    original: char,
    /// The characters after the first.
    tail: [Option<char>; 3],
}

/// Reads the characters that stand for the bytes of one character of UTF-8.
fn sequence(text: &str) -> Option<Sequence> {
    let mut characters = text.chars();
    let lead = windows_1252(characters.next()?).filter(|lead| (0xc2..=0xf4).contains(lead))?;
    let count = match lead {
        ..0xe0 => 1,
        0xe0..0xf0 => 2,
        _ => 3,
    };
    let mut bytes = [lead, 0, 0, 0];
    let mut tail = [None; 3];
    for at in 0..count {
        let character = characters.next()?;
        bytes[at + 1] = windows_1252(character).filter(|byte| (0x80..0xc0).contains(byte))?;
        tail[at] = Some(character);
    }
    let original = std::str::from_utf8(&bytes[..=count]).ok()?.chars().next()?;
    let length = text.len() - characters.as_str().len();
    (!original.is_control()).then_some(Sequence { length, lead, original, tail })
}

impl Sequence {
    /// Whether no language writes these characters side by side: one of them is neither a letter nor what follows letters.
    fn is_certain(&self) -> bool {
        let odd = self.tail.iter().flatten().any(|&c| !c.is_alphabetic() && !follows_letters(c));
        odd && (self.lead <= LAST_LATIN || self.lead >= 0xe0)
    }

    /// Whether two characters that could be a capital and what follows it are damage, as their neighbours show: no capital
    /// stands behind a small letter, and none before a mark that a small letter comes after.
    fn stands_out(&self, before: Option<char>, after: Option<char>) -> bool {
        let small = |c: Option<char>| c.is_some_and(char::is_lowercase);
        let mark = self.tail[0].is_some_and(|c| !c.is_alphabetic());
        let sign = matches!(self.tail[0], Some('\u{a0}' | '°' | '®' | '©' | '·')) && self.lead == 0xc2;
        small(before) || mark && small(after) || sign && !before.is_some_and(char::is_alphabetic)
    }
}

/// Quotation marks, dashes and signs that stand directly after words in some language.
fn follows_letters(c: char) -> bool {
    matches!(c, '\u{a0}' | '«' | '»' | '‹' | '›' | '“' | '”' | '‘' | '’' | '‚' | '„' | '…' | '–' | '—' | '•' | '·' | '†' | '‡')
        || matches!(c, '°' | '®' | '©' | '™' | '¹' | '²' | '³')
}

/// The byte that a character is in Windows-1252; what that leaves open is as in Latin-1.
fn windows_1252(c: char) -> Option<u8> {
    const UPPER: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•',
        '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match u8::try_from(u32::from(c)) {
        Ok(byte) => Some(byte),
        Err(_) => UPPER.iter().position(|&upper| upper == c).and_then(|at| u8::try_from(0x80 + at).ok()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// UTF-8 read as Windows-1252.
    fn damaged(text: &str) -> String {
        let character = |byte: u8| (0..=0xffffu32).filter_map(char::from_u32).find(|&c| windows_1252(c) == Some(byte)).unwrap();
        text.bytes().map(character).collect()
    }

    #[test]
    fn words_of_all_scripts_are_known_again() {
        for (text, original) in [
            ("café", "é"),
            ("coração", "çã"),
            ("não", "ã"),
            ("don’t", "’"),
            ("größer", "öß"),
            ("été", "é"),
            ("20 °C", "°"),
            ("привет", "привет"),
            ("注意", "注意"),
            ("😀", "😀"),
            ("5 €", "€"),
        ] {
            let found = damages(&damaged(text));
            assert!(found.iter().any(|damage| damage.original == original), "{text}: {found:?}");
        }
    }

    #[test]
    fn sound_words_of_all_languages_are_silent() {
        for text in [
            "NÃO, AMANHÃ, «AMANHÃ», “MAÇÃ” e a MAÇÃ…",
            "« CAFÉ», “ENTRÉE”, À LA CARTE",
            "PŘÍŠTĚ, VÝŠE, TÝŽ, SÍŽ",
            "Ñandú, ¿Qué?, ¡AY Ñ!",
            "„sellä”… å”, ä”…",
            "Â, ÎN ROMÂNIA “Â”",
            "ÅÄÖ — Å…",
            "Привет, Ñ",
            "注意：\u{a0}é\u{a0}»",
            "<https://example.org> <http>",
        ] {
            assert_eq!(damages(text), [], "{text}");
        }
    }

    #[test]
    fn lost_characters_and_halves_of_tags() {
        let found = damages("a\u{fffd}\u{fffd}b <https:></https:> <https://example.org></https:>");
        let kinds: Vec<_> = found.iter().map(|damage| (damage.kind, damage.range.clone())).collect();
        assert_eq!(kinds, [(DamageKind::Lost, 1..7), (DamageKind::Tag, 9..26), (DamageKind::Tag, 48..57)]);
    }

    proptest! {
        #[test]
        fn places_are_whole_characters(text in "[ÃÂâ€™ðŸ˜a<htps:/> é»\u{fffd}]{0,24}") {
            for damage in damages(&text) {
                prop_assert!(text.get(damage.range.clone()).is_some());
            }
        }
    }
}
