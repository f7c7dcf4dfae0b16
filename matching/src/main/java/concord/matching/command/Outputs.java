package concord.matching.command;

import concord.matching.batch.PairSink;
import concord.matching.batch.PersonSink;
import concord.matching.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The two files of results. */
final class Outputs {

    private static final String PAIRS = "left_id,right_id,weight_bits,probability,band";
    private static final String CLUSTERS = "record_id,person_id,cohesion";
    private static final int BITS_DECIMALS = 3;
    private static final int PROBABILITY_DECIMALS = 9;

    private Outputs() {}

    static CsvOutput pairs(Path path) throws IOException {
        return new CsvOutput(path, PAIRS);
    }

    static CsvOutput clusters(Path path) throws IOException {
        return new CsvOutput(path, CLUSTERS);
    }

    static PairSink into(CsvOutput output, Table left, Table right) {
        return (one, other, bits, probability, band) -> output.text(left.id(one))
                .comma()
                .text(right.id(other))
                .comma()
                .number(bits, BITS_DECIMALS)
                .comma()
                .number(probability, PROBABILITY_DECIMALS)
                .comma()
                .text(band.name().toLowerCase(Locale.ROOT))
                .endRow();
    }

    /** A person is called by the id of its first record. */
    static PersonSink into(CsvOutput output, Table table) {
        return (row, person, cohesion) -> output.text(table.id(row))
                .comma()
                .text(table.id(person))
                .comma()
                .number(cohesion, PROBABILITY_DECIMALS)
                .endRow();
    }

    /** Refuses before the work begins what could not be written after it. */
    static Path writable(String typed) throws Misuse {
        Path path = Path.of(typed);
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            throw new Misuse(typed + " is a folder; name a file.");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Misuse("There is no folder " + folder + " to write " + path.getFileName() + " into.");
        }
        if (!Files.isWritable(folder)) {
            throw new Misuse("Nothing can be written into " + folder + ".");
        }
        return path;
    }
}
