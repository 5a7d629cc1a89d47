//! Arguments of findings to arguments of messages: texts made presentable, lists joined.

use super::{Words, shown};
use crate::finding::{Argument, RuleMeta};
use fluent::{FluentArgs, FluentValue};

/// A longer list is cut in messages, with the number of those left out.
const LONGEST_LIST: usize = 6;

/// How the items of a list are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ListItems {
    /// As they are.
    Plain,
    /// `head: tail`, written `head (tail)`.
    Pairs,
    /// Headings, in quotation marks.
    Headings,
    /// Anchors and keys, as source text.
    Literal,
}

impl ListItems {
    /// How the items of `argument` are written, by its description in the rule.
    fn of(rule: &RuleMeta, argument: &str) -> Self {
        let description = rule.arguments.iter().find(|(name, _)| *name == argument).map_or("", |(_, text)| text);
        if description.contains("each as `") {
            Self::Pairs
        } else if argument.ends_with("-sections") {
            Self::Headings
        } else if matches!(argument, "anchors" | "keys") {
            Self::Literal
        } else {
            Self::Plain
        }
    }
}

/// The keywords that the argument `name` of a rule may be, read from its description: messages select by them.
///
/// Empty for arguments that hold numbers or text of documents.
#[must_use]
pub fn enumerated(name: &str, description: &'static str) -> Vec<&'static str> {
    if matches!(name, "kind" | "place" | "evidence" | "reason") { description.split('`').skip(1).step_by(2).collect() } else { Vec::new() }
}

impl Words {
    /// All arguments that messages of `rule` may name, those that `given` lacks as empty.
    pub(super) fn rule_arguments(&self, rule: &RuleMeta, given: &[(&'static str, Argument)]) -> FluentArgs<'static> {
        let mut filled = FluentArgs::new();
        for &(name, _) in rule.arguments {
            match given.iter().find(|(n, _)| *n == name) {
                Some((_, value)) => self.insert(&mut filled, name, value, ListItems::of(rule, name)),
                // Without the value its type is unknown; an empty list is also an empty text.
                None => self.insert(&mut filled, name, &Argument::List(Vec::new()), ListItems::Plain),
            }
        }
        filled
    }

    /// Adds one argument, whether it is there, and the length of a list.
    pub(super) fn insert(&self, filled: &mut FluentArgs<'_>, name: &str, value: &Argument, items: ListItems) {
        let has = match value {
            Argument::Number(number) => {
                filled.set(name.to_owned(), FluentValue::from(*number));
                *number > 0
            }
            Argument::Text(text) => {
                filled.set(name.to_owned(), FluentValue::from(shown(text)));
                !text.is_empty()
            }
            Argument::List(list) => {
                filled.set(name.to_owned(), FluentValue::from(self.join(list, items)));
                filled.set(format!("{name}-count"), FluentValue::from(list.len()));
                !list.is_empty()
            }
        };
        filled.set(format!("has-{name}"), FluentValue::from(if has { "yes" } else { "no" }));
    }

    /// `a`, `a and b`, `a, b, and c`, and from a length on `a, b, and 12 more`, as the language writes it.
    pub(super) fn join(&self, list: &[String], items: ListItems) -> String {
        let pattern = |id: &str, arguments: &[(&'static str, FluentValue<'static>)]| {
            let arguments: FluentArgs<'static> = arguments.iter().cloned().collect();
            self.format(id, None, &arguments).unwrap_or_default()
        };
        // One item more is shorter than saying that there is one more.
        let kept = if list.len() > LONGEST_LIST + 1 { LONGEST_LIST } else { list.len() };
        let mut written = list[..kept].iter().map(|item| match items {
            ListItems::Plain => shown(item),
            ListItems::Literal => format!("`{}`", shown(item)),
            ListItems::Headings => pattern("list-heading", &[("text", shown(item).into())]),
            ListItems::Pairs => match item.split_once(": ") {
                Some((head, tail)) => pattern("list-pair", &[("head", shown(head).into()), ("tail", shown(tail).into())]),
                None => shown(item.trim_end_matches(':')),
            },
        });
        let Some(mut joined) = written.next() else { return String::new() };
        let last = if kept == list.len() { written.next_back() } else { None };
        for next in written {
            joined = pattern("list-middle", &[("start", joined.into()), ("next", next.into())]);
        }
        match last {
            Some(last) if list.len() == 2 => pattern("list-two", &[("start", joined.into()), ("last", last.into())]),
            Some(last) => pattern("list-end", &[("start", joined.into()), ("last", last.into())]),
            None if kept < list.len() => pattern("list-cut", &[("start", joined.into()), ("more", (list.len() - kept).into())]),
            None => joined,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(length: usize) -> Vec<String> {
        (1..=length).map(|number| format!("{number}: target-{number}")).collect()
    }

    #[test]
    fn lists_are_joined_as_the_language_does() {
        let words = Words::new("en-US");
        assert_eq!(words.join(&list(0), ListItems::Pairs), "");
        assert_eq!(words.join(&list(1), ListItems::Pairs), "1 (target-1)");
        assert_eq!(words.join(&list(2), ListItems::Plain), "1: target-1 and 2: target-2");
        assert_eq!(words.join(&list(3), ListItems::Headings), "“1: target-1”, “2: target-2”, and “3: target-3”");
        let long = words.join(&list(20), ListItems::Pairs);
        assert!(long.ends_with("6 (target-6), and 14 more"), "{long}");
    }

    #[test]
    fn keywords_are_read_from_descriptions() {
        assert_eq!(enumerated("kind", "`used` (a link leads to it), `unused` or `same-heading`"), ["used", "unused", "same-heading"]);
        assert!(enumerated("missing", "the missing causes, each as `number: anchor`").is_empty());
    }
}
