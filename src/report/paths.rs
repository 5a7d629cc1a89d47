//! Paths for other programs: as bytes, and as URIs. Reports for people show them escaped, and these must open the file.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write as _;

/// The bytes of paths whose names hold what reports escape: control characters, and bytes that are not UTF-8.
#[derive(Debug, Clone, Default)]
pub struct RawPaths(HashMap<String, Vec<u8>>);

impl RawPaths {
    /// Notes that the path shown as `shown` is written with these bytes, its parts joined by `/`.
    pub fn insert(&mut self, shown: &str, bytes: &[u8]) {
        if shown.as_bytes() != bytes {
            self.0.insert(shown.to_owned(), bytes.to_vec());
        }
    }

    /// The bytes of the path that is shown as `shown`.
    fn bytes<'p>(&'p self, shown: &'p str) -> &'p [u8] {
        self.0.get(shown).map_or(shown.as_bytes(), Vec::as_slice)
    }

    /// The path that is shown as `shown`, as text; bytes that are not UTF-8 become U+FFFD.
    #[must_use]
    pub fn text<'p>(&'p self, shown: &'p str) -> Cow<'p, str> {
        String::from_utf8_lossy(self.bytes(shown))
    }

    /// The path as a URI, and whether that is relative to the current folder. Everything but letters, digits and `-._~/` is encoded.
    #[must_use]
    pub fn uri(&self, shown: &str) -> (String, bool) {
        let bytes = self.bytes(shown);
        let drive = matches!(bytes, [letter, b':', b'/', ..] if letter.is_ascii_alphabetic());
        let (mut uri, bytes) = match bytes {
            [b'/', ..] => ("file://".to_owned(), bytes),
            // The colon after a drive's letter is the one that a URI of a file keeps.
            [letter, _, rest @ ..] if drive => (format!("file:///{}:", char::from(*letter)), rest),
            _ => (String::new(), bytes),
        };
        let relative = uri.is_empty();
        for &byte in bytes {
            if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
                uri.push(char::from(byte));
            } else {
                let _ = write!(uri, "%{byte:02X}");
            }
        }
        (uri, relative)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_uris() {
        let mut paths = RawPaths::default();
        paths.insert("a\\nb\\xff.md", b"a\nb\xff.md");
        paths.insert("plain.md", b"plain.md");
        let uri = |shown: &str| paths.uri(shown);
        assert_eq!(uri("pt-PT/a b.md"), ("pt-PT/a%20b.md".to_owned(), true));
        assert_eq!(uri("a:b/ação#?%0A.md"), ("a%3Ab/a%C3%A7%C3%A3o%23%3F%250A.md".to_owned(), true));
        assert_eq!(uri("a\\nb\\xff.md"), ("a%0Ab%FF.md".to_owned(), true));
        assert_eq!(uri("../x.md"), ("../x.md".to_owned(), true));
        assert_eq!(uri("/srv/x y.md"), ("file:///srv/x%20y.md".to_owned(), false));
        assert_eq!(uri("C:/docs/x.md"), ("file:///C:/docs/x.md".to_owned(), false));
        assert_eq!(paths.text("a\\nb\\xff.md"), "a\nb\u{fffd}.md");
        assert_eq!(paths.0.len(), 1);
    }
}
