//! Messages as a table of Parquet, docs/PARQUET.md: a row each, written group by group.

use bytes::Bytes;
use core::mem::replace;
use parquet::{
    basic::Compression,
    column::writer::ColumnWriter,
    data_type::ByteArray,
    file::{properties::WriterProperties, writer::SerializedFileWriter},
    schema::parser::parse_message_type,
};
use sigcodec_capture::Time;
use sigcodec_trace::columns::{COLUMNS, Cells, Kind, Record, microseconds};
use std::{
    fs::File,
    io,
    panic::resume_unwind,
    sync::{
        Arc,
        mpsc::{SyncSender, sync_channel},
    },
    thread::{JoinHandle, spawn},
};

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
    fn values(self) -> Vec<ByteArray> {
        let octets = Bytes::from(self.octets);
        let mut start = 0;
        let each = self.ends.into_iter().map(|end| {
            let value = octets.slice(start..end);
            start = end;
            ByteArray::from(value)
        });
        each.collect()
    }
}

/// Columns without a row.
fn columns() -> Vec<Column> {
    let column = |(_, kind): &(&str, Kind)| match kind {
        Kind::Flag => Column::Flags(Vec::new()),
        Kind::Time | Kind::Nanoseconds | Kind::Number => Column::Numbers(Vec::new(), Levels::default()),
        Kind::Seconds => Column::Times(Vec::new(), Levels::default()),
        Kind::Text | Kind::List | Kind::Octets => Column::Texts(Texts::default(), Levels::default()),
    };
    COLUMNS.iter().map(column).collect()
}

/// Writes groups of rows to a file.
struct Groups(SerializedFileWriter<File>);

impl Groups {
    fn new(file: File) -> io::Result<Self> {
        let schema = Arc::new(parse_message_type(&schema())?);
        // What every row has anew has no dictionary.
        let mut properties = WriterProperties::builder().set_compression(Compression::SNAPPY);
        for anew in
            ["time", "time_ns", "frame", "session", "hop_by_hop", "otid", "dtid", "response_time", "octets"]
        {
            properties = properties.set_column_dictionary_enabled(anew.into(), false);
        }
        Ok(Self(SerializedFileWriter::new(file, schema, Arc::new(properties.build()))?))
    }
    fn write(&mut self, columns: Vec<Column>) -> io::Result<()> {
        let mut group = self.0.next_row_group()?;
        for column in columns {
            let Some(mut writer) = group.next_column()? else { break };
            match (column, writer.untyped()) {
                (Column::Flags(values), ColumnWriter::BoolColumnWriter(to)) => {
                    to.write_batch(&values, None, None)?;
                }
                (Column::Numbers(values, levels), ColumnWriter::Int64ColumnWriter(to)) => {
                    to.write_batch(&values, Some(&levels.defined), None)?;
                }
                (Column::Times(values, levels), ColumnWriter::DoubleColumnWriter(to)) => {
                    to.write_batch(&values, Some(&levels.defined), None)?;
                }
                (Column::Texts(texts, levels), ColumnWriter::ByteArrayColumnWriter(to)) => {
                    let repeated = Some(&levels.repeated[..]).filter(|levels| !levels.is_empty());
                    to.write_batch(&texts.values(), Some(&levels.defined), repeated)?;
                }
                _ => {}
            }
            writer.close()?;
        }
        group.close()?;
        Ok(())
    }
    fn finish(&mut self) -> io::Result<()> {
        self.0.finish()?;
        Ok(())
    }
}

/// Who writes the groups.
enum Writing {
    Here(Groups),
    /// A thread of its own: rows come on while a group is written.
    Beside(SyncSender<Vec<Column>>, JoinHandle<io::Result<()>>),
    /// It came to its end.
    Done,
}

impl Writing {
    fn beside(mut groups: Groups) -> Self {
        let (to, from) = sync_channel::<Vec<Column>>(0);
        let writer = spawn(move || {
            from.into_iter().try_for_each(|columns| groups.write(columns))?;
            groups.finish()
        });
        Self::Beside(to, writer)
    }
    fn write(&mut self, columns: Vec<Column>) -> io::Result<()> {
        match self {
            Self::Here(groups) => groups.write(columns),
            Self::Beside(to, _) if to.send(columns).is_ok() => Ok(()),
            // It ends by itself only when the file cannot be written.
            _ => self.finish().and(Err(io::ErrorKind::BrokenPipe.into())),
        }
    }
    fn finish(&mut self) -> io::Result<()> {
        match replace(self, Self::Done) {
            Self::Here(mut groups) => groups.finish(),
            Self::Beside(to, writer) => {
                drop(to);
                writer.join().unwrap_or_else(|panic| resume_unwind(panic))
            }
            Self::Done => Ok(()),
        }
    }
}

/// Writes rows to a file.
pub struct Table {
    writing: Writing,
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
    /// A table that is written to `file`, by a thread of its own if `beside` says so.
    ///
    /// # Errors
    /// That it cannot be written.
    pub fn new(file: File, beside: bool) -> io::Result<Self> {
        let groups = Groups::new(file)?;
        let writing = if beside { Writing::beside(groups) } else { Writing::Here(groups) };
        Ok(Self { writing, columns: columns(), rows: 0, octets: 0 })
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
        (self.rows, self.octets) = (0, 0);
        self.writing.write(replace(&mut self.columns, columns()))
    }
    /// Writes what is left, and the end of the file.
    ///
    /// # Errors
    /// That the file cannot be written.
    pub fn finish(&mut self) -> io::Result<()> {
        if self.rows > 0 {
            self.group()?;
        }
        self.writing.finish()
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
