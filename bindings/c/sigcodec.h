/* sigcodec: decode, inspect and answer telecom signalling.
 *
 * Made by cbindgen from bindings/c/src; edit that.
 *
 * Every function takes any number and any octets, and says of each pointer what it may be. What is borrowed stands in the
 * octets that the caller gave, or in the library. Nothing is kept between calls, and calls from several threads do not know
 * of each other. Nothing is allocated but by sigcodec_json, sigcodec_tree and sigcodec_line, which a library without the
 * feature `tools` does not have.
 *
 * No exception leaves the library, and it does not unwind: without `tools` no panic is in it; with them, a panic ends the
 * process, and would be a fault of the library.
 */

#ifndef SIGCODEC_H
#define SIGCODEC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The version of this header; sigcodec_version tells that of the library. */
#define SIGCODEC_VERSION "0.1.0"

/* What went wrong. The numbers are those of one version. */
enum sigcodec_kind {
  /* input ends inside an element */
  SIGCODEC_KIND_TRUNCATED = 0,
  /* octets follow the end of the value */
  SIGCODEC_KIND_TRAILING = 1,
  /* buffer too small */
  SIGCODEC_KIND_CAPACITY = 2,
  /* nested deeper than the limit */
  SIGCODEC_KIND_DEPTH = 3,
  /* more elements than the limit */
  SIGCODEC_KIND_COUNT = 4,
  /* length field is wrong */
  SIGCODEC_KIND_LENGTH = 5,
  /* value outside its range */
  SIGCODEC_KIND_VALUE = 6,
  /* unsupported protocol version */
  SIGCODEC_KIND_VERSION = 7,
  /* mandatory element missing */
  SIGCODEC_KIND_MISSING = 8,
  /* element repeated */
  SIGCODEC_KIND_DUPLICATE = 9,
  /* element out of order */
  SIGCODEC_KIND_ORDER = 10,
  /* element not allowed here */
  SIGCODEC_KIND_UNEXPECTED = 11,
  /* padding missing or not zero */
  SIGCODEC_KIND_PADDING = 12,
  /* reserved bit or octet set */
  SIGCODEC_KIND_RESERVED = 13,
  /* value too long for its field */
  SIGCODEC_KIND_TOO_LONG = 14,
  /* not a digit of this alphabet */
  SIGCODEC_KIND_DIGIT = 15,
  /* not valid text in its character set */
  SIGCODEC_KIND_TEXT = 16,
  /* unknown message or type */
  SIGCODEC_KIND_UNKNOWN = 17,
  /* size outside its constraint */
  SIGCODEC_KIND_SIZE = 18,
  /* unexpected tag */
  SIGCODEC_KIND_TAG = 19,
  /* tag number too large */
  SIGCODEC_KIND_TAG_NUMBER = 20,
  /* length form not supported */
  SIGCODEC_KIND_LENGTH_FORM = 21,
  /* bad end-of-contents */
  SIGCODEC_KIND_END_OF_CONTENTS = 22,
  /* string in constructed form */
  SIGCODEC_KIND_SEGMENTED = 23,
  /* constructed where primitive is required */
  SIGCODEC_KIND_CONSTRUCTED = 24,
  /* primitive where constructed is required */
  SIGCODEC_KIND_PRIMITIVE = 25,
  /* indefinite lengths nested deeper than the limit */
  SIGCODEC_KIND_INDEFINITE_DEPTH = 26,
  /* integer empty or too wide */
  SIGCODEC_KIND_INTEGER = 27,
  /* value is not one of the enumeration */
  SIGCODEC_KIND_ENUMERATED = 28,
  /* boolean is not one octet */
  SIGCODEC_KIND_BOOLEAN = 29,
  /* null has contents */
  SIGCODEC_KIND_NULL = 30,
  /* malformed object identifier */
  SIGCODEC_KIND_OID = 31,
  /* malformed bit string */
  SIGCODEC_KIND_BIT_STRING = 32,
  /* malformed time */
  SIGCODEC_KIND_TIME = 33,
  /* no alternative has this tag */
  SIGCODEC_KIND_CHOICE = 34,
  /* not a member of this sequence */
  SIGCODEC_KIND_UNKNOWN_MEMBER = 35,
  /* value in fragments */
  SIGCODEC_KIND_FRAGMENTS = 36,
  /* unknown message class */
  SIGCODEC_KIND_MESSAGE_CLASS = 37,
  /* unknown message type */
  SIGCODEC_KIND_MESSAGE_TYPE = 38,
  /* message length is wrong */
  SIGCODEC_KIND_MESSAGE_LENGTH = 39,
  /* parameter length is wrong */
  SIGCODEC_KIND_PARAMETER_LENGTH = 40,
  /* pointer outside the message */
  SIGCODEC_KIND_POINTER = 41,
  /* parts of the message overlap */
  SIGCODEC_KIND_OVERLAP = 42,
  /* octets between the parts of the message */
  SIGCODEC_KIND_GAP = 43,
  /* end of optional parameters missing */
  SIGCODEC_KIND_END_OF_OPTIONAL = 44,
  /* segment does not continue the message */
  SIGCODEC_KIND_SEGMENT_ORDER = 45,
  /* message started again while it is collected */
  SIGCODEC_KIND_SEGMENT_RESTART = 46,
  /* more segments than the limit */
  SIGCODEC_KIND_SEGMENT_COUNT = 47,
  /* collected message larger than the buffer */
  SIGCODEC_KIND_SEGMENT_SPACE = 48,
  /* message not completed in time */
  SIGCODEC_KIND_SEGMENT_TIMEOUT = 49,
  /* no free slot to collect a message */
  SIGCODEC_KIND_SEGMENT_SLOTS = 50,
  /* one segment of a message */
  SIGCODEC_KIND_SEGMENT_ALONE = 51,
  /* octets that nothing here reads */
  SIGCODEC_KIND_NOT_READ = 52,
  /* part number outside the message */
  SIGCODEC_KIND_SEGMENT_NUMBER = 53,
  /* part comes again */
  SIGCODEC_KIND_SEGMENT_DUPLICATE = 54,
  /* part comes again with other octets */
  SIGCODEC_KIND_SEGMENT_OVERLAP = 55,
  /* parts of the message contradict each other */
  SIGCODEC_KIND_SEGMENT_CONTRADICTION = 56,
  /* transaction id missing or of a wrong size */
  SIGCODEC_KIND_TRANSACTION_ID = 57,
  /* not a component */
  SIGCODEC_KIND_COMPONENT = 58,
  /* malformed dialogue portion */
  SIGCODEC_KIND_DIALOGUE = 59,
  /* unknown operation */
  SIGCODEC_KIND_OPERATION = 60,
  /* unknown error code */
  SIGCODEC_KIND_ERROR_CODE = 61,
  /* AVP length is wrong */
  SIGCODEC_KIND_AVP_LENGTH = 62,
  /* flag bits are wrong */
  SIGCODEC_KIND_FLAGS = 63,
  /* unknown command */
  SIGCODEC_KIND_COMMAND = 64,
  /* malformed address */
  SIGCODEC_KIND_ADDRESS = 65,
  /* malformed text syntax */
  SIGCODEC_KIND_SYNTAX = 66,
};

