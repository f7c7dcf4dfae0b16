package concord.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The published layout: whole percentages of what is known, the change on the year before, national figures with their status. */
class PrintingTests {

    private final Printing printing = new Printing(new PublishedFigures());

    @Test
    void namesAYearAsThePublishedSeriesDoes() {
        assertThat(Year.name(2025)).isEqualTo("2025/26");
        assertThat(Year.name(1999)).isEqualTo("1999/00");
    }

    @Test
    void printsPercentagesOfTheKnownTotalWhichStandsBelow() {
        var counts = Map.of(
                "male", new StageCounts(60, 20, 10),
                "female", new StageCounts(20, 5, 5),
                "unspecified", new StageCounts(20, 10, 5));

        PrintedTable printed = printing.stages(InsightTable.GENDER, table(Attribute.GENDER, 2022, counts));

        assertThat(printed.rows())
                .extracting(PrintedTable.Row::head)
                .containsExactly("male", "female", "Unspecified", "Known total", "All");
        assertThat(words(printed, 0)).startsWith("60", "75%", "6,125 (90% of 6,801)");
        assertThat(words(printed, 2)).startsWith("20", "–");
        assertThat(words(printed, 3)).startsWith("80", "100%", "6,801");
        assertThat(words(printed, 4)).startsWith("100", "–").contains("6,817");
    }

    @Test
    void saysWhichNationalFiguresAreDerivedAndUnverified() {
        PrintedTable printed =
                printing.funnel(List.of(new ShowFunnel.Row(2021, StageCounter.shown(new StageCounts(100, 40, 20)))));

        assertThat(words(printed, 0))
                .contains("6,406", "23% of 6,406; 1,486, unverified", "13% of 6,406; 804, derived");
        assertThat(printed.notes())
                .anySatisfy(note ->
                        assertThat(note).startsWith("Break in the series").contains("2024/25", "new source"));
        assertThat(printed.published())
                .allSatisfy(figure -> assertThat(figure.source()).isNotBlank())
                .extracting(Published::status)
                .contains("published", "derived", "unverified");
    }

    @Test
    void showsTheChangeOnTheYearBeforeOnlyWhereBothYearsAreShown() {
        PrintedTable printed = printing.funnel(List.of(
                new ShowFunnel.Row(2025, figures(120, 40, 20)),
                new ShowFunnel.Row(2024, figures(100, 50, 10)),
                new ShowFunnel.Row(2023, new StageFigures(Figure.shown(80), Figure.withheld(), Figure.withheld()))));

        assertThat(words(printed, 0)).startsWith("120", "+20%", "40", "33%", "-20%", "20", "17%", "+100%");
        assertThat(words(printed, 1)).startsWith("100", "+25%", "50", "50%", "withheld", "10", "10%", "withheld");
        assertThat(words(printed, 2)).startsWith("80", "–", "withheld", "withheld", "–");
    }

    @Test
    void takesTheNewestPublishedYearWhereAYearIsNotPublishedYetAndSaysWhich() {
        PrintedTable printed = printing.stages(
                InsightTable.SECTOR, table(Attribute.SECTOR, 2026, Map.of("education", new StageCounts(60, 20, 10))));

        assertThat(printed.columns()).contains(new PrintedTable.Column("Referrals", "England and Wales 2024/25"));
        assertThat(words(printed, 0)).contains("3,129 (36% of 8,778)");
    }

    @Test
    void givesNoPercentageFromWhichAWithheldNumberCouldBeReckoned() {
        assertThat(Print.percent(Figure.withheld(), Figure.shown(10)).words()).isEqualTo("withheld");
        assertThat(Print.percent(Figure.shown(5), Figure.withheld()).words()).isEqualTo("withheld");
        assertThat(Print.percent(Figure.shown(0), Figure.shown(0)).words()).isEqualTo("–");
    }

    @Test
    void printsHowCasesEndedWithThePublishedSharesOfTheYear() {
        var counts = new EnumMap<concord.cases.CaseOutcome, Long>(concord.cases.CaseOutcome.class);
        counts.put(concord.cases.CaseOutcome.NO_FURTHER_CONCERNS, 40L);
        counts.put(concord.cases.CaseOutcome.WITHDREW, 10L);
        counts.put(concord.cases.CaseOutcome.NOT_ADOPTED, 7L);

        PrintedTable printed = printing.outcomes(List.of(CountingOutcomes.row(2016, counts)));

        assertThat(words(printed, 0))
                .containsExactly(
                        "40",
                        "80%",
                        "79%",
                        "10",
                        "20%",
                        "not published",
                        "0",
                        "0%",
                        "not published",
                        "50",
                        "7",
                        "0",
                        "57");
        assertThat(printed.published()).extracting(Published::status).contains("unverified");
    }

    private static StageTable table(Attribute attribute, int year, Map<String, StageCounts> counts) {
        var words = new LinkedHashMap<String, String>();
        List.of("male", "female", "education").forEach(code -> {
            if (counts.containsKey(code)) {
                words.put(code, code);
            }
        });
        return CountingByStage.table(new ShowStageTable(attribute, year), words, counts);
    }

    private static StageFigures figures(long referrals, long discussed, long adopted) {
        return new StageFigures(Figure.shown(referrals), Figure.shown(discussed), Figure.shown(adopted));
    }

    private static List<String> words(PrintedTable printed, int row) {
        return printed.rows().get(row).cells().stream()
                .map(PrintedTable.Cell::words)
                .toList();
    }
}
