package concord.people;

import java.util.List;

/** A person's dated lines, oldest first. */
public record Chronology(PersonId person, List<ChronologyEntry> entries) {

    public Chronology {
        entries = List.copyOf(entries);
    }

    /** The kinds there are, for the filter. */
    public List<String> kinds() {
        return entries.stream().map(ChronologyEntry::kind).distinct().sorted().toList();
    }
}
