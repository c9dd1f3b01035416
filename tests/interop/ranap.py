#!/usr/bin/env python3
"""Random messages of RANAP and its family of pycrate against sigdump, and the vectors against pycrate.

    cargo build -p sigdump
    pip install pycrate==0.8.1
    tests/interop/ranap.py --sigdump target/debug/sigdump [--layer ranap] [--count 200] [--seed 1]

There: for each message of each procedure `--count` values, random to the last leaf. sigdump must read each without an
error, tell every value that pycrate encoded, and encode the same octets. Back: pycrate reads every vector and encodes
the same octets. Prints the counts; exits with 1 when anything differs.

A value is compared by its name in the specification without hyphens, in order: numbers, enumerated values by name,
octets in hexadecimal, digits of identities, bits by their digits. Values above 16,000 octets would be in fragments: lists
and strings are kept short. Extensions of a SEQUENCE or a CHOICE that no version has are made by other tests.
"""
import argparse
import collections
import importlib
import json
import pathlib
import random
import subprocess
import sys

VECTORS = pathlib.Path(__file__).parent / "../../vectors"
MODULES = {"ranap": "RANAP", "rua": "RUA", "hnbap": "HNBAP", "sabp": "SABP", "pcap-ap": "PCAP"}
# What pycrate has of a later release than the tables here, which leave it raw: identifiers, procedures, values.
LATER = {"hnbap": (set(range(41, 53)), {14}, {
    "no-neighbour-information-available", "iurh-connection-to-that-neighbour-not-Allowed",
})}
# What later releases spell otherwise.
SPELLED = {"ue-RRC-release": "ue-RRC-telease"}
# Where pycrate's own octets are wrong: an octet of padding too many where the bits that say which additions are there end
# with an octet. tshark 4.0.17 finds those messages malformed, too.
WRONG_THERE = {"pcap-ap": "ganssGenericDataList"}
SLOTS = {
    "InitiatingMessage": "initiatingMessage", "SuccessfulOutcome": "successfulOutcome",
    "UnsuccessfulOutcome": "unsuccessfulOutcome", "Outcome": "outcome",
}
# What is told as digits, not as octets.
DIGITS = {"IMSI", "IMEI", "IMEISV", "PLMNidentity", "PLMN-Identity", "pLMNidentity"}


def field(name):
    first, *others = name.split("-")
    return first[:1].lower() + first[1:] + "".join(o[:1].upper() + o[1:] for o in others)


def tbcd(octets, plmn):
    digits = [d for b in octets for d in (b & 15, b >> 4)]
    if plmn:
        digits = [digits[i] for i in (0, 1, 2, 4, 5, 3)]
    if digits and digits[-1] == 15:
        digits.pop()
    return "".join("0123456789*#abcf"[d] for d in digits)


