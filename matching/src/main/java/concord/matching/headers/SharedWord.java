package concord.matching.headers;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A word that nearly all headers of a file begin or end with and that says nothing of any: "cen" in "fn1_cen", "sn1_cen", "pc_cen",
 * "pat" in "pat_fname", "pat_lname".
 */
final class SharedWord {

    private static final double NEARLY_ALL = 0.8;
    private static final int SEVERAL = 3;

    private SharedWord() {}

    /** The words of each header, without what they share. */
    static List<HeaderWords> apart(List<String> headers) {
        List<HeaderWords> words = headers.stream().map(HeaderWords::of).toList();
        String end = shared(words, HeaderWords::last);
        String start = shared(words, HeaderWords::first);
        return words.stream()
                .map(each -> each.withoutLast(end))
                .map(each -> each.withoutFirst(start))
                .toList();
    }

    private static String shared(List<HeaderWords> headers, Function<HeaderWords, String> word) {
        List<HeaderWords> longer =
                headers.stream().filter(header -> header.all().size() > 1).toList();
        return longer.stream().collect(Collectors.groupingBy(word, Collectors.counting())).entrySet().stream()
                .filter(each -> each.getValue() >= SEVERAL && each.getValue() >= NEARLY_ALL * headers.size())
                .map(each -> each.getKey())
                .filter(each -> !each.isEmpty() && !saysSomething(HeaderWords.of(each)))
                .findFirst()
                .orElse("");
    }

    private static boolean saysSomething(HeaderWords word) {
        return KnownHeaders.byPhrase(word).isPresent()
                || BirthHeaders.mention(word)
                || Recognition.isOfSomebodyElse(word)
                || NeverEvidence.isProtected(word);
    }
}
