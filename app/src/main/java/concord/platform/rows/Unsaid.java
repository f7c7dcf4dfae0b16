package concord.platform.rows;

import concord.platform.gate.PostId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one transaction has still to say to the database. */
final class Unsaid {

    private final Map<Key, Bundle> bundles = new LinkedHashMap<>();
    private @Nullable PostId acting;
    private @Nullable PostId stated;
    private boolean aside;
    private boolean hopeful;

    /** Row-level security judges a row by the post that acted when it was put here. */
    private record Key(@Nullable PostId post, String sql) {}

    /** Rows of one post for one statement. */
    record Waiting(@Nullable PostId post, Bundle bundle) {}

    Bundle bundle(String sql) {
        return bundles.computeIfAbsent(new Key(acting, sql), key -> new Bundle(key.sql()));
    }

    /** In the order in which the first row of each came, so that a row stands before those that refer to it. */
    List<Waiting> take() {
        var waiting = new ArrayList<Waiting>();
        bundles.forEach((key, bundle) -> waiting.add(new Waiting(key.post(), bundle)));
        bundles.clear();
        return waiting;
    }

    boolean isEmpty() {
        return bundles.isEmpty();
    }

    void forget() {
        bundles.clear();
    }

    @Nullable
    PostId acting() {
        return acting;
    }

    void acts(@Nullable PostId post) {
        acting = post;
    }

    @Nullable
    PostId stated() {
        return stated;
    }

    void states(@Nullable PostId post) {
        stated = post;
    }

    boolean isAside() {
        return aside;
    }

    void aside(boolean now) {
        aside = now;
    }

    boolean isHopeful() {
        return hopeful;
    }

    void hopes() {
        hopeful = true;
    }
}
