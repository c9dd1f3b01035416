#!/usr/bin/env python3
"""Diameter against python-diameter in both directions, and against records of others.

    cargo build -p sigdump
    pip install python-diameter==0.9.0 pytest
    tests/interop/diameter.py [--captures DIR] [--vectors vectors/diameter.jsonl]

1. python-diameter's own tests (from its source archive) run with a hook that keeps every message they make. Each must
   be read by us, AVP for AVP with the code, vendor, flags and value that python-diameter says, and be written again
   with the same octets.
2. Back: every vector of ours is read by python-diameter with the same AVPs, and written again with the same octets.
3. --captures DIR: every Diameter record that tshark found clean must be read and written again with the same octets;
   every single AVP of `bromelia` must have the name and the value that its own name states.

Prints the counts; exits with 1 when something differs that is not explained below.
"""
import argparse
import collections
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import tarfile
import tempfile

# This file has the name of the package.
sys.path.pop(0)
from diameter.message import Message, avp as avps  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
SIGDUMP = ROOT / "target/debug/sigdump"


def sigdump(messages):
    """What we say about each message, None where we refuse it."""
    out = subprocess.run(
        [SIGDUMP, "--layer", "diameter", "--hex", "-", "--format", "json", "--reencode"],
        input="".join(m.hex() + "\n" for m in messages), capture_output=True, text=True, check=False,
    )
    lines = [json.loads(line) for line in out.stdout.splitlines()]
    assert len(lines) == len(messages), (len(lines), len(messages), out.stderr[:300])
    return lines


def theirs(avp):
    """The value of an AVP of python-diameter as our JSON has it; None where they hold it in another form."""
    try:
        value = avp.value
    except Exception:  # noqa: BLE001 - whatever their decoder raises
        return None
    if isinstance(avp, avps.AvpAddress):
        family, text = value
        return text if family in (1, 2) else None
    if isinstance(avp, avps.AvpTime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ") if value else None
    if isinstance(avp, (avps.AvpUnsigned32, avps.AvpUnsigned64, avps.AvpInteger32, avps.AvpInteger64)):
        return value
    if isinstance(avp, avps.AvpUtf8String):
        return value
    if isinstance(avp, avps.AvpOctetString):
        return value.hex()
    return None


def plain(value):
    """A value of ours without the name or the parts that go with it."""
    if isinstance(value, dict) and "value" in value:
        return value["value"]
    return value


class Differences(list):
    counts = collections.Counter()

    def compare(self, where, ours, their_avps):
        if len(ours) != len(their_avps):
            self.append(f"{where}: {len(ours)} AVPs, they have {len(their_avps)}")
            return
        for mine, other in zip(ours, their_avps):
            self.counts["AVPs"] += 1
            head = (mine["code"], mine["vendor"], mine["flags"] & 0xC0)
            flags = (other.is_vendor << 7) | (other.is_mandatory << 6)
            if head != (other.code, other.vendor_id, flags):
                self.append(f"{where}: {head}, they have {(other.code, other.vendor_id, flags)}")
                continue
            name = f"{where} {mine.get('name', other.code)}"
            if isinstance(other, avps.AvpGrouped) and isinstance(mine.get("value"), list):
                self.compare(name, mine["value"], other.value)
                continue
            want, have = theirs(other), plain(mine.get("value"))
            # A number in a field of ours that they have as octets, or a format that we show in parts.
            if isinstance(want, int) and isinstance(have, str):
                self.counts["numbers with a name"] += 1
            elif isinstance(want, str) and want.encode().hex() == have:
                self.counts["values the same"] += 1
            elif want is None or have is None or type(want) is not type(have) or isinstance(have, (list, dict)):
                self.counts["values in another form"] += 1
            elif want != have and want.lower() != have if isinstance(want, str) else want != have:
                if isinstance(other, avps.AvpOctetString) and not isinstance(other, avps.AvpUtf8String):
                    self.counts["values in another form"] += 1
                else:
                    self.append(f"{name}: {have!r}, they have {want!r}")
            else:
                self.counts["values the same"] += 1


HOOK = '''
import json, os
from diameter.message import Message
made = open(os.environ["MADE"], "a")
wrapped = Message.as_bytes
def as_bytes(self):
    octets = wrapped(self)
    made.write(octets.hex() + "\\n")
    made.flush()
    return octets
Message.as_bytes = as_bytes
'''


def their_tests():
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:", "-d", work,
             "python-diameter==0.9.0"], check=True, capture_output=True)
        with tarfile.open(next(work.glob("*.tar.gz"))) as archive:
            archive.extractall(work, filter="data")
        tests = next(work.glob("*/tests"))
        (tests / "conftest.py").write_text(HOOK)
        made = work / "made"
        run = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "--no-header", "-p", "no:cacheprovider", str(tests),
             "--ignore-glob=*node*", "--ignore-glob=*peer*"],
            # One of them, test_create_time_type, holds local times of central Europe, summer time included, against
            # octets; elsewhere it fails.
            env={**os.environ, "MADE": str(made), "TZ": "Europe/Paris"}, capture_output=True, text=True, timeout=120, check=False)
        print("python-diameter's tests:", run.stdout.strip().splitlines()[-1])
        return list(dict.fromkeys(bytes.fromhex(line) for line in made.read_text().split()))


