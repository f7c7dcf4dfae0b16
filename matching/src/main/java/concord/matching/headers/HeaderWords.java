package concord.matching.headers;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A header as plain words: "DateOfBirth", "date_of_birth" and "Date of birth" are the same three.
 *
 * @param all every word and every number, in order
 */
record HeaderWords(List<String> all) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static HeaderWords of(String header) {
        String spaced = CAMEL.matcher(header).replaceAll(" ").toLowerCase(Locale.ROOT);
        String plain = MARKS.matcher(Normalizer.normalize(spaced, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace("ß", "ss")
                .replace('ı', 'i');
        return new HeaderWords(
                WORD.matcher(plain).results().map(MatchResult::group).toList());
    }

    /** The words without numbers: "address_1" is an address. */
    String phrase() {
        return String.join(" ", words());
    }

    /** The same as one word: "first name" and "firstname" are the same header. */
    String joined() {
        return String.join("", words());
    }

    List<String> words() {
        return all.stream().filter(word -> !Character.isDigit(word.charAt(0))).toList();
    }

    /** Itself where it does not end so, or would be left without a word. */
    HeaderWords withoutLast(String word) {
        boolean ends = !word.isEmpty()
                && all.size() > 1
                && last().equals(word)
                && all.getLast().equals(word);
        return ends ? new HeaderWords(all.subList(0, all.size() - 1)) : this;
    }

    HeaderWords withoutFirst(String word) {
        boolean begins = !word.isEmpty() && all.size() > 1 && all.getFirst().equals(word);
        return begins ? new HeaderWords(all.subList(1, all.size())) : this;
    }

    boolean hasAny(Set<String> some) {
        return all.stream().anyMatch(some::contains);
    }

    String last() {
        List<String> words = words();
        return words.isEmpty() ? "" : words.getLast();
    }

    String first() {
        List<String> words = words();
        return words.isEmpty() ? "" : words.getFirst();
    }

    /** Whether it is one of several alike and not the first of them: "imie2". */
    boolean isSecond() {
        return !all.isEmpty() && all.getLast().equals("2");
    }
}
