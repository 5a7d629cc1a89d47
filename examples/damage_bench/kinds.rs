//! The kinds of damage: what each does to a sound translation, and which rules may name it.

use doccheck::alignment::Comparison;
use doccheck::document::alerts::alerts;
use doccheck::document::{AnchorOrigin, Collection, Document, EntryShape, LinkKind, SectionId};
use doccheck::finding::Edit;
use doccheck::markdown::{Block, BlockKind, Inline, InlineKind};
use doccheck::source::Span;

/// A way to damage a translation.
pub struct Kind {
    pub name: &'static str,
    /// Rules that may report it.
    pub rules: &'static [&'static str],
    /// The places where it can be done.
    pub sites: fn(&Case<'_>) -> Vec<Site>,
}

/// A translation beside its base.
pub struct Case<'a> {
    pub collection: &'a Collection,
    pub comparison: &'a Comparison,
    pub document: &'a Document,
    pub text: &'a str,
    pub base: &'a Document,
    pub base_text: &'a str,
}

/// One damage: edits in the order of their places, which do not overlap.
pub struct Site(Vec<Edit>);

impl Site {
    fn one(span: Span, replacement: impl Into<String>) -> Self {
        Self(vec![Edit { span, replacement: replacement.into() }])
    }

    /// Where it begins, in bytes of the sound text.
    pub fn at(&self) -> u32 {
        self.0[0].span.start
    }

    pub fn applied(&self, text: &str) -> String {
        let mut damaged = text.to_owned();
        for edit in self.0.iter().rev() {
            damaged.replace_range(edit.span.range(), &edit.replacement);
        }
        damaged
    }

    pub fn shown(&self, text: &str) -> String {
        let short = |text: &str| text.chars().take(60).collect::<String>();
        self.0.iter().map(|edit| format!("{:?} -> {:?} ", short(edit.span.of(text)), short(&edit.replacement))).collect()
    }
}

impl<'a> Case<'a> {
    pub fn new(collection: &'a Collection, comparison: &'a Comparison) -> Self {
        let (document, base) = (collection.document(comparison.document), collection.document(comparison.base));
        Self {
            collection,
            comparison,
            document,
            text: collection.text(comparison.document),
            base,
            base_text: collection.text(comparison.base),
        }
    }

    /// Whether the section that `offset` lies in corresponds surely to one of the base.
    fn paired(&self, offset: u32) -> Option<SectionId> {
        self.comparison.base_section(self.document.section_at(offset))
    }

    fn blocks(&self) -> impl Iterator<Item = &'a Block> + '_ {
        self.document.outline.blocks.iter().filter(|block| self.paired(block.span.start).is_some())
    }

    fn inlines(&self) -> impl Iterator<Item = (&'a Block, &'a Inline)> + '_ {
        self.blocks().flat_map(|block| self.document.outline.inlines_of(block).map(move |(_, inline)| (block, inline)))
    }

    /// The whole lines that `span` touches, line ends included.
    fn whole_lines(&self, span: Span) -> Span {
        let start = self.text[..span.start as usize].rfind('\n').map_or(0, |at| at + 1);
        let end = self.text[span.end as usize..].find('\n').map_or(self.text.len(), |at| span.end as usize + at + 1);
        Span::new(start, end)
    }

    fn base_has(&self, words: &str) -> bool {
        self.base_text.contains(words)
    }
}

/// A site for each of these spans.
fn each(spans: impl IntoIterator<Item = Span>, change: impl Fn(Span) -> String) -> Vec<Site> {
    spans.into_iter().map(|span| Site::one(span, change(span))).collect()
}

fn remove(spans: impl IntoIterator<Item = Span>) -> Vec<Site> {
    each(spans, |_| String::new())
}

/// A word with an accent on its first vowel.
fn accented(word: &str) -> String {
    let pairs = [('a', 'á'), ('e', 'é'), ('i', 'í'), ('o', 'ó'), ('u', 'ú')];
    let found = word.char_indices().skip(1).find_map(|(at, c)| pairs.iter().find(|(plain, _)| *plain == c).map(|(_, with)| (at, *with)));
    found.map_or_else(|| format!("{word}é"), |(at, with)| format!("{}{with}{}", &word[..at], &word[at + 1..]))
}

