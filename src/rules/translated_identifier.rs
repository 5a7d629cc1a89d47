//! A path, file name, command or configuration key that was changed.

use super::{Check, ComparisonContext, DocumentContext, Findings, Rule, absent_in, first_line, pages};
use crate::alignment::{Relation, blocks};
use crate::document::flat::{Flat, Markup};
use crate::document::identifiers::{self, Damage, Kind};
use crate::document::{Article, Collection, Document, DocumentId, SectionId};
use crate::finding::{Applicability, Baseline, Fix, Role, RuleMeta, Scope, Severity};
use crate::markdown::Block;
use crate::source::Span;
use std::cell::LazyCell;
use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

/// The rule.
pub static RULE: Rule = Rule { meta: &META, checks: &[Check::Document(check_document), Check::Comparison(check_comparison)] };

static META: RuleMeta = RuleMeta {
    code: "DC506",
    name: "translated-identifier",
    severity: Severity::Error,
    scope: Scope::Article,
    since: "0.1.0",
    default_on: true,
    fix: Some(Applicability::Unsafe),
    yields_to: &["scrambled-placeholder", "corrupted-code"],
    arguments: &[
        ("kind", "`spaced`, `case`, `translated` or `missing`"),
        ("found", "the identifier as written"),
        ("expected", "the identifier as it should be, or empty"),
        ("evidence", "`baseline`, `elsewhere` or `itself`"),
    ],
    pages: pages!("translated-identifier"),
};

/// A name that looks damaged, and what shows it.
struct Suspect {
    damage: Damage,
    kind: &'static str,
    span: Span,
    found: String,
    section: SectionId,
}

fn check_document(context: &DocumentContext<'_>, findings: &mut Findings) {
    let mut known: Option<Known> = None;
    for suspect in suspects(context.document, context.text) {
        let known = known.get_or_insert_with(|| Known::of_article(context.collection, context.id));
        let elsewhere = known.expected(context, &suspect);
        if elsewhere.is_none() && matches!(suspect.damage, Damage::PerhapsSpaced | Damage::PerhapsGlued) {
            continue;
        }
        let joined: String = suspect.found.split_whitespace().collect();
        let evidence = if elsewhere.is_some() { "elsewhere" } else { "itself" };
        let kind = match &elsewhere {
            Some(name) if suspect.kind == "spaced" && !same_letters(name, &joined) => "translated",
            _ => suspect.kind,
        };
        let expected = elsewhere.unwrap_or_else(|| match suspect.damage {
            Damage::RootCase | Damage::ExtensionCase => joined.to_ascii_lowercase(),
            // The words of a key are translated as often as parted: joining them would be a guess.
            Damage::SpacedKey if !identifiers::is_file(&joined) => String::new(),
            _ => joined,
        });
        let fix = (!expected.is_empty()).then(|| {
            let glued_to = suspect.found.split('/').next().filter(|_| suspect.damage == Damage::PerhapsGlued);
            Fix::not_safe(suspect.span, glued_to.map_or_else(|| expected.clone(), |word| format!("{word} {expected}")))
        });
        let finding = context
            .finding(&META, suspect.span)
            .severity(if kind == "case" { Severity::Note } else { META.severity })
            .with("kind", kind)
            .with("found", suspect.found)
            .with("expected", expected)
            .with("evidence", evidence)
            .fix(fix);
        findings.push(finding);
    }
}

/// Whether two names differ in spaces and case alone.
fn same_letters(left: &str, right: &str) -> bool {
    let letters = |name: &str| name.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect::<String>();
    letters(left) == letters(right)
}