def both_directions(vectors):
    bad = Differences()
    messages = their_tests()
    for octets, ours in zip(messages, sigdump(messages)):
        if ours.get("reencoded") != "same":
            bad.append(f"not written again: {octets.hex()} {ours}")
            continue
        where = ours["diameter"]["header"].get("commandName", "?")
        bad.compare(where, ours["diameter"]["avps"], Message.from_bytes(octets, plain_msg=True).avps)
    print(f"python-diameter to us: {len(messages)} messages, {dict(bad.counts)}")
    bad.counts.clear()
    rows = [json.loads(line) for line in open(vectors)]
    messages = [bytes.fromhex(row["hex"]) for row in rows if "error" not in row]
    same = 0
    for octets, ours in zip(messages, sigdump(messages)):
        message = Message.from_bytes(octets, plain_msg=True)
        bad.compare(ours["diameter"]["header"].get("commandName", "?"), ours["diameter"]["avps"], message.avps)
        same += message.as_bytes() == octets
        if message.as_bytes() != octets:
            bad.append(f"they write it in another way: {octets.hex()} {message.as_bytes().hex()}")
    print(f"us to python-diameter: {len(messages)} messages, {same} written again the same, {dict(bad.counts)}")
    return bad


def normal(text):
    return re.sub(r"[^a-z0-9]", "", str(text).lower())


# Names in bromelia's tests that are not the names of the specification; what is checked instead.
NAMES = {
    "iddata": "subscriptioniddata", "failedavp": "failedavp", "x3gppchargingcharacteristics": "3gppchargingcharacteristics",
    "deregistrationreason": "deregistrationreason", "resultcode": "resultcode",
}
# Words in their names that the specification writes in another way.
WORDS = {
    "ipv4_or_ipv6": "IPV4ORV6",
}
# Values that a word states where the value is a number.
VALUES = {
    "swx": 16777265, "rx": 16777236, "gx": 16777238, "s6a_s6d": 16777251, "cx": 16777216, "sh": 16777217,
    "re_auth_bit": 1, "str_bit": 2, "accounting_bit": 4, "set_bit_0": 1, "set_bit_31": 1 << 31,
    "tls": 1, "event_record": 1, "diameter_error_equipement_unknown": 5422,
    "imsi_format": "012345678901234",
    "diameter_non_common_security": 5017, "diameter_invalid_avp_bit_combo": 5016,
    "diameter_invalid_message_length": 5015, "diameter_unknown_peer": 3010,
}
# Cases whose tail says which case it is and not what the value is.
NUMBERING = re.compile(r"(value|apn_?|reason_code_|)\d{1,2}|default(_\d)?|no_value|swm_interface|custom_\d")


def result_codes():
    """Result codes by name, as python-diameter has them."""
    from diameter.message import constants

    codes = {}
    for name in dir(constants):
        found = re.fullmatch(r"E_(?:EXPERIMENTAL_)?RESULT_CODE_(?:DIAMETER_)?(.*)", name)
        if found:
            codes.setdefault(normal(found.group(1)), set()).add(int(getattr(constants, name)))
    # Those of 3GPP are names of ours that the conformance check has compared with the specifications.
    for code, name in re.findall(r'(\d{4}) => "(\w+)"', (ROOT / "diameter/src/names.rs").read_text()):
        codes.setdefault(normal(name.removeprefix("DIAMETER_")), set()).add(int(code))
    return codes