/// A word with a space in its middle.
fn spaced(word: &str) -> String {
    let middle = word.char_indices().map(|(at, _)| at).nth(word.chars().count() / 2).unwrap_or(0);
    format!("{} {}", &word[..middle], &word[middle..])
}

macro_rules! kinds {
    ($($name:literal, [$($rule:literal),+], $sites:expr;)+) => {
        /// All kinds.
        pub const KINDS: &[Kind] = &[$(Kind { name: $name, rules: &[$($rule),+], sites: $sites }),+];
    };
}

kinds! {
    // Codes and labels.
    "code spaced", ["corrupted-code"], |case| each(code_values(case), |span| spaced(span.of(case.text)));
    "code accented", ["corrupted-code"], |case| each(code_values(case), |span| accented(span.of(case.text)));
    "code in another case", ["corrupted-code", "code-heading-mismatch"], |case| each(page_codes(case), |span| span.of(case.text).to_lowercase());
    "code in heading lost", ["code-heading-mismatch", "corrupted-code", "lost-error-code"], |case| each(heading_codes(case), |span| accented(&spaced(span.of(case.text))));
    "code line lost", ["missing-code-label"], |case| remove(code_lines(case).map(|span| case.whole_lines(span)));
    "message line lost", ["missing-message"], |case| remove(message_lines(case).map(|span| case.whole_lines(span)));
    "label broken", ["broken-label"], broken_labels;
    "label in English", ["untranslated-label"], english_labels;
    "entry lost", ["missing-entry", "missing-section"], |case| remove(entries(case));
    "code defined twice", ["duplicate-code", "extra-entry", "corrupted-code", "missing-entry", "code-heading-mismatch"], code_of_another;
    "code lower-cased in text", ["lost-error-code"], |case| each(codes_in_text(case), |span| span.of(case.text).to_lowercase());
    "code lost in text", ["lost-error-code"], |case| remove(codes_in_text(case));
    // Causes and steps.
    "cause lost", ["missing-cause", "cause-numbering"], |case| remove(causes(case).map(|cause| case.whole_lines(cause)));
    "cause number changed", ["cause-numbering"], |case| each(cause_numbers(case), |_| "9".to_owned());
    "cause unlinked", ["unlinked-cause"], unlinked_causes;
    "cause targets exchanged", ["swapped-cause-target"], |case| exchanged(cause_targets(case), case.text);
    "causes reordered", ["reordered-causes"], reordered_causes;
    "step lost", ["step-mismatch"], |case| remove(ordered_items(case));
    // Sections and anchors.
    "heading level changed", ["heading-level-mismatch"], |case| each(headings(case).map(|(section, _)| Span::at(case.document.section(section).heading.start as usize)), |_| "#".to_owned());
    "heading anchor lost", ["missing-heading-anchor"], |case| remove(heading_anchors(case).map(|(whole, _)| whole));
    "heading anchor translated", ["translated-anchor"], |case| each(heading_anchors(case).map(|(_, name)| name), |span| accented(span.of(case.text)));
    "section lost", ["missing-section", "missing-entry"], |case| remove(sections(case));
    "section added", ["extra-section"], |case| each(sections(case).into_iter().map(|span| Span::at(span.start as usize)), |_| "## <a name=\"added-by-mistake\"></a>Zzz\n\nQwerty.\n\n".to_owned());
    "link to an anchor broken", ["broken-anchor"], |case| each(same_page_links(case), |span| format!("{}-xyz", span.of(case.text)));
    "link to an anchor in capitals", ["anchor-case-mismatch"], |case| each(same_page_links(case), |span| span.of(case.text).to_uppercase());
    // Structure.
    "table row lost", ["table-shape-mismatch"], |case| remove(table_rows(case).map(|span| case.whole_lines(span)));
    "table without its rule", ["table-shape-mismatch"], |case| remove(table_rules(case));
    "table row short of a cell", ["ragged-table", "table-shape-mismatch"], short_rows;
    "alert keyword translated", ["alert-mismatch", "malformed-alert"], |case| each(keywords(case), |span| format!("{}o", span.of(case.text)));
    "alert of another kind", ["alert-mismatch"], |case| each(keywords(case), |span| if span.of(case.text).eq_ignore_ascii_case("warning") { "note" } else { "warning" }.to_owned());
    "alert lost", ["alert-mismatch"], |case| remove(alert_lines(case));
    "list item lost", ["list-shape-mismatch"], |case| remove(bullets(case));
    "list item merged", ["list-shape-mismatch", "step-mismatch"], merged_items;
    "code block lost", ["code-block-mismatch"], |case| remove(code_blocks(case).map(|block| case.whole_lines(block.span)));
    "code changed", ["code-block-mismatch"], |case| each(code_words(case), |span| format!("{}_traduit", span.of(case.text)));
    "language of code changed", ["code-block-mismatch"], |case| each(languages(case), |_| "codice".to_owned());
    "fence left open", ["merge-conflict"], |case| remove(closing_fences(case));
    "paragraph not translated", ["untranslated-text", "untranslated-label", "untranslated-message"], untranslated_paragraphs;
    "image lost", ["image-mismatch"], |case| remove(images(case).map(|(whole, _)| whole));
    "image exchanged", ["image-mismatch"], |case| each(images(case).map(|(_, target)| target), |_| "media/something-else.png".to_owned());
    // What a translation must keep.
    "code span translated", ["changed-code-span", "translated-identifier", "lost-error-code", "scrambled-placeholder"], |case| each(code_spans(case).map(|(_, inner)| inner), |span| format!("{}to", span.of(case.text)));
    "code span lost", ["changed-code-span", "lost-error-code", "translated-identifier", "scrambled-placeholder"], |case| remove(code_spans(case).map(|(whole, _)| whole));
    "code span unmarked", ["changed-code-span", "scrambled-placeholder"], |case| each(code_spans(case).map(|(whole, _)| whole), |span| span.of(case.text).trim_matches('`').to_owned());
    "link to another page", ["changed-url", "broken-link"], |case| each(out_links(case).map(|(_, target)| target), |_| "https://wrong.example.net/page".to_owned());
    "link lost", ["lost-link"], unlinked;
    "path spaced", ["translated-identifier"], |case| each(paths(case), |span| span.of(case.text).replacen('/', "/ ", 2).trim_start().to_owned());
    "path translated", ["translated-identifier", "changed-code-span"], |case| each(paths(case), |span| { let path = span.of(case.text); let cut = path.rfind('/').unwrap_or(0); format!("{}/ficheiro{}", &path[..cut], &path[cut + 1..]) });
    "placeholder scrambled", ["scrambled-placeholder"], scrambled;
    "letters double encoded", ["mojibake"], |case| each(accents(case), |span| double_encoded(span.of(case.text)));
    "replacement character", ["mojibake"], |case| each(accents(case), |_| "\u{fffd}".to_owned());
    "locale in a link", ["hard-coded-locale"], |case| each(own_links(case), |span| span.of(case.text).replacen("example.com/", "example.com/en-us/", 1));
    "bidi control in an anchor", ["hidden-character"], |case| each(heading_anchors(case).map(|(_, name)| Span::at(name.start as usize + 1)), |_| "\u{202e}".to_owned());
    "emphasis broken", ["broken-emphasis"], broken_emphasis;
    // Includes, metadata, form.
    "include lost", ["dropped-include"], |case| remove(includes(case).map(|(whole, _)| whole));
    "include path changed", ["dropped-include", "missing-include"], |case| each(includes(case).map(|(_, path)| path), |span| span.of(case.text).replace(".md", "-pt.md"));
    "hash cut", ["invalid-metadata"], |case| remove(metadata(case, "ms.openlocfilehash").map(|span| Span::new(span.end as usize - 4, span.end as usize)));
    "locale of another language", ["locale-mismatch"], |case| each(metadata(case, "ms.contentlocale"), |_| "ja-JP".to_owned());
    "conflict markers", ["merge-conflict"], conflicts;
}

