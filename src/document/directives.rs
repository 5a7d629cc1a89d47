//! Comments that speak to doccheck: `<!-- doccheck-disable-next-line RULES: reason -->` and its kin, and the same
//! in the comments of MDX, `{/* … */}`.
//!
//! A directive is only cut into pieces here. Which rules it names, and whether there are such rules, is judged by
//! those who know the rules.

use crate::markdown::{Block, BlockKind, InlineKind, Outline};
use crate::source::{LineIndex, SourceFile, Span};

/// What every directive begins with.
const MARK: &str = "doccheck-";

/// The words that directives begin with, and what they ask for.
pub const WORDS: [(&str, DirectiveKind); 4] = [
    ("doccheck-disable-next-line", DirectiveKind::NextLine),
    ("doccheck-disable", DirectiveKind::Begin),
    ("doccheck-enable", DirectiveKind::End),
    ("doccheck-disable-file", DirectiveKind::File),
];

/// What a directive asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DirectiveKind {
    /// Silence on the next line that says something: neither blank nor a directive alone.
    NextLine,
    /// Silence from here on, up to an [`Self::End`] or the end of the file.
    Begin,
    /// No more silence from here on.
    End,
    /// Silence in the whole file.
    File,
    /// A word that none of [`WORDS`] is.
    Unknown,
}

/// A comment that speaks to doccheck.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directive {
    /// What it asks for.
    pub kind: DirectiveKind,
    /// Bytes of the whole comment, delimiters included; where it is never closed, up to the end of its line.
    pub span: Span,
    /// Bytes of its first word.
    pub word: Span,
    /// Bytes of each rule it names, in the order written; empty where all are meant.
    pub rules: Vec<Span>,
    /// Bytes of the reason, without white space around it; empty where none is given.
    pub reason: Span,
    /// Bytes of what it speaks of: one line, the whole file, or all that follows it.
    pub reach: Span,
    /// Whether the comment ends; one that does not has no effect.
    pub closed: bool,
}

impl Directive {
    /// The bytes to delete where the directive is to go: with its lines where it stands alone on them.
    #[must_use]
    pub fn removal(&self, text: &str) -> Span {
        let (start, end) = (self.span.start as usize, self.span.end as usize);
        let before = text[..start].trim_end_matches([' ', '\t']);
        let after = text[end..].trim_start_matches([' ', '\t']);
        let ends_line = after.is_empty() || after.starts_with(['\n', '\r']);
        let begins_line = before.is_empty() || before.ends_with(['\n', '\r']);
        if !ends_line {
            return self.span;
        }
        if !begins_line {
            return Span::new(before.len(), text.len() - after.len());
        }
        let rest = without_line_end(after);
        // Between two blank lines, one of them goes too.
        let line = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        let blank_before = before.is_empty() || ends_with_blank_line(before);
        let rest = if blank_before && rest[line..].starts_with(['\n', '\r']) { without_line_end(&rest[line..]) } else { rest };
        Span::new(before.len(), text.len() - rest.len())
    }
}

/// Takes the blocks that hold nothing but directives out of `outline`: a translation with a suppression has the same
/// structure as one without, and no rule speaks of what was said to doccheck.
pub fn take_out(directives: &[Directive], outline: &mut Outline, text: &str) {
    let alone: Vec<bool> =
        if directives.is_empty() { Vec::new() } else { outline.blocks.iter().map(|block| is_only(directives, block, text)).collect() };
    if !alone.contains(&true) {
        return;
    }
    // Where each block goes: by how many are taken out before it.
    let mut places = Vec::with_capacity(alone.len() + 1);
    let mut place = 0_u32;
    for taken in alone.iter().chain([&false]) {
        places.push(place);
        place += u32::from(!taken);
    }
    let mut taken = alone.iter();
    outline.blocks.retain(|_| taken.next() == Some(&false));
    for block in &mut outline.blocks {
        block.end = places[block.end as usize];
        block.parent = block.parent.map(|parent| places[parent as usize]);
    }
}

/// Whether a block holds directives and white space only.
fn is_only(directives: &[Directive], block: &Block, text: &str) -> bool {
    if !matches!(block.kind, BlockKind::Html | BlockKind::Extension(_) | BlockKind::Paragraph) {
        return false;
    }
    let first = directives.partition_point(|directive| directive.span.start < block.span.start);
    let mut at = block.span.start;
    for directive in directives[first..].iter().take_while(|directive| directive.closed && directive.span.end <= block.span.end) {
        if !(Span { start: at, end: directive.span.start }).of(text).trim().is_empty() {
            return false;
        }
        at = directive.span.end;
    }
    at > block.span.start && Span { start: at, end: block.span.end }.of(text).trim().is_empty()
}

