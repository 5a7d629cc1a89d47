//! What is checked and what of it is reported: options and configuration, resolved once and applied to any state of
//! the texts.

use super::{Session, configured_locales, is_bookkeeping, known_locale, near_rule, parse_locale};
use crate::alignment::BaselineOptions;
use crate::alignment::targets::TreeMode;
use crate::check::{self, CheckOptions, Outcome, Selection, SilencedBy};
use crate::cli::arguments::{FailOnArgument, FilterArguments};
use crate::cli::changes::Changes;
use crate::cli::{ExitStatus, Failure, suppressions};
use crate::config::{self, Config, FailOn, Loaded};
use crate::document::Collection;
use crate::finding::{Argument, Finding, RuleMeta, Severity};
use crate::fix::Survey;
use crate::locale::Locale;
use crate::report::SummaryFacts;
use crate::rules::{RULES, RuleOptions};
use std::collections::BTreeMap;

/// What is reported of a run.
pub struct Checked {
    /// Findings to report.
    pub findings: Vec<Finding>,
    /// How many findings are not reported because they were there before the change.
    pub there_before: usize,
    /// The rules that ran, in the order of their codes.
    pub rules: Vec<&'static RuleMeta>,
    /// All that was found, whatever is reported: the catalogue tells an entry's status by it.
    pub outcome: Outcome,
    /// What the summary tells beside them.
    pub facts: SummaryFacts,
    /// Whether one of them makes doccheck fail.
    pub failed: bool,
}

impl Checked {
    /// All faults that are really there: an entry with one that a baseline file accepts for now is no better for it.
    pub fn faults(&self) -> Vec<Finding> {
        let accepted = self.outcome.silenced.iter().filter(|silenced| silenced.by == SilencedBy::Baseline);
        self.outcome.findings.iter().chain(accepted.map(|silenced| &silenced.finding)).cloned().collect()
    }

    /// What the run comes to.
    pub fn status(&self) -> ExitStatus {
        if self.failed { ExitStatus::Findings } else { ExitStatus::Clean }
    }
}

/// Checks collections, and knows which findings are reported and what they come to.
#[derive(Debug, Clone)]
pub struct Judge {
    options: CheckOptions,
    /// Locales that are reported on; none means all.
    wanted: Vec<Locale>,
    least: Severity,
    fail_on: FailOn,
    /// What `--changed-since` limits the report to.
    changes: Option<Changes>,
}

impl Judge {
    /// What `filter` and the session's configuration ask for.
    ///
    /// # Errors
    /// A rule or a locale that does not exist.
    pub fn new(session: &Session, filter: &FilterArguments) -> Result<Self, Failure> {
        for tag in &filter.locale {
            known_locale(&session.collection, &parse_locale("--locale", tag)?, "--locale")?;
        }
        Self::of(session, &session.collection, filter)
    }

    /// The same for another state of the session's documents, whose files are others.
    ///
    /// # Errors
    /// A rule that does not exist.
    pub fn of(session: &Session, collection: &Collection, filter: &FilterArguments) -> Result<Self, Failure> {
        let config = session.config();
        let loaded = session.loaded.as_ref();
        let options = CheckOptions {
            selection: selection(filter, &config, loaded)?,
            baselines: BaselineOptions { reference: session.reference.clone(), in_step: config.in_step },
            rules: RuleOptions {
                required_locales: loaded.map_or(Ok(Vec::new()), |loaded| configured_locales(loaded, &config.locales))?,
                own_hosts: config.own_hosts.iter().map(|host| host.get_ref().clone()).collect(),
                required_metadata: config.required_metadata.iter().map(|key| key.get_ref().clone()).collect(),
                tree: match config.tree {
                    config::Tree::Auto => TreeMode::Auto,
                    config::Tree::Complete => TreeMode::Complete,
                    config::Tree::Partial => TreeMode::Partial,
                },
                published: session.recipe.published.clone(),
                registry: session.registry.clone(),
            },
            suppressions: match loaded {
                Some(loaded) => suppressions::configured(loaded, collection, &session.current)?,
                None => Vec::new(),
            },
            accepted: session.baseline.as_ref().and_then(|baseline| baseline.accepted(collection, &session.current)),
            extent: session.extent,
        };
        let wanted = filter.locale.iter().map(|tag| parse_locale("--locale", tag)).collect::<Result<Vec<_>, _>>()?;
        let least = filter.min_severity.map(Severity::from).or(config.min_severity).unwrap_or(Severity::Note);
        let fail_on = match filter.fail_on {
            Some(FailOnArgument::Error) => FailOn::Error,
            Some(FailOnArgument::Warning) => FailOn::Warning,
            Some(FailOnArgument::Note) => FailOn::Note,
            Some(FailOnArgument::Never) => FailOn::Never,
            None => config.fail_on.unwrap_or_default(),
        };
        Ok(Self { options, wanted, least, fail_on, changes: None })
    }

