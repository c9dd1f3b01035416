//! Every data type and format: what it reads, what it writes, what it refuses and where.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_diameter::{
    AvpEncode, AvpType, DataKind, Value,
    types::{
        self, AddressValue, Direction, FilterOption, Format, Network, Plmn, Protocol, QosOption, Timestamp,
        Transport,
    },
};
use sigcodec_wire::Encode as _;
use sigcodec_wire::{
    Error, Kind, Layer, Reader, Result, Writer,
    walk::{Field, Shape, Span, Visitor},
};

fn read<T: AvpType>(octets: &[u8]) -> Result<T::Value<'_>> {
    T::decode(Reader::new(octets, Layer::Diameter))
}
fn refused<T: AvpType>(octets: &[u8]) -> (Kind, u32) {
    let Err(e) = read::<T>(octets) else { panic!("{octets:02x?} is read") };
    (e.kind(), e.at())
}
fn written<V, T: AvpEncode<V>>(_: T, value: V) -> Vec<u8> {
    let mut buf = [0; 64];
    let mut w = Writer::new(&mut buf);
    T::encode(&value, &mut w);
    w.finish().unwrap().to_vec()
}

/// A value as one line of JSON-like text.
#[derive(Default)]
struct Line(String);
impl Line {
    fn name(&mut self, field: &Field<'_>) {
        if !matches!(self.0.as_bytes().last(), None | Some(b'{' | b'[')) {
            self.0.push(',');
        }
        if !field.name.is_empty() {
            self.0 += &format!("{}:", field.name);
        }
    }
}
impl Visitor for Line {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.name(&field);
        self.0.push('{');
    }
    fn end(&mut self) {
        self.0.push('}');
    }
    fn value(&mut self, field: Field<'_>, value: sigcodec_wire::walk::Value<'_>) {
        self.name(&field);
        self.0 += &format!("{value:?}");
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        self.name(&field);
        self.0 += &error.to_string();
    }
}
fn shown<T: AvpType>(octets: &[u8]) -> String {
    let DataKind::Derived(format) = T::KIND else { panic!() };
    let mut line = Line::default();
    let view = format.decode(Reader::new(octets, Layer::Diameter)).unwrap();
    view.walk(Field::new("", Span::new(0, u32::try_from(octets.len()).unwrap())), &mut line);
    line.0
}

#[test]
fn numbers() {
    assert_eq!(read::<types::Integer32>(&[0xff; 4]).unwrap(), -1);
    assert_eq!(read::<types::Integer64>(&[0xff; 8]).unwrap(), -1);
    assert_eq!(read::<types::Unsigned32>(&[0xff; 4]).unwrap(), u32::MAX);
    assert_eq!(read::<types::Unsigned64>(&[0xff; 8]).unwrap(), u64::MAX);
    assert_eq!(read::<types::Float32>(&[0x3f, 0xc0, 0, 0]).unwrap(), 1.5);
    assert_eq!(read::<types::Float64>(&[0xbf, 0xf8, 0, 0, 0, 0, 0, 0]).unwrap(), -1.5);
    assert!(read::<types::Float32>(&[0x7f, 0xc0, 0, 0]).unwrap().is_nan());
    for len in (0..12).filter(|n| *n != 4) {
        assert_eq!(refused::<types::Unsigned32>(&vec![0; len]), (Kind::AvpLength, 0));
        assert_eq!(refused::<types::Integer32>(&vec![0; len]), (Kind::AvpLength, 0));
        assert_eq!(refused::<types::Float32>(&vec![0; len]), (Kind::AvpLength, 0));
        assert_eq!(refused::<types::Enumerated>(&vec![0; len]), (Kind::AvpLength, 0));
        assert_eq!(refused::<types::Time>(&vec![0; len]), (Kind::AvpLength, 0));
    }
    for len in (0..12).filter(|n| *n != 8) {
        assert_eq!(refused::<types::Unsigned64>(&vec![0; len]), (Kind::AvpLength, 0));
        assert_eq!(refused::<types::Integer64>(&vec![0; len]), (Kind::AvpLength, 0));
        assert_eq!(refused::<types::Float64>(&vec![0; len]), (Kind::AvpLength, 0));
    }
    assert_eq!(written(types::Float64, -1.5f64), [0xbf, 0xf8, 0, 0, 0, 0, 0, 0]);
    assert_eq!(written(types::Enumerated, -2), [0xff, 0xff, 0xff, 0xfe]);
}

