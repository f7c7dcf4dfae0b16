package concord.insight;

import concord.cases.CaseOutcome;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how cases ended, and withholds what is small. */
@Component
class CountingOutcomes implements QueryHandler<ShowOutcomes, List<ShowOutcomes.Row>> {

    private final JdbcClient jdbc;

    CountingOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Outcome<List<ShowOutcomes.Row>> answer(ShowOutcomes query, Acting acting) {
        var counts = new TreeMap<Integer, Map<CaseOutcome, Long>>(Comparator.reverseOrder());
        jdbc.sql("select year, outcome, cases from insight.outcomes()")
                .query((row, _) -> counts.computeIfAbsent(row.getInt("year"), _ -> new EnumMap<>(CaseOutcome.class))
                        .put(CaseOutcome.valueOf(row.getString("outcome")), row.getLong("cases")))
                .list();
        return Outcome.done(counts.entrySet().stream()
                .map(year -> row(year.getKey(), year.getValue()))
                .toList());
    }

    static ShowOutcomes.Row row(int year, Map<CaseOutcome, Long> counts) {
        var table = new Withholding();
        var cells = new EnumMap<CaseOutcome, Withholding.Cell>(CaseOutcome.class);
        for (CaseOutcome outcome : CaseOutcome.values()) {
            cells.put(outcome, table.cell(counts.getOrDefault(outcome, 0L)));
        }
        List<CaseOutcome> ways = outcomes(true);
        List<CaseOutcome> before = outcomes(false);
        Withholding.Cell left = table.cell(sum(ways, counts));
        Withholding.Cell closed = table.cell(sum(List.of(CaseOutcome.values()), counts));
        table.sum(left, ways.stream().map(cells::get).toList());
        table.sum(
                closed,
                Stream.concat(Stream.of(left), before.stream().map(cells::get)).toList());
        table.settle();
        return new ShowOutcomes.Row(year, left.figure(), told(ways, cells), told(before, cells), closed.figure());
    }

    private static List<CaseOutcome> outcomes(boolean afterAdoption) {
        return Arrays.stream(CaseOutcome.values())
                .filter(outcome -> outcome.isAfterAdoption() == afterAdoption)
                .toList();
    }

    private static long sum(List<CaseOutcome> outcomes, Map<CaseOutcome, Long> counts) {
        return outcomes.stream()
                .mapToLong(outcome -> counts.getOrDefault(outcome, 0L))
                .sum();
    }

    private static List<ShowOutcomes.Way> told(List<CaseOutcome> outcomes, Map<CaseOutcome, Withholding.Cell> cells) {
        return outcomes.stream()
                .map(outcome -> new ShowOutcomes.Way(
                        outcome.name(),
                        outcome.words(),
                        java.util.Objects.requireNonNull(cells.get(outcome)).figure()))
                .toList();
    }
}
