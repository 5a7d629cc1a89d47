//! The sources' own terms, read both ways: a label is recognised by them, and a normal one is written.
//!
//! Every `locales/<locale>/lexicon.ftl` holds one locale's words for *error code*, *cause 1* and their
//! like: the value is the normal form, the attribute `variants` holds what else is met, parted by `|`.
//! [`Lexicon`] turns them round into maps from the folded phrase to its meanings, so that asking about a
//! phrase costs one folding and one look-up, however many locales there are.
//!
//! A phrase may belong to several locales (`Causa 1`), never to several terms.

use crate::locale::Locale;
use fluent::{FluentArgs, FluentBundle, FluentResource};
use serde::Serialize;
use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// Tag and text of every lexicon. The locales that doccheck itself speaks come first: where a phrase
/// is of several locales and the caller has no other ground, the first is taken.
static SOURCES: &[(&str, &str)] = &[
    ("en-US", include_str!("../locales/en-US/lexicon.ftl")),
    ("nl-NL", include_str!("../locales/nl-NL/lexicon.ftl")),
    ("sv-SE", include_str!("../locales/sv-SE/lexicon.ftl")),
    ("tr-TR", include_str!("../locales/tr-TR/lexicon.ftl")),
    ("pt-PT", include_str!("../locales/pt-PT/lexicon.ftl")),
    ("ar", include_str!("../locales/ar/lexicon.ftl")),
    ("cs", include_str!("../locales/cs/lexicon.ftl")),
    ("da", include_str!("../locales/da/lexicon.ftl")),
    ("de", include_str!("../locales/de/lexicon.ftl")),
    ("el", include_str!("../locales/el/lexicon.ftl")),
    ("es", include_str!("../locales/es/lexicon.ftl")),
    ("et", include_str!("../locales/et/lexicon.ftl")),
    ("fi", include_str!("../locales/fi/lexicon.ftl")),
    ("fr", include_str!("../locales/fr/lexicon.ftl")),
    ("he", include_str!("../locales/he/lexicon.ftl")),
    ("hr", include_str!("../locales/hr/lexicon.ftl")),
    ("hu", include_str!("../locales/hu/lexicon.ftl")),
    ("id", include_str!("../locales/id/lexicon.ftl")),
    ("it", include_str!("../locales/it/lexicon.ftl")),
    ("ja", include_str!("../locales/ja/lexicon.ftl")),
    ("ko", include_str!("../locales/ko/lexicon.ftl")),
    ("nb", include_str!("../locales/nb/lexicon.ftl")),
    ("pl", include_str!("../locales/pl/lexicon.ftl")),
    ("pt-BR", include_str!("../locales/pt-BR/lexicon.ftl")),
    ("ro", include_str!("../locales/ro/lexicon.ftl")),
    ("ru", include_str!("../locales/ru/lexicon.ftl")),
    ("th", include_str!("../locales/th/lexicon.ftl")),
    ("uk", include_str!("../locales/uk/lexicon.ftl")),
    ("vi", include_str!("../locales/vi/lexicon.ftl")),
    ("zh-Hans", include_str!("../locales/zh-Hans/lexicon.ftl")),
    ("zh-Hant", include_str!("../locales/zh-Hant/lexicon.ftl")),
];

/// Stands for the number in a folded ordinal; a character that no label contains.
const NUMBER: char = '\u{FFFC}';

/// Colons of all widths and directions that may end a label.
const COLONS: [char; 4] = [':', '：', '︰', '﹕'];

/// The zeros of the decimal digits, besides ASCII, that numbers are written in: Arabic, Persian,
/// Devanagari, Bengali, Thai, full width.
const ZEROS: [char; 6] = ['٠', '۰', '०', '০', '๐', '０'];

/// What a label, an ordinal or a heading word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Term {
    /// The label of the line that gives the error code.
    ErrorCode,
    /// The label of the line that gives the error message.
    ErrorMessage,
    /// The word that a numbered cause opens with.
    Cause,
    /// The word that a numbered step opens with.
    Step,
    /// The heading of a solution.
    Solution,
    /// The heading over causes and solutions.
    CausesAndSolutions,
}

impl Term {
    /// Every term, in the order of declaration.
    pub const ALL: [Self; 6] = [Self::ErrorCode, Self::ErrorMessage, Self::Cause, Self::Step, Self::Solution, Self::CausesAndSolutions];

    /// The name of its message in a lexicon.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::ErrorCode => "error-code",
            Self::ErrorMessage => "error-message",
            Self::Cause => "cause",
            Self::Step => "step",
            Self::Solution => "solution",
            Self::CausesAndSolutions => "causes-and-solutions",
        }
    }
}

/// The kinds of alerts, `[!NOTE]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum AlertKind {
    /// Worth noticing.
    Note,
    /// Helpful.
    Tip,
    /// Needed to succeed.
    Important,
    /// Risky.
    Caution,
    /// Dangerous.
    Warning,
}