#[test]
fn addresses() {
    for (octets, shown) in [
        (&[0, 1, 192, 0, 2, 1][..], "192.0.2.1"),
        (&[0, 2, 0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], "2001:db8::1"),
        (b"\0\x08+15550100", "+15550100"),
        (&[0, 6, 1, 2], "6:0102"),
        (&[0, 3], "3:"),
    ] {
        let address = read::<types::Address>(octets).unwrap();
        assert_eq!(address.to_string(), shown);
        assert_eq!(written(types::Address, address), octets);
    }
    assert_eq!(read::<types::Address>(b"\0\x0815550100").unwrap(), AddressValue::E164("15550100"));
    for octets in [
        &[][..],
        &[0],
        &[0, 1],
        &[0, 1, 1, 2, 3],
        &[0, 1, 1, 2, 3, 4, 5],
        &[0, 2, 1, 2, 3, 4],
        b"\0\x08",
        b"\0\x08abc",
    ] {
        assert_eq!(refused::<types::Address>(octets), (Kind::Address, 0), "{octets:?}");
    }
}

#[test]
fn times() {
    let time = read::<types::Time>(&[0xe3, 0x57, 0xfa, 0x5b]).unwrap();
    assert_eq!(time.to_string(), "2020-11-12T18:15:55Z");
    assert_eq!(Timestamp::from_unix(time.unix()), time);
    // The era ends on 7 February 2036 at 06:28:16.
    assert_eq!(Timestamp::from_unix(2_085_978_496), Timestamp(0));
    assert_eq!(Timestamp(0).unix(), 2_085_978_496);
    assert_eq!(written(types::Time, Timestamp(1)), [0, 0, 0, 1]);
}

#[test]
fn text() {
    assert_eq!(read::<types::UTF8String>("Zürich".as_bytes()).unwrap(), "Zürich");
    assert_eq!(read::<types::UTF8String>(b"").unwrap(), "");
    for bad in [&[0xc0, 0xaf][..], &[0xff], &[0xed, 0xa0, 0x80]] {
        assert_eq!(refused::<types::UTF8String>(bad), (Kind::Text, 0));
    }
    assert_eq!(read::<types::DiameterIdentity>(b"hss.example.org").unwrap(), "hss.example.org");
    for bad in [&b""[..], b"a\0b", b"a b", "ü".as_bytes(), b"\x7f"] {
        assert_eq!(refused::<types::DiameterIdentity>(bad), (Kind::Text, 0), "{bad:?}");
    }
}

#[test]
fn uris() {
    let uri =
        read::<types::DiameterURI>(b"aaa://host.example.com:6666;transport=tcp;protocol=diameter").unwrap();
    assert_eq!((uri.secure, uri.fqdn, uri.port), (false, "host.example.com", Some(6666)));
    assert_eq!((uri.transport, uri.protocol), (Some(Transport::Tcp), Some(Protocol::Diameter)));
    // The examples of RFC 6733 §4.3.1.
    for (text, port, transport, protocol) in [
        ("aaa://host.example.com;transport=tcp", 3868, Transport::Tcp, Protocol::Diameter),
        ("aaa://host.example.com:6666;transport=tcp", 6666, Transport::Tcp, Protocol::Diameter),
        ("aaa://host.example.com;protocol=diameter", 3868, Transport::Tcp, Protocol::Diameter),
        ("aaa://host.example.com:1813;transport=udp;protocol=radius", 1813, Transport::Udp, Protocol::Radius),
        ("aaas://host.example.com", 5658, Transport::Tcp, Protocol::Diameter),
        ("aaas://h;transport=sctp;protocol=tacacs+", 5658, Transport::Sctp, Protocol::TacacsPlus),
    ] {
        let uri = read::<types::DiameterURI>(text.as_bytes()).unwrap();
        assert_eq!((uri.port(), uri.transport(), uri.protocol()), (port, transport, protocol), "{text}");
        assert_eq!(uri.to_string(), text);
        assert_eq!(written(types::DiameterURI, uri), text.as_bytes());
    }
    for (text, at) in [
        ("", 0),
        ("http://h", 0),
        ("aaa:/h", 0),
        ("aaa://", 6),
        ("aaa://:3868", 6),
        ("aaa://h:", 8),
        ("aaa://h:65536", 8),
        ("aaa://h:+1", 8),
        ("aaa://h;transport=ip", 8),
        ("aaa://h;transport=tcp;transport=tcp", 22),
        ("aaa://h;x", 8),
        ("aaa://h;protocol=", 8),
    ] {
        assert_eq!(refused::<types::DiameterURI>(text.as_bytes()), (Kind::Syntax, at), "{text}");
    }
    assert_eq!(refused::<types::DiameterURI>(b"aaa://h\0"), (Kind::Text, 0));
}

