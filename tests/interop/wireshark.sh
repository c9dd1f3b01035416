#!/bin/bash
# contrib/wireshark with Debian's tshark: the fields of the script, with filters, and the interface.
#
#     tests/interop/wireshark.sh [SIGDUMP]
#
# Fails when tshark shows anything else than sigdump says.
set -euo pipefail
cd "$(dirname "$0")/../.."
sigdump=$(realpath "${1:-target/debug/sigdump}")
capture=samples/interconnect.pcap

wanted() { # WHAT EXPECTED FOUND
  if [ "$2" != "$3" ]; then
    printf '%s: expected\n%s\nfound\n%s\n' "$1" "$2" "$3" >&2
    exit 1
  fi
}
shown() {
  SIGDUMP=$sigdump SIGDUMP_FILE=$capture tshark -X lua_script:contrib/wireshark/sigdump.lua -r "$capture" \
    -T fields -E separator=' ' "$@" 2>/dev/null
}

# Every anomaly, frame by frame.
said=$("$sigdump" --format json "$capture" |
  python3 -c 'import json, sys
for line in sys.stdin:
    message = json.loads(line)
    flags = list(dict.fromkeys(a["flag"] for a in message.get("anomalies", [])))
    if flags:
        print(message["frame"], ",".join(flags))' || true)
wanted anomalies "$said" "$(shown -Y sigdump.anomaly -e frame.number -e sigdump.anomaly)"
wanted 'one anomaly' '13 provideSubscriberInfo' \
  "$(shown -Y 'sigdump.anomaly == "TagHighFormForLowNumber"' -e frame.number -e sigdump.operation)"
wanted subscriber "$("$sigdump" --imsi 001010123456789 "$capture" 2>/dev/null | wc -l)" \
  "$(shown -Y 'sigdump.imsi == "001010123456789"' -e frame.number | wc -l)"
wanted failure 13 "$(sigdump=/nowhere shown -Y sigdump.failure -e frame.number | wc -l)"

# The interface hands over what the filter says, with a comment each.
fifo=$(mktemp -u)
mkfifo "$fifo"
trap 'rm -f "$fifo"' EXIT
interface=contrib/wireshark/sigdump-extcap
[[ $("$interface" --extcap-interfaces) == *'{value=sigdump}'* ]]
[[ $("$interface" --extcap-config --extcap-interface sigdump) == *'{call=--filter}'* ]]
asked='map.operation == "cancelLocation"'
"$interface" --capture --extcap-interface sigdump --fifo "$fifo" --program "$sigdump" --file "$capture" \
  --filter "$asked" 2>/dev/null &
found=$(tshark -r "$fifo" -T fields -e frame.comment 2>/dev/null)
wait
wanted frames "$("$sigdump" --filter "$asked" "$capture" 2>/dev/null | sed 's/^ *[0-9]* //')" "$found"
echo 'wireshark: the fields of the script and the frames of the interface are what sigdump says'
