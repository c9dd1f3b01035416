//! A capture as batches of rows, decoded by several, in its order.

use crate::{
    columns::{Columns, Octets, Seconds, schema},
    feed::{self, Beside, End, Item, LOST, Parcel, Reading, Stop},
    message::{Named, networks},
};
use arrow_array::{ArrayRef, RecordBatch, RecordBatchReader};
use arrow_schema::{ArrowError, SchemaRef};
use pyo3::{
    exceptions::PyValueError,
    prelude::*,
    types::{PyCapsule, PyList},
};
use pyo3_arrow::{PyRecordBatch, PyRecordBatchReader, PySchema};
use sigcodec_capture::Note;
use sigcodec_render::{Audited, Row};
use sigcodec_trace::{
    Place, Read,
    follow::{Keys, Waiting},
};
use std::{
    path::PathBuf,
    sync::{
        Arc, Mutex,
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread,
};

/// Octets of a batch.
const MAX_OCTETS: usize = 16 << 20;
/// Parcels that wait for one who decodes.
const WAITING: usize = 2;

/// The rows of a capture: an iterator of `pyarrow.RecordBatch`, with the columns of docs/PARQUET.md.
///
/// It has the C stream interface of Arrow too: `pyarrow.table(rows)`, `polars.DataFrame(rows)`, `duckdb.sql("from rows")`. It
/// can be read once. `notes` and `summary` tell of what is no message.
#[pyclass(frozen, module = "sigcodec")]
pub(crate) struct Rows {
    source: Mutex<Option<Source>>,
    beside: Arc<Beside>,
}

/// What one made of a parcel.
enum Made {
    Rows { columns: Vec<ArrayRef>, octets: Octets, asked: Vec<Asked>, notes: Vec<(Option<Place>, Note)> },
    End(Read),
}

/// A message as who waits for answers knows it.
struct Asked {
    keys: Keys,
    time: i128,
    operation: String,
}

struct Source {
    made: Vec<Receiver<Made>>,
    next: usize,
    waiting: Waiting,
    beside: Arc<Beside>,
    _stop: Stop,
}

impl Source {
    fn new(reading: Reading, rows: usize, threads: usize, beside: Arc<Beside>) -> Self {
        let (mut to, mut made) = (Vec::new(), Vec::new());
        for _ in 0..threads {
            let (parcels, from) = sync_channel(WAITING);
            let (done, rows) = sync_channel(WAITING);
            to.push(parcels);
            made.push(rows);
            thread::spawn(move || work(&from, &done));
        }
        let mut turn = 0usize;
        let stop = reading.start((rows, MAX_OCTETS), move |parcel| {
            let taken = to.get(turn).is_some_and(|to| to.send(parcel).is_ok());
            turn = turn.saturating_add(1).checked_rem(to.len()).unwrap_or_default();
            taken
        });
        Self { made, next: 0, waiting: Waiting::default(), beside, _stop: stop }
    }
    /// The next batch; `Err` is the end.
    fn next(&mut self) -> Result<RecordBatch, End> {
        loop {
            let made = self.made.get(self.next).and_then(|made| made.recv().ok());
            self.next = self.next.saturating_add(1).checked_rem(self.made.len()).unwrap_or_default();
            let (mut columns, mut octets, asked) = match made {
                None => return Err(End::Lost),
                Some(Made::End(read)) => return Err(End::Read(read)),
                Some(Made::Rows { columns, octets, asked, notes }) => {
                    notes.into_iter().for_each(|(place, note)| self.beside.note(place, note));
                    (columns, octets, asked)
                }
            };
            if asked.is_empty() {
                continue;
            }
            let mut seconds = Seconds::with_capacity(asked.len());
            for Asked { keys, time, operation } in &asked {
                seconds.append_option(self.waiting.take(keys, *time, operation, 0).map(|a| a.seconds));
            }
            columns.push(Arc::new(seconds.finish()));
            columns.push(Arc::new(octets.finish()));
            return RecordBatch::try_new(schema(), columns).map_err(|_| End::Lost);
        }
    }
}

/// Makes rows of parcels.
fn work(from: &Receiver<Parcel>, to: &SyncSender<Made>) {
    let (mut row, mut odd) = (Row::default(), Audited::default());
    for parcel in from {
        let made = match parcel {
            Parcel::End(read) => Made::End(read),
            Parcel::Items(items) => {
                let (mut columns, mut octets) = (Columns::new(), Octets::new());
                let (mut asked, mut notes) = (Vec::with_capacity(items.len()), Vec::new());
                for item in items {
                    let message = match item {
                        Item::Message(message) => message,
                        Item::Note(place, note) => {
                            notes.push((place, note));
                            continue;
                        }
                    };
                    message.with(|unit| {
                        unit.audit(&mut odd);
                        row.read(unit.decoded, &odd);
                        let operation = row.operation();
                        columns.row(&row, unit.place);
                        octets.append_value(unit.octets);
                        let keys = Keys::of(unit.decoded.dissection(), unit.place.and_then(|p| p.ends));
                        let time = unit.place.map_or(0, |p| p.time.nanoseconds);
                        asked.push(Asked { keys, time, operation: operation.into_owned() });
                    });
                }
                Made::Rows { columns: columns.finish(), octets, asked, notes }
            }
        };
        if to.send(made).is_err() {
            return;
        }
    }
}

#[pymethods]
impl Rows {
    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }
    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        match feed::next(py, &self.source, Source::next) {
            Some(Ok(batch)) => PyRecordBatch::new(batch).into_pyarrow(py).map(Some),
            Some(Err(end)) => self.beside.end(py, &end).map(|()| None),
            None => Ok(None),
        }
    }
    /// The columns, a `pyarrow.Schema`.
    #[getter]
    fn schema<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        PySchema::new(schema()).into_pyarrow(py)
    }
    /// The rows that have not been read yet, for whatever reads Arrow. An error of the capture is one of the stream.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let source = self.source.lock().ok().and_then(|mut source| source.take());
        let source = source.ok_or_else(|| PyValueError::new_err("the rows have been read"))?;
        let reader = PyRecordBatchReader::new(Box::new(Stream(Some(source))));
        Bound::new(py, reader)?.call_method1("__arrow_c_stream__", (requested_schema,))
    }
    /// What could not be handed up so far: a list of dicts with `frame`, `layer`, `kind` and `message`.
    #[getter]
    fn notes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        self.beside.notes(py)
    }
    /// At the end: what the capture has beside signalling, and what was not decoded, a line each.
    #[getter]
    fn summary(&self) -> Vec<String> {
        self.beside.summary()
    }
}

