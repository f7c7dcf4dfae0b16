package concord.matching.table;

import java.util.ArrayList;
import java.util.List;

/**
 * What a written date is made of: at most three numbers, one of which may have been a month's name. A time of day behind it is dropped;
 * signs between the numbers and words such as "about" do not matter.
 */
record DatePieces(List<Piece> pieces) {

    private static final DatePieces NONE = new DatePieces(List.of());
    private static final int MOST_DIGITS = 9;

    /**
     * @param digits how many figures were written; 0 for a month's name
     */
    record Piece(int number, int digits) {

        boolean isName() {
            return digits == 0;
        }

        /** Whether it can only be a year: three or more figures, or more than any month has days. */
        boolean isYear() {
            return digits >= 3 || number > 31;
        }
    }

    static DatePieces of(String text) {
        List<Piece> pieces = new ArrayList<>(3);
        String date = withoutFraction(text);
        int at = 0;
        while (at < date.length()) {
            int end = endOfWord(date, at);
            if (end == at) {
                at++;
                continue;
            }
            if (isTimeOfDay(date, at, end)) {
                break;
            }
            if (!add(pieces, date.substring(at, end)) || pieces.size() > 3) {
                return NONE;
            }
            at = end;
        }
        return new DatePieces(pieces);
    }

    int count() {
        return pieces.size();
    }

    Piece get(int index) {
        return pieces.get(index);
    }

    /** "1957.0" is what some programs make of a column of years that has blanks. */
    private static String withoutFraction(String text) {
        int point = text.length() - 2;
        boolean fraction = text.endsWith(".0") && text.indexOf('.') == point;
        return fraction && text.chars().limit(point).allMatch(Character::isDigit) ? text.substring(0, point) : text;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        boolean digits = Character.isDigit(text.charAt(start));
        while (end < text.length() && (digits ? Character.isDigit(text.charAt(end)) : isLetter(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char character) {
        return Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isTimeOfDay(String text, int start, int end) {
        if (!Character.isDigit(text.charAt(start))) {
            return start > 0
                    && end - start == 1
                    && text.charAt(start) == 'T'
                    && Character.isDigit(text.charAt(start - 1));
        }
        return end < text.length() && text.charAt(end) == ':';
    }

    private static boolean add(List<Piece> pieces, String word) {
        if (!Character.isDigit(word.charAt(0))) {
            int month = MonthNames.month(word);
            if (month > 0) {
                pieces.add(new Piece(month, 0));
            }
            return true;
        }
        if (word.length() == 14) {
            return add(pieces, word.substring(0, 8));
        }
        if (word.length() > MOST_DIGITS) {
            return false;
        }
        int number = 0;
        for (int at = 0; at < word.length(); at++) {
            number = number * 10 + Character.digit(word.charAt(at), 10);
        }
        pieces.add(new Piece(number, word.length()));
        return true;
    }
}
