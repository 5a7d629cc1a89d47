//! The damages: what translation and editing do to sound texts, each of the kind that one rule mends.

use doccheck::document::lines::COLONS;
use doccheck::document::{Anchor, AnchorOrigin, Collection, Document, EntryShape, LabelLine, LinkKind, patterns};
use doccheck::finding::Edit;
use doccheck::lexicon::{Term, lexicon};
use doccheck::source::Span;
use std::collections::BTreeSet;

/// A sound document among the others of its article.
pub struct Sound<'a> {
    pub collection: &'a Collection,
    pub document: &'a Document,
    pub text: &'a str,
}

/// One kind of damage.
pub struct Damage {
    /// The rule whose fix is to undo it.
    pub rule: &'static str,
    pub name: &'static str,
    /// Every way to do it to a document: edits that belong together.
    pub ways: fn(&Sound<'_>) -> Vec<Vec<Edit>>,
}

/// Pages of what the article of the tests has none of: files by path.
pub const EXTRAS: &[(&str, &str)] = &[
    (
        "sv-SE/articles/groups.md",
        "---\ntitle: Grupper\nms.contentlocale: sv-SE\nms.translationtype: MT\n---\n# <a name=\"groups\"></a>Grupper\n\n\
         Varje region har en egen grupp med namnet HarborRG_`<Region>`_`<Number>`. Ta inte bort den.\n\n\
         ## <a name=\"rename\"></a>Byta namn\n\nNya grupper heter HarborRG_`<Region>`_`<Number>`, och gamla grupper heter likadant.\n\n\
         Läs mer om [regioner](https://docs.example.com/harbor/regions) och [grupper](https://docs.example.com/harbor/groups?view=latest).\n\n\
         Loggen ligger i /var/log/harbor/agent.log, och filen /etc/harbor/agent.conf styr den.\n\n\
         Välj **Stoppa export** och sedan **Starta om**.\n\nGå till [namnbytet](#rename).\n",
    ),
    (
        "nl-NL/articles/groups.md",
        "---\ntitle: Groepen\nms.contentlocale: nl-NL\nms.translationtype: MT\n---\n# <a name=\"groups\"></a>Groepen\n\n\
         Elke regio heeft een eigen groep met de naam HarborRG_`<Region>`_`<Number>`. Verwijder die niet.\n\n\
         ## <a name=\"rename\"></a>Naam wijzigen\n\nNieuwe groepen heten HarborRG_`<Region>`_`<Number>`, en oude groepen ook.\n\n\
         Lees meer over [regio's](https://docs.example.com/harbor/regions) en [groepen](https://docs.example.com/harbor/groups?view=latest).\n\n\
         Het logboek staat in /var/log/harbor/agent.log, en het bestand /etc/harbor/agent.conf bepaalt dat.\n\n\
         Kies **Export stoppen** en daarna **Opnieuw starten**.\n\nGa naar [de naamswijziging](#rename).\n",
    ),
];

pub const DAMAGES: &[Damage] = &[
    Damage { rule: "hidden-character", name: "an invisible character in a link or an anchor", ways: hidden },
    Damage { rule: "hidden-character", name: "a Cyrillic letter in an anchor", ways: look_alike },
    Damage { rule: "broken-anchor", name: "a letter more in a target", ways: mistyped },
    Damage { rule: "anchor-case-mismatch", name: "capitals in a target", ways: capitals },
    Damage { rule: "anchor-case-mismatch", name: "underscores in a target", ways: underscores },
    Damage { rule: "duplicate-anchor", name: "an anchor twice", ways: twice },
    Damage { rule: "missing-heading-anchor", name: "a heading's anchors lost", ways: anchors_lost },
    Damage { rule: "translated-anchor", name: "an anchor translated, its links too", ways: |sound| translated(sound, true) },
    Damage { rule: "translated-anchor", name: "an anchor translated, its links not", ways: |sound| translated(sound, false) },
    Damage { rule: "hard-coded-locale", name: "a locale in an address", ways: locale_in_path },
    Damage { rule: "hard-coded-locale", name: "a language number in an address", ways: locale_in_query },
    Damage { rule: "corrupted-code", name: "a code taken apart", ways: |sound| codes(sound, spaced) },
    Damage { rule: "corrupted-code", name: "a code accented", ways: |sound| codes(sound, accented) },
    Damage { rule: "corrupted-code", name: "a code in small letters", ways: |sound| codes(sound, str::to_lowercase) },
    Damage { rule: "code-heading-mismatch", name: "another entry's code in a heading", ways: other_code },
    Damage { rule: "code-heading-mismatch", name: "a code behind the words", ways: code_last },
    Damage { rule: "missing-code-label", name: "a code line lost", ways: code_line_lost },
    Damage { rule: "broken-label", name: "a word slipped out of a label", ways: word_slipped },
    Damage { rule: "broken-label", name: "a colon slipped into a label", ways: colon_slipped },
    Damage { rule: "inconsistent-label", name: "a label cut in two", ways: label_cut },
    Damage { rule: "untranslated-label", name: "a label in the source language", ways: english_labels },
    Damage { rule: "untranslated-label", name: "a cause's label in the source language", ways: english_causes },
    Damage { rule: "cause-numbering", name: "a number repeated", ways: |sound| numbers(sound, |number| number - 1) },
    Damage { rule: "cause-numbering", name: "a number left out", ways: |sound| numbers(sound, |number| number + 1) },
    Damage { rule: "unlinked-cause", name: "a cause's link lost", ways: unlinked },
    Damage { rule: "swapped-cause-target", name: "the targets of two causes exchanged", ways: swapped },
    Damage { rule: "heading-level-mismatch", name: "a heading with its subheadings a level down", ways: lower },
    Damage { rule: "scrambled-placeholder", name: "a pattern spaced", ways: spaced_pattern },
    Damage { rule: "translated-identifier", name: "a path spaced", ways: spaced_path },
    Damage { rule: "broken-emphasis", name: "a space in front of closing asterisks", ways: spaced_emphasis },
    Damage { rule: "locale-mismatch", name: "another locale in the front matter", ways: other_locale },
];

fn edit(span: Span, replacement: impl Into<String>) -> Edit {
    Edit { span, replacement: replacement.into() }
}

/// Links to anchors of the page that exist, with their targets.
fn page_links<'a>(sound: &Sound<'a>) -> impl Iterator<Item = (Span, &'a str)> {
    let names: BTreeSet<&str> = sound.document.anchors.iter().map(|anchor| anchor.name.as_str()).collect();
    let text = sound.text;
    let links = sound.document.links.iter().filter(|link| link.kind == LinkKind::Link);
    links.filter_map(move |link| {
        let target = link.target_span.of(text).strip_prefix('#')?;
        names.contains(target).then_some((link.target_span, target))
    })
}

