//! The markers of alerts, `[!NOTE]` and the older `[AZURE.NOTE]`, sound or not, and what translation made of their keywords.

use crate::source::Span;

/// The keywords that docfx and GitHub know, whatever their case.
pub const KEYWORDS: [&str; 5] = ["NOTE", "TIP", "IMPORTANT", "CAUTION", "WARNING"];

/// What else stood in the older form.
const OLDER: [&str; 4] = ["SELECTOR", "SELECTOR-LIST", "VIDEO", "INCLUDE"];

/// Keywords as translators and machines write them, in capitals, with what they were. Words that stand for two are left out.
const TRANSLATED: [(&str, &[&str]); 5] = [
    (
        "NOTE",
        &[
            "NOTA",
            "NOTĂ",
            "HINWEIS",
            "ANMERKUNG",
            "REMARQUE",
            "OPMERKING",
            "OBS",
            "OBSERVERA",
            "ANTECKNING",
            "BEMÆRK",
            "MERK",
            "NOT",
            "HUOMAUTUS",
            "HUOM",
            "UWAGA",
            "POZNÁMKA",
            "MEGJEGYZÉS",
            "ПРИМЕЧАНИЕ",
            "ПРИМІТКА",
            "ΣΗΜΕΙΩΣΗ",
            "ملاحظة",
            "הערה",
            "หมายเหตุ",
            "CATATAN",
            "备注",
            "備註",
            "注記",
            "참고",
        ],
    ),
    (
        "TIP",
        &[
            "DICA",
            "SUGESTÃO",
            "CONSEJO",
            "SUGERENCIA",
            "ASTUCE",
            "CONSEIL",
            "SUGGERIMENTO",
            "TIPP",
            "TIPS",
            "İPUCU",
            "PORADA",
            "WSKAZÓWKA",
            "СОВЕТ",
            "ПОРАДА",
            "VIHJE",
            "提示",
            "ヒント",
            "팁",
        ],
    ),
    (
        "IMPORTANT",
        &[
            "IMPORTANTE",
            "WICHTIG",
            "BELANGRIJK",
            "VIKTIGT",
            "VIKTIG",
            "VIGTIGT",
            "WAŻNE",
            "ÖNEMLİ",
            "DŮLEŽITÉ",
            "FONTOS",
            "TÄRKEÄÄ",
            "ВАЖНО",
            "ВАЖЛИВО",
            "重要",
            "중요",
        ],
    ),
    ("CAUTION", &["CUIDADO", "ATENÇÃO", "PRECAUCIÓN", "ATTENZIONE", "VORSICHT", "FÖRSIKTIGHET", "PRZESTROGA", "DİKKAT", "ОСТОРОЖНО"]),
    (
        "WARNING",
        &[
            "AVISO",
            "ADVERTENCIA",
            "AVVISO",
            "AVERTISSEMENT",
            "WARNUNG",
            "WAARSCHUWING",
            "VARNING",
            "ADVARSEL",
            "OSTRZEŻENIE",
            "UYARI",
            "UPOZORNĚNÍ",
            "VAROITUS",
            "ПРЕДУПРЕЖДЕНИЕ",
            "ПОПЕРЕДЖЕННЯ",
            "警告",
            "경고",
        ],
    ),
];

/// The marker that opens an alert.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlertMarker {
    /// Bytes from `[` to `]`.
    pub span: Span,
    /// Bytes of the keyword.
    pub keyword: Span,
    /// Whether it is the older form, `[AZURE.NOTE]`, in which text may follow on the line.
    pub older: bool,
    /// Whether white space stands where none may: `[! NOTE]`, `[AZURE. NOTE]`.
    pub spaced: bool,
    /// Whether words follow the keyword inside the brackets.
    pub more: bool,
    /// Bytes of what follows the marker on its line, trimmed.
    pub rest: Span,
}

