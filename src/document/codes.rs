//! Error codes: what looks like one, how spellings are compared, what an anchor says about them.

use unicode_normalization::UnicodeNormalization;

/// The form in which spellings of a code are compared: ASCII letters and digits in lower case, with
/// diacritics removed and everything else dropped.
///
/// Folding is ASCII only and the Turkish dotless i counts as `i`: translated pages hold codes that a
/// Turkish case mapping went over (`Usererrorbackupoperationınprogress`).
#[must_use]
pub fn fold(code: &str) -> String {
    code.nfkd()
        .filter_map(|c| match c {
            'ı' => Some('i'),
            c if c.is_ascii_alphanumeric() => Some(c.to_ascii_lowercase()),
            // A letter of another script is part of the spelling, so that it counts as a difference.
            c if c.is_alphabetic() => Some(c),
            _ => None,
        })
        .collect()
}

/// Whether `text` is written as codes are: one word of ASCII letters, digits and underscores that is no
/// ordinary word, because it has a capital inside, a digit beside a capital, or an underscore.
#[must_use]
pub fn looks_like_code(text: &str) -> bool {
    if text.len() < 4 || text.len() > 128 || !text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-')) {
        return false;
    }
    if !text.as_bytes()[0].is_ascii_alphabetic() {
        return false;
    }
    let inner_capital = text.as_bytes().windows(2).any(|w| w[0].is_ascii_lowercase() && w[1].is_ascii_uppercase());
    numbered(text) || inner_capital || (text.contains('_') && text.bytes().any(|b| b.is_ascii_uppercase()))
}

/// Whether `text` is a short family in capitals and a number: `C2065`, `LNK1188`, `NG0100`, `DC301`, `NG-100`.
#[must_use]
pub fn numbered(text: &str) -> bool {
    let letters = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let rest = &text[letters..];
    let digits = rest.strip_prefix(['-', '_']).unwrap_or(rest);
    (1..=8).contains(&letters) && (2..=8).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

/// The family of a code that is a name and a number, as the codes of tables are: `API` of `API-01`, `FILTER_FIELD` of
/// `FILTER_FIELD-2`, `C` of `C2065`. Without a hyphen between them the name is in capitals and the number has two digits at least.
#[must_use]
pub fn family(code: &str) -> Option<&str> {
    let digits = code.bytes().rev().take_while(u8::is_ascii_digit).count();
    let (name, joined) = code.split_at(code.len() - digits);
    let name_only = name.trim_end_matches(['-', '_']);
    let hyphen = name.len() - name_only.len() == 1;
    let sound = name_only.len() <= 48
        && name_only.starts_with(|c: char| c.is_ascii_alphabetic())
        && name_only.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    let shaped = if hyphen {
        (1..=8).contains(&joined.len()) && name_only.len() >= 2
    } else {
        name == name_only && (2..=8).contains(&joined.len()) && name.len() <= 8 && name.bytes().all(|b| b.is_ascii_uppercase())
    };
    (sound && shaped).then_some(name_only)
}

/// Whether `text` is one word such as codes of every kind are: no white space, letters or digits in it, ASCII alone.
#[must_use]
pub fn is_token(text: &str) -> bool {
    (2..=128).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-' | b':' | b'#' | b'/'))
        && text.bytes().any(|b| b.is_ascii_alphanumeric())
}

/// The digits of a code: two codes of one family that differ in them are two codes.
#[must_use]
pub fn digits(code: &str) -> String {
    code.chars().filter(char::is_ascii_digit).collect()
}

/// The codes that an anchor names, folded: `backupoperationfailed--backupoperationfailedv2---backup-fails`
/// names two, `ExtensionOperationFailed-vmsnapshot-extension` one. Empty where it names none.
///
/// The anchor is the slug of the source's heading, in which ` - ` became `---` and ` / ` became `--`.
#[must_use]
pub fn of_anchor(anchor: &str) -> Vec<String> {
    let prefix = if let Some((prefix, _)) = anchor.split_once("---") {
        prefix
    } else {
        let mixed = anchor.bytes().any(|b| b.is_ascii_uppercase());
        match anchor.split_once('-') {
            Some((first, _)) if mixed && looks_like_code(first) => first,
            None if looks_like_code(anchor) => anchor,
            _ => return Vec::new(),
        }
    };
    let parts: Vec<&str> = prefix.split("--").collect();
    let sound = parts.iter().all(|part| part.len() >= 4 && !part.contains('-') && part.bytes().any(|b| b.is_ascii_alphabetic()));
    if sound { parts.into_iter().map(str::to_owned).collect() } else { Vec::new() }
}

/// How alike two folded codes are, from 0 to 1.
#[must_use]
pub fn likeness(left: &str, right: &str) -> f64 {
    strsim::normalized_damerau_levenshtein(left, right)
}

/// The value of a code line as the codes it lists, split on `/`, each trimmed.
#[must_use]
pub fn split(value: &str) -> Vec<String> {
    value.split('/').map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// The words of `text` that are written as numbered codes (`C2065`), with their byte offsets in it.
pub fn numbered_words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).filter_map(move |word| {
        let start = at;
        at += word.len() + text[start + word.len()..].chars().next().map_or(0, char::len_utf8);
        numbered(word).then_some((start, word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_is_ascii_and_knows_turkish() {
        assert_eq!(fold("UserErrorDiskFull"), "usererrordiskfull");
        assert_eq!(fold("Usererrorınprogress"), "usererrorinprogress");
        assert_eq!(fold("ExtensõesDisk Full"), "extensoesdiskfull");
    }

    #[test]
    fn what_looks_like_a_code() {
        for code in ["UserErrorDiskFull", "C2065", "LNK1188", "NG0100", "E_INVALIDARG"] {
            assert!(looks_like_code(code), "{code}");
        }
        for word in ["Solution", "v070", "base64", "the", "Ação", "C"] {
            assert!(!looks_like_code(word), "{word}");
        }
    }

    #[test]
    fn families() {
        for (code, name) in
            [("API-01", "API"), ("Hbase-1", "Hbase"), ("FIELD_TRANSFORM-01", "FIELD_TRANSFORM"), ("C2065", "C"), ("A-B-7", "A-B")]
        {
            assert_eq!(family(code), Some(name), "{code}");
        }
        for code in ["v07", "C1", "API-", "-01", "12", "x-1", "API--01", "ABCDEFGHI01", "a b-01", "API-123456789"] {
            assert_eq!(family(code), None, "{code}");
        }
        assert!(is_token("Auth.InvalidToken") && is_token("404") && !is_token("not found") && !is_token("--") && !is_token("错误-01"));
    }

    #[test]
    fn what_an_anchor_names() {
        assert_eq!(of_anchor("diskfull--diskfullv2---the-disk"), ["diskfull", "diskfullv2"]);
        assert_eq!(of_anchor("DiskFull-the-disk-is-full"), ["DiskFull"]);
        assert_eq!(of_anchor("the-disk-is-full"), Vec::<String>::new());
        assert_eq!(of_anchor("what-is-it---really"), Vec::<String>::new());
    }

    #[test]
    fn numbered_words_have_offsets() {
        let text = "Erreur “C2065” und LNK4206";
        let words: Vec<_> = numbered_words(text).collect();
        assert_eq!(words.iter().map(|w| w.1).collect::<Vec<_>>(), ["C2065", "LNK4206"]);
        assert!(words.iter().all(|(at, word)| text[*at..].starts_with(word)));
    }
}
