#!/usr/bin/env python3
"""Makes the octets of vectors/bssap.jsonl, bssap-le.jsonl, bssap-plus.jsonl, dtap.jsonl or sgsap.jsonl from the tables of messages.

    tests/interop/layer3_vectors.py bssap --sigdump target/debug/sigdump > vectors/bssap.jsonl

For every message one with its mandatory elements alone and one with every element that it may have; and what is refused
or odd. The octets are put together here, by no code of the library; what they show is what `sigdump` shows.
"""
import argparse
import json
import pathlib
import subprocess

from layer3_values import CC, IMSI, LAI, message, tables

ROOT = pathlib.Path(__file__).parent / "../.."
# An IMEISV is a mobile identity there.
PLUS = {"IMEISV": "3310103254769801f1"}
SOURCES = {"bssap-le": "bssap/src/le.rs", "bssap-plus": "sgsap/src/plus.rs"}
DISCRIMINATORS = {"MmType": 5, "CcType": 3, "CpType": 9, "SsType": 0x0B, "GmmType": 8}


def both(elements, ies, own=()):
    yield "minimal", message(elements, ies, lambda _: False, own)
    if any(presence != "M" for presence, *_ in ies):
        yield "maximal", message(elements, ies, lambda _: True, own)


def bssmap(octets):
    return bytes([0, len(octets)]) + octets


def dtap(dlci, octets):
    return bytes([1, dlci, len(octets)]) + octets


UPDATE = bytes.fromhex("050870" + LAI + "3308" + IMSI)
# SMS-SUBMIT to +1234 with two septets.
SUBMIT = bytes.fromhex("0102049121430000" + "02c834")
RP_DATA = bytes.fromhex("0001000591515500f1") + bytes([len(SUBMIT)]) + SUBMIT


