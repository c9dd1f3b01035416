#!/usr/bin/env python3
"""Writes vectors/sms.jsonl: every message, header element, alphabet and character table.

    cargo build -p sigdump
    pip install pycrate==0.8.1
    tests/interop/sms_vectors.py --sigdump target/debug/sigdump > vectors/sms.jsonl

pycrate encodes the messages; header elements and texts in the national tables are put together here by hand, octet by
octet. What the decoder shows of them is kept beside them, after it was looked at. Numbers are +1 555 01xx.
"""
import argparse
import json
import subprocess
import sys

from pycrate_mobile import TS23040_SMS as T

MADE = "made with pycrate 0.8.1"
HAND = "by hand"
NUMBER = bytes.fromhex("0b915155100099f9")
TIME = bytes.fromhex("62114231934240")


def pack(codes, offset=0):
    """Septets behind so many fill bits."""
    bits, n = 0, offset
    for code in codes:
        bits |= code << n
        n += 7
    return bits.to_bytes((n + 7) // 8, "little")


def deliver(dcs, body, length=None, header=None, first=0x04, number=NUMBER):
    """SMS-DELIVER of octets, or with a header in front of them."""
    front = b""
    if header is not None:
        first |= 0x40
        front = bytes([len(header)]) + header
    data = front + body
    return bytes([first]) + number + bytes([0, dcs]) + TIME + bytes([len(data) if length is None else length]) + data


def septets(codes, header=None, dcs=0x00):
    """SMS-DELIVER of codes of the 7-bit alphabet."""
    before = 0 if header is None else len(header) + 1
    start = -(-before * 8 // 7)
    return deliver(dcs, pack(codes, start * 7 - before * 8), start + len(codes), header)


def ascii7(text):
    return list(text.encode())


def fill(message, **values):
    for name, value in values.items():
        message[name].set_val(value)
    for element in message._content:
        if element.get_trans():
            continue
        if element._name in ("TP_OA", "TP_DA", "TP_RA"):
            element["Num"].encode("15550100999")
        elif isinstance(element, T.TP_SCTS):
            element.from_bytes(TIME)
    return message


def text(message, words, dcs=0):
    message["TP_DCS"].from_bytes(bytes([dcs]))
    message["TP_UD"]["UD"].encode(words)
    return message


def messages():
    deliver_ = text(fill(T.SMS_DELIVER(), TP_MMS=1, TP_SRI=1, TP_UDHI=0), "hello [world]")
    yield "sms-mt", "deliver", deliver_
    named = fill(T.SMS_DELIVER(), TP_MMS=1, TP_RP=1, TP_LP=1, TP_UDHI=0)
    named["TP_OA"]["Type"].set_val(5)
    named["TP_OA"]["NumberingPlan"].set_val(0)
    named["TP_OA"]["Num"].encode("Sigco")
    yield "sms-mt", "deliver-alphanumeric", text(named, "привет", 0x08)
    for vpf, name in ((0, "no"), (1, "enhanced"), (2, "relative"), (3, "absolute")):
        submit = fill(T.SMS_SUBMIT(), TP_MR=7, TP_SRR=1, TP_RD=1, TP_VPF=vpf, TP_UDHI=0)
        if vpf == 1:
            submit[12].from_bytes(bytes.fromhex("43215413000000"))
        elif vpf == 2:
            submit[10].set_val(167)
        yield "sms-mo", "submit-%s-validity-period" % name, text(submit, "hello")
    for name, cls, layer in (
        ("deliver-report-ack", T.SMS_DELIVER_REPORT_RP_ACK, "sms-mo-ack"),
        ("deliver-report-error", T.SMS_DELIVER_REPORT_RP_ERROR, "sms-mo-error"),
        ("submit-report-ack", T.SMS_SUBMIT_REPORT_RP_ACK, "sms-mt-ack"),
        ("submit-report-error", T.SMS_SUBMIT_REPORT_RP_ERROR, "sms-mt-error"),
        ("status-report", T.SMS_STATUS_REPORT, "sms-mt"),
    ):
        values = {"TP_UDHI": 0}
        names = [e._name for e in cls()._content]
        if "TP_FCS" in names:
            values["TP_FCS"] = 0xD3
        if "TP_ST" in names:
            values.update(TP_MR=7, TP_ST=0x46, TP_MMS=1)
        yield layer, name, fill(cls(), **values)
        whole = fill(cls(), **values)
        for part in ("TP_PID", "TP_DCS", "TP_UDL"):
            whole["TP_PI"][part].set_val(1)
        whole["TP_PID"].from_bytes(b"\x7f")
        yield layer, name + "-maximal", text(whole, "report")
    command = fill(T.SMS_COMMAND(), TP_MR=8, TP_SRR=1, TP_UDHI=0, TP_CT=2, TP_MN=7)
    command["TP_CD"]["CD"].set_val(b"\x01\x02")
    yield "sms-mo", "command", command


# identifier, name, data
ELEMENTS = [
    (0x00, "concatenation-8", "5a0302"),
    (0x01, "special-indication-voice", "0003"),
    (0x01, "special-indication-video-stored", "a701"),
    (0x04, "ports-8", "f0f1"),
    (0x05, "ports-16", "0b8423f0"),
    (0x06, "smsc-control", "cf"),
    (0x07, "udh-source", "03"),
    (0x08, "concatenation-16", "12340302"),
    (0x09, "wireless-control-message", "0a0b0c"),
    (0x0A, "text-formatting", "000530"),
    (0x0A, "text-formatting-colour", "00051024"),
    (0x0B, "predefined-sound", "0003"),
    (0x0C, "user-defined-sound", "00" + b"BEGIN:IMELODY\r\nMELODY:c3\r\nEND:IMELODY\r\n".hex()),
    (0x0D, "predefined-animation", "000e"),
    (0x0E, "large-animation", "00" + "a5" * 128),
    (0x0F, "small-animation", "00" + "5a" * 32),
    (0x10, "large-picture", "00" + "a5" * 128),
    (0x11, "small-picture", "00" + "5a" * 32),
    (0x12, "variable-picture", "000102aa55"),
    (0x13, "user-prompt", "02"),
    (0x14, "extended-object", "010003010900004f4b0a"),
    (0x15, "reused-extended-object", "010009"),
    (0x16, "compression-control", "000003010203"),
    (0x17, "object-distribution", "0201"),
    (0x18, "standard-wvg", "000102"),
    (0x19, "character-size-wvg", "000102"),
    (0x1A, "extended-object-data-request", ""),
    (0x20, "rfc-822-header", "11"),
    (0x21, "hyperlink", "00010506"),
    (0x22, "reply-address", "0791515510f0"),
    (0x23, "voice-mail-notification", "10" + "0791515510f0" + "0301" + "01021e45" + "04915155"),
    (0x23, "voice-mail-delete", "81" + "0791515510f0" + "0001" + "0107" + "01028001" + "09"),
    (0x24, "single-shift", "01"),
    (0x25, "locking-shift", "0d"),
    (0x70, "usim-command-packet", ""),
    (0x71, "usim-response-packet", ""),
    (0x7F, "usim-security", "01"),
    (0x81, "sme-to-sme", "0102"),
    (0xC1, "sc-specific", "0102"),
    (0x40, "reserved", "0102"),
]


def elements():
    for identifier, name, data in ELEMENTS:
        data = bytes.fromhex(data)
        element = bytes([identifier, len(data)]) + data
        if len(data) > 100:
            yield "sms-mt", "element-" + name, deliver(0x04, b"ok", header=element)
        else:
            yield "sms-mt", "element-" + name, septets(ascii7("ok"), element)


# Codes without a character in a locking shift table, by language; the escape apart.
LOCKING = {
    1: [], 3: [], 4: [0x0C, 0x0E, 0x11, 0x12, 0x3C, 0x45, 0x47, 0x48, 0x49, 0x57, 0x58, 0x5B, 0x5C],
    5: [0x0E, 0x12, 0x3C, 0x45, 0x48, 0x58, 0x5C], 6: [], 7: [0x00, 0x0C, 0x11, 0x3C, 0x48, 0x57, 0x5B],
    8: [0x00, 0x0C, 0x11, 0x3C, 0x4E, 0x57, 0x5B],
    9: [0x0C, 0x0E, 0x11, 0x12, 0x3C, 0x45, 0x48, 0x57, 0x58, 0x5B, 0x5C],
    10: [0x09, 0x0B, 0x0C, 0x0E, 0x11, 0x12, 0x3C, 0x45, 0x48, 0x4B, 0x4F, 0x55, 0x56, 0x57, 0x58, 0x5B, 0x5C],
    11: [0x00, 0x09, 0x0B, 0x0C, 0x11, 0x16, 0x17, 0x18, 0x1C, 0x1E, 0x23, 0x24, 0x25, 0x2A, 0x2B, 0x2D, 0x3E, 0x40,
         0x41, 0x4E, 0x4F, 0x55, 0x56, 0x57, 0x5B],
    12: [0x0C, 0x11, 0x3C, 0x48, 0x4E, 0x57, 0x5B], 13: [],
}


def tables():
    yield "sms-mt", "table-default", septets([c for c in range(128) if c != 0x1B])
    extension = [0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65]
    yield "sms-mt", "table-default-extension", septets([c for e in extension for c in (0x1B, e)])
    for language, missing in LOCKING.items():
        codes = [c for c in range(128) if c != 0x1B and c not in missing]
        yield "sms-mt", "table-locking-%d" % language, septets(codes, bytes([0x25, 1, language]))
    for language in range(1, 14):
        # Codes without a character of their own show the one of the default alphabet, and are reported.
        for half in (range(64), range(64, 128)):
            codes = [c for e in half if e != 0x1B for c in (0x1B, e)]
            name = "table-single-%d-%s" % (language, "low" if half[0] == 0 else "high")
            yield "sms-mt", name, septets(codes, bytes([0x24, 1, language]))


def others():
    yield "sms-mt", "alphabet-octets", deliver(0x04, bytes(range(256))[::5])
    yield "sms-mt", "alphabet-ucs2", deliver(0x08, "日本語 ελ".encode("utf-16-be"))
    yield "sms-mt", "alphabet-ucs2-surrogates", deliver(0x08, "a😀b".encode("utf-16-be"))
    yield "sms-mt", "alphabet-ucs2-odd", deliver(0x08, bytes.fromhex("004100"))
    yield "sms-mt", "alphabet-compressed", deliver(0x20, b"\x01\x02\x03")
    for dcs in (0x0C, 0x11, 0x4B, 0x80, 0xC8, 0xD1, 0xE2, 0xF0, 0xF5, 0xF8):
        words = "ok".encode("utf-16-be")
        made = deliver(dcs, words) if dcs in (0x4B, 0xE2, 0xF5) else septets(ascii7("ok"), None, dcs)
        yield "sms-mt", "dcs-%02x" % dcs, made
    for n in range(7):
        yield "sms-mt", "fill-bits-%d" % n, septets(ascii7("fill bits"), bytes([0xC0, n]) + bytes(n))
    yield "sms-mt", "user-data-full", septets(ascii7("0123456789" * 16))
    yield "sms-mt", "user-data-empty", deliver(0x00, b"", 0)
    yield "sms-mt", "header-without-text", deliver(0x00, b"\0", 7, bytes([0x00, 3, 1, 1, 1]))
    yield "sms-mt", "header-without-fill-bits", deliver(0x00, b"", 6, bytes([0x00, 3, 1, 1, 1]))
    two = bytes([0x00, 3, 1, 2, 1, 0x05, 4, 0x0B, 0x84, 0x23, 0xF0])
    yield "sms-mt", "two-elements", deliver(0x04, b"wap", header=two)
    # What is odd, and decodes.
    yield "sms-mt", "odd-udl-beyond-octets", deliver(0x00, b"\xe8\x32", 5)
    yield "sms-mt", "odd-trailing", deliver(0x00, b"\xe8\x32\x9b\xfd\x06\xaa\xbb", 5)
    yield "sms-mt", "odd-udhl-beyond-udl", bytes([0x44]) + NUMBER + b"\0\x04" + TIME + bytes.fromhex("0409000301")
    yield "sms-mt", "odd-element-overrun", deliver(0x04, b"ab", header=bytes([0x00, 9, 1, 2, 1]))
    yield "sms-mt", "odd-element-size", deliver(0x04, b"ab", header=bytes([0x00, 2, 1, 2]))
    yield "sms-mt", "odd-element-twice", deliver(0x04, b"ab", header=bytes([0x00, 3, 1, 2, 1, 0x00, 3, 9, 2, 2]))
    yield "sms-mt", "odd-part-number", deliver(0x04, b"ab", header=bytes([0x00, 3, 1, 2, 3]))
    yield "sms-mt", "odd-reserved-type", deliver(0x04, b"ab", first=0x07)
    yield "sms-mt", "odd-first-octet", deliver(0x04, b"ab", first=0x14)
    yield "sms-mt", "odd-address-filler", deliver(0x04, b"ab", number=bytes.fromhex("03912103"))
    yield "sms-mt", "odd-address-hexadecimal", deliver(0x04, b"ab", number=bytes.fromhex("0491ba43"))
    yield "sms-mt", "odd-address-long", deliver(0x04, b"ab", number=bytes.fromhex("1691") + b"\x11" * 11)
    yield "sms-mt", "odd-address-empty", deliver(0x04, b"ab", number=bytes.fromhex("0081"))
    yield "sms-mt", "odd-time", bytes([0x04]) + NUMBER + b"\0\x04" + bytes.fromhex("f2312131934240") + b"\0"
    yield "sms-mo-ack", "odd-indicator-extended", bytes.fromhex("00f88102")
    yield "sms-mo-ack", "odd-header-without-user-data", bytes.fromhex("4000")
    # What cannot be decoded.
    yield "sms-mo", "refused-reserved-type", bytes.fromhex("03070b915155100099f9000000")
    yield "sms-mo", "refused-report-as-data", bytes.fromhex("0000")
    yield "sms-mt", "refused-empty", b""
    yield "sms-mt", "refused-address-cut", bytes.fromhex("040b9151551000")
    yield "sms-mt-error", "refused-without-time", bytes.fromhex("01c500")


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--sigdump", required=True)
    args = args.parse_args()
    made = [(layer, name, m.to_bytes(), MADE) for layer, name, m in messages()]
    made += [(layer, name, m, HAND) for f in (elements, tables, others) for layer, name, m in f()]
    for layer, name, octets, source in made:
        run = [args.sigdump, "--layer", layer, "--hex", octets.hex(), "--format", "json"]
        shown = json.loads(subprocess.run(run, capture_output=True, text=True).stdout)
        vector = {"layer": layer, "name": name, "hex": octets.hex(), "source": source}
        if "errors" in shown:
            first = shown["errors"][0]
            vector["error"] = {"kind": first["kind"], "offset": first["offset"]}
        print(json.dumps({**vector, "json": shown}, ensure_ascii=False, separators=(",", ":")))


if __name__ == "__main__":
    sys.exit(main())