/* What is odd; in front of each its layer. The numbers are those of one version. */
enum sigcodec_flag {
  /* wire */
  SIGCODEC_FLAG_TAG_HIGH_FORM_FOR_LOW_NUMBER = 0,
  SIGCODEC_FLAG_TAG_PADDED = 1,
  SIGCODEC_FLAG_TAG_TOO_LONG = 2,
  SIGCODEC_FLAG_LENGTH_NOT_MINIMAL = 3,
  SIGCODEC_FLAG_LENGTH_INDEFINITE = 4,
  SIGCODEC_FLAG_BAD_EOC = 5,
  SIGCODEC_FLAG_CONSTRUCTED_PRIMITIVE = 6,
  SIGCODEC_FLAG_PRIMITIVE_CONSTRUCTED = 7,
  SIGCODEC_FLAG_INTEGER_NOT_MINIMAL = 8,
  SIGCODEC_FLAG_INTEGER_NEGATIVE = 9,
  SIGCODEC_FLAG_INTEGER_TOO_WIDE = 10,
  SIGCODEC_FLAG_BOOLEAN_NOT_CANONICAL = 11,
  SIGCODEC_FLAG_UNUSED_BITS_SET = 12,
  SIGCODEC_FLAG_OID_NOT_MINIMAL = 13,
  SIGCODEC_FLAG_OID_TOO_LONG = 14,
  SIGCODEC_FLAG_FIELD_DUPLICATED = 15,
  SIGCODEC_FLAG_FIELD_OUT_OF_ORDER = 16,
  SIGCODEC_FLAG_FIELD_UNKNOWN = 17,
  SIGCODEC_FLAG_EXTENSION_UNKNOWN = 18,
  SIGCODEC_FLAG_PRIVATE_EXTENSION = 19,
  SIGCODEC_FLAG_DEFAULT_ENCODED = 20,
  SIGCODEC_FLAG_TRAILING_BYTES = 21,
  SIGCODEC_FLAG_CHILD_OVERRUNS_PARENT = 22,
  SIGCODEC_FLAG_DEPTH_LIMIT = 23,
  SIGCODEC_FLAG_COUNT_LIMIT = 24,
  SIGCODEC_FLAG_UNDECODABLE = 25,
  SIGCODEC_FLAG_ELEMENT_SIZE_WRONG = 26,
  SIGCODEC_FLAG_ELEMENT_MISSING = 27,
  SIGCODEC_FLAG_ELEMENT_SPARE_BITS = 28,
  SIGCODEC_FLAG_PADDING_BITS_SET = 29,
  SIGCODEC_FLAG_EXTENSION_FORM_NOT_NEEDED = 30,
  /* mtp3 */
  SIGCODEC_FLAG_MTP3_SPARE_BITS = 31,
  SIGCODEC_FLAG_MTP2_LENGTH_WRONG = 32,
  /* sctp */
  SIGCODEC_FLAG_PPID_UNEXPECTED = 33,
  SIGCODEC_FLAG_FRAGMENT_BITS = 34,
  SIGCODEC_FLAG_SEVERAL_USER_MESSAGES = 35,
  SIGCODEC_FLAG_CHUNK_PADDING_WRONG = 36,
  SIGCODEC_FLAG_CHUNK_LENGTH_WRONG = 37,
  SIGCODEC_FLAG_PROTOCOL_GUESSED = 38,
  /* m3ua */
  SIGCODEC_FLAG_VERSION_NOT1 = 39,
  SIGCODEC_FLAG_RESERVED_NON_ZERO = 40,
  SIGCODEC_FLAG_LENGTH_MISMATCH = 41,
  SIGCODEC_FLAG_PARAM_LENGTH_WRONG = 42,
  SIGCODEC_FLAG_PADDING_NON_ZERO = 43,
  SIGCODEC_FLAG_PARAM_DUPLICATED = 44,
  SIGCODEC_FLAG_PARAM_UNKNOWN = 45,
  SIGCODEC_FLAG_PARAM_VALUE_WRONG = 46,
  SIGCODEC_FLAG_PARAM_MISSING = 47,
  SIGCODEC_FLAG_PROTOCOL_DATA_MISSING = 48,
  SIGCODEC_FLAG_PC_OUT_OF_RANGE = 49,
  SIGCODEC_FLAG_NI_UNEXPECTED = 50,
  SIGCODEC_FLAG_SI_NOT_SCCP = 51,
  /* sccp */
  SIGCODEC_FLAG_POINTER_OVERLAP = 52,
  SIGCODEC_FLAG_POINTER_OUT_OF_ORDER = 53,
  SIGCODEC_FLAG_POINTER_GAP = 54,
  SIGCODEC_FLAG_OPTIONAL_DUPLICATED = 55,
  SIGCODEC_FLAG_OPTIONAL_UNKNOWN = 56,
  SIGCODEC_FLAG_END_OF_OPTIONAL_MISSING = 57,
  SIGCODEC_FLAG_SCCP_TRAILING = 58,
  SIGCODEC_FLAG_SSN_ABSENT = 59,
  SIGCODEC_FLAG_SSN_ZERO = 60,
  SIGCODEC_FLAG_SSN_UNASSIGNED = 61,
  SIGCODEC_FLAG_GT_ABSENT = 62,
  SIGCODEC_FLAG_GT_ODD_EVEN_MISMATCH = 63,
  SIGCODEC_FLAG_GT_FILLER_NON_ZERO = 64,
  SIGCODEC_FLAG_GT_HEX_DIGIT = 65,
  SIGCODEC_FLAG_GT_TOO_LONG = 66,
  SIGCODEC_FLAG_GT_RESERVED = 67,
  SIGCODEC_FLAG_GT_SCHEME_UNKNOWN = 68,
  SIGCODEC_FLAG_GT_NUMBERING_PLAN_UNUSUAL = 69,
  SIGCODEC_FLAG_NATIONAL_USE_ADDRESS = 70,
  SIGCODEC_FLAG_HOP_COUNTER_ZERO = 71,
  SIGCODEC_FLAG_SEGMENT_STATE_INCONSISTENT = 72,
  SIGCODEC_FLAG_SEGMENTED_MESSAGE = 73,
  SIGCODEC_FLAG_SEGMENTS_DIFFER = 74,
  SIGCODEC_FLAG_SEGMENTS_AMBIGUOUS = 75,
  SIGCODEC_FLAG_RESERVED_BITS = 76,
  SIGCODEC_FLAG_PROTOCOL_CLASS_ODD = 77,
  /* isup */
  SIGCODEC_FLAG_OPTIONAL_POINTER_MISSING = 78,
  SIGCODEC_FLAG_PARITY_CONTRADICTED = 79,
  SIGCODEC_FLAG_ISUP_SPARE_BITS = 80,
  SIGCODEC_FLAG_PARAMETER_SIZE_WRONG = 81,
  /* tcap */
  SIGCODEC_FLAG_TID_EMPTY = 82,
  SIGCODEC_FLAG_TID_TOO_SHORT = 83,
  SIGCODEC_FLAG_TID_TOO_LONG = 84,
  SIGCODEC_FLAG_TID_MISSING = 85,
  SIGCODEC_FLAG_UNKNOWN_PORTION_TAG = 86,
  SIGCODEC_FLAG_DIALOGUE_MISSING_IN_BEGIN = 87,
  SIGCODEC_FLAG_DIALOGUE_MALFORMED = 88,
  SIGCODEC_FLAG_AC_MISSING = 89,
  SIGCODEC_FLAG_AC_UNKNOWN = 90,
  SIGCODEC_FLAG_AC_EXTRA_ARCS = 91,
  SIGCODEC_FLAG_AC_LOOKS_LIKE_MAP = 92,
  SIGCODEC_FLAG_PROTOCOL_VERSION_ODD = 93,
  SIGCODEC_FLAG_USER_INFO_MALFORMED = 94,
  SIGCODEC_FLAG_COMPONENTS_MISSING = 95,
  SIGCODEC_FLAG_MULTIPLE_COMPONENTS = 96,
  SIGCODEC_FLAG_MULTIPLE_INVOKES = 97,
  SIGCODEC_FLAG_MIXED_COMPONENT_KINDS = 98,
  SIGCODEC_FLAG_INVOKE_ID_OUT_OF_RANGE = 99,
  SIGCODEC_FLAG_INVOKE_ID_REPEATED = 100,
  SIGCODEC_FLAG_OPCODE_MISSING = 101,
  SIGCODEC_FLAG_OPCODE_GLOBAL = 102,
  SIGCODEC_FLAG_OPCODE_WRONG_TAG = 103,
  SIGCODEC_FLAG_OPCODE_UNKNOWN = 104,
  SIGCODEC_FLAG_OPCODE_NOT_IN_CONTEXT = 105,
  SIGCODEC_FLAG_COMPONENTS_IN_ABORT = 106,
  SIGCODEC_FLAG_CONTEXT_INFERRED = 107,
  SIGCODEC_FLAG_PROTOCOL_UNKNOWN = 108,
  SIGCODEC_FLAG_SUBSYSTEM_OUTSIDE_CONTEXT = 109,
  /* map */
  SIGCODEC_FLAG_IMSI_EMPTY = 110,
  SIGCODEC_FLAG_IMSI_TOO_SHORT = 111,
  SIGCODEC_FLAG_IMSI_TOO_LONG = 112,
  SIGCODEC_FLAG_DIGIT_NOT_DECIMAL = 113,
  SIGCODEC_FLAG_FILLER_MISSING = 114,
  SIGCODEC_FLAG_FILLER_MID_STRING = 115,
  SIGCODEC_FLAG_ADDRESS_NO_EXTENSION_BIT = 116,
  SIGCODEC_FLAG_IDENTITIES_DIFFER = 117,
  SIGCODEC_FLAG_VERSION_FORM_MISMATCH = 118,
  SIGCODEC_FLAG_MAP_GT_DIFFERS_FROM_SCCP_GT = 119,
  SIGCODEC_FLAG_ARGUMENT_UNDECODABLE = 120,
  SIGCODEC_FLAG_ARGUMENT_MISSING = 121,
  SIGCODEC_FLAG_CONSTRAINT_VIOLATED = 122,
  SIGCODEC_FLAG_SPARE_BITS = 123,
  SIGCODEC_FLAG_VALUE_RESERVED = 124,
  SIGCODEC_FLAG_VALUE_MALFORMED = 125,
  SIGCODEC_FLAG_VALUE_TRAILING = 126,
  SIGCODEC_FLAG_FILLER_WRONG = 127,
  SIGCODEC_FLAG_TEXT_BYTE_ORDER = 128,
  /* sms */
  SIGCODEC_FLAG_TPDU_TYPE_RESERVED = 129,
  SIGCODEC_FLAG_TPDU_RESERVED_BITS = 130,
  SIGCODEC_FLAG_TPDU_TRAILING = 131,
  SIGCODEC_FLAG_SMS_ADDRESS_TOO_LONG = 132,
  SIGCODEC_FLAG_SMS_ADDRESS_NO_EXTENSION_BIT = 133,
  SIGCODEC_FLAG_SMS_ADDRESS_TYPE_RESERVED = 134,
  SIGCODEC_FLAG_SMS_ADDRESS_NOT_DECIMAL = 135,
  SIGCODEC_FLAG_SMS_ADDRESS_FILLER = 136,
  SIGCODEC_FLAG_SMS_ADDRESS_LENGTH_ODD = 137,
  SIGCODEC_FLAG_SMS_PID_RESERVED = 138,
  SIGCODEC_FLAG_SMS_DCS_RESERVED = 139,
  SIGCODEC_FLAG_SMS_VALUE_RESERVED = 140,
  SIGCODEC_FLAG_SMS_TIME_ODD = 141,
  SIGCODEC_FLAG_UDL_BEYOND_OCTETS = 142,
  SIGCODEC_FLAG_UDL_TOO_LONG = 143,
  SIGCODEC_FLAG_UDL_ODD = 144,
  SIGCODEC_FLAG_UDHL_BEYOND_UDL = 145,
  SIGCODEC_FLAG_UDH_ELEMENT_OVERRUN = 146,
  SIGCODEC_FLAG_UDH_ELEMENT_SIZE = 147,
  SIGCODEC_FLAG_UDH_ELEMENT_UNKNOWN = 148,
  SIGCODEC_FLAG_UDH_ELEMENT_REPEATED = 149,
  SIGCODEC_FLAG_SMS_PART_NUMBER = 150,
  SIGCODEC_FLAG_SMS_PART = 151,
  SIGCODEC_FLAG_SMS_FILL_BITS = 152,
  SIGCODEC_FLAG_SMS_TEXT_UNDEFINED = 153,
  /* diameter */
  SIGCODEC_FLAG_DIAMETER_VERSION_NOT1 = 154,
  SIGCODEC_FLAG_LENGTH_TOO_SHORT = 155,
  SIGCODEC_FLAG_LENGTH_NOT_MULTIPLE4 = 156,
  SIGCODEC_FLAG_DIAMETER_LENGTH_MISMATCH = 157,
  SIGCODEC_FLAG_SEVERAL_MESSAGES = 158,
  SIGCODEC_FLAG_RESERVED_FLAG_BITS = 159,
  SIGCODEC_FLAG_REQUEST_AND_ERROR = 160,
  SIGCODEC_FLAG_T_BIT_ON_ANSWER = 161,
  SIGCODEC_FLAG_AVP_LENGTH_TOO_SHORT = 162,
  SIGCODEC_FLAG_AVP_OVERRUN = 163,
  SIGCODEC_FLAG_AVP_RESERVED_BITS = 164,
  SIGCODEC_FLAG_V_BIT_VENDOR_ZERO = 165,
  SIGCODEC_FLAG_MANDATORY_BIT_WRONG = 166,
  SIGCODEC_FLAG_VENDOR_BIT_WRONG = 167,
  SIGCODEC_FLAG_AVP_PADDING_NON_ZERO = 168,
  SIGCODEC_FLAG_PADDING_MISSING = 169,
  SIGCODEC_FLAG_FIXED_SIZE_WRONG = 170,
  SIGCODEC_FLAG_SINGLETON_DUPLICATED = 171,
  SIGCODEC_FLAG_SESSION_ID_NOT_FIRST = 172,
  SIGCODEC_FLAG_REQUIRED_AVP_MISSING = 173,
  SIGCODEC_FLAG_IDENTITY_BAD_CHARS = 174,
  SIGCODEC_FLAG_BAD_UTF8 = 175,
  SIGCODEC_FLAG_ENUM_OUT_OF_RANGE = 176,
  SIGCODEC_FLAG_GROUPED_TRAILING_BYTES = 177,
  SIGCODEC_FLAG_GROUPED_DEPTH_LIMIT = 178,
  SIGCODEC_FLAG_AVP_COUNT_LIMIT = 179,
  SIGCODEC_FLAG_APP_COMMAND_MISMATCH = 180,
  SIGCODEC_FLAG_ORIGIN_HOST_OUTSIDE_REALM = 181,
  SIGCODEC_FLAG_ORIGIN_EQUALS_DESTINATION_REALM = 182,
  SIGCODEC_FLAG_PLMN_LENGTH_NOT3 = 183,
  SIGCODEC_FLAG_PLMN_REALM_MISMATCH = 184,
  SIGCODEC_FLAG_ROUTE_RECORD_LOOP = 185,
  SIGCODEC_FLAG_IDENTITY_IN_UNEXPECTED_PLACE = 186,
  SIGCODEC_FLAG_AVP_CODE_RESERVED = 187,
  SIGCODEC_FLAG_GROUP_IN_UNKNOWN_AVP = 188,
  SIGCODEC_FLAG_PREFIX_BITS_BEYOND_LENGTH = 189,
};

