//! Which dialect of Markdown documents are written in: by the names that publishing systems leave beside them, else by a
//! vote of all documents of one tree, for a page alone may use no mark of its dialect.

use crate::locale::Locale;
use crate::markdown::Dialect;
use crate::source::{Inventory, SourceFile};
use rayon::prelude::*;
use std::collections::HashMap;

/// Files that a publishing system is configured by, in the folder of its site.
const CONFIGURATIONS: [(&str, Dialect); 9] = [
    ("docfx.json", Dialect::Docfx),
    ("mkdocs.yml", Dialect::Mkdocs),
    ("mkdocs.yaml", Dialect::Mkdocs),
    ("hugo.toml", Dialect::Hugo),
    ("hugo.yaml", Dialect::Hugo),
    ("hugo.yml", Dialect::Hugo),
    ("hugo.json", Dialect::Hugo),
    (".vitepress", Dialect::Vuepress),
    (".vuepress", Dialect::Vuepress),
];
/// The same whatever their extension.
const SCRIPTS: [(&str, Dialect); 2] = [("docusaurus.config.", Dialect::Mdx), ("astro.config.", Dialect::Mdx)];
/// Hugo's older names, which say something only beside its folder of pages.
const OLDER: [&str; 4] = ["config.toml", "config.yaml", "config.yml", "config.json"];

/// Pages for each page with a mark, beyond which a few examples of a dialect are no vote.
const RARE: usize = 50;

/// What a page shows of each dialect: points, in the order of [`Dialect::ALL`].
type Points = [usize; Dialect::ALL.len()];

/// Points for a mark that no other dialect has, and for one that several share.
const STRONG: usize = 3;

/// The dialect that a page by itself shows.
#[must_use]
pub fn of_page(path: &str, text: &str) -> Dialect {
    let mut tally = Tally::default();
    tally.add(&points(path, text));
    tally.dialect().unwrap_or(Dialect::Github)
}

/// The dialect of each of `files`, in their order.
#[must_use]
pub fn of_collection(files: &[SourceFile], inventory: &Inventory) -> Vec<Dialect> {
    let sites = sites(files, inventory);
    let votes: Vec<Points> = files.par_iter().map(|file| points(&file.relative, &file.text)).collect();
    let mut by_tree: HashMap<(&str, &str), Tally> = HashMap::new();
    let mut by_root: HashMap<&str, Tally> = HashMap::new();
    for (file, points) in files.iter().zip(&votes).filter(|(file, _)| file.fault.is_none()) {
        let tree = tree(&file.relative, inventory);
        by_tree.entry(tree).or_default().add(points);
        by_root.entry(tree.0).or_default().add(points);
    }
    let told = |file: &SourceFile| {
        let tree = tree(&file.relative, inventory);
        let voted = || by_tree.get(&tree).and_then(Tally::dialect).or_else(|| by_root.get(tree.0).and_then(Tally::dialect));
        site_of(&file.relative, &sites).or_else(voted).unwrap_or(Dialect::Github)
    };
    files.iter().map(told).collect()
}

/// The folders of sites that configurations name.
fn sites<'a>(files: &'a [SourceFile], inventory: &'a Inventory) -> HashMap<&'a str, Dialect> {
    let mut sites = HashMap::new();
    let mut older = Vec::new();
    let seen = || inventory.files.iter().chain(&inventory.closed).map(String::as_str).chain(files.iter().map(|f| f.relative.as_str()));
    for path in seen() {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let known = CONFIGURATIONS.iter().find(|(known, _)| *known == name);
        let script = || SCRIPTS.iter().find(|(start, _)| name.starts_with(start));
        if let Some((_, dialect)) = known.or_else(script) {
            // Of two in one folder, always the same counts.
            sites.entry(folder).and_modify(|other: &mut Dialect| *other = (*dialect).min(*other)).or_insert(*dialect);
        } else if OLDER.contains(&name) {
            older.push(folder);
        }
    }
    if !older.is_empty() {
        let holders: std::collections::HashSet<&str> = seen().filter_map(|path| content_folder(path)).collect();
        for folder in older.into_iter().filter(|folder| holders.contains(folder)) {
            sites.entry(folder).or_insert(Dialect::Hugo);
        }
    }
    sites
}

/// The folder whose `content` a path lies in.
fn content_folder(path: &str) -> Option<&str> {
    if path.starts_with("content/") { Some("") } else { path.find("/content/").map(|at| &path[..at]) }
}

/// The dialect of the innermost site that a path lies in.
fn site_of(path: &str, sites: &HashMap<&str, Dialect>) -> Option<Dialect> {
    if sites.is_empty() {
        return None;
    }
    let inner = path.rmatch_indices('/').find_map(|(at, _)| sites.get(&path[..at]));
    inner.or_else(|| sites.get("")).copied()
}