#[test]
fn filter_rules() {
    let text = b"permit out 17 from !192.0.2.0/24 80,1000-2000 to assigned frag tcpflags syn,!ack";
    let rule = read::<types::IPFilterRule>(text).unwrap();
    assert!(rule.permit && rule.source.inverted && !rule.destination.inverted);
    assert_eq!((rule.direction, rule.protocol), (Direction::Out, Some(17)));
    assert_eq!(rule.source.network, Network::Address([192, 0, 2, 0].into(), Some(24)));
    assert_eq!(rule.destination.network, Network::Assigned);
    let ports = rule.source.ports.unwrap();
    assert_eq!(ports.ranges().collect::<Vec<_>>(), [(80, 80), (1000, 2000)]);
    assert!(ports.contains(1500) && !ports.contains(81));
    assert_eq!(rule.options().collect::<Vec<_>>(), [FilterOption::Frag, FilterOption::TcpFlags("syn,!ack")]);
    for good in [
        "deny in ip from any to any",
        "permit in ip from 2001:db8::/32 to any 53",
        "permit in 6 from ! any to assigned established",
        "deny in ip! from any to assigned setup ipoptions ssrr,!ts tcpoptions mss icmptypes 0,8",
        "  permit  out ip from any to 10.0.0.1 ",
    ] {
        assert!(read::<types::IPFilterRule>(good.as_bytes()).is_ok(), "{good}");
    }
    for (bad, at) in [
        ("", 0),
        ("allow in ip from any to any", 0),
        ("permit up ip from any to any", 7),
        ("permit in 256 from any to any", 10),
        ("permit in ip to any from any", 13),
        ("permit in ip from nowhere to any", 18),
        ("permit in ip from 10.0.0.0/33 to any", 18),
        ("permit in ip from any 80- to any", 22),
        ("permit in ip from any 90-80 to any", 22),
        ("permit in ip from any to", 24),
        ("permit in ip from any to any loudly", 29),
        ("permit in ip from any to any tcpflags", 37),
    ] {
        assert_eq!(refused::<types::IPFilterRule>(bad.as_bytes()), (Kind::Syntax, at), "{bad}");
    }
    assert_eq!(refused::<types::IPFilterRule>("permit ü".as_bytes()), (Kind::Text, 0));
    let rule =
        read::<types::QoSFilterRule>(b"meter out ip from any to any metering 64000 AF11 drop").unwrap();
    assert!(rule.meter);
    assert_eq!(
        rule.options().collect::<Vec<_>>(),
        [QosOption::Metering { rate: 64000, color_under: "AF11", color_over: "drop" }]
    );
    let rule = read::<types::QoSFilterRule>(b"tag in ip from any to any DSCP EF").unwrap();
    assert_eq!(rule.options().collect::<Vec<_>>(), [QosOption::Dscp("EF")]);
    // A mark without a code point says nothing.
    assert_eq!(refused::<types::QoSFilterRule>(b"tag in ip from any to any"), (Kind::Syntax, 25));
    assert_eq!(refused::<types::QoSFilterRule>(b"tag in ip from any to any DSCP"), (Kind::Syntax, 30));
    // A reader of any value keeps the text.
    let value = DataKind::IPFilterRule.decode(Reader::new(text, Layer::Diameter)).unwrap();
    assert!(matches!(value, Value::IPFilterRule(s) if s.as_bytes() == text));
}

#[test]
fn networks() {
    let plmn = read::<types::PlmnId>(&[0x00, 0xf1, 0x10]).unwrap();
    assert_eq!((plmn.to_string().as_str(), plmn.mcc(), plmn.mnc()), ("00101", Some(1), Some((1, false))));
    let three = Plmn::new(1, 1, true).unwrap();
    assert_eq!((three.0, three.to_string().as_str()), ([0x00, 0x11, 0x00], "001001"));
    assert!(plmn.same_network(three) && plmn != three);
    assert_eq!(Plmn::new(310, 410, true).unwrap().0, [0x13, 0x00, 0x14]);
    assert_eq!(Plmn::from_digits("310410"), Plmn::new(310, 410, true));
    assert_eq!(Plmn::from_digits("3104x0"), None);
    assert_eq!(Plmn::new(1000, 1, false), None);
    assert_eq!(Plmn::new(1, 100, false), None);
    assert_eq!(Plmn([0xa0, 0xf1, 0x10]).mcc(), None);
    assert_eq!(Plmn([0xa0, 0xf1, 0x10]).to_string(), "0*101");
    assert_eq!(Plmn::of_realm("epc.mnc001.mcc001.3gppnetwork.org"), Some(three));
    assert_eq!(Plmn::of_realm("mnc01.mcc001.example.org"), None);
    // D14: Visited-PLMN-Id of any other length.
    for len in (0..=64).filter(|n| *n != 3) {
        assert_eq!(refused::<types::PlmnId>(&vec![1; len]), (Kind::Size, 0), "{len}");
    }
    assert_eq!(read::<types::MccMnc>(b"00101").unwrap().plmn(), Some(plmn));
    assert_eq!(refused::<types::MccMnc>(b"0010"), (Kind::Size, 0));
    assert_eq!(refused::<types::MccMnc>(b"0010x"), (Kind::Digit, 0));
    let visited = read::<types::VisitedNetworkId>(b"ims.mnc001.mcc001.3gppnetwork.org").unwrap();
    assert_eq!(visited.plmn(), Some(three));
    assert_eq!(read::<types::VisitedNetworkId>(&[0x00, 0xf1, 0x10]).unwrap().plmn(), Some(plmn));
    assert_eq!(written(types::PlmnId, plmn), plmn.0);
}