impl AlertKind {
    /// Every kind, in the order of declaration.
    pub const ALL: [Self; 5] = [Self::Note, Self::Tip, Self::Important, Self::Caution, Self::Warning];

    /// The name of its message in a lexicon.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Caution => "caution",
            Self::Warning => "warning",
        }
    }

    /// The keyword that Markdown knows, `NOTE`; it is the same in every language.
    #[must_use]
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Note => "NOTE",
            Self::Tip => "TIP",
            Self::Important => "IMPORTANT",
            Self::Caution => "CAUTION",
            Self::Warning => "WARNING",
        }
    }
}

/// One meaning of a label or a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelMatch {
    /// What it says.
    pub term: Term,
    /// The lexicon that knows it, such as `pt-PT` or `de`.
    pub locale: Locale,
    /// Whether that lexicon's terms were seen in published articles; only these are ground for a finding.
    pub attested: bool,
    /// Whether it is spelt as that lexicon writes it: letters and their case, not kinds of spaces and
    /// apostrophes, which typography changes.
    pub normal: bool,
}

/// One meaning of a numbered label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrdinalMatch {
    /// [`Term::Cause`] or [`Term::Step`].
    pub term: Term,
    /// The number, as written.
    pub number: u32,
    /// The lexicon that knows it.
    pub locale: Locale,
    /// Whether that lexicon's terms were seen in published articles; only these are ground for a finding.
    pub attested: bool,
    /// Whether the label opens with its number, as `1. neden` does.
    pub number_first: bool,
    /// Whether it is spelt as that lexicon writes it, in digits of whatever script.
    pub normal: bool,
}

/// The terms of all locales, both ways.
#[derive(Debug)]
pub struct Lexicon {
    locales: Vec<Locale>,
    words: Vec<Words>,
    labels: Phrases,
    damaged: Phrases,
    headings: Phrases,
    ordinals: Phrases,
    alerts: HashMap<String, AlertKind>,
    /// Bytes of the longest key; what is much longer is not looked up.
    longest: usize,
}

/// Folded phrase to its meanings: a term, and an index into [`Lexicon::words`].
type Phrases = HashMap<String, Vec<(Term, usize)>>;

/// One locale's lexicon.
#[derive(Debug)]
struct Words {
    name: String,
    attested: bool,
    /// By [`Term`]; ordinals with [`NUMBER`] in them.
    terms: Vec<Forms>,
    /// By [`AlertKind`].
    alerts: Vec<Forms>,
}

/// How one term is written.
#[derive(Debug)]
struct Forms {
    normal: String,
    variants: Vec<String>,
}

impl Forms {
    fn all(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.normal).chain(&self.variants).map(String::as_str)
    }
}

/// Why a lexicon cannot be used. The lexicons are compiled in, so a test is the only one to see it.
#[derive(Debug, thiserror::Error)]
enum Malformed {
    #[error("it is no Fluent resource")]
    Syntax,
    #[error("`{0}` is missing")]
    Missing(&'static str),
    #[error("`{0}` has an unknown reference or a wrong value")]
    Value(&'static str),
}

/// The lexicon of all locales, read at first use.
#[must_use]
pub fn lexicon() -> &'static Lexicon {
    static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::read(SOURCES));
    &LEXICON
}

impl Lexicon {
    /// Reads lexicons, leaving out malformed ones.
    fn read(sources: &[(&str, &str)]) -> Self {
        let mut lexicon = Self {
            locales: Vec::new(),
            words: Vec::new(),
            labels: Phrases::new(),
            damaged: Phrases::new(),
            headings: Phrases::new(),
            ordinals: Phrases::new(),
            alerts: HashMap::new(),
            longest: 0,
        };
        for (tag, source) in sources {
            if let (Some(locale), Ok(words)) = (Locale::parse(tag), Words::read(source)) {
                lexicon.add(locale, words);
            }
        }
        let keys = [&lexicon.labels, &lexicon.headings, &lexicon.ordinals].into_iter().flat_map(HashMap::keys);
        lexicon.longest = keys.chain(lexicon.alerts.keys()).map(String::len).max().unwrap_or(0);
        lexicon
    }

    fn add(&mut self, locale: Locale, words: Words) {
        let index = self.words.len();
        for (term, forms) in Term::ALL.into_iter().zip(&words.terms) {
            for form in forms.all() {
                let folded = fold(form);
                match term {
                    Term::ErrorCode | Term::ErrorMessage => {
                        insert(&mut self.damaged, letters(&folded), (term, index));
                        insert(&mut self.labels, folded, (term, index));
                    }
                    Term::Cause | Term::Step => insert(&mut self.ordinals, tighten(&folded), (term, index)),
                    Term::Solution | Term::CausesAndSolutions => insert(&mut self.headings, folded, (term, index)),
                }
            }
        }
        for (kind, forms) in AlertKind::ALL.into_iter().zip(&words.alerts) {
            for form in forms.all() {
                self.alerts.entry(letters(&fold(form))).or_insert(kind);
            }
        }
        self.locales.push(locale);
        self.words.push(words);
    }

