package concord.referrals;

import concord.platform.gate.Query;
import concord.platform.gate.Refusal;
import java.util.List;

/** What would become of rows if they were imported now, without importing any: for a dry run. */
public record ForeseeImport(List<ImportReferral> rows) implements Query<List<ForeseeImport.Foreseen>> {

    public ForeseeImport {
        rows = List.copyOf(rows);
    }

    /** What would become of one row. */
    public sealed interface Foreseen {

        /** It would not be entered. */
        record Refused(Refusal refusal) implements Foreseen {}

        /** It has been entered before, and would be left alone. */
        record Before() implements Foreseen {}

        /** It would be entered; so many records on file are near its person. */
        record Entered(int near) implements Foreseen {}
    }
}
