//! Markdown to HTML that is safe to put into any page.
//!
//! comrak reads the Markdown and writes the HTML, in its safe mode. In between, the tree is changed so that
//! nothing is left for that mode to decide: no raw HTML, no image, no link of an unknown kind, no identifier
//! taken from a document (two texts stand on one page, and their identifiers would collide).

use crate::lexicon::AlertKind;
use crate::localization::Words;
use comrak::nodes::{AlertType, Node, NodeHeading, NodeLink, NodeValue};
use comrak::{Arena, Options as ComrakOptions};
use std::fmt::Write;

/// How a text is rendered.
#[derive(Debug, Clone, Copy)]
pub(super) struct Options<'a> {
    /// The level of its outermost headings.
    pub(super) heading: u8,
    /// What the identifiers of its footnotes begin with; they are the only ones in it.
    pub(super) footnotes: &'a str,
    /// The titles of notes and warnings; in English without.
    pub(super) alerts: Option<&'a AlertTitles>,
}

/// The titles of notes and warnings in one language.
#[derive(Debug)]
pub(super) struct AlertTitles([(AlertKind, String); 5]);

impl AlertTitles {
    /// Those of the language that `words` speaks.
    pub(super) fn new(words: &Words) -> Self {
        Self(AlertKind::ALL.map(|kind| (kind, words.phrase(&format!("site-alert-{}", kind.id()), &[]))))
    }

    fn of(&self, kind: AlertKind) -> Option<String> {
        self.0.iter().find(|(it, _)| *it == kind).map(|(_, title)| title.clone())
    }
}

/// Renders `markdown`, whose links are absolute or relative to the catalogue's folder already.
pub(super) fn html(markdown: &str, options: &Options<'_>) -> String {
    let arena = Arena::new();
    let comrak = comrak_options();
    let root = comrak::parse_document(&arena, markdown, &comrak);
    clean(&arena, root, options);
    let mut html = String::new();
    // Writing to a text cannot fail.
    let _ = comrak::format_html(root, &comrak, &mut html);
    // comrak writes for XHTML and leaves the cells of a table's head without a direction. No text can hold these
    // tags: its angle brackets are escaped.
    html.trim_end().replace(" />", ">").replace("<th>", "<th scope=\"col\">")
}

/// The one place that says how comrak reads. Never `inline_footnotes`: they take quadratic time.
fn comrak_options() -> ComrakOptions<'static> {
    let mut options = ComrakOptions::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    options.extension.alerts = true;
    options.render.r#unsafe = false;
    options
}

/// Changes the tree until it holds only what may be written.
fn clean<'a>(arena: &'a Arena<'a>, root: Node<'a>, options: &Options<'_>) {
    let mut levels: Vec<u8> = Vec::new();
    // Collected first: the tree changes under the walk.
    let nodes: Vec<Node<'a>> = root.descendants().collect();
    for node in nodes {
        if node.first_child().is_some() {
            clean_tags(node);
            mark_includes(arena, node);
        }
        let value = node.data().value.clone();
        match value {
            NodeValue::HtmlBlock(block) => {
                let cleaned = text_of_block(&block.literal);
                if cleaned.is_empty() {
                    node.detach();
                } else {
                    node.data_mut().value = NodeValue::Raw(format!("<p>{cleaned}</p>\n"));
                }
            }
            NodeValue::HtmlInline(tag) => node.data_mut().value = NodeValue::Raw(escaped(&tag)),
            NodeValue::Link(link) if !may_be_followed(&link.url) => unwrap(node),
            NodeValue::Link(link) if !link.title.is_empty() => {
                node.data_mut().value = NodeValue::Link(Box::new(NodeLink { url: link.url, title: String::new() }));
            }
            NodeValue::Image(link) => picture(node, &link.url),
            // One that held only anchors; a page's outline would have a gap there.
            NodeValue::Heading(_) if node.collect_text().trim().is_empty() => node.detach(),
            NodeValue::Heading(heading) => {
                while levels.last().is_some_and(|&level| level >= heading.level) {
                    levels.pop();
                }
                levels.push(heading.level);
                let depth = u8::try_from(levels.len()).unwrap_or(u8::MAX) - 1;
                let level = options.heading.saturating_add(depth).min(6);
                node.data_mut().value = NodeValue::Heading(NodeHeading { level, ..heading });
            }
            NodeValue::Alert(mut alert) => {
                alert.title = options.alerts.and_then(|titles| titles.of(kind(alert.alert_type)));
                node.data_mut().value = NodeValue::Alert(alert);
            }
            NodeValue::FootnoteDefinition(mut note) => {
                note.name = identifier(options.footnotes, &note.name);
                node.data_mut().value = NodeValue::FootnoteDefinition(note);
            }
            NodeValue::FootnoteReference(mut note) => {
                note.name = identifier(options.footnotes, &note.name);
                node.data_mut().value = NodeValue::FootnoteReference(note);
            }
            // The attribute that comrak writes alignment with is obsolete, and a style sheet cannot know it.
            NodeValue::Table(mut table) => {
                table.alignments.iter_mut().for_each(|alignment| *alignment = comrak::nodes::TableAlignment::None);
                node.data_mut().value = NodeValue::Table(table);
            }
            NodeValue::TaskItem(task) => task_item(arena, node, task.symbol.is_some()),
            _ => {}
        }
    }
}

