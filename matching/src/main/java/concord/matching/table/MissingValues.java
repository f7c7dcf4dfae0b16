package concord.matching.table;

import java.util.Locale;
import java.util.Set;

/**
 * Takes for blank what programs and people write where they know nothing. People are called Null and Na too, so in a column of names such
 * a word is blank only if it stands in more than one row in fifty.
 */
final class MissingValues {

    private static final Set<String> WORDS = Set.of(
            "null",
            "\\n",
            "nan",
            "nat",
            "na",
            "n/a",
            "#n/a",
            "<na>",
            "none",
            "nil",
            "unknown",
            "unk",
            "not known",
            "not available",
            "not stated",
            "missing",
            "-",
            "--",
            "---",
            ".",
            "?",
            "??",
            "???",
            "*",
            "#");

    private static final int ONE_IN = 50;

    private MissingValues() {}

    static Column asBlank(Column column) {
        boolean[] missing = new boolean[column.distinct()];
        int[] rows = new int[column.distinct()];
        boolean any = false;
        for (int code = 1; code < missing.length; code++) {
            missing[code] = column.texts().end(code) - column.texts().start(code) <= 13
                    && WORDS.contains(column.values().get(code).toLowerCase(Locale.ROOT));
            any |= missing[code];
        }
        if (!any) {
            return column;
        }
        for (int row = 0; row < column.rows(); row++) {
            rows[column.code(row)]++;
        }
        for (int code = 1; code < missing.length; code++) {
            missing[code] &= !isName(column.evidence())
                    || (long) rows[code] * ONE_IN > column.rows()
                    || !hasLetter(column.values().get(code));
        }
        return column.blanked(missing);
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private static boolean isName(Evidence evidence) {
        return switch (evidence) {
            case GIVEN, MIDDLE, FAMILY, FULL_NAME -> true;
            default -> false;
        };
    }
}
