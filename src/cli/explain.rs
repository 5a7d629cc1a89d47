//! `doccheck explain`: the page of a rule, in the interface language.

use super::arguments::ExplainArguments;
use super::session::{near_rule, parse_locale};
use super::{ExitStatus, Failure, Io};
use crate::locale::Locale;
use crate::report::pages::Page;
use crate::rules;

/// Runs the command.
///
/// # Errors
/// A rule that does not exist.
pub fn run(arguments: &ExplainArguments, io: &mut Io<'_>) -> Result<ExitStatus, Failure> {
    let Some(rule) = rules::find(&arguments.rule) else {
        return Err(Failure::new(format!(
            "there is no rule `{}`; `doccheck rules` lists them{}",
            arguments.rule,
            near_rule(&arguments.rule)
        )));
    };
    let wanted = match &arguments.ui_locale {
        Some(tag) => Some(parse_locale("--ui-locale", tag)?),
        None => Locale::from_environment(),
    };
    let page = Page::of(rule.meta, wanted.as_ref());
    writeln!(io.out, "{}", page.text).map_err(Failure::output)?;
    Ok(ExitStatus::Clean)
}
