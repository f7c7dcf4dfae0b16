package concord.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts referrals by stage, through the functions that count. */
@Component
class StageCounter {

    private final JdbcClient jdbc;

    StageCounter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every year from the first referral to the last, newest first. */
    List<ShowFunnel.Row> funnel() {
        var counts = new TreeMap<Integer, StageCounts>();
        jdbc.sql("select year, referrals, discussed, adopted from insight.funnel()")
                .query((row, _) -> counts.put(row.getInt("year"), counts(row)))
                .list();
        var rows = new ArrayList<ShowFunnel.Row>();
        if (!counts.isEmpty()) {
            for (int year = counts.lastKey(); year >= counts.firstKey(); year--) {
                rows.add(new ShowFunnel.Row(year, shown(counts.getOrDefault(year, StageCounts.NONE))));
            }
        }
        return rows;
    }

    /** The referrals of a year, as the funnel shows them. */
    Figure received(int year) {
        return funnel().stream()
                .filter(row -> row.year() == year)
                .findFirst()
                .map(row -> row.figures().referrals())
                .orElseGet(() -> Figure.shown(0));
    }

    Map<String, StageCounts> byStage(Attribute attribute, int year) {
        var counts = new HashMap<String, StageCounts>();
        jdbc.sql("select category, referrals, discussed, adopted from insight.by_stage(:attribute, :year)")
                .param("attribute", attribute.name())
                .param("year", year)
                .query((row, _) -> counts.put(row.getString("category"), counts(row)))
                .list();
        return counts;
    }

    /** @param known the referrals of the year whose person is known, as the table of repeats shows them */
    StageTable.People people(int year, Figure known) {
        return jdbc.sql("select referrals, people from insight.people(:year)")
                .param("year", year)
                .query((row, _) -> people(row.getLong("referrals"), row.getLong("people"), known))
                .single();
    }

    /** A year's row, as every table of that year shows it. */
    static StageFigures shown(StageCounts counts) {
        var table = new Withholding();
        StageCounts.Cells cells = counts.in(table);
        table.settle();
        return cells.figures();
    }

    private static StageTable.People people(long referrals, long people, Figure known) {
        var table = new Withholding();
        Withholding.Cell all = table.fixed(referrals, known);
        Withholding.Cell persons = table.cell(people);
        table.part(all, persons);
        table.settle();
        return new StageTable.People(known, persons.figure());
    }

    private static StageCounts counts(ResultSet row) throws SQLException {
        return new StageCounts(row.getLong("referrals"), row.getLong("discussed"), row.getLong("adopted"));
    }
}