#[test]
fn digits() {
    let number = read::<types::IsdnNumber>(&[0x51, 0x55, 0x10, 0xf0]).unwrap();
    assert_eq!((number.to_string().as_str(), number.is_e164()), ("1555010", true));
    assert!(!read::<types::IsdnNumber>(&[0xa1]).unwrap().is_e164());
    assert_eq!(refused::<types::IsdnNumber>(&[]), (Kind::Size, 0));
    let imei = read::<types::Imei>(b"490154203237518").unwrap();
    assert_eq!(
        (imei.tac(), imei.serial(), imei.check_digit(), imei.luhn()),
        ("49015420", "323751", Some(8), 8)
    );
    let sv = read::<types::ImeiSv>(b"4901542032375101").unwrap();
    assert_eq!((sv.software_version(), sv.check_digit()), (Some("01"), None));
    assert_eq!(refused::<types::Imei>(b"4901542032375"), (Kind::Size, 0));
    assert_eq!(refused::<types::Imei>(b"49015420323751x"), (Kind::Digit, 0));
    assert_eq!(shown::<types::ChargingCharacteristicsDigits>(b"0800"), "\"0800\"");
    assert_eq!(read::<types::ChargingCharacteristicsDigits>(b"0aF0").unwrap().bits(), 0x0af0);
    assert_eq!(refused::<types::ChargingCharacteristicsDigits>(b"08"), (Kind::Size, 0));
    assert_eq!(refused::<types::ChargingCharacteristicsDigits>(b"08g0"), (Kind::Digit, 0));
}

#[test]
fn locations() {
    let p = [0x00, 0xf1, 0x10];
    let with = |head: &[u8], rest: &[u8]| [head, &p, rest].concat();
    let both = |head: u8, first: &[u8], second: &[u8]| [&with(&[head], first)[..], &p, second].concat();
    for (octets, text) in [
        (with(&[0], &[0, 1, 0, 2]), "{type:cgi (0),cgi:{plmn:\"00101\",lac:1,ci:2}}"),
        (with(&[1], &[0, 1, 0, 2]), "{type:sai (1),sai:{plmn:\"00101\",lac:1,sac:2}}"),
        (with(&[2], &[0, 1, 2]), "{type:rai (2),rai:{plmn:\"00101\",lac:1,rac:2}}"),
        (with(&[2], &[0, 1, 2, 255]), "{type:rai (2),rai:{plmn:\"00101\",lac:1,rac:2,filler:255}}"),
        (with(&[128], &[0, 1]), "{type:tai (128),tai:{plmn:\"00101\",tac:1}}"),
        (with(&[129], &[0, 0, 1, 2]), "{type:ecgi (129),ecgi:{plmn:\"00101\",eci:258}}"),
        (
            both(130, &[0, 1], &[0, 0, 0, 2]),
            "{type:taiAndEcgi (130),tai:{plmn:\"00101\",tac:1},ecgi:{plmn:\"00101\",eci:2}}",
        ),
        (with(&[131], &[0, 0, 2]), "{type:eNodeBId (131),eNodeB:{plmn:\"00101\",eNodeBId:2}}"),
        (
            both(132, &[0, 1], &[0, 0, 2]),
            "{type:taiAndENodeBId (132),tai:{plmn:\"00101\",tac:1},eNodeB:{plmn:\"00101\",eNodeBId:2}}",
        ),
        (with(&[133], &[0, 0, 2]), "{type:extendedENodeBId (133),eNodeB:{plmn:\"00101\",eNodeBId:2}}"),
        (
            both(134, &[0, 1], &[0, 0, 2]),
            "{type:taiAndExtendedENodeBId (134),tai:{plmn:\"00101\",tac:1},eNodeB:{plmn:\"00101\",eNodeBId:2}}",
        ),
        (with(&[135], &[0, 0, 0, 0, 2]), "{type:ncgi (135),ncgi:{plmn:\"00101\",nci:2}}"),
        (with(&[136], &[0, 0, 1]), "{type:5gsTai (136),5gsTai:{plmn:\"00101\",tac:1}}"),
        (
            both(137, &[0, 0, 1], &[0, 0, 0, 0, 2]),
            "{type:5gsTaiAndNcgi (137),5gsTai:{plmn:\"00101\",tac:1},ncgi:{plmn:\"00101\",nci:2}}",
        ),
        (with(&[138], &[1, 2]), "{type:ngRanNodeId (138),ngRanNode:{plmn:\"00101\",nodeId:0102}}"),
        (
            both(139, &[0, 0, 1], &[7]),
            "{type:5gsTaiAndNgRanNodeId (139),5gsTai:{plmn:\"00101\",tac:1},ngRanNode:{plmn:\"00101\",nodeId:07}}",
        ),
        (vec![7, 1, 2], "{type:7,octets:0102}"),
    ] {
        assert_eq!(shown::<types::UserLocationInfo>(&octets), text);
        let location = read::<types::UserLocationInfo>(&octets).unwrap();
        assert_eq!(written(types::UserLocationInfo, location), octets);
        assert_eq!(location.plmn().is_some(), octets[0] != 7);
        assert!(location.places().count() > 0);
        if octets[0] != 7 && octets[0] < 138 && octets.len() != 8 {
            assert_eq!(
                refused::<types::UserLocationInfo>(&octets[..octets.len() - 1]),
                (Kind::Size, 0),
                "{octets:?}"
            );
        }
        if octets[0] < 138 && octets[0] != 7 && octets[0] != 2 {
            let longer = [&octets[..], &[0]].concat();
            assert_eq!(refused::<types::UserLocationInfo>(&longer), (Kind::Size, 0), "{octets:?}");
        }
    }
    assert_eq!(refused::<types::UserLocationInfo>(&[]), (Kind::Size, 0));
}

