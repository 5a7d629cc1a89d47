//! Language tags: parsing, canonical form, fallback, direction, own name.
//!
//! A tag comes from a path segment, from front matter, from an option or from the environment; all of
//! them become the same [`Locale`], so that locales compare as text everywhere else.

use icu_locale::fallback::LocaleFallbackConfig;
use icu_locale::{LanguageIdentifier, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander, LocaleFallbacker};
use isolang::Language;
use serde::{Serialize, Serializer};
use std::fmt;
use std::sync::Arc;

/// Codes of three letters that documentation is published in. Other codes of three letters are refused
/// in paths: `man`, `how`, `new`, `log`, `add`, `all`, `api` are languages too.
const LONG_CODES: &[&str] = &[
    "ast", "bem", "ceb", "chr", "ckb", "cmn", "dsb", "fil", "fur", "gsw", "haw", "hsb", "kab", "kok", "mai", "mni", "moh", "nso", "prs",
    "quz", "sah", "sat", "sma", "smj", "smn", "sms", "szl", "tzm", "yue",
];

/// Scripts that tell locales of one language apart. A list, because every word of four letters has the
/// shape of a script: `my-blog` would be Burmese.
const SCRIPTS: &[&str] = &[
    "adlm", "arab", "beng", "cans", "cher", "cyrl", "deva", "guru", "hans", "hant", "hebr", "jpan", "kore", "latn", "mong", "tfng", "vaii",
];

/// Regions of ISO 3166-1, and the areas of UN M.49 that language tags use. A list for the same reason.
const REGIONS: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR \
    GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO \
    JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR \
    MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO \
    RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV \
    TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW 001 150 419";

/// English phrases that are well formed tags of a real language and a real region.
const PHRASES: &[&str] = &["as-is", "to-do"];

/// Languages whose regional norms differ so much that one never stands in for the other unasked. The
/// likely region of a bare `pt` is Brazil, so every general rule would mix the two.
const SEPARATE_NORMS: &[&str] = &["pt"];

/// A canonical BCP 47 language tag such as `pt-PT` or `zh-Hant`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(Arc<str>);

