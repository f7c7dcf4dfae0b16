package concord.matching.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.matching.table.BadRows.BadRow;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files were written by Apache Arrow, with a column of lists that is to be passed over. */
class ParquetFileTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"none", "snappy", "zstd", "gzip"})
    void everyKindOfColumnReadsAsItWouldInCsv(String compression) throws Exception {
        ReadFile file = ReadFile.of(people(compression), 0);
        assertThat(file.sample.headers()).containsExactly("id", "given", "born", "year", "sex", "seen");
        assertThat(file.rows())
                .containsExactly(
                        List.of("Zoë", "1957-04-23", "1957", "F", "2020-01-02"),
                        List.of("Ann", "", "", "M", ""),
                        List.of("Bob", "1880-12-31", "1880.5", "", "1960-01-01"));
        assertThat(file.table.id(2)).isEqualTo("4");
        assertThat(file.table.line(2)).isEqualTo(4);
        assertThat(file.bad.first()).containsExactly(new BadRow(3, "has no id"));
    }

    @Test
    void aCompressionThatIsNotReadIsSaid() throws Exception {
        Path path = people("brotli");
        assertThatThrownBy(() -> ReadFile.of(path)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void aBrokenFileIsRefusedInASentence() throws Exception {
        byte[] whole = Files.readAllBytes(people("none"));
        Random random = new Random(3);
        for (int times = 0; times < 120; times++) {
            byte[] broken = whole.clone();
            for (int at = 0; at < 1 + times % 5; at++) {
                broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt();
            }
            Path path = Files.write(folder.resolve("broken.parquet"), broken);
            try {
                ParquetFile file = ParquetFile.open(path, Duration.ofSeconds(1));
                List<String> headers = file.sample().headers();
                Layout layout = new Layout(
                        Layout.LINE,
                        headers.isEmpty() ? List.of() : List.of(new Layout.Chosen(0, "x", Evidence.OTHER)));
                assertThat(file.read(layout, new BadRows(), _ -> {}).columns()).hasSameSizeAs(layout.columns());
            } catch (UnreadableFile sentence) {
                assertThat(sentence.getMessage()).contains("broken.parquet");
            }
        }
    }

    private static Path people(String compression) throws URISyntaxException, IOException {
        String name = "people-" + compression + ".parquet";
        return Path.of(
                Objects.requireNonNull(ParquetFileTests.class.getResource(name)).toURI());
    }
}
