//! AVPs of Verizon Wireless (vendor 12951).

crate::avps! {
    IDLE_TO_CONNECTED_TRANSITION_COUNT = 5001/12951, "Idle-To-Connected-Transition-Count", Unsigned32, M;
    CONNECTED_DURATION = 5002/12951, "Connected-Duration", Unsigned32, M;
    CHARGING_GATEWAY_FUNCTION_HOST = 6068/12951, "Charging-Gateway-Function-Host", OctetString, m: NODE_ADDRESS;
    CHARGING_GROUP_ID = 6069/12951, "Charging-Group-ID", UTF8String, m;
    OPERATOR_STRING = 6079/12951, "Operator-String", UTF8String, m;
    ORIGINATING_USER_LOCATION_INFO = 6080/12951, "Originating-User-Location-Info", OctetString, X: LOCATION;
    ORIGINATING_BSID = 6081/12951, "Originating-BSID", OctetString, X: SUBSCRIBER;
    LI_INDICATOR_GX = 6092/12951, "LI-Indicator-Gx", Grouped, m;
    RANDOM_VECTOR = 6093/12951, "Random-Vector", OctetString, m;
    INTERCEPTION_ACTION = 6094/12951, "Interception-Action", OctetString, m;
    LI_CORRELATION_ID = 6095/12951, "LI-Correlation-ID", OctetString, m;
    LI_TARGETMFADDRESS = 6096/12951, "LI-TargetMFAddress", Grouped, m;
    LI_TARGETID = 6097/12951, "LI-TargetID", OctetString, m;
    MF_ADDRESS = 6098/12951, "MF-Address", OctetString, m;
    MF_PORT = 6099/12951, "MF-Port", OctetString, m;
    PGW_RELOCATION_INDICATION = 6114/12951, "PGW-Relocation-Indication", Grouped, m;
    SELF_ACTIVATION_STATUS = 6115/12951, "Self-Activation-Status", Unsigned32 {
        0 => "Continue",
        1 => "Reactivation-Disallowed-To-APN",
    }, m;
    VIRTUAL_APN_NAME = 6116/12951, "Virtual-APN-Name", UTF8String, m: APN;
    ORIGINATION_TIMESTAMP = 7102/12951, "Origination-TimeStamp", Unsigned64, m;
    MAX_WAIT_TIME = 7103/12951, "Max-Wait-Time", Unsigned32, m;
    ONLINE_RESPONSE_REQUIRED = 8105/12951, "Online-Response-Required", OctetString, m;
}
