//! A capture as messages.

use crate::{
    feed::{self, Beside, End, Item, Parcel, Reading, Stop},
    message::{Message, Named, networks},
};
use pyo3::{prelude::*, types::PyList};
use std::{
    path::PathBuf,
    sync::{
        Mutex,
        mpsc::{Receiver, sync_channel},
    },
    vec,
};

/// Messages and octets of a parcel: what waits does not grow with the capture.
const MOST: (usize, usize) = (256, 1 << 20);
/// Parcels that wait.
const WAITING: usize = 4;

/// The messages of a capture, one after the other, decoded as what is known of their dialogues and connections has it.
///
/// It is an iterator of `Message`, and a context manager. `notes` and `summary` tell of what is no message.
#[pyclass(frozen, module = "sigcodec")]
pub(crate) struct Capture {
    source: Mutex<Option<Source>>,
    beside: Beside,
}

struct Source {
    parcels: Receiver<Parcel>,
    items: vec::IntoIter<Item>,
    _stop: Stop,
}

impl Source {
    fn next(&mut self) -> Result<Item, End> {
        loop {
            if let Some(item) = self.items.next() {
                return Ok(item);
            }
            match self.parcels.recv() {
                Ok(Parcel::Items(items)) => self.items = items.into_iter(),
                Ok(Parcel::End(read)) => return Err(End::Read(read)),
                Err(_) => return Err(End::Lost),
            }
        }
    }
}

#[pymethods]
impl Capture {
    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }
    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Message>> {
        loop {
            match feed::next(py, &self.source, Source::next) {
                Some(Ok(Item::Message(owned))) => return Ok(Some(Message(owned))),
                Some(Ok(Item::Note(place, note))) => self.beside.note(place, note),
                Some(Err(end)) => return self.beside.end(py, &end).map(|()| None),
                None => return Ok(None),
            }
        }
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
    /// Ends the reading.
    fn close(&self, py: Python<'_>) {
        py.detach(|| {
            if let Ok(mut source) = self.source.lock() {
                *source = None;
            }
        });
    }
    fn __enter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }
    #[pyo3(signature = (_kind, _error, _traceback, /))]
    fn __exit__(
        &self,
        py: Python<'_>,
        _kind: Bound<'_, PyAny>,
        _error: Bound<'_, PyAny>,
        _traceback: Bound<'_, PyAny>,
    ) {
        self.close(py);
    }
}

/// Opens a capture, pcap or pcapng, also compressed by gzip or Zstandard: an iterator of its messages.
///
/// `network` says whose coding messages have, `decode_as` what a number carries (`"13868=diameter"`, `"ppid:99=m3ua"`,
/// `"link:147=tcap"`), both as `sigdump` takes them. `OSError` is raised for a file that cannot be opened; `CaptureError`
/// behind the last message, if the file cannot be read to its end.
#[pyfunction]
#[pyo3(signature = (path, *, network = None, decode_as = Vec::new()))]
pub(crate) fn open(path: PathBuf, network: Option<Named>, decode_as: Vec<String>) -> PyResult<Capture> {
    let reading = Reading::open(&path, networks(network)?, &decode_as)?;
    let (to, parcels) = sync_channel(WAITING);
    let stop = reading.start(MOST, move |parcel| to.send(parcel).is_ok());
    let source = Source { parcels, items: Vec::new().into_iter(), _stop: stop };
    Ok(Capture { source: Mutex::new(Some(source)), beside: Beside::default() })
}
