package concord.matching.table;

/** In which order day, month and year are written. */
enum DateOrder {
    YEAR_MONTH_DAY,
    DAY_MONTH_YEAR,
    MONTH_DAY_YEAR,
    YEAR_DAY_MONTH,
    /** Six figures without a day. */
    YEAR_MONTH;

    int packed(int first, int second, int third) {
        return switch (this) {
            case YEAR_MONTH_DAY -> PackedBirth.of(first, second, third);
            case DAY_MONTH_YEAR -> PackedBirth.of(third, second, first);
            case MONTH_DAY_YEAR -> PackedBirth.of(third, first, second);
            case YEAR_DAY_MONTH -> PackedBirth.of(first, third, second);
            case YEAR_MONTH -> PackedBirth.of(first, second, 0);
        };
    }

    boolean isPlausible(int first, int second, int third) {
        return switch (this) {
            case YEAR_MONTH_DAY -> PackedBirth.isPlausible(first, second, third);
            case DAY_MONTH_YEAR -> PackedBirth.isPlausible(third, second, first);
            case MONTH_DAY_YEAR -> PackedBirth.isPlausible(third, first, second);
            case YEAR_DAY_MONTH -> PackedBirth.isPlausible(first, third, second);
            case YEAR_MONTH -> PackedBirth.isPlausible(first, second, 1) && first >= 100;
        };
    }

    /** Cuts figures written without a sign between them; the year has as many as day and month leave. */
    int[] cut(int number, int digits) {
        int yearDigits = digits - 4;
        return switch (this) {
            case YEAR_MONTH_DAY, YEAR_DAY_MONTH -> new int[] {number / 10_000, number / 100 % 100, number % 100};
            case DAY_MONTH_YEAR, MONTH_DAY_YEAR -> {
                int year = yearDigits == 4 ? 10_000 : 100;
                yield new int[] {number / year / 100, number / year % 100, number % year};
            }
            case YEAR_MONTH -> new int[] {number / 100, number % 100, 1};
        };
    }
}