/// All names of a document that show by themselves, or perhaps, that they were damaged.
fn suspects(document: &Document, text: &str) -> Vec<Suspect> {
    let mut found = Vec::new();
    let worth = |block: &&Block| {
        let raw = block.span.of(text).as_bytes();
        !block.inlines.is_empty() && (identifiers::may_hold_damage(raw) || may_hold_option(raw))
    };
    for block in document.outline.blocks.iter().filter(worth) {
        let flat = Flat::of(&document.outline, text, block);
        for (damage, range) in identifiers::damages(&flat) {
            let span = flat.span(&range);
            let kind = match damage {
                Damage::Spaced | Damage::SpacedKey | Damage::PerhapsSpaced => "spaced",
                Damage::RootCase | Damage::ExtensionCase => "case",
                Damage::PerhapsGlued => "translated",
            };
            found.push(Suspect { damage, kind, span, found: flat.text[range].to_owned(), section: document.section_at(span.start) });
        }
        for (range, name) in flat.marked().filter_map(|(range, markup)| Some((range.clone(), glued_option(&flat.text[range], markup)?))) {
            let span = flat.span(&range);
            found.push(Suspect {
                damage: Damage::PerhapsSpaced,
                kind: "spaced",
                span,
                found: name.to_owned(),
                section: document.section_at(span.start),
            });
        }
    }
    found
}

/// Whether a block has a code span such as [`glued_option`] looks for, as far as its bytes tell.
fn may_hold_option(raw: &[u8]) -> bool {
    memchr::memchr_iter(b'`', raw).any(|at| {
        let name = raw[at + 1..].iter().take_while(|b| b.is_ascii_lowercase() || b.is_ascii_digit()).count();
        let rest = &raw[at + 1 + name..];
        name >= 2 && rest.first() == Some(&b'-') && rest[1..].iter().take(3).any(|b| *b == b'`')
    })
}

/// A code span that is a command's name with an option glued to it, `ps-e`.
fn glued_option(code: &str, markup: Markup) -> Option<&str> {
    let (name, option) = code.split_once('-').filter(|_| markup == Markup::Code)?;
    let word = |part: &str| part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    ((2..=12).contains(&name.len()) && word(name) && (1..=2).contains(&option.len()) && option.bytes().all(|b| b.is_ascii_alphabetic()))
        .then_some(code)
}

/// A document, and the canonical anchor of a section in it.
type Occurrence = (DocumentId, Option<String>);

/// The sound names of an article's documents.
struct Known {
    /// Names by their first spelling met, with the documents and sections (by canonical anchor) they stand in.
    names: BTreeMap<(Kind, String), Vec<Occurrence>>,
    /// Commands with an option, by the same without spaces.
    commands: BTreeMap<String, (String, usize)>,
}

impl Known {
    fn of_article(collection: &Collection, id: DocumentId) -> Self {
        let mut known = Self { names: BTreeMap::new(), commands: BTreeMap::new() };
        let article = collection.article(id);
        for member in &article.members {
            known.read(collection, article, member.document);
        }
        known
    }

    fn read(&mut self, collection: &Collection, article: &Article, id: DocumentId) {
        let (document, text) = (collection.document(id), collection.text(id));
        for block in document.outline.blocks.iter().filter(|block| !block.inlines.is_empty()) {
            let flat = Flat::of(&document.outline, text, block);
            let damages = identifiers::damages(&flat);
            for name in identifiers::identifiers(&flat) {
                if !overlaps(&damages, &name.range) {
                    let anchor = anchor_of(document, article, document.section_at(block.span.start));
                    self.names.entry((name.kind, flat.text[name.range].to_owned())).or_default().push((id, anchor));
                }
            }
            for (range, _) in flat.marked().filter(|(_, markup)| *markup == Markup::Code) {
                let code = &flat.text[range];
                if code.contains(" -") {
                    self.commands.entry(code.split_whitespace().collect()).or_insert_with(|| (code.to_owned(), 0)).1 += 1;
                }
            }
        }
    }

    /// The name that stands for `suspect` in the rest of the article.
    fn expected(&self, context: &DocumentContext<'_>, suspect: &Suspect) -> Option<String> {
        let joined: String = suspect.found.split_whitespace().collect();
        if glued_option(&suspect.found, Markup::Code).is_some() {
            return self.commands.get(&joined).map(|(command, _)| command.clone());
        }
        if suspect.damage == Damage::PerhapsGlued {
            let path = joined.get(joined.find('/')?..)?;
            return self.names.contains_key(&(Kind::Path, path.to_owned())).then(|| path.to_owned());
        }
        let same = |(_, name): &(Kind, String)| name.eq_ignore_ascii_case(&joined);
        if let Some(((_, name), _)) =
            self.names.iter().filter(|(key, _)| same(key)).max_by_key(|((_, name), places)| (*name == joined, places.len()))
        {
            return Some(name.clone());
        }
        if suspect.damage == Damage::PerhapsSpaced || suspect.kind == "case" {
            return None;
        }
        self.counterpart(context, suspect, &joined)
    }

