//! Messages of ISUP and BICC: every vector, what is odd, what is refused, building and changing.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_ber::Meaning as _;
use sigcodec_isup::{
    AnsiMessageType, BackwardCallIndicators, Build, Category, GenericNotificationIndicator, Message,
    MessageType, NatureOfConnectionIndicators, ParameterName, TransmissionMedium, Variant, key, national,
};
use sigcodec_wire::{
    Decode as _, Encode, Error, Kind, Layer, Network, Reader, Result, Writer,
    audit::{Flag, Flags},
    walk::{BitField, BitValues, Bits, Field, Shape, Value, Visitor, Walk as _},
};

const ITU: Variant = Variant::Isup(Network::Itu);

/// The vectors: layer, network, name and octets.
fn vectors() -> Vec<(Variant, String, Vec<u8>, bool)> {
    let path = format!("{}/../vectors/isup.jsonl", env!("CARGO_MANIFEST_DIR"));
    let text = |line: &str, key: &str| {
        let from = line.find(&format!("\"{key}\":\""))? + key.len() + 4;
        Some(line[from..].split('"').next()?.to_owned())
    };
    std::fs::read_to_string(path)
        .unwrap()
        .lines()
        .map(|line| {
            let hex = text(line, "hex").unwrap();
            let octets =
                (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(&hex[i..i + 2], 16).unwrap()).collect();
            let variant = match (text(line, "layer").unwrap().as_str(), text(line, "network").as_deref()) {
                ("bicc", _) => Variant::Bicc,
                (_, Some(name)) => Variant::Isup(Network::named(name).unwrap()),
                _ => ITU,
            };
            (variant, text(line, "name").unwrap(), octets, line.contains("\"error\":"))
        })
        .collect()
}
fn read(octets: &[u8], variant: Variant) -> Result<Message<'_>> {
    Message::decode_as(&mut Reader::new(octets, Layer::Isup), variant)
}
fn kinds(octets: &[u8], variant: Variant) -> Vec<(Kind, u16)> {
    let mut out = Vec::new();
    read(octets, variant).unwrap().check(&mut |e| out.push((e.kind(), e.detail())));
    out
}
fn flags(octets: &[u8], variant: Variant) -> Vec<Flag> {
    let mut flags = Flags::NONE;
    read(octets, variant).unwrap().audit(&mut flags);
    flags.iter().collect()
}

#[test]
fn vectors_are_in_order_and_the_same_again() {
    let mut buf = [0; 2048];
    let (mut whole, mut refused) = (0, 0);
    for (variant, name, octets, is_refused) in vectors() {
        let Ok(message) = read(&octets, variant) else {
            assert!(is_refused, "{name}");
            refused += 1;
            continue;
        };
        assert_eq!(message.encode_to_slice(&mut buf).unwrap(), octets, "{name}");
        assert_eq!(message.canonical().encode_to_slice(&mut buf).unwrap(), octets, "{name}");
        // Of these parameters the name alone is known: they are in no message.
        let odd = ["parameter-142", "parameter-143", "parameter-150", "parameter-166", "parameter-168"];
        let odd = odd.contains(&name.as_str())
            || ["unknown", "no-optional-pointer", "release-complete-short"]
                .iter()
                .any(|o| name.starts_with(o));
        if odd {
            assert!(!kinds(&octets, variant).is_empty() && !flags(&octets, variant).is_empty(), "{name}");
            continue;
        }
        assert_eq!((kinds(&octets, variant), flags(&octets, variant)), (vec![], vec![]), "{name}");
        // Every parameter is one that can be taken for its type.
        message.parameters(&mut |p| {
            if !p.name.is_known(variant.network()) {
                return;
            }
            let (least, most) = p.name.size();
            assert!((usize::from(least)..=usize::from(most)).contains(&p.value.len()), "{name} {:?}", p.name);
        });
        whole += 1;
    }
    assert!(whole > 180 && refused > 1, "{whole} {refused}");
}

#[test]
fn every_message_is_built_of_its_parameters() {
    struct Octets<'a>(&'a [u8]);
    impl Encode for Octets<'_> {
        fn encode(&self, w: &mut Writer<'_>) {
            w.bytes(self.0);
        }
    }
    let mut buf = [0; 2048];
    let mut built = 0;
    for (variant, name, octets, _) in vectors() {
        let Ok(message) = read(&octets, variant) else { continue };
        if message.layout().is_none() || !flags(&octets, variant).is_empty() {
            continue;
        }
        let mut parameters = Vec::new();
        message.parameters(&mut |p| parameters.push((p.name.0, Octets(p.value.rest()))));
        let parameters: Vec<_> =
            parameters.iter().map(|(name, value)| (*name, value as &dyn Encode)).collect();
        let build = Build {
            variant,
            circuit: message.circuit(),
            message_type: message.message_type(),
            parameters: &parameters,
        };
        assert_eq!(build.encode_to_slice(&mut buf).unwrap(), octets, "{name}");
        built += 1;
    }
    assert!(built > 180, "{built}");
    // What cannot be built.
    let build = Build { variant: ITU, circuit: 0x1000, message_type: MessageType::RSC, parameters: &[] };
    assert_eq!(build.encode_to_slice(&mut buf).unwrap_err().kind(), Kind::Value);
    assert!(Build { variant: Variant::Isup(Network::Ansi), ..build }.encode_to_slice(&mut buf).is_ok());
    let unknown = Build { circuit: 1, message_type: MessageType(0xf5), ..build };
    assert_eq!(unknown.encode_to_slice(&mut buf).unwrap_err().kind(), Kind::MessageType);
}

const IAM: &[u8] = &[
    5, 0, 1, 0, 0x60, 1, 0x0a, 0, 2, 9, 7, 0x83, 0x10, 0x51, 0x55, 0x10, 0, 2, 10, 7, 4, 0x13, 0x51, 0x55,
    0x10, 0, 0x24, 0,
];

#[test]
fn initial_address() {
    let message = Message::from_bytes(IAM).unwrap();
    assert_eq!((message.circuit(), message.spare(), message.message_type()), (5, 0, MessageType::IAM));
    let called = message.get(key::CALLED_PARTY_NUMBER).unwrap().unwrap();
    assert_eq!(called.number().digits().to_string(), "155501002");
    let calling = message.get(key::CALLING_PARTY_NUMBER).unwrap().unwrap();
    assert_eq!(calling.to_string(), "+1555010042");
    let category = message.get(key::CALLING_PARTY_CATEGORY).unwrap().unwrap();
    assert_eq!(category.code(), Some(Category::ORDINARY));
    let medium = message.get(key::TRANSMISSION_MEDIUM_REQUIREMENT).unwrap().unwrap();
    assert_eq!(medium.code().and_then(TransmissionMedium::name), Some("speech"));
    let indicators = message.get(key::FORWARD_CALL_INDICATORS).unwrap().unwrap();
    assert_eq!(
        (indicators.field("isdnUserPartIndicator"), indicators.field("isdnAccessIndicator")),
        (Some(1), Some(1))
    );
    assert_eq!(indicators.field("nothing"), None);
    assert!(message.get(key::LOCATION_NUMBER).unwrap().is_none());
    assert_eq!(format!("{:?}", key::LOCATION_NUMBER), "Key(locationNumber)");
    // A parameter of a wrong size is refused where it is asked for, and told by the others.
    let short = [&IAM[..18], &[10, 1, 4, 0]].concat();
    let read = Message::from_bytes(&short).unwrap();
    assert_eq!(read.get(key::CALLING_PARTY_NUMBER).unwrap_err().kind(), Kind::Size);
    assert_eq!(kinds(&short, ITU), [(Kind::Size, 10)]);
    assert_eq!(flags(&short, ITU), [Flag::ParameterSizeWrong]);
}

