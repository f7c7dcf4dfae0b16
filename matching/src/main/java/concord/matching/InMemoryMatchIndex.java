package concord.matching;

import concord.matching.Best.Found;
import concord.matching.kernel.NameToken;
import java.lang.invoke.VarHandle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The index of one process: records as rows of numbers, filed under many keys. Writers take turns; who reads waits for nobody.
 *
 * <p>A new record changes nothing that is read already. Where one is replaced or removed a number counts the change before and after, and whoever
 * has read meanwhile reads again: so none sees neither or both, or half of a row.
 */
final class InMemoryMatchIndex implements MatchIndex {

    /** So many keys are filed before they become a layer: those of some thirty thousand records. */
    private static final int HEAD = 1 << 20;

    /** After so many looks that a change spoilt, one is made while writers wait. */
    private static final int MOST_LOOKS = 3;

    /** So many rows are asked of the memory at once. */
    private static final int NEAR = 64;

    private final Lock writing = new ReentrantLock();
    private final Lexicon lexicon = new Lexicon();
    private final Frequencies frequencies = new Frequencies();
    private final Parts parts = new Parts();
    private final Rows rows = new Rows(parts);
    private final Places places = new Places(rows);
    private final LayeredPostings filed;

    /** Odd while a record is replaced or removed. */
    private final AtomicLong changes = new AtomicLong();

    InMemoryMatchIndex() {
        this(HEAD);
    }

    /** @param head how many keys are filed before they become a layer */
    InMemoryMatchIndex(int head) {
        filed = new LayeredPostings(rows::isGone, head);
    }

    @Override
    public void put(PersonRecord person) {
        writing.lock();
        try {
            int before = places.of(person.id());
            if (before == Places.NONE) {
                places.set(person.id(), file(person));
            } else {
                changing(() -> {
                    places.set(person.id(), file(person));
                    takeOut(before);
                });
            }
        } finally {
            writing.unlock();
        }
        filed.awaitRoom();
    }

    @Override
    public void remove(String id) {
        writing.lock();
        try {
            int before = places.of(id);
            if (before != Places.NONE) {
                changing(() -> {
                    places.remove(id);
                    takeOut(before);
                });
            }
        } finally {
            writing.unlock();
        }
    }

    @Override
    public boolean holds(PersonRecord person) {
        writing.lock();
        try {
            int row = places.of(person.id());
            return row != Places.NONE && rows.source(row).equals(person);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public List<Match> find(PersonRecord query, int top) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            long before = changes.get();
            if (before % 2 == 0) {
                Optional<List<Match>> found = undisturbed(query, top, before);
                if (found.isPresent()) {
                    return found.get();
                }
            }
            Thread.onSpinWait();
        }
        writing.lock();
        try {
            return look(query, top);
        } finally {
            writing.unlock();
        }
    }

    /** What is found, unless something was changed meanwhile: then what was read may be of no one moment, and even fail. */
    private Optional<List<Match>> undisturbed(PersonRecord query, int top, long before) {
        try {
            List<Match> found = look(query, top);
            VarHandle.acquireFence();
            return changes.get() == before ? Optional.of(found) : Optional.empty();
        } catch (RuntimeException failed) {
            if (changes.get() == before) {
                throw failed;
            }
            return Optional.empty();
        }
    }

    private List<Match> look(PersonRecord asked, int top) {
        LayeredPostings.View view = filed.view();
        PreparedRecord query = PreparedRecord.of(asked, lexicon);
        Map<NameToken, List<NameToken>> alike = new LinkedHashMap<>();
        query.tokens().forEach(word -> alike.put(word, lexicon.like(word)));
        Weigher weigher = new Weigher(query, alike, parts, frequencies);
        Best best = new Best(rows, top, asked.id());
        Sieve sieve = new Sieve(rows, new Glance(query, alike, frequencies));
        Reach.of(query, alike, view, rows::isGone, sieve);
        int[] reached = sieve.kept();
        int[] read = new int[NEAR];
        for (int from = 0; from < reached.length; from += NEAR) {
            rows.bringNear(reached, from, Math.min(reached.length, from + NEAR), read);
            weigh(reached, from, Math.min(reached.length, from + NEAR), weigher, best);
        }
        return best.inOrder().stream().map(found -> match(query, found)).toList();
    }

    private void weigh(int[] reached, int from, int to, Weigher weigher, Best best) {
        for (int at = from; at < to; at++) {
            weigher.band = null;
            rows.read(reached[at], weigher);
            if (weigher.band != null) {
                best.offer(reached[at], weigher.band, weigher.bits);
            }
        }
    }

    private Match match(PreparedRecord query, Found found) {
        PreparedRecord record = rows.prepared(found.row());
        Assessment assessment = Assessment.of(query, record, frequencies);
        return new Match(found.id(), found.bits(), found.band(), Explainer.explain(query, record, assessment));
    }

    @Override
    public Explanation explain(PersonRecord ours, PersonRecord theirs) {
        PreparedRecord our = PreparedRecord.of(ours, lexicon);
        PreparedRecord their = PreparedRecord.of(theirs, lexicon);
        return Explainer.explain(our, their, Assessment.of(our, their, frequencies));
    }

    @Override
    public int size() {
        return places.size();
    }

    private int file(PersonRecord person) {
        PreparedRecord record = PreparedRecord.of(person, lexicon);
        record.tokens().forEach(lexicon::admit);
        frequencies.add(record, 1);
        int row = rows.append(record);
        for (long key : RecordKeys.of(record)) {
            filed.add(key, row);
        }
        filed.settleIfFull();
        return row;
    }

    private void takeOut(int row) {
        PreparedRecord record = rows.prepared(row);
        rows.forget(row);
        frequencies.add(record, -1);
        record.tokens().forEach(lexicon::release);
    }

    private void changing(Runnable change) {
        changes.incrementAndGet();
        try {
            change.run();
        } finally {
            changes.incrementAndGet();
        }
    }
}
