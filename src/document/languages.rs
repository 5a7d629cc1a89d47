//! Which of two languages a text is in, where two independent detectors agree.
//!
//! Detectors of languages are made for paragraphs. Messages are sentences full of product names, so one
//! detector alone is wrong too often; two of different construction that agree are wrong rarely.

use crate::locale::Locale;

/// Languages that hang endings on a name: what touches a name there may belong to it.
const SUFFIXING: [&str; 13] = ["az", "et", "eu", "fi", "hu", "ka", "kk", "ky", "mn", "tk", "tr", "ug", "uz"];

/// Languages that put no spaces between words, or endings without a space behind them.
const UNSPACED: [&str; 8] = ["bo", "ja", "km", "ko", "lo", "my", "th", "zh"];

/// Whether words that follow a name belong to it in the language of `locale`, so that they touch it: `` `x`'i ``.
#[must_use]
pub fn hangs_endings_on_names(locale: &Locale) -> bool {
    SUFFIXING.contains(&locale.language())
}

/// Whether the language of `locale` puts spaces between words.
#[must_use]
pub fn separates_words(locale: &Locale) -> bool {
    !UNSPACED.contains(&locale.language())
}

/// Detectors see nothing certain in less letters.
const MIN_LETTERS: usize = 18;

/// Letters from which a text in Latin script shows its language among all of them.
const LATIN_LETTERS: usize = 60;

/// Whether nearly every English sentence has a word such as this, and other languages of Latin script have not.
fn is_english_function_word(word: &str) -> bool {
    let mut small = [0; 8];
    let Some(small) = small.get_mut(..word.len()) else { return false };
    small.copy_from_slice(word.as_bytes());
    small.make_ascii_lowercase();
    matches!(
        &*small,
        b"an"
            | b"and"
            | b"are"
            | b"as"
            | b"at"
            | b"be"
            | b"because"
            | b"been"
            | b"by"
            | b"can"
            | b"cannot"
            | b"could"
            | b"did"
            | b"does"
            | b"due"
            | b"for"
            | b"from"
            | b"has"
            | b"have"
            | b"is"
            | b"it"
            | b"its"
            | b"must"
            | b"not"
            | b"of"
            | b"on"
            | b"only"
            | b"or"
            | b"please"
            | b"should"
            | b"than"
            | b"that"
            | b"the"
            | b"there"
            | b"this"
            | b"to"
            | b"was"
            | b"were"
            | b"when"
            | b"which"
            | b"with"
            | b"you"
            | b"your"
    )
}

/// Whether `text` is in the language of `wanted` and not in that of `other`.
///
/// False wherever that is not certain: for short texts, for languages that a detector does not know.
#[must_use]
pub fn is_in(text: &str, wanted: &Locale, other: &Locale) -> bool {
    let (Some(wanted_code), Some(wanted_class)) = (whatlang_code(wanted), whichlang_code(wanted)) else { return false };
    if text.chars().filter(|c| c.is_alphabetic()).count() < MIN_LETTERS || wanted.same_language(other) {
        return false;
    }
    let mut allowed = vec![wanted_code];
    allowed.extend(whatlang_code(other));
    let detected = whatlang::Detector::with_allowlist(allowed).detect_lang(text) == Some(wanted_code);
    detected && whichlang::detect_language(text) == wanted_class && (wanted.language() != "en" || english_words(text) >= 1)
}

/// Whether a single long word is one of the language of `wanted` rather than of `other`, as far as one word tells.
#[must_use]
pub fn word_is_in(word: &str, wanted: &Locale, other: &Locale) -> bool {
    let Some(wanted_code) = whatlang_code(wanted) else { return false };
    let allowed = std::iter::once(wanted_code).chain(whatlang_code(other)).collect();
    let info = whatlang::Detector::with_allowlist(allowed).detect(word);
    // Below a tenth the detector guesses: `virtual` is Portuguese by 0.03.
    info.is_some_and(|info| info.lang() == wanted_code && info.confidence() >= 0.1)
        && whichlang_code(other).is_none_or(|other| whichlang::detect_language(word) != other)
}

/// How many English function words `text` has.
#[must_use]
pub fn english_words(text: &str) -> usize {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| is_english_function_word(word)).count()
}

/// The language that `text` is in, as a bare tag; `None` wherever that is not certain, or the text is short.
#[must_use]
pub fn language_of(text: &str) -> Option<Locale> {
    let info = whatlang::detect(text)?;
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    // Scripts of one language each are certain at a glance; Latin letters are shared by hundreds.
    let enough = if info.script() == whatlang::Script::Latin { LATIN_LETTERS } else { MIN_LETTERS };
    if letters < enough || !info.is_reliable() {
        return None;
    }
    let code = info.lang().code();
    let known = whichlang::LANGUAGES.iter().any(|lang| lang.three_letter_code() == code);
    if known && whichlang::detect_language(text).three_letter_code() != code {
        return None;
    }
    let two = if code == "cmn" { "zh" } else { isolang::Language::from_639_3(code)?.to_639_1()? };
    Locale::parse(two)
}

fn whatlang_code(locale: &Locale) -> Option<whatlang::Lang> {
    let code = isolang::Language::from_639_1(match locale.language() {
        "no" => "nb",
        language => language,
    })?;
    whatlang::Lang::from_code(match code.to_639_3() {
        // Chinese is one code here, whichever of its languages.
        "zho" => "cmn",
        three => three,
    })
}

fn whichlang_code(locale: &Locale) -> Option<whichlang::Lang> {
    let three = whatlang_code(locale)?.code();
    whichlang::LANGUAGES.iter().copied().find(|lang| lang.three_letter_code() == three)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).unwrap()
    }

    #[test]
    fn sentences_are_told_apart() {
        let (en, pt) = (locale("en-US"), locale("pt-PT"));
        let english = "The harbor service could not write the export file";
        let portuguese = "O serviço não conseguiu escrever o ficheiro";
        assert!(is_in(english, &en, &pt) && !is_in(portuguese, &en, &pt));
        assert!(is_in(portuguese, &pt, &en) && !is_in(english, &pt, &en));
    }

    #[test]
    fn nothing_is_said_of_short_texts_and_unknown_languages() {
        let (en, xx) = (locale("en"), locale("gd"));
        assert!(!is_in("Disk full", &en, &locale("nl")));
        assert!(!is_in("", &en, &xx));
        assert!(!is_in("The disk of this account is full", &xx, &en));
    }
}
