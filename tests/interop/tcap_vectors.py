#!/usr/bin/env python3
"""Writes the vectors of TCAP that pycrate encodes: every message, component, dialogue PDU, problem and cause.

    cargo build -p sigdump
    pip install pycrate==0.8.1
    tests/interop/tcap_vectors.py --sigdump target/debug/sigdump itu >> vectors/tcap.jsonl
    tests/interop/tcap_vectors.py --sigdump target/debug/sigdump ansi > vectors/tcap-ansi.jsonl

What is shown is what sigdump shows; tests/interop/tcap.py compares what is read with what pycrate put in. ANSI user
information, which pycrate cannot encode, is by hand.
"""
import argparse
import json
import subprocess

from tcap import ANSI, ITU, STRUCTURED, TCAP_ANSI, UNSTRUCTURED, implicit_error_codes

CONTEXT = (0, 4, 0, 0, 1, 0, 19, 2)
PARAMETER = ("_unk_0116", bytes.fromhex("04010f0402aa51"))
OTID, DTID = bytes.fromhex("01020304"), bytes.fromhex("05060708")
INFORMATION = [{"direct-reference": (0, 4, 0, 0, 1, 1, 1, 1), "encoding": ("single-ASN1-type", ("_unk_210", b""))}]
PROBLEMS = {
    "general": ["unrecognizedComponent", "mistypedComponent", "badlyStructuredComponent"],
    "invoke": [
        "duplicateInvokeID", "unrecognizedOperation", "mistypedParameter", "resourceLimitation", "initiatingRelease",
        "unrecognizedLinkedID", "linkedResponseUnexpected", "unexpectedLinkedOperation",
    ],
    "returnResult": ["unrecognizedInvokeID", "returnResultUnexpected", "mistypedParameter"],
    "returnError": [
        "unrecognizedInvokeID", "returnErrorUnexpected", "unrecognizedError", "unexpectedError", "mistypedParameter",
    ],
}
CAUSES = [
    "unrecognizedMessageType", "unrecognizedTransactionID", "badlyFormattedTransactionPortion",
    "incorrectTransactionPortion", "resourceLimitation",
]


def dialogue(kind, information=None, **pdu):
    if kind != "dialogueAbort":
        pdu["protocol-version"] = (1, 1)
        pdu["application-context-name"] = CONTEXT
    if information:
        pdu["user-information"] = information
    uni = kind == "unidialoguePDU"
    return {
        "direct-reference": UNSTRUCTURED if uni else STRUCTURED,
        "encoding": ("single-ASN1-type", ("UniDialoguePDU" if uni else "DialoguePDU", (kind, pdu))),
    }


def aare(result, source, code):
    return dialogue("dialogueResponse", **{"result": result, "result-source-diagnostic": (source, code)})


