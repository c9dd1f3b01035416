//! A message of Diameter in one pass: what is in order is understood by the words of its AVPs, and every AVP that is not
//! is told by walk, audit and check of it alone.

use super::Inspection;
use crate::{
    diameter::{Avps, DataKind, Def, Format, Message, Part, STANDARD, Witness},
    screen::{self, Kind},
};
use sigcodec_gsm::digits::{is_decimal, is_imei, is_imsi};
use sigcodec_wire::{
    Error, Kind as Kinds, Layer, Reader,
    audit::Finding,
    walk::{Identity, Span},
};

/// Whether all of a message could be told in one pass; `false` says only that the walks have to tell. `told` is handed what
/// an audit of it reports, in that order, some of it more than once.
pub(super) fn prove(message: &Message<'_>, found: &mut Inspection, told: &mut dyn FnMut(Finding)) -> bool {
    #[cfg(feature = "sms")]
    if crate::short_message::in_diameter::may_carry(message) {
        return false;
    }
    let mut listener = Listener { found, told, group: Group::NONE, is_lost: false };
    message.is_in_order(&mut listener) && !listener.is_lost
}

/// What the members of one group say of each other: Subscription-Id-Type and -Data, RFC 8506 §8.46.
struct Group<'a> {
    depth: u8,
    kind: Option<Option<Kind>>,
    data: Option<(Span, &'a [u8])>,
    /// Whether the data is that of a terminal.
    is_equipment: bool,
}

impl Group<'_> {
    const NONE: Self = Self { depth: 0, kind: None, data: None, is_equipment: false };

    const fn is_empty(&self) -> bool {
        self.kind.is_none() && self.data.is_none()
    }
}

/// Listens to the proof of a message.
struct Listener<'f, 'a> {
    found: &'f mut Inspection,
    told: &'f mut dyn FnMut(Finding),
    group: Group<'a>,
    /// Whether two groups lie over each other, or one has more than a type and its data.
    is_lost: bool,
}

impl<'a> Listener<'_, 'a> {
    /// The group of a member.
    fn group_of(&mut self, member: Reader<'a>) -> &mut Group<'a> {
        let depth = member.depth();
        self.is_lost |= !self.group.is_empty() && self.group.depth != depth;
        self.group.depth = depth;
        &mut self.group
    }
}

/// The value of an AVP whose type is text. One that is longer is cut where it is told.
fn text<'a>(value: Reader<'a>, def: &Def) -> Option<&'a [u8]> {
    let is_text = matches!(def.kind, DataKind::UTF8String | DataKind::DiameterIdentity);
    (is_text && value.len() <= screen::MAX_TEXT).then_some(value.rest())
}

impl<'a> Witness<'a> for Listener<'_, 'a> {
    fn identified(&mut self, value: Reader<'a>, def: &'static Def, identity: Identity) -> bool {
        if def.kind == DataKind::Grouped {
            // What a group is, its members say; but in some anything may stand.
            return identity != Identity::CARRIER;
        }
        let span = Span::of(&value);
        let kind = match identity {
            Identity::IMSI => Kind::Imsi,
            Identity::MSISDN => Kind::Msisdn,
            Identity::IMEI => Kind::Imei,
            Identity::IMSI_OR_NAI | Identity::IMPI => {
                let Some(text) = text(value, def) else { return false };
                return screen::with_name(text, |kind, text| self.found.met_text(kind, span, text));
            }
            Identity::PUBLIC_IDENTITY => {
                let Some(text) = text(value, def) else { return false };
                return screen::with_uri(text, |kind, text| self.found.met_text(kind, span, text));
            }
            Identity::EXTERNAL_ID | Identity::SUBSCRIBER => {
                let Some(text) = text(value, def) else { return false };
                return self.found.met_text(Kind::Subscriber, span, text);
            }
            Identity::TYPE => {
                let number = value.rest().try_into().map(i32::from_be_bytes);
                let kind = number.ok().and_then(|n| def.value_name(n)).and_then(screen::kind_of_type);
                let again = self.group_of(value).kind.replace(kind).is_some();
                self.is_lost |= again;
                return true;
            }
            Identity::BY_TYPE | Identity::EQUIPMENT_BY_TYPE => {
                let is_equipment = identity == Identity::EQUIPMENT_BY_TYPE;
                let data = if is_equipment { Some(value.rest()) } else { text(value, def) };
                let Some(data) = data else { return false };
                let group = self.group_of(value);
                let again = group.data.replace((span, data)).is_some();
                group.is_equipment = is_equipment;
                self.is_lost |= again;
                return true;
            }
            // Anything may stand in it, and nothing here reads it.
            Identity::CARRIER => {
                let is_empty = match def.kind {
                    DataKind::OctetString => value.is_empty(),
                    DataKind::UTF8String => false,
                    _ => return false,
                };
                if !is_empty {
                    self.found.hide(None, Error::new(Kinds::NotRead, span.start, Layer::Wire));
                }
                return true;
            }
            Identity::LMSI
            | Identity::TMSI
            | Identity::SUBSCRIBER_OR_NUMBER
            | Identity::GLOBAL_TITLE
            | Identity::NUMBERING_PLAN => return false,
            // Nodes, networks, places.
            _ => return true,
        };
        match def.kind {
            DataKind::Derived(Format::IsdnNumber) => self.found.met(kind, span, Some(value.rest())),
            DataKind::UTF8String
            | DataKind::OctetString
            | DataKind::Derived(Format::Imei | Format::ImeiSv) => {
                let digits = value.rest();
                is_decimal(digits) && self.found.met_text(kind, span, digits)
            }
            _ => false,
        }
    }
    fn group(&mut self, members: &Avps<'a>) -> bool {
        // That of a group around this one waits for its own end.
        if self.group.is_empty() || self.group.depth != members.reader().depth() {
            return true;
        }
        let group = core::mem::replace(&mut self.group, Group::NONE);
        let (Some(kind), Some((span, text))) = (group.kind, group.data) else { return false };
        if group.is_equipment {
            return kind != Some(Kind::Imei) || is_imei(text) && self.found.met_text(Kind::Imei, span, text);
        }
        match kind {
            Some(Kind::Imsi) => {
                // Digits alone; else the audit has something to tell.
                is_imsi(text) && self.found.met_text(Kind::Imsi, span, text)
            }
            Some(kind) => self.found.met_text(kind, span, text),
            None => screen::with_name(text, |kind, text| self.found.met_text(kind, span, text)),
        }
    }
    #[cold]
    #[inline(never)]
    fn part(&mut self, part: &Part<'a>) -> bool {
        // What its siblings say of it is not told of it alone.
        let def = STANDARD.meant(part.avp.code, part.avp.vendor);
        let identity = def.and_then(|def| def.value_kind.identity);
        if matches!(identity, Some(Identity::TYPE | Identity::BY_TYPE | Identity::EQUIPMENT_BY_TYPE)) {
            return false;
        }
        // What was kept of a group inside is told again.
        if self.group.depth > part.avp.data.depth() {
            self.group = Group::NONE;
        }
        self.found.identities_of(|visitor| part.walk(visitor));
        part.audit(&mut |f: Finding| self.finding(f));
        part.check(&mut |e| self.found.violates(e));
        true
    }
    fn finding(&mut self, finding: Finding) {
        self.found.finding(finding);
        (self.told)(finding);
    }
    fn violates(&mut self, violation: Error) {
        self.found.violates(violation);
    }
}
