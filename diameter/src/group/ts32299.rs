//! Grouped AVPs of 3GPP TS 32.299.

use crate::avp;

crate::groups! {
    /// Event-Type.
    EVENT_TYPE ::= (
        [ SIP_METHOD_3GPP ]
        [ EVENT ]
        [ EXPIRES ]
    )
    /// Time-Stamps.
    TIME_STAMPS ::= (
        [ SIP_REQUEST_TIMESTAMP ]
        [ SIP_RESPONSE_TIMESTAMP ]
        [ SIP_REQUEST_TIMESTAMP_FRACTION ]
        [ SIP_RESPONSE_TIMESTAMP_FRACTION ]
    )
    /// Inter-Operator-Identifier.
    INTER_OPERATOR_IDENTIFIER ::= (
        [ ORIGINATING_IOI ]
        [ TERMINATING_IOI ]
    )
    /// SDP-Media-Component.
    SDP_MEDIA_COMPONENT ::= (
        [ SDP_MEDIA_NAME ]
        * [ SDP_MEDIA_DESCRIPTION ]
        [ LOCAL_GW_INSERTED_INDICATION ]
        [ IP_REALM_DEFAULT_INDICATION ]
        [ TRANSCODER_INSERTED_INDICATION ]
        [ MEDIA_INITIATOR_FLAG ]
        [ MEDIA_INITIATOR_PARTY ]
        [ _3GPP_CHARGING_ID ]
        [ ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE ]
        [ SDP_TYPE ]
    )
    /// Application-Server-Information.
    APPLICATION_SERVER_INFORMATION ::= (
        [ APPLICATION_SERVER ]
        * [ APPLICATION_PROVIDED_CALLED_PARTY_ADDRESS ]
        [ STATUS_AS_CODE ]
    )
    /// Trunk-Group-Id.
    TRUNK_GROUP_ID ::= (
        [ INCOMING_TRUNK_GROUP_ID ]
        [ OUTGOING_TRUNK_GROUP_ID ]
    )
    /// Cause.
    CAUSE ::= (
        { CAUSE_CODE }
        { NODE_FUNCTIONALITY }
    )
    /// PS-Furnish-Charging-Information.
    PS_FURNISH_CHARGING_INFORMATION ::= (
        { _3GPP_CHARGING_ID }
        { PS_FREE_FORMAT_DATA }
        [ PS_APPEND_FREE_FORMAT_DATA ]
    )
    /// Service-Information.
    SERVICE_INFORMATION ::= (
        * [ SUBSCRIPTION_ID ]
        [ AOC_INFORMATION ]
        [ PS_INFORMATION ]
        [ IMS_INFORMATION ]
        [ MMS_INFORMATION ]
        [ LCS_INFORMATION ]
        [ POC_INFORMATION ]
        [ MBMS_INFORMATION ]
        [ SMS_INFORMATION ]
        [ VCS_INFORMATION ]
        [ MMTEL_INFORMATION ]
        [ PROSE_INFORMATION ]
        [ SERVICE_GENERIC_INFORMATION ]
        [ IM_INFORMATION ]
        [ DCD_INFORMATION ]
        [ M2M_INFORMATION_ONEM2M ]
        [ CPDT_INFORMATION ]
    )
    /// PS-Information.
    PS_INFORMATION ::= (
        * [ SUPPORTED_FEATURES ]
        [ _3GPP_CHARGING_ID ]
        [ PDN_CONNECTION_CHARGING_ID ]
        [ NODE_ID ]
        [ _3GPP_PDP_TYPE ]
        * [ PDP_ADDRESS ]
        [ PDP_ADDRESS_PREFIX_LENGTH ]
        [ DYNAMIC_ADDRESS_FLAG ]
        [ DYNAMIC_ADDRESS_FLAG_EXTENSION ]
        [ QOS_INFORMATION ]
        * [ SGSN_ADDRESS ]
        * [ GGSN_ADDRESS ]
        * [ TDF_IP_ADDRESS ]
        * [ SGW_ADDRESS ]
        * [ EPDG_ADDRESS ]
        * [ TWAG_ADDRESS ]
        [ CG_ADDRESS ]
        [ SERVING_NODE_TYPE ]
        [ SGW_CHANGE ]
        [ _3GPP_IMSI_MCC_MNC ]
        [ IMSI_UNAUTHENTICATED_FLAG ]
        [ _3GPP_GGSN_MCC_MNC ]
        [ _3GPP_NSAPI ]
        [ CALLED_STATION_ID ]
        [ _3GPP_SESSION_STOP_INDICATOR ]
        [ _3GPP_SELECTION_MODE ]
        [ _3GPP_CHARGING_CHARACTERISTICS ]
        [ CHARGING_CHARACTERISTICS_SELECTION_MODE ]
        [ _3GPP_SGSN_MCC_MNC ]
        [ _3GPP_MS_TIMEZONE ]
        [ CHARGING_RULE_BASE_NAME ]
        [ ADC_RULE_BASE_NAME ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ USER_LOCATION_INFO_TIME ]
        [ USER_CSG_INFORMATION ]
        * [ PRESENCE_REPORTING_AREA_INFORMATION ]
        [ _3GPP2_BSID ]
        [ TWAN_USER_LOCATION_INFO ]
        [ UWAN_USER_LOCATION_INFO ]
        [ _3GPP_RAT_TYPE ]
        [ PS_FURNISH_CHARGING_INFORMATION ]
        [ PDP_CONTEXT_TYPE ]
        [ OFFLINE_CHARGING ]
        * [ TRAFFIC_DATA_VOLUMES ]
        * [ SERVICE_DATA_CONTAINER ]
        [ USER_EQUIPMENT_INFO ]
        [ TERMINAL_INFORMATION ]
        [ START_TIME ]
        [ STOP_TIME ]
        [ CHANGE_CONDITION ]
        [ DIAGNOSTICS ]
        [ LOW_PRIORITY_INDICATOR ]
        [ NBIFOM_MODE ]
        [ NBIFOM_SUPPORT ]
        [ MME_NUMBER_FOR_MT_SMS ]
        [ MME_NAME ]
        [ MME_REALM ]
        [ LOGICAL_ACCESS_ID ]
        [ PHYSICAL_ACCESS_ID ]
        [ FIXED_USER_LOCATION_INFO ]
        [ CN_OPERATOR_SELECTION_ENTITY ]
        [ ENHANCED_DIAGNOSTICS ]
        [ SGI_PTP_TUNNELLING_METHOD ]
        [ CP_CIOT_EPS_OPTIMISATION_INDICATOR ]
        [ UNI_PDU_CP_ONLY_FLAG ]
        [ SERVING_PLMN_RATE_CONTROL ]
        [ APN_RATE_CONTROL ]
        [ CHARGING_PER_IP_CAN_SESSION_INDICATOR ]
        [ RRC_CAUSE_COUNTER ]
        [ _3GPP_PS_DATA_OFF_STATUS_3GPP ]
        [ SCS_AS_ADDRESS ]
        [ UNUSED_QUOTA_TIMER ]
        * [ RAN_SECONDARY_RAT_USAGE_REPORT ]
        [ PSCELL_INFO ]
    )
    /// WLAN-Information.
    WLAN_INFORMATION ::= (
        [ WLAN_SESSION_ID ]
        [ PDG_ADDRESS ]
        [ PDG_CHARGING_ID ]
        [ WAG_ADDRESS ]
        [ WAG_PLMN_ID ]
        [ WLAN_RADIO_CONTAINER ]
        [ WLAN_UE_LOCAL_IPADDRESS ]
    )
    /// IMS-Information.
    IMS_INFORMATION ::= (
        [ EVENT_TYPE ]
        [ ROLE_OF_NODE ]
        { NODE_FUNCTIONALITY }
        [ USER_SESSION_ID ]
        [ OUTGOING_SESSION_ID ]
        [ SESSION_PRIORITY ]
        * [ CALLING_PARTY_ADDRESS ]
        [ CALLED_PARTY_ADDRESS ]
        * [ CALLED_ASSERTED_IDENTITY ]
        [ CALLED_IDENTITY_CHANGE ]
        [ NUMBER_PORTABILITY_ROUTING_INFORMATION ]
        [ CARRIER_SELECT_ROUTING_INFORMATION ]
        [ ALTERNATE_CHARGED_PARTY_ADDRESS ]
        * [ REQUESTED_PARTY_ADDRESS ]
        * [ ASSOCIATED_URI ]
        [ TIME_STAMPS ]
        * [ APPLICATION_SERVER_INFORMATION ]
        * [ INTER_OPERATOR_IDENTIFIER ]
        * [ TRANSIT_IOI_LIST ]
        [ IMS_CHARGING_IDENTIFIER ]
        * [ SDP_SESSION_DESCRIPTION ]
        * [ SDP_MEDIA_COMPONENT ]
        [ SERVED_PARTY_IP_ADDRESS ]
        [ SERVER_CAPABILITIES ]
        [ TRUNK_GROUP_ID ]
        [ BEARER_SERVICE ]
        [ SERVICE_ID ]
        * [ SERVICE_SPECIFIC_INFO ]
        * [ MESSAGE_BODY ]
        [ CAUSE_CODE ]
        * [ REASON_HEADER ]
        * [ ACCESS_NETWORK_INFORMATION ]
        [ CELLULAR_NETWORK_INFORMATION ]
        * [ EARLY_MEDIA_DESCRIPTION ]
        [ IMS_COMMUNICATION_SERVICE_IDENTIFIER ]
        [ IMS_APPLICATION_REFERENCE_IDENTIFIER ]
        [ ONLINE_CHARGING_FLAG ]
        [ REAL_TIME_TARIFF_INFORMATION ]
        [ ACCOUNT_EXPIRATION ]
        [ INITIAL_IMS_CHARGING_IDENTIFIER ]
        * [ NNI_INFORMATION ]
        [ FROM_ADDRESS ]
        [ IMS_EMERGENCY_INDICATOR ]
        [ IMS_VISITED_NETWORK_IDENTIFIER ]
        * [ ACCESS_NETWORK_INFO_CHANGE ]
        * [ ACCESS_TRANSFER_INFORMATION ]
        [ RELATED_IMS_CHARGING_IDENTIFIER ]
        [ RELATED_IMS_CHARGING_IDENTIFIER_NODE ]
        [ ROUTE_HEADER_RECEIVED ]
        [ ROUTE_HEADER_TRANSMITTED ]
        [ INSTANCE_ID ]
        [ TAD_IDENTIFIER ]
        [ FE_IDENTIFIER_LIST ]
    )
    /// MMS-Information.
    MMS_INFORMATION ::= (
        [ ORIGINATOR_ADDRESS ]
        * [ RECIPIENT_ADDRESS_3GPP ]
        [ SUBMISSION_TIME ]
        [ MM_CONTENT_TYPE ]
        [ PRIORITY ]
        [ MESSAGE_ID ]
        [ MESSAGE_TYPE ]
        [ MESSAGE_SIZE ]
        [ MESSAGE_CLASS ]
        [ DELIVERY_REPORT_REQUESTED ]
        [ READ_REPLY_REPORT_REQUESTED ]
        [ MMBOX_STORAGE_REQUESTED ]
        [ APPLIC_ID ]
        [ REPLY_APPLIC_ID ]
        [ AUX_APPLIC_INFO ]
        [ CONTENT_CLASS ]
        [ DRM_CONTENT ]
        [ ADAPTATIONS ]
        [ VASP_ID ]
        [ VAS_ID ]
    )
    /// LCS-Information.
    LCS_INFORMATION ::= (
        [ LCS_CLIENT_ID ]
        [ LOCATION_TYPE ]
        [ LOCATION_ESTIMATE ]
        [ POSITIONING_DATA ]
        [ _3GPP_IMSI ]
        [ MSISDN ]
    )
    /// PoC-Information.
    POC_INFORMATION ::= (
        [ POC_SERVER_ROLE ]
        [ POC_SESSION_TYPE ]
        [ POC_USER_ROLE ]
        [ POC_SESSION_INITIATION_TYPE ]
        [ POC_EVENT_TYPE ]
        [ NUMBER_OF_PARTICIPANTS ]
        * [ PARTICIPANTS_INVOLVED ]
        * [ PARTICIPANT_GROUP ]
        * [ TALK_BURST_EXCHANGE ]
        [ POC_CONTROLLING_ADDRESS ]
        [ POC_GROUP_NAME ]
        [ POC_SESSION_ID ]
        [ CHARGED_PARTY ]
    )
    /// MBMS-Information.
    MBMS_INFORMATION ::= (
        [ TMGI ]
        [ MBMS_SERVICE_TYPE ]
        [ MBMS_USER_SERVICE_TYPE ]
        [ FILE_REPAIR_SUPPORTED ]
        [ REQUIRED_MBMS_BEARER_CAPABILITIES ]
        [ MBMS_2G_3G_INDICATOR ]
        [ RAI ]
        * [ MBMS_SERVICE_AREA ]
        [ MBMS_SESSION_IDENTITY ]
        [ CN_IP_MULTICAST_DISTRIBUTION ]
        [ MBMS_GW_ADDRESS ]
        [ MBMS_CHARGED_PARTY ]
        * [ MSISDN ]
        [ MBMS_DATA_TRANSFER_START ]
        [ MBMS_DATA_TRANSFER_STOP ]
    )
    /// Originator-Address.
    ORIGINATOR_ADDRESS ::= (
        [ ADDRESS_TYPE ]
        [ ADDRESS_DATA ]
        [ ADDRESS_DOMAIN ]
    )
    /// Message-Body.
    MESSAGE_BODY ::= (
        { CONTENT_TYPE }
        { CONTENT_LENGTH }
        [ CONTENT_DISPOSITION ]
        [ ORIGINATOR ]
    )
    /// WLAN-Radio-Container.
    WLAN_RADIO_CONTAINER ::= (
        [ OPERATOR_NAME ]
        [ LOCATION_TYPE ]
        [ LOCATION_INFORMATION ]
        [ WLAN_TECHNOLOGY ]
    )
    /// Address-Domain.
    ADDRESS_DOMAIN ::= (
        [ DOMAIN_NAME ]
        [ _3GPP_IMSI_MCC_MNC ]
    )
    /// Recipient-Address.
    RECIPIENT_ADDRESS_3GPP ::= (
        [ ADDRESS_TYPE ]
        [ ADDRESS_DATA ]
        [ ADDRESS_DOMAIN ]
        [ ADDRESSEE_TYPE ]
    )
    /// MM-Content-Type.
    MM_CONTENT_TYPE ::= (
        [ TYPE_NUMBER ]
        [ ADDITIONAL_TYPE_INFORMATION ]
        [ CONTENT_SIZE ]
        * [ ADDITIONAL_CONTENT_INFORMATION ]
    )
    /// Additional-Content-Information.
    ADDITIONAL_CONTENT_INFORMATION ::= (
        [ TYPE_NUMBER ]
        [ ADDITIONAL_TYPE_INFORMATION ]
        [ CONTENT_SIZE ]
    )
    /// Message-Class.
    MESSAGE_CLASS ::= (
        [ CLASS_IDENTIFIER ]
        [ TOKEN_TEXT ]
    )
    /// LCS-Client-Id.
    LCS_CLIENT_ID ::= (
        [ LCS_CLIENT_TYPE ]
        [ LCS_CLIENT_EXTERNAL_ID ]
        [ LCS_CLIENT_DIALED_BY_MS ]
        [ LCS_CLIENT_NAME ]
        [ LCS_APN ]
        [ LCS_REQUESTOR_ID ]
    )
    /// LCS-Client-Name.
    LCS_CLIENT_NAME ::= (
        [ LCS_DATA_CODING_SCHEME ]
        [ LCS_NAME_STRING ]
        [ LCS_FORMAT_INDICATOR ]
    )
    /// LCS-Requestor-ID.
    LCS_REQUESTOR_ID ::= (
        [ LCS_DATA_CODING_SCHEME ]
        [ LCS_REQUESTOR_ID_STRING ]
    )
    /// Location-Type.
    LOCATION_TYPE ::= (
        [ LOCATION_ESTIMATE_TYPE ]
        [ DEFERRED_LOCATION_EVENT_TYPE ]
    )
    /// Service-Specific-Info.
    SERVICE_SPECIFIC_INFO ::= (
        [ SERVICE_SPECIFIC_DATA ]
        [ SERVICE_SPECIFIC_TYPE ]
    )
    /// PoC-User-Role.
    POC_USER_ROLE ::= (
        [ POC_USER_ROLE_IDS ]
        [ POC_USER_ROLE_INFO_UNITS ]
    )
    /// Talk-Burst-Exchange.
    TALK_BURST_EXCHANGE ::= (
        { POC_CHANGE_TIME }
        [ NUMBER_OF_TALK_BURSTS ]
        [ TALK_BURST_VOLUME ]
        [ TALK_BURST_TIME ]
        [ NUMBER_OF_RECEIVED_TALK_BURSTS ]
        [ RECEIVED_TALK_BURST_VOLUME ]
        [ RECEIVED_TALK_BURST_TIME ]
        [ NUMBER_OF_PARTICIPANTS ]
        [ POC_CHANGE_CONDITION ]
    )
    /// Participant-Group.
    PARTICIPANT_GROUP ::= (
        [ CALLED_PARTY_ADDRESS ]
        [ PARTICIPANT_ACCESS_PRIORITY ]
        [ USER_PARTICIPATING_TYPE ]
    )
    /// Trigger.
    TRIGGER ::= (
        * [ TRIGGER_TYPE ]
    )
    /// Envelope.
    ENVELOPE ::= (
        { ENVELOPE_START_TIME }
        [ ENVELOPE_END_TIME ]
        [ CC_TOTAL_OCTETS ]
        [ CC_INPUT_OCTETS ]
        [ CC_OUTPUT_OCTETS ]
        [ CC_SERVICE_SPECIFIC_UNITS ]
    )
    /// Time-Quota-Mechanism.
    TIME_QUOTA_MECHANISM ::= (
        { TIME_QUOTA_TYPE }
        { BASE_TIME_INTERVAL }
    )
    /// Early-Media-Description.
    EARLY_MEDIA_DESCRIPTION ::= (
        [ SDP_TIMESTAMPS ]
        * [ SDP_MEDIA_COMPONENT ]
        * [ SDP_SESSION_DESCRIPTION ]
    )
    /// SDP-TimeStamps.
    SDP_TIMESTAMPS ::= (
        [ SDP_OFFER_TIMESTAMP ]
        [ SDP_ANSWER_TIMESTAMP ]
    )
    /// AF-Correlation-Information.
    AF_CORRELATION_INFORMATION ::= (
        { AF_CHARGING_IDENTIFIER }
        * [ FLOWS ]
    )
    /// Offline-Charging.
    OFFLINE_CHARGING ::= (
        [ QUOTA_CONSUMPTION_TIME ]
        [ TIME_QUOTA_MECHANISM ]
        [ ENVELOPE_REPORTING ]
        * [ MULTIPLE_SERVICES_CREDIT_CONTROL ]
        * [ AVP ]
    )
    /// RAN-Secondary-RAT-Usage-Report.
    RAN_SECONDARY_RAT_USAGE_REPORT ::= (
        [ SECONDARY_RAT_TYPE ]
        [ RAN_START_TIME ]
        [ RAN_END_TIME ]
        [ ACCOUNTING_INPUT_OCTETS ]
        [ ACCOUNTING_OUTPUT_OCTETS ]
        [ _3GPP_CHARGING_ID ]
    )
    /// WLAN-Operator-Id.
    WLAN_OPERATOR_ID ::= (
        [ WLAN_PLMN_ID ]
        [ WLAN_OPERATOR_NAME ]
    )
    /// Exposure-Function-API-Information.
    EXPOSURE_FUNCTION_API_INFORMATION ::= (
        * [ SUPPORTED_FEATURES ]
        [ API_CONTENT ]
        [ API_DIRECTION ]
        [ API_IDENTIFIER ]
        [ API_INVOCATION_TIMESTAMP ]
        [ API_NETWORK_SERVICE_NODE ]
        [ API_RESULT_CODE ]
        [ API_SIZE ]
        [ SCEF_ADDRESS ]
        [ SCS_AS_ADDRESS ]
        [ TLTRI ]
    )
    /// 3GPP-OC-Specific-Reduction.
    _3GPP_OC_SPECIFIC_REDUCTION ::= (
        * [ _3GPP_OC_RATING_GROUP ]
        * [ _3GPP_OC_REQUEST_TYPE ]
        [ OC_REDUCTION_PERCENTAGE ]
        * [ AVP ]
    )
    /// VoLTE-Information, §7.2.242C.
    VOLTE_INFORMATION ::= (
        [ CALLING_PARTY_ADDRESS ]
        [ CALLEE_INFORMATION ]
    )
    /// PSCell-Info, §7.2.255.
    PSCELL_INFO ::= (
        [ NR_CGI ]
    )
    /// SMS-Information.
    SMS_INFORMATION ::= (
        [ SMS_NODE ]
        [ CLIENT_ADDRESS ]
        [ ORIGINATOR_SCCP_ADDRESS ]
        [ SMSC_ADDRESS ]
        [ DATA_CODING_SCHEME ]
        [ SM_DISCHARGE_TIME ]
        [ SM_MESSAGE_TYPE ]
        [ ORIGINATOR_INTERFACE ]
        [ SM_PROTOCOL_ID ]
        [ REPLY_PATH_REQUESTED ]
        [ SM_STATUS ]
        [ SM_USER_DATA_HEADER ]
        [ NUMBER_OF_MESSAGES_SENT ]
        [ SM_SEQUENCE_NUMBER ]
        * [ RECIPIENT_INFO ]
        [ ORIGINATOR_RECEIVED_ADDRESS ]
        [ SM_SERVICE_TYPE ]
        [ SMS_RESULT ]
        [ SM_DEVICE_TRIGGER_INDICATOR ]
        [ SM_DEVICE_TRIGGER_INFORMATION ]
        [ MTC_IWF_ADDRESS ]
        [ APPLICATION_PORT_IDENTIFIER ]
        [ EXTERNAL_IDENTIFIER_3GPP ]
    )
    /// Destination-Interface.
    DESTINATION_INTERFACE ::= (
        [ INTERFACE_ID ]
        [ INTERFACE_TEXT ]
        [ INTERFACE_PORT ]
        [ INTERFACE_TYPE ]
    )
    /// Originator-Interface.
    ORIGINATOR_INTERFACE ::= (
        [ INTERFACE_ID ]
        [ INTERFACE_TEXT ]
        [ INTERFACE_PORT ]
        [ INTERFACE_TYPE ]
    )
    /// Remaining-Balance.
    REMAINING_BALANCE ::= (
        { UNIT_VALUE }
        { CURRENCY_CODE }
    )
    /// Recipient-Info.
    RECIPIENT_INFO ::= (
        [ DESTINATION_INTERFACE ]
        * [ RECIPIENT_ADDRESS_3GPP ]
        * [ RECIPIENT_RECEIVED_ADDRESS ]
        [ RECIPIENT_SCCP_ADDRESS ]
        [ SM_PROTOCOL_ID ]
    )
    /// Originator-Received-Address.
    ORIGINATOR_RECEIVED_ADDRESS ::= (
        [ ADDRESS_TYPE ]
        [ ADDRESS_DATA ]
        [ ADDRESS_DOMAIN ]
    )
    /// Recipient-Received-Address.
    RECIPIENT_RECEIVED_ADDRESS ::= (
        [ ADDRESS_TYPE ]
        [ ADDRESS_DATA ]
        [ ADDRESS_DOMAIN ]
    )
    /// MMTel-Information.
    MMTEL_INFORMATION ::= (
        * [ SUPPLEMENTARY_SERVICE ]
    )
    /// Service-Data-Container.
    SERVICE_DATA_CONTAINER ::= (
        [ AF_CORRELATION_INFORMATION ]
        [ CHARGING_RULE_BASE_NAME ]
        [ ACCOUNTING_INPUT_OCTETS ]
        [ ACCOUNTING_OUTPUT_OCTETS ]
        [ LOCAL_SEQUENCE_NUMBER ]
        [ QOS_INFORMATION ]
        [ RATING_GROUP ]
        [ CHANGE_TIME ]
        [ SERVICE_IDENTIFIER ]
        [ SERVICE_SPECIFIC_INFO ]
        [ ADC_RULE_BASE_NAME ]
        [ SGSN_ADDRESS ]
        [ TIME_FIRST_USAGE ]
        [ TIME_LAST_USAGE ]
        [ TIME_USAGE ]
        * [ CHANGE_CONDITION ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ _3GPP2_BSID ]
        [ UWAN_USER_LOCATION_INFO ]
        [ TWAN_USER_LOCATION_INFO ]
        [ SPONSOR_IDENTITY ]
        [ APPLICATION_SERVICE_PROVIDER_IDENTITY ]
        * [ PRESENCE_REPORTING_AREA_INFORMATION ]
        [ PRESENCE_REPORTING_AREA_STATUS ]
        [ USER_CSG_INFORMATION ]
        [ _3GPP_RAT_TYPE ]
        [ RELATED_CHANGE_CONDITION_INFORMATION ]
        [ SERVING_PLMN_RATE_CONTROL ]
        [ APN_RATE_CONTROL ]
        [ _3GPP_PS_DATA_OFF_STATUS_3GPP ]
        [ TRAFFIC_STEERING_POLICY_IDENTIFIER_DL ]
        [ TRAFFIC_STEERING_POLICY_IDENTIFIER_UL ]
        [ VOLTE_INFORMATION ]
    )
    /// Traffic-Data-Volumes.
    TRAFFIC_DATA_VOLUMES ::= (
        [ QOS_INFORMATION ]
        [ ACCOUNTING_INPUT_OCTETS ]
        [ ACCOUNTING_OUTPUT_OCTETS ]
        [ CHANGE_CONDITION ]
        [ CHANGE_TIME ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ UWAN_USER_LOCATION_INFO ]
        [ _3GPP_CHARGING_ID ]
        [ PRESENCE_REPORTING_AREA_STATUS ]
        * [ PRESENCE_REPORTING_AREA_INFORMATION ]
        [ USER_CSG_INFORMATION ]
        [ _3GPP_RAT_TYPE ]
        [ ACCESS_AVAILABILITY_CHANGE_REASON ]
        [ RELATED_CHANGE_CONDITION_INFORMATION ]
        [ DIAGNOSTICS ]
        [ ENHANCED_DIAGNOSTICS ]
        [ CP_CIOT_EPS_OPTIMISATION_INDICATOR ]
        [ SERVING_PLMN_RATE_CONTROL ]
        [ APN_RATE_CONTROL ]
    )
    /// Supplementary-Service.
    SUPPLEMENTARY_SERVICE ::= (
        [ MMTEL_SSERVICE_TYPE ]
        [ SERVICE_MODE ]
        [ NUMBER_OF_DIVERSIONS ]
        [ ASSOCIATED_PARTY_ADDRESS ]
        [ SERVICE_ID ]
        [ CHANGE_TIME ]
        [ NUMBER_OF_PARTICIPANTS ]
        [ PARTICIPANT_ACTION_TYPE ]
        [ CUG_INFORMATION ]
        [ AOC_INFORMATION ]
    )
    /// Accumulated-Cost.
    ACCUMULATED_COST ::= (
        { VALUE_DIGITS }
        [ EXPONENT ]
    )
    /// AoC-Cost-Information.
    AOC_COST_INFORMATION ::= (
        [ ACCUMULATED_COST ]
        * [ INCREMENTAL_COST ]
        [ CURRENCY_CODE ]
    )
    /// AoC-Information.
    AOC_INFORMATION ::= (
        [ AOC_COST_INFORMATION ]
        [ TARIFF_INFORMATION ]
        [ AOC_SUBSCRIPTION_INFORMATION ]
    )
    /// Current-Tariff.
    CURRENT_TARIFF ::= (
        [ CURRENCY_CODE ]
        [ SCALE_FACTOR ]
        * [ RATE_ELEMENT ]
    )
    /// Next-Tariff.
    NEXT_TARIFF ::= (
        [ CURRENCY_CODE ]
        [ SCALE_FACTOR ]
        * [ RATE_ELEMENT ]
    )
    /// Rate-Element.
    RATE_ELEMENT ::= (
        { CC_UNIT_TYPE }
        [ CHARGE_REASON_CODE ]
        [ UNIT_VALUE ]
        [ UNIT_COST ]
        [ UNIT_QUOTA_THRESHOLD ]
    )
    /// Scale-Factor.
    SCALE_FACTOR ::= (
        { VALUE_DIGITS }
        [ EXPONENT ]
    )
    /// Tariff-Information.
    TARIFF_INFORMATION ::= (
        { CURRENT_TARIFF }
        [ TARIFF_TIME_CHANGE ]
        [ NEXT_TARIFF ]
    )
    /// Unit-Cost.
    UNIT_COST ::= (
        { VALUE_DIGITS }
        [ EXPONENT ]
    )
    /// Incremental-Cost.
    INCREMENTAL_COST ::= (
        { VALUE_DIGITS }
        [ EXPONENT ]
    )
    /// Real-Time-Tariff-Information.
    REAL_TIME_TARIFF_INFORMATION ::= (
        [ TARIFF_INFORMATION ]
        [ TARIFF_XML ]
    )
    /// AoC-Service.
    AOC_SERVICE ::= (
        [ AOC_SERVICE_OBLIGATORY_TYPE ]
        [ AOC_SERVICE_TYPE ]
    )
    /// AoC-Subscription-Information.
    AOC_SUBSCRIPTION_INFORMATION ::= (
        * [ AOC_SERVICE ]
        [ AOC_FORMAT ]
        [ PREFERRED_AOC_CURRENCY ]
    )
    /// NNI-Information.
    NNI_INFORMATION ::= (
        [ SESSION_DIRECTION ]
        [ NNI_TYPE ]
        [ RELATIONSHIP_MODE ]
        [ NEIGHBOUR_NODE_ADDRESS ]
    )
    /// Access-Transfer-Information.
    ACCESS_TRANSFER_INFORMATION ::= (
        [ ACCESS_TRANSFER_TYPE ]
        * [ ACCESS_NETWORK_INFORMATION ]
        [ CELLULAR_NETWORK_INFORMATION ]
        [ INTER_UE_TRANSFER ]
        [ USER_EQUIPMENT_INFO ]
        [ INSTANCE_ID ]
        [ RELATED_IMS_CHARGING_IDENTIFIER ]
        [ RELATED_IMS_CHARGING_IDENTIFIER_NODE ]
        [ CHANGE_TIME ]
    )
    /// TWAN-User-Location-Info.
    TWAN_USER_LOCATION_INFO ::= (
        { SSID }
        [ BSSID ]
        [ CIVIC_ADDRESS_INFORMATION ]
        [ WLAN_OPERATOR_ID ]
        [ LOGICAL_ACCESS_ID ]
    )
    /// SM-Device-Trigger-Information.
    SM_DEVICE_TRIGGER_INFORMATION ::= (
        [ MTC_IWF_ADDRESS ]
        [ REFERENCE_NUMBER ]
        [ SERVING_NODE ]
        [ VALIDITY_TIME ]
        [ PRIORITY_INDICATION ]
        [ APPLICATION_PORT_IDENTIFIER ]
    )
    /// VCS-Information.
    VCS_INFORMATION ::= (
        [ BEARER_CAPABILITY ]
        [ NETWORK_CALL_REFERENCE_NUMBER ]
        [ MSC_ADDRESS ]
        [ BASIC_SERVICE_CODE ]
        [ ISUP_LOCATION_NUMBER ]
        [ VLR_NUMBER ]
        [ FORWARDING_PENDING ]
        [ ISUP_CAUSE ]
        [ START_TIME ]
        [ START_OF_CHARGING ]
        [ STOP_TIME ]
        [ PS_FREE_FORMAT_DATA ]
    )
    /// Basic-Service-Code.
    BASIC_SERVICE_CODE ::= (
        [ BEARER_SERVICE ]
        [ TELESERVICE ]
    )
    /// ISUP-Cause.
    ISUP_CAUSE ::= (
        [ ISUP_CAUSE_LOCATION ]
        [ ISUP_CAUSE_VALUE ]
        [ ISUP_CAUSE_DIAGNOSTICS ]
    )
    /// ProSe-Direct-Communication-Transmission-Data-Container.
    PROSE_DIRECT_COMMUNICATION_TRANSMISSION_DATA_CONTAINER ::= (
        [ LOCAL_SEQUENCE_NUMBER ]
        [ COVERAGE_STATUS ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ ACCOUNTING_OUTPUT_OCTETS ]
        [ CHANGE_TIME ]
        [ CHANGE_CONDITION ]
        [ VISITED_PLMN_ID ]
        [ USAGE_INFORMATION_REPORT_SEQUENCE_NUMBER ]
        [ RADIO_RESOURCES_INDICATOR ]
        [ RADIO_FREQUENCY ]
    )
    /// ProSe-Information.
    PROSE_INFORMATION ::= (
        * [ SUPPORTED_FEATURES ]
        [ ANNOUNCING_UE_HPLMN_IDENTIFIER ]
        [ ANNOUNCING_UE_VPLMN_IDENTIFIER ]
        [ MONITORING_UE_HPLMN_IDENTIFIER ]
        [ MONITORING_UE_VPLMN_IDENTIFIER ]
        [ MONITORED_PLMN_IDENTIFIER ]
        [ ROLE_OF_PROSE_FUNCTION ]
        [ PROSE_APP_ID ]
        [ PROSE_3RD_PARTY_APPLICATION_ID ]
        [ APPLICATION_SPECIFIC_DATA ]
        [ PROSE_EVENT_TYPE ]
        [ PROSE_DIRECT_DISCOVERY_MODEL ]
        [ PROSE_FUNCTION_IP_ADDRESS ]
        [ PROSE_FUNCTION_ID ]
        [ PROSE_VALIDITY_TIMER ]
        [ PROSE_ROLE_OF_UE ]
        [ PROSE_REQUEST_TIMESTAMP ]
        [ PC3_CONTROL_PROTOCOL_CAUSE ]
        [ MONITORING_UE_IDENTIFIER ]
        [ PROSE_FUNCTION_PLMN_IDENTIFIER ]
        [ REQUESTOR_PLMN_IDENTIFIER ]
        [ ORIGIN_APP_LAYER_USER_ID ]
        [ WLAN_LINK_LAYER_ID ]
        [ REQUESTING_EPUID ]
        [ TARGET_APP_LAYER_USER_ID ]
        [ REQUESTED_PLMN_IDENTIFIER ]
        [ TIME_WINDOW ]
        [ PROSE_RANGE_CLASS ]
        [ PROXIMITY_ALERT_INDICATION ]
        [ PROXIMITY_ALERT_TIMESTAMP ]
        [ PROXIMITY_CANCELLATION_TIMESTAMP ]
        [ PROSE_REASON_FOR_CANCELLATION ]
        [ PC3_EPC_CONTROL_PROTOCOL_CAUSE ]
        [ PROSE_UE_ID ]
        [ PROSE_SOURCE_IP_ADDRESS ]
        [ LAYER_2_GROUP_ID ]
        [ PROSE_GROUP_IP_MULTICAST_ADDRESS ]
        * [ COVERAGE_INFO ]
        * [ RADIO_PARAMETER_SET_INFO ]
        * [ TRANSMITTER_INFO ]
        [ TIME_FIRST_TRANSMISSION ]
        [ TIME_FIRST_RECEPTION ]
        * [ PROSE_DIRECT_COMMUNICATION_TRANSMISSION_DATA_CONTAINER ]
        * [ PROSE_DIRECT_COMMUNICATION_RECEPTION_DATA_CONTAINER ]
        [ ANNOUNCING_PLMN_ID ]
        [ PROSE_TARGET_LAYER_2_ID ]
        [ RELAY_IP_ADDRESS ]
        [ PROSE_UE_TO_NETWORK_RELAY_UE_ID ]
        [ TARGET_IP_ADDRESS ]
        [ PC5_RADIO_TECHNOLOGY ]
    )
    /// Coverage-Info.
    COVERAGE_INFO ::= (
        [ COVERAGE_STATUS ]
        [ CHANGE_TIME ]
        * [ LOCATION_INFO ]
    )
    /// Location-Info.
    LOCATION_INFO ::= (
        [ _3GPP_USER_LOCATION_INFO ]
        [ CHANGE_TIME ]
    )
    /// ProSe-Direct-Communication-Reception-Data-Container.
    PROSE_DIRECT_COMMUNICATION_RECEPTION_DATA_CONTAINER ::= (
        [ LOCAL_SEQUENCE_NUMBER ]
        [ COVERAGE_STATUS ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ ACCOUNTING_INPUT_OCTETS ]
        [ CHANGE_TIME ]
        [ CHANGE_CONDITION ]
        [ VISITED_PLMN_ID ]
        [ USAGE_INFORMATION_REPORT_SEQUENCE_NUMBER ]
        [ RADIO_RESOURCES_INDICATOR ]
        [ RADIO_FREQUENCY ]
    )
    /// Radio-Parameter-Set-Info.
    RADIO_PARAMETER_SET_INFO ::= (
        [ RADIO_PARAMETER_SET_VALUES ]
        [ CHANGE_TIME ]
    )
    /// Transmitter-Info.
    TRANSMITTER_INFO ::= (
        [ PROSE_SOURCE_IP_ADDRESS ]
        [ PROSE_UE_ID ]
    )
    /// Enhanced-Diagnostics.
    ENHANCED_DIAGNOSTICS ::= (
        * [ RAN_NAS_RELEASE_CAUSE ]
    )
    /// Announcement-Information.
    ANNOUNCEMENT_INFORMATION ::= (
        { ANNOUNCEMENT_IDENTIFIER }
        * [ VARIABLE_PART ]
        [ TIME_INDICATOR ]
        [ QUOTA_INDICATOR ]
        [ ANNOUNCEMENT_ORDER ]
        [ PLAY_ALTERNATIVE ]
        [ PRIVACY_INDICATOR ]
        [ LANGUAGE ]
    )
    /// Called-Identity-Change.
    CALLED_IDENTITY_CHANGE ::= (
        [ CALLED_IDENTITY ]
        [ CHANGE_TIME ]
    )
    /// UWAN-User-Location-Info.
    UWAN_USER_LOCATION_INFO ::= (
        { UE_LOCAL_IP_ADDRESS }
        [ UDP_SOURCE_PORT ]
        [ SSID ]
        [ BSSID ]
        [ TCP_SOURCE_PORT ]
        [ CIVIC_ADDRESS_INFORMATION ]
        [ WLAN_OPERATOR_ID ]
        [ LOGICAL_ACCESS_ID ]
    )
    /// Monitoring-Event-Report-Data.
    MONITORING_EVENT_REPORT_DATA ::= (
        [ EVENT_TIMESTAMP ]
        [ SCEF_REFERENCE_ID ]
        [ SCEF_ID ]
        [ MONITORING_EVENT_REPORT_NUMBER ]
        [ CHARGED_PARTY ]
        [ SUBSCRIPTION_ID ]
        [ MONITORING_TYPE ]
        [ REACHABILITY_INFORMATION ]
        [ EPS_LOCATION_INFORMATION ]
        [ COMMUNICATION_FAILURE_INFORMATION ]
        * [ NUMBER_OF_UE_PER_LOCATION_REPORT ]
    )
    /// Monitoring-Event-Information.
    MONITORING_EVENT_INFORMATION ::= (
        [ MONITORING_EVENT_FUNCTIONALITY ]
        [ EVENT_TIMESTAMP ]
        [ MONITORING_EVENT_CONFIGURATION_ACTIVITY ]
        [ SCEF_REFERENCE_ID ]
        [ SCEF_ID ]
        [ MONITORING_TYPE ]
        [ MAXIMUM_NUMBER_OF_REPORTS ]
        [ MONITORING_DURATION ]
        [ CHARGED_PARTY ]
        [ MAXIMUM_DETECTION_TIME ]
        [ UE_REACHABILITY_CONFIGURATION ]
        [ MONTE_LOCATION_TYPE ]
        [ ACCURACY ]
        * [ NUMBER_OF_UE_PER_LOCATION_CONFIGURATION ]
        * [ MONITORING_EVENT_REPORT ]
    )
    /// Related-Change-Condition-Information.
    RELATED_CHANGE_CONDITION_INFORMATION ::= (
        [ SGSN_ADDRESS ]
        * [ CHANGE_CONDITION ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ _3GPP2_BSID ]
        [ UWAN_USER_LOCATION_INFO ]
        [ PRESENCE_REPORTING_AREA_STATUS ]
        [ USER_CSG_INFORMATION ]
        [ _3GPP_RAT_TYPE ]
    )
    /// Related-Trigger.
    RELATED_TRIGGER ::= (
        * [ TRIGGER_TYPE ]
    )
    /// CPDT-Information.
    CPDT_INFORMATION ::= (
        [ EXTERNAL_IDENTIFIER_3GPP ]
        [ SCEF_ID ]
        [ SERVING_NODE_IDENTITY ]
        [ SGW_CHANGE ]
        [ NIDD_SUBMISSION ]
    )
    /// NIDD-Submission.
    NIDD_SUBMISSION ::= (
        [ EVENT_TIMESTAMP ]
        [ ACCOUNTING_INPUT_OCTETS ]
        [ ACCOUNTING_OUTPUT_OCTETS ]
        [ CHANGE_CONDITION ]
    )
    /// APN-Rate-Control.
    APN_RATE_CONTROL ::= (
        [ APN_RATE_CONTROL_UPLINK ]
        [ APN_RATE_CONTROL_DOWNLINK ]
    )
    /// APN-Rate-Control-Downlink.
    APN_RATE_CONTROL_DOWNLINK ::= (
        [ RATE_CONTROL_TIME_UNIT ]
        [ RATE_CONTROL_MAX_RATE ]
        [ RATE_CONTROL_MAX_MESSAGE_SIZE ]
    )
    /// APN-Rate-Control-Uplink.
    APN_RATE_CONTROL_UPLINK ::= (
        [ ADDITIONAL_EXCEPTION_REPORTS ]
        [ RATE_CONTROL_TIME_UNIT ]
        [ RATE_CONTROL_MAX_RATE ]
    )
    /// SCS-AS-Address.
    SCS_AS_ADDRESS ::= (
        [ SCS_REALM ]
        [ SCS_ADDRESS ]
    )
    /// Access-Network-Info-Change.
    ACCESS_NETWORK_INFO_CHANGE ::= (
        * [ ACCESS_NETWORK_INFORMATION ]
        [ CELLULAR_NETWORK_INFORMATION ]
        [ CHANGE_TIME ]
    )
}
