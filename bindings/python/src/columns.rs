//! Messages as rows of Arrow, with the columns of docs/PARQUET.md.

use arrow_array::{
    ArrayRef,
    builder::{
        BinaryBuilder, BooleanBuilder, Float64Builder, Int64Builder, ListBuilder, StringBuilder,
        TimestampMicrosecondBuilder,
    },
};
use arrow_schema::{DataType, Field, Schema, SchemaRef, TimeUnit};
use core::slice::IterMut;
use sigcodec_capture::Time;
use sigcodec_render::Row;
use sigcodec_trace::{
    Place,
    columns::{COLUMNS, Cells, Kind, Record, microseconds},
};
use std::sync::{Arc, LazyLock};

const UTC: &str = "UTC";

/// An item of a list, as Parquet calls it.
fn element() -> Field {
    Field::new("element", DataType::Utf8, false)
}

/// The columns with their types.
pub(crate) fn schema() -> SchemaRef {
    static SCHEMA: LazyLock<SchemaRef> = LazyLock::new(|| {
        let field = |(name, kind): &(&str, Kind)| {
            let (ty, nullable) = match kind {
                Kind::Time => (DataType::Timestamp(TimeUnit::Microsecond, Some(UTC.into())), true),
                Kind::Nanoseconds | Kind::Number => (DataType::Int64, true),
                Kind::Text => (DataType::Utf8, true),
                Kind::List => (DataType::List(Arc::new(element())), false),
                Kind::Flag => (DataType::Boolean, false),
                Kind::Seconds => (DataType::Float64, true),
                Kind::Octets => (DataType::Binary, true),
            };
            Field::new(*name, ty, nullable)
        };
        Arc::new(Schema::new(COLUMNS.iter().map(field).collect::<Vec<_>>()))
    });
    SCHEMA.clone()
}

/// A column that grows.
enum Column {
    Time(TimestampMicrosecondBuilder),
    Number(Int64Builder),
    Text(StringBuilder),
    List(ListBuilder<StringBuilder>),
    Flag(BooleanBuilder),
}

impl Column {
    /// One without rows; none of response times and octets, which whoever fills the columns has.
    fn new(kind: Kind) -> Option<Self> {
        Some(match kind {
            Kind::Time => Self::Time(TimestampMicrosecondBuilder::new().with_timezone(UTC)),
            Kind::Nanoseconds | Kind::Number => Self::Number(Int64Builder::new()),
            Kind::Text => Self::Text(StringBuilder::new()),
            Kind::List => Self::List(ListBuilder::new(StringBuilder::new()).with_field(element())),
            Kind::Flag => Self::Flag(BooleanBuilder::new()),
            Kind::Seconds | Kind::Octets => return None,
        })
    }
    fn finish(self) -> ArrayRef {
        match self {
            Self::Time(mut column) => Arc::new(column.finish()),
            Self::Number(mut column) => Arc::new(column.finish()),
            Self::Text(mut column) => Arc::new(column.finish()),
            Self::List(mut column) => Arc::new(column.finish()),
            Self::Flag(mut column) => Arc::new(column.finish()),
        }
    }
}

/// The columns but the last two.
pub(crate) struct Columns {
    columns: Vec<Column>,
    scratch: Vec<u8>,
}

impl Columns {
    pub(crate) fn new() -> Self {
        let columns = COLUMNS.iter().filter_map(|(_, kind)| Column::new(*kind)).collect();
        Self { columns, scratch: Vec::new() }
    }
    /// Adds a message.
    pub(crate) fn row(&mut self, row: &Row, place: Option<Place>) {
        let Self { columns, scratch } = self;
        let record = Record { row, place, response_time: None, octets: &[] };
        record.cells(&mut Rest { columns: columns.iter_mut(), scratch });
    }
    /// Adds a row that says nothing.
    pub(crate) fn nothing(&mut self) {
        self.row(&Row::default(), None);
    }
    pub(crate) fn finish(self) -> Vec<ArrayRef> {
        self.columns.into_iter().map(Column::finish).collect()
    }
}

/// Seconds since what each message answers.
pub(crate) type Seconds = Float64Builder;
/// The messages.
pub(crate) type Octets = BinaryBuilder;

/// The columns whose cells of a row are still to come.
struct Rest<'c> {
    columns: IterMut<'c, Column>,
    scratch: &'c mut Vec<u8>,
}

impl Cells for Rest<'_> {
    fn time(&mut self, time: Option<Time>) {
        if let Some(Column::Time(to)) = self.columns.next() {
            to.append_option(time.map(microseconds));
        }
    }
    fn nanoseconds(&mut self, nanoseconds: Option<i64>) {
        self.number(nanoseconds);
    }
    fn number(&mut self, number: Option<i64>) {
        if let Some(Column::Number(to)) = self.columns.next() {
            to.append_option(number);
        }
    }
    fn text(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        if let Some(Column::Text(to)) = self.columns.next() {
            self.scratch.clear();
            write(self.scratch);
            let text = core::str::from_utf8(self.scratch).unwrap_or_default();
            to.append_option(Some(text).filter(|text| !text.is_empty()));
        }
    }
    fn list<'t>(&mut self, texts: impl Iterator<Item = &'t str>) {
        if let Some(Column::List(to)) = self.columns.next() {
            texts.for_each(|text| to.values().append_value(text));
            to.append(true);
        }
    }
    fn flag(&mut self, flag: bool) {
        if let Some(Column::Flag(to)) = self.columns.next() {
            to.append_value(flag);
        }
    }
    // Whoever fills the columns has these two.
    fn seconds(&mut self, _: Option<f64>) {}
    fn octets(&mut self, _: &[u8]) {}
}
