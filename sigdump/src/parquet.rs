//! Messages as a table of Parquet, docs/PARQUET.md: a row each, written group by group.

use crate::report::Entry;
use bytes::Bytes;
use core::mem::take;
use parquet::{
    basic::{Compression, Type},
    column::writer::ColumnWriter,
    data_type::ByteArray,
    file::{properties::WriterProperties, writer::SerializedFileWriter},
    schema::parser::parse_message_type,
};
use sigcodec_capture::write_end;
use sigcodec_trace::follow::Answered;
use std::{fs::File, io, sync::Arc};

/// Rows of a group: what is kept in memory until it is written.
const GROUP: usize = 1 << 15;
/// Octets of texts and messages after which a group is written all the same.
const GROUP_OCTETS: usize = 16 << 20;

/// The columns, in the notation of Parquet. They stay; new ones come behind.
pub const SCHEMA: &str = "message sigdump {
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

/// The values of a column for the rows of a group.
#[derive(Debug)]
enum Column {
    Flags(Vec<bool>),
    Numbers(Vec<i64>, Levels),
    Times(Vec<f64>, Levels),
    Texts(Texts, Levels),
}

/// Which values are there, and in a list which begin it.
#[derive(Debug, Default)]
struct Levels {
    defined: Vec<i16>,
    repeated: Vec<i16>,
}

/// Texts behind each other.
#[derive(Debug, Default)]
struct Texts {
    octets: Vec<u8>,
    ends: Vec<usize>,
}

impl Texts {
    fn end(&mut self) {
        self.ends.push(self.octets.len());
    }
    /// Each as a part of one allocation.
    fn values(&mut self) -> Vec<ByteArray> {
        let octets = Bytes::from(take(&mut self.octets));
        let mut start = 0;
        let each = take(&mut self.ends).into_iter().map(|end| {
            let value = octets.slice(start..end);
            start = end;
            ByteArray::from(value)
        });
        each.collect()
    }
}

/// Writes rows to a file.
pub struct Table {
    writer: SerializedFileWriter<File>,
    columns: Vec<Column>,
    rows: usize,
    octets: usize,
}

impl core::fmt::Debug for Table {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Table").field("rows", &self.rows).finish_non_exhaustive()
    }
}

