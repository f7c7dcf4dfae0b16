package concord.sharing;

import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.util.List;
import java.util.Objects;

/** The disclosure ledger for one person or record, as far as the acting post may see it. */
public record Disclosures(List<Disclosure> rows) implements Shown {

    public Disclosures {
        rows = List.copyOf(rows);
    }

    @Override
    public List<RecordRef> shown() {
        return rows.stream()
                .map(Disclosure::request)
                .filter(Objects::nonNull)
                .map(RequestId::ref)
                .distinct()
                .toList();
    }
}
