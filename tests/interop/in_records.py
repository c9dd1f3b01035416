#!/usr/bin/env python3
"""Decodes and encodes again the records of CAP and INAP in message collections, and tells what does not come back the same.

    cargo build -p sigdump
    tests/interop/in_records.py FILE.jsonl…

A record is one JSON object a line with `layer`, `hex`, `name`, `origin`, and `tshark.status`. Those of the layers
`cap-arg:OPERATION`, `cap-res:…`, `cap-err:…` and so of INAP run through `sigdump --layer LAYER --hex - --reencode --format
json`, in the version that the record says, or else in each: the first that has no fault is taken. Records of single types are
none of a message and only counted. Prints every record that is not read without a fault or not encoded to the same octets, by
its name and why, never its octets; then the counts by layer and status.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Newest first.
VERSIONS = {"cap": ["4", "3", "2"], "inap": ["cs4", "cs1", "cs1plus", "cs1plus-data"]}


def told(sigdump, layer, octets):
    command = [sigdump, "--layer", layer, "--hex", octets, "--reencode", "--format", "json"]
    out = subprocess.run(command, capture_output=True, text=True)
    return json.loads(out.stdout) if out.stdout.strip() else {"errors": [{"kind": out.stderr.strip(), "path": ""}]}


def faults(one):
    """What is not read, by path and kind; of what is no member its tag."""
    at = [f"{f.get('kind')} at {f.get('path', '').split('.', 2)[-1]}" for f in one.get("errors", [])]
    return at + [f"not known at {u.split('.', 2)[-1]}" for u in strangers(one)]


def strangers(value, path=""):
    if isinstance(value, dict):
        for name, inner in value.items():
            if name == "unexpected":
                yield path
            else:
                yield from strangers(inner, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for n, inner in enumerate(value):
            yield from strangers(inner, f"{path}[{n}]")


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--sigdump", default=ROOT / "target/debug/sigdump")
    args.add_argument("files", nargs="+", type=pathlib.Path)
    args = args.parse_args()
    counts, others, left = collections.Counter(), collections.Counter(), 0
    for path in args.files:
        for line in path.read_text().splitlines():
            record = json.loads(line)
            kind, _, operation = record["layer"].partition(":")
            protocol, _, which = kind.partition("-")
            if protocol not in VERSIONS:
                continue
            if which not in ("arg", "res", "err"):
                others[kind] += 1
                continue
            status = (record.get("tshark") or {}).get("status", "not asked")
            said = (record.get("tshark") or {}).get("ac_version")
            versions = [str(said)] if str(said) in VERSIONS[protocol] else []
            best = None
            for version in versions + VERSIONS[protocol]:
                one = told(args.sigdump, f"{kind}:{operation}@{version}", record["hex"])
                rank = len(faults(one)) + (one.get("reencoded") != "same")
                if best is None or rank < best[0]:
                    best = (rank, version, one)
                if rank == 0:
                    break
            _, version, one = best
            why = faults(one)
            same = one.get("reencoded") == "same"
            what = ("read" if not why else "with faults") + (", same octets" if same else ", other octets")
            counts[kind, status, what] += 1
            if why or not same:
                left += 1
                print(f"{record['layer']}@{version} {status} {record['origin']} {record['name']}: {what}: {'; '.join(why[:4])}")
    for (kind, status, what), n in sorted(counts.items()):
        print(f"{kind} {status}: {n} {what}")
    print("; ".join(f"{kind}: {n} of single types" for kind, n in sorted(others.items())))
    print(left, "exceptions")


if __name__ == "__main__":
    sys.exit(main())
