//! Findings in words, in the language of the interface.
//!
//! Every message lives in `locales/<locale>/messages.ftl` under its rule's name, the words of the
//! interface itself in `interface.ftl` beside it, those of the catalogue's pages in `site.ftl`. What a locale lacks is taken from en-US, message by
//! message; a test keeps all locales complete, so that this is a guard and no habit.
//!
//! [`Words::diagnostic`] is the only way from facts to words: no rule and no report format words anything.

mod arguments;
mod render;
mod shown;
#[cfg(test)]
mod tests;

pub use arguments::enumerated;
pub use shown::{show_grapheme, shown, visible};

use crate::finding::Argument;
use crate::locale::Locale;
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

/// The resources of one locale of the interface.
struct Resources {
    tag: &'static str,
    messages: &'static str,
    interface: &'static str,
    site: &'static str,
}

macro_rules! resources {
    ($tag:literal) => {
        Resources {
            tag: $tag,
            messages: include_str!(concat!("../../locales/", $tag, "/messages.ftl")),
            interface: include_str!(concat!("../../locales/", $tag, "/interface.ftl")),
            site: include_str!(concat!("../../locales/", $tag, "/site.ftl")),
        }
    };
}

/// The first is the one that everything falls back to.
static RESOURCES: &[Resources] = &[resources!("en-US"), resources!("nl-NL"), resources!("pt-PT"), resources!("sv-SE"), resources!("tr-TR")];

/// The languages that doccheck speaks, en-US first.
pub fn locales() -> impl Iterator<Item = &'static str> {
    RESOURCES.iter().map(|resources| resources.tag)
}

/// The language of the interface that serves a reader of `tag` best; en-US where none does.
///
/// `nl-BE` reads nl-NL and `pt-AO` reads pt-PT, but Brazilian Portuguese is another form and reads en-US.
#[must_use]
pub fn negotiate(tag: &str) -> &'static str {
    let available: Vec<Locale> = locales().filter_map(Locale::parse).collect();
    Locale::parse(tag)
        .and_then(|asked| asked.fallbacks(&available))
        .and_then(|found| locales().find(|known| *known == found.as_str()))
        .unwrap_or(RESOURCES[0].tag)
}

/// The words of one language.
pub struct Words {
    /// The language asked for, then en-US where that is another.
    bundles: Vec<FluentBundle<FluentResource>>,
    locale: &'static str,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("Words").field(&self.locale).finish()
    }
}

impl Words {
    /// The words of the language that serves a reader of `tag` best; see [`negotiate`].
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let locale = negotiate(tag);
        let chosen = RESOURCES.iter().filter(|resources| resources.tag == locale);
        let fallback = RESOURCES[..1].iter().filter(|resources| resources.tag != locale);
        Self { bundles: chosen.chain(fallback).map(bundle).collect(), locale }
    }

    /// The tag of the language spoken.
    #[must_use]
    pub fn locale(&self) -> &'static str {
        self.locale
    }

    /// The phrase `id` of the interface, filled with `arguments`; lists are joined as the language does.
    ///
    /// An unknown id is returned as it is: a gap in the words is no reason to fail.
    #[must_use]
    pub fn phrase(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        let mut filled = FluentArgs::new();
        for (name, value) in arguments {
            self.insert(&mut filled, name, value, arguments::ListItems::Plain);
        }
        self.format(id, None, &filled).unwrap_or_else(|| id.to_owned())
    }

    /// The message `id`, or its `attribute`. `None` where no language has it.
    fn format(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
        self.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                Some(name) => message.get_attribute(name)?.value(),
                None => message.value()?,
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(arguments), &mut errors);
            errors.is_empty().then(|| text.trim().to_owned())
        })
    }
}

/// The bundle of one locale. The resources are compiled in and tested, so what cannot be parsed is
/// left out instead of failing in the user's face.
fn bundle(resources: &Resources) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = resources.tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Isolation marks would be invisible characters in terminals and in JSON.
    bundle.set_use_isolating(false);
    for text in [resources.messages, resources.interface, resources.site] {
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(partial, _)| partial);
        // An id given twice keeps its first text; a test refuses such files.
        let _ = bundle.add_resource(resource);
    }
    bundle
}
