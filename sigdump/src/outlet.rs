//! From messages to the output: decoded here, or by several threads whose work is put in order again.
//!
//! ```text
//!            ┌─► decoder ─┐
//! messages ──┼─► decoder ─┼─► printer
//!            └─► decoder ─┘
//! ```
//!
//! Batches go to the decoders in turn, and the printer takes them in turn: their order needs no number. Every channel is
//! bounded, so a slow output stops the reading, and memory does not depend on how long an input is.

use crate::{
    decoder::{Decoder, Shown},
    report::Report,
    select::Counts,
};
use core::{
    cell::RefCell,
    mem::{replace, take},
    ops::Range,
};
use sigcodec_capture::Note;
use sigcodec_trace::{Known, Place, Unit};
use std::{
    io::{self, BufWriter, Read, Write},
    panic::resume_unwind,
    rc::Rc,
    sync::mpsc::{Receiver, Sender, SyncSender, TryRecvError, channel, sync_channel},
    thread::{JoinHandle, spawn},
};

/// The most threads that decode.
pub const MAX_THREADS: usize = 64;
/// Octets of messages after which a batch is full.
const BATCH_OCTETS: usize = 1 << 16;
/// Octets that a batch has room for.
const ROOM: usize = BATCH_OCTETS * 2;
/// Messages of a batch.
const BATCH_ITEMS: usize = 512;
/// Batches that wait in front of a decoder, and as many behind it: enough that nobody waits for one who waits for a core.
const WAITING: usize = 16;
/// Octets of text that are kept to be written to again.
const KEPT: usize = 1 << 21;
/// Octets of a message whose row is used again.
const SMALL: usize = 1 << 11;

/// Writes what decoders made, in its order.
#[derive(Debug)]
pub struct Printer {
    out: BufWriter<Box<dyn Output>>,
    report: Option<Report>,
    /// Whether something could not be decoded.
    pub failed: bool,
    /// What was asked of the messages.
    pub counts: Counts,
    /// Names of fields that no message had.
    pub never_seen: Vec<String>,
}

/// Where a printer writes to.
pub trait Output: Write + Send + core::fmt::Debug {}
impl<W: Write + Send + core::fmt::Debug> Output for W {}

impl Printer {
    /// A printer that writes to `to`, a report of the rows if there is one.
    #[must_use]
    pub fn new(to: Box<dyn Output>, report: Option<Report>) -> Self {
        let out = BufWriter::with_capacity(1 << 16, to);
        Self { out, report, failed: false, counts: Counts::default(), never_seen: Vec::new() }
    }
    /// Writes what was shown, and empties it.
    fn take(&mut self, shown: &mut Shown) -> io::Result<()> {
        self.failed |= take(&mut shown.failed);
        self.counts.add(take(&mut shown.counts));
        self.out.write_all(&shown.text)?;
        shown.text.clear();
        if let Some(report) = &mut self.report {
            for entry in &shown.rows {
                report.take(entry, &mut self.out)?;
            }
            // What a long message took is given back.
            shown.spare.extend(shown.rows.drain(..).filter(|entry| entry.size <= SMALL));
        }
        Ok(())
    }
    /// Writes what is shown at the end; what was left out, if anything was.
    fn finish(&mut self) -> io::Result<Option<String>> {
        let left_out = match &mut self.report {
            Some(report) => report.finish(&mut self.out)?,
            None => None,
        };
        self.out.flush()?;
        Ok(left_out)
    }
}

/// What is shown of an input, in its order.
#[derive(Debug)]
enum Item {
    Message(Known, Range<usize>),
    Note(Option<Place>, Note),
    Unreadable(String),
    NoSignalling(Option<Place>, usize),
}

/// Messages that are decoded by one thread.
#[derive(Debug, Default)]
struct Batch {
    octets: Vec<u8>,
    items: Vec<Item>,
    /// Is told when everything up to here was written.
    settled: Option<SyncSender<()>>,
}