/// Bytes of the value of code lines.
fn code_values<'a>(case: &'a Case<'_>) -> impl Iterator<Item = Span> + 'a {
    let single = |span: &Span| !span.of(case.text).contains(['/', ' ']) && span.len() >= 6;
    case.document
        .entries
        .iter()
        .filter(|entry| entry.proved)
        .filter_map(|entry| entry.code_line.as_ref())
        .map(|line| line.value)
        .filter(single)
}

fn page_codes<'a>(case: &'a Case<'_>) -> impl Iterator<Item = Span> + 'a {
    let page = case.document.entries.iter().filter(|entry| entry.shape == EntryShape::Page);
    page.filter_map(|entry| entry.heading_code).filter(|span| span.of(case.text).bytes().any(|b| b.is_ascii_uppercase()))
}

fn heading_codes<'a>(case: &'a Case<'_>) -> impl Iterator<Item = Span> + 'a {
    case.document.entries.iter().filter(|entry| entry.codes.len() == 1 && entry.proved).filter_map(|entry| entry.heading_code)
}

fn code_lines<'a>(case: &'a Case<'_>) -> impl Iterator<Item = Span> + 'a {
    case.document.entries.iter().filter(|entry| entry.proved).filter_map(|entry| entry.code_line.as_ref()).map(|line| line.span)
}

