//! Which entries of a folder are pages, and which folders no page is looked for in.

use std::ffi::OsStr;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use walkdir::DirEntry;

/// What is read wherever it is found.
const MARKDOWN: [&str; 3] = ["md", "markdown", "mdx"];

/// What is never Markdown, so that no file of it is opened to see whether it begins with front matter.
/// Sorted, for it is searched.
const NOT_MARKDOWN: [&str; 88] = [
    "7z", "adoc", "ai", "asciidoc", "astro", "avi", "avif", "bash", "bat", "bin", "bmp", "bz2", "c", "cc", "class", "conf", "cpp", "cs",
    "css", "csv", "dll", "doc", "docx", "eot", "exe", "flac", "fs", "gif", "go", "gz", "h", "hbs", "hpp", "htm", "html", "icns", "ico",
    "ini", "ipynb", "jar", "java", "jpeg", "jpg", "js", "json", "json5", "jsx", "less", "liquid", "lock", "map", "mjs", "mov", "mp3",
    "mp4", "njk", "otf", "pdf", "php", "png", "po", "pot", "pptx", "ps1", "psd", "py", "rb", "rs", "rst", "scss", "sh", "so", "sql", "svg",
    "tar", "tif", "toml", "ts", "tsv", "tsx", "ttf", "vue", "wasm", "webp", "woff", "woff2", "xlsx", "zip",
];
/// More of the same, by what is written in them: data that may well begin with `---`.
const DATA: [&str; 8] = ["ftl", "resx", "strings", "xlf", "xliff", "xml", "yaml", "yml"];

/// Bytes of a file with another extension that are looked at for front matter.
const SAMPLE: u64 = 4096;

/// Keys that only a page has: its title, or what localisation leaves in it.
const PAGE_KEYS: [&str; 9] = [
    "title",
    "ms.contentlocale",
    "ms.locfileid",
    "ms.openlocfilehash",
    "ms.sourcegitcommit",
    "ms.translationtype",
    "ms.lasthandoff",
    "default_lang_commit",
    "l10n",
];

pub(super) fn is_hidden(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

/// Folders that tools fill. A folder named `target` may be documentation too, so it has to look like Cargo's.
pub(super) fn is_built(path: &Path) -> bool {
    match path.file_name().and_then(OsStr::to_str) {
        Some("node_modules") => true,
        Some("target") => path.join("CACHEDIR.TAG").exists() || path.with_file_name("Cargo.toml").exists(),
        _ => false,
    }
}

/// Whether a file inside a folder is one to read.
pub(super) fn is_page(entry: &DirEntry) -> bool {
    is_page_by(Path::new(entry.file_name()), || {
        let file = if entry.file_type().is_file() { File::open(entry.path()).ok()? } else { return None };
        let mut sample = Vec::new();
        file.take(SAMPLE).read_to_end(&mut sample).ok().map(|_| sample)
    })
}

/// The same of any file by its name, and where that does not tell, by how its text begins.
pub(super) fn is_page_by(name: &Path, text: impl FnOnce() -> Option<Vec<u8>>) -> bool {
    let extension = name.extension().map(|e| e.to_string_lossy().to_ascii_lowercase());
    let extension = extension.as_deref().unwrap_or("");
    if MARKDOWN.contains(&extension) {
        return true;
    }
    if NOT_MARKDOWN.binary_search(&extension).is_ok() || DATA.contains(&extension) {
        return false;
    }
    text().is_some_and(|text| opens_with_page_keys(&text[..text.len().min(SAMPLE as usize)]))
}

/// Whether the bytes begin with front matter in which a key stands that only pages have.
fn opens_with_page_keys(bytes: &[u8]) -> bool {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        // The sample may end inside a character.
        Err(error) => std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default(),
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = text.split(['\n', '\r']);
    if lines.next().map(str::trim_end) != Some("---") {
        return false;
    }
    lines
        .take_while(|line| !matches!(line.trim_end(), "---" | "..."))
        .any(|line| line.split_once(':').is_some_and(|(key, _)| PAGE_KEYS.contains(&key.trim_end().trim_matches(['"', '\'']))))
}
