#!/usr/bin/env python3
"""Random short messages against pycrate in both directions, and every character table against gsmcodecs.

    cargo build -p sigcodec-sms --example sms_oracle
    pip install pycrate==0.8.1 gsmcodecs==1.0.0
    tests/interop/sms.py --oracle target/debug/examples/sms_oracle [--count 200] [--seed 1]

There: pycrate encodes a random message of each type, the example reads it; every parameter, header element and
text must be what was put in, the octets that the example encodes again the same, and `check` must find nothing.
Back: the example makes random messages of each type, pycrate reads them, encodes the same octets, and reads what
the example reads. Prints the counts; exits with 1 when anything differs.

pycrate 0.8.1 writes the quarters of a time zone in binary where TS 23.040 §9.2.3.11 has two decimal digits, so
zones are compared by their octet. It fills seven bits that are left behind a text with a carriage return and counts
it, and takes an `@` at the end for filling: texts that come to such an end are not made, and of texts that come
back an `@` or carriage return at the end is not compared. It takes the octets of TP-CD for bits, and is told here.
gsmcodecs 1.0.0 has an apostrophe where the locking shift
tables of languages 4 to 13 have a comma (code 2C), and gives the escape (1B) a space.
"""
import argparse
import collections
import random
import subprocess
import sys

import gsmcodecs
from pycrate_mobile import TS23038 as A, TS23040_SMS as T

KINDS = [
    ("mt-data", T.SMS_DELIVER), ("mo-ack", T.SMS_DELIVER_REPORT_RP_ACK), ("mo-error", T.SMS_DELIVER_REPORT_RP_ERROR),
    ("mo-data", T.SMS_SUBMIT), ("mt-ack", T.SMS_SUBMIT_REPORT_RP_ACK), ("mt-error", T.SMS_SUBMIT_REPORT_RP_ERROR),
    ("mt-data", T.SMS_STATUS_REPORT), ("mo-data", T.SMS_COMMAND),
]
BITS = {"TP_MMS", "TP_LP", "TP_RP", "TP_SRI", "TP_RD", "TP_SRR", "TP_SRQ"}
OCTETS = {"TP_MR", "TP_CT", "TP_MN", "TP_ST", "TP_FCS"}
PID = [0x00, 0x20, 0x3F, 0x40, 0x41, 0x5F, 0x7D, 0x7F, 0xC0]
DCS = [0x00, 0x04, 0x08, 0x11, 0x16, 0x1B, 0x48, 0xC8, 0xD1, 0xE9, 0xF1, 0xF7]
ST = [0x00, 0x01, 0x20, 0x30, 0x45, 0x46, 0x60, 0x71]
FCS = [0x80, 0x8F, 0x90, 0xA1, 0xB0, 0xC5, 0xD0, 0xD3, 0xE0, 0xFF]
PLAIN = "".join(c for c in A._GSM7bLUT.values() if c not in "\x1b\r")
EXTENDED = "^{}\\[~]|€"


def camel(name):
    return "tp" + name[3:]


def octets(rng, least, most):
    return bytes(rng.randrange(256) for _ in range(rng.randint(least, most)))


