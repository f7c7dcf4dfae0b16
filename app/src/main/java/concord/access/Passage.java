package concord.access;

import concord.platform.gate.PostId;
import java.util.ArrayList;
import java.util.List;

/**
 * One outermost act on its way through the Gate, with the deeds done so far. Bound to the thread of its transaction.
 * The deeds are written at the very end, so that the ledger's one hot row is locked for as short as can be.
 */
final class Passage {

    private static final ThreadLocal<Passage> CURRENT = new ThreadLocal<>();

    private final List<Deed> deeds = new ArrayList<>();
    private PostId declared;

    private Passage(PostId declared) {
        this.declared = declared;
    }

    static boolean isUnderWay() {
        return CURRENT.get() != null;
    }

    static Passage current() {
        return CURRENT.get();
    }

    static Passage begin(PostId post) {
        var passage = new Passage(post);
        CURRENT.set(passage);
        return passage;
    }

    void end() {
        CURRENT.remove();
    }

    PostId declared() {
        return declared;
    }

    void declares(PostId post) {
        declared = post;
    }

    void add(Deed deed) {
        deeds.add(deed);
    }

    int mark() {
        return deeds.size();
    }

    /** Forgets what was done since a mark: it has been rolled back. */
    void forgetSince(int mark) {
        deeds.subList(mark, deeds.size()).clear();
    }

    List<Deed> deeds() {
        return List.copyOf(deeds);
    }
}
