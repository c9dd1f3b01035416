"""Telecom signalling decoded: M3UA, SCCP, TCAP, MAP, CAP, INAP, ISUP, short messages, Diameter and what is around them.

>>> import sigcodec
>>> octets = sigcodec.octets("62 22 48 01 07 6c 1d a1 1b 02 01 01 02 01 2d 30 13 80 05 91 51 55 10 00 81 01 ff"
...                          " 82 07 91 51 55 10 10 99 f9")
>>> sigcodec.decode(octets, "tcap")["tcap"]["components"][0]["invoke"]["operation"]["name"]
'sendRoutingInfoForSM'
>>> sigcodec.inspect(octets, "tcap")["msisdn"]
{'state': 'one', 'value': '15550100'}
"""

from ._sigcodec import (
    Capture,
    CaptureError,
    CraftError,
    DecodeError,
    Error,
    Message,
    Rows,
    __version__,
    capture_rows,
    craft,
    decode,
    decode_rows,
    inspect,
    octets,
    open,
)

__all__ = [
    "Capture",
    "CaptureError",
    "CraftError",
    "DecodeError",
    "Error",
    "Message",
    "Rows",
    "__version__",
    "capture_rows",
    "craft",
    "decode",
    "decode_rows",
    "inspect",
    "octets",
    "open",
]
