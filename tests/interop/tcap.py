#!/usr/bin/env python3
"""Random TCAP messages, ITU (Q.773) and ANSI (T1.114), against pycrate in both directions.

    cargo build -p sigcodec-tcap --example oracle
    pip install pycrate==0.8.1
    tests/interop/tcap.py --oracle target/debug/examples/oracle [--count 4000] [--seed 1]

There: pycrate encodes a random message, the example reads it; every field must be what was put in, the octets that
the example encodes again the same, and `check` must find nothing. Back: the example makes random messages with the
builders, pycrate reads them and encodes the same octets, and what it reads is what the example reads. Prints the
counts; exits with 1 when anything differs.

pycrate 0.8.1 has ANSI return errors with an INTEGER inside the private tag, where T1.114 replaces the tag: it is
told so here. It has operation codes and problems as INTEGER, so only those in the shortest form are compared, and
wants parameters in a Reject, which get an empty sequence. Its EXTERNAL is the associated type of X.680 and not what
X.690 §8.18 encodes, so ANSI user information is not compared; for ITU it has one of its own that is right.
"""
import argparse
import collections
import random
import re
import subprocess
import sys

from pycrate_asn1dir import TCAP_ANSI, TCAP_RAW

ITU = TCAP_RAW.TCAP_Messages.TCAP_Message
ANSI = TCAP_ANSI.TCAPPackage.PackageType

PACKAGES = {
    "unidirectional": "unidirectional", "queryWithPerm": "queryWithPermission",
    "queryWithoutPerm": "queryWithoutPermission", "response": "response",
    "conversationWithPerm": "conversationWithPermission",
    "conversationWithoutPerm": "conversationWithoutPermission", "abort": "abort",
}
COMPONENTS = {
    "invoke": "invoke", "returnResult": "returnResultLast", "returnError": "returnError", "reject": "reject",
    "returnResultNotLast": "returnResultNotLast",
}
PDUS = {"dialogueRequest": "aarq", "dialogueResponse": "aare", "dialogueAbort": "abrt", "unidialoguePDU": "audt"}
STRUCTURED = (0, 0, 17, 773, 1, 1, 1)
UNSTRUCTURED = (0, 0, 17, 773, 1, 2, 1)


def implicit_error_codes():
    """The tag of an ANSI error code replaces that of the INTEGER."""
    for component in ANSI._cont["queryWithPerm"]._cont["componentPortion"]._cont._cont.values():
        if component._name == "returnError":
            for name in ("national", "private"):
                code = component._cont["errorCode"]._cont[name]
                code._tagc = code._tagc[:1]


def opener(value):
    """Class, tag and contents of an element that pycrate does not know."""
    name, contents = value
    assert name.startswith("_unk_"), name
    return int(name[5]), int(name[7:]), contents


def dotted(oid):
    return ".".join(map(str, oid))


def bits(value):
    number, size = value
    return format(number, "0%db" % size) if size else ""


def parameter(out, path, value):
    cls, tag, contents = opener(value)
    out += ["%s.class=%d" % (path, cls), "%s.tag=%d" % (path, tag), "%s.contents=%s" % (path, contents.hex())]


def externals(out, path, values):
    for n, external in enumerate(values):
        here = "%s.%d" % (path, n)
        if "direct-reference" in external:
            out.append("%s.directReference=%s" % (here, dotted(external["direct-reference"])))
        if "indirect-reference" in external:
            out.append("%s.indirectReference=%d" % (here, external["indirect-reference"]))
        kind, value = external["encoding"]
        if kind == "single-ASN1-type":
            parameter(out, here + ".singleASN1Type", value)
        elif kind == "octet-aligned":
            out.append("%s.octetAligned=%s" % (here, value.hex()))
        else:
            out.append("%s.arbitrary=%s" % (here, bits(value)))


def describe_dialogue(out, external):
    kind, (_, (name, pdu)) = external["encoding"]
    assert kind == "single-ASN1-type"
    here = "dialogue." + PDUS[name]
    if "protocol-version" in pdu:
        out.append("%s.protocolVersion=%s" % (here, bits(pdu["protocol-version"])))
    if "application-context-name" in pdu:
        out.append("%s.applicationContextName.oid=%s" % (here, dotted(pdu["application-context-name"])))
    if "result" in pdu:
        out.append("%s.result=%d" % (here, pdu["result"]))
        source, code = pdu["result-source-diagnostic"]
        source = {"dialogue-service-user": "dialogueServiceUser", "dialogue-service-provider": "dialogueServiceProvider"}[source]
        out.append("%s.resultSourceDiagnostic.%s=%d" % (here, source, code))
    if "abort-source" in pdu:
        out.append("%s.abortSource=%d" % (here, pdu["abort-source"]))
    externals(out, here + ".userInformation", pdu.get("user-information", []))


