package concord.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of bad rows, to be mended and imported again. */
class BadRowsTests {

    private static final List<String> HEADINGS = List.of("Surname", "Concern");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+44 20 7946 0000",
                "-1",
                "@sum(A1)",
                "\t=1",
                "'=quoted",
                "plain",
                "it's",
                ""
            })
    void aCellIsHarmlessInASpreadsheetAndTheSameWhenItComesBack(String cell) throws IOException {
        Path file = folder.resolve("list.bad.csv");
        try (var bad = new BadRows(file, Columns.of(HEADINGS, Map.of()))) {
            bad.add(new BadRow(7, List.of("Hart", cell), "The date is empty."));
        }

        SourceFile written = SourceFile.survey(file);
        Columns again = Columns.of(written.headings(), Map.of());
        written.eachRow(row -> {
            assertThat(row.getField(1)).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
            assertThat(again.text(Field.CONCERN, row.getFields())).isEqualTo(cell.strip());
            assertThat(row.getFields()).endsWith("7", "The date is empty.");
        });
        assertThat(written.rows()).isEqualTo(1);
        assertThat(again.unknown()).isEmpty();
    }

    @Test
    void isClosedToOthersAndMadeOnlyWhereARowIsBad() throws IOException {
        Path file = folder.resolve("list.bad.csv");
        try (var bad = new BadRows(file, Columns.of(HEADINGS, Map.of()))) {
            assertThat(file).doesNotExist();
            bad.add(new BadRow(2, List.of("Hart"), "No concern."));
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void overwritesNothing() throws IOException {
        Path source = folder.resolve("list.csv");

        assertThat(BadRows.beside(source)).hasFileName("list.bad.csv");
        Files.createFile(folder.resolve("list.bad.csv"));
        assertThat(BadRows.beside(source)).hasFileName("list.bad-2.csv");
        assertThat(BadRows.beside(folder.resolve("list.bad.csv"))).hasFileName("list.bad-2.csv");
    }

    @Test
    void showsTheReasonsOfTheLastImportAlone() throws IOException {
        Path first = folder.resolve("first.bad.csv");
        try (var bad = new BadRows(first, Columns.of(HEADINGS, Map.of()))) {
            bad.add(new BadRow(2, List.of("Hart", "x"), "First reason."));
        }
        SourceFile file = SourceFile.survey(first);
        Path second = folder.resolve("second.bad.csv");
        try (var bad = new BadRows(second, Columns.of(file.headings(), Map.of()))) {
            file.eachRow(row -> bad.add(new BadRow(2, row.getFields(), "Second reason.")));
        }

        assertThat(Files.readString(second)).contains("Second reason.").doesNotContain("First reason.");
        assertThat(SourceFile.survey(second).headings()).hasSize(4);
    }
}