    /// The same, but reporting only what `changes` brought.
    #[must_use]
    pub fn limited(mut self, changes: Changes) -> Self {
        self.changes = Some(changes);
        self
    }

    /// The rules that run, in the order of their codes.
    fn rules(&self) -> Vec<&'static RuleMeta> {
        RULES.iter().map(|rule| rule.meta).filter(|meta| self.options.selection.runs(meta)).collect()
    }

    /// For each of `findings`, which are all of `collection`, whether it is reported as far as changes matter: a shared fault
    /// where the change brought it in one of its places.
    fn brought(&self, findings: &[Finding], collection: &Collection) -> Vec<bool> {
        let Some(changes) = &self.changes else { return vec![true; findings.len()] };
        let places: Vec<&Finding> = findings.iter().flat_map(Finding::places).collect();
        let mut brought = changes.brought(&places, collection).into_iter();
        // Every place takes its answer, whatever the first one says.
        let any = |finding: &Finding| finding.places().map(|_| brought.next().unwrap_or(true)).filter(|brought| *brought).count() > 0;
        findings.iter().map(any).collect()
    }

    /// All that is found, whatever is reported.
    #[must_use]
    pub fn run(&self, collection: &Collection) -> Outcome {
        check::run(collection, &self.options)
    }

    /// Checks everything, and keeps what is to be reported.
    #[must_use]
    pub fn check(&self, collection: &Collection) -> Checked {
        let outcome = self.run(collection);
        let brought = self.brought(&outcome.findings, collection);
        let places =
            outcome.findings.iter().zip(brought).filter_map(|(finding, brought)| Some((self.shown(finding, collection)?, brought)));
        let (reported, before): (Vec<_>, Vec<_>) = places.partition(|(_, brought)| *brought);
        let there_before = before.iter().filter(|(finding, _)| !is_bookkeeping(finding)).count();
        let mut findings: Vec<Finding> = reported.into_iter().map(|(finding, _)| finding).collect();
        findings.sort_by(|a, b| check::order(a, b, collection));
        let failed = findings.iter().any(|finding| !is_bookkeeping(finding) && self.fail_on.fails(finding.severity));
        let mut suppressed: BTreeMap<String, usize> = BTreeMap::new();
        for silenced in outcome.silenced.iter().filter(|silenced| self.shown(&silenced.finding, collection).is_some()) {
            *suppressed.entry(silenced.by.name().to_owned()).or_default() += 1;
        }
        let facts = SummaryFacts {
            baselines: baselines(collection, &outcome),
            suppressed,
            unverified: unverified(&outcome.findings),
            ..SummaryFacts::default()
        };
        Checked { findings, there_before, rules: self.rules(), outcome, facts, failed }
    }

    /// What fixes are judged by: the faults that any rule finds, whether it was selected or not, and which of them are
    /// reported, for only those are mended.
    #[must_use]
    pub fn survey(&self, collection: &Collection) -> Survey {
        let mut options = self.options.clone();
        let selection = std::mem::take(&mut options.selection);
        options.selection.severity =
            selection.severity.iter().filter(|(_, severity)| severity.is_some()).map(|(k, v)| (k.clone(), *v)).collect();
        let mut found = check::run(collection, &options).findings;
        found.retain(|finding| !is_bookkeeping(finding));
        let brought = self.brought(&found, collection);
        let place = |(finding, brought): (Finding, bool)| {
            let shown = self.shown(&finding, collection).filter(|finding| brought && selection.runs(finding.rule));
            shown.map_or((finding, false), |shown| (shown, true))
        };
        let (findings, wanted) = found.into_iter().zip(brought).map(place).unzip();
        Survey { findings, wanted }
    }

    /// A finding where it is reported; `None` where it is not.
    fn shown(&self, finding: &Finding, collection: &Collection) -> Option<Finding> {
        if finding.severity < self.least {
            return None;
        }
        if self.wanted.is_empty() { Some(finding.clone()) } else { check::shown_in(finding, &self.wanted, collection) }
    }
}

