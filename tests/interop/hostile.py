#!/usr/bin/env python3
"""Sends messages through a running proxy, and tells what comes back.

    hostile.py diameter PORT FILE.jsonl ...     each case that is whole Diameter, behind a capabilities exchange
    hostile.py m3ua PORT FILE.jsonl ...         each that is whole M3UA, or SCCP that is put into a DATA

A FILE has a JSON object a line with the octets in `args`, behind `--hex`. A line is printed a message: what came back, and from
whom. Behind each message a watchdog (Diameter) or a heartbeat (M3UA) shows whether the connection is still there. Fails
if a connection is closed, or if the proxy is gone.
"""
import collections
import json
import socket
import struct
import sys

WAIT = 0.4


def avp(code, body, flags=0x40):
    return struct.pack(">IB", code, flags) + (8 + len(body)).to_bytes(3, "big") + body + b"\0" * (-len(body) % 4)


def diameter(flags, command, application, number, *avps):
    body = b"".join(avps)
    head = b"\1" + (20 + len(body)).to_bytes(3, "big") + bytes([flags]) + command.to_bytes(3, "big")
    return head + struct.pack(">III", application, number, number) + body


HOST = (avp(264, b"client.example.net"), avp(296, b"example.net"))


def m3ua(cls, kind, body=b""):
    return struct.pack(">BBBBI", 1, 0, cls, kind, 8 + len(body)) + body


def parameter(tag, value):
    return struct.pack(">HH", tag, 4 + len(value)) + value + b"\0" * (-len(value) % 4)


class Peer:
    def __init__(self, protocol, port):
        self.protocol, self.held = protocol, b""
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=3)
        if protocol == "diameter":
            address = avp(257, b"\0\1\x7f\0\0\1")
            app = avp(260, avp(266, struct.pack(">I", 10415)) + avp(258, struct.pack(">I", 16777251)))
            self.send(diameter(0x80, 257, 0, 1, *HOST, address, avp(266, b"\0\0\0\0"), avp(269, b"test", 0), app))
            assert self.until(lambda m: m[5:8] == b"\0\1\1"), "no capabilities exchange"
            import time
            time.sleep(0.3)  # OTP drops what comes directly behind it.
        else:
            self.send(m3ua(3, 1, parameter(0x11, struct.pack(">I", 7))))
            assert self.until(lambda m: m[2:4] == b"\3\4"), "no ASPUP ACK"

    def send(self, octets):
        self.socket.sendall(octets)

    def messages(self, wait):
        self.socket.settimeout(wait)
        while True:
            if len(self.held) >= 8:
                n = int.from_bytes(self.held[1:4] if self.protocol == "diameter" else self.held[4:8], "big")
                if len(self.held) >= n >= 8:
                    message, self.held = self.held[:n], self.held[n:]
                    yield message
                    continue
            try:
                more = self.socket.recv(65536)
            except socket.timeout:
                return
            except OSError:
                more = b""
            if not more:
                yield None
                return
            self.held += more

    def until(self, is_it, wait=3):
        before = []
        for message in self.messages(wait):
            if message is None:
                return None
            if is_it(message):
                return before or True
            before.append(message)
        return None


def cases(protocol, files):
    for name in files:
        for line in open(name):
            case = json.loads(line)
            args = case.get("args", [])
            if "--hex" not in args or "--layer" not in args:
                continue
            layer, text = args[args.index("--layer") + 1].lower(), args[args.index("--hex") + 1]
            try:
                octets = bytes.fromhex(text.replace(" ", ""))
            except ValueError:
                continue
            if protocol == "diameter" and layer == "diameter" and len(octets) >= 20:
                if octets[0] == 1 and int.from_bytes(octets[1:4], "big") == len(octets) and len(octets) % 4 == 0:
                    yield case["id"], octets
            if protocol == "m3ua" and layer == "m3ua" and len(octets) >= 8:
                if int.from_bytes(octets[4:8], "big") == len(octets):
                    yield case["id"], octets
            if protocol == "m3ua" and layer == "sccp":
                label = struct.pack(">IIBBBB", 0x123, 0x456, 3, 2, 0, 5)
                yield case["id"], m3ua(1, 1, parameter(0x210, label + octets))


def value(message, code, at=20):
    while at + 8 <= len(message):
        found, length = int.from_bytes(message[at:at + 4], "big"), int.from_bytes(message[at + 5:at + 8], "big")
        if found == code:
            return message[at + 8:at + length]
        if length < 8:
            return b""
        at += length + -length % 4
    return b""


def told(protocol, message):
    if protocol == "diameter":
        if message[4] & 0x80:
            return "request"
        result = value(message, 268) or value(value(message, 297), 298, 0)
        return "%s %s" % (value(message, 264).decode(errors="replace"), int.from_bytes(result, "big"))
    if message[2:4] == b"\0\0":
        return "ERR %d" % int.from_bytes(message[12:16], "big")
    if message[2:4] == b"\1\1":
        at = message.find(b"\2\x10")
        kind = message[at + 16]
        return "DATA with %s" % {9: "UDT", 10: "UDTS", 17: "XUDT", 18: "XUDTS", 20: "LUDTS", 2: "CC", 3: "CREF"}.get(kind, kind)
    return "class %d type %d" % (message[2], message[3])


def main():
    protocol, port = sys.argv[1], int(sys.argv[2])
    counts, peer, number = collections.Counter(), None, 1000
    for case, octets in cases(protocol, sys.argv[3:]):
        peer = peer or Peer(protocol, port)
        number += 1
        if protocol == "diameter":
            octets = octets[:12] + struct.pack(">I", number) + octets[16:]
            ask, is_it = diameter(0x80, 280, 0, number + 100000, *HOST), lambda m: m[5:8] == b"\0\1\x18" and m[12:16] == struct.pack(">I", number + 100000)
        else:
            ask, is_it = m3ua(3, 3, parameter(9, struct.pack(">I", number))), lambda m: m[2:4] == b"\3\6"
        try:
            peer.send(octets)
            peer.send(ask)
            came = peer.until(is_it)
        except OSError:
            came = None
        if came is None:
            what = "closed"
            peer = None
        elif came is True:
            late = [m for m in peer.messages(WAIT) if m]
            what = " ; ".join(told(protocol, m) for m in late) or "silence"
            if what == "silence" and protocol == "diameter":
                what = "silence to a request" if octets[4] & 0x80 else "an answer that nobody asked for, dropped"
        else:
            what = " ; ".join(told(protocol, m) for m in came)
        counts[what] += 1
        print(case, what, flush=True)
    # It is still there.
    Peer(protocol, port)
    print("all:", ", ".join("%s: %d" % pair for pair in counts.most_common()))
    # What the node behind the proxy is silent to is its own; the proxy closes no connection for a message that is whole.
    sys.exit(0 if counts and "closed" not in counts else 1)


main()
