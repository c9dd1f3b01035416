#!/usr/bin/env python3
"""Random ISUP messages of pycrate against sigdump, and the vectors against pycrate.

    cargo build -p sigdump
    pip install pycrate==0.8.1
    tests/interop/isup.py --sigdump target/debug/sigdump [--count 200] [--seed 1]

There: for each message that pycrate knows, `--count` messages with random parameters. sigdump must read each without an
error, tell its circuit identification code, each of its parameters in order and the digits of its numbers, and encode
the same octets. Back: pycrate reads every ITU-T vector and encodes the same octets. Prints the counts; exits with 1 when
anything differs.

pycrate 0.8.1 gives the information indicators 15 bits and pivot status 9, does not know that a pass-along message
carries another one, and stops inside SGM with every parameter: these are left out.
"""
import argparse
import collections
import json
import pathlib
import random
import re
import subprocess
import sys

from isup_vectors import VALUES
from pycrate_core.base import Buf
from pycrate_core.elt import Alt, Array, Envelope, Sequence
from pycrate_mobile import ISUP

VECTORS = pathlib.Path(__file__).parent / "../../vectors/isup.jsonl"
# What a random value may not be set in: lengths and pointers follow the rest.
DERIVED = ("Len", "Name", "Type", "EOO", "ext")
LEFT_OUT = {"Facility-maximal", "parameter-134", "Segmentation-maximal"}
# Of these pycrate takes one form alone, or another number of octets.
GIVEN = {22, 26, 29, 37, 38, 47, 48, 51, 52, 56, 76, 120, 129}
WITHOUT = {134}


def label(text):
    """The name of a parameter as it is shown."""
    words = re.findall("[A-Za-z0-9]+", re.sub(r"\(.*?\)", "", text).replace("party's", "party"))
    words = [w.capitalize() if w.isupper() else w[0].upper() + w[1:] for w in words]
    return words[0].lower() + "".join(words[1:]) if words[0].istitle() else words[0][0].lower() + "".join(words)[1:]


LABELS = {code: label(text) for code, text in ISUP.ISUPParam_dict.items()}


def is_derived(element):
    return element._name in DERIVED and element._name != "Type" or element._name.startswith("Ptr")


def fill(rng, element):
    """Random values in all leaves."""
    if isinstance(element, Envelope):
        for inner in element:
            if not is_derived(inner) and not inner.get_trans():
                fill(rng, inner)
    elif isinstance(element, Buf):
        element.set_val(bytes(rng.randrange(256) for _ in range(rng.randint(1, 8))))
    elif not isinstance(element, (Alt, Sequence, Array)):
        element.set_val(rng.randrange(1 << element.get_bl()))


def parameter(rng, code, element):
    if code in GIVEN or isinstance(element, (Sequence, Array)):
        element.from_bytes(bytes.fromhex(VALUES[code]))
    else:
        fill(rng, element)


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--sigdump", required=True)
    args.add_argument("--count", type=int, default=200)
    args.add_argument("--seed", type=int, default=1)
    args = args.parse_args()
    rng = random.Random(args.seed)
    vectors = [json.loads(line) for line in VECTORS.read_text().splitlines()]
    made = []
    for message_type, cls in sorted(ISUP.ISUPTypeClasses.items()):
        if cls in (ISUP.Information, ISUP.PassAlong):
            continue
        for _ in range(args.count):
            message = cls()
            expected, digits = [], []
            for element in message:
                name = element._name
                if name == "CIC":
                    element.set_val(rng.randrange(4096))
                elif name == "Opt":
                    options = list(element)
                    for option in options[:-1]:
                        code = option["Name"].get_val()
                        if code not in WITHOUT and rng.random() < 0.5:
                            option.set_trans(False)
                            parameter(rng, code, option[2])
                            expected.append(code)
                            if "OE" in getattr(option[2], "_by_name", ()) and code != 76:
                                digits.append((code, option[2]["OE"].get_val(), option[2]["Num"].get_val()))
                    if options:
                        options[-1].set_trans(not expected)
                elif name not in ("Type", "Pointers", "Ptr0", "Ptr1"):
                    inner = element[1] if type(element).__name__ == "Variable" else element
                    if isinstance(inner, ISUP.RangeStatus):
                        inner.from_bytes(bytes.fromhex(VALUES[22]))
                    elif isinstance(inner, ISUP.CircuitStateInd):
                        inner.set_val([[0] + [rng.randrange(4) for _ in range(3)] for _ in range(4)])
                    else:
                        fill(rng, inner)
            made.append((cls.__name__, message["CIC"].get_val(), expected, digits, message.to_bytes()))
    shown = subprocess.run(
        [args.sigdump, "--layer", "isup", "--format", "json", "--reencode", "--hex", "-"],
        input="".join(row[-1].hex() + "\n" for row in made), capture_output=True, text=True, check=False,
    ).stdout.splitlines()
    counts, wrong = collections.Counter(), []
    for (name, circuit, expected, digits, octets), line in zip(made, shown, strict=True):
        line = json.loads(line)
        message = line.get("isup", {})
        told = [key for key in message if key in LABELS.values()]
        labels = [LABELS[code] for code in expected]
        why = []
        if line.get("reencoded") != "same" or "errors" in line:
            why.append("octets")
        if message.get("circuitIdentificationCode") != circuit:
            why.append("circuit")
        if told[len(told) - len(labels):] != labels:
            why.append("parameters")
        for code, odd, packed in digits:
            text = "".join(f"{b & 15:X}{b >> 4:X}" for b in packed)
            text = text[:-1] if odd and text else text
            value = message.get(LABELS[code], {})
            value = value.get("number", value)
            if value.get("digits") != text:
                why.append(f"digits of {LABELS[code]}")
        if why:
            wrong.append((name, why, octets.hex(), line))
        counts[name] += 1
    print(f"{len(counts)} messages of pycrate, {sum(counts.values())} values, {len(wrong)} differ")
    for row in wrong[:5]:
        print(*row)
    back = differ = 0
    for row in vectors:
        octets = bytes.fromhex(row["hex"])
        if row["layer"] != "isup" or "network" in row or "errors" in row["json"] or "anomalies" in row["json"]:
            continue
        cls = ISUP.ISUPTypeClasses[octets[2]]
        if cls in (ISUP.PassAlong, ISUP.Information) or row["name"] in LEFT_OUT:
            continue
        message = cls()
        try:
            message.from_bytes(octets)
            same = message.to_bytes() == octets
        except Exception as error:  # noqa: BLE001
            same = False
            print(row["name"], error)
        back += 1
        if not same:
            differ += 1
            print(row["name"], row["hex"], message.to_bytes().hex())
    print(f"{back} vectors read by pycrate, {differ} differ")
    return bool(wrong or differ)


if __name__ == "__main__":
    sys.exit(main())
