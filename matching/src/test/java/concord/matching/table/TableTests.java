package concord.matching.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableTests {

    @Test
    void equalValuesHaveOneNumberAndTheBlankIsNought() {
        Table table = Table.builder()
                .columns(Evidence.GIVEN, Evidence.FAMILY)
                .row("a", "Zoë", "Smith")
                .row("b", "", "Smith")
                .row("c", " Zoë ")
                .build();

        Column given = table.columns().getFirst();
        assertThat(given.values()).containsExactly("", "Zoë");
        assertThat(IntStream.range(0, 3).map(given::code)).containsExactly(1, 0, 1);
        assertThat(table.columns(Evidence.FAMILY).getFirst().value(2)).isEmpty();
        assertThat(table.id(2)).isEqualTo("c");
        assertThat(table.line(2)).isEqualTo(4);
    }

    @Test
    void aDictionaryKeepsManyValuesApart() {
        Dictionary dictionary = new Dictionary();
        for (int at = 1; at < 100_000; at++) {
            assertThat(dictionary.code("value " + at)).isEqualTo(at);
        }
        assertThat(dictionary.code("value 77777")).isEqualTo(77_777);
        assertThat(dictionary.build().get(4_711)).isEqualTo("value 4711");
    }

    @Test
    void linesAreKnownAlsoBehindRowsLeftOut() {
        Lines lines = new Lines();
        long[] expected = {2, 3, 7, 8, 12};
        for (int row = 0; row < expected.length; row++) {
            lines.add(row, expected[row]);
        }
        assertThat(IntStream.range(0, 5).mapToLong(lines::of).toArray()).isEqualTo(expected);
    }

    @Test
    void twoFilesMeetByEvidenceAndShareTheirNumbers() {
        Table left = Table.builder()
                .column(Evidence.GIVEN, "first_name")
                .column(Evidence.OTHER, "occupation")
                .column(Evidence.OTHER, "birth place")
                .row("l1", "Ann", "baker", "Leeds")
                .build();
        Table right = Table.builder()
                .column(Evidence.OTHER, "Birth-Place")
                .column(Evidence.GIVEN, "forename")
                .column(Evidence.FAMILY, "surname")
                .row("r1", "Leeds", "Ann", "Smith")
                .build();

        TwoFiles two = TwoFiles.of(left, right);

        assertThat(two.both().columns())
                .extracting(Column::header)
                .containsExactly("first_name", "birth place", "surname");
        assertThat(two.both().columns())
                .allMatch(column -> column.evidence() == Evidence.FAMILY || column.code(0) == column.code(1));
        assertThat(two.both().columns(Evidence.FAMILY).getFirst().value(0)).isEmpty();
        assertThat(two.isLeft(0)).isTrue();
        assertThat(two.isLeft(1)).isFalse();
        assertThat(two.both().id(1)).isEqualTo("r1");
        assertThat(two.both().line(1)).isEqualTo(2);
    }
}
