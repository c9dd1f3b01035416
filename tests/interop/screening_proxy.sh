#!/bin/bash
# sigwall between real peers, each run in a network of its own.
#
#     tests/interop/screening_proxy.sh [--programs FOLDER] [--faults FOLDER] [--stp ROOT]
#
# Diameter: examples/diameter_peer.rs, a client of Erlang/OTP and freeDiameter as a client, each through the proxy to a
# server of Erlang/OTP; and the example to freeDiameter. The client of OTP judges the answers that the proxy makes.
# With --faults each whole message of Diameter of the cases in FOLDER (*.jsonl, with octets behind `--hex`) goes through.
# M3UA: with --stp two application server processes through the proxy to osmo-stp of Debian trixie, which ROOT has:
#     debootstrap --variant=minbase --include=osmo-stp trixie ROOT
# --programs is where sigwall and examples/diameter_peer stand; without it they are built. Installs what is missing of Debian.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
# shellcheck source=peers/ready.sh
. "$here/peers/ready.sh"

wait_for() { # ADDRESS PORT LOG
  for _ in $(seq 100); do
    if (exec 3<>"/dev/tcp/$1/$2") 2>/dev/null; then return; fi
    sleep 0.1
  done
  cat "$3"; echo "nothing listens at $1:$2"; exit 1
}

if [ "${1:-}" = --inside ]; then
  what=$2 wall=$3 example=$4
  shift 4
  network
  pids=()
  trap 'kill "${pids[@]}" 2>/dev/null || true; wait 2>/dev/null || true' EXIT
  start() { "$@" & pids+=($!); }
  rm -f verdicts.jsonl
  otp() { start erl -noshell -eval 'server:start(13869).' >otp.log 2>&1; wait_for 127.0.0.1 13869 otp.log; }
  proxy() { # CONNECT
    sed "s/CONNECT/$1/" "$here/peers/wall_diameter.toml" >wall.toml
    start "$wall" run --config wall.toml >wall.log 2>&1
    wait_for 127.0.0.1 3868 wall.log
  }
  case $what in
  example-otp)
    otp; proxy 127.0.0.1:13869
    "$example" 127.0.0.1:3868 client.example.net example.net example.net 2001
    ;;
  example-freediameter)
    start freeDiameterd -c fd.conf >fd.log 2>&1
    wait_for 10.99.0.1 13868 fd.log
    proxy 10.99.0.1:13868
    "$example" 127.0.0.1:3868 client.example.net example.net example.net 3002
    ;;
  otp-otp)
    otp; proxy 127.0.0.1:13869
    erl -noshell -eval 'client:run(3868, "evil.elsewhere.org", 5004).'
    grep -q '"verdict":"answer","rule":"origin-outside-realm"' verdicts.jsonl
    ;;
  freediameter-otp)
    otp; proxy 127.0.0.1:13869
    { cat fd.conf; echo 'ConnectPeer = "otp.example.net" { ConnectTo = "10.99.0.1"; Port = 3868; No_TLS; };'; } >fd-client.conf
    start freeDiameterd -c fd-client.conf >fd.log 2>&1
    # Its watchdog goes every 6 seconds.
    for _ in $(seq 200); do
      grep -q "'STATE_OPEN'" fd.log && grep -q "Device-Watchdog-Answer" verdicts.jsonl && break
      sleep 0.1
    done
    grep -q "'STATE_OPEN'" fd.log || { cat fd.log wall.log; exit 1; }
    grep -q "Device-Watchdog-Answer" verdicts.jsonl || { tail -40 fd.log; exit 1; }
    echo "freeDiameter: open, and its watchdogs are answered"
    ;;
  faults)
    otp; proxy 127.0.0.1:13869
    python3 "$here/hostile.py" diameter 3868 "$@"
    ;;
  stp)
    stp=$1
    shift
    cp "$here/peers/osmo-stp.cfg" "$stp/osmo-stp.cfg"
    mountpoint -q "$stp/proc" || mount -t proc proc "$stp/proc"
    trap 'kill "${pids[@]}" 2>/dev/null || true; wait 2>/dev/null || true; umount "$stp/proc" || true' EXIT
    start chroot "$stp" /usr/bin/osmo-stp -c /osmo-stp.cfg >stp.log 2>&1
    wait_for 127.0.0.1 2905 stp.log
    cp "$here/peers/wall_m3ua.toml" wall.toml
    start "$wall" run --config wall.toml >wall.log 2>&1
    wait_for 127.0.0.1 2906 wall.log
    python3 "$here/m3ua_asps.py" 2906 "$root/vectors/sccp.jsonl"
    if (($#)); then python3 "$here/hostile.py" m3ua 2906 "$@"; fi
    ;;
  esac
  exit 0
fi

faults=() stp='' wall='' example=''
while (($#)); do
  case $1 in
  --faults) mapfile -t faults < <(ls "$(realpath "$2")"/*.jsonl); shift 2 ;;
  --stp) stp=$(realpath "$2"); shift 2 ;;
  --programs) wall=$(realpath "$2/sigwall") example=$(realpath "$2/examples/diameter_peer"); shift 2 ;;
  *) echo "unknown argument $1" >&2; exit 2 ;;
  esac
done

if [ -z "$wall" ]; then
  (cd "$root" && cargo build -q --workspace --bin sigwall --example diameter_peer)
  target=${CARGO_TARGET_DIR:-$root/target}/debug
  wall=$(realpath "$target/sigwall") example=$(realpath "$target/examples/diameter_peer")
fi

ready

run() { # WHAT SECONDS ARGUMENTS
  local what=$1 seconds=$2
  shift 2
  printf -- '-- %s\n' "$what"
  timeout --kill-after=5 "$seconds" unshare -n "$here/screening_proxy.sh" --inside "$what" "$wall" "$example" "$@"
}
run example-otp 60
run example-freediameter 60
run otp-otp 60
run freediameter-otp 60
if ((${#faults[@]})); then run faults 900 "${faults[@]}"; fi
if [ -n "$stp" ]; then run stp 900 "$stp" "${faults[@]}"; fi
echo "all peers agree"
