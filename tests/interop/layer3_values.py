"""What elements hold in the vectors of BSSAP, DTAP and SGsAP, and how the tables of `src/table.rs` are read.

An element is a row `KEY: Type = [size]` or `KEY: Type = FORMAT identifier [size]` there, a message a row
`NAME = code, "name" { M V KEY, O TLV 0x36 KEY, … }`.
"""
import re

IMSI, TMSI = "0910101032547698", "f401020304"
LAI = "00f1100001"
# contents in hexadecimal by the key of the element; others are octets of their least size
VALUES = {
    "IMSI": IMSI, "MOBILE_IDENTITY": IMSI, "TMSI": "01020304", "IMEI": "3310103254769801f1", "QUEUING_INDICATOR": "02", "CAUSE": "01",
    "CELL_IDENTIFIER": "0000f11000010002", "CELL_IDENTIFIER_LIST": "0200020003", "CHANNEL_TYPE": "0108c101",
    "ENCRYPTION_INFORMATION": "020102030405060708", "LAYER_3_INFORMATION": "05087000f110000133080910101032547698",
    "LAYER_3_MESSAGE_CONTENTS": "0519093310103254769801f1", "CIRCUIT_IDENTITY_CODE": "0041", "CHOSEN_CHANNEL": "98",
    "CLASSMARK_INFORMATION_TYPE_2": "331981", "LAYER_3_HEADER_INFORMATION": "0500", "PRIORITY": "2a",
    "SPEECH_VERSION": "01", "SPEECH_CODEC_LIST": "8083ff57a0", "SPEECH_CODEC": "a30001", "MSISDN": "915155000100",
    "AOIP_TRANSPORT_LAYER_ADDRESS": "c00002011f40", "DLCI": "03", "CALL_IDENTIFIER_LIST": "0000000100000002",
    "APDU": "01010203", "DIAGNOSTIC": "0100" + "57", "CHOSEN_ENCRYPTION_ALGORITHM": "02",
    "LOCATION_AREA_IDENTIFICATION": LAI, "LOCATION_AREA_IDENTIFICATION_2": LAI, "LOCATION_AREA_IDENTIFIER": LAI,
    "OLD_LOCATION_AREA_IDENTIFICATION": LAI, "ROUTING_AREA_IDENTIFICATION": LAI + "07", "PLMN_LIST": "00f11000f120",
    "SELECTED_PLMN_ID": "00f110", "LAST_USED_E_UTRAN_PLMN_ID": "00f110", "SELECTED_OPERATOR": "00f110",
    "PS_REGISTERED_OPERATOR": "00f110", "CS_REGISTERED_OPERATOR": "00f110", "SELECTED_CS_DOMAIN_OPERATOR": "00f110",
    "PLMN_IDENTITY_OF_THE_CN_OPERATOR": "00f110", "MOBILE_STATION_CLASSMARK_1": "33", "MOBILE_STATION_CLASSMARK_2": "331981",
    "CALLED_PARTY_BCD_NUMBER": "915155000100", "CALLING_PARTY_BCD_NUMBER": "11835155000200", "CONNECTED_NUMBER": "11815155000300",
    "REDIRECTING_PARTY_BCD_NUMBER": "11805155000400", "BEARER_CAPABILITY": "a0", "PROGRESS_INDICATOR": "e282",
    "NETWORK_NAME": "80f4f29c0e", "KEYPAD_FACILITY": "35", "CALL_STATE": "ca", "NOTIFICATION_INDICATOR": "80",
    "SUPPORTED_CODEC_LIST": "04020400", "USER_USER": "04616263", "TIME_ZONE_AND_TIME": "62113061000000", "SS_VERSION_INDICATOR": "00",
    "CP_USER_DATA": "0601", "CP_CAUSE": "11", "REJECT_CAUSE": "0b", "GMM_CAUSE": "07",
    "FACILITY": "a106020101020113", "EMERGENCY_NUMBER_LIST": "031f11f2", "DRX_PARAMETER": "0005", "MS_NETWORK_CAPABILITY": "e5e0",
    "MS_RADIO_ACCESS_CAPABILITY": "1713301200", "ALERTING_PATTERN": "04", "CALL_CONTROL_CAPABILITIES": "0100", "SETUP_CONTAINER": "0504",
    "BACKUP_BEARER_CAPABILITY": "a0", "HIGH_LAYER_COMPATIBILITY": "9181", "LOW_LAYER_COMPATIBILITY": "8090",
    "CALLED_PARTY_SUBADDRESS": "8050", "CALLING_PARTY_SUBADDRESS": "8050", "CONNECTED_SUBADDRESS": "8050", "REDIRECTING_PARTY_SUBADDRESS": "8050",
    "VLR_NAME": "03766c72076578616d706c65", "IMEISV": "0010103254769801",
    "CLI": "11835155000200", "TRACKING_AREA_IDENTITY": "00f1100002", "E_UTRAN_CELL_GLOBAL_IDENTITY": "00f11000000102",
    "NAS_MESSAGE_CONTAINER": "0904", "ERRONEOUS_MESSAGE": "0d", "SGS_CAUSE": "03", "SERVICE_INDICATOR": "02",
    "EPS_LOCATION_UPDATE_TYPE": "01", "IMSI_DETACH_FROM_EPS_SERVICE_TYPE": "02", "IMSI_DETACH_FROM_NON_EPS_SERVICE_TYPE": "01",
    "CIPHERING_KEY_SEQUENCE_NUMBER": "07", "IDENTITY_TYPE": "01", "IDENTITY_TYPE_2": "02", "CM_SERVICE_TYPE": "01", "ATTACH_TYPE": "01",
    "ATTACH_RESULT": "01", "DETACH_TYPE": "01", "LOCATION_UPDATING_TYPE": "02", "REPEAT_INDICATOR": "01", "UPDATE_TYPE": "00",
    "PRIORITY_LEVEL": "03", "CIPHERING_ALGORITHM": "01", "RADIO_PRIORITY": "01", "RADIO_PRIORITY_2": "02", "GPRS_TIMER": "49",
    "GPRS_TIMER_2": "21", "GPRS_TIMER_3": "21", "MM_TIMER": "21", "SS_CODE": "11", "CONGESTION_LEVEL": "0f",
    "VLR_NUMBER": "915155000600", "SGSN_NUMBER": "915155000700", "GS_CAUSE": "03", "PTMSI": "01020304", "INFORMATION_REQUESTED": "01",
    "CELL_GLOBAL_IDENTITY": "00f11000010002", "SERVICE_AREA_IDENTIFICATION": "00f11000010003", "MOBILE_STATION_STATE": "05",
    "GPRS_LOCATION_UPDATE_TYPE": "01", "IMSI_DETACH_FROM_GPRS_SERVICE_TYPE": "02", "IMSI_DETACH_FROM_NON_GPRS_SERVICE_TYPE": "01",
    "PAGING_INFORMATION": "02", "CHANNEL_NEEDED": "01", "RR_CAUSE": "01", "TALKER_PRIORITY": "01", "LOCATION_TYPE": "00",
    "LCS_CAUSE": "06", "LCS_CLIENT_TYPE": "30", "CIRCUIT_IDENTITY_CODE_LIST": "0703",
}
# The MME name has 55 octets: mmec01.mmegi0001.mme.epc.mnc001.mcc001.3gppnetwork.org.
VALUES["MME_NAME"] = b"".join(
    bytes([len(l)]) + l.encode() for l in "mmec01.mmegi0001.mme.epc.mnc001.mcc001.3gppnetwork.org".split(".")
).hex()
# Of call control.
CC = {"CAUSE": "e090"}


