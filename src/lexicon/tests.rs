//! Every lexicon is sound, and labels as published are recognised and written.

use super::folding::{fold, letters};
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
    for text in ["  Error\u{A0}code ", "ERROR CODE", "error  code:", "Error\u{202F}code", "Ｅｒｒｏｒ　ｃｏｄｅ：", "\u{FEFF}Error code"]
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
