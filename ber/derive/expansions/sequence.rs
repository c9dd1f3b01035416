/// A SEQUENCE with every sort of member.
#[ber(application 5, extensible, SUBSCRIBER)]
struct Report<'a> {
    first: Number,
    #[ber(1, secondID, MSISDN)]
    second_id: Digits<'a>,
    third: Option<Number>,
    #[ber(2)]
    fourth: Option<Choice<'a>>,
    fifth: Number,
    #[ber(3)]
    sixth: Number,
    rest: Rest<'a>,
}

// becomes:

#[allow(unexpected_cfgs)]
const _: () = {
    #[allow(dead_code, clippy::too_many_arguments)]
    impl<'a> Report<'a> {
        /// A value with its mandatory members; all others are absent.
        #[must_use]
        pub fn new(
            first: Number,
            second_id: Digits<'a>,
            fifth: Number,
            sixth: Number,
        ) -> Self {
            Self {
                first,
                second_id,
                fifth,
                sixth,
                third: ::core::default::Default::default(),
                fourth: ::core::default::Default::default(),
                rest: ::core::default::Default::default(),
            }
        }
    }
    impl<'a> ::sigcodec_ber::Value<'a> for Report<'a> {
        const TAG: ::sigcodec_ber::Tag = ::sigcodec_ber::Tag::application(5);
        const CONSTRUCTED: bool = true;
        fn decode_value(
            body: ::sigcodec_ber::wire::Reader<'a>,
        ) -> ::sigcodec_ber::wire::Result<Self> {
            let mut left = body;
            let first = ::sigcodec_ber::Ber::read(
                &mut left,
                ::sigcodec_ber::wire::Kind::Missing,
            )?;
            let second_id = ::sigcodec_ber::Ber::read_tagged(
                &mut left,
                ::sigcodec_ber::Tag::context(1),
                ::sigcodec_ber::wire::Kind::Missing,
            )?;
            #[allow(unused_mut)]
            let mut fields = ::sigcodec_ber::Fields::new(&body, &mut left);
            let third = fields.optional()?;
            let fourth = fields.optional_at(::sigcodec_ber::Tag::context(2))?;
            let fifth = fields.required()?;
            let sixth = fields.required_at(::sigcodec_ber::Tag::context(3))?;
            let rest = fields.rest(<Self as ::sigcodec_ber::Typed>::SCHEMA)?;
            Ok(Self {
                first,
                second_id,
                third,
                fourth,
                fifth,
                sixth,
                rest,
            })
        }
        fn encode_value(&self, w: &mut ::sigcodec_ber::wire::Writer<'_>) {
            self.rest.encode(w);
            ::sigcodec_ber::Ber::encode_tagged(
                &self.sixth,
                ::sigcodec_ber::Tag::context(3),
                w,
            );
            ::sigcodec_ber::Ber::encode(&self.fifth, w);
            if let Some(v) = &self.fourth {
                ::sigcodec_ber::Ber::encode_tagged(
                    v,
                    ::sigcodec_ber::Tag::context(2),
                    w,
                );
            }
            if let Some(v) = &self.third {
                ::sigcodec_ber::Ber::encode(v, w);
            }
            ::sigcodec_ber::Ber::encode_tagged(
                &self.second_id,
                ::sigcodec_ber::Tag::context(1),
                w,
            );
            ::sigcodec_ber::Ber::encode(&self.first, w);
            let _ = w;
        }
    }
    impl<'a> ::sigcodec_ber::private::Sequence for Report<'a> {
        const MEMBERS: &'static [::sigcodec_ber::Member] = &::sigcodec_ber::private::members([
            ::sigcodec_ber::Member::new(
                "first",
                None,
                false,
                <Number as ::sigcodec_ber::Typed>::SCHEMA,
            ),
            ::sigcodec_ber::Member::new(
                    "secondID",
                    Some(::sigcodec_ber::Tag::context(1)),
                    false,
                    <Digits<'a> as ::sigcodec_ber::Typed>::SCHEMA,
                )
                .identified(const {
                    &<Digits<'a> as ::sigcodec_ber::Typed>::SCHEMA
                        .kind
                        .with(::sigcodec_ber::wire::walk::Identity::MSISDN)
                }),
            ::sigcodec_ber::Member::new(
                "third",
                None,
                true,
                <Number as ::sigcodec_ber::Typed>::SCHEMA,
            ),
            ::sigcodec_ber::Member::new(
                "fourth",
                Some(::sigcodec_ber::Tag::context(2)),
                true,
                <Choice<'a> as ::sigcodec_ber::Typed>::SCHEMA,
            ),
            ::sigcodec_ber::Member::new(
                "fifth",
                None,
                false,
                <Number as ::sigcodec_ber::Typed>::SCHEMA,
            ),
            ::sigcodec_ber::Member::new(
                "sixth",
                Some(::sigcodec_ber::Tag::context(3)),
                false,
                <Number as ::sigcodec_ber::Typed>::SCHEMA,
            ),
        ]);
        fn walk(
            field: ::sigcodec_ber::wire::walk::Field<'_>,
            schema: &'static ::sigcodec_ber::Schema,
            octets: &[u8],
            at: &mut ::sigcodec_ber::Traversal<
                '_,
                dyn ::sigcodec_ber::wire::walk::Visitor + '_,
            >,
        ) {
            let mut members = ::sigcodec_ber::private::CanonicalWalk::<
                Self,
            >::enter(field, octets, at);
            let whole = true && members.next(0usize) && members.next(1usize)
                && members.next(2usize) && members.next(3usize) && members.next(4usize)
                && members.next(5usize);
            members.leave(schema, octets, whole);
        }
    }
    impl<'a> ::sigcodec_ber::Typed for Report<'a> {
        const SCHEMA: &'static ::sigcodec_ber::Schema = &::sigcodec_ber::Schema {
            kind: &::sigcodec_ber::wire::walk::Kind::new("Report")
                .with(::sigcodec_ber::wire::walk::Identity::SUBSCRIBER),
            tag: Some(::sigcodec_ber::Tag::application(5)),
            body: ::sigcodec_ber::Body::Sequence {
                members: <Self as ::sigcodec_ber::private::Sequence>::MEMBERS,
                extensible: true,
                walk: ::sigcodec_ber::private::walk_of::<Self>(),
            },
        };
    }
    #[cfg(feature = "serde")]
    impl ::sigcodec_ber::private::serde::Serialize for Report<'_> {
        fn serialize<S: ::sigcodec_ber::private::serde::Serializer>(
            &self,
            s: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            use ::sigcodec_ber::private::serde::ser::SerializeStruct as _;
            #[allow(unused_mut)]
            let mut out = s.serialize_struct("Report", 0)?;
            out.serialize_field("first", &self.first)?;
            out.serialize_field("secondID", &self.second_id)?;
            if let Some(v) = &self.third {
                out.serialize_field("third", v)?;
            }
            if let Some(v) = &self.fourth {
                out.serialize_field("fourth", v)?;
            }
            out.serialize_field("fifth", &self.fifth)?;
            out.serialize_field("sixth", &self.sixth)?;
            if !self.rest.is_empty() {
                out.serialize_field("unexpected", &self.rest)?;
            }
            out.end()
        }
    }
};
