//! Paths to locales and articles: every layout that is met, and what only looks like one.

use super::{LayoutOptions, LayoutRoot};
use crate::alignment::collect;
use crate::document::{Collection, lower};
use crate::finding::FileId;
use crate::locale::Locale;
use crate::source::{Limits, SourceFile};

/// A collection, one file a line: path, language of its text (`-` for none), expected locale (`-` for none), expected article.
struct Case {
    name: &'static str,
    files: &'static str,
    source: Option<&'static str>,
}

const CASES: &[Case] = &[
    Case {
        name: "one tree per locale",
        files: "en-us/docs/a.md en en-US docs/a
                it-it/docs/a.md it it-IT docs/a
                de-de/docs/a.md de de-DE docs/a",
        source: Some("en-US"),
    },
    Case {
        name: "one tree per locale, bare languages, one with a region",
        files: "en/guide/a.md en en guide/a
                fr/guide/a.md fr fr guide/a
                zh-cn/guide/a.md zh zh-CN guide/a",
        source: Some("en"),
    },
    Case {
        name: "repositories with the locale after a full stop",
        files: "docs/a.md en en a
                docs/sub/b.md en en sub/b
                docs.pt-pt/a.md pt pt-PT a
                docs.nl-nl/a.md nl nl-NL a
                docs.nl-nl/sub/b.md nl nl-NL sub/b",
        source: Some("en"),
    },
    Case { name: "one such repository alone", files: "azure-docs.nl-nl/articles/a.md nl nl-NL articles/a", source: None },
    Case {
        name: "two products in such repositories",
        files: "sql-docs.nl-nl/index.md nl nl-NL sql-docs/index
                sql-docs.pt-pt/index.md pt pt-PT sql-docs/index
                web-docs.nl-nl/index.md nl nl-NL web-docs/index
                web-docs.pt-pt/index.md pt pt-PT web-docs/index",
        source: None,
    },
    Case {
        name: "repositories with the locale after a hyphen",
        files: "docs/src/a.md en en src/a
                docs-fr/src/a.md fr fr src/a
                docs-zh-cn/src/a.md zh zh-CN src/a",
        source: Some("en"),
    },
    Case { name: "such a repository alone", files: "handbook-fr/src/a.md fr fr src/a\nhandbook-fr/b.md fr fr b", source: None },
    Case {
        name: "a folder per locale in one tree, and one inside it",
        files: "docs/en/docs/a.md en en docs/a
                docs/ja/docs/a.md ja ja docs/a
                docs/zh-hant/docs/b.md zh zh-Hant docs/b",
        source: Some("en"),
    },
    Case {
        name: "folders with underscores and capitals",
        files: "content/en_US/a.md en en-US a
                content/zh_CN/a.md zh zh-CN a
                content/pt-BR/a.md pt pt-BR a",
        source: Some("en-US"),
    },
    Case {
        name: "an open collection of glossary pages, nothing shared with the first",
        files: "content/en/a.md en en a
                content/ur/b.md - ur b",
        source: Some("en"),
    },
    Case {
        name: "Docusaurus",
        files: "docs/intro.md en en docs/intro
                docs/guide/a.md en en docs/guide/a
                docs/guide/new.md en en docs/guide/new
                blog/one.md en en blog/one
                i18n/fr/docusaurus-plugin-content-docs/current/intro.md fr fr docs/intro
                i18n/fr/docusaurus-plugin-content-docs/current/guide/a.md fr fr docs/guide/a
                i18n/fr/docusaurus-plugin-content-blog/one.md fr fr blog/one",
        source: Some("en"),
    },
    Case {
        name: "Docusaurus in a folder of its own, two languages",
        files: "website/docs/intro.md en en website/docs/intro
                website/i18n/fr/docusaurus-plugin-content-docs/current/intro.md fr fr website/docs/intro
                website/i18n/ja/docusaurus-plugin-content-docs/current/intro.md ja ja website/docs/intro",
        source: Some("en"),
    },
    Case {
        name: "Starlight with a bare root locale",
        files: "src/content/docs/start.md en en start
                src/content/docs/guides/a.mdx en en guides/a
                src/content/docs/guides/new.mdx en en guides/new
                src/content/docs/fr/start.md fr fr start
                src/content/docs/fr/guides/a.mdx fr fr guides/a
                src/content/docs/pt-br/guides/a.mdx pt pt-BR guides/a",
        source: Some("en"),
    },
    Case {
        name: "a bare source in a tree",
        files: "src/UserGuide/a.md en en UserGuide/a
                src/UserGuide/b.md en en UserGuide/b
                src/zh/UserGuide/a.md zh zh UserGuide/a",
        source: Some("en"),
    },
    Case { name: "one translated page", files: "docs/x.md en en x\ndocs/ja/x.md ja ja x", source: Some("en") },
    Case {
        name: "a store of translations that repeats the path",
        files: "docs/x.md en en docs/x
                docs/y.md en en docs/y
                i18n/ja/docs/x.md ja ja docs/x",
        source: Some("en"),
    },
    Case {
        name: "the bare side is not English",
        files: "docs/a.md zh zh a
                docs/b.md zh zh b
                docs/en/a.md en en a
                docs/en/b.md en en b",
        source: Some("zh"),
    },
    Case {
        name: "suffixes",
        files: "guide/a.md en en guide/a
                guide/b.md en en guide/b
                guide/a.fr.md fr fr guide/a
                guide/a.pt-BR.md pt pt-BR guide/a",
        source: Some("en"),
    },
    Case { name: "suffixes on both sides", files: "guide/a.en.md en en guide/a\nguide/a.ja.md ja ja guide/a", source: Some("en") },
    Case {
        name: "inverted suffixes below the translation's folder",
        files: "ja/x/a.md ja ja ja/x/a
                ja/x/a.en.md en en ja/x/a
                ja/x/b.md ja ja ja/x/b
                ja/x/b.en.md en en ja/x/b
                ja/x/c.md ja ja ja/x/c
                ja/x/c.en.md en en ja/x/c
                ja/x/d.md en en ja/x/d",
        source: Some("en"),
    },
    Case {
        name: "inverted suffixes, the language only in the text",
        files: "x/a.md ja ja x/a
                x/a.en.md en en x/a
                x/b.md ja ja x/b
                x/b.en.md en en x/b
                x/c.md ja ja x/c
                x/c.en.md en en x/c
                x/d.md en en x/d",
        source: Some("en"),
    },
    Case {
        name: "suffixes after underscores and hyphens",
        files: "README.md en en README
                README.zh-CN.md zh zh-CN README
                README_ja.md ja ja README
                docs/a.md en en docs/a
                docs/a-zh.md zh zh docs/a
                docs/a_fr.md fr fr docs/a
                docs/a_pt_BR.md - pt-BR docs/a",
        source: Some("en"),
    },
    Case {
        name: "a folder that its pages' language names",
        files: "files/it/web/a.md it it web/a\nfiles/it/web/b.md it it web/b",
        source: None,
    },
    Case {
        name: "words that are languages",
        files: "docs/it/backup.md en - docs/it/backup
                docs/is/valid.md en - docs/is/valid
                docs/no/access.md en - docs/no/access
                docs/id/index.md en - docs/id/index
                docs/index.md en - docs/index
                docs/api/a.md en - docs/api/a",
        source: None,
    },
    Case {
        name: "samples by programming language",
        files: "samples/cs/start.md en - samples/cs/start
                samples/ts/README.md en - samples/ts/README
                samples/cs/README.md en - samples/cs/README
                config.md en - config
                config.ts.md en - config.ts
                config.cs.md en - config.cs",
        source: None,
    },
    Case {
        name: "file names that end in words",
        files: "get.md en - get
                get-id.md en - get-id
                plug-in.md en - plug-in
                plug.md en - plug
                set_no.md en - set_no
                set.md en - set
                what-is-it.md en - what-is-it",
        source: None,
    },
    Case {
        name: "a language in the middle of a name",
        files: "about-zh-support/a.md en - about-zh-support/a
                a-zh-guide.md en - a-zh-guide
                zh-support.md en - zh-support
                a.md en - a",
        source: None,
    },
    Case {
        name: "versions are no locales, and no article is of two",
        files: "v1/en/a.md en en v1/a
                v1/zh/a.md zh zh v1/a
                v2/en/a.md en en v2/a
                v2/zh/a.md zh zh v2/a",
        source: Some("en"),
    },
    Case { name: "versions alone", files: "docs/v1/a.md en - docs/v1/a\ndocs/v2/a.md en - docs/v2/a", source: None },
];

