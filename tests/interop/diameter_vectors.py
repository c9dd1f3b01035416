#!/usr/bin/env python3
"""Writes vectors/diameter.jsonl: the vectors made by hand as they are, and a message of every command.

    cargo build -p sigdump
    cargo run -p sigcodec-diameter --example vectors | tests/interop/diameter_vectors.py
    tests/interop/diameter.py

The messages come from our builder; tests/interop/diameter.py lets python-diameter read them, and
tests/interop/diameter_tshark.py lets tshark dissect them.
"""
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCE = "made by the builder from the dictionary; read with the same AVPs by python-diameter, dissected by tshark"


def sigdump(messages):
    out = subprocess.run(
        [ROOT / "target/debug/sigdump", "--layer", "diameter", "--hex", "-", "--format", "json"],
        input="".join(m + "\n" for m in messages), capture_output=True, text=True, check=False)
    return [json.loads(line) for line in out.stdout.splitlines()]


def main():
    path = ROOT / "vectors/diameter.jsonl"
    rows = [json.loads(line) for line in open(path)]
    rows = [row for row in rows if row["source"] != SOURCE]
    made = [line.split() for line in sys.stdin]
    rows += [{"layer": "diameter", "name": name, "hex": octets, "source": SOURCE} for name, octets in made]
    for row, decoded in zip(rows, sigdump([row["hex"] for row in rows])):
        row["json"] = decoded
    with open(path, "w") as out:
        for row in rows:
            out.write(json.dumps(row, separators=(",", ":"), ensure_ascii=False) + "\n")
    print(f"{len(rows)} vectors, {len(made)} of commands", file=sys.stderr)


if __name__ == "__main__":
    main()
