//! What the octets of leaves mean: each value was worked out by hand from the clause that the view cites.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::float_cmp
)]

use sigcodec_ber::WriteTlv as _;
use sigcodec_ber::{Meaning, Schema, Tag, Tlv, walk};
use sigcodec_map::{
    ch_data_types, common_data_types, gr_data_types, lcs_data_types,
    meaning::{self, *},
    ms_data_types, om_data_types, sm_data_types, ss_data_types, type_by_name,
};
use sigcodec_wire::{
    Error, Layer, Reader, Writer,
    walk::{BitNames, Bits, Field, Shape, Span, Value, Visitor},
};
use std::{format, string::String, vec::Vec};

fn show<'a, T: Meaning<'a> + core::fmt::Display>(octets: &'a [u8]) -> String {
    format!("{}", T::of(octets))
}

/// What a walk tells of a leaf: names and values, and the octets that they stand in.
#[derive(Default)]
struct Report(Vec<(String, String, u32, u32)>);
impl Visitor for Report {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.0.push((field.name.into(), format!("{value}"), field.span.start, field.span.end));
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        self.0.push((field.name.into(), format!("{error}"), field.span.start, field.span.end));
    }
}
/// Found by fuzzing: the corners of a polygon were members of one object, each under the names of the first.
#[test]
fn corners_of_a_polygon_are_items_of_a_list() {
    #[derive(Default)]
    struct Begun(Vec<String>);
    impl Visitor for Begun {
        fn begin(&mut self, field: Field<'_>, shape: Shape) {
            self.0.push(format!("{} {shape:?} {}..{}", field.name, field.span.start, field.span.end));
        }
        fn end(&mut self) {
            self.0.push("end".into());
        }
        fn value(&mut self, _: Field<'_>, _: Value<'_>) {}
        fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {}
    }
    let mut begun = Begun::default();
    let octets = [0x52, 0x20, 0, 0, 0x20, 0, 0, 0x10, 0, 0, 0x10, 0, 0];
    meaning::Shape::of(&octets).walk(Field::new("x", Span::new(0, 13)), Layer::Map, &mut begun);
    let expected =
        ["x Object 0..13", "points List 1..13", " Object 1..7", "end", " Object 7..13", "end", "end", "end"];
    assert_eq!(begun.0, expected);
}

