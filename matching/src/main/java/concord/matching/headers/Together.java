package concord.matching.headers;

import concord.matching.table.Evidence;
import concord.matching.table.Sample;
import java.util.List;
import java.util.Map;

/** Settles what can be told only when all columns are seen together. */
final class Together {

    private static final double NEARLY_ALL = 0.9;

    private Together() {}

    static void settle(Map<Integer, Finding> findings, Sample sample, List<HeaderWords> headers) {
        shareOutPlainName(findings, sample, headers);
        leaveOutRepeatedName(findings, sample);
        leaveOutAgeBesideBirth(findings, sample);
        takePartsOfDates(findings, sample, headers);
    }

    /** "name" beside "vorname" is the family name; beside "surname", the given name. */
    private static void shareOutPlainName(Map<Integer, Finding> findings, Sample sample, List<HeaderWords> headers) {
        for (int column : columns(findings, Evidence.FULL_NAME)) {
            HeaderWords words = headers.get(column);
            boolean oneWord = !new ColumnValues(sample.values(column)).haveSeveralWords();
            boolean given = !columns(findings, Evidence.GIVEN).isEmpty();
            boolean family = !columns(findings, Evidence.FAMILY).isEmpty();
            if (words.words().size() == 1 && oneWord && given != family && isByHeader(findings, column)) {
                findings.put(
                        column,
                        Finding.taken(given ? Evidence.FAMILY : Evidence.GIVEN, "by its header and those beside it"));
            }
        }
    }

    private static void leaveOutRepeatedName(Map<Integer, Finding> findings, Sample sample) {
        List<Integer> given = columns(findings, Evidence.GIVEN);
        List<Integer> family = columns(findings, Evidence.FAMILY);
        if (given.size() != 1 || family.size() != 1) {
            return;
        }
        for (int column : columns(findings, Evidence.FULL_NAME)) {
            long same = sample.rows().stream()
                    .filter(row -> row.get(column)
                            .equals((row.get(given.getFirst()) + " " + row.get(family.getFirst())).strip()))
                    .count();
            if (same > NEARLY_ALL * sample.rows().size() && isByHeader(findings, column)) {
                findings.put(column, Finding.leftOut("it repeats the given and the family name"));
            }
        }
    }

    /** An age changes from year to year; it is of use only where nothing better is known. */
    private static void leaveOutAgeBesideBirth(Map<Integer, Finding> findings, Sample sample) {
        boolean born = columns(findings, Evidence.BORN).stream()
                .anyMatch(column -> sample.values(column).stream()
                                        .filter(value -> !value.isBlank())
                                        .count()
                                * 2
                        > sample.rows().size());
        for (int column : columns(findings, Evidence.AGE)) {
            if (born && isByHeader(findings, column)) {
                findings.put(column, Finding.leftOut("the date of birth says more"));
            }
        }
    }

    /** Plain "day", "month" and "year" are of a birth where all three stand and no date of birth does. */
    private static void takePartsOfDates(Map<Integer, Finding> findings, Sample sample, List<HeaderWords> headers) {
        if (!columns(findings, Evidence.BORN).isEmpty()
                || !columns(findings, Evidence.BORN_YEAR).isEmpty()) {
            return;
        }
        int day = named("day", headers);
        int month = named("month", headers);
        int year = named("year", headers);
        if (day >= 0 && month >= 0 && year >= 0 && new ColumnValues(sample.values(year)).areYears()) {
            String how = "by its header and those beside it";
            findings.replace(day, Finding.taken(Evidence.BORN_DAY, how));
            findings.replace(month, Finding.taken(Evidence.BORN_MONTH, how));
            findings.replace(year, Finding.taken(Evidence.BORN_YEAR, how));
        }
    }

    private static int named(String word, List<HeaderWords> headers) {
        for (int column = 0; column < headers.size(); column++) {
            if (headers.get(column).phrase().equals(word)) {
                return column;
            }
        }
        return -1;
    }

    private static boolean isByHeader(Map<Integer, Finding> findings, int column) {
        return findings.get(column) instanceof Finding.Taken(Evidence _, String how) && how.startsWith("by");
    }

    private static List<Integer> columns(Map<Integer, Finding> findings, Evidence evidence) {
        return findings.entrySet().stream()
                .filter(entry ->
                        entry.getValue() instanceof Finding.Taken(Evidence found, String _) && found == evidence)
                .map(Map.Entry::getKey)
                .toList();
    }
}