def address(rng, element):
    kind = rng.choice([0, 1, 2, 5])
    element["Type"].set_val(kind)
    element["NumberingPlan"].set_val(0 if kind == 5 else rng.choice([1, 9]))
    if kind == 5:
        # Lengths at which pycrate and TS 23.040 §9.1.2.5 count the same half octets.
        n = rng.choice([2, 4, 5, 6, 8, 9])
        element["Num"].encode("".join(rng.choice("ABCDEFGHIJ") for _ in range(n)))
        element["Len"].set_val(-(-7 * n // 4))
    else:
        element["Num"].encode("".join(rng.choice("0123456789") for _ in range(rng.randint(1, 20))))


def time(rng, element):
    for name, low, high in (("Year", 0, 89), ("Mon", 1, 12), ("Day", 1, 28), ("Hour", 0, 23), ("Min", 0, 59), ("Sec", 0, 59)):
        element[name].encode(rng.randint(low, high))
    quarters = rng.randint(0, 48)
    element["TZ"]["TZ1"].set_val(quarters % 10)
    element["TZ"]["TZ0"].set_val(quarters // 10)
    element["TZ"]["TZS"].set_val(rng.randrange(2) if quarters else 0)


def header(rng, udh):
    """Elements of random contents; their octets with the length in front."""
    concatenation = rng.choice([0x00, 0x08])
    for kind in rng.sample([concatenation, 0x01, 0x04, 0x05, 0x0A, 0x24, 0x70, 0xC1, 0x80], rng.randint(1, 3)):
        element = T.TP_UDH_IE()
        element["T"].set_val(kind)
        data = {
            0x00: lambda: bytes([rng.randrange(256), 4, rng.randint(1, 4)]),
            0x01: lambda: octets(rng, 2, 2),
            0x04: lambda: octets(rng, 2, 2),
            0x05: lambda: octets(rng, 4, 4),
            0x08: lambda: octets(rng, 2, 2) + bytes([4, rng.randint(1, 4)]),
            0x0A: lambda: octets(rng, 4, 4),
            0x24: lambda: b"\x00",
            0x70: lambda: b"",
        }.get(kind, lambda: octets(rng, 0, 6))()
        element["V"].get_alt().from_bytes(data)
        udh["UDH"].append(element)
    return 1 + sum(e.get_len() for e in udh["UDH"]._content)


def user_data(rng, message, name):
    element = message[name]
    scheme = message["TP_DCS"] if name == "TP_UD" else None
    before = 0
    # pycrate has no header in an element whose indicator is not set.
    if rng.random() < 0.5:
        message["TP_UDHI"].set_val(1)
        before = header(rng, element["UDH"])
    if name == "TP_CD":
        element["CD"].set_val(octets(rng, 0, 60))
        return
    kind = element["UD"].get_dcs() if not scheme.get_trans() else T.DCS_7B
    if kind == T.DCS_7B:
        while True:
            text = "".join(rng.choice(PLAIN + EXTENDED) for _ in range(rng.randint(1, 60))) + "."
            septets = sum(2 if c in EXTENDED else 1 for c in text)
            offset = -before * 8 % 7
            if (-offset - septets * 7) % 8 != 7:
                break
        element["UD"].encode(text)
        element["UDL"].set_val(-(-before * 8 // 7) + septets)
    elif kind == T.DCS_UCS:
        element["UD"].encode("".join(rng.choice("шжя日本語é😀") for _ in range(rng.randint(0, 20))))
    else:
        element["UD"].set_val(octets(rng, 0, 60))


def make(rng, cls):
    message = cls()
    message["TP_UDHI"].set_val(0)
    optional = "REPORT" in cls.__name__
    scheme = rng.choice(DCS)
    if "TP_VPF" in [e._name for e in message._content]:
        message["TP_VPF"].set_val(rng.randrange(4))
    if optional:
        message["TP_PI"]["TP_PID"].set_val(rng.randrange(2))
        data = rng.randrange(2)
        message["TP_PI"]["TP_DCS"].set_val(data)
        message["TP_PI"]["TP_UDL"].set_val(data)
    for element in message._content:
        name = element._name
        if element.get_trans():
            continue
        if name in BITS:
            element.set_val(rng.randrange(2))
        elif name in ("TP_OA", "TP_DA", "TP_RA"):
            address(rng, element)
        elif name in ("TP_SCTS", "TP_DT") or isinstance(element, T.TP_VP):
            time(rng, element)
        elif name == "TP_PID":
            element.from_bytes(bytes([rng.choice(PID)]))
        elif name == "TP_DCS":
            element.from_bytes(bytes([scheme]))
        elif name == "TP_ST":
            element.set_val(rng.choice(ST))
        elif name == "TP_FCS":
            element.set_val(rng.choice(FCS))
        elif name == "TP_CT":
            element.set_val(rng.choice([0, 1, 2, 3, 0xE0]))
        elif name in ("TP_MR", "TP_MN", "TP_VP"):
            element.set_val(rng.randrange(256))
        elif isinstance(element, T.TP_VPe):
            element.from_bytes(rng.choice([
                bytes(7), bytes([0x40]) + bytes(6), bytes([1, 167]) + bytes(5), bytes([0x42, 30]) + bytes(5),
                bytes([3, 0x21, 0x43, 0x51, 0, 0, 0]),
            ]))
        elif name in ("TP_UD", "TP_CD"):
            user_data(rng, message, name)
    return message


def text_hex(text):
    return text.encode().hex()


def stamp(element):
    year, month, day, hour, minute, second = (element[n].decode() for n in ("Year", "Mon", "Day", "Hour", "Min", "Sec"))
    quarters = element["TZ"]["TZ0"].get_val() * 10 + element["TZ"]["TZ1"].get_val()
    sign = "-" if element["TZ"]["TZS"].get_val() else "+"
    return "20%02d-%02d-%02dT%02d:%02d:%02d%s%02d:%02d" % (
        year, month, day, hour, minute, second, sign, quarters // 4, quarters % 4 * 15)


def plain(text, octets_, offset, septets):
    """A 7-bit text from its octets: what pycrate makes of an escape depends on what stands behind it."""
    bits = int.from_bytes(octets_, "little") >> offset
    codes = [bits >> 7 * i & 0x7F for i in range(septets)]
    out, i = "", 0
    while i < len(codes):
        if codes[i] == 0x1B and i + 1 < len(codes):
            out += A._GSM7bExtLUT[codes[i + 1]]
            i += 2
        else:
            out += A._GSM7bLUT[codes[i]]
            i += 1
    same = text.rstrip("@\r") == out.rstrip("@\r")
    return out, same


def describe(message):
    """What pycrate holds, in the words of the example: path → value."""
    out = {}
    for element in message._content:
        name, ours = element._name, "sms." + camel(element._name)
        if element.get_trans() or name in ("spare", "TP_UDHI", "TP_VPF"):
            continue
        if name in BITS:
            out[ours] = "true" if element.get_val() else "false"
        elif name in ("TP_MTI", *OCTETS):
            out[ours] = str(element.get_val())
        elif name in ("TP_OA", "TP_DA", "TP_RA"):
            out[ours + ".length"] = str(element["Len"].get_val())
            out[ours + ".typeOfNumber"] = str(element["Type"].get_val())
            out[ours + ".numberingPlan"] = str(element["NumberingPlan"].get_val())
            kind = "text" if element["Type"].get_val() == 5 else "digits"
            out[ours + "." + kind] = text_hex(element["Num"].decode())
        elif name == "TP_PID":
            out[ours] = str(element.to_bytes()[0])
        elif name == "TP_DCS":
            out[ours + ".value"] = str(element.to_bytes()[0])
        elif name == "TP_PI":
            out[ours] = element.to_bytes().hex()
        elif isinstance(element, T.TP_VPe):
            out["sms.tpVP.enhanced"] = element.to_bytes().hex()
        elif isinstance(element, T.TP_SCTS):
            out[ours + (".absolute" if name == "TP_VP" else "")] = text_hex(stamp(element))
        elif name == "TP_VP":
            out["sms.tpVP.relative"] = str(element.get_val())
        elif name in ("TP_UD", "TP_CD"):
            body(message, element, ours, out)
    return out


FIELDS = {
    "MsgRef": "reference", "MsgParts": "maximum", "MsgNum": "sequence", "Dest": "destination", "Origin": "originator",
    "MsgCnt": "count", "StartPos": "position", "Len": "length",
}


def body(message, element, ours, out):
    out[ours + ".length"] = str(element[0].get_val())
    before = 0
    if message["TP_UDHI"].get_val():
        udh = element["UDH"]
        before = 1 + udh["UDHL"].get_val()
        out[ours + ".header.length"] = str(udh["UDHL"].get_val())
        for i, item in enumerate(udh["UDH"]._content):
            path = "%s.header.elements.%d." % (ours, i)
            out[path + "identifier"] = str(item["T"].get_val())
            value = item["V"].get_alt()
            for part in getattr(value, "_content", []):
                if part._name in FIELDS:
                    out[path + FIELDS[part._name]] = str(part.get_val())
    data = element[2]
    raw = data.to_bytes()
    if element._name == "TP_CD":
        out[ours + ".octets"] = raw.hex()
        return
    kind = data.get_dcs()
    if message["TP_DCS"].get_trans():
        kind = T.DCS_7B
    if kind == T.DCS_7B:
        septets = element["UDL"].get_val() - -(-before * 8 // 7)
        text, same = plain(data.decode() if septets > 0 else "", raw, -before * 8 % 7, max(septets, 0))
        out[ours + ".text"] = text_hex(text)
        out["same"] = same or "\x1b" in repr(text) or any(c in EXTENDED + "\x0c" for c in text)
    elif kind == T.DCS_UCS:
        out[ours + ".text"] = text_hex(data.decode())
    else:
        out[ours + ".octets"] = raw.hex()


def differences(told, expected):
    got = dict(item.split("=", 1) for item in told.split(";") if "=" in item)
    wrong = [(k, v, got.get(k)) for k, v in expected.items() if k != "same" and got.get(k) != v]
    wrong += [("violation", None, item) for item in told.split(";") if item.startswith("violation")]
    if not expected.get("same", True):
        wrong.append(("text", "as pycrate reads it", None))
    return wrong


def decode(oracle, lines):
    done = subprocess.run([oracle, "decode"], input="\n".join(lines), capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def tables(oracle):
    """Every character of every table against gsmcodecs."""
    done = subprocess.run([oracle, "tables"], capture_output=True, text=True, check=True)
    ours = {}
    for line in done.stdout.splitlines():
        language, kind, code, char = line.split()
        ours[int(language), kind, int(code)] = int(char)
    theirs = {}
    for language, maps in gsmcodecs.GSMCHARMAPS.items():
        for kind, name in (("locking", "locking"), ("singleShift", "single")):
            for code, char in maps.get(kind, {}).get("decode", {}).items():
                theirs[language, name, code] = char
    differ = 0
    for key in sorted(set(ours) | set(theirs)):
        language, kind, code = key
        explained = code == 0x1B or (kind == "locking" and language >= 4 and code == 0x2C and ours[key] == 0x2C)
        if ours.get(key) != theirs.get(key) and not explained:
            differ += 1
            print("tables", key, ours.get(key), theirs.get(key), file=sys.stderr)
    print("tables: %d characters of %d tables" % (len(ours), len({k[:2] for k in ours})))
    return differ


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--oracle", required=True)
    args.add_argument("--count", type=int, default=200)
    args.add_argument("--seed", type=int, default=1)
    args = args.parse_args()
    rng = random.Random(args.seed)
    differ = 0

    sent = [(how, make(rng, cls)) for how, cls in KINDS for _ in range(args.count)]
    lines = ["%s %s" % (how, m.to_bytes().hex()) for how, m in sent]
    for (how, message), line, answer in zip(sent, lines, decode(args.oracle, lines), strict=True):
        told, _, again = answer.rpartition(" ")
        wrong = differences(told, describe(message))
        if wrong or again != message.to_bytes().hex():
            differ += 1
            print("there", line, again, wrong, sep="\n  ", file=sys.stderr)
    print("there: %d messages of %d types" % (len(sent), len(KINDS)))

    run = [args.oracle, "encode", str(args.count), str(args.seed)]
    made = subprocess.run(run, capture_output=True, text=True, check=True).stdout.splitlines()
    back = collections.Counter()
    answers = decode(args.oracle, [line.split(" ", 1)[1] for line in made])
    for line, answer in zip(made, answers, strict=True):
        kind, how, octets_ = line.split()
        message = KINDS[int(kind)][1]()
        wrong = []
        try:
            if "TP_CD" in [e._name for e in message._content]:
                data = message["TP_CD"]
                data["CD"].set_blauto(lambda data=data: 8 * (data["CDL"].get_val() - data["UDH"].get_len()))
            message.from_bytes(bytes.fromhex(octets_))
            wrong = differences(answer.rpartition(" ")[0], describe(message))
            if message.to_bytes().hex() != octets_:
                wrong.append(("octets", octets_, message.to_bytes().hex()))
        except Exception as e:
            wrong.append(("pycrate", "reads it", repr(e)))
        back[kind] += 1
        if wrong:
            differ += 1
            print("back", line, wrong, sep="\n  ", file=sys.stderr)
    print("back: %d messages of %d types" % (sum(back.values()), len(back)))
    differ += tables(args.oracle)
    print("differ: %d" % differ)
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
