package concord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The papers of the house are true of the commit that they stand in, as far as a machine can see. */
class PapersTests {

    private static final Path HOUSE = Path.of("").toAbsolutePath().getParent();
    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+Tests)(?:#(\\w+))?`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z][\\w.-]*) \\|");
    private static final Pattern LINK = Pattern.compile("`(docs/[\\w/-]+\\.md|CHANGELOG\\.md|CONTRIBUTING\\.md)`");

    @Test
    void everyTestThatTraceabilityNamesExists() {
        Set<MatchResult> named =
                NAMED_TEST.matcher(read("docs/traceability.md")).results().collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(20).allSatisfy(match -> {
            String source = sourceOf(match.group(1));
            if (match.group(2) != null) {
                assertThat(source).contains("void " + match.group(2) + "(");
            }
        });
    }

    @Test
    void traceabilityHasARowForEveryId() {
        Set<String> ids = ROW.matcher(read("docs/traceability.md"))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(ids)
                .containsAll(numbered("F", 22))
                .containsAll(numbered("B", 10))
                .containsAll(numbered("G", 20))
                .containsAll(numbered("R", 11))
                .containsAll(numbered("N", 19));
    }

    @Test
    void decisionsHaveNumbersOfTheirOwn() throws IOException {
        try (Stream<Path> decisions = Files.list(HOUSE.resolve("docs/decisions"))) {
            List<String> numbers = decisions
                    .map(path -> path.getFileName().toString().substring(0, 4))
                    .toList();

            assertThat(numbers).isNotEmpty().doesNotHaveDuplicates().allMatch(number -> number.matches("\\d{4}"));
        }
    }

    @Test
    void theReadmeLeadsToPapersThatAreThere() {
        assertThat(LINK.matcher(read("README.md")).results().map(match -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(paper -> assertThat(HOUSE.resolve(paper)).exists());
    }

    private static List<String> numbered(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number).toList();
    }

    private static String sourceOf(String test) {
        try (Stream<Path> files = Files.walk(HOUSE)) {
            return files.filter(file -> file.endsWith(test + ".java"))
                    .findFirst()
                    .map(PapersTests::read)
                    .orElseThrow(() -> new AssertionError("There is no test " + test));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String paper) {
        return read(HOUSE.resolve(paper));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