#[test]
fn areas_and_cells() {
    let p = [0x00, 0xf1, 0x10];
    let at = |rest: &[u8]| [&p, rest].concat();
    assert_eq!(shown::<types::EutranCellGlobalIdentity>(&at(&[0, 0, 1, 2])), "{plmn:\"00101\",eci:258}");
    assert_eq!(shown::<types::NrCellGlobalIdentity>(&at(&[0, 0, 0, 1, 2])), "{plmn:\"00101\",nci:258}");
    assert_eq!(shown::<types::TrackingAreaIdentity>(&at(&[1, 2])), "{plmn:\"00101\",tac:258}");
    assert_eq!(shown::<types::CellGlobalIdentity>(&at(&[0, 1, 0, 2])), "{plmn:\"00101\",lac:1,ci:2}");
    assert_eq!(shown::<types::RoutingAreaIdentity>(&at(&[0, 1, 2])), "{plmn:\"00101\",lac:1,rac:2}");
    assert_eq!(shown::<types::LocationAreaIdentity>(&at(&[0, 1])), "{plmn:\"00101\",lac:1}");
    assert_eq!(shown::<types::ServiceAreaIdentity>(&at(&[0, 1, 0, 2])), "{plmn:\"00101\",lac:1,sac:2}");
    // Spare bits are none of the number, and are written again.
    let cell = read::<types::EutranCellGlobalIdentity>(&[0, 0xf1, 0x10, 0xaf, 1, 2, 3]).unwrap();
    assert_eq!((cell.spare, cell.eci), (0xa, 0xf01_0203));
    assert_eq!(written(types::EutranCellGlobalIdentity, cell), [0, 0xf1, 0x10, 0xaf, 1, 2, 3]);
    let cell = read::<types::NrCellGlobalIdentity>(&[0, 0xf1, 0x10, 0xaf, 1, 2, 3, 4]).unwrap();
    assert_eq!((cell.spare, cell.nci), (0xa, 0xf_0102_0304));
    assert_eq!(written(types::NrCellGlobalIdentity, cell), [0, 0xf1, 0x10, 0xaf, 1, 2, 3, 4]);
    for cell in [types::NrCell { nci: 1 << 36, ..cell }, types::NrCell { spare: 16, ..cell }] {
        assert_eq!(cell.encode_to_slice(&mut [0; 8]).unwrap_err().kind(), Kind::Value);
    }
    let place = |octets: &[u8]| shown::<types::UserLocationInfo>(octets);
    assert!(place(&[131, 0, 0xf1, 0x10, 0xf0, 1, 2]).contains("eNodeBId:258}"));
    assert!(place(&[133, 0, 0xf1, 0x10, 0xff, 1, 2]).contains("isShortMacro:true,eNodeBId:2031874}"));
    assert_eq!(
        shown::<types::GeographicalArea>(&[0x10, 0x40, 0, 0, 0xc0, 0, 0, 0]),
        "{shape:ellipsoidPointWithUncertaintyCircle (1),latitude:45,longitude:-90,uncertainty:0}"
    );
    assert_eq!(
        shown::<types::GeodeticArea>(&[3, 0x10, 0x40, 0, 0, 0xc0, 0, 0, 0, 50]),
        "{screeningAndPresentation:3,typeOfShape:16,latitude:45,longitude:-90,uncertainty:0,confidence:50}"
    );
    assert_eq!(
        shown::<types::GeographicalVelocity>(&[0x00, 90, 0, 50]),
        "{velocityType:horizontal (0),bearing:90,horizontalSpeed:50}"
    );
    assert_eq!(refused::<types::GeographicalArea>(&[0x10, 0x40]).0, Kind::Truncated);
}

