#!/usr/bin/env python3
"""Random SCCP and SCMG messages against pycrate in both directions.

    cargo build -p sigcodec-sccp --example oracle
    pip install pycrate==0.8.1
    tests/interop/sccp.py --oracle target/debug/examples/oracle [--count 200] [--seed 1]

There: pycrate encodes a random message of each type, the example reads it; every parameter, and every part of
the addresses, must be what was put in, the octets that the example encodes again the same, and `check` must
find nothing. Back: the example makes random messages, pycrate reads them and encodes the same octets, and what
it reads is what the example reads. Prints the counts; exits with 1 when anything differs.

pycrate 0.8.1 cannot make an ERR; it holds local references with the most significant octet first, so octets are
compared there; and it gives the called party address in CC and CREF the name code 4, which Q.713 §3.5 gives the
calling one: it is told 3 here.
"""
import argparse
import collections
import random
import subprocess
import sys

from pycrate_mobile import SCCP

CODES = {
    "DstLocalRef": 1, "SrcLocalRef": 2, "CalledPartyAddr": 3, "CallingPartyAddr": 4, "ProtocolClass": 5,
    "SegmentReassemb": 6, "RecvSeqn": 7, "SeqSegment": 8, "Credit": 9, "RelCause": 10, "RetCause": 11,
    "ResCause": 12, "ErrCause": 13, "RefCause": 14, "Data": 15, "Segmentation": 16, "HopCounter": 17,
    "Importance": 18, "LongData": 19,
}
MESSAGES = [
    SCCP.SCCPConnectionRequest, SCCP.SCCPConnectionConfirm, SCCP.SCCPConnectionRefused, SCCP.SCCPReleased,
    SCCP.SCCPReleaseComplete, SCCP.SCCPDataForm1, SCCP.SCCPDataForm2, SCCP.SCCPDataAck, SCCP.SCCPUnitData,
    SCCP.SCCPUnitDataService, SCCP.SCCPExpeditedData, SCCP.SCCPExpeditedDataAck, SCCP.SCCPResetRequest,
    SCCP.SCCPResetConf, SCCP.SCCPInactivityTest, SCCP.SCCPExtUnitData, SCCP.SCCPExtUnitDataService,
    SCCP.SCCPLongUnitData, SCCP.SCCPLongUnitDataService,
]


for cls in (SCCP.SCCPConnectionConfirm, SCCP.SCCPConnectionRefused):
    for option in cls._GEN[-1]._content:
        if option._content[-1]._name == "CalledPartyAddr":
            option._content[0]._val = 3


def octets(rng, least, most):
    return bytes(rng.randrange(256) for _ in range(rng.randint(least, most)))


def put_address(rng, element):
    value = element["Value"]
    gti = rng.choice([0, 1, 2, 3, 4, 4, 4])
    ind = value["AddrInd"]
    ind["RoutingInd"].set_val(rng.randrange(2))
    ind["GTInd"].set_val(gti)
    ind["SSNInd"].set_val(rng.randrange(2))
    ind["PCInd"].set_val(rng.randrange(2))
    if ind["PCInd"].get_val():
        value["PC"].set_val(rng.randrange(0x4000))
    if ind["SSNInd"].get_val():
        value["SSN"].set_val(rng.randrange(256))
    if not gti:
        return
    gt = value["GT"].get_alt()
    digits = "".join(rng.choice("0123456789") for _ in range(rng.randint(1, 15)))
    names = [e._name for e in gt._content]
    if "TranslationType" in names:
        gt["TranslationType"].set_val(rng.randrange(256))
    if "NumberingPlan" in names:
        gt["NumberingPlan"].set_val(rng.choice([1, 6, 7]))
    if "NAI" in names:
        gt["NAI"].set_val(rng.randrange(5))
    if gti == 1:
        gt.set_addr(digits)
    elif gti == 2:
        gt._content[-1].set_val(octets(rng, 1, 8))
    else:
        gt.set_addr_bcd(digits)


def put(rng, message, element, connection, service):
    name = element._name
    if name in ("CalledPartyAddr", "CallingPartyAddr"):
        put_address(rng, element)
    elif name == "ProtocolClass":
        if connection:
            element["Class"].set_val(rng.choice([2, 3]))
        else:
            element["Class"].set_val(rng.randrange(2))
            element["Handling"].set_val(rng.choice([0, 8]))
    elif name == "Data":
        short = connection and message._name not in ("SCCPDataForm1", "SCCPDataForm2")
        element["Value"].set_val(octets(rng, 1, 32 if short else 180))
    elif name == "LongData":
        element["Value"].set_val(octets(rng, 1, 3000))
    elif name == "HopCounter":
        element.set_val(rng.randint(1, 15))
    elif name == "Importance":
        element["Value"].set_val(rng.randrange(8))
    elif name == "Segmentation":
        element["F"].set_val(rng.randrange(2))
        element["C"].set_val(rng.randrange(2))
        element["RemainingSeg"].set_val(rng.randrange(16))
        element["SegmentLocalRef"].set_val(rng.randrange(1 << 24))
    elif name in ("SeqSegment", "RecvSeqn", "SegmentReassemb"):
        for part in element._content:
            if part._name != "spare":
                part.set_val(rng.randrange(1 << part._bl))
    elif name in ("DstLocalRef", "SrcLocalRef"):
        element.set_val(rng.randrange(1 << 24))
    else:
        element.set_val(rng.randrange(15))


