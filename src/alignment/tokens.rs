//! What a block must keep word for word (code spans, link targets, error codes): which of it the corresponding block lacks.

use super::{Comparison, blocks};
use crate::document::{Document, Link, LinkKind, SectionId};
use crate::source::Span;
use std::collections::{BTreeMap, HashMap, HashSet};

/// One thing to keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The section it lies in.
    pub section: SectionId,
    /// The block it lies in, as an index into the outline.
    pub block: u32,
    /// Its bytes.
    pub span: Span,
    /// What it is recognised by on the other side.
    pub key: String,
}

/// Two blocks that correspond, and what only one of them has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenChange {
    /// The block of the document.
    pub block: u32,
    /// The block of the base.
    pub base_block: u32,
    /// Tokens of the base that the document lacks, as indices; each key once, in the order written.
    pub missing: Vec<usize>,
    /// Tokens of the document that the base lacks, likewise.
    pub extra: Vec<usize>,
}

/// Both documents of a comparison with their texts.
#[derive(Debug, Clone, Copy)]
pub struct Texts<'a> {
    /// The document.
    pub document: &'a Document,
    /// Its text.
    pub text: &'a str,
    /// Its base.
    pub base: &'a Document,
    /// The base's text.
    pub base_text: &'a str,
}

/// Compares the tokens of corresponding blocks; both lists are in the order of their documents.
///
/// Said is only what the whole section lacks, for translators move words between sentences, and what was not merely moved to
/// another section. How often a block repeats a token is its own affair.
#[must_use]
pub fn changes(comparison: &Comparison, texts: Texts<'_>, left: &[Token], right: &[Token]) -> Vec<TokenChange> {
    let mut found = Vec::new();
    let moved = Moved::new(left, right);
    for pair in comparison.sections.iter().filter(|pair| pair.confidence >= 0.5) {
        let (Some(here), Some(there)) = (pair.left, pair.right) else { continue };
        let (own, base) = (of_section(left, here), of_section(right, there));
        let (own_keys, base_keys) = (keys(own.1), keys(base.1));
        if own_keys == base_keys {
            continue;
        }
        let missing = alone(base, &own_keys, |key| moved.to_left(key));
        let extra = alone(own, &base_keys, |key| moved.to_right(key));
        if missing.is_empty() && extra.is_empty() {
            continue;
        }
        for (block, base_block) in blocks::text_blocks(texts.document, texts.text, here, texts.base, texts.base_text, there) {
            let take = |of: &BTreeMap<u32, Vec<usize>>, block: u32| of.get(&block).cloned().unwrap_or_default();
            let (missing, extra) = (take(&missing, base_block), take(&extra, block));
            if !missing.is_empty() || !extra.is_empty() {
                found.push(TokenChange { block, base_block, missing, extra });
            }
        }
    }
    found
}

/// The tokens of one section, and the index of the first.
fn of_section(tokens: &[Token], section: SectionId) -> (usize, &[Token]) {
    let range = tokens.partition_point(|token| token.section < section)..tokens.partition_point(|token| token.section <= section);
    (range.start, &tokens[range])
}

fn keys(tokens: &[Token]) -> HashSet<&str> {
    tokens.iter().map(|token| token.key.as_str()).collect()
}

/// Tokens whose key the other side lacks, by block.
fn alone(of: (usize, &[Token]), others: &HashSet<&str>, moved: impl Fn(&str) -> bool) -> BTreeMap<u32, Vec<usize>> {
    let mut found: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    let mut seen = HashSet::new();
    for (at, token) in of.1.iter().enumerate() {
        if !others.contains(token.key.as_str()) && !moved(&token.key) && seen.insert((token.block, token.key.as_str())) {
            found.entry(token.block).or_default().push(of.0 + at);
        }
    }
    found
}

/// How often each key stands in the whole documents.
struct Moved<'a> {
    left: HashMap<&'a str, usize>,
    right: HashMap<&'a str, usize>,
}