/// Reads the marker at the head of a block quotation. `None` where none is meant: for links, and for directives that take
/// arguments, such as `[!div class="x"]`.
#[must_use]
pub fn marker(text: &str, quote: Span) -> Option<AlertMarker> {
    let line = quote.of(text).lines().next()?;
    let lead = line.len() - line.trim_start_matches(['>', ' ', '\t']).len();
    let (inner, rest) = line[lead..].strip_prefix('[')?.split_once(']')?;
    let start = quote.start as usize + lead;
    let body = inner.trim();
    let older = body.get(..6).is_some_and(|prefix| prefix.eq_ignore_ascii_case("azure."));
    let sigil = if older { 6 } else { usize::from(body.starts_with('!')) };
    let words = body.get(sigil..).filter(|_| sigil > 0)?.trim_start();
    let keyword = words.split(char::is_whitespace).next()?;
    let more = keyword.len() < words.len();
    let is_word = !keyword.is_empty() && keyword.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_') || is_mark(c));
    let linked = rest.starts_with(['(', '[', ':']);
    if !is_word || linked || more && !older {
        return None;
    }
    let at = |part: &str| part.as_ptr() as usize - text.as_ptr() as usize;
    let rest_start = at(rest) + (rest.len() - rest.trim_start().len());
    Some(AlertMarker {
        span: Span::new(start, start + inner.len() + 2),
        keyword: Span::new(at(keyword), at(keyword) + keyword.len()),
        older,
        spaced: at(keyword) != start + 1 + sigil || !more && inner.len() != sigil + keyword.len(),
        more,
        rest: Span::new(rest_start, rest_start + rest.trim().len()),
    })
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

impl AlertMarker {
    /// Whether the keyword is one that publishing systems know, whatever its case.
    #[must_use]
    pub fn is_known(&self, text: &str) -> bool {
        let keyword = self.keyword.of(text);
        let known = |word: &&str| word.eq_ignore_ascii_case(keyword);
        KEYWORDS.iter().any(&known) || self.older && OLDER.iter().any(known)
    }
}

/// The keyword that `written` was: a translation of one, or one with a single slip in it.
#[must_use]
pub fn original(written: &str) -> Option<&'static str> {
    let upper = written.to_uppercase();
    let translated = TRANSLATED.iter().find(|(_, words)| words.contains(&upper.as_str())).map(|(keyword, _)| *keyword);
    translated.or_else(|| KEYWORDS.into_iter().find(|keyword| strsim::osa_distance(keyword, &upper) == 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<(String, bool, bool, String)> {
        let quote = Span::new(line.find('>')?, line.len());
        let marker = marker(line, quote)?;
        Some((marker.keyword.of(line).to_owned(), marker.older, marker.spaced, marker.rest.of(line).to_owned()))
    }

    #[test]
    fn markers_in_both_forms_sound_and_spaced() {
        let of = |keyword: &str, older, spaced, rest: &str| Some((keyword.to_owned(), older, spaced, rest.to_owned()));
        assert_eq!(read("> [!NOTE]"), of("NOTE", false, false, ""));
        assert_eq!(read("  >[!Nota]  Text. "), of("Nota", false, false, "Text."));
        assert_eq!(read("> [! NOTE]"), of("NOTE", false, true, ""));
        assert_eq!(read("> [!NOTE ]"), of("NOTE", false, true, ""));
        assert_eq!(read("> [AZURE.NOTE] Text."), of("NOTE", true, false, "Text."));
        assert_eq!(read("> [AZURE. SELECTOR-LIST (Method)]"), of("SELECTOR-LIST", true, true, ""));
        assert_eq!(read("> [!注意]"), of("注意", false, false, ""));
    }

    #[test]
    fn what_is_no_marker() {
        for line in
            ["> [NOTE]", "> [!NOTE](a.md)", "> [!div class=\"x\"]", "> [!VIDEO https://example.org]", "> [!]", "> text", "> [!x", ">"]
        {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn translations_and_slips_are_known() {
        assert_eq!(original("Nota"), Some("NOTE"));
        assert_eq!(original("WARNUNG"), Some("WARNING"));
        assert_eq!(original("INPORTANT"), Some("IMPORTANT"));
        assert_eq!(original("CALLOUT"), None);
        let mut all: Vec<&str> = TRANSLATED.iter().flat_map(|(_, words)| words.iter().copied()).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count, "a word stands for one keyword");
    }
}