def itu():
    invoke = ("basicROS", ("invoke", {"invokeId": ("present", 1), "opcode": ("local", 59), "argument": PARAMETER}))
    linked = ("basicROS", ("invoke", {"invokeId": ("present", -128), "linkedId": ("present", 1), "opcode": ("local", 60), "argument": PARAMETER}))
    globally = ("basicROS", ("invoke", {"invokeId": ("present", 127), "opcode": ("global", (2, 999, 1)), "argument": PARAMETER}))
    result = {"invokeId": ("present", 1), "result": {"opcode": ("local", 59), "result": PARAMETER}}
    last = ("basicROS", ("returnResult", result))
    empty = ("basicROS", ("returnResult", {"invokeId": ("present", 1)}))
    error = ("basicROS", ("returnError", {"invokeId": ("present", 1), "errcode": ("local", 34)}))
    yield "unidirectional", ("unidirectional", {"components": [invoke]})
    yield "unidirectional-audt", ("unidirectional", {"dialoguePortion": dialogue("unidialoguePDU", INFORMATION), "components": [invoke]})
    yield "begin-invoke", ("begin", {"otid": OTID, "components": [invoke]})
    yield "begin-aarq-user-information", ("begin", {"otid": OTID[:1], "dialoguePortion": dialogue("dialogueRequest", INFORMATION), "components": [invoke]})
    yield "continue-linked-invoke", ("continue", {"otid": OTID, "dtid": DTID, "components": [linked]})
    yield "continue-global-invoke", ("continue", {"otid": OTID[:2], "dtid": DTID[:3], "components": [globally]})
    yield "continue-aare", ("continue", {"otid": OTID, "dtid": DTID, "dialoguePortion": aare(0, "dialogue-service-user", 0), "components": [empty]})
    yield "continue-result-not-last", ("continue", {"otid": OTID, "dtid": DTID, "components": [("returnResultNotLast", result)]})
    yield "end-result-last", ("end", {"dtid": DTID, "components": [last]})
    yield "end-return-error", ("end", {"dtid": DTID, "components": [error]})
    yield "end-return-error-global", ("end", {"dtid": DTID, "components": [("basicROS", ("returnError", {"invokeId": ("present", 1), "errcode": ("global", (2, 999, 2)), "parameter": PARAMETER}))]})
    yield "end-empty", ("end", {"dtid": DTID})
    yield "end-two-parts", ("end", {"dtid": DTID, "components": [("returnResultNotLast", result), last]})
    for source in ("user", "provider"):
        for code in range(3):
            yield "aare-refused-%s-%d" % (source, code), ("abort", {"dtid": DTID, "reason": ("u-abortCause", aare(1, "dialogue-service-" + source, code))})
    for source in range(2):
        yield "abrt-%d" % source, ("abort", {"dtid": DTID, "reason": ("u-abortCause", dialogue("dialogueAbort", **{"abort-source": source}))})
    yield "abort-without-reason", ("abort", {"dtid": DTID})
    for n, name in enumerate(CAUSES):
        yield "p-abort-" + name, ("abort", {"dtid": DTID, "reason": ("p-abortCause", n)})
    for kind, names in PROBLEMS.items():
        for n, name in enumerate(names):
            reject = {"invokeId": ("present", 1) if n else ("absent", 0), "problem": (kind, n)}
            yield "reject-%s-%s" % (kind, name), ("end", {"dtid": DTID, "components": [("basicROS", ("reject", reject))]})


def ansi():
    digits = ("_unk_3118", bytes.fromhex("8806151555010001"))
    invoke = {"componentIDs": b"\x01", "opcode": ("private", 0x0935), "parameter": digits}
    national = {"componentIDs": b"", "opcode": ("national", 0x0301), "parameter": ("_unk_3116", b"")}
    result = {"componentID": b"\x01", "parameter": digits}
    yield "unidirectional", ("unidirectional", {"identifier": b"", "componentPortion": [("invokeLast", national)]})
    yield "query-with-permission", ("queryWithPerm", {"identifier": OTID, "componentPortion": [("invokeLast", invoke)]})
    yield "query-without-permission", ("queryWithoutPerm", {"identifier": OTID, "componentPortion": [("invokeNotLast", invoke), ("invokeLast", dict(invoke, componentIDs=b"\x02"))]})
    yield "response-result", ("response", {"identifier": DTID, "componentPortion": [("returnResultLast", result)]})
    yield "response-error-private", ("response", {"identifier": DTID, "componentPortion": [("returnError", {"componentID": b"\x01", "errorCode": ("private", 0x85 - 256), "parameter": ("_unk_3118", b"")})]})
    yield "response-error-national", ("response", {"identifier": DTID, "componentPortion": [("returnError", {"componentID": b"\x01", "errorCode": ("national", 2), "parameter": ("_unk_3116", b"")})]})
    yield "conversation-with-permission", ("conversationWithPerm", {"identifier": OTID + DTID, "componentPortion": [("invokeLast", dict(invoke, componentIDs=b"\x03\x01")), ("returnResultNotLast", result)]})
    yield "conversation-without-permission", ("conversationWithoutPerm", {"identifier": OTID + DTID, "componentPortion": [("returnResultNotLast", result)]})
    for name, part in (
        ("integers", {"version": b"\x03", "applicationContext": ("integerApplicationId", 42), "securityContext": ("integerSecurityId", 7), "confidentiality": {"confidentialityId": ("integerConfidentialityId", 20)}}),
        ("objects", {"version": b"\x01", "applicationContext": ("objectApplicationId", (2, 999, 3)), "securityContext": ("objectSecurityId", (2, 999, 4)), "confidentiality": {"confidentialityId": ("objectConfidentialityId", (2, 999, 5))}}),
    ):
        yield "dialogue-" + name, ("queryWithPerm", {"identifier": OTID, "dialoguePortion": part, "componentPortion": [("invokeLast", invoke)]})
    for name, n in TCAP_ANSI.TCAPPackage.P_Abort_cause._cont.items():
        yield "p-abort-" + name, ("abort", {"identifier": DTID, "causeInformation": ("abortCause", n)})
    for name, n in TCAP_ANSI.TCAPPackage.RejectProblem._cont.items():
        reject = {"componentID": b"\x01" if n & 1 else b"", "rejectProblem": n, "parameter": ("paramSequence", {})}
        yield "reject-" + name, ("response", {"identifier": DTID, "componentPortion": [("reject", reject)]})


