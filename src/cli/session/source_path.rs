//! Under which path a repository of the source holds what a translation translates, where no document of the source was read.

use crate::locale::Locale;

/// Paths to try in the source's tree, as groups: the first group of which anything is there decides, and only where one alone is.
///
/// `path` is that of the translation, `/`-separated; the folder or file-name suffix that names its `locale` is written as the source's
/// would be, or left out. Folders above that one may be missing in the source's tree, one after the other.
pub fn candidates(path: &str, locale: &Locale, source: &Locale) -> Vec<Vec<String>> {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let Some((name, folders)) = parts.split_last() else { return Vec::new() };
    let forms = forms(source);
    let names = names(name, locale, &forms);
    let at = folders.iter().position(|folder| Locale::from_segment(folder).as_ref() == Some(locale));
    // What follows the locale is the article, and is kept whole; without one, the last folder is.
    let (above, below) = match at {
        Some(at) => (&folders[..at], &folders[at + 1..]),
        None => folders.split_at(folders.len().saturating_sub(1)),
    };
    let of_source: Vec<Option<&str>> =
        if at.is_some() { forms.iter().map(|form| Some(form.as_str())).chain([None]).collect() } else { vec![None] };
    let group = |skipped: usize| {
        let each = of_source.iter().flat_map(|folder| names.iter().map(move |name| (folder, name)));
        each.map(|(folder, name)| {
            let all = above[skipped..].iter().copied().chain(*folder).chain(below.iter().copied()).chain([name.as_str()]);
            all.collect::<Vec<_>>().join("/")
        })
        .collect()
    };
    (0..=above.len()).map(group).collect()
}

/// How a folder or a suffix may be named for the source's locale.
fn forms(source: &Locale) -> Vec<String> {
    let tag = source.as_str();
    // A source in plain English is as often called by its largest country.
    let tag = if tag == "en" { "en-US" } else { tag };
    let mut forms = vec![tag.to_owned(), tag.to_lowercase(), tag.replace('-', "_"), tag.to_lowercase().replace('-', "_")];
    forms.push(source.language().to_owned());
    forms.sort_unstable();
    forms.dedup();
    forms
}

/// The names that the source's file may have: that of the translation, or without its locale, or with the source's.
fn names(name: &str, locale: &Locale, forms: &[String]) -> Vec<String> {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    match stem.rsplit_once('.') {
        Some((page, suffix)) if Locale::from_segment(suffix).as_ref() == Some(locale) => {
            let suffixed = forms.iter().map(|form| format!("{page}.{form}.{extension}"));
            suffixed.chain([format!("{page}.{extension}")]).collect()
        }
        _ => vec![name.to_owned()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tried(path: &str, locale: &str, source: &str) -> Vec<Vec<String>> {
        candidates(path, &Locale::parse(locale).unwrap(), &Locale::parse(source).unwrap())
    }

    #[test]
    fn the_folder_of_the_locale_is_the_sources() {
        let groups = tried("content/pt-br/docs/a.md", "pt-BR", "en");
        assert_eq!(groups.len(), 2);
        for path in ["content/en/docs/a.md", "content/en-us/docs/a.md", "content/docs/a.md"] {
            assert!(groups[0].iter().any(|tried| tried == path), "{path} in {groups:?}");
        }
        assert!(groups[1].iter().any(|tried| tried == "en/docs/a.md"), "{groups:?}");
        assert!(groups.iter().flatten().all(|tried| tried.ends_with("docs/a.md")), "the article is kept whole: {groups:?}");
    }

    #[test]
    fn folders_above_may_be_missing() {
        let groups = tried("docs-pt/guide/export/a.md", "pt-PT", "en-US");
        let expected: Vec<Vec<String>> =
            [["docs-pt/guide/export/a.md"], ["guide/export/a.md"], ["export/a.md"]].map(|group| group.map(str::to_owned).to_vec()).into();
        assert_eq!(groups, expected);
    }

    #[test]
    fn a_suffix_is_the_sources_or_none() {
        let groups = tried("guide/a.fr.md", "fr", "en");
        assert!(groups[0].contains(&"guide/a.md".to_owned()) && groups[0].contains(&"guide/a.en.md".to_owned()), "{groups:?}");
    }
}