def make(rng, cls):
    message = cls()
    names = [e._name for e in message._content]
    connection = not ("CalledPartyAddr" in names and "CallingPartyAddr" in names)
    for element in message._content:
        if element._name in ("Type", "Pointers"):
            continue
        if element._name == "Opt":
            some = False
            for option in element._content:
                kind = option._content[-1]._name
                # Q.713 gives CC no hop counter.
                unwanted = kind == "HopCounter" and cls is SCCP.SCCPConnectionConfirm
                if kind == "EOO":
                    option.set_trans(not some)
                elif unwanted or rng.random() < 0.5:
                    option.set_trans(True)
                else:
                    some = True
                    option.set_trans(False)
                    put(rng, message, option._content[-1], connection, False)
            continue
        put(rng, message, element, connection, False)
    return message


def contents(element):
    raw = element.to_bytes()
    if element._name == "LongData":
        return raw[2:]
    if element._name in ("CalledPartyAddr", "CallingPartyAddr", "Data"):
        return raw[1:]
    return raw


def describe(message):
    """What pycrate holds, in the words of the example."""
    out = ["type=%d" % message["Type"].get_val()]
    found = []
    for element in message._content:
        if element._name in ("Type", "Pointers"):
            continue
        if element._name == "Opt":
            found += [o._content[-1] for o in element._content if not o.get_trans() and o._content[-1]._name != "EOO"]
        else:
            found.append(element)
    for element in found:
        code = CODES[element._name]
        out.append("%d=%s" % (code, contents(element).hex()))
        if code not in (3, 4):
            continue
        value = element["Value"]
        ind = value["AddrInd"]
        out.append("%d.routesOnSsn=%d" % (code, ind["RoutingInd"].get_val()))
        gti = ind["GTInd"].get_val()
        out.append("%d.gti=%d" % (code, gti))
        if ind["SSNInd"].get_val():
            out.append("%d.ssn=%d" % (code, value["SSN"].get_val()))
        if ind["PCInd"].get_val():
            out.append("%d.pc=%d" % (code, value["PC"].get_val()))
        if gti:
            gt = value["GT"].get_alt()
            for name, ours in (("TranslationType", "tt"), ("NumberingPlan", "np"), ("EncodingScheme", "es"), ("NAI", "nai")):
                if name in [e._name for e in gt._content]:
                    out.append("%d.%s=%d" % (code, ours, gt[name].get_val()))
            if gti != 2:
                out.append("%d.digits=%s" % (code, gt.get_addr()))
    return sorted(out)


def decode(oracle, lines):
    done = subprocess.run([oracle, "decode"], input="\n".join(lines), capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--oracle", required=True)
    args.add_argument("--count", type=int, default=200)
    args.add_argument("--seed", type=int, default=1)
    args = args.parse_args()
    rng = random.Random(args.seed)
    differ = 0

    sent = [make(rng, cls) for cls in MESSAGES for _ in range(args.count)]
    for message, line in zip(sent, decode(args.oracle, [m.to_bytes().hex() for m in sent]), strict=True):
        told, _, again = line.rpartition(" ")
        if sorted(told.split(";")) != describe(message) or again != message.to_bytes().hex():
            differ += 1
            print("there", message.to_bytes().hex(), told, again, describe(message), sep="\n  ", file=sys.stderr)
    print("there: %d messages of %d types" % (len(sent), len(MESSAGES)))

    run = [args.oracle, "encode", str(26 * args.count), str(args.seed)]
    made = subprocess.run(run, capture_output=True, text=True, check=True).stdout.splitlines()
    back = collections.Counter()
    messages = []
    for index, line in enumerate(made):
        octets = bytes.fromhex(line)
        kind = index % 26
        if kind == 14:
            continue
        if kind >= 20:
            message, error = SCCP.parse_SCMG(octets)
        else:
            message, error = SCCP.parse_SCCP(octets, w_scmg=False)
        same = error == 0 and message.to_bytes() == octets
        if not same:
            differ += 1
            print("back", line, error, file=sys.stderr)
        back[kind] += 1
        if kind < 20:
            messages.append((line, message))
    for (line, message), told in zip(messages, decode(args.oracle, [m[0] for m in messages]), strict=True):
        if sorted(told.rpartition(" ")[0].split(";")) != describe(message):
            differ += 1
            print("back", line, told, describe(message), sep="\n  ", file=sys.stderr)
    print("back: %d messages of %d types" % (sum(back.values()), len(back)))
    print("differ: %d" % differ)
    return 1 if differ else 0


sys.exit(main())
