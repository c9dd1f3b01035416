//! Faults of other decoders, each by its row: `sNN` for signalling tools, `aNN` for BER libraries, `peer` for what the
//! best decoder before this one refuses.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_ber::{Tlv, decode_tlv};
use sigcodec_map::{
    Operation as _, OperationDef, common_data_types::SubscriberIdentity, error, forms_of_result, operation,
    operations, v2,
};
use sigcodec_wire::{
    Error, Kind, Layer, Reader,
    walk::{Field, Shape, Value, Visitor},
};
use std::{format, string::String, vec::Vec};

const IMSI: [u8; 8] = [0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9];
const NUMBER: [u8; 5] = [0x91, 0x51, 0x55, 0x10, 0x00];

fn element(tag: u8, body: &[u8]) -> Vec<u8> {
    [&[tag, u8::try_from(body.len()).unwrap()], body].concat()
}
fn tlv(octets: &[u8]) -> Tlv<'_> {
    Tlv::read(&mut Reader::new(octets, Layer::Map)).unwrap()
}

/// Leaves and faults of a walk.
#[derive(Default)]
struct Report(Vec<String>);
impl Visitor for Report {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.0.push(format!("{}={value}", field.name));
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        self.0.push(format!("{}!{}", field.name, error.at()));
    }
}
fn told(def: &OperationDef, argument: &[u8]) -> Vec<String> {
    let mut told = Report::default();
    def.walk_argument(&tlv(argument), &mut told);
    told.0
}

#[test]
fn s08_odd_digit_counts_and_empty_addresses() {
    for contents in [&[][..], &[0x91], &[0x91, 0xf1], &[0x91, 0xff], &[0x91, 0x51, 0xf5]] {
        let argument = element(4, contents);
        let address = v2::operations::SendImsi::argument(tlv(&argument)).unwrap();
        let digits = address.get().digits();
        assert!(digits.len() <= contents.len() * 2);
        let _ = told(v2::operations::SendImsi::DEF, &argument);
    }
    assert_eq!(
        v2::operations::SendImsi::argument(tlv(&element(4, &[0x91, 0x51, 0xf5]))).unwrap().get().to_string(),
        "+155"
    );
}

#[test]
fn s12_digits_of_any_time_interrogation() {
    let info = element(0xa1, &[]);
    let scf = element(0x83, &NUMBER);
    for (identity, want) in [(element(0x80, &IMSI), "001010123456789"), (element(0x81, &NUMBER), "+15550100")]
    {
        let argument = element(0x30, &[element(0xa0, &identity), info.clone(), scf.clone()].concat());
        let value = operations::AnyTimeInterrogation::argument(tlv(&argument)).unwrap();
        let shown = match value.subscriber_identity {
            SubscriberIdentity::Imsi(imsi) => imsi.get().to_string(),
            SubscriberIdentity::Msisdn(number) => number.get().to_string(),
        };
        assert_eq!(shown, want);
    }
}

#[test]
fn s12_result_of_report_sm_delivery_status() {
    // Version 3 has a SEQUENCE, version 2 a bare number, and either may be absent.
    let new = element(0x30, &element(4, &NUMBER));
    let old = element(4, &NUMBER);
    assert_eq!(
        operations::ReportSmDeliveryStatus::result(tlv(&new)).unwrap().stored_msisdn.unwrap().0,
        NUMBER
    );
    assert_eq!(v2::operations::ReportSmDeliveryStatus::result(tlv(&old)).unwrap().0, NUMBER);
    for (octets, versions) in [(&new, &[3u8][..]), (&old, &[2])] {
        let fitting: Vec<_> = forms_of_result(47, Some(&tlv(octets))).collect();
        assert!(fitting.len() == 1 && fitting[0].versions.contains(&versions[0]), "{fitting:?}");
    }
    assert_eq!(forms_of_result(47, None).count(), 2);
}

