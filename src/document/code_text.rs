//! Code blocks without what a translation may change in them: comments, and the words that a program shows to people.

use super::codes;
use crate::markdown::{Block, BlockKind};
use crate::source::Span;

/// How a language writes comments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Comments {
    /// What opens a comment that ends with its line.
    line: &'static [&'static str],
    /// What opens and closes a comment that may span lines.
    span: &'static [(&'static str, &'static str)],
}

const C_LIKE: Comments = Comments { line: &["//"], span: &[("/*", "*/"), ("<!--", "-->")] };
const SCRIPT: Comments = Comments { line: &["#", "//"], span: &[("\"\"\"", "\"\"\""), ("<#", "#>")] };
const DASHES: Comments = Comments { line: &["--"], span: &[("/*", "*/"), ("{-", "-}"), ("--[[", "]]")] };
const CONSOLE: Comments = Comments { line: &["#", "//"], span: &[] };
const MARKUP: Comments = Comments { line: &[], span: &[("<!--", "-->")] };
const SEMICOLON: Comments = Comments { line: &[";", "#"], span: &[] };
const PERCENT: Comments = Comments { line: &["%"], span: &[] };
const BATCH: Comments = Comments { line: &["rem ", "REM ", "Rem ", "::"], span: &[] };
const BASIC: Comments = Comments { line: &["'", "REM "], span: &[] };
/// Of a language that is not known, or not named: whatever most languages write.
const ANY: Comments = Comments { line: &["//", "#"], span: &[("/*", "*/"), ("<!--", "-->")] };

/// The first word of an info string, in lower case: the language of a fence.
#[must_use]
pub fn language(info: &str) -> String {
    let word = info.trim_start().trim_start_matches(['{', '.']);
    word.split(|c: char| c.is_whitespace() || matches!(c, ',' | '{' | '}' | '[' | ':')).next().unwrap_or("").to_lowercase()
}

/// The name that all names of one language stand for.
#[must_use]
pub fn canonical_language(language: &str) -> &str {
    match language {
        "javascript" | "mjs" => "js",
        "typescript" => "ts",
        "python" | "python3" => "py",
        "shell" | "bash" | "zsh" => "sh",
        "yml" => "yaml",
        "markdown" => "md",
        "csharp" | "c#" => "cs",
        "c++" | "cc" => "cpp",
        "ruby" => "rb",
        "rust" => "rs",
        "pwsh" | "ps1" => "powershell",
        "txt" | "plaintext" | "plain" => "text",
        other => other,
    }
}

fn comments(language: &str) -> Comments {
    match language {
        "c" | "cpp" | "c++" | "cc" | "h" | "hpp" | "cs" | "csharp" | "c#" | "java" | "js" | "javascript" | "jsx" | "ts" | "typescript"
        | "tsx" | "mjs" | "go" | "rust" | "rs" | "kotlin" | "swift" | "php" | "scss" | "sass" | "less" | "css" | "json5" | "jsonc"
        | "dart" | "scala" | "groovy" | "vue" | "vue-html" | "svelte" | "astro" | "proto" | "graphql" | "idl" | "objc" => C_LIKE,
        "py" | "python" | "python3" | "sh" | "bash" | "zsh" | "fish" | "shell" | "yaml" | "yml" | "toml" | "rb" | "ruby" | "perl" | "r"
        | "powershell" | "ps1" | "pwsh" | "dockerfile" | "docker" | "makefile" | "make" | "cmake" | "conf" | "properties" | "nginx"
        | "elixir" | "julia" | "azurecli" | "azurepowershell" | "hcl" | "terraform" | "gitignore" => SCRIPT,
        "console" | "shell-session" | "terminal" | "shellsession" => CONSOLE,
        "sql" | "tsql" | "plsql" | "mysql" | "pgsql" | "lua" | "haskell" | "hs" | "ada" | "vhdl" => DASHES,
        "html" | "xml" | "xaml" | "svg" | "md" | "markdown" | "xhtml" => MARKUP,
        "ini" | "asm" | "masm" | "nasm" | "lisp" | "clojure" | "scheme" | "reg" => SEMICOLON,
        "tex" | "latex" | "matlab" | "erlang" => PERCENT,
        "bat" | "cmd" | "batch" | "dos" => BATCH,
        "vb" | "vbnet" | "vba" | "vbscript" => BASIC,
        _ => ANY,
    }
}

/// Languages whose text outside of tags is for people.
const TAGGED: [&str; 11] = ["html", "xml", "xaml", "svg", "xhtml", "vue", "vue-html", "svelte", "astro", "jsx", "tsx"];

