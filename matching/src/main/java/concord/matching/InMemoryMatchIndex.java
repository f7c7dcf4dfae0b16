package concord.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** The index of one process: many keys, one lock that readers share. A write holds it for some tens of microseconds. */
final class InMemoryMatchIndex implements MatchIndex {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::band)
            .thenComparing(Comparator.comparingDouble(Candidate::bits).reversed())
            .thenComparing(Candidate::id);

    private static final int NO_PLACE = -1;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Lexicon lexicon = new Lexicon();
    private final Frequencies frequencies = new Frequencies();
    private final Postings filed = new Postings();
    private final Map<String, Integer> placeOf = new HashMap<>();
    private final List<@Nullable PreparedRecord> places = new ArrayList<>();
    private final List<Integer> emptyPlaces = new ArrayList<>();

    @Override
    public void put(PersonRecord person) {
        lock.writeLock().lock();
        try {
            takeOut(person.id());
            file(PreparedRecord.of(person, lexicon));
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void remove(String id) {
        lock.writeLock().lock();
        try {
            takeOut(id);
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public boolean holds(PersonRecord person) {
        lock.readLock().lock();
        try {
            Integer place = placeOf.get(person.id());
            return place != null
                    && Objects.requireNonNull(places.get(place)).source().equals(person);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public List<Match> find(PersonRecord query, int top) {
        lock.readLock().lock();
        try {
            PreparedRecord prepared = PreparedRecord.of(query, lexicon);
            return candidates(prepared).stream()
                    .sorted(BEST_FIRST)
                    .limit(Math.max(0, top))
                    .map(candidate -> candidate.asMatch(prepared))
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public Explanation explain(PersonRecord ours, PersonRecord theirs) {
        lock.readLock().lock();
        try {
            PreparedRecord our = PreparedRecord.of(ours, lexicon);
            PreparedRecord their = PreparedRecord.of(theirs, lexicon);
            return Explainer.explain(our, their, Assessment.of(our, their, frequencies));
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public int size() {
        lock.readLock().lock();
        try {
            return placeOf.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    private List<Candidate> candidates(PreparedRecord query) {
        List<Candidate> candidates = new ArrayList<>();
        int own = placeOf.getOrDefault(query.source().id(), NO_PLACE);
        Reach.of(query, lexicon, filed).forEach(place -> {
            if (place != own) {
                PreparedRecord record = Objects.requireNonNull(places.get(place));
                Assessment assessment = Assessment.of(query, record, frequencies);
                Band band = assessment.band();
                if (band != null) {
                    candidates.add(new Candidate(record, assessment, band, assessment.bits()));
                }
            }
        });
        return candidates;
    }

    private void file(PreparedRecord record) {
        record.tokens().forEach(lexicon::admit);
        frequencies.add(record, 1);
        int place = newPlace(record);
        placeOf.put(record.source().id(), place);
        RecordKeys.of(record).forEach(key -> filed.add(key, place));
    }

    private void takeOut(String id) {
        Integer place = placeOf.remove(id);
        if (place != null) {
            PreparedRecord record = Objects.requireNonNull(places.set(place, null));
            RecordKeys.of(record).forEach(key -> filed.remove(key, place));
            frequencies.add(record, -1);
            record.tokens().forEach(lexicon::release);
            emptyPlaces.add(place);
        }
    }

    private int newPlace(PreparedRecord record) {
        if (emptyPlaces.isEmpty()) {
            places.add(record);
            return places.size() - 1;
        }
        int place = emptyPlaces.removeLast();
        places.set(place, record);
        return place;
    }

    /** A record that may be shown, before its explanation is written. */
    private record Candidate(PreparedRecord record, Assessment assessment, Band band, double bits) {

        String id() {
            return record.source().id();
        }

        Match asMatch(PreparedRecord query) {
            return new Match(id(), bits, band, Explainer.explain(query, record, assessment));
        }
    }
}
