package concord.referrals.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.referrals.FindImported;
import concord.referrals.SourceRow;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the rows that have been entered before and say the same now. */
@Component
class FindingImported implements QueryHandler<FindImported, Set<SourceRow>> {

    private final ImportedRows rows;

    FindingImported(ImportedRows rows) {
        this.rows = rows;
    }

    @Override
    public Outcome<Set<SourceRow>> answer(FindImported query, Acting acting) {
        return Outcome.done(rows.earlier(query.rows()).entrySet().stream()
                .filter(found -> !found.getValue().changed())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
