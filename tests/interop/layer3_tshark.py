#!/usr/bin/env python3
"""Lets tshark dissect every vector of vectors/bssap.jsonl, vectors/dtap.jsonl and vectors/sgsap.jsonl.

    cargo build -p sigdump
    tests/interop/layer3_tshark.py

tshark must tell the same message type, the identifiers of the elements in the same order and the digits of IMSIs, and
find nothing malformed but what is explained below. Prints what differs and the counts; exits with 1 when something is
left.
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).parent / "../.."
# name of the vector → why tshark is not content with it, or tells something else
EXPLAINED = {}
TYPES = {
    "bssap": ["gsm_a.bssmap.msgtype"],
    "dtap": [
        "gsm_a.dtap.msg_mm_type", "gsm_a.dtap.msg_cc_type", "gsm_a.dtap.msg_sms_type", "gsm_a.dtap.msg_ss_type",
        "gsm_a.dtap.msg_gmm_type",
    ],
    "sgsap": ["sgsap.msg_type"],
}


def frame(layer, octets):
    """The octets behind an SCCP unitdata message to BSSAP; those of SGsAP as they are."""
    if layer == "sgsap":
        return octets
    if layer == "dtap":
        octets = bytes([1, 0, len(octets)]) + octets
    return bytes([9, 0, 3, 5, 7, 2, 0x42, 254, 2, 0x42, 254, len(octets)]) + octets


def run(layer, rows):
    text = "".join("000000 " + frame(layer, bytes.fromhex(r["hex"])).hex(" ") + "\n" for r in rows)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "dump.txt").write_text(text)
        how = ["-S", "29118,29118,0"] if layer == "sgsap" else ["-l", "142"]
        subprocess.run(["text2pcap", "-q", *how, folder / "dump.txt", folder / "in.pcap"], check=True)
        command = ["tshark", "-r", folder / "in.pcap", "-T", "pdml"]
        out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return ET.fromstring(out).findall("packet")


def main():
    left = explained = 0
    for layer in TYPES:
        rows = [json.loads(line) for line in (ROOT / f"vectors/{layer}.jsonl").read_text().splitlines()]
        rows = [row for row in rows if len(row["hex"]) // 2 <= 250]
        told = 0
        for row, packet in zip(rows, run(layer, rows), strict=True):
            fields = list(packet.iter("field"))
            value = lambda name: [f.get("show") for f in fields if f.get("name") == name]  # noqa: E731
            octets = bytes.fromhex(row["hex"])
            shown = row["json"].get(layer, {})
            why = []
            for f in fields:
                if f.get("name") == "_ws.expert.message" and "Retransmission" not in f.get("show"):
                    why.append(f.get("show"))
            if any(p.get("name") == "_ws.malformed" for p in packet.iter("proto")):
                why.append("malformed")
            for f in fields:
                # What tshark does not read of a message.
                if "Extraneous Data" in (f.get("showname") or f.get("show") or ""):
                    why.append("extraneous data")
            theirs = [int(t, 0) for name in TYPES[layer] for t in value(name)][:1]
            if layer == "bssap":
                ours = [octets[2]] if octets[0] & 1 == 0 and len(octets) > 2 else theirs
            elif layer == "dtap":
                at = 2 if octets[0] >> 4 & 7 == 7 else 1
                ours = [octets[at] & (0x3F if octets[0] & 15 in (3, 5, 11) else 0xFF)]
            else:
                ours = [octets[0]]
            if theirs != ours:
                why.append(f"type {theirs} {ours}")
            imsi = json.dumps(row["json"]).split('"imsi":"')
            digits = [part.split('"')[0] for part in imsi[1:]]
            theirs = value("e212.imsi")
            if digits and theirs and digits != theirs:
                why.append(f"IMSI {theirs} {digits}")
            told += len(digits)
            is_odd = "errors" in row["json"] or "anomalies" in row["json"]
            if why and row["name"] in EXPLAINED:
                explained += 1
            elif why and is_odd and why != ["malformed"]:
                # What sigdump finds odd tshark need not like.
                explained += 1
            elif why:
                left += 1
                print(layer, row["name"], row["hex"][:80], "; ".join(dict.fromkeys(why)))
        print(f"{layer}: {len(rows)} vectors, {told} IMSIs, {explained} explained, {left} left")
    return bool(left)


if __name__ == "__main__":
    sys.exit(main())
