//! The proof that a message is in order: what nearly every message is, found in one pass over its octets. What is not in
//! order in itself, a layer or an element, is told by walk, audit and check of it alone.

use super::{
    Component, Frame, OnlyUser, Reading,
    agreement::{self, Service},
    is_of_several,
};
use crate::{
    inspect::Inspection,
    layers::{NetworkService, Routing, Transaction},
    rose::OperationDef,
    screen, tcap,
};
use sigcodec_ber::{Identified, Part, Schema, Tlv, Witness, audit_forms, is_in_order};
use sigcodec_wire::{
    audit::{Auditor, Finding, Flag, OfUser},
    walk::{Identity, Span},
};

impl Frame<'_> {
    /// Whether all of the message could be told in one pass; `false` says only that the walks have to tell.
    pub(crate) fn prove(&self, found: &mut Inspection) -> bool {
        let Some(Transaction::Tcap(Ok(message))) = &self.transaction else { return false };
        let is_whole = self.segment.is_none() && self.collected.is_none() && self.missing.is_none();
        if !is_whole || self.bearer.is_some() || self.nobodys.is_some() {
            return false;
        }
        self.prove_lower(found) && self.prove_components(message, found)
    }
    fn prove_lower(&self, found: &mut Inspection) -> bool {
        match &self.routing {
            None => {}
            #[cfg(feature = "m3ua")]
            Some(Routing::M3ua(Ok(m))) if m.is_in_order() => {}
            #[cfg(feature = "m3ua")]
            Some(Routing::M3ua(Ok(m))) => found.layer(m, |a| m.audit(a), |report| m.check(report)),
            #[cfg(feature = "sua")]
            Some(Routing::Sua(Ok(m))) if m.is_in_order() && Service::Sua(m).are_nodes() => {}
            #[cfg(feature = "sua")]
            Some(Routing::Sua(Ok(m))) => found.layer(m, |a| m.audit(a), |report| m.check(report)),
            Some(_) => return false,
        }
        match &self.network {
            None => {}
            Some(NetworkService::Sccp(Ok(m))) if m.is_in_order() && Service::Sccp(m).are_nodes() => {}
            Some(NetworkService::Sccp(Ok(m))) => found.layer(m, |a| m.audit(a), |report| m.check(report)),
            Some(_) => return false,
        }
        true
    }
    fn prove_components(&self, message: &tcap::Message<'_>, found: &mut Inspection) -> bool {
        let Some(mut components) = message.in_order() else { return false };
        let reading = self.reading();
        // What the dialogue portion names is known.
        if reading.context().is_none() && !matches!(message.application_context(), Ok(None)) {
            return false;
        }
        self.audit_subsystems(&reading, &mut |f: Finding| found.finding(f));
        let mut several = None;
        while let Some(component) = components.next() {
            if several.is_none() && !components.is_complete() {
                several = Some(Several::of(self));
            }
            let component = Component::of(component, reading);
            if !self.prove_component(&component, message, found) {
                return false;
            }
            if let Some(several) = &mut several {
                several.add(&component);
            }
        }
        let is_rule = several.is_some_and(|several| several.end(&reading, found));
        components.audit(&mut |f: Finding| {
            if !(is_rule && is_of_several(f.flag)) {
                found.finding(f);
            }
        });
        components.is_complete()
    }
    fn prove_component(
        &self,
        component: &Component<'_>,
        message: &tcap::Message<'_>,
        found: &mut Inspection,
    ) -> bool {
        let Some(Form { schema, optional, operation }) = Form::of(component) else {
            return self.tell(component, message, found);
        };
        let Some(parameter) = component.parameter() else { return schema.is_none() || optional };
        let Some(schema) = schema else { return false };
        let short_message = component.carries_short_message();
        let is_plain = operation.is_none_or(|(def, _)| def.is_plain());
        let mut listener =
            Listener { found, short_message, carrier: None, violated: None, is_plain, has_parts: false };
        if !is_in_order(schema, &parameter, &mut listener) {
            return false;
        }
        let Listener { carrier, violated, has_parts, .. } = listener;
        if has_parts && short_message && carrier.is_none() {
            return false;
        }
        if let Some((def, result)) = operation.filter(|_| !is_plain) {
            if !is_clean(def, result, &parameter) {
                return false;
            }
        }
        if let Some(at) = violated {
            let mut keep = |f: Finding| found.finding(f);
            let mut auditor = OfUser(&mut keep, parameter.body.layer());
            match (component.protocol(), operation) {
                (Some(protocol), Some((def, false))) => {
                    protocol.audit_form(def, &parameter, at, &mut auditor);
                }
                _ => auditor.finding(Flag::ArgumentUndecodable, at),
            }
        }
        let is_read = !short_message || prove_short_message(component, &parameter, carrier, found);
        for at in agreement::differing_of(self, component, true) {
            found.finding(Finding::new(Flag::MapGtDiffersFromSccpGt, at));
        }
        is_read
    }
    /// Tells a component that no table, or no context, says to be in order by walk, audit and check of it alone.
    #[cold]
    fn tell(&self, component: &Component<'_>, message: &tcap::Message<'_>, found: &mut Inspection) -> bool {
        let start = message.element().start();
        if component.is_of_a_table() {
            found.identities_of(|visitor| component.walk_parameter(visitor));
            found.read_otherwise(component);
            component.check(start, &mut |e| found.violates(e));
        } else if let Some(parameter) = component.component.parameter() {
            found.opaque(parameter.span());
        }
        let auditor: &mut dyn Auditor = &mut |f: Finding| found.finding(f);
        // How tags and lengths are written is told of the message as a whole.
        if let Some(parameter) = component.component.parameter().filter(|p| p.constructed) {
            audit_forms(parameter.body, auditor);
        }
        component.audit(start, auditor);
        for at in agreement::differing_of(self, component, false) {
            auditor.finding(Flag::MapGtDiffersFromSccpGt, at);
        }
        true
    }
}

