package concord.people.domain;

import concord.platform.Remembered;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Keeps the names in memory in step with the tables: whatever was committed before somebody looks is found. */
@Component
class NamesInStep {

    private final KnownNames names = new KnownNames();
    private final Remembered<UUID, NameRows.Areas> areas = new Remembered<>();
    private final NameRows rows;
    private final FirstReading firstReading;
    private final Gate gate;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile String horizon = NameRows.NOTHING;

    NamesInStep(NameRows rows, FirstReading firstReading, @Lazy Gate gate) {
        this.rows = rows;
        this.firstReading = firstReading;
        this.gate = gate;
    }

    /**
     * The names of all that was committed by now, and where the acting post may look for some.
     *
     * @param areas its own, and those bound to them by agreement
     * @param own areas, on whose records it works
     */
    record InView(KnownNames names, Set<AreaId> areas, Set<AreaId> own) {}

    /** To be asked inside an act. */
    InView inView() {
        NameRows.Outset outset = rows.outset(horizon);
        if (outset.changed()) {
            gate.ask(Acting.system(), new CatchUpIndex()).orThrow();
        }
        NameRows.Areas seen = areas.find(outset.looker(), () -> Optional.of(rows.areasInView()))
                .orElseThrow();
        return new InView(names, seen.matching(), seen.own());
    }

    /** Under Concord's own post, which sees every area. */
    int readChanges() {
        reading.lock();
        try {
            return horizon.equals(NameRows.NOTHING) ? readAll() : readSince();
        } finally {
            reading.unlock();
        }
    }

    private int readAll() {
        firstReading.begins(rows.count());
        int read = readSince();
        firstReading.ends(read);
        return read;
    }

    private int readSince() {
        String next = rows.horizon();
        var read = new AtomicInteger();
        rows.eachSince(horizon, entry -> {
            names.put(entry);
            firstReading.at(read.incrementAndGet());
        });
        horizon = next;
        return read.get();
    }

    /**
     * Holds the index against the tables, portion by portion, and mends what differs by reading it anew. Under Concord's own
     * post. Searches wait for no more than the portion that differs.
     */
    NamesProved prove() {
        return new IndexAudit(names, rows, new ReadingBeside()).run();
    }

    /** Of the tables, so that the proof and those who search take turns. */
    private final class ReadingBeside implements IndexAudit.Reading {

        @Override
        public void catchUp() {
            readChanges();
        }

        @Override
        public void alone(Runnable work) {
            reading.lock();
            try {
                work.run();
            } finally {
                reading.unlock();
            }
        }
    }
}
