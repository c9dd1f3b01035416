//! Messages from M3UA down to a component.

use crate::abi::{octets, refused, room, sigcodec_error, sigcodec_status, text, written};
use core::ffi::c_char;
use sigcodec::{
    compose::Route,
    gsm::digits::{self, Nature, Plan},
    map::{
        common_data_types::{AddressString, IsdnAddressString},
        operations::SendRoutingInfoForSm,
        sm_data_types::RoutingInfoForSmArg,
    },
    sccp::{Address, GlobalTitle},
    tcap::{Code, Outgoing, Portions},
    wire::Encode,
};

/// A party in SCCP: a global title of format 4 that is routed on, and a subsystem.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sigcodec_party {
    /// The digits of the global title, hexadecimal, at most 32, with a zero behind them; not null.
    pub digits: *const c_char,
    /// Subsystem number: 6 is the HLR, 8 the MSC.
    pub ssn: u8,
    /// Translation type, mostly 0.
    pub translation_type: u8,
    /// Numbering plan, 0 to 15: 1 is that of telephone numbers, E.164.
    pub numbering_plan: u8,
    /// Nature of address, 0 to 127: 4 is international.
    pub nature: u8,
}

/// How a message goes: the routing label of M3UA and the addresses of SCCP.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sigcodec_route {
    /// Whom it goes to.
    pub called: sigcodec_party,
    /// Whom it comes from.
    pub calling: sigcodec_party,
    /// Originating point code.
    pub opc: u32,
    /// Destination point code.
    pub dpc: u32,
    /// Routing Context, written if `has_routing_context`.
    pub routing_context: u32,
    /// Network Appearance, written if `has_network_appearance`.
    pub network_appearance: u32,
    /// Whether there is a Routing Context.
    pub has_routing_context: bool,
    /// Whether there is a Network Appearance.
    pub has_network_appearance: bool,
    /// Network indicator, 0 to 3: 2 is a national network.
    pub ni: u8,
    /// Signalling link selection.
    pub sls: u8,
}

/// Room for a packed global title.
const TITLE: usize = 20;

/// Why a call was in vain: what it returns, or what cannot be encoded.
enum Vain {
    Status(sigcodec_status),
    Encode(sigcodec::wire::Error),
}
impl From<sigcodec_status> for Vain {
    fn from(status: sigcodec_status) -> Self {
        Self::Status(status)
    }
}
impl From<sigcodec::wire::Error> for Vain {
    fn from(error: sigcodec::wire::Error) -> Self {
        Self::Encode(error)
    }
}

/// # Safety
/// The text of the party can be read.
unsafe fn party<'b>(of: &sigcodec_party, buf: &'b mut [u8; TITLE]) -> Result<Address<'b>, Vain> {
    // SAFETY: the caller says so.
    let digits = unsafe { text(of.digits) }?;
    let title = GlobalTitle::pack4(of.translation_type, of.numbering_plan, of.nature, digits, buf)?;
    Ok(Address::itu_gt4(of.ssn, title))
}

/// Writes what a route carries.
///
/// # Safety
/// As [`sigcodec_begin`] says of each pointer.
unsafe fn carried(
    route: *const sigcodec_route,
    message: &dyn Encode,
    out: *mut u8,
    room_for: usize,
    error: *mut sigcodec_error,
) -> isize {
    let (mut a, mut b) = ([0; TITLE], [0; TITLE]);
    let mut made = || -> Result<isize, Vain> {
        if route.is_null() {
            return Err(sigcodec_status::Null.into());
        }
        // SAFETY: not null; the caller says the rest.
        let of = unsafe { route.read() };
        // SAFETY: the caller says so.
        let (called, calling) = unsafe { (party(&of.called, &mut a)?, party(&of.calling, &mut b)?) };
        if of.ni > 3 {
            return Err(sigcodec_status::Value.into());
        }
        let mut route = Route::new(of.opc, of.dpc, called, calling);
        route.routing_context = of.has_routing_context.then_some(of.routing_context);
        route.network_appearance = of.has_network_appearance.then_some(of.network_appearance);
        route.ni = of.ni;
        route.sls = of.sls;
        let message = route.carry(message)?;
        // SAFETY: the caller says so.
        let out = unsafe { room(out, room_for) }?;
        // SAFETY: the caller says so.
        Ok(unsafe { written(&message, out, error) })
    };
    match made() {
        Ok(length) => length,
        Err(Vain::Status(status)) => status.length(),
        // SAFETY: the caller says so.
        Err(Vain::Encode(e)) => unsafe { refused(e, error) },
    }
}

/// Octets that may be left out: a null pointer of no octets is none.
const fn option(octets: &[u8]) -> Option<&[u8]> {
    if octets.is_empty() { None } else { Some(octets) }
}

