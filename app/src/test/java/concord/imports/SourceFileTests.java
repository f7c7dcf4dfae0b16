package concord.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they come out of spreadsheets, and files that are none. */
class SourceFileTests {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void tellsTheEncoding(String encoding) throws IOException {
        SourceFile file = survey("Surname,Concern\nGrünë,café – “yes”\n".getBytes(Charset.forName(encoding)));

        assertThat(rows(file)).containsExactly(List.of("Grünë", "café – “yes”"));
    }

    @Test
    void leavesTheByteOrderMarkOut() throws IOException {
        assertThat(survey("\uFEFFSurname,Concern\nA,b\n".getBytes(StandardCharsets.UTF_8))
                        .headings())
                .containsExactly("Surname", "Concern");
    }

    @Test
    void tellsWindowsFromUtf8ByACharacterFarDown() throws IOException {
        String text = "Surname,Concern\n" + "Plain,words\n".repeat(20_000) + "Müller,x\n";

        assertThat(survey(text.getBytes(WINDOWS)).charset()).isEqualTo(WINDOWS);
        assertThat(survey(text.getBytes(StandardCharsets.UTF_8)).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void tellsTheSeparator(String separator) throws IOException {
        String text = String.join(separator, "Surname", "\"Concern, or; what|ever\"", "DOB") + "\r\n"
                + String.join(separator, "A", "b", "c") + "\r\n";

        assertThat(rows(survey(text))).containsExactly(List.of("A", "b", "c"));
    }

    @Test
    void doesAsExcelsOwnFirstLineSays() throws IOException {
        SourceFile file = survey("sep=;\r\nSurname;Concern, and more\r\nA;b\r\n");

        assertThat(file.headings()).containsExactly("Surname", "Concern, and more");
        assertThat(file.rows()).isEqualTo(1);
    }

    @Test
    void readsQuotesAndLinesWithinCellsAndCountsTheLinesOfTheFile() throws IOException {
        SourceFile file = survey("Surname,Concern\r\n\r\n\"O\"\"Neil\",\"one\ntwo\"\r\n,\r\nLast,x");
        var lines = new ArrayList<Long>();
        file.eachRow(row -> lines.add(row.getStartingLineNumber()));

        assertThat(rows(file)).containsExactly(List.of("O\"Neil", "one\ntwo"), List.of("Last", "x"));
        assertThat(lines).containsExactly(3L, 6L);
        assertThat(file.rows()).isEqualTo(2);
    }

    @Test
    void refusesAFileWhoseRowsCannotBeToldApart() {
        assertThatExceptionOfType(CannotImport.class)
                .isThrownBy(() -> survey("Surname,Concern\nA,b\nB,\"never closed\nC,d\n"))
                .withMessageContaining("After line 2")
                .withMessageContaining("Nothing was imported");
    }

    @Test
    void refusesARowBeyondTheLimit() {
        assertThatExceptionOfType(CannotImport.class)
                .isThrownBy(() -> survey("Surname,Concern\nA," + "x".repeat(SourceFile.LONGEST_ROW + 1) + "\n"))
                .withMessageContaining("longer than 1,000,000 characters");
    }

    @Test
    void refusesMoreColumnsThanAnImportTakes() {
        assertThatExceptionOfType(CannotImport.class)
                .isThrownBy(() -> survey("x,".repeat(SourceFile.MOST_COLUMNS) + "x\n"))
                .withMessageContaining("201 columns");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatExceptionOfType(CannotImport.class)
                .isThrownBy(() -> survey(""))
                .withMessageContaining("empty");
        assertThatExceptionOfType(CannotImport.class)
                .isThrownBy(() -> survey(new byte[] {'P', 'K', 3, 4, 20, 0}))
                .withMessageContaining("workbook");
        var noise = new byte[10_000];
        new Random(7).nextBytes(noise);
        assertThatExceptionOfType(CannotImport.class)
                .isThrownBy(() -> survey(noise))
                .withMessageContaining("not a file of text");
    }

    private SourceFile survey(String text) throws IOException {
        return survey(text.getBytes(StandardCharsets.UTF_8));
    }

    private SourceFile survey(byte[] bytes) throws IOException {
        return SourceFile.survey(Files.write(folder.resolve("list.csv"), bytes));
    }

    private static List<List<String>> rows(SourceFile file) {
        var rows = new ArrayList<List<String>>();
        file.eachRow(row -> rows.add(row.getFields()));
        return rows;
    }
}
