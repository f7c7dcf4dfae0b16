package concord.matching.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When the people of a table were born: each distinct date once, as the number yyyymmdd, and for each row the number of its date.
 *
 * <p>Parts that are not known, or impossible, are nought: 19570000 is the year alone, 19570400 a month, 423 a day without its year. Month and
 * day are from 1 to 12 and 1 to 31, but the two need not make a day of the calendar: a 31st of April is a slip of one figure, and tells
 * more than nothing. Date number 0 is "not known" and its packed date 0. Placeholders such as 1900-01-01 are dates like any other here.
 */
public final class BirthDates {

    private final int[] packed;
    private final int[] codes;

    private BirthDates(int[] packed, int[] codes) {
        this.packed = packed;
        this.codes = codes;
    }

    /** Takes whole dates first, then parts; where the table has neither, every date is unknown. */
    public static BirthDates of(Table table) {
        int[] dates = new int[table.rows()];
        for (Column column : table.columns(Evidence.BORN)) {
            complete(dates, column, packed(column));
        }
        for (Evidence part : List.of(Evidence.BORN_YEAR, Evidence.BORN_MONTH, Evidence.BORN_DAY)) {
            for (Column column : table.columns(part)) {
                complete(dates, column, parts(column, part));
            }
        }
        return coded(dates);
    }

    /** The packed date of each distinct value of a column of whole dates, by the value's number. */
    public static int[] packed(Column column) {
        DateColumn reader = DateColumn.of(column.values());
        return column.values().stream().mapToInt(reader::packed).toArray();
    }

    /** Whether no value of the column told day and month apart, so that the day was taken to stand first. */
    public static boolean isUndecided(Column column) {
        return DateColumn.of(column.values()).isUndecided();
    }

    /** The number of the row's date; equal dates have equal numbers. */
    public int code(int row) {
        return codes[row];
    }

    /** How many distinct dates there are, the unknown among them. */
    public int distinct() {
        return packed.length;
    }

    /** The date yyyymmdd of a number. */
    public int packed(int code) {
        return packed[code];
    }

    /** The column with its dates written yyyy-mm-dd, so that two files with different habits can be laid together. */
    static Column written(Column column) {
        int[] packed = packed(column);
        Dictionary dictionary = new Dictionary();
        int[] numbers = new int[packed.length];
        Arrays.setAll(numbers, code -> dictionary.code(PackedBirth.iso(packed[code])));
        int[] codes = new int[column.rows()];
        Arrays.setAll(codes, row -> numbers[column.code(row)]);
        return new Column(column.header(), column.evidence(), dictionary.build(), codes);
    }

    private static void complete(int[] dates, Column column, int[] byCode) {
        for (int row = 0; row < dates.length; row++) {
            dates[row] = completed(dates[row], byCode[column.code(row)]);
        }
    }

    /** What is known stays; noughts are filled from the other. */
    private static int completed(int date, int other) {
        int year = date / 10_000 == 0 ? other / 10_000 : date / 10_000;
        int month = date / 100 % 100 == 0 ? other / 100 % 100 : date / 100 % 100;
        int day = date % 100 == 0 ? other % 100 : date % 100;
        return year * 10_000 + month * 100 + day;
    }

    private static int[] parts(Column column, Evidence part) {
        DateColumn whole = DateColumn.of(column.values());
        return column.values().stream()
                .mapToInt(value -> part(value, part, whole))
                .toArray();
    }

    private static int part(String value, Evidence part, DateColumn whole) {
        DatePieces pieces = DatePieces.of(value);
        if (pieces.count() != 1 || pieces.get(0).digits() > 4) {
            int date = whole.packed(value);
            return switch (part) {
                case BORN_YEAR -> date / 10_000 * 10_000;
                case BORN_MONTH -> date / 100 % 100 * 100;
                default -> date % 100;
            };
        }
        int number = pieces.get(0).number();
        return switch (part) {
            case BORN_YEAR -> pieces.get(0).digits() == 1 ? 0 : PackedBirth.of(number, 0, 0);
            case BORN_MONTH -> number >= 1 && number <= 12 ? number * 100 : 0;
            default -> number >= 1 && number <= 31 ? number : 0;
        };
    }

    private static BirthDates coded(int[] dates) {
        Map<Integer, Integer> numbers = new HashMap<>();
        numbers.put(0, 0);
        int[] codes = new int[dates.length];
        for (int row = 0; row < dates.length; row++) {
            int next = numbers.size();
            Integer known = numbers.putIfAbsent(dates[row], next);
            codes[row] = known == null ? next : known;
        }
        int[] packed = new int[numbers.size()];
        numbers.forEach((date, number) -> packed[number] = date);
        return new BirthDates(packed, codes);
    }
}
