#!/usr/bin/env python3
"""Holds what sigdump shows as JSON to docs/JSON.md: every line fits docs/json.schema.json, a path has one type, and
pyarrow, DuckDB and pandas read each set of lines as one table.

    pip install jsonschema pyarrow duckdb pandas
    tests/interop/json_contract.py SIGDUMP [CAPTURES…]

Sets are the sample, the vectors and every capture below CAPTURES. What is not installed is left out, and told.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
KINDS = {bool: "bool", int: "number", float: "number", str: "text", list: "list", dict: "object"}


def optional(name):
    try:
        return __import__(name)
    except ImportError:
        print(f"{name} is not installed: left out")
        return None


jsonschema, duckdb, pandas = map(optional, ("jsonschema", "duckdb", "pandas"))
if optional("pyarrow"):
    import pyarrow.json


def types(value, path, found):
    """The type of each path; elements of a list share one that ends in []."""
    if value is None:
        return
    found.setdefault(path, set()).add(KINDS[type(value)])
    if isinstance(value, dict):
        for name, inner in value.items():
            types(inner, f"{path}.{name}" if path else name, found)
    elif isinstance(value, list):
        for inner in value:
            types(inner, path + "[]", found)


def tables(lines, rows):
    """Reads a file of lines in every way there is; what each of them says."""
    said = []
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        size = max(1 << 20, 2 * pathlib.Path(file.name).stat().st_size)
        if "pyarrow" in sys.modules:
            table = pyarrow.json.read_json(file.name, pyarrow.json.ReadOptions(block_size=min(size, (1 << 31) - 1)))
            assert table.num_rows == rows, (table.num_rows, rows)
            said.append(f"pyarrow {table.num_rows} rows {table.num_columns} columns")
        if duckdb:
            options = "format='newline_delimited', sample_size=-1, maximum_depth=-1, maximum_object_size=268435456"
            query = f"select count(*) from read_json_auto('{file.name}', {options})"
            count = duckdb.sql(query).limit(1).fetchall()[0][0]
            assert count == rows, (count, rows)
            said.append(f"duckdb {count} rows")
        if pandas:
            frame = pandas.read_json(file.name, lines=True)
            assert len(frame) == rows, (len(frame), rows)
            said.append(f"pandas {len(frame)} rows")
    return ", ".join(said)


def main(sigdump, folders):
    schema = json.loads((ROOT / "docs/json.schema.json").read_text())
    fits = {}
    if jsonschema:
        kind = jsonschema.Draft202012Validator
        kind.check_schema(schema)
        fits = {
            "json": kind(schema),
            "screen": kind({"$ref": "#/$defs/screen", "$defs": schema["$defs"]}),
        }
    sets = {"sample": ["samples/interconnect.pcap"]}
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if path.suffix in (".pcap", ".pcapng", ".cap", ".gz", ".zst") and path.is_file():
                sets[str(path)] = [str(path)]
    failed, silent = 0, 0
    for form in ("json", "screen"):
        everything = {}
        for name, files in sets.items():
            told = subprocess.run([sigdump, "--format", form, *files], capture_output=True, cwd=ROOT)
            lines = told.stdout.decode().splitlines()
            failed += check(f"{form} {name}", lines, fits.get(form), everything)
            silent += not lines
        if form == "json":
            vectors = [line for file in sorted((ROOT / "vectors").glob("*.jsonl")) for line in file.open()]
            lines = [json.dumps(json.loads(line)["json"]) for line in vectors]
            failed += check("json vectors", lines, fits.get(form), everything)
        mixed = {path: kinds for path, kinds in everything.items() if len(kinds) > 1}
        print(f"{form}: {len(everything)} paths over all sets, {len(mixed)} with several types")
        for path, kinds in sorted(mixed.items()):
            print(f"  {path}: {' '.join(sorted(kinds))}")
        failed += len(mixed)
    print(f"{failed} faults; {silent} sets without a line")
    return failed


def check(name, lines, fits, everything):
    if not lines:
        return 0
    failed, found = 0, {}
    for line in lines:
        value = json.loads(line)
        types(value, "", found)
        for error in fits.iter_errors(value) if fits else ():
            failed += 1
            print(f"{name}: {error.json_path}: {error.message[:300]}")
            break
    for path, kinds in found.items():
        everything.setdefault(path, set()).update(kinds)
    try:
        said = tables(lines, len(lines))
    except Exception as e:
        failed, said = failed + 1, f"FAILED {type(e).__name__}: {str(e)[:300]}"
    print(f"{name}: {len(lines)} lines, {said}")
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]) != 0)
