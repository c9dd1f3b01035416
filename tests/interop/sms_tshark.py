#!/usr/bin/env python3
"""Lets tshark dissect every vector of short messages, in the MAP operation that carries it, and compares what both say.

    tests/interop/sms_tshark.py

A message stands in the argument of mo-ForwardSM or mt-ForwardSM, a report in the result of the other direction's.
Prints each vector that tshark finds malformed or has an expert item of severity warning or error for, and each value
that differs, unless it is explained below; then the counts. Exits with 1 when something is left.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

from vectors_tshark import at, pcap

ROOT = pathlib.Path(__file__).resolve().parents[2]
NUMBER = bytes.fromhex("0891515510000f00")[1:7]


def number(text):
    return int(text, 0)


def flag(text):
    return text not in ("0", "0x00", "False")


FIELDS = {
    "gsm_sms.tp-oa": ("tpOA.digits|tpOA.text", str),
    "gsm_sms.tp-da": ("tpDA.digits|tpDA.text", str),
    "gsm_sms.tp-ra": ("tpRA.digits|tpRA.text", str),
    "gsm_sms.tp-dcs": ("tpDCS.value", number),
    "gsm_sms.tp-mr": ("tpMR", number),
    "gsm_sms.tp-mms": ("tpMMS", flag),
    "gsm_sms.tp-lp": ("tpLP", flag),
    "gsm_sms.tp-sri": ("tpSRI", flag),
    "gsm_sms.tp-srr": ("tpSRR", flag),
    "gsm_sms.tp-rp": ("tpRP", flag),
    "gsm_sms.tp-rd": ("tpRD", flag),
    "gsm_sms.tp-srq": ("tpSRQ", flag),
    "gsm_sms.tp.user_data_length": ("tpUD.length", number),
    "gsm_sms.tp.message_number": ("tpMN", number),
    "gsm_sms.dis_field_udh.user_data_header_length": ("tpUD.header.length", number),
    "gsm_sms.udh.mm.msg_id": ("tpUD.header.elements.0.reference", number),
    "gsm_sms.udh.mm.msg_parts": ("tpUD.header.elements.0.maximum", number),
    "gsm_sms.udh.mm.msg_part": ("tpUD.header.elements.0.sequence", number),
    "gsm_sms.destination_port": ("tpUD.header.elements.0.destination|tpUD.header.elements.1.destination", number),
    "gsm_sms.originator_port": ("tpUD.header.elements.0.originator|tpUD.header.elements.1.originator", number),
    "gsm_sms.msg_count": ("tpUD.header.elements.0.count", number),
    "gsm_sms.dis_iei_tf.start_position": ("tpUD.header.elements.0.position", number),
    "gsm_sms.dis_iei_tf.length": ("tpUD.header.elements.0.length", number),
    "gsm_sms.dis_iei_ps.position": ("tpUD.header.elements.0.position", number),
    "gsm_sms.dis_iei_pa.position": ("tpUD.header.elements.0.position", number),
    "gsm_sms.dis_iei_vp.position": ("tpUD.header.elements.0.position", number),
    "gsm_sms.dis_iei_upi.num_corresponding_objects": ("tpUD.header.elements.0.objects", number),
    "gsm_sms.sms_text": ("tpUD.text", str),
}


def tlv(tag, *contents):
    octets = b"".join(contents)
    n = len(octets)
    size = bytes([n]) if n < 128 else bytes([0x81, n]) if n < 256 else bytes([0x82, n >> 8, n & 255])
    return bytes([tag]) + size + octets


def carry(layer, tpdu):
    """A TCAP message in a unitdata message to the MSC, with the operation that carries such a TPDU."""
    direction, report = layer.split("-")[1], layer.count("-") > 1
    # A report answers the operation of the other direction.
    mobile = (direction == "mo") != report
    ui = tlv(0x04, tpdu)
    code = 46 if mobile else 44
    context = bytes([0x06, 7, 4, 0, 0, 1, 0, 21 if mobile else 25, 3])
    if report:
        component = tlv(0xA2, b"\x02\x01\x01", tlv(0x30, b"\x02\x01" + bytes([code]), tlv(0x30, ui)))
        pdu = tlv(0x61, tlv(0xA1, context), tlv(0xA2, b"\x02\x01\x00"), tlv(0xA3, tlv(0xA1, b"\x02\x01\x00")))
        ids = b"\x49\x01\x07"
    else:
        ends = tlv(0x84, NUMBER) + tlv(0x82, NUMBER) if mobile else tlv(0x80, bytes.fromhex("00010121436587f9")) + tlv(0x84, NUMBER)
        component = tlv(0xA1, b"\x02\x01\x01\x02\x01" + bytes([code]), tlv(0x30, ends, ui))
        pdu = tlv(0x60, b"\x80\x02\x07\x80", tlv(0xA1, context))
        ids = b"\x48\x01\x07"
    dialogue = tlv(0x6B, tlv(0x28, bytes([0x06, 7, 0, 0x11, 0x86, 5, 1, 1, 1]), tlv(0xA0, pdu)))
    tcap = tlv(0x64 if report else 0x62, ids, dialogue, tlv(0x6C, component))
    called, calling = bytes([2, 0x42, 8]), bytes([2, 0x42, 8])
    # LUDT, as the longest do not fit UDT.
    return bytes([0x13, 0, 15]) + bytes([7, 0, 8, 0, 9, 0, 0, 0]) + called + calling + len(tcap).to_bytes(2, "little") + tcap


# vector → why tshark is not content with it, or says another thing
EXPLAINED = {
    "table-locking-": "tshark 4.0 names the language and shows the characters of the default alphabet",
    "table-single-": "tshark 4.0 names the language and shows the characters of the default extension",
    "alphabet-ucs2-odd": "the odd octet is shown as it came",
    "header-without-fill-bits": "tshark reads fill bits that are not there",
    "odd-udl-beyond-octets": "shorter than announced",
    "odd-udhl-beyond-udl": "a header beyond the user data",
    "odd-element-overrun": "an element beyond the header",
    "odd-element-size": "an element too short",
    "odd-address-filler": "tshark shows the half octet behind an odd number of digits",
    "odd-address-hexadecimal": "digits that are not decimal",
}


def explain(name):
    """The reason for a difference; `None` when there is none."""
    return next((why for prefix, why in EXPLAINED.items() if name.startswith(prefix)), None)


def main():
    rows = [json.loads(line) for line in (ROOT / "vectors/sms.jsonl").read_text().splitlines()]
    rows = [r for r in rows if not r["name"].startswith("refused")]
    messages = [carry(r["layer"], bytes.fromhex(r["hex"])) for r in rows]
    names = ["_ws.malformed", "_ws.expert.severity", "_ws.expert.message", "frame.protocols", *FIELDS]
    with tempfile.TemporaryDirectory() as folder:
        capture = pathlib.Path(folder) / "vectors.pcap"
        capture.write_bytes(pcap(142, messages))
        run = ["tshark", "-r", capture, "-o", "gsm_sms.reassemble:FALSE", "-T", "json", *[a for n in names for a in ("-e", n)]]
        out = json.loads(subprocess.run(run, capture_output=True, text=True, check=True).stdout)
    clean = explained = compared = 0
    left = []
    for row, packet in zip(rows, out, strict=True):
        fields = packet["_source"]["layers"]
        bad = ""
        if fields["frame.protocols"][0].split(":")[-1] != "gsm_sms":
            bad += " not dissected: " + fields["frame.protocols"][0]
        if "_ws.malformed" in fields or any(int(s) >= 0x600000 for s in fields.get("_ws.expert.severity", [])):
            bad += " %s" % fields.get("_ws.expert.message")
        for name, (path, convert) in FIELDS.items():
            if name not in fields:
                continue
            ours, theirs = at(row["json"]["sms"], path), convert(fields[name][0])
            compared += 1
            if ours != theirs:
                bad += " %s: %r, here %r" % (name, theirs, ours)
        why = explain(row["name"])
        if not bad:
            clean += 1
        elif why:
            explained += 1
        else:
            left.append(row["name"] + ":" + bad)
    print("\n".join(left))
    print(f"{len(rows)} vectors: {clean} clean, {explained} explained, {len(left)} left; {compared} values compared")
    return bool(left)


if __name__ == "__main__":
    sys.exit(main())
