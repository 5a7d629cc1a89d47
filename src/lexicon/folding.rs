//! What counts in a phrase: its spelling, its folded form that phrases are looked up by, and its number.

use unicode_normalization::UnicodeNormalization;

/// Stands for the number in a folded ordinal; a character that no label contains.
pub(super) const NUMBER: char = '\u{FFFC}';

/// The zeros of the decimal digits, besides ASCII, that numbers are written in: Arabic, Persian,
/// Devanagari, Bengali, Thai, full width.
const ZEROS: [char; 6] = ['٠', '۰', '०', '০', '๐', '０'];

/// What counts as spelling: letters and their case. Composes, joins white space to single spaces, drops
/// what is invisible, makes apostrophes one; apostrophes become `’`, which is what is written.
pub(super) fn spelling(text: &str) -> String {
    squeeze(text.chars().map(apostrophe).nfc())
}

/// What counts for recognition: as [`spelling`], and without case, widths and other compatibility forms.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for lower in squeeze(text.chars().map(apostrophe).nfkc()).chars().flat_map(char::to_lowercase) {
        match lower {
            // Turkish has two letters where others have one. All four of them become one, because which
            // capital belongs to which small letter depends on a language that is not known yet.
            'ı' => folded.push('i'),
            '\u{307}' if folded.ends_with('i') => {}
            'ς' => folded.push('σ'),
            _ => folded.push(lower),
        }
    }
    folded
}

/// Makes apostrophes one, before normalisation takes some of them apart.
fn apostrophe(character: char) -> char {
    if matches!(character, '\'' | '‘' | 'ʼ' | '´' | '`') { '’' } else { character }
}

fn squeeze(text: impl Iterator<Item = char>) -> String {
    let mut squeezed = String::new();
    let mut space = false;
    for character in text {
        match character {
            _ if character.is_whitespace() => space = true,
            // Soft hyphen, zero-width characters, directional marks, byte order mark.
            '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' => {}
            _ => {
                if space && !squeezed.is_empty() {
                    squeezed.push(' ');
                }
                space = false;
                squeezed.push(character);
            }
        }
    }
    squeezed
}

/// The letters and digits of a folded text.
pub(super) fn letters(folded: &str) -> String {
    folded.chars().filter(|it| it.is_alphanumeric()).collect()
}

/// Puts [`NUMBER`] in the place of a text's only number. `None` where it has none, several, or one that
/// is too large to count anything.
pub(super) fn take_number(text: &str) -> Option<(String, u32)> {
    let mut pattern = String::with_capacity(text.len());
    let mut number = None;
    for character in text.chars() {
        let Some(digit) = digit(character) else {
            pattern.push(character);
            continue;
        };
        number = Some(match number {
            None => {
                pattern.push(NUMBER);
                digit
            }
            Some(number) if pattern.ends_with(NUMBER) => u32::checked_add(u32::checked_mul(number, 10)?, digit)?,
            Some(_) => return None,
        });
    }
    Some((pattern, number?))
}

/// The value of a decimal digit.
fn digit(character: char) -> Option<u32> {
    if character.is_ascii() {
        return character.to_digit(10);
    }
    ZEROS.iter().map(|&zero| u32::from(character).wrapping_sub(u32::from(zero))).find(|&value| value < 10)
}

/// Drops the spaces around the number of a folded ordinal, and a full stop or a bracket after it.
pub(super) fn tighten(folded: &str) -> String {
    let Some((before, after)) = folded.split_once(NUMBER) else { return folded.to_owned() };
    let after = after.trim_start();
    let after = after.strip_prefix(['.', ')']).map_or(after, str::trim_start);
    format!("{}{NUMBER}{after}", before.trim_end())
}