fn on_headings<'a>(sound: &Sound<'a>) -> impl Iterator<Item = &'a Anchor> {
    sound.document.anchors.iter().filter(|anchor| anchor.on_heading && anchor.origin != AnchorOrigin::Derived)
}

fn label_lines<'a>(sound: &Sound<'a>) -> impl Iterator<Item = &'a LabelLine> {
    sound.document.entries.iter().flat_map(|entry| [&entry.code_line, &entry.message_line]).flatten().filter(|line| !line.damaged)
}

fn hidden(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let links =
        page_links(sound).filter(|(_, target)| target.len() > 3).map(|(span, _)| vec![edit(Span::at(span.start as usize + 3), "\u{200b}")]);
    let anchors = on_headings(sound).filter(|anchor| anchor.name.is_char_boundary(2));
    links.chain(anchors.map(|anchor| vec![edit(Span::at(anchor.span.start as usize + 2), "\u{200d}")])).collect()
}

fn look_alike(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let letter = |anchor: &Anchor| anchor.name.match_indices('a').map(|(at, _)| at).find(|&at| at > 0);
    let at = |anchor: &Anchor| Some(anchor.span.start as usize + letter(anchor)?);
    on_headings(sound).filter_map(|anchor| at(anchor).map(|at| vec![edit(Span::new(at, at + 1), "а")])).collect()
}

