package concord.matching.command;

/** What the command says about itself. */
final class Help {

    static final String TEXT = """
        Finds records of the same person, in a file or across two. Nothing is merged: the output proposes, a person decides.

          ./concord match link LEFT RIGHT --id COLUMN --out pairs.csv
              which records of LEFT and RIGHT are of one person
          ./concord match dedupe FILE --id COLUMN --out clusters.csv [--pairs pairs.csv]
              which records of FILE are of one person
          ./concord match find FILE --query "given=…,family=…,born=…,postcode=…" [--top 10] [--json | --csv]
              the records of FILE most like a person, each with why

        Files are CSV (also .gz; UTF-8, UTF-16 or Windows-1252; separated by comma, semicolon, tab or |) or Parquet, with a header.

          --id COLUMN        the record's own id. It is never evidence. For link, "A,B" where the two files name it differently;
                             find shows it, and the line number without it
          --map KEY=COLUMN,… which column holds what, where the header does not say it. Keys: given, middle, family, full_name,
                             born, born_day, born_month, born_year, age, sex, street, town, postcode, phone, email, identifier,
                             other. Several columns may take one key. For link, a column need be in one of the files only
          --ignore COLUMN,…  columns that are not read at all
          --threshold P      the probability from which records are put together (default 0.99)
          --out FILE         left_id,right_id,weight_bits,probability,band  or  record_id,person_id,cohesion
          --pairs FILE       for dedupe, the pairs behind the clusters too
          --top N            for find, how many to show (default 10)
          --seed N           taken for the sake of scripts; the engine draws no random number that it would change
          --quiet            no progress and no list of columns on the error stream
          --help             this

        Nationality, ethnicity, religion and health are never evidence. Which column was taken for what is said on the error
        stream, and so are rows that could not be read: by line and reason, never with a name or a date.

        Ends with 0 when done, 1 when a file cannot be read or written, 2 when the command cannot be understood.
        """;

    private Help() {}
}
