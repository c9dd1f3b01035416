#!/usr/bin/env python3
"""Lets tshark dissect every vector of a layer that is no error, and compares what both say.

    cargo build -p sigdump
    tests/interop/vectors_tshark.py --layer sccp

Prints each vector that tshark finds malformed or has an expert item of severity warning or error for, unless
it is explained below, and each value that differs; then the counts. Exits with 1 when something is left.
"""
import argparse
import json
import pathlib
import struct
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
# LINKTYPE_SCCP, LINKTYPE_MTP3 and the SCTP payload protocols.
LINK = {"sccp": 142, "mtp3": 141}
SCTP = {"m3ua": (2905, 3), "sua": (14001, 4), "m2pa": (3565, 5)}

# tshark's field → the key path in our JSON, and how its text becomes ours
def number(text):
    return int(text, 0)


FIELDS = {
    "sccp": {
        "sccp.slr": ("sourceLocalReference", number),
        "sccp.dlr": ("destinationLocalReference", number),
        "sccp.class": ("protocolClass", number),
        "sccp.credit": ("credit", number),
        "sccp.hops": ("hopCounter", number),
        "sccp.called.digits": ("calledPartyAddress.globalTitle.digits", str),
        "sccp.calling.digits": ("callingPartyAddress.globalTitle.digits", str),
        "sccp.segmentation.first": ("segmentation.first", lambda t: t not in ("0", "0x00", "False")),
        "sccp.segmentation.remaining": ("segmentation.remaining", number),
        "sccp.segmentation.slr": ("segmentation.reference", number),
    },
}
# vector → why tshark is not content with it, or says another thing
EXPLAINED = {
    "sccp": {
        "udt-global-title-5": "a format that no standard defines",
    },
}


def pcap(link, messages):
    out = struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 0x40000, link)
    for octets in messages:
        out += struct.pack("<IIII", 0, 0, len(octets), len(octets)) + octets
    return out


def dump(octets):
    lines = []
    for i in range(0, len(octets), 16):
        lines.append(f"{i:06x} " + " ".join(f"{b:02x}" for b in octets[i : i + 16]))
    return "\n".join(lines) + "\n\n"


def at(value, path):
    for key in path.split("."):
        value = value.get(key) if isinstance(value, dict) else None
    return value


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--layer", required=True, choices=[*LINK, *SCTP])
    layer = args.parse_args().layer
    rows = [json.loads(line) for line in (ROOT / f"vectors/{layer}.jsonl").read_text().splitlines()]
    # An error of the layer itself; what the layer carries may be anything.
    rows = [r for r in rows if not any(e["layer"] == layer for e in r["json"].get("errors", []))]
    rows = [r for r in rows if not r["name"].endswith("not-canonical")]
    messages = [bytes.fromhex(r["hex"]) for r in rows]
    wanted = FIELDS.get(layer, {})
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        capture = folder / "vectors.pcap"
        if layer in LINK:
            capture.write_bytes(pcap(LINK[layer], messages))
        else:
            port, ppid = SCTP[layer]
            (folder / "dump.txt").write_text("".join(map(dump, messages)))
            run = ["text2pcap", "-q", "-S", f"{port},{port},{ppid}", folder / "dump.txt", capture]
            subprocess.run(run, check=True)
        names = ["_ws.malformed", "_ws.expert.severity", "_ws.expert.message", "frame.protocols", *wanted]
        command = ["tshark", "-r", capture, "-T", "fields", *[a for n in names for a in ("-e", n)]]
        out = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    clean = explained = compared = 0
    left = []
    for row, line in zip(rows, out, strict=True):
        malformed, severity, message, protocols, *values = (line.split("\t") + [""] * len(names))[: len(names)]
        # What tshark says of the layers above is not about this one.
        above = protocols.split(":")[-1] not in (layer, "data")
        bad = not above and (malformed or any(int(s) >= 0x600000 for s in severity.split(",") if s))
        bad = f"{malformed} {message}" if bad else ""
        for (name, (path, convert)), text in zip(wanted.items(), values):
            if not text:
                continue
            ours = at(row["json"][layer], path)
            theirs = convert(text.split(",")[0])
            compared += 1
            if ours != theirs:
                bad += f" {name}: {theirs}, here {ours}"
        if not bad:
            clean += 1
        elif row["name"] in EXPLAINED.get(layer, {}):
            explained += 1
        else:
            left.append(f"{row['name']}: {protocols} {bad}")
    print("\n".join(left))
    print(f"{len(rows)} vectors: {clean} clean, {explained} explained, {len(left)} left; {compared} values compared")
    sys.exit(bool(left))


if __name__ == "__main__":
    main()
