//! What a message asks, in which dialogue, and between whom.

use crate::abi::{sigcodec_octets, sigcodec_text};
use core::{ffi::c_char, ptr::addr_of_mut};
use sigcodec::{
    sccp::Address,
    stack::{Component, Frame},
    tcap::{self, MessageType},
};

/// Room for the digits of a global title and a zero.
pub const SIGCODEC_TITLE_DIGITS: usize = 33;
/// Components that are kept.
pub const SIGCODEC_COMPONENTS: usize = 16;

/// Which message of TCAP it is.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum sigcodec_transaction {
    /// None of TCAP, Q.773, or one that is refused.
    None = 0,
    /// Unidirectional.
    Unidirectional = 1,
    /// Begin.
    Begin = 2,
    /// End.
    End = 3,
    /// Continue.
    Continue = 4,
    /// Abort.
    Abort = 5,
}

/// Which component it is.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum sigcodec_component_kind {
    /// Invoke.
    Invoke = 1,
    /// ReturnResultLast.
    ReturnResultLast = 2,
    /// ReturnError.
    ReturnError = 3,
    /// Reject.
    Reject = 4,
    /// ReturnResultNotLast.
    ReturnResultNotLast = 7,
    /// One that cannot be read.
    Unreadable = 0,
}

/// A component.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sigcodec_component {
    /// Which it is.
    pub kind: sigcodec_component_kind,
    /// The number of the layer of its protocol, MAP, CAP or INAP, that `sigcodec_layer_name` takes; 0 if it is not known.
    pub protocol: u8,
    /// Whether no application context says which protocol and version it is, and it is read as what fits best.
    pub is_inferred: bool,
    /// Whether it has an invoke id.
    pub has_invoke_id: bool,
    /// Whether it has a code that can be told: a local one, or one that a receiver may take for it.
    pub has_code: bool,
    /// Its invoke id, or 0.
    pub invoke_id: i64,
    /// The code of its operation, or of its error in a ReturnError; 0 if there is none.
    pub code: i64,
    /// The name of that operation or error, if it is known.
    pub name: sigcodec_text,
    /// Its parameter, tag and length included, in the message.
    pub parameter: sigcodec_octets,
}

/// An address of SCCP.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sigcodec_address {
    /// Whether there is one that can be read; nothing else is set if not.
    pub is_there: bool,
    /// Whether it has a subsystem number.
    pub has_ssn: bool,
    /// Whether it has a global title.
    pub has_title: bool,
    /// Whether the digits are all: none was cut.
    pub is_whole: bool,
    /// The subsystem number, or 0.
    pub ssn: u8,
    /// The numbering plan, or 0.
    pub numbering_plan: u8,
    /// The nature of address, or 0.
    pub nature: u8,
    /// The translation type, or 0.
    pub translation_type: u8,
    /// The digits of the global title in hexadecimal with a zero behind them; empty if there is none. What is behind the
    /// zero is not set.
    pub digits: [c_char; SIGCODEC_TITLE_DIGITS],
}

/// What a message asks.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct sigcodec_asked {
    /// Whether point codes are known.
    pub has_point_codes: bool,
    /// Whether there are more components than are kept.
    pub has_more_components: bool,
    /// Whether it is a message of Diameter that is not refused.
    pub is_diameter: bool,
    /// Whether that is a request.
    pub is_request: bool,
    /// Originating point code, or 0.
    pub opc: u32,
    /// Destination point code, or 0.
    pub dpc: u32,
    /// Calling party address.
    pub calling: sigcodec_address,
    /// Called party address.
    pub called: sigcodec_address,
    /// Which message of TCAP.
    pub transaction: sigcodec_transaction,
    /// How many components are set.
    pub component_count: u32,
    /// Originating transaction id.
    pub otid: sigcodec_octets,
    /// Destination transaction id.
    pub dtid: sigcodec_octets,
    /// Contents of the application context name.
    pub context: sigcodec_octets,
    /// The components in the order of the message.
    pub components: [sigcodec_component; SIGCODEC_COMPONENTS],
    /// Command code of Diameter, or 0.
    pub command: u32,
    /// Application id of Diameter, or 0.
    pub application: u32,
    /// Hop-by-hop id of Diameter, or 0.
    pub hop_by_hop: u32,
    /// End-to-end id of Diameter, or 0.
    pub end_to_end: u32,
    /// Origin-Host, the first.
    pub origin_host: sigcodec_octets,
    /// Origin-Realm, the first.
    pub origin_realm: sigcodec_octets,
    /// Destination-Host, the first.
    pub destination_host: sigcodec_octets,
    /// Destination-Realm, the first.
    pub destination_realm: sigcodec_octets,
}