#[test]
fn circuits() {
    // Spare bits beside the code: of 12 bits, of 14, of none.
    let octets = [0xff, 0xff, 18];
    let code = |variant| read(&octets, variant).map(|m| (m.circuit(), m.spare())).unwrap();
    assert_eq!(code(ITU), (0x0fff, 0xf000));
    assert_eq!(code(Variant::Isup(Network::Ansi)), (0x3fff, 0xc000));
    assert_eq!(
        (kinds(&octets, ITU), flags(&octets, ITU)),
        (vec![(Kind::Reserved, 0)], vec![Flag::IsupSpareBits])
    );
    let octets = [0x78, 0x56, 0x34, 0x92, 18];
    let message = read(&octets, Variant::Bicc).unwrap();
    assert_eq!(
        (message.circuit(), message.spare(), message.message_type()),
        (0x9234_5678, 0, MessageType::RSC)
    );
    for cut in 0..5 {
        assert_eq!(read(&octets[..cut], Variant::Bicc).unwrap_err().kind(), Kind::Truncated);
    }
}

#[test]
fn layouts_of_networks() {
    let ansi = Variant::Isup(Network::Ansi);
    for layout in AnsiMessageType::LAYOUTS {
        let of = |network| {
            MessageType(layout.message_type).layout_in(network).map(|l| (l.name, l.fixed.len(), l.optional))
        };
        assert_eq!(of(Network::Ansi), Some((layout.name, layout.fixed.len(), layout.optional)));
        assert_ne!(of(Network::Itu), of(Network::Ansi), "{}", layout.name);
    }
    assert_eq!(MessageType::REL.layout_in(Network::Ansi).unwrap().name, "REL");
    // A parameter of T1.113 is known there alone.
    let octets = [5, 0, 4, 3, 0, 1, 234, 1, 0x3d, 0];
    assert_eq!(kinds(&octets, ansi), []);
    assert_eq!(kinds(&octets, ITU), [(Kind::Unexpected, 234)]);
    assert_eq!((flags(&octets, ansi), flags(&octets, ITU)), (vec![], vec![Flag::OptionalUnknown]));
    // One of Q.763 where T1.113 has it not; in a message of which that is not known.
    let (location, facility) = ([5, 0, 9, 1, 46, 1, 1, 0], [5, 0, 51, 1, 46, 1, 1, 0]);
    assert_eq!((kinds(&location, ansi), kinds(&location, ITU)), (vec![(Kind::Unexpected, 46)], vec![]));
    assert_eq!(flags(&location, ansi), [Flag::OptionalUnknown]);
    assert_eq!((kinds(&facility, ansi), kinds(&facility, ITU)), (vec![], vec![(Kind::Unexpected, 46)]));
}

#[test]
fn messages_and_parameters_of_networks() {
    let of = Variant::Isup;
    // A message of a network is none of another, and of another layout stays as it is.
    let traffic_change = [5, 0, 233, 0x0c, 0x0f, 4, 3];
    let message = read(&traffic_change, of(Network::Israel)).unwrap();
    assert_eq!(message.layout().unwrap().name, "TCM");
    let rate = message.get(national::israeli::NEXT_RATE).unwrap().unwrap();
    assert_eq!(rate.octets(), [4, 3]);
    for network in [Network::Itu, Network::France, Network::Russia, Network::Japan, Network::China] {
        assert_eq!(kinds(&traffic_change, of(network)), [(Kind::MessageType, 0)]);
    }
    assert_eq!(kinds(&traffic_change[..6], of(Network::Israel)), [(Kind::Truncated, 0)]);
    // Japan has CHG; its pointer leads out of it.
    assert_eq!(kinds(&[5, 0, 254, 0xfa, 9, 0, 1], of(Network::Japan))[0].0, Kind::Pointer);
    assert_eq!(kinds(&[5, 0, 254, 0xfa, 9, 0, 1], ITU)[0].0, Kind::MessageType);
    assert_eq!(flags(&traffic_change[..6], of(Network::Israel)), [Flag::Undecodable]);
    // The numbers of mandatory parameters without a name code are no name codes.
    let codes = [5, 0, 16, 1, 240, 1, 0, 0];
    for network in [Network::France, Network::Israel] {
        assert_eq!(kinds(&codes, of(network)), [(Kind::Unexpected, 240)]);
    }
    // A parameter of a network is expected in each of its messages, and has a size.
    let acm = |code: u8, value: &[u8]| {
        [&[5, 0, 6, 0, 0, 1, code, u8::try_from(value.len()).unwrap()][..], value, &[0]].concat()
    };
    let contractor = acm(249, &[0x83, 0x10, 0x21, 0x03]);
    assert_eq!(kinds(&contractor, of(Network::Japan)), []);
    assert_eq!(kinds(&contractor, ITU), [(Kind::Unexpected, 249)]);
    let message = read(&contractor, of(Network::Japan)).unwrap();
    let number = message.get(national::japanese::CONTRACTOR_NUMBER).unwrap().unwrap();
    assert_eq!(number.number().digits().to_string(), "123");
    assert_eq!(kinds(&acm(249, &[0x83]), of(Network::Japan)), [(Kind::Size, 249)]);
    assert_eq!(flags(&acm(249, &[0x83]), of(Network::Japan)), [Flag::ParameterSizeWrong]);
    // What has another meaning in another network.
    let poi = acm(238, &[0x12, 3, 0x80, 0x21, 3]);
    assert_eq!((kinds(&poi, of(Network::Japan)), kinds(&poi, ITU)), (vec![], vec![(Kind::Unexpected, 238)]));
    // Building one.
    let parameters =
        [national::french::COLLECTION_FIELD.value(&1u8), national::french::MESSAGE_NUMBER.value(&2u8)];
    let build = |variant, message_type| Build {
        variant,
        circuit: 5,
        message_type: MessageType(message_type),
        parameters: &parameters,
    };
    let mut buf = [0; 64];
    assert_eq!(build(of(Network::France), 225).encode_to_slice(&mut buf).unwrap(), [5, 0, 225, 1, 2, 0]);
    assert_eq!(build(ITU, 225).encode_to_slice(&mut buf).unwrap_err().kind(), Kind::MessageType);
}

