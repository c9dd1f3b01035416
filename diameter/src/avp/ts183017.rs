//! AVPs of ETSI TS 183 017 (Gq').

use crate::group;

crate::avps! {
    BINDING_INFORMATION = 450/13019, "Binding-information", Grouped<BINDING_INFORMATION>, X, "7.3.1";
    BINDING_INPUT_LIST = 451/13019, "Binding-Input-List", Grouped<BINDING_INPUT_LIST>, X, "7.3.2";
    BINDING_OUTPUT_LIST = 452/13019, "Binding-Output-List", Grouped<BINDING_OUTPUT_LIST>, X, "7.3.3";
    V6_TRANSPORT_ADDRESS = 453/13019, "V6-Transport-Address", Grouped<V6_TRANSPORT_ADDRESS>, X, "7.3.4";
    V4_TRANSPORT_ADDRESS = 454/13019, "V4-Transport-Address", Grouped<V4_TRANSPORT_ADDRESS>, X, "7.3.5";
    PORT_NUMBER = 455/13019, "Port-Number", Unsigned32, m, "7.3.6";
    RESERVATION_CLASS = 456/13019, "Reservation-Class", Unsigned32, m, "7.3.7";
    LATCHING_INDICATION = 457/13019, "Latching-Indication", Enumerated { 0 => "LATCH", 1 => "RELATCH" }, X, "7.3.8";
    RESERVATION_PRIORITY = 458/13019, "Reservation-Priority", Enumerated {
        0 => "DEFAULT",
        1 => "PRIORITY_ONE",
        2 => "PRIORITY_TWO",
        3 => "PRIORITY_THREE",
        4 => "PRIORITY_FOUR",
        5 => "PRIORITY_FIVE",
        6 => "PRIORITY_SIX",
        7 => "PRIORITY_SEVEN",
        8 => "PRIORITY_EIGHT",
        9 => "PRIORITY_NINE",
        10 => "PRIORITY_TEN",
        11 => "PRIORITY_ELEVEN",
        12 => "PRIORITY_TWELVE",
        13 => "PRIORITY_THIRTEEN",
        14 => "PRIORITY_FOURTEEN",
        15 => "PRIORITY_FIFTEEN",
    }, X, "7.3.9";
    SERVICE_CLASS = 459/13019, "Service-Class", UTF8String, X, "7.3.33";
    OVERBOOKING_INDICATOR = 460/13019, "Overbooking-Indicator", Enumerated {
        0 => "NO_OVERBOOKING",
        1 => "OVERBOOKING",
    }, m, "7.3.35";
    AUTHORIZATION_PACKAGE_ID = 461/13019, "Authorization-Package-Id", UTF8String, m, "7.3.37";
    MEDIA_AUTHORIZATION_CONTEXT_ID = 462/13019, "Media-Authorization-Context-Id", UTF8String, M, "7.3.38";
}