/// The direction that a locale's text runs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Direction {
    /// From left to right; also where nothing is known.
    #[serde(rename = "ltr")]
    LeftToRight,
    /// From right to left.
    #[serde(rename = "rtl")]
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Locale {
    /// Reads a tag as people, front matter and environments write it: `pt-br`, `zh_hant`,
    /// `nl_NL.UTF-8`, `sr_RS@latin`. What is obsolete becomes what replaced it (`iw` is `he`),
    /// and extensions, which say how to count or to sort, are dropped.
    ///
    /// `None` where the tag is malformed, or its language is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (text, modifier) = text.split_once('@').unwrap_or((text, ""));
        let tag = text.split_once('.').map_or(text, |(tag, _)| tag).replace('_', "-");
        let mut locale = icu_locale::Locale::try_from_str(&tag).ok()?;
        match modifier {
            "latin" => locale.id.script = locale.id.script.or("Latn".parse().ok()),
            "cyrillic" => locale.id.script = locale.id.script.or("Cyrl".parse().ok()),
            _ => {}
        }
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        is_language(locale.id.language.as_str()).then(|| Self(locale.id.to_string().into()))
    }

    /// Reads a path segment or a file-name suffix, where most words are no tags.
    ///
    /// Stricter than [`Locale::parse`]: language, script and region only, each of them really in use.
    /// Some segments are both (`cs`, `io`, `ts`), so a bare code is evidence only beside another one.
    #[must_use]
    pub fn from_segment(segment: &str) -> Option<Self> {
        if segment.len() > 16 || !segment.is_ascii() {
            return None;
        }
        let lower = segment.to_ascii_lowercase().replace('_', "-");
        let mut subtags = lower.split('-').peekable();
        let language = subtags.next()?;
        let known = match language.len() {
            2 => language == "iw" || Language::from_639_1(language).is_some_and(|it| it != Language::Hbs),
            3 => LONG_CODES.contains(&language),
            _ => false,
        };
        if !known || PHRASES.contains(&lower.as_str()) {
            return None;
        }
        subtags.next_if(|it| SCRIPTS.contains(it));
        subtags.next_if(|it| REGIONS.split(' ').any(|region| region.eq_ignore_ascii_case(it)));
        // The one variant that a large publisher has a folder for.
        subtags.next_if(|it| language == "ca" && *it == "valencia");
        if subtags.next().is_some() {
            return None;
        }
        Self::parse(&lower)
    }

    /// The locale that the environment asks for: `LC_ALL`, `LC_MESSAGES`, `LANG`, the first that is set;
    /// else the system's setting. `None` for `C` and `POSIX`, which ask for no language.
    #[must_use]
    pub fn from_environment() -> Option<Self> {
        Self::requested(|name| std::env::var(name).ok(), sys_locale::get_locale)
    }

    fn requested(variable: impl Fn(&str) -> Option<String>, system: impl FnOnce() -> Option<String>) -> Option<Self> {
        // sys-locale asks LANGUAGE first, which desktops set without being asked: it would make
        // `LC_ALL=nl_NL doccheck` speak another language.
        let value = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable).find(|value| !value.is_empty()).or_else(system)?;
        Self::parse(&value)
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language, `pt` of `pt-PT`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split_once('-').map_or(&*self.0, |(language, _)| language)
    }

    /// The script as far as the tag names it, `Hant` of `zh-Hant`.
    #[must_use]
    pub fn script(&self) -> Option<&str> {
        self.0.split('-').nth(1).filter(|it| it.len() == 4 && it.bytes().all(|byte| byte.is_ascii_alphabetic()))
    }

    /// The region as far as the tag names it, `PT` of `pt-PT`, `419` of `es-419`.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.0.split('-').skip(1).take(2).find(|it| it.len() == 2 || (it.len() == 3 && it.bytes().all(|byte| byte.is_ascii_digit())))
    }

    /// The direction that text of this locale runs in.
    #[must_use]
    pub fn direction(&self) -> Direction {
        if LocaleDirectionality::new_extended().is_right_to_left(&self.identifier()) {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }

    /// Whether both are of one language, whatever script and region; `no` and `nb` are one.
    #[must_use]
    pub fn same_language(&self, other: &Self) -> bool {
        family(self.language()) == family(other.language())
    }

    /// Whether a document of this locale is meant where `wanted` is asked for: `pt` means `pt-PT` and
    /// `pt-BR`, `zh-Hant` means `zh-TW`, but `pt-PT` does not mean `pt`.
    #[must_use]
    pub fn matches(&self, wanted: &Self) -> bool {
        self == wanted
            || (self.same_language(wanted)
                && wanted.script().is_none_or(|script| self.likely_script().as_deref() == Some(script))
                && wanted.region().is_none_or(|region| self.region() == Some(region)))
    }

    /// The best of the available locales to speak to somebody who asked for this one.
    ///
    /// First the locale itself, then its parents (`pt-AO`, `pt-PT`, `pt`), then the same language in the
    /// same script (`nl-BE` is served by `nl-NL`, `tr` by `tr-TR`, `zh-TW` by `zh-Hant`).
    ///
    /// The last step is not taken for Portuguese: `pt-BR` and a bare `pt` get `pt-PT` only if they ask
    /// for it. `None` where nothing fits; messages are then in English.
    #[must_use]
    pub fn fallbacks(&self, available: &[Self]) -> Option<Self> {
        if available.contains(self) {
            return Some(self.clone());
        }
        let mut parents = LocaleFallbacker::new().for_config(LocaleFallbackConfig::default()).fallback_for((&self.identifier()).into());
        while !parents.get().is_unknown() {
            let parent = parents.get().to_string();
            // Parents may change the language (`hi-Latn` has `en-IN`): that is no translation.
            if let Some(found) = available.iter().find(|it| *it.0 == *parent && it.same_language(self)) {
                return Some(found.clone());
            }
            parents.step();
        }
        if SEPARATE_NORMS.contains(&self.language()) {
            return None;
        }
        let script = self.likely_script();
        let likely_region = self.likely_region();
        available
            .iter()
            .filter(|it| it.same_language(self) && it.likely_script() == script)
            .min_by_key(|it| (it.region().is_some(), it.region() != likely_region.as_deref(), *it))
            .cloned()
    }

    /// The script that text of this locale is written in, named by the tag or not.
    fn likely_script(&self) -> Option<String> {
        LocaleExpander::new_extended().get_likely_script(&self.identifier()).map(|it| it.as_str().to_owned())
    }

    /// The region where most people who read this language and script live.
    fn likely_region(&self) -> Option<String> {
        let mut id = self.identifier();
        id.region = None;
        LocaleExpander::new_extended().maximize(&mut id);
        id.region.map(|it| it.as_str().to_owned())
    }

    /// The tag as icu reads it; every tag came from there, so it is never undetermined.
    fn identifier(&self) -> LanguageIdentifier {
        LanguageIdentifier::try_from_str(&self.0).unwrap_or(LanguageIdentifier::UNKNOWN)
    }
}

/// Whether a language subtag names one language.
fn is_language(code: &str) -> bool {
    match code.len() {
        2 => Language::from_639_1(code).is_some(),
        // Undetermined, several, none, and uncoded are codes, not languages.
        3 => !matches!(code, "und" | "mul" | "zxx" | "mis") && Language::from_639_3(code).is_some(),
        _ => false,
    }
}