/// A leaf of a named type, walked: `name=value@start..end`, offsets from the first octet of its contents.
fn told(ty: &str, contents: &[u8]) -> Vec<String> {
    let schema: &'static Schema = type_by_name(ty, 3).unwrap();
    let mut buf = [0; 256];
    let mut w = Writer::new(&mut buf);
    w.tlv(schema.tag.unwrap_or(Tag::OCTET_STRING), false, |w| w.bytes(contents));
    let octets = w.finish().unwrap();
    let tlv = Tlv::read(&mut Reader::new(octets, Layer::Map)).unwrap();
    let from = tlv.body.position();
    let mut told = Report::default();
    walk("x", schema, &tlv, &mut told);
    let line = |(name, value, start, end): (String, String, u32, u32)| match start.checked_sub(from) {
        Some(start) => format!("{name}={value}@{start}..{}", end - from),
        None => format!("{name}={value}"),
    };
    told.0.into_iter().map(line).collect()
}
/// The same without offsets.
fn values(ty: &str, contents: &[u8]) -> Vec<String> {
    told(ty, contents).into_iter().map(|l| l.split('@').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn equipment() {
    // 35 100000 012345 67: TAC 35100000, serial number 123456, software version 78.
    let imeisv = ImeiDigits::of(&[0x53, 0x01, 0x00, 0x00, 0x21, 0x43, 0x65, 0x87]);
    assert!(imeisv.type_allocation_code().eq([3, 5, 1, 0, 0, 0, 0, 0]));
    assert!(imeisv.serial_number().eq([1, 2, 3, 4, 5, 6]));
    assert_eq!(imeisv.software_version(), Some([7, 8]));
    let imei = ImeiDigits::of(&[0x53, 0x01, 0x00, 0x00, 0x21, 0x43, 0x65, 0xf0]);
    assert_eq!((imei.is_imeisv(), imei.software_version()), (false, None));
    assert_eq!(show::<ImeiDigits<'_>>(imei.octets()), "351000001234560");
}

#[test]
fn networks_areas_and_cells() {
    assert_eq!(
        told("GlobalCellId", &[0x00, 0xf1, 0x10, 0x12, 0x34, 0x00, 0x07]),
        ["plmn=001-01@0..3", "area=4660@3..5", "cell=7@5..7"]
    );
    assert_eq!(values("LAIFixedLength", &[0x00, 0xf1, 0x10, 0x12, 0x34]), ["plmn=001-01", "area=4660"]);
    assert_eq!(
        values("RAIdentity", &[0x00, 0xf1, 0x10, 0x12, 0x34, 0x05]),
        ["plmn=001-01", "area=4660", "routingArea=5"]
    );
    assert_eq!(values("TA-Id", &[0x00, 0xf1, 0x10, 0x12, 0x34]), ["plmn=001-01", "trackingArea=4660"]);
    // 28 bits: 0ABCDEF 1.. is eNodeB 0xABCDE, cell 0xF1.
    assert_eq!(
        values("E-UTRAN-CGI", &[0x00, 0xf1, 0x10, 0x0a, 0xbc, 0xde, 0xf1]),
        ["plmn=001-01", "eNodeB=703710", "cell=241"]
    );
    assert_eq!(values("NR-CGI", &[0x00, 0xf1, 0x10, 0, 0, 0, 0, 0x10]), ["plmn=001-01", "cell=1"]);
    assert_eq!(values("NR-TA-Id", &[0x00, 0xf1, 0x10, 1, 0, 0]), ["plmn=001-01", "trackingArea=65536"]);
    assert_eq!(values("RNCId", &[0x00, 0xf1, 0x10, 0, 1, 0, 2]), ["plmn=001-01", "area=1", "rnc=2"]);
    // A location area group: a country alone, a network alone.
    assert_eq!(values("AreaIdentification", &[0x62, 0xf2]), ["country=262"]);
    assert_eq!(values("AreaIdentification", &[0x00, 0xf1, 0x10]), ["plmn=001-01"]);
    assert_eq!(ms_data_types::Lac(&[0x12, 0x34]).get().value(), 4660);
}

#[test]
fn places_in_degrees_and_metres() {
    // 1.1^10 - 1 = 1.5937: 15.9 m; 1.1^20: 57.27 m; 1.025^20 - 1 = 0.6386 · 45 = 28.7 m.
    let ellipse = [0x30, 0x20, 0, 0, 0x20, 0, 0, 10, 20, 30, 67];
    let told = values("Ext-GeographicalInformation", &ellipse);
    assert_eq!(
        told[..3],
        ["typeOfShape=ellipsoidPointWithUncertaintyEllipse (3)", "latitude=22.5", "longitude=45"]
    );
    assert!(told[3].starts_with("uncertaintySemiMajor=15.937"), "{told:?}");
    assert!(told[4].starts_with("uncertaintySemiMinor=57.27"), "{told:?}");
    assert_eq!(told[5..], ["orientation=60", "confidence=67"]);
    assert_eq!(
        show::<meaning::Shape<'_>>(&ellipse),
        "ellipsoidPointWithUncertaintyEllipse 22.50000 45.00000 uncertaintySemiMajor=15.9 uncertaintySemiMinor=57.3 orientation=60.0 confidence=67.0"
    );
    let ellipsoid = [0x90, 0x20, 0, 0, 0xe0, 0, 0, 0x01, 0x00, 10, 20, 45, 20, 68];
    assert_eq!(
        show::<meaning::Shape<'_>>(&ellipsoid),
        "ellipsoidPointWithAltitudeAndUncertaintyEllipsoid 22.50000 -45.00000 altitude=256.0 uncertaintySemiMajor=15.9 uncertaintySemiMinor=57.3 orientation=90.0 uncertaintyAltitude=28.7 confidence=68.0"
    );
    // Inner radius 5 m a step, angles 2° a step.
    let arc = [0xa0, 0x20, 0, 0, 0x20, 0, 0, 0x01, 0x00, 10, 45, 90, 50];
    assert_eq!(
        show::<meaning::Shape<'_>>(&arc),
        "ellipsoidArc 22.50000 45.00000 innerRadius=1280.0 uncertaintyRadius=15.9 offsetAngle=90.0 includedAngle=180.0 confidence=50.0"
    );
    // 2^29 of 2^31 quarters of 90° and 180°; 0.3·(1.02^50 - 1) = 0.507; altitude 0x000100/128 = 2 m.
    let fine = [0xc0, 0x20, 0, 0, 0, 0xe0, 0, 0, 0, 0, 1, 0, 50, 50, 10, 68, 20, 95];
    assert_eq!(
        show::<meaning::Shape<'_>>(&fine),
        "highAccuracyEllipsoidPointWithAltitudeAndUncertaintyEllipsoid 22.50000 -45.00000 altitude=2.0 uncertaintySemiMajor=0.5 uncertaintySemiMinor=0.5 orientation=20.0 horizontalConfidence=68.0 uncertaintyAltitude=0.3 verticalConfidence=95.0"
    );
    // A shape that ends too early keeps what is there.
    assert_eq!(show::<meaning::Shape<'_>>(&[0x10, 0x20]), "1020");
    assert_eq!(values("HorizontalAccuracy", &[10])[0][..6], *"x=15.9");
    assert_eq!(
        values("VelocityEstimate", &[0x30, 0x5a, 0, 100, 7, 2, 3]),
        [
            "typeOfVelocity=3",
            "bearing=90",
            "horizontalSpeed=100",
            "verticalSpeed=7",
            "uncertaintySpeed=2",
            "verticalUncertaintySpeed=3"
        ]
    );
    assert_eq!(
        values("GeodeticInformation", &[0x05, 0x81, 0x20, 0, 0, 0x20, 0, 0, 0, 50]),
        [
            "presentation=restricted (1)",
            "screening=userProvidedVerifiedPassed (1)",
            "typeOfShape=ellipsoidPointWithUncertainty (1)",
            "latitude=22.5",
            "longitude=45",
            "uncertainty=0",
            "confidence=50"
        ]
    );
}

#[test]
fn isup_numbers() {
    // Called party number, Q.763 §3.9: even, international; INN, E.164; digits 1555.
    let called = IsupNumber::of(&[0x04, 0x90, 0x51, 0x55]);
    assert_eq!((called.nature().map(|n| n.0), called.internal_network_not_allowed()), (Some(4), Some(true)));
    assert_eq!(called.plan().map(|p| p.0), Some(1));
    assert!(called.halves().eq([1, 5, 5, 5]));
    // Redirecting number, §3.44: odd, national; E.164, restricted; digits 15550.
    let redirecting = IsupNumber::of(&[0x83, 0x14, 0x51, 0x55, 0x00]);
    assert_eq!(redirecting.presentation().map(|p| p.0), Some(1));
    assert_eq!(redirecting.nature().map(|n| n.0), Some(3));
    assert_eq!(show::<IsupNumber<'_>>(redirecting.octets()), "15550");
    assert_eq!(
        told("LocationNumber", &[0x84, 0x13, 0x51, 0x55, 0x00]),
        [
            "nature=internationalNumber (4)@0..1",
            "internalNetworkNotAllowed=false@1..2",
            "numberingPlan=isdn (1)@1..2",
            "presentation=allowed (0)@1..2",
            "screening=networkProvided (3)@1..2",
            "digits=15550@2..5"
        ]
    );
    assert_eq!(values("CauseValue", &[0x11]), ["x=userBusy (17)"]);
    assert_eq!(values("Category", &[0x0a]), ["x=ordinarySubscriber (10)"]);
    assert_eq!(
        values("UUIndicator", &[0b1010_1101]),
        [
            "networkDiscard=1",
            "service3=1",
            "service2=1",
            "service1=notEssential (2)",
            "direction=response (1)"
        ]
    );
    assert_eq!(values("UUI", &[4, 0x41, 0x42]), ["protocolDiscriminator=4", "information=4142"]);
    assert_eq!(values("CUG-Interlock", &[0x12, 0x34, 0x12, 0x34]), ["networkIdentity=1234", "code=4660"]);
    let interlock = ms_data_types::CugInterlock(&[0x12, 0x34, 0x00, 0x07]).get();
    assert_eq!((interlock.network(), interlock.code()), (Some([1, 2, 3, 4]), Some(7)));
    assert_eq!(values("NAEA-CIC", &[0x22, 0x21, 0x43]), ["networkType=2", "networkPlan=2", "carrier=1234"]);
    assert_eq!(format!("{}", common_data_types::NaeaCic(&[0x21, 0x21, 0x03]).get()), "123");
    assert_eq!(
        values("ISDN-SubaddressString", &[0xa8, 0x50]),
        ["noExtension=1", "typeOfSubaddress=userSpecified (2)", "odd=1", "more=50"]
    );
    let diversion = ch_data_types::CallDiversionTreatmentIndicator(&[2]).get();
    assert_eq!(diversion.field("treatment"), Some(2));
}

#[test]
fn short_message_entities() {
    assert_eq!(
        told("SM-RP-SMEA", &[8, 0x91, 0x51, 0x55, 0x10, 0x00]),
        [
            "length=8@0..1",
            "typeOfNumber=internationalNumber (1)@1..2",
            "numberingPlan=isdn (1)@1..2",
            "address=+15550100@2..6"
        ]
    );
    assert_eq!(show::<SmAddress<'_>>(&[7, 0xa1, 0x51, 0x55, 0x10, 0xf0]), "1555010");
    // "Example" is 7 septets in 49 bits, 13 half octets: the seventh octet ends with seven zero bits.
    assert_eq!(show::<SmAddress<'_>>(&[13, 0xd0, 0x45, 0x7c, 0xb8, 0x0d, 0x67, 0x97, 0x01]), "Example");
    assert_eq!(sm_data_types::SmRpSmea(&[8]).get().type_of_number(), None);
}

#[test]
fn radio() {
    let classmark = ms_data_types::MsClassmark2(&[0x57, 0x09, 0xa1]).get();
    let bits: Vec<_> = classmark.fields().map(|(f, n)| (f.name, n)).collect();
    assert_eq!(
        bits,
        [
            ("revisionLevel", 2),
            ("earlyClassmarkSending", 1),
            ("noA51", 0),
            ("rfPowerCapability", 7),
            ("pseudoSynchronization", 0),
            ("ssScreeningIndicator", 0),
            ("shortMessage", 1),
            ("voiceBroadcast", 0),
            ("voiceGroupCall", 0),
            ("frequencyCapability", 1),
            ("classmark3", 1),
            ("lcsVa", 1),
            ("ucs2", 0),
            ("soLSA", 0),
            ("serviceManagerPrompt", 0),
            ("a53", 0),
            ("a52", 1),
        ]
    );
    // The spare bit of the second octet is set: 0x10 and 0x08 name bits, nothing is lost.
    assert!(values("MS-Classmark2", &[0xd7, 0x99, 0xe1]).contains(&"spare=128".into()));
    assert_eq!(
        values("MSNetworkCapability", &[0xe5, 0xc0, 0x01]),
        [
            "gea1=1",
            "smOverDedicatedChannels=1",
            "smOverGPRSChannels=1",
            "ucs2=0",
            "ssScreeningIndicator=1",
            "soLSA=0",
            "revisionLevel=release99 (1)",
            "packetFlowContexts=1",
            "gea2=1",
            "gea3=0",
            "gea4=0",
            "gea5=0",
            "gea6=0",
            "gea7=0",
            "lcsVa=0",
            "more=01"
        ]
    );
    let ciphers = ms_data_types::AllowedGsmAlgorithms(&[0b0000_1011]).get();
    let set: Vec<_> = ciphers.fields().filter(|(_, n)| *n == 1).map(|(f, _)| f.name).collect();
    assert_eq!(set, ["a53", "a51", "noEncryption"]);
    assert_eq!(gr_data_types::CipheringAlgorithm(&[2]).get().field("a51"), Some(1));
    assert_eq!(values("SelectedGSM-Algorithm", &[4]), ["x=a53 (4)"]);
    assert_eq!(values("ChosenSpeechVersion", &[0x21]), ["x=fullRateVersion3 (33)"]);
    assert_eq!(values("ChosenChannelInfo", &[0x98]), ["channelMode=speech (9)", "channel=fullRateTCH (8)"]);
    assert_eq!(values("Codec", &[6, 0xaa]), ["x=umtsAMR2 aa"]);
    assert_eq!(values("AoIPCodec", &[0x83, 0x01, 0x02])[4..], ["codec=frAMR (3)", "more=0102"]);
    // Packed: one algorithm less than counted, then a half octet for each: UIA2, UIA1.
    assert_eq!(values("PermittedIntegrityProtectionAlgorithms", &[0x11, 0x00]), ["=uia2 (1)", "=uia1 (0)"]);
    assert_eq!(
        values("PermittedEncryptionAlgorithms", &[0x22, 0x10]),
        ["=uea2 (2)", "=uea1 (1)", "=noEncryption (0)"]
    );
    assert_eq!(values("ChosenIntegrityProtectionAlgorithm", &[0x10]), ["algorithm=uia2 (1)"]);
    assert_eq!(values("ChosenEncryptionAlgorithm", &[0x20]), ["algorithm=uea2 (2)"]);
    assert_eq!(values("EDRX-Cycle-Length-Value", &[0x1d]), ["pagingTimeWindow=1", "edrxValue=13"]);
    assert_eq!(values("LSAIdentity", &[0, 0, 7]), ["number=3", "universal=true"]);
    assert_eq!(
        values("LSAAttributes", &[0x35]),
        ["activeModeSupport=1", "preferentialAccess=1", "priority=5"]
    );
    // Method 5 used for the result, method 0 tried without success.
    let positioning = lcs_data_types::PositioningDataInformation(&[0, 0x2b, 0x00]).get();
    assert!(positioning.methods().eq([(5, 3), (0, 0)]));
}

#[test]
fn quality_of_service_in_all_forms() {
    assert_eq!(
        told("QoS-Subscribed", &[0x23, 0x92, 0x1f]),
        [
            "delayClass=4@0..1",
            "reliabilityClass=3@0..1",
            "peakThroughput=9@1..2",
            "precedenceClass=2@1..2",
            "meanThroughput=31@2..3"
        ]
    );
    assert_eq!(
        values("Ext-QoS-Subscribed", &[1, 0x72, 0x96, 0x40, 0xfe, 0x74, 0x83, 0x3f, 0x80]),
        [
            "allocationRetentionPriority=1",
            "trafficClass=interactive (3)",
            "deliveryOrder=withoutDeliveryOrder (2)",
            "deliveryOfErroneousSDUs=delivered (2)",
            "maximumSDUSize=150",
            "maximumBitRateUplink=64",
            "maximumBitRateDownlink=254",
            "residualBER=7",
            "sduErrorRatio=4",
            "transferDelay=32",
            "trafficHandlingPriority=3",
            "guaranteedBitRateUplink=63",
            "guaranteedBitRateDownlink=128"
        ]
    );
    let qos = ExtQos::of(&[1, 0x72, 0x96, 0x40, 0xfe, 0x74, 0x83, 0x3f, 0x80]);
    assert_eq!(qos.maximum_bit_rates(), (Some(64_000), Some(8_640_000)));
    assert_eq!(qos.guaranteed_bit_rates(), (Some(63_000), Some(576_000)));
    assert_eq!(qos.traffic_class(), Some(3));
    // 74 steps of 100 kbit/s above 8.6 Mbit/s are 16 Mbit/s, the next code 17, 186 is 128, 250 is 256.
    let rates = |a, b| Ext2Qos::of(&[0x11, a, b]).bit_rates();
    assert_eq!(rates(74, 75), (Some(16_000_000), Some(17_000_000)));
    assert_eq!(rates(186, 187), (Some(128_000_000), Some(130_000_000)));
    assert_eq!(rates(250, 0), (Some(256_000_000), None));
    assert_eq!(Ext3Qos::of(&[1, 0]).bit_rates(), (Some(8_700_000), None));
    assert_eq!(
        values("Ext2-QoS-Subscribed", &[0x11, 1, 2])[..2],
        ["signallingIndication=1", "sourceStatisticsDescriptor=speech (1)"]
    );
    assert_eq!(
        values("Ext4-QoS-Subscribed", &[0x45]),
        ["preemptionCapability=disabled (1)", "priorityLevel=1", "preemptionVulnerability=disabled (1)"]
    );
}

#[test]
fn packet_addresses_and_types() {
    assert_eq!(values("APN", b"\x08internet\x06mnc001\x06mcc001\x04gprs"), ["x=internet.mnc001.mcc001.gprs"]);
    assert_eq!(ms_data_types::Apn(b"\x01*").get().to_string(), "*");
    assert_eq!(values("PDP-Type", &[0xf1, 0x57]), ["x=ipv6 (61783)"]);
    assert_eq!(values("PDN-Type", &[5]), ["x=ethernet (5)"]);
    let v6 = [0x50, 0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
    assert_eq!(values("GSN-Address", &v6), ["x=2001:db8::1"]);
    assert_eq!(values("PDP-Address", &[192, 0, 2, 1]), ["x=192.0.2.1"]);
    assert_eq!(
        values("ChargingCharacteristics", &[0x04, 0x00]),
        ["behaviour1to4=0", "normal=0", "prepaid=1", "flatRate=0", "hotBilling=0", "behaviour5to12=0"]
    );
    assert_eq!(values("Time", &[0xe9, 0x8a, 0x47, 0x7f]), ["x=2024-02-28T23:59:59Z"]);
    assert_eq!(values("TimeZone", b"+1"), ["x=+1"]);
    assert_eq!(values("DiameterIdentity", b"hss.example.org"), ["x=hss.example.org"]);
}

/// Takes words of bits as they are.
#[derive(Default)]
struct Words(Vec<String>);
impl Visitor for Words {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.0.push(format!("{}={value}", field.kind.name));
    }
    fn bits(&mut self, field: Field<'_>, bits: Bits<'_>) {
        let mut told = Report::default();
        bits.tell(field, &mut told);
        let named = matches!(bits.names(), BitNames::Fields(_));
        self.0.push(format!("{}={:02x?} {named} {}", field.kind.name, bits.octets(), told.0.len()));
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {}
}

/// One event with all octets for a visitor that takes words, the same fields as ever from the word itself.
#[test]
fn words_of_bits() {
    for (ty, octets, word) in [
        ("Ext-SS-Status", &[0x05, 0x77][..], "ExtSsStatus=[05, 77] true 5"),
        ("QoS-Subscribed", &[0xe3, 0x9a, 0x1f], "QosSubscribed=[e3, 9a, 1f] true 7"),
        ("ODB-GeneralData", &[0x06, 0x80, 0x40], "OdbGeneralData=[06, 80, 40] false 2"),
        ("Ext-SS-Status", &[], "ExtSsStatus=[] true 1"),
    ] {
        let schema: &'static Schema = type_by_name(ty, 3).unwrap();
        let mut buf = [0; 64];
        let mut w = Writer::new(&mut buf);
        w.tlv(schema.tag.unwrap(), false, |w| w.bytes(octets));
        let tlv = Tlv::read(&mut Reader::new(w.finish().unwrap(), Layer::Map)).unwrap();
        let mut words = Words::default();
        walk("x", schema, &tlv, &mut words);
        assert_eq!(words.0, [word]);
    }
    assert_eq!(
        told("Ext-SS-Status", &[0x05, 0x77]),
        [
            "quiescent=false@0..1",
            "provisioned=true@0..1",
            "registered=false@0..1",
            "active=true@0..1",
            "more=77@1..2"
        ]
    );
}

#[test]
fn services_and_states() {
    assert_eq!(values("SS-Code", &[0x92]), ["x=baoc (146)"]);
    assert_eq!(values("Ext-TeleserviceCode", &[0x21, 0x00]), ["x=shortMessageMTPP 00"]);
    assert_eq!(values("BearerServiceCode", &[0x1a]), ["x=dataCDS1200bps (26)"]);
    assert_eq!(
        values("SS-Status", &[0x0f]),
        ["quiescent=true", "provisioned=true", "registered=true", "active=true"]
    );
    // Bits without a name are told where one is set.
    assert_eq!(
        values("SS-Status", &[0x91]),
        ["quiescent=false", "provisioned=false", "registered=false", "active=true", "spare=144"]
    );
    assert_eq!(
        values("ForwardingOptions", &[0xa4]),
        [
            "notifyForwardingParty=true",
            "redirectingPresentation=false",
            "notifyCallingParty=true",
            "reason=msBusy (1)"
        ]
    );
    assert!(ss_data_types::ForwardingOptions(&[0xa4]).get().notifies_calling_party());
    assert_eq!(values("AlertingPattern", &[5]), ["x=alertingCategory2 (5)"]);
    assert_eq!(common_data_types::LcsServiceTypeId(8).name(), Some("navigation"));
    assert_eq!(common_data_types::EmlppPriority(6).name(), Some("priorityLevelA"));
    assert_eq!(om_data_types::TraceReference(&[0x01, 0x02]).get().value(), 258);
    assert_eq!(values("MM-Code", &[0x83]), ["x=gprsAttach (131)"]);
}

#[test]
fn bit_strings_name_their_bits() {
    // ODB-GeneralData: bits 0 and 6 of 29, three unused.
    let odb = ms_data_types::OdbGeneralData(sigcodec_ber::BitString::new(&[0x82, 0, 0, 0], 3));
    assert!(odb.has(ms_data_types::OdbGeneralData::ALL_OG_CALLS_BARRED));
    assert!(format!("{odb:?}").contains("allOGCallsBarred"), "{odb:?}");
}

/// The values that a walk of an operation's argument tells.
fn argument_told(code: u8, octets: &[u8]) -> Vec<String> {
    let mut told = Report::default();
    let tlv = Tlv::read(&mut Reader::new(octets, Layer::Map)).unwrap();
    sigcodec_map::operation(3, code).unwrap().walk_argument(&tlv, &mut told);
    told.0.into_iter().map(|(name, value, start, end)| format!("{name}={value}@{start}..{end}")).collect()
}

#[test]
fn elements_of_other_protocols() {
    // Bearer capability (speech, A-law), high layer compatibility (telephony), a shift of one octet.
    let dss1 = [0x04, 3, 0x80, 0x90, 0xa3, 0x7d, 2, 0x91, 0x81, 0x96];
    let info = common_data_types::ExternalSignalInfo::new(
        common_data_types::ProtocolId::Ets3001021,
        common_data_types::SignalInfo(&dss1),
    );
    let shown: Vec<_> = info.elements().unwrap().map(|e| (e.name(), e.contents.len())).collect();
    assert_eq!(shown, [(Some("bearerCapability"), 3), (Some("highLayerCompatibility"), 2), (None, 0)]);
    let bearer = info.elements().unwrap().next().unwrap();
    assert_eq!(bearer.transfer_capability(), Some((0, Some("speech"))));
    let gsm = common_data_types::ExternalSignalInfo::new(
        common_data_types::ProtocolId::Gsm0408,
        common_data_types::SignalInfo(&[0x04, 1, 0xa1]),
    );
    let bearer = gsm.elements().unwrap().next().unwrap();
    assert_eq!(bearer.transfer_capability(), Some((1, Some("unrestrictedDigital"))));
    let bssmap = common_data_types::ExternalSignalInfo::new(
        common_data_types::ProtocolId::GsmBssmap,
        common_data_types::SignalInfo(&dss1),
    );
    assert!(bssmap.elements().is_none());
    // provideRoamingNumber: networkSignalInfo [0], msc-Number [1], additionalSignalInfo [14] with ISUP parameters:
    // called party number +1555, redirecting number.
    let isup = [0x04, 4, 0x04, 0x10, 0x51, 0x55, 0x0b, 4, 0x83, 0x14, 0x51, 0x05];
    let argument = [
        &[
            0x30, 53, 0x80, 8, 0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9, 0x81, 5, 0x91, 0x51, 0x55,
            0x10, 0x00,
        ][..],
        &[0xa5, 15, 0x0a, 1, 4, 0x04, 10],
        &dss1,
        &[0xae, 17, 0x0a, 1, 1, 0x04, 12],
        &isup,
    ]
    .concat();
    let told = argument_told(4, &argument);
    for want in [
        "informationTransferCapability=speech (0)@26..31",
        "highLayerCompatibility=9181@31..35",
        "identifier=150@35..36",
        "calledPartyNumber=+1555@43..49",
        "redirectingNumber=155@49..55",
    ] {
        assert!(told.iter().any(|l| l == want), "{want}: {told:#?}");
    }
    // What is not made of elements stays octets.
    let broken = [&argument[..argument.len() - 1], &[9]].concat();
    assert_eq!(argument_told(4, &broken).len(), told.len());
    let mut broken = argument.clone();
    let length = broken.len() - 5;
    broken[length] = 200;
    assert!(argument_told(4, &broken).iter().any(|l| l.starts_with("octets=0404")));
}
