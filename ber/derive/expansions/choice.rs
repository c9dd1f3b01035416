/// A CHOICE: one alternative is told by its tag, one by what its type accepts.
enum Identity<'a> {
    #[ber(2, "subscriber", IMSI)]
    Imsi(Digits<'a>),
    Number(Number),
}

// becomes:

#[allow(unexpected_cfgs)]
const _: () = {
    impl<'a> ::sigcodec_ber::Ber<'a> for Identity<'a> {
        #[inline]
        fn accepts(tag: ::sigcodec_ber::Tag) -> bool {
            tag == ::sigcodec_ber::Tag::context(2)
                || <Number as ::sigcodec_ber::Ber<'a>>::accepts(tag)
        }
        fn from_tlv(
            tlv: &::sigcodec_ber::Tlv<'a>,
        ) -> ::sigcodec_ber::wire::Result<Self> {
            if tlv.tag == ::sigcodec_ber::Tag::context(2) {
                return ::sigcodec_ber::Ber::from_tagged(tlv).map(Self::Imsi);
            }
            if <Number as ::sigcodec_ber::Ber<'a>>::accepts(tlv.tag) {
                return ::sigcodec_ber::Ber::from_tlv(tlv).map(Self::Number);
            }
            Err(tlv.error(::sigcodec_ber::wire::Kind::Choice))
        }
        fn read(
            r: &mut ::sigcodec_ber::wire::Reader<'a>,
            otherwise: ::sigcodec_ber::wire::Kind,
        ) -> ::sigcodec_ber::wire::Result<Self> {
            let tag = ::sigcodec_ber::Tag::front(r.rest());
            if tag == ::sigcodec_ber::Tag::context(2) {
                return ::sigcodec_ber::Ber::read_tagged(
                        r,
                        ::sigcodec_ber::Tag::context(2),
                        otherwise,
                    )
                    .map(Self::Imsi);
            }
            if <Number as ::sigcodec_ber::Ber<'a>>::accepts(tag) {
                return ::sigcodec_ber::Ber::read(r, otherwise).map(Self::Number);
            }
            Err(::sigcodec_ber::private::no_alternative(r, otherwise))
        }
        fn read_tagged(
            r: &mut ::sigcodec_ber::wire::Reader<'a>,
            tag: ::sigcodec_ber::Tag,
            otherwise: ::sigcodec_ber::wire::Kind,
        ) -> ::sigcodec_ber::wire::Result<Self> {
            ::sigcodec_ber::private::read_wrapped(r, tag, otherwise)
        }
        fn from_tagged(
            tlv: &::sigcodec_ber::Tlv<'a>,
        ) -> ::sigcodec_ber::wire::Result<Self> {
            ::sigcodec_ber::private::from_wrapped(tlv)
        }
        fn encode(&self, w: &mut ::sigcodec_ber::wire::Writer<'_>) {
            match self {
                Self::Imsi(v) => {
                    ::sigcodec_ber::Ber::encode_tagged(
                        v,
                        ::sigcodec_ber::Tag::context(2),
                        w,
                    )
                }
                Self::Number(v) => ::sigcodec_ber::Ber::encode(v, w),
            }
        }
        fn encode_tagged(
            &self,
            tag: ::sigcodec_ber::Tag,
            w: &mut ::sigcodec_ber::wire::Writer<'_>,
        ) {
            ::sigcodec_ber::WriteTlv::tlv(
                w,
                tag,
                true,
                |w| ::sigcodec_ber::Ber::encode(self, w),
            );
        }
    }
    impl<'a> ::sigcodec_ber::Typed for Identity<'a> {
        const SCHEMA: &'static ::sigcodec_ber::Schema = &::sigcodec_ber::Schema {
            kind: &::sigcodec_ber::wire::walk::Kind::new("Identity"),
            tag: None,
            body: ::sigcodec_ber::Body::Choice {
                alternatives: &[
                    ::sigcodec_ber::Member::new(
                            "subscriber",
                            Some(::sigcodec_ber::Tag::context(2)),
                            false,
                            <Digits<'a> as ::sigcodec_ber::Typed>::SCHEMA,
                        )
                        .identified(const {
                            &<Digits<'a> as ::sigcodec_ber::Typed>::SCHEMA
                                .kind
                                .with(::sigcodec_ber::wire::walk::Identity::IMSI)
                        }),
                    ::sigcodec_ber::Member::new(
                        "number",
                        None,
                        false,
                        <Number as ::sigcodec_ber::Typed>::SCHEMA,
                    ),
                ],
            },
        };
    }
    #[cfg(feature = "serde")]
    impl ::sigcodec_ber::private::serde::Serialize for Identity<'_> {
        fn serialize<S: ::sigcodec_ber::private::serde::Serializer>(
            &self,
            s: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            use ::sigcodec_ber::private::serde::ser::SerializeStruct as _;
            #[allow(unused_mut)]
            let mut out = s.serialize_struct("Identity", 0)?;
            match self {
                Self::Imsi(v) => out.serialize_field("subscriber", v)?,
                Self::Number(v) => out.serialize_field("number", v)?,
            }
            out.end()
        }
    }
};
