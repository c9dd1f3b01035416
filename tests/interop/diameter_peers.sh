#!/bin/bash
# Debian's freeDiameterd and Erlang/OTP diameter talk to examples/diameter_peer.rs, each in a network of its own.
#
#     tests/interop/diameter_peers.sh [EXAMPLE]
#
# Installs what is missing, starts a peer, runs the example against it, and stops the peer; at most 60 s each. Fails
# when a peer refuses what we send, or `check` finds something in what it sends. freeDiameter does not host S6a and
# has nobody to relay to: it must answer the ULR with 3002 and the E bit. OTP must answer it with 2001.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
# shellcheck source=peers/ready.sh
. "$here/peers/ready.sh"

if [ "${1:-}" = --inside ]; then
  peer=$2 example=$3
  network
  case $peer in
  freediameter)
    freeDiameterd -c fd.conf >peer.log 2>&1 &
    address=10.99.0.1:13868 result=3002
    ;;
  otp)
    erl -noshell -eval 'server:start(13869).' >peer.log 2>&1 &
    address=127.0.0.1:13869 result=2001
    ;;
  esac
  pid=$!
  trap 'kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true' EXIT
  for _ in $(seq 100); do
    if (exec 3<>"/dev/tcp/${address%:*}/${address#*:}") 2>/dev/null; then break; fi
    kill -0 "$pid" 2>/dev/null || { cat peer.log; echo "$peer does not start"; exit 1; }
    sleep 0.1
  done
  "$example" "$address" client.example.net example.net example.net "$result" || { tail -20 peer.log; exit 1; }
  exit 0
fi

example=${1:-}
if [ -z "$example" ]; then
  (cd "$root" && cargo build -q --example diameter_peer)
  example=${CARGO_TARGET_DIR:-$root/target}/debug/examples/diameter_peer
fi
example=$(realpath "$example")

ready

for peer in freediameter otp; do
  printf -- '-- %s\n' "$peer"
  timeout --kill-after=5 60 unshare -n "$here/diameter_peers.sh" --inside "$peer" "$example"
done
echo "both peers agree"
