#!/usr/bin/env python3
"""Random messages of pycrate against sigdump, and the vectors of BSSAP and DTAP against pycrate.

    cargo build -p sigdump
    pip install pycrate==0.8.1
    tests/interop/layer3.py --sigdump target/debug/sigdump [--count 200] [--seed 1]

There: for each message that pycrate knows, `--count` messages with random elements. sigdump must read each without a
fault, tell its elements in order, and encode the same octets. Back: pycrate reads every vector that is in order and
encodes the same octets. Prints the counts; exits with 1 when anything differs.

pycrate has the elements of BSSMAP and not its messages: those are of our tables, each with random elements.
"""
import argparse
import collections
import json
import logging
import pathlib
import random
import subprocess
import sys

from layer3_values import VALUES, tables
from pycrate_mobile import TS24008_CC, TS24008_GMM, TS24008_MM, TS24011_PPSMS, TS24080_SS, TS48008_BSSMAP
from pycrate_mobile.TS24007 import Type1TV, Type1V, Type2, Type3TV, Type3V, Type4LV, Type4TLV

ROOT = pathlib.Path(__file__).parent / "../.."
logging.disable(logging.CRITICAL)
# What pycrate has in another form than the specification: identifiers of BSSMAP.
OTHER_FORM = {
    0x35: "pycrate gives the talker flag a length, TS 48.008 §3.2.2.54 none",
    0x49: "pycrate gives the APDU a length of one octet, TS 48.008 §3.2.2.68 one of two",
    0x95: "pycrate gives the last used E-UTRAN PLMN a length, TS 48.008 §3.2.2.127 none",
    0xF0: "of Osmocom", 0xF1: "of Osmocom",
}
# Messages of DTAP and their direction, or the element that is in another form there.
CLASSES = [
    ("MmType", 5, [TS24008_MM.MMTypeClasses]),
    ("CcType", 3, [TS24008_CC.CCTypeMOClasses, TS24008_CC.CCTypeMTClasses]),
    ("GmmType", 8, [TS24008_GMM.GMMTypeMOClasses, TS24008_GMM.GMMTypeMTClasses]),
    ("CpType", 9, [TS24011_PPSMS.PPSMSCPTypeClasses]),
    ("SsType", 11, [TS24080_SS.SSTypeMOClasses, TS24080_SS.SSTypeMTClasses]),
]
# (type, code, identifier there) → why it is left out.
DIFFERENT = {
    ("GmmType", 2, 0xA0): "pycrate gives network feature support A-, TS 24.008 §9.4.2 B-",
    ("GmmType", 9, 0xA0): "the same, TS 24.008 §9.4.15",
}
# (type, code) → why the message is left out.
LEFT_OUT = {("CcType", 0x10): "pycrate makes the mandatory user-user of USER INFORMATION optional, TS 24.008 §9.3.31 has LV"}
BOTH = "has elements of both directions: pycrate has those of one"
# Vectors of whose elements pycrate writes some, for it drops those that it does not know; and why.
PARTLY = {
    "MM-LOCATION_UPDATING_ACCEPT-MAXIMAL": "pycrate has no non-3GPP policies",
    "CC-ALERTING-MAXIMAL": BOTH, "CC-SETUP-MAXIMAL": BOTH, "CC-CONNECT-MAXIMAL": BOTH, "CC-DISCONNECT-MAXIMAL": BOTH,
    "GMM-DETACH_REQUEST-MAXIMAL": BOTH,
    "GMM-P_TMSI_REALLOCATION_COMMAND-MAXIMAL": "pycrate has no DCN-ID",
    "GMM-AUTHENTICATION_AND_CIPHERING_REQUEST-MAXIMAL": "pycrate has the integrity algorithm behind 9- alone",
}
UNREAD = {
    "GMM-ATTACH_ACCEPT-MAXIMAL": "pycrate takes requested MS information for network feature support",
    "GMM-ROUTING_AREA_UPDATE_ACCEPT-MAXIMAL": "the same",
    "GMM-DETACH_ACCEPT-MAXIMAL": "pycrate tells by the direction that the message is empty",
    "CC-USER_INFORMATION-MINIMAL": "left out above", "CC-USER_INFORMATION-MAXIMAL": "left out above",
    "transaction-extended": "pycrate has no extension of the transaction identifier in call control",
    "cause-national": "pycrate takes the second octet of a cause for something else",
}
# Contents that are messages themselves are not random.
GIVEN = {k: bytes.fromhex(VALUES[k]) for k in ("LAYER_3_INFORMATION", "LAYER_3_MESSAGE_CONTENTS", "CP_USER_DATA")}


