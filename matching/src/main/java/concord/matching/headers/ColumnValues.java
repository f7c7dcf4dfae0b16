package concord.matching.headers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the values of a column look like, from the rows at the head of its file. */
final class ColumnValues {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}|[0-9a-fA-F]{24,64}");
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}([T ].*)?|\\d{1,2}[-/. ](\\d{1,2}|[A-Za-z]{3,9})[-/. ]\\d{2,4}( .*)?|(18|19|20)\\d{6}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern BRITISH_POSTCODE = Pattern.compile("(?i)[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}");

    private final List<String> values;
    private final Set<String> distinct;

    ColumnValues(List<String> all) {
        values = all.stream().filter(value -> !value.isBlank()).toList();
        distinct = new HashSet<>(values);
    }

    boolean areBlank() {
        return values.isEmpty();
    }

    /** Whether a column is filled in and yet tells nobody apart; a few rows may agree by chance. */
    boolean areAllTheSameOfMany() {
        return distinct.size() == 1 && values.size() >= 20;
    }

    /** Whether nearly every row has a value of its own, which an attribute of many people never has. */
    boolean areNearlyUnique() {
        return values.size() >= 50 && distinct.size() * 100L > values.size() * 97L;
    }

    boolean areRecordKeys() {
        return share(value -> UUID.matcher(value).matches()) > 0.8;
    }

    boolean areDates() {
        return share(value -> DATE.matcher(value).matches()) > 0.8;
    }

    boolean areEmails() {
        return share(value -> EMAIL.matcher(value).matches()) > 0.8;
    }

    boolean areBritishPostcodes() {
        return share(value -> BRITISH_POSTCODE.matcher(value).matches()) > 0.8;
    }

    /** Numbers, and codes made mostly of figures. */
    boolean areNumbers() {
        return share(ColumnValues::isMostlyFigures) > 0.6;
    }

    boolean areSmallNumbers(int most) {
        return share(value -> value.length() <= 4 && number(value) >= 1 && number(value) <= most) > 0.9;
    }

    boolean areYears() {
        return share(value -> number(value) >= 1700 && number(value) <= 2100) > 0.9;
    }

    /** Sentences rather than attributes. */
    boolean areNotes() {
        return values.stream().mapToInt(String::length).average().orElse(0) > 80;
    }

    boolean haveSeveralWords() {
        return share(value -> value.strip().indexOf(' ') > 0 || value.indexOf(',') > 0) > 0.6;
    }

    private double share(Predicate<String> test) {
        return values.isEmpty() ? 0 : (double) values.stream().filter(test).count() / values.size();
    }

    private static boolean isMostlyFigures(String value) {
        long figures = value.chars().filter(Character::isDigit).count();
        return figures * 2 > value.length();
    }

    /** The whole number written, also as "7.0"; -1 for anything else. */
    private static int number(String value) {
        String whole = value.endsWith(".0") ? value.substring(0, value.length() - 2) : value;
        return !whole.isEmpty()
                        && whole.length() <= 4
                        && whole.chars().allMatch(figure -> figure >= '0' && figure <= '9')
                ? Integer.parseInt(whole)
                : -1;
    }
}
