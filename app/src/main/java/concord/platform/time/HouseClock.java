package concord.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Concord's clock, in London's zone. It is the machine's clock moved forward by the offset that stands in
 * {@code platform.clock_offset}: nought but in the demonstration. Reading it never touches the database.
 */
@Component
public final class HouseClock extends Clock {

    /** Days begin and end by London's clock. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final InstantSource machine;
    private final AtomicReference<Duration> offset;
    private final ZoneId zone;

    @Autowired
    HouseClock(ClockOffset stored) {
        this(InstantSource.system(), new AtomicReference<>(stored.read()), LONDON);
    }

    HouseClock(InstantSource machine, AtomicReference<Duration> offset, ZoneId zone) {
        this.machine = machine;
        this.offset = offset;
        this.zone = zone;
    }

    /** True where the clock of the demonstration has been moved. */
    public boolean isMoved() {
        return !offset.get().isZero();
    }

    /** The offset at which this clock would stand at another moment. */
    Duration offsetTo(Instant moment) {
        return Duration.between(machine.instant(), moment);
    }

    void follow(Duration stored) {
        offset.set(stored);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new HouseClock(machine, offset, other);
    }

    @Override
    public Instant instant() {
        return Retelling.MOMENT.isBound()
                ? Retelling.MOMENT.get()
                : machine.instant().plus(offset.get());
    }
}