fn message_lines<'a>(case: &'a Case<'_>) -> impl Iterator<Item = Span> + 'a {
    case.document.entries.iter().filter_map(|entry| entry.message_line.as_ref()).map(|line| line.span)
}

/// `**Foutcode**:` becomes `**Fout**code :`.
fn broken_labels(case: &Case<'_>) -> Vec<Site> {
    let lines = case.document.entries.iter().filter_map(|entry| entry.code_line.as_ref());
    let two_words = |span: &Span| span.of(case.text).contains(' ');
    each(lines.map(|line| line.label).filter(two_words).map(|label| Span::new(label.start as usize, label.end as usize + 2)), |span| {
        let label = span.of(case.text).trim_end_matches('*');
        let (start, end) = label.rsplit_once(' ').unwrap_or((label, ""));
        format!("{start}**{end}")
    })
}

fn english_labels(case: &Case<'_>) -> Vec<Site> {
    let other = |line: &&doccheck::document::LabelLine| !line.text.starts_with("Error");
    let codes = case.document.entries.iter().filter_map(|entry| entry.code_line.as_ref()).filter(other);
    each(codes.map(|line| line.label), |_| "Error code".to_owned())
}

fn entries<'a>(case: &'a Case<'_>) -> impl Iterator<Item = Span> + 'a {
    let sections = case.document.entries.iter().filter(|entry| entry.shape == EntryShape::Section && entry.proved);
    sections.map(|entry| case.whole_lines(case.document.section(entry.section).span))
}

/// The code line of an entry with the code of the one before.
fn code_of_another(case: &Case<'_>) -> Vec<Site> {
    let values: Vec<Span> = code_values(case).collect();
    values.windows(2).map(|pair| Site::one(pair[1], pair[0].of(case.text))).collect()
}

/// Codes of other entries in running text, as the base has them.
fn codes_in_text(case: &Case<'_>) -> Vec<Span> {
    let mut found = Vec::new();
    for (block, inline) in case.inlines().filter(|(block, inline)| inline.kind == InlineKind::Text && block.kind == BlockKind::Paragraph) {
        for (at, word) in doccheck::document::codes::numbered_words(inline.span.of(case.text)) {
            let once = block.span.of(case.text).matches(word).count() == 1
                && case.text.matches(word).count() == case.base_text.matches(word).count();
            if once && case.collection.knows_code(word) {
                found.push(Span::new(inline.span.start as usize + at, inline.span.start as usize + at + word.len()));
            }
        }
    }
    found
}

fn causes<'a>(case: &'a Case<'_>) -> impl Iterator<Item = Span> + 'a {
    case.document.entries.iter().flat_map(|entry| &entry.causes).filter(|cause| cause.section.is_none()).map(|cause| cause.span)
}

fn cause_numbers<'a>(case: &'a Case<'_>) -> impl Iterator<Item = Span> + 'a {
    case.document
        .entries
        .iter()
        .filter(|entry| entry.causes.len() > 1)
        .flat_map(|entry| &entry.causes)
        .map(|cause| cause.number_span)
        .filter(|span| !span.is_empty())
}

/// The link of a cause without its brackets and target.
fn unlinked_causes(case: &Case<'_>) -> Vec<Site> {
    let links = case.document.entries.iter().flat_map(|entry| &entry.causes).filter_map(|cause| cause.link);
    each(links.map(|link| case.document.links[link as usize].span), |span| {
        let raw = span.of(case.text);
        raw.split("](").next().unwrap_or(raw).trim_start_matches('[').to_owned()
    })
}