#[test]
fn sessions() {
    assert_eq!(shown::<types::RatType>(&[6]), "EUTRAN (6)");
    assert_eq!(shown::<types::MsTimeZone>(&[0x40, 0x01]), "\"+01:00 daylight +1\"");
    assert_eq!(shown::<types::MsTimeZone>(&[0x2b, 0x00]), "\"-08:00\"");
    for minutes in (-1185..=1185i16).step_by(15) {
        let zone = types::TimeZoneOffset::from_minutes(minutes, 0).unwrap();
        assert_eq!(zone.minutes(), Some(minutes));
    }
    assert_eq!(types::TimeZoneOffset::from_minutes(7, 0), None);
    assert_eq!(shown::<types::Ipv4Octets>(&[10, 0, 0, 1]), "\"10.0.0.1\"");
    assert_eq!(shown::<types::Ipv6OctetsList>(&[0; 32]), "{\"::\",\"::\"}");
    assert_eq!(refused::<types::Ipv6OctetsList>(&[0; 17]), (Kind::Size, 0));
    let prefix = read::<types::Ipv6PrefixOctets>(&[0, 32, 0x20, 1, 0xd, 0xb8]).unwrap();
    assert_eq!(prefix.to_string(), "2001:db8::/32");
    assert_eq!(written(types::Ipv6PrefixOctets, prefix), [0, 32, 0x20, 1, 0xd, 0xb8]);
    // D30: a prefix of 255 bits.
    assert_eq!(refused::<types::Ipv6PrefixOctets>(&[0, 255, 1, 2, 3, 4]), (Kind::Value, 0));
    // Zero octets at the end may be left out, RFC 3162 §2.3: all of them as well.
    assert_eq!(
        shown::<types::Ipv6PrefixOctets>(&[0, 64, 0x20, 1, 0xd, 0xb8, 0x10, 0x0e]),
        "\"2001:db8:100e::/64\""
    );
    assert_eq!(shown::<types::Ipv6PrefixOctets>(&[0, 64]), "\"::/64\"");
    let prefix = read::<types::Ipv6PrefixOctets>(&[0, 64, 0x20, 1, 0xd]).unwrap();
    assert_eq!(written(types::Ipv6PrefixOctets, prefix), [0, 64, 0x20, 1, 0xd]);
    let beyond = |octets: &[u8]| read::<types::Ipv6PrefixOctets>(octets).unwrap().has_bits_beyond();
    for (length, set) in [(0, true), (30, true), (31, false), (32, false), (127, false), (128, false)] {
        assert_eq!(beyond(&[0, length, 0x20, 1, 0, 2]), set, "{length}");
    }
    assert!(beyond(&[0, 127, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]));
    assert!(!beyond(&[0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]));
    assert_eq!(refused::<types::Ipv6PrefixOctets>(&[0; 19]), (Kind::Size, 0));
    assert_eq!(refused::<types::Ipv6PrefixOctets>(&[0]), (Kind::Size, 0));
    let apn = read::<types::Apn>(b"internet.example.mnc001.mcc001.gprs").unwrap();
    assert_eq!((apn.network(), apn.operator()), ("internet.example", Some("mnc001.mcc001.gprs")));
    assert_eq!(apn.plmn(), Plmn::new(1, 1, true));
    let apn = read::<types::Apn>(b"internet").unwrap();
    assert_eq!((apn.network(), apn.operator(), apn.is_wildcard()), ("internet", None, false));
    assert!(read::<types::Apn>(b"*").unwrap().is_wildcard());
    assert_eq!(refused::<types::Apn>(b""), (Kind::Size, 0));
    assert_eq!(refused::<types::Apn>(b"a..b"), (Kind::Text, 0));
    assert_eq!(shown::<types::OctetsUnsigned32>(&[0, 0, 1, 0]), "256");
    assert_eq!(shown::<types::OctetsTime>(&[0; 4]), "\"2036-02-07T06:28:16Z\"");
    assert_eq!(shown::<types::Octet>(&[5]), "5");
    assert_eq!(shown::<types::Octets16>(&[1; 16]), "01010101010101010101010101010101");
}

