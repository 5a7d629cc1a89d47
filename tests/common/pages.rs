//! The examples in the pages of the rules.

use super::Sources;
use std::collections::BTreeMap;

/// One file of an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExampleFile {
    pub path: String,
    pub text: String,
    /// Whether it is no document, but something that the configuration names.
    pub own: bool,
    /// Rules and lines that must be found here, sorted.
    pub expected: Vec<(String, u32)>,
}

/// All fences of one id in one page: a small collection.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Example {
    pub id: String,
    pub config: Option<String>,
    pub files: Vec<ExampleFile>,
}

impl Example {
    /// The example as documents.
    pub fn sources(&self) -> Sources {
        let (own, documents): (Vec<_>, Vec<_>) = self.files.iter().partition(|file| file.own);
        let sources = Sources::new(documents.into_iter().map(|file| (file.path.as_str(), file.text.as_str())));
        let sources = own.into_iter().fold(sources, |sources, file| sources.own(&file.path, &file.text));
        match &self.config {
            Some(toml) => sources.config(toml),
            None => sources,
        }
    }

    /// Whether something must be found.
    pub fn fires(&self) -> bool {
        self.files.iter().any(|file| !file.expected.is_empty())
    }

    /// What must be found, as path, line and rule.
    pub fn expected(&self) -> Vec<(String, u32, String)> {
        let mut all: Vec<_> =
            self.files.iter().flat_map(|file| file.expected.iter().map(|(rule, line)| (file.path.clone(), *line, rule.clone()))).collect();
        all.sort();
        all
    }
}

/// The examples of a page, in the order of their first fences, or what is wrong with a fence.
pub fn examples(page: &str) -> Result<Vec<Example>, String> {
    let mut order: Vec<String> = Vec::new();
    let mut by_id: BTreeMap<String, Example> = BTreeMap::new();
    for (line, info, text) in fences(page) {
        let fence = Fence::parse(info).map_err(|fault| format!("line {line}: {fault} in `{info}`"))?;
        let Some(fence) = fence else { continue };
        let example = by_id.entry(fence.id.clone()).or_insert_with(|| {
            order.push(fence.id.clone());
            Example { id: fence.id.clone(), ..Example::default() }
        });
        if fence.language == "toml" {
            if fence.path != "doccheck.toml" || example.config.replace(text).is_some() {
                return Err(format!("line {line}: an example has one configuration, doccheck.toml"));
            }
        } else if example.files.iter().any(|file| file.path == fence.path) {
            return Err(format!("line {line}: `{}` is there twice", fence.path));
        } else {
            let own = fence.language != "md";
            example.files.push(ExampleFile { path: fence.path, text, own, expected: fence.expected });
        }
    }
    Ok(order.into_iter().filter_map(|id| by_id.remove(&id)).collect())
}

/// What the info string of an example says.
struct Fence {
    language: String,
    id: String,
    path: String,
    expected: Vec<(String, u32)>,
}

impl Fence {
    /// `None` for fences in other languages, which are no examples.
    fn parse(info: &str) -> Result<Option<Self>, &'static str> {
        let mut words = info.split_whitespace();
        let language = words.next().unwrap_or("");
        // Data in other languages is shown elsewhere too.
        let is_example = matches!(language, "md" | "toml") || matches!(language, "json" | "text") && info.contains(" example=");
        if !is_example {
            return Ok(None);
        }
        let mut fence = Self { language: language.to_owned(), id: String::new(), path: String::new(), expected: Vec::new() };
        for word in words {
            match word.split_once('=') {
                Some(("example", id)) => fence.id = id.to_owned(),
                Some(("file", path)) => fence.path = path.to_owned(),
                Some(("expect", list)) => {
                    for one in list.split(',') {
                        let (rule, line) = one.split_once(':').ok_or("an expectation is rule:line")?;
                        fence.expected.push((rule.to_owned(), line.parse().map_err(|_| "an expectation is rule:line")?));
                    }
                    fence.expected.sort();
                }
                _ => return Err("an unknown word"),
            }
        }
        if fence.id.is_empty() || fence.path.is_empty() {
            return Err("an example needs example=… and file=…");
        }
        Ok(Some(fence))
    }
}

/// Line, info string and text of every fenced block that is not indented. Read by hand: the examples must not
/// depend on the reader that they test.
fn fences(page: &str) -> Vec<(usize, &str, String)> {
    let mut found = Vec::new();
    let mut lines = page.lines().enumerate();
    while let Some((at, line)) = lines.next() {
        let marks = line.bytes().take_while(|&b| b == b'`').count();
        if marks < 3 {
            continue;
        }
        let closes = |line: &str| line.len() >= marks && line.bytes().all(|b| b == b'`');
        let text = lines.by_ref().map(|(_, line)| line).take_while(|line| !closes(line)).flat_map(|line| [line, "\n"]).collect();
        found.push((at + 1, &line[marks..], text));
    }
    found
}
