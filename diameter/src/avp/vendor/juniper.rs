//! AVPs of Juniper Networks (vendor 2636).

crate::avps! {
    TDF_APPLICATION_INSTANCE_IDENTIFIER_BASE = 1100/2636, "TDF-Application-Instance-Identifier-Base", UTF8String, m;
    SERVICE_CHAINING_INFORMATION = 1101/2636, "Service-Chaining-Information", UTF8String, m;
    LRF_PROFILE_NAME = 1102/2636, "LRF-Profile-Name", UTF8String, m;
    HCM_PROFILE_NAME = 1103/2636, "HCM-Profile-Name", UTF8String, m;
    FORWARDING_CLASS_NAME = 1104/2636, "Forwarding-Class-Name", UTF8String, m: SUBSCRIBER;
    REDIRECT_VRF = 1105/2636, "Redirect-VRF", UTF8String, m;
    REQUESTED_BURSTSIZE_UL = 1106/2636, "Requested-Burstsize-UL", OctetString, m;
    REQUESTED_BURSTSIZE_DL = 1107/2636, "Requested-Burstsize-DL", OctetString, m;
    STEERING_INFORMATION = 1108/2636, "Steering-Information", Grouped, m;
    STEERING_UPLINK_VRF = 1109/2636, "Steering-Uplink-VRF", UTF8String, m;
    STEERING_DOWNLINK_VRF = 1110/2636, "Steering-Downlink-VRF", UTF8String, m;
    STEERING_IP_ADDRESS = 1111/2636, "Steering-IP-Address", Address, m: IP_OF_SUBSCRIBER;
}