#[test]
fn passed_along() {
    let octets = [5, 0, 40, 12, 2, 0, 2, 0x82, 0x90];
    let message = Message::from_bytes(&octets).unwrap();
    let inner = message.passed_along().unwrap().unwrap();
    assert_eq!((inner.layout().name, inner.variable(18).unwrap().rest()), ("REL", &[0x82, 0x90][..]));
    assert_eq!((kinds(&octets, ITU), flags(&octets, ITU)), (vec![], vec![]));
    assert!(Message::from_bytes(IAM).unwrap().passed_along().is_none());
    // One in another, and of a type that is not known.
    for octets in [&[5, 0, 40, 40, 16, 0][..], &[5, 0, 40, 0xf5], &[5, 0, 40]] {
        let message = Message::from_bytes(octets).unwrap();
        assert_eq!(message.passed_along().unwrap().unwrap_err().kind(), Kind::MessageType);
        assert_eq!(
            (kinds(octets, ITU)[0].0, flags(octets, ITU)),
            (Kind::MessageType, vec![Flag::Undecodable])
        );
    }
}

#[test]
fn numbers_that_are_odd() {
    let with = |number: &[u8]| {
        let mut octets = vec![5, 0, 16, 1, 12, u8::try_from(number.len()).unwrap()];
        octets.extend(number);
        octets.push(0);
        flags(&octets, ITU).into_iter().filter(|f| *f != Flag::OptionalUnknown).collect::<Vec<_>>()
    };
    assert_eq!(with(&[0x84, 0x10, 0x21, 0x03]), []);
    assert_eq!(with(&[0x84, 0x10, 0x21, 0xf3]), [Flag::FillerWrong]);
    assert_eq!(with(&[0x04, 0x10, 0x21, 0xb3]), [Flag::DigitNotDecimal]);
    assert_eq!(with(&[0x84, 0x10]), [Flag::ParityContradicted]);
    // Spare bits of indicators.
    let octets = [5, 0, 5, 0x81];
    assert_eq!(flags(&octets, ITU), [Flag::IsupSpareBits]);
}

/// What fills the last octet of digits is shown if it is not 0, in every form that digits have; spare bits beside others.
#[test]
fn fillers_and_spare_bits_are_shown() {
    let told = |parameter: &[u8], name: &str| {
        let mut octets = vec![5, 0, 1, 0x11, 0x61, 1, 10, 0, 2, 6, 4, 0x83, 0x10, 0x21, 0x03];
        octets.extend(parameter);
        octets.push(0);
        struct Shown<'n>(&'n str, Vec<u64>);
        impl Visitor for Shown<'_> {
            fn begin(&mut self, _: Field<'_>, _: Shape) {}
            fn end(&mut self) {}
            fn value(&mut self, field: Field<'_>, value: Value<'_>) {
                if let (true, Value::Unsigned(n)) = (field.name == self.0, value) {
                    self.1.push(n);
                }
            }
            fn bits(&mut self, _: Field<'_>, _: Bits<'_>) {}
            fn fault(&mut self, field: Field<'_>, _: &[u8], e: Error) {
                panic!("{}: {e:?}", field.name);
            }
        }
        let mut shown = Shown(name, vec![]);
        read(&octets, ITU).unwrap().walk(&mut shown);
        shown.1
    };
    let filler = |parameter: &[u8]| told(parameter, "filler");
    assert_eq!(filler(&[10, 4, 0x83, 0x13, 0x21, 0x03]), []);
    assert_eq!(filler(&[10, 4, 0x03, 0x13, 0x21, 0x43]), []);
    assert_eq!(filler(&[10, 2, 0x83, 0x13]), []);
    for filled in [7, 15] {
        let last = filled << 4 | 3;
        let is = [u64::from(filled)];
        assert_eq!(filler(&[10, 4, 0x83, 0x13, 0x21, last]), is);
        assert_eq!(filler(&[192, 5, 6, 0x83, 0x13, 0x21, last]), is);
        assert_eq!(filler(&[193, 3, 0x20, 0x21, last]), is);
        assert_eq!(filler(&[132, 3, 0x91, 0x21, last]), is);
        assert_eq!(filler(&[35, 3, 0xa0, 0x21, last]), is);
    }
    assert_eq!(filler(&[193, 3, 0x00, 0x21, 0x73]), []);
    for spare in [0x0f, 0x0d] {
        assert_eq!(told(&[12, 4, 0x03, 0x10 | spare, 0x21, 0x43], "spare"), [u64::from(spare)]);
    }
    assert_eq!(told(&[10, 4, 0x03, 0xff, 0x21, 0x43], "spare"), []);
}