def describe_code(out, path, value):
    kind, code = value
    if kind == "local":
        out.append("%s.local=%d" % (path, code))
    else:
        out.append("%s.global=%s" % (path, dotted(code)))


def describe_itu(value):
    kind, body = value
    out = ["messageType=" + kind]
    out += ["%s=%s" % (id, body[id].hex()) for id in ("otid", "dtid") if id in body]
    dialogue = body.get("dialoguePortion")
    if "reason" in body:
        reason, inner = body["reason"]
        if reason == "p-abortCause":
            out.append("pAbortCause=%d" % inner)
        else:
            dialogue = inner
    if dialogue is not None:
        describe_dialogue(out, dialogue)
    for n, (name, component) in enumerate(body.get("components", [])):
        if name == "basicROS":
            name, component = component
        here = "components.%d.%s" % (n, COMPONENTS[name])
        present, id = component["invokeId"]
        out.append("%s.invokeId=%s" % (here, "null" if present == "absent" else id))
        if "linkedId" in component:
            out.append("%s.linkedId=%d" % (here, component["linkedId"][1]))
        if "opcode" in component:
            describe_code(out, here + ".operation", component["opcode"])
        if "argument" in component:
            parameter(out, here + ".argument", component["argument"])
        if "result" in component:
            result = component["result"]
            describe_code(out, here + ".operation", result["opcode"])
            if "result" in result:
                parameter(out, here + ".result", result["result"])
        if "errcode" in component:
            describe_code(out, here + ".error", component["errcode"])
        if "parameter" in component:
            parameter(out, here + ".parameter", component["parameter"])
        if "problem" in component:
            out.append("%s.problem.%s=%d" % ((here,) + component["problem"]))
    return sorted(out)


def describe_ansi(value):
    kind, body = value
    out = ["packageType=" + PACKAGES[kind]]
    id = body["identifier"]
    if kind.startswith("conversation"):
        out += ["otid=" + id[:4].hex(), "dtid=" + id[4:].hex()]
    elif kind == "unidirectional":
        out.append("transactionId=" + id.hex())
    else:
        out.append(("otid=" if kind.startswith("query") else "dtid=") + id.hex())
    dialogue = body.get("dialoguePortion", {})
    if "version" in dialogue:
        out.append("dialogue.version=" + dialogue["version"].hex())
    for ours, theirs in (("applicationContext", "applicationContext"), ("securityContext", "securityContext")):
        if theirs in dialogue:
            form, id = dialogue[theirs]
            out.append("dialogue.%s=%s" % (ours, id if form.startswith("integer") else dotted(id)))
    confidentiality = dialogue.get("confidentiality", {})
    if "confidentialityId" in confidentiality:
        form, id = confidentiality["confidentialityId"]
        out.append("dialogue.confidentiality.confidentialityId=%s" % (id if form.startswith("integer") else dotted(id)))
    if "causeInformation" in body:
        out.append("pAbortCause=%d" % body["causeInformation"][1])
    for n, (name, component) in enumerate(body.get("componentPortion", [])):
        here = "components.%d.%s" % (n, name)
        ids = component.get("componentIDs", component.get("componentID"))
        names = ["invokeId", "correlationId"] if name.startswith("invoke") else ["correlationId"]
        out += ["%s.%s=%d" % (here, a, b) for a, b in zip(names, ids)]
        if "opcode" in component:
            form, code = component["opcode"]
            out.append("%s.operation.%s=%d" % (here, form, code))
            if 0x100 <= code < 0x10000:
                out.append("%s.operation.family=%d" % (here, code >> 8))
                out.append("%s.operation.specifier=%d" % (here, code & 255))
                if form == "national":
                    out.append("%s.operation.replyRequired=false" % here)
        if "errorCode" in component:
            out.append("%s.error.%s=%d" % ((here,) + component["errorCode"]))
        if "rejectProblem" in component:
            problem = component["rejectProblem"]
            out += ["%s.problem.type=%d" % (here, problem >> 8), "%s.problem.specifier=%d" % (here, problem & 255)]
        if name != "reject" and "parameter" in component:
            _, tag, contents = opener(component["parameter"])
            name = {16: "paramSequence", 18: "paramSet"}[tag]
            for m, (cls, tag, inner) in enumerate(elements(contents)):
                item = "%s.%s.%d" % (here, name, m)
                out += ["%s.class=%d" % (item, cls), "%s.tag=%d" % (item, tag), "%s.contents=%s" % (item, inner.hex())]
    return sorted(out)


def elements(octets):
    while octets:
        cls, tag, n, head = octets[0] >> 6, octets[0] & 31, octets[1], 2
        if n > 0x80:
            head += n & 0x7F
            n = int.from_bytes(octets[2:head], "big")
        yield cls, tag, octets[head:head + n]
        octets = octets[head + n:]


