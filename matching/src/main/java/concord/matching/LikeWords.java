package concord.matching;

import concord.matching.kernel.IntSet;
import concord.matching.kernel.NameToken;
import java.util.List;
import java.util.Map;

/**
 * A part of a query's name with the words of the lexicon that are like one of its own, so that most other parts are told to differ without
 * a letter being compared.
 */
record LikeWords(NamePart part, IntSet places, boolean hasInitial) {

    /** @param alike what the lexicon says is like each word of the query */
    static LikeWords of(NamePart part, Map<NameToken, List<NameToken>> alike) {
        IntSet places = new IntSet();
        boolean hasInitial = false;
        for (NameToken word : part.forms()) {
            hasInitial |= word.isInitial();
            alike.getOrDefault(word, List.of()).forEach(like -> places.add(like.place));
        }
        return new LikeWords(part, places, hasInitial);
    }

    /** @param number of a part in {@link Parts} */
    boolean mayAgreeWith(int number, Parts parts) {
        return hasInitial || parts.mayAgree(number, places);
    }
}
