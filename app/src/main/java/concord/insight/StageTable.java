package concord.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The published layout for one attribute and one year: a row for each category, one for what is unspecified, one for the
 * known total, of which the percentages are, and one for all.
 *
 * @param year in which the year ending 31 March begins
 * @param people the people of the referrals whose person is known; for repeats alone
 */
public record StageTable(
        Attribute attribute,
        int year,
        List<Row> rows,
        StageFigures unspecified,
        StageFigures known,
        StageFigures all,
        @Nullable People people) {

    public StageTable {
        rows = List.copyOf(rows);
    }

    StageTable about(People of) {
        return new StageTable(attribute, year, rows, unspecified, known, all, of);
    }

    /** One category. */
    public record Row(String code, String words, StageFigures figures) {}

    /** How many referrals have a person whom a human has named, and how many people they are. */
    public record People(Figure referrals, Figure people) {}
}