// Room for the digits of a number and a zero.
#define SIGCODEC_DIGITS 33

// Identities that are kept.
#define SIGCODEC_IDENTITIES 16

// Flags whose place is kept.
#define SIGCODEC_FINDINGS 16

// Room for the digits of a global title and a zero.
#define SIGCODEC_TITLE_DIGITS 33

// Components that are kept.
#define SIGCODEC_COMPONENTS 16

// Whether a message has an identity of one kind.
enum sigcodec_state
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  // Everything could be read, and it is not there.
  SIGCODEC_STATE_ABSENT = 0,
  // It is there, once or several times with the same value.
  SIGCODEC_STATE_ONE = 1,
  // There are several that differ; the first.
  SIGCODEC_STATE_SEVERAL = 2,
  // None was found, but something that cannot be decoded may be one, or is.
  SIGCODEC_STATE_UNDECODABLE = 3,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum sigcodec_state sigcodec_state;
#else
typedef uint32_t sigcodec_state;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What an identity identifies.
enum sigcodec_identity_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  // IMSI, TS 23.003 §2.2.
  SIGCODEC_IDENTITY_KIND_IMSI = 1,
  // MSISDN of a subscriber, TS 23.003 §3.3.
  SIGCODEC_IDENTITY_KIND_MSISDN = 2,
  // IMEI or IMEISV, TS 23.003 §6.2.
  SIGCODEC_IDENTITY_KIND_IMEI = 3,
  // LMSI, TS 23.003 §2.5.
  SIGCODEC_IDENTITY_KIND_LMSI = 4,
  // TMSI, TS 23.003 §2.4.
  SIGCODEC_IDENTITY_KIND_TMSI = 5,
  // A subscriber whose kind the message leaves open.
  SIGCODEC_IDENTITY_KIND_SUBSCRIBER = 6,
  // One that this header does not know.
  SIGCODEC_IDENTITY_KIND_OTHER = 0,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum sigcodec_identity_kind sigcodec_identity_kind;
