#!/usr/bin/env python3
"""Puts every vector of vectors/cap.jsonl or vectors/inap.jsonl into M3UA, SCCP and TCAP and lets tshark dissect it.

    tests/interop/in_tshark.py --layer cap

Prints each vector that tshark finds malformed or has an expert item of severity warning or error for, unless
it is explained below, and the counts; exits with 1 when one is left.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

from map_tshark import HERE, dump, m3ua, tcap

# layer → subsystem number and tshark's name
LAYERS = {"cap": (146, "camel"), "inap": (241, "inap")}
# What tshark says of the contents of an extension.
OF_EXTENSION = "BER: Dissector for OID not implemented"
# how the name of the vector begins → why tshark is not content with it
ERRORS = "tshark 4.0 takes the parameter of an error for what lies behind it"
OCTETS = "tshark 4.0 takes the octets for a number"
BUG = "tshark 4.0 stops at the event with an assertion of its own"
PLUS = "tshark 4.0 knows the code as the operation of CS-1"
SCRIPT = "what a script is told stands in an open type, which tshark 4.0 does not take"
EXPLAINED = {
    "cap": {
        "furnishChargingInformationGPRS-": OCTETS,
        "sendChargingInformationGPRS-": OCTETS,
        "cancelFailed-err": ERRORS,
        "requestedInfoError-err": ERRORS,
        "systemFailure-err": ERRORS,
        "taskRefused-err": ERRORS,
    },
    "inap": {
        "requestReportBCSMEvent-": BUG,
        "eventReportBCSM-": BUG,
        "scriptInformation-": SCRIPT,
        "scriptEvent-": SCRIPT,
        "scriptRun-": SCRIPT,
        "scriptClose-": SCRIPT,
        "retrieve-arg-11-16": PLUS,
        "retrieve-res-11-16": PLUS,
        "update-arg-11-21": PLUS,
        "update-res-11-21": PLUS,
        "applyCharging-arg-1": "tshark 4.0 knows only the form of CS-4",
    },
}


def context(layer, which, version, code):
    """The contents of the OBJECT IDENTIFIER of a context that lists the operation, and an operation that has the error."""
    if layer == "inap":
        return "04000101010000"
    if which != "err" and 60 <= code <= 67:
        return "0400000117033d"
    if which != "err" and 70 <= code <= 83:
        return "04000001150332"
    return {2: "04000001003201", 3: "04000001150304", 4: "04000001170304"}[version]


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--layer", required=True, choices=LAYERS)
    layer = args.parse_args().layer
    ssn, protocol = LAYERS[layer]
    explanations = EXPLAINED[layer]
    rows, text, others = [], "", 0
    for line in (HERE / f"../../vectors/{layer}.jsonl").read_text().splitlines():
        row = json.loads(line)
        which, version, code = row["parameter"].split(":")
        if version == "10":
            others += 1  # CS1+, which tshark does not know
            continue
        oid = bytes.fromhex(context(layer, which, int(version), int(code)))
        # tshark asks for the operation of an error only by its code.
        code = 0 if which == "err" else int(code)
        rows.append(row["name"])
        text += dump(m3ua(tcap(row["parameter"], code, oid, bytes.fromhex(row["hex"])), ssn, ssn)) + "\n"
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "dump.txt").write_text(text)
        subprocess.run(["text2pcap", "-q", "-S", "2905,2905,3", folder / "dump.txt", folder / "in.pcap"], check=True)
        fields = ["frame.number", "frame.protocols", "_ws.malformed", "_ws.expert.severity", "_ws.expert.message"]
        command = ["tshark", "-r", folder / "in.pcap", "-T", "fields"]
        out = subprocess.run(command + [a for f in fields for a in ("-e", f)], capture_output=True, text=True, check=True)
    seen = clean = explained = 0
    left, vain = [], set(explanations)
    for line, name in zip(out.stdout.splitlines(), rows):
        _, protocols, malformed, severity, message = (line.split("\t") + [""] * 5)[:5]
        seen += 1
        # 0x600000 is a warning, 0x800000 an error; what stands in a private extension nobody else knows.
        odd = [int(s) >= 0x600000 for s in severity.split(",") if s]
        known = len([m for m in message.split(",") if m.startswith(OF_EXTENSION)])
        odd = sum(odd) > known
        if not (malformed or protocol not in protocols.split(":") or odd):
            clean += 1
        elif name.startswith(tuple(explanations)):
            explained += 1
            vain -= {key for key in explanations if name.startswith(key)}
        else:
            left.append(f"{name}: {protocols} {malformed} {message}")
    print("\n".join(left), end="\n" if left else "")
    for name in vain:
        print(f"{name}: explained in vain")
    print(f"{seen} vectors: {clean} clean, {explained} explained, {len(left)} left, {len(vain)} explanations in vain, {others} not asked")
    sys.exit(bool(left or vain))


if __name__ == "__main__":
    main()
