//! `RUA-IEs`, TS 25.468 §9.3.4: the information elements, in the order of the specification.

use crate::common_data_types::*;
use sigcodec_per::{
    BIT_STRING, BOOLEAN, CHOICE, CRITICALITY, ENUMERATED, EXTENSIONS, OCTET_STRING, SEQUENCE, SEQUENCE_OF,
    SIZE, SIZES, Set, Size, types,
};

types! {
    CN_DOMAIN_INDICATOR "CN-DomainIndicator" = ENUMERATED! { "cs-domain", "ps-domain" };
    CSG_MEMBERSHIP_STATUS "CSGMembershipStatus" = ENUMERATED! { "member", "non-member", ... };
    ESTABLISHMENT_CAUSE "Establishment-Cause" = ENUMERATED! { "emergency-call", "normal-call", ... };
    CONTEXT_ID "Context-ID" = BIT_STRING(SIZE(24));
    INTRA_DOMAIN_NAS_NODE_SELECTOR "IntraDomainNasNodeSelector" = SEQUENCE! {
        "version": CHOICE! {
        "release99": SEQUENCE! {
        "cn-Type": CHOICE! { "gsm-Map-IDNNS": GSM_MAP_IDNNS, "ansi-41-IDNNS": ANSI_41_IDNNS }
    },
        "later": SEQUENCE! { "futurecoding": BIT_STRING(SIZE(15)) }
    }
    };
    GSM_MAP_IDNNS "Gsm-map-IDNNS" = SEQUENCE! {
        "routingbasis": CHOICE! {
        "localPTMSI": SEQUENCE! { "routingparameter": ROUTING_PARAMETER },
        "tMSIofsamePLMN": SEQUENCE! { "routingparameter": ROUTING_PARAMETER },
        "tMSIofdifferentPLMN": SEQUENCE! { "routingparameter": ROUTING_PARAMETER },
        "iMSIresponsetopaging": SEQUENCE! { "routingparameter": ROUTING_PARAMETER },
        "iMSIcauseUEinitiatedEvent": SEQUENCE! { "routingparameter": ROUTING_PARAMETER },
        "iMEI": SEQUENCE! { "routingparameter": ROUTING_PARAMETER },
        "spare2": SEQUENCE! { "routingparameter": ROUTING_PARAMETER },
        "spare1": SEQUENCE! { "routingparameter": ROUTING_PARAMETER }
    },
        "dummy": BOOLEAN
    };
    ANSI_41_IDNNS "Ansi-41-IDNNS" = BIT_STRING(SIZE(14));
    RANAP_MESSAGE "RANAP-Message" = OCTET_STRING(Size::ANY);
    ROUTING_PARAMETER "RoutingParameter" = BIT_STRING(SIZE(10));
    CAUSE "Cause" = CHOICE! {
        "radioNetwork": CAUSE_RADIO_NETWORK,
        "transport": CAUSE_TRANSPORT,
        "protocol": CAUSE_PROTOCOL,
        "misc": CAUSE_MISC,
        ...
    };
    CAUSE_RADIO_NETWORK "CauseRadioNetwork" = ENUMERATED! {
        "normal", "connect-failed", "network-release", "unspecified", ...
    };
    CAUSE_TRANSPORT "CauseTransport" = ENUMERATED! { "transport-resource-unavailable", "unspecified", ... };
    CAUSE_PROTOCOL "CauseProtocol" = ENUMERATED! {
        "transfer-syntax-error", "abstract-syntax-error-reject", "abstract-syntax-error-ignore-and-notify",
        "message-not-compatible-with-receiver-state", "semantic-error", "unspecified",
        "abstract-syntax-error-falsely-constructed-message", ...
    };
    CAUSE_MISC "CauseMisc" = ENUMERATED! {
        "processing-overload", "hardware-failure", "o-and-m-intervention", "unspecified", ...
    };
    CRITICALITY_DIAGNOSTICS "CriticalityDiagnostics" = SEQUENCE! {
        "procedureCode" OPTIONAL: PROCEDURE_CODE,
        "triggeringMessage" OPTIONAL: TRIGGERING_MESSAGE,
        "procedureCriticality" OPTIONAL: CRITICALITY,
        "iEsCriticalityDiagnostics" OPTIONAL: CRITICALITY_DIAGNOSTICS_IE_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    CRITICALITY_DIAGNOSTICS_IE_LIST "CriticalityDiagnostics-IE-List" = SEQUENCE_OF!(SIZES(1, 256), SEQUENCE! {
        "iECriticality": CRITICALITY,
        "iE-ID": PROTOCOL_IE_ID,
        "typeOfError": TYPE_OF_ERROR,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    TYPE_OF_ERROR "TypeOfError" = ENUMERATED! { "not-understood", "missing", ... };
}
