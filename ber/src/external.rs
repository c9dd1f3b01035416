//! EXTERNAL (X.690 §8.18): a value of a type that is named beside it.

use super::tlv::WriteTlv as _;
use super::{Ber, Body, Fields, Member, Oid, OpenType, Schema, Tag, Tlv, Typed, Value};
use sigcodec_wire::{Kind, Reader, Result, Writer};

/// A value of a type that is named by its abstract syntax: `[UNIVERSAL 8]`.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct External<'a> {
    /// The abstract syntax (direct-reference).
    #[cfg_attr(feature = "serde", serde(rename = "directReference"))]
    pub direct_reference: Option<Oid<'a>>,
    /// The presentation context (indirect-reference).
    #[cfg_attr(feature = "serde", serde(rename = "indirectReference"))]
    pub indirect_reference: Option<i64>,
    /// A description for people (data-value-descriptor).
    #[cfg_attr(feature = "serde", serde(rename = "dataValueDescriptor"))]
    pub data_value_descriptor: Option<OpenType<'a>>,
    /// The value.
    pub encoding: Encoding<'a>,
}

/// How the value of an [`External`] is encoded.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
pub enum Encoding<'a> {
    /// One element, `[0]` (single-ASN1-type).
    #[cfg_attr(feature = "serde", serde(rename = "singleASN1Type"))]
    SingleAsn1Type(OpenType<'a>),
    /// Octets, `[1]` (octet-aligned).
    OctetAligned(&'a [u8]),
    /// Bits, `[2]` (arbitrary).
    Arbitrary(super::BitString<'a>),
}

const ENCODING: &Schema = &Schema {
    kind: &super::TypeKind::new("Encoding"),
    tag: None,
    body: Body::Choice {
        alternatives: &[
            Member::new("singleASN1Type", Some(Tag::context(0)), false, <OpenType<'_> as Typed>::SCHEMA),
            Member::new("octetAligned", Some(Tag::context(1)), false, <&[u8] as Typed>::SCHEMA),
            Member::new("arbitrary", Some(Tag::context(2)), false, <super::BitString<'_> as Typed>::SCHEMA),
        ],
    },
};
const DESCRIPTOR: &Schema = &Schema {
    kind: &super::TypeKind::new("ObjectDescriptor"),
    tag: Some(Tag::OBJECT_DESCRIPTOR),
    body: <&[u8] as Typed>::SCHEMA.body,
};

const fn own(name: &'static str, optional: bool, schema: &'static Schema) -> Member {
    Member::new(name, None, optional, schema)
}

impl Typed for External<'_> {
    const SCHEMA: &'static Schema = &Schema {
        kind: &super::TypeKind::new("EXTERNAL"),
        tag: Some(Tag::EXTERNAL),
        body: Body::sequence(
            &super::schema::members([
                own("directReference", true, <Oid<'_> as Typed>::SCHEMA),
                own("indirectReference", true, <i64 as Typed>::SCHEMA),
                own("dataValueDescriptor", true, DESCRIPTOR),
                own("encoding", false, ENCODING),
            ]),
            false,
        ),
    };
}

/// ObjectDescriptor, kept as it came.
struct Descriptor<'a>(OpenType<'a>);

impl<'a> Ber<'a> for Descriptor<'a> {
    fn accepts(tag: Tag) -> bool {
        tag == Tag::OBJECT_DESCRIPTOR
    }
    fn from_tlv(tlv: &Tlv<'a>) -> Result<Self> {
        Ok(Self(OpenType(*tlv)))
    }
    fn from_tagged(tlv: &Tlv<'a>) -> Result<Self> {
        Ok(Self(OpenType(*tlv)))
    }
    fn encode(&self, w: &mut Writer<'_>) {
        self.0.encode(w);
    }
    fn encode_tagged(&self, _: Tag, w: &mut Writer<'_>) {
        self.0.encode(w);
    }
}

impl<'a> Ber<'a> for Encoding<'a> {
    fn accepts(tag: Tag) -> bool {
        ENCODING.accepts(tag)
    }
    fn from_tlv(tlv: &Tlv<'a>) -> Result<Self> {
        if tlv.tag == Tag::context(0) {
            OpenType::from_tagged(tlv).map(Self::SingleAsn1Type)
        } else if tlv.tag == Tag::context(1) {
            Ber::from_tagged(tlv).map(Self::OctetAligned)
        } else if tlv.tag == Tag::context(2) {
            Ber::from_tagged(tlv).map(Self::Arbitrary)
        } else {
            Err(tlv.error(Kind::Choice))
        }
    }
    fn from_tagged(tlv: &Tlv<'a>) -> Result<Self> {
        OpenType::from_tagged(tlv).and_then(|inner| Self::from_tlv(&inner.0))
    }
    fn encode(&self, w: &mut Writer<'_>) {
        match self {
            Self::SingleAsn1Type(v) => v.encode_tagged(Tag::context(0), w),
            Self::OctetAligned(v) => v.encode_tagged(Tag::context(1), w),
            Self::Arbitrary(v) => v.encode_tagged(Tag::context(2), w),
        }
    }
    fn encode_tagged(&self, tag: Tag, w: &mut Writer<'_>) {
        w.tlv(tag, true, |w| self.encode(w));
    }
}