/// Q.763 §3.9 and §3.51: ST ends a called or subsequent number and is no digit of it. Elsewhere it is odd.
#[test]
fn an_st_signal_is_no_digit() {
    struct Shown(Vec<String>, bool);
    impl Visitor for Shown {
        fn begin(&mut self, _: Field<'_>, _: Shape) {}
        fn end(&mut self) {}
        fn value(&mut self, field: Field<'_>, value: Value<'_>) {
            match (field.name, value) {
                ("digits", text) => self.0.push(text.to_string()),
                ("st", Value::Flag(is)) => self.1 = is,
                _ => {}
            }
        }
        fn bits(&mut self, _: Field<'_>, _: Bits<'_>) {}
        fn fault(&mut self, field: Field<'_>, _: &[u8], e: Error) {
            panic!("{}: {e:?}", field.name);
        }
    }
    let told = |octets: &[u8]| {
        let mut shown = Shown(vec![], false);
        read(octets, ITU).unwrap().walk(&mut shown);
        (shown.0.join(" "), shown.1, flags(octets, ITU))
    };
    let expected = |digits: &str, is, flags: &[Flag]| (digits.to_owned(), is, flags.to_vec());
    let odd = &[Flag::DigitNotDecimal];
    let called = |number: &[u8]| {
        let mut octets = vec![5, 0, 1, 0x11, 0x61, 1, 10, 0, 2, 0, u8::try_from(number.len()).unwrap()];
        octets.extend(number);
        told(&octets)
    };
    assert_eq!(called(&[0x03, 0x10, 0x51, 0x55, 0x10, 0x00, 0xf0]), expected("155501000", true, &[]));
    assert_eq!(called(&[0x83, 0x10, 0x51, 0x0f]), expected("15", true, &[]));
    // In the midst of the digits, in front of another one, codes 11 and 12, and behind ST what is no filler.
    assert_eq!(called(&[0x03, 0x10, 0xf1, 0x55]), expected("1F55", false, odd));
    assert_eq!(called(&[0x03, 0x10, 0x51, 0xff]), expected("15F", true, odd));
    assert_eq!(called(&[0x03, 0x10, 0xb1, 0xfc]), expected("1BC", true, odd));
    assert_eq!(called(&[0x83, 0x10, 0x51, 0x7f]), expected("15", true, &[Flag::FillerWrong]));
    let sam = |number: &[u8]| told(&[&[5, 0, 2, 2, 0, u8::try_from(number.len()).unwrap()], number].concat());
    assert_eq!(sam(&[0x00, 0x21, 0xf3]), expected("123", true, &[]));
    assert_eq!(sam(&[0x80, 0x0f]), expected("", true, &[]));
    assert_eq!(sam(&[0x00, 0x2f]), expected("F2", false, odd));
    // No other number ends so.
    let calling = [5, 0, 4, 0, 0, 1, 10, 4, 0x03, 0x13, 0x21, 0xf3, 0];
    assert_eq!(told(&calling), expected("123F", false, odd));
    let route = [5, 0, 1, 0, 0x60, 1, 10, 0, 2, 5, 3, 3, 0x10, 0x51, 132, 3, 0x11, 0x21, 0xf3, 0];
    assert_eq!(told(&route), expected("15 123F", false, odd));
}

/// T1.113 reads some parameters in another way, and ITU networks do not read them so.
#[test]
fn parameters_as_ansi_reads_them() {
    /// Each field of one parameter, as `name=value`.
    struct Shown(Vec<String>);
    impl Visitor for Shown {
        fn begin(&mut self, _: Field<'_>, _: Shape) {}
        fn end(&mut self) {}
        fn value(&mut self, field: Field<'_>, value: Value<'_>) {
            self.0.push(match value {
                Value::Named(_, Some(name)) => format!("{}={name}", field.name),
                Value::Ranged(n, name) => format!("{}={name} {n}", field.name),
                Value::Named(n, None) => format!("{}={n}", field.name),
                other => format!("{}={other}", field.name),
            });
        }
        fn bits(&mut self, field: Field<'_>, bits: Bits<'_>) {
            bits.tell(field, self);
        }
        fn fault(&mut self, field: Field<'_>, _: &[u8], e: Error) {
            panic!("{}: {e:?}", field.name);
        }
    }
    let ansi = Variant::Isup(Network::Ansi);
    let told = |octets: &[u8], variant: Variant| {
        let mut shown = Shown(vec![]);
        let message = read(octets, variant).unwrap();
        message.walk(&mut shown);
        let mut in_order = true;
        message.is_in_order(&mut |met| {
            in_order &= met.is_in_order();
            true
        });
        let flags = flags(octets, variant);
        assert!(!in_order || flags.is_empty(), "{octets:02x?} {flags:?}");
        (shown.0, flags)
    };
    let has = |octets: &[u8], variant: Variant, wanted: &[&str]| {
        let (fields, flags) = told(octets, variant);
        for wanted in wanted {
            assert!(fields.iter().any(|field| field == wanted), "{wanted} {fields:?}");
        }
        flags
    };
    let acm = [0xff, 0x0f, 6, 0x16, 0x16, 0];
    let received =
        "iamSegmentationIndicator=additionalInformationHasBeenReceivedAndIncorporatedIntoCallSetUp";
    assert_eq!(has(&acm, ansi, &[received, "isdnAccessIndicator=terminatingAccessIsdn"]), []);
    assert_eq!(has(&acm, ITU, &["endToEndInformationIndicator=endToEndInformationAvailable"]), []);
    let iam = |second: u8, optional: &[u8]| {
        let mut octets =
            vec![0xff, 0x0f, 1, 0, 0x20, second, 10, 3, 6, 10, 3, 0x80, 0x90, 0xa3, 4, 3, 0x10, 0x21, 0x43];
        octets.extend(optional);
        octets.push(0);
        octets
    };
    let [translated, attempt] = ["portedNumberTranslationIndicator=", "queryOnReleaseAttemptIndicator="];
    for (second, is_translated, is_attempt) in
        [(0x01, false, false), (0x11, true, false), (0x21, false, true)]
    {
        let translated = format!("{translated}number{}Translated", if is_translated { "" } else { "Not" });
        let no = if is_attempt { "qor" } else { "noQor" };
        let attempt = format!("{attempt}{no}RoutingAttemptInProgress");
        assert_eq!(has(&iam(second, &[]), ansi, &[&translated, &attempt, "reservedNationalUse=0"]), []);
    }
    assert_eq!(has(&iam(0x09, &[]), ansi, &[]), [Flag::IsupSpareBits]);
    // Causes: of ANSI, those that Q.850 has too, and those of another standard.
    let rel = |first: u8, cause: u8| [0xff, 0x0f, 12, 2, 0, 2, first, cause];
    assert_eq!(has(&rel(0xc0, 0xad), ansi, &["codingStandard=ansi", "cause=preemption 45"]), []);
    assert_eq!(has(&rel(0xc0, 0x97), ansi, &["cause=unallocatedDestinationNumber"]), []);
    assert_eq!(has(&rel(0xc0, 0x90), ansi, &["cause=normalCallClearing"]), []);
    assert_eq!(
        has(&rel(0x80, 0x97), ansi, &["codingStandard=ituT", "cause=redirectionToNewDestination"]),
        []
    );
    assert_eq!(has(&rel(0xe0, 0xad), ansi, &["codingStandard=locationSpecific", "cause=45"]), []);
    assert_eq!(has(&rel(0xc0, 0xad), ITU, &["codingStandard=national", "cause=45"]), []);
    let causes = sigcodec_q763::AnsiCause::NAMES.len() + sigcodec_q763::AnsiCause::RANGES.len();
    assert_eq!(causes, 75);
    // Carriers: of three and four digits, with what is no filler, spare bits, too short.
    let transit =
        |contents: &[u8]| iam(1, &[&[35, u8::try_from(contents.len()).unwrap()], contents].concat());
    let plan = |digits, code| format!("carrierIdentificationPlan={digits}DigitCarrierId{code}");
    let four = [&plan(4, "WithCircuitCode"), "digits=2830", "circuitCode=1"];
    assert_eq!(has(&transit(&[0x22, 0x82, 0x03, 0x10]), ansi, &four), []);
    let three = [&plan(3, "WithCircuitCode"), "digits=288", "circuitCode=2"];
    assert_eq!(has(&transit(&[0x21, 0x82, 0x08, 0x20]), ansi, &three), []);
    let odd = [Flag::IsupSpareBits, Flag::FillerWrong];
    assert_eq!(
        has(&transit(&[0xa1, 0x82, 0x18, 0x2f]), ansi, &["spare=1", "filler=1", "reserved=15", "digits=288"]),
        odd
    );
    assert_eq!(has(&transit(&[0x22, 0x82, 0x03]), ansi, &["digits=2830"]), [Flag::ParameterSizeWrong]);
    assert_eq!(has(&transit(&[0x22]), ansi, &["digits="]), [Flag::ParameterSizeWrong]);
    assert_eq!(has(&transit(&[0x22, 0x82, 3, 0x10, 7]), ansi, &["more=07"]), [Flag::ParameterSizeWrong]);
    let carrier = iam(1, &[197, 3, 0x21, 0x21, 0x03]);
    assert_eq!(
        has(&carrier, ansi, &[&plan(3, ""), "digits=123", "typeOfNetworkIdentification=national"]),
        []
    );
    // By its type, and changed: not the digits alone.
    let octets = transit(&[0x22, 0x82, 0x03, 0x10]);
    let message = read(&octets, ansi).unwrap();
    let cause = rel(0xc0, 0xad);
    let rel = read(&cause, ansi).unwrap().get(sigcodec_isup::ansi::key::CAUSE_INDICATORS).unwrap().unwrap();
    assert_eq!((rel.ansi_cause().map(|c| c.0), rel.0.cause().map(|c| c.0)), (Some(45), Some(45)));
    let mut buf = [0; 64];
    let refused = message.replace_digits(ParameterName::TRANSIT_NETWORK_SELECTION, "1", &mut buf);
    assert_eq!(refused.unwrap_err().kind(), Kind::Value);
}

/// What other layers find as well is of this one where it is found here; BER is nobody's.
#[test]
fn findings_name_their_layer() {
    let layers = |octets: &[u8]| {
        let mut layers = vec![];
        let message = read(octets, ITU).unwrap();
        message.audit(&mut |f: sigcodec_wire::audit::Finding| layers.push((f.flag, f.layer)));
        message.is_in_order(&mut |met| {
            met.audit(&mut |f: sigcodec_wire::audit::Finding| assert_eq!(f.layer, Layer::Isup));
            true
        });
        layers
    };
    let number = [5, 0, 1, 0, 0x60, 1, 10, 0, 2, 0, 4, 0x83, 0x10, 0xa1, 0x13];
    let isup = Layer::Isup;
    assert_eq!(layers(&number), [(Flag::DigitNotDecimal, isup), (Flag::FillerWrong, isup)]);
    assert_eq!(
        layers(&[5, 0, 12, 2, 4, 2, 0x90, 0x90, 32, 1, 1]),
        [(Flag::EndOfOptionalMissing, isup), (Flag::SpareBits, isup)]
    );
    assert_eq!(layers(&[5, 0, 200]), [(Flag::Undecodable, Layer::Wire)]);
}

/// The status of a range of circuits is a bit each, Q.763 §3.43, if there is one.
#[test]
fn a_status_is_as_long_as_its_range_says() {
    let group = |range: u8, status: &[u8]| {
        let mut octets = vec![5, 0, 24, 0, 1, u8::try_from(status.len() + 1).unwrap(), range];
        octets.extend(status);
        let in_order = read(&octets, ITU).unwrap().is_in_order(&mut |met| met.is_in_order());
        let flags = flags(&octets, ITU);
        assert_eq!(in_order, flags.is_empty(), "{octets:02x?}");
        flags
    };
    let right: [(u8, &[u8]); 5] = [(31, &[0xff; 4]), (7, &[1]), (8, &[1, 1]), (255, &[0; 32]), (31, &[])];
    for (range, status) in right {
        assert_eq!(group(range, status), [], "{range}");
    }
    let wrong: [(u8, &[u8]); 4] = [(31, &[0xff; 3]), (31, &[0xff; 5]), (8, &[1]), (255, &[0; 33])];
    for (range, status) in wrong {
        assert_eq!(group(range, status), [Flag::ParameterSizeWrong], "{range}");
    }
}

/// Bit 5 of the first octet of a cause is spare, and the last octet of each group says that it is, Q.763 §3.12.
#[test]
fn odd_bits_of_a_cause() {
    let found = |contents: &[u8]| {
        let octets = [&[5, 0, 12, 2, 0, u8::try_from(contents.len()).unwrap()][..], contents].concat();
        let mut found = vec![];
        read(&octets, ITU)
            .unwrap()
            .audit(&mut |f: sigcodec_wire::audit::Finding| found.push((f.flag, f.at - 6)));
        let spare = format!("{:?}", shown(&octets)).contains("spare");
        assert_eq!(spare, contents[0] & 0x10 != 0, "{contents:02x?}");
        found.into_iter().map(|(flag, at)| (flag == Flag::SpareBits).then_some(at)).collect::<Vec<_>>()
    };
    assert_eq!((found(&[0x82, 0x90]), found(&[0x02, 0x80, 0x90])), (vec![], vec![]));
    assert_eq!(found(&[0x92, 0x90]), [Some(0)]);
    assert_eq!(found(&[0x92, 0x10]), [Some(0), Some(1)]);
    assert_eq!(found(&[0x12, 0x00, 0x10]), [Some(0), Some(1), Some(2)]);
}

/// A circuit group query response has a state for each circuit, Q.763 §3.14.
#[test]
fn as_many_states_as_circuits() {
    let response = |range: u8, states: usize| {
        let count = u8::try_from(states).unwrap();
        let octets = [&[5, 0, 43, 2, 3, 1, range, count][..], &vec![0; states]].concat();
        let message = read(&octets, ITU).unwrap();
        let found = flags(&octets, ITU);
        assert_eq!(message.is_in_order(&mut |met| met.is_in_order()), found.is_empty(), "{octets:02x?}");
        (kinds(&octets, ITU), found)
    };
    for range in [0, 1, 31] {
        assert_eq!(response(range, usize::from(range) + 1), (vec![], vec![]), "{range}");
    }
    for (range, states) in [(1, 1), (1, 3), (31, 31), (0, 2)] {
        let expected = (vec![(Kind::Size, 38)], vec![Flag::ParameterSizeWrong]);
        assert_eq!(response(range, states), expected, "{range}");
    }
    // That of a query, which has no states, is not asked.
    assert_eq!(kinds(&[5, 0, 42, 1, 1, 31], ITU), []);
}

/// A message as it is told: names and values, faults with their kind.
fn shown(octets: &[u8]) -> Vec<(String, String)> {
    struct Told(Vec<(String, String)>);
    impl Visitor for Told {
        fn begin(&mut self, field: Field<'_>, _: Shape) {
            self.0.push((field.name.to_owned(), "{".to_owned()));
        }
        fn end(&mut self) {}
        fn value(&mut self, field: Field<'_>, value: Value<'_>) {
            let value = match value {
                Value::Named(_, Some(name)) => name.to_owned(),
                other => other.to_string(),
            };
            self.0.push((field.name.to_owned(), value));
        }
        fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
            self.0.push((field.name.to_owned(), format!("{:?} at {}", error.kind(), error.at())));
        }
    }
    let mut told = Told(vec![]);
    read(octets, ITU).unwrap().walk(&mut told);
    told.0
}

/// Names and values, and what is odd where.
type Shown = Vec<(String, String)>;
type Odd = Vec<(Flag, u32)>;

/// The contents of access transport as they are told, and what is odd about them.
fn access(elements: &[u8]) -> (Shown, Odd) {
    let count = u8::try_from(elements.len()).unwrap();
    let octets = [&[5, 0, 45, 2, 3, 1, 4, 3, count][..], elements, &[0]].concat();
    let (mut told, mut found) = (shown(&octets), vec![]);
    read(&octets, ITU).unwrap().audit(&mut |f: sigcodec_wire::audit::Finding| found.push((f.flag, f.at - 9)));
    let from = told.iter().position(|(name, _)| name == "accessTransport").unwrap();
    (told.split_off(from + 1), found)
}

/// Numbers and subaddresses of Q.931 in access transport, §4.5.8 to §4.5.11 and §4.6.7.
#[test]
fn numbers_in_access_transport() {
    let has = |elements: &[u8], wanted: &[(&str, &str)], flags: &[(Flag, u32)]| {
        let (told, found) = access(elements);
        for (name, value) in wanted {
            let pair = ((*name).to_owned(), (*value).to_owned());
            assert!(told.contains(&pair), "{pair:?} in {told:?}");
        }
        assert_eq!(found, flags, "{elements:02x?}");
    };
    // Called 1234 with one octet in front, calling 5678 with two, redirecting 90 with three.
    has(
        b"\x70\x05\xa11234",
        &[("calledPartyNumber", "{"), ("typeOfNumber", "nationalNumber"), ("digits", "1234")],
        &[],
    );
    has(
        b"\x6c\x06\x21\xa35678",
        &[("callingPartyNumber", "{"), ("presentationIndicator", "restricted"), ("digits", "5678")],
        &[],
    );
    has(
        b"\x74\x05\x21\x03\x8f90",
        &[
            ("redirectingNumber", "{"),
            ("reasonForRedirection", "callForwardingUnconditional"),
            ("digits", "90"),
        ],
        &[],
    );
    // Without octet 3a; two numbers behind each other.
    has(b"\x6c\x03\xa112\x70\x02\x803", &[("digits", "12"), ("digits", "3")], &[]);
    // Subaddresses: characters of IA5 by X.213, what a user has specified.
    has(b"\x71\x05\x80\x50123", &[("calledPartySubaddress", "{"), ("afi", "50"), ("digits", "123")], &[]);
    has(b"\x6d\x03\xa8\x12\x34", &[("callingPartySubaddress", "{"), ("address", "1234")], &[]);
    // Spare bits, an octet in front that another should follow, a digit that is none, octets that are no characters.
    has(b"\x6c\x04\x21\x9f12", &[("digits", "12")], &[(Flag::IsupSpareBits, 3)]);
    has(b"\x70\x03\x2112", &[("digits", "12")], &[(Flag::IsupSpareBits, 2)]);
    has(b"\x70\x03\xa11x", &[("digits", "1x")], &[(Flag::DigitNotDecimal, 4)]);
    has(b"\x70\x03\xa11\x81", &[("digits", "Digit at 13")], &[(Flag::DigitNotDecimal, 4)]);
    has(b"\x71\x03\x87\x50\x31", &[("digits", "1")], &[(Flag::IsupSpareBits, 2)]);
    // One that is cut off, also in front of its length.
    has(b"\x70\x05\xa112", &[("digits", "12"), ("length", "Truncated at 9")], &[]);
    has(b"\x70", &[("length", "Truncated at 9")], &[]);
    // Numbers without digits identify nobody.
    for empty in [&b"\x70\x00"[..], b"\x70\x01\xa1", b"\x71\x02\x80\x50"] {
        let (told, _) = access(empty);
        assert!(!told.iter().any(|(name, _)| name == "digits"), "{told:?}");
    }
}

/// After a shift the identifiers are those of another codeset, Q.931 §4.5.2: of the next element, or of all that follow.
#[test]
fn codesets_of_access_transport() {
    let numbers = |shift: u8| {
        let elements = [&[shift][..], b"\x70\x02\xa11", b"\x70\x02\xa12"].concat();
        let (told, _) = access(&elements);
        told.iter().filter(|(name, _)| name == "digits").map(|(_, digits)| digits.clone()).collect::<Vec<_>>()
    };
    assert_eq!((numbers(0x9e), numbers(0x96)), (vec!["2".to_owned()], vec![]));
    assert_eq!(
        (numbers(0x90), numbers(0xa1)),
        (vec!["1".to_owned(), "2".to_owned()], vec!["1".to_owned(), "2".to_owned()])
    );
}

/// Values whose names are easily taken from a neighbour, Q.763 §3.25, §3.35 and §3.5.
#[test]
fn names_of_values() {
    let name = |fields: &[BitField], field: &str, value: u8| {
        let field = fields.iter().find(|f| f.name == field).unwrap();
        let BitValues::Named(names) = field.values else { panic!("{} has no names", field.name) };
        names.iter().find(|(code, _)| *code == value).map(|(_, name)| *name)
    };
    let notification = |value| name(GenericNotificationIndicator::FIELDS, "notificationIndicator", value);
    assert_eq!(notification(73), Some("otherPartySplit"));
    assert_eq!(notification(74), Some("otherPartyDisconnected"));
    assert_eq!(notification(75), Some("conferenceFloating"));
    assert_eq!(notification(106), Some("callTransferActive"));
    assert_eq!([64, 65, 112].map(notification), [None; 3]);
    let echo = |fields| name(fields, "echoControlDeviceIndicator", 1);
    assert_eq!(echo(NatureOfConnectionIndicators::FIELDS), Some("outgoingEchoControlDeviceIncluded"));
    assert_eq!(echo(BackwardCallIndicators::FIELDS), Some("incomingEchoControlDeviceIncluded"));
}

#[test]
fn one_number_is_changed() {
    let mut buf = [0; 64];
    let message = Message::from_bytes(IAM).unwrap();
    let changed = message.replace_digits(ParameterName::CALLED_PARTY_NUMBER, "1555", &mut buf).unwrap();
    let expected = [&IAM[..8], &[2, 6, 4, 3, 0x10, 0x51, 0x55], &IAM[18..]].concat();
    assert_eq!(changed, expected);
    let changed = message.replace_digits(ParameterName::CALLING_PARTY_NUMBER, "155C0", &mut buf).unwrap();
    let expected = [&IAM[..18], &[10, 5, 0x84, 0x13, 0x51, 0xc5, 0, 0]].concat();
    assert_eq!(changed, expected);
    let error = |name, digits: &str| message.replace_digits(name, digits, &mut [0; 64]).unwrap_err().kind();
    assert_eq!(error(ParameterName::CALLED_PARTY_NUMBER, "12x"), Kind::Digit);
    assert_eq!(error(ParameterName::CALLING_PARTY_CATEGORY, "12"), Kind::Value);
    assert_eq!(error(ParameterName::LOCATION_NUMBER, "12"), Kind::Missing);
    let e = message.replace_digits(ParameterName::CALLED_PARTY_NUMBER, "1555", &mut [0; 9]).unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::Capacity, u32::try_from(IAM.len() - 3).unwrap()));
    // Behind a qualifier, and alone.
    let generic = [5, 0, 16, 1, 192, 5, 6, 4, 0x13, 0x21, 0x43, 0];
    let read = Message::from_bytes(&generic).unwrap();
    let changed = read.replace_digits(ParameterName::GENERIC_NUMBER, "1", &mut buf).unwrap();
    assert_eq!(changed, [5, 0, 16, 1, 192, 4, 6, 0x84, 0x13, 1, 0]);
    let subsequent = [5, 0, 2, 2, 0, 2, 0x80, 7];
    let read = Message::from_bytes(&subsequent).unwrap();
    let changed = read.replace_digits(ParameterName::SUBSEQUENT_NUMBER, "1234", &mut buf).unwrap();
    assert_eq!(changed, [5, 0, 2, 2, 0, 3, 0, 0x21, 0x43]);
    assert_eq!(sigcodec_isup::SubsequentNumber::of(&changed[6..]).digits().to_string(), "1234");
    // Any parameter: one of fixed length keeps it.
    let changed = message.replace(ParameterName::CALLING_PARTY_CATEGORY, &0x0bu8, &mut buf).unwrap();
    assert_eq!(changed, [&IAM[..6], &[0x0b], &IAM[7..]].concat());
}

