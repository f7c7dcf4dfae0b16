package concord.referrals;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Why a referral is not for Channel, and what else was thought of (channel.md 4.1 step 3c; CTSA 2015 s.36(6) by analogy).
 *
 * @param grounds codes of the vocabulary "dismissal-ground"
 * @param signpostingConsidered whether help elsewhere was considered
 * @param destinations codes of the vocabulary "signpost-destination"; none where help elsewhere is not needed
 * @param considered what was considered, in words
 */
public record Dismissal(
        Set<String> grounds,
        boolean signpostingConsidered,
        Set<String> destinations,
        @Nullable String considered) {

    public Dismissal {
        grounds = Collections.unmodifiableSet(new TreeSet<>(grounds));
        destinations = Collections.unmodifiableSet(new TreeSet<>(destinations));
        considered = Said.perhaps(considered, Said.LONG);
    }
}
