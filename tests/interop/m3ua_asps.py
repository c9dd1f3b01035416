#!/usr/bin/env python3
"""Two application server processes through a proxy to a signal transfer point over TCP.

    m3ua_asps.py PORT sccp.jsonl

Both come up, register a routing key, and become active; DATA goes from one to the other and is the same; a hostile one comes
back as UDTS and does not arrive; heartbeats, audits and mistakes are answered by the signal transfer point as without the
proxy. The file has an SCCP message `ul` to send.
"""
import json
import socket
import struct
import sys
import time


def p(tag, value):
    return struct.pack(">HH", tag, 4 + len(value)) + value + b"\0" * (-len(value) % 4)


def m(cls, kind, body=b"", version=1):
    return struct.pack(">BBBBI", version, 0, cls, kind, 8 + len(body)) + body


def u32(n):
    return struct.pack(">I", n)


class Asp:
    def __init__(self, port, point_code, number):
        self.point_code, self.held = point_code, b""
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=5)
        self.send(m(3, 1, p(0x11, u32(number))))
        self.until(3, 4)
        self.send(m(9, 1, p(0x207, p(0x20A, u32(number)) + p(0x20B, u32(point_code)))))
        answer = self.until(9, 2)
        at = answer.find(b"\0\6\0\x08")
        self.context = int.from_bytes(answer[at + 4:at + 8], "big")
        self.send(m(4, 1, p(0xB, u32(1)) + p(6, u32(self.context))))
        self.until(4, 3)

    def send(self, octets):
        self.socket.sendall(octets)

    def receive(self, wait=5):
        self.socket.settimeout(wait)
        while True:
            n = int.from_bytes(self.held[4:8], "big") if len(self.held) >= 8 else 0
            if n and len(self.held) >= n:
                message, self.held = self.held[:n], self.held[n:]
                return message
            try:
                more = self.socket.recv(65536)
            except socket.timeout:
                return None
            if not more:
                return None
            self.held += more

    def until(self, cls, kind, wait=5):
        while True:
            message = self.receive(wait)
            assert message is not None, "no message %d/%d" % (cls, kind)
            if message[2:4] == bytes([cls, kind]):
                return message

    def data(self, to, user):
        return m(1, 1, p(6, u32(self.context)) + p(0x210, struct.pack(">IIBBBB", self.point_code, to, 3, 2, 0, 5) + user))


def user(message):
    at = message.find(b"\2\x10")
    length = int.from_bytes(message[at + 2:at + 4], "big")
    return message[at + 16:at + length]


def main():
    port = int(sys.argv[1])
    vectors = {v["name"]: bytes.fromhex(v["hex"]) for v in map(json.loads, open(sys.argv[2])) if "name" in v}
    a, b = Asp(port, 0x1234, 1), Asp(port, 0x0777, 2)
    harmless = vectors["ul"]
    a.send(a.data(b.point_code, harmless))
    assert user(b.until(1, 1)) == harmless, "it is the same"
    print("DATA arrives as it was sent")
    # provideSubscriberInfo behind a high tag number, from 15550100666; and as it should be written, with return on error.
    begin = "62{:02x}4804000000016b1e281c060700118605010101a011600f80020780a109060704000001001c036c{:02x}a1{:02x}020101020146{}"
    for argument, kind in (("300e800800010121436587f9a2028000", 0x0A), ("300f9f000800010121436587f9a2028000", 0x09)):
        n = 6 + len(argument) // 2
        tcap = bytes.fromhex(begin.format(6 + 32 + n + 4, n + 2, n, argument))
        head = bytes.fromhex("0980030e190b12070011045155100000010b1206001104515510006606")
        hostile = head + bytes([len(tcap)]) + tcap
        a.send(a.data(b.point_code, hostile))
        back = user(a.until(1, 1))
        assert back[0] == kind, back.hex()
        if kind == 0x0A:
            assert back.endswith(tcap), "the data come back"
        else:
            assert back[-11:-9] == b"\x67\x09", "an Abort: " + back.hex()
        assert b.receive(0.5) is None, "it does not arrive"
    print("hostile DATA comes back as UDTS and as Abort, and does not arrive")
    a.send(m(3, 3, p(9, b"beat")))
    assert b"beat" in a.until(3, 6)
    a.send(m(2, 3, p(6, u32(a.context)) + p(0x12, u32(b.point_code))))
    a.until(2, 2)
    a.send(m(2, 3, p(6, u32(a.context)) + p(0x12, u32(0x2ABC))))
    a.until(2, 1)
    print("heartbeat and audits pass: BEAT ACK, DAVA, DUNA")
    # What M3UA itself refuses is refused by the proxy, with the codes that the signal transfer point gives.
    for message, code in (
        (m(3, 3, version=2), 1),
        (m(7, 1), 3),
        (m(3, 9), 4),
        (m(1, 1, p(6, u32(a.context))), 22),
    ):
        a.send(message)
        answer = a.until(0, 0)
        at = answer.find(b"\0\x0c\0\x08")
        assert int.from_bytes(answer[at + 4:at + 8], "big") == code, (message.hex(), answer.hex())
    print("ERR 1, 3, 4 and 22")
    # One process goes without a word: the signal transfer point hears it from the proxy, and tells who asks.
    b.socket.close()
    for _ in range(20):
        a.send(m(2, 3, p(6, u32(a.context)) + p(0x12, u32(b.point_code))))
        while True:
            answer = a.receive()
            assert answer is not None, "no answer to an audit"
            if answer[2] == 2:
                break
        if answer[3] == 1:
            print("a process that is gone is unavailable")
            return
        time.sleep(0.3)
    raise AssertionError("it is still available")


main()
