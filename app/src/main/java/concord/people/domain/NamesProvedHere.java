package concord.people.domain;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Proves the index of names on this node. The nightly integrity check runs on one node of several, and each has an index of its
 * own: so each holds its own against the tables once a day, mends it, and says in its log what it mended.
 */
@Component
@EnableScheduling
class NamesProvedHere {

    private static final Logger LOG = LoggerFactory.getLogger(NamesProvedHere.class);

    private final ObjectProvider<Gate> gate;

    NamesProvedHere(ObjectProvider<Gate> gate) {
        this.gate = gate;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.DAYS)
    void prove() {
        NamesProved proved =
                gate.getObject().ask(Acting.system(), new ProveNames()).orThrow();
        if (!proved.differing().isEmpty()) {
            LOG.error(
                    "The index of names of this node differed from the tables in {} of {} records and was mended",
                    proved.differing().size(),
                    proved.checked());
        }
    }
}