/// # Safety
/// `to` can be written.
unsafe fn address(from: Option<Address<'_>>, to: *mut sigcodec_address) {
    let Some(from) = from else {
        // SAFETY: the caller says so.
        unsafe { addr_of_mut!((*to).is_there).write(false) };
        return;
    };
    let title = from.title();
    // SAFETY: the caller says so.
    unsafe {
        addr_of_mut!((*to).is_there).write(true);
        addr_of_mut!((*to).has_ssn).write(from.ssn.is_some());
        addr_of_mut!((*to).ssn).write(from.ssn.unwrap_or_default());
        addr_of_mut!((*to).has_title).write(title.is_some());
        addr_of_mut!((*to).numbering_plan).write(title.and_then(|t| t.numbering_plan()).unwrap_or_default());
        addr_of_mut!((*to).nature).write(title.and_then(|t| t.nature_of_address()).unwrap_or_default());
        addr_of_mut!((*to).translation_type)
            .write(title.and_then(|t| t.translation_type).unwrap_or_default());
    }
    let mut text = [0u8; SIGCODEC_TITLE_DIGITS];
    let mut is_whole = true;
    if let Some(title) = title {
        let digits = title.digits();
        is_whole = digits.len() < SIGCODEC_TITLE_DIGITS;
        for (to, half) in text.iter_mut().take(SIGCODEC_TITLE_DIGITS - 1).zip(digits.iter()) {
            *to = if half < 10 { half | b'0' } else { half.wrapping_add(b'A' - 10) };
        }
    }
    // SAFETY: the caller says so; octets and characters have one size.
    unsafe {
        addr_of_mut!((*to).is_whole).write(is_whole);
        addr_of_mut!((*to).digits).cast::<[u8; SIGCODEC_TITLE_DIGITS]>().write(text);
    }
}

fn component(message: &[u8], from: &Component<'_>) -> sigcodec_component {
    let code = from.component.operation();
    let (kind, code) = match &from.component {
        tcap::Component::Invoke(_) => (sigcodec_component_kind::Invoke, code),
        tcap::Component::ReturnResultLast(_) => (sigcodec_component_kind::ReturnResultLast, code),
        tcap::Component::ReturnResultNotLast(_) => (sigcodec_component_kind::ReturnResultNotLast, code),
        tcap::Component::ReturnError(e) => (sigcodec_component_kind::ReturnError, Some(e.error)),
        tcap::Component::Reject(_) => (sigcodec_component_kind::Reject, None),
        _ => (sigcodec_component_kind::Unreadable, code),
    };
    let name = from.operation().map(|o| o.name).or_else(|| from.error().map(|e| e.name));
    let code = code.and_then(|code| code.local().or_else(|| code.disguised()));
    let parameter = from.component.parameter().and_then(|p| {
        let span = p.span();
        message.get(usize::try_from(span.start).ok()?..usize::try_from(span.end).ok()?)
    });
    sigcodec_component {
        kind,
        protocol: from.protocol().map_or(0, |p| p.layer() as u8),
        is_inferred: from.is_inferred(),
        has_invoke_id: from.component.invoke_id().is_some(),
        has_code: code.is_some(),
        invoke_id: from.component.invoke_id().unwrap_or_default(),
        code: code.unwrap_or_default(),
        name: name.map_or(sigcodec_text::NONE, sigcodec_text::of),
        parameter: sigcodec_octets::of_option(parameter),
    }
}

const UNREADABLE: sigcodec_component = sigcodec_component {
    kind: sigcodec_component_kind::Unreadable,
    protocol: 0,
    is_inferred: false,
    has_invoke_id: false,
    has_code: false,
    invoke_id: 0,
    code: 0,
    name: sigcodec_text::NONE,
    parameter: sigcodec_octets::NONE,
};

