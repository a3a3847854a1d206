"""Has Splink on DuckDB find the duplicates in labelled rows (NDJSON), and prints a line of Markdown for each file.

The model is what its documentation advises for such columns: two people in a million by two deterministic rules, u by random pairs, m by
expectation maximisation under two blockings, frequencies of names and places. Where rows have mailboxes and households, expectation
maximisation takes a household for one person; there it is told m from the truth itself. It is timed from the rows in memory to the pairs,
and is given the threshold at which its own F1 on these very rows is best. Nobody who has a roll knows either. The second line of a file is
the same with pairs taken out whose given names are unlike, since ours says that they are two people of one home.

    python splink_rows.py FILE.ndjson…
"""

import logging
import pathlib
import sys
import time

import duckdb
import numpy
import pandas
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

logging.disable(logging.CRITICAL)


def rows_of(file):
    rows = duckdb.sql(f"SELECT * FROM read_json('{file}', format='newline_delimited')").df().fillna("")
    for column in rows.columns:
        # Made plain as its documentation advises: lower case, no outer spaces, nothing where nothing is.
        rows[column] = rows[column].astype(str).str.strip().str.lower().replace("", None)
    if "phone" in rows:
        rows["phone"] = rows["phone"].str.replace(r"\D", "", regex=True)
    rows["zip"] = rows["zip"].str[:5]
    parts = rows["street"].str.extract(r"^(\d\S*)?\s*(.*?)(?:\s+(?:apt|unit|suite|ste|flat|#)\.?\s*(\S+))?$")
    for column, part in zip(["number", "street", "unit"], parts.columns):
        rows[column] = parts[part].where(parts[part].notna() & (parts[part] != ""), None)
    rows.insert(0, "unique_id", range(len(rows)))
    return rows


def predict(rows, labelled):
    comparisons = [
        cl.NameComparison("given_name").configure(term_frequency_adjustments=True),
        cl.NameComparison("family_name").configure(term_frequency_adjustments=True),
        cl.JaroWinklerAtThresholds("street", [0.95, 0.88]).configure(term_frequency_adjustments=True),
        cl.LevenshteinAtThresholds("number", 1).configure(term_frequency_adjustments=True),
        cl.ExactMatch("unit"),
        cl.LevenshteinAtThresholds("zip", 1).configure(term_frequency_adjustments=True),
        cl.JaroWinklerAtThresholds("city", [0.9]).configure(term_frequency_adjustments=True),
        cl.ExactMatch("state"),
    ]
    blocks = [
        block_on("given_name", "family_name"),
        block_on("zip", "substr(family_name, 1, 3)"),
        block_on("zip", "substr(given_name, 1, 3)", "substr(street, 1, 3)"),
        block_on("street", "number"),
    ]
    certain = [block_on("given_name", "family_name", "zip"), block_on("given_name", "family_name", "number", "street")]
    if rows["email"].notna().any() if "email" in rows else False:
        # No two in two million random pairs share a mailbox: what is never seen is not estimated, so it is said.
        comparisons += [
            cl.ExactMatch("email").configure(u_probabilities=[1e-6, 1 - 1e-6]),
            cl.LevenshteinAtThresholds("phone", 1).configure(u_probabilities=[1e-6, 1e-6, 1 - 2e-6]),
        ]
        blocks += [block_on("email"), block_on("phone")]
        certain.append(block_on("email", "given_name"))
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=comparisons,
        blocking_rules_to_generate_predictions=blocks,
        retain_intermediate_calculation_columns=False,
        retain_matching_columns=False,
    )
    db = DuckDBAPI()
    table = db.register(rows)
    linker = Linker(table, settings)
    training = linker.training
    training.estimate_probability_two_random_records_match(certain, recall=0.6)
    training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
    if labelled:
        training.estimate_m_from_label_column("truth")
    else:
        for block in [block_on("given_name", "family_name"), block_on("street", "number")]:
            training.estimate_parameters_using_expectation_maximisation(block)
    return linker.inference.predict(threshold_match_weight=-8)


def alike(rows, pairs):
    """Whether the given names of each pair can be one person's: alike, an initial, the same first letters, or not given."""
    given = rows["given_name"].to_numpy()
    names = pandas.DataFrame({"a": given[pairs["unique_id_l"]], "b": given[pairs["unique_id_r"]]})
    return duckdb.sql(
        """SELECT coalesce(jaro_winkler_similarity(a, b) >= 0.85 OR a[:3] = b[:3] OR a[:1] = b OR a = b[:1], true) AS alike FROM names"""
    ).df()["alike"].to_numpy()


print("| rows | links | precision | recall | F1 | s |\n|---|---|---:|---:|---:|---:|")
for file in map(pathlib.Path, sys.argv[1:]):
    rows = rows_of(file)
    truth = rows["truth"].to_numpy()
    labelled = "email" in rows
    if not labelled:
        rows = rows.drop(columns="truth")
    begun = time.perf_counter()
    pairs = predict(rows, labelled)
    seconds = time.perf_counter() - begun
    pairs = pairs.as_pandas_dataframe()
    right = truth[pairs["unique_id_l"]] == truth[pairs["unique_id_r"]]
    _, counts = numpy.unique(truth, return_counts=True)
    asked = (counts * (counts - 1) // 2).sum()
    for name, allowed in [("splink", numpy.full(len(pairs), True)), ("splink with a veto", alike(rows, pairs))]:
        best = (0, 0, 0, 0)
        for least in range(-8, 80):
            taken = (pairs["match_weight"] >= least).to_numpy() & allowed
            precision, recall = right[taken].sum() / max(taken.sum(), 1), right[taken].sum() / asked
            best = max(best, (2 * precision * recall / max(precision + recall, 1e-9), precision, recall, least))
        f1, precision, recall, least = best
        print(f"| {file.stem} | {name}, from weight {least} | {precision:.4f} | {recall:.4f} | {f1:.4f} | {seconds:.2f} |", flush=True)
