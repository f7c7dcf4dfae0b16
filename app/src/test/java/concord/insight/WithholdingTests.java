package concord.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is small is withheld, and does not follow from what is shown. */
class WithholdingTests {

    private static final int MOST = 6;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void withholdsWhatMightPointAtSomebody(long count) {
        assertThat(new Withholding().cell(count).figure()).isEqualTo(Figure.withheld());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, 6, 200})
    void showsTheOthers(long count) {
        assertThat(new Withholding().cell(count).figure()).isEqualTo(Figure.shown(count));
    }

    @Test
    void withholdsTheSmallestOtherPartWhereOneWouldFollowFromItsTotal() {
        assertThat(parts(3, 40, 12, 0)).containsExactly(null, 40L, null, 0L);
    }

    @Test
    void withholdsMoreWhereTheTotalLeavesTooLittleRoom() {
        assertThat(parts(1, 1, 40, 12)).as("1 and 1 of 54 - 52: each must be 1").containsExactly(null, null, 40L, null);
    }

    @Test
    void withholdsTheTotalWhereNoOtherPartIsLeft() {
        var table = new Withholding();
        Withholding.Cell total = table.cell(5);
        List<Withholding.Cell> parts = List.of(table.cell(2), table.cell(3));
        table.sum(total, parts);
        table.settle();

        assertThat(total.figure().isShown()).isFalse();
    }

    @Test
    void withholdsWhatWouldGiveAwayASmallRest() {
        StageFigures shown = StageCounter.shown(new StageCounts(200, 43, 40));

        assertThat(shown.referrals()).isEqualTo(Figure.shown(200));
        assertThat(List.of(shown.discussed(), shown.adopted()))
                .as("43 - 40 were discussed and not adopted")
                .contains(Figure.withheld());
    }

    @Test
    void keepsATotalAsItIsShownElsewhere() {
        var table = new Withholding();
        Withholding.Cell total = table.fixed(5, Figure.shown(5));
        List<Withholding.Cell> parts = IntStream.range(0, 6)
                .mapToObj(part -> table.cell(part < 5 ? 1 : 0))
                .toList();
        table.sum(total, parts);
        table.settle();

        assertThat(total.figure()).isEqualTo(Figure.shown(5));
        assertThat(parts)
                .as("or five times 1 would follow")
                .allSatisfy(part -> assertThat(part.figure().isShown()).isFalse());
    }

    /** Somebody tries every table that there could be, and keeps those that agree with what is shown. */
    @Test
    void leavesMoreThanOneValueToEverySmallCountForWhoeverTriesAllTables() {
        var random = new Random(31);
        for (int round = 0; round < 150; round++) {
            long[] truth = LongStream.generate(() -> random.nextInt(3) == 0 ? 0 : random.nextInt(MOST + 1))
                    .limit(6)
                    .toArray();
            List<Figure> shown = shown(truth);
            List<Set<Long>> possible = possible(shown);
            long[] all = all(truth);
            for (int cell = 0; cell < all.length; cell++) {
                if (all[cell] > 0 && all[cell] < Withholding.SHOWN_FROM) {
                    assertThat(possible.get(cell))
                            .as("cell %d of the table %s, shown as %s", cell, java.util.Arrays.toString(all), shown)
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    /** Two categories and what is unspecified, each as discussed and not discussed: all that can be said of them. */
    private static long[] all(long[] base) {
        long known = base[0] + base[1];
        long notKnown = base[3] + base[4];
        return new long[] {
            base[0],
            base[1],
            base[2],
            base[3],
            base[4],
            base[5],
            base[0] + base[3],
            base[1] + base[4],
            base[2] + base[5],
            known,
            known + base[2],
            known + notKnown,
            known + notKnown + base[2] + base[5]
        };
    }

    /** The cells that a table shows: discussed and referred, for each row, the known total and all. */
    private static List<Figure> shown(long[] base) {
        var counts = List.of(counts(base, 0), counts(base, 1));
        StageTable table = CountingByStage.table(
                new ShowStageTable(Attribute.GENDER, 2025),
                java.util.Map.of("0", "x", "1", "y"),
                java.util.Map.of("0", counts.get(0), "1", counts.get(1), "unspecified", counts(base, 2)));
        var figures = new ArrayList<Figure>();
        for (String code : List.of("0", "1")) {
            StageFigures row = table.rows().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow()
                    .figures();
            figures.add(row.discussed());
            figures.add(row.referrals());
        }
        for (StageFigures row : List.of(table.unspecified(), table.known(), table.all())) {
            figures.add(row.discussed());
            figures.add(row.referrals());
        }
        return figures;
    }

    private static StageCounts counts(long[] base, int row) {
        return new StageCounts(base[row] + base[row + 3], base[row], 0);
    }

    private static List<Set<Long>> possible(List<Figure> shown) {
        var possible = new ArrayList<Set<Long>>();
        IntStream.range(0, 13).forEach(_ -> possible.add(new HashSet<>()));
        var base = new long[6];
        tryAll(base, 0, shown, possible);
        return possible;
    }

    private static void tryAll(long[] base, int at, List<Figure> shown, List<Set<Long>> possible) {
        if (at == base.length) {
            long[] all = all(base);
            if (agrees(all, shown)) {
                for (int cell = 0; cell < all.length; cell++) {
                    possible.get(cell).add(all[cell]);
                }
            }
            return;
        }
        for (long value = 0; value <= MOST + 1; value++) {
            base[at] = value;
            tryAll(base, at + 1, shown, possible);
        }
    }

    private static boolean agrees(long[] all, List<Figure> shown) {
        int[] order = {0, 6, 1, 7, 2, 8, 9, 11, 10, 12};
        for (int at = 0; at < order.length; at++) {
            if (shown.get(at) instanceof Figure.Shown(long count) && count != all[order[at]]) {
                return false;
            }
        }
        return true;
    }

    private static List<@org.jspecify.annotations.Nullable Long> parts(long... counts) {
        var table = new Withholding();
        List<Withholding.Cell> parts =
                LongStream.of(counts).mapToObj(table::cell).toList();
        table.sum(table.cell(LongStream.of(counts).sum()), parts);
        table.settle();
        var shown = new ArrayList<@org.jspecify.annotations.Nullable Long>();
        parts.forEach(part -> shown.add(part.figure() instanceof Figure.Shown(long count) ? count : null));
        return shown;
    }
}