#[test]
fn traces() {
    assert_eq!(shown::<types::TraceReference>(&[0, 0xf1, 0x10, 0, 0, 9]), "{plmn:\"00101\",traceId:9}");
    let elements = read::<types::TraceNeTypes>(&[0b1100_0000, 0b11]).unwrap();
    assert_eq!(elements.names().collect::<Vec<_>>(), ["mme", "sgw", "pgw", "enb"]);
    assert_eq!(refused::<types::TraceNeTypes>(&[0]), (Kind::Size, 0));
    let octets: Vec<u8> = (1..=13).collect();
    assert_eq!(
        shown::<types::TraceInterfaces>(&octets),
        "{mscServer:0102,mgw:03,sgsn:0405,ggsn:06,rnc:07,bmsc:08,mme:09,sgw:0a,pgw:0b,enb:0c,others:0d}"
    );
    assert_eq!(
        shown::<types::TraceEvents>(&octets[..9]),
        "{mscServer:0102,mgw:03,sgsn:0405,ggsn:06,bmsc:07,mmeSgw:08,pgw:09}"
    );
    assert_eq!(refused::<types::TraceInterfaces>(&octets[..11]), (Kind::Size, 0));
    assert_eq!(refused::<types::TraceEvents>(&octets[..8]), (Kind::Size, 0));
}

/// A format of a fixed size reads that size and no other.
#[test]
fn sizes() {
    for format in Format::ALL {
        let Some(size) = format.size() else { continue };
        for len in 0..=40 {
            let read = format.decode(Reader::new(&[0; 40][..len], Layer::Diameter));
            assert_eq!(read.is_ok(), len == size, "{} {len}", format.name());
            if let Err(e) = read {
                assert_eq!((e.kind(), e.at()), (Kind::Size, 0), "{} {len}", format.name());
            }
        }
    }
}
#[test]
fn zz() {
    println!(
        "Value {} View {} Uri {} Avp {} Area {} RV {}",
        size_of::<Value<'_>>(),
        size_of::<sigcodec_diameter::View<'_>>(),
        size_of::<types::Uri<'_>>(),
        size_of::<sigcodec_diameter::Avp<'_>>(),
        size_of::<sigcodec_gsm::geo::Area<'_>>(),
        size_of::<Result<Value<'_>>>()
    );
}

/// Text is looked at many octets at a time: what is refused does not depend on how long it is, nor on where it stands.
#[test]
fn text_of_every_length() {
    for len in 0..50usize {
        let name = vec![b'a'; len];
        assert_eq!(read::<types::DiameterIdentity>(&name).is_ok(), len > 0, "{len}");
        assert_eq!(read::<types::UTF8String>(&name).unwrap().as_str().as_bytes(), name);
        for at in 0..len {
            for b in 0..=u8::MAX {
                let mut name = name.clone();
                name[at] = b;
                assert_eq!(
                    read::<types::DiameterIdentity>(&name).is_ok(),
                    b.is_ascii_graphic(),
                    "{len} {at} {b}"
                );
                assert_eq!(read::<types::UTF8String>(&name).is_ok(), b.is_ascii(), "{len} {at} {b}");
                let label = b.is_ascii_alphanumeric() || b"-_".contains(&b);
                let dot = b == b'.' && at > 0 && at + 1 < len;
                let apn = label || dot || len == 1 && b == b'*';
                assert_eq!(read::<types::Apn>(&name).is_ok(), apn, "{len} {at} {b}");
            }
        }
    }
    for (name, good) in [
        ("a..b".to_owned(), false),
        ("a.b.c".to_owned(), true),
        ("*.b".to_owned(), false),
        (format!("{}.b", "a".repeat(63)), true),
        (format!("b.{}", "a".repeat(64)), false),
        (format!("{}.b", "a".repeat(64)), false),
    ] {
        assert_eq!(read::<types::Apn>(name.as_bytes()).is_ok(), good, "{name}");
    }
    assert_eq!(refused::<types::Apn>(b""), (Kind::Size, 0));
    assert_eq!(refused::<types::Apn>(&[b'a'; 101]), (Kind::Size, 0));
    assert_eq!(refused::<types::Apn>(b"a\xff"), (Kind::Text, 0));
}