    /// The locales that have a lexicon; those that doccheck itself speaks come first.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.locales.iter()
    }

    /// The lexicon that serves a locale: `nl-NL` for `nl-BE`, `zh-Hant` for `zh-TW`, none for a bare `pt`.
    #[must_use]
    pub fn resolve(&self, locale: &Locale) -> Option<&Locale> {
        self.index(locale).map(|index| &self.locales[index])
    }

    /// Whether the terms of a locale's lexicon were seen in published articles.
    #[must_use]
    pub fn is_attested(&self, locale: &Locale) -> bool {
        self.index(locale).is_some_and(|index| self.words[index].attested)
    }

    /// The meanings of a label, without or with its colon: [`Term::ErrorCode`] or [`Term::ErrorMessage`],
    /// in the order of [`Lexicon::locales`]. Spaces, apostrophes and case do not matter.
    #[must_use]
    pub fn recognise_label(&self, text: &str) -> Vec<LabelMatch> {
        self.recognise(&self.labels, text, fold)
    }

    /// The meaning of a label whose spaces or punctuation were damaged, `Código deerro`: its letters are
    /// those of a label. Where it is of several locales, the first of [`Lexicon::locales`];
    /// [`Lexicon::recognise_damaged_labels`] gives all.
    #[must_use]
    pub fn recognise_damaged_label(&self, text: &str) -> Option<LabelMatch> {
        self.recognise_damaged_labels(text).into_iter().next()
    }

    /// All meanings of a label whose spaces or punctuation were damaged.
    #[must_use]
    pub fn recognise_damaged_labels(&self, text: &str) -> Vec<LabelMatch> {
        self.recognise(&self.damaged, text, |text| letters(&fold(text)))
    }

    /// The meanings of a heading: [`Term::Solution`] or [`Term::CausesAndSolutions`].
    #[must_use]
    pub fn recognise_heading(&self, text: &str) -> Vec<LabelMatch> {
        self.recognise(&self.headings, text, fold)
    }

    /// The meanings of a numbered label, without or with its colon: `Causa 1`, `1. neden`, `原因 1`.
    /// Digits may be of any script; a full stop after the number and the spaces around it do not matter.
    #[must_use]
    pub fn recognise_ordinal(&self, text: &str) -> Vec<OrdinalMatch> {
        let Some((pattern, number)) = self.label_of(text).and_then(take_number) else { return Vec::new() };
        let folded = tighten(&fold(&pattern));
        let Some(meanings) = self.ordinals.get(&folded) else { return Vec::new() };
        let spelling = spelling(&pattern);
        meanings
            .iter()
            .map(|&(term, index)| OrdinalMatch {
                term,
                number,
                locale: self.locales[index].clone(),
                attested: self.words[index].attested,
                number_first: folded.starts_with(NUMBER),
                normal: spelling == self.words[index].terms[term as usize].normal,
            })
            .collect()
    }

    /// Writes a label or a heading as a locale's lexicon does. `None` without a lexicon, and for terms
    /// that need a number.
    #[must_use]
    pub fn write_label(&self, locale: &Locale, term: Term) -> Option<String> {
        if matches!(term, Term::Cause | Term::Step) {
            return None;
        }
        Some(self.words[self.index(locale)?].terms[term as usize].normal.clone())
    }

    /// Writes a numbered label as a locale's lexicon does, `Causa 1`, `1. neden`. `None` without a
    /// lexicon, and for terms that have no number.
    #[must_use]
    pub fn write_ordinal(&self, locale: &Locale, term: Term, number: u32) -> Option<String> {
        if !matches!(term, Term::Cause | Term::Step) {
            return None;
        }
        let pattern = &self.words[self.index(locale)?].terms[term as usize].normal;
        Some(pattern.replace(NUMBER, &number.to_string()))
    }

    /// The kind that an alert's keyword means, in whichever language: `NOTE`, `Nota`, `OBS!`.
    #[must_use]
    pub fn alert_kind(&self, keyword: &str) -> Option<AlertKind> {
        self.label_of(keyword).and_then(|keyword| self.alerts.get(&letters(&fold(keyword)))).copied()
    }

    /// Index of the lexicon that serves a locale.
    fn index(&self, locale: &Locale) -> Option<usize> {
        let position = |wanted: &Locale| self.locales.iter().position(|it| it == wanted);
        position(locale).or_else(|| position(&locale.fallbacks(&self.locales)?))
    }

    fn recognise(&self, phrases: &Phrases, text: &str, key: impl Fn(&str) -> String) -> Vec<LabelMatch> {
        let Some(text) = self.label_of(text) else { return Vec::new() };
        let Some(meanings) = phrases.get(&key(text)) else { return Vec::new() };
        let spelling = spelling(text);
        meanings
            .iter()
            .map(|&(term, index)| LabelMatch {
                term,
                locale: self.locales[index].clone(),
                attested: self.words[index].attested,
                normal: spelling == self.words[index].terms[term as usize].normal,
            })
            .collect()
    }

    /// The text without outer spaces and a colon, or nothing where it is too long to be a phrase: bold
    /// sentences are met more often than labels, and are not worth folding.
    fn label_of<'a>(&self, text: &'a str) -> Option<&'a str> {
        let text = text.trim();
        let text = text.strip_suffix(COLONS).map_or(text, str::trim_end);
        // Twice, for decomposed letters and repeated spaces.
        (!text.is_empty() && text.len() <= 2 * self.longest + 16).then_some(text)
    }
}

