"""Prints CSV files as pandas reads them: a JSON object a file, with its columns and rows.

Usage: read_csv.py FILE... Exit code 75 where pandas is missing.
"""

import json
import sys

try:
    import pandas as pd
except ImportError as missing:
    print(missing)
    sys.exit(75)

sys.stdout.reconfigure(encoding="utf-8")
for path in sys.argv[1:]:
    frame = pd.read_csv(path, dtype=str, keep_default_na=False)
    rows = [list(frame.columns)] + frame.values.tolist()
    print(json.dumps(rows, ensure_ascii=False))