#[test]
fn segments_are_joined() {
    use sigcodec_isup::segments::{MAX_JOINED, Progress, Segments, Slot};
    fn read(octets: &[u8]) -> Message<'_> {
        Message::from_bytes(octets).unwrap()
    }
    let mut segments = Segments::new([Slot::FREE; 8], [0; 8 * MAX_JOINED], 4_000);
    // An IAM whose indicators say so, with a gap in front of its optional part, and one that does not say so.
    let iam = [5, 0, 1, 0, 0x60, 1, 10, 0, 2, 6, 3, 3, 0x10, 0x51, 0xff, 8, 1, 4, 0];
    let sgm = [5, 0, 56, 1, 192, 4, 6, 4, 0x13, 0x51, 0];
    assert_eq!(segments.push(&read(IAM), (1, 2), 0, 0), Ok(Progress::Whole));
    assert_eq!(segments.push(&read(&iam), (1, 2), 0, 0), Ok(Progress::Waiting));
    // Another circuit, direction, link, and BICC with the same number.
    let mut other = sgm;
    other[0] = 6;
    let bicc = [5, 0, 0, 0, 56, 0];
    let bicc = Message::decode_as(&mut Reader::new(&bicc, Layer::Isup), Variant::Bicc).unwrap();
    let alone = Kind::SegmentAlone;
    for (message, codes, link) in
        [(&read(&other), (1, 2), 0), (&read(&sgm), (2, 1), 0), (&read(&sgm), (1, 2), 1), (&bicc, (1, 2), 0)]
    {
        assert_eq!(segments.push(message, codes, link, 1).unwrap_err().kind(), alone);
    }
    let joined = [5, 0, 1, 0, 0x60, 1, 10, 0, 2, 5, 3, 3, 0x10, 0x51, 8, 1, 4, 192, 4, 6, 4, 0x13, 0x51, 0];
    assert_eq!(segments.push(&read(&sgm), (1, 2), 0, 2), Ok(Progress::Complete(&joined[..])));
    let whole = read(&joined);
    assert_eq!(whole.get(key::GENERIC_NUMBER).unwrap().unwrap().to_string(), "+15");
    assert_eq!(kinds(&joined, ITU), []);
    assert_eq!(segments.push(&read(&sgm), (1, 2), 0, 3).unwrap_err().kind(), Kind::SegmentDuplicate);
    // Once more on the same circuit, twice; then its segment comes too late.
    for _ in 0..2 {
        assert_eq!(segments.push(&read(&iam), (1, 2), 0, 10), Ok(Progress::Waiting));
    }
    assert_eq!((segments.pending(), segments.given_up(11).map(|g| g.kind)), (1, Some(Kind::SegmentRestart)));
    assert_eq!(segments.given_up(11), None);
    assert_eq!(segments.given_up(5_000).map(|g| (g.kind, g.reference)), Some((Kind::SegmentTimeout, 5)));
    assert_eq!(segments.push(&read(&sgm), (1, 2), 0, 5_001).unwrap_err().kind(), alone);
    // Backward messages by their own indicators; an IAM does not look at those, nor an ACM at forward ones.
    for (message_type, name, is) in [(6, 41, true), (6, 8, false), (44, 41, true)] {
        let octets = match message_type {
            6 => [5, 0, 6, 0, 0, 1, name, 1, 4, 0],
            _ => [5, 0, message_type, 1, 1, name, 1, 4, 0, 0],
        };
        assert_eq!(read(&octets).is_segmented(), is, "{message_type} {name}");
    }
    // No end of the optional parameters, no room, no slots.
    let cut = [5, 0, 6, 0, 0, 1, 41, 1, 4];
    assert_eq!(segments.push(&read(&cut), (1, 2), 0, 0).unwrap_err().kind(), Kind::EndOfOptional);
    let mut small = Segments::new([Slot::FREE; 1], [0; 20], 4_000);
    assert_eq!(small.push(&read(&iam), (1, 2), 0, 0), Ok(Progress::Waiting));
    assert_eq!(small.push(&read(&sgm), (1, 2), 0, 0).unwrap_err().kind(), Kind::SegmentSpace);
    let mut tiny = Segments::new([Slot::FREE; 1], [0; 8], 4_000);
    assert_eq!(tiny.push(&read(&iam), (1, 2), 0, 0).unwrap_err().kind(), Kind::SegmentSpace);
    assert_eq!(tiny.pending(), 0);
    let mut none = Segments::new([], [], 4_000);
    assert_eq!(none.push(&read(&iam), (1, 2), 0, 0).unwrap_err().kind(), Kind::SegmentSlots);
}

