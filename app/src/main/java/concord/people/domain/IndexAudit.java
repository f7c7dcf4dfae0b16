package concord.people.domain;

import concord.people.InvolvementId;
import concord.people.domain.NameRows.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Goes through the tables and through the index once, in portions, and mends each entry that is missing, that says something
 * else or that no record has. Searches go on meanwhile, and so do commits: what differs at first is looked at again with no
 * reading beside it, and is a difference only if the tables said the same before and after the index had caught up.
 */
final class IndexAudit {

    private static final int PORTION = 2_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final KnownNames names;
    private final NameRows rows;
    private final Reading reading;
    private final List<String> differing = new ArrayList<>();
    private long checked;

    IndexAudit(KnownNames names, NameRows rows, Reading reading) {
        this.names = names;
        this.rows = rows;
        this.reading = reading;
    }

    /** How the index follows the tables. */
    interface Reading {

        /** Reads what was committed by now. */
        void catchUp();

        /** Does something while nobody reads. */
        void alone(Runnable work);
    }

    NamesProved run() {
        reading.catchUp();
        throughTheTables();
        throughTheIndex();
        reading.alone(this::count);
        return new NamesProved(checked, differing);
    }

    private void throughTheTables() {
        List<Row> portion = rows.portion(BEFORE_ALL, PORTION);
        while (!portion.isEmpty()) {
            checked += portion.size();
            Set<UUID> suspects = portion.stream()
                    .filter(row -> !names.holdsAsIs(row.entry()))
                    .map(IndexAudit::id)
                    .collect(Collectors.toSet());
            if (!suspects.isEmpty()) {
                reading.alone(() -> settle(suspects));
            }
            portion = rows.portion(id(portion.getLast()), PORTION);
        }
    }

    private void settle(Set<UUID> suspects) {
        Map<UUID, Row> before = byId(suspects);
        reading.catchUp();
        for (Row row : byId(suspects).values()) {
            if (row.equals(before.get(id(row))) && !names.holdsAsIs(row.entry())) {
                differing.add(row.reference() + (names.holds(row.entry().id()) ? " differed" : " was missing"));
                names.putAnew(row.entry());
            }
        }
    }

    private void throughTheIndex() {
        Iterator<UUID> ids = names.ids();
        while (ids.hasNext()) {
            var portion = new HashSet<UUID>();
            while (ids.hasNext() && portion.size() < PORTION) {
                portion.add(ids.next());
            }
            portion.removeAll(byId(portion).keySet());
            portion.forEach(this::remove);
        }
    }

    /** What the index has read was committed, and the tables let go of no involvement: it was never there. */
    private void remove(UUID unknown) {
        differing.add("An entry that no record has");
        names.remove(new InvolvementId(unknown));
    }

    private void count() {
        if (names.findable() != names.size()) {
            differing.add("%,d entries and %,d that can be found".formatted(names.size(), names.findable()));
        }
    }

    private Map<UUID, Row> byId(Set<UUID> ids) {
        return rows.of(ids).stream().collect(Collectors.toMap(IndexAudit::id, Function.identity()));
    }

    private static UUID id(Row row) {
        return row.entry().id().value();
    }
}
