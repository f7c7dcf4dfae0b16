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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Keeps the names in memory in step with the tables: whatever was committed before somebody looks is found. */
@Component
class NamesInStep {

    private static final Logger LOG = LoggerFactory.getLogger(NamesInStep.class);
    private static final int TOLD_EVERY = 50_000;

    private final KnownNames names = new KnownNames();
    private final Remembered<UUID, NameRows.Areas> areas = new Remembered<>();
    private final NameRows rows;
    private final Gate gate;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile String horizon = NameRows.NOTHING;

    NamesInStep(NameRows rows, @Lazy Gate gate) {
        this.rows = rows;
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
            String next = rows.horizon();
            var read = new AtomicInteger();
            rows.eachSince(horizon, entry -> {
                names.put(entry);
                tell(read.incrementAndGet());
            });
            horizon = next;
            return read.get();
        } finally {
            reading.unlock();
        }
    }

    private static void tell(int read) {
        if (read % TOLD_EVERY == 0) {
            LOG.info("Reading the names on record: {} so far", read);
        }
    }
}