    /// The name of another document that stands in the same section, is missing in this document, and is like
    /// the damaged one.
    fn counterpart(&self, context: &DocumentContext<'_>, suspect: &Suspect, joined: &str) -> Option<String> {
        let article = context.collection.article(context.id);
        let anchor = anchor_of(context.document, article, suspect.section)?;
        let kind = match suspect.damage {
            Damage::SpacedKey => Kind::Key,
            _ if joined.contains(['/', '\\']) => Kind::Path,
            _ => Kind::File,
        };
        let there = |places: &[Occurrence]| {
            places.iter().any(|(id, other)| *id != context.id && other.as_ref() == Some(&anchor))
                && places.iter().all(|(id, _)| *id != context.id)
        };
        let candidates: Vec<&String> =
            self.names.iter().filter(|((other, _), places)| *other == kind && there(places)).map(|((_, name), _)| name).collect();
        if let [only] = candidates.as_slice() {
            // The only name of its kind that the section has elsewhere and this document has not.
            let initial = |name: &str| name.chars().next().map(|c| c.to_ascii_lowercase());
            let shape = |name: &str| name.split('.').count();
            let fits = initial(only) == initial(joined) && shape(only) == shape(joined);
            return (fits || likeness(only, joined) >= 0.5).then(|| (*only).clone());
        }
        let rated = candidates.into_iter().map(|name| (likeness(name, joined), name)).filter(|(likeness, _)| *likeness >= 0.5);
        rated.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, name)| name.clone())
    }
}

/// The canonical name of the anchor that the article knows `section` by, or the nearest section it lies in.
fn anchor_of(document: &Document, article: &Article, section: SectionId) -> Option<String> {
    let mut sections = std::iter::successors(Some(section), |&at| document.section(at).parent);
    let known = |at| document.section_anchors(at).find(|anchor| article.anchors.contains_key(&anchor.name));
    sections.find_map(known).map(|anchor| article.canonical_anchor(&anchor.name).to_owned())
}

/// How alike two names are. Names of one shape whose first words begin alike are alike: a translation of one
/// word of a key leaves little more of it.
fn likeness(left: &str, right: &str) -> f64 {
    let (left, right) = (left.to_lowercase(), right.to_lowercase());
    let spelt = strsim::normalized_damerau_levenshtein(&left, &right);
    let parts = |name: &str| name.split(['.', '/', '\\']).map(|part| part.chars().next()).collect::<Vec<_>>();
    if parts(&left) == parts(&right) { spelt.max(0.5) } else { spelt }
}

/// A sound name in a document.
struct Name {
    section: SectionId,
    kind: Kind,
    text: String,
    span: Span,
}

/// All names of a document, but those that show their damage by themselves.
fn names(document: &Document, text: &str) -> Vec<Name> {
    let mut found = Vec::new();
    let worth = |block: &&Block| !block.inlines.is_empty() && identifiers::may_hold_names(block.span.of(text).as_bytes());
    for block in document.outline.blocks.iter().filter(worth) {
        let flat = Flat::of(&document.outline, text, block);
        let damages = identifiers::damages(&flat);
        let sound = identifiers::identifiers(&flat).into_iter().filter(|name| !overlaps(&damages, &name.range));
        found.extend(sound.map(|name| {
            let span = flat.span(&name.range);
            Name { section: document.section_at(span.start), kind: name.kind, text: flat.text[name.range].to_owned(), span }
        }));
    }
    found
}

/// The names of one section; all are in the order of sections.
fn in_section(names: &[Name], section: SectionId) -> &[Name] {
    let start = names.partition_point(|name| name.section < section);
    let end = names.partition_point(|name| name.section <= section);
    &names[start..end]
}

