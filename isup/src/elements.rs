//! Information elements of Q.931 that parameters hold: access transport, Q.763 §3.3, and display information, §3.77.

use crate::structure::{Teller, item, list, object};
use sigcodec_ber::{bit_views, octet_views};
use sigcodec_wire::{
    Error, Kind, Layer,
    audit::{Auditor, Flag},
    codes,
    walk::{self, Field, Identity, Value},
};

codes! {
    /// An information element of Q.931, §4.5.1.
    pub struct ElementIdentifier(pub u8) {
        0 => "segmentedMessage",
        4 => "bearerCapability",
        8 => "cause",
        16 => "callIdentity",
        20 => "callState",
        24 => "channelIdentification",
        30 => "progressIndicator",
        32 => "networkSpecificFacilities",
        39 => "notificationIndicator",
        40 => "display",
        41 => "dateTime",
        44 => "keypadFacility",
        52 => "signal",
        64 => "informationRate",
        66 => "endToEndTransitDelay",
        67 => "transitDelaySelectionAndIndication",
        68 => "packetLayerBinaryParameters",
        69 => "packetLayerWindowSize",
        70 => "packetSize",
        71 => "closedUserGroup",
        74 => "reverseChargingIndication",
        76 => "connectedNumber",
        77 => "connectedSubaddress",
        108 => "callingPartyNumber",
        109 => "callingPartySubaddress",
        112 => "calledPartyNumber",
        113 => "calledPartySubaddress",
        116 => "redirectingNumber",
        120 => "transitNetworkSelection",
        121 => "restartIndicator",
        124 => "lowLayerCompatibility",
        125 => "highLayerCompatibility",
        126 => "userUser",
        127 => "escapeForExtension",
    }
    /// An information element of Q.931 of one octet.
    pub struct SingleElement(pub u8) {
        0x90 => "shift",
        0xa0 => "moreData",
        0xa1 => "sendingComplete",
        0xb0 => "congestionLevel",
        0xd0 => "repeatIndicator",
    }
}
bit_views! {
    /// What stands in front of the digits of a number: octets 3, 3a and 3b of Q.931 §4.5.8, §4.5.10 and §4.6.7.
    PartyNumberIndicators {
        extension = 1[8..8],
        typeOfNumber = 1[7..5] {
            0 => unknown, 1 => internationalNumber, 2 => nationalNumber, 3 => networkSpecificNumber,
            4 => subscriberNumber, 6 => abbreviatedNumber,
        },
        numberingPlan = 1[4..1] {
            0 => unknown, 1 => isdn, 3 => data, 4 => telex, 8 => nationalStandard, 9 => private,
        },
        extension2 = 2[8..8],
        presentationIndicator = 2[7..6] { 0 => allowed, 1 => restricted, 2 => notAvailable },
        screeningIndicator = 2[2..1] {
            0 => userProvidedNotVerified, 1 => userProvidedVerifiedPassed, 2 => userProvidedVerifiedFailed,
            3 => networkProvided,
        },
        extension3 = 3[8..8],
        reasonForRedirection = 3[4..1] {
            0 => unknown, 1 => callForwardingBusy, 2 => callForwardingNoReply, 4 => callDeflection,
            9 => calledDteOutOfOrder, 10 => callForwardingByTheCalledDte, 15 => callForwardingUnconditional,
        },
    }
    /// What stands in front of a subaddress: octet 3 of Q.931 §4.5.9 and §4.5.11.
    SubaddressIndicators {
        extension = 1[8..8],
        typeOfSubaddress = 1[7..5] { 0 => nsap, 2 => userSpecified },
        oddEvenIndicator = 1[4..4] { 0 => even, 1 => odd },
    }
}

const CALLED: &walk::Kind = &walk::Kind::new("").with(Identity::CALLED_NUMBER);
const CALLING: &walk::Kind = &walk::Kind::new("").with(Identity::CALLING_NUMBER);
const CONNECTED: &walk::Kind = &walk::Kind::new("").with(Identity::PARTY_NUMBER);
const REDIRECTING: &walk::Kind = &walk::Kind::new("").with(Identity::REDIRECTING_NUMBER);
const CARRIER: &walk::Kind = &walk::Kind::new("").with(Identity::CARRIER);