/// Two sentences in a language, written for this test.
fn text(language: &str) -> &'static str {
    match language {
        "en" => {
            "The export stops because there is not enough space on the disk of the server. Remove the files that are no longer needed and try again."
        }
        "de" => {
            "Der Export bricht ab, weil auf der Festplatte des Servers nicht genug Platz ist. Löschen Sie die Dateien, die nicht mehr gebraucht werden."
        }
        "fr" => {
            "L’exportation s’arrête parce qu’il n’y a plus assez de place sur le disque du serveur. Supprimez les fichiers qui ne servent plus."
        }
        "it" => {
            "L’esportazione si ferma perché sul disco del server non c’è più abbastanza spazio. Eliminare i file che non servono più e riprovare."
        }
        "nl" => {
            "De export stopt omdat er niet genoeg ruimte meer is op de schijf van de server. Verwijder de bestanden die niet meer nodig zijn."
        }
        "pt" => {
            "A exportação para porque já não há espaço suficiente no disco do servidor. Elimine os ficheiros que já não são necessários e tente novamente."
        }
        "ja" => {
            "サーバーのディスクに十分な空き容量がないため、エクスポートは停止します。不要になったファイルを削除してから、もう一度お試しください。"
        }
        "zh" => "由于服务器磁盘空间不足，导出已停止。请删除不再需要的文件，然后重试。如果问题仍然存在，请联系管理员。",
        _ => "",
    }
}

