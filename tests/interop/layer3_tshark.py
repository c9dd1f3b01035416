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
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

from layer3_values import tables

ROOT = pathlib.Path(__file__).parent / "../.."
NONE = "tshark 4.0 does not read its contents"
SHORT = "octets here, of which tshark wants more"
# an element as it is shown → why tshark is not content with messages that have it
EXPLAINED = {
    "talkerPriority": "tshark 4.0 stops at it", "periodicity": NONE, "timeIndication": NONE, "resourceSituation": NONE,
    "lsaAccessControlSuppression": NONE, "cellIdentifierListSegment": NONE, "segmentation": NONE,
    "gpsAssistanceData": NONE, "ganssLocationType": NONE, "ganssAssistanceData": NONE, "cellsEstablished": NONE,
    "resourceAvailable": NONE, "globalCallReference": SHORT, "lcsQos": SHORT, "decipheringKeys": SHORT, "velocityEstimate": SHORT,
    "msRadioAccessCapability": SHORT, "replayedMsRadioAccessCapability": SHORT, "lcsClientIdentity": SHORT,
    "eUtranInterRatInformationContainer": SHORT, "mmInformation": SHORT, "setupContainer": SHORT,
    "integrityAlgorithm": "tshark knows it behind 42 alone", "erroneousMessage": "tshark asks for the IMSI of STATUS elsewhere",
    "osmuxSupport": NONE, "furtherLayer3Information": "the second of two messages is told as octets",
}
# name of the vector → the same
NAMED = {
    "GMM-DETACH_REQUEST-MAXIMAL": "has elements of both directions: tshark takes those of one",
    "ASSIGNMENT_REQUEST-minimal": "tshark takes it for RNSAP",
}
TYPES = {
    "bssap": ["gsm_a.bssmap.msgtype"],
    "dtap": [
        "gsm_a.dtap.msg_mm_type", "gsm_a.dtap.msg_cc_type", "gsm_a.dtap.msg_sms_type", "gsm_a.dtap.msg_ss_type",
        "gsm_a.dtap.msg_gmm_type",
    ],
    "sgsap": ["sgsap.msg_type"],
}


LAYER_3 = ["gsm_a.dtap.elem_id", "gsm_a.gm.elem_id", "gsm_a.common.elem_id"]
ELEM_IDS = {
    "bssap": ["gsm_a.bssmap.elem_id"], "sgsap": ["sgsap.elem_id", "gsm_a.bssmap.elem_id", "nas_eps.emm.elem_id", *LAYER_3],
    "dtap": [*LAYER_3, "nas_eps.emm.elem_id"],
}
DISCRIMINATORS = {5: "MmType", 3: "CcType", 9: "CpType", 11: "SsType", 8: "GmmType"}


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


def names(layer):
    """Identifiers of elements by the names that sigdump shows; names of those without one."""
    text = (ROOT / layer / "src/table.rs").read_text()
    elements, messages = tables(text)
    shown = dict(re.findall(r"^    ([A-Z0-9_]+): .*?\], \"(\w+)\"", text, re.M))
    out = {}
    for struct, rows in messages.items():
        for _, code, message, ies in rows if struct != "RpType" else []:
            out[struct, code] = [(label or shown[key], identifier, form) for _, form, identifier, key, label in ies]
    return out, elements


def main():
    left = 0
    for layer in TYPES:
        explained = compared = 0
        identifiers, _ = names(layer)
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
            imsi = json.dumps(row["json"]).split('"imsi": "')
            digits = [part.split('"')[0] for part in imsi[1:]]
            theirs = value("e212.imsi")
            if digits and theirs and digits != theirs:
                why.append(f"IMSI {theirs} {digits}")
            # The identifiers of the elements, in order, of messages whose elements tshark tells.
            struct = DISCRIMINATORS.get(octets[0] & 15) if layer == "dtap" else "MessageType"
            rows_of = identifiers.get((struct, ours[0] if ours else None))
            if rows_of is not None and not why:
                mine, left_of = [], list(rows_of)
                for key in shown:
                    found = next((r for r in left_of if r[0] == key.partition("#")[0]), None)
                    if found:
                        left_of.remove(found)
                        if found[2] not in ("H", "V", "LV"):
                            mine.append(found[1] >> 4 if found[2] == "TH" else found[1])
                ids = [f for f in fields if f.get("name") in ELEM_IDS[layer]]
                theirs = [int(f.get("show"), 0) for f in ids]
                compared += len(mine)
                if theirs and theirs != mine and not set(shown) & {"layer3Information", "layer3MessageContents", "nasMessageContainer"}:
                    why.append(f"elements {theirs} {mine}")
            told += len(digits)
            is_odd = "errors" in row["json"] or "anomalies" in row["json"]
            keys = {key.partition("#")[0] for part in row["json"].values() if isinstance(part, dict) for key in part}
            if why and (row["name"] in NAMED or keys & set(EXPLAINED)):
                explained += 1
            elif why and is_odd and why != ["malformed"]:
                # What sigdump finds odd tshark need not like.
                explained += 1
            elif why:
                left += 1
                print(layer, row["name"], row["hex"][:80], "; ".join(dict.fromkeys(why)))
        print(f"{layer}: {len(rows)} vectors, {told} IMSIs, {compared} identifiers, {explained} explained, {left} left")
    return bool(left)


if __name__ == "__main__":
    sys.exit(main())
