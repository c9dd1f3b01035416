//! Octets in an array of Arrow to rows.

use crate::{
    columns::{Columns, schema},
    message::{Named, networks, start},
};
use arrow_array::{
    Array, ArrayRef, BinaryArray, RecordBatch, builder::BinaryBuilder, cast::AsArray as _, new_null_array,
};
use arrow_schema::{ArrowError, DataType};
use arrow_select::concat::concat;
use core::ops::Range;
use pyo3::{
    exceptions::{PyTypeError, PyValueError},
    prelude::*,
};
use pyo3_arrow::{PyRecordBatch, input::AnyArray};
use sigcodec::dissect::Start;
use sigcodec_render::{Audited, Dissected, Row};
use sigcodec_trace::{framing, networks::Networks};
use std::sync::Arc;

/// Octets that a batch may have: what is told of them has to fit into columns of 2 GiB.
const MAX_OCTETS: usize = 128 << 20;

/// Decodes messages: a `pyarrow.RecordBatch` with a row each, in their order, with the columns of docs/PARQUET.md.
///
/// `array` holds the octets: any array of `binary`, or chunks of one, that has the C data interface of Arrow (pyarrow, polars,
/// DuckDB), of at most 128 MiB. A null gives a row that says nothing. `layer` and `network` as of `Message`. `threads` decode
/// without the lock of the interpreter. Columns that only a capture fills are null.
#[pyfunction]
#[pyo3(signature = (array, layer = "m3ua", network = None, *, threads = 2))]
pub(crate) fn decode_rows<'py>(
    py: Python<'py>,
    array: AnyArray,
    layer: &str,
    network: Option<Named>,
    threads: usize,
) -> PyResult<Bound<'py, PyAny>> {
    let (start, networks) = (start(layer)?, networks(network)?);
    if !(1..=64).contains(&threads) {
        return Err(PyValueError::new_err("threads are 1 to 64"));
    }
    let (chunks, field) = array.into_chunked_array()?.into_inner();
    let octets = binary(&chunks).ok_or_else(|| {
        PyTypeError::new_err(format!("messages are an array of binary, not of {}", field.data_type()))
    })?;
    let octets = octets.map_err(PyValueError::new_err)?;
    let batch = py.detach(|| batch(octets, start, &networks, threads));
    PyRecordBatch::new(batch.map_err(|e| PyValueError::new_err(e.to_string()))?).into_pyarrow(py)
}

/// The chunks as one array, as they are if they are one; `None` if they are not octets.
fn binary(chunks: &[ArrayRef]) -> Option<Result<BinaryArray, String>> {
    let too_large = || format!("more than {} MiB of messages in one batch", MAX_OCTETS >> 20);
    if let [one] = chunks {
        if let Some(array) = one.as_binary_opt::<i32>() {
            let octets = array.value_offsets();
            let size = octets.last().zip(octets.first()).map_or(0, |(end, start)| end.saturating_sub(*start));
            let fits = usize::try_from(size).is_ok_and(|size| size <= MAX_OCTETS);
            return Some(if fits { Ok(array.clone()) } else { Err(too_large()) });
        }
    }
    let mut to = BinaryBuilder::new();
    for chunk in chunks {
        let values: Box<dyn Iterator<Item = Option<&[u8]>>> = match chunk.data_type() {
            DataType::Binary => Box::new(chunk.as_binary::<i32>().iter()),
            DataType::LargeBinary => Box::new(chunk.as_binary::<i64>().iter()),
            DataType::BinaryView => Box::new(chunk.as_binary_view().iter()),
            DataType::FixedSizeBinary(_) => Box::new(chunk.as_fixed_size_binary().iter()),
            _ => return None,
        };
        for value in values {
            if to.values_slice().len().saturating_add(value.map_or(0, <[u8]>::len)) > MAX_OCTETS {
                return Some(Err(too_large()));
            }
            to.append_option(value);
        }
    }
    Some(Ok(to.finish()))
}

/// The rows of messages, decoded by several.
fn batch(
    octets: BinaryArray,
    start: Option<Start>,
    networks: &Networks,
    threads: usize,
) -> Result<RecordBatch, ArrowError> {
    let (all, each) = (octets.len(), octets.len().div_ceil(threads).max(1));
    let parts = (0..all).step_by(each).map(|from| from..from.saturating_add(each).min(all));
    let parts: Vec<Vec<ArrayRef>> = std::thread::scope(|scope| {
        let mut parts: Vec<_> = parts.collect();
        // The last part is done here.
        let last = parts.pop().unwrap_or_default();
        let octets = &octets;
        let others: Vec<_> = parts
            .into_iter()
            .map(|part| scope.spawn(move || columns(octets, part, start, networks)))
            .collect();
        let last = columns(octets, last, start, networks);
        let others =
            others.into_iter().map(|other| other.join().unwrap_or_else(|e| std::panic::resume_unwind(e)));
        others.chain([last]).collect()
    });
    let count = parts.first().map_or(0, Vec::len);
    let mut columns = (0..count)
        .map(|n| {
            let of: Vec<&dyn Array> =
                parts.iter().filter_map(|part| part.get(n).map(AsRef::as_ref)).collect();
            concat(&of)
        })
        .collect::<Result<Vec<_>, _>>()?;
    columns.push(new_null_array(&DataType::Float64, all));
    columns.push(Arc::new(octets));
    RecordBatch::try_new(schema(), columns)
}

/// The rows of a part of the messages.
fn columns(
    octets: &BinaryArray,
    part: Range<usize>,
    start: Option<Start>,
    networks: &Networks,
) -> Vec<ArrayRef> {
    let mut columns = Columns::new();
    let (mut row, mut odd) = (Row::default(), Audited::default());
    for message in octets.slice(part.start, part.len()).iter() {
        let start =
            |octets| start.or_else(|| framing::start_of(octets, networks.usual()).map(|found| found.1));
        let Some((octets, start)) = message.and_then(|octets| Some((octets, start(octets)?))) else {
            columns.nothing();
            continue;
        };
        let decoded = Dissected::new(start, octets, networks.of(None, None, start, octets));
        odd.read(&decoded, &[]);
        row.read(&decoded, &odd);
        columns.row(&row, None);
    }
    columns.finish()
}