fn without_line_end(text: &str) -> &str {
    text.strip_prefix("\r\n").or_else(|| text.strip_prefix(['\n', '\r'])).unwrap_or(text)
}

/// Whether the last whole line of `text`, which ends with a line end, is blank.
fn ends_with_blank_line(text: &str) -> bool {
    let line = text.strip_suffix("\r\n").or_else(|| text.strip_suffix(['\n', '\r'])).unwrap_or(text);
    let line = line.trim_end_matches([' ', '\t']);
    line.is_empty() || line.ends_with(['\n', '\r'])
}

/// The directives of a file, in the order written. `outline` was read from it; what stands before byte `body` is
/// front matter.
#[must_use]
pub fn read(file: &SourceFile, outline: &Outline, body: usize) -> Vec<Directive> {
    let text = file.text.as_str();
    let mut found = Vec::new();
    let mut places = None;
    let (mut from, mut unclosed) = (body, [false; 2]);
    for at in memchr::memmem::find_iter(text.as_bytes(), MARK) {
        if at < from {
            continue;
        }
        let before = text[from..at].trim_end_matches(|c: char| c.is_ascii_whitespace());
        let Some(comment) = COMMENTS.iter().position(|(opening, _)| before.ends_with(opening)) else { continue };
        let (opening, closing) = COMMENTS[comment];
        let start = from + before.len() - opening.len();
        if !places.get_or_insert_with(|| Places::of(outline)).is_comment(start, comment) {
            continue;
        }
        // What was not found from an earlier place is not further on either.
        let end = if unclosed[comment] { None } else { memchr::memmem::find(&text.as_bytes()[at..], closing.as_bytes()) };
        let directive = match end {
            Some(length) => Directive { span: Span::new(start, at + length + closing.len()), ..parse(text, at, at + length) },
            None => {
                unclosed[comment] = true;
                let end = text[at..].find(['\n', '\r']).map_or(text.len(), |length| at + length);
                Directive { span: Span::new(start, end), closed: false, ..parse(text, at, end) }
            }
        };
        from = directive.span.end as usize;
        found.push(directive);
    }
    set_reach(&mut found, text, &file.lines);
    found
}

/// How comments open and close: in HTML and in MDX.
const COMMENTS: [(&str, &str); 2] = [("<!--", "-->"), ("{/*", "*/}")];

/// Where a text is code, and where it is HTML.
struct Places {
    code: Vec<Span>,
    html: Vec<Span>,
}

impl Places {
    fn of(outline: &Outline) -> Self {
        let mut places = Self { code: Vec::new(), html: Vec::new() };
        for block in &outline.blocks {
            match block.kind {
                BlockKind::Code { .. } => places.code.push(block.span),
                BlockKind::Html => places.html.push(block.span),
                _ => {}
            }
        }
        for inline in &outline.inlines {
            match inline.kind {
                InlineKind::Code => places.code.push(inline.span),
                InlineKind::Html => places.html.push(inline.span),
                _ => {}
            }
        }
        places.code.sort_unstable();
        places.html.sort_unstable();
        places
    }

    /// Whether what opens at byte `at` like a comment of [`COMMENTS`] is one. HTML knows; in MDX all is but code.
    fn is_comment(&self, at: usize, comment: usize) -> bool {
        let holds = |spans: &[Span]| {
            let after = spans.partition_point(|span| span.start as usize <= at);
            after.checked_sub(1).is_some_and(|last| at < spans[last].end as usize)
        };
        if comment == 0 { holds(&self.html) } else { !holds(&self.code) }
    }
}

/// The pieces of the directive whose text is the bytes from `at` to `end`; its whole span and its reach are the caller's.
fn parse(text: &str, at: usize, end: usize) -> Directive {
    let content = &text[at..end];
    let length = content.bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')).count();
    // `<!-- doccheck-disable--->`: the hyphen belongs to the comment's end.
    let word = content[..length].trim_end_matches('-');
    let kind = WORDS.iter().find(|(known, _)| *known == word).map_or(DirectiveKind::Unknown, |(_, kind)| *kind);
    let rest = &content[word.len()..];
    let colon = rest.find(':').unwrap_or(rest.len());
    let mut rules = Vec::new();
    let mut position = at + word.len();
    for item in rest[..colon].split(|c: char| c == ',' || c.is_whitespace()) {
        if !item.trim_matches('-').is_empty() {
            rules.push(Span::new(position, position + item.len()));
        }
        // One separator, which may be several bytes long.
        position += item.len();
        position += text[position..].chars().next().map_or(0, char::len_utf8);
    }
    let reason = rest.get(colon + 1..).unwrap_or("");
    let start = end - reason.trim_start().len();
    let reason = Span::new(start, start + reason.trim().len());
    Directive { kind, span: Span::at(at), word: Span::new(at, at + word.len()), rules, reason, reach: Span::at(at), closed: true }
}

