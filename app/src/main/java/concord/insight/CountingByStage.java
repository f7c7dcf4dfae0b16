package concord.insight;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Counts the referrals of a year by one attribute and stage, and withholds what is small. */
@Component
class CountingByStage implements QueryHandler<ShowStageTable, StageTable> {

    private final StageCounter counter;
    private final Categories categories;

    CountingByStage(StageCounter counter, Categories categories) {
        this.counter = counter;
        this.categories = categories;
    }

    @Override
    public Outcome<StageTable> answer(ShowStageTable query, Acting acting) {
        Map<String, StageCounts> counts = counter.byStage(query.attribute(), query.year());
        Map<String, String> words = categories.of(query.attribute(), query.year(), counts.keySet());
        StageTable table = table(query, words, counts);
        return Outcome.done(
                query.attribute() == Attribute.REPEATS
                        ? table.about(counter.people(query.year(), table.known().referrals()))
                        : table);
    }

    static StageTable table(ShowStageTable query, Map<String, String> words, Map<String, StageCounts> counts) {
        var sheet = new Sheet(
                words.keySet().stream()
                        .map(code -> counts.getOrDefault(code, StageCounts.NONE))
                        .toList(),
                counts.getOrDefault(Categories.UNSPECIFIED, StageCounts.NONE));
        var rows = new ArrayList<StageTable.Row>();
        words.forEach((code, word) -> rows.add(
                new StageTable.Row(code, word, sheet.rows.get(rows.size()).figures())));
        return new StageTable(
                query.attribute(),
                query.year(),
                rows,
                sheet.unspecified.figures(),
                sheet.known.figures(),
                sheet.all.figures(),
                null);
    }

    /** All rows of a table with the sums between them, settled. */
    private static final class Sheet {
        private final Withholding table = new Withholding();
        private final List<StageCounts.Cells> rows;
        private final StageCounts.Cells unspecified;
        private final StageCounts.Cells known;
        private final StageCounts.Cells all;

        Sheet(List<StageCounts> categories, StageCounts notKnown) {
            StageCounts sum = categories.stream().reduce(StageCounts.NONE, StageCounts::plus);
            StageCounts whole = sum.plus(notKnown);
            rows = categories.stream().map(counts -> counts.in(table)).toList();
            unspecified = notKnown.in(table);
            known = sum.in(table);
            all = whole.in(table, StageCounter.shown(whole));
            add(StageCounts.Cells::referrals);
            add(StageCounts.Cells::discussed);
            add(StageCounts.Cells::adopted);
            table.settle();
        }

        private void add(Function<StageCounts.Cells, Withholding.Cell> column) {
            table.sum(column.apply(known), rows.stream().map(column).toList());
            table.sum(column.apply(all), List.of(column.apply(known), column.apply(unspecified)));
        }
    }
}
