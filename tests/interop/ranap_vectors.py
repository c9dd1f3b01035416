#!/usr/bin/env python3
"""Makes the octets of vectors/ranap.jsonl with pycrate's types.

    pip install pycrate==0.8.1
    tests/interop/ranap_vectors.py --sigdump target/debug/sigdump > vectors/ranap.jsonl

Of every message one with what it must have and one with every information element; an InitialUE-Message with identities;
and what is odd or refused. pycrate writes the octets; what they show is what `sigdump` shows.
"""
import argparse
import json
import random
import subprocess

from pycrate_asn1dir import RANAP
from ranap import SLOTS, Maker, identifiers, procedures

GIVEN = {
    "IMSI": bytes.fromhex("00011032547698f8"), "PLMNidentity": bytes.fromhex("00f110"),
    "IMEI": bytes.fromhex("5310325476980021"), "IMEISV": bytes.fromhex("5310325476980012"),
    "MSISDN": bytes.fromhex("911555100020f0"), "APN": b"\x07example\x04test",
}
PDU = RANAP.RANAP_PDU_Descriptions.RANAP_PDU
PLMN = GIVEN["PLMNidentity"]


def encode(slot, code, criticality, called, value):
    PDU.set_val((slot, {"procedureCode": code, "criticality": criticality, "value": (called, value)}))
    return PDU.to_aper()


def initial_ue():
    ies = [
        (3, "CN-DomainIndicator", "ps-domain"), (15, "LAI", {"pLMNidentity": PLMN, "lAC": b"\x12\x34"}), (55, "RAC", b"\x07"),
        (58, "SAI", {"pLMNidentity": PLMN, "lAC": b"\x12\x34", "sAC": b"\x00\x2a"}),
        (16, "NAS-PDU", bytes.fromhex("080101d71100f1101234073303f4c0010203")),
        (79, "IuSignallingConnectionIdentifier", (0x801234, 24)), (86, "GlobalRNC-ID", {"pLMNidentity": PLMN, "rNC-ID": 301}),
    ]
    more = [(127, "PLMNidentity", PLMN), (23, "PermanentNAS-UE-ID", ("iMSI", GIVEN["IMSI"]))]
    return encode("initiatingMessage", 19, "ignore", "InitialUE-Message", {
        "protocolIEs": [{"id": i, "criticality": "ignore", "value": (t, v)} for i, t, v in ies],
        "protocolExtensions": [{"id": i, "criticality": "ignore", "extensionValue": (t, v)} for i, t, v in more],
    })


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--sigdump", required=True)
    args = args.parse_args()
    rows, seen = [], set()
    ids = identifiers(RANAP)
    for row in procedures(RANAP):
        for key, slot in SLOTS.items():
            if key not in row or (row["procedureCode"], key) in seen:
                continue
            seen.add((row["procedureCode"], key))
            called = row[key]._typeref.called[1]
            for form, share in (("minimal", 0.0), ("maximal", 1.0)):
                rng = random.Random(f"{called} {form}")
                if called == "PrivateMessage":
                    of = ("local", 7) if form == "minimal" else ("global", (1, 3, 6, 1, 4, 1, 32473, 1))
                    value = {"privateIEs": [{"id": of, "criticality": "ignore", "value": ("_unk_004", b"\1\2\3")}]}
                else:
                    value, _ = Maker(rng, RANAP, ids, share, GIVEN).make(row[key])
                rows.append((f"{called}-{form}", encode(slot, row["procedureCode"], row["criticality"], called, value)))
    good = initial_ue()
    rows.append(("InitialUE-Message-identities", good))
    odd = bytearray(good)
    odd[0] |= 1
    rows.append(("padding-not-canonical", bytes(odd)))
    odd = bytearray(good)
    odd[10:11] = b"\x80\x01"
    odd[3] += 1
    rows.append(("length-not-canonical", bytes(odd)))
    odd = bytearray(good)
    odd[8] = 0xee
    rows.append(("unknown-element", bytes(odd)))
    odd = bytearray(good)
    odd[15:22] = b"\x02\x00\x00"
    odd[3] -= 4
    rows.append(("element-with-a-fault", bytes(odd)))
    rows.append(("unknown-procedure", bytes.fromhex("00fa40020909")))
    rows.append(("unknown-outcome", bytes.fromhex("201340020909")))
    rows.append(("octets-behind", good + b"\1\2"))
    rows.append(("unknown-alternative", b"\x80" + good[1:]))
    rows.append(("truncated", good[:40]))
    rows.append(("fragments", good[:3] + b"\xc1" + good[4:]))
    for name, octets in rows:
        command = [args.sigdump, "--layer", "ranap", "--format", "json", "--hex", octets.hex()]
        shown = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stdout)
        row = {"layer": "ranap", "name": name, "hex": octets.hex(), "source": "made with pycrate 0.8.1 by tests/interop/ranap_vectors.py"}
        if "errors" in shown:
            row["error"] = {key: shown["errors"][0][key] for key in ("kind", "offset")}
        row["json"] = shown
        print(json.dumps(row, separators=(",", ":"), ensure_ascii=False))


if __name__ == "__main__":
    main()