/// Q.764 §2.1.12: nothing of a call that is over is joined to what comes behind it.
#[test]
fn segments_of_a_call_that_is_over() {
    use sigcodec_isup::segments::{MAX_JOINED, Progress, Segments, Slot};
    fn read(octets: &[u8]) -> Message<'_> {
        Message::from_bytes(octets).unwrap()
    }
    let iam = [5, 0, 1, 0, 0x60, 1, 10, 0, 2, 5, 3, 3, 0x10, 0x51, 8, 1, 4, 0];
    let on = |circuit: u8| {
        let mut iam = iam;
        iam[0] = circuit;
        iam
    };
    let acm = [5, 0, 6, 0, 0, 1, 41, 1, 4, 0];
    let sgm = [5, 0, 56, 1, 192, 4, 6, 4, 0x13, 0x51, 0];
    let (there, back) = ((1, 2), (2, 1));
    let new = || Segments::new([Slot::FREE; 64], [0; 64 * MAX_JOINED], 4_000);
    let (alone, again) = (Kind::SegmentAlone, Kind::SegmentRestart);
    // What comes behind an IAM, and why the IAM is given up: whichever way the call is cleared.
    let rel: &[u8] = &[5, 0, 12, 2, 0, 2, 0x80, 0x90];
    let rows: &[(&[u8], _, _)] = &[
        (rel, there, Some(alone)),
        (rel, back, Some(alone)),
        (&[5, 0, 16, 0], back, Some(alone)),
        (&[5, 0, 18], there, Some(alone)),
        (&[5, 0, 46], back, Some(alone)),
        (&[3, 0, 23, 1, 1, 2], back, Some(alone)),
        (&[3, 0, 41, 1, 2, 2, 0], there, Some(alone)),
        (&[3, 0, 24, 1, 1, 2, 7, 0x04], there, Some(alone)),
        (IAM, there, Some(again)),
        // Blocking of a group for maintenance, and of others of it. An IAM that meets it, a range that ends in front of it, another circuit, nodes that are others; blocking.
        (&[3, 0, 24, 0, 1, 2, 7, 0x04], there, None),
        (&[3, 0, 24, 1, 1, 2, 7, 0x0b], there, None),
        (IAM, back, None),
        (&[3, 0, 23, 1, 1, 1], there, None),
        (&[6, 0, 18], there, None),
        (&[5, 0, 18], (1, 3), None),
        (&[5, 0, 19], there, None),
    ];
    for (octets, nodes, expected) in rows {
        let mut segments = new();
        assert_eq!(segments.push(&read(&iam), there, 0, 0), Ok(Progress::Waiting));
        assert_eq!(segments.push(&read(octets), *nodes, 0, 1), Ok(Progress::Whole), "{octets:?}");
        let told = segments.given_up(1).map(|g| (g.kind, g.link, g.reference));
        assert_eq!((told, segments.given_up(1)), (expected.map(|kind| (kind, 0, 5)), None), "{octets:?}");
        assert_eq!(segments.pending(), usize::from(expected.is_none()), "{octets:?}");
        let joined = segments.push(&read(&sgm), there, 0, 2).map(|p| matches!(p, Progress::Complete(_)));
        assert_eq!(joined.map_err(|e| e.kind()), expected.map_or(Ok(true), |_| Err(alone)), "{octets:?}");
    }
    // What was complete is forgotten with its call.
    let mut segments = new();
    segments.push(&read(&iam), there, 0, 0).unwrap();
    segments.push(&read(&sgm), there, 0, 0).unwrap();
    segments.push(&read(rel), there, 0, 1).unwrap();
    assert_eq!(segments.push(&read(&sgm), there, 0, 1).unwrap_err().kind(), alone);
    assert_eq!(segments.given_up(1), None);
    // The answer of a call that a new one ends, from either side.
    for nodes in [there, back] {
        let mut segments = new();
        segments.push(&read(&acm), back, 0, 0).unwrap();
        segments.push(&read(&iam), nodes, 0, 1).unwrap();
        let told = (segments.given_up(1).map(|g| g.kind), segments.given_up(1), segments.pending());
        assert_eq!(told, (Some(again), None, 1), "{nodes:?}");
    }
    // A group that is reset: each of its circuits is told, and what waits on them afterwards is what came afterwards.
    let mut segments = new();
    for circuit in 5..15 {
        segments.push(&read(&on(circuit)), there, 0, 0).unwrap();
    }
    segments.push(&read(&[6, 0, 23, 1, 1, 6]), back, 0, 1).unwrap();
    segments.push(&read(&on(6)), there, 0, 1).unwrap();
    assert_eq!(segments.pending(), 4);
    let mut told: Vec<_> = core::iter::from_fn(|| segments.given_up(1)).map(|g| g.reference).collect();
    told.sort_unstable();
    assert_eq!(told, (6..13).collect::<Vec<_>>());
    assert_eq!(segments.pending(), 4);
}

