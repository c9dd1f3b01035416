//! AVPs of Metaswitch (vendor 19444).

crate::avps! {
    METASWITCH_INFORMATION = 10000/19444, "Metaswitch-Information", Grouped, M;
    ADJACENCY_NAME = 10001/19444, "Adjacency-Name", Grouped, M;
    INCOMING_ADJACENCY_NAME = 10002/19444, "Incoming-Adjacency-Name", UTF8String, M;
    OUTGOING_ADJACENCY_NAME = 10003/19444, "Outgoing-Adjacency-Name", UTF8String, M;
    ACCOUNT_NAME = 10004/19444, "Account-Name", Grouped, M;
    INCOMING_ACCOUNT_NAME = 10005/19444, "Incoming-Account-Name", UTF8String, M;
    OUTGOING_ACCOUNT_NAME = 10006/19444, "Outgoing-Account-Name", UTF8String, M;
    SIP_DIVERSION = 10007/19444, "SIP-Diversion", UTF8String, M;
    INPUT_OUTPUT_OCTETS = 10008/19444, "Input-Output-Octets", Grouped, M;
    INGRESS_INPUT_OCTETS = 10009/19444, "Ingress-Input-Octets", Unsigned32, M;
    INGRESS_OUTPUT_OCTETS = 10010/19444, "Ingress-Output-Octets", Unsigned32, M;
    EGRESS_INPUT_OCTETS = 10011/19444, "Egress-Input-Octets", Unsigned32, M;
    EGRESS_OUTPUT_OCTETS = 10012/19444, "Egress-Output-Octets", Unsigned32, M;
    DISCONNECT_DIRECTION_METASWITCH = 10013/19444, "Disconnect-Direction", OctetString, M;
    MEDIA_DESCRIPTION = 10014/19444, "Media-Description", UTF8String, M;
}
