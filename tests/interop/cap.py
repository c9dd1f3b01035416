#!/usr/bin/env python3
"""Random values of every CAP argument, result and error parameter, against pycrate in both directions.

    cargo build --features arbitrary --example user_roundtrip
    pip install pycrate==0.8.1
    tests/interop/cap.py --facts DIR --roundtrip target/debug/examples/user_roundtrip [--count 200] [--seed 1]

The types of CAP have parameters, which pycrate does not compile alone: they are made out of the facts in DIR, where
cap_types.json and the other facts of CAP and ../map/map_types.json are. There: pycrate encodes a random value, the example
decodes it and encodes it again; octets and every leaf must be the same, `check` and `walk` must find nothing. Back: the
example makes a random value, pycrate decodes it and encodes it again. Prints the counts; exits with 1 if anything differs.
"""
import argparse
import copy
import importlib.util
import json
import os
import random
import sys
import tempfile

from map import Example, Maker, leaves, renamed

EXTENSIBLE = "..."
# Octet strings that hold an encoded type.
CONTENTS = {
    "AChBillingChargingCharacteristics": "CAMEL-AChBillingChargingCharacteristics",
    "AChBillingChargingCharacteristicsV2": "CAMEL-AChBillingChargingCharacteristicsV2",
    "AChBillingChargingCharacteristicsV3": "CAMEL-AChBillingChargingCharacteristicsV3",
    "CallResult": "CAMEL-CallResult",
    "ApplyChargingReportArg": "CAMEL-CallResult",
    "FCIBillingChargingCharacteristics": "CAMEL-FCIBillingChargingCharacteristics",
    "FurnishChargingInformationArg": "CAMEL-FCIBillingChargingCharacteristics",
    "FCIGPRSBillingChargingCharacteristics": "CAMEL-FCIGPRSBillingChargingCharacteristics",
    "FurnishChargingInformationGPRSArg": "CAMEL-FCIGPRSBillingChargingCharacteristics",
    "FCISMSBillingChargingCharacteristics": "CAMEL-FCISMSBillingChargingCharacteristics",
    "FurnishChargingInformationSMSArg": "CAMEL-FCISMSBillingChargingCharacteristics",
    "SCIBillingChargingCharacteristics": "CAMEL-SCIBillingChargingCharacteristics",
    "SCIGPRSBillingChargingCharacteristics": "CAMEL-SCIGPRSBillingChargingCharacteristics",
}
# Codes of the operations whose form versions 2 and 3 have of their own.
OLD = {
    "arg:2:0": "InitialDPArgV2",
    "arg:2:17": "EstablishTemporaryConnectionArgV2",
    "arg:2:35": "ApplyChargingArgV2",
    "arg:3:35": "ApplyChargingArgV3",
    "arg:2:49": "SpecializedResourceReportArgV23",
}


def read(*path):
    with open(os.path.join(*path)) as f:
        return json.load(f)


def old_forms(types, phases):
    """The forms of versions 2 and 3: facts of their own, and those of version 4 with what is other."""
    old = {name: copy.deepcopy(t) for name, t in phases["phase2_types"].items()}
    argument = old["InitialDPArgV2"] = copy.deepcopy(types["InitialDPArg"])
    for c in argument["components"]:
        if c["name"] == "initialDPArgExtension":
            c["ref"] = {"name": "InitialDPArgExtensionV2"}
    for version in "23":
        argument = old["ApplyChargingArgV" + version] = copy.deepcopy(types["ApplyChargingArg"])
        argument["components"] = [c for c in argument["components"] if c["name"] != "aChChargingAddress"]
        argument["components"][0]["ref"] = {"name": "AChBillingChargingCharacteristicsV" + version}
        old["AChBillingChargingCharacteristicsV" + version] = types["AChBillingChargingCharacteristics"]
    charging = copy.deepcopy(types["CAMEL-AChBillingChargingCharacteristics"])
    for c in charging["components"][0]["components"]:
        if c["name"] == "audibleIndicator":
            del c["ref"]
            c.update(name="tone", kind="BOOLEAN")
            c["tag"]["mode"] = "IMPLICIT"
    old["CAMEL-AChBillingChargingCharacteristicsV3"] = charging
    return old