def rows(layer):
    elements, messages = tables((ROOT / SOURCES.get(layer, f"{layer}/src/table.rs")).read_text())
    if layer == "bssap":
        for name, code, _, ies in messages["MessageType"]:
            for size, octets in both(elements, ies):
                octets = bytes([code]) + octets
                if len(octets) < 256:
                    yield f"{name}-{size}", bssmap(octets)
        yield "direct-transfer", dtap(0, bytes.fromhex("0504") + b"\x0b")
        yield "direct-transfer-sms", dtap(3, bytes([9, 1, len(RP_DATA)]) + RP_DATA)
        layer3 = bytes([0x17, len(UPDATE)]) + UPDATE
        yield "complete-layer-3-location-updating", bssmap(bytes.fromhex("5705080000f11000010002") + layer3)
        yield "element-unknown", bssmap(bytes.fromhex("2004010" + "9e0020102"))
        yield "element-unexpected", bssmap(bytes.fromhex("20040109" + "2101"))
        yield "element-repeated", bssmap(bytes.fromhex("20040109" + "040101"))
        yield "element-late", bssmap(bytes.fromhex("200401098f" + "07020500"))
        yield "element-cut-off", bssmap(bytes.fromhex("200409"))
        yield "element-size", bssmap(bytes.fromhex("200403010203"))
        yield "element-missing", bssmap(bytes.fromhex("20"))
        yield "cause-national", bssmap(bytes.fromhex("2004028112"))
        yield "type-unknown", bssmap(bytes.fromhex("7b0102"))
        yield "trailing", bssmap(bytes.fromhex("20040109")) + b"\xff"
        yield "spare-bits", bytes.fromhex("020420040109")
        yield "dlci-spare", bytes.fromhex("013b0305040b")
        yield "truncated", bytes.fromhex("000520040109")
        yield "empty", bytes.fromhex("0000")
    elif layer == "dtap":
        for struct, discriminator in DISCRIMINATORS.items():
            for name, code, _, ies in messages[struct]:
                own = CC.items() if struct in ("CcType", "SsType") else {}
                for size, octets in both(elements, ies, own):
                    first = discriminator | (0x10 if struct in ("CcType", "CpType", "SsType") else 0)
                    yield f"{struct[:-4]}-{name}-{size}".upper(), bytes([first, code]) + octets
        for name, code, _, ies in messages["RpType"]:
            if code == 6:
                rp = bytes([6, 1])
            else:
                rp = bytes([code, 1]) + message(elements, ies, lambda i: ies[i][3] != "RP_USER_DATA")
            yield f"RP-{name}".upper(), bytes([0x19, 1, len(rp)]) + rp
        yield "RP-SUBMIT", bytes([0x19, 1, len(RP_DATA)]) + RP_DATA
        yield "sequence-number", bytes.fromhex("058400")[:2] + b"\x0b"
        yield "transaction-extended", bytes.fromhex("738a2a")
        yield "skip-indicator", bytes.fromhex("15040b")
        yield "imsi-short", bytes.fromhex("0519021910")
        yield "tmsi", bytes.fromhex("051905f401020304")
        yield "no-identity", bytes.fromhex("05190100")
        yield "spare-half", bytes.fromhex("051811")
        yield "radio-resources", bytes.fromhex("063500")
        yield "session-management", bytes.fromhex("0a4b")
        yield "type-unknown", bytes.fromhex("057f01")
        yield "element-unknown", bytes.fromhex("0502" + LAI + "99" + "440101")
        yield "element-to-be-comprehended", bytes.fromhex("0502" + LAI + "0500")
        yield "element-cut-off", bytes.fromhex("0502" + LAI + "1708091010")
        yield "truncated", bytes.fromhex("050870")
    elif layer == "bssap-le":
        for name, code, _, ies in messages["MessageType"]:
            for size, octets in both(elements, ies):
                yield f"{name}-{size}", bssmap(bytes([code]) + octets)
        yield "type-unknown", bssmap(bytes.fromhex("3b01"))
        yield "of-bssmap", bssmap(bytes.fromhex("2e4701062101"))
    elif layer == "bssap-plus":
        for name, code, _, ies in messages["MessageType"]:
            for size, octets in both(elements, ies, PLUS.items()):
                yield f"{name}-{size}", bytes([code]) + octets
        yield "type-unknown", bytes.fromhex("19")
        yield "element-missing", bytes.fromhex("020108" + IMSI)
    else:
        for name, code, _, ies in messages["MessageType"]:
            for size, octets in both(elements, ies):
                yield f"{name}-{size}", bytes([code]) + octets
        yield "uplink-sms", bytes.fromhex("080108" + IMSI) + bytes([0x16, 3 + len(RP_DATA), 9, 1, len(RP_DATA)]) + RP_DATA
        yield "type-unknown", bytes.fromhex("03")
        yield "element-unknown", bytes.fromhex("0d0108" + IMSI + "7f0101")
        yield "element-missing", bytes.fromhex("0d")
        yield "name-odd", bytes.fromhex("150203ff6162")


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("layer", choices=["bssap", "bssap-le", "bssap-plus", "dtap", "sgsap"])
    args.add_argument("--sigdump", required=True)
    args = args.parse_args()
    made = list(rows(args.layer))
    shown = subprocess.run(
        [args.sigdump, "--layer", args.layer, "--format", "json", "--hex", "-"],
        input="".join(octets.hex() + "\n" for _, octets in made), capture_output=True, text=True, check=False,
    ).stdout.splitlines()
    source = "made from the tables of messages by tests/interop/layer3_vectors.py"
    for (name, octets), line in zip(made, shown, strict=True):
        row, shown = {"layer": args.layer, "name": name, "hex": octets.hex()}, json.loads(line)
        if "errors" in shown:
            row["error"] = {key: shown["errors"][0][key] for key in ("kind", "offset")}
        row |= {"source": source, "json": shown}
        print(json.dumps(row, separators=(",", ":"), ensure_ascii=False))


if __name__ == "__main__":
    main()
