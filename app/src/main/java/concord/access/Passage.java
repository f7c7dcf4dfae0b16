package concord.access;

import concord.platform.gate.PostId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One outermost act on its way through the Gate, with the deeds done so far. Bound to the thread of its transaction.
 * The deeds are written at the very end, so that the ledger's one hot row is locked for as short as can be.
 */
final class Passage {

    private static final ThreadLocal<Passage> CURRENT = new ThreadLocal<>();

    private final List<Deed> deeds = new ArrayList<>();
    private final Map<PostId, Standing> standings = new HashMap<>();
    private PostId declared;
    private boolean savepoints = true;

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

    /** Whether an act from inside another can be undone by itself. */
    boolean standsOnSavepoints() {
        return savepoints;
    }

    void standsOnSavepoints(boolean each) {
        savepoints = each;
    }

    PostId declared() {
        return declared;
    }

    void declares(PostId post) {
        declared = post;
    }

    /** Where a post stood when an act of this transaction first asked. */
    Optional<Standing> standing(PostId post) {
        return Optional.ofNullable(standings.get(post));
    }

    void stands(Standing standing) {
        standings.put(standing.post(), standing);
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
