//! Rules' pages as other programs and terminals show them: without metadata, anchors, and links that lead nowhere outside of the
//! documentation.

use crate::finding::RuleMeta;
use crate::front_matter;
use crate::locale::Locale;

/// The page of a rule in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// What the rule reports, in a few words: the page's heading without code and name.
    pub title: String,
    /// The same in a sentence: the page's description.
    pub description: String,
    /// The page as it reads in a terminal, Markdown still: without front matter, anchors and line-break tags.
    pub text: String,
}

impl Page {
    /// The page of `rule` in the language that serves a reader of `locale` best, en-US where none does.
    #[must_use]
    pub fn of(rule: &RuleMeta, locale: Option<&Locale>) -> Self {
        let available: Vec<Locale> = rule.pages.iter().filter_map(|(tag, _)| Locale::parse(tag)).collect();
        let chosen = locale.and_then(|wanted| wanted.fallbacks(&available));
        let named = rule.pages.iter().find(|(tag, _)| chosen.as_ref().is_some_and(|locale| locale.as_str() == *tag));
        let source = named.or(rule.pages.first()).map_or("", |(_, text)| *text);
        let fields = front_matter::read(source);
        // Metadata and anchors are for machines.
        let text = plain(source.get(fields.body_start as usize..).unwrap_or(source)).trim().to_owned();
        let heading = text.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or("");
        let title = heading.split_once(" - ").map_or(heading, |(_, title)| title).to_owned();
        Self { title, description: fields.text("description").unwrap_or("").to_owned(), text }
    }

    /// The text for a place from which the documentation's other pages cannot be reached: links to them are only their words.
    #[must_use]
    pub fn standalone(&self) -> String {
        let mut fence = Fence::default();
        let lines = self.text.lines().map(|line| if fence.holds(line) { line.to_owned() } else { without_links(line) });
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// Follows the code blocks of a text, line by line.
#[derive(Default)]
struct Fence<'t>(Option<&'t str>);

impl<'t> Fence<'t> {
    /// Whether `line` belongs to a code block, its marks included.
    fn holds(&mut self, line: &'t str) -> bool {
        let start = line.trim_start();
        let mark = &start[..start.len() - start.trim_start_matches('`').len()];
        match self.0 {
            None if mark.len() >= 3 => self.0 = Some(mark),
            Some(open) if mark.len() >= open.len() && line.trim() == mark => {
                self.0 = None;
                return true;
            }
            _ => {}
        }
        self.0.is_some()
    }
}

/// A page without anchors and line-break tags; everything else is legible as it is.
fn plain(page: &str) -> String {
    let mut fence = Fence::default();
    let lines = page.lines().map(|line| {
        if fence.holds(line) {
            return line.to_owned();
        }
        let mut kept = line.replace("<br>", "");
        while let Some(start) = kept.find("<a name=")
            && let Some(length) = kept[start..].find("</a>")
        {
            kept.replace_range(start..start + length + 4, "");
        }
        kept.trim_end().to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A line with the words of its relative links in their place. Links in code are text.
fn without_links(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find(['`', '[']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let taken = if rest.starts_with('`') { code(rest) } else { link(rest, &mut out) };
        if let Some(length) = taken {
            if rest.starts_with('`') {
                out.push_str(&rest[..length]);
            }
            rest = &rest[length..];
        } else {
            out.push_str(&rest[..1]);
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out
}

/// The length of the code span that `text` begins with.
fn code(text: &str) -> Option<usize> {
    let mark = &text[..text.len() - text.trim_start_matches('`').len()];
    text[mark.len()..].find(mark).map(|end| mark.len() + end + mark.len())
}

/// The length of the relative link that `text` begins with; its words are written to `out`.
fn link(text: &str, out: &mut String) -> Option<usize> {
    let (words, target) = text[1..].split_once("](")?;
    let target = &target[..target.find(')')?];
    if words.contains('[') || target.contains("://") {
        return None;
    }
    out.push_str(words);
    Some(1 + words.len() + 2 + target.len() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::RULES;

    #[test]
    fn anchors_go_and_examples_stay() {
        let page = "# <a name=\"x\"></a>Title\n\n**Error code**: DC1 <br>\n\n````md\n## <a name=\"y\"></a>Kept<br>\n```\n````\ntext <br>";
        assert_eq!(plain(page), "# Title\n\n**Error code**: DC1\n\n````md\n## <a name=\"y\"></a>Kept<br>\n```\n````\ntext");
    }

    #[test]
    fn relative_links_are_words_and_links_in_code_stay() {
        assert_eq!(without_links("see [that rule](that-rule.md) or `[x](#y)`, [a](#b)"), "see that rule or `[x](#y)`, a");
        assert_eq!(without_links("[site](https://example.com) [!NOTE] `"), "[site](https://example.com) [!NOTE] `");
    }

    #[test]
    fn every_page_has_what_reports_show_of_it() {
        for rule in RULES {
            for tag in ["en-US", "pt-PT", "sv-SE"] {
                let page = Page::of(rule.meta, Locale::parse(tag).as_ref());
                assert!(!page.title.is_empty() && !page.title.contains(rule.meta.code), "{tag} {}: {page:?}", rule.meta.name);
                assert!(!page.description.is_empty() && page.text.starts_with("# "), "{tag} {}", rule.meta.name);
            }
        }
    }
}
