//! One row a message in columns that stay, as CSV, RFC 4180.

use crate::columns::{COLUMNS, Cells, Kind, Record};
use core::{fmt::Write as _, mem::replace};
use sigcodec_capture::Time;
use sigcodec_render::text;

/// Whether a column stands in a line: time is written once, and octets are no text.
fn stands(kind: Kind) -> bool {
    !matches!(kind, Kind::Nanoseconds | Kind::Octets)
}

/// Writes the names of the columns.
pub fn header(out: &mut String) {
    let names = COLUMNS.iter().filter(|(_, kind)| stands(*kind)).map(|(name, _)| *name);
    out.push_str(&names.collect::<Vec<_>>().join(","));
    out.push('\n');
}

/// Writes a row. Several values of a field stand behind each other with a blank between.
pub fn row(record: &Record<'_>, out: &mut String) {
    record.cells(&mut Line { out, is_first: true });
    out.push('\n');
}

/// The fields of a line.
struct Line<'o> {
    out: &'o mut String,
    is_first: bool,
}

impl Line<'_> {
    fn field(&mut self, field: &str) {
        if !replace(&mut self.is_first, false) {
            self.out.push(',');
        }
        cell(self.out, field);
    }
}

impl Cells for Line<'_> {
    fn time(&mut self, time: Option<Time>) {
        self.field(&time.map(|t| t.to_string()).unwrap_or_default());
    }
    fn nanoseconds(&mut self, _: Option<i64>) {}
    fn number(&mut self, number: Option<i64>) {
        self.field(&number.map(|n| n.to_string()).unwrap_or_default());
    }
    fn text(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        let mut text = Vec::new();
        write(&mut text);
        self.field(&String::from_utf8_lossy(&text));
    }
    fn list<'t>(&mut self, texts: impl Iterator<Item = &'t str>) {
        self.field(&texts.collect::<Vec<_>>().join(" "));
    }
    fn flag(&mut self, flag: bool) {
        self.field(if flag { "true" } else { "false" });
    }
    fn seconds(&mut self, seconds: Option<f64>) {
        self.field(&seconds.map(|s| format!("{s:.6}")).unwrap_or_default());
    }
    fn octets(&mut self, _: &[u8]) {}
}

/// Writes a field as RFC 4180 has it. What is hidden is shown; what a spreadsheet would take for a formula has a `'` in
/// front.
fn cell(out: &mut String, field: &str) {
    let mut plain = String::new();
    let _ = text::plain(&mut plain, field);
    let formula = plain.starts_with(['=', '+', '-', '@']);
    if !formula && !plain.contains([',', '"']) {
        out.push_str(&plain);
        return;
    }
    let mark = if formula { "'" } else { "" };
    let _ = write!(out, "\"{mark}{}\"", plain.replace('"', "\"\""));
}

#[cfg(test)]
mod tests {
    use super::*;
    use sigcodec_render::Row;

    fn line(row: &Row) -> String {
        let mut out = String::new();
        super::row(&Record { row, place: None, response_time: None, octets: &[] }, &mut out);
        out
    }

    #[test]
    fn fields_are_quoted_and_no_formula() {
        let shown = |field: &str| {
            let mut out = String::new();
            cell(&mut out, field);
            out
        };
        assert_eq!(shown("a b"), "a b");
        assert_eq!(shown("a,\"b\""), "\"a,\"\"b\"\"\"");
        assert_eq!(shown("=1+1"), "\"'=1+1\"");
        assert_eq!(shown("a\nb\u{202e}"), "a\\nb\\u{202e}");
    }

    #[test]
    fn a_call_has_numbers_where_others_have_titles() {
        let shown = |title: &str| {
            let mut row = Row::default();
            (row.calling, row.called) = (title.to_owned(), title.to_owned());
            (row.calling_number, row.called_number) = ("12".to_owned(), "34".to_owned());
            line(&row)
        };
        assert!(shown("").starts_with(",,,,,,,12,34,,"), "{}", shown(""));
        assert!(shown("56").starts_with(",,,,,,,56,56,,"), "{}", shown("56"));
    }

    #[test]
    fn each_row_has_each_column() {
        let mut names = String::new();
        header(&mut names);
        assert_eq!(line(&Row::default()).matches(',').count(), names.matches(',').count());
        assert!(names.starts_with("time,frame,source,") && names.ends_with(",response_time\n"), "{names}");
    }
}
