package concord.people;

import concord.platform.gate.RecordRef;
import concord.platform.gate.Shown;
import java.util.List;

/** Near records, likeliest first. */
public record NearRecords(List<KnownPerson> people) implements Shown {

    public NearRecords {
        people = List.copyOf(people);
    }

    /**
     * Tells one showing from another without saying anything of what is shown: two lists have the same one if they would read
     * the same on a page. Blank where nobody is near.
     */
    public String fingerprint() {
        return people.isEmpty() ? "" : Fingerprint.of(people);
    }

    @Override
    public List<RecordRef> shown() {
        return people.stream().map(KnownPerson::ref).toList();
    }
}
