package concord.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people type or paste, the index answers. */
class HostileInputTests {

    private static final long SEED = 99;

    private final MatchIndex index = MatchIndex.inMemory();

    static List<String> strangeTexts() {
        return List.of(
                "",
                " ",
                "\t\n\u0000\u0007\u001b[31m",
                "\ud83d\ude00\ud83d\udc69\u200d\ud83d\udc67",
                "\ud83d",
                "a\ud83d",
                "\u202eesrever\u202c",
                "עברית",
                "محمد بن عبد الله",
                "王小明",
                "'''---'''",
                "O'",
                "-",
                "%_'; drop table person; --",
                "a".repeat(10_000),
                "ab ".repeat(10_000),
                "\ud83d\ude00".repeat(5_000),
                "e\u0301".repeat(5_000),
                "\u0130\u0131\ufb03\u1e9e\u00df",
                "12345",
                "\uffff\ufffe");
    }

    @ParameterizedTest
    @MethodSource("strangeTexts")
    void takesStrangeText(String text) {
        PersonRecord strange = PersonRecord.called("a", text, text)
                .alsoKnownAs(text, "Smith")
                .livedAt(text)
                .born(BirthDate.about(Integer.MAX_VALUE));

        assertThatCode(() -> {
                    index.put(strange);
                    index.find(PersonRecord.called("b", "Ann", text), 5);
                    index.explain(strange, PersonRecord.called("b", text, "Ann"));
                    index.remove("a");
                })
                .doesNotThrowAnyException();
        assertThat(index.size()).isZero();
    }

    @Test
    void takesGeneratedNonsense() {
        Random random = new Random(SEED);

        assertThatCode(() -> {
                    for (int round = 0; round < 400; round++) {
                        PersonRecord nonsense = nonsense(random, "p" + random.nextInt(50));
                        index.put(nonsense);
                        index.find(nonsense(random, "new"), 5).forEach(HostileInputTests::assertSpansFit);
                    }
                })
                .as("seed %d", SEED)
                .doesNotThrowAnyException();
    }

    @Test
    void takesARecordOfNothing() {
        PersonRecord nothing = new PersonRecord("a", List.of(), BirthDate.unknown(), List.of());
        index.put(nothing);
        index.put(new PersonRecord("b", List.of(), BirthDate.unknown(), List.of()));

        assertThat(index.find(nothing, 5)).isEmpty();
        assertThat(index.explain(nothing, nothing).weightBits()).isZero();
    }

    private static void assertSpansFit(Match match) {
        for (Comparison comparison : match.explanation().comparisons()) {
            assertThat(comparison.oursDiffers())
                    .allMatch(span -> span.start() < span.end()
                            && span.end() <= comparison.ours().length());
            assertThat(comparison.theirsDiffers())
                    .allMatch(span -> span.start() < span.end()
                            && span.end() <= comparison.theirs().length());
        }
    }

    private static PersonRecord nonsense(Random random, String id) {
        return PersonRecord.called(id, text(random), text(random))
                .alsoKnownAs(text(random), text(random))
                .livedAt(text(random))
                .born(BirthDate.on(LocalDate.MIN.plusDays(random.nextLong(700_000_000_000L))));
    }

    private static String text(Random random) {
        int kind = random.nextInt(4);
        int[] letters = IntStream.range(0, random.nextInt(30))
                .map(at -> switch (kind) {
                    case 0 -> 'a' + random.nextInt(4);
                    case 1 -> random.nextInt(0x250);
                    case 2 -> random.nextInt(Character.MIN_SURROGATE);
                    case 3 -> random.nextInt(Character.MAX_CODE_POINT + 1);
                    default -> throw new IllegalStateException();
                })
                .toArray();
        return new String(letters, 0, letters.length);
    }
}
