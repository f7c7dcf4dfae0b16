package concord.benchmarks;

import concord.matching.BirthDate;
import concord.matching.PersonRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads the FEBRL data sets: synthetic Australian people with typing and reading errors. The record id gives the answer away, so
 * it goes in as an opaque id and nowhere else; the social security number is left out.
 */
final class FebrlFiles {

    private static final int GIVEN = 1;
    private static final int FAMILY = 2;
    private static final int POSTCODE = 7;
    private static final int BORN = 9;

    private FebrlFiles() {}

    static List<PersonRecord> read(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .map(FebrlFiles::person)
                    .toList();
        }
    }

    /** The number in "rec-N-org" and "rec-N-dup-K". */
    static String truth(String id) {
        return id.split("-", -1)[1];
    }

    private static PersonRecord person(String[] cells) {
        return PersonRecord.called(cells[0].strip(), cells[GIVEN].strip(), cells[FAMILY].strip())
                .livedAt(cells[POSTCODE].strip())
                .born(born(cells[BORN].strip()));
    }

    private static BirthDate born(String written) {
        try {
            int packed = written.isEmpty() ? 0 : Integer.parseInt(written);
            return BirthDate.on(LocalDate.of(packed / 10_000, packed / 100 % 100, packed % 100));
        } catch (DateTimeException impossible) {
            return BirthDate.unknown();
        }
    }
}