fn read(case: &Case, options: &LayoutOptions) -> (Collection, Vec<(String, String, String)>) {
    let mut expected = Vec::new();
    let mut files = Vec::new();
    for line in case.files.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [path, language, locale, article] = words[..] else { panic!("{}: {line}", case.name) };
        expected.push((path.to_owned(), locale.to_owned(), article.to_owned()));
        let text = format!("# X\n\n{}\n", text(language));
        files.push(SourceFile::from_bytes(path.to_owned(), path.to_owned(), text.into_bytes(), &Limits::default()));
    }
    expected.sort();
    let documents = (0u32..).zip(&files).map(|(at, file)| lower(FileId(at), file, None)).collect();
    (collect(files, documents, options), expected)
}

fn shown(collection: &Collection) -> Vec<(String, String, String)> {
    let locale = |locale: &Option<Locale>| locale.as_ref().map_or("-", Locale::as_str).to_owned();
    let documents = collection.documents.iter();
    documents.map(|d| (collection.file(d.file).path.clone(), locale(&d.locale), d.article.clone())).collect()
}

#[test]
fn paths_tell_locale_and_article() {
    let mut failures = Vec::new();
    for case in CASES {
        let (collection, expected) = read(case, &LayoutOptions::default());
        let found = shown(&collection);
        for (found, expected) in found.iter().zip(&expected).filter(|(found, expected)| found != expected) {
            failures.push(format!("{}: {found:?}, expected {expected:?}", case.name));
        }
        let source = collection.source_locale.as_ref().map(Locale::as_str);
        if source != case.source {
            failures.push(format!("{}: the source is {source:?}, expected {:?}", case.name, case.source));
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn roots_say_what_no_path_tells() {
    let root = |path: &str, locale: Option<&str>, prefix: &str| LayoutRoot {
        path: path.to_owned(),
        locale: locale.map(|tag| Locale::parse(tag).unwrap()),
        prefix: prefix.to_owned(),
    };
    let read = |files: &'static str, roots: Vec<LayoutRoot>| {
        let case = Case { name: "", files, source: None };
        let (collection, expected) = read(&case, &LayoutOptions { roots, ..LayoutOptions::default() });
        assert_eq!(shown(&collection), expected);
    };
    // A root joins the articles of the folders that are recognised, whatever stands before these.
    read("handbook/en-US/a.md en en-US a\nportuguese/a.md pt pt-PT a", vec![root("portuguese", Some("pt-PT"), "")]);
    // The folder of everything may be a root, and the innermost root counts.
    read("a.md en en a\nfrench/a.md fr fr a", vec![root("", Some("en"), ""), root("french", Some("fr"), "")]);
    read("one/docs/a.md en en docs/a\ntwo/a.md fr fr docs/a", vec![root("one", Some("en"), ""), root("two", Some("fr"), "docs/")]);
}
