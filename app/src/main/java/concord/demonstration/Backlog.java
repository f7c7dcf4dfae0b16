package concord.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Tells all invented referrals, each in a transaction of its own. One that a rule refuses is left out and said so: the
 * demonstration opens all the same.
 */
@Component
@Profile("demo")
class Backlog {

    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);
    private static final int SAY_SO = 100;

    private final Chapters chapters;
    private final Telling telling;

    Backlog(Chapters chapters, Telling telling) {
        this.chapters = chapters;
        this.telling = telling;
    }

    void tell(LocalDate end) {
        tell(Plots.before(end), end);
    }

    void tell(List<Plot> plots, LocalDate end) {
        int told = 0;
        for (Plot plot : plots) {
            if (tell(plot, end) && ++told % SAY_SO == 0) {
                LOG.info("{} of {} invented referrals told", told, plots.size());
            }
        }
    }

    /** True where it was told now. */
    private boolean tell(Plot plot, LocalDate end) {
        try {
            return chapters.once("referral " + plot.number(), () -> telling.tell(plot, end));
        } catch (IllegalStateException refused) {
            LOG.warn("Invented referral {} could not be told: {}", plot.number(), refused.getMessage());
            return false;
        }
    }
}