/// Tells every directive what it speaks of. From the last to the first: a directive for the next line looks over those
/// that stand alone below it, and each of them knows already what comes then.
fn set_reach(directives: &mut [Directive], text: &str, lines: &LineIndex) {
    let mut next: Option<(Span, u32, Span)> = None;
    for directive in directives.iter_mut().rev() {
        let first = lines.line(directive.span.end.saturating_sub(1)) + 1;
        let mut number = first;
        let below = loop {
            let line = lines.span(number, text);
            if line.is_empty() {
                break line;
            }
            let blank = |part: &str| part.trim_matches(|c: char| c.is_whitespace() || c == '>').is_empty();
            match next {
                // Two on one line have the same line below.
                Some((_, known, below)) if known == first => break below,
                _ if blank(line.of(text)) => number += 1,
                Some((span, _, below)) if line.start <= span.start && span.start < line.end && is_alone(span, text, lines) => break below,
                _ => break line,
            }
        };
        next = Some((directive.span, first, below));
        directive.reach = match directive.kind {
            DirectiveKind::NextLine => below,
            DirectiveKind::File => Span::new(0, text.len()),
            DirectiveKind::Begin | DirectiveKind::End | DirectiveKind::Unknown => Span::new(directive.span.end as usize, text.len()),
        };
    }
}