fn kind(alert: AlertType) -> AlertKind {
    match alert {
        AlertType::Note => AlertKind::Note,
        AlertType::Tip => AlertKind::Tip,
        AlertType::Important => AlertKind::Important,
        AlertType::Warning => AlertKind::Warning,
        AlertType::Caution => AlertKind::Caution,
    }
}

/// An identifier for a footnote: letters, digits and hyphens of ASCII, other characters by their numbers.
fn identifier(prefix: &str, name: &str) -> String {
    let mut output = String::new();
    for c in prefix.chars().chain(['-']).chain(name.chars()) {
        if c.is_ascii_alphanumeric() || c == '-' {
            output.push(c.to_ascii_lowercase());
        } else {
            let _ = write!(output, "_{:x}", c as u32);
        }
    }
    output
}

/// Whether a link may be written: an address that leads out, or a place of the catalogue.
fn may_be_followed(url: &str) -> bool {
    let lower = url.to_ascii_lowercase();
    if ["http://", "https://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme)) {
        return true;
    }
    // Addresses of the catalogue hold no character but these; a scheme would need a colon.
    let inside = |path: &str| path.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~' | b'/'));
    let (path, fragment) = url.split_once('#').unwrap_or((url, ""));
    path.ends_with("/index.html") && inside(path) && !path.starts_with('/') && inside(fragment)
}

/// Puts a node's children in its place.
fn unwrap(node: Node<'_>) {
    let children: Vec<_> = node.children().collect();
    for child in children {
        node.insert_before(child);
    }
    node.detach();
}

/// An image becomes its words: pages ask no other host for anything. One with an address becomes a link there.
fn picture<'a>(node: Node<'a>, url: &str) {
    let words = node.collect_text();
    let words = words.trim();
    let children: Vec<_> = node.children().collect();
    children.into_iter().for_each(|child| child.detach());
    let shown = escaped(if words.is_empty() { url } else { words });
    let inside_link = node.ancestors().skip(1).any(|around| matches!(around.data().value, NodeValue::Link(_)));
    let written = if shown.is_empty() {
        String::new()
    } else if may_be_followed(url) && url.starts_with("http") && !inside_link {
        format!("<a class=\"image\" href=\"{}\">{shown}</a>", escaped(url))
    } else {
        format!("<span class=\"image\">{shown}</span>")
    };
    node.data_mut().value = NodeValue::Raw(written);
}

/// A task becomes an item that opens with a box: a form control that does nothing is a riddle to screen readers.
fn task_item<'a>(arena: &'a Arena<'a>, node: Node<'a>, done: bool) {
    let list = node.parent().and_then(|parent| match &parent.data().value {
        NodeValue::List(list) => Some(*list),
        _ => None,
    });
    let Some(list) = list else { return };
    node.data_mut().value = NodeValue::Item(list);
    let sign = arena.alloc(NodeValue::Raw(if done { "☑ " } else { "☐ " }.to_owned()).into());
    match node.first_child() {
        Some(first) if matches!(first.data().value, NodeValue::Paragraph) => first.prepend(sign),
        _ => node.prepend(sign),
    }
}

/// `[!INCLUDE [words](path)]`: the words alone, set apart. The directive reads as text around a link.
fn mark_includes<'a>(arena: &'a Arena<'a>, parent: Node<'a>) {
    let children: Vec<Node<'a>> = parent.children().collect();
    for window in children.windows(3) {
        let [before, link, after] = window else { continue };
        if !matches!(link.data().value, NodeValue::Link(_)) {
            continue;
        }
        let text = |node: &Node<'_>| match &node.data().value {
            NodeValue::Text(text) => Some(text.to_string()),
            _ => None,
        };
        let (Some(opening), Some(closing)) = (text(before), text(after)) else { continue };
        let trimmed = opening.trim_end();
        let start = trimmed.len().saturating_sub("[!INCLUDE".len());
        let directive = trimmed.get(start..).is_some_and(|it| it.eq_ignore_ascii_case("[!INCLUDE"));
        if !directive || !closing.starts_with(']') {
            continue;
        }
        let words = escaped(link.collect_text().trim());
        before.data_mut().value = NodeValue::Text(trimmed[..start].to_owned().into());
        after.data_mut().value = NodeValue::Text(closing[1..].to_owned().into());
        let note = arena.alloc(NodeValue::Raw(format!("<span class=\"include\">{words}</span>")).into());
        link.insert_before(note);
        link.detach();
    }
}

