//! The site as a whole: every link leads somewhere, every page is what its address says.

use super::{lamps, translated};
use crate::catalogue::html::Site;
use crate::catalogue::{Catalogue, Labels};
use std::collections::{BTreeMap, BTreeSet};

/// All files of the site.
fn site(catalogue: &Catalogue, base_url: Option<&str>) -> BTreeMap<String, String> {
    let site = Site::new(catalogue, base_url);
    site.pages().iter().map(|page| (site.path(page), site.render(page))).collect()
}

fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The file that a link in `from` leads to, with the fragment.
fn target(from: &str, link: &str) -> (String, Option<String>) {
    let (path, fragment) = link.split_once('#').map_or((link, None), |(path, fragment)| (path, Some(fragment.to_owned())));
    let mut parts: Vec<&str> = from.split('/').collect();
    if path.is_empty() {
        return (from.to_owned(), fragment);
    }
    parts.pop();
    for part in path.split('/') {
        if part == ".." {
            parts.pop().expect("no link leaves the site");
        } else {
            parts.push(part);
        }
    }
    (parts.join("/"), fragment)
}

#[test]
fn every_link_leads_to_a_page_and_an_id() {
    let pages = site(&lamps(), None);
    for (path, html) in pages.iter().filter(|(path, _)| path.ends_with(".html")) {
        for link in values(html, "href").into_iter().filter(|link| !link.contains(':')) {
            let (to, fragment) = target(path, link);
            let there = pages.get(&to).unwrap_or_else(|| panic!("{link} in {path}"));
            if let Some(fragment) = fragment {
                assert!(values(there, "id").contains(&fragment.as_str()), "{link} in {path}");
            }
        }
    }
}

#[test]
fn ids_are_unique_and_tags_are_closed() {
    for (path, html) in site(&lamps(), None).iter().filter(|(path, _)| path.ends_with(".html")) {
        let ids = values(html, "id");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{path}: {ids:?}");
        for name in [
            "div", "p", "ol", "ul", "li", "table", "tr", "td", "span", "details", "a", "h1", "h2", "h3", "section", "main", "header", "nav",
        ] {
            let opened = html.matches(&format!("<{name} ")).count() + html.matches(&format!("<{name}>")).count();
            assert_eq!(opened, html.matches(&format!("</{name}>")).count(), "<{name}> in {path}");
        }
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
        assert!(html.contains("Content-Security-Policy") && !html.contains("<script"), "{path}");
    }
}

#[test]
fn a_missing_translation_shows_the_other_text_and_says_so() {
    let pages = site(&lamps(), None);
    let page = &pages["nl-NL/DoorStuck/index.html"];
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"nl-NL\" dir=\"ltr\">"), "{page}");
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(page.contains("<link rel=\"canonical\" href=\"../../sv-SE/DoorStuck/index.html\">"));
    assert!(page.contains("class=\"notice\""));
    assert!(page.contains("<blockquote lang=\"sv-SE\" dir=\"ltr\">"));
    assert!(!page.contains("rel=\"alternate\" hreflang"));
    let there = &pages["sv-SE/DoorStuck/index.html"];
    assert!(!there.contains("noindex") && there.contains("hreflang=\"x-default\""));
}

#[test]
fn the_second_code_has_the_same_page() {
    let pages = site(&lamps(), None);
    let alias = &pages["sv-SE/DoorStuckV2/index.html"];
    assert!(alias.contains("<link rel=\"canonical\" href=\"../../sv-SE/DoorStuck/index.html\">"));
    assert!(alias.contains("<code dir=\"ltr\">DoorStuckV2</code>"));
    let ids = |page: &str| values(page, "id").into_iter().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(ids(alias), ids(&pages["sv-SE/DoorStuck/index.html"]));
}

#[test]
fn published_addresses_are_absolute() {
    let pages = site(&lamps(), Some("https://docs.example/errors/"));
    let page = &pages["sv-SE/LampTooDim/index.html"];
    assert!(page.contains("<link rel=\"canonical\" href=\"https://docs.example/errors/sv-SE/LampTooDim/\">"), "{page}");
    assert!(page.contains("hreflang=\"nl-NL\" href=\"https://docs.example/errors/nl-NL/LampTooDim/\""));
}