/// The rules that are asked for; one that does not exist is shown in its place.
fn selection(filter: &FilterArguments, config: &Config, loaded: Option<&Loaded>) -> Result<Selection, Failure> {
    let known = |key: &str| RULES.iter().any(|rule| check::matches(key, rule.meta));
    for key in filter.select.iter().chain(&filter.ignore) {
        if !known(key) {
            return Err(Failure::new(format!("there is no rule `{key}`; `doccheck rules` lists them{}", near_rule(key))));
        }
    }
    let configured = config.select.iter().chain(&config.ignore).chain(config.severity.keys());
    for key in configured {
        if let Some(loaded) = loaded.filter(|_| !known(key.get_ref())) {
            let message = format!("there is no rule `{}`", key.get_ref());
            let help = format!("`doccheck rules` lists the rules{}", near_rule(key.get_ref()));
            return Err(Failure::new(loaded.error_at(key.span(), message, Some(help)).to_string()));
        }
    }
    let from_config = |keys: &[config::SpannedText]| keys.iter().map(|key| key.get_ref().clone()).collect::<Vec<_>>();
    let select = if filter.select.is_empty() { from_config(&config.select) } else { filter.select.clone() };
    let mut ignore = from_config(&config.ignore);
    ignore.extend(filter.ignore.iter().cloned());
    let mut severity = BTreeMap::new();
    for (key, level) in &config.severity {
        // A severity for many rules is none of their switches: one that is off by default has to be named.
        let named = |rule: &RuleMeta| rule.default_on || rule.name == key.get_ref() || rule.code.eq_ignore_ascii_case(key.get_ref());
        for rule in RULES.iter().filter(|rule| check::matches(key.get_ref(), rule.meta) && named(rule.meta)) {
            severity.insert(rule.meta.name.to_owned(), level.severity());
        }
    }
    Ok(Selection { select, ignore, severity })
}

/// Documents by what they were compared with first, which is the strongest.
fn baselines(collection: &Collection, outcome: &Outcome) -> BTreeMap<String, usize> {
    let mut first: BTreeMap<u32, &'static str> = BTreeMap::new();
    for comparison in &outcome.comparisons {
        first.entry(comparison.document.0).or_insert(comparison.baseline.name());
    }
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for name in first.values() {
        *counts.entry((*name).to_owned()).or_default() += 1;
    }
    let all = collection.documents.iter().filter(|document| !document.reference_only).count();
    let none = all.saturating_sub(first.len());
    if none > 0 {
        counts.insert("none".to_owned(), none);
    }
    counts
}

/// Checks that could not be made, by reason.
fn unverified(findings: &[Finding]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for finding in findings.iter().filter(|finding| is_bookkeeping(finding)) {
        let count = finding.arguments.iter().find_map(|(name, value)| match value {
            Argument::Number(count) if *name == "count" => usize::try_from(*count).ok(),
            _ => None,
        });
        *counts.entry(finding.text("reason").to_owned()).or_default() += count.unwrap_or(1);
    }
    counts
}
