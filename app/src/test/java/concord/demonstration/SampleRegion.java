package concord.demonstration;

import concord.platform.postgres.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Tells a small part of the demonstration for tests of other rooms: the region, its last referrals and its stories. */
public final class SampleRegion {

    /** With the last referrals all stages are among them. */
    private static final int REFERRALS = 60;

    private SampleRegion() {}

    /** Tells nothing twice, so each test may ask for it. */
    public static void tell(ApplicationContext context) {
        context.getBean(TestDatabase.class)
                .asOwner()
                .sql("update platform.clock_offset set retelling = true")
                .update();
        Chapters chapters = context.getBean(Chapters.class);
        LocalDate end = chapters.end();
        if (chapters.once("region", () -> context.getBean(Founding.class).tell(end))) {
            List<Plot> plots = Plots.before(end);
            context.getBean(Backlog.class).tell(plots.subList(plots.size() - REFERRALS, plots.size()), end);
            context.getBean(Stories.class).tell(end);
        }
    }
}
