//! What `export --parquet` writes, read back: row by row what CSV says.
#![cfg(feature = "parquet")]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod common;

use common::sigdump;
use parquet::{
    file::reader::{FileReader as _, SerializedFileReader},
    record::{Field, Row},
    schema::parser::parse_message_type,
};

/// A value as CSV has it: several with a blank between them, nothing for none.
fn text(field: &Field) -> String {
    match field {
        Field::Null => String::new(),
        Field::Str(text) => text.clone(),
        Field::Bool(flag) => flag.to_string(),
        Field::Long(n) => n.to_string(),
        Field::Double(seconds) => format!("{seconds:.6}"),
        Field::ListInternal(list) => list.elements().iter().map(text).collect::<Vec<_>>().join(" "),
        other => panic!("{other:?}"),
    }
}

fn value<'r>(row: &'r Row, name: &str) -> &'r Field {
    row.get_column_iter().find(|(column, _)| *column == name).map(|(_, field)| field).unwrap()
}

/// The fields of a line of CSV; those with commas have quotes around them.
fn fields(line: &str) -> Vec<String> {
    let (mut out, mut quoted) = (vec![String::new()], false);
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => out.push(String::new()),
            c => out.last_mut().unwrap().push(c),
        }
    }
    out
}

/// The columns stay, with their types and their order: this is what readers were promised.
const SCHEMA: &str = "message sigdump {
    optional int64 time (TIMESTAMP(MICROS,true));
    optional int64 time_ns;
    optional int64 frame;
    optional binary source (STRING);
    optional binary destination (STRING);
    required group layers (LIST) { repeated group list { required binary element (STRING); } }
    optional int64 opc;
    optional int64 dpc;
    optional binary calling (STRING);
    optional binary called (STRING);
    optional binary origin_host (STRING);
    optional binary origin_realm (STRING);
    optional binary destination_host (STRING);
    optional binary destination_realm (STRING);
    optional binary transaction (STRING);
    optional binary otid (STRING);
    optional binary dtid (STRING);
    optional binary session (STRING);
    optional int64 hop_by_hop;
    optional binary context (STRING);
    optional binary operation (STRING);
    required group components (LIST) { repeated group list { required binary element (STRING); } }
    optional binary result (STRING);
    required boolean error;
    required group imsi (LIST) { repeated group list { required binary element (STRING); } }
    required group msisdn (LIST) { repeated group list { required binary element (STRING); } }
    required group imei (LIST) { repeated group list { required binary element (STRING); } }
    required group anomalies (LIST) { repeated group list { required binary element (STRING); } }
    required group undecodable (LIST) { repeated group list { required binary element (STRING); } }
    optional double response_time;
    optional binary octets;
}";

#[test]
fn a_table_is_what_csv_says() {
    let file = std::env::temp_dir().join(format!("sigdump-{}.parquet", std::process::id()));
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/samples/interconnect.pcap");
    for threads in ["1", "2"] {
        let out =
            sigdump(&["export", "--threads", threads, "--parquet", file.to_str().unwrap(), sample], &[]);
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        let csv = String::from_utf8(sigdump(&["--format", "csv", sample], &[]).stdout).unwrap();
        let json = String::from_utf8(sigdump(&["--format", "json", "--raw", sample], &[]).stdout).unwrap();
        let reader = SerializedFileReader::new(std::fs::File::open(&file).unwrap()).unwrap();
        assert_eq!(reader.metadata().file_metadata().schema(), &parse_message_type(SCHEMA).unwrap());
        let rows: Vec<Row> = reader.get_row_iter(None).unwrap().map(Result::unwrap).collect();
        let mut lines = csv.lines().map(fields);
        let names = lines.next().unwrap();
        let lines: Vec<Vec<String>> = lines.collect();
        assert_eq!((rows.len(), lines.len(), json.lines().count()), (13, 13, 13));
        let mut compared = 0;
        for ((row, line), json) in rows.iter().zip(&lines).zip(json.lines()) {
            for (name, wanted) in names.iter().zip(line).filter(|(name, _)| *name != "time") {
                assert_eq!(text(value(row, name)), *wanted, "{name}");
                compared += usize::from(!wanted.is_empty());
            }
            // Times are numbers, and the octets those of the message.
            let Field::Long(nanoseconds) = value(row, "time_ns") else { panic!("{row}") };
            assert!(
                matches!(value(row, "time"), Field::TimestampMicros(n) if n * 1000 == *nanoseconds),
                "{row}"
            );
            let json: serde_json::Value = serde_json::from_str(json).unwrap();
            let Field::Bytes(octets) = value(row, "octets") else { panic!("{row}") };
            let hex: String = octets.data().iter().map(|b| format!("{b:02x}")).collect();
            assert_eq!(hex, json["layers"][0]["octets"].as_str().unwrap());
        }
        assert!(compared > 150, "{compared}");
    }
    std::fs::remove_file(&file).unwrap();
}