impl Table {
    /// A table that is written to `file`.
    ///
    /// # Errors
    /// That it cannot be written.
    pub fn new(file: File) -> io::Result<Self> {
        let schema = Arc::new(parse_message_type(SCHEMA)?);
        // What every row has anew has no dictionary.
        let mut properties = WriterProperties::builder().set_compression(Compression::SNAPPY);
        for anew in
            ["time", "time_ns", "frame", "session", "hop_by_hop", "otid", "dtid", "response_time", "octets"]
        {
            properties = properties.set_column_dictionary_enabled(anew.into(), false);
        }
        let writer = SerializedFileWriter::new(file, schema, Arc::new(properties.build()))?;
        let columns = writer.schema_descr().columns().iter().map(|column| match column.physical_type() {
            Type::BOOLEAN => Column::Flags(Vec::new()),
            Type::INT64 => Column::Numbers(Vec::new(), Levels::default()),
            Type::DOUBLE => Column::Times(Vec::new(), Levels::default()),
            _ => Column::Texts(Texts::default(), Levels::default()),
        });
        let columns = columns.collect();
        Ok(Self { writer, columns, rows: 0, octets: 0 })
    }
    /// Adds a row.
    ///
    /// # Errors
    /// That the file cannot be written.
    pub fn row(
        &mut self,
        Entry { row, place, octets, .. }: &Entry,
        answered: Option<&Answered>,
    ) -> io::Result<()> {
        let mut to = Cells(self.columns.iter_mut());
        let nanoseconds = place.map_or(0, |p| p.time.nanoseconds);
        let time = |n: i128| i64::try_from(n).unwrap_or(if n < 0 { i64::MIN } else { i64::MAX });
        let number = |n: Option<u64>| n.and_then(|n| i64::try_from(n).ok());
        let ends = place.and_then(|p| p.ends);
        to.number(Some(time(nanoseconds.div_euclid(1000))));
        to.number(Some(time(nanoseconds)));
        to.number(number(place.map(|p| p.frame)));
        for end in [ends.map(|e| e.source), ends.map(|e| e.destination)] {
            to.text_by(|out| {
                if let Some(end) = end {
                    write_end(out, end);
                }
            });
        }
        to.list(row.layers.iter().copied());
        to.number(number(row.opc));
        to.number(number(row.dpc));
        let (calling, called) = row.calling_and_called();
        for text in [
            calling,
            called,
            &row.origin_host,
            &row.origin_realm,
            &row.destination_host,
            &row.destination_realm,
            &row.tcap,
            &row.otid,
            &row.dtid,
            &row.session,
        ] {
            to.text(text);
        }
        to.number(number(row.hop_by_hop));
        to.text(&row.context);
        to.text(&row.operation());
        to.list(row.components.iter().map(|c| c.kind));
        to.text(&row.outcome());
        to.flag(row.is_error());
        for numbers in [&row.imsi, &row.msisdn, &row.imei] {
            to.list(numbers.iter().map(String::as_str));
        }
        to.list(row.anomalies.iter().copied());
        let faults: Vec<_> =
            row.faults.iter().map(|f| format!("{}:{}@{}", f.layer, f.kind, f.offset)).collect();
        to.list(faults.iter().map(String::as_str));
        to.time(answered.map(|a| a.seconds));
        to.octets(octets);
        self.rows = self.rows.saturating_add(1);
        self.octets = self.octets.saturating_add(octets.len()).saturating_add(row.session.len());
        if self.rows >= GROUP || self.octets >= GROUP_OCTETS { self.group() } else { Ok(()) }
    }
    /// Writes the rows so far as a group.
    fn group(&mut self) -> io::Result<()> {
        let mut group = self.writer.next_row_group()?;
        for column in &mut self.columns {
            let Some(mut writer) = group.next_column()? else { break };
            match (column, writer.untyped()) {
                (Column::Flags(values), ColumnWriter::BoolColumnWriter(to)) => {
                    to.write_batch(&take(values), None, None)?;
                }
                (Column::Numbers(values, levels), ColumnWriter::Int64ColumnWriter(to)) => {
                    let Levels { defined, .. } = take(levels);
                    to.write_batch(&take(values), Some(&defined), None)?;
                }
                (Column::Times(values, levels), ColumnWriter::DoubleColumnWriter(to)) => {
                    let Levels { defined, .. } = take(levels);
                    to.write_batch(&take(values), Some(&defined), None)?;
                }
                (Column::Texts(texts, levels), ColumnWriter::ByteArrayColumnWriter(to)) => {
                    let Levels { defined, repeated } = take(levels);
                    let repeated = Some(&repeated[..]).filter(|levels| !levels.is_empty());
                    to.write_batch(&texts.values(), Some(&defined), repeated)?;
                }
                _ => {}
            }
            writer.close()?;
        }
        group.close()?;
        (self.rows, self.octets) = (0, 0);
        Ok(())
    }
    /// Writes what is left, and the end of the file.
    ///
    /// # Errors
    /// That the file cannot be written.
    pub fn finish(&mut self) -> io::Result<()> {
        if self.rows > 0 {
            self.group()?;
        }
        self.writer.finish()?;
        Ok(())
    }
}

/// The cells of a row that are still to come.
struct Cells<'c>(core::slice::IterMut<'c, Column>);

impl Cells<'_> {
    fn number(&mut self, value: Option<i64>) {
        if let Some(Column::Numbers(values, levels)) = self.0.next() {
            values.extend(value);
            levels.defined.push(value.is_some().into());
        }
    }
    fn time(&mut self, value: Option<f64>) {
        if let Some(Column::Times(values, levels)) = self.0.next() {
            values.extend(value);
            levels.defined.push(value.is_some().into());
        }
    }
    fn flag(&mut self, value: bool) {
        if let Some(Column::Flags(values)) = self.0.next() {
            values.push(value);
        }
    }
    /// A text; none if `write` writes nothing.
    fn text_by(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        if let Some(Column::Texts(texts, levels)) = self.0.next() {
            let start = texts.octets.len();
            write(&mut texts.octets);
            let is_there = texts.octets.len() > start;
            if is_there {
                texts.end();
            }
            levels.defined.push(is_there.into());
        }
    }
    fn text(&mut self, value: &str) {
        self.text_by(|out| out.extend_from_slice(value.as_bytes()));
    }
    fn octets(&mut self, value: &[u8]) {
        self.text_by(|out| out.extend_from_slice(value));
    }
    fn list<'t>(&mut self, values: impl Iterator<Item = &'t str>) {
        if let Some(Column::Texts(texts, levels)) = self.0.next() {
            let mut is_first = true;
            for value in values {
                texts.octets.extend_from_slice(value.as_bytes());
                texts.end();
                levels.defined.push(1);
                levels.repeated.push((!is_first).into());
                is_first = false;
            }
            if is_first {
                levels.defined.push(0);
                levels.repeated.push(0);
            }
        }
    }
}