#[test]
fn causes_have_one_address_in_all_locales() {
    let pages = site(&lamps(), None);
    let headings = |page: &str| {
        let page = &pages[page];
        page.split("<h3 id=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(headings("sv-SE/LampTooDim/index.html"), ["cause-1", "cause-2", "cause-3"]);
    assert_eq!(headings("nl-NL/LampTooDim/index.html"), ["cause-1", "cause-3"]);
}

#[test]
fn hostile_names_stay_text() {
    let mut hostile = lamps();
    let nasty = "\"><script>alert(1)</script>";
    hostile.entries[0].id = nasty.to_owned();
    hostile.entries[0].codes = vec![nasty.to_owned(), "../../etc".to_owned(), "NUL".to_owned()];
    hostile.entries[0].anchor = Some(nasty.to_owned());
    hostile.entries[0].aliases = vec!["main".to_owned(), "cause-1".to_owned(), "a b".to_owned()];
    hostile.locales[0].name = nasty.to_owned();
    hostile.locales[0].labels = Labels { code: nasty.into(), message: nasty.into(), cause: nasty.into(), step: nasty.into() };
    for translation in hostile.entries[0].translations.values_mut() {
        translation.message = Some(nasty.to_owned());
        translation.title = Some(nasty.to_owned());
        translation.source.path = nasty.to_owned();
        translation.causes.iter_mut().for_each(|cause| cause.text = Some(nasty.to_owned()));
    }
    for (path, text) in site(&hostile, None) {
        assert!(path.split('/').all(|part| part != ".." && !part.is_empty()), "{path}");
        assert!(!path.contains(['<', '"', '\\']), "{path}");
        if path.ends_with(".html") {
            assert!(!text.contains("<script"), "{path}");
            let ids = values(&text, "id");
            assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{path}: {ids:?}");
        }
    }
}

#[test]
fn a_page_of_a_right_to_left_language() {
    let arabic = translated(
        "b",
        "08/27/2019",
        300,
        "# <a name=\"lamp-trouble\"></a>مصابيح\n\n## <a name=\"lamptoodim---the-lamp-is-too-dim\"></a>LampTooDim - المصباح خافت\n\n**رمز الخطأ**: LampTooDim <br>\n**رسالة الخطأ**: المصباح خافت <br>\n",
    );
    let built = super::catalogue(&[("ar-SA/home/lamps.md", &arabic)]);
    let page = &site(&built, None)["ar-SA/LampTooDim/index.html"];
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"ar-SA\" dir=\"rtl\">"), "{page}");
    assert!(page.contains("<header class=\"top\" lang=\"en-US\" dir=\"ltr\">"), "{page}");
}

#[test]
fn pages() {
    let pages = site(&lamps(), None);
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots/catalogue"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    // The style is a file of its own, and every change of it would change every page.
    let shown = |path: &str| {
        let page = &pages[path];
        let Some((before, rest)) = page.split_once("<style>") else { return page.clone() };
        let (_, after) = rest.split_once("</style>").unwrap_or_default();
        let (before, digest) = before.split_once("sha256-").unwrap_or_default();
        let (_, between) = digest.split_once('\'').unwrap_or_default();
        format!("{before}sha256-…'{between}<style>…</style>{after}")
    };
    settings.bind(|| {
        insta::assert_snapshot!("page-root", shown("index.html"));
        insta::assert_snapshot!("page-locale", shown("nl-NL/index.html"));
        insta::assert_snapshot!("page-coverage", shown("coverage/index.html"));
        insta::assert_snapshot!("page-entry", shown("sv-SE/DoorStuck/index.html"));
        insta::assert_snapshot!("page-entry-not-translated", shown("nl-NL/DoorStuck/index.html"));
        insta::assert_snapshot!("page-entry-data", shown("nl-NL/LampTooDim/index.json"));
    });
}
