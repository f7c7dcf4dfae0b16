package concord.matching;

import concord.matching.kernel.NameToken;
import concord.matching.kernel.PackedPostcode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A record in 64 bits: of each word of the name and of both ends of the postcode a few bits, which others have too, and the date of birth. Too little
 * to weigh it by, enough for {@link Glance} to tell that most records which share something with a query cannot be shown.
 *
 * <p>What does not fit says so, and is taken for anything: a further name, a name of more words, a year long ago.
 */
final class Sketch {

    /** Of a word of the name or of an end of the postcode: there is none. */
    static final int NONE = 0;

    static final Field FAMILY = new Field(0, 11);
    static final Field GIVEN = new Field(11, 10);
    /** The second word of a given name of two. */
    static final Field FURTHER = new Field(21, 9);
    /** Both words of a given name in one. */
    static final Field JOINED = new Field(30, 6);
    /** The first two characters of a postcode. */
    static final Field START = new Field(36, 6);
    /** Its last two. */
    static final Field END = new Field(42, 6);

    private static final Field DAY = new Field(48, 9);
    private static final Field YEAR = new Field(57, 7);

    /** The forms of a given name of two words: each, and both joined. */
    private static final int TWO_WORDS = 3;

    private static final int LONG_WORD = 7;
    private static final int YEAR_BEFORE_FIRST = 1_909;
    private static final int DAYS_OF_A_MONTH = 31;

    /** The first two characters of a shorter postcode may be more than its outward half. */
    private static final int SHORTEST_POSTCODE = 5;

    /** The year and the day of {@link BirthCode} for each that a sketch has. */
    private static final int[] YEARS = new int[YEAR.any() + 1];

    private static final int[] DAYS = new int[12 * DAYS_OF_A_MONTH];

    static {
        for (int year = 1; year < YEARS.length; year++) {
            YEARS[year] = code(YearMonth.of(YEAR_BEFORE_FIRST + year, 1).atDay(1)) & 0xFFFF_0000;
        }
        for (int day = 0; day < DAYS.length; day++) {
            YearMonth month = YearMonth.of(2000, 1 + day / DAYS_OF_A_MONTH);
            DAYS[day] = code(month.atDay(Math.min(month.lengthOfMonth(), 1 + day % DAYS_OF_A_MONTH))) & 0xFFFF;
        }
    }

    private Sketch() {}

    private static int code(LocalDate date) {
        return BirthCode.of(BirthDate.on(date));
    }

    /** Some of the 64 bits. */
    record Field(int from, int bits) {

        /** What stands for anything. */
        int any() {
            return (1 << bits) - 1;
        }

        int in(long sketch) {
            return (int) (sketch >>> from) & any();
        }

        private long with(int value) {
            return (long) value << from;
        }

        /** What stands for a number, and for others: neither {@link #NONE} nor {@link #any}. */
        int of(int number) {
            return 1 + (int) ((((number * 0x9E37_79B9L) & 0xFFFF_FFFFL) * (any() - 1)) >>> 32);
        }
    }

    /** Of a record that may be anything. */
    static long ofAnything() {
        return FAMILY.with(FAMILY.any()) | GIVEN.with(GIVEN.any()) | START.with(START.any());
    }

    /**
     * @param born as {@link BirthCode} has it
     * @param postcode as {@link PackedPostcode} has it
     */
    static long of(PreparedName name, int born, long postcode) {
        NamePart given = name.writtenGiven();
        NamePart family = name.writtenFamily();
        // Of half a name that half may be the whole: see PreparedName.
        long words = given.isBlank() || family.isBlank()
                ? FAMILY.with(FAMILY.any()) | GIVEN.with(GIVEN.any())
                : family(family.forms()) | given(given.forms());
        return words | born(born) | postcode(postcode);
    }

    private static long family(List<NameToken> forms) {
        boolean plain = forms.size() == 1 && !forms.getFirst().isInitial();
        return FAMILY.with(plain ? FAMILY.of(forms.getFirst().place) : FAMILY.any());
    }

    private static long given(List<NameToken> forms) {
        if (forms.size() > TWO_WORDS || forms.stream().anyMatch(NameToken::isInitial)) {
            return GIVEN.with(GIVEN.any());
        }
        long given = GIVEN.with(GIVEN.of(forms.getFirst().place));
        if (forms.size() > 1) {
            given |= FURTHER.with(FURTHER.of(forms.get(1).place));
        }
        return forms.size() < TWO_WORDS ? given : given | JOINED.with(joined(forms.getLast()));
    }

    /** Few words of names are as long as two joined, so short ones are taken for anything, and of the words of a query only long ones are noted. */
    private static int joined(NameToken word) {
        return isLong(word) ? JOINED.of(word.place) : JOINED.any();
    }

    static boolean isLong(NameToken word) {
        return word.length >= LONG_WORD;
    }

    private static long born(int code) {
        if (code <= 0 || BirthCode.believed(code) == BirthCode.UNKNOWN) {
            return NONE;
        }
        int year = BirthCode.year(code) - YEAR_BEFORE_FIRST;
        if (year <= NONE || year > YEAR.any()) {
            return NONE;
        }
        int month = BirthCode.number(BirthCode.month(code));
        int day = BirthCode.number(BirthCode.dayOfMonth(code));
        return YEAR.with(year) | DAY.with((month - 1) * DAYS_OF_A_MONTH + day - 1);
    }

    private static long postcode(long code) {
        if (code == PackedPostcode.NONE) {
            return NONE;
        }
        return hasEnds(code) ? START.with(start(code)) | END.with(end(code)) : START.with(START.any());
    }

    /** Whether the ends of a postcode tell something: it is a whole one of a usual length. */
    static boolean hasEnds(long postcode) {
        return PackedPostcode.isFull(postcode) && PackedPostcode.length(postcode) >= SHORTEST_POSTCODE;
    }

    static int start(long postcode) {
        return START.of(PackedPostcode.firstTwo(postcode));
    }

    static int end(long postcode) {
        return END.of(PackedPostcode.lastTwo(postcode));
    }

    /** The year of birth where {@link #born} is known. */
    static int year(long sketch) {
        return YEAR_BEFORE_FIRST + YEAR.in(sketch);
    }

    /** As {@link BirthCode} has it; unknown for what may be anything. */
    static int born(long sketch) {
        int year = YEAR.in(sketch);
        return year == NONE ? BirthCode.UNKNOWN : YEARS[year] | DAYS[DAY.in(sketch)];
    }
}
