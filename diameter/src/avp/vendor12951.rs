//! AVPs of vendor 12951.

crate::avps! {
    LI_INDICATOR_GX = 6092/12951, "LI-Indicator-Gx", Grouped, m;
    RANDOM_VECTOR = 6093/12951, "Random-Vector", OctetString, m;
    INTERCEPTION_ACTION = 6094/12951, "Interception-Action", OctetString, m;
    LI_CORRELATION_ID = 6095/12951, "LI-Correlation-ID", OctetString, m;
    LI_TARGETMFADDRESS = 6096/12951, "LI-TargetMFAddress", Grouped, m;
    LI_TARGETID = 6097/12951, "LI-TargetID", OctetString, m;
    MF_ADDRESS = 6098/12951, "MF-Address", OctetString, m;
    MF_PORT = 6099/12951, "MF-Port", OctetString, m;
    VIRTUAL_APN_NAME = 6116/12951, "Virtual-APN-Name", UTF8String, m;
    ONLINE_RESPONSE_REQUIRED = 8105/12951, "Online-Response-Required", OctetString, m;
}
