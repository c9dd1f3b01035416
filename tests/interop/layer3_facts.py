#!/usr/bin/env python3
"""Compares the tables of BSSAP, DTAP and SGsAP with facts in JSON: messages, elements, identifiers, formats, presence.

    tests/interop/layer3_facts.py --facts DIR

Both ways: what the facts have and the tables do not, and the other way round. Prints what differs and is not explained
below; exits with 1 when something is left.
"""
import argparse
import json
import pathlib
import sys

from layer3_values import tables

ROOT = pathlib.Path(__file__).parent / "../.."
FORMATS = {"TLV_E": "TLVE", "TV_SHORT": "TH", "TELV": "TLVE", "VV_SHORT": "H"}
# (file, message, identifier or None) → why
NONE = "the source lists no elements"
EXPLAINED = {
    ("bssmap", 16, 0x1D): "one of two classmarks: conditional", ("bssmap", 16, 0x12): "the same",
    ("bssmap", 4, None): NONE, ("bssmap", 58, None): NONE,
    ("dtap_mm", 0x26, None): "reserved", ("dtap_mm", 0x02, 0xD0): "the source puts it at a later release",
    ("dtap_cc", 5, None): NONE, 
    ("gmm", 5, None): NONE, ("gmm", 0x12, 0x90): "another source has it",
    ("bssmap_le", 46, None): NONE, ("bssmap_le", 58, None): NONE,
    ("bssmap_le", 48, None): NONE,
    ("sgsap", 29, 0x1B): "mandatory by its note, optional by its code, TS 29.118 §8 has M",
}


def parse(facts, file, numbers):
    """(presence, format, identifier) of the elements of each message by its code."""
    data = json.loads((facts / file).read_text())
    out = {}
    for m in data["messages"]:
        if m["name"] in ("Unallocated", "Reserved", "Unassigned") or m["name"].startswith("Reserved:"):
            continue
        rows = []
        for ie in m["ies"]:
            form = FORMATS.get(ie["format"], ie["format"])
            text = ie["iei"]
            if form in ("H", "V", "LV"):
                continue
            identifier = numbers.get(text) if text in numbers else int(text, 0)
            rows.append((ie["presence"], form, identifier))
        out[m["code"]] = (m["name"], rows)
    return out, data


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--facts", type=pathlib.Path, required=True)
    facts = args.parse_args().facts
    left = messages = elements_seen = explained = 0
    le = {
        "BSSMAP_LE_" + name: number for name, number in {
            "LCS_QOS": 62, "LCS_PRIORITY": 67, "LOCATION_TYPE": 68, "GANSS_LOCATION_TYPE": 130, "GEOGRAPHIC_LOCATION": 69,
            "POSITIONING_DATA": 70, "GANSS_POSITIONING_DATA": 131, "VELOCITY_DATA": 85, "LCS_CAUSE": 71, "LCS_CLIENT_TYPE": 72,
            "APDU": 73, "REQUESTED_GPS_ASSISTANCE_DATA": 75, "REQUESTED_GANSS_ASSISTANCE_DATA": 65, "DECIPHERING_KEYS": 76,
            "SEGMENTATION": 79, "CLASSMARK_INFORMATION_TYPE_3": 19, "CELL_IDENTIFIER": 5, "CHOSEN_CHANNEL": 33, "IMSI": 0,
            "LCS_CAPABILITY": 80, "PACKET_MEASUREMENT_REPORT": 81, "CELL_IDENTITY_LIST": 82, "IMEI": 128,
        }.items()
    }
    order = json.loads((facts / "bssap/bssmap.json").read_text())["element_order"]
    for file, source, struct, numbers in (
        ("bssap/bssmap.json", "bssap/src/table.rs", "MessageType", order),
        ("bssap/bssmap_le.json", "bssap/src/le.rs", "MessageType", le),
        ("bssap/dtap_mm.json", "dtap/src/table.rs", "MmType", {}),
        ("bssap/dtap_cc.json", "dtap/src/table.rs", "CcType", {}),
        ("bssap/dtap_sms.json", "dtap/src/table.rs", "CpType", {}),
        ("bssap/gmm.json", "dtap/src/table.rs", "GmmType", {}),
        ("sgsap/sgsap.json", "sgsap/src/table.rs", "MessageType", {}),
    ):
        stem = pathlib.Path(file).stem
        theirs, _ = parse(facts, file, numbers)
        ours = {code: (name, ies) for name, code, _, ies in tables((ROOT / source).read_text())[1][struct]}
        for code in sorted(set(theirs) | set(ours)):
            messages += 1
            if (stem, code, None) in EXPLAINED:
                explained += 1
                continue
            if code not in ours or code not in theirs:
                print(stem, hex(code), "only in", "the facts" if code in theirs else "the tables")
                left += 1
                continue
            mine = [(p, f, i) for p, f, i, *_ in ours[code][1] if f not in ("H", "V", "LV")]
            # A condition is optional there.
            soft = lambda rows: [(f, i, p == "M") for p, f, i in rows if (stem, code, i) not in EXPLAINED]  # noqa: E731
            a, b = soft(theirs[code][1]), soft(mine)
            elements_seen += len(b)
            for row in a:
                if row not in b:
                    print(stem, theirs[code][0], "only in the facts", row[0], hex(row[1]), "M" if row[2] else "O")
                    left += 1
            for row in b:
                if row not in a:
                    print(stem, theirs[code][0], "only in the tables", row[0], hex(row[1]), "M" if row[2] else "O")
                    left += 1
            if sorted(a) == sorted(b) and a != b:
                print(stem, theirs[code][0], "order", [hex(r[1]) for r in a], [hex(r[1]) for r in b])
                left += 1
    print(f"{messages} messages, {elements_seen} elements with identifiers, {explained} explained, {left} differ")
    return bool(left)


if __name__ == "__main__":
    sys.exit(main())
