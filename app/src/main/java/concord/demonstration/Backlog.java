package concord.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells all invented referrals, a few in each transaction; a repeat finds the one before it, which is committed. */
@Component
@Profile("demo")
class Backlog {

    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);
    private static final int CHAPTER = 20; // referrals of about two weeks; a repeat comes 45 days later or more
    private static final int SAY_SO = 300;

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
        for (int from = 0; from < plots.size(); from += CHAPTER) {
            int to = Math.min(from + CHAPTER, plots.size());
            List<Plot> some = plots.subList(from, to);
            boolean told =
                    chapters.once("referrals from " + (from + 1), () -> some.forEach(plot -> telling.tell(plot, end)));
            if (told && to % SAY_SO < CHAPTER) {
                LOG.info("{} of {} invented referrals told", to, plots.size());
            }
        }
    }
}
