//! The writer that every layer encodes with: from the end of the buffer to its front.

use crate::{Error, Kind, Layer, Result};

/// Writes a message back to front into a caller's buffer.
///
/// Contents go in before the header that measures them, so every length is known when it is written:
/// one pass, no back-patching, no second traversal. Like `snprintf` it keeps counting past the end, so
/// a failed write still tells the size that was needed; errors are sticky and surface in
/// [`finish`](Self::finish).
///
/// ```
/// use sigcodec_wire::Writer;
/// let mut buf = [0; 8];
/// let mut w = Writer::new(&mut buf);
/// w.u16(0xbeef);              // what comes last is written first
/// let n = w.written() as u8;
/// w.u8(n);
/// assert_eq!(w.finish().unwrap(), [2, 0xbe, 0xef]);
/// ```
#[derive(Debug)]
pub struct Writer<'b> {
    buf: &'b mut [u8],
    /// Octets in front of what was written. Counting on past the front of the buffer wraps around: no buffer
    /// is so long, so that nothing is written from there on.
    free: usize,
    failed: Option<Error>,
}

/// Writes itself in front of what the [`Writer`] already holds.
pub trait Encode {
    /// Puts the value in front of what `w` holds. What cannot be represented is recorded with
    /// [`Writer::fail`] and surfaces in [`Writer::finish`].
    fn encode(&self, w: &mut Writer<'_>);

    /// Encodes into `buf` and returns the octets, which lie at its end.
    ///
    /// # Errors
    /// [`Kind::Capacity`] with the size needed, or what the value cannot represent.
    fn encode_to_slice<'b>(&self, buf: &'b mut [u8]) -> Result<&'b [u8]> {
        let mut w = Writer::new(buf);
        self.encode(&mut w);
        w.finish()
    }
    /// The exact size in octets, from one counting pass.
    fn encoded_len(&self) -> usize {
        let mut w = Writer::new(&mut []);
        self.encode(&mut w);
        w.written()
    }
}

impl<'b> Writer<'b> {
    /// A writer that fills `buf` from its end.
    #[inline]
    #[must_use]
    pub const fn new(buf: &'b mut [u8]) -> Self {
        let free = buf.len();
        Self { buf, free, failed: None }
    }
    /// Octets asked for so far, written or merely counted.
    #[inline]
    #[must_use]
    pub const fn written(&self) -> usize {
        self.buf.len().wrapping_sub(self.free)
    }

    /// Puts `src` in front.
    pub fn bytes(&mut self, src: &[u8]) {
        if let Some(dst) = self.take(src.len()) {
            copy(src, dst);
        }
    }
    /// Puts `N` octets in front: for constants and numbers, without a call to copy.
    #[inline]
    pub fn array<const N: usize>(&mut self, src: [u8; N]) {
        if let Some(dst) = self.take(N).and_then(|b| b.first_chunk_mut::<N>()) {
            *dst = src;
        }
    }
    /// The next `n` octets to write; `None` when they are not all there, and ever after.
    #[inline(always)]
    fn take(&mut self, n: usize) -> Option<&mut [u8]> {
        let behind = self.free;
        self.free = behind.wrapping_sub(n);
        self.buf.get_mut(self.free..behind)
    }
    /// Puts one octet in front.
    #[inline]
    pub fn u8(&mut self, v: u8) {
        self.array([v]);
    }
    /// Puts two octets in front, most significant first.
    #[inline]
    pub fn u16(&mut self, v: u16) {
        self.array(v.to_be_bytes());
    }
    /// Puts the low three octets in front, most significant first.
    #[inline]
    pub fn u24(&mut self, v: u32) {
        let [_, a, b, c] = v.to_be_bytes();
        self.array([a, b, c]);
    }
    /// Puts four octets in front, most significant first.
    #[inline]
    pub fn u32(&mut self, v: u32) {
        self.array(v.to_be_bytes());
    }
    /// Puts eight octets in front, most significant first.
    #[inline]
    pub fn u64(&mut self, v: u64) {
        self.array(v.to_be_bytes());
    }