impl<'a> Moved<'a> {
    fn new(left: &'a [Token], right: &'a [Token]) -> Self {
        let count = |tokens: &'a [Token]| {
            let mut counts: HashMap<&str, usize> = HashMap::new();
            for token in tokens {
                *counts.entry(&token.key).or_default() += 1;
            }
            counts
        };
        Self { left: count(left), right: count(right) }
    }

    fn of(counts: &HashMap<&str, usize>, key: &str) -> usize {
        counts.get(key).copied().unwrap_or(0)
    }

    /// What a section of the base has and that of the document has not stands elsewhere in the document, as often as in the base.
    fn to_left(&self, key: &str) -> bool {
        Self::of(&self.left, key) >= Self::of(&self.right, key)
    }

    fn to_right(&self, key: &str) -> bool {
        Self::of(&self.right, key) >= Self::of(&self.left, key)
    }
}

/// The links of a document to other places than its own, in the order written, and what each is compared by.
#[must_use]
pub fn links(document: &Document) -> (Vec<&Link>, Vec<Token>) {
    let folder = document.article.rsplit_once('/').map_or("", |(folder, _)| folder);
    let leads_out = |kind: LinkKind| matches!(kind, LinkKind::Link | LinkKind::Autolink | LinkKind::Html);
    let keyed = document.links.iter().filter(|link| leads_out(link.kind)).filter_map(|link| {
        let key = link_key(&link.target, folder)?;
        Some((link, Token { section: link.section, block: link.block, span: link.target_span, key }))
    });
    keyed.unzip()
}

/// Which links of a block stand for which of the base's block: as many here that are not there as the other way round.
#[must_use]
pub fn exchanged(extra: &[usize], missing: &[usize]) -> Vec<(usize, usize)> {
    if extra.len() == missing.len() { extra.iter().copied().zip(missing.iter().copied()).collect() } else { Vec::new() }
}

/// What of a link's target in a document of `folder` is the same in every language, or `None` where nothing is: for a place of the same page, and what is filled in
/// when a site is built.
///
/// Paths are those below the root. Gone are scheme, locale, extension, query and fragment (in another document it may be derived from a
/// translated heading). Of a site with a host per language (`de.wikipedia.org`) only the site is left: its pages are named in its language.
#[must_use]
pub fn link_key(target: &str, folder: &str) -> Option<String> {
    let target = target.trim();
    if target.starts_with('#') || target.is_empty() || target.contains(['{', '<', '$']) {
        return None;
    }
    let path = target.split(['#', '?']).next().unwrap_or("");
    let (host, path) = match path.split_once("://") {
        Some((_, rest)) => rest.split_once('/').unwrap_or((rest, "")),
        None => ("", path),
    };
    let host = host.to_ascii_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    if let Some((first, rest)) = host.split_once('.')
        && rest.contains('.')
        && is_locale(first)
    {
        return Some(rest.to_owned());
    }
    let relative = host.is_empty() && !path.starts_with('/');
    let mut parts: Vec<&str> = folder.split('/').filter(|_| relative).filter(|part| !part.is_empty()).collect();
    for part in path.split('/').filter(|part| !is_locale(part)) {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(without_locale(part)),
        }
    }
    let stem = |name: &'_ str| -> usize {
        [".md", ".mdx", ".html", ".htm"].iter().find_map(|extension| name.strip_suffix(extension)).unwrap_or(name).len()
    };
    if let Some(last) = parts.pop() {
        let last = &last[..stem(last)];
        if !matches!(last, "index" | "README" | "_index") {
            parts.push(last);
        }
    }
    let key = if host.is_empty() { parts.join("/") } else { format!("{host}/{}", parts.join("/")) };
    Some(key)
}

/// Whether a target names a locale, so that another language writes it otherwise.
#[must_use]
pub fn names_locale(target: &str) -> bool {
    target.split(['/', '.', '?', '#']).any(is_locale)
}

/// Regions that sites write where others write a language.
const REGIONS: [&str; 6] = ["br", "cn", "hk", "jp", "kr", "tw"];

fn is_locale(part: &str) -> bool {
    let tag = (part.len() == 2 || part.contains(['-', '_'])) && crate::locale::Locale::from_segment(part).is_some();
    tag || REGIONS.contains(&part)
}