class Maker:
    def __init__(self, rng):
        self.rng = rng

    def maybe(self, odds=0.5):
        return self.rng.random() < odds

    def octets(self, least, most):
        return bytes(self.rng.randrange(256) for _ in range(self.rng.randint(least, most)))

    def oid(self):
        root = self.rng.randrange(3)
        arcs = [root, self.rng.randrange(40 if root < 2 else 200)]
        return tuple(arcs + [self.rng.choice([self.rng.randrange(128), self.rng.randrange(100000)]) for _ in range(self.rng.randint(1, 6))])

    def open(self):
        body = self.octets(0, 300 if self.maybe(0.1) else 30)
        if self.maybe():
            return ("_unk_004", body)
        n = len(body)
        head = bytes([n]) if n < 128 else bytes([0x81, n]) if n < 256 else bytes([0x82]) + n.to_bytes(2, "big")
        return ("_unk_0116", b"\x83" + head + body)

    def externals(self):
        out = []
        for _ in range(self.rng.randint(1, 3)):
            kind = self.rng.randrange(3)
            body = self.octets(1, 20)
            encoding = [("single-ASN1-type", self.open()), ("octet-aligned", body), ("arbitrary", (int.from_bytes(body, "big"), 8 * len(body)))][kind]
            out.append({"direct-reference": self.oid(), "encoding": encoding})
        return out

    def id(self):
        return ("present", self.rng.randint(-128, 127))

    def code(self):
        return ("local", self.rng.choice([self.rng.randint(-300, 70000), self.rng.randint(0, 127)])) if self.maybe(0.7) else ("global", self.oid())

    def component(self):
        kind = self.rng.choice(list(COMPONENTS))
        out = {"invokeId": self.id()}
        if kind == "invoke":
            out["opcode"] = self.code()
            if self.maybe():
                out["linkedId"] = ("present", self.rng.randint(-128, 127))
            if self.maybe(0.8):
                out["argument"] = self.open()
        elif kind == "returnError":
            out["errcode"] = self.code()
            if self.maybe():
                out["parameter"] = self.open()
        elif kind == "reject":
            if self.maybe(0.2):
                out["invokeId"] = ("absent", 0)
            name, most = self.rng.choice([("general", 2), ("invoke", 7), ("returnResult", 2), ("returnError", 4)])
            out["problem"] = (name, self.rng.randint(0, most))
        elif self.maybe(0.8):
            out["result"] = {"opcode": self.code(), "result": self.open()}
        return (kind, out) if kind == "returnResultNotLast" else ("basicROS", (kind, out))

    def dialogue(self, kinds):
        kind = self.rng.choice(kinds)
        pdu = {}
        if kind != "dialogueAbort":
            pdu["application-context-name"] = self.oid()
            pdu["protocol-version"] = (1, 1)
        if kind == "dialogueResponse":
            pdu["result"] = self.rng.randrange(2)
            pdu["result-source-diagnostic"] = (self.rng.choice(["dialogue-service-user", "dialogue-service-provider"]), self.rng.randrange(3))
        if kind == "dialogueAbort":
            pdu["abort-source"] = self.rng.randrange(2)
        if self.maybe():
            pdu["user-information"] = self.externals()
        uni = kind == "unidialoguePDU"
        return {"direct-reference": UNSTRUCTURED if uni else STRUCTURED, "encoding": ("single-ASN1-type", ("UniDialoguePDU" if uni else "DialoguePDU", (kind, pdu)))}

    def itu(self):
        kind = self.rng.choice(["unidirectional", "begin", "end", "continue", "abort"])
        body = {}
        if kind in ("begin", "continue"):
            body["otid"] = self.octets(1, 4)
        if kind in ("end", "continue", "abort"):
            body["dtid"] = self.octets(1, 4)
        kinds = {"begin": ["dialogueRequest"], "abort": ["dialogueAbort", "dialogueResponse"], "unidirectional": ["unidialoguePDU"]}.get(kind, ["dialogueResponse"])
        if kind == "abort":
            if self.maybe(0.8):
                body["reason"] = ("p-abortCause", self.rng.randint(0, 4)) if self.maybe() else ("u-abortCause", self.dialogue(kinds))
            return kind, body
        if self.maybe():
            body["dialoguePortion"] = self.dialogue(kinds)
        if self.maybe(0.8) or kind == "unidirectional":
            body["components"] = [self.component() for _ in range(self.rng.randint(1, 3))]
        return kind, body

    def identifier(self, name):
        return ("integer" + name, self.rng.randint(-40000, 40000)) if self.maybe() else ("object" + name, self.oid())

    def ansi_component(self):
        kind = self.rng.choice(["invokeLast", "invokeNotLast", "returnResultLast", "returnResultNotLast", "returnError", "reject"])
        contents = b"".join(bytes([0x80 + self.rng.randrange(31), len(b)]) + b for b in [self.octets(0, 20) for _ in range(self.rng.randrange(4))])
        parameter = (self.rng.choice(["_unk_3116", "_unk_3118"]), contents)
        private = self.maybe()
        code = self.rng.randint(0x100, 0x7FFF)
        if kind.startswith("invoke"):
            return kind, {"componentIDs": self.octets(0, 2), "opcode": ("private" if private else "national", code), "parameter": parameter}
        if kind == "reject":
            problem = self.rng.choice(list(TCAP_ANSI.TCAPPackage.RejectProblem._cont.values()))
            return kind, {"componentID": self.octets(0, 1), "rejectProblem": problem, "parameter": ("paramSequence", {})}
        out = {"componentID": self.octets(1, 1), "parameter": parameter}
        if kind == "returnError":
            out["errorCode"] = ("private", code) if private else ("national", self.rng.randint(0, 127))
        return kind, out

    def ansi(self):
        kind = self.rng.choice(list(PACKAGES))
        size = 0 if kind == "unidirectional" else 8 if kind.startswith("conversation") else 4
        body = {"identifier": self.octets(size, size)}
        if self.maybe():
            dialogue = {}
            if self.maybe():
                dialogue["version"] = bytes([self.rng.randint(1, 3)])
            if self.maybe():
                dialogue["applicationContext"] = self.identifier("ApplicationId")
            if self.maybe(0.3):
                dialogue["securityContext"] = self.identifier("SecurityId")
            if self.maybe(0.3):
                dialogue["confidentiality"] = {"confidentialityId": self.identifier("ConfidentialityId")}
            body["dialoguePortion"] = dialogue
        if kind == "abort":
            if self.maybe(0.8):
                body["causeInformation"] = ("abortCause", self.rng.randint(1, 10))
        elif self.maybe(0.8) or kind == "unidirectional":
            body["componentPortion"] = [self.ansi_component() for _ in range(self.rng.randint(1, 3))]
        return kind, body


