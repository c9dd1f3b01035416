#!/usr/bin/env bash
# Builds the wheel, installs it into a fresh environment, and tests it. `--spark` runs the example of Spark too, which needs
# Java 17 or newer; what follows is handed to pytest.
#
#     bindings/python/test.sh [--spark] [--faults FOLDER] [ARGUMENTS OF PYTEST…]
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
target=${CARGO_TARGET_DIR:-$root/target}

made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
python3 -m venv "$made/venv"
bin=$made/venv/bin
packages=(maturin pytest mypy pyarrow pandas polars duckdb)
for argument in "$@"; do [ "$argument" = --spark ] && packages+=(pyspark); done
"$bin/pip" install --quiet --disable-pip-version-check "${packages[@]}"

# The tool that verdicts are compared with: `SIGDUMP` names it, or it is built.
if [ -z "${SIGDUMP:-}" ]; then
  (cd "$root" && CARGO_TARGET_DIR=$target cargo build --quiet --package sigdump)
  SIGDUMP=$target/debug/sigdump
fi
CARGO_TARGET_DIR=$target/python "$bin/maturin" build --quiet --release --locked --interpreter "$bin/python" --out "$made/wheels"
"$bin/pip" install --quiet --disable-pip-version-check --no-deps "$made"/wheels/sigcodec-*.whl
# The package is installed, and not taken from the folder.
"$bin/python" -m pytest -q -rs -p no:cacheprovider --rootdir . tests --sigdump "$SIGDUMP" "$@"