/// The walked folder that a path lies in, and the first folder below it that is no locale's: what is written alike.
fn tree<'a>(path: &'a str, inventory: &'a Inventory) -> (&'a str, &'a str) {
    let below = |root: &str| root.is_empty() || path.strip_prefix(root).is_some_and(|rest| rest.starts_with('/'));
    let root = inventory.roots.iter().map(String::as_str).filter(|root| below(root)).max_by_key(|root| root.len()).unwrap_or("");
    let rest = path[root.len()..].trim_start_matches('/');
    let folders = rest.rsplit_once('/').map_or("", |(folders, _)| folders);
    (root, folders.split('/').find(|part| Locale::from_segment(part).is_none()).unwrap_or(""))
}

/// The votes of several pages.
#[derive(Debug, Default)]
struct Tally {
    pages: usize,
    points: Points,
    /// Pages with a mark that no other dialect has.
    sure: Points,
}

impl Tally {
    fn add(&mut self, points: &Points) {
        self.pages += 1;
        for (at, &shown) in points.iter().enumerate() {
            self.points[at] += shown;
            self.sure[at] += usize::from(shown >= STRONG);
        }
    }

    fn dialect(&self) -> Option<Dialect> {
        let shown = (0..self.points.len()).filter(|&at| self.sure[at] > 0 && self.sure[at] * RARE >= self.pages);
        // The first of equals, by name.
        shown.rev().max_by_key(|&at| self.points[at]).map(|at| Dialect::ALL[at])
    }
}

/// What a page shows, outside of its code.
fn points(path: &str, text: &str) -> Points {
    let mut points = Points::default();
    let mut shows = |dialect: Dialect, weight: usize| {
        let at = Dialect::ALL.iter().position(|other| *other == dialect).unwrap_or(0);
        points[at] = points[at].max(weight);
    };
    if path.ends_with(".mdx") {
        shows(Dialect::Mdx, STRONG);
    } else if path.ends_with("/_index.md") {
        shows(Dialect::Hugo, STRONG);
    }
    let mut lines = text.trim_start_matches('\u{feff}').lines().peekable();
    let front_matter = lines.next_if(|line| line.trim_end() == "---").is_some();
    if front_matter {
        for line in lines.by_ref().take_while(|line| !matches!(line.trim_end(), "---" | "...")) {
            if line.starts_with("ms.") {
                shows(Dialect::Docfx, STRONG);
            } else if line.starts_with("linkTitle:") {
                shows(Dialect::Hugo, STRONG);
            }
        }
    } else if lines.peek().is_some_and(|line| line.trim_end() == "+++") {
        shows(Dialect::Hugo, STRONG);
    }
    let mut fence: Option<&str> = None;
    let mut script = false;
    for line in lines {
        let line = line.trim_start_matches([' ', '\t', '>']);
        if let Some(mark) = ["```", "~~~"].into_iter().find(|mark| line.starts_with(mark)) {
            fence = if fence == Some(mark) { None } else { fence.or(Some(mark)) };
        } else if fence.is_none() {
            // What a script imports is its own.
            if !script && let Some(dialect) = mark(line) {
                shows(dialect, STRONG);
            }
            if !script && SHARED.iter().any(|mark| line.starts_with(mark)) {
                shows(Dialect::Mdx, 1);
                shows(Dialect::Vuepress, 1);
            }
            script = if script { !line.starts_with("</script") } else { line.starts_with("<script") && !line.contains("</script") };
        }
    }
    points
}

/// Alerts as both Docusaurus and VitePress have them.
const SHARED: [&str; 5] = [":::note", ":::tip", ":::info", ":::warning", ":::danger"];

