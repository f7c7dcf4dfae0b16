package concord.platform.time;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs all timed work at once, after the demonstration's clock was moved or where a test asks for it. */
@Component
public class TimedWorkRunner {

    private static final Logger LOG = LoggerFactory.getLogger(TimedWorkRunner.class);

    private final ObjectProvider<TimedWork> works;

    TimedWorkRunner(ObjectProvider<TimedWork> works) {
        this.works = works;
    }

    /** Each once, in the order of their names. A fault in one is logged and leaves the others to run. */
    public Run runAll() {
        List<TimedWork> inOrder =
                works.stream().sorted(Comparator.comparing(TimedWork::name)).toList();
        int failed = 0;
        for (TimedWork work : inOrder) {
            failed += run(work) ? 0 : 1;
        }
        return new Run(inOrder.size(), failed);
    }

    private static boolean run(TimedWork work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException fault) { // the edge of the process: the scheduler would log it likewise
            LOG.error("Timed work failed: {}", work.name(), fault);
            return false;
        }
    }

    /** How many were run, and how many of them failed. */
    public record Run(int works, int failed) {}
}