    /// The last `n` octets that were put in front; `None` where they are merely counted.
    #[must_use]
    pub fn front(&self, n: usize) -> Option<&[u8]> {
        self.buf.get(self.free..)?.get(..n)
    }
    /// Runs `f` and returns how many octets it put in front.
    #[inline]
    pub fn measure(&mut self, f: impl FnOnce(&mut Self)) -> usize {
        let before = self.free;
        f(self);
        before.wrapping_sub(self.free)
    }
    /// Puts `n` zero octets in front.
    #[inline]
    pub fn zeros(&mut self, n: usize) {
        if let Some(dst) = self.take(n) {
            dst.fill(0);
        }
    }
    /// Puts `n` octets in front, which `f` fills from the first on; it is not run where they are merely counted.
    pub fn fill(&mut self, n: usize, f: impl FnOnce(&mut [u8])) {
        if let Some(dst) = self.take(n) {
            f(dst);
        }
    }
    /// Runs `f`, then puts zero octets *behind* what it wrote until that is a multiple of `to`.
    ///
    /// Returns how many octets `f` wrote, without the padding. `to` is a power of two.
    pub fn padded(&mut self, to: usize, f: impl FnOnce(&mut Self)) -> usize {
        let behind = self.free;
        let n = self.measure(f);
        let pad = n.wrapping_neg() & to.wrapping_sub(1);
        if pad != 0 {
            self.zeros(pad);
            if let Some(written) = self.buf.get_mut(self.free..behind) {
                shift(written, pad);
            }
        }
        n
    }
    /// Records that a value cannot be represented; the first one wins.
    #[cold]
    pub fn fail(&mut self, kind: Kind, layer: Layer) {
        let at = u32::try_from(self.written()).unwrap_or(u32::MAX);
        self.failed.get_or_insert(Error::new(kind, at, layer));
    }

    /// The octets written, which lie at the end of the buffer.
    ///
    /// # Errors
    /// What [`fail`](Self::fail) recorded, its offset counted in octets from the end of the message;
    /// or [`Kind::Capacity`] with the size needed.
    #[inline]
    pub fn finish(self) -> Result<&'b [u8]> {
        if let Some(e) = self.failed {
            return Err(e);
        }
        let written = self.written();
        match self.buf.get(self.free..) {
            Some(out) => Ok(out),
            None => {
                let needed = u32::try_from(written).unwrap_or(u32::MAX);
                Err(Error::new(Kind::Capacity, needed, Layer::Wire))
            }
        }
    }
}

/// Copies between slices of one length. Numbers, names and titles are a few octets: those take less than a call.
#[inline]
fn copy(src: &[u8], dst: &mut [u8]) {
    if src.len() <= 16 {
        if let (Some(first), Some(last)) = (src.first_chunk::<8>(), src.last_chunk::<8>()) {
            return ends(*first, *last, dst);
        }
        if let (Some(first), Some(last)) = (src.first_chunk::<4>(), src.last_chunk::<4>()) {
            return ends(*first, *last, dst);
        }
    }
    dst.copy_from_slice(src);
}
/// Writes both ends, which may overlap.
#[inline]
fn ends<const N: usize>(first: [u8; N], last: [u8; N], dst: &mut [u8]) {
    if let Some(to) = dst.first_chunk_mut() {
        *to = first;
    }
    if let Some(to) = dst.last_chunk_mut() {
        *to = last;
    }
}

/// The zeros stand in front of what was written: it moves there, and they stand behind it.
///
/// Not inlined, so that the compiler sees here that nothing can be out of bounds.
#[inline(never)]
fn shift(written: &mut [u8], zeros: usize) {
    if zeros >= written.len() {
        return;
    }
    written.copy_within(zeros.., 0);
    written.iter_mut().rev().take(zeros).for_each(|octet| *octet = 0);
}

/// An encoder from a closure: `With(|w| argument.encode(w))` nests any encoder inside another.
#[derive(Clone, Copy)]
pub struct With<F>(pub F);

