#!/usr/bin/env python3
"""Writes vectors/inap.jsonl: a minimal and a maximal value of every INAP argument, result and error parameter, and more where a
CHOICE has alternatives that no vector before has taken.

    pip install pycrate==0.8.1
    tests/interop/inap_vectors.py --facts DIR > vectors/inap.jsonl

pycrate encodes; the identities are synthetic: numbers +1 555 01xx.
"""
import map_vectors
from cap_vectors import BY_TYPE, CALLED, DIGITS, GENERIC, write
from inap import targets

ADDRESSES = ["calledAddressValue", "callingAddressValue", "dialledNumber", "callingLineID", "iPAddressValue"]
BY_TYPE |= {name: GENERIC for name in ADDRESSES}
OWN = {
    "DateAndTime": bytes.fromhex("621013210395"),
    "Plus-Number": CALLED,
    "Plus-GenericDigits": DIGITS,
    "ForwardCallIndicators": bytes.fromhex("2001"),
    "date": bytes.fromhex("621013"),
    "operationID": bytes.fromhex("0100"),
    "operationreturnID": bytes.fromhex("010001"),
}
BY_TYPE |= OWN | {"tmr": b"\x03"}
map_vectors.BY_TYPE |= BY_TYPE


if __name__ == "__main__":
    write(__doc__, "inap", targets)
