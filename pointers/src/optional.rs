//! The optional part: name, length and contents of each parameter, ended by a name of 0.

use sigcodec_wire::{Kind, Reader, Result, walk::Span};

/// One parameter.
#[derive(Clone, Copy, Debug)]
pub struct Parameter<'a> {
    /// Its name code.
    pub name: u8,
    /// Its contents.
    pub value: Reader<'a>,
    /// Its octets, name and length included.
    pub span: Span,
}

/// The optional parameters in order. A missing end, or a parameter that is cut off, is the last item and an error.
#[derive(Clone, Copy, Debug)]
pub struct Optional<'a> {
    pub(crate) rest: Option<Reader<'a>>,
}

impl<'a> Optional<'a> {
    /// The optional part that begins here; `None` for a message that has none.
    #[must_use]
    pub const fn new(part: Option<Reader<'a>>) -> Self {
        Self { rest: part }
    }
    /// What is left to read; `None` behind the end.
    #[must_use]
    pub const fn rest(&self) -> Option<Reader<'a>> {
        self.rest
    }
    /// Octets up to and with the end of optional parameters; all when it is missing.
    #[must_use]
    pub fn size(self) -> u32 {
        let Some(start) = self.rest else { return 0 };
        let mut items = self;
        let mut end = start.position();
        for item in items.by_ref() {
            match item {
                Ok(p) => end = p.span.end,
                Err(_) => return start.end().wrapping_sub(start.position()),
            }
        }
        end.wrapping_add(1).wrapping_sub(start.position())
    }
}

impl<'a> Iterator for Optional<'a> {
    type Item = Result<Parameter<'a>>;
    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let r = self.rest.as_mut()?;
        let before = *r;
        match r.u8() {
            Ok(0) => {
                self.rest = None;
                None
            }
            Ok(name) => {
                let value = r.u8().and_then(|n| r.window(usize::from(n)));
                let span = Span::between(&before, r);
                if value.is_err() {
                    self.rest = None;
                }
                Some(value.map(|value| Parameter { name, value, span }))
            }
            Err(_) => {
                self.rest = None;
                Some(Err(before.error(Kind::EndOfOptional)))
            }
        }
    }
}
