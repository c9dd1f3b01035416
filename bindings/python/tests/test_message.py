"""One message."""

import inspect
import json
import pickle

import pytest
import sigcodec
from conftest import vectors

SRI_SM = sigcodec.octets(
    "624c48043b0001026b1e281c060700118605010101a011600f80020780a1090607040000010014036c24a12202010102012d301a"
    "8007915155100099f98101ff8207915155100004f08700880100"
)


def test_a_dict_is_what_the_vectors_say():
    count = 0
    for name, layer, octets, told in vectors():
        if told is not None:
            assert sigcodec.Message(octets, layer).dict() == told, name
            count += 1
    assert count > 500


def test_forms_of_a_message():
    message = sigcodec.Message(SRI_SM, "tcap")
    assert json.loads(message.json()) == message.dict() == sigcodec.decode(SRI_SM, layer="tcap")
    assert "\n" not in message.json()
    assert message.layers == ["tcap", "map"]
    assert str(message) == message.line() and "sendRoutingInfoForSM" in message.line()
    assert "msisdn" in message.tree() and len(message.tree().splitlines()) > 20
    assert message.reencode() == message.octets == SRI_SM
    assert message.errors() == []
    assert (message.frame, message.time, message.time_ns, message.source) == (None, None, None, None)
    assert message.network == "itu" and repr(message) == "<sigcodec.Message, tcap map, 78 octets>"
    for octets in (bytearray(SRI_SM), memoryview(SRI_SM), memoryview(SRI_SM + b"x")[:-1]):
        assert sigcodec.Message(octets, "tcap").json() == message.json()


def test_inspect_tells_who_and_what():
    found = sigcodec.inspect(SRI_SM, "tcap")
    assert found["msisdn"] == {"state": "one", "value": "15550100999"}
    assert found["imsi"] == {"state": "absent"}
    assert found["operations"] == [{"protocol": "map", "code": 45, "name": "sendRoutingInfoForSM"}]
    assert found["context"]["name"] == "shortMsgGatewayContext-v3" and found["context"]["version"] == 3
    assert found["undecodable"] is None and found["flags"] == found["errors"] == []
    octets = found["identities"][0]
    assert SRI_SM[octets["start"] : octets["end"]].hex() == "8007915155100099f9"


def test_a_layer_that_cannot_be_read_is_raised():
    with pytest.raises(sigcodec.DecodeError) as raised:
        sigcodec.decode(b"\x01\x00\x01")
    error = raised.value
    assert (error.layer, error.offset, error.kind) == ("m3ua", 0, "truncated")
    assert str(error).startswith("m3ua at octet 0: ") and isinstance(error, sigcodec.Error)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.layer, again.kind) == (sigcodec.DecodeError, "m3ua", "truncated")
    # As a message it is told of, and not raised.
    assert [e.kind for e in sigcodec.Message(b"\x01\x00\x01").errors()] == ["truncated"]
    assert sigcodec.inspect(b"\x01\x00\x01")["errors"][0]["layer"] == "m3ua"


def test_what_cannot_be_read_further_in_is_left_out_or_raised(sample):
    octets = bytearray(next(sigcodec.open(sample)).octets)
    # A type of message that SCCP has not.
    octets[32] = 0xFF
    told = sigcodec.decode(octets)
    assert told["m3ua"]["messageType"] == "DATA" and told["errors"][0]["layer"] == "sccp"
    with pytest.raises(sigcodec.DecodeError) as raised:
        sigcodec.decode(octets, strict=True)
    assert (raised.value.layer, raised.value.offset) == ("sccp", told["errors"][0]["offset"])
    assert raised.value.kind == told["errors"][0]["kind"]


def test_arguments_that_are_wrong():
    with pytest.raises(ValueError, match="unknown layer `nothing`.*m3ua.*auto"):
        sigcodec.decode(SRI_SM, "nothing")
    with pytest.raises(ValueError, match="network: .*nowhere"):
        sigcodec.decode(SRI_SM, "tcap", "nowhere")
    with pytest.raises(TypeError, match="octets are bytes"):
        sigcodec.decode("62", "tcap")
    with pytest.raises(ValueError, match="no layer reads these octets"):
        sigcodec.decode(b"\xff\xff\xff\xff", "auto")
    with pytest.raises(ValueError, match="hexadecimal"):
        sigcodec.octets("62 zz")


def test_layers_and_networks():
    assert sigcodec.decode(SRI_SM, "auto") == sigcodec.decode(SRI_SM, "TCAP")
    argument = bytes.fromhex("301a8007915155100099f98101ff8207915155100004f08700880100")
    told = sigcodec.decode(argument, "map-arg:sendRoutingInfoForSM@3")
    assert told["map"]["argument"]["msisdn"]["digits"] == "15550100999"
    itu = bytes.fromhex("0100010100000018021000100000000100000002030200") + b"\0"
    labels = {network: str(sigcodec.decode(itu, "m3ua", network)) for network in ("itu", "ansi")}
    assert len(labels) == 2
    assert sigcodec.Message(itu, "m3ua", ["ansi"]).network == "ansi"
    assert sigcodec.Message(itu, network="japan").network == "japan"


def test_all_that_is_public_says_what_it_is():
    for name in sigcodec.__all__:
        member = getattr(sigcodec, name)
        if name != "__version__":
            assert len(member.__doc__) > 40, name
        if inspect.isclass(member) and not issubclass(member, Exception):
            for attribute in (a for a in vars(member) if not a.startswith("_")):
                assert getattr(member, attribute).__doc__, (name, attribute)
    assert isinstance(sigcodec.__version__, str)


def test_a_changed_dict_becomes_a_message():
    message = sigcodec.decode(SRI_SM, "tcap", raw=True)
    assert sigcodec.craft(message) == sigcodec.craft(json.dumps(message)) == SRI_SM
    # Another number, and one that is two octets longer.
    for digits in ("15550100998", "155501009981234"):
        changed = json.dumps(message).replace('"15550100999"', f'"{digits}"')
        octets = sigcodec.craft(changed)
        assert sigcodec.inspect(octets, "tcap")["msisdn"] == {"state": "one", "value": digits}
        assert len(octets) == len(SRI_SM) + (len(digits) - 11) // 2
        assert sigcodec.decode(octets, "tcap").get("errors") is None


def test_a_dict_that_no_message_shows_is_refused():
    message = sigcodec.decode(SRI_SM, "tcap", raw=True)
    changed = json.dumps(message).replace('"15550100999"', '"no number"')
    with pytest.raises(sigcodec.CraftError) as refused:
        sigcodec.craft(changed)
    assert refused.value.path.endswith("digits") and refused.value.kind == "refused"
    with pytest.raises(sigcodec.CraftError) as refused:
        sigcodec.craft(sigcodec.decode(SRI_SM, "tcap"))
    assert refused.value.path == "layers"
    with pytest.raises(sigcodec.CraftError):
        sigcodec.craft("[1, 2")
    with pytest.raises(TypeError):
        sigcodec.craft(3)
