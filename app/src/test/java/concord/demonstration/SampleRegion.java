package concord.demonstration;

import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.postgres.TestDatabase;
import concord.platform.time.Retelling;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.EvidenceStated;
import concord.referrals.ReferralId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells a small part of the demonstration for tests of other rooms: the region, its last referrals and its stories. */
public final class SampleRegion {

    /** With the last referrals all stages are among them. */
    private static final int REFERRALS = 60;

    /** Far from the numbers of all other plots, each once. */
    private static final AtomicInteger NUMBER = new AtomicInteger(200_000);

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

    /** The reference of a new referral of Calderwick that has come as far as its assessment. */
    public static String awaitingAssessment(ApplicationContext context, String family) {
        LocalDate end = context.getBean(Chapters.class).end();
        Plot plot = SamplePlots.of(NUMBER.incrementAndGet(), family, end.minusYears(20), end.minusDays(1));
        var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        return Objects.requireNonNull(transaction.execute(_ -> ready(context, plot, end)));
    }

    private static String ready(ApplicationContext context, Plot plot, LocalDate end) {
        Steps steps = context.getBean(Steps.class);
        return context.getBean(Retelling.class).at(plot.received(), () -> {
            var account = Steps.account(plot, new Wording(plot), false);
            ReferralId referral = steps.make(plot, account, EvidenceStated.none(), end.minusDays(1));
            steps.check(referral, plot);
            steps.deconflict(referral, plot, DeconflictionAnswer.YES);
            Acting officer = context.getBean(Hands.class).of(Role.GATEWAY_OFFICER, plot.area());
            return steps.look(officer, referral).line().reference().value();
        });
    }
}
