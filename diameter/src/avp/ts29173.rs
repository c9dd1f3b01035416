//! AVPs of 3GPP TS 29.173.

use crate::group;

crate::avps! {
    LMSI = 2400/10415, "LMSI", OctetString, M: LMSI, "6.4.2";
    SERVING_NODE = 2401/10415, "Serving-Node", Grouped<SERVING_NODE>, M, "6.4.3";
    MME_NAME = 2402/10415, "MME-Name", DiameterIdentity, M: NODE_HOST, "6.4.4";
    MSC_NUMBER = 2403/10415, "MSC-Number", IsdnNumber, M: NODE_NUMBER, "6.4.5";
    LCS_CAPABILITIES_SETS = 2404/10415, "LCS-Capabilities-Sets", Unsigned32 [
        0 => "lcsCapabilitySet1",
        1 => "lcsCapabilitySet2",
        2 => "lcsCapabilitySet3",
        3 => "lcsCapabilitySet4",
        4 => "lcsCapabilitySet5",
    ], M, "6.4.6";
    GMLC_ADDRESS = 2405/10415, "GMLC-Address", Address, M: NODE_ADDRESS, "6.4.7";
    ADDITIONAL_SERVING_NODE = 2406/10415, "Additional-Serving-Node", Grouped<ADDITIONAL_SERVING_NODE>, M, "6.4.8";
    PPR_ADDRESS = 2407/10415, "PPR-Address", Address, M: NODE_ADDRESS, "6.4.9";
    MME_REALM = 2408/10415, "MME-Realm", DiameterIdentity, X: REALM, "6.4.12";
    SGSN_NAME = 2409/10415, "SGSN-Name", DiameterIdentity, X: NODE_HOST, "6.4.13";
    SGSN_REALM = 2410/10415, "SGSN-Realm", DiameterIdentity, X: REALM, "6.4.14";
    RIA_FLAGS = 2411/10415, "RIA-Flags", Unsigned32 [ 0 => "CombinedMME/SGSNSupportingOptimized-LCSProc" ], X, "6.4.15";
}
