package concord.insight;

import java.util.ArrayList;
import java.util.List;

/** What has to be said under each table: the rules of the figures, and the breaks in the published series. */
final class Notes {

    private static final String UNIT = "The unit is the referral, not the person. A year ends on 31 March.";
    private static final String STAGES =
            "Discussed: a panel has decided. Adopted: a panel decided to adopt. Both as of today; referrals of the running"
                    + " year may still go on. A referral that joined a case counts with the case.";
    private static final String KNOWN =
            "Percentages are whole and of the known total of their column, which is printed.";
    private static final String SMALL =
            "Counts of 1 to 4 are withheld, and others from which such a count would follow. Nought is shown.";
    private static final String NATIONAL =
            "England and Wales: Home Office, Individuals referred to and supported through the Prevent Programme, official"
                    + " statistics in development. Known by way of the sources named, not from the original tables; “derived” is"
                    + " arithmetic on published figures, “unverified” has no confirmed source.";
    private static final String BREAK =
            "Break in the series: from 2024/25 the published figures come from a new source (PCMT) and method, and are not"
                    + " directly comparable with earlier years.";

    private Notes() {}

    static List<String> of(InsightTable table) {
        var notes = new ArrayList<>(about(table));
        notes.add(SMALL);
        if (table != InsightTable.TIMELINESS) {
            notes.add(NATIONAL);
            notes.add(BREAK);
        }
        return notes;
    }

    private static List<String> about(InsightTable table) {
        return switch (table) {
            case FUNNEL -> List.of(UNIT, STAGES, "Percentages are whole and of the referrals of the year.");
            case SECTOR, GENDER -> List.of(UNIT, STAGES, KNOWN);
            case AGE ->
                List.of(
                        UNIT,
                        STAGES,
                        KNOWN,
                        "Age on the day of the referral, by date of birth or as stated. Break in the series: up to 2022/23 the"
                                + " published bands were under 15, 15 to 20 and so on; the bands up to 17 are those published"
                                + " since 2023/24, the others are ours (the published ones are unverified).");
            case CONCERN ->
                List.of(
                        UNIT,
                        STAGES,
                        KNOWN,
                        "Break in the series: the published list of types changed in 2018/19, in 2021/22 and in 2024/25.");
            case REPEATS ->
                List.of(
                        UNIT,
                        STAGES,
                        KNOWN,
                        "The Home Office publishes no table of repeats; this one is our addition. Unspecified: nobody has said"
                                + " yet whether the person is known.");
            case TIMELINESS ->
                List.of(
                        "Steps that ended in the year, in working days of their area; the day on which a step begins does not"
                                + " count. n is how many steps ended.",
                        "Reviews that fell due in the year up to today. No national figure is published for any of these.");
            case OUTCOMES ->
                List.of(
                        "Cases that were closed in the year and have not been opened again. Percentages are whole and of those"
                                + " who left Channel.");
        };
    }
}
