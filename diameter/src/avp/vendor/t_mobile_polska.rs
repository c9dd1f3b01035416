//! AVPs of T-Mobile Polska (vendor 35797).

use crate::group;

crate::avps! {
    PTC_CONTENT_INFORMATION = 256/35797, "Ptc-Content-Information", Grouped<PTC_CONTENT_INFORMATION>, m;
    PTC_CONTENT_MAC_CHARGE = 257/35797, "Ptc-Content-MAC-Charge", Unsigned32, m;
    PTC_CONTENT_SUBSCRIPTION_ID = 258/35797, "Ptc-Content-Subscription-Id", UTF8String, m;
    PTC_CONTENT_SERVICE_ID = 259/35797, "Ptc-Content-Service-Id", UTF8String, m;
    PTC_CONTENT_RATE_TYPE = 260/35797, "Ptc-Content-Rate-Type", Enumerated {
        1 => "STANDARD",
        2 => "RENEWAL",
        4 => "FREE",
        8 => "PROMOTION",
    }, m;
    PTC_CONTENT_USED_QUANTITY = 261/35797, "Ptc-Content-Used-Quantity", Unsigned32, m;
    PTC_CONTENT_INVOICE_DATA = 262/35797, "Ptc-Content-Invoice-Data", UTF8String, m;
    PTC_CONTENT_CHANNEL = 263/35797, "Ptc-Content-Channel", UTF8String, m;
    PTC_CONTENT_PROVIDER = 264/35797, "Ptc-Content-Provider", UTF8String, m;
    PTC_CONTENT_OPERATION_TYPE = 265/35797, "Ptc-Content-Operation-Type", Enumerated {
        99 => "Charge",
        100 => "Download",
        102 => "Monthly-Fee",
        117 => "Upload",
    }, m;
    PTC_CONTENT_REQUEST_TYPE = 266/35797, "Ptc-Content-Request-Type", Enumerated {
        1 => "Online",
        2 => "Batch-Request",
    }, m;
    PTC_CONTENT_USER_STATUS = 267/35797, "Ptc-Content-User-Status", Enumerated {
        1 => "Prepaid-User",
        2 => "Postpaid-User",
        3 => "Mixed-User",
    }, m;
    PTC_CONTENT_PAYMENT_POINT_ID = 268/35797, "Ptc-Content-Payment-Point-Id", UTF8String, m;
    PTC_CONTENT_PAYMENT_POINT_NAME = 269/35797, "Ptc-Content-Payment-Point-Name", UTF8String, m;
    PTC_CONTENT_SUBSCRIPTION_NAME = 270/35797, "Ptc-Content-Subscription-Name", UTF8String, m;
    PTC_CONTENT_VAT_RATE = 271/35797, "Ptc-Content-VAT-Rate", UTF8String, m;
    PTC_CONTENT_XCG_TRANSACTION_ID = 272/35797, "Ptc-Content-XCG-Transaction-Id", UTF8String, m;
    PTC_CONTENT_XCG_BACKED_OUT_TRANSACTION_ID = 273/35797, "Ptc-Content-XCG-Backed-Out-Transaction-Id", UTF8String, m;
    PTC_CONTENT_XCG_AMOUNT_LIMIT_USED = 274/35797, "Ptc-Content-XCG-Amount-Limit-Used", Unsigned64, m;
    PTC_CONTENT_XCG_AMOUNT_LIMIT_REMAINING = 275/35797, "Ptc-Content-XCG-Amount-Limit-Remaining", Unsigned64, m;
    PTC_CONTENT_XCG_AMOUNT_VALIDITY_DATE = 276/35797, "Ptc-Content-XCG-Amount-Validity-Date", Time, m;
    PTC_CONTENT_XCG_QUANTITY_LIMIT_REMAINING = 277/35797, "Ptc-Content-XCG-Quantity-Limit-Remaining", Unsigned32, m;
    PTC_CONTENT_XCG_QUANTITY_LIMIT_USED = 278/35797, "Ptc-Content-XCG-Quantity-Limit-Used", Unsigned32, m;
    PTC_CONTENT_XCG_QUANTITY_LIMIT_VALIDITY_DATE = 279/35797, "Ptc-Content-XCG-Quantity-Limit-Validity-Date", Time, m;
    PTC_CONTENT_XCG_EXTERNAL_TRANSACTION_ID = 280/35797, "Ptc-Content-XCG-External-Transaction-Id", UTF8String, m;
    PTC_CONTENT_XCG_PREMIUM_BLOCKING_VERIFICATION = 281/35797, "Ptc-Content-XCG-Premium-Blocking-Verification",
        Unsigned32, m;
    PTC_CONTENT_XCG_ADULTS_ONLY = 282/35797, "Ptc-Content-XCG-Adults-Only", Unsigned32, m;
    PTC_BRAND_ID = 283/35797, "Ptc-Brand-ID", Unsigned32, m;
    PTC_CONTENT_PAYMENT_DEFINITION_TYPE = 284/35797, "Ptc-Content-Payment-Definition-Type", Unsigned32, m;
    PTC_CONTENT_SEND_IPK = 285/35797, "Ptc-Content-Send-IPK", Unsigned32, m;
    USER_INTERACTION_REQUEST = 9900/35797, "User-Interaction-Request", Grouped<USER_INTERACTION_REQUEST>, m;
    USER_INTERACTION_FAILURE_HANDLING = 9901/35797, "User-Interaction-Failure-Handling", Enumerated {
        0 => "Continue",
        1 => "Release",
    }, m;
    USER_INTERACTION_CHARGING_FLAG = 9902/35797, "User-Interaction-Charging-Flag", Enumerated {
        0 => "Free of Charge",
        1 => "Chargeable",
    }, m;
    USER_INTERACTION_PARAMETERS = 9903/35797, "User-Interaction-Parameters", Grouped<USER_INTERACTION_PARAMETERS>, m;
    INTERACTION_MODE = 9904/35797, "Interaction-Mode", Enumerated { 0 => "Passive", 1 => "Active" }, m;
    INTERACTION_TYPE = 9905/35797, "Interaction-Type", Enumerated {
        0 => "Bearer specific",
        1 => "Announcement",
        2 => "SMS",
        3 => "USSD",
        4 => "Tone",
    }, m;
    INTERACTION_DATA = 9906/35797, "Interaction-Data", UTF8String, m;
    VARIABLE_PART_T_MOBILE = 9907/35797, "Variable-Part", Grouped<VARIABLE_PART_T_MOBILE>, m;
    VARIABLE_PART_LANGUAGE = 9916/35797, "Variable-Part-Language", Enumerated { 1 => "Polish", 2 => "English" }, m;
}