/// A shift, without bits 3 to 1, which name a codeset, and bit 4, which says that it is of the next element alone.
const SHIFT: u8 = 0x90;

/// What an information element holds.
#[derive(Clone, Copy)]
enum Contents {
    /// Digits behind so many octets at most, of which the last has bit 8 set.
    Number(usize, &'static walk::Kind),
    /// Digits or other octets behind an octet.
    Subaddress(&'static walk::Kind),
    /// Octets that identify nobody, or anybody.
    Octets(&'static walk::Kind),
}

/// An information element, whose octets stand in front of the others.
#[derive(Clone, Copy)]
struct Element {
    identifier: u8,
    /// The codeset that the identifier is of.
    codeset: u8,
    /// How many octets it should have.
    size: usize,
}

/// The codesets of elements that follow each other, Q.931 §4.5.2: after a locking shift all, after another one the next.
#[derive(Default)]
struct Codesets {
    active: u8,
    next: u8,
}

impl Codesets {
    /// The element that octets begin with.
    fn element(&mut self, octets: &[u8]) -> Option<Element> {
        let identifier = *octets.first()?;
        let codeset = core::mem::replace(&mut self.next, self.active);
        if identifier & 0xf0 == SHIFT {
            self.next = identifier & 7;
            if identifier & 8 == 0 {
                self.active = self.next;
            }
        }
        let length = || octets.get(1).map_or(0, |n| usize::from(*n));
        let size = if identifier & 0x80 != 0 { 1 } else { length().wrapping_add(2) };
        Some(Element { identifier, codeset, size })
    }
}

impl Element {
    /// Whether the identifier is all of it.
    const fn is_single(self) -> bool {
        self.identifier & 0x80 != 0
    }
    /// Whether bits 4 to 1 of the identifier are a value: of all of one octet but those of type 2.
    const fn has_value(self) -> bool {
        self.is_single() && self.identifier & 0xf0 != 0xa0
    }
    fn named(self) -> Value<'static> {
        let code = if self.has_value() { self.identifier & 0xf0 } else { self.identifier };
        match (self.codeset, code) {
            (_, SHIFT) | (0, 0x80..=0xff) => SingleElement(code).value(),
            (0, _) => ElementIdentifier(code).value(),
            _ => Value::Named(i64::from(code), None),
        }
    }
    fn contents(self) -> Contents {
        match (self.codeset, self.identifier) {
            (0, 108) => Contents::Number(2, CALLING),
            (0, 109) => Contents::Subaddress(CALLING),
            (0, 112) => Contents::Number(1, CALLED),
            (0, 113) => Contents::Subaddress(CALLED),
            (0, 116) => Contents::Number(3, REDIRECTING),
            (0, 76) => Contents::Number(2, CONNECTED),
            (0, 77) => Contents::Subaddress(CONNECTED),
            // What users, networks and services say to each other.
            (0, 0 | 32 | 44 | 126 | 127) => Contents::Octets(CARRIER),
            (0, code) if ElementIdentifier(code).name().is_some() => Contents::Octets(walk::Kind::NONE),
            _ => Contents::Octets(CARRIER),
        }
    }
    fn tell(self, t: &mut Teller<'_, '_>) {
        let (_, place) = t.take(1);
        t.visitor.value(Field::new("identifier", place), self.named());
        if self.has_value() {
            let value = Value::Unsigned((self.identifier & 15).into());
            t.visitor.value(Field::new("value", place), value);
        }
        // Its length.
        t.take(1);
        let (octets, place) = t.take(t.rest.len());
        let [first, ..] = octets else { return };
        let name = ElementIdentifier(self.identifier).name().unwrap_or("contents");
        match self.contents() {
            Contents::Number(most, kind) => object(octets, Field::typed(name, kind, place), t.visitor, |t| {
                t.bits("indicators", indicators(octets, most), PartyNumberIndicators::FIELDS);
                tell_digits(kind, t);
            }),
            Contents::Subaddress(kind) => object(octets, Field::typed(name, kind, place), t.visitor, |t| {
                t.bits("indicators", 1, SubaddressIndicators::FIELDS);
                if is_nsap(*first) && t.rest.first() == Some(&LOCAL_IA5) {
                    t.octets("afi", 1);
                    tell_digits(kind, t);
                } else {
                    t.rest("address");
                }
            }),
            Contents::Octets(kind) => {
                t.visitor.value(Field::typed("contents", kind, place), Value::Octets(octets));
            }
        }
    }
    /// Finds what is odd about the contents, which stand at `at`: bits without a meaning, digits that are not decimal.
    fn audit(self, octets: &[u8], at: u32, auditor: &mut dyn Auditor) {
        let place = |i: usize| at.wrapping_add(u32::try_from(i).unwrap_or(u32::MAX));
        let (head, spare, digits) = match self.contents() {
            Contents::Number(most, _) => {
                let head = indicators(octets, most);
                (head, [0, 0x1c, 0x70], octets.get(head..))
            }
            Contents::Subaddress(_) => {
                let is_digits = matches!(octets, [first, LOCAL_IA5, ..] if is_nsap(*first));
                (1, [0x07, 0, 0], octets.get(2..).filter(|_| is_digits))
            }
            Contents::Octets(_) => return,
        };
        let behind = octets.len().saturating_sub(digits.map_or(0, <[u8]>::len));
        for (i, (octet, spare)) in octets.iter().take(head).zip(spare).enumerate() {
            // The last of them says so.
            let is_open = i.wrapping_add(1) == head && octet & 0x80 == 0;
            if octet & spare != 0 || is_open {
                auditor.finding(Flag::IsupSpareBits, place(i));
            }
        }
        let other = digits.unwrap_or_default().iter().position(|octet| !octet.is_ascii_digit());
        if let Some(i) = other {
            auditor.finding(Flag::DigitNotDecimal, place(behind.wrapping_add(i)));
        }
    }
}

/// How many octets stand in front of digits: the last one has bit 8 set, if there are not as many as there may be.
fn indicators(octets: &[u8], most: usize) -> usize {
    let last = octets.iter().take(most).position(|octet| octet & 0x80 != 0);
    last.map_or(most, |at| at.wrapping_add(1)).min(octets.len())
}
/// Whether a subaddress is one of X.213, by the octet in front.
const fn is_nsap(first: u8) -> bool {
    first & 0x70 == 0
}
/// The authority and format identifier of a subaddress in characters of IA5, X.213 §A.
const LOCAL_IA5: u8 = 0x50;

/// Digits of IA5, an octet each. What cannot be shown is a fault.
fn tell_digits(kind: &'static walk::Kind, t: &mut Teller<'_, '_>) {
    let (octets, place) = t.take(t.rest.len());
    if octets.is_empty() {
        return;
    }
    let field = Field::typed("digits", kind, place);
    let other = octets.iter().position(|octet| !matches!(octet, b' '..=b'~'));
    match (core::str::from_utf8(octets), other) {
        (Ok(text), None) => t.visitor.value(field, Value::Text(&text)),
        (_, at) => {
            let at = at.and_then(|at| u32::try_from(at).ok()).unwrap_or_default();
            let error = Error::new(Kind::Digit, place.start.wrapping_add(at), Layer::Isup);
            t.visitor.fault(field, octets, error);
        }
    }
}

octet_views! {
    /// Information elements of Q.931, §4.5: access transport, Q.763 §3.3, and display information, §3.77. The numbers and
    /// subaddresses of parties are read, all others are octets.
    InformationElements: |octets, field, visitor| {
        let mut codesets = Codesets::default();
        list(octets, field, visitor, |t| {
            let Some(element) = codesets.element(t.rest) else { return };
            item(t, element.size, |t| element.tell(t));
        });
    }, audit |octets, at, auditor| {
        let mut codesets = Codesets::default();
        let (mut rest, mut at) = (octets, at);
        while let Some(element) = codesets.element(rest) {
            let (octets, behind) = rest.split_at_checked(element.size).unwrap_or((rest, &[]));
            element.audit(octets.get(2..).unwrap_or_default(), at.wrapping_add(2), auditor);
            at = at.wrapping_add(u32::try_from(octets.len()).unwrap_or(u32::MAX));
            rest = behind;
        }
    };
}