/// What the context of a component says that its parameter is.
struct Form {
    /// Its type.
    schema: Option<&'static Schema>,
    /// Whether it may be absent.
    optional: bool,
    /// The operation that it is the argument of, or the result.
    operation: Option<(&'static OperationDef, bool)>,
}

impl Form {
    /// `None` if no context says it.
    fn of(component: &Component<'_>) -> Option<Self> {
        let context = component.context().filter(|_| !component.is_inferred())?;
        if let Some(error) = component.error() {
            return Some(Self { schema: error.parameter, optional: error.optional, operation: None });
        }
        let def = component.operation()?;
        if !context.operation(def.code).is_some_and(|o| core::ptr::eq(o, def)) {
            return None;
        }
        let (schema, optional, result) = match component.component {
            tcap::Component::Invoke(_) => (def.argument, def.argument_optional, false),
            tcap::Component::ReturnResultLast(_) => (def.result, def.result_optional, true),
            _ => return None,
        };
        Some(Self { schema, optional, operation: Some((def, result)) })
    }
}

/// What is told of several components together.
struct Several<'a> {
    identities: agreement::Identities<'a>,
    /// Whether all are of protocols that send several.
    are_rule: Option<bool>,
}

impl<'a> Several<'a> {
    #[cold]
    fn of(frame: &Frame<'a>) -> Self {
        Self { identities: agreement::Identities::of(frame), are_rule: None }
    }
    fn add(&mut self, component: &Component<'_>) {
        self.identities.add(component);
        if let Some(protocol) = component.protocol() {
            let is_rule = protocol.sends_several_components();
            self.are_rule = Some(is_rule && self.are_rule.unwrap_or(true));
        }
    }
    /// Tells whether they agree; whether several are the rule.
    fn end(&self, reading: &Reading<'_>, found: &mut Inspection) -> bool {
        self.identities.audit(&mut |f: Finding| found.finding(f));
        reading.stated_rule().or(self.are_rule).unwrap_or(false)
    }
}

/// Whether an operation with an audit of its own has nothing to report.
#[cold]
fn is_clean(def: &'static OperationDef, result: bool, parameter: &Tlv<'_>) -> bool {
    let mut odd = false;
    let auditor: &mut dyn Auditor = &mut |_: Finding| odd = true;
    if result {
        def.audit_result(parameter, auditor);
    } else {
        def.audit_argument_alone(parameter, auditor);
    }
    !odd
}

/// Whether the short message that stands where a member has been met can be read: what is odd about it is told.
#[cfg(feature = "sms")]
fn prove_short_message(
    component: &Component<'_>,
    parameter: &Tlv<'_>,
    carrier: Option<Span>,
    found: &mut Inspection,
) -> bool {
    let Some(carrier) = carrier else { return true };
    let Some(carried) = component.short_message_in(parameter, carrier) else { return false };
    if let Some(in_order) = carried.in_order() {
        if let Some(at) = in_order.part {
            found.finding(Finding::new(Flag::SmsPart, at));
        }
        return true;
    }
    let mut is_read = true;
    carried.audit(&mut |f: Finding| {
        is_read &= leaves_all_read(f.flag);
        found.finding(f);
    });
    is_read
}
#[cfg(not(feature = "sms"))]
fn prove_short_message(_: &Component<'_>, _: &Tlv<'_>, _: Option<Span>, _: &mut Inspection) -> bool {
    true
}