/// The targets of neighbouring causes.
fn cause_targets(case: &Case<'_>) -> Vec<(Span, Span)> {
    let of = |cause: &doccheck::document::Cause| cause.link.map(|link| case.document.links[link as usize].target_span);
    let pairs = case.document.entries.iter().flat_map(|entry| entry.causes.windows(2));
    pairs.filter_map(|pair| of(&pair[0]).zip(of(&pair[1]))).collect()
}

fn exchanged(pairs: Vec<(Span, Span)>, text: &str) -> Vec<Site> {
    let swap = |(a, b): (Span, Span)| {
        Site(vec![Edit { span: a, replacement: b.of(text).to_owned() }, Edit { span: b, replacement: a.of(text).to_owned() }])
    };
    pairs.into_iter().map(swap).collect()
}

/// Neighbouring causes change places, their numbers stay.
fn reordered_causes(case: &Case<'_>) -> Vec<Site> {
    let pairs = case.document.entries.iter().flat_map(|entry| entry.causes.windows(2));
    let links = pairs.filter_map(|pair| {
        let of = |cause: &doccheck::document::Cause| cause.link.map(|link| case.document.links[link as usize].span);
        of(&pair[0]).zip(of(&pair[1]))
    });
    exchanged(links.collect(), case.text)
}

/// Items of lists whose base has as many.
fn items(case: &Case<'_>, ordered: bool) -> Vec<Span> {
    let blocks = &case.document.outline.blocks;
    let list = |block: &Block| block.parent.map(|parent| &blocks[parent as usize]);
    let wanted = |block: &&Block| {
        block.kind == BlockKind::Item
            && list(block)
                .is_some_and(|list| matches!(list.kind, BlockKind::List { start } if start.is_some() == ordered) && list.parent.is_none())
            && block.end as usize <= blocks.len()
            && blocks[block.end as usize - 1].kind == BlockKind::Paragraph
    };
    let several = |block: &&Block| list(block).is_some_and(|list| list.span.of(case.text).lines().count() > 2);
    case.blocks().filter(wanted).filter(several).map(|block| case.whole_lines(block.span)).collect()
}

fn ordered_items(case: &Case<'_>) -> Vec<Span> {
    items(case, true)
}

fn bullets(case: &Case<'_>) -> Vec<Span> {
    items(case, false)
}

/// The mark of an item that is not the first of its list is lost with its line break.
fn merged_items(case: &Case<'_>) -> Vec<Site> {
    let blocks = &case.document.outline.blocks;
    let second =
        |block: &&Block| block.kind == BlockKind::Item && block.parent.is_some_and(|list| blocks[list as usize + 1].span != block.span);
    let mark = |block: &Block| {
        let raw = block.span.of(case.text);
        let body = raw.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '*' | '+' | '.' | ')')).trim_start();
        let start = case.text[..block.span.start as usize].trim_end().len();
        Span::new(start, block.span.start as usize + raw.len() - body.len())
    };
    each(case.blocks().filter(second).map(mark), |_| " ".to_owned())
}

fn headings<'a>(case: &'a Case<'_>) -> impl Iterator<Item = (SectionId, SectionId)> + 'a {
    case.comparison.sections.iter().filter(|pair| pair.confidence >= 0.9).filter_map(|pair| pair.left.zip(pair.right)).filter(
        |(left, _)| {
            let section = case.document.section(*left);
            (2..=5).contains(&section.level) && section.heading.of(case.text).starts_with('#')
        },
    )
}

/// The construct and the name of anchors on headings that the base has too.
fn heading_anchors<'a>(case: &'a Case<'_>) -> impl Iterator<Item = (Span, Span)> + 'a {
    let named = |section: SectionId| {
        case.document.section_anchors(section).filter(|anchor| anchor.origin != AnchorOrigin::Derived).collect::<Vec<_>>()
    };
    headings(case).filter_map(move |(left, right)| {
        let [anchor] = named(left)[..] else { return None };
        let same = case.base.section_anchors(right).filter(|other| other.name == anchor.name).count() == 1;
        let unique = case.document.anchors.iter().filter(|other| other.name == anchor.name).count() == 1;
        (same && unique && anchor.name.len() > 3).then_some((anchor.whole, anchor.span))
    })
}