/// `docs-cn` is the `docs` of one language.
fn without_locale(part: &str) -> &str {
    let language = |end: &str| end.len() == 2 && is_locale(end);
    part.rsplit_once(['-', '_']).filter(|(stem, end)| !stem.is_empty() && language(end)).map_or(part, |(stem, _)| stem)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alignment::tests::Two;
    use crate::markdown::InlineKind;

    #[test]
    fn targets_without_their_language() {
        let same = [
            ("https://docs.example.com/en-us/azure/x", "https://docs.example.com/pt-pt/azure/x?view=1"),
            ("http://example.com/a/", "https://www.example.com/a"),
            ("../x/page.md#top", "../../en/guide/x/page.md"),
            ("https://example.com/docs/a", "https://example.com/docs-cn/a"),
            ("https://en.wikipedia.org/wiki/Queue", "https://de.wikipedia.org/wiki/Schlange"),
            ("tutorial/index.md", "tutorial/"),
            ("/cn/docs/a", "/docs/a"),
        ];
        for (left, right) in same {
            let key = |target| link_key(target, "guide/sub");
            assert_eq!(key(left), key(right), "{left} {right}");
        }
        assert_ne!(link_key("https://example.com/a", ""), link_key("https://example.com/b", ""));
        assert_eq!(link_key("#here", ""), None);
        assert_eq!(link_key("{{ url }}", ""), None);
    }
    /// The code spans of a document.
    fn spans(document: &Document, text: &str) -> Vec<Token> {
        let blocks = document.outline.blocks.iter().zip(0..);
        let code = blocks.flat_map(|(block, at)| document.outline.inlines_of(block).map(move |(_, inline)| (at, inline)));
        code.filter(|(_, inline)| inline.kind == InlineKind::Code)
            .map(|(block, inline)| {
                let span = inline.inner;
                Token { section: document.section_at(span.start), block, span, key: span.of(text).to_owned() }
            })
            .collect()
    }

    /// What is missing, and what is there beside it, block by block.
    fn found(two: &Two) -> Vec<(Vec<String>, Vec<String>)> {
        let (own, base) = (spans(&two.left, &two.left_text), spans(&two.right, &two.right_text));
        let texts = Texts { document: &two.left, text: &two.left_text, base: &two.right, base_text: &two.right_text };
        let keys = |of: &[Token], at: &[usize]| at.iter().map(|&at| of[at].key.clone()).collect();
        changes(&two.comparison, texts, &own, &base).iter().map(|one| (keys(&base, &one.missing), keys(&own, &one.extra))).collect()
    }

    fn compare(left: &str, right: &str) -> Vec<(Vec<String>, Vec<String>)> {
        found(&Two::new(left, right))
    }

    fn change(missing: &[&str], extra: &[&str]) -> (Vec<String>, Vec<String>) {
        let owned = |list: &[&str]| list.iter().map(|&key| key.to_owned()).collect();
        (owned(missing), owned(extra))
    }

    #[test]
    fn tokens_are_missed_and_added_by_block() {
        assert_eq!(compare("# T\n\nFaça `b`.", "# T\n\nDo `a`, `a` again."), [change(&["a"], &["b"])]);
        let (left, right) = ("# T\n\nUm `a`.\n\nDois `c`.", "# T\n\nOne `a` `b`.\n\nTwo `c`.");
        assert_eq!(compare(left, right), [change(&["b"], &[])]);
        assert_eq!(compare(right, left), [change(&[], &["b"])]);
    }

    #[test]
    fn words_may_move_and_be_repeated() {
        assert_eq!(compare("# T\n\nUm.\n\nDois `a`, e `a`.", "# T\n\nOne `a`.\n\nTwo."), []);
        let section = "\n\n# <a name=\"u\"></a>U\n\n";
        let page = |first: &str, second: &str| format!("# <a name=\"t\"></a>T\n\n{first}{section}{second}");
        assert_eq!(compare(&page("Um.", "Dois `a`."), &page("One `a`.", "Two.")), []);
        // It stands there in the base, too: one of the two is lost.
        assert_eq!(compare(&page("Um.", "Dois `a`."), &page("One `a`.", "Two `a`.")), [change(&["a"], &[])]);
    }

    #[test]
    fn nothing_is_said_of_sections_that_are_not_surely_a_pair() {
        assert_eq!(found(&Two::new("# T\n\nUm.", "# T\n\nOne `a`.").unsure()), []);
    }
}