#else
typedef uint32_t sigcodec_identity_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What a call returns below zero.
enum sigcodec_status
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  // It was done.
  SIGCODEC_STATUS_OK = 0,
  // A pointer is null that may not be.
  SIGCODEC_STATUS_NULL = -1,
  // A length is more than half of all memory.
  SIGCODEC_STATUS_LENGTH = -2,
  // There is no layer of this number or name, or the library was built without it.
  SIGCODEC_STATUS_LAYER = -3,
  // There is no network of this number.
  SIGCODEC_STATUS_NETWORK = -4,
  // Text is not UTF-8.
  SIGCODEC_STATUS_TEXT = -5,
  // A number or a combination of numbers that the call does not take.
  SIGCODEC_STATUS_VALUE = -6,
  // The message is one that nobody answers, or does not say whom an answer goes to.
  SIGCODEC_STATUS_NOT_ANSWERED = -7,
  // What is given cannot be encoded; `error` says why.
  SIGCODEC_STATUS_ENCODE = -8,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum sigcodec_status sigcodec_status;
#else
typedef int32_t sigcodec_status;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Which message of TCAP it is.
enum sigcodec_transaction
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  // None of TCAP, Q.773, or one that is refused.
  SIGCODEC_TRANSACTION_NONE = 0,
  // Unidirectional.
  SIGCODEC_TRANSACTION_UNIDIRECTIONAL = 1,
  // Begin.
  SIGCODEC_TRANSACTION_BEGIN = 2,
  // End.
  SIGCODEC_TRANSACTION_END = 3,
  // Continue.
  SIGCODEC_TRANSACTION_CONTINUE = 4,
  // Abort.
  SIGCODEC_TRANSACTION_ABORT = 5,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum sigcodec_transaction sigcodec_transaction;