/// Sections without entries or subsections that something names.
fn sections(case: &Case<'_>) -> Vec<Span> {
    let named = heading_anchors(case).map(|(whole, _)| case.document.section_at(whole.start)).collect::<Vec<_>>();
    let whole = named
        .into_iter()
        .map(|id| case.document.section(id))
        .filter(|section| section.span.end > section.heading.end && !section.content.is_empty());
    whole.map(|section| case.whole_lines(section.span)).collect()
}

/// Fragments of links inside the page.
fn same_page_links(case: &Case<'_>) -> Vec<Span> {
    // What an include leads to may be defined where it is included.
    let links = case.document.links.iter().filter(|link| link.kind == LinkKind::Link && link.target.len() > 4 && !case.document.is_include);
    let sound = |target: &str| {
        case.document
            .anchors
            .iter()
            .any(|anchor| Some(anchor.name.as_str()) == target.strip_prefix('#') && anchor.origin != AnchorOrigin::Derived)
    };
    let lower = |target: &str| target.bytes().any(|b| b.is_ascii_lowercase());
    let plain = links.filter(|link| sound(&link.target) && lower(&link.target) && link.target_span.of(case.text) == link.target);
    plain.map(|link| Span::new(link.target_span.start as usize + 1, link.target_span.end as usize)).collect()
}

fn table_rows<'a>(case: &'a Case<'_>) -> impl Iterator<Item = Span> + 'a {
    case.blocks().filter(|block| block.kind == BlockKind::TableRow).map(|block| block.span)
}

/// The second line of tables.
fn table_rules(case: &Case<'_>) -> Vec<Span> {
    let heads = case.blocks().filter(|block| block.kind == BlockKind::TableHead);
    heads.map(|block| case.whole_lines(Span::at(case.whole_lines(block.span).end as usize))).collect()
}

/// The last cell of a row is cut off, closing pipe included.
fn short_rows(case: &Case<'_>) -> Vec<Site> {
    let cut = |span: Span| {
        let raw = span.of(case.text).trim_end();
        let end = span.start as usize + raw.len();
        let body = raw.strip_suffix('|')?;
        let pipe = body.rfind('|').filter(|at| *at > 0 && !body[..*at].ends_with('\\') && !raw.contains('`'))?;
        Some(Span::new(span.start as usize + pipe + 1, end))
    };
    remove(table_rows(case).filter_map(cut))
}

fn keywords(case: &Case<'_>) -> Vec<Span> {
    alerts(case.document, case.text)
        .into_iter()
        .filter(|alert| case.paired(alert.line.start).is_some())
        .map(|alert| alert.keyword)
        .collect()
}

/// The lines that open alerts.
fn alert_lines(case: &Case<'_>) -> Vec<Span> {
    let quoted = alerts(case.document, case.text).into_iter().filter(|alert| case.paired(alert.line.start).is_some());
    quoted.filter(|alert| alert.line.of(case.text).starts_with(['>', '/', ':'])).map(|alert| alert.line).collect()
}

fn code_blocks<'a>(case: &'a Case<'_>) -> impl Iterator<Item = &'a Block> + 'a {
    case.blocks().filter(|block| matches!(block.kind, BlockKind::Code { info: Some(_), closed: true }) && block.parent.is_none())
}

/// A name inside code that the base's code has too.
fn code_words(case: &Case<'_>) -> Vec<Span> {
    let known = |info: &str| {
        ["python", "py", "cpp", "c++", "bash", "js", "ts", "html", "console"]
            .contains(&doccheck::document::code_text::language(info).as_str())
    };
    let blocks = code_blocks(case).filter(|block| matches!(&block.kind, BlockKind::Code { info: Some(info), .. } if known(info)));
    blocks
        .filter_map(|block| {
            let (span, line) = doccheck::document::code_text::lines(block, case.text).into_iter().next()?;
            let raw = span.of(case.text);
            let end = raw.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(raw.len());
            (end >= 3 && line.starts_with(&raw[..end]) && case.base_has(&raw[..end]))
                .then(|| Span::new(span.start as usize, span.start as usize + end))
        })
        .collect()
}

