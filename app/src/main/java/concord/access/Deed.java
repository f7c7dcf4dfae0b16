package concord.access;

import concord.platform.gate.Acting;
import concord.platform.gate.RecordRef;
import java.time.Instant;
import java.util.List;

/**
 * One act as the ledger is told of it. It names records, never persons.
 *
 * @param act simple name of the command or query
 * @param about the records that were changed or looked at
 * @param content the act's content as JSON; the ledger keeps a salted digest of it and nothing else
 */
public record Deed(Instant at, Acting acting, String act, Kind kind, List<RecordRef> about, String content) {

    public Deed {
        about = List.copyOf(about);
    }

    /** What the act came to. */
    public enum Kind {
        CHANGE,
        LOOK,
        NOT_ALLOWED
    }
}