/// # Safety
/// `to` can be written.
unsafe fn transaction(message: &[u8], frame: &Frame<'_>, to: *mut sigcodec_asked) {
    let tcap = frame.tcap().and_then(|m| m.as_ref().ok());
    let kind = match tcap.map(|m| m.message_type) {
        None => sigcodec_transaction::None,
        Some(MessageType::Unidirectional) => sigcodec_transaction::Unidirectional,
        Some(MessageType::Begin) => sigcodec_transaction::Begin,
        Some(MessageType::End) => sigcodec_transaction::End,
        Some(MessageType::Continue) => sigcodec_transaction::Continue,
        Some(MessageType::Abort) => sigcodec_transaction::Abort,
    };
    let otid = tcap.and_then(|m| m.otid).map(tcap::TransactionId::octets);
    let dtid = tcap.and_then(|m| m.dtid).map(tcap::TransactionId::octets);
    let context = tcap.and_then(|m| m.application_context().ok().flatten());
    let (mut count, mut more) = (0u32, false);
    // SAFETY: the caller says so; no component behind the last place is written.
    unsafe {
        addr_of_mut!((*to).transaction).write(kind);
        addr_of_mut!((*to).otid).write(sigcodec_octets::of_option(otid));
        addr_of_mut!((*to).dtid).write(sigcodec_octets::of_option(dtid));
        addr_of_mut!((*to).context).write(sigcodec_octets::of_option(context));
        let first = addr_of_mut!((*to).components).cast::<sigcodec_component>();
        for (n, told) in frame.components().enumerate() {
            if n >= SIGCODEC_COMPONENTS {
                more = true;
                break;
            }
            let told = told.map_or(UNREADABLE, |told| component(message, &told));
            first.add(n).write(told);
            count = count.wrapping_add(1);
        }
        addr_of_mut!((*to).component_count).write(count);
        addr_of_mut!((*to).has_more_components).write(more);
    }
}

/// What a message of Diameter says of itself.
struct Request {
    is_diameter: bool,
    is_request: bool,
    /// Command code, application id, hop-by-hop id, end-to-end id.
    numbers: [u32; 4],
    /// Origin-Host, Origin-Realm, Destination-Host, Destination-Realm.
    names: [sigcodec_octets; 4],
}

impl Request {
    const NONE: Self =
        Self { is_diameter: false, is_request: false, numbers: [0; 4], names: [sigcodec_octets::NONE; 4] };

    #[cfg(not(feature = "diameter"))]
    const fn of(_: &Frame<'_>) -> Self {
        Self::NONE
    }
    #[cfg(feature = "diameter")]
    fn of(frame: &Frame<'_>) -> Self {
        use sigcodec::diameter::avp;
        const NAMES: [&sigcodec::diameter::Def; 4] = [
            avp::ORIGIN_HOST.def,
            avp::ORIGIN_REALM.def,
            avp::DESTINATION_HOST.def,
            avp::DESTINATION_REALM.def,
        ];
        let Some(Ok(message)) = frame.diameter() else { return Self::NONE };
        let header = message.header;
        let mut names = [sigcodec_octets::NONE; 4];
        for avp in message.avps().iter().filter_map(Result::ok) {
            for (name, _) in
                names.iter_mut().zip(NAMES).filter(|(name, def)| name.at.is_null() && avp.is(def))
            {
                *name = sigcodec_octets::of(avp.data.rest());
            }
        }
        Self {
            is_diameter: true,
            is_request: header.flags.is_request(),
            numbers: [header.command, header.application, header.hop_by_hop, header.end_to_end],
            names,
        }
    }
}

/// # Safety
/// `to` can be written.
unsafe fn request(frame: &Frame<'_>, to: *mut sigcodec_asked) {
    let Request { is_diameter, is_request, numbers, names } = Request::of(frame);
    let ([command, application, hop_by_hop, end_to_end], [host, realm, to_host, to_realm]) = (numbers, names);
    // SAFETY: the caller says so.
    unsafe {
        addr_of_mut!((*to).is_diameter).write(is_diameter);
        addr_of_mut!((*to).is_request).write(is_request);
        addr_of_mut!((*to).command).write(command);
        addr_of_mut!((*to).application).write(application);
        addr_of_mut!((*to).hop_by_hop).write(hop_by_hop);
        addr_of_mut!((*to).end_to_end).write(end_to_end);
        addr_of_mut!((*to).origin_host).write(host);
        addr_of_mut!((*to).origin_realm).write(realm);
        addr_of_mut!((*to).destination_host).write(to_host);
        addr_of_mut!((*to).destination_realm).write(to_realm);
    }
}

/// Writes what is asked.
///
/// # Safety
/// `to` can be written.
pub(crate) unsafe fn write(message: &[u8], frame: &Frame<'_>, to: *mut sigcodec_asked) {
    let points = frame.point_codes();
    let sccp = frame.sccp().and_then(|m| m.as_ref().ok());
    // SAFETY: the caller says so.
    unsafe {
        addr_of_mut!((*to).has_point_codes).write(points.is_some());
        addr_of_mut!((*to).opc).write(points.map_or(0, |p| p.0));
        addr_of_mut!((*to).dpc).write(points.map_or(0, |p| p.1));
        address(sccp.and_then(|m| m.calling().ok().flatten()), addr_of_mut!((*to).calling));
        address(sccp.and_then(|m| m.called().ok().flatten()), addr_of_mut!((*to).called));
        transaction(message, frame, to);
        request(frame, to);
    }
}