def avp_rows(path):
    rows = [json.loads(line) for line in open(path)]
    wrapped = []
    for row in rows:
        octets = bytes.fromhex(row["hex"])
        head = bytes([1]) + (20 + len(octets)).to_bytes(3, "big") + bytes([0]) + bytes(15)
        wrapped.append(head + octets)
    counts, bad, codes = collections.Counter(), [], result_codes()
    for row, ours in zip(rows, sigdump(wrapped)):
        parts = row["name"].split(".")
        counts["all"] += 1
        if ours.get("reencoded") != "same" or len(ours["diameter"]["avps"]) != 1:
            bad.append(f"{row['name']}: not read as one AVP: {row['hex']}")
            continue
        avp = ours["diameter"]["avps"][0]
        name, value = avp.get("name", ""), avp.get("value")
        test, case = parts[1], parts[2]
        if "fault" in avp or isinstance(value, dict) and "error" in value:
            counts["refused value"] += 1
            bad.append(f"{row['name']}: {avp}")
            continue
        # What the class or the case names: TestQosClassIdentifierAVP, …__parsing_priority_level_avp_stream.
        stated = re.search(r"parsing_(.+?)_avp_stream", case)
        stated = stated.group(1) if stated else re.sub(r"^Test|(AVP)+$", "", test)
        if "TestDiameterAVP" in test and not re.search(r"parsing_(.+?)_avp_stream", case):
            counts["no name stated"] += 1
        elif re.match(r"Test(DiameterMessage|CreateMessage|DiameterBase)", test):
            counts["AVPs of messages: no name stated"] += 1
        else:
            want = normal(stated)
            want = NAMES.get(want, want)
            if normal(name) != want:
                bad.append(f"{row['name']}: name {name!r}")
                continue
            counts["name as stated"] += 1
        # What the case says about the value: a word of the enumeration, or a number behind the name.
        tail = re.sub(r"#\d+$", "", re.sub(r"^.*?_avp__+", "", case) if "_avp__" in case else "")
        if not tail or "load_staticmethod" in case:
            counts["no value stated"] += 1
            continue
        number = re.fullmatch(r"(?:qci|value|)(\d+)(mbps)?", tail.lower())
        # A value with a name is shown as that name.
        words = normal(WORDS.get(tail, tail))
        code = normal(re.sub("^diameter_", "", tail))
        if isinstance(value, str) and (words in normal(value) or normal(value) in words):
            counts["value as stated"] += 1
        elif tail in VALUES and VALUES[tail] == value or isinstance(value, int) and value in codes.get(code, ()):
            counts["value as stated"] += 1
        elif number and str(value) in (number.group(1), str(int(number.group(1)) * 10**6)):
            counts["value as stated"] += 1
        elif isinstance(value, list) and f'"value": {VALUES.get(tail, 5001)}' in json.dumps(value) and tail == "user_unknown":
            counts["value as stated"] += 1
        elif tail.startswith("eap_type_umts") and value[8:10] == "17":
            counts["value as stated"] += 1
        elif NUMBERING.fullmatch(tail):
            counts["no value stated"] += 1
        else:
            bad.append(f"{row['name']} [{tail}]: {name} is {json.dumps(value)[:100]}")
    return counts, bad


def captures(directory):
    bad, counts = [], collections.Counter()
    for path in sorted(pathlib.Path(directory).glob("*/*.jsonl")):
        rows = [json.loads(line) for line in open(path)]
        rows = [r for r in rows if r["layer"] == "diameter" and (r.get("tshark") or {}).get("status") == "clean"]
        messages = [bytes.fromhex(r["hex"]) for r in rows]
        for row, ours in zip(rows, sigdump(messages) if messages else []):
            good = ours.get("reencoded") == "same"
            counts["the same" if good else "different"] += 1
            if not good:
                bad.append(f"{path.parent.name} {row['name']}: {ours}"[:300])
    print("clean Diameter records:", dict(counts))
    avp_counts, differ = avp_rows(pathlib.Path(directory) / "bromelia/diameter-avps.jsonl")
    explained = [d for d in differ if explanation(d)]
    for d in explained:
        avp_counts["explained: " + explanation(d)] += 1
    print("bromelia's AVPs:", dict(avp_counts))
    return bad + [d for d in differ if not explanation(d)]


# Records whose own name is wrong, and why.
EXPLAINED = [
    (r"plmn_change.ref#2", "the second AVP of a case that is named after the first"),
    (r"reason_code_avp__remove_change", "value 3, which is REMOVE_S-CSCF in TS 29.229 §6.3.17"),
    (r"parsing_supported_services", "code 3144, which is Supported-Monitoring-Events in TS 29.336 §8.4.41"),
]


def explanation(text):
    return next((reason for pattern, reason in EXPLAINED if re.search(pattern, text)), None)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--captures")
    parser.add_argument("--vectors", default=ROOT / "vectors/diameter.jsonl")
    arguments = parser.parse_args()
    bad = list(both_directions(arguments.vectors))
    if arguments.captures:
        bad += captures(arguments.captures)
    for line in bad:
        print("differs:", line)
    print(f"{len(bad)} differences")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
