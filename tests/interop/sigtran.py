#!/usr/bin/env python3
"""Random M3UA, SUA, M2PA and MTP3 messages against pycrate in both directions.

    cargo build -p sigdump --example sigtran
    pip install pycrate==0.8.1
    tests/interop/sigtran.py [--count 50] [--seed 1]

There: pycrate encodes a random message of each type, the example reads it; every value must be what was put in,
the octets it encodes again the same, and `check` must find nothing. Back: the example makes random messages,
pycrate reads them and encodes the same octets, and its values are those the example reads. Prints the counts;
exits with 1 when anything differs.

pycrate 0.8.1 knows the parameters of M3UA; those of SUA are compared as tags and octets. It takes a network
appearance for one octet, does not look into User/Cause, takes the state of a link for one octet, and ANSI point
codes most significant octet first: it is told here what RFC 4666 §3.3.1 and §3.4.5, RFC 4165 §2.3.2 and T1.111.4
say.
"""
import argparse
import collections
import pathlib
import random
import subprocess
import sys

from pycrate_core.base import Uint16, Uint32
from pycrate_core.elt import Envelope
from pycrate_mobile import M3UA, SIGTRAN

ROOT = pathlib.Path(__file__).resolve().parents[2]
ORACLE = ROOT / "target/debug/examples/sigtran"


class NetworkAppearance(Uint32):
    _Tag = M3UA.M3UATag.NetworkAppearance


class UserCause(Envelope):
    _Tag = M3UA.M3UATag.UserCause
    _GEN = (Uint16("Cause"), Uint16("User"))


M3UA.M3UAPrmDispatcher[M3UA.M3UATag.NetworkAppearance] = NetworkAppearance
M3UA.M3UAPrmDispatcher[M3UA.M3UATag.UserCause] = UserCause

# tag: name, and what it is
TAGS = {
    0x0200: ("networkAppearance", "number"), 0x0006: ("routingContext", "numbers"),
    0x0210: ("protocolData", ["opc", "dpc", "si", "ni", "mp", "sls", "userData"]),
    0x0013: ("correlationId", "number"), 0x0012: ("affectedPointCode", "codes"), 0x0004: ("infoString", "text"),
    0x0206: ("concernedDestination", "number"), 0x0205: ("congestionIndications", "number"),
    0x0204: ("userCause", ["cause", "user"]), 0x0011: ("aspIdentifier", "number"),
    0x0009: ("heartbeatData", "octets"), 0x0207: ("routingKey", "nested"), 0x020A: ("localRkIdentifier", "number"),
    0x000B: ("trafficModeType", "number"), 0x020B: ("destinationPointCode", "code"),
    0x020C: ("serviceIndicators", "numbers"), 0x020E: ("originatingPointCodeList", "codes"),
    0x0208: ("registrationResult", "nested"), 0x0212: ("registrationStatus", "number"),
    0x0209: ("deregistrationResult", "nested"), 0x0213: ("deregistrationStatus", "number"),
    0x000C: ("errorCode", "number"), 0x0007: ("diagnosticInformation", "octets"), 0x000D: ("status", ["type", "information"]),
}


def text(value):
    return value.hex() if isinstance(value, bytes) else str(value)


def flat(params, prefix=""):
    """What pycrate holds, in the words of the example."""
    out, seen = [], collections.Counter()
    for param in params:
        tag, element = param[0].get_val(), param[2]
        name, kind = TAGS[tag]
        seen[tag] += 1
        path = prefix + name + (f"#{seen[tag]}" if seen[tag] > 1 else "")
        if kind == "nested":
            out += flat(element, path + ".")
        elif kind == "numbers":
            out += [f"{path}.{i}={v}" for i, v in enumerate(element.get_val())]
        elif kind == "codes":
            for i, (mask, code) in enumerate(element.get_val()):
                out += [f"{path}.{i}.mask={mask}", f"{path}.{i}.pointCode={code}"]
        elif kind == "code":
            out.append(f"{path}={element[1].get_val()}")
        elif isinstance(kind, list):
            out += [f"{path}.{n}={text(v)}" for n, v in zip(kind, element.get_val(), strict=True)]
        else:
            out.append(f"{path}={text(element.get_val())}")
    return out


def head(message):
    return [f"version={message[0]['Version'].get_val()}", f"messageClass={message[0]['Class'].get_val()}",
            f"messageType={message[0]['Type'].get_val()}", f"messageLength={message[0]['Len'].get_val()}"]


def raw(message):
    return [f"{p[0].get_val():#06x}={p[2].to_bytes().hex()}" for p in message[1]]


