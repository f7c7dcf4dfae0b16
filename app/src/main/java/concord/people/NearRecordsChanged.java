package concord.people;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;

/**
 * Whether {@link FindMatches} would show anything else than a page shows already, while somebody types. It answers yes or no
 * and shows nobody, so it is no look and is not recorded: only a showing that differs is then asked for, and that is
 * recorded. Without it every pause of every typist would be an entry of the ledger, and the looks that matter would be lost
 * among them.
 *
 * @param top as FindMatches is asked
 * @param shown the {@linkplain NearRecords#fingerprint fingerprint} of what the page shows; blank where it shows nobody
 */
public record NearRecordsChanged(PersonDetails details, int top, String shown) implements Query<Boolean>, Plain {

    public NearRecordsChanged {
        requireNonNull(details, "details is null");
        requireNonNull(shown, "shown is null");
        if (top < 1 || top > FindMatches.MOST) {
            throw new IllegalArgumentException("Between 1 and 50 near records can be asked for: " + top);
        }
    }
}