/// One code for a language that has two: Norwegian without more is written as Bokmål.
fn family(language: &str) -> &str {
    if language == "no" { "nb" } else { language }
}

impl fmt::Display for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl Serialize for Locale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).unwrap_or_else(|| panic!("{tag} is a tag"))
    }

    #[test]
    fn tags_become_canonical() {
        for (written, canonical) in [
            ("pt-br", "pt-BR"),
            ("PT-PT", "pt-PT"),
            ("zh_hant", "zh-Hant"),
            ("en_US", "en-US"),
            ("nl_NL.UTF-8", "nl-NL"),
            ("de_DE@euro", "de-DE"),
            ("sr_RS.UTF-8@latin", "sr-Latn-RS"),
            ("SR-LATN-rs", "sr-Latn-RS"),
            ("es-419", "es-419"),
            ("ja-jp", "ja-JP"),
            ("zh-cn", "zh-CN"),
            ("zh-Hans-CN", "zh-Hans-CN"),
            ("iw-IL", "he-IL"),
            ("fil", "fil"),
            ("ca-es-valencia", "ca-ES-valencia"),
            (" sv-SE ", "sv-SE"),
            ("nb", "nb"),
            ("nn-NO", "nn-NO"),
            ("en-US-u-ca-buddhist", "en-US"),
        ] {
            let parsed = locale(written);
            assert_eq!(parsed.as_str(), canonical);
            assert_eq!(locale(parsed.as_str()), parsed, "{canonical} is read as itself");
        }
    }

    #[test]
    fn the_environment_is_asked_in_order() {
        let ask = |variables: &[(&str, &str)], system: Option<&str>| {
            let variable = |name: &str| variables.iter().find(|it| it.0 == name).map(|it| it.1.to_owned());
            Locale::requested(variable, || system.map(str::to_owned))
        };
        assert_eq!(ask(&[("LANG", "sv_SE.UTF-8"), ("LC_ALL", "nl_NL.UTF-8")], None), Some(locale("nl-NL")));
        assert_eq!(ask(&[("LANG", "sv_SE.UTF-8"), ("LC_MESSAGES", "tr_TR")], None), Some(locale("tr-TR")));
        assert_eq!(ask(&[("LC_ALL", ""), ("LANG", "pt_PT@euro")], Some("en-US")), Some(locale("pt-PT")));
        assert_eq!(ask(&[("LC_ALL", "C"), ("LANG", "sv_SE")], Some("sv-SE")), None);
        assert_eq!(ask(&[("LANG", "POSIX")], None), None);
        assert_eq!(ask(&[("LANG", "C.UTF-8")], None), None);
        assert_eq!(ask(&[], Some("nl-BE")), Some(locale("nl-BE")));
        assert_eq!(ask(&[], None), None);
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        for text in [
            "", "C", "POSIX", "C.UTF-8", "docs", "images", "und", "und-US", "mul", "xx", "e", "en--US", "en-", "-en", "../en", "en/US",
            "日本",
        ] {
            assert_eq!(Locale::parse(text), None, "{text}");
        }
    }

    #[test]
    fn segments_are_read_strictly() {
        for (segment, tag) in [
            ("en-us", "en-US"),
            ("nl-nl", "nl-NL"),
            ("ja-jp", "ja-JP"),
            ("zh-cn", "zh-CN"),
            ("zh-hant", "zh-Hant"),
            ("zh-Hans-CN", "zh-Hans-CN"),
            ("sr-Latn-RS", "sr-Latn-RS"),
            ("es-419", "es-419"),
            ("en_US", "en-US"),
            ("pt", "pt"),
            ("tr", "tr"),
            ("fil-PH", "fil-PH"),
            ("yue", "yue"),
            ("ca-es-valencia", "ca-ES-valencia"),
        ] {
            assert_eq!(Locale::from_segment(segment), Some(locale(tag)), "{segment}");
        }
        for segment in [
            "",
            "docs",
            "img",
            "api",
            "src",
            "man",
            "new",
            "log",
            "lib",
            "bin",
            "sql",
            "content",
            "includes",
            "how-to",
            "log-in",
            "add-in",
            "to-do",
            "as-is",
            "my-blog",
            "my-site",
            "no-js",
            "no-code",
            "en-docs",
            "en-us-old",
            "en-123",
            "en-",
            "-en",
            "en--us",
            "v1",
            "sh",
            "c",
            "und",
            "2019",
            "en.us",
            "tr-tr-tr",
            "日本語",
        ] {
            assert_eq!(Locale::from_segment(segment), None, "{segment}");
        }
    }

    #[test]
    fn every_listed_script_and_region_is_well_formed() {
        for region in REGIONS.split(' ') {
            assert_eq!(locale(&format!("en-{region}")).region(), Some(region));
        }
        for script in SCRIPTS {
            assert!(locale(&format!("en-{script}")).script().is_some_and(|it| it.eq_ignore_ascii_case(script)));
        }
        for code in LONG_CODES {
            assert!(Locale::from_segment(code).is_some(), "{code}");
        }
    }

    #[test]
    fn parts() {
        let full = locale("sr-Latn-RS");
        assert_eq!((full.language(), full.script(), full.region()), ("sr", Some("Latn"), Some("RS")));
        let bare = locale("nl");
        assert_eq!((bare.language(), bare.script(), bare.region()), ("nl", None, None));
        assert_eq!(locale("es-419").region(), Some("419"));
        assert_eq!(locale("zh-Hant").region(), None);
        assert_eq!(locale("de-1996").region(), None);
        assert_eq!(locale("de-1996").script(), None);
    }

    #[test]
    fn directions() {
        for tag in ["ar", "ar-SA", "he", "he-IL", "ur", "ur-PK", "fa", "fa-IR", "ckb", "pa-Arab", "az-Arab"] {
            assert_eq!(locale(tag).direction(), Direction::RightToLeft, "{tag}");
        }
        for tag in ["az", "az-AZ", "uk", "nl-NL", "ja", "zh-Hant", "pa", "tr"] {
            assert_eq!(locale(tag).direction(), Direction::LeftToRight, "{tag}");
        }
    }

    #[test]
    fn fallback() {
        let interface: Vec<Locale> = ["en-US", "nl-NL", "sv-SE", "tr-TR", "pt-PT"].map(locale).into();
        for (wanted, best) in [
            ("pt-PT", Some("pt-PT")),
            ("pt-AO", Some("pt-PT")),
            ("pt-MZ", Some("pt-PT")),
            ("pt", None),
            ("pt-BR", None),
            ("nl-BE", Some("nl-NL")),
            ("nl", Some("nl-NL")),
            ("tr", Some("tr-TR")),
            ("tr-CY", Some("tr-TR")),
            ("sv-FI", Some("sv-SE")),
            ("en", Some("en-US")),
            ("en-GB", Some("en-US")),
            ("hi-Latn", None),
            ("fr", None),
            ("da-DK", None),
        ] {
            assert_eq!(locale(wanted).fallbacks(&interface), best.map(locale), "{wanted}");
        }
        let others: Vec<Locale> = ["zh-Hant", "zh-Hans", "nb", "pt-BR", "pt", "es", "sr-Latn"].map(locale).into();
        for (wanted, best) in [
            ("zh-CN", Some("zh-Hans")),
            ("zh", Some("zh-Hans")),
            ("zh-TW", Some("zh-Hant")),
            ("zh-HK", Some("zh-Hant")),
            ("zh-Hant-MO", Some("zh-Hant")),
            ("no", Some("nb")),
            ("nn", None),
            ("pt-BR", Some("pt-BR")),
            ("pt-AO", Some("pt")),
            ("es-MX", Some("es")),
            ("sr-RS", None),
            ("sr-Latn-RS", Some("sr-Latn")),
        ] {
            assert_eq!(locale(wanted).fallbacks(&others), best.map(locale), "{wanted}");
        }
    }

    #[test]
    fn fallback_does_not_depend_on_order() {
        let mut available: Vec<Locale> = ["de-CH", "de-AT", "de-DE"].map(locale).into();
        for _ in 0..available.len() {
            available.rotate_left(1);
            assert_eq!(locale("de-LI").fallbacks(&available), Some(locale("de-DE")));
        }
    }

    #[test]
    fn matching_what_is_asked_for() {
        assert!(locale("pt-PT").matches(&locale("pt")));
        assert!(locale("pt-BR").matches(&locale("pt")));
        assert!(!locale("pt-BR").matches(&locale("pt-PT")));
        assert!(!locale("pt").matches(&locale("pt-PT")));
        assert!(locale("zh-TW").matches(&locale("zh-Hant")));
        assert!(!locale("zh-CN").matches(&locale("zh-Hant")));
        assert!(locale("zh-Hans-CN").matches(&locale("zh-CN")));
        assert!(locale("no").matches(&locale("nb")));
    }

    #[test]
    fn order_is_that_of_the_text_and_padding_works() {
        assert!(locale("nl") < locale("nl-BE"));
        assert!(locale("nl-BE") < locale("pt"));
        assert_eq!(format!("{:<6}|", locale("nl")), "nl    |");
        assert_eq!(serde_json::to_string(&locale("PT-pt")).ok().as_deref(), Some("\"pt-PT\""));
    }
}
