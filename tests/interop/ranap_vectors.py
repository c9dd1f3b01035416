#!/usr/bin/env python3
"""Makes the octets of the vectors of RANAP and its family with pycrate's types.

    pip install pycrate==0.8.1
    tests/interop/ranap_vectors.py --sigdump target/debug/sigdump [--layer ranap] > vectors/ranap.jsonl

Of every message one with what it must have and one with every information element; of RANAP an InitialUE-Message with
identities; and what is odd or refused. pycrate writes the octets; what they show is what `sigdump` shows.
"""
import argparse
import importlib
import json
import random
import subprocess

from ranap import LATER, MODULES, SLOTS, Maker, identifiers, procedures

PLMN = bytes.fromhex("00f110")
GIVEN = {
    "IMSI": bytes.fromhex("00011032547698f8"), "PLMNidentity": PLMN, "PLMN-Identity": PLMN, "pLMNidentity": PLMN,
    "IMEI": bytes.fromhex("5310325476980021"), "IMEISV": bytes.fromhex("5310325476980012"),
    "MSISDN": bytes.fromhex("911555100020f0"), "APN": b"\x07example\x04test",
    # A CommonID.
    "RANAP-Message": bytes.fromhex("000f4010000001001740095000011032547698f8"),
}


class Family:
    """The messages of a protocol as pycrate writes them."""

    def __init__(self, layer):
        name = MODULES[layer]
        self.layer = layer
        self.module = importlib.import_module(f"pycrate_asn1dir.{name}")
        self.pdu = getattr(getattr(self.module, f"{name}_PDU_Descriptions"), f"{name}_PDU")

    def encode(self, slot, code, criticality, called, value, transaction=("shortTID", 9)):
        of = {"transactionID": transaction} if self.layer == "pcap-ap" else {}
        self.pdu.set_val((slot, {
            "procedureCode": code, "criticality": criticality, **of, "value": (called, value),
        }))
        return self.pdu.to_aper()

    def messages(self):
        seen, ids, later = set(), identifiers(self.module), LATER.get(self.layer, Maker.NONE)
        for row in procedures(self.module):
            for key, slot in SLOTS.items():
                if key not in row or (row["procedureCode"], key) in seen or row["procedureCode"] in later[1]:
                    continue
                seen.add((row["procedureCode"], key))
                called = row[key]._typeref.called[1]
                for form, share in (("minimal", 0.0), ("maximal", 1.0)):
                    rng = random.Random(f"{called} {form}")
                    if called == "PrivateMessage":
                        of = ("local", 7) if form == "minimal" else ("global", (1, 3, 6, 1, 4, 1, 32473, 1))
                        value = {"privateIEs": [{"id": of, "criticality": "ignore", "value": ("_unk_004", b"\1\2\3")}]}
                    else:
                        value, _ = Maker(rng, self.module, ids, share, GIVEN, later).make(row[key])
                    transaction = ("shortTID", 9) if form == "minimal" else ("longTID", 1234)
                    octets = self.encode(slot, row["procedureCode"], row["criticality"], called, value, transaction)
                    # Longer ones are in fragments.
                    if len(octets) < 16384:
                        yield f"{called}-{form}", octets


def initial_ue(family):
    ies = [
        (3, "CN-DomainIndicator", "ps-domain"), (15, "LAI", {"pLMNidentity": PLMN, "lAC": b"\x12\x34"}), (55, "RAC", b"\x07"),
        (58, "SAI", {"pLMNidentity": PLMN, "lAC": b"\x12\x34", "sAC": b"\x00\x2a"}),
        (16, "NAS-PDU", bytes.fromhex("080101d71100f1101234073303f4c0010203")),
        (79, "IuSignallingConnectionIdentifier", (0x801234, 24)), (86, "GlobalRNC-ID", {"pLMNidentity": PLMN, "rNC-ID": 301}),
    ]
    more = [(127, "PLMNidentity", PLMN), (23, "PermanentNAS-UE-ID", ("iMSI", GIVEN["IMSI"]))]
    return family.encode("initiatingMessage", 19, "ignore", "InitialUE-Message", {
        "protocolIEs": [{"id": i, "criticality": "ignore", "value": (t, v)} for i, t, v in ies],
        "protocolExtensions": [{"id": i, "criticality": "ignore", "extensionValue": (t, v)} for i, t, v in more],
    })


def odd_of_ranap(family):
    good = initial_ue(family)
    yield "InitialUE-Message-identities", good
    yield from odd(good, 3)
    other = bytearray(good)
    other[10:11] = b"\x80\x01"
    other[3] += 1
    yield "length-not-canonical", bytes(other)
    other = bytearray(good)
    other[15:22] = b"\x02\x00\x00"
    other[3] -= 4
    yield "element-with-a-fault", bytes(other)
    yield "unknown-procedure", bytes.fromhex("00fa40020909")
    yield "unknown-outcome", bytes.fromhex("201340020909")


def odd(good, length):
    """What is odd about a message of fewer than 128 octets whose length stands there."""
    other = bytearray(good)
    other[0] |= 1
    yield "padding-not-canonical", bytes(other)
    other = bytearray(good)
    other[length + 5] = 0xEE
    yield "unknown-element", bytes(other)
    yield "octets-behind", good + b"\1\2"
    yield "unknown-alternative", b"\x80" + good[1:]
    yield "truncated", good[:len(good) * 2 // 3]
    yield "fragments", good[:length] + b"\xc1" + good[length + 1:]


def odd_of_others(rows, layer):
    length = 4 if layer == "pcap-ap" else 3
    good = next(octets for name, octets in rows if name.endswith("-minimal") and 10 < len(octets) < 128)
    yield from odd(good, length)
    yield "unknown-procedure", good[:1] + b"\xfa" + good[2:]
    yield "length-not-canonical", good[:length] + b"\x80" + good[length:]


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--sigdump", required=True)
    args.add_argument("--layer", choices=list(MODULES), default="ranap")
    args = args.parse_args()
    family = Family(args.layer)
    rows = list(family.messages())
    rows += list(odd_of_ranap(family) if args.layer == "ranap" else odd_of_others(rows, args.layer))
    for name, octets in rows:
        command = [args.sigdump, "--layer", args.layer, "--format", "json", "--hex", octets.hex()]
        shown = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stdout)
        source = "made with pycrate 0.8.1 by tests/interop/ranap_vectors.py"
        row = {"layer": args.layer, "name": name, "hex": octets.hex(), "source": source}
        if "errors" in shown:
            row["error"] = {key: shown["errors"][0][key] for key in ("kind", "offset")}
        row["json"] = shown
        print(json.dumps(row, separators=(",", ":"), ensure_ascii=False))


if __name__ == "__main__":
    main()