#else
typedef uint32_t sigcodec_transaction;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Which component it is.
enum sigcodec_component_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  // Invoke.
  SIGCODEC_COMPONENT_KIND_INVOKE = 1,
  // ReturnResultLast.
  SIGCODEC_COMPONENT_KIND_RETURN_RESULT_LAST = 2,
  // ReturnError.
  SIGCODEC_COMPONENT_KIND_RETURN_ERROR = 3,
  // Reject.
  SIGCODEC_COMPONENT_KIND_REJECT = 4,
  // ReturnResultNotLast.
  SIGCODEC_COMPONENT_KIND_RETURN_RESULT_NOT_LAST = 7,
  // One that cannot be read.
  SIGCODEC_COMPONENT_KIND_UNREADABLE = 0,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum sigcodec_component_kind sigcodec_component_kind;
#else
typedef uint32_t sigcodec_component_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// What the octets of a message begin with.
enum sigcodec_layer
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  // M3UA, RFC 4666: a user message of SCTP with payload protocol 3.
  SIGCODEC_LAYER_M3UA = 1,
  // SUA, RFC 3868: payload protocol 4.
  SIGCODEC_LAYER_SUA = 2,
  // M2UA, RFC 3331: payload protocol 2.
  SIGCODEC_LAYER_M2UA = 3,
  // M2PA, RFC 4165: payload protocol 5.
  SIGCODEC_LAYER_M2PA = 4,
  // MTP level 3, Q.704, from the service information octet on.
  SIGCODEC_LAYER_MTP3 = 5,
  // SCCP, Q.713.
  SIGCODEC_LAYER_SCCP = 6,
  // TCAP, Q.773, or ANSI TCAP, T1.114: the tag says which.
  SIGCODEC_LAYER_TCAP = 7,
  // ISUP, Q.763.
  SIGCODEC_LAYER_ISUP = 8,
  // BICC, Q.1902.3.
  SIGCODEC_LAYER_BICC = 9,
  // Diameter, RFC 6733: payload protocol 46 or 47, or a whole message of a stream.
  SIGCODEC_LAYER_DIAMETER = 10,
  // SGsAP, TS 29.118.
  SIGCODEC_LAYER_SGSAP = 11,
  // BSSAP, TS 48.006.
  SIGCODEC_LAYER_BSSAP = 12,
  // BSSAP-LE, TS 49.031.
  SIGCODEC_LAYER_BSSAP_LE = 13,
  // BSSAP+, TS 29.018.
  SIGCODEC_LAYER_BSSAP_PLUS = 14,
  // Layer 3 of the radio interface, TS 24.008.
  SIGCODEC_LAYER_DTAP = 15,
  // RANAP, TS 25.413.
  SIGCODEC_LAYER_RANAP = 16,
  // RUA, TS 25.468.
  SIGCODEC_LAYER_RUA = 17,
  // HNBAP, TS 25.469.
  SIGCODEC_LAYER_HNBAP = 18,
  // SABP, TS 25.419.
  SIGCODEC_LAYER_SABP = 19,
  // PCAP, the Positioning Calculation Application Part, TS 25.453.
  SIGCODEC_LAYER_PCAP_AP = 20,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum sigcodec_layer sigcodec_layer;