impl<'a> Value<'a> for External<'a> {
    const TAG: Tag = Tag::EXTERNAL;
    const CONSTRUCTED: bool = true;
    fn decode_value(body: Reader<'a>) -> Result<Self> {
        let mut left = body;
        let mut fields = Fields::new(&body, &mut left);
        let direct_reference = fields.optional()?;
        let indirect_reference = fields.optional()?;
        let data_value_descriptor = fields.optional::<Descriptor<'a>>()?.map(|d| d.0);
        let encoding = fields.required()?;
        fields.finish(Self::SCHEMA)?;
        Ok(Self { direct_reference, indirect_reference, data_value_descriptor, encoding })
    }
    fn encode_value(&self, w: &mut Writer<'_>) {
        self.encoding.encode(w);
        if let Some(v) = &self.data_value_descriptor {
            v.encode(w);
        }
        if let Some(v) = &self.indirect_reference {
            Ber::encode(v, w);
        }
        if let Some(v) = &self.direct_reference {
            Ber::encode(v, w);
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use crate::decode_tlv;
    use sigcodec_wire::Layer;

    #[test]
    fn a_dialogue_portion() {
        let octets = [0x28, 0x0f, 6, 7, 0, 0x11, 0x86, 5, 1, 1, 1, 0xa0, 4, 0x60, 2, 0x80, 0];
        let v = decode_tlv::<External<'_>>(&octets, Layer::Tcap).unwrap();
        assert_eq!(v.direct_reference.map(Oid::octets), Some(&[0, 0x11, 0x86, 5, 1, 1, 1][..]));
        assert!(matches!(v.encoding, Encoding::SingleAsn1Type(t) if t.0.tag == Tag::application(0)));
        let mut buf = [0; 32];
        let mut w = Writer::new(&mut buf);
        Ber::encode(&v, &mut w);
        assert_eq!(w.finish().unwrap(), octets);
        let e = decode_tlv::<External<'_>>(&[0x28, 2, 5, 0], Layer::Tcap).unwrap_err();
        assert_eq!((e.kind(), e.at()), (Kind::Missing, 2));
    }
    #[test]
    fn every_part_comes_back() {
        let parts = [&[6, 1, 42][..], &[2, 1, 5], &[7, 3, b'a', b'b', b'c']];
        let encodings = [&[0xa0, 3, 4, 1, 9][..], &[0x81, 2, 0xaa, 0xbb], &[0x82, 2, 4, 0xf0]];
        for encoding in encodings {
            let contents = [&parts.concat()[..], encoding].concat();
            let octets = [&[0x28, u8::try_from(contents.len()).unwrap()][..], &contents].concat();
            let v = decode_tlv::<External<'_>>(&octets, Layer::Tcap).unwrap();
            assert_eq!(v.indirect_reference, Some(5));
            assert_eq!(v.data_value_descriptor.map(|d| d.0.body.rest()), Some(&b"abc"[..]));
            match (v.encoding, encoding[0]) {
                (Encoding::SingleAsn1Type(t), 0xa0) => assert_eq!(t.0.body.rest(), [9]),
                (Encoding::OctetAligned(o), 0x81) => assert_eq!(o, [0xaa, 0xbb]),
                (Encoding::Arbitrary(b), 0x82) => assert_eq!(b.len(), 4),
                other => panic!("{other:?}"),
            }
            let mut buf = [0; 32];
            let mut w = Writer::new(&mut buf);
            Ber::encode(&v, &mut w);
            assert_eq!(w.finish().unwrap(), octets);
        }
        // Under a tag a CHOICE is wrapped, and a description is not.
        let tlv = |octets: &'static [u8]| Tlv::read(&mut Reader::new(octets, Layer::Tcap)).unwrap();
        let wrapped: &[u8] = &[0xa5, 4, 0x81, 2, 0xaa, 0xbb];
        let encoding = Encoding::from_tagged(&tlv(wrapped)).unwrap();
        assert_eq!(encoding, Encoding::OctetAligned(&[0xaa, 0xbb]));
        assert_eq!(Encoding::from_tlv(&tlv(&[0x83, 0])).unwrap_err().kind(), Kind::Choice);
        let mut buf = [0; 16];
        let mut w = Writer::new(&mut buf);
        encoding.encode_tagged(Tag::context(5), &mut w);
        assert_eq!(w.finish().unwrap(), wrapped);
        let text: &[u8] = &[7, 1, b'x'];
        let mut buf = [0; 16];
        let mut w = Writer::new(&mut buf);
        Descriptor::from_tagged(&tlv(text)).unwrap().encode_tagged(Tag::context(5), &mut w);
        assert_eq!(w.finish().unwrap(), text);
    }
}