class M3ua:
    name = "m3ua"
    types = sorted(M3UA.M3UAMsgDispatcher)

    @staticmethod
    def value(rng, tag, single=False):
        codes = lambda: [[rng.randrange(15), rng.randrange(1 << 24)] for _ in range(rng.randint(1, 3))]
        octets = lambda: bytes(rng.randrange(256) for _ in range(rng.randint(0, 40)))
        return {
            0x0006: lambda: [rng.randrange(1 << 32) for _ in range(1 if single else rng.randint(1, 3))],
            0x0210: lambda: [rng.randrange(1 << 14), rng.randrange(1 << 14), 5, rng.randrange(4), 0, rng.randrange(256), octets()],
            0x0012: lambda: [[0, rng.randrange(1 << 24)]] if single else codes(),
            0x0004: lambda: "".join(rng.choice("abcdefgh +0159") for _ in range(rng.randint(1, 20))),
            0x0206: lambda: rng.randrange(1 << 24), 0x0205: lambda: rng.randrange(4),
            0x0204: lambda: [rng.randrange(3), rng.choice([3, 4, 5, 9])],
            0x0009: octets, 0x0007: octets, 0x000B: lambda: rng.randint(1, 3),
            0x020B: lambda: [0, rng.randrange(1 << 24)],
            0x020C: lambda: [rng.choice([3, 4, 5, 13]) for _ in range(rng.randint(1, 3))], 0x020E: codes,
            0x0212: lambda: rng.randrange(13), 0x0213: lambda: rng.randrange(6), 0x000C: lambda: 7,
            0x000D: lambda: rng.choice([[1, 2], [1, 3], [1, 4], [2, 1], [2, 2], [2, 3]]),
        }.get(tag, lambda: rng.randrange(1 << 32))()

    @classmethod
    def fill(cls, rng, params, single):
        params.clear()
        for tag, rule in params._Layout.items():
            if rule[0] != "M" and rng.random() < 0.5:
                continue
            for _ in range(rng.randint(1, 3) if rule.endswith("+") else 1):
                params.add_prm(tag)
                element = params[-1][2]
                if isinstance(element, M3UA.Params):
                    cls.fill(rng, element, True)
                else:
                    element.set_val(cls.value(rng, tag, single))

    @classmethod
    def make(cls, rng, index):
        kind = cls.types[index % len(cls.types)]
        message = M3UA.M3UAMsgDispatcher[kind]()
        cls.fill(rng, message[1], kind in ((1, 1), (2, 5)))
        return message.to_bytes(), sorted(head(message) + flat(message[1]) + raw(message))

    @staticmethod
    def read(octets):
        message, error = M3UA.parse_M3UA(octets)
        assert error == 0, error
        return message.to_bytes(), sorted(head(message) + flat(message[1]) + raw(message))


class Sua:
    name = "sua"
    types = [(7, 1), (7, 2), *((8, n) for n in range(1, 12)), *((2, n) for n in range(1, 7)),
             *((3, n) for n in range(1, 7)), *((4, n) for n in range(1, 5)), (0, 0), (0, 1), *((9, n) for n in range(1, 5))]

    @classmethod
    def make(cls, rng, index):
        message = SIGTRAN.SIGTRAN()
        message[0]["Class"].set_val(cls.types[index % len(cls.types)][0])
        message[0]["Type"].set_val(cls.types[index % len(cls.types)][1])
        size = lambda: rng.randint(0, 60)
        message[1].set_val([{"Tag": tag, "Val": bytes(rng.randrange(256) for _ in range(size()))}
                            for tag in rng.sample([0x0007, 0x0009, 0x010B, 0x7777, 0x9000], rng.randint(1, 4))])
        return message.to_bytes(), sorted(raw(message))

    @staticmethod
    def read(octets):
        message = SIGTRAN.SIGTRAN()
        message.from_bytes(octets)
        return message.to_bytes(), sorted(raw(message))


class M2pa:
    name = "m2pa"
    types = list(range(10))

    @staticmethod
    def told(message):
        header = message[1]
        out = [f"bsn={header['BSN'].get_val()}", f"fsn={header['FSN'].get_val()}"] + head(message)[:3]
        data = b"" if message[2].get_trans() else message[2].to_bytes()
        if message[0]["Type"].get_val() == 2:
            out.append(f"state={int.from_bytes(data[:4], 'big')}")
            out += [f"filler={data[4:].hex()}"] if data[4:] else []
        elif data:
            out += [f"priority={data[0] >> 6}", f"data={data[1:].hex()}"]
        else:
            out.append("data=")
        return out

    @classmethod
    def make(cls, rng, index):
        message = SIGTRAN.M2PA()
        message[1]["BSN"].set_val(rng.randrange(1 << 24))
        message[1]["FSN"].set_val(rng.randrange(1 << 24))
        state = index % 10
        filler = bytes(rng.randrange(256) for _ in range(rng.randint(0, 60) if state in (2, 3) else 0))
        if state:
            message[0]["Type"].set_val(2)
            message[2].get_alt().set_val([0, state.to_bytes(3, "big") + filler])
        else:
            msu = bytes([0x85, 1, 2, 3, 4]) + bytes(rng.randrange(256) for _ in range(rng.randint(1, 250)))
            message[2].get_alt().set_val([rng.randrange(4), 0, msu])
        return message.to_bytes(), sorted(cls.told(message))

    @classmethod
    def read(cls, octets):
        message = SIGTRAN.M2PA()
        message.from_bytes(octets)
        return message.to_bytes(), sorted(cls.told(message))