#else
typedef uint32_t sigcodec_layer;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Whose coding a network uses, where the standards of several differ.
enum sigcodec_network
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  // ITU-T.
  SIGCODEC_NETWORK_ITU = 0,
  // ANSI.
  SIGCODEC_NETWORK_ANSI = 1,
  // China.
  SIGCODEC_NETWORK_CHINA = 2,
  // Japan.
  SIGCODEC_NETWORK_JAPAN = 3,
  // France.
  SIGCODEC_NETWORK_FRANCE = 4,
  // Israel.
  SIGCODEC_NETWORK_ISRAEL = 5,
  // Russia.
  SIGCODEC_NETWORK_RUSSIA = 6,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum sigcodec_network sigcodec_network;
#else
typedef uint32_t sigcodec_network;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// How a message is refused.
enum sigcodec_refusal_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  // As the first violation asks for. A message without one is returned or its transaction aborted; a request of Diameter
  // is refused with DIAMETER_AUTHORIZATION_REJECTED.
  SIGCODEC_REFUSAL_KIND_PROTOCOL = 0,
  // SCCP: the message comes back in a UDTS, XUDTS or LUDTS with the return cause `code`, Q.713 §3.12.
  SIGCODEC_REFUSAL_KIND_RETURNED = 1,
  // TCAP: the transaction is aborted with the P-Abort cause `code`, Q.773 §4.2.1.
  SIGCODEC_REFUSAL_KIND_ABORT = 2,
  // TCAP: each invocation is answered with the error `code`, which has no parameter.
  SIGCODEC_REFUSAL_KIND_RETURN_ERROR = 3,
  // Diameter: the answer has the Result-Code `code`, or the Experimental-Result `code` of `vendor` if that is not 0.
  SIGCODEC_REFUSAL_KIND_RESULT = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum sigcodec_refusal_kind sigcodec_refusal_kind;
#else
typedef uint32_t sigcodec_refusal_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// Where, what and in which layer something is wrong.
typedef struct sigcodec_error {
  // Octets from the start of the message. Of an encoder: from the end of what was written so far.
  uint32_t at;
  // A number that says more, such as a tag; 0 where the kind has none.
  uint16_t detail;
  // What: one of `sigcodec_kind`.
  uint8_t kind;
  // The number of the layer that `sigcodec_layer_name` takes.
  uint8_t layer;
} sigcodec_error;

// An identity of one kind.
typedef struct sigcodec_who {
  // Whether it is there.
  sigcodec_state state;
  // How many digits it has: 0 but for one and several.
  uint32_t len;
  // Its digits with a zero behind them, `*`, `#`, `a`, `b` and `c` among them; always a text. What is behind the zero is
  // not set.
  char digits[SIGCODEC_DIGITS];
  // What cannot be decoded, in that state; not set otherwise.
  struct sigcodec_error error;
} sigcodec_who;

// Octets inside those that the caller gave, which have to stay as long as they are looked at. Not there: `at` is null and
// `len` 0.
typedef struct sigcodec_octets {
  // The first of them, or null.
  const uint8_t *at;
  // How many there are.
  size_t len;
} sigcodec_octets;

// An identity where it stands.
typedef struct sigcodec_identity {
  // What it identifies.
  sigcodec_identity_kind kind;
  // How many digits it has; 0 if it is no number: its text is in `octets`.
  uint32_t len;
  // Its digits with a zero behind them.
  char digits[SIGCODEC_DIGITS];
  // Its octets, in the message.
  struct sigcodec_octets octets;
} sigcodec_identity;

// Text of the library, which stays for ever: ASCII, without a zero at its end. Not there: `at` is null and `len` 0.
// `printf("%.*s", (int)text.len, text.at)`.
typedef struct sigcodec_text {
  // The first character, or null.
  const char *at;
  // How many there are.
  size_t len;
} sigcodec_text;

// What is odd, and where.
typedef struct sigcodec_finding {
  // One of `sigcodec_flag`.
  uint8_t flag;
  // The number of the layer that `sigcodec_layer_name` takes.
  uint8_t layer;
  // Octets from the start of the message.
  uint32_t at;
  // What it is about, where flag and place do not say it: the name of an AVP that is missing.
  struct sigcodec_text about;
} sigcodec_finding;

// What was found of a message. Only what is said to be set may be read.
typedef struct sigcodec_inspection {
  // IMSI.
  struct sigcodec_who imsi;
  // MSISDN.
  struct sigcodec_who msisdn;
  // IMEI or IMEISV.
  struct sigcodec_who imei;
  // A bit a flag; `sigcodec_has_flag` asks for one.
  uint64_t flags[4];
  // Whether anything could not be read: what was found may then not be all, and no rule may take it for all.
  bool is_undecodable;
  // Whether a specification is violated.
  bool is_violation;
  // The first part that could not be read, if `is_undecodable`.
  struct sigcodec_error undecodable;
  // The first violation, if `is_violation`.
  struct sigcodec_error violation;
  // How many identities are set.
  uint32_t identity_count;
  // How many findings are set.
  uint32_t finding_count;
  // Identities of subscribers in the order in which they were told, each place once.
  struct sigcodec_identity identities[SIGCODEC_IDENTITIES];
  // Flags with the first place of each, in the order of the octets; `flags` has all.
  struct sigcodec_finding findings[SIGCODEC_FINDINGS];
} sigcodec_inspection;