/// Whether nothing else stands on the lines of `span`.
fn is_alone(span: Span, text: &str, lines: &LineIndex) -> bool {
    let first = lines.span(lines.line(span.start), text);
    let last = lines.span(lines.line(span.end.saturating_sub(1)), text);
    let before = Span { start: first.start, end: span.start };
    let after = Span { start: span.end, end: last.end.max(span.end) };
    before.of(text).trim_matches(|c: char| c.is_whitespace() || c == '>').is_empty() && after.of(text).trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Limits;

    fn directives(text: &str) -> (SourceFile, Vec<Directive>) {
        let file = SourceFile::from_bytes("a.md".to_owned(), "a.md".to_owned(), text.into(), &Limits::default());
        let outline = crate::markdown::read(&file.text, 0);
        let found = read(&file, &outline, 0);
        (file, found)
    }

    /// Kind, rules and reason of every directive, and the text it speaks of.
    fn shown(text: &str) -> Vec<(DirectiveKind, Vec<String>, String, String)> {
        let (file, found) = directives(text);
        let of = |span: Span| span.of(&file.text).to_owned();
        found.iter().map(|d| (d.kind, d.rules.iter().map(|&rule| of(rule)).collect(), of(d.reason), of(d.reach))).collect()
    }

    #[test]
    fn all_forms_are_cut_into_their_pieces() {
        let text = "# A\n\n<!-- doccheck-disable-next-line missing-cause, DC201: it was: removed -->\n\n  b\nc\n\n\
            {/* doccheck-disable DC2 */}\n\n<!--doccheck-enable-->\n\n<!--\ndoccheck-disable-file:\n  two\n  lines\n-->\n";
        let found = shown(text);
        let strings = |list: &[&str]| list.iter().map(|&s| s.to_owned()).collect::<Vec<_>>();
        assert_eq!(found[0].0, DirectiveKind::NextLine);
        assert_eq!(found[0].1, strings(&["missing-cause", "DC201"]));
        assert_eq!((found[0].2.as_str(), found[0].3.as_str()), ("it was: removed", "  b\n"));
        assert_eq!((found[1].0, &found[1].1, found[1].2.as_str()), (DirectiveKind::Begin, &strings(&["DC2"]), ""));
        assert!(found[1].3.starts_with("\n\n<!--doccheck-enable-->"));
        assert_eq!((found[2].0, &found[2].1), (DirectiveKind::End, &strings(&[])));
        assert_eq!((found[3].0, found[3].2.as_str(), found[3].3.as_str()), (DirectiveKind::File, "two\n  lines", text));
    }

    #[test]
    fn code_and_prose_are_no_directives() {
        for text in [
            "```md\n<!-- doccheck-disable -->\n```\n",
            "    <!-- doccheck-disable -->\n",
            "Write `<!-- doccheck-disable -->` or `{/* doccheck-disable */}`.\n",
            "Write \\<!-- doccheck-disable --> there.\n",
            "<!-- see doccheck-disable -->\n",
            "doccheck-disable\n",
            "```md\n{/* doccheck-disable */}\n```\n",
        ] {
            assert_eq!(shown(text), [], "{text}");
        }
        assert_eq!(shown("In a line <!-- doccheck-disable-next-line --> of text\nnext\n")[0].3, "next\n");
        assert_eq!(shown("- a\n\n  <!-- doccheck-disable-next-line -->\n  b\n")[0].3, "  b\n");
        assert_eq!(shown("> <!-- doccheck-disable-next-line -->\n>\n> b\n")[0].3, "> b\n");
    }

    #[test]
    fn directives_look_over_each_other() {
        let text =
            "<!-- doccheck-disable-next-line DC1 -->\n\n<!-- doccheck-disable-next-line DC2 -->\n{/* doccheck-disable DC3 */}\nhere\n";
        let found = shown(text);
        assert_eq!((found[0].3.as_str(), found[1].3.as_str()), ("here\n", "here\n"));
        assert_eq!(shown("<!-- doccheck-disable-next-line -->")[0].3, "");
        assert_eq!(shown("<!-- doccheck-disable-next-line -->\n\n  \n")[0].3, "");
    }

    #[test]
    fn what_is_wrong_is_kept_for_the_rules() {
        let found = directives("<!-- doccheck-disable-line x -->\n").1;
        assert_eq!(found[0].kind, DirectiveKind::Unknown);
        let found = directives("# A\n\n<!-- doccheck-disable\n\nmore\n").1;
        assert!(!found[0].closed && found[0].span.end == 26);
        let found = directives("<!-- doccheck-disable--->\n").1;
        assert_eq!(found[0].kind, DirectiveKind::Begin);
        let found = directives("<!-- doccheck-disable\u{a0}x\u{2003}é,ü -->\n");
        assert_eq!(found.1[0].rules.iter().map(|r| r.of(&found.0.text)).collect::<Vec<_>>(), ["x", "é", "ü"]);
    }

    #[test]
    fn blocks_of_directives_are_no_blocks() {
        let plain = "# A\n\n- a\n\n  b\n\n> c\n\n| d |\n|---|\n\n<div>e</div>\n";
        let shape = |outline: &Outline| outline.blocks.iter().map(|b| (b.kind.clone(), b.parent, b.end)).collect::<Vec<_>>();
        let expected = shape(&crate::markdown::read(plain, 0));
        for comment in
            ["<!-- doccheck-disable-next-line -->", "{/* doccheck-disable */}", "<!-- doccheck-disable -->\n<!-- doccheck-enable -->"]
        {
            let quoted = plain.replace("> c", &format!("> {}\n>\n> c", comment.replace('\n', "\n> ")));
            for text in
                [format!("{comment}\n\n{plain}"), plain.replace("  b", &format!("  {}\n\n  b", comment.replace('\n', "\n  "))), quoted]
            {
                let (file, found) = directives(&text);
                let mut outline = crate::markdown::read(&text, 0);
                take_out(&found, &mut outline, &file.text);
                assert_eq!(shape(&outline), expected, "{text}");
            }
        }
    }

    #[test]
    fn a_directive_goes_with_its_line() {
        let removed = |text: &str| {
            let (file, found) = directives(text);
            let mut text = file.text.clone();
            text.replace_range(found[0].removal(&file.text).range(), "");
            text
        };
        assert_eq!(removed("a\n\n<!-- doccheck-disable -->\n\nb\n"), "a\n\nb\n");
        assert_eq!(removed("a\n\n<!-- doccheck-disable -->\nb\n"), "a\n\nb\n");
        assert_eq!(removed("a\n<!-- doccheck-disable -->\n\nb\n"), "a\n\nb\n");
        assert_eq!(removed("a\r\n\r\n<!-- doccheck-disable -->\r\n\r\nb\r\n"), "a\r\n\r\nb\r\n");
        assert_eq!(removed("a <!-- doccheck-disable -->\nb\n"), "a\nb\n");
        assert_eq!(removed("a <!-- doccheck-disable --> b\n"), "a  b\n");
        assert_eq!(removed("<!-- doccheck-disable -->"), "");
    }

    #[test]
    fn many_open_comments_cost_one_look() {
        let text = "<!-- doccheck-disable\n".repeat(20_000) + &"{/* doccheck-disable\n\n".repeat(20_000);
        let start = std::time::Instant::now();
        assert!(!directives(&text).1.is_empty());
        assert!(start.elapsed() < std::time::Duration::from_secs(5));
    }
}
