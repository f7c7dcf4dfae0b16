package concord.matching;

import concord.matching.kernel.NameToken;
import concord.matching.kernel.NameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One part of a name, ready to be compared.
 *
 * @param words its words, titles and particles aside
 * @param forms the words and, where there are several, all of them joined into one
 */
record NamePart(List<NameToken> words, List<NameToken> forms) {

    /** @param tokens the one token of each word */
    static NamePart of(String written, Function<String, NameToken> tokens) {
        NameWords words = NameWords.of(written);
        List<NameToken> parts = words.words().stream().map(tokens).toList();
        if (words.joined().isEmpty()) {
            return new NamePart(parts, parts);
        }
        List<NameToken> forms = new ArrayList<>(parts);
        forms.add(tokens.apply(words.joined()));
        return new NamePart(parts, List.copyOf(forms));
    }

    boolean isBlank() {
        return words.isEmpty();
    }
}
