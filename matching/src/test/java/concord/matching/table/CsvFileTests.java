package concord.matching.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.matching.table.BadRows.BadRow;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {

    @TempDir
    Path folder;

    @Test
    void quotesBlanksAndLineEndsAreReadAsMeant() throws IOException {
        ReadFile file = ReadFile.of(
                folder,
                "name, town ,note\r\n \"Smith, Ann\" , Leeds ,\"said \"\"no\"\"\"\r\n\r\nO\"Brien,\"two\nlines\",\r\nlast,,x");
        assertThat(file.sample.headers()).containsExactly("name", "town", "note");
        assertThat(file.rows())
                .containsExactly(
                        List.of("Smith, Ann", "Leeds", "said \"no\""),
                        List.of("O\"Brien", "two lines", ""),
                        List.of("last", "", "x"));
        assertThat(IntStream.range(0, 3).mapToObj(file.table::line)).containsExactly(2L, 4L, 6L);
        assertThat(file.bad.total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsSeenInTheHeader(String separator) throws IOException {
        ReadFile file = ReadFile.of(folder, "a,b\nx,y\n".replace(",", separator));
        assertThat(file.rows()).containsExactly(List.of("x", "y"));
    }

    @Test
    void everyUsualEncodingIsReadAlike() throws IOException {
        String text = "given,family\nZoë,Müller\nŁukasz,Żak\n";
        String western = "given,family\nZoë,Müller\n";
        assertThat(rows(withMark("", text, UTF_8))).isEqualTo(rows(withMark("\uFEFF", text, UTF_8)));
        assertThat(rows(withMark("\uFEFF", text, UTF_16LE))).isEqualTo(rows(withMark("", text, UTF_8)));
        assertThat(rows(withMark("\uFEFF", text, UTF_16BE))).isEqualTo(rows(withMark("", text, UTF_8)));
        assertThat(rows(withMark("", text, UTF_16LE))).isEqualTo(rows(withMark("", text, UTF_8)));
        assertThat(rows(withMark("", western, Charset.forName("windows-1252"))))
                .containsExactly(List.of("Zoë", "Müller"));
        assertThat(rows(gzip(withMark("\uFEFF", text, UTF_8)))).isEqualTo(rows(withMark("", text, UTF_8)));
    }

    @Test
    void loneCarriageReturnsEndRowsToo() throws IOException {
        assertThat(ReadFile.of(folder, "a,b\rx,y\rz,\r").rows()).containsExactly(List.of("x", "y"), List.of("z", ""));
    }

    @Test
    void unnamedAndRepeatedHeadersGetNames() throws IOException {
        assertThat(ReadFile.of(folder, ",name,name, \n1,2,3,4\n").sample.headers())
                .containsExactly("column 1", "name", "name (2)", "column 4");
    }

    @Test
    void raggedRowsAreReportedAndNoneStopsTheOthers() throws IOException {
        ReadFile file = ReadFile.of(folder, "a,b,c\n1,2\n1,2,3,,\n1,2,3,4\n5,6,7\n");
        assertThat(file.rows()).containsExactly(List.of("1", "2", ""), List.of("1", "2", "3"), List.of("5", "6", "7"));
        assertThat(file.bad.first())
                .containsExactly(
                        new BadRow(2, "has fewer cells than the header; the rest is taken as blank"),
                        new BadRow(4, "has more cells than the header"));
    }

    @Test
    void anUnclosedQuoteCostsOneRow() throws IOException {
        ReadFile file = ReadFile.of(folder, "a,b\n1,\"open\n2,two\n3,\"three\"\n4,\"four\n");
        assertThat(file.rows()).containsExactly(List.of("2", "two"), List.of("3", "three"));
        assertThat(file.bad.first()).containsExactly(new BadRow(2, CsvRows.UNCLOSED), new BadRow(5, CsvRows.UNCLOSED));
    }

    @Test
    void aRowWithoutAnIdIsReported() throws IOException {
        Path path = Files.writeString(folder.resolve("file.csv"), "id,a\n1,x\n,y\n3,z\n");
        ReadFile file = ReadFile.of(path, 0);
        assertThat(file.table.id(1)).isEqualTo("3");
        assertThat(file.bad.first()).containsExactly(new BadRow(3, "has no id"));
    }

    @Test
    void noughtBytesAndHugeCellsDoNoHarm() throws IOException {
        ReadFile file = ReadFile.of(folder, "a,b\nx\0y,1\n" + "z".repeat(40_000) + ",2\nq,3\n");
        assertThat(file.rows()).containsExactly(List.of("x y", "1"), List.of("q", "3"));
        assertThat(file.bad.first()).containsExactly(new BadRow(3, "has a cell of more than 32768 bytes"));
    }

    @Test
    void wordsForNothingAreBlankButANameMayBeNull() throws IOException {
        ReadFile file = ReadFile.of(folder, "a\nNULL\nn/a\nNaN\n-\nx\n");
        assertThat(file.rows()).containsExactly(List.of(""), List.of(""), List.of(""), List.of(""), List.of("x"));

        TableBuilder names =
                Table.builder().columns(Evidence.FAMILY).row("0", "Null").row("1", "-");
        IntStream.range(2, 100).forEach(row -> names.row("" + row, "Smith"));
        Column column = MissingValues.asBlank(names.build().columns().getFirst());
        assertThat(column.value(0)).isEqualTo("Null");
        assertThat(column.value(1)).isEmpty();
    }

    /** An independent reader of RFC 4180 must agree on every well-formed file, wherever the pieces are cut. */
    @Test
    void whereverTheFileIsCutIntoPiecesTheRowsAreThoseOfAnotherReader() throws IOException {
        Random random = new Random(7);
        for (int times = 0; times < 60; times++) {
            Path path = Files.writeString(folder.resolve("random.csv"), "a,b,c\n" + randomRows(random, 40));
            List<List<String>> expected = expected(path);
            for (int size : new int[] {400, 1_000, 100_000}) {
                ReadFile file = ReadFile.inPieces(path, size);
                assertThat(file.rows()).isEqualTo(expected);
                assertThat(file.bad.total()).isZero();
            }
        }
    }

    @Test
    void linesAndFaultsAreTheSameWhereverTheFileIsCut() throws IOException {
        StringBuilder text = new StringBuilder("a,b\n");
        IntStream.range(2, 400).forEach(line -> text.append(line % 17 == 0 ? "1,\"open\n" : line + ",\"x\"\n"));
        Path path = Files.writeString(folder.resolve("file.csv"), text);
        ReadFile whole = ReadFile.of(path);
        ReadFile pieces = ReadFile.inPieces(path, 100);
        assertThat(pieces.rows()).isEqualTo(whole.rows());
        assertThat(pieces.bad.counts()).isEqualTo(whole.bad.counts()).containsEntry(CsvRows.UNCLOSED, 23L);
        for (int row = 0; row < pieces.table.rows(); row++) {
            assertThat(pieces.table.columns().getFirst().value(row)).isEqualTo(Long.toString(pieces.table.line(row)));
        }
    }

    @Test
    void aRowLongerThanAnyPieceIsReportedOnce() throws IOException {
        Path path = Files.writeString(folder.resolve("file.csv"), "a,b\n1,x\n" + "y".repeat(1_000) + "\n3,z\n");
        ReadFile file = ReadFile.inPieces(path, 100);
        assertThat(file.rows()).containsExactly(List.of("1", "x"), List.of("3", "z"));
        assertThat(file.bad.total()).isEqualTo(1);
        assertThat(file.bad.first().getFirst().line()).isEqualTo(3);
        assertThat(file.table.line(1)).isEqualTo(4);
    }

    @Test
    void anyBytesAtAllAreRowsOrASentence() throws IOException {
        Random random = new Random(11);
        for (int times = 0; times < 400; times++) {
            byte[] bytes = new byte[random.nextInt(3_000)];
            random.nextBytes(bytes);
            for (int at = 0; at < bytes.length && times % 2 == 0; at++) {
                bytes[at] = (byte) ",\n\"a;\r \t|\0é".charAt(Math.floorMod(bytes[at], 11));
            }
            Path path = Files.write(folder.resolve("file.csv"), bytes);
            try {
                ReadFile file = ReadFile.inPieces(path, 500);
                assertThat(file.rows()).hasSize(file.table.rows());
            } catch (UnreadableFile sentence) {
                assertThat(sentence.getMessage()).endsWith(".");
            }
        }
    }

    @Test
    void aFileThatIsNoneIsRefusedInASentence() throws IOException {
        assertThatThrownBy(() -> RecordFile.open(folder.resolve("none.csv")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("There is no file");
        assertThatThrownBy(() -> RecordFile.open(folder)).isInstanceOf(UnreadableFile.class);
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        assertThatThrownBy(() -> RecordFile.open(empty)).hasMessageEndingWith("is empty.");
        Path broken = Files.write(folder.resolve("broken.gz"), new byte[] {0x1F, (byte) 0x8B, 1, 2, 3});
        assertThatThrownBy(() -> RecordFile.open(broken)).isInstanceOf(UnreadableFile.class);
    }

    private List<List<String>> rows(byte[] content) throws IOException {
        return ReadFile.of(folder, content).rows();
    }

    private static byte[] withMark(String mark, String text, Charset charset) {
        return (mark + text).getBytes(charset);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static String randomRows(Random random, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(_ ->
                        IntStream.range(0, 3).mapToObj(_ -> randomCell(random)).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    private static String randomCell(Random random) {
        String letters = "abcxyz, \"\n";
        String text = "q"
                + random.ints(random.nextInt(12), 0, letters.length())
                        .mapToObj(at -> letters.substring(at, at + 1))
                        .collect(Collectors.joining())
                + "q";
        boolean plain = Stream.of(",", "\"", "\n").noneMatch(text::contains) && random.nextBoolean();
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static List<List<String>> expected(Path path) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(path)) {
            return reader.stream()
                    .skip(1)
                    .map(row -> row.getFields().stream()
                            .map(cell -> cell.replace('\n', ' '))
                            .toList())
                    .toList();
        }
    }
}
