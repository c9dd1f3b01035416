//! Messages as a table of Parquet, docs/PARQUET.md: a row each, written group by group.

use bytes::Bytes;
use core::mem::take;
use parquet::{
    basic::{Compression, Type},
    column::writer::ColumnWriter,
    data_type::ByteArray,
    file::{properties::WriterProperties, writer::SerializedFileWriter},
    schema::parser::parse_message_type,
};
use sigcodec_capture::Time;
use sigcodec_trace::columns::{COLUMNS, Cells, Kind, Record, microseconds};
use std::{fs::File, io, sync::Arc};

/// Rows of a group: what is kept in memory until it is written.
const GROUP: usize = 1 << 15;
/// Octets of texts and messages after which a group is written all the same.
const GROUP_OCTETS: usize = 16 << 20;

/// The columns, in the notation of Parquet.
fn schema() -> String {
    let column = |(name, kind): &(&str, Kind)| match kind {
        Kind::Time => format!("optional int64 {name} (TIMESTAMP(MICROS,true));"),
        Kind::Nanoseconds | Kind::Number => format!("optional int64 {name};"),
        Kind::Text => format!("optional binary {name} (STRING);"),
        Kind::List => {
            format!(
                "required group {name} (LIST) {{ repeated group list {{ required binary element (STRING); }} }}"
            )
        }
        Kind::Flag => format!("required boolean {name};"),
        Kind::Seconds => format!("optional double {name};"),
        Kind::Octets => format!("optional binary {name};"),
    };
    format!("message sigdump {{ {} }}", COLUMNS.iter().map(column).collect::<String>())
}

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
        let schema = Arc::new(parse_message_type(&schema())?);
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
    pub fn row(&mut self, record: &Record<'_>) -> io::Result<()> {
        record.cells(&mut Row(self.columns.iter_mut()));
        let Record { row, octets, .. } = record;
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

/// The columns whose cells of a row are still to come.
struct Row<'c>(core::slice::IterMut<'c, Column>);

impl Cells for Row<'_> {
    fn time(&mut self, time: Option<Time>) {
        self.number(time.map(microseconds));
    }
    fn nanoseconds(&mut self, nanoseconds: Option<i64>) {
        self.number(nanoseconds);
    }
    fn number(&mut self, value: Option<i64>) {
        if let Some(Column::Numbers(values, levels)) = self.0.next() {
            values.extend(value);
            levels.defined.push(value.is_some().into());
        }
    }
    fn text(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
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
    fn flag(&mut self, value: bool) {
        if let Some(Column::Flags(values)) = self.0.next() {
            values.push(value);
        }
    }
    fn seconds(&mut self, value: Option<f64>) {
        if let Some(Column::Times(values, levels)) = self.0.next() {
            values.extend(value);
            levels.defined.push(value.is_some().into());
        }
    }
    fn octets(&mut self, value: &[u8]) {
        self.text(|out| out.extend_from_slice(value));
    }
}