fn mistyped(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    page_links(sound).filter(|(_, target)| target.len() >= 8).map(|(span, _)| vec![edit(Span::at(span.end as usize), "s")]).collect()
}

fn capitals(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let title_case = |target: &str| {
        let word = |word: &str| word.get(..1).map_or_else(|| word.to_owned(), |first| first.to_ascii_uppercase() + &word[1..]);
        target.split('-').map(word).collect::<Vec<_>>().join("-")
    };
    page_links(sound).map(|(span, target)| vec![edit(span, format!("#{}", title_case(target)))]).collect()
}

fn underscores(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    page_links(sound).map(|(span, target)| vec![edit(span, format!("#{}", target.replace('-', "_")))]).collect()
}

fn twice(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let again = |anchor: &Anchor| vec![edit(Span::at(anchor.whole.end as usize), anchor.whole.of(sound.text))];
    on_headings(sound).filter(|anchor| anchor.origin == AnchorOrigin::Explicit).map(again).collect()
}

fn anchors_lost(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let lost = |section: &doccheck::document::Section| {
        let anchors =
            || section.anchors.iter().map(|&at| &sound.document.anchors[at as usize]).filter(|a| a.origin != AnchorOrigin::Derived);
        let first = anchors().filter(|anchor| anchor.whole.end <= section.title.start).map(|anchor| anchor.whole.start).min();
        let last = anchors().filter(|anchor| anchor.whole.start >= section.title.end).map(|anchor| anchor.whole.end).max();
        match (first, last) {
            (Some(start), None) => Some(vec![edit(Span { start, end: section.title.start }, "")]),
            (None, Some(end)) => Some(vec![edit(Span { start: section.title.end, end }, "")]),
            _ => None,
        }
    };
    sound.document.sections.iter().skip(1).filter_map(lost).collect()
}

fn translated(sound: &Sound<'_>, links: bool) -> Vec<Vec<Edit>> {
    let rename = |anchor: &Anchor| {
        let name = format!("översatt-{}", anchor.name.chars().rev().filter(|c| c.is_alphanumeric()).collect::<String>());
        let mut edits = vec![edit(anchor.span, name.as_str())];
        if links {
            let own = page_links(sound).filter(|(_, target)| *target == anchor.name);
            edits.extend(own.map(|(span, _)| edit(span, format!("#{name}"))));
        }
        edits.sort();
        edits
    };
    let unique = |anchor: &&Anchor| sound.document.anchors.iter().filter(|other| other.name == anchor.name).count() == 1;
    on_headings(sound).filter(unique).map(rename).collect()
}

/// Addresses of the documentation's own: where the path begins, and where it ends.
fn own_addresses(sound: &Sound<'_>) -> Vec<(usize, usize)> {
    let hosts = ["https://docs.example.com", "https://docs.microsoft.com"];
    let place = |span: Span| {
        let address = span.of(sound.text);
        let host = hosts.iter().find(|host| address.strip_prefix(**host).is_some_and(|path| path.starts_with('/')))?;
        let start = span.start as usize + host.len();
        let end = span.start as usize + address.find('#').unwrap_or(address.len());
        Some((start, end))
    };
    sound.document.links.iter().filter_map(|link| place(link.target_span)).collect()
}

fn locale_in_path(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    own_addresses(sound).into_iter().map(|(start, _)| vec![edit(Span::at(start), "/en-us")]).collect()
}

fn locale_in_query(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let sign = |start: usize, end: usize| if sound.text[start..end].contains('?') { "&" } else { "?" };
    own_addresses(sound).into_iter().map(|(start, end)| vec![edit(Span::at(end), format!("{}clcid=0x409", sign(start, end)))]).collect()
}

