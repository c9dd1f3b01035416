#!/usr/bin/env python3
"""Compares messages with tshark by name and value: what both call the same must hold the same.

    cargo build -p sigdump
    tests/interop/by_name.py FOLDER

FOLDER holds collections of messages, `*.jsonl` at any depth: one JSON object a line with `layer` and `hex`. Each message
of m3ua, sua, m2pa, m2ua, mtp3, sccp, tcap and diameter is shown by tshark and by sigdump. A field of one name, hyphens,
blanks and case apart, is compared where both have it: the number and its label, the digits, the text. An AVP is compared
by code and vendor, with its name. Prints every pair that differs and is not explained below, each once with how often, and
the counts; exits with 1 when one is left.
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parents[2]
# layer → how text2pcap frames its messages
FRAMES = {
    "m3ua": ["-S", "2905,2905,3"],
    "sua": ["-S", "14001,14001,4"],
    "m2pa": ["-S", "3565,3565,5"],
    "m2ua": ["-S", "2904,2904,2"],
    "mtp3": ["-l", "141"],
    "sccp": ["-l", "142"],
    "diameter": ["-S", "3868,3868,46"],
}
WORDS = "the same in other words: tshark spells out what the specification abbreviates"
# pattern over `what: theirs | ours` → why they differ
EXPLAINED = [
    (r"^(messagetype|endtoendmethodindicator|routingindicator|sscode|serviceindicator|callingpartyscategory|codingstandard|errorcause) = ", WORDS),
    (r"^(informationtransferrate|transfermode|userinformationlayer1protocol|numberingplan|originalredirectionreason) = ", WORDS),
    (r"^(protocoldiscriminator|revisionlevel|ssscreeningindicator) = ", WORDS),
    (r"^procedurecode = \d+: id-(.+) \| \1$", "tshark puts `id-` in front, the name of the constant"),
    (r"^sac = (\d+): \1 \| [0-9a-f]{4}$", "a number of tshark, the two octets here"),
    (r"^(invokeid|reason) = ", "the name of a CHOICE of tshark, whose number is that of the alternative"),
    (r"^type = 2048: IPv4 ", "of the frame around the message"),
    (r"^AVP \d+/\d+ \S+: [0-9a-f]+ \| \S+$", "tshark shows the octets, and here is what they mean"),
    (r"^AVP (524|606)/10415 ", "octets, here with their text beside them, if they are text to the end"),
    (r"^AVP (606|607|608|609|610|612|613)/10415: (3GPP|Cx)-", "tshark puts words in front of names of TS 29.229"),
    (r"^AVP 55/0 Event-Timestamp: ", "the same time in another form"),
    (r"\(now void\)", "a remark of tshark"),
]


def plain(text):
    return re.sub(r"[^a-z0-9]", "", text.lower())


def in_udt(octets):
    """TCAP in the data of an SCCP UDT between two HLRs."""
    return bytes([9, 0, 3, 5, 7, 2, 0x42, 6, 2, 0x42, 6, len(octets)]) + octets if len(octets) < 256 else None


def dissected(layer, messages):
    """What tshark shows of each message, as its packet in PDML."""
    with tempfile.TemporaryDirectory() as work:
        dump, pcap = pathlib.Path(work) / "dump", pathlib.Path(work) / "pcap"
        with open(dump, "w") as out:
            for octets in messages:
                out.write("000000 " + " ".join(f"{b:02x}" for b in octets) + "\n\n")
        subprocess.run(["text2pcap", "-q", *FRAMES[layer], dump, pcap], check=True, capture_output=True)
        out = subprocess.run(["tshark", "-r", pcap, "-T", "pdml"], check=True, capture_output=True).stdout
    return xml.fromstring(out).findall("packet")


def shown(layer, messages):
    lines = "".join(m.hex() + "\n" for m in messages)
    command = [ROOT / "target/debug/sigdump", "--layer", layer, "--hex", "-", "--format", "json"]
    out = subprocess.run(command, input=lines, capture_output=True, text=True).stdout
    return [json.loads(line) for line in out.splitlines()]


LABEL = re.compile(r"^(?:[01. ]+= )?([^:=]+?)(?: \([^()]*\))?: (.*?) ?\((-?(?:0x)?[0-9a-fA-F]+)\)$")


def of_tshark(packet):
    """Name → pairs of number and label."""
    found = collections.defaultdict(set)
    for field in packet.iter("field"):
        m = LABEL.match(field.get("showname") or "")
        if m and m[2]:
            try:
                number = int(m[3], 16 if m[3].startswith("0x") else 10)
            except ValueError:
                continue
            found[plain(m[1])].add((number, m[2].strip()))
    return found


def values(value, name="", into=None):
    """Name → what sigdump shows under it: labels and numbers."""
    into = collections.defaultdict(set) if into is None else into
    if isinstance(value, dict):
        for key, inner in value.items():
            values(inner, key, into)
    elif isinstance(value, list):
        for inner in value:
            values(inner, name, into)
    elif not isinstance(value, bool) and value is not None:
        into[plain(name)].add(str(value))
    return into


def avps_of_tshark(packet):
    """Code, vendor, name and what its own dissector says of the value, of each AVP in order."""
    out = []
    for avp in packet.iter("field"):
        if avp.get("name") != "diameter.avp":
            continue
        own = {f.get("name"): f for f in avp.findall("field")}
        code, vendor = own.get("diameter.avp.code"), own.get("diameter.avp.vendorId")
        if code is None:
            continue
        m = re.match(r"AVP Code: (\d+) ?(.*)$", code.get("showname"))
        value = [f for f in avp.findall("field") if not f.get("name").startswith("diameter.avp")]
        text = (value[0].get("showname") or "") if value else ""
        number = int(vendor.get("show")) if vendor is not None else 0
        out.append((int(m[1]), number, m[2], text))
    return out


def avps_of_sigdump(avps, out):
    for avp in avps:
        out.append((avp["code"], avp.get("vendor", 0), avp.get("name", ""), avp.get("value")))
        if isinstance(avp.get("value"), dict) and "avps" in avp["value"]:
            avps_of_sigdump(avp["value"]["avps"], out)
        elif isinstance(avp.get("value"), list) and avp["value"] and isinstance(avp["value"][0], dict) and "code" in avp["value"][0]:
            avps_of_sigdump(avp["value"], out)
    return out


def compare_avps(packet, told, differ):
    theirs = avps_of_tshark(packet)
    ours = avps_of_sigdump(told.get("diameter", {}).get("avps", []), [])
    count = 0
    if [a[:2] for a in theirs] != [a[:2] for a in ours]:
        # Groups that one of them does not open: those that both have by code, in order.
        pool = collections.defaultdict(list)
        for avp in ours:
            pool[avp[:2]].append(avp)
        pairs = [(a, pool[a[:2]].pop(0)) for a in theirs if pool[a[:2]]]
    else:
        pairs = list(zip(theirs, ours))
    for (code, vendor, name, text), (_, _, own, value) in pairs:
        count += 1
        if name and name != "Unknown" and plain(name) != plain(own or ""):
            differ[f"AVP {code}/{vendor}", name, own] += 1
        m = LABEL.match(text)
        if m and m[2] and isinstance(value, (str, int)):
            number = int(m[3], 0)
            if isinstance(value, str) and plain(value) != plain(m[2]) and value != str(number):
                differ[f"AVP {code}/{vendor} {own} = {number}", m[2], value] += 1
            elif isinstance(value, int) and value != number:
                differ[f"AVP {code}/{vendor} {own}", text, value] += 1
        elif text and isinstance(value, (str, int)) and ": " in text:
            theirs_text = text.split(": ", 1)[1]
            if plain(theirs_text) != plain(str(value)):
                differ[f"AVP {code}/{vendor} {own}", theirs_text[:60], str(value)[:60]] += 1
    return count


def compare(packet, told, differ):
    count = 0
    ours = values(told)
    for name, pairs in of_tshark(packet).items():
        if name not in ours:
            continue
        for number, label in pairs:
            count += 1
            if plain(label) not in {plain(v) for v in ours[name]} and str(number) not in ours[name]:
                differ[f"{name} = {number}", label, ", ".join(sorted(ours[name]))[:60]] += 1
    return count


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("folder", type=pathlib.Path)
    args = args.parse_args()
    records = collections.defaultdict(set)
    for path in sorted(args.folder.rglob("*.jsonl")):
        for line in path.read_text().splitlines():
            record = json.loads(line)
            try:
                records[record["layer"]].add(bytes.fromhex(record["hex"]))
            except ValueError:
                pass
    differ, counts = collections.Counter(), {}
    for layer in [*FRAMES, "tcap"]:
        messages = sorted(m for m in records[layer] if m)
        frames = messages if layer != "tcap" else [in_udt(m) for m in messages if in_udt(m)]
        name = "sccp" if layer == "tcap" else layer
        if not frames:
            continue
        packets, told = dissected(name, frames), shown(name, frames)
        if len(packets) != len(told):
            differ[layer, f"{len(packets)} messages", f"{len(told)} messages"] += 1
            continue
        judge = compare_avps if layer == "diameter" else compare
        counts[layer] = (len(frames), sum(judge(p, t, differ) for p, t in zip(packets, told)))
    left = explained = 0
    for (what, theirs, ours), n in sorted(differ.items(), key=str):
        reason = next((r for pattern, r in EXPLAINED if re.search(pattern, f"{what}: {theirs} | {ours}")), None)
        if reason:
            explained += n
        else:
            left += 1
            print(f"{n:4} {what}: {theirs} | {ours}")
    print({layer: f"{m} messages, {n} values" for layer, (m, n) in counts.items()}, f"{explained} explained, {left} left")
    sys.exit(1 if left else 0)


if __name__ == "__main__":
    main()