/// The language of fences.
fn languages(case: &Case<'_>) -> Vec<Span> {
    code_blocks(case)
        .filter_map(|block| {
            let BlockKind::Code { info: Some(info), .. } = &block.kind else { return None };
            let word = doccheck::document::code_text::language(info);
            let start = block.span.start as usize + block.span.of(case.text).find(|c| !matches!(c, '`' | '~'))?;
            (word.len() > 1 && case.text[start..].to_lowercase().starts_with(&word)).then(|| Span::new(start, start + word.len()))
        })
        .collect()
}

fn closing_fences(case: &Case<'_>) -> Vec<Span> {
    // A later fence would close the open one: only the last block of a page is left open for good.
    code_blocks(case).last().map(|block| case.whole_lines(Span::at(block.span.end as usize))).into_iter().collect()
}

/// A paragraph replaced by the base's own.
fn untranslated_paragraphs(case: &Case<'_>) -> Vec<Site> {
    let english = case.base.locale.as_ref().is_none_or(|locale| locale.language() == "en") || case.base.reference_only;
    if !english {
        return Vec::new();
    }
    let mut found = Vec::new();
    for pair in case.comparison.sections.iter().filter(|pair| pair.confidence >= 0.9) {
        let (Some(left), Some(right)) = (pair.left, pair.right) else { continue };
        for (l, r) in doccheck::alignment::blocks::text_blocks(case.document, case.text, left, case.base, case.base_text, right) {
            let (own, base) = (&case.document.outline.blocks[l as usize], &case.base.outline.blocks[r as usize]);
            let words = case.base.outline.plain_text(base.inlines.clone(), case.base_text);
            if own.kind == BlockKind::Paragraph
                && own.parent.is_none()
                && doccheck::document::languages::english_words(&words) >= 3
                && words.split_whitespace().count() >= 9
            {
                found.push(Site::one(own.span, base.span.of(case.base_text)));
            }
        }
    }
    found
}

fn images<'a>(case: &'a Case<'_>) -> impl Iterator<Item = (Span, Span)> + 'a {
    let links = case.document.links.iter().filter(|link| link.kind == LinkKind::Image && case.paired(link.span.start).is_some());
    links.filter(|link| link.span.of(case.text).starts_with('!')).map(|link| (link.span, link.target_span))
}

/// Code spans that stand once in the document and in its base.
fn code_spans<'a>(case: &'a Case<'_>) -> impl Iterator<Item = (Span, Span)> + 'a {
    let once =
        |inner: Span| case.text.matches(inner.of(case.text)).count() == 1 && case.base_text.matches(inner.of(case.text)).count() == 1;
    let spans = case
        .inlines()
        .filter(|(block, inline)| inline.kind == InlineKind::Code && matches!(block.kind, BlockKind::Paragraph | BlockKind::TableCell));
    spans.filter(move |(_, inline)| inline.inner.len() >= 4 && once(inline.inner)).map(|(_, inline)| (inline.span, inline.inner))
}

/// Links to other places, written in place, that stand once.
fn out_links<'a>(case: &'a Case<'_>) -> impl Iterator<Item = (Span, Span)> + 'a {
    let links = case.document.links.iter().filter(|link| link.kind == LinkKind::Link && case.paired(link.span.start).is_some());
    let out = |target: &str| !target.starts_with('#') && target.len() > 6;
    let once = |target: &str| {
        case.document.links.iter().filter(|link| link.target == target).count() == 1
            && case.base.links.iter().any(|link| link.target == target)
    };
    links
        .filter(move |link| out(&link.target) && link.target_span.of(case.text) == link.target && once(&link.target))
        .map(|link| (link.span, link.target_span))
}

/// A link of which only the text is left.
fn unlinked(case: &Case<'_>) -> Vec<Site> {
    each(out_links(case).map(|(span, _)| span), |span| {
        let raw = span.of(case.text);
        raw.split("](").next().unwrap_or(raw).trim_start_matches('[').to_owned()
    })
}

/// Paths with three parts and more that the base has too.
fn paths(case: &Case<'_>) -> Vec<Span> {
    let mut found = Vec::new();
    for (block, inline) in case.inlines().filter(|(_, inline)| matches!(inline.kind, InlineKind::Text | InlineKind::Code)) {
        let flat = doccheck::document::flat::Flat::of(&case.document.outline, case.text, block);
        for name in doccheck::document::identifiers::identifiers(&flat) {
            let span = flat.span(&name.range);
            let path = span.of(case.text);
            let inside = inline.inner.start <= span.start && span.end <= inline.inner.end;
            if inside && path.starts_with('/') && path.matches('/').count() >= 3 && !path.ends_with('/') && case.base_has(path) {
                found.push(span);
            }
        }
    }
    found
}