/// Codes of one part in their code lines, damaged.
fn codes(sound: &Sound<'_>, damage: fn(&str) -> String) -> Vec<Vec<Edit>> {
    let lines = sound.document.entries.iter().filter_map(|entry| entry.code_line.as_ref().filter(|_| entry.written.len() == 1));
    lines.map(|line| vec![edit(line.value, damage(line.value.of(sound.text)))]).collect()
}

/// A space in front of the last word of a code.
fn spaced(code: &str) -> String {
    let last = code.char_indices().filter(|(_, c)| c.is_ascii_uppercase()).map(|(at, _)| at).next_back().filter(|&at| at > 0);
    last.map_or_else(|| code.to_owned(), |at| format!("{} {}", &code[..at], &code[at..]))
}

fn accented(code: &str) -> String {
    code.replacen('e', "é", 1)
}

fn other_code(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let entries = &sound.document.entries;
    let single = || entries.iter().filter(|entry| entry.shape == EntryShape::Section && entry.codes.len() == 1);
    let others = single().skip(1).chain(single().take(1));
    single().zip(others).filter_map(|(entry, other)| Some(vec![edit(entry.heading_code?, other.codes[0].as_str())])).collect()
}

fn code_last(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let section_entries = sound.document.entries.iter().filter(|entry| entry.shape == EntryShape::Section);
    let turned = section_entries.filter_map(|entry| {
        let title = sound.document.section(entry.section).title;
        let code = entry.heading_code.filter(|code| code.start == title.start)?;
        let words = Span { start: code.end, end: title.end }.of(sound.text).strip_prefix(" - ")?;
        Some(vec![edit(title, format!("{words} - {}", code.of(sound.text)))])
    });
    turned.collect()
}

fn code_line_lost(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let lines = sound.document.entries.iter().filter_map(|entry| Some((entry.code_line.as_ref()?, entry.message_line.as_ref()?)));
    lines.map(|(code, message)| vec![edit(Span { start: code.span.start, end: message.span.start }, "")]).collect()
}

fn word_slipped(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let slipped = |line: &LabelLine| {
        let (first, last) = line.label.of(sound.text).rsplit_once(' ')?;
        Some(vec![edit(line.markup, format!("**{first}**{last} :"))])
    };
    label_lines(sound).filter_map(slipped).collect()
}

fn colon_slipped(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let slipped = |line: &LabelLine| {
        let colon = line.markup.of(sound.text).chars().next_back().filter(|c| COLONS.contains(c))?;
        Some(vec![edit(line.markup, format!("**{}{colon}**", line.label.of(sound.text)))])
    };
    label_lines(sound).filter_map(slipped).collect()
}

fn label_cut(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let code_lines = sound.document.entries.iter().filter_map(|entry| entry.code_line.as_ref());
    let long = code_lines.filter(|line| !line.text.contains(' ') && line.text.is_ascii() && line.text.len() >= 6);
    long.map(|line| vec![edit(Span::at(line.label.end as usize - 4), " ")]).collect()
}

/// Whether the document's language is one that labels may be told to be foreign in.
fn attested(sound: &Sound<'_>) -> bool {
    let own = sound.document.locale.as_ref().filter(|locale| lexicon().is_attested(locale));
    own.is_some_and(|own| sound.collection.assumed_source().is_some_and(|source| !own.same_language(&source)))
}

fn english_labels(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let source = sound.collection.assumed_source().filter(|_| attested(sound));
    let english = |line: &LabelLine| {
        let term = lexicon().recognise_label(&line.text).first()?.term;
        Some(vec![edit(line.label, lexicon().write_label(source.as_ref()?, term)?)])
    };
    label_lines(sound).filter_map(english).collect()
}

