#!/usr/bin/env python3
"""Writes vectors/map.jsonl: a minimal and a maximal value of every MAP argument, result, error parameter and dialogue PDU,
and more where a CHOICE has alternatives that no vector before has taken.

    pip install pycrate==0.8.1
    tests/interop/map_vectors.py > vectors/map.jsonl

pycrate encodes; the identities are synthetic: PLMN 001/01, numbers +1 555 01xx, IMSI 00101….
"""
import json
import random

from map import Maker, bounds, targets

IMSI = bytes.fromhex("00010121436587f9")
NUMBER = bytes.fromhex("915155100100")
PLMN = bytes.fromhex("00f110")
BY_TYPE = {
    "IMSI": IMSI,
    "SendAuthenticationInfoArg": IMSI,
    "IMEI": bytes.fromhex("3510000001325476"),
    "PLMN-Id": PLMN,
    "AddressString": NUMBER,
    "ISDN-AddressString": NUMBER,
    "FTN-AddressString": NUMBER,
    "HLR-Id": bytes.fromhex("000101f1"),
    "GSN-Address": bytes.fromhex("04c0000201"),
    "PDP-Address": bytes.fromhex("c0000202"),
    "APN": b"\x08internet",
    "APN-OI-Replacement": b"\x06mnc001\x06mcc001\x04gprs",
    "FQDN": b"host.example.org",
    "DiameterIdentity": b"host.example.org",
    "GlobalCellId": PLMN + b"\x00\x01\x00\x02",
    "CellGlobalIdOrServiceAreaIdFixedLength": PLMN + b"\x00\x01\x00\x02",
    "LAIFixedLength": PLMN + b"\x00\x01",
    "RAIdentity": PLMN + b"\x00\x01\x02",
    "TA-Id": PLMN + b"\x00\x01",
    "E-UTRAN-CGI": PLMN + b"\x00\x00\x01\x02",
    "USSD-String": bytes.fromhex("aa180da682dd6c31192d36bbdd46"),
    "USSD-DataCodingScheme": b"\x0f",
    "GeographicalInformation": bytes.fromhex("1049f49fd5555514"),
    "LocationNumber": bytes.fromhex("0413515501f0"),
    "TBCD-STRING": bytes.fromhex("515510"),
    "TimeZone": b"+1",
    "TeleserviceCode": b"\x11",
    "Ext-TeleserviceCode": b"\x11",
    "BearerServiceCode": b"\x17",
    "Ext-BearerServiceCode": b"\x17",
}
SUBMIT = bytes.fromhex("0100089151551001000005c8329bfd06")
DELIVER = bytes.fromhex("0408915155100100004210100000000005c8329bfd06")


class Synthetic(Maker):
    # Alternatives of CHOICE types that stand in a vector already.
    taken = set()

    def value(self, o, depth=0):
        if o.TYPE == "BIT STRING" and o._cont:
            # Only the bits that have a name.
            lb, ub = bounds(o._const_sz, 0, 20)
            n = lb if self.how == "minimal" else max(lb, min(ub, max(o._cont.values()) + 1))
            return (sum(1 << (n - 1 - bit) for bit in o._cont.values() if bit < n), n)
        if o.TYPE == "CHOICE" and self.how != "minimal":
            # An alternative that no vector has yet, else the last one.
            key = o._typeref.called[1] if o._typeref else o._name
            fresh = [name for name in o._cont if (self.version, key, name) not in self.taken]
            leads = fresh or [name for name, c in o._cont.items() if self.leads(c, depth)]
            name = (leads or list(o._cont))[-1]
            if fresh:
                self.taken.add((self.version, key, name))
                self.news = True
            return (name, self.value(o._cont[name], depth + 1))
        if o.TYPE == "SEQUENCE" and "extType" in o._cont:
            # What a private extension holds nobody else can name: it stands in one vector of a version.
            v = super().value(o, depth)
            if self.how != "minimal" and (self.version, "extType") not in self.taken:
                self.taken.add((self.version, "extType"))
            else:
                v.pop("extType", None)
            return v
        return super().value(o, depth)

    def leads(self, o, depth):
        """Whether an alternative inside is in no vector yet."""
        if depth > 7:
            return False
        if o.TYPE == "CHOICE":
            key = o._typeref.called[1] if o._typeref else o._name
            return any((self.version, key, name) not in self.taken for name in o._cont) or any(
                self.leads(c, depth + 1) for c in o._cont.values()
            )
        if o.TYPE == "SEQUENCE":
            return any(self.leads(c, depth + 1) for c in o._cont.values())
        return o.TYPE == "SEQUENCE OF" and self.leads(o._cont, depth + 1)

    def octets(self, o, n):
        name = o._typeref.called[1] if o._typeref else ""
        if name == "SignalInfo" and "ForwardSM" in self.operation:
            return SUBMIT if self.operation.startswith("mo-") else DELIVER
        known = BY_TYPE.get(name)
        lb, ub = bounds(o._const_sz, 0, 255)
        if known and lb <= len(known) <= ub:
            return known
        return bytes((i + 1) & 0x7F for i in range(n))


def main():
    for what, name, o in targets():
        maker = Synthetic(random.Random(what))
        maker.operation = name[0].lower() + name[1:] if name != "forwardSM" else "mo-ForwardSM"
        maker.version = what.split(":")[1]
        hows, n = ["minimal", "maximal"], 0
        while hows:
            label = hows.pop(0)
            maker.how, maker.news = label if label == "minimal" else "maximal", False
            o.set_val(maker.value(o))
            row = {
                "layer": "map",
                "name": f"{name}-{what.replace(':', '-')}-{label}",
                "parameter": what,
                "hex": o.to_ber().hex(),
                "source": "encoded with pycrate 0.8.1 by tests/interop/map_vectors.py",
            }
            if label in ("minimal", "maximal") or maker.news:
                print(json.dumps(row))
            if maker.news and not hows:
                n += 1
                hows.append(f"alternatives-{n}")


if __name__ == "__main__":
    main()
