//! A capture that is read by a thread of its own, message by message.

use crate::{errors, owned::Owned};
use core::mem::take;
use pyo3::{
    exceptions::PyValueError,
    prelude::*,
    types::{PyDict, PyList},
};
use sigcodec_capture::Note;
use sigcodec_trace::{Place, Read, Taker, Trace, Unit, networks::Networks};
use std::{
    fs::File,
    io,
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

/// That the reading ended without its end.
pub(crate) const LOST: &str = "the capture was not read to its end, for a thread was lost";

/// Notes that are kept.
const MAX_NOTES: usize = 10_000;

/// What a capture tells.
pub(crate) enum Item {
    Message(Owned),
    Note(Option<Place>, Note),
}

/// Several of them, or the end.
pub(crate) enum Parcel {
    Items(Vec<Item>),
    End(Read),
}

/// Why nothing more comes.
pub(crate) enum End {
    /// The capture was read.
    Read(Read),
    /// A thread was lost, which none should be.
    Lost,
}

/// What a source gives next, without the lock of the interpreter; nothing once it has come to its end.
pub(crate) fn next<S: Send, T: Send>(
    py: Python<'_>,
    source: &Mutex<Option<S>>,
    take: fn(&mut S) -> Result<T, End>,
) -> Option<Result<T, End>> {
    py.detach(|| {
        let mut source = source.lock().ok()?;
        let next = source.as_mut().map(take);
        if !matches!(next, Some(Ok(_))) {
            *source = None;
        }
        next
    })
}

/// How a capture is read.
pub(crate) struct Reading {
    trace: Trace,
    file: File,
}

impl Reading {
    /// Opens a capture.
    pub(crate) fn open(path: &Path, networks: Networks, decode_as: &[String]) -> PyResult<Self> {
        let mut trace = Trace::default();
        trace.networks = networks;
        for text in decode_as {
            trace.assigned.add(text).map_err(|e| PyValueError::new_err(format!("decode_as: {e}")))?;
        }
        Ok(Self { trace, file: File::open(path)? })
    }
    /// Reads in a thread until nobody wants more; a parcel is handed on when it has so many items or octets. `hand` says
    /// whether it was taken.
    pub(crate) fn start(
        self,
        most: (usize, usize),
        mut hand: impl FnMut(Parcel) -> bool + Send + 'static,
    ) -> Stop {
        let stop = Stop::default();
        let from = Until(self.file, stop.0.clone());
        thread::spawn(move || {
            let mut packer = Packer { items: Vec::new(), octets: 0, most, hand: &mut hand };
            let read = self.trace.read(from, &mut packer);
            // An error is that nobody wants more.
            if let (Ok(()), Ok(read)) = (packer.send(), read) {
                hand(Parcel::End(read));
            }
        });
        stop
    }
}

/// Ends the reading when it goes.
#[derive(Default)]
pub(crate) struct Stop(Arc<AtomicBool>);

impl Drop for Stop {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// A file that ends when nobody wants more of it.
struct Until(File, Arc<AtomicBool>);

impl io::Read for Until {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        if self.1.load(Ordering::Relaxed) { Ok(0) } else { self.0.read(to) }
    }
}

struct Packer<'h> {
    items: Vec<Item>,
    octets: usize,
    most: (usize, usize),
    hand: &'h mut dyn FnMut(Parcel) -> bool,
}

impl Packer<'_> {
    fn add(&mut self, item: Item, octets: usize) -> io::Result<()> {
        self.items.push(item);
        self.octets = self.octets.saturating_add(octets);
        if self.items.len() >= self.most.0 || self.octets >= self.most.1 { self.send() } else { Ok(()) }
    }
    fn send(&mut self) -> io::Result<()> {
        self.octets = 0;
        let items = take(&mut self.items);
        if items.is_empty() || (self.hand)(Parcel::Items(items)) {
            return Ok(());
        }
        Err(io::ErrorKind::BrokenPipe.into())
    }
}

impl Taker for Packer<'_> {
    fn unit(&mut self, unit: &Unit<'_>) -> io::Result<()> {
        let owned = Owned::of(unit);
        let octets = owned.len();
        self.add(Item::Message(owned), octets)
    }
    fn note(&mut self, place: Option<Place>, note: Note) -> io::Result<()> {
        self.add(Item::Note(place, note), 0)
    }
}

/// What a capture tells beside its messages.
#[derive(Default)]
pub(crate) struct Beside(Mutex<Told>);

#[derive(Default)]
struct Told {
    notes: Vec<(Option<Place>, Note)>,
    left_out: u64,
    summary: Vec<String>,
}

impl Beside {
    pub(crate) fn note(&self, place: Option<Place>, note: Note) {
        let Ok(mut told) = self.0.lock() else { return };
        if told.notes.len() < MAX_NOTES {
            told.notes.push((place, note));
        } else {
            told.left_out = told.left_out.saturating_add(1);
        }
    }
    /// Keeps what was counted.
    pub(crate) fn counted(&self, read: &Read) {
        if let Ok(mut told) = self.0.lock() {
            told.summary = read.summary.lines();
            if told.left_out > 0 {
                let text = format!("{} notes of more than {MAX_NOTES} are left out", told.left_out);
                told.summary.push(text);
            }
        }
    }
    /// The same, and why the capture could not be read to its end.
    pub(crate) fn end(&self, py: Python<'_>, end: &End) -> PyResult<()> {
        let End::Read(read) = end else { return Err(errors::Error::new_err(LOST)) };
        self.counted(read);
        read.cut.as_ref().map_or(Ok(()), |cut| Err(errors::of_file(py, cut)))
    }
    pub(crate) fn notes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let list = PyList::empty(py);
        let Ok(told) = self.0.lock() else { return Ok(list) };
        for (place, note) in &told.notes {
            let dict = PyDict::new(py);
            dict.set_item("frame", place.map(|p| p.frame))?;
            dict.set_item("layer", note.layer)?;
            dict.set_item("kind", note.kind)?;
            dict.set_item("message", &note.message)?;
            list.append(dict)?;
        }
        Ok(list)
    }
    pub(crate) fn summary(&self) -> Vec<String> {
        self.0.lock().map(|told| told.summary.clone()).unwrap_or_default()
    }
}