def octets(rng, least, most):
    return bytes(rng.randrange(256) for _ in range(rng.randint(least, min(most, least + 8))))


def size(row, elements, default):
    """The least and the most octets of a row of ours."""
    return elements[row[3]][2:] if row else default


def bssmap(rng, elements, messages, count):
    for name, code, shown, ies in messages["MessageType"]:
        for _ in range(count):
            out, told = bytes([code]), []
            for presence, _, identifier, key, label in ies:
                if identifier in OTHER_FORM or presence != "M" and rng.random() < 0.5:
                    continue
                element = TS48008_BSSMAP.BSSMAP_SE()
                contents = GIVEN.get(key) or octets(rng, *elements[key][2:])
                element.set_val({"ID": identifier, "Val": contents})
                new = element.to_bytes()
                if len(out) + len(new) > 255:
                    break
                out += new
                told.append(identifier)
            yield name, shown, bytes([0, len(out)]) + out, told


def dtap(rng, elements, messages, count):
    for struct, discriminator, tables_of in CLASSES:
        ours = {code: (name, shown, ies) for name, code, shown, ies in messages[struct]}
        for classes in tables_of:
            for code, cls in sorted(classes.items()):
                if code not in ours:
                    print(f"{struct} {code}: not ours: {cls.__name__}")
                    continue
                name, shown, ies = ours[code]
                if (struct, code) in LEFT_OUT:
                    continue
                for _ in range(count):
                    message, told = cls(), []
                    imperative = iter([row for row in ies if row[1] in ("H", "V", "LV")])
                    halves = 0
                    for ie in message._content[1:]:
                        if isinstance(ie, Type1V):
                            halves += 1
                            ie.set_val({"V": 0 if ie._name.lower().startswith("spare") else rng.randrange(16)})
                            if ie._name.lower().startswith("spare"):
                                continue
                            next(imperative, None)
                            told.append(None)
                        elif isinstance(ie, (Type3V, Type4LV)):
                            row = next(imperative, None)
                            if isinstance(ie, Type3V):
                                n = ie["V"].get_bl() // 8
                                ie.set_val({"V": octets(rng, n, n)})
                            else:
                                contents = GIVEN.get(row[3]) if row else None
                                ie.set_val({"V": contents or octets(rng, *size(row, elements, (1, 8)))})
                            told.append(None)
                        elif isinstance(ie, (Type1TV, Type2, Type3TV, Type4TLV)):
                            tag = ie["T"].get_val()
                            tag = tag << 4 if isinstance(ie, Type1TV) else tag
                            row = next((r for r in ies if r[2] == tag and r[1] not in ("H", "V", "LV")), None)
                            must = row and row[0] == "M"
                            if (struct, code, tag) in DIFFERENT or not must and rng.random() < 0.5:
                                continue
                            ie.set_trans(False)
                            if isinstance(ie, Type1TV):
                                ie.set_val({"V": rng.randrange(16)})
                            elif isinstance(ie, Type3TV):
                                n = ie["V"].get_bl() // 8
                                ie.set_val({"V": octets(rng, n, n)})
                            elif isinstance(ie, Type4TLV):
                                ie.set_val({"V": octets(rng, *size(row, elements, (1, 8)))})
                            told.append(tag)
                    yield f"{struct[:-4]} {cls.__name__}", shown, message.to_bytes(), told


def show(sigdump, layer, made):
    shown = subprocess.run(
        [sigdump, "--layer", layer, "--format", "json", "--reencode", "--hex", "-"],
        input="".join(row[2].hex() + "\n" for row in made), capture_output=True, text=True, check=False,
    ).stdout.splitlines()
    return [json.loads(line) for line in shown]