impl Batch {
    /// An empty one with room for all that it takes: a message more than fills it is added still.
    fn with_room() -> Self {
        Self { octets: Vec::with_capacity(ROOM), items: Vec::with_capacity(BATCH_ITEMS), settled: None }
    }
    fn clear(&mut self) {
        self.octets.clear();
        self.items.clear();
    }
    fn add(&mut self, octets: &[u8]) -> Range<usize> {
        let start = self.octets.len();
        self.octets.extend_from_slice(octets);
        start..self.octets.len()
    }
    fn is_full(&self) -> bool {
        self.octets.len() >= BATCH_OCTETS || self.items.len() >= BATCH_ITEMS
    }
    fn show(&self, decoder: &mut Decoder, shown: &mut Shown) {
        for item in &self.items {
            match item {
                Item::Message(known, octets) => {
                    let octets = self.octets.get(octets.clone()).unwrap_or_default();
                    known.with(octets, |unit| decoder.message(unit, shown));
                }
                Item::Note(place, note) => decoder.note(*place, note, shown),
                Item::Unreadable(why) => decoder.unreadable(why, shown),
                Item::NoSignalling(place, octets) => decoder.no_signalling(*place, *octets, shown),
            }
        }
    }
}

/// What a decoder has done: what it shows, and who is told when that was written.
type Done = (Shown, Option<SyncSender<()>>);

/// Threads that decode, and one that writes.
#[derive(Debug)]
struct Pool {
    decoders: Vec<JoinHandle<Vec<String>>>,
    printer: Option<JoinHandle<(Printer, io::Result<()>)>>,
    to: Vec<SyncSender<Batch>>,
    /// The decoder that has the next batch.
    turn: usize,
    batch: Batch,
    /// Batches that were decoded, whose memory is used again.
    spare: Receiver<Batch>,
}

