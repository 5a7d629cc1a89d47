//! What the text of a link's target says, before anything is looked up: pure functions of text.

use std::borrow::Cow;

/// What a target is, by its text alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written<'a> {
    /// The document itself: `#x`, `?x`, or nothing.
    Here,
    /// An address with a scheme or a host.
    External,
    /// Filled in when the site is built, or a stand-in for a target.
    Template,
    /// A drive, a network share or a local file.
    Outside,
    /// A path from the document's folder.
    Relative(Cow<'a, str>),
    /// A path from the site's root, without what says so (`/`, `~/`, `@site/`).
    FromRoot(Cow<'a, str>),
}

/// Reads a target. Paths are decoded, and `\` is `/` in them.
#[must_use]
pub fn written(target: &str) -> Written<'_> {
    let target = target.trim();
    // Nearly all targets are one of these.
    if target.starts_with("https://") || target.starts_with("http://") {
        return if is_template(target) { Written::Template } else { Written::External };
    }
    let raw = target.split(['#', '?']).next().unwrap_or("");
    if raw.is_empty() {
        return Written::Here;
    }
    if is_template(target) {
        return Written::Template;
    }
    let path = percent_decoded(raw);
    if path.starts_with("\\\\") {
        return Written::Outside;
    }
    let path = if path.contains('\\') { Cow::Owned(path.replace('\\', "/")) } else { path };
    if let Some(colon) = path.split('/').next().and_then(|first| first.find(':')) {
        let drive = colon == 1 && path.as_bytes()[0].is_ascii_alphabetic();
        let local = path[..colon].eq_ignore_ascii_case("file");
        return if drive || local { Written::Outside } else { Written::External };
    }
    if path.starts_with("//") {
        return Written::External;
    }
    let rooted = ["/", "~/", "@site/", "@/"].iter().find(|mark| path.starts_with(**mark)).map(|mark| mark.len());
    match rooted {
        Some(length) => Written::FromRoot(cut(path, length)),
        None => Written::Relative(path),
    }
}

fn cut(path: Cow<'_, str>, from: usize) -> Cow<'_, str> {
    match path {
        Cow::Borrowed(path) => Cow::Borrowed(&path[from..]),
        Cow::Owned(path) => Cow::Owned(path[from..].to_owned()),
    }
}

/// What stands behind the `#` of a target, decoded.
#[must_use]
pub fn fragment(target: &str) -> Option<Cow<'_, str>> {
    target.trim().split_once('#').map(|(_, fragment)| percent_decoded(fragment))
}

/// Whether a target is filled in when the site is built (`{{ url }}`, `<%= url %>`, `${url}`, `BASE_URL`), or stands
/// for one (`…`).
fn is_template(target: &str) -> bool {
    let name = target.contains('_') && target.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
    let dots = target.chars().all(|c| matches!(c, '.' | '…')) && !matches!(target, "." | "..");
    name || dots || target.contains(['{', '}', '<', '>'])
}

/// `%C3%A9` as `é`; left as it is where the bytes are not UTF-8.
#[must_use]
pub fn percent_decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let digits = tail.get(..2).filter(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        let hex = digits.and_then(|digits| std::str::from_utf8(digits).ok()).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match hex.filter(|_| first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// `path` from `folder` on, without `.`, `..` and a final `/`; `None` where it climbs past the top of `folder`.
#[must_use]
pub fn join(folder: &str, path: &str) -> Option<String> {
    let mut joined = String::with_capacity(folder.len() + path.len() + 1);
    joined.push_str(folder);
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                if joined.is_empty() {
                    return None;
                }
                joined.truncate(joined.rfind('/').unwrap_or(0));
            }
            name => {
                if !joined.is_empty() {
                    joined.push('/');
                }
                joined.push_str(name);
            }
        }
    }
    Some(joined)
}

/// How a document in `folder` links to `path`: the reverse of [`join`].
#[must_use]
pub fn relative_to(folder: &str, path: &str) -> String {
    let (mut from, mut to) = (folder.split('/').filter(|part| !part.is_empty()).peekable(), path.split('/').peekable());
    while from.peek().is_some() && from.peek() == to.peek() {
        from.next();
        to.next();
    }
    let mut parts = vec![".."; from.count()];
    parts.extend(to);
    parts.join("/")
}