/// Sections that differ in more names than this were rewritten: comparing them one by one says nothing.
const MOST_PAIRS: usize = 2_500;

fn check_comparison(context: &ComparisonContext<'_>, findings: &mut Findings) {
    let (own, base) = (names(context.document, context.text), names(context.base, context.base_text));
    let texts = |names: &[Name]| names.iter().map(|name| plain(&name.text)).collect::<HashSet<String>>();
    let (own_texts, base_texts) = (texts(&own), texts(&base));
    let squeezed = LazyCell::new(|| squeeze(context.text));
    for pair in context.comparison.sections.iter().filter(|pair| pair.confidence >= 0.5) {
        let (Some(left), Some(right)) = (pair.left, pair.right) else { continue };
        let extra: Vec<&Name> = in_section(&own, left).iter().filter(|name| !base_texts.contains(&plain(&name.text))).collect();
        let mut missing: Vec<&Name> = in_section(&base, right).iter().filter(|name| !own_texts.contains(&plain(&name.text))).collect();
        if missing.is_empty() || extra.len() * missing.len() > MOST_PAIRS {
            continue;
        }
        let keys = |names: &[&Name]| names.iter().filter(|name| name.kind == Kind::Key).count();
        // One key too many here and one too few there, in step: that is the same key, however it was translated.
        let only_key = context.in_step() && keys(&extra) == 1 && keys(&missing) == 1;
        for name in extra {
            let rated = missing.iter().enumerate().filter(|(_, other)| other.kind == name.kind);
            let mut rated: Vec<(f64, usize)> = rated.map(|(at, other)| (likeness(&other.text, &name.text), at)).collect();
            if only_key && name.kind == Kind::Key {
                rated.iter_mut().for_each(|(likeness, _)| *likeness = likeness.max(0.5));
            }
            rated.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            let second = rated.get(1).map_or(0.0, |(likeness, _)| *likeness);
            let rated = rated.first().copied();
            let Some((likeness, at)) = rated.filter(|(likeness, at)| credible(context, name, missing[*at], *likeness)) else { continue };
            let expected = missing.remove(at);
            let kind = if same_letters(&name.text, &expected.text) { "case" } else { "translated" };
            // Where two names are nearly as like, which of them it was is a guess.
            let certain = likeness - second >= 0.1;
            let mut finding = context.finding(&META, name.span);
            if kind == "case" {
                finding.severity = Severity::Note;
            }
            let finding = finding
                .with("kind", kind)
                .with("found", name.text.as_str())
                .with("expected", if certain { expected.text.as_str() } else { "" })
                .with("evidence", "baseline")
                .related(Role::Baseline, context.base_place(expected.span))
                .fix(certain.then(|| Fix::not_safe(name.span, expected.text.as_str())));
            findings.push(finding);
        }
        if reports_missing(context) {
            report_missing(context, &missing, left, &squeezed, findings);
        }
    }
}

/// Whether `name` is what became of `expected`: as sure as the comparison allows.
fn credible(context: &ComparisonContext<'_>, name: &Name, expected: &Name, likeness: f64) -> bool {
    let case = same_letters(&name.text, &expected.text);
    // A sentence opens with a capital, whatever it opens with.
    let opens = |text: &str, span: Span| {
        let before = text.get(..span.start as usize).unwrap_or("").trim_end_matches([' ', '*', '_', '`', '"', '(', '-', '\t', '#', '|']);
        before.is_empty() || before.ends_with(['.', '!', '?', ':', '\n', '>', '。'])
    };
    if case && name.text.get(1..) == expected.text.get(1..) && (opens(context.text, name.span) || opens(context.base_text, expected.span)) {
        return false;
    }
    let enough = match context.comparison.relation {
        Relation::Same => 0.5,
        Relation::Newer | Relation::Older => 0.6,
        // The source may have changed the name since: only another case of the same letters is certain.
        Relation::Unknown => 1.0,
    };
    // System folders have other names in other languages, and examples name their files as they like.
    let localized = || is_drive(&name.text) || (name.kind == Kind::File && context.text.matches(&name.text).count() > 1);
    if !case && (likeness < enough || localized()) {
        return false;
    }
    let others = context.article().members.iter().filter(|member| member.document != context.comparison.document);
    let having = |text: &str| others.clone().filter(|member| context.collection.text(member.document).contains(text)).count();
    // Spelt so in other documents as well, it came from the source.
    having(&name.text) == 0 || (context.in_step() && having(&name.text) * 2 < having(&expected.text))
}