def types_of(directory):
    """The types of CAP, and of MAP as far as CAP imports them."""
    cap = read(directory, "cap_types.json")["modules"]
    foreign = read(directory, "..", "map", "map_types.json")["modules"]
    types = {n: t for m in foreign.values() for n, t in m["types"].items()}
    types |= {n: t for m in cap.values() for n, t in m["types"].items()}
    types |= old_forms(types, read(directory, "cap_phases.json"))
    return types | ERROR_PARAMETERS


# Types of error parameters that have no name.
ERROR_PARAMETERS = {
    "CancelFailedParam": {
        "kind": "SEQUENCE",
        "extensible": True,
        "components": [
            {
                "name": "problem",
                "kind": "ENUMERATED",
                "tag": {"class": "CONTEXT", "number": 0},
                "values": {"unknownOperation": 0, "tooLate": 1, "operationNotCancellable": 2},
            },
            {"name": "operation", "ref": {"name": "InvokeID"}, "tag": {"class": "CONTEXT", "number": 1}},
        ],
    },
    "RequestedInfoErrorParam": {
        "kind": "ENUMERATED",
        "values": {"unknownRequestedInfo": 1, "requestedInfoNotAvailable": 2},
    },
    "TaskRefusedParam": {
        "kind": "ENUMERATED",
        "values": {"generic": 0, "unobtainable": 1, "congestion": 2},
    },
}


class Notation:
    """Facts as a module of ASN.1."""

    def __init__(self, types):
        self.types = types
        self.done, self.lines = set(), []

    def type(self, t):
        """A type where it stands: a reference, or the type itself."""
        ref, kind = t.get("ref"), t.get("kind")
        if t.get("class_field", "").endswith("&id") or (ref or {}).get("name") in ("Code", "GapOnResource"):
            kind, t = "CHOICE", {"table_constraint": None}
        if "table_constraint" in t or kind in ("OPEN_TYPE", "OPEN"):
            return {
                "CHOICE": "CHOICE { local INTEGER, global OBJECT IDENTIFIER }",
                "OBJECT IDENTIFIER": "OBJECT IDENTIFIER",
            }.get(kind, "ANYTHING.&Type")
        if ref:
            self.define(ref["name"])
            return ref["name"]
        size = t.get("size") or {}
        # A bound that has a name is set by the network.
        low, high = (n if isinstance(n, int) else None for n in (size.get("min"), size.get("max")))
        size = f"(SIZE ({low}..{'MAX' if high is None else high}))" if low is not None else ""
        if kind == "EMBEDDED PDV":
            return "SEQUENCE { ... }"
        if kind in ("SEQUENCE", "SET", "CHOICE"):
            return f"{kind} {{ {self.components(t)} }}"
        if kind in ("SEQUENCE OF", "SET OF"):
            return f"{kind[:-3]} {size} OF {self.type(t['element'])}"
        if kind == "ENUMERATED":
            names = ", ".join(f"{name} ({n})" for name, n in (t.get("values") or t["names"]).items())
            return f"ENUMERATED {{ {names} }}"
        if kind == "BIT STRING":
            names = ", ".join(f"{name} ({n})" for name, n in (t.get("named_bits") or t.get("names") or {}).items())
            return f"BIT STRING {'{ ' + names + ' }' if names else ''} {size}"
        if kind == "INTEGER":
            root = (t.get("value_range") or {}).get("root")
            known = root and all(isinstance(root[0][key], int) for key in ("min", "max"))
            return f"INTEGER ({root[0]['min']}..{root[0]['max']})" if known else "INTEGER"
        return f"{kind} {size}"

    def components(self, t):
        parts, marked = [], False
        for c in t["components"]:
            if c.get("extension") and not marked:
                parts.append(EXTENSIBLE)
                marked = True
            tag = c.get("tag")
            # Of a reference whose target was not known when the facts were made, the mode is that of the module.
            explicit = tag and tag.get("mode") == "EXPLICIT" and not (c.get("ref") or {}).get("unresolved")
            private = tag and tag.get("class") == "PRIVATE"
            tag = f"[{'PRIVATE ' if private else ''}{tag['number']}] {'EXPLICIT ' if explicit else ''}" if tag else ""
            optional = c.get("optional") or c.get("extension") or "default" in c
            parts.append(f"{c['name']} {tag}{self.type(c)}{' OPTIONAL' if optional and t['kind'] != 'CHOICE' else ''}")
        if t.get("extensible") and not marked and t["kind"] != "CHOICE":
            parts.append(EXTENSIBLE)
        return ", ".join(parts)

    def define(self, name):
        if name in self.done:
            return
        self.done.add(name)
        t = self.types[name]
        # An alias has bounds of its own.
        size = t.get("size") if "ref" in t else None
        size = size if size and all(isinstance(n, int) for n in size.values()) else None
        self.lines.append(f"{name} ::= {self.type(t)}" + (f" (SIZE ({size['min']}..{size['max']}))" if size else ""))

    def module(self, names):
        for name in names:
            self.define(name)
        body = "\n".join(self.lines)
        head = "ANYTHING ::= CLASS { &id INTEGER UNIQUE, &Type }"
        return f"Cap DEFINITIONS IMPLICIT TAGS ::= BEGIN\n{head}\n{body}\nEND\n"


