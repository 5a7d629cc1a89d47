//! `doccheck explain`: the page of a rule, in the interface language.

use super::arguments::ExplainArguments;
use super::session::{near_rule, parse_locale};
use super::{ExitStatus, Failure, Io};
use crate::locale::Locale;
use crate::{front_matter, rules};

/// Runs the command.
///
/// # Errors
/// A rule that does not exist.
pub fn run(arguments: &ExplainArguments, io: &mut Io<'_>) -> Result<ExitStatus, Failure> {
    let Some(rule) = rules::find(&arguments.rule) else {
        return Err(Failure::new(format!(
            "there is no rule `{}`{}; `doccheck rules` lists them",
            arguments.rule,
            near_rule(&arguments.rule)
        )));
    };
    let wanted = match &arguments.ui_locale {
        Some(tag) => Some(parse_locale("--ui-locale", tag)?),
        None => Locale::from_environment(),
    };
    let available: Vec<Locale> = rule.meta.pages.iter().filter_map(|(tag, _)| Locale::parse(tag)).collect();
    let chosen = wanted.and_then(|wanted| wanted.fallbacks(&available));
    let page =
        rule.meta.pages.iter().find(|(tag, _)| chosen.as_ref().is_some_and(|locale| locale.as_str() == *tag)).or(rule.meta.pages.first());
    let text = page.map_or("", |(_, text)| *text);
    // Metadata and anchors are for machines.
    let body = text.get(front_matter::read(text).body_start as usize..).unwrap_or(text);
    writeln!(io.out, "{}", plain(body).trim()).map_err(Failure::output)?;
    Ok(ExitStatus::Clean)
}

/// A page as it reads in a terminal: without anchors and line-break tags; everything else is legible as it is.
fn plain(page: &str) -> String {
    let mut lines = Vec::new();
    let mut fence: Option<&str> = None;
    for line in page.lines() {
        let mark = line.trim_start().split(|c| c != '`').next().unwrap_or("");
        if mark.len() >= 3 {
            match fence {
                None => fence = Some(mark),
                Some(open) if mark.len() >= open.len() && line.trim() == mark => fence = None,
                Some(_) => {}
            }
        }
        if fence.is_some() {
            lines.push(line.to_owned());
            continue;
        }
        let mut kept = line.replace("<br>", "");
        while let Some(start) = kept.find("<a name=")
            && let Some(length) = kept[start..].find("</a>")
        {
            kept.replace_range(start..start + length + 4, "");
        }
        lines.push(kept.trim_end().to_owned());
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn anchors_go_and_examples_stay() {
        let page = "# <a name=\"x\"></a>Title\n\n**Error code**: DC1 <br>\n\n````md\n## <a name=\"y\"></a>Kept<br>\n```\n````\ntext <br>";
        assert_eq!(plain(page), "# Title\n\n**Error code**: DC1\n\n````md\n## <a name=\"y\"></a>Kept<br>\n```\n````\ntext");
    }
}