impl Locale {
    /// The locale's name in its own language: `português (Portugal)`, `Deutsch`, `Deutsch (AT)`; the tag
    /// where the language has no known name.
    #[must_use]
    pub fn autonym(&self) -> String {
        let lexicon = lexicon();
        let listed = |wanted: &str| {
            let index = lexicon.locales.iter().position(|it| it.as_str() == wanted)?;
            Some(lexicon.words[index].name.clone())
        };
        if let Some(name) = listed(self.as_str()) {
            return name;
        }
        let language = isolang::Language::from_639_1(self.language())
            .or_else(|| isolang::Language::from_639_3(self.language()))
            .and_then(|it| it.to_autonym());
        let Some(name) = listed(self.language()).or_else(|| language.map(first_name)) else {
            return self.as_str().to_owned();
        };
        match self.as_str().split_once('-') {
            Some((_, subtags)) => format!("{name} ({})", subtags.replace('-', ", ")),
            None => name,
        }
    }
}

/// The first of several names, without its transliteration: `中文 (Zhōngwén), 汉语` is `中文`.
fn first_name(names: &str) -> String {
    let name = names.split([',', ';', '(', '（']).next().unwrap_or(names).trim();
    if name.is_empty() { names.to_owned() } else { name.to_owned() }
}

impl Words {
    fn read(source: &str) -> Result<Self, Malformed> {
        let resource = FluentResource::try_new(source.to_owned()).map_err(|_| Malformed::Syntax)?;
        // Nothing here depends on a locale's numbers or plurals: the number is a placeholder.
        let mut bundle = FluentBundle::new(vec![unic_langid::LanguageIdentifier::default()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(&resource).map_err(|_| Malformed::Syntax)?;
        let mut arguments = FluentArgs::new();
        arguments.set("n", NUMBER.to_string());

        let format = |id: &'static str, pattern| {
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).nfc().collect::<String>();
            if errors.is_empty() && !text.is_empty() { Ok(text) } else { Err(Malformed::Value(id)) }
        };
        let forms = |id: &'static str| {
            let message = bundle.get_message(id).ok_or(Malformed::Missing(id))?;
            let normal = spelling(&format(id, message.value().ok_or(Malformed::Missing(id))?)?);
            let variants = match message.get_attribute("variants") {
                Some(attribute) => format(id, attribute.value())?.split('|').map(spelling).collect(),
                None => Vec::new(),
            };
            let forms = Forms { normal, variants };
            // Causes and steps have one number in every form, the others none.
            let numbers = usize::from(matches!(id, "cause" | "step"));
            let sound = |form: &str| !form.is_empty() && form.matches(NUMBER).count() == numbers;
            if forms.all().all(sound) { Ok(forms) } else { Err(Malformed::Value(id)) }
        };
        Ok(Self {
            name: forms("language-name")?.normal,
            attested: match forms("attested")?.normal.as_str() {
                "yes" => true,
                "no" => false,
                _ => return Err(Malformed::Value("attested")),
            },
            terms: Term::ALL.map(|term| forms(term.id())).into_iter().collect::<Result<_, _>>()?,
            alerts: AlertKind::ALL.map(|kind| forms(kind.id())).into_iter().collect::<Result<_, _>>()?,
        })
    }
}

fn insert(phrases: &mut Phrases, key: String, meaning: (Term, usize)) {
    let meanings = phrases.entry(key).or_default();
    if !meanings.contains(&meaning) {
        meanings.push(meaning);
    }
}

/// What counts as spelling: letters and their case. Composes, joins white space to single spaces, drops
/// what is invisible, makes apostrophes one; apostrophes become `’`, which is what is written.
fn spelling(text: &str) -> String {
    squeeze(text.chars().map(apostrophe).nfc())
}

/// What counts for recognition: as [`spelling`], and without case, widths and other compatibility forms.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for lower in squeeze(text.chars().map(apostrophe).nfkc()).chars().flat_map(char::to_lowercase) {
        match lower {
            // Turkish has two letters where others have one. All four of them become one, because which
            // capital belongs to which small letter depends on a language that is not known yet.
            'ı' => folded.push('i'),
            '\u{307}' if folded.ends_with('i') => {}
            'ς' => folded.push('σ'),
            _ => folded.push(lower),
        }
    }
    folded
}

