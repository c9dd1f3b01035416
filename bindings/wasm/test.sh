#!/usr/bin/env bash
# Builds the page and drives it in a browser: test.sh [FAULTS], a folder of cases and captures that are tried too.
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
out=$target/web
mkdir -p "$out"

wanted=(chromium rustc-web cargo-web rust-web-src)
command -v node >/dev/null || wanted+=(nodejs)
command -v npm >/dev/null || wanted+=(npm)
missing=()
for package in "${wanted[@]}"; do
    dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
if ((${#missing[@]})); then
    as=()
    [ "$(id -u)" = 0 ] || as=(sudo)
    "${as[@]}" apt-get update -qq
    "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
[ -d "$out/node_modules/playwright-core" ] ||
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm install --prefix "$out" --no-save --no-audit --no-fund --silent playwright-core@1.65

page=$(./build.sh "$out")
# The tool that verdicts are compared with: `SIGDUMP` names it, or it is built.
if [ -z "${SIGDUMP:-}" ]; then
    cargo build --quiet --manifest-path "$root/Cargo.toml" --package sigdump
    SIGDUMP=$target/debug/sigdump
fi
node test.mjs "$page" "$SIGDUMP" "$out/screenshots" /usr/bin/chromium "$@"
