"""Runs the notebook's cells and says where they show something else than what is stored.

Usage: execute.py NOTEBOOK. Exit code 1 on a difference, 75 where a module that it needs is missing.
"""

import pathlib
import sys
import warnings

warnings.filterwarnings("ignore")

try:
    import ipykernel  # noqa: F401
    import nbconvert.preprocessors
    import nbformat
    import pandas  # noqa: F401
except ImportError as missing:
    print(missing)
    sys.exit(75)

path = pathlib.Path(sys.argv[1]).resolve()
stored = path.read_text(encoding="utf-8")
notebook = nbformat.reads(stored, as_version=4)
nbformat.validate(notebook, relax_add_props=False)
differences = []
if nbformat.writes(notebook) != stored.removesuffix("\n"):
    differences.append("nbformat would save the notebook with other bytes")

executed = nbformat.reads(stored, as_version=4)
for cell in executed.cells:
    if cell.cell_type == "code":
        cell.outputs = []
        cell.execution_count = None
runner = nbconvert.preprocessors.ExecutePreprocessor(timeout=300, kernel_name="python3")
runner.preprocess(executed, {"metadata": {"path": str(path.parent)}})

for before, after in zip(notebook.cells, executed.cells):
    if before.cell_type != "code":
        continue
    if before.execution_count != after.execution_count:
        differences.append(f"{before.id}: count {before.execution_count}, found {after.execution_count}")
    if len(before.outputs) != len(after.outputs):
        differences.append(f"{before.id}: {len(before.outputs)} outputs, found {after.outputs}")
    for i, (one, other) in enumerate(zip(before.outputs, after.outputs)):
        if one == other:
            continue
        for form in sorted(set(one.get("data", {})) | set(other.get("data", {}))):
            lines = one.get("data", {}).get(form, "").split("\n")
            found = other.get("data", {}).get(form, "").split("\n")
            pairs = [pair for pair in zip(lines, found) if pair[0] != pair[1]]
            if pairs or len(lines) != len(found):
                differences.append(f"{before.id}[{i}] {form}: expected {pairs[:1] or len(lines)}, {len(found)} lines")
        if one.output_type != other.output_type:
            differences.append(f"{before.id}[{i}]: {other}")

print("\n".join(differences) or "The notebook shows what is stored in it.")
sys.exit(1 if differences else 0)
