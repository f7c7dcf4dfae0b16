package concord.matching;

import concord.matching.kernel.NameToken;
import java.util.List;

/**
 * One part of a name, ready to be compared.
 *
 * @param words its words, titles and particles aside
 * @param forms the words and, where there are several, all of them joined into one
 */
record NamePart(List<NameToken> words, List<NameToken> forms) {

    boolean isBlank() {
        return words.isEmpty();
    }
}
