package concord.people;

import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.util.List;

/** Records that somebody is shown a list of. */
public record References(List<Reference> all) implements Shown {

    public References {
        all = List.copyOf(all);
    }

    @Override
    public List<RecordRef> shown() {
        return all.stream().map(Reference::record).toList();
    }
}