/// The lines of a code block's content as far as they are the same in every language, each with its bytes in the file. Lines of which
/// nothing is left are left out.
///
/// Gone are comments, white space, the sentences in strings and between tags, and what formatters do: the form of quotation marks,
/// semicolons and commas at line ends. Of a block in no known language (a drawing, what a program prints) only words that are no words
/// of people are left.
#[must_use]
pub fn lines(block: &Block, text: &str) -> Vec<(Span, String)> {
    let BlockKind::Code { info, .. } = &block.kind else { return Vec::new() };
    let language = language(info.as_deref().unwrap_or(""));
    let comments = comments(&language);
    let tagged = TAGGED.contains(&language.as_str());
    let mut found = Vec::new();
    let mut closes: Option<&str> = None;
    for span in content_lines(block, text) {
        let kept = strip(span.of(text), comments, &mut closes);
        let neutral = if comments == ANY { code_words(&kept) } else { neutral(&kept, tagged) };
        if !neutral.is_empty() {
            found.push((span, neutral));
        }
    }
    found
}

/// The words of a line that people have no word for: paths, options, and names with an underscore.
fn code_words(line: &str) -> String {
    let ends = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`' | ',' | ';' | '(' | ')' | '[' | ']' | '<' | '>');
    let code = |word: &&str| {
        let ascii = word.len() >= 3 && word.bytes().all(|b| b.is_ascii_graphic());
        let option = word.starts_with("--") && word.len() > 3;
        let name = word.contains('_') && word.bytes().any(|b| b.is_ascii_alphanumeric());
        ascii && (codes::numbered(word) || name || option || word.matches(['/', '\\']).count() >= 2)
    };
    let words = line.split(ends).map(|word| word.trim_end_matches(['.', ':', '!', '?'])).filter(code);
    words.flat_map(|word| [word, " "]).collect()
}

/// A line without white space and without what it says to people.
fn neutral(line: &str, tagged: bool) -> String {
    if tagged && !line.contains(['<', '>', '{', '}', '=', '(', ')']) {
        return String::new();
    }
    let mut kept = String::new();
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let quoted = matches!(c, '"' | '\'' | '`').then(|| rest[1..].find(c)).flatten();
        if let Some(end) = quoted {
            let inside = &rest[1..=end];
            kept.push('"');
            if is_prose(inside) {
                kept.push_str(&filled_in(inside));
            } else {
                kept.extend(inside.chars().filter(|c| !c.is_whitespace()));
            }
            kept.push('"');
            rest = &rest[end + 2..];
            continue;
        }
        rest = &rest[c.len_utf8()..];
        if !c.is_whitespace() {
            kept.push(c);
        }
        if tagged && c == '>' {
            // Text up to the next tag or interpolation.
            let end = rest.find(['<', '{']).unwrap_or(rest.len());
            if !rest[..end].contains(['=', '(', ')', ';']) {
                rest = &rest[end..];
            }
        }
    }
    if tagged
        && let Some(tag) = kept.find('<')
        && !kept[..tag].contains(['=', '(', '{', '}', '>', ':', '&', '|'])
    {
        kept.drain(..tag);
    }
    kept.trim_start_matches(';').trim_end_matches([';', ',']).to_owned()
}

/// Whether a string in code is for people: it has a space, a letter beyond ASCII, or is one word.
fn is_prose(string: &str) -> bool {
    let word = string.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '!' | '?' | ':' | '\'' | '-'))
        && !string.chars().skip(1).any(char::is_uppercase)
        && !string.trim_end_matches(['.', ':']).contains(['.', ':']);
    let spaced = string.trim().contains(' ') && !string.contains(['=', ';']);
    string.contains(char::is_alphabetic) && (spaced || word || string.chars().any(|c| c.is_alphabetic() && !c.is_ascii()))
}

/// What of a sentence in code is no sentence: `${name}`, `{{ name }}`, `{name}`, tags.
fn filled_in(string: &str) -> String {
    let mut kept = String::new();
    let mut rest = string;
    while let Some(start) = rest.find(['{', '<']) {
        let close = if rest[start..].starts_with('{') { '}' } else { '>' };
        let Some(end) = rest[start..].find(close) else { break };
        kept.extend(rest[start..=start + end].chars().filter(|c| !c.is_whitespace()));
        rest = &rest[start + end + 1..];
    }
    kept
}

