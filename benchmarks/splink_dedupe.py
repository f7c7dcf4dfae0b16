"""Deduplicates a file of benchmarks' invented people with Splink 5 on DuckDB: python splink_dedupe.py PEOPLE.csv CLUSTERS.csv

Comparisons are Splink's own ready ones for names, dates of birth, postcodes and e-mail, its training is that of its tutorial, and the rules
of blocking are those usual in its examples for such columns. Whoever knows it better is welcome to improve on them.
"""
import sys

import duckdb
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

source, target = sys.argv[1:3]
connection = duckdb.connect()
api = DuckDBAPI(connection)
people = api.register(connection.read_csv(source, all_varchar=True))
settings = SettingsCreator(
    link_type="dedupe_only",
    unique_id_column_name="record_id",
    blocking_rules_to_generate_predictions=[
        block_on("first_name", "surname"),
        block_on("surname", "dob"),
        block_on("first_name", "dob"),
        block_on("postcode", "dob"),
        block_on("postcode", "first_name"),
    ],
    comparisons=[
        cl.NameComparison("first_name"),
        cl.NameComparison("surname"),
        cl.DateOfBirthComparison("dob", input_is_string=True),
        cl.PostcodeComparison("postcode"),
        cl.ExactMatch("sex"),
        cl.ExactMatch("phone"),
    ],
    retain_intermediate_calculation_columns=False,
)
linker = Linker(people, settings)
training = linker.training
training.estimate_probability_two_random_records_match([block_on("first_name", "surname", "dob")], recall=0.7)
training.estimate_u_using_random_sampling(max_pairs=1e6)
training.estimate_parameters_using_expectation_maximisation(block_on("dob"))
training.estimate_parameters_using_expectation_maximisation(block_on("first_name", "surname"))
predictions = linker.inference.predict(threshold_match_probability=0.5)
clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(predictions, threshold_match_probability=0.95)
frame = clusters.as_duckdbpyrelation()
frame.project("record_id, cluster_id").write_csv(target)