/// Predicates at both sides of each bound.
#[test]
fn what_values_are_not() {
    let plmn = |mcc, mnc, three| Plmn::new(mcc, mnc, three).unwrap();
    for (a, b, same) in [
        (plmn(1, 1, false), plmn(1, 1, false), true),
        (plmn(1, 1, false), plmn(1, 1, true), true),
        (plmn(1, 1, true), plmn(1, 1, false), true),
        (plmn(1, 1, false), plmn(1, 2, false), false),
        (plmn(1, 1, false), plmn(2, 1, false), false),
        (plmn(1, 10, false), plmn(1, 100, true), false),
        (plmn(1, 10, false), plmn(1, 1, true), false),
        // What names no network is the same as itself alone.
        (Plmn([0xa0, 0xf1, 0x10]), Plmn([0xa0, 0xf1, 0x10]), true),
        (Plmn([0xa0, 0xf1, 0x10]), Plmn([0xb0, 0xf1, 0x10]), false),
        (Plmn([0xa0, 0xf1, 0x10]), plmn(1, 1, false), false),
        (plmn(1, 1, false), Plmn([0xa0, 0xf1, 0x10]), false),
    ] {
        assert_eq!(a.same_network(b), same, "{a} {b}");
    }
    for (mcc, mnc, three, is) in [
        (0, 0, false, true),
        (999, 99, false, true),
        (999, 999, true, true),
        (1000, 0, true, false),
        (0, 100, false, false),
        (0, 1000, true, false),
    ] {
        assert_eq!(Plmn::new(mcc, mnc, three).is_some(), is, "{mcc} {mnc}");
    }
    for (octets, mcc, mnc) in [
        ([0x99, 0x99, 0x99], Some(999), Some((999, true))),
        ([0x99, 0xf9, 0x99], Some(999), Some((99, false))),
        ([0x0a, 0xf0, 0x00], None, Some((0, false))),
        ([0x00, 0xfa, 0x00], None, Some((0, false))),
        ([0x00, 0xa0, 0x00], Some(0), None),
        ([0x00, 0xf0, 0x0a], Some(0), None),
        ([0x00, 0xf0, 0xa0], Some(0), None),
    ] {
        assert_eq!((Plmn(octets).mcc(), Plmn(octets).mnc()), (mcc, mnc), "{octets:02x?}");
    }
    for text in ["", "0010", "0010101", "00101x", "-0101"] {
        assert_eq!(Plmn::from_digits(text), None, "{text}");
    }
    assert_eq!(Plmn::from_digits("00101"), Some(plmn(1, 1, false)));
    for (name, is) in [
        ("mnc001.mcc001", true),
        ("MNC001.MCC001.example", true),
        ("a.b.mnc001.mcc001.gprs", true),
        ("mnc001", false),
        ("mnc001.a.mcc001", false),
        ("mcc001.mnc001", false),
        ("mnc0011.mcc001", false),
        ("mnc00x.mcc001", false),
        ("mnc001.mcc01", false),
        ("xnc001.mcc001", false),
    ] {
        assert_eq!(Plmn::of_realm(name).is_some(), is, "{name}");
    }
    // 1 to 15 decimal digits are a number of E.164.
    for (octets, is) in [
        (&[0xf1][..], true),
        (&[0x21], true),
        (&[0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0xf1], true),
        (&[0x11; 8], false),
        (&[0x11; 9], false),
        (&[0xff], false),
        (&[0xa1], false),
        (&[0x1a], false),
        (&[0x21, 0xf3, 0x54], false),
    ] {
        assert_eq!(read::<types::IsdnNumber>(octets).unwrap().is_e164(), is, "{octets:02x?}");
    }
    for name in ["**", "*.a", "a"] {
        let Ok(apn) = read::<types::Apn>(name.as_bytes()) else { continue };
        assert!(!apn.is_wildcard(), "{name}");
    }
    // Text is compared to its end.
    let text = read::<types::UTF8String>(b"abc").unwrap();
    for (other, same) in [("abc", true), ("ab", false), ("abcd", false), ("abC", false), ("", false)] {
        assert_eq!((text == other, text == *other), (same, same), "{other}");
    }
    // Each bit, and beyond the last octet.
    let elements = read::<types::TraceNeTypes>(&[0b1000_0001, 0b10, 0b1000_0000]).unwrap();
    let set: Vec<_> = (0..40).filter(|n| elements.contains(*n)).collect();
    assert_eq!(set, [0, 7, 9, 23]);
}

/// Labels of an access point name, to their longest.
#[test]
fn labels_of_access_points() {
    let label = |n: usize| "a".repeat(n);
    for (name, is) in [
        ("a", true),
        ("a-b_c9.Z", true),
        (".", false),
        (".a", false),
        ("a.", false),
        ("a..b", false),
        ("a b", false),
        ("a*", false),
        ("**", false),
        (&label(63), true),
        (&label(64), false),
        (&(label(63) + "." + &label(36)), true),
        (&(label(63) + "." + &label(37)), false),
        (&("a.".to_owned() + &label(64)), false),
        (&(label(64) + ".a"), false),
    ] {
        assert_eq!(read::<types::Apn>(name.as_bytes()).is_ok(), is, "{name}");
    }
    for (name, network, operator) in [
        ("mnc001.mcc001.gprs", "", Some("mnc001.mcc001.gprs")),
        ("a.mnc001.mcc001.GPRS", "a", Some("mnc001.mcc001.GPRS")),
        ("amnc001.mcc001.gprs", "amnc001.mcc001.gprs", None),
        ("a.mnc001.mcc001.gprx", "a.mnc001.mcc001.gprx", None),
        ("a.mnc01.mcc001.gprs", "a.mnc01.mcc001.gprs", None),
        ("a.mnc001.mcc001.gprs.b", "a.mnc001.mcc001.gprs.b", None),
    ] {
        let apn = read::<types::Apn>(name.as_bytes()).unwrap();
        assert_eq!((apn.network(), apn.operator()), (network, operator));
        assert_eq!(apn.plmn().is_some(), operator.is_some());
    }
}