/// The folder of a path, `""` at the top.
#[must_use]
pub fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The last part of a path.
#[must_use]
pub fn name(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

/// A path without the extension of its file name.
#[must_use]
pub fn without_extension(path: &str) -> &str {
    let name = path.rfind('/').map_or(0, |at| at + 1);
    path[name..].rfind('.').filter(|&at| at > 0).map_or(path, |at| &path[..name + at])
}

/// The extension of a path's file name, in lower case; `""` without one.
#[must_use]
pub fn extension(path: &str) -> String {
    path.get(without_extension(path).len() + 1..).unwrap_or("").to_ascii_lowercase()
}

/// A path without what pages are called by on disk or on the site: `a` for `a.md`, `a.mdx`, `a.html`.
#[must_use]
pub fn page_stem(path: &str) -> &str {
    if matches!(extension(path).as_str(), "md" | "mdx" | "markdown" | "html" | "htm") { without_extension(path) } else { path }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn relative(path: &str) -> Written<'_> {
        Written::Relative(path.into())
    }

    #[test]
    fn targets_are_told_apart_by_their_text() {
        for (target, expected) in [
            ("", Written::Here),
            ("#a", Written::Here),
            ("?view=x#a", Written::Here),
            ("https://example.org/a", Written::External),
            ("mailto:a@b.c", Written::External),
            ("//example.org/a", Written::External),
            ("xref:a.b", Written::External),
            ("C:\\x", Written::Outside),
            ("d:/x", Written::Outside),
            ("file:///etc/passwd", Written::Outside),
            ("\\\\srv\\share", Written::Outside),
            ("{{ url }}/a.md", Written::Template),
            ("BASE_URL", Written::Template),
            ("...", Written::Template),
            ("..", relative("..")),
            ("a.md#b", relative("a.md")),
            ("a%20b.md?x", relative("a b.md")),
            ("%2e%2e%2fa.md", relative("../a.md")),
            ("media\\a.png", relative("media/a.png")),
            ("/a/b", Written::FromRoot("a/b".into())),
            ("~/a.md", Written::FromRoot("a.md".into())),
            ("@site/docs/a.md", Written::FromRoot("docs/a.md".into())),
        ] {
            assert_eq!(written(target), expected, "{target}");
        }
    }

    #[test]
    fn percent_sequences_are_read_and_broken_ones_left() {
        assert_eq!(percent_decoded("l%C3%B6sning"), "lösning");
        assert_eq!(percent_decoded("50%"), "50%");
        assert_eq!(percent_decoded("%FF"), "%FF");
        assert_eq!(percent_decoded("%+1"), "%+1");
        assert_eq!(fragment("a.md?x#l%C3%B6s").as_deref(), Some("lös"));
        assert_eq!(fragment("a.md"), None);
    }

    #[test]
    fn joining_and_its_reverse() {
        assert_eq!(join("a/b", "../c/./d.md").as_deref(), Some("a/c/d.md"));
        assert_eq!(join("a", "..").as_deref(), Some(""));
        assert_eq!(join("a", "../../b"), None);
        assert_eq!(join("", "x//y/").as_deref(), Some("x/y"));
        for (folder, path, link) in
            [("a/b", "a/c/d.md", "../c/d.md"), ("a", "a/b.md", "b.md"), ("", "a.md", "a.md"), ("ab", "a/c", "../a/c")]
        {
            assert_eq!(relative_to(folder, path), link);
            assert_eq!(join(folder, link).as_deref(), Some(path));
        }
    }

    #[test]
    fn extensions_are_those_of_the_file_name() {
        assert_eq!(without_extension("a.b/c.md"), "a.b/c");
        assert_eq!(without_extension("a.b/c"), "a.b/c");
        assert_eq!(without_extension("a/.hidden"), "a/.hidden");
        assert_eq!((extension("a.b/c.PNG").as_str(), extension("a.b/c").as_str()), ("png", ""));
        assert_eq!((page_stem("a/b.html"), page_stem("a/b.png"), page_stem("v1.2")), ("a/b", "a/b.png", "v1.2"));
    }
}
