package concord.people;

import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.util.List;

/** Near records, likeliest first. */
public record NearRecords(List<KnownPerson> people) implements Shown {

    public NearRecords {
        people = List.copyOf(people);
    }

    @Override
    public List<RecordRef> shown() {
        return people.stream().map(KnownPerson::ref).toList();
    }
}