def by_hand():
    """User information, and what is against the specification."""
    def tlv(tag, *parts):
        body = b"".join(parts)
        return bytes([tag, len(body)]) + body
    external = tlv(0x28, tlv(6, bytes.fromhex("04000001010101")), tlv(0x81, b"\xde\xad"))
    invoke = tlv(0xE9, tlv(0xCF, b"\x01"), tlv(0xD1, b"\x09\x35"), tlv(0xF2, b""))
    id = tlv(0xC7, OTID)
    yield "user-information", tlv(0xE2, id, tlv(0xF9, tlv(0xDA, b"\x02"), tlv(0xFD, external)), tlv(0xE8, invoke))
    yield "user-abort", tlv(0xF6, id, tlv(0xF8, external))
    yield "error-code-wrapped", tlv(0xE4, id, tlv(0xE8, tlv(0xEB, tlv(0xCF, b"\x01"), tlv(0xF4, tlv(2, b"\x85")), tlv(0xF2))))
    yield "national-reply-required", tlv(0xE2, id, tlv(0xE8, tlv(0xE9, tlv(0xCF, b"\x01"), tlv(0xD0, b"\x84\x01"), tlv(0xF2))))
    yield "short-id", tlv(0xE2, tlv(0xC7, b"\x01"), tlv(0xE8, invoke))
    yield "unknown-package", tlv(0xE7, id)


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--sigdump", required=True)
    args.add_argument("which", choices=["itu", "ansi"])
    args = args.parse_args()
    implicit_error_codes()
    codec = ITU if args.which == "itu" else ANSI
    made = []
    for name, value in itu() if args.which == "itu" else ansi():
        codec.set_val(value)
        made.append((name, codec.to_ber().hex(), "encoded with pycrate 0.8.1 by tests/interop/tcap_vectors.py"))
    if args.which == "ansi":
        made += [(name, octets.hex(), "by hand from T1.114.3") for name, octets in by_hand()]
    layer = "tcap" if args.which == "itu" else "tcap-ansi"
    for name, octets, source in made:
        run = [args.sigdump, "--layer", "tcap", "--format", "json", "--hex", octets]
        shown = json.loads(subprocess.run(run, capture_output=True, text=True, check=False).stdout)
        vector = {"layer": layer, "name": name, "hex": octets, "source": source, "json": shown}
        if shown.get("errors"):
            first = shown["errors"][0]
            vector["error"] = {"kind": first["kind"], "offset": first["offset"]}
        print(json.dumps(vector, separators=(",", ":")))


main()
