/// A SEQUENCE OF with a tag and a SIZE.
#[ber(3, size(1..=5), IMSI)]
struct Numbers<'a>(SeqOf<'a, Number>);

// becomes:

#[allow(unexpected_cfgs)]
const _: () = {
    impl<'a> ::sigcodec_ber::Value<'a> for Numbers<'a> {
        const TAG: ::sigcodec_ber::Tag = ::sigcodec_ber::Tag::context(3);
        const CONSTRUCTED: bool = <SeqOf<
            'a,
            Number,
        > as ::sigcodec_ber::Value<'a>>::CONSTRUCTED;
        const SEGMENTS: ::sigcodec_ber::wire::Kind = <SeqOf<
            'a,
            Number,
        > as ::sigcodec_ber::Value<'a>>::SEGMENTS;
        #[inline]
        fn decode_value(
            body: ::sigcodec_ber::wire::Reader<'a>,
        ) -> ::sigcodec_ber::wire::Result<Self> {
            <SeqOf<'a, Number> as ::sigcodec_ber::Value<'a>>::decode_value(body)
                .map(Self)
        }
        #[inline]
        fn encode_value(&self, w: &mut ::sigcodec_ber::wire::Writer<'_>) {
            ::sigcodec_ber::Value::encode_value(&self.0, w);
        }
    }
    impl<'a> ::sigcodec_ber::Typed for Numbers<'a> {
        const SCHEMA: &'static ::sigcodec_ber::Schema = &::sigcodec_ber::Schema {
            kind: &::sigcodec_ber::wire::walk::Kind::new("Numbers"),
            tag: Some(::sigcodec_ber::Tag::context(3)),
            body: ::sigcodec_ber::private::sized(
                ::sigcodec_ber::private::of_items(
                    <SeqOf<'a, Number> as ::sigcodec_ber::Typed>::SCHEMA.body,
                    const {
                        &::sigcodec_ber::private::identified(
                            ::sigcodec_ber::private::item(
                                <SeqOf<'a, Number> as ::sigcodec_ber::Typed>::SCHEMA,
                            ),
                            const {
                                &::sigcodec_ber::private::item(
                                        <SeqOf<'a, Number> as ::sigcodec_ber::Typed>::SCHEMA,
                                    )
                                    .kind
                                    .with(::sigcodec_ber::wire::walk::Identity::IMSI)
                            },
                        )
                    },
                ),
                ::sigcodec_ber::Size::new(1, 5),
            ),
        };
    }
    #[cfg(feature = "serde")]
    impl ::sigcodec_ber::private::serde::Serialize for Numbers<'_> {
        fn serialize<S: ::sigcodec_ber::private::serde::Serializer>(
            &self,
            s: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            ::sigcodec_ber::private::serde::Serialize::serialize(&self.0, s)
        }
    }
};
