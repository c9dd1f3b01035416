#!/usr/bin/env python3
"""Lets tshark dissect every vector of RUA, HNBAP, SABP and PCAP.

    tests/interop/ranap_tshark.py

What ours reads tshark must not find malformed, and what ours refuses it must: each vector that they do not agree on is
printed, unless it is explained below; then the counts. Exits with 1 when something is left.
"""
import json
import pathlib
import struct
import subprocess
import sys
import tempfile

VECTORS = pathlib.Path(__file__).parent / "../../vectors"
# The names of the dissectors.
LAYERS = {"rua": "rua", "hnbap": "hnbap", "sabp": "sabp", "pcap-ap": "pcap"}
EXPLAINED = {
    "PrivateMessage-minimal": "the value of a private element has no type there either, which tshark marks",
    "PrivateMessage-maximal": "the same",
    "octets-behind": "tshark passes over octets behind the message",
    "unknown-procedure": "tshark leaves the contents of a procedure that it does not know",
}


def capture(layer, messages):
    """Packets of exported PDUs: tag 12 names the dissector."""
    name = layer.encode() + bytes(-len(layer) % 4)
    front = struct.pack(">HH", 12, len(name)) + name + bytes(4)
    out = struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 252)
    for octets in messages:
        packet = front + octets
        out += struct.pack("<IIII", 0, 0, len(packet), len(packet)) + packet
    return out


def main():
    left = explained = count = 0
    for layer, dissector in LAYERS.items():
        rows = [json.loads(line) for line in (VECTORS / f"{layer}.jsonl").read_text().splitlines()]
        with tempfile.NamedTemporaryFile(suffix=".pcap") as file:
            file.write(capture(dissector, [bytes.fromhex(row["hex"]) for row in rows]))
            file.flush()
            told = subprocess.run(
                ["tshark", "-r", file.name, "-T", "fields", "-e", "frame.number", "-e", "_ws.malformed", "-e", "_ws.expert.message"],
                capture_output=True, text=True, check=True,
            ).stdout.splitlines()
        for row, line in zip(rows, told, strict=True):
            _, malformed, expert = (line.split("\t") + ["", ""])[:3]
            count += 1
            if bool(malformed or expert) == ("error" in row):
                continue
            if row["name"] in EXPLAINED:
                explained += 1
                continue
            left += 1
            print(layer, row["name"], row.get("error"), malformed, expert)
    print(f"{count} vectors, {explained} explained, {left} left")
    return bool(left)


if __name__ == "__main__":
    sys.exit(main())