/// Whether a flag of a short message says that a value is odd, and that the parameter with it is read all the same.
#[cfg(feature = "sms")]
const fn leaves_all_read(flag: Flag) -> bool {
    matches!(
        flag,
        Flag::SmsFillBits
            | Flag::SmsPart
            | Flag::SmsPidReserved
            | Flag::SmsDcsReserved
            | Flag::SmsTimeOdd
            | Flag::SmsAddressTypeReserved
            | Flag::SmsAddressFiller
            | Flag::SmsAddressNotDecimal
            | Flag::SmsTextUndefined
    )
}

/// Listens to the proof of a parameter.
struct Listener<'f> {
    found: &'f mut Inspection,
    short_message: bool,
    /// The contents of the member with the short message.
    carrier: Option<Span>,
    /// Where the form of the parameter is first violated.
    violated: Option<u32>,
    /// Whether its operation is walked and audited as all are.
    is_plain: bool,
    /// Whether an element is not in order.
    has_parts: bool,
}

impl Witness for Listener<'_> {
    #[inline]
    fn identified(&mut self, found: &Identified<'_>) -> bool {
        let digits = found.digits.and_then(|behind| found.octets.get(usize::from(behind)..));
        let kind = match found.identity {
            Identity::IMSI => screen::Kind::Imsi,
            Identity::MSISDN => screen::Kind::Msisdn,
            Identity::IMEI => screen::Kind::Imei,
            Identity::LMSI => return self.found.met(screen::Kind::Lmsi, found.span, None),
            Identity::TMSI => return self.found.met(screen::Kind::Tmsi, found.span, None),
            Identity::SUBSCRIBER_OR_NUMBER => match (found.octets, digits) {
                ([header, ..], Some(digits)) if screen::is_plain_number(header & 0xf, digits.len()) => {
                    screen::Kind::Subscriber
                }
                _ => return false,
            },
            // The parameters of a short message are looked at by themselves.
            Identity::CARRIER => {
                let is_it = self.short_message && matches!(found.name, "smRPUI" | "diagnosticInfo");
                if is_it && self.carrier.is_none() {
                    self.carrier = Some(found.span.last(found.octets.len()));
                    return true;
                }
                return false;
            }
            Identity::IMSI_OR_NAI
            | Identity::IMPI
            | Identity::PUBLIC_IDENTITY
            | Identity::EXTERNAL_ID
            | Identity::SUBSCRIBER
            | Identity::BY_TYPE
            | Identity::EQUIPMENT_BY_TYPE
            | Identity::TYPE
            | Identity::GLOBAL_TITLE
            | Identity::NUMBERING_PLAN => return false,
            _ => return true,
        };
        digits.is_some_and(|digits| self.found.met(kind, found.span, Some(digits)))
    }
    fn form(&mut self, tlv: &Tlv<'_>) -> bool {
        if !self.is_plain {
            return false;
        }
        tlv.audit(&mut |f: Finding| self.found.finding(f));
        true
    }
    #[cold]
    #[inline(never)]
    fn part(&mut self, part: &Part<'_>) -> bool {
        // What stands in a group with a short message is told with it.
        if !self.is_plain || self.short_message && part.tlv.constructed {
            return false;
        }
        self.has_parts = true;
        self.found.identities_of(|visitor| part.walk(visitor));
        // How tags and lengths are written is told of the message as a whole.
        let auditor: &mut dyn Auditor = &mut |f: Finding| self.found.finding(f);
        part.tlv.audit(auditor);
        if part.tlv.constructed {
            audit_forms(part.tlv.body, auditor);
        }
        let mut first = None;
        let auditor: &mut dyn Auditor = &mut OfUser(auditor, part.tlv.body.layer());
        let violated = OperationDef::judge_part(part, &mut OnlyUser(auditor), &mut |e| {
            if first.is_none_or(|first| screen::is_before(e, first)) {
                first = Some(e);
            }
        });
        if let Some(at) = violated {
            self.violated = Some(self.violated.map_or(at, |before| before.min(at)));
        }
        if let Some(first) = first {
            self.found.violates(first);
        }
        true
    }
}
