//! What a line and a row show of a message that the one quick pass proved, taken from its layers as they were decoded: nothing
//! is walked, and no names are compared.

use sigcodec::{
    diameter::{self, Def, STANDARD},
    inspect::{Identity, Inspection},
    layers::{NetworkService, Routing},
    map::operations::{ProcessUnstructuredSsRequest, UnstructuredSsNotify, UnstructuredSsRequest},
    rose::Operation as _,
    sccp::Address,
    stack::{Component, Frame},
    tcap::{self, Payload as _},
    wire::{Layer, Result},
};

/// A fact of a message.
#[derive(Debug)]
pub(crate) enum Fact<'f, 'a> {
    /// The type of a message of M3UA.
    M3ua(&'static str),
    /// The point codes that it comes from and goes to.
    PointCodes(u32, u32),
    /// The type of a message of SCCP.
    Sccp(&'static str),
    /// The called party address of SCCP.
    Called(&'f Address<'a>),
    /// The calling one.
    Calling(&'f Address<'a>),
    /// The type of a message of TCAP.
    Tcap(&'static str),
    /// The originating transaction id.
    Otid(&'a [u8]),
    /// The destination transaction id.
    Dtid(&'a [u8]),
    /// The application context that the message names.
    Context(&'static str),
    /// A component by its kind, with the name of its operation or error.
    Component(&'static str, Option<&'static str>),
    /// An identity in the parameter of the component.
    Identity(Identity),
    /// The header of a message of Diameter, and the name of its command.
    Diameter(&'f diameter::Header, Option<&'static str>),
    /// An AVP, at whatever depth, and its value.
    Avp(&'static Def, diameter::Value<'a>),
}

/// Invoke, and what answers it, by the names that a walk tells.
pub(crate) const INVOKE: &str = "invoke";
pub(crate) const RESULT: &str = "returnResultLast";
pub(crate) const RESULT_PART: &str = "returnResultNotLast";
pub(crate) const ERROR: &str = "returnError";
pub(crate) const REJECT: &str = "reject";

/// Tells the facts of a message in the order of its octets. `false` says that something else may have to be shown, which a
/// walk tells: what was told is to be forgotten then.
pub(crate) fn tell<'a>(frame: &Frame<'a>, proved: &Inspection, told: &mut dyn FnMut(Fact<'_, 'a>)) -> bool {
    if proved.has_faults() {
        return false;
    }
    if let Some(Ok(message)) = frame.diameter() {
        tell_diameter(message, told);
        return true;
    }
    tell_ss7(frame, proved, told).is_some()
}

fn tell_diameter<'a>(message: &diameter::Message<'a>, told: &mut dyn FnMut(Fact<'_, 'a>)) {
    let h = &message.header;
    let command = STANDARD.command(h.application, h.command, h.flags.is_request());
    told(Fact::Diameter(h, command.map(|c| c.name)));
    message.avps().each(&STANDARD, &mut |avp, def, value| {
        if let (Ok(avp), Some(def), Ok(value)) = (avp, def, value) {
            // One of another vendor may mean it, and is not it.
            if avp.is(def) {
                told(Fact::Avp(def, *value));
            }
        }
    });
}

fn tell_ss7<'a>(frame: &Frame<'a>, proved: &Inspection, told: &mut dyn FnMut(Fact<'_, 'a>)) -> Option<()> {
    let Some(Ok(message)) = frame.tcap() else { return None };
    match &frame.routing {
        None => {}
        Some(Routing::M3ua(Ok(m))) if m.is_in_order() => {
            told(Fact::M3ua(m.def()?.name));
            let (opc, dpc) = frame.point_codes()?;
            told(Fact::PointCodes(opc, dpc));
        }
        Some(_) => return None,
    }
    match &frame.network {
        None => {}
        Some(NetworkService::Sccp(Ok(m))) if m.is_in_order() => {
            told(Fact::Sccp(m.message_type().name()?));
            told(Fact::Called(&m.called().ok()??));
            told(Fact::Calling(&m.calling().ok()??));
        }
        Some(_) => return None,
    }
    told(Fact::Tcap(message.message_type.name()));
    for (id, fact) in [(message.otid, Fact::Otid as fn(_) -> _), (message.dtid, Fact::Dtid)] {
        if let Some(id) = id {
            told(fact(id.octets()));
        }
    }
    if let Some(oid) = message.application_context().ok()? {
        told(Fact::Context(frame.reading().context_name(oid)?));
    }
    frame.components().try_for_each(|component| tell_component(component, proved, told))
}

fn tell_component<'a>(
    component: Result<Component<'a>>,
    proved: &Inspection,
    told: &mut dyn FnMut(Fact<'_, 'a>),
) -> Option<()> {
    let component = &component.ok()?;
    // Texts have a place too.
    if component.carries_short_message() || carries_text(component) {
        return None;
    }
    let (kind, code) = match &component.component {
        tcap::Component::Invoke(c) => (INVOKE, Some(c.operation)),
        tcap::Component::ReturnResultLast(c) => (RESULT, c.operation),
        tcap::Component::ReturnResultNotLast(c) => (RESULT_PART, c.operation),
        tcap::Component::ReturnError(c) => (ERROR, Some(c.error)),
        _ => return None,
    };
    let name = match code {
        None => None,
        Some(tcap::Code::Local(_)) => Some(match component.error() {
            Some(error) => error.name,
            None => component.operation()?.name,
        }),
        Some(_) => return None,
    };
    told(Fact::Component(kind, name));
    if let Some(parameter) = component.component.parameter() {
        let whole = parameter.span();
        let inside = |i: &Identity| whole.start <= i.span.start && i.span.end <= whole.end;
        proved.identities().filter(inside).for_each(|identity| told(Fact::Identity(identity)));
    }
    Some(())
}

/// Whether a component is of an operation with texts of USSD.
fn carries_text(component: &Component<'_>) -> bool {
    const CODES: [i64; 3] =
        [ProcessUnstructuredSsRequest::CODE, UnstructuredSsRequest::CODE, UnstructuredSsNotify::CODE];
    component.operation().is_some_and(|def| def.edition.layer == Layer::Map && CODES.contains(&def.code))
}
