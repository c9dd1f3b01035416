//! TP-Data-Coding-Scheme, TS 23.038 §4, as an element of a TPDU.

use crate::layout::{Element, Parameter, State};
use sigcodec_wire::{Reader, Result, Writer, audit::Flag};

pub use sigcodec_gsm::dcs::{Alphabet, CodingGroup, DataCodingScheme, MessageWaiting};

impl<'a> Element<'a> for DataCodingScheme {
    fn read(r: &mut Reader<'a>, state: &mut State) -> Result<Self> {
        let scheme = r.u8().map(Self)?;
        state.scheme = scheme;
        Ok(scheme)
    }
    fn write(&self, w: &mut Writer<'_>, _: u8) {
        w.u8(self.0);
    }
    fn parameter(&self) -> Option<Parameter<'a>> {
        Some(Parameter::DataCodingScheme(*self))
    }
    fn odd(&self) -> Option<Flag> {
        self.is_reserved().then_some(Flag::SmsDcsReserved)
    }
}
