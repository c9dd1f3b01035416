//! Captures that are kept compressed, by their first octets: gzip and Zstandard.

use flate2::read::MultiGzDecoder;
use ruzstd::decoding::{
    BlockDecodingStrategy, FrameDecoder,
    errors::{FrameDecoderError, ReadFrameHeaderError},
};
use std::io::{self, Read};

/// The octets that a stream begins with when they tell a compression.
pub(crate) const LOOKED_AT: usize = 4;

/// A stream without its compression, if it begins as one that has any.
pub(crate) fn open<'r>(front: &[u8], from: impl Read + 'r) -> Option<Box<dyn Read + 'r>> {
    match front {
        [0x1f, 0x8b, ..] => Some(Box::new(MultiGzDecoder::new(from))),
        // A frame, or one that is to be passed over.
        [0x28, 0xb5, 0x2f, 0xfd, ..] | [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => {
            Some(Box::new(Zstandard { from, frame: None }))
        }
        _ => None,
    }
}

/// A stream of frames, one behind the other; `ruzstd` reads one.
struct Zstandard<R> {
    from: R,
    frame: Option<FrameDecoder>,
}

impl<R: Read> Zstandard<R> {
    /// Begins the next frame; `false` if there is none.
    fn begin(&mut self) -> io::Result<bool> {
        loop {
            let mut first = [0];
            if self.from.read(&mut first)? == 0 {
                return Ok(false);
            }
            let mut frame = FrameDecoder::new();
            match frame.init((&first[..]).chain(&mut self.from)) {
                Ok(()) => {
                    self.frame = Some(frame);
                    return Ok(true);
                }
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                    length,
                    ..
                })) => {
                    io::copy(&mut (&mut self.from).take(length.into()), &mut io::sink())?;
                }
                Err(e) => return Err(io::Error::other(e.to_string())),
            }
        }
    }
}

impl<R: Read> Read for Zstandard<R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        loop {
            if self.frame.is_none() && !self.begin()? {
                return Ok(0);
            }
            let Some(frame) = &mut self.frame else { return Ok(0) };
            let n = frame.read(to)?;
            if n > 0 || to.is_empty() {
                return Ok(n);
            }
            if frame.is_finished() {
                self.frame = None;
            } else {
                // A block at a time: what has come of a pipe is there.
                let one = BlockDecodingStrategy::UptoBlocks(1);
                frame.decode_blocks(&mut self.from, one).map_err(|e| io::Error::other(e.to_string()))?;
            }
        }
    }
}