#[test]
fn s12_optional_parameters_are_present_absent_or_an_error() {
    // An error parameter that may be absent, and one that is damaged: never silently gone.
    let absent = error(27, 3).unwrap();
    assert!(absent.optional && absent.parameter.is_some());
    let damaged = element(0x30, &[0x80, 9, 1]);
    let mut told = Report::default();
    absent.walk_parameter(&tlv(&damaged), &mut told);
    assert!(told.0.iter().any(|l| l.contains('!')), "{:?}", told.0);
    let e = decode_tlv::<sigcodec_map::er_data_types::AbsentSubscriberParam<'_>>(&damaged, Layer::Map)
        .unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::Truncated, 2));
}

#[test]
fn s20_octets_behind_an_argument_are_not_ignored() {
    let mut octets = element(4, &IMSI);
    octets.extend([0, 0]);
    let e = decode_tlv::<sigcodec_map::common_data_types::Imsi<'_>>(&octets, Layer::Map).unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::Trailing, 10));
}

#[test]
fn s20_a_missing_ussd_string_hides_nothing_else() {
    let argument = element(0x30, &[&[4, 1, 0x0f][..], &element(0x80, &NUMBER)].concat());
    let def = operation(2, 59).unwrap();
    let e = operations::ProcessUnstructuredSsRequest::argument(tlv(&argument)).unwrap_err();
    assert_eq!(e.kind(), Kind::Missing);
    let told = told(def, &argument);
    assert!(told.iter().any(|l| l.starts_with("ussdDataCodingScheme=15")), "{told:?}");
    assert!(told.iter().any(|l| l.starts_with("ussdString!")), "{told:?}");
    assert!(told.iter().any(|l| l == "digits=15550100"), "{told:?}");
}

#[test]
fn s20_an_address_of_eleven_octets() {
    let long = [0x91, 0x51, 0x55, 0x10, 0x00, 0x51, 0x55, 0x10, 0x00, 0x51, 0x55];
    let argument = element(4, &long);
    let value = v2::operations::SendImsi::argument(tlv(&argument)).unwrap();
    assert_eq!(value.get().to_string(), "+15550100155501001555");
    let mut found = Vec::new();
    v2::operations::SendImsi::DEF
        .check_argument(Some(&tlv(&argument)), &mut |e| found.push((e.kind(), e.at())));
    assert_eq!(found, [(Kind::Size, 2)]);
}

#[test]
fn a10_an_integer_of_twenty_octets() {
    let argument = element(0x30, &[element(0x80, &IMSI), element(2, &[1; 20])].concat());
    let e = operations::SendAuthenticationInfo::argument(tlv(&argument)).unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::Integer, 14));
    let told = told(operations::SendAuthenticationInfo::DEF, &argument);
    assert_eq!(told, ["imsi=001010123456789", "numberOfRequestedVectors!14"]);
}

#[test]
fn peer_forms_of_version_2() {
    // updateLocation with roamingNumber [0] instead of msc-Number [1].
    let update = element(0x30, &[element(4, &IMSI), element(0x80, &NUMBER), element(4, &NUMBER)].concat());
    v2::operations::UpdateLocation::argument(tlv(&update)).unwrap();
    // forwardSM to a roaming number [3].
    let forward =
        element(0x30, &[element(0x83, &NUMBER), element(0x84, &NUMBER), element(4, &[0; 13])].concat());
    v2::operations::ForwardSm::argument(tlv(&forward)).unwrap();
    // sendRoutingInfoForSM with teleservice [5], which is kept and not an unknown extension.
    let srism = element(
        0x30,
        &[element(0x80, &NUMBER), element(0x81, &[0xff]), element(0x82, &NUMBER), element(0x85, &[0x21])]
            .concat(),
    );
    let value = v2::operations::SendRoutingInfoForSm::argument(tlv(&srism)).unwrap();
    assert_eq!(value.teleservice.unwrap().get().name(), Some("shortMessageMTPP"));
    assert!(value.rest.is_empty());
}
