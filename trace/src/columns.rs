//! Messages as rows of columns that stay: those of CSV, Parquet and Arrow, docs/PARQUET.md.

use crate::Place;
use core::net::IpAddr;
use sigcodec_capture::{Time, write_end};
use sigcodec_render::Row;

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A time.
    Time,
    /// The same in nanoseconds since 1970-01-01T00:00:00Z.
    Nanoseconds,
    /// A number.
    Number,
    /// A text.
    Text,
    /// Texts, none or several.
    List,
    /// Yes or no.
    Flag,
    /// Seconds.
    Seconds,
    /// The octets of the message.
    Octets,
}

/// A message, and what is known beside it.
#[derive(Clone, Copy, Debug)]
pub struct Record<'m> {
    /// Its row.
    pub row: &'m Row,
    /// Its place, if it comes from a capture.
    pub place: Option<Place>,
    /// Seconds since what it answers.
    pub response_time: Option<f64>,
    /// Its octets.
    pub octets: &'m [u8],
}

/// Takes the cells of a row in the order of [`COLUMNS`], each by the method of its kind.
pub trait Cells {
    /// A time.
    fn time(&mut self, time: Option<Time>);
    /// Nanoseconds since 1970-01-01T00:00:00Z, the nearest that 64 bits have.
    fn nanoseconds(&mut self, nanoseconds: Option<i64>);
    /// A number.
    fn number(&mut self, number: Option<i64>);
    /// A text; there is none if `write` writes nothing.
    fn text(&mut self, write: impl FnOnce(&mut Vec<u8>));
    /// Texts.
    fn list<'t>(&mut self, texts: impl Iterator<Item = &'t str>);
    /// Yes or no.
    fn flag(&mut self, flag: bool);
    /// Seconds.
    fn seconds(&mut self, seconds: Option<f64>);
    /// Octets.
    fn octets(&mut self, octets: &[u8]);
}

/// The columns in their order: the name, what its cells hold, and where they come from.
macro_rules! columns {
    ($record:ident: $($name:ident $kind:ident $value:expr,)*) => {
        /// The columns, in their order, with what their cells hold.
        pub const COLUMNS: &[(&str, Kind)] = &[$((stringify!($name), Kind::$kind)),*];

        impl Record<'_> {
            /// Hands out the cells.
            pub fn cells(&self, to: &mut impl Cells) {
                let $record = self;
                $(columns!(@$kind to, $value);)*
            }
        }
    };
    (@Time $to:ident, $value:expr) => { $to.time($value) };
    (@Nanoseconds $to:ident, $value:expr) => { $to.nanoseconds($value.map(nanoseconds)) };
    (@Number $to:ident, $value:expr) => { $to.number($value.and_then(|n| i64::try_from(n).ok())) };
    (@Text $to:ident, $value:expr) => { $to.text(|out| $value.write(out)) };
    (@List $to:ident, $value:expr) => { $to.list($value) };
    (@Flag $to:ident, $value:expr) => { $to.flag($value) };
    (@Seconds $to:ident, $value:expr) => { $to.seconds($value) };
    (@Octets $to:ident, $value:expr) => { $to.octets($value) };
}

columns! { m:
    time Time m.place.map(|p| p.time),
    time_ns Nanoseconds m.place.map(|p| p.time),
    frame Number m.place.map(|p| p.frame),
    source Text m.ends().map(|e| e.source),
    destination Text m.ends().map(|e| e.destination),
    layers List m.row.layers.iter().copied(),
    opc Number m.row.opc,
    dpc Number m.row.dpc,
    calling Text m.row.calling_and_called().0,
    called Text m.row.calling_and_called().1,
    origin_host Text m.row.origin_host,
    origin_realm Text m.row.origin_realm,
    destination_host Text m.row.destination_host,
    destination_realm Text m.row.destination_realm,
    transaction Text m.row.tcap,
    otid Text m.row.otid,
    dtid Text m.row.dtid,
    session Text m.row.session,
    hop_by_hop Number m.row.hop_by_hop,
    context Text m.row.context,
    operation Text m.row.operation(),
    components List m.row.components.iter().map(|c| c.kind),
    result Text m.row.outcome(),
    error Flag m.row.is_error(),
    imsi List m.row.imsi.iter().map(String::as_str),
    msisdn List m.row.msisdn.iter().map(String::as_str),
    imei List m.row.imei.iter().map(String::as_str),
    anomalies List m.row.anomalies.iter().copied(),
    undecodable List m.faults().iter().map(String::as_str),
    response_time Seconds m.response_time,
    octets Octets m.octets,
}

impl Record<'_> {
    fn ends(&self) -> Option<sigcodec_capture::Ends> {
        self.place.and_then(|p| p.ends)
    }
    fn faults(&self) -> Vec<String> {
        self.row.faults.iter().map(|f| format!("{}:{}@{}", f.layer, f.kind, f.offset)).collect()
    }
}

/// Microseconds since 1970-01-01T00:00:00Z, the nearest that 64 bits have.
#[must_use]
pub fn microseconds(time: Time) -> i64 {
    nearest(time.nanoseconds.div_euclid(1000))
}

fn nanoseconds(time: Time) -> i64 {
    nearest(time.nanoseconds)
}

fn nearest(n: i128) -> i64 {
    i64::try_from(n).unwrap_or(if n < 0 { i64::MIN } else { i64::MAX })
}

/// What a cell of text is made of.
trait Written {
    fn write(&self, out: &mut Vec<u8>);
}

impl Written for str {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.as_bytes());
    }
}

/// Address and port.
impl Written for Option<(IpAddr, u16)> {
    fn write(&self, out: &mut Vec<u8>) {
        if let Some(end) = *self {
            write_end(out, end);
        }
    }
}