/// Makes apostrophes one, before normalisation takes some of them apart.
fn apostrophe(character: char) -> char {
    if matches!(character, '\'' | '‘' | 'ʼ' | '´' | '`') { '’' } else { character }
}

fn squeeze(text: impl Iterator<Item = char>) -> String {
    let mut squeezed = String::new();
    let mut space = false;
    for character in text {
        match character {
            _ if character.is_whitespace() => space = true,
            // Soft hyphen, zero-width characters, directional marks, byte order mark.
            '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' => {}
            _ => {
                if space && !squeezed.is_empty() {
                    squeezed.push(' ');
                }
                space = false;
                squeezed.push(character);
            }
        }
    }
    squeezed
}

/// The letters and digits of a folded text.
fn letters(folded: &str) -> String {
    folded.chars().filter(|it| it.is_alphanumeric()).collect()
}

/// Puts [`NUMBER`] in the place of a text's only number. `None` where it has none, several, or one that
/// is too large to count anything.
fn take_number(text: &str) -> Option<(String, u32)> {
    let mut pattern = String::with_capacity(text.len());
    let mut number = None;
    for character in text.chars() {
        let Some(digit) = digit(character) else {
            pattern.push(character);
            continue;
        };
        number = Some(match number {
            None => {
                pattern.push(NUMBER);
                digit
            }
            Some(number) if pattern.ends_with(NUMBER) => u32::checked_add(u32::checked_mul(number, 10)?, digit)?,
            Some(_) => return None,
        });
    }
    Some((pattern, number?))
}

/// The value of a decimal digit.
fn digit(character: char) -> Option<u32> {
    if character.is_ascii() {
        return character.to_digit(10);
    }
    ZEROS.iter().map(|&zero| u32::from(character).wrapping_sub(u32::from(zero))).find(|&value| value < 10)
}