/// What a line is a mark of that no other dialect has. Lines that begin like none are most, and passed by at once.
fn mark(line: &str) -> Option<Dialect> {
    let starts = |marks: &[&str]| marks.iter().any(|mark| line.starts_with(mark));
    let contains = |mark: &str| memchr::memmem::find(line.as_bytes(), mark.as_bytes()).is_some();
    let first = *line.as_bytes().first()?;
    let opens = match first {
        b':' if starts(&[":::zone", ":::moniker", ":::image ", ":::row", ":::code ", "::: zone", "::: moniker"]) => Some(Dialect::Docfx),
        b':' if starts(&["::: tip", "::: warning", "::: danger", "::: details", "::: info", "::: code-group", ":::details"]) => {
            Some(Dialect::Vuepress)
        }
        b':' if starts(&[":::caution"]) => Some(Dialect::Mdx),
        b'!' | b'?' if starts(&["!!! ", "??? ", "???+ "]) && line[4..].starts_with(|c: char| c.is_ascii_lowercase() || c == ' ') => {
            Some(Dialect::Mkdocs)
        }
        b'/' if line.strip_prefix("/// ").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase())) => Some(Dialect::Mkdocs),
        b'=' if starts(&["=== \""]) => Some(Dialect::Mkdocs),
        b'-' if starts(&["--8<--"]) => Some(Dialect::Mkdocs),
        b'{' if starts(&["{: #", "{: ."]) => Some(Dialect::Mkdocs),
        b'{' if starts(&["{/*"]) => Some(Dialect::Mdx),
        b'i' if starts(&["import "]) && contains(" from ") && line.trim_end_matches(';').ends_with(['"', '\'']) => Some(Dialect::Mdx),
        b'e' if starts(&["export const ", "export default "]) => Some(Dialect::Mdx),
        b'<' if starts(&["<script setup", "<<< @", "<<< .", "<!--@include", "<!-- @include"]) => Some(Dialect::Vuepress),
        b'[' if line.trim_end().eq_ignore_ascii_case("[[toc]]") => Some(Dialect::Vuepress),
        b'#' => heading(line),
        _ => None,
    };
    let inside = || {
        if contains("[!INCLUDE") || contains("[AZURE.") {
            Some(Dialect::Docfx)
        } else if (contains("{{<") || contains("{{%")) && !contains("`") {
            Some(Dialect::Hugo)
        } else {
            None
        }
    };
    let brackets = || memchr::memchr2(b'[', b'{', line.as_bytes()).is_some();
    opens.or_else(|| if brackets() { inside() } else { None })
}

fn heading(line: &str) -> Option<Dialect> {
    let end = line.trim_end();
    if line.contains("<a name=") {
        Some(Dialect::Docfx)
    } else if end.ends_with("*/}") {
        Some(Dialect::Mdx)
    } else {
        // `{#id}` is written in several dialects, with spaces in one.
        (end.ends_with(" }") && end.contains("{ #")).then_some(Dialect::Mkdocs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Limits;

    fn file(path: &str, text: &str) -> SourceFile {
        SourceFile::from_bytes(path.to_owned(), path.to_owned(), text.as_bytes().to_vec(), &Limits::default())
    }

    #[test]
    fn a_page_shows_its_dialect() {
        for (text, dialect) in [
            ("---\nms.date: 01/01/2020\n---\n# T\n", Dialect::Docfx),
            ("# <a name=\"t\"></a>T\n", Dialect::Docfx),
            ("T {{< ref \"a.md\" >}}\n", Dialect::Hugo),
            ("+++\ntitle = \"T\"\n+++\n", Dialect::Hugo),
            ("Write `{{< x >}}`.\n", Dialect::Github),
            ("<script setup>\nimport A from './a.vue'\n</script>\n", Dialect::Vuepress),
            ("# T { #t }\n", Dialect::Mkdocs),
            ("/// tip\n\nx\n\n///\n", Dialect::Mkdocs),
            ("import A from './a.js';\n\n# T\n", Dialect::Mdx),
            ("# T {/*t*/}\n", Dialect::Mdx),
            ("::: tip\nx\n:::\n", Dialect::Vuepress),
            ("# T {#t}\n\n:::note\nx\n:::\n", Dialect::Github),
            ("```\n!!! note\n```\n", Dialect::Github),
            ("{{ macro }}\n", Dialect::Github),
        ] {
            assert_eq!(of_page("a.md", text), dialect, "{text}");
        }
        assert_eq!((of_page("a.mdx", "# T\n"), of_page("a/_index.md", "# T\n")), (Dialect::Mdx, Dialect::Hugo));
    }

    #[test]
    fn documents_of_one_tree_vote() {
        let files = [file("de/src/a.md", "# T\n"), file("en/src/a.md", "::: tip\nx\n:::\n"), file("other/b.md", "!!! note\n\n    x\n")];
        let found = of_collection(&files, &Inventory::default());
        assert_eq!(found, [Dialect::Vuepress, Dialect::Vuepress, Dialect::Mkdocs]);
        // One page in a hundred shows an example.
        let mut many: Vec<SourceFile> = (0..100).map(|n| file(&format!("docs/{n}.md"), "# T\n")).collect();
        many.push(file("docs/x.md", "{{< x >}}\n"));
        assert!(of_collection(&many, &Inventory::default()).iter().all(|dialect| *dialect == Dialect::Github));
    }

    #[test]
    fn configurations_are_known_by_their_names() {
        let files = [file("a/docs/x.md", "{{< x >}}\n"), file("b/content/x.md", "x\n"), file("c/docs/x.md", "x\n"), file("y.md", "x\n")];
        let mut inventory = Inventory::default();
        inventory.add_files(["a/mkdocs.yml", "b/config.toml", "config.yaml"].map(str::to_owned));
        inventory.closed.insert("c/docs/.vitepress".to_owned());
        assert_eq!(of_collection(&files, &inventory), [Dialect::Mkdocs, Dialect::Hugo, Dialect::Vuepress, Dialect::Hugo]);
    }
}
