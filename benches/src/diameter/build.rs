//! The messages, built from values.

use core::net::Ipv4Addr;
use sigcodec::{
    diameter::{
        Answer, Message, Outcome, Request, avp,
        types::{AddressValue, Timestamp},
    },
    wire::Encode,
};

pub(super) const USER_NAME: &str = "001010123456789";
pub(super) const MSISDN: [u8; 6] = [0x51, 0x55, 0x10, 0x00, 0x99, 0xf9];
const MME: &str = "mme01.epc.mnc001.mcc001.3gppnetwork.org";
const HSS: &str = "hss01.epc.mnc001.mcc001.3gppnetwork.org";
const DRA: &str = "dra01.epc.mnc001.mcc001.3gppnetwork.org";
const REALM: &str = "epc.mnc001.mcc001.3gppnetwork.org";

/// An Update-Location-Request.
pub(super) fn update_location(user: &str) -> impl Encode {
    Request {
        command: 316,
        application: 16_777_251,
        proxiable: true,
        hop_by_hop: 0x1122_3344,
        end_to_end: 0x5566_7788,
        avps: (
            (
                avp::SESSION_ID.value("mme01.epc.mnc001.mcc001.3gppnetwork.org;1715172345;42;s6a"),
                avp::VENDOR_SPECIFIC_APPLICATION_ID
                    .value((avp::VENDOR_ID.value(10_415u32), avp::AUTH_APPLICATION_ID.value(16_777_251u32))),
                avp::AUTH_SESSION_STATE.value(1),
                avp::ORIGIN_HOST.value(MME),
                avp::ORIGIN_REALM.value(REALM),
                avp::DESTINATION_HOST.value(HSS),
            ),
            (
                avp::DESTINATION_REALM.value(REALM),
                avp::USER_NAME.value(user),
                avp::SUPPORTED_FEATURES.value((
                    avp::VENDOR_ID.value(10_415u32),
                    avp::FEATURE_LIST_ID.value(1u32),
                    avp::FEATURE_LIST.value(4095u32),
                )),
                avp::TERMINAL_INFORMATION
                    .value((avp::IMEI.value("35693803564380"), avp::SOFTWARE_VERSION.value("91"))),
                avp::RAT_TYPE.value(1004).mandatory(true),
                avp::ULR_FLAGS.value(34u32),
            ),
            (
                avp::VISITED_PLMN_ID.value([0x00, 0xf1, 0x10]),
                avp::UE_SRVCC_CAPABILITY.value(0),
                avp::IMS_VOICE_OVER_PS_SESSIONS_SUPPORTED.value(0),
                avp::ROUTE_RECORD.value(DRA),
            ),
        ),
    }
}

/// Its answer, with the subscription.
pub(super) fn update_location_answer<'a>(request: Message<'a>, msisdn: [u8; 6]) -> impl Encode + use<'a> {
    let answer = Answer::new(request, Outcome::Result(2001), HSS, REALM);
    answer.map(|a| {
        a.with((
            avp::VENDOR_SPECIFIC_APPLICATION_ID
                .value((avp::VENDOR_ID.value(10_415u32), avp::AUTH_APPLICATION_ID.value(16_777_251u32))),
            avp::AUTH_SESSION_STATE.value(1),
            avp::SUPPORTED_FEATURES.value((
                avp::VENDOR_ID.value(10_415u32),
                avp::FEATURE_LIST_ID.value(1u32),
                avp::FEATURE_LIST.value(4095u32),
            )),
            avp::ULA_FLAGS.value(1u32),
            avp::SUBSCRIPTION_DATA.value((
                (
                    avp::SUBSCRIBER_STATUS.value(0),
                    avp::MSISDN.value(msisdn),
                    avp::NETWORK_ACCESS_MODE.value(3),
                    avp::ACCESS_RESTRICTION_DATA.value(4u32),
                    ambr(100_000_000, 300_000_000),
                ),
                avp::APN_CONFIGURATION_PROFILE.value((
                    avp::CONTEXT_IDENTIFIER.value(1u32),
                    avp::ALL_APN_CONFIGURATIONS_INCLUDED_INDICATOR.value(0),
                    apn_configuration(1, "internet", 9),
                    apn_configuration(2, "ims", 5),
                    apn_configuration(3, "mms.operator", 8),
                )),
                avp::SUBSCRIBED_PERIODIC_RAU_TAU_TIMER.value(720u32),
                avp::_3GPP_CHARGING_CHARACTERISTICS.value("0800").mandatory(false),
                avp::ICS_INDICATOR.value(0).mandatory(true),
            )),
            avp::ROUTE_RECORD.value(DRA),
        ))
    })
}

fn ambr(up: u32, down: u32) -> impl Encode {
    avp::AMBR.value((avp::MAX_REQUESTED_BANDWIDTH_UL.value(up), avp::MAX_REQUESTED_BANDWIDTH_DL.value(down)))
}