def compiled(text):
    """The types as pycrate objects, by name."""
    from pycrate_asn1c.asnproc import PycrateGenerator, compile_text, generate_modules

    with tempfile.TemporaryDirectory() as directory:
        file = os.path.join(directory, "cap_of_facts.py")
        silent = sys.stdout
        sys.stdout = sys.stderr
        try:
            compile_text([text])
            generate_modules(PycrateGenerator, file)
        finally:
            sys.stdout = silent
        spec = importlib.util.spec_from_file_location("cap_of_facts", file)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    return lambda name: getattr(module.Cap, name.replace("-", "_"))


def targets(directory):
    """Each parameter once: what the example calls it, the name of its operation or error, the pycrate object."""
    found = []
    for o in read(directory, "cap_operations.json")["operations"]:
        for which, key in (("arg", "argument"), ("res", "result")):
            if o[key]:
                found.append((f"{which}:4:{o['code']}", o["name"], o[key]["type"]))
    names = {f"arg:4:{o['code']}": o["name"] for o in read(directory, "cap_operations.json")["operations"]}
    found += [(what, names["arg:4:" + what.split(":")[2]], name) for what, name in OLD.items()]
    for e in read(directory, "cap_errors.json")["errors"]:
        if e["parameter"]:
            known = {"cancelFailed": "CancelFailedParam", "requestedInfoError": "RequestedInfoErrorParam", "taskRefused": "TaskRefusedParam"}
            found.append((f"err:4:{e['code']}", e["name"], known.get(e["name"]) or e["parameter"]["type"]))
    get = compiled(Notation(types_of(directory)).module([t for *_, t in found] + list(CONTENTS.values())))
    return get, [(what, name, get(t)) for what, name, t in found]


class Filled(Maker):
    """Octet strings that hold a type hold a value of it."""

    get = None

    def octets(self, o, n):
        name = type_name(o)
        if name in CONTENTS:
            lb, ub = o._const_sz.lb, o._const_sz.ub
            inner = self.get(CONTENTS[name])
            for _ in range(200):
                inner.set_val(self.value(inner))
                octets = inner.to_ber()
                if lb <= len(octets) <= ub:
                    return octets
                self.how = "random"
            raise ValueError(name)
        return super().octets(o, n)


def type_name(o):
    return o._typeref.called[1] if o._typeref else o._name


def main():
    compare(__doc__, "cap", targets)


def compare(doc, user, targets):
    args = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--facts", required=True)
    args.add_argument("--roundtrip", required=True)
    args.add_argument("--count", type=int, default=200)
    args.add_argument("--seed", type=int, default=1)
    args.add_argument("--only")
    args = args.parse_args()
    get, all_targets = targets(args.facts)
    example, rng = Example(args.roundtrip, user), random.Random(args.seed)
    maker = Filled(rng)
    maker.get = get
    types = there = back = wrong = skipped = 0
    for what, name, o in all_targets:
        if args.only and args.only not in what + name:
            continue
        types += 1
        bad = 0
        for i in range(args.count):
            maker.how = "random"
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