fn english_causes(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let source = sound.collection.assumed_source().filter(|_| attested(sound));
    let english = |item: &doccheck::document::OrdinalItem| {
        let words = item.label.of(sound.text).trim_end().trim_end_matches(COLONS).trim_end();
        let span = Span::new(item.label.start as usize, item.label.start as usize + words.len());
        Some(vec![edit(span, lexicon().write_ordinal(source.as_ref()?, Term::Cause, item.number?)?)])
    };
    sound.document.cause_lists.iter().flat_map(|list| &list.items).filter_map(english).collect()
}

fn numbers(sound: &Sound<'_>, damage: fn(u32) -> u32) -> Vec<Vec<Edit>> {
    let items = sound.document.cause_lists.iter().flat_map(|list| list.items.iter().skip(1));
    items.filter_map(|item| Some(vec![edit(item.number_span, damage(item.number?).to_string())])).collect()
}

fn unlinked(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let items = sound.document.cause_lists.iter().flat_map(|list| &list.items);
    let links = items.filter_map(|item| item.link.map(|link| &sound.document.links[link as usize]));
    links.map(|link| vec![edit(link.span, link.text_span.of(sound.text))]).collect()
}

fn swapped(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let mut ways = Vec::new();
    for entry in &sound.document.entries {
        let targets: Vec<Span> =
            entry.causes.iter().filter_map(|cause| Some(sound.document.links[cause.link? as usize].target_span)).collect();
        ways.extend(
            targets
                .windows(2)
                .filter(|pair| pair[0].of(sound.text) != pair[1].of(sound.text))
                .map(|pair| vec![edit(pair[0], pair[1].of(sound.text)), edit(pair[1], pair[0].of(sound.text))]),
        );
    }
    ways
}

fn lower(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let sections = &sound.document.sections;
    let subtree = |(at, section): (usize, &doccheck::document::Section)| {
        let all = &sections[at..section.end as usize];
        let deeper = all.iter().all(|section| section.level < 6 && sound.text[section.heading.start as usize..].starts_with('#'));
        (section.level >= 2 && deeper).then(|| all.iter().map(|section| edit(Span::at(section.heading.start as usize), "#")).collect())
    };
    sections.iter().enumerate().skip(1).filter_map(subtree).collect()
}

fn spaced_pattern(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let blocks = u32::try_from(sound.document.outline.blocks.len()).unwrap_or(u32::MAX);
    let whole = patterns::chains(&sound.document.outline, sound.text, 0..blocks)
        .into_iter()
        .filter(|chain| chain.whole && chain.prefix().is_some());
    let parted = |chain: patterns::Chain| {
        let parts: Vec<&str> = chain.placeholders(sound.text).collect();
        let prefix = chain.prefix()?.span.of(sound.text);
        Some(vec![edit(chain.span(), format!("{prefix} {}", parts.join(" _ ")))])
    };
    whole.filter_map(parted).collect()
}

fn spaced_path(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let roots = sound.text.match_indices(" /var/").chain(sound.text.match_indices(" /etc/"));
    roots.map(|(at, _)| vec![edit(Span::at(at + 2), " ")]).collect()
}

fn spaced_emphasis(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let outline = &sound.document.outline;
    let plain = |strong: &&doccheck::markdown::Inline| {
        let inside = strong.inner.of(sound.text);
        strong.kind == doccheck::markdown::InlineKind::Strong
            && inside.chars().all(|c| c.is_alphanumeric() || c == ' ')
            && inside.len() > 6
            && sound.text[strong.span.end as usize..].starts_with(' ')
    };
    let moved = |strong: &doccheck::markdown::Inline| {
        let end = strong.span.end as usize;
        vec![edit(Span::at(strong.inner.end as usize), " "), edit(Span::new(end, end + 1), "")]
    };
    outline.inlines.iter().filter(plain).map(moved).collect()
}

fn other_locale(sound: &Sound<'_>) -> Vec<Vec<Edit>> {
    let declared = sound.document.declared_locale.iter().filter(|_| sound.document.locale.is_some());
    declared.map(|(span, tag)| vec![edit(*span, if tag.language() == "fi" { "et-EE" } else { "fi-FI" })]).collect()
}