fn apn_configuration(context: u32, name: &str, qci: i32) -> impl Encode {
    avp::APN_CONFIGURATION.value((
        avp::CONTEXT_IDENTIFIER.value(context),
        avp::PDN_TYPE.value(2),
        avp::SERVICE_SELECTION.value(name),
        avp::EPS_SUBSCRIBED_QOS_PROFILE.value((
            avp::QOS_CLASS_IDENTIFIER.value(qci),
            avp::ALLOCATION_RETENTION_PRIORITY.value((
                avp::PRIORITY_LEVEL.value(8u32),
                avp::PRE_EMPTION_CAPABILITY.value(1),
                avp::PRE_EMPTION_VULNERABILITY.value(0),
            )),
        )),
        (
            avp::VPLMN_DYNAMIC_ADDRESS_ALLOWED.value(1),
            avp::PDN_GW_ALLOCATION_TYPE.value(1),
            avp::_3GPP_CHARGING_CHARACTERISTICS.value("0800").mandatory(false),
        ),
        ambr(50_000_000, 150_000_000),
    ))
}

/// An initial Credit-Control-Request of Gy.
pub(super) fn credit_control(imsi: &str) -> impl Encode {
    Request {
        command: 272,
        application: 4,
        proxiable: true,
        hop_by_hop: 0x1122_3344,
        end_to_end: 0x5566_7788,
        avps: (
            (
                avp::SESSION_ID.value("pgw01.epc.mnc001.mcc001.3gppnetwork.org;1715172345;77;gy"),
                avp::ORIGIN_HOST.value("pgw01.epc.mnc001.mcc001.3gppnetwork.org"),
                avp::ORIGIN_REALM.value(REALM),
                avp::DESTINATION_REALM.value("ocs.mnc001.mcc001.3gppnetwork.org"),
                avp::AUTH_APPLICATION_ID.value(4u32),
                avp::SERVICE_CONTEXT_ID.value("32251@3gpp.org"),
            ),
            (
                avp::CC_REQUEST_TYPE.value(1),
                avp::CC_REQUEST_NUMBER.value(0u32),
                avp::DESTINATION_HOST.value("ocs01.ocs.mnc001.mcc001.3gppnetwork.org"),
                avp::ORIGIN_STATE_ID.value(1_715_000_000u32),
                avp::EVENT_TIMESTAMP.value(Timestamp(0xe9e3_7d00)),
                subscription_id(0, "15550100999"),
            ),
            (
                subscription_id(1, imsi),
                avp::MULTIPLE_SERVICES_INDICATOR.value(1),
                avp::MULTIPLE_SERVICES_CREDIT_CONTROL.value((
                    avp::REQUESTED_SERVICE_UNIT.value(avp::CC_TOTAL_OCTETS.value(10_000_000u64)),
                    avp::RATING_GROUP.value(100u32),
                    avp::SERVICE_IDENTIFIER.value(1u32),
                )),
                avp::MULTIPLE_SERVICES_CREDIT_CONTROL.value((
                    avp::REQUESTED_SERVICE_UNIT.value(avp::CC_TIME.value(3600u32)),
                    avp::RATING_GROUP.value(200u32),
                    avp::SERVICE_IDENTIFIER.value(2u32),
                )),
                avp::USER_EQUIPMENT_INFO.value((
                    avp::USER_EQUIPMENT_INFO_TYPE.value(0),
                    avp::USER_EQUIPMENT_INFO_VALUE.value(b"3569380356438091".as_slice()),
                )),
                avp::SERVICE_INFORMATION.value(avp::PS_INFORMATION.value((
                    (
                        avp::_3GPP_CHARGING_ID.value([0x0a, 0x0b, 0x0c, 0x0d]),
                        avp::_3GPP_PDP_TYPE.value(0),
                        avp::PDP_ADDRESS.value(AddressValue::V4(Ipv4Addr::new(10, 1, 2, 3))),
                        avp::GGSN_ADDRESS.value(AddressValue::V4(Ipv4Addr::new(192, 0, 2, 1))),
                        avp::SGSN_ADDRESS.value(AddressValue::V4(Ipv4Addr::new(192, 0, 2, 9))),
                        avp::CALLED_STATION_ID.value("internet"),
                    ),
                    avp::_3GPP_IMSI_MCC_MNC.value("00101"),
                    avp::_3GPP_SGSN_MCC_MNC.value("00101"),
                    avp::_3GPP_CHARGING_CHARACTERISTICS.value("0800"),
                    avp::_3GPP_USER_LOCATION_INFO.value(LOCATION),
                    (avp::_3GPP_RAT_TYPE.value([6]), avp::_3GPP_MS_TIMEZONE.value([0x40, 0])),
                ))),
            ),
        ),
    }
}

/// TAI and ECGI, TS 29.061 §16.4.7.
const LOCATION: [u8; 13] = [0x82, 0x00, 0xf1, 0x10, 0x12, 0x34, 0x00, 0xf1, 0x10, 0x01, 0x23, 0x45, 0x67];

fn subscription_id(kind: i32, data: &str) -> impl Encode {
    avp::SUBSCRIPTION_ID.value((avp::SUBSCRIPTION_ID_TYPE.value(kind), avp::SUBSCRIPTION_ID_DATA.value(data)))
}
