//! A TOML block: all of it, or the fault that its parser met.

use super::lines::{Lines, closing_line, floor_char_boundary, rest_of_line};
use super::{Field, FrontMatter, FrontMatterFault, Item, Value};
use crate::source::Span;

pub(super) fn read_toml(text: &str, fence: Span, lines: Lines, max_bytes: usize) -> FrontMatter {
    let start = fence.start as usize;
    let content = lines.at;
    let Some(close) = closing_line(text, lines, &["+++"]) else { return FrontMatter::none(start) };
    let mut block = FrontMatter { span: Span::new(start, close.end), body_start: Span::at(close.next).start, ..FrontMatter::default() };
    if close.next - start > max_bytes {
        block.faults.push(FrontMatterFault::TooLarge { span: fence, allowed: max_bytes });
        return block;
    }
    match toml::de::DeTable::parse(&text[content..close.start]) {
        Ok(table) => block.fields = toml_fields(table.get_ref(), content),
        Err(error) => {
            let range = error.span().unwrap_or_default();
            let part = &text[content..close.start];
            let at = content + floor_char_boundary(part, range.start);
            let span = rest_of_line(text, at, &(content..close.start));
            // The first line says what is wrong; the others repeat the excerpt.
            let message = error.message().lines().next().unwrap_or_default().to_owned();
            block.faults.push(FrontMatterFault::Syntax { span, message });
        }
    }
    block
}

/// The fields of a TOML table by offset. Recursion is bounded by the TOML parser's own limit.
fn toml_fields(table: &toml::de::DeTable, base: usize) -> Vec<Field> {
    let mut fields: Vec<Field> = table
        .iter()
        .map(|(key, value)| Field {
            key: key.get_ref().to_string(),
            key_span: Span::new(base + key.span().start, base + key.span().end),
            value_span: Span::new(base + value.span().start, base + value.span().end),
            value: toml_value(value.get_ref(), base),
        })
        .collect();
    fields.sort_by_key(|field| field.key_span);
    fields
}

fn toml_value(value: &toml::de::DeValue, base: usize) -> Value {
    use toml::de::DeValue;
    match value {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => Value::Number(number.to_string()),
        DeValue::Float(number) => Value::Number(number.to_string()),
        DeValue::Boolean(truth) => Value::Bool(*truth),
        DeValue::Datetime(date) => Value::Text(date.to_string()),
        DeValue::Array(items) => Value::List(
            items
                .iter()
                .map(|item| Item {
                    value: toml_value(item.get_ref(), base),
                    span: Span::new(base + item.span().start, base + item.span().end),
                })
                .collect(),
        ),
        DeValue::Table(table) => Value::Mapping(toml_fields(table, base)),
    }
}
