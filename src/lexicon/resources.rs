//! The lexicons as they are compiled in, and the words of one locale read from its Fluent resource.

use super::folding::{NUMBER, spelling};
use super::{AlertKind, Term};
use fluent::{FluentArgs, FluentBundle, FluentResource};
use unicode_normalization::UnicodeNormalization;

/// Tag and text of every lexicon. The locales that doccheck itself speaks come first: where a phrase
/// is of several locales and the caller has no other ground, the first is taken.
pub(super) static SOURCES: &[(&str, &str)] = &[
    ("en-US", include_str!("../../locales/en-US/lexicon.ftl")),
    ("nl-NL", include_str!("../../locales/nl-NL/lexicon.ftl")),
    ("sv-SE", include_str!("../../locales/sv-SE/lexicon.ftl")),
    ("tr-TR", include_str!("../../locales/tr-TR/lexicon.ftl")),
    ("pt-PT", include_str!("../../locales/pt-PT/lexicon.ftl")),
    ("ar", include_str!("../../locales/ar/lexicon.ftl")),
    ("cs", include_str!("../../locales/cs/lexicon.ftl")),
    ("da", include_str!("../../locales/da/lexicon.ftl")),
    ("de", include_str!("../../locales/de/lexicon.ftl")),
    ("el", include_str!("../../locales/el/lexicon.ftl")),
    ("es", include_str!("../../locales/es/lexicon.ftl")),
    ("et", include_str!("../../locales/et/lexicon.ftl")),
    ("fi", include_str!("../../locales/fi/lexicon.ftl")),
    ("fr", include_str!("../../locales/fr/lexicon.ftl")),
    ("he", include_str!("../../locales/he/lexicon.ftl")),
    ("hr", include_str!("../../locales/hr/lexicon.ftl")),
    ("hu", include_str!("../../locales/hu/lexicon.ftl")),
    ("id", include_str!("../../locales/id/lexicon.ftl")),
    ("it", include_str!("../../locales/it/lexicon.ftl")),
    ("ja", include_str!("../../locales/ja/lexicon.ftl")),
    ("ko", include_str!("../../locales/ko/lexicon.ftl")),
    ("nb", include_str!("../../locales/nb/lexicon.ftl")),
    ("pl", include_str!("../../locales/pl/lexicon.ftl")),
    ("pt-BR", include_str!("../../locales/pt-BR/lexicon.ftl")),
    ("ro", include_str!("../../locales/ro/lexicon.ftl")),
    ("ru", include_str!("../../locales/ru/lexicon.ftl")),
    ("th", include_str!("../../locales/th/lexicon.ftl")),
    ("uk", include_str!("../../locales/uk/lexicon.ftl")),
    ("vi", include_str!("../../locales/vi/lexicon.ftl")),
    ("zh-Hans", include_str!("../../locales/zh-Hans/lexicon.ftl")),
    ("zh-Hant", include_str!("../../locales/zh-Hant/lexicon.ftl")),
];

/// One locale's lexicon.
#[derive(Debug)]
pub(super) struct Words {
    pub(super) name: String,
    pub(super) attested: bool,
    /// By [`Term`]; ordinals with [`NUMBER`] in them.
    pub(super) terms: Vec<Forms>,
    /// By [`AlertKind`].
    pub(super) alerts: Vec<Forms>,
}

/// How one term is written.
#[derive(Debug)]
pub(super) struct Forms {
    pub(super) normal: String,
    variants: Vec<String>,
}

impl Forms {
    pub(super) fn all(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.normal).chain(&self.variants).map(String::as_str)
    }
}

/// Why a lexicon cannot be used. The lexicons are compiled in, so a test is the only one to see it.
#[derive(Debug, thiserror::Error)]
pub(super) enum Malformed {
    #[error("it is no Fluent resource")]
    Syntax,
    #[error("`{0}` is missing")]
    Missing(&'static str),
    #[error("`{0}` has an unknown reference or a wrong value")]
    Value(&'static str),
}

impl Words {
    pub(super) fn read(source: &str) -> Result<Self, Malformed> {
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