impl<F> core::fmt::Debug for With<F> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("With(..)")
    }
}
impl<F: Fn(&mut Writer<'_>)> Encode for With<F> {
    #[inline]
    fn encode(&self, w: &mut Writer<'_>) {
        (self.0)(w);
    }
}

impl Encode for [u8] {
    #[inline]
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self);
    }
}
/// Its octets in UTF-8.
impl Encode for str {
    #[inline]
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.as_bytes());
    }
}
impl<const N: usize> Encode for [u8; N] {
    #[inline]
    fn encode(&self, w: &mut Writer<'_>) {
        w.array(*self);
    }
}
impl Encode for u8 {
    #[inline]
    fn encode(&self, w: &mut Writer<'_>) {
        w.u8(*self);
    }
}
impl Encode for u16 {
    #[inline]
    fn encode(&self, w: &mut Writer<'_>) {
        w.u16(*self);
    }
}
impl Encode for u32 {
    #[inline]
    fn encode(&self, w: &mut Writer<'_>) {
        w.u32(*self);
    }
}
impl Encode for () {
    #[inline]
    fn encode(&self, _: &mut Writer<'_>) {}
}
impl<T: Encode + ?Sized> Encode for &T {
    #[inline]
    fn encode(&self, w: &mut Writer<'_>) {
        (**self).encode(w);
    }
}
impl<T: Encode> Encode for Option<T> {
    #[inline]
    fn encode(&self, w: &mut Writer<'_>) {
        if let Some(v) = self {
            v.encode(w);
        }
    }
}
impl Encode for crate::Reader<'_> {
    /// The octets that are left, as they came.
    #[inline]
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.rest());
    }
}

// Tuples are written last to first, so that the source reads in wire order.
macro_rules! tuples { ($(($($t:ident . $i:tt),+; $($r:tt),+))+) => { $(
    impl<$($t: Encode),+> Encode for ($($t,)+) {
        #[inline]
        fn encode(&self, w: &mut Writer<'_>) { $( self.$r.encode(w); )+ }
    }
)+ } }
tuples! {
    (A.0; 0)
    (A.0, B.1; 1, 0)
    (A.0, B.1, C.2; 2, 1, 0)
    (A.0, B.1, C.2, D.3; 3, 2, 1, 0)
    (A.0, B.1, C.2, D.3, E.4; 4, 3, 2, 1, 0)
    (A.0, B.1, C.2, D.3, E.4, F.5; 5, 4, 3, 2, 1, 0)
    (A.0, B.1, C.2, D.3, E.4, F.5, G.6; 6, 5, 4, 3, 2, 1, 0)
    (A.0, B.1, C.2, D.3, E.4, F.5, G.6, H.7; 7, 6, 5, 4, 3, 2, 1, 0)
    (A.0, B.1, C.2, D.3, E.4, F.5, G.6, H.7, I.8; 8, 7, 6, 5, 4, 3, 2, 1, 0)
    (A.0, B.1, C.2, D.3, E.4, F.5, G.6, H.7, I.8, J.9; 9, 8, 7, 6, 5, 4, 3, 2, 1, 0)
    (A.0, B.1, C.2, D.3, E.4, F.5, G.6, H.7, I.8, J.9, K.10; 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0)
    (A.0, B.1, C.2, D.3, E.4, F.5, G.6, H.7, I.8, J.9, K.10, L.11; 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0)
    (A.0, B.1, C.2, D.3, E.4, F.5, G.6, H.7, I.8, J.9, K.10, L.11, M.12; 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0)
    (A.0, B.1, C.2, D.3, E.4, F.5, G.6, H.7, I.8, J.9, K.10, L.11, M.12, N.13; 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0)
    (A.0, B.1, C.2, D.3, E.4, F.5, G.6, H.7, I.8, J.9, K.10, L.11, M.12, N.13, O.14; 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0)
    (A.0, B.1, C.2, D.3, E.4, F.5, G.6, H.7, I.8, J.9, K.10, L.11, M.12, N.13, O.14, P.15; 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0)
}
