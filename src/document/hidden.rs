//! Characters that deceive: those that nobody sees, and letters that look like those of another script.

use unicode_script::{Script, UnicodeScript};

/// Letters that look like a Latin one, in most fonts exactly, with that one.
const LOOK_ALIKES: [(char, char); 46] = [
    ('а', 'a'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('і', 'i'),
    ('ѕ', 's'),
    ('ј', 'j'),
    ('һ', 'h'),
    ('ԁ', 'd'),
    ('ԛ', 'q'),
    ('ԝ', 'w'),
    ('А', 'A'),
    ('В', 'B'),
    ('Е', 'E'),
    ('К', 'K'),
    ('М', 'M'),
    ('Н', 'H'),
    ('О', 'O'),
    ('Р', 'P'),
    ('С', 'C'),
    ('Т', 'T'),
    ('У', 'Y'),
    ('Х', 'X'),
    ('І', 'I'),
    ('Ѕ', 'S'),
    ('Ј', 'J'),
    ('ο', 'o'),
    ('ν', 'v'),
    ('ρ', 'p'),
    ('Α', 'A'),
    ('Β', 'B'),
    ('Ε', 'E'),
    ('Ζ', 'Z'),
    ('Η', 'H'),
    ('Ι', 'I'),
    ('Κ', 'K'),
    ('Μ', 'M'),
    ('Ν', 'N'),
    ('Ο', 'O'),
    ('Ρ', 'P'),
    ('Τ', 'T'),
    ('Υ', 'Y'),
    ('Χ', 'X'),
];

/// Whether the character at byte `at` of `text` is one that nobody sees and that does not belong there.
///
/// Joiners are letters' glue in several scripts: between letters of such a script they are sound.
#[must_use]
pub fn is_deceptive(c: char, text: &str, at: usize) -> bool {
    match c {
        '\u{200c}' | '\u{200d}' => {
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            !before.is_some_and(joins)
        }
        _ => is_invisible(c),
    }
}

/// Whether the script of `c` needs joiners: Arabic, the scripts of India, Khmer and their like, and emoji.
fn joins(c: char) -> bool {
    !c.is_ascii()
        && !is_invisible(c)
        && !matches!(c.script(), Script::Latin | Script::Cyrillic | Script::Greek | Script::Han | Script::Hiragana | Script::Katakana)
}

/// Zero width, soft hyphens, and the controls of the writing direction.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// `text` without the characters that [`is_deceptive`] finds.
#[must_use]
pub fn without_invisible(text: &str) -> String {
    text.char_indices().filter(|(at, c)| !is_deceptive(*c, text, *at)).map(|(_, c)| c).collect()
}

/// The first letter of `text` that looks like one of the script that the rest of its word is in, and `text` with
/// all such letters replaced.
#[must_use]
pub fn look_alike(text: &str) -> Option<(char, String)> {
    let mut first = None;
    let mut mended = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        if length == 0 {
            mended.push(c);
            rest = &rest[c.len_utf8()..];
            continue;
        }
        let word = &rest[..length];
        match mend(word) {
            Some((letter, word)) => {
                first = first.or(Some(letter));
                mended.push_str(&word);
            }
            None => mended.push_str(word),
        }
        rest = &rest[length..];
    }
    first.map(|letter| (letter, mended))
}

/// Replaces the letters of another script in a word, where every one of them is a look-alike and they are few.
fn mend(word: &str) -> Option<(char, String)> {
    if word.is_ascii() {
        return None;
    }
    let (latin, other): (Vec<char>, Vec<char>) = word.chars().partition(|c| c.script() == Script::Latin);
    let one_script = other.iter().all(|c| c.script() == Script::Cyrillic) || other.iter().all(|c| c.script() == Script::Greek);
    if latin.is_empty() || other.is_empty() || !one_script || latin.len() == other.len() {
        return None;
    }
    let script = other[0].script();
    let to_latin = |c: char| LOOK_ALIKES.iter().find(|(alike, _)| *alike == c).map(|(_, latin)| *latin);
    let from_latin = |c: char| LOOK_ALIKES.iter().find(|(alike, latin)| *latin == c && alike.script() == script).map(|(alike, _)| *alike);
    let (few, replace): (&[char], &dyn Fn(char) -> Option<char>) =
        if other.len() < latin.len() { (&other, &to_latin) } else { (&latin, &from_latin) };
    // Several letters in a row at one end are a word of their own, as in `IP` with a word behind it.
    let joined: String = few.iter().collect();
    let compound = few.len() >= 2 && (word.starts_with(&joined) || word.ends_with(&joined));
    if compound || few.iter().any(|c| replace(*c).is_none()) {
        return None;
    }
    let mended = word.chars().map(|c| if few.contains(&c) { replace(c).unwrap_or(c) } else { c }).collect();
    Some((few[0], mended))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn look_alikes_are_replaced() {
        assert_eq!(look_alike("reаd-only"), Some(('а', "read-only".into())));
        assert_eq!(look_alike("DiskFullЕrror"), Some(('Е', "DiskFullError".into())));
        assert_eq!(look_alike("диcк-полон"), Some(('c', "диск-полон".into())));
    }

    #[test]
    fn words_of_one_script_are_sound() {
        for text in ["read-only", "диск-c", "диск-заполнен", "错误-code", "IPадрес", "τιμή", "μs", "Ωm", "código", "ısı"]
        {
            assert_eq!(look_alike(text), None, "{text}");
        }
    }

    #[test]
    fn joiners_belong_to_scripts_that_join() {
        assert_eq!(without_invisible("می\u{200c}خواهم"), "می\u{200c}خواهم");
        assert_eq!(without_invisible("free\u{200b}\u{200d}space\u{202e}"), "freespace");
    }
}
