package concord.people.domain;

import concord.matching.Explanation;
import concord.matching.Match;
import concord.matching.MatchIndex;
import concord.matching.PersonRecord;
import concord.people.InvolvementId;
import concord.people.PersonId;
import concord.platform.gate.AreaId;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Names on record, in memory: one entry for each involvement, whoever recorded it. What is found here is shown to
 * nobody before row-level security has been asked. Many threads may read and write.
 */
final class KnownNames {

    /** So many are looked at before the areas of the asker are; where too few of them may be seen, many more. */
    private static final int FIRST_LOOK = 64;

    private static final int LONG_LOOK = 4096;

    private final MatchIndex index = MatchIndex.inMemory();
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    /** What is known of an involvement without its name. */
    record Entry(InvolvementId id, AreaId area, @Nullable PersonId person, PersonRecord record) {}

    /** An involvement that is like the one asked about. */
    record Near(Entry entry, Match match) {

        /** Those of one person are one near record. */
        String who() {
            PersonId person = entry.person();
            return person == null ? entry.record().id() : "person " + person.value();
        }
    }

    void put(Entry entry) {
        Entry before = entries.put(entry.record().id(), entry);
        if (before == null || !before.record().equals(entry.record())) {
            index.put(entry.record());
        }
    }

    /** Puts the entry in whatever stands there: for mending. */
    void putAnew(Entry entry) {
        entries.put(entry.record().id(), entry);
        index.put(entry.record());
    }

    void remove(InvolvementId id) {
        entries.remove(id.value().toString());
        index.remove(id.value().toString());
    }

    /** Whether exactly this is known, and can be found by its name. */
    boolean holdsAsIs(Entry entry) {
        return entry.equals(entries.get(entry.record().id())) && index.holds(entry.record());
    }

    /** Every id that the entries hold, in any order; what is put meanwhile may be left out. */
    Iterator<UUID> ids() {
        return entries.values().stream().map(entry -> entry.id().value()).iterator();
    }

    /** What can be found by name; as many as there are entries unless something is wrong. */
    int findable() {
        return index.size();
    }

    boolean holds(InvolvementId id) {
        return entry(id).isPresent();
    }

    Optional<Entry> entry(InvolvementId id) {
        return Optional.ofNullable(entries.get(id.value().toString()));
    }

    int size() {
        return entries.size();
    }

    /** Compares two records, with how common names are here. */
    Explanation explain(PersonRecord ours, PersonRecord theirs) {
        return index.explain(ours, theirs);
    }

    /** Likeliest first, each person once, from the given areas alone. */
    List<Near> near(PersonRecord asked, Set<AreaId> areas, int top) {
        List<Match> first = index.find(asked, FIRST_LOOK);
        List<Near> near = within(first, areas, top);
        boolean more = near.size() < top && first.size() == FIRST_LOOK;
        return more ? within(index.find(asked, LONG_LOOK), areas, top) : near;
    }

    private List<Near> within(List<Match> matches, Set<AreaId> areas, int top) {
        var byWho = new LinkedHashMap<String, Near>();
        for (Match match : matches) {
            Entry entry = entries.get(match.id());
            if (entry != null && areas.contains(entry.area()) && byWho.size() < top) {
                var near = new Near(entry, match);
                byWho.putIfAbsent(near.who(), near);
            }
        }
        return List.copyOf(byWho.values());
    }
}
