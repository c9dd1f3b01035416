#!/usr/bin/env python3
"""Lets tshark dissect every vector of Diameter that is no error.

    tests/interop/diameter_tshark.py

Counts the messages that tshark takes for Diameter with the command, application and number of AVPs that the vector
says, and prints what it finds malformed or has an expert item of severity error for. Exits with 1 when something is
left that is not explained below.
"""
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]

# What tshark 4.0 says about messages whose AVPs python-diameter reads as we do, and why.
EXPLAINED = [
    (r"Malformed Packet: (GTP|GTPv2|GSM SMS|Diameter3GPP)\]|Invalid User-Equipment-Info-Value length|Data is empty",
     "octets that stand for contents: tshark looks into them for SMS, GTP or 3GPP elements"),
    (r": (\d+) AVPs, here (\d+)$", "groups that tshark does not open"),
]


def count(avps):
    return sum(1 + (count(a["value"]) if isinstance(a.get("value"), list) and a["value"] and isinstance(a["value"][0], dict) and "code" in a["value"][0] else 0) for a in avps)


def main():
    rows = [json.loads(line) for line in open(ROOT / "vectors/diameter.jsonl")]
    rows = [row for row in rows if "error" not in row]
    with tempfile.TemporaryDirectory() as work:
        dump, pcap = pathlib.Path(work) / "dump", pathlib.Path(work) / "pcap"
        with open(dump, "w") as out:
            for row in rows:
                octets = bytes.fromhex(row["hex"])
                out.write("000000 " + " ".join(f"{b:02x}" for b in octets) + "\n\n")
        subprocess.run(["text2pcap", "-q", "-S", "3868,3868,46", dump, pcap], check=True, capture_output=True)
        fields = ["diameter.cmd.code", "diameter.applicationId", "diameter.avp.code", "_ws.malformed", "_ws.expert.message", "_ws.expert.severity"]
        out = subprocess.run(
            ["tshark", "-r", pcap, "-T", "fields", "-E", "separator=|", "-E", "aggregator=;"] + [x for f in fields for x in ("-e", f)],
            check=True, capture_output=True, text=True).stdout
    lines = out.splitlines()
    counts, bad = collections.Counter(), []
    if len(lines) != len(rows):
        bad.append(f"{len(lines)} frames for {len(rows)} vectors")
    for row, line in zip(rows, lines):
        command, application, codes, malformed, message, severity = line.split("|")
        header = row["json"]["diameter"]["header"]
        avps = len(codes.split(";")) if codes else 0
        if (command, application) != (str(header["command"]), str(header["application"])):
            bad.append(f"{row['name']}: command {command} of {application}")
        elif avps != count(row["json"]["diameter"]["avps"]):
            bad.append(f"{row['name']}: {avps} AVPs, here {count(row['json']['diameter']['avps'])}")
        elif malformed or "8388608" in severity.split(";"):
            bad.append(f"{row['name']}: {malformed} {message}")
        else:
            counts["the same"] += 1
    left = []
    for line in bad:
        reasons = [(re.search(pattern, line), reason) for pattern, reason in EXPLAINED]
        found = next(((f, reason) for f, reason in reasons if f), None)
        # Fewer AVPs are those of groups that are not opened; more would be ours that are missing.
        if found is None or found[0].lastindex == 2 and int(found[0][1]) > int(found[0][2]):
            left.append(line)
        else:
            counts["explained: " + found[1]] += 1
    for line in left:
        print("differs:", line)
    print(f"{len(rows)} vectors: {dict(counts)}, {len(left)} differ")
    sys.exit(1 if left else 0)


if __name__ == "__main__":
    main()
