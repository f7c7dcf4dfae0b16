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

    int size() {
        return all.size();
    }

    NameToken get(int number) {
        return all.get(number);
    }
}