/// `Prefix_`, a placeholder, `_`, a placeholder: the two placeholders change places.
fn scrambled(case: &Case<'_>) -> Vec<Site> {
    let mut found = Vec::new();
    for block in case.blocks() {
        let inlines: Vec<&Inline> = case.document.outline.inlines_of(block).map(|(_, inline)| inline).collect();
        for run in inlines.windows(4) {
            let [prefix, first, joint, second] = run else { continue };
            let is_run = prefix.kind == InlineKind::Text
                && prefix.span.of(case.text).ends_with('_')
                && first.kind == InlineKind::Code
                && joint.span.of(case.text) == "_"
                && second.kind == InlineKind::Code;
            if is_run {
                let all = Span::new(first.span.start as usize, second.span.end as usize);
                found.push(Site::one(all, format!("{} _ {}", second.span.of(case.text), first.span.of(case.text))));
            }
        }
    }
    found
}

/// Accented Latin letters in paragraphs.
fn accents(case: &Case<'_>) -> Vec<Span> {
    let mut found = Vec::new();
    for (_, inline) in case.inlines().filter(|(block, inline)| inline.kind == InlineKind::Text && block.kind == BlockKind::Paragraph) {
        let raw = inline.span.of(case.text);
        if let Some((at, c)) = raw
            .char_indices()
            .find(|(at, c)| ('à'..='ü').contains(c) && *c != '÷' && raw[*at..].chars().nth(1).is_some_and(char::is_alphabetic))
        {
            found.push(Span::new(inline.span.start as usize + at, inline.span.start as usize + at + c.len_utf8()));
        }
    }
    found
}

/// What UTF-8 looks like when it is read as Latin-1.
fn double_encoded(text: &str) -> String {
    text.bytes().map(char::from).collect()
}

/// Absolute links to the documentation's own site.
fn own_links(case: &Case<'_>) -> Vec<Span> {
    let own = |target: &str| target.starts_with("https://docs.example.com/") && !target.contains("/en-us/");
    case.document.links.iter().filter(|link| own(&link.target)).map(|link| link.target_span).collect()
}

/// A strong emphasis whose closing marks have a space before them.
fn broken_emphasis(case: &Case<'_>) -> Vec<Site> {
    let strong = case.inlines().filter(|(block, inline)| inline.kind == InlineKind::Strong && block.kind == BlockKind::Paragraph);
    let plain =
        strong.filter(|(_, inline)| inline.span.of(case.text).starts_with("**") && !inline.inner.of(case.text).contains(['*', '[', '<']));
    let labelled = |span: Span| case.text[span.end as usize..].trim_start().starts_with(':');
    each(
        plain.map(|(_, inline)| inline.inner).filter(|inner| !labelled(Span::new(inner.start as usize, inner.end as usize + 2))),
        |inner| format!("{} ", inner.of(case.text)),
    )
}

fn includes<'a>(case: &'a Case<'_>) -> impl Iterator<Item = (Span, Span)> + 'a {
    let links = case.document.links.iter().filter(|link| link.kind == LinkKind::Include && case.paired(link.span.start).is_some());
    links
        .filter(|link| link.target_span.of(case.text).ends_with(".md") && case.base_has(link.target_span.of(case.text)))
        .map(|link| (link.span, link.target_span))
}

fn metadata<'a>(case: &'a Case<'_>, key: &str) -> impl Iterator<Item = Span> + 'a {
    case.document.front_matter.get(key).map(|field| field.value_span).filter(|span| span.len() > 4).into_iter()
}

/// The marks of a merge around a paragraph.
fn conflicts(case: &Case<'_>) -> Vec<Site> {
    let paragraphs = case.blocks().filter(|block| block.kind == BlockKind::Paragraph && block.parent.is_none());
    each(paragraphs.map(|block| block.span), |span| {
        let text = span.of(case.text);
        format!("<<<<<<< HEAD\n{text}\n=======\n{text}\n>>>>>>> branch")
    })
}
