package concord.matching;

import concord.matching.kernel.NameToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every part of a name that some row has, each once, by a number of zero or more: an odd one for a part without words. One thread at a time
 * writes, any number read beside it.
 */
final class Parts {

    static final int NONE = -1;

    /** A part with more forms, or with an initial, must be looked at itself: its first place is this. */
    private static final int LOOK = -2;

    private static final int FORMS = 4;
    private static final int ALL = -1;

    private static final NamePart BLANK = new NamePart(List.of(), List.of());

    private final Map<String, Part> byText = new HashMap<>();
    private final List<Integer> emptyPlaces = new ArrayList<>();
    private volatile @Nullable Part[] parts = new @Nullable Part[1 << 10];
    /** For each part the places of its forms in the lexicon, so that most are told to differ from one place of memory. */
    private volatile int[] forms = new int[FORMS << 10];

    private int places;

    /** The number of the part, which one more row has from now on. */
    int take(String written, NamePart compared) {
        Part part = byText.get(written);
        if (part == null) {
            int place = newPlace();
            part = new Part(written, compared, (place << 1) | (compared.isBlank() ? 1 : 0));
            byText.put(written, part);
            layForms(place, compared.forms());
            parts[place] = part;
        }
        part.rows++;
        return part.number;
    }

    /** Notes that one row fewer has the part. What no row has is forgotten. */
    void release(int number) {
        Part part = Objects.requireNonNull(parts[number >> 1]);
        part.rows--;
        if (part.rows == 0) {
            byText.remove(part.written);
            parts[number >> 1] = null;
            emptyPlaces.add(number >> 1);
        }
    }

    /** Whether the part has no words. */
    static boolean isBlank(int number) {
        return (number & 1) != 0;
    }

    /** As it was written; blank where its row has gone meanwhile. */
    String written(int number) {
        Part part = parts[number >> 1];
        return part == null ? "" : part.written;
    }

    /** As it is compared; blank where its row has gone meanwhile. */
    NamePart compared(int number) {
        Part part = parts[number >> 1];
        return part == null ? BLANK : part.compared;
    }

    /** The parts of a query that a part may agree with, a bit for each. */
    int like(int number, LikeWords words) {
        int[] all = forms;
        int at = (number >> 1) * FORMS;
        if (all[at] == LOOK) {
            return ALL;
        }
        int like = words.withInitials();
        for (int form = at; form < at + FORMS && all[form] >= 0; form++) {
            like |= words.of(all[form]);
        }
        return like;
    }

    private void layForms(int place, List<NameToken> words) {
        int at = place * FORMS;
        boolean look = words.size() > FORMS || words.stream().anyMatch(NameToken::isInitial);
        for (int form = 0; form < FORMS; form++) {
            forms[at + form] = form < words.size() && !look ? words.get(form).place : look ? LOOK : NONE;
        }
    }

    /** The number of the part that is the whole name, where all of it was written into one; or {@link #NONE}. */
    int whole(int given, int family) {
        if (((given ^ family) & 1) == 0) {
            return NONE;
        }
        int written = isBlank(given) ? family : given;
        return PreparedName.isWhole(compared(given), compared(family)) ? written : NONE;
    }

    private int newPlace() {
        if (!emptyPlaces.isEmpty()) {
            return emptyPlaces.removeLast();
        }
        if (places == parts.length) {
            forms = Arrays.copyOf(forms, 2 * places * FORMS);
            parts = Arrays.copyOf(parts, 2 * places);
        }
        return places++;
    }

    /** A part of a name as written and as compared. */
    private static final class Part {
        private final String written;
        private final NamePart compared;
        private final int number;
        private int rows;

        Part(String written, NamePart compared, int number) {
            this.written = written;
            this.compared = compared;
            this.number = number;
        }
    }
}
