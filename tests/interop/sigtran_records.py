#!/usr/bin/env python3
"""Decodes and encodes again the records of message collections, and tells what does not come back the same.

    cargo build -p sigdump
    tests/interop/sigtran_records.py FILE.jsonl…

A record is one JSON object a line with `layer`, `hex`, `name`, `origin`, and `tshark.status`. Those of the layers
m3ua, sua, m2pa, mtp3 and sccp run through `sigdump --layer LAYER --hex - --reencode --format json`. A record with
status `clean` must decode without an error of its layer and encode to the same octets; one with `malformed` must
give an error with an offset inside it; one that only another tool finds malformed is an exception. Prints every exception, then the counts by layer.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LAYERS = ["m3ua", "sua", "m2pa", "mtp3", "sccp"]


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--sigdump", default=ROOT / "target/debug/sigdump")
    args.add_argument("files", nargs="+", type=pathlib.Path)
    args = args.parse_args()
    records = collections.defaultdict(list)
    for path in args.files:
        for line in path.read_text().splitlines():
            record = json.loads(line)
            status = (record.get("tshark") or {}).get("status")
            layer = record["layer"].removesuffix("-other")
            if layer in LAYERS and status:
                records[layer].append((record, status))
    left = 0
    for layer in LAYERS:
        counts = collections.Counter()
        lines = "".join(r["hex"] + "\n" for r, _ in records[layer])
        command = [args.sigdump, "--layer", layer, "--hex", "-", "--reencode", "--format", "json"]
        out = subprocess.run(command, input=lines, capture_output=True, text=True).stdout.splitlines()
        for (record, status), line in zip(records[layer], out, strict=True):
            told = json.loads(line)
            size = len(record["hex"]) // 2
            errors = told.get("errors", [])
            own = [e for e in errors if e["layer"] == layer]
            if any(e["offset"] > size for e in errors + told.get("anomalies", [])):
                what = "offset outside"
            elif status == "malformed":
                what = "error" if errors else "anomaly" if told.get("anomalies") else "no error"
            else:
                what = "same" if told["reencoded"] == "same" else "other octets"
                what = {"undecodable": "error"}.get(told["reencoded"], f"{what}, with an error" if own else what)
            counts[status, what] += 1
            if (status == "malformed") != (what == "error") or what not in ("same", "error"):
                left += 1
                first = [(e["layer"], e["kind"], e["offset"]) for e in errors[:2]]
                print(layer, status, record["origin"], record["name"], f"{size} octets:", what, first, told.get("anomalies", ""))
                print("   ", record["hex"][:160])
        print(layer, "; ".join(f"{s}: {n} {w}" for (s, w), n in sorted(counts.items())))
    print(left, "exceptions")


if __name__ == "__main__":
    sys.exit(main())
