//! Whether the parts of one message agree: identities of several Invokes, and addresses of MAP with those of SCCP.

use super::{Component, Components, Frame, Reading};
#[cfg(feature = "sua")]
use crate::sua::{
    self,
    parameter::{DESTINATION_ADDRESS, GLOBAL_TITLE, SOURCE_ADDRESS, SUBSYSTEM_NUMBER},
};
use crate::{
    rose::{Party, PartyMember},
    sccp,
    screen::E212,
    tcap,
};
use sigcodec_ber::Tlv;
use sigcodec_gsm::digits::{AddressString, Tbcd};
use sigcodec_wire::{
    Error, Layer, Reader,
    audit::{Auditor, Flag},
    walk::{Field, Identity, Shape, Span, Value, Visitor},
};

/// Tells [`Flag::IdentitiesDiffer`] and [`Flag::MapGtDiffersFromSccpGt`].
pub(super) fn audit(frame: &Frame<'_>, reading: Reading<'_>, auditor: &mut dyn Auditor) {
    let message = frame.tcap().and_then(|m| m.as_ref().ok());
    let invokes = || {
        let all = Components::of(message, reading).filter_map(Result::ok);
        all.filter(|c| matches!(c.component, tcap::Component::Invoke(_)))
    };
    let is_invoke = |c: &sigcodec_wire::Result<_>| matches!(c, Ok(tcap::Component::Invoke(_)));
    if message.is_some_and(|m| m.components().filter(is_invoke).nth(1).is_some()) {
        let mut identities = Identities::of(frame);
        invokes().for_each(|c| identities.add(&c));
        identities.audit(auditor);
    }
    let Some(service) = Service::of(frame) else { return };
    for component in invokes() {
        for at in differing(service, &component, false) {
            auditor.finding(Flag::MapGtDiffersFromSccpGt, at);
        }
    }
}

/// Where members of the argument of an Invoke name another party than the network service does; an argument in order has
/// each where it belongs.
pub(super) fn differing_of<'c>(
    frame: &'c Frame<'_>,
    component: &'c Component<'_>,
    in_order: bool,
) -> impl Iterator<Item = u32> + 'c {
    let service = match component.component {
        tcap::Component::Invoke(_) => Service::of(frame),
        _ => None,
    };
    service.into_iter().flat_map(move |service| differing(service, component, in_order))
}

/// What has addresses below TCAP.
#[derive(Clone, Copy)]
pub(super) enum Service<'f, 'a> {
    Sccp(&'f sccp::Message<'a>),
    #[cfg(feature = "sua")]
    Sua(&'f sua::Message<'a>),
}

impl<'f, 'a> Service<'f, 'a> {
    /// That of a message.
    pub(super) fn of(frame: &'f Frame<'a>) -> Option<Self> {
        if let Some(Ok(message)) = frame.sccp() {
            return Some(Self::Sccp(message));
        }
        #[cfg(feature = "sua")]
        if let Some(Ok(message)) = frame.sua() {
            return Some(Self::Sua(message));
        }
        None
    }
    /// The subsystems that are called and that call.
    pub(super) fn subsystems(self) -> [Option<u8>; 2] {
        match self {
            Self::Sccp(message) => [message.called_ssn(), message.calling_ssn()],
            #[cfg(feature = "sua")]
            Self::Sua(message) => [DESTINATION_ADDRESS, SOURCE_ADDRESS]
                .map(|key| message.get(key).ok()??.get(SUBSYSTEM_NUMBER).ok().flatten()),
        }
    }
    /// Whether none of its addresses has the title of a subscriber, which is an identity.
    #[inline]
    pub(super) fn are_nodes(self) -> bool {
        match self {
            Self::Sccp(message) => [message.called(), message.calling()]
                .into_iter()
                .all(|address| address.ok().flatten().and_then(|a| a.numbering_plan()) != Some(E212)),
            #[cfg(feature = "sua")]
            Self::Sua(message) => [SOURCE_ADDRESS, DESTINATION_ADDRESS]
                .into_iter()
                .all(|key| title(message, key).is_none_or(|title| title.numbering_plan != E212)),
        }
    }
    /// Where its message begins.
    pub(super) fn position(self) -> u32 {
        match self {
            Self::Sccp(message) => message.octets().position(),
            #[cfg(feature = "sua")]
            Self::Sua(message) => message.octets().position(),
        }
    }
    /// Whether an address names another party than the title of the one that it should name.
    fn names_another(self, party: Party, address: &[u8]) -> bool {
        let is_called = party == Party::Called;
        // A message that is returned has the addresses of its sender in the places of the other's.
        match self {
            Self::Sccp(message) => {
                let is_called = is_called != message.message_type().is_returned();
                let party = if is_called { message.called() } else { message.calling() };
                let title = party.ok().flatten().and_then(|a| a.title()).filter(sccp::GlobalTitle::is_bcd);
                title.is_some_and(|title| {
                    let digits = title.digits();
                    differ(address, title.address, title.is_odd(), || digits.iter())
                })
            }
            #[cfg(feature = "sua")]
            Self::Sua(message) => {
                let is_called = is_called != ((message.class(), message.message_type()) == sua::CLDR);
                let key = if is_called { DESTINATION_ADDRESS } else { SOURCE_ADDRESS };
                title(message, key).is_some_and(|title| {
                    let count = usize::from(title.number_of_digits);
                    let octets = title.packed.get(..count.div_ceil(2)).unwrap_or(title.packed);
                    differ(address, octets, count & 1 == 1, || title.digits())
                })
            }
        }
    }
}