#[test]
fn pointers_and_the_end_of_optional_parameters() {
    // To the called number, and to the optional part: 0 where there has to be one, and outside.
    for (at, pointer) in [(8, 0), (8, 20), (8, 200), (9, 19), (9, 255)] {
        let mut octets = IAM.to_vec();
        octets[at] = pointer;
        let e = Message::from_bytes(&octets).unwrap_err();
        assert_eq!((e.kind(), e.at()), (Kind::Pointer, u32::try_from(at).unwrap()), "{at} {pointer}");
    }
    // Both to the same octets; a number that reaches into the optional part; a gap between them.
    let with = |changes: &[(usize, u8)]| {
        let mut octets = IAM.to_vec();
        changes.iter().for_each(|(at, octet)| octets[*at] = *octet);
        (kinds(&octets, ITU), flags(&octets, ITU))
    };
    for changes in [&[(9, 1)][..], &[(10, 9)]] {
        let (kinds, flags) = with(changes);
        assert!(kinds.iter().any(|(kind, _)| *kind == Kind::Overlap), "{changes:?} {kinds:?}");
        assert!(flags.contains(&Flag::PointerOverlap), "{changes:?} {flags:?}");
    }
    assert_eq!(with(&[(10, 6)]), (vec![(Kind::Gap, 0)], vec![Flag::PointerGap]));
    // No end of the optional parameters, and one whose length goes beyond the message.
    let cut = &IAM[..IAM.len() - 1];
    assert_eq!(
        (kinds(cut, ITU), flags(cut, ITU)),
        (vec![(Kind::EndOfOptional, 0)], vec![Flag::EndOfOptionalMissing])
    );
    let mut long = IAM.to_vec();
    long[19] = 8;
    assert_eq!(kinds(&long, ITU), [(Kind::EndOfOptional, 0)]);
    long[19] = 9;
    assert_eq!(kinds(&long, ITU), [(Kind::Truncated, 0)]);
    let read = Message::from_bytes(&long).unwrap();
    assert_eq!(read.get(key::CALLING_PARTY_NUMBER).unwrap_err().kind(), Kind::Truncated);
    // Spare bits of numbers and of what begins with bits: each kind of number has its own.
    for (name, octets) in
        [(33, &[3, 0x90, 0x21][..]), (11, &[3, 0x11, 0x21]), (4, &[3, 0x11, 0x21]), (50, &[0xb1, 0])]
    {
        let octets = [&[5, 0, 9, 1, name, u8::try_from(octets.len()).unwrap()], octets, &[0]].concat();
        assert!(flags(&octets, ITU).contains(&Flag::IsupSpareBits), "{octets:02x?}");
    }
}
