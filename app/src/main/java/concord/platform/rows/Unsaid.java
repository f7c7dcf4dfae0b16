package concord.platform.rows;

import concord.platform.gate.PostId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one transaction has still to say to the database. */
final class Unsaid {

    /** In the order in which each was first needed, and that stays: a row stands before those that refer to it. */
    private final Map<Key, Bundle> bundles = new LinkedHashMap<>();

    private int rows;
    private @Nullable PostId acting;
    private @Nullable PostId stated;
    private boolean aside;
    private boolean hopeful;

    /** BundledRow-level security judges a row by the post that acted when it was put here. */
    private record Key(@Nullable PostId post, String sql) {}

    /** Rows of one post for one statement. */
    record Waiting(@Nullable PostId post, String sql, Bundle bundle) {}

    void add(String sql, BundledRow row) {
        bundles.computeIfAbsent(new Key(acting, sql), key -> new Bundle(key.sql()))
                .add(row);
        rows++;
    }

    List<Waiting> take() {
        var waiting = new ArrayList<Waiting>();
        bundles.replaceAll((key, bundle) -> {
            if (bundle.size() == 0) {
                return bundle;
            }
            waiting.add(new Waiting(key.post(), key.sql(), bundle));
            return new Bundle(key.sql());
        });
        rows = 0;
        return waiting;
    }

    int rows() {
        return rows;
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