/// The same without Python.
struct Stream(Option<Source>);

impl Iterator for Stream {
    type Item = Result<RecordBatch, ArrowError>;
    fn next(&mut self) -> Option<Self::Item> {
        let end = match self.0.as_mut()?.next() {
            Ok(batch) => return Some(Ok(batch)),
            Err(end) => end,
        };
        let source = self.0.take()?;
        let End::Read(read) = end else { return Some(Err(ArrowError::ExternalError(LOST.into()))) };
        source.beside.counted(&read);
        read.cut.map(|cut| Err(ArrowError::ExternalError(Box::new(cut))))
    }
}

impl RecordBatchReader for Stream {
    fn schema(&self) -> SchemaRef {
        schema()
    }
}

/// Reads a capture as rows, with the columns of docs/PARQUET.md: batches of at most `batch_rows` and 16 MiB of messages, so
/// that memory does not grow with the capture.
///
/// `threads` decode, beside the one that reads. Other arguments and errors as of `open`.
#[pyfunction]
#[pyo3(signature = (path, *, network = None, decode_as = Vec::new(), batch_rows = 16_384, threads = 2))]
pub(crate) fn capture_rows(
    path: PathBuf,
    network: Option<Named>,
    decode_as: Vec<String>,
    batch_rows: usize,
    threads: usize,
) -> PyResult<Rows> {
    if batch_rows == 0 {
        return Err(PyValueError::new_err("batch_rows is at least 1"));
    }
    if !(1..=64).contains(&threads) {
        return Err(PyValueError::new_err("threads are 1 to 64"));
    }
    let reading = Reading::open(&path, networks(network)?, &decode_as)?;
    let beside = Arc::new(Beside::default());
    let source = Source::new(reading, batch_rows, threads, beside.clone());
    Ok(Rows { source: Mutex::new(Some(source)), beside })
}
