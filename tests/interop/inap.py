#!/usr/bin/env python3
"""Random values of every INAP argument, result and error parameter, against pycrate in both directions.

    cargo build --features arbitrary --example user_roundtrip
    pip install pycrate==0.8.1
    tests/interop/inap.py --facts DIR --roundtrip target/debug/examples/user_roundtrip [--count 200] [--seed 1]

As tests/interop/cap.py does it, with the types out of the facts in DIR: inap_q1248_types.json and the other facts of INAP.
"""
import copy

from cap import CONTENTS, ERROR_PARAMETERS, Notation, compare, compiled, read

# Forms that CS-1 and CS1+ have of their own: operation code → argument.
CS1 = {35: "ApplyChargingArg", 32: "InitiateCallAttemptArg"}
CS1_PLUS = {
    0: "InitialDPArg",
    17: "EstablishTemporaryConnectionArg",
    23: "RequestReportBCSMEventArg",
    24: "EventReportBCSMArg",
    35: "ApplyChargingArg",
    36: "ApplyChargingReportArg",
    41: "CallGapArg",
    42: "ActivateServiceFilteringArg",
    43: "ServiceFilteringResponseArg",
    44: "CallInformationReportArg",
    45: "CallInformationRequestArg",
    46: "SendChargingInformationArg",
    47: "PlayAnnouncementArg",
    48: "PromptAndCollectUserInformationArg",
    49: "SpecializedResourceReportArg",
}
# What CS1+ says in the context of data alone: operation code → name, argument, result.
CS1_PLUS_DATA = {16: ("retrieve", "RetrieveArg", "RetrieveResultArg"), 21: ("update", "UpdateArg", "UpdateResultArg")}
# What the facts of CS1+ name and do not have, or have otherwise elsewhere.
RENAMED = {
    "ExtensionField1": "ExtensionField",
    "ETCServiceInteractionIndicators": "ServiceInteractionIndicators",
    "IDPServiceInteractionIndicators": "ServiceInteractionIndicators",
}
OCTETS = {"kind": "OCTET STRING"}


def side(name, number):
    leg = {"name": name, "ref": {"name": "LegType"}, "tag": {"class": "CONTEXT", "number": number}}
    return {"kind": "CHOICE", "components": [leg]}


def types_of(directory):
    """The types of Q.1248, and those of CS-1 and CS1+ with a prefix."""
    modules = read(directory, "inap_q1248_types.json")["modules"]
    types = {n: t for m in modules.values() for n, t in m["types"].items()}
    dialects = read(directory, "inap_cs1_types.json")["dialects"]
    core = dialects["core-inap-cs1"]["types"] | dialects["q1218"]["types"]
    plus = dialects["cs1plus"]["types"] | {
        "SendingSideID": side("sendingSideID", 0),
        "ReceivingSideID": side("receivingSideID", 1),
        "Number": OCTETS,
        "GenericDigits": OCTETS,
        "ForwardGVNSIndicator": OCTETS,
        "BackwardCallIndicators": {"kind": "OCTET STRING", "size": {"min": 2, "max": 2}},
        "HandOverInfo": {"kind": "SEQUENCE", "extensible": True, "components": []},
        "ApplyChargingReportArg": {"kind": "OCTET STRING", "size": {"min": 16, "max": 197}},
        "EventReportBCSMArg": dialects["core-inap-cs1"]["types"]["EventReportBCSMArg"],
    }
    for name in ("SpecializedResourceReportArg", "EventTypeCharging", "ApplyChargingArg", "SendChargingInformationArg"):
        plus[name] = core[name]
    # Its events above those of CS-1 are not those of Q.1248.
    events = {name: n for name, n in types["EventTypeBCSM"]["names"].items() if n <= 18}
    plus["EventTypeBCSM"] = {"kind": "ENUMERATED", "names": events}
    plus["BCSMEvent"] = types["BCSMEvent"]
    plus["RequestReportBCSMEventArg"] = dialects["core-inap-cs1"]["types"]["RequestReportBCSMEventArg"]
    result = dict(types) | ERROR_PARAMETERS
    # The facts have their own octets as constraints; they are as long here.
    for name, size in (("RetrieveArg", 2), ("UpdateArg", 2), ("RetrieveResultArg", 3), ("UpdateResultArg", 3)):
        core[name]["components"][0]["size"] = {"min": size, "max": size}
    data = {t: core[t] for _, *names in CS1_PLUS_DATA.values() for t in names}
    data |= {name: plus[name] for name in ("ApplicationID", "Attribute", "DataItemID", "DataItemInformation")}
    for name, t in data.items():
        result["Data-" + name] = copy.deepcopy(t)
        refer(result["Data-" + name], "Data-", data)
    for prefix, own, roots in (("CS1-", core, CS1), ("Plus-", plus, CS1_PLUS)):
        names = {n for n in own if n in roots.values() or prefix == "Plus-"}
        for name in names:
            result[prefix + name] = copy.deepcopy(own[name])
            refer(result[prefix + name], prefix, names)
    return result


def refer(t, prefix, own):
    """Leads references to types of the dialect, or else to those of Q.1248."""
    for c in t.get("components", []) + ([t["element"]] if t.get("element") else []):
        if c.get("name") == "extensions":
            c.pop("element", None)
            c["ref"] = {"name": "Extensions"}
        elif c.get("ref"):
            name = RENAMED.get(c["ref"]["name"], c["ref"]["name"])
            # Tags are implicit but for a CHOICE, which pycrate sees.
            c["ref"] = {"name": prefix + name if name in own else name}
            c.get("tag", {})["mode"] = "IMPLICIT"
        else:
            refer(c, prefix, own)


def targets(directory):
    """Each parameter once: what the example calls it, the name of its operation or error, the pycrate object."""
    operations = read(directory, "inap_q1248_operations.json")["operations"]
    found = []
    for o in operations:
        for which, key in (("arg", "argument"), ("res", "result")):
            if o[key]:
                found.append((f"{which}:4:{o['code']}", o["name"], o[key]["type"]))
    names = {o["code"]: o["name"] for o in operations}
    found += [(f"arg:1:{code}", names[code], "CS1-" + name) for code, name in CS1.items()]
    found += [(f"arg:10:{code}", names[code], "Plus-" + name) for code, name in CS1_PLUS.items()]
    found.append(("res:10:48", names[48], "ReceivedInformationArg"))
    for code, (name, argument, outcome) in CS1_PLUS_DATA.items():
        found += [(f"arg:11:{code}", name, "Data-" + argument), (f"res:11:{code}", name, "Data-" + outcome)]
    found += [
        ("err:4:1", "cancelFailed", "CancelFailedParam"),
        ("err:4:10", "requestedInfoError", "RequestedInfoErrorParam"),
        ("err:4:11", "systemFailure", "UnavailableNetworkResource"),
        ("err:4:12", "taskRefused", "TaskRefusedParam"),
    ]
    CONTENTS.clear()
    CONTENTS["Plus-ApplyChargingReportArg"] = "Plus-CallResultDetails"
    get = compiled(Notation(types_of(directory)).module([t for *_, t in found] + list(CONTENTS.values())))
    return get, [(what, name, get(t)) for what, name, t in found]


if __name__ == "__main__":
    compare(__doc__, "inap", targets)
