#!/usr/bin/env python3
"""Writes vectors/m2ua.jsonl: of each message of M2UA one with what it must have, and one with all it may have.

    cargo build -p sigdump
    tests/interop/m2ua_vectors.py --sigdump target/debug/sigdump > vectors/m2ua.jsonl
    cargo run -p xtask -- vectors --write
"""
import argparse
import json
import struct
import subprocess

# A changeover order of MTP3.
UNIT = bytes.fromhex("8034c248501155")
# tag → contents
VALUES = {
    0x0001: struct.pack(">I", 9),
    0x0003: b"link1",
    0x0004: b"info",
    0x0007: bytes.fromhex("0100060100000008"),
    0x0008: struct.pack(">II", 1, 4),
    0x0009: bytes.fromhex("cafe"),
    0x000B: struct.pack(">I", 2),
    0x000C: struct.pack(">I", 2),
    0x000D: struct.pack(">HH", 1, 2),
    0x0011: struct.pack(">I", 7),
    0x0013: struct.pack(">I", 5),
    0x0300: UNIT,
    0x0301: bytes([len(UNIT)]) + UNIT,
    0x0302: struct.pack(">I", 2),
    0x0303: struct.pack(">I", 1),
    0x0304: struct.pack(">I", 3),
    0x0305: struct.pack(">I", 1),
    0x0306: struct.pack(">I", 1),
    0x0307: struct.pack(">I", 77),
    0x0308: struct.pack(">I", 0),
    # Of a key and of a result: local identifier, and what belongs to it.
    0x0309: struct.pack(">HHI HHHH HHHH", 0x030A, 8, 6, 0x030B, 8, 0, 3, 0x030C, 8, 0, 4),
    0x030D: struct.pack(">HHI HHI HHI", 0x030A, 8, 6, 0x030E, 8, 0, 0x0001, 8, 9),
    0x030F: struct.pack(">HHI HHI", 0x0001, 8, 9, 0x0310, 8, 0),
}
# Of these a message has one.
EITHER = [{0x0001, 0x0003}, {0x0300, 0x0301}]


def parameter(tag):
    value = VALUES[tag]
    return struct.pack(">HH", tag, len(value) + 4) + value + bytes(-len(value) % 4)


def message(of, tags):
    body = b"".join(parameter(tag) for tag in tags)
    return struct.pack(">BBBBI", 1, 0, of["class"], of["type"], len(body) + 8) + body


def choose(tags, left_out):
    return [t for t in tags if not any(t in pair and t != left_out(pair & set(tags)) for pair in EITHER)]


args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
args.add_argument("--sigdump", required=True)
tables = subprocess.run([args.parse_args().sigdump, "tables", "m2ua-messages"], check=True, capture_output=True, text=True)
for line in tables.stdout.splitlines():
    of = json.loads(line)
    tags = [p["tag"] for p in of["parameters"]]
    must = [p["tag"] for p in of["parameters"] if p["mandatory"]]
    # A message of class MAUP is of an interface.
    least = [0x0001, *must] if of["class"] == 6 else must
    if of["type"] == 1 and of["class"] == 6 or of["name"].startswith(("RETRIEVAL_IND", "RETRIEVAL_COM")):
        least = [*least, 0x0300]
    for kind, chosen in ("minimal", least), ("maximal", choose(tags, min)), ("text", choose(tags, max)):
        if kind == "text" and not {0x0003, 0x0301} & set(chosen):
            continue
        print(json.dumps({
            "layer": "m2ua",
            "name": f"{of['name']}-{kind}",
            "hex": message(of, chosen).hex(),
            "source": "made from the table of messages by tests/interop/m2ua_vectors.py; dissected by tshark without complaint",
        }, separators=(",", ":")))