def mtp3(layer, cls, bits, sls):
    priority = "SubServicePriority" if bits == 24 else "SubServiceSpare"

    class Mtp3:
        name = layer
        types = [0]

        @staticmethod
        def told(label, user):
            value = lambda name: label[name].get_val()
            # ANSI point codes stand least significant octet first.
            code = lambda n: int.from_bytes(n.to_bytes(3, "big"), "little") if bits == 24 else n
            return [f"opc={code(value('OPC'))}", f"dpc={code(value('DPC'))}", f"sls={value('SLS')}",
                    f"serviceIndicator={value('ServiceInd')}", f"networkIndicator={value('SubServiceInd')}",
                    f"priority={value(priority)}", f"userData={user.hex()}"]

        @classmethod
        def make(cls_, rng, _):
            label = cls()
            label.set_val({"OPC": rng.randrange(1 << bits), "DPC": rng.randrange(1 << bits), "SLS": rng.randrange(1 << sls),
                           "ServiceInd": 5, "SubServiceInd": rng.randrange(4), priority: rng.randrange(4)})
            user = bytes(rng.randrange(256) for _ in range(rng.randint(1, 200)))
            return label.to_bytes() + user, sorted(cls_.told(label, user))

        @classmethod
        def read(cls_, octets):
            label = cls()
            label.from_bytes(octets)
            return label.to_bytes() + octets[cls._SZ:], sorted(cls_.told(label, octets[cls._SZ:]))

    return Mtp3


LAYERS = [M3ua, Sua, M2pa, mtp3("mtp3", SIGTRAN.MTP3, 14, 4), mtp3("mtp3-ansi", SIGTRAN.MTP3_ANSI, 24, 8),
          mtp3("mtp3-japan", SIGTRAN.MTP3_JPN, 16, 4)]


def decode(layer, messages):
    lines = "\n".join(m.hex() for m in messages)
    done = subprocess.run([ORACLE, "decode", layer], input=lines, capture_output=True, text=True, check=True)
    for line in done.stdout.splitlines():
        told, _, again = line.rpartition(" ")
        yield told.split(";"), again


def own(layer, told):
    """What both sides know: of SUA the parameters as octets, of M2PA not the layers above."""
    if layer == "sua":
        return sorted(t for t in told if t.startswith("0x"))
    if layer == "m2pa":
        names = ("version", "messageClass", "messageType", "bsn", "fsn", "state", "filler", "priority", "data")
        seen, out = set(), []
        for t in told:
            name = t.partition("=")[0]
            if name in names and name not in seen:
                seen.add(name)
                out.append(t)
        return sorted(out)
    return sorted(told)


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--count", type=int, default=50)
    args.add_argument("--seed", type=int, default=1)
    args = args.parse_args()
    differ = 0
    for side in LAYERS:
        rng = random.Random(args.seed)
        many = args.count * max(len(side.types), 10)
        sent = [side.make(rng, i) for i in range(many)]
        values = 0
        for (octets, expected), (told, again) in zip(sent, decode(side.name, [o for o, _ in sent]), strict=True):
            values += len(expected)
            if own(side.name, told) != expected or again != octets.hex():
                differ += 1
                print(side.name, "there", octets.hex(), own(side.name, told), expected, again, sep="\n  ", file=sys.stderr)
        types = 35 if side is Sua else max(len(side.types), 10)
        run = [ORACLE, "encode", side.name, str(args.count * types), str(args.seed)]
        made = [bytes.fromhex(l) for l in subprocess.run(run, capture_output=True, text=True, check=True).stdout.split()]
        back = 0
        for octets, (told, again) in zip(made, decode(side.name, made), strict=True):
            theirs, expected = side.read(octets)
            back += len(expected)
            if theirs != octets or own(side.name, told) != expected or again != octets.hex():
                differ += 1
                print(side.name, "back", octets.hex(), theirs.hex(), own(side.name, told), expected, sep="\n  ", file=sys.stderr)
        print(f"{side.name}: there {len(sent)} messages, {values} values; back {len(made)} messages, {back} values")
    print("differ:", differ)
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
