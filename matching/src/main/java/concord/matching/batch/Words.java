package concord.matching.batch;

import concord.matching.kernel.NameToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every distinct word of the names of a table, numbered, with the number of its bearers. */
final class Words {

    private final Map<String, NameToken> byText = new HashMap<>();
    private final List<NameToken> all = new ArrayList<>();

    NameToken of(String text) {
        NameToken known = byText.get(text);
        if (known == null) {
            known = new NameToken(text);
            known.place = all.size();
            byText.put(text, known);
            all.add(known);
        }
        return known;
    }

    /** For each word how many bear one that is built or sounds like it, themselves among them. */
    int[] bearersAlike() {
        Map<String, Integer> built = new HashMap<>();
        Map<String, Integer> sounding = new HashMap<>();
        for (NameToken word : all) {
            built.merge(word.skeleton, word.bearers, Integer::sum);
            sounding.merge(word.phonetic, word.bearers, Integer::sum);
        }
        int[] alike = new int[all.size()];
        for (NameToken word : all) {
            int bySkeleton = word.skeleton.length() > 1 ? built.getOrDefault(word.skeleton, 0) : 0;
            int bySound = word.phonetic.length() > 1 ? sounding.getOrDefault(word.phonetic, 0) : 0;
            alike[word.place] = Math.max(word.bearers, Math.max(bySkeleton, bySound));
        }
        return alike;
    }

    int size() {
        return all.size();
    }

    NameToken get(int number) {
        return all.get(number);
    }
}