/// What a tag of a document becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tag<'a> {
    /// `<br>`.
    Break,
    /// The start of an element that stays.
    Open(&'a str),
    /// Its end.
    Close(&'a str),
    /// The start of an anchor or a `span`, which goes.
    OpenNothing(&'a str),
    /// A comment, which goes.
    Comment,
    /// Anything else, shown as it is written.
    Other,
}

/// The allow-list. Only tags without attributes stay; of `a` and `span` nothing does but what is inside them.
fn tag(literal: &str) -> Tag<'_> {
    if literal.starts_with("<!--") {
        return Tag::Comment;
    }
    let Some(inner) = literal.strip_prefix('<').and_then(|it| it.strip_suffix('>')) else { return Tag::Other };
    let (closing, inner) = inner.strip_prefix('/').map_or((false, inner), |it| (true, it));
    let inner = inner.trim().trim_end_matches('/').trim_end();
    let (name, attributes) = inner.split_once(|c: char| c.is_ascii_whitespace()).unwrap_or((inner, ""));
    let known = ["br", "sub", "sup", "kbd", "a", "span"].into_iter().find(|known| name.eq_ignore_ascii_case(known));
    match known {
        Some("br") => Tag::Break,
        Some(name) if closing => Tag::Close(name),
        // An anchor that leads somewhere is no mere target: it is shown, not followed.
        Some("a") if !attributes.to_ascii_lowercase().contains("href") => Tag::OpenNothing("a"),
        Some("span") => Tag::OpenNothing("span"),
        Some(name @ ("sub" | "sup" | "kbd")) => Tag::Open(name),
        _ => Tag::Other,
    }
}

/// Gives the tags among a node's children their safe form. Elements stay only where both their tags are there,
/// properly nested: half of one would reach into the rest of the page.
fn clean_tags(parent: Node<'_>) {
    let mut open: Vec<(Node<'_>, String, String)> = Vec::new();
    let set = |node: Node<'_>, text: String| node.data_mut().value = NodeValue::Raw(text);
    for node in parent.children() {
        let NodeValue::HtmlInline(literal) = node.data().value.clone() else { continue };
        match tag(&literal) {
            Tag::Break => set(node, "<br>".to_owned()),
            Tag::Comment => set(node, String::new()),
            Tag::Open(name) => open.push((node, name.to_owned(), format!("<{name}>"))),
            Tag::OpenNothing(name) => open.push((node, name.to_owned(), String::new())),
            Tag::Close(name) => {
                if let Some(at) = open.iter().rposition(|(_, opened, _)| opened == name) {
                    let inner: Vec<_> = open.drain(at + 1..).collect();
                    inner.into_iter().filter(|(_, name, _)| name == "a").for_each(|(anchor, ..)| set(anchor, String::new()));
                    let Some((start, _, written)) = open.pop() else { continue };
                    set(node, if written.is_empty() { String::new() } else { format!("</{name}>") });
                    set(start, written);
                } else if matches!(name, "a" | "span") {
                    set(node, String::new());
                }
            }
            Tag::Other => {}
        }
    }
    // An anchor that is never closed is one all the same.
    for (node, name, _) in open {
        if name == "a" {
            set(node, String::new());
        }
    }
}

/// A block of raw HTML: its comments gone, anchors gone, breaks kept, all else shown as it is written.
fn text_of_block(literal: &str) -> String {
    let mut output = String::new();
    let mut rest = literal;
    while let Some(at) = rest.find('<') {
        output.push_str(&escaped(&rest[..at]));
        rest = &rest[at..];
        let end = if rest.starts_with("<!--") { rest.find("-->").map(|at| at + 3) } else { rest.find('>').map(|at| at + 1) };
        let end = end.unwrap_or(rest.len());
        match tag(&rest[..end]) {
            Tag::Break => output.push_str("<br>"),
            Tag::Comment | Tag::OpenNothing("a") | Tag::Close("a") => {}
            _ => output.push_str(&escaped(&rest[..end])),
        }
        rest = &rest[end..];
    }
    output.push_str(&escaped(rest));
    output.trim().to_owned()
}

/// A text that means itself in HTML, in elements and in attributes.
pub(super) fn escaped(text: &str) -> String {
    let mut output = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => output.push_str("&amp;"),
            '<' => output.push_str("&lt;"),
            '>' => output.push_str("&gt;"),
            '"' => output.push_str("&quot;"),
            '\'' => output.push_str("&#39;"),
            // Not allowed in HTML in any form.
            c if c.is_control() && !c.is_whitespace() => output.push('\u{fffd}'),
            c => output.push(c),
        }
    }
    output
}
