package concord.referrals;

import concord.platform.gate.Plain;
import concord.platform.gate.Query;
import java.util.List;
import java.util.Set;

/** Which of these rows have been entered before, as they are now. Says nothing about anybody. */
public record FindImported(List<SourceRow> rows) implements Query<Set<SourceRow>>, Plain {

    public FindImported {
        rows = List.copyOf(rows);
    }
}
