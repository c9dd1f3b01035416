//! One row a message in columns that stay.

use crate::{Row, text};
use core::fmt::Write as _;

/// The columns, in their order.
pub const COLUMNS: &[&str] = &[
    "time",
    "frame",
    "source",
    "destination",
    "layers",
    "opc",
    "dpc",
    "calling",
    "called",
    "origin_host",
    "origin_realm",
    "destination_host",
    "destination_realm",
    "transaction",
    "otid",
    "dtid",
    "session",
    "hop_by_hop",
    "context",
    "operation",
    "components",
    "result",
    "error",
    "imsi",
    "msisdn",
    "imei",
    "anomalies",
    "undecodable",
    "response_time",
];

/// What stands beside a message.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// When it was captured, RFC 3339 in UTC.
    pub time: String,
    /// The number of its frame.
    pub frame: Option<u64>,
    /// Address and port that it comes from.
    pub source: String,
    /// Address and port that it goes to.
    pub destination: String,
    /// Seconds since what it answers, with six digits.
    pub response_time: Option<f64>,
}

/// Writes the names of the columns.
pub fn header(out: &mut String) {
    out.push_str(&COLUMNS.join(","));
    out.push('\n');
}

/// Writes a row, as [`COLUMNS`] has its fields. Several values of a field stand behind each other with a blank between.
pub fn row(row: &Row, place: &Place, out: &mut String) {
    let code = |n: Option<u64>| n.map(|n| n.to_string()).unwrap_or_default();
    let (calling, called) = row.calling_and_called();
    let components: Vec<&str> = row.components.iter().map(|c| c.kind).collect();
    let faults: Vec<String> =
        row.faults.iter().map(|f| format!("{}:{}@{}", f.layer, f.kind, f.offset)).collect();
    let fields = [
        place.time.clone(),
        code(place.frame),
        place.source.clone(),
        place.destination.clone(),
        row.layers.join(" "),
        code(row.opc),
        code(row.dpc),
        calling.to_owned(),
        called.to_owned(),
        row.origin_host.clone(),
        row.origin_realm.clone(),
        row.destination_host.clone(),
        row.destination_realm.clone(),
        row.tcap.clone(),
        row.otid.clone(),
        row.dtid.clone(),
        row.session.clone(),
        code(row.hop_by_hop),
        row.context.clone(),
        row.operation().into_owned(),
        components.join(" "),
        row.outcome().into_owned(),
        row.is_error().to_string(),
        row.imsi.join(" "),
        row.msisdn.join(" "),
        row.imei.join(" "),
        row.anomalies.join(" "),
        faults.join(" "),
        place.response_time.map(|s| format!("{s:.6}")).unwrap_or_default(),
    ];
    for (n, field) in fields.iter().enumerate() {
        if n > 0 {
            out.push(',');
        }
        cell(out, field);
    }
    out.push('\n');
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
            let mut out = String::new();
            let (calling, called) = (title.to_owned(), title.to_owned());
            let (calling_number, called_number) = ("12".to_owned(), "34".to_owned());
            row(
                &Row { calling, called, calling_number, called_number, ..Row::default() },
                &Place::default(),
                &mut out,
            );
            out
        };
        assert!(shown("").starts_with(",,,,,,,12,34,,"), "{}", shown(""));
        assert!(shown("56").starts_with(",,,,,,,56,56,,"), "{}", shown("56"));
    }

    #[test]
    fn each_row_has_each_column() {
        let mut out = String::new();
        row(&Row::default(), &Place::default(), &mut out);
        assert_eq!(out.matches(',').count() + 1, COLUMNS.len());
    }
}