/// The lines between the fences (all of them for an indented block), each trimmed, blank ones left out.
fn content_lines(block: &Block, text: &str) -> Vec<Span> {
    let BlockKind::Code { info, closed } = &block.kind else { return Vec::new() };
    let mut lines = Vec::new();
    let mut at = block.span.start as usize;
    for line in block.span.of(text).split_inclusive(['\n', '\r']) {
        let trimmed = line.trim();
        let start = at + (line.len() - line.trim_start().len());
        lines.push(Span::new(start, start + trimmed.len()));
        at += line.len();
    }
    if info.is_some() {
        lines.remove(0);
        if *closed {
            lines.pop();
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// `line` without comments; `closes` is what ends a comment that is still open.
fn strip(line: &str, comments: Comments, closes: &mut Option<&'static str>) -> String {
    let mut kept = String::new();
    let mut rest = line;
    while !rest.is_empty() {
        if let Some(close) = closes {
            let Some(end) = rest.find(*close) else { return kept };
            rest = &rest[end + close.len()..];
            *closes = None;
            continue;
        }
        let span = comments.span.iter().filter_map(|(open, close)| Some((rest.find(open)?, open.len(), *close))).min();
        let single = comments.line.iter().filter_map(|mark| line_comment(rest, mark, kept.is_empty())).min();
        match (span, single) {
            (Some((at, open, close)), single) if single.is_none_or(|single| at <= single) => {
                kept.push_str(&rest[..at]);
                rest = &rest[at + open..];
                *closes = Some(close);
            }
            (_, Some(at)) => {
                kept.push_str(&rest[..at]);
                return kept;
            }
            _ => {
                kept.push_str(rest);
                return kept;
            }
        }
    }
    kept
}

/// Where a comment opens that runs to the end of the line: at its start, or after white space. `https://` opens none.
fn line_comment(rest: &str, mark: &str, at_start: bool) -> Option<usize> {
    rest.match_indices(mark).map(|(at, _)| at).find(|&at| {
        if at == 0 { at_start } else { rest[..at].ends_with(|c: char| c.is_whitespace() || matches!(c, ';' | ')' | '}' | ',' | '{' | '(')) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown;

    fn kept(text: &str) -> Vec<String> {
        let outline = markdown::read(text, 0);
        lines(&outline.blocks[0], text).into_iter().map(|(_, line)| line).collect()
    }

    #[test]
    fn comments_go_and_code_stays() {
        assert_eq!(kept("```py\n# Ein Kommentar\nx = 1  # noch einer\nurl = \"a#b\"\n```"), ["x=1", "url=\"a#b\""]);
        assert_eq!(
            kept("```js\nlet u = 'https://x.example/' // ach\n/* lang\nlänger */ f();\n```"),
            ["letu=\"https://x.example/\"", "f()"]
        );
        assert_eq!(kept("```sql\nSELECT 1 -- eins\n```"), ["SELECT1"]);
        assert_eq!(kept("```html\n<!-- Titel --><h1>x</h1>\n```"), ["<h1></h1>"]);
    }

    #[test]
    fn what_is_said_to_people_goes() {
        assert_eq!(kept("```js\nsay('Bonjour tout le monde', 'user.name', 'Salut !')\n```"), ["say(\"\",\"user.name\",\"\")"]);
        assert_eq!(kept("```vue\n<p :a=\"b.c\">Nombre : {{ count }}</p>\nTexte seul\n```"), ["<p:a=\"b.c\">{{count}}</p>"]);
        assert_eq!(kept("```mermaid\nNote over a: peut lancer HTTPException\n```"), Vec::<String>::new());
        assert_eq!(kept("```\nLe fichier /etc/app/x.conf est ici --force\n```"), ["/etc/app/x.conf --force "]);
    }

    #[test]
    fn fences_are_no_content_and_lines_have_their_bytes() {
        let text = "~~~\n  a_b  c \n\n~~~";
        let outline = markdown::read(text, 0);
        let found = lines(&outline.blocks[0], text);
        assert_eq!(found.iter().map(|(span, line)| (span.of(text), line.as_str())).collect::<Vec<_>>(), [("a_b  c", "a_b ")]);
        assert_eq!(kept("    x_1 = 1\n    y_2 = 2"), ["x_1 ", "y_2 "]);
        assert_eq!(kept("```\nopen_file"), ["open_file "]);
        assert_eq!(kept("```"), Vec::<String>::new());
    }

    #[test]
    fn languages_of_info_strings() {
        for (info, expected) in [("Python hl_lines=\"1\"", "python"), ("{.js}", "js"), ("c++{1,3}", "c++"), ("", ""), ("sh [title]", "sh")]
        {
            assert_eq!(language(info), expected, "{info}");
        }
    }
}
