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

/// Columns that grow, but for response times and octets, which whoever fills them has.
pub(crate) struct Columns {
    time: TimestampMicrosecondBuilder,
    numbers: Vec<Int64Builder>,
    texts: Vec<StringBuilder>,
    lists: Vec<ListBuilder<StringBuilder>>,
    error: BooleanBuilder,
    scratch: Vec<u8>,
}

impl Columns {
    pub(crate) fn new() -> Self {
        let of = |wanted: &[Kind]| COLUMNS.iter().filter(|(_, kind)| wanted.contains(kind)).count();
        let list = || ListBuilder::new(StringBuilder::new()).with_field(element());
        Self {
            time: TimestampMicrosecondBuilder::new().with_timezone(UTC),
            numbers: (0..of(&[Kind::Nanoseconds, Kind::Number])).map(|_| Int64Builder::new()).collect(),
            texts: (0..of(&[Kind::Text])).map(|_| StringBuilder::new()).collect(),
            lists: (0..of(&[Kind::List])).map(|_| list()).collect(),
            error: BooleanBuilder::new(),
            scratch: Vec::new(),
        }
    }
    /// Adds a message.
    pub(crate) fn row(&mut self, row: &Row, place: Option<Place>) {
        let Self { time, numbers, texts, lists, error, scratch } = self;
        let mut to = Cell {
            time,
            numbers: numbers.iter_mut(),
            texts: texts.iter_mut(),
            lists: lists.iter_mut(),
            error,
            scratch,
        };
        Record { row, place, response_time: None, octets: &[] }.cells(&mut to);
    }
    /// Adds a row that says nothing.
    pub(crate) fn nothing(&mut self) {
        self.row(&Row::default(), None);
    }
    /// The columns but the last two.
    pub(crate) fn finish(mut self) -> Vec<ArrayRef> {
        let (mut numbers, mut texts) = (self.numbers.iter_mut(), self.texts.iter_mut());
        let mut lists = self.lists.iter_mut();
        let column = |(_, kind): &(&str, Kind)| -> Option<ArrayRef> {
            Some(match kind {
                Kind::Time => Arc::new(self.time.finish()),
                Kind::Nanoseconds | Kind::Number => Arc::new(numbers.next()?.finish()),
                Kind::Text => Arc::new(texts.next()?.finish()),
                Kind::List => Arc::new(lists.next()?.finish()),
                Kind::Flag => Arc::new(self.error.finish()),
                Kind::Seconds | Kind::Octets => return None,
            })
        };
        COLUMNS.iter().filter_map(column).collect()
    }
}

/// Seconds since what each message answers.
pub(crate) type Seconds = Float64Builder;
/// The messages.
pub(crate) type Octets = BinaryBuilder;

/// The columns whose cells of a row are still to come.
struct Cell<'c> {
    time: &'c mut TimestampMicrosecondBuilder,
    numbers: IterMut<'c, Int64Builder>,
    texts: IterMut<'c, StringBuilder>,
    lists: IterMut<'c, ListBuilder<StringBuilder>>,
    error: &'c mut BooleanBuilder,
    scratch: &'c mut Vec<u8>,
}

impl Cells for Cell<'_> {
    fn time(&mut self, time: Option<Time>) {
        self.time.append_option(time.map(microseconds));
    }
    fn nanoseconds(&mut self, nanoseconds: Option<i64>) {
        self.number(nanoseconds);
    }
    fn number(&mut self, number: Option<i64>) {
        if let Some(to) = self.numbers.next() {
            to.append_option(number);
        }
    }
    fn text(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        if let Some(to) = self.texts.next() {
            self.scratch.clear();
            write(self.scratch);
            let text = core::str::from_utf8(self.scratch).unwrap_or_default();
            to.append_option(Some(text).filter(|text| !text.is_empty()));
        }
    }
    fn list<'t>(&mut self, texts: impl Iterator<Item = &'t str>) {
        if let Some(to) = self.lists.next() {
            texts.for_each(|text| to.values().append_value(text));
            to.append(true);
        }
    }
    fn flag(&mut self, flag: bool) {
        self.error.append_value(flag);
    }
    // These two are whose that fills the columns.
    fn seconds(&mut self, _: Option<f64>) {}
    fn octets(&mut self, _: &[u8]) {}
}
