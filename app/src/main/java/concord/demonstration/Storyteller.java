package concord.demonstration;

import concord.platform.time.HouseClock;
import concord.platform.time.Retelling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells acts at their moments, as far as these lie before the demonstration's first day. */
@Component
@Profile("demo")
class Storyteller {

    private final Retelling retelling;

    Storyteller(Retelling retelling) {
        this.retelling = retelling;
    }

    /** Tells a part that ends where the story has come to. */
    void upToNow(Runnable part) {
        try {
            part.run();
        } catch (NotYet _) {
            return; // it stands where it stood on the last day
        }
    }

    <T> T at(Instant moment, LocalDate end, Supplier<T> act) {
        if (!isBefore(moment, end)) {
            throw new NotYet();
        }
        return retelling.at(moment, act);
    }

    void at(Instant moment, LocalDate end, Runnable act) {
        at(moment, end, () -> {
            act.run();
            return moment;
        });
    }

    static boolean isBefore(Instant moment, LocalDate end) {
        return moment.isBefore(end.atStartOfDay(HouseClock.LONDON).toInstant());
    }
}
