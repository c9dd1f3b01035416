//! Output that comes as soon as what it tells of has come, without being written piece by piece.

use core::cell::RefCell;
use std::io::{self, BufWriter, Read, Write};
use std::rc::Rc;

/// A buffered output that several hold.
#[derive(Debug)]
pub struct Output<W: Write>(Rc<RefCell<BufWriter<W>>>);

impl<W: Write> Output<W> {
    /// An output that writes to `to`.
    pub fn new(to: W) -> Self {
        Self(Rc::new(RefCell::new(BufWriter::with_capacity(1 << 16, to))))
    }
}

impl<W: Write> Clone for Output<W> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<W: Write> Write for Output<W> {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(octets)
    }
    fn write_all(&mut self, octets: &[u8]) -> io::Result<()> {
        self.0.borrow_mut().write_all(octets)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.0.borrow_mut().flush()
    }
}

/// An input that may have to be waited for: what was written so far is shown before it is asked for more.
#[derive(Debug)]
pub struct Live<R, W: Write> {
    from: R,
    out: Output<W>,
}

impl<R: Read, W: Write> Live<R, W> {
    /// An input that flushes `out`.
    pub const fn new(from: R, out: Output<W>) -> Self {
        Self { from, out }
    }
}

impl<R: Read, W: Write> Read for Live<R, W> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        // An output that fails does so again when more is written to it, and is told then.
        let _ = self.out.flush();
        self.from.read(to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An output that keeps what has reached it.
    #[derive(Clone, Default)]
    struct Kept(Rc<RefCell<Vec<u8>>>);
    impl Write for Kept {
        fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().extend_from_slice(octets);
            Ok(octets.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn what_was_written_is_there_when_more_is_asked_for() -> io::Result<()> {
        let kept = Kept::default();
        let mut out = Output::new(kept.clone());
        let mut live = Live::new(&b"more"[..], out.clone());
        out.write_all(b"line")?;
        assert!(kept.0.borrow().is_empty());
        live.read_exact(&mut [0; 2])?;
        assert_eq!(*kept.0.borrow(), b"line");
        Ok(())
    }
}