/// The global title of an address of SUA.
#[cfg(feature = "sua")]
fn title<'a>(
    message: &sua::Message<'a>,
    key: sigcodec_sigtran::Key<sua::Address<'static>>,
) -> Option<sua::GlobalTitle<'a>> {
    message.get(key).ok()??.get(GLOBAL_TITLE).ok().flatten()
}

/// Where members of an argument name another party than the network service does.
fn differing<'c>(
    service: Service<'c, 'c>,
    component: &'c Component<'_>,
    in_order: bool,
) -> impl Iterator<Item = u32> + 'c {
    let find = if in_order { PartyMember::find_in_order } else { PartyMember::find };
    let parties = component.operation().map_or(&[][..], |def| def.parties);
    let argument = component.component.parameter();
    parties.iter().filter_map(move |member| {
        let (span, address) = find(member, argument.as_ref()?)?;
        service.names_another(member.party, address).then_some(span.start)
    })
}

/// The contents of the primitive element in `span`.
fn contents(data: Reader<'_>, span: Span) -> Option<&[u8]> {
    let from = usize::try_from(span.start.checked_sub(data.position())?).ok()?;
    let element = data.rest().get(from..)?;
    Tlv::read(&mut Reader::new(element, data.layer())).ok().map(|tlv| tlv.body.rest())
}

/// Whether there are digits on both sides, and they are others: those of an address, and those of a title.
fn differ<I: Iterator<Item = u8>>(
    address: &[u8],
    title: &[u8],
    is_odd: bool,
    digits: impl FnOnce() -> I,
) -> bool {
    if is_same(address, title, is_odd) {
        return false;
    }
    let mut digits = digits().peekable();
    digits.peek().is_some() && !AddressString::new(address).digits().halves().eq(digits)
}

/// Whether the digits behind the octet in front of an address are those of a title, packed alike but for the filler.
fn is_same(address: &[u8], title: &[u8], is_odd: bool) -> bool {
    let ([_, digits @ ..], Some((last, front))) = (address, title.split_last()) else { return false };
    let filled = if is_odd { last | 0xf0 } else { *last };
    digits.split_last() == Some((&filled, front))
}

/// The first IMSI, the first MSISDN of each member that has one, and where another one stands.
pub(super) struct Identities<'a> {
    data: Reader<'a>,
    invokes: u32,
    imsi: Option<&'a [u8]>,
    msisdn: [Option<(Member, &'a [u8])>; 3],
    /// The layer of the argument that is looked at.
    layer: Layer,
    differ: Option<(u32, Layer)>,
}
/// The name of a member, which is compared with others and with nothing else: a subscriber may have a second MSISDN,
/// and a stored one beside the one that is meant.
type Member = [u8; 24];

/// A name that tells members apart; `None` for items of a list, which may differ.
fn member(name: &str) -> Option<Member> {
    let mut member = [0; 24];
    member.iter_mut().zip(name.bytes()).for_each(|(to, from)| *to = from);
    (!name.is_empty()).then_some(member)
}
impl Visitor for Identities<'_> {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.value(field, Value::Flag(true));
    }
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, _: Value<'_>) {
        if field.kind.is(Identity::IMSI) {
            self.imsi(field);
        } else if field.kind.is(Identity::MSISDN) {
            self.msisdn(field);
        }
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {}
}
impl<'a> Identities<'a> {
    /// Of no Invoke of a message so far.
    pub(super) fn of(frame: &Frame<'a>) -> Self {
        let data = frame.transaction_octets();
        Self { data, invokes: 0, imsi: None, msisdn: [None; 3], layer: Layer::Map, differ: None }
    }
    /// Those in the argument of an Invoke; other components are passed over.
    pub(super) fn add(&mut self, component: &Component<'_>) {
        let tcap::Component::Invoke(invoke) = &component.component else { return };
        self.invokes = self.invokes.wrapping_add(1);
        if let (Some(def), Some(parameter)) = (component.operation(), &invoke.parameter) {
            self.layer = def.edition.layer;
            def.walk_argument(parameter, self);
        }
    }
    /// Tells [`Flag::IdentitiesDiffer`]: one Invoke may name several.
    pub(super) fn audit(&self, auditor: &mut dyn Auditor) {
        if let (Some((at, layer)), 2..) = (self.differ, self.invokes) {
            auditor.finding_of(Flag::IdentitiesDiffer, at, layer);
        }
    }
    fn imsi(&mut self, field: Field<'_>) {
        let Some(now) = contents(self.data, field.span) else { return };
        let before = self.imsi.replace(now);
        self.compare(before, now, field.span);
    }
    fn msisdn(&mut self, field: Field<'_>) {
        let (Some(name), Some(now)) = (member(field.name), contents(self.data, field.span)) else { return };
        let place = self.msisdn.iter_mut().find(|m| m.is_none_or(|(of, _)| of == name));
        let before = place.and_then(|m| m.replace((name, now)));
        self.compare(before.map(|(_, octets)| octets), now, field.span);
    }
    fn compare(&mut self, before: Option<&[u8]>, now: &[u8], span: Span) {
        if before.is_some_and(|before| !Tbcd::new(before).same_digits(Tbcd::new(now))) {
            self.differ.get_or_insert((span.start, self.layer));
        }
    }
}