# Findings about elements: what the tables say. What contents say of themselves is not asked here: they are random.
ELEMENTS = {"FieldDuplicated", "FieldOutOfOrder", "FieldUnknown", "ElementSizeWrong", "ElementMissing"}


def compare(sigdump, layer, made):
    counts, wrong = collections.Counter(), collections.defaultdict(list)
    for (name, shown, sent, told), line in zip(made, show(sigdump, layer, made), strict=True):
        message = line.get(layer, {})
        why = []
        if line.get("reencoded") != "same":
            why.append("octets")
        text = json.dumps([a for a in line.get("anomalies", []) if a.get("about") != "apdu"])
        why += sorted(flag for flag in ELEMENTS if flag in text)
        if message.get("messageType") != shown:
            why.append(f"type {message.get('messageType')}")
        if why:
            wrong[name, tuple(why)].append((sent.hex(), told, line))
        counts[name] += 1
    print(f"{layer}: {len(counts)} messages of pycrate, {sum(counts.values())} values, {sum(map(len, wrong.values()))} differ")
    for (name, why), rows in sorted(wrong.items())[:25]:
        print("  ", name, why, len(rows), rows[0][0], rows[0][1], json.dumps(rows[0][2])[:300])
    return bool(wrong)


def is_part(some, octets):
    """Whether octets are those of others in their order, with some left out."""
    rest = iter(octets)
    return all(octet in rest for octet in some)


def back_dtap(row, sent):
    name = row["name"]
    for struct, discriminator, tables_of in CLASSES:
        if sent[0] & 15 != discriminator:
            continue
        code = sent[1] & 0x3F if discriminator in (3, 5, 11) else sent[1]
        for classes in tables_of:
            cls = classes.get(code)
            if cls is None:
                continue
            message = cls()
            try:
                message.from_bytes(sent)
            except Exception:  # noqa: BLE001
                continue
            if message.to_bytes() == sent or name in PARTLY and is_part(message.to_bytes(), sent):
                return True
    return False


MESSAGES_OF_BSSMAP = {
    code: ies
    for _, code, _, ies in tables((ROOT / "bssap/src/table.rs").read_text())[1]["MessageType"]
}


def back_bssap(row, sent):
    identifiers = {identifier for _, _, identifier, *_ in MESSAGES_OF_BSSMAP.get(sent[2], [])} if sent[0] == 0 else set()
    if sent[0] != 0 or "minimal" not in row["name"] and identifiers & set(OTHER_FORM):
        return None
    if "minimal" in row["name"] and sent[2] in (42, 58):
        return None
    message = TS48008_BSSMAP.BSSMAP()
    message.from_bytes(sent[2:])
    return message.to_bytes() == sent[2:]


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--sigdump", required=True)
    args.add_argument("--count", type=int, default=200)
    args.add_argument("--seed", type=int, default=1)
    args = args.parse_args()
    rng = random.Random(args.seed)
    differ = False
    for layer, make in (("bssap", bssmap), ("dtap", dtap)):
        elements, messages = tables((ROOT / layer / "src/table.rs").read_text())
        differ |= compare(args.sigdump, layer, list(make(rng, elements, messages, args.count)))
        rows = [json.loads(line) for line in (ROOT / f"vectors/{layer}.jsonl").read_text().splitlines()]
        read = left = 0
        for row in rows:
            sent = bytes.fromhex(row["hex"])
            if "errors" in row["json"] or "anomalies" in row["json"] or row["name"] in UNREAD:
                continue
            try:
                same = (back_bssap if layer == "bssap" else back_dtap)(row, sent)
            except Exception as error:  # noqa: BLE001
                same = False
                print("  ", row["name"], repr(error)[:200])
            if same is None:
                continue
            read += 1
            if not same:
                left += 1
                print("  ", row["name"], row["hex"][:120])
        print(f"{layer}: {read} vectors read by pycrate, {left} differ")
        differ |= bool(left)
    return differ


if __name__ == "__main__":
    sys.exit(main())
