#!/usr/bin/env python3
"""Prints what the bindings cost, beside pycrate: `pip install pycrate pyarrow`, then `tests/speed.py [CAPTURE]`.

Times are of the processor, so that what else runs does not count; batches by the clock too. The messages are an SRI-SM of TCAP
and the nine messages of SS7 in the sample.
"""

import json
import pathlib
import sys
import time

import pyarrow
import sigcodec

SAMPLE = pathlib.Path(__file__).resolve().parents[3] / "samples" / "interconnect.pcap"
SRI_SM = bytes.fromhex("6222480107 6c1d a11b 020101 02012d 3013 80059151551000 8101ff 8207915155101099f9")


def best(work, count):
    """Microseconds a call: the best of seven runs."""
    runs = []
    for _ in range(7):
        begun = time.process_time_ns()
        for _ in range(count):
            work()
        runs.append((time.process_time_ns() - begun) / count / 1000)
    return min(runs)


def main(capture=None):
    message = sigcodec.Message
    ours = {
        "JSON": best(lambda: message(SRI_SM, "tcap").json(), 20_000),
        "dict": best(lambda: sigcodec.decode(SRI_SM, "tcap"), 10_000),
        "inspect": best(lambda: sigcodec.inspect(SRI_SM, "tcap"), 10_000),
    }
    for name, microseconds in ours.items():
        print(f"{name}: {microseconds:.2f} us")
    try:
        from pycrate_asn1dir import TCAP_MAPv2v3
    except ImportError:
        print("pycrate is not installed")
    else:
        pdu = TCAP_MAPv2v3.TCAP_MAP_Messages.TCAP_MAP_Message
        decode = best(lambda: pdu.from_ber(SRI_SM), 1000)
        both = best(lambda: (pdu.from_ber(SRI_SM), pdu.to_jer()), 1000)
        print(f"pycrate: from BER {decode:.1f} us, to JSON {both:.1f} us")
        print(f"times faster than its decode: {decode / ours['JSON']:.1f}")
    octets = [m.octets for m in sigcodec.open(SAMPLE) if m.layers[0] == "m3ua"]
    array = pyarrow.array(octets * (180_000 // len(octets)), pyarrow.binary())
    for threads in (1, 2):
        runs = []
        for _ in range(7):
            wall, processor = time.monotonic(), time.process_time()
            sigcodec.decode_rows(array, threads=threads)
            runs.append((time.monotonic() - wall, time.process_time() - processor))
        wall, processor = (min(run[n] for run in runs) for n in (0, 1))
        print(f"batch, {threads} threads: {len(array) / wall:,.0f} rows/s by the clock, {len(array) / processor:,.0f} a processor second")
    if capture:
        wall, processor = time.monotonic(), time.process_time()
        rows = sum(batch.num_rows for batch in sigcodec.capture_rows(capture))
        wall, processor = time.monotonic() - wall, time.process_time() - processor
        print(f"capture: {rows:,} rows, {rows / wall:,.0f} a second by the clock, {rows / processor:,.0f} a processor second")
    assert json.loads(message(SRI_SM, "tcap").json())["tcap"]


if __name__ == "__main__":
    main(*sys.argv[1:])
