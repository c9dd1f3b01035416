#!/usr/bin/env python3
"""Random values of every MAP argument, result, error parameter and dialogue PDU, against pycrate in both directions.

    cargo build -p sigcodec-map --features arbitrary --example roundtrip
    pip install pycrate==0.8.1
    tests/interop/map.py --roundtrip target/debug/examples/roundtrip [--count 200] [--seed 1]

There: pycrate encodes a random value, the example decodes it and encodes it again; octets and every leaf
must be the same, and `check` must find nothing. Back: the example makes a random value, pycrate decodes it
and encodes it again. Prints the counts; exits with 1 when anything differs.
"""
import argparse
import json
import random
import subprocess
import sys

from pycrate_asn1rt.asnobj_basic import INT, OID
from pycrate_asn1rt.asnobj_str import BIT_STR
from pycrate_asn1dir import MAP, MAPv2


def plain(name):
    return name.replace("-", "").lower()


def bounds(constraint, low, high):
    if constraint is None:
        return low, high
    lb = constraint.lb if constraint.lb is not None else low
    ub = constraint.ub if constraint.ub is not None else high
    return lb, ub


class Maker:
    """Random values of pycrate objects."""

    def __init__(self, rng, how="random"):
        self.rng, self.how = rng, how

    def length(self, lb, ub):
        if self.how == "minimal":
            return lb
        if self.how == "maximal":
            return min(ub, lb + 40) if lb < 3 else min(ub, 200)
        return self.rng.randint(lb, min(ub, lb + 12))

    def value(self, o, depth=0):
        t = o.TYPE
        rng = self.rng
        if t in ("SEQUENCE", "SET"):
            v = {}
            for name, c in o._cont.items():
                optional = name not in (o._root_mand or [])
                if optional:
                    if self.how == "minimal" or depth > 7:
                        continue
                    if self.how == "random" and rng.random() < (0.5 if depth < 3 else 0.7):
                        continue
                if c.TYPE in ("OPEN_TYPE", "ANY"):
                    # An OCTET STRING of two octets.
                    v[name] = ("_unk_004", bytes([1, 2]))
                    continue
                v[name] = self.value(c, depth + 1)
            return v
        if t == "CHOICE":
            names = list(o._cont)
            name = names[0] if self.how == "minimal" else names[-1] if self.how == "maximal" else rng.choice(names)
            return (name, self.value(o._cont[name], depth + 1))
        if t in ("SEQUENCE OF", "SET OF"):
            lb, ub = bounds(o._const_sz, 0, 3)
            n = lb if self.how == "minimal" or depth > 7 else min(ub, lb + 1) if self.how == "maximal" else rng.randint(lb, min(ub, lb + 3))
            return [self.value(o._cont, depth + 1) for _ in range(n)]
        if t == "OCTET STRING":
            lb, ub = bounds(o._const_sz, 0, 20)
            return self.octets(o, self.length(lb, ub))
        if t == "BIT STRING":
            lb, ub = bounds(o._const_sz, 0, 20)
            n = self.length(lb, ub)
            return (rng.getrandbits(n) if n else 0, n)
        if t == "INTEGER":
            lb, ub = bounds(o._const_val, -1000, 100000)
            return lb if self.how == "minimal" else ub if self.how == "maximal" else rng.randint(lb, ub)
        if t == "ENUMERATED":
            return rng.choice(list(o._cont))
        if t == "NULL":
            return 0
        if t == "BOOLEAN":
            return rng.random() < 0.5
        if t in ("NumericString", "IA5String", "UTF8String", "PrintableString"):
            lb, ub = bounds(o._const_sz, 1, 20)
            return "".join(rng.choice("0123456789") for _ in range(self.length(lb, ub)))
        if t == "OBJECT IDENTIFIER":
            return (1, 2, 3, rng.randint(0, 100000))
        raise ValueError(t)

    def octets(self, o, n):
        return bytes(self.rng.getrandbits(8) for _ in range(n))