impl Pool {
    fn new(threads: usize, decoder: &Decoder, printer: Printer) -> Self {
        let (mut to, mut from, mut decoders) = (Vec::new(), Vec::new(), Vec::new());
        let (decoded, spare) = channel();
        for _ in 0..threads.clamp(1, MAX_THREADS) {
            let (batches, own_batches) = sync_channel(WAITING);
            let (own_done, done) = sync_channel(WAITING);
            let (printed, own_printed) = channel();
            let (decoder, own_decoded) = (decoder.clone(), decoded.clone());
            decoders.push(spawn(move || {
                decode(decoder, (&own_batches, &own_decoded), (&own_done, &own_printed))
            }));
            to.push(batches);
            from.push((done, printed));
        }
        let printer = Some(spawn(move || print(printer, &from)));
        Self { decoders, printer, to, turn: 0, batch: Batch::with_room(), spare }
    }
    fn add(&mut self, item: Item) -> io::Result<()> {
        self.batch.items.push(item);
        if self.batch.is_full() { self.send() } else { Ok(()) }
    }
    /// Hands what there is to a decoder.
    fn send(&mut self) -> io::Result<()> {
        if self.to.is_empty() {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        if self.batch.items.is_empty() && self.batch.settled.is_none() {
            return Ok(());
        }
        let next = self.spare.try_recv().unwrap_or_else(|_| Batch::with_room());
        let batch = replace(&mut self.batch, next);
        let to = self.to.get(self.turn);
        self.turn = self.turn.wrapping_add(1).checked_rem(self.to.len()).unwrap_or_default();
        match to.map(|to| to.send(batch)) {
            Some(Ok(())) => Ok(()),
            // The threads end by themselves only when the output fails, or one of them.
            _ => Err(self.end().1.err().unwrap_or_else(|| io::ErrorKind::BrokenPipe.into())),
        }
    }
    /// Waits until all was written.
    fn settle(&mut self) -> io::Result<()> {
        let (told, done) = sync_channel(1);
        self.batch.settled = Some(told);
        self.send()?;
        match done.recv() {
            Ok(()) => Ok(()),
            Err(_) => Err(self.end().1.err().unwrap_or_else(|| io::ErrorKind::BrokenPipe.into())),
        }
    }
    /// Lets the threads come to their end; a panic of one is one here.
    fn end(&mut self) -> (Option<Printer>, io::Result<()>) {
        self.to.clear();
        let mut never_seen: Option<Vec<String>> = None;
        for decoder in self.decoders.drain(..) {
            let other = decoder.join().unwrap_or_else(|panic| resume_unwind(panic));
            never_seen = Some(match never_seen {
                None => other,
                Some(names) => names.into_iter().filter(|name| other.contains(name)).collect(),
            });
        }
        let Some(printer) = self.printer.take() else { return (None, Ok(())) };
        let (mut printer, outcome) = printer.join().unwrap_or_else(|panic| resume_unwind(panic));
        printer.never_seen = never_seen.unwrap_or_default();
        (Some(printer), outcome)
    }
}

/// The work of a thread that decodes: what comes in and goes out, each with the way back for its memory.
fn decode(
    mut decoder: Decoder,
    (batches, decoded): (&Receiver<Batch>, &Sender<Batch>),
    (done, printed): (&SyncSender<Done>, &Receiver<Shown>),
) -> Vec<String> {
    for mut batch in batches {
        let mut shown = printed.try_recv().unwrap_or_default();
        batch.show(&mut decoder, &mut shown);
        if done.send((shown, batch.settled.take())).is_err() {
            break;
        }
        // What a long message took is given back.
        if batch.octets.capacity() <= ROOM {
            batch.clear();
            let _ = decoded.send(batch);
        }
    }
    decoder.never_seen()
}

/// The work of the thread that writes.
fn print(mut printer: Printer, from: &[(Receiver<Done>, Sender<Shown>)]) -> (Printer, io::Result<()>) {
    let outcome = printer.all(from);
    (printer, outcome)
}

impl Printer {
    fn all(&mut self, from: &[(Receiver<Done>, Sender<Shown>)]) -> io::Result<()> {
        for (done, spare) in from.iter().cycle() {
            let next = match done.try_recv() {
                // What is there is shown before something is waited for.
                Err(TryRecvError::Empty) => {
                    self.out.flush()?;
                    done.recv().ok()
                }
                next => next.ok(),
            };
            // Whoever has no batch when it is its turn is the first to have none.
            let Some((mut shown, settled)) = next else { break };
            self.take(&mut shown)?;
            if shown.text.capacity() <= KEPT {
                let _ = spare.send(shown);
            }
            if let Some(settled) = settled {
                self.out.flush()?;
                let _ = settled.send(());
            }
        }
        self.out.flush()
    }
}

/// Takes what is shown of an input. Copies share one.
#[derive(Clone, Debug)]
pub struct Outlet(Rc<RefCell<Route>>, Failure);

/// Why nothing more is read.
type Failure = Rc<RefCell<Option<io::Error>>>;

#[derive(Debug)]
enum Route {
    Here(Box<Here>),
    Pool(Pool),
}

#[derive(Debug)]
struct Here {
    decoder: Decoder,
    shown: Shown,
    printer: Printer,
}

impl Here {
    fn show(&mut self, show: impl FnOnce(&mut Decoder, &mut Shown)) -> io::Result<()> {
        show(&mut self.decoder, &mut self.shown);
        self.printer.take(&mut self.shown)
    }
}

impl Outlet {
    /// An outlet with so many threads that decode; with one everything is done by the thread that reads, as it is if
    /// messages have to be decoded in their order.
    #[must_use]
    pub fn new(threads: usize, decoder: Decoder, printer: Printer) -> Self {
        let route = if threads > 1 && !decoder.is_in_order() {
            Route::Pool(Pool::new(threads, &decoder, printer))
        } else {
            Route::Here(Box::new(Here { decoder, shown: Shown::default(), printer }))
        };
        Self(Rc::new(RefCell::new(route)), Failure::default())
    }
    /// Shows a message.
    ///
    /// # Errors
    /// That the output fails, as of all that follow.
    pub fn message(&self, unit: &Unit<'_>) -> io::Result<()> {
        match &mut *self.0.borrow_mut() {
            Route::Here(here) => here.show(|decoder, shown| decoder.message(unit, shown)),
            Route::Pool(pool) => {
                let (known, octets) = Known::of(unit);
                let octets = pool.batch.add(octets);
                pool.add(Item::Message(known, octets))
            }
        }
    }
    /// Shows why something could not be handed up.
    ///
    /// # Errors
    /// As above.
    pub fn note(&self, place: Option<Place>, note: Note) -> io::Result<()> {
        match &mut *self.0.borrow_mut() {
            Route::Here(here) => here.show(|decoder, shown| decoder.note(place, &note, shown)),
            Route::Pool(pool) => pool.add(Item::Note(place, note)),
        }
    }
    /// Shows that a line of an input is no hexadecimal text.
    ///
    /// # Errors
    /// As above.
    pub fn unreadable(&self, why: String) -> io::Result<()> {
        match &mut *self.0.borrow_mut() {
            Route::Here(here) => here.show(|decoder, shown| decoder.unreadable(&why, shown)),
            Route::Pool(pool) => pool.add(Item::Unreadable(why)),
        }
    }
    /// Shows a packet that carries no signalling.
    ///
    /// # Errors
    /// As above.
    pub fn no_signalling(&self, place: Option<Place>, octets: usize) -> io::Result<()> {
        match &mut *self.0.borrow_mut() {
            Route::Here(here) => here.show(|decoder, shown| decoder.no_signalling(place, octets, shown)),
            Route::Pool(pool) => pool.add(Item::NoSignalling(place, octets)),
        }
    }
    /// Sees to it that everything is written as soon as it can be, for an input has to be waited for.
    fn hurry(&self) -> io::Result<()> {
        match &mut *self.0.borrow_mut() {
            Route::Here(here) => here.printer.out.flush(),
            Route::Pool(pool) => pool.send(),
        }
    }
    /// That the output failed, for which an input was not read any further.
    #[must_use]
    pub fn failure(&self) -> Option<io::Error> {
        self.1.borrow_mut().take()
    }
    /// Waits until everything is written.
    ///
    /// # Errors
    /// As above.
    pub fn settle(&self) -> io::Result<()> {
        match &mut *self.0.borrow_mut() {
            Route::Here(here) => here.printer.out.flush(),
            Route::Pool(pool) => pool.settle(),
        }
    }
    /// Writes what is shown at the end, and tells what there is to tell of it.
    ///
    /// # Errors
    /// As above.
    pub fn finish(&self) -> io::Result<Notes> {
        let mut told = Notes::default();
        let mut end = |printer: &mut Printer| {
            told.left_out = printer.finish()?;
            told.failed = printer.failed;
            told.counts = take(&mut printer.counts);
            told.never_seen = take(&mut printer.never_seen);
            Ok::<_, io::Error>(())
        };
        match &mut *self.0.borrow_mut() {
            Route::Here(here) => {
                here.show(Decoder::finish)?;
                here.printer.never_seen = here.decoder.never_seen();
                end(&mut here.printer)?;
            }
            Route::Pool(pool) => {
                pool.send()?;
                let (printer, outcome) = pool.end();
                outcome?;
                if let Some(mut printer) = printer {
                    end(&mut printer)?;
                }
            }
        }
        Ok(told)
    }
}

/// What there is to tell at the end.
#[derive(Debug, Default)]
pub struct Notes {
    /// What a report left out.
    pub left_out: Option<String>,
    /// Whether something could not be decoded.
    pub failed: bool,
    /// What was asked of the messages.
    pub counts: Counts,
    /// Names of fields that no message had.
    pub never_seen: Vec<String>,
}

/// An input that may have to be waited for: what was read so far is shown before it is asked for more.
#[derive(Debug)]
pub struct Live<R> {
    from: R,
    outlet: Outlet,
}

impl<R: Read> Live<R> {
    /// An input in front of an outlet.
    pub const fn new(from: R, outlet: Outlet) -> Self {
        Self { from, outlet }
    }
}

impl<R: Read> Read for Live<R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        // Nobody would see what an input that may have no end says further.
        if let Err(e) = self.outlet.hurry() {
            let kind = e.kind();
            self.outlet.1.replace(Some(e));
            return Err(kind.into());
        }
        self.from.read(to)
    }
}