// An address of SCCP.
typedef struct sigcodec_address {
  // Whether there is one that can be read; nothing else is set if not.
  bool is_there;
  // Whether it has a subsystem number.
  bool has_ssn;
  // Whether it has a global title.
  bool has_title;
  // Whether the digits are all: none was cut.
  bool is_whole;
  // The subsystem number, or 0.
  uint8_t ssn;
  // The numbering plan, or 0.
  uint8_t numbering_plan;
  // The nature of address, or 0.
  uint8_t nature;
  // The translation type, or 0.
  uint8_t translation_type;
  // The digits of the global title in hexadecimal with a zero behind them; empty if there is none. What is behind the
  // zero is not set.
  char digits[SIGCODEC_TITLE_DIGITS];
} sigcodec_address;

// A component.
typedef struct sigcodec_component {
  // Which it is.
  sigcodec_component_kind kind;
  // The number of the layer of its protocol, MAP, CAP or INAP, that `sigcodec_layer_name` takes; 0 if it is not known.
  uint8_t protocol;
  // Whether no application context says which protocol and version it is, and it is read as what fits best.
  bool is_inferred;
  // Whether it has an invoke id.
  bool has_invoke_id;
  // Whether it has a code that can be told: a local one, or one that a receiver may take for it.
  bool has_code;
  // Its invoke id, or 0.
  int64_t invoke_id;
  // The code of its operation, or of its error in a ReturnError; 0 if there is none.
  int64_t code;
  // The name of that operation or error, if it is known.
  struct sigcodec_text name;
  // Its parameter, tag and length included, in the message.
  struct sigcodec_octets parameter;
} sigcodec_component;

// What a message asks.
typedef struct sigcodec_asked {
  // Whether point codes are known.
  bool has_point_codes;
  // Whether there are more components than are kept.
  bool has_more_components;
  // Whether it is a message of Diameter that is not refused.
  bool is_diameter;
  // Whether that is a request.
  bool is_request;
  // Originating point code, or 0.
  uint32_t opc;
  // Destination point code, or 0.
  uint32_t dpc;
  // Calling party address.
  struct sigcodec_address calling;
  // Called party address.
  struct sigcodec_address called;
  // Which message of TCAP.
  sigcodec_transaction transaction;
  // How many components are set.
  uint32_t component_count;
  // Originating transaction id.
  struct sigcodec_octets otid;
  // Destination transaction id.
  struct sigcodec_octets dtid;
  // Contents of the application context name.
  struct sigcodec_octets context;
  // The components in the order of the message.
  struct sigcodec_component components[SIGCODEC_COMPONENTS];
  // Command code of Diameter, or 0.
  uint32_t command;
  // Application id of Diameter, or 0.
  uint32_t application;
  // Hop-by-hop id of Diameter, or 0.
  uint32_t hop_by_hop;
  // End-to-end id of Diameter, or 0.
  uint32_t end_to_end;
  // Origin-Host, the first.
  struct sigcodec_octets origin_host;
  // Origin-Realm, the first.
  struct sigcodec_octets origin_realm;
  // Destination-Host, the first.
  struct sigcodec_octets destination_host;
  // Destination-Realm, the first.
  struct sigcodec_octets destination_realm;
} sigcodec_asked;

// A party in SCCP: a global title of format 4 that is routed on, and a subsystem.
typedef struct sigcodec_party {
  // The digits of the global title, hexadecimal, at most 32, with a zero behind them; not null.
  const char *digits;
  // Subsystem number: 6 is the HLR, 8 the MSC.
  uint8_t ssn;
  // Translation type, mostly 0.
  uint8_t translation_type;
  // Numbering plan, 0 to 15: 1 is that of telephone numbers, E.164.
  uint8_t numbering_plan;
  // Nature of address, 0 to 127: 4 is international.
  uint8_t nature;
} sigcodec_party;

// How a message goes: the routing label of M3UA and the addresses of SCCP.
typedef struct sigcodec_route {
  // Whom it goes to.
  struct sigcodec_party called;
  // Whom it comes from.
  struct sigcodec_party calling;
  // Originating point code.
  uint32_t opc;
  // Destination point code.
  uint32_t dpc;
  // Routing Context, written if `has_routing_context`.
  uint32_t routing_context;
  // Network Appearance, written if `has_network_appearance`.
  uint32_t network_appearance;
  // Whether there is a Routing Context.
  bool has_routing_context;
  // Whether there is a Network Appearance.
  bool has_network_appearance;
  // Network indicator, 0 to 3: 2 is a national network.
  uint8_t ni;
  // Signalling link selection.
  uint8_t sls;
} sigcodec_route;

// How a message is refused, and by whom.
typedef struct sigcodec_refusal {
  // One of `sigcodec_refusal_kind`.
  uint32_t kind;
  // The cause, error or result.
  uint32_t code;
  // The vendor of an Experimental-Result, or 0.
  uint32_t vendor;
  // Origin-Host of whoever answers, with a zero behind it; only a message of Diameter needs it, and then it is not null.
  const char *origin_host;
  // Origin-Realm of whoever answers, in the same way.
  const char *origin_realm;
} sigcodec_refusal;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// Whether a flag is among those that were found; not when `found` is null.
bool sigcodec_has_flag(const struct sigcodec_inspection *found, uint8_t flag);

