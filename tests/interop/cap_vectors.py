#!/usr/bin/env python3
"""Writes vectors/cap.jsonl: a minimal and a maximal value of every CAP argument, result and error parameter, and more where a
CHOICE has alternatives that no vector before has taken.

    pip install pycrate==0.8.1
    tests/interop/cap_vectors.py --facts DIR > vectors/cap.jsonl

pycrate encodes; the identities are synthetic: PLMN 001/01, numbers +1 555 01xx, IMSI 00101….
"""
import argparse
import json
import random

import map_vectors
from cap import CONTENTS, targets, type_name

CALLED = bytes.fromhex("84105155100001")
CALLING = bytes.fromhex("84135155100001")
GENERIC = bytes.fromhex("0684135155100001")
DIGITS = bytes.fromhex("20214305")
CAUSE = bytes.fromhex("8090")
BY_TYPE = {
    "CalledPartyNumber": CALLED,
    "CallingPartyNumber": CALLING,
    "LocationNumber": CALLING,
    "OriginalCalledPartyID": CALLING,
    "RedirectingPartyID": CALLING,
    "ChargeNumber": CALLING,
    "IPRoutingAddress": CALLED,
    "NAChargeNumber": CALLING,
    "GenericNumber": GENERIC,
    "AdditionalCallingPartyNumber": GENERIC,
    "AssistingSSPIPRoutingAddress": GENERIC,
    "calledAddressValue": GENERIC,
    "callingAddressValue": GENERIC,
    "Digits": DIGITS,
    "CorrelationID": DIGITS,
    "Cause": CAUSE,
    "AllCallSegments": CAUSE,
    "bearerCap": bytes.fromhex("8090a3"),
    "HighLayerCompatibility": bytes.fromhex("9181"),
    "RedirectionInformation": bytes.fromhex("3321"),
    "CallingPartysCategory": b"\x0a",
    "LegType": b"\x01",
    "Carrier": bytes.fromhex("01221032"),
    "DateAndTime": bytes.fromhex("02621013210395"),
    "TimeAndTimezone": bytes.fromhex("0262101321039540"),
    "CalledPartyBCDNumber": map_vectors.NUMBER,
    "SMS-AddressString": map_vectors.NUMBER,
    "AccessPointName": b"\x08internet",
    "pDPTypeOrganization": b"\xf1",
    "pDPTypeNumber": b"\x21",
    "pDPAddress": bytes.fromhex("c0000202"),
    "cellGlobalIdOrServiceAreaIdOrLAI": map_vectors.PLMN + b"\x00\x01\x00\x02",
    "AlertingPattern": bytes.fromhex("000104"),
    "RPCause": b"\x1b",
    "ReleaseSMSArg": b"\x1b",
    "ChargeIndicator": b"\x02",
    "time": bytes.fromhex("2103"),
    "date": bytes.fromhex("02621013"),
    "price": bytes.fromhex("00002143"),
}
map_vectors.BY_TYPE |= {name: octets for name, octets in BY_TYPE.items()}


class Synthetic(map_vectors.Synthetic):
    get = None

    def value(self, o, depth=0):
        if self.how == "random":
            return map_vectors.Maker.value(self, o, depth)
        return super().value(o, depth)

    def octets(self, o, n):
        name = type_name(o)
        if name in CONTENTS:
            inner, how = self.get(CONTENTS[name]), self.how
            # What is too short as such gets all that it can have, or another alternative.
            for self.how in [how, "maximal"] + ["random"] * 50:
                inner.set_val(self.value(inner))
                octets = inner.to_ber()
                if o._const_sz.lb <= len(octets) <= o._const_sz.ub:
                    break
            self.how = how
            return octets
        known = BY_TYPE.get(name) if not o._typeref else None
        lb, ub = map_vectors.bounds(o._const_sz, 0, 255)
        if known and lb <= len(known) <= ub:
            return known
        return super().octets(o, n)


def main():
    write(__doc__, "cap", targets)


def write(doc, layer, targets):
    args = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--facts", required=True)
    get, all_targets = targets(args.parse_args().facts)
    for what, name, o in all_targets:
        maker = Synthetic(random.Random(what))
        maker.get = get
        maker.operation = name
        maker.version = what.split(":")[1]
        hows, n = ["minimal", "maximal"], 0
        while hows:
            label = hows.pop(0)
            maker.how, maker.news = label if label == "minimal" else "maximal", False
            o.set_val(maker.value(o))
            row = {
                "layer": layer,
                "name": f"{name}-{what.replace(':', '-')}-{label}",
                "parameter": what,
                "hex": o.to_ber().hex(),
                "source": f"encoded with pycrate 0.8.1 by tests/interop/{layer}_vectors.py",
            }
            if label in ("minimal", "maximal") or maker.news:
                print(json.dumps(row))
            if maker.news and not hows:
                n += 1
                hows.append(f"alternatives-{n}")


if __name__ == "__main__":
    main()
