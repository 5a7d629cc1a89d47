//! Numbered groups: which are causes, which are steps, which are only numbered sections.
//!
//! An item is an ordinal beside one word, then a colon, in strong emphasis, a heading or a list item.
//! What a group is shows from the group: causes link to sections of the same page.

use super::lines::{bare_link_line, item_text, items_of, ordinal_label, ordinal_line, plain_ordinal_line, visual_lines};
use super::model::{Document, LabelForm, LinkKind, OrdinalItem, OrdinalList, SectionId};
use crate::lexicon::{Term, lexicon};
use crate::markdown::BlockKind;
use crate::source::Span;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The numbered groups of a document, by what they are.
#[derive(Debug, Clone, Default)]
pub struct Lists {
    /// Groups of causes.
    pub causes: Vec<OrdinalList>,
    /// Groups of steps whose items link to sections of the page.
    pub steps: Vec<OrdinalList>,
    /// Lines that are only a link in strong emphasis, with their sections: causes where an entry has no others.
    pub bare: Vec<(SectionId, OrdinalItem)>,
}

/// What holds the items of a group; items of different containers never form one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Container {
    Lines,
    Items,
    Headings(u8),
}

struct Group {
    container: Container,
    list: OrdinalList,
}

/// Finds all numbered groups.
#[must_use]
pub fn lists(document: &Document, text: &str) -> Lists {
    let mut bare = Vec::new();
    let groups = groups(document, text, &mut bare);
    let mut lists = Lists { bare, ..Lists::default() };
    let cause_words = cause_words(document, &groups);
    for group in groups {
        let word = group.list.items.first().and_then(|item| item.form.as_ref()).map(|form| form.word.to_lowercase()).unwrap_or_default();
        let linked = mostly_linked(document, &group.list);
        let ordinal_anchors = matches!(group.container, Container::Headings(_)) && numbered_anchors(document, &group.list);
        let term = term_of(&group.list);
        match term {
            Some(Term::Step) if linked => lists.steps.push(group.list),
            Some(Term::Step) => {}
            Some(_) if linked || ordinal_anchors || cause_words.contains_key(&word) => lists.causes.push(group.list),
            None if linked || (ordinal_anchors && cause_words.contains_key(&word)) => lists.causes.push(group.list),
            _ => {}
        }
    }
    lists
}

/// What the lexicon says of the items' labels: causes or steps; `None` where it does not know them.
fn term_of(list: &OrdinalList) -> Option<Term> {
    list.items.iter().find_map(|item| {
        let form = item.form.as_ref()?;
        let phrase = if form.number_first { format!("{}. {}", item.number?, form.word) } else { format!("{} {}", form.word, item.number?) };
        let terms: Vec<Term> = lexicon().recognise_ordinal(&phrase).into_iter().map(|m| m.term).collect();
        match (terms.contains(&Term::Cause), terms.contains(&Term::Step)) {
            (true, false) => Some(Term::Cause),
            (false, true) => Some(Term::Step),
            _ => None,
        }
    })
}

/// Words of the groups that link to sections and that nothing calls steps: what this document calls a cause.
fn cause_words(document: &Document, groups: &[Group]) -> HashMap<String, usize> {
    let mut words = HashMap::new();
    for group in groups.iter().filter(|g| mostly_linked(document, &g.list) && term_of(&g.list) != Some(Term::Step)) {
        for form in group.list.items.iter().filter_map(|item| item.form.as_ref()) {
            *words.entry(form.word.to_lowercase()).or_insert(0) += 1;
        }
    }
    words
}

fn mostly_linked(document: &Document, list: &OrdinalList) -> bool {
    let linked = list.items.iter().filter(|item| item.link.is_some_and(|l| document.links[l as usize].target.starts_with('#'))).count();
    linked * 2 >= list.items.len()
}

/// Whether the headings' anchors read `cause-1-…`, `cause-2-…`.
fn numbered_anchors(document: &Document, list: &OrdinalList) -> bool {
    let matching = list.items.iter().filter(|item| {
        let (Some(section), Some(number)) = (item.section, item.number) else { return false };
        document.section_anchors(section).any(|anchor| anchor_ordinal(&anchor.name).is_some_and(|(word, n)| n == number && word == "cause"))
    });
    matching.count() * 2 >= list.items.len().max(1)
}

/// The word and number that an anchor such as `cause-2-the-disk-is-full` starts with.
#[must_use]
pub fn anchor_ordinal(anchor: &str) -> Option<(&str, u32)> {
    let (word, rest) = anchor.split_once('-')?;
    let digits = rest.split('-').next()?;
    (word.bytes().all(|b| b.is_ascii_alphabetic()) && !digits.is_empty() && digits.len() <= 3).then_some(())?;
    Some((word, digits.parse().ok()?))
}