def integer(n):
    return n.to_bytes((n + (n < 0)).bit_length() // 8 + 1, "big", signed=True)


def leaves(o, v):
    """The value as the example shows it: leaves are their contents in hexadecimal."""
    t = o.TYPE
    if t in ("SEQUENCE", "SET"):
        return {plain(k): leaves(o._cont[k], x) for k, x in v.items()}
    if t == "CHOICE":
        return {plain(v[0]): leaves(o._cont[v[0]], v[1])}
    if t in ("SEQUENCE OF", "SET OF"):
        return [leaves(o._cont, x) for x in v]
    if t in ("OPEN_TYPE", "ANY"):
        return bytes([4, len(v[1])]).hex() + v[1].hex()
    if t == "OCTET STRING":
        return v.hex()
    if t == "BIT STRING":
        n, bits = v
        size = (bits + 7) // 8
        return bytes([size * 8 - bits]).hex() + (n << (size * 8 - bits)).to_bytes(size, "big").hex()
    if t == "INTEGER":
        return integer(v).hex()
    if t == "ENUMERATED":
        return integer(o._cont[v]).hex()
    if t == "NULL":
        return ""
    if t == "BOOLEAN":
        return "ff" if v else "00"
    if t == "OBJECT IDENTIFIER":
        out = bytes([v[0] * 40 + v[1]])
        for arc in v[2:]:
            piece = [arc & 127]
            while arc := arc >> 7:
                piece.insert(0, arc & 127 | 128)
            out += bytes(piece)
        return out.hex()
    return v.encode().hex()


def renamed(value):
    if isinstance(value, dict):
        return {plain(k): renamed(v) for k, v in value.items()}
    return [renamed(v) for v in value] if isinstance(value, list) else value


class Example:
    def __init__(self, path, *arguments):
        self.process = subprocess.Popen([path, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()


def targets():
    """Each parameter once: what the example calls it, and the pycrate object."""
    yield from targets_of(MAP, 3, dir(MAP))
    yield from targets_of(MAPv2, 1, dir(MAPv2))
    # TS 24.080; imported last, because it brings another copy of the modules of MAP. What MAP has already
    # (processUnstructuredSS-Data) is left out.
    from pycrate_asn1dir import SS

    yield from targets_of(SS, 3, ["SS_Errors", "SS_Operations"], {"arg:3:19", "res:3:19"})


def targets_of(module, version, modules, seen=()):
    seen = set(seen)
    information = getattr(module, "MAP_DialogueInformation", None) or getattr(module, "MAPv2_DialogueInformation", None)
    for name, o in vars(information).items() if information else ():
        if name.startswith("MAP") and name.endswith("DialoguePDU"):
            yield f"dlg:{version}:0", "MAP-DialoguePDU", o
    for m in (getattr(module, name) for name in modules):
        if not isinstance(m, type) or not hasattr(m, "_val_"):
            continue
        for name in getattr(m, "_val_", []):
            o = getattr(m, name.replace("-", "_"), None)
            if o is None or getattr(o, "TYPE", "") != "CLASS" or not isinstance(o._val, dict):
                continue
            code = o._val.get("operationCode") or o._val.get("errorCode")
            if not isinstance(code, tuple) or code[0] != "local":
                continue
            for key, which in (("ArgumentType", "arg"), ("ResultType", "res"), ("ParameterType", "err")):
                if key in o._val:
                    what = f"{which}:{version}:{code[1]}"
                    if what not in seen:
                        seen.add(what)
                        yield what, name, o._val[key]


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--roundtrip", required=True)
    args.add_argument("--count", type=int, default=200)
    args.add_argument("--seed", type=int, default=1)
    args.add_argument("--only")
    args = args.parse_args()
    example, rng = Example(args.roundtrip), random.Random(args.seed)
    maker = Maker(rng)
    types = there = back = wrong = skipped = 0
    for what, name, o in targets():
        if args.only and args.only not in what + name:
            continue
        types += 1
        bad = 0
        for i in range(args.count):
            value = maker.value(o)
            o.set_val(value)
            octets = o.to_ber()
            answer = example.ask(f"{what} {octets.hex()}")
            there += 1
            try:
                again, rest = answer.split(" ", 1)
                shown, check = rest.split(" check:")
                same = again == octets.hex() and renamed(json.loads(shown)) == leaves(o, value) and not check
            except ValueError:
                same = False
            if not same:
                bad += 1
                if bad == 1:
                    print(f"DIFFERS {what} {name}\n  {octets.hex()[:300]}\n  {answer[:600]}\n  {json.dumps(leaves(o, value))[:300]}")
        for i in range(args.count):
            seed = bytes(rng.getrandbits(8) for _ in range(400))
            octets = example.ask(f"gen:{what} {seed.hex()}")
            if octets.startswith("error"):
                skipped += 1
                continue
            back += 1
            try:
                o.from_ber(bytes.fromhex(octets))
                again = o.to_ber().hex()
            except Exception as e:
                if "alphabet" in str(e):  # a schema does not hold the alphabet of a NumericString
                    skipped += 1
                    continue
                again = f"{type(e).__name__}: {e}"
            if again != octets:
                bad += 1
                if bad == 1:
                    print(f"DIFFERS BACK {what} {name}\n  {octets[:400]}\n  {again[:400]}")
        wrong += bad
    print(f"{types} types, seed {args.seed}: {there} values from pycrate, {back} values to pycrate, {wrong} differ, {skipped} not made")
    sys.exit(wrong != 0)


if __name__ == "__main__":
    main()