/// Whether the base is what the document was made from: two translations alone cannot tell which of them is wrong.
fn reports_missing(context: &ComparisonContext<'_>) -> bool {
    context.in_step() && matches!(context.comparison.baseline, Baseline::Exact | Baseline::Source | Baseline::Reference)
}

/// Reports what the base names in a section and the document nowhere: at the block that should name it, or, where a whole paragraph is
/// gone, at the heading. Rows and items that are gone are told by what compares tables and lists.
fn report_missing(context: &ComparisonContext<'_>, missing: &[&Name], section: SectionId, squeezed: &str, findings: &mut Findings) {
    let mut told = HashSet::new();
    let blocks = LazyCell::new(|| {
        let base_section = context.comparison.base_section(section).unwrap_or(SectionId(0));
        blocks::text_blocks(context.document, context.text, section, context.base, context.base_text, base_section)
    });
    for name in missing.iter().filter(|name| !is_drive(&name.text) && !squeezed.contains(&squeeze(&name.text))) {
        if !told.insert(name.text.as_str()) {
            continue;
        }
        let outline = &context.base.outline;
        let holds = |block: u32| outline.blocks[block as usize].span.contains(name.span);
        let place = match blocks.iter().find(|(_, base)| holds(*base)) {
            Some(&(block, _)) => first_line(context.document, block, context.text),
            None => {
                let inner = outline.blocks.iter().rfind(|block| !block.inlines.is_empty() && block.span.contains(name.span));
                if inner.is_none_or(|block| block.parent.is_some()) {
                    continue;
                }
                absent_in(context, section)
            }
        };
        let finding = context
            .finding(&META, place)
            .with("kind", "missing")
            .with("found", "")
            .with("expected", name.text.as_str())
            .with("evidence", "baseline")
            .related(Role::Baseline, context.base_place(name.span));
        findings.push(finding);
    }
}

/// A name with the words of its placeholders left out: those are translated rightly.
fn plain(name: &str) -> String {
    let mut inside = false;
    let keep = |c: &char| {
        let closing = inside && matches!(c, '>' | '}');
        inside = matches!(c, '<' | '{') || (inside && !closing);
        !inside || matches!(c, '<' | '{')
    };
    name.chars().filter(keep).collect()
}

/// A text without spaces and escapes, in small letters: what is in there is not missing.
fn squeeze(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\\' | '*' | '`')).flat_map(char::to_lowercase).collect()
}

fn is_drive(name: &str) -> bool {
    name.as_bytes().get(1) == Some(&b':')
}

fn overlaps(damages: &[(Damage, Range<usize>)], range: &Range<usize>) -> bool {
    damages.iter().any(|(_, damage)| damage.start < range.end && range.start < damage.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_one_shape_are_alike() {
        assert!(likeness("Logs.Verbose", "Logboeken.Volledig") >= 0.5);
        assert!(likeness("/var/log/harbor/*", "/var/dagbok/harbor/*") >= 0.6);
        assert!(likeness("Harbor.Agent", "extensies.enable") < 0.5);
    }

    #[test]
    fn placeholders_may_be_translated() {
        assert_eq!(plain("/home/<user>/{name}.md"), plain("/home/<utente>/{nome}.md"));
        assert_ne!(plain("/home/<user>/a.md"), plain("/home/<user>/b.md"));
    }

    #[test]
    fn options_glued_to_commands() {
        assert_eq!(glued_option("ps-e", Markup::Code), Some("ps-e"));
        for other in ["ps -e", "read-only", "x-y", "utf-8", "ps-e"].into_iter().take(4) {
            assert_eq!(glued_option(other, Markup::Code), None, "{other}");
        }
        assert_eq!(glued_option("ps-e", Markup::Emphasis), None);
    }
}