fn groups(document: &Document, text: &str, bare: &mut Vec<(SectionId, OrdinalItem)>) -> Vec<Group> {
    let outline = &document.outline;
    let mut links_by_place: BTreeMap<u32, u32> = BTreeMap::new();
    for (at, link) in document.links.iter().enumerate() {
        if link.kind == LinkKind::Link {
            links_by_place.insert(link.span.start, u32::try_from(at).unwrap_or(u32::MAX));
        }
    }
    let link_at = |inline: u32| links_by_place.get(&outline.inlines[inline as usize].span.start).copied();
    let mut groups: Vec<Group> = Vec::new();
    for (number, section) in document.sections.iter().enumerate() {
        let id = SectionId(u32::try_from(number).unwrap_or(u32::MAX));
        if section.level > 0
            && let Some(item) = heading_item(document, text, id, &links_by_place)
        {
            let parent = section.parent.unwrap_or(SectionId(0));
            add(&mut groups, Container::Headings(section.level), parent, item);
        }
        for at in section.content.clone() {
            let block = &outline.blocks[at as usize];
            if block.kind != BlockKind::Paragraph || !text[block.span.range()].contains("**") && !text[block.span.range()].contains("__") {
                continue;
            }
            let in_item = outline.ancestors(at).skip(1).any(|up| outline.blocks[up as usize].kind == BlockKind::Item);
            let container = if in_item { Container::Items } else { Container::Lines };
            let mut plain = Vec::new();
            let lines = visual_lines(outline, text, block.inlines.clone()).into_iter();
            for line in lines.flat_map(|line| items_of(outline, text, line)) {
                if let Some(item) = ordinal_line(outline, text, &line, link_at) {
                    add(&mut groups, container, id, item);
                } else if let Some(item) = plain_ordinal_line(outline, text, &line, link_at) {
                    plain.push(item);
                } else if let Some(item) = bare_link_line(outline, text, &line, link_at)
                    && !in_item
                {
                    bare.push((id, item));
                }
            }
            join(&mut groups, container, id, plain);
        }
    }
    groups
}

/// Adds the items of a paragraph that lost their emphasis to the group beside them: to the last one of its container and
/// section, those that have its word and a number that it lacks.
fn join(groups: &mut [Group], container: Container, section: SectionId, plain: Vec<OrdinalItem>) {
    if plain.is_empty() {
        return;
    }
    let Some(group) = groups.iter_mut().rfind(|group| group.container == container && group.list.section == section) else { return };
    let items = &mut group.list.items;
    let word = |item: &OrdinalItem| item.form.as_ref().map(|form| form.word.to_lowercase());
    let Some(own) = items.last().and_then(word) else { return };
    let mut numbers: HashSet<Option<u32>> = items.iter().map(|item| item.number).collect();
    items.extend(plain.into_iter().filter(|item| word(item).as_ref() == Some(&own) && numbers.insert(item.number)));
    items.sort_by_key(|item| item.span.start);
}

/// Adds an item to the last group of its container and section, or opens a group where the numbers start
/// again with another word.
fn add(groups: &mut Vec<Group>, container: Container, section: SectionId, item: OrdinalItem) {
    let fits = groups.iter().rposition(|group| group.container == container && group.list.section == section).filter(|&at| {
        let last = groups[at].list.items.last().and_then(|last| last.form.as_ref());
        let same_word = last.zip(item.form.as_ref()).is_some_and(|(a, b)| a.word.to_lowercase() == b.word.to_lowercase());
        same_word || item.number != Some(1)
    });
    match fits {
        Some(at) => groups[at].list.items.push(item),
        None => groups.push(Group { container, list: OrdinalList { items: vec![item], section } }),
    }
}

fn heading_item(document: &Document, text: &str, id: SectionId, links: &BTreeMap<u32, u32>) -> Option<OrdinalItem> {
    let section = document.section(id);
    let label = ordinal_label(section.title.of(text).trim_start_matches("**"))?;
    let skipped = section.title.of(text).len() - section.title.of(text).trim_start_matches("**").len();
    let base = section.title.start as usize + skipped;
    let block = &document.outline.blocks[section.block as usize];
    let (text_span, plain) = item_text(&document.outline, text, &block.inlines, base + label.end);
    let link = links.range(section.title.start..section.title.end.max(section.title.start + 1)).next().map(|(_, &link)| link);
    Some(OrdinalItem {
        span: section.title,
        label: Span::new(base, base + label.end),
        number_span: Span::new(base + label.digits.start as usize, base + label.digits.end as usize),
        number: Some(label.number),
        form: Some(LabelForm { number_first: label.number_first, word: label.word }),
        link,
        text_span,
        text: plain,
        section: Some(id),
    })
}