/// Builds the message of M3UA that opens a dialogue with one operation.
///
/// `route` and the digits in it may not be null. `otid` has 1 to 4 octets. `context` are the contents of the application
/// context name; null and 0 for none. `argument` is the argument in BER, tag and length included; null and 0 for none.
/// `out` has room for `room` octets; it may be null if `room` is 0. `error` may be null; it is set if the call returns
/// `SIGCODEC_STATUS_ENCODE`, and by nothing else.
///
/// Returns the length of the message, which is in `out` if it is not above `room`; otherwise what is in `out` is of no use.
/// Below 0 it is a `sigcodec_status`.
///
/// # Safety
/// As it says of each pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigcodec_begin(
    route: *const sigcodec_route,
    otid: *const u8,
    otid_len: usize,
    context: *const u8,
    context_len: usize,
    invoke_id: i8,
    operation: u8,
    argument: *const u8,
    argument_len: usize,
    out: *mut u8,
    room: usize,
    error: *mut sigcodec_error,
) -> isize {
    // SAFETY: the caller says so.
    let given =
        unsafe { (octets(otid, otid_len), octets(context, context_len), octets(argument, argument_len)) };
    let (Ok(otid), Ok(context), Ok(argument)) = given else { return status_of(given) };
    let component =
        Portions::linked_invoke(invoke_id.into(), None, Code::Local(i64::from(operation)), argument);
    let message = Outgoing::begin(otid, option(context), component);
    // SAFETY: the caller says so.
    unsafe { carried(route, &message, out, room, error) }
}

/// Builds the message of M3UA that ends a dialogue with the result of one operation; `dtid` is the id of the transaction
/// that ends, and `result` the result in BER, tag and length included, null and 0 for none. The rest is as with
/// `sigcodec_begin`.
///
/// # Safety
/// As it says of each pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigcodec_end(
    route: *const sigcodec_route,
    dtid: *const u8,
    dtid_len: usize,
    context: *const u8,
    context_len: usize,
    invoke_id: i8,
    operation: u8,
    result: *const u8,
    result_len: usize,
    out: *mut u8,
    room: usize,
    error: *mut sigcodec_error,
) -> isize {
    // SAFETY: the caller says so.
    let given = unsafe { (octets(dtid, dtid_len), octets(context, context_len), octets(result, result_len)) };
    let (Ok(dtid), Ok(context), Ok(result)) = given else { return status_of(given) };
    if result.is_empty() {
        let message = Outgoing::end(dtid, option(context), Portions::empty_result(invoke_id.into()));
        // SAFETY: the caller says so.
        return unsafe { carried(route, &message, out, room, error) };
    }
    let message =
        Outgoing::end(dtid, option(context), Portions::return_result(invoke_id.into(), operation, result));
    // SAFETY: the caller says so.
    unsafe { carried(route, &message, out, room, error) }
}

/// The first of three that is refused.
fn status_of<A, B, C>(
    given: (Result<A, sigcodec_status>, Result<B, sigcodec_status>, Result<C, sigcodec_status>),
) -> isize {
    let (a, b, c) = given;
    a.err().or(b.err()).or(c.err()).unwrap_or(sigcodec_status::Value).length()
}

/// Builds a sendRoutingInfoForSM, TS 29.002 §12.1, in the context shortMsgGatewayContext-v3: a service centre asks where the
/// subscriber with `msisdn` is. Both numbers are international ISDN numbers of at most 30 digits with a zero behind them,
/// and not null; `is_priority` is sm-RP-PRI. The rest is as with `sigcodec_begin`.
///
/// # Safety
/// As it says of each pointer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sigcodec_send_routing_info_for_sm(
    route: *const sigcodec_route,
    otid: *const u8,
    otid_len: usize,
    invoke_id: i8,
    msisdn: *const c_char,
    is_priority: bool,
    service_centre: *const c_char,
    out: *mut u8,
    room: usize,
    error: *mut sigcodec_error,
) -> isize {
    // SAFETY: the caller says so.
    let given = unsafe { (octets(otid, otid_len), text(msisdn), text(service_centre)) };
    let (Ok(otid), Ok(msisdn), Ok(service_centre)) = given else { return status_of(given) };
    let (mut a, mut b) = ([0; 16], [0; 16]);
    let packed =
        digits::AddressString::pack(Nature::INTERNATIONAL, Plan::ISDN, msisdn, &mut a).and_then(|msisdn| {
            let centre =
                digits::AddressString::pack(Nature::INTERNATIONAL, Plan::ISDN, service_centre, &mut b)?;
            Ok((msisdn, centre))
        });
    let (msisdn, centre) = match packed {
        Ok(packed) => packed,
        // SAFETY: the caller says so.
        Err(e) => return unsafe { refused(e, error) },
    };
    let argument = RoutingInfoForSmArg::new(
        IsdnAddressString(msisdn.octets()),
        is_priority,
        AddressString(centre.octets()),
    );
    let context =
        sigcodec::map::PROTOCOL.context_by_name("shortMsgGatewayContext-v3").map(|context| context.oid);
    let component = sigcodec::compose::invoke::<SendRoutingInfoForSm>(invoke_id.into(), &argument);
    let message = Outgoing::begin(otid, context, component);
    // SAFETY: the caller says so.
    unsafe { carried(route, &message, out, room, error) }
}