// Inspects a message: who it is about, what is odd, what is violated and what could not be read; and, if `asked` is not
// null, what is asked, in which dialogue and between whom. Nothing is allocated and nothing is kept; calls from several
// threads do not know of each other.
//
// `layer` is one of `sigcodec_layer`, `network` one of `sigcodec_network`. `octets` has `len` octets; it may be null if
// `len` is 0. They are only read. `found` may not be null; `asked` may be. Both are written, and need not be set before;
// what they borrow stands in `octets`, which has to stay unchanged for as long as that is looked at.
//
// Returns `SIGCODEC_STATUS_OK`, whatever the octets are; `…_NULL`, `…_LENGTH`, `…_LAYER` or `…_NETWORK` if a parameter is
// wrong, and then nothing is written.
sigcodec_status sigcodec_inspect(uint32_t layer,
                                 uint32_t network,
                                 const uint8_t *octets,
                                 size_t len,
                                 struct sigcodec_inspection *found,
                                 struct sigcodec_asked *asked);

// Builds the message of M3UA that opens a dialogue with one operation.
//
// `route` and the digits in it may not be null. `otid` has 1 to 4 octets. `context` are the contents of the application
// context name; null and 0 for none. `argument` is the argument in BER, tag and length included; null and 0 for none.
// `out` has room for `room` octets; it may be null if `room` is 0. `error` may be null; it is set if the call returns
// `SIGCODEC_STATUS_ENCODE`, and by nothing else.
//
// Returns the length of the message, which is in `out` if it is not above `room`; otherwise what is in `out` is of no use.
// Below 0 it is a `sigcodec_status`.
ptrdiff_t sigcodec_begin(const struct sigcodec_route *route,
                         const uint8_t *otid,
                         size_t otid_len,
                         const uint8_t *context,
                         size_t context_len,
                         int8_t invoke_id,
                         uint8_t operation,
                         const uint8_t *argument,
                         size_t argument_len,
                         uint8_t *out,
                         size_t room,
                         struct sigcodec_error *error);

// Builds the message of M3UA that ends a dialogue with the result of one operation; `dtid` is the id of the transaction
// that ends, and `result` the result in BER, tag and length included, null and 0 for none. The rest is as with
// `sigcodec_begin`.
ptrdiff_t sigcodec_end(const struct sigcodec_route *route,
                       const uint8_t *dtid,
                       size_t dtid_len,
                       const uint8_t *context,
                       size_t context_len,
                       int8_t invoke_id,
                       uint8_t operation,
                       const uint8_t *result,
                       size_t result_len,
                       uint8_t *out,
                       size_t room,
                       struct sigcodec_error *error);

// Builds a sendRoutingInfoForSM, TS 29.002 §12.1, in the context shortMsgGatewayContext-v3: a service centre asks where the
// subscriber with `msisdn` is. Both numbers are international ISDN numbers of at most 30 digits with a zero behind them,
// and not null; `is_priority` is sm-RP-PRI. The rest is as with `sigcodec_begin`.
ptrdiff_t sigcodec_send_routing_info_for_sm(const struct sigcodec_route *route,
                                            const uint8_t *otid,
                                            size_t otid_len,
                                            int8_t invoke_id,
                                            const char *msisdn,
                                            bool is_priority,
                                            const char *service_centre,
                                            uint8_t *out,
                                            size_t room,
                                            struct sigcodec_error *error);

// Builds the answer to a message that is refused; it begins with the same layer, M3UA, SCCP or Diameter.
//
// `octets` has `len` octets of the message and may be null if `len` is 0; `how` may not be null. `out` has room for `room`
// octets and may be null if `room` is 0; it may not lie over `octets`. `error` may be null; it is set if the call returns
// `SIGCODEC_STATUS_ENCODE`, and by nothing else.
//
// Returns the length of the answer, which is in `out` if it is not above `room`; otherwise what is in `out` is of no use.
// Below 0 it is a `sigcodec_status`: `…_NOT_ANSWERED` if the message is none that is answered so.
ptrdiff_t sigcodec_answer(uint32_t layer,
                          uint32_t network,
                          const uint8_t *octets,
                          size_t len,
                          const struct sigcodec_refusal *how,
                          uint8_t *out,
                          size_t room,
                          struct sigcodec_error *error);

// Writes a message as one line of JSON, as `sigdump --format json` shows it.
//
// `layer` names what the octets begin with, as `--layer` of sigdump does: `m3ua`, `diameter`, `sms-mt`,
// `map-arg:sendRoutingInfoForSM@3`; text with a zero behind it, and not null. `network` is one of `sigcodec_network`.
// `octets` has `len` octets and may be null if `len` is 0. `out` has room for `room` characters and may be null if `room` is
// 0. Memory is allocated for the time of the call.
//
// Returns the length of the text without the zero behind it. Text and zero are in `out` if it has room for both; otherwise
// `out` is as it was. Below 0 it is a `sigcodec_status`. What cannot be decoded is told in the text.
ptrdiff_t sigcodec_json(const char *layer,
                        uint32_t network,
                        const uint8_t *octets,
                        size_t len,
                        char *out,
                        size_t room);

// Writes a message as a tree for people, a field a line, as `sigdump --format tree` shows it; the rest is as with
// `sigcodec_json`.
ptrdiff_t sigcodec_tree(const char *layer,
                        uint32_t network,
                        const uint8_t *octets,
                        size_t len,
                        char *out,
                        size_t room);

// Writes a message as one line for people, as `sigdump` shows it; the rest is as with `sigcodec_json`.
ptrdiff_t sigcodec_line(const char *layer,
                        uint32_t network,
                        const uint8_t *octets,
                        size_t len,
                        char *out,
                        size_t room);

// The name of a flag; none for a number that no flag has.
struct sigcodec_text sigcodec_flag_name(uint8_t flag);

// The name of what is wrong; none for a number that no kind has.
struct sigcodec_text sigcodec_kind_name(uint8_t kind);

// The name of a layer that errors and flags name, such as `tcap`; none for a number that no layer has.
struct sigcodec_text sigcodec_layer_name(uint8_t layer);

// The version of the library, to be compared with `SIGCODEC_VERSION` of the header: numbers of flags and kinds are those of
// one version.
struct sigcodec_text sigcodec_version(void);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SIGCODEC_H */
