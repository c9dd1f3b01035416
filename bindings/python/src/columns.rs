//! Messages as rows of Arrow, with the columns of docs/PARQUET.md.

use arrow_array::{
    ArrayRef,
    builder::{
        BinaryBuilder, BooleanBuilder, Float64Builder, Int64Builder, ListBuilder, StringBuilder,
        TimestampMicrosecondBuilder,
    },
};
use arrow_schema::{DataType, Field, Schema, SchemaRef, TimeUnit};
use core::fmt::Write as _;
use sigcodec_capture::write_end;
use sigcodec_render::Row;
use sigcodec_trace::Place;
use std::sync::{Arc, LazyLock};

#[derive(Clone, Copy)]
enum Kind {
    Time,
    Number,
    Text,
    List,
    Flag,
    Seconds,
    Octets,
}

/// The columns in their order. Those of one kind are filled in the order in which they stand here.
const COLUMNS: &[(&str, Kind)] = &[
    ("time", Kind::Time),
    ("time_ns", Kind::Number),
    ("frame", Kind::Number),
    ("source", Kind::Text),
    ("destination", Kind::Text),
    ("layers", Kind::List),
    ("opc", Kind::Number),
    ("dpc", Kind::Number),
    ("calling", Kind::Text),
    ("called", Kind::Text),
    ("origin_host", Kind::Text),
    ("origin_realm", Kind::Text),
    ("destination_host", Kind::Text),
    ("destination_realm", Kind::Text),
    ("transaction", Kind::Text),
    ("otid", Kind::Text),
    ("dtid", Kind::Text),
    ("session", Kind::Text),
    ("hop_by_hop", Kind::Number),
    ("context", Kind::Text),
    ("operation", Kind::Text),
    ("components", Kind::List),
    ("result", Kind::Text),
    ("error", Kind::Flag),
    ("imsi", Kind::List),
    ("msisdn", Kind::List),
    ("imei", Kind::List),
    ("anomalies", Kind::List),
    ("undecodable", Kind::List),
    ("response_time", Kind::Seconds),
    ("octets", Kind::Octets),
];

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
                Kind::Number => (DataType::Int64, true),
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
        let of = |wanted: Kind| {
            let is = |kind: &Kind| core::mem::discriminant(kind) == core::mem::discriminant(&wanted);
            COLUMNS.iter().filter(|(_, kind)| is(kind)).count()
        };
        let list = || ListBuilder::new(StringBuilder::new()).with_field(element());
        Self {
            time: TimestampMicrosecondBuilder::new().with_timezone(UTC),
            numbers: (0..of(Kind::Number)).map(|_| Int64Builder::new()).collect(),
            texts: (0..of(Kind::Text)).map(|_| StringBuilder::new()).collect(),
            lists: (0..of(Kind::List)).map(|_| list()).collect(),
            error: BooleanBuilder::new(),
            scratch: Vec::new(),
        }
    }
    /// Adds a message.
    pub(crate) fn row(&mut self, row: &Row, place: Option<Place>, operation: &str) {
        let Self { time, numbers, texts, lists, error, scratch } = self;
        let nanoseconds = place.map(|p| p.time.nanoseconds);
        let fits = |n: i128| i64::try_from(n).unwrap_or(if n < 0 { i64::MIN } else { i64::MAX });
        time.append_option(nanoseconds.map(|n| fits(n.div_euclid(1000))));
        let positive = |n: Option<u64>| n.and_then(|n| i64::try_from(n).ok());
        let values = [
            nanoseconds.map(fits),
            positive(place.map(|p| p.frame)),
            positive(row.opc),
            positive(row.dpc),
            positive(row.hop_by_hop),
        ];
        numbers.iter_mut().zip(values).for_each(|(to, n)| to.append_option(n));

        let ends = place.and_then(|p| p.ends);
        let mut texts = texts.iter_mut();
        for end in [ends.map(|e| e.source), ends.map(|e| e.destination)] {
            scratch.clear();
            if let Some(end) = end {
                write_end(scratch, end);
            }
            text(texts.next(), core::str::from_utf8(scratch).unwrap_or_default());
        }
        for value in [
            &row.calling,
            &row.called,
            &row.origin_host,
            &row.origin_realm,
            &row.destination_host,
            &row.destination_realm,
            &row.tcap,
            &row.otid,
            &row.dtid,
            &row.session,
            &row.context,
        ] {
            text(texts.next(), value);
        }
        text(texts.next(), operation);
        text(texts.next(), &row.outcome());
        error.append_value(row.is_error());

        let mut lists = lists.iter_mut();
        list(lists.next(), row.layers.iter().copied());
        list(lists.next(), row.components.iter().map(|c| c.kind));
        for numbers in [&row.imsi, &row.msisdn, &row.imei] {
            list(lists.next(), numbers.iter().map(String::as_str));
        }
        list(lists.next(), row.anomalies.iter().copied());
        if let Some(undecodable) = lists.next() {
            for f in &row.faults {
                let _ = write!(undecodable.values(), "{}:{}@{}", f.layer, f.kind, f.offset);
                undecodable.values().append_value("");
            }
            undecodable.append(true);
        }
    }
    /// Adds a row that says nothing.
    pub(crate) fn nothing(&mut self) {
        self.row(&Row::default(), None, "");
    }
    /// The columns but the last two.
    pub(crate) fn finish(mut self) -> Vec<ArrayRef> {
        let (mut numbers, mut texts) = (self.numbers.iter_mut(), self.texts.iter_mut());
        let mut lists = self.lists.iter_mut();
        let column = |(_, kind): &(&str, Kind)| -> Option<ArrayRef> {
            Some(match kind {
                Kind::Time => Arc::new(self.time.finish()),
                Kind::Number => Arc::new(numbers.next()?.finish()),
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

fn text(to: Option<&mut StringBuilder>, value: &str) {
    if let Some(to) = to {
        to.append_option(Some(value).filter(|v| !v.is_empty()));
    }
}

fn list<'t>(to: Option<&mut ListBuilder<StringBuilder>>, values: impl Iterator<Item = &'t str>) {
    if let Some(to) = to {
        values.for_each(|value| to.values().append_value(value));
        to.append(true);
    }
}
