"""Deduplicates Splink's 50,000 historical people with the settings of its own documentation: python splink_historical.py PEOPLE.csv[.gz] CLUSTERS.csv

Columns, comparisons, blocking rules and training are those of its example "Deduplicate 50k rows historical persons", in the syntax of Splink 5.
"""
import sys

import duckdb
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

source, target = sys.argv[1:3]
connection = duckdb.connect()
api = DuckDBAPI(connection)
connection.read_csv(source, all_varchar=True).create("people_as_read")
people = api.register(
    connection.sql("select *, first_name || ' ' || surname as first_name_surname_concat from people_as_read")
)
settings = SettingsCreator(
    link_type="dedupe_only",
    unique_id_column_name="unique_id",
    blocking_rules_to_generate_predictions=[
        block_on("substr(first_name,1,3)", "substr(surname,1,4)"),
        block_on("surname", "dob"),
        block_on("first_name", "dob"),
        block_on("postcode_fake", "first_name"),
        block_on("postcode_fake", "surname"),
        block_on("dob", "birth_place"),
        block_on("substr(postcode_fake,1,3)", "dob"),
        block_on("substr(postcode_fake,1,3)", "first_name"),
        block_on("substr(postcode_fake,1,3)", "surname"),
        block_on("substr(first_name,1,2)", "substr(surname,1,2)", "substr(dob,1,4)"),
    ],
    comparisons=[
        cl.ForenameSurnameComparison(
            "first_name", "surname", forename_surname_concat_col_name="first_name_surname_concat"
        ),
        cl.DateOfBirthComparison("dob", input_is_string=True),
        cl.PostcodeComparison("postcode_fake"),
        cl.ExactMatch("birth_place").configure(term_frequency_adjustments=True),
        cl.ExactMatch("occupation").configure(term_frequency_adjustments=True),
    ],
    retain_intermediate_calculation_columns=False,
)
linker = Linker(people, settings)
training = linker.training
training.estimate_probability_two_random_records_match(
    [
        "l.first_name = r.first_name and l.surname = r.surname and l.dob = r.dob",
        "substr(l.first_name,1,2) = substr(r.first_name,1,2) and l.surname = r.surname"
        " and substr(l.postcode_fake,1,2) = substr(r.postcode_fake,1,2)",
        "l.dob = r.dob and l.postcode_fake = r.postcode_fake",
    ],
    recall=0.6,
)
training.estimate_u_using_random_sampling(max_pairs=5e6)
training.estimate_parameters_using_expectation_maximisation(block_on("first_name", "surname"))
training.estimate_parameters_using_expectation_maximisation(block_on("dob"))
predictions = linker.inference.predict()
clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(predictions, threshold_match_probability=0.95)
clusters.as_duckdbpyrelation().project("unique_id, cluster_id").write_csv(target)
