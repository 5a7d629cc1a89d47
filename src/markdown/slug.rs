//! Slugs: the ids that are made from a heading's text.

use super::Dialect;
use std::collections::HashMap;

/// The slug of a heading's visible text, without a number for repetition.
///
/// Both dialects lower the case, drop punctuation and turn spaces to hyphens (github-slugger's rule);
/// docfx also drops combining marks and letters outside the Basic Multilingual Plane.
#[must_use]
pub fn slug(text: &str, dialect: Dialect) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in text.trim().chars() {
        let kept = c.is_alphanumeric() || c == '_' || c == '-' || (dialect == Dialect::Github && is_mark(c));
        if c == ' ' {
            slug.push('-');
        } else if kept && (dialect == Dialect::Github || (c as u32) < 0x1_0000) {
            slug.extend(c.to_lowercase());
        }
    }
    slug
}

/// Combining marks, which belong to the word they stand in.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// Makes the slugs of one document unique: the second `solution` is `solution-1`.
#[derive(Debug, Default)]
pub struct Slugger {
    seen: HashMap<String, u32>,
}

impl Slugger {
    /// The id of the next heading whose text is `text`.
    pub fn next(&mut self, text: &str, dialect: Dialect) -> String {
        let base = slug(text, dialect);
        let mut unique = base.clone();
        if let Some(&count) = self.seen.get(&base) {
            let mut number = count;
            loop {
                number += 1;
                unique = format!("{base}-{number}");
                if !self.seen.contains_key(&unique) {
                    break;
                }
            }
            self.seen.insert(base, number);
        }
        self.seen.insert(unique.clone(), 0);
        unique
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_keep_letters_of_every_script_and_drop_punctuation() {
        assert_eq!(slug("BackUpOperationFailed / V2 - backup fails", Dialect::Github), "backupoperationfailed--v2---backup-fails");
        assert_eq!(slug("Ürün: çözüm?", Dialect::Github), "ürün-çözüm");
        assert_eq!(slug("オプション API", Dialect::Docfx), "オプション-api");
        assert_eq!(slug("𠮷 x", Dialect::Docfx), "-x");
    }

    #[test]
    fn repetitions_are_numbered_and_never_collide() {
        let mut slugger = Slugger::default();
        let mut next = |text| slugger.next(text, Dialect::Github);
        assert_eq!([next("a"), next("a"), next("a 1"), next("a")], ["a", "a-1", "a-1-1", "a-2"]);
    }
}