def told_lines(told):
    """What the example says, without names and without the octets of global codes that it shows beside them."""
    beside = re.compile(r"\.(operation|error)\.(contents|name)=")
    return sorted(line for line in told.split(";") if not beside.search(line))


def decode(oracle, lines):
    done = subprocess.run([oracle, "decode"], input="\n".join(lines), capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--oracle", required=True)
    args.add_argument("--count", type=int, default=4000)
    args.add_argument("--seed", type=int, default=1)
    args = args.parse_args()
    implicit_error_codes()
    maker = Maker(random.Random(args.seed))
    differ = 0

    sent = []
    for n in range(args.count):
        codec, describe, value = (ANSI, describe_ansi, maker.ansi()) if n % 2 else (ITU, describe_itu, maker.itu())
        codec.set_val(value)
        sent.append((value[0], describe(value), codec.to_ber().hex()))
    for (_, described, octets), line in zip(sent, decode(args.oracle, [s[2] for s in sent]), strict=True):
        told, _, again = line.rpartition(" ")
        if told_lines(told) != described or again != octets:
            differ += 1
            if differ < 6:
                print("there", octets, sorted(told.split(";")), described, again, sep="\n  ", file=sys.stderr)
    print("there: %d messages of %d types" % (len(sent), len({s[0] for s in sent})))

    run = [args.oracle, "encode", str(args.count), str(args.seed)]
    made = subprocess.run(run, capture_output=True, text=True, check=True).stdout.splitlines()
    kinds = collections.Counter()
    apart = 0
    for line, told in zip(made, decode(args.oracle, made), strict=True):
        octets = bytes.fromhex(line)
        codec, describe = (ANSI, describe_ansi) if octets[0] >= 0xC0 else (ITU, describe_itu)
        if codec is ANSI and ("userInformation" in told or "userAbortInformation" in told):
            apart += told.rpartition(" ")[2] == line
            continue
        try:
            codec.from_ber(octets)
            value = codec.get_val()
            same = codec.to_ber() == octets and told_lines(told.rpartition(" ")[0]) == describe(value)
        except Exception as error:  # whatever pycrate refuses with
            value, same = repr(error), False
        kinds[codec._name + " " + value[0]] += 1
        if not same:
            differ += 1
            if differ < 6:
                print("back", line, told, value, sep="\n  ", file=sys.stderr)
    print("back: %d messages of %d types, and %d with ANSI user information that pycrate cannot read" % (sum(kinds.values()), len(kinds), apart))
    print("differ: %d" % differ)
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
