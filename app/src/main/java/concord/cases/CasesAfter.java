package concord.cases;

import static java.util.Objects.requireNonNull;

import concord.platform.gate.Query;
import org.jspecify.annotations.Nullable;

/**
 * The cases after a place in the order in which they were opened here, oldest first: for systems that read on from where they
 * stopped.
 *
 * @param after the last one read; absent from the beginning
 */
public record CasesAfter(CaseFilter filter, @Nullable CaseId after, int most) implements Query<CaseList> {

    public CasesAfter {
        requireNonNull(filter, "filter is null");
        if (most < 1 || most > 500) {
            throw new IllegalArgumentException("One to five hundred at a time");
        }
    }
}