/// Drops the spaces around the number of a folded ordinal, and a full stop or a bracket after it.
fn tighten(folded: &str) -> String {
    let Some((before, after)) = folded.split_once(NUMBER) else { return folded.to_owned() };
    let after = after.trim_start();
    let after = after.strip_prefix(['.', ')']).map_or(after, str::trim_start);
    format!("{}{NUMBER}{after}", before.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::Path;

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).unwrap_or_else(|| panic!("{tag} is a tag"))
    }

    /// The term that a label means, and the locales that it is of.
    fn label(text: &str) -> (Option<Term>, Vec<String>) {
        let matches = lexicon().recognise_label(text);
        (matches.first().map(|it| it.term), matches.iter().map(|it| it.locale.to_string()).collect())
    }

    fn ordinal(text: &str, tag: &str) -> Option<(Term, u32, bool, bool)> {
        let matches = lexicon().recognise_ordinal(text);
        let found = matches.into_iter().find(|it| it.locale == locale(tag))?;
        Some((found.term, found.number, found.number_first, found.normal))
    }

    #[test]
    fn every_lexicon_is_well_formed() {
        for (tag, source) in SOURCES {
            if let Err(malformed) = Words::read(source) {
                panic!("locales/{tag}/lexicon.ftl: {malformed}");
            }
            assert_eq!(locale(tag).as_str(), *tag);
        }
        assert_eq!(lexicon().locales().count(), SOURCES.len());
    }

    #[test]
    fn the_list_is_the_folder() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        let folders: BTreeSet<String> = std::fs::read_dir(root)
            .expect("the folder of locales is there")
            .filter_map(Result::ok)
            .filter(|it| it.path().join("lexicon.ftl").is_file())
            .map(|it| it.file_name().to_string_lossy().into_owned())
            .collect();
        let listed: BTreeSet<String> = SOURCES.iter().map(|(tag, _)| (*tag).to_owned()).collect();
        assert_eq!(listed, folders);
    }

    #[test]
    fn lexicons_hold_nothing_else() {
        let known: BTreeSet<&str> =
            (Term::ALL.map(Term::id).into_iter()).chain(AlertKind::ALL.map(AlertKind::id)).chain(["language-name", "attested"]).collect();
        for (tag, source) in SOURCES {
            let ids = source.lines().filter(|line| line.starts_with(|it: char| it.is_ascii_lowercase()));
            let ids: Vec<&str> = ids.filter_map(|line| line.split(" =").next()).collect();
            assert_eq!(ids.iter().copied().collect::<BTreeSet<_>>(), known, "{tag}");
            assert_eq!(ids.len(), known.len(), "{tag} repeats a message");
        }
    }

    #[test]
    fn malformed_lexicons_are_left_out() {
        let english = SOURCES[0].1;
        let cases = [
            String::new(),
            "error-code".to_owned(),
            english.replace("attested = yes", "attested = perhaps"),
            english.replace("Cause { $n }", "Cause"),
            english.replace("Cause { $n }", "Cause { $m }"),
            english.replace("= Error code", "= Error code { $n }"),
            english.replace("tip =", "hint ="),
        ];
        for source in &cases {
            assert!(Words::read(source).is_err());
            assert_eq!(Lexicon::read(&[("en-US", source)]).locales().count(), 0);
        }
        assert_eq!(Lexicon::read(&[("no tag", english), ("en-US", english)]).locales().count(), 1);
        let empty = Lexicon::read(&[]);
        assert!(empty.recognise_label("Error code").is_empty());
        assert!(empty.recognise_ordinal("Cause 1").is_empty());
        assert_eq!(empty.write_label(&locale("en"), Term::ErrorCode), None);
    }

    #[test]
    fn what_is_written_is_recognised() {
        let lexicon = lexicon();
        for locale in lexicon.locales() {
            for term in [Term::ErrorCode, Term::ErrorMessage, Term::Solution, Term::CausesAndSolutions] {
                let text = lexicon.write_label(locale, term).expect("every locale has every term");
                let found = if matches!(term, Term::ErrorCode | Term::ErrorMessage) {
                    assert!(lexicon.recognise_damaged_labels(&text.replace(' ', "")).iter().any(|it| it.locale == *locale));
                    lexicon.recognise_label(&text)
                } else {
                    lexicon.recognise_heading(&text)
                };
                assert!(found.iter().any(|it| it.locale == *locale && it.term == term && it.normal), "{locale}: {text}");
                assert_eq!(lexicon.write_ordinal(locale, term, 1), None);
            }
            for term in [Term::Cause, Term::Step] {
                for number in 1..=12 {
                    let text = lexicon.write_ordinal(locale, term, number).expect("every locale has every term");
                    let found = lexicon.recognise_ordinal(&text).into_iter().find(|it| it.locale == *locale);
                    let found = found.unwrap_or_else(|| panic!("{locale}: {text}"));
                    assert_eq!((found.term, found.number, found.normal), (term, number, true), "{locale}: {text}");
                }
                assert_eq!(lexicon.write_label(locale, term), None);
            }
        }
    }

    #[test]
    fn no_phrase_has_two_terms() {
        let lexicon = lexicon();
        for phrases in [&lexicon.labels, &lexicon.damaged, &lexicon.headings, &lexicon.ordinals] {
            for (phrase, meanings) in phrases {
                let terms: BTreeSet<Term> = meanings.iter().map(|(term, _)| *term).collect();
                assert_eq!(terms.len(), 1, "{phrase} is {terms:?}");
            }
        }
        assert!(lexicon.labels.keys().all(|it| !lexicon.headings.contains_key(it)));
    }

    #[test]
    fn no_keyword_has_two_kinds() {
        let mut kinds = BTreeMap::new();
        for ((tag, _), words) in SOURCES.iter().zip(&lexicon().words) {
            for (kind, forms) in AlertKind::ALL.into_iter().zip(&words.alerts) {
                for form in forms.all() {
                    let (first, other) = *kinds.entry(letters(&fold(form))).or_insert((kind, *tag));
                    assert_eq!(first, kind, "{form} of {tag} and {other}");
                }
            }
        }
    }

    #[test]
    fn labels_as_published() {
        for (text, term, tag) in [
            ("Foutcode", Term::ErrorCode, "nl-NL"),
            ("Fout code", Term::ErrorCode, "nl-NL"),
            ("Foutbericht", Term::ErrorMessage, "nl-NL"),
            ("Fout bericht", Term::ErrorMessage, "nl-NL"),
            ("Felkod", Term::ErrorCode, "sv-SE"),
            ("Fel meddelande", Term::ErrorMessage, "sv-SE"),
            ("Hata kodu", Term::ErrorCode, "tr-TR"),
            ("Hata iletisi", Term::ErrorMessage, "tr-TR"),
            ("Código de erro", Term::ErrorCode, "pt-PT"),
            ("Código de erro :", Term::ErrorCode, "pt-PT"),
            ("Mensagem de erro", Term::ErrorMessage, "pt-PT"),
            ("Error message", Term::ErrorMessage, "en-US"),
            ("Erro de código", Term::ErrorCode, "pt-BR"),
            ("Código de erro", Term::ErrorCode, "pt-BR"),
            ("Codice errore", Term::ErrorCode, "it"),
            ("Codice di errore:", Term::ErrorCode, "it"),
            ("Código de error", Term::ErrorCode, "es"),
            ("Mensaje de error", Term::ErrorMessage, "es"),
            ("Code d’erreur", Term::ErrorCode, "fr"),
            ("Code d'erreur\u{A0}:", Term::ErrorCode, "fr"),
            ("Kod błędu", Term::ErrorCode, "pl"),
            ("Komunikat o błędzie", Term::ErrorMessage, "pl"),
            ("오류 코드", Term::ErrorCode, "ko"),
            ("오류 메시지", Term::ErrorMessage, "ko"),
            ("エラー コード", Term::ErrorCode, "ja"),
            ("エラー メッセージ", Term::ErrorMessage, "ja"),
            ("错误代码：", Term::ErrorCode, "zh-Hans"),
            ("错误消息：", Term::ErrorMessage, "zh-Hans"),
            ("錯誤碼：", Term::ErrorCode, "zh-Hant"),
            ("錯誤訊息：", Term::ErrorMessage, "zh-Hant"),
        ] {
            let (found, locales) = label(text);
            assert_eq!(found, Some(term), "{text}");
            assert!(locales.iter().any(|it| it == tag), "{text} is of {tag}, not only of {locales:?}");
            assert!(lexicon().is_attested(&locale(tag)), "{tag}");
        }
        assert_eq!(label("Foutcode").1, ["nl-NL"]);
        assert_eq!(label("Erro de código").1, ["pt-BR"]);
        assert_eq!(label("Código de erro").1, ["pt-PT", "pt-BR"]);
    }

    #[test]
    fn labels_are_folded() {
        for text in
            ["  Error\u{A0}code ", "ERROR CODE", "error  code:", "Error\u{202F}code", "Ｅｒｒｏｒ　ｃｏｄｅ：", "\u{FEFF}Error code"]
        {
            assert_eq!(label(text).0, Some(Term::ErrorCode), "{text:?}");
        }
        // Decomposed accents.
        assert_eq!(label("Co\u{301}digo de erro").0, Some(Term::ErrorCode));
        for text in ["", ":", " ", "Error", "code", "Error code of the service", "Código", "\u{FFFC}", "٣"] {
            assert_eq!(label(text).0, None, "{text:?}");
        }
        assert_eq!(label(&"e".repeat(100_000)).0, None);
    }

    #[test]
    fn turkish_capitals() {
        for text in ["Hata iletisi", "HATA İLETİSİ", "HATA ILETISI", "Hata İletisi", "hata ıletısı", "Hata I\u{307}letisi"] {
            assert_eq!(label(text), (Some(Term::ErrorMessage), vec!["tr-TR".to_owned()]), "{text}");
        }
        assert_eq!(ordinal("1. ADIM", "tr-TR"), Some((Term::Step, 1, true, false)));
        assert_eq!(lexicon().alert_kind("İPUCU"), Some(AlertKind::Tip));
        assert_eq!(lexicon().alert_kind("UYARI"), Some(AlertKind::Warning));
    }

    #[test]
    fn normal_is_about_letters() {
        let normal = |text: &str, tag: &str| {
            let found = lexicon().recognise_label(text).into_iter().find(|it| it.locale == locale(tag));
            found.unwrap_or_else(|| panic!("{text} is known")).normal
        };
        assert!(normal("Foutcode", "nl-NL"));
        assert!(!normal("Fout code", "nl-NL"));
        assert!(!normal("FOUTCODE", "nl-NL"));
        for apostrophe in ['\'', '’', '‘', 'ʼ', '´', '`'] {
            assert!(normal(&format!("Code d{apostrophe}erreur"), "fr"));
        }
        assert!(normal("Code\u{A0}d’erreur :", "fr"));
        assert!(normal("Co\u{301}digo de erro", "pt-PT"));
        assert!(!normal("Erro de código", "pt-BR"));
    }

    #[test]
    fn damaged_labels() {
        let damaged = |text: &str| lexicon().recognise_damaged_label(text).map(|it| (it.term, it.locale.to_string()));
        let code = |tag: &str| Some((Term::ErrorCode, tag.to_owned()));
        assert_eq!(damaged("Código deerro"), code("pt-PT"));
        assert_eq!(damaged("Código de**erro :"), code("pt-PT"));
        assert_eq!(damaged("F outcode"), code("nl-NL"));
        assert_eq!(damaged("Code d erreur"), code("fr"));
        assert_eq!(damaged("Código de erro"), code("pt-PT"));
        assert_eq!(damaged("Código de"), None);
        assert_eq!(damaged("**"), None);
        assert_eq!(damaged(""), None);
        let all = lexicon().recognise_damaged_labels("Código deerro");
        assert_eq!(all.iter().map(|it| it.locale.as_str()).collect::<Vec<_>>(), ["pt-PT", "pt-BR"]);
        assert!(all.iter().all(|it| !it.normal));
    }

    #[test]
    fn ordinals_as_published() {
        for (text, tag, expected) in [
            ("Oorzaak 6", "nl-NL", (Term::Cause, 6, false, true)),
            ("6 oorzaak", "nl-NL", (Term::Cause, 6, true, false)),
            ("Orsak 3", "sv-SE", (Term::Cause, 3, false, true)),
            ("3. neden", "tr-TR", (Term::Cause, 3, true, true)),
            ("3. neden:", "tr-TR", (Term::Cause, 3, true, true)),
            ("3 neden", "tr-TR", (Term::Cause, 3, true, false)),
            ("Causa 4", "pt-PT", (Term::Cause, 4, false, true)),
            ("Causa 4", "es", (Term::Cause, 4, false, true)),
            ("Cause 1 :", "fr", (Term::Cause, 1, false, true)),
            ("Cause\u{A0}1\u{A0}:", "fr", (Term::Cause, 1, false, true)),
            ("原因 1：", "zh-Hans", (Term::Cause, 1, false, true)),
            ("原因１", "ja", (Term::Cause, 1, false, false)),
            ("Przyczyna 2", "pl", (Term::Cause, 2, false, true)),
            ("Stap 1", "nl-NL", (Term::Step, 1, false, true)),
            ("Steg 2", "sv-SE", (Term::Step, 2, false, true)),
            ("Passo 2", "pt-PT", (Term::Step, 2, false, true)),
            ("1. adım", "tr-TR", (Term::Step, 1, true, true)),
            ("1. ok", "hu", (Term::Cause, 1, true, true)),
            ("1단계", "ko", (Term::Step, 1, true, true)),
            ("第 2 步", "zh-Hans", (Term::Step, 2, false, false)),
            ("السبب ١", "ar", (Term::Cause, 1, false, true)),
            ("السبب ۱۲", "ar", (Term::Cause, 12, false, true)),
            ("ORSAK 12.", "sv-SE", (Term::Cause, 12, false, false)),
            ("Cause 007", "en-US", (Term::Cause, 7, false, true)),
        ] {
            assert_eq!(ordinal(text, tag), Some(expected), "{text}");
        }
        for text in [
            "",
            "1",
            "1.",
            "Cause",
            "Cause 1 and 2",
            "Cause 1.2",
            "Module 4",
            "Table 1",
            "Cause 99999999999999999999",
            "Cause \u{FFFC}",
            "\u{FFFC} Cause 1",
            "٣٣٣",
        ] {
            assert!(lexicon().recognise_ordinal(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn headings() {
        let heading = |text: &str| lexicon().recognise_heading(text).first().map(|it| it.term);
        for text in ["Oplossing", "Oplossing voor dit probleem", " Çözüm ", "Lösning", "Solução", "Rozwiązanie", "解决方案"] {
            assert_eq!(heading(text), Some(Term::Solution), "{text}");
        }
        for text in ["Oorzaken en oplossingen", "Orsaker och lösningar", "Nedenler ve çözümler", "Causas e soluções"] {
            assert_eq!(heading(text), Some(Term::CausesAndSolutions), "{text}");
        }
        assert_eq!(heading("Solution deployment"), None);
    }

    #[test]
    fn alerts() {
        for (keyword, kind) in [
            ("NOTE", AlertKind::Note),
            ("NOTA", AlertKind::Note),
            ("Let op", AlertKind::Caution),
            ("OBS!", AlertKind::Note),
            ("Důležité", AlertKind::Important),
            ("警告", AlertKind::Warning),
            ("HINWEIS", AlertKind::Note),
        ] {
            assert_eq!(lexicon().alert_kind(keyword), Some(kind), "{keyword}");
        }
        for kind in AlertKind::ALL {
            assert_eq!(lexicon().alert_kind(kind.keyword()), Some(kind));
        }
        for keyword in ["", "!", "INCLUDE", "CALLOUT", "..."] {
            assert_eq!(lexicon().alert_kind(keyword), None, "{keyword}");
        }
    }

    #[test]
    fn lexicons_serve_related_locales_and_no_others() {
        let serves = |tag: &str| lexicon().resolve(&locale(tag)).map(Locale::as_str);
        for (tag, expected) in [
            ("nl-BE", Some("nl-NL")),
            ("nl", Some("nl-NL")),
            ("sv-FI", Some("sv-SE")),
            ("pt-AO", Some("pt-PT")),
            ("pt-BR", Some("pt-BR")),
            ("pt", None),
            ("de-AT", Some("de")),
            ("fr-CA", Some("fr")),
            ("en-GB", Some("en-US")),
            ("zh-CN", Some("zh-Hans")),
            ("zh-TW", Some("zh-Hant")),
            ("zh-HK", Some("zh-Hant")),
            ("no", Some("nb")),
            ("sl", None),
        ] {
            assert_eq!(serves(tag), expected, "{tag}");
        }
        assert_eq!(lexicon().write_ordinal(&locale("tr"), Term::Cause, 1).as_deref(), Some("1. neden"));
        assert_eq!(lexicon().write_label(&locale("pt-PT"), Term::ErrorCode).as_deref(), Some("Código de erro"));
        assert!(!lexicon().is_attested(&locale("de")));
    }

    #[test]
    fn autonyms() {
        for (tag, name) in [
            ("pt-PT", "português (Portugal)"),
            ("nl-NL", "Nederlands (Nederland)"),
            ("tr-TR", "Türkçe (Türkiye)"),
            ("de", "Deutsch"),
            ("de-AT", "Deutsch (AT)"),
            ("nl", "Nederlands"),
            ("pt-AO", "português (AO)"),
            ("zh-Hant", "繁體中文"),
            ("zh-TW", "中文 (TW)"),
            ("sl", "slovenščina"),
        ] {
            assert_eq!(locale(tag).autonym(), name, "{tag}");
        }
    }
}