class Maker:
    """Random values of pycrate's types, and what they must be told as."""

    NONE = (set(), set(), set())

    def __init__(self, rng, module, ids, share=0.5, given=None, later=None):
        """`share` of what may be there is; `given` are octets by the name of their type."""
        self.rng, self.module, self.ids, self.share, self.given = rng, module, ids, share, given or {}
        self.later = later or Maker.NONE

    def size(self, obj, most):
        const = obj._const_sz
        if const is None:
            return self.rng.randint(0, most)
        if const.ext is not None and self.rng.random() < 0.1 and const.ub is not None:
            # Behind the extension marker of the size.
            return const.ub + self.rng.randint(1, 3)
        low = const.lb or 0
        high = const.ub if const.ub is not None else low + most
        return self.rng.randint(low, min(high, max(low, most)))

    def make(self, obj, table=None):
        """The value, and the list of leaves as (name, text)."""
        kind = type(obj).__name__
        rng = self.rng
        if kind == "INT":
            const = obj._const_val
            low, high = (const.lb, const.ub) if const else (0, 255)
            extensible = const is not None and const.ext is not None
            pick = rng.random()
            if extensible and pick < 0.1:
                value = high + rng.randint(1, 100000)
            else:
                value = low if pick < 0.2 else high if pick < 0.4 else rng.randint(low, high)
                # A constraint may leave numbers out.
                while const is not None and not const.in_root(value):
                    value = rng.randint(low, high)
            names = {v: k for k, v in (obj._cont or {}).items()}
            return value, names.get(value, str(value) if names else value)
        if kind == "ENUM":
            names = list(obj._root) + list(obj._ext or [])
            value = rng.choice([name for name in names if name not in self.later[2]])
            return value, SPELLED.get(value, value)
        if kind == "BOOL":
            value = rng.random() < 0.5
            return value, value
        if kind == "NULL":
            return 0, True
        if kind == "BIT_STR":
            bits = self.size(obj, 200)
            value = rng.getrandbits(bits) if bits else 0
            const = obj._const_sz
            fixed = const is not None and const.lb == const.ub and const.ext is None
            octets = (value << (-bits % 8)).to_bytes((bits + 7) // 8, "big").hex()
            if obj._cont:
                names = {v: k for k, v in obj._cont.items()}
                text = [names.get(i, i) for i in range(bits) if value >> (bits - 1 - i) & 1]
            elif fixed and bits % 8 == 0:
                text = octets
            elif fixed:
                text = format(value, f"0{bits}b")
            else:
                text = {"bits": bits, "octets": octets}
            return (value, bits), text
        if kind == "OCT_STR":
            octets = bytes(rng.randrange(256) for _ in range(self.size(obj, 40)))
            name = obj._typeref.called[1] if obj._typeref else obj._name
            octets = self.given.get(name, octets)
            if name in DIGITS:
                return octets, tbcd(octets, name.upper().startswith("PLMN"))
            return octets, octets.hex()
        if kind == "OID":
            return (1, 2, rng.randrange(40), rng.randrange(1 << 20)), ...
        if kind == "STR_UTC" or kind.startswith("TIME_UTC"):
            return ("26", "01", "02", "03", "04", "05", "Z"), ...
        if kind == "SEQ":
            return self.sequence(obj)
        if kind == "CHOICE":
            names = list(obj._root) + list(obj._ext or [])
            name = rng.choice(names)
            value, text = self.make(obj._cont[name])
            return (name, value), {field(name): text}
        if kind == "SEQ_OF":
            return self.list(obj)
        raise NotImplementedError(f"{kind} {obj._name}")

    def container(self, obj):
        """The table of the elements of a container; None for another list."""
        element = obj._cont
        if type(element).__name__ != "SEQ" or "id" not in element._cont:
            return None
        of = element._cont["id"]._const_tab
        return of

    def elements(self, obj, table):
        rows = [r for r in (list(table._val.root) + list(table._val.ext or []))] if table is not None and table._val else []
        rows = [r for r in rows if r["id"] not in self.later[0]]
        const = obj._const_sz
        least = const.lb if const else 0
        value, told = [], {}
        chosen = [r for r in rows if r["presence"] == "mandatory" or self.rng.random() < self.share]
        if not chosen and rows and least:
            chosen = [self.rng.choice(rows)]
        for row in chosen:
            name = field(self.ids[row["id"]])
            if "FirstValue" in row:
                first, one = self.make(row["FirstValue"])
                second, two = self.make(row["SecondValue"])
                value.append({
                    "id": row["id"], "firstCriticality": row["firstCriticality"],
                    "firstValue": (row["FirstValue"]._typeref.called[1], first),
                    "secondCriticality": row["secondCriticality"],
                    "secondValue": (row["SecondValue"]._typeref.called[1], second),
                })
                told[name] = {
                    "id": row["id"], "firstCriticality": row["firstCriticality"], "firstValue": one,
                    "secondCriticality": row["secondCriticality"], "secondValue": two,
                }
                continue
            key = "Extension" if "Extension" in row else "Value"
            inner, text = self.make(row[key])
            called = row[key]._typeref.called[1] if row[key]._typeref else row[key].TYPE
            member = "extensionValue" if key == "Extension" else "value"
            value.append({"id": row["id"], "criticality": row["criticality"], member: (called, inner)})
            told[name] = {"id": row["id"], "criticality": row["criticality"], "value": text}
        return value, told

    def list(self, obj):
        table = self.container(obj)
        if table is not None:
            return self.elements(obj, table)
        const = obj._const_sz
        low = (const.lb if const else 0) or 0
        high = const.ub if const is not None and const.ub is not None else low + 3
        count = self.rng.randint(low, min(high, low + 3))
        both = [self.make(obj._cont) for _ in range(count)]
        return [v for v, _ in both], [t for _, t in both]

    def sequence(self, obj):
        if "id" in obj._cont and obj._cont["id"]._const_tab is not None:
            value, told = self.elements(type("One", (), {"_const_sz": None, "_cont": obj})(), obj._cont["id"]._const_tab)
            # There is room for one of them.
            first = next(iter(told))
            return value[0], {first: told[first]}
        value, told = {}, {}
        for name in list(obj._root) + list(obj._ext or []):
            member = obj._cont[name]
            optional = name in obj._root_opt or name in (obj._ext or [])
            if optional and self.rng.random() >= self.share:
                continue
            if type(member).__name__ == "SEQ_OF":
                table = self.container(member)
                if table is not None and optional and not (table._val and (table._val.root or table._val.ext)):
                    continue
            inner, text = self.make(member)
            if type(member).__name__ == "SEQ_OF" and self.container(member) is not None and not inner and optional:
                continue
            value[name] = inner
            told[field(name)] = text
        return value, told


def same(told, expected):
    if expected is ...:
        return True
    if isinstance(expected, dict):
        return isinstance(told, dict) and told.keys() == expected.keys() and all(same(told[k], expected[k]) for k in told)
    if isinstance(expected, list):
        return isinstance(told, list) and len(told) == len(expected) and all(map(same, told, expected))
    return told == expected


def procedures(module):
    for mod in vars(module).values():
        for name, obj in vars(mod).items() if isinstance(mod, type) else ():
            if name.endswith("_ELEMENTARY_PROCEDURES") and obj._val is not None:
                yield from obj._val.root
                yield from obj._val.ext or []


def identifiers(module):
    """Numbers of information elements and their names; those of procedures stand in front and have the same numbers."""
    found = {}
    for mod in vars(module).values():
        for name, obj in vars(mod).items() if isinstance(mod, type) else ():
            if name.startswith("id_") and type(obj).__name__ == "INT":
                found[obj._val] = obj._name[3:]
    return found


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--sigdump", required=True)
    args.add_argument("--layer", choices=list(MODULES), default="ranap")
    args.add_argument("--count", type=int, default=200)
    args.add_argument("--seed", type=int, default=1)
    args = args.parse_args()
    rng = random.Random(args.seed)
    module = importlib.import_module(f"pycrate_asn1dir.{MODULES[args.layer]}")
    name = MODULES[args.layer]
    pdu = getattr(getattr(module, f"{name}_PDU_Descriptions"), f"{name}_PDU")
    # What RUA carries is read as well: a CommonID.
    carried = bytes.fromhex("000f4010000001001740095000011032547698f8")
    maker = Maker(rng, module, identifiers(module), given={"RANAP-Message": carried} if args.layer == "rua" else None,
                  later=LATER.get(args.layer, Maker.NONE))
    made, seen = [], set()
    for row in procedures(module):
        for key, slot in SLOTS.items():
            if key not in row or (row["procedureCode"], key) in seen or row["procedureCode"] in maker.later[1]:
                continue
            seen.add((row["procedureCode"], key))
            called = row[key]._typeref.called[1]
            for _ in range(args.count):
                if called == "PrivateMessage":
                    value = {"privateIEs": [{
                        "id": ("local", rng.randrange(65536)), "criticality": rng.choice(["reject", "ignore", "notify"]),
                        "value": ("_unk_004", bytes(rng.randrange(256) for _ in range(rng.randint(1, 200)))),
                    }]}
                    text = ...
                else:
                    value, text = maker.make(row[key])
                transaction = {}
                if args.layer == "pcap-ap":
                    tid = rng.choice([("shortTID", rng.randrange(128)), ("longTID", rng.randrange(32768))])
                    transaction = {"transactionID": tid}
                pdu.set_val((slot, {
                    "procedureCode": row["procedureCode"], "criticality": row["criticality"], **transaction,
                    "value": (called, value),
                }))
                made.append((called, text, pdu.to_aper(), {field(k): v for k, v in [transaction["transactionID"]]} if transaction else None))
    shown = subprocess.run(
        [args.sigdump, "--layer", args.layer, "--format", "json", "--reencode", "--hex", "-"],
        input="".join(row[2].hex() + "\n" for row in made), capture_output=True, text=True, check=False,
    ).stdout.splitlines()
    counts, wrong, excused = collections.Counter(), [], 0
    for (called, text, octets, tid), line in zip(made, shown, strict=True):
        line = json.loads(line)
        message = line.get(args.layer, {})
        why = []
        if line.get("reencoded") != "same" or "errors" in line:
            why.append("octets")
        if message.get("messageType") != called:
            why.append("type")
        if tid is not None and message.get("transactionID") != tid:
            why.append("transaction")
        if not same(message.get("value"), text):
            why.append("values")
        if why and WRONG_THERE.get(args.layer, "-") in json.dumps(line.get("errors")):
            excused += 1
        elif why:
            wrong.append((called, why, octets.hex(), json.dumps(line), text))
        counts[called] += 1
    print(f"{len(counts)} messages of pycrate, {sum(counts.values())} values, {len(wrong)} differ, {excused} wrong there")
    for row in wrong[:5]:
        print(*row)
    back = differ = 0
    vectors = VECTORS / f"{args.layer}.jsonl"
    for line in vectors.read_text().splitlines() if vectors.exists() else ():
        row = json.loads(line)
        if "errors" in row["json"] or "anomalies" in row["json"]:
            continue
        octets = bytes.fromhex(row["hex"])
        try:
            pdu.from_aper(octets)
            again = pdu.to_aper()
        except Exception as error:  # noqa: BLE001
            again = repr(error).encode()
        back += 1
        if again != octets:
            differ += 1
            print(row["name"], row["hex"], again.hex())
    print(f"{back} vectors read by pycrate, {differ} differ")
    return bool(wrong or differ)


if __name__ == "__main__":
    sys.exit(main())