def tables(text):
    """Elements by key: (format or None, identifier, least, most); and the messages of each `messages!`."""
    elements = {}
    for key, form, identifier, least, most in re.findall(
        r"^    ([A-Z0-9_]+): [\w<>]+ = (?:(\w+) (0x\w+) )?\[(\d+)(?:\.\.=(\d+))?\]", text, re.M
    ):
        elements[key] = (form or None, int(identifier, 16) if identifier else 0, int(least), int(most or least))
    messages = {}
    for block in re.findall(r"^messages! \{(.*?)^\}", text, re.M | re.S):
        struct = re.search(r"pub struct (\w+) of", block)[1]
        rows = re.findall(r"^    ([A-Z0-9_]+) = (\w+), \"(\w+)\" \{(.*?)\}", block, re.M | re.S)
        parsed = []
        for name, code, shown, body in rows:
            own = re.sub(r"\s+", " ", re.sub("//.*", "", body)).strip()
            ies = []
            for row in filter(None, (r.strip() for r in own.split(","))):
                row, _, label = row.partition(" as ")
                words = row.split()
                presence, key = words[0], words[-1]
                form, identifier = elements[key][:2]
                if len(words) > 2:
                    form, identifier = words[1], int(words[2], 16) if len(words) > 3 else 0
                ies.append((presence, form, identifier, key, label.strip('"')))
            parsed.append((name, int(code, 0), shown, ies))
        messages[struct] = parsed
    return elements, messages


def value(elements, key, form, own=()):
    """The contents of an element."""
    octets = bytes.fromhex(dict(own).get(key) or VALUES.get(key, ""))
    _, _, least, most = elements[key]
    return octets if least <= len(octets) <= most and octets or not least else bytes([1]) * least


def element(form, identifier, contents):
    """The octets of an element; of half an octet None."""
    if form == "T":
        return bytes([identifier])
    if form == "TH":
        return bytes([identifier | contents[0] & 15])
    if form == "H":
        return None
    head = bytes([identifier]) if form.startswith("T") else b""
    if form.endswith("LVE"):
        head += len(contents).to_bytes(2, "big")
    elif form.endswith("LV"):
        head += bytes([len(contents)])
    return head + contents


def message(elements, ies, keep, own=()):
    """The octets of the elements that are kept, in order."""
    out, low = b"", None
    for i, (presence, form, identifier, key, _) in enumerate(ies):
        if not (presence == "M" or keep(i)):
            continue
        contents = value(elements, key, form, own)
        if form == "H":
            half = contents[0] & 15
            if low is not None:
                out, low = out + bytes([low | half << 4]), None
            elif i + 1 < len(ies) and ies[i + 1][1] == "H":
                low = half
            else:
                out += bytes([half])
            continue
        out += element(form, identifier, contents)
    return out
