//! Types, AVPs and a dictionary of a user's own, through `sigcodec` alone.

#![deny(warnings, missing_docs)]

use sigcodec::ber::{Ber, Null, Rest, SeqOf};

sigcodec::ber::octets! {
    /// A number of a party.
    pub struct Party(1..=9) as AddressString: PARTY_NUMBER;
    /// A token.
    pub struct Token(4);
}
sigcodec::ber::integers! {
    /// How often it was tried.
    pub struct Tries(0..=255);
}
sigcodec::ber::enumerated! {
    /// How urgent it is.
    pub struct Urgency(..) { LOW = 0 => low, HIGH = 1 => high }
    /// What became of it.
    pub enum Outcome { Done = 0 => done, Failed = 1 => failed }
}
sigcodec::ber::named_bits! {
    /// What is supported.
    pub struct Supported(1..=8) { TEXT = 0 => text, VOICE = 1 => voice }
}
sigcodec::ber::text! {
    /// A label.
    pub struct Label(1..=20) UTF8_STRING;
}
use sigcodec::gsm::digits::AddressString;

/// A SEQUENCE.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
pub struct Notice<'a> {
    /// Who.
    pub who: Who<'a>,
    /// How urgent.
    #[ber(1)]
    pub urgency: Urgency,
    /// How often.
    #[ber(2)]
    pub tries: Option<Tries>,
    /// What became of it.
    #[ber(3)]
    pub outcome: Option<Outcome>,
    /// What is supported.
    #[ber(4)]
    pub supported: Option<Supported<'a>>,
    /// Labels.
    #[ber(5)]
    pub labels: Option<Labels<'a>>,
    /// What else there is.
    pub rest: Rest<'a>,
}

/// A CHOICE.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum Who<'a> {
    /// By number.
    #[ber(0, MSISDN)]
    Party(Party<'a>),
    /// By token.
    #[ber(7)]
    Token(Token<'a>),
    /// Nobody.
    Nobody(Null),
}

/// A SEQUENCE OF.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=3))]
pub struct Labels<'a>(pub SeqOf<'a, Label<'a>>);

pub mod avp {
    //! AVPs of a vendor beside all others.
    use super::group;
    pub use sigcodec::diameter::avp::*;
    sigcodec::diameter::avps! {
        WHEEL = 1/99999, "Wheel", Grouped<WHEEL>, M;
        SPOKES = 2/99999, "Spokes", Unsigned32, M;
        OWNER = 3/99999, "Owner", UTF8String, M;
    }
}
pub mod group {
    //! Their grammars.
    use super::avp;
    sigcodec::diameter::groups! {
        /// A wheel.
        WHEEL ::= ( { SPOKES } [ OWNER ] * [ AVP ] )
    }
}
pub mod command {
    //! Their commands.
    use super::avp;
    sigcodec::diameter::commands! {
        /// Asks for wheels.
        WHR ::= < "Wheel-Request": 8388999, 99999, REQ, PXY > (
            < SESSION_ID > { ORIGIN_HOST } { ORIGIN_REALM } * { WHEEL } * [ AVP ]
        )
    }
}
sigcodec::diameter::dictionary! {
    /// Bicycles, and all that is standard.
    pub static BICYCLES = {
        avps: &[avp::ALL],
        applications: &[sigcodec::diameter::Application {
            id: 99999,
            name: "Bicycles",
            commands: &[command::ALL],
        }],
        vendors: &[(99999, "Wheelwright")],
        next: &sigcodec::diameter::STANDARD,
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use sigcodec::{
        ber::{BitString, Body, Typed as _, decode_tlv},
        diameter::Message,
        wire::{Decode as _, Layer, Writer, walk::Identity},
    };

    #[test]
    fn a_type_decodes_to_what_was_encoded() {
        let notice = Notice {
            tries: Some(Tries(3)),
            outcome: Some(Outcome::Failed),
            supported: Some(Supported(BitString::new(&[0x40], 6))),
            labels: Some(Labels(SeqOf::from(&[Label(b"wet"), Label(b"red")][..]))),
            ..Notice::new(Who::Party(Party(&[0x91, 0x51, 0x55])), Urgency::HIGH)
        };
        let mut room = [0; 64];
        let mut w = Writer::new(&mut room);
        notice.encode(&mut w);
        let octets = w.finish().expect("room");
        assert_eq!(octets[..9], [0x30, 0x1e, 0x80, 3, 0x91, 0x51, 0x55, 0x81, 1]);
        let decoded: Notice<'_> = decode_tlv(octets, Layer::Map).expect("what was encoded");
        assert_eq!(decoded, notice);
        assert!(matches!(decoded.who, Who::Party(p) if p.get().to_string() == "+1555"));
        let unknown: Result<Outcome, _> = decode_tlv(&[10, 1, 2], Layer::Map);
        assert!(unknown.is_err());
    }

    #[test]
    fn a_schema_says_what_the_words_say() {
        let Body::Choice { alternatives } = Who::SCHEMA.body else { panic!("a CHOICE") };
        let identities = alternatives.iter().map(|a| (a.name, a.kind.identity));
        assert!(identities.eq([("party", Some(Identity::MSISDN)), ("token", None), ("nobody", None)]));
        assert!(Party::SCHEMA.kind.is(Identity::PARTY_NUMBER));
        assert!(matches!(Labels::SCHEMA.body, Body::List { size, .. } if (size.min, size.max) == (1, 3)));
    }

    #[test]
    fn a_dictionary_finds_what_is_declared() {
        let names = [(1, 99999), (264, 0), (4, 99999)]
            .map(|(code, vendor)| BICYCLES.get(code, vendor).map(|d| d.name));
        assert_eq!(names, [Some("Wheel"), Some("Origin-Host"), None]);
        assert_eq!(BICYCLES.command(99999, 8388999, true).map(|c| c.name), Some("Wheel-Request"));
        let octets = [
            1, 0, 0, 48, 0x80, 0x80, 1, 0x47, 0, 1, 0x86, 0x9f, 0, 0, 0, 1, 0, 0, 0, 2, //
            0, 0, 0, 1, 0xc0, 0, 0, 28, 0, 1, 0x86, 0x9f, //
            0, 0, 0, 2, 0xc0, 0, 0, 16, 0, 1, 0x86, 0x9f, 0, 0, 0, 36,
        ];
        let message = Message::from_bytes(&octets).expect("a message");
        let wheel = message.get(avp::WHEEL).expect("a group").expect("there");
        assert_eq!(wheel.get(avp::SPOKES), Ok(Some(36)));
        assert_eq!(wheel.get(avp::OWNER), Ok(None));
    }
}
