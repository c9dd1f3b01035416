//! From a value to the octets of a whole message: components that take the argument of their operation and no other,
//! and the way below them.
//!
//! ```
//! use sigcodec::{
//!     compose::Route,
//!     gsm::digits::{self, Nature, Plan},
//!     map::{self, common_data_types::{AddressString, IsdnAddressString}, operations::SendRoutingInfoForSm, sm_data_types::RoutingInfoForSmArg},
//!     sccp::{Address, GlobalTitle},
//!     stack::Frame,
//!     wire::Encode as _,
//! };
//! # fn main() -> sigcodec::wire::Result<()> {
//! # let mut buffers = [[0; 16]; 4];
//! # let [a, b, c, d] = &mut buffers;
//! let msisdn = digits::AddressString::pack(Nature::INTERNATIONAL, Plan::ISDN, "15550100", a)?;
//! let centre = digits::AddressString::pack(Nature::INTERNATIONAL, Plan::ISDN, "15550199", b)?;
//! let argument = RoutingInfoForSmArg::new(IsdnAddressString(msisdn.octets()), true, AddressString(centre.octets()));
//! let called = Address::itu_gt4(6, GlobalTitle::pack4(0, 1, 4, "15550100", c)?);
//! let calling = Address::itu_gt4(8, GlobalTitle::pack4(0, 1, 4, "15550199", d)?);
//!
//! let context = map::PROTOCOL.context_by_name("shortMsgGatewayContext-v3").map(|context| context.oid);
//! let route = Route::new(2057, 4107, called, calling);
//! let message = route.begin::<SendRoutingInfoForSm>(&[1, 2, 3, 4], context, 1, &argument)?;
//!
//! let mut buf = [0; 256];
//! let frame = Frame::from_m3ua(message.encode_to_slice(&mut buf)?);
//! let component = frame.components().next().unwrap()?;
//! assert_eq!(component.argument::<SendRoutingInfoForSm>()?, Some(argument));
//! # Ok(())
//! # }
//! ```

use crate::{
    m3ua::{Data, ProtocolData},
    rose::{ErrorType, Operation},
    sccp::{Address, Network, ProtocolClass, Request, Unitdata, unitdata},
    tcap::{Code, Outgoing, Portions},
};
use core::fmt;
use sigcodec_ber::Ber;
use sigcodec_wire::{Encode, Result, Writer};

/// A value of BER as what nests in a component.
struct Element<'v, T>(&'v T);

impl<'a, T: Ber<'a>> Encode for Element<'_, T> {
    #[inline]
    fn encode(&self, w: &mut Writer<'_>) {
        Ber::encode(self.0, w);
    }
}
impl<T: fmt::Debug> fmt::Debug for Element<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// An Invoke with the argument of its operation, Q.773 §3.
///
/// Another argument does not compile:
///
/// ```compile_fail
/// use sigcodec::{compose::invoke, map::{common_data_types::{AddressString, IsdnAddressString}, operations::UpdateLocation, sm_data_types::RoutingInfoForSmArg}};
/// let argument = RoutingInfoForSmArg::new(IsdnAddressString(&[0x91]), true, AddressString(&[0x91]));
/// invoke::<UpdateLocation>(1, &argument);
/// ```
pub fn invoke<'v, 'a: 'v, O: Operation>(
    invoke_id: i64,
    argument: &'v O::Argument<'a>,
) -> impl Encode + use<'v, 'a, O> {
    Portions::linked_invoke(invoke_id, None, Code::Local(O::CODE), Element(argument))
}
/// A ReturnResultLast with the result of its operation, Q.773 §3.
pub fn return_result<'v, 'a: 'v, O: Operation>(
    invoke_id: i64,
    result: &'v O::Result<'a>,
) -> impl Encode + use<'v, 'a, O> {
    Portions::coded_result(true, invoke_id, Code::Local(O::CODE), Element(result))
}
/// A ReturnError with the parameter of its error, Q.773 §3.
pub fn return_error<'v, 'a: 'v, E: ErrorType>(
    invoke_id: i64,
    parameter: &'v E::Parameter<'a>,
) -> impl Encode + use<'v, 'a, E> {
    Portions::coded_error(invoke_id, Code::Local(E::CODE), Element(parameter))
}

/// How a message goes below TCAP: the routing label of M3UA and the addresses of SCCP.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Route<'a> {
    /// Network Appearance, RFC 4666 §3.3.1.
    pub network_appearance: Option<u32>,
    /// Routing Context, RFC 4666 §3.3.1.
    pub routing_context: Option<u32>,
    /// Originating point code.
    pub opc: u32,
    /// Destination point code.
    pub dpc: u32,
    /// Network indicator, 0 to 3: 2 is a national network.
    pub ni: u8,
    /// Signalling link selection.
    pub sls: u8,
    /// Called and calling party address, protocol class, and what asks for an XUDT.
    pub request: Request<'a>,
}

impl<'a> Route<'a> {
    /// From one point code to another in the international network, class 0, returned on error.
    #[must_use]
    pub const fn new(opc: u32, dpc: u32, called: Address<'a>, calling: Address<'a>) -> Self {
        let request = Request {
            called,
            calling,
            protocol_class: ProtocolClass::new(0, true),
            hop_counter: None,
            importance: None,
            network: Network::M3UA,
        };
        Self { network_appearance: None, routing_context: None, opc, dpc, ni: 0, sls: 0, request }
    }
    /// The DATA message that carries `data` in a UDT, XUDT or LUDT.
    ///
    /// # Errors
    /// [`Kind::TooLong`](sigcodec_wire::Kind::TooLong) if the data fit none of them.
    pub fn carry<D: Encode>(&self, data: D) -> Result<Data<Unitdata<'a, D>>> {
        let Self { network_appearance, routing_context, opc, dpc, ni, sls, request } = *self;
        let user = unitdata(&request, data)?;
        let protocol_data = ProtocolData { opc, dpc, si: 3, ni, mp: 0, sls, user };
        Ok(Data { network_appearance, routing_context, protocol_data, correlation_id: None })
    }
    /// The message that opens a dialogue with one operation: its octets from M3UA to the argument.
    ///
    /// # Errors
    /// As [`carry`](Self::carry); what TCAP refuses, such as a transaction id of no octets, is an error of the encoder.
    pub fn begin<'v, O: Operation>(
        &self,
        otid: &'v [u8],
        context: Option<&'v [u8]>,
        invoke_id: i64,
        argument: &'v O::Argument<'v>,
    ) -> Result<impl Encode + use<'a, 'v, O>> {
        self.carry(Outgoing::begin(otid, context, invoke::<O>(invoke_id, argument)))
    }
    /// The message that ends a dialogue with the result of one operation.
    ///
    /// # Errors
    /// As [`begin`](Self::begin).
    pub fn end<'v, O: Operation>(
        &self,
        dtid: &'v [u8],
        context: Option<&'v [u8]>,
        invoke_id: i64,
        result: &'v O::Result<'v>,
    ) -> Result<impl Encode + use<'a, 'v, O>> {
        self.carry(Outgoing::end(dtid, context, return_result::<O>(invoke_id, result)))
    }
}
