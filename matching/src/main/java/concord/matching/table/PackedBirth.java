package concord.matching.table;

/** A date of birth as the number yyyymmdd, with noughts for what is not known. */
final class PackedBirth {

    /** Two figures up to this are a year of this century. There is no clock here: the same file reads the same for ever. */
    private static final int LAST_SHORT_YEAR_OF_THIS_CENTURY = 29;

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private PackedBirth() {}

    /** What is impossible is not known: nobody is born on a 45th, but the year beside it may be right. */
    static int of(int year, int month, int day) {
        boolean swapped = month > 12 && month <= 31 && day >= 1 && day <= 12;
        int trueMonth = swapped ? day : month;
        int trueDay = swapped ? month : day;
        return year(year) * 10_000 + within(trueMonth, 12) * 100 + within(trueDay, 31);
    }

    /** Whether each part could be what it is said to be. */
    static boolean isPlausible(int year, int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31 && (year < 100 || (year >= 1600 && year <= 2100));
    }

    static int year(int written) {
        if (written >= 0 && written < 100) {
            return written <= LAST_SHORT_YEAR_OF_THIS_CENTURY ? 2000 + written : 1900 + written;
        }
        return written >= FIRST_YEAR && written <= LAST_YEAR ? written : 0;
    }

    static String iso(int packed) {
        int year = packed / 10_000;
        int month = packed / 100 % 100;
        int day = packed % 100;
        if (packed == 0) {
            return "";
        }
        return month == 0 && day == 0 ? "%04d".formatted(year) : "%04d-%02d-%02d".formatted(year, month, day);
    }

    private static int within(int number, int most) {
        return number >= 1 && number <= most ? number : 0;
    }
}
