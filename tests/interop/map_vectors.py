#!/usr/bin/env python3
"""Writes vectors/map.jsonl: a minimal and a maximal value of every MAP argument, result, error parameter and dialogue PDU.

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
    def value(self, o, depth=0):
        if o.TYPE == "BIT STRING" and o._cont:
            # Only the bits that have a name.
            lb, ub = bounds(o._const_sz, 0, 20)
            n = lb if self.how == "minimal" else max(lb, min(ub, max(o._cont.values()) + 1))
            return (sum(1 << (n - 1 - bit) for bit in o._cont.values() if bit < n), n)
        return super().value(o, depth)

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
        for how in ("minimal", "maximal"):
            maker = Synthetic(random.Random(what), how)
            maker.operation = name[0].lower() + name[1:] if name != "forwardSM" else "mo-ForwardSM"
            value = maker.value(o)
            o.set_val(value)
            row = {
                "layer": "map",
                "name": f"{name}-{what.replace(':', '-')}-{how}",
                "parameter": what,
                "hex": o.to_ber().hex(),
                "source": "encoded with pycrate 0.8.1 by tests/interop/map_vectors.py",
            }
            print(json.dumps(row))


if __name__ == "__main__":
    main()
