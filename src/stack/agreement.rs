//! Whether the parts of one message agree: identities of several Invokes, and addresses of MAP with those of SCCP.

use super::{Component, Frame};
use crate::{sccp, tcap};
use sigcodec_wire::{
    Error, Reader,
    audit::{Auditor, Flag},
    ber::Tlv,
    digits::{AddressString, Tbcd},
    walk::{Field, Shape, Span, Value, Visitor},
};

/// Which party of SCCP an address of MAP names.
#[derive(Clone, Copy)]
enum Party {
    Called,
    Calling,
}

/// The member of an argument that names a party of the message: operation code, identifier, party.
const NAMED: &[(u8, &str, Party)] = &[
    (2, "vlrNumber", Party::Calling),
    (23, "sgsnNumber", Party::Calling),
    (44, "serviceCentreAddressOA", Party::Calling),
    (46, "serviceCentreAddressDA", Party::Called),
    (46, "serviceCentreAddressOA", Party::Calling),
    (71, "gsmSCFAddress", Party::Calling),
];

/// Tells [`Flag::IdentitiesDiffer`] and [`Flag::MapGtDiffersFromSccpGt`].
pub(super) fn audit(frame: &Frame<'_>, auditor: &mut dyn Auditor) {
    let Some(data) = frame.tcap_data else { return };
    let invokes = || {
        let all = frame.components().filter_map(Result::ok);
        all.filter(|c| matches!(c.component, tcap::Component::Invoke(_)))
    };
    if invokes().nth(1).is_some() {
        let mut identities = Identities { data, imsi: None, msisdn: None, differ: None };
        invokes().for_each(|c| walk(&c, &mut identities));
        if let Some(at) = identities.differ {
            auditor.finding(Flag::IdentitiesDiffer, at);
        }
    }
    let Some(Ok(message)) = &frame.sccp else { return };
    for component in invokes() {
        let Some(code) = component.operation.map(|o| o.code) else { continue };
        for (_, name, party) in NAMED.iter().filter(|(c, ..)| *c == code) {
            let mut found = Found { name, span: None };
            walk(&component, &mut found);
            let Some(span) = found.span else { continue };
            let address = match party {
                Party::Called => message.called(),
                Party::Calling => message.calling(),
            };
            if differs(contents(data, span), address.ok().flatten()) {
                auditor.finding(Flag::MapGtDiffersFromSccpGt, span.start);
            }
        }
    }
}

fn walk(component: &Component<'_>, visitor: &mut dyn Visitor) {
    if let (Some(def), Some(parameter)) = (component.operation, component.component.parameter()) {
        def.walk_argument(&super::in_map(parameter), visitor);
    }
}

/// The contents of the primitive element in `span`.
fn contents(data: Reader<'_>, span: Span) -> Option<&[u8]> {
    let from = usize::try_from(span.start.checked_sub(data.position())?).ok()?;
    let element = data.rest().get(from..)?;
    Tlv::read(&mut Reader::new(element, data.layer())).ok().map(|tlv| tlv.body.rest())
}

/// Whether there are digits on both sides, and they are others.
fn differs(address: Option<&[u8]>, party: Option<sccp::Address<'_>>) -> bool {
    let Some(title) = party.and_then(|a| a.title()).filter(sccp::GlobalTitle::is_bcd) else { return false };
    let Some(address) = address.map(AddressString::new) else { return false };
    !title.digits().is_empty() && !address.digits().halves().eq(title.digits().iter())
}

/// The first IMSI and MSISDN, and where another one stands.
struct Identities<'a> {
    data: Reader<'a>,
    imsi: Option<&'a [u8]>,
    msisdn: Option<&'a [u8]>,
    differ: Option<u32>,
}
impl Visitor for Identities<'_> {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        if field.name == "msisdn" {
            self.take(field, false);
        }
    }
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, _: Value<'_>) {
        match (field.ty, field.name) {
            ("Imsi" | "SendAuthenticationInfoArg", _) => self.take(field, true),
            (_, "msisdn") => self.take(field, false),
            _ => {}
        }
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {}
}
impl Identities<'_> {
    fn take(&mut self, field: Field<'_>, imsi: bool) {
        let Some(now) = contents(self.data, field.span) else { return };
        let first = if imsi { &mut self.imsi } else { &mut self.msisdn };
        let same = match first.replace(now) {
            Some(before) => Tbcd::new(before).same_digits(Tbcd::new(now)),
            None => true,
        };
        if !same {
            self.differ.get_or_insert(field.span.start);
        }
    }
}

/// Where the member with this name stands.
struct Found {
    name: &'static str,
    span: Option<Span>,
}
impl Visitor for Found {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        if field.name == self.name {
            self.span.get_or_insert(field.span);
        }
    }
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, _: Value<'_>) {
        self.begin(field, Shape::Object);
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {}
}
